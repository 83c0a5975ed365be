//! Which column of a file holds which item.

use rustc_hash::FxHashMap;

use super::data_set::DataSet;
use super::item::Item;
use crate::{Error, ErrorKind, Result};

/// Which column of a file holds which item of a data set (列与数据项的对应).
///
/// A column is known by its header: the identifier (`XM`), the Chinese name (`姓名`), the English
/// name (`Name`) or one of the other headers seen in practice, in letters of either case and
/// whatever marks stand between them. What is declared goes before what is known. Columns that
/// hold no item are kept by number: they ride along.
///
/// # Examples
///
/// ```
/// use renkou::record::{DataSet, Mapping};
///
/// let headers = ["序号", "姓名", "身份证号码", "Birth date", "gender", "备注"];
/// let mapping = Mapping::of_headers(DataSet::person(), &headers, &[("备注", "GZDW")])?;
/// assert_eq!(mapping.column_of("GMSFHM"), Some(2));
/// assert_eq!(mapping.column_of("GZDW"), Some(5));
/// assert_eq!(mapping.item_of(1).map(|item| item.identifier), Some("XM"));
/// assert_eq!(mapping.unmapped().collect::<Vec<_>>(), [0]);
///
/// let twice = Mapping::of_headers(DataSet::person(), &["姓名", "XM"], &[]);
/// assert!(twice.is_err(), "two columns for one item");
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    data_set: &'static DataSet,
    /// For every column the place of its item.
    items: Vec<Option<u16>>,
    /// For every item the number of its column.
    columns: Vec<Option<u32>>,
}

impl Mapping {
    /// The mapping that headers and declared pairs of header and item give.
    ///
    /// An item declared as `-` leaves the column without an item.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DuplicateColumn`] if two columns stand for one item,
    /// [`ErrorKind::UnknownColumn`] if a declared column is not there, and
    /// [`ErrorKind::InvalidArgument`] if a declared item is not in the data set.
    pub fn of_headers<H: AsRef<str>>(
        data_set: &'static DataSet,
        headers: &[H],
        declared: &[(&str, &str)],
    ) -> Result<Self> {
        let mut mapping = Self {
            data_set,
            items: vec![None; headers.len()],
            columns: vec![None; data_set.items().len()],
        };
        let known = KnownHeaders::of(data_set);
        let mut spoken_for = vec![false; headers.len()];
        for &(header, item) in declared {
            let column = column_named(headers, header)?;
            if let Some(place) = spoken_for.get_mut(column) {
                *place = true;
            }
            if item == "-" {
                continue;
            }
            let Some(place) = known.item(item) else {
                return Err(Error::new(
                    ErrorKind::InvalidArgument,
                    format!("the data set {} has no such item", data_set.id()),
                )
                .at_item(item));
            };
            mapping.put(column, place, headers)?;
        }
        let declared_columns = mapping.columns.clone();
        for (column, header) in headers.iter().enumerate() {
            let Some(place) = known.item(header.as_ref()) else { continue };
            let item_declared = declared_columns.get(place).is_some_and(Option::is_some);
            if !item_declared && spoken_for.get(column) == Some(&false) {
                mapping.put(column, place, headers)?;
            }
        }
        Ok(mapping)
    }

    /// The mapping of columns that stand in the order of the data set's items.
    pub fn in_order(data_set: &'static DataSet) -> Self {
        let count = data_set.items().len();
        Self {
            data_set,
            items: (0..count).map(|place| Some(place as u16)).collect(),
            columns: (0..count).map(|column| Some(column as u32)).collect(),
        }
    }

    /// Reads a declaration as it is written on a command line: `COLUMN=ITEM`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if it is not written so.
    pub fn parse_declaration(text: &str) -> Result<(&str, &str)> {
        match text.rsplit_once('=').map(|(column, item)| (column.trim(), item.trim())) {
            Some((column, item)) if !column.is_empty() && !item.is_empty() => Ok((column, item)),
            _ => Err(Error::new(
                ErrorKind::InvalidArgument,
                "a mapping is written COLUMN=ITEM, for instance 出生=CSRQ",
            )),
        }
    }

    fn put<H: AsRef<str>>(&mut self, column: usize, place: usize, headers: &[H]) -> Result<()> {
        let item = self.data_set.items().get(place).map_or("", |item| item.identifier);
        let Some(column_of_item) = self.columns.get_mut(place) else { return Ok(()) };
        if let Some(other) = *column_of_item {
            let name = |column: usize| headers.get(column).map_or("", AsRef::as_ref);
            return Err(Error::new(
                ErrorKind::DuplicateColumn,
                format!(
                    "columns {} ({}) and {} ({}) both stand for it; declare one, or leave one out \
                     with COLUMN=-",
                    other + 1,
                    name(other as usize),
                    column + 1,
                    name(column),
                ),
            )
            .at_item(item));
        }
        *column_of_item = Some(column as u32);
        if let Some(item_of_column) = self.items.get_mut(column) {
            *item_of_column = Some(place as u16);
        }
        Ok(())
    }

    /// The data set.
    pub const fn data_set(&self) -> &'static DataSet {
        self.data_set
    }

    /// The number of columns, mapped or not.
    pub fn column_count(&self) -> usize {
        self.items.len()
    }

    /// The column that holds an item, from 0.
    pub fn column_of(&self, identifier: &str) -> Option<usize> {
        self.column_at(self.data_set.position(identifier)?)
    }

    /// The column that holds the item at a place in the data set, from 0.
    pub fn column_at(&self, place: usize) -> Option<usize> {
        self.columns.get(place).copied().flatten().map(|column| column as usize)
    }

    /// The item that a column holds.
    pub fn item_of(&self, column: usize) -> Option<&'static Item> {
        let place = self.items.get(column).copied().flatten()?;
        self.data_set.items().get(usize::from(place))
    }

    /// The columns that hold no item, by number.
    pub fn unmapped(&self) -> impl Iterator<Item = usize> {
        (0..self.items.len()).filter(|&column| self.items.get(column) == Some(&None))
    }

    /// The items that no column holds.
    pub fn absent(&self) -> impl Iterator<Item = &'static Item> {
        let columns = self.columns.iter();
        self.data_set.items().iter().zip(columns).filter(|(_, c)| c.is_none()).map(|(item, _)| item)
    }

    /// The mapped columns and their items, in the order of the data set.
    pub fn mapped(&self) -> impl Iterator<Item = (usize, &'static Item)> {
        let columns = self.columns.iter();
        let pairs = self.data_set.items().iter().zip(columns);
        pairs.filter_map(|(item, column)| column.map(|column| (column as usize, item)))
    }
}

fn column_named<H: AsRef<str>>(headers: &[H], name: &str) -> Result<usize> {
    let same = |wanted: &str| headers.iter().position(|header| header.as_ref().trim() == wanted);
    same(name.trim())
        .or_else(|| headers.iter().position(|header| folded(header.as_ref()) == folded(name)))
        .ok_or_else(|| {
            Error::new(ErrorKind::UnknownColumn, format!("the file has no column {name:?}"))
        })
}

/// The places of a data set's items by everything they are called.
struct KnownHeaders(FxHashMap<String, usize>);

impl KnownHeaders {
    fn of(data_set: &DataSet) -> Self {
        let mut known = FxHashMap::default();
        for (place, item) in data_set.items().iter().enumerate() {
            for name in [item.identifier, item.field, item.name_zh, item.name_en]
                .into_iter()
                .chain(item.aliases.iter().copied())
            {
                known.insert(folded(name), place);
            }
        }
        Self(known)
    }

    fn item(&self, header: &str) -> Option<usize> {
        self.0.get(&folded(header)).copied().or_else(|| {
            // `姓名(必填)` and `姓名*` are 姓名 with a remark.
            let bare = header.split(['(', '（', '[', '【', '*']).next()?;
            self.0.get(&folded(bare)).copied()
        })
    }
}

/// A header as it is compared: letters, digits and Han characters only, in small letters.
fn folded(header: &str) -> String {
    header
        .chars()
        .map(|c| match c {
            // Full-width forms of ASCII.
            '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            c => c,
        })
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_every_item_finds_it() {
        for data_set in DataSet::all() {
            for item in data_set.items() {
                let names = [item.identifier, item.field, item.name_zh, item.name_en];
                for name in names.into_iter().chain(item.aliases.iter().copied()) {
                    for header in [name.to_owned(), format!(" {} ", name.to_lowercase())] {
                        let mapping = Mapping::of_headers(data_set, &[header], &[]).unwrap();
                        assert_eq!(mapping.item_of(0), Some(item), "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_declared_goes_first() {
        let person = DataSet::person();
        let mapping =
            Mapping::of_headers(person, &["姓名", "户主", "名"], &[("名", "XM")]).unwrap();
        assert_eq!(mapping.column_of("XM"), Some(2));
        assert_eq!(mapping.unmapped().collect::<Vec<_>>(), [0, 1]);
        let mapping = Mapping::of_headers(person, &["姓名", "XM"], &[("姓名", "-")]).unwrap();
        assert_eq!(mapping.column_of("XM"), Some(1));
        assert_eq!(mapping.absent().count(), person.items().len() - 1);
        assert_eq!(
            mapping.mapped().map(|(c, i)| (c, i.identifier)).collect::<Vec<_>>(),
            [(1, "XM")]
        );
    }

    #[test]
    fn remarks_behind_a_header_mean_nothing() {
        let person = DataSet::person();
        let headers = ["姓名*", "公民身份号码（18位）", "ＣＳＲＱ", "Date-of-Birth_x"];
        let mapping = Mapping::of_headers(person, &headers, &[]).unwrap();
        let items: Vec<_> = (0..4).map(|c| mapping.item_of(c).map(|i| i.identifier)).collect();
        assert_eq!(items, [Some("XM"), Some("GMSFHM"), Some("CSRQ"), None]);
    }

    #[test]
    fn mistakes_are_told_apart() {
        let person = DataSet::person();
        let kind = |headers: &[&str], declared: &[(&str, &str)]| {
            Mapping::of_headers(person, headers, declared).unwrap_err().kind()
        };
        assert_eq!(kind(&["姓名", "Name"], &[]), ErrorKind::DuplicateColumn);
        assert_eq!(kind(&["a", "b"], &[("a", "XM"), ("b", "XM")]), ErrorKind::DuplicateColumn);
        assert_eq!(kind(&["a"], &[("c", "XM")]), ErrorKind::UnknownColumn);
        assert_eq!(kind(&["a"], &[("a", "shoes")]), ErrorKind::InvalidArgument);
        assert_eq!(Mapping::parse_declaration("a = XM").unwrap(), ("a", "XM"));
        assert_eq!(
            Mapping::parse_declaration("XM").unwrap_err().kind(),
            ErrorKind::InvalidArgument
        );
    }
}
