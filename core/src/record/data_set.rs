//! Data sets.

use super::generated::DATA_SETS;
use super::item::Item;

/// A data set (数据集): one type of record with its items in order.
///
/// # Examples
///
/// ```
/// use renkou::record::DataSet;
///
/// let person = DataSet::person();
/// assert_eq!(person.name_zh(), "全员人口基础信息");
/// assert_eq!(person.items().iter().position(|item| item.identifier == "XM"), Some(1));
/// assert!(DataSet::by_id("shoes").is_none());
/// ```
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct DataSet {
    id: &'static str,
    name_zh: &'static str,
    name_en: &'static str,
    source: &'static str,
    division: Option<&'static str>,
    items: &'static [Item],
}

impl DataSet {
    pub(super) const fn new(
        id: &'static str,
        name_zh: &'static str,
        name_en: &'static str,
        source: &'static str,
        division: Option<&'static str>,
        items: &'static [Item],
    ) -> Self {
        Self { id, name_zh, name_en, source, division, items }
    }

    const EMPTY: &'static Self = &Self::new("", "", "", "", None, &[]);

    /// The data set of people (全员人口基础信息).
    pub fn person() -> &'static Self {
        Self::all().first().unwrap_or(Self::EMPTY)
    }

    /// The data set with a stable name.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|data_set| data_set.id == id)
    }

    /// All data sets; people first.
    pub fn all() -> &'static [Self] {
        DATA_SETS
    }

    /// The stable name: `person`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The name in Chinese.
    pub const fn name_zh(&self) -> &'static str {
        self.name_zh
    }

    /// The name in English.
    pub const fn name_en(&self) -> &'static str {
        self.name_en
    }

    /// Where it is taken from.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// The item by which records are counted for each division (分区划统计), if it has one.
    ///
    /// ```
    /// use renkou::record::DataSet;
    ///
    /// let division = |id| DataSet::by_id(id)?.division_item().map(|item| item.identifier);
    /// assert_eq!(division("household"), Some("HDXZQH"));
    /// assert_eq!(division("payment"), None);
    /// ```
    pub fn division_item(&self) -> Option<&'static Item> {
        self.item(self.division?)
    }

    /// The items, in order.
    pub const fn items(&self) -> &'static [Item] {
        self.items
    }

    /// The item with an identifier, in letters of either case.
    pub fn item(&self, identifier: &str) -> Option<&'static Item> {
        self.items.get(self.position(identifier)?)
    }

    /// The place of the item with an identifier.
    pub fn position(&self, identifier: &str) -> Option<usize> {
        self.items.iter().position(|item| item.identifier.eq_ignore_ascii_case(identifier))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ItemType;

    #[test]
    fn every_table_exists_and_every_code_item_has_one() {
        for item in DataSet::all().iter().flat_map(DataSet::items) {
            if let Some(table) = item.table {
                assert!(renkou_codes::Table::by_id(table).is_ok(), "{table}");
            }
            assert_eq!(item.table.is_some(), item.kind == ItemType::Code, "{}", item.identifier);
        }
    }

    #[test]
    fn people_come_first() {
        assert_eq!(DataSet::person().id(), "person");
        assert_eq!(DataSet::by_id("person"), Some(DataSet::person()));
    }
}
