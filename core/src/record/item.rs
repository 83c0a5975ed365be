//! Items of data sets.

use serde::Serialize;

/// One item (数据项) of a data set: what a column holds, and what is asked of it.
///
/// # Examples
///
/// ```
/// use renkou::record::{DataSet, ItemType, Sensitivity};
///
/// let item = DataSet::person().item("GMSFHM").ok_or("no such item")?;
/// assert_eq!(item.name_zh, "公民身份号码");
/// assert_eq!(item.kind, ItemType::CitizenNumber);
/// assert_eq!(item.sensitivity, Sensitivity::Sensitive);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// The identifier of the standard, pinyin initials: `XM`.
    pub identifier: &'static str,
    /// The name of the field in a typed record: `name`.
    pub field: &'static str,
    /// The name in Chinese.
    pub name_zh: &'static str,
    /// The name in English.
    pub name_en: &'static str,
    /// What kind of value it holds.
    pub kind: ItemType,
    /// The greatest length in characters, if the source states one.
    pub length: Option<u16>,
    /// The name of its code table, as [`Table::by_id`](renkou_codes::Table::by_id) takes it.
    pub table: Option<&'static str>,
    /// Whether it has to be there.
    pub need: Need,
    /// How far it must be protected.
    pub sensitivity: Sensitivity,
    /// Other headers under which it is found in files.
    pub aliases: &'static [&'static str],
    /// Where it is taken from.
    pub source: &'static str,
}

/// What kind of value an item holds (数据项类型).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ItemType {
    /// Free text.
    Text,
    /// A person's name.
    Name,
    /// A citizen number, 18 characters or 15 digits.
    CitizenNumber,
    /// The number of an identity document, of whatever type.
    DocumentNumber,
    /// A date, which may be partial.
    Date,
    /// A code of the item's table.
    Code,
    /// A division code of 6, 9, 12 or 15 digits.
    Division,
    /// A whole number that is not negative.
    Integer,
    /// An amount of money or another decimal number.
    Decimal,
    /// A telephone number.
    Telephone,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// A code that the register itself gives to a person, a household or another record.
    Key,
    /// Yes or no.
    Flag,
}

impl ItemType {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Name => "name",
            Self::CitizenNumber => "citizen_number",
            Self::DocumentNumber => "document_number",
            Self::Date => "date",
            Self::Code => "code",
            Self::Division => "division",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Telephone => "telephone",
            Self::Email => "email",
            Self::Address => "address",
            Self::Key => "key",
            Self::Flag => "flag",
        }
    }
}

/// Whether an item has to be there (约束).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Every record has it (必填).
    Required,
    /// Nearly every record has it; it is counted where it is missing (应填).
    Expected,
    /// Not every record has it (可选).
    Optional,
}

impl Need {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Expected => "expected",
            Self::Optional => "optional",
        }
    }
}

/// How far an item must be protected (敏感级别), from 1 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "u8")]
#[repr(u8)]
pub enum Sensitivity {
    /// Says nothing about who somebody is: sex, codes, division.
    Ordinary = 1,
    /// Tells people apart: names, birth dates, telephone numbers, addresses, kin.
    Personal = 2,
    /// Identifies a person or does harm when known: identity numbers, health, bank accounts.
    Sensitive = 3,
}

impl From<Sensitivity> for u8 {
    fn from(sensitivity: Sensitivity) -> Self {
        sensitivity as Self
    }
}
