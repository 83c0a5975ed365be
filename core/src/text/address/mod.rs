//! Written addresses: normal form, parts, and how much of two addresses is the same.
//!
//! An address that two offices wrote is hardly ever the same text: 中山路12号3栋501室 is 中山路十二号
//! 3-501 elsewhere. The division is found in the tables, the rest by the words that end its parts.

mod comparison;
mod numeral;
mod parts;

use std::fmt;

use renkou_codes::DivisionCode;
use renkou_codes::division::{Address, Division};

pub use comparison::{AddressComparison, AddressLevel};
pub use parts::AddressPart;

/// A written address (地址) in its parts.
///
/// # Examples
///
/// ```
/// use renkou::text::{AddressPart, AddressText};
///
/// let address = AddressText::parse("湖南省长沙市岳麓区麓山南路十二号３栋２单元501室", 2020);
/// assert_eq!(address.division().map(|code| code.number()), Some(430_104));
/// assert_eq!(address.part(AddressPart::Road), Some("麓山南路"));
/// assert_eq!(address.part(AddressPart::Number), Some("12"));
/// assert_eq!(address.part(AddressPart::Room), Some("501"));
/// // What is not written is not guessed.
/// assert_eq!(address.part(AddressPart::Floor), None);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AddressText {
    /// Province, prefecture and county, as far as they are written or implied.
    divisions: Vec<DivisionCode>,
    parts: Vec<(AddressPart, String)>,
}

impl AddressText {
    /// Reads an address by the names that divisions had in a year.
    pub fn parse(text: &str, year: u16) -> Self {
        let normal = normal(text);
        let address = Address::parse(&normal, year);
        let divisions = [address.province(), address.prefecture(), address.county()];
        let rest: Vec<char> = address.rest().chars().collect();
        Self {
            divisions: divisions.into_iter().flatten().map(Division::code).collect(),
            parts: parts::read(&rest),
        }
    }

    /// The lowest division that was found.
    pub fn division(&self) -> Option<DivisionCode> {
        self.divisions.last().copied()
    }

    /// The value of a part: a name with its last word, a number without.
    pub fn part(&self, part: AddressPart) -> Option<&str> {
        let found = self.parts.iter().find(|(known, _)| *known == part);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.divisions.is_empty() && self.parts.is_empty()
    }

    /// Compares two addresses; the order does not matter.
    pub fn compare(&self, other: &Self) -> AddressComparison {
        AddressComparison::new(self, other)
    }

    /// The values of all parts, end to end.
    fn joined(&self) -> Vec<char> {
        self.parts.iter().flat_map(|(_, value)| value.chars()).collect()
    }
}

/// How many parts were found, never what they say.
impl fmt::Debug for AddressText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<AddressPart> = self.parts.iter().map(|(part, _)| *part).collect();
        f.debug_struct("AddressText").field("parts", &parts).finish_non_exhaustive()
    }
}

/// Half width, capitals, one dash for all of them, no blanks and no marks; 之 before a number is 附.
fn normal(text: &str) -> String {
    let half = |character: char| match character {
        '\u{FF01}'..='\u{FF5D}' => {
            let narrow = char::from_u32(u32::from(character) - 0xFEE0);
            narrow.unwrap_or(character).to_ascii_uppercase()
        }
        '—' | '–' | '‐' | '−' | '─' | '~' | '～' => '-',
        '號' => '号',
        '樓' => '楼',
        '棟' => '栋',
        '單' => '单',
        '層' => '层',
        other => other.to_ascii_uppercase(),
    };
    let is_mark = |c: char| c.is_whitespace() || "(),.;:、。·".contains(c);
    let mut rest = text.chars().map(half).filter(|character| !is_mark(*character)).peekable();
    let mut normal = String::new();
    while let Some(character) = rest.next() {
        let before_number = rest.peek().is_some_and(|next| numeral::number(&[*next]).is_some());
        normal.push(if character == '之' && before_number { '附' } else { character });
    }
    normal
}

#[cfg(test)]
mod tests;
