//! Layouts: which columns a file has, where the file does not say so itself.
//!
//! Old programs wrote registers without a header: as text of fixed width, or as fields between
//! delimiters in an order that stood in a manual. A [`Layout`] is that manual. It is written as
//! text or JSON, or is one of those built in: the files of the provincial export.
//!
//! # Examples
//!
//! ```
//! use renkou::record::Layout;
//!
//! let layout: Layout = "XM:20,XB:1,CSRQ:8".parse()?;
//! assert_eq!(layout.fields()[2].span(), Some(21..29));
//! assert_eq!(layout.width(), Some(29));
//! let persons = Layout::built_in("t_ryjbxx").ok_or("no such layout")?;
//! assert_eq!(persons.fields().len(), 83);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod built_in;
mod declared;
mod field;
#[rustfmt::skip]
mod generated;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use built_in::{BuiltInColumn, BuiltInLayout};
pub use field::LayoutField;

use super::{DataSet, Mapping};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// What the lengths and places of a layout count (宽度单位).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidthUnit {
    /// Bytes of the file's encoding, as old programs counted: a Han character of GBK is two.
    #[default]
    Bytes,
    /// Characters of the decoded text.
    Characters,
}

/// On which side of a value blanks are padding (填充).
///
/// Padding is spaces and NUL characters. An ideographic space is part of the value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Padding {
    /// Behind the value; blanks before it belong to it.
    #[default]
    Right,
    /// Before and behind the value.
    Both,
    /// Nowhere: every blank belongs to the value.
    None,
}

/// Whether the blanks at the end of lines are there (行尾空白).
///
/// It decides what a line shorter than its layout is: one whose last values are empty, or one that was cut off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrailingBlanks {
    /// Found in the first part of the file. If any line there ends with a blank, they were kept. If
    /// none does and at least half the lines are short, they were cut. Otherwise it is not
    /// certain, and a short line is read only if it ends where a field ends.
    #[default]
    Found,
    /// They are there: a short line was cut off.
    Kept,
    /// An editor or a transfer cut them: what is missing at the end of a line is blank.
    Cut,
}

/// Which columns a file has and where they lie (文件布局).
///
/// With places it describes text of fixed width, without them delimited text that has no header.
/// Its errors count fields and do not name them.
///
/// # Examples
///
/// ```
/// use renkou::record::{Layout, WidthUnit};
///
/// // Places count from 1, as manuals do; a field called `-` is passed over.
/// let layout: Layout = "姓名=1-20, -:2, 性别:1".parse()?;
/// assert_eq!(layout.fields()[2].span(), Some(22..23));
///
/// let json = r#"{"unit": "characters", "fields": [
///     {"name": "姓名", "length": 10}, {"name": "出生", "length": 8, "item": "CSRQ"}]}"#;
/// let layout: Layout = json.parse()?;
/// assert_eq!(layout.unit(), WidthUnit::Characters);
///
/// assert!("XM:20,XB".parse::<Layout>().is_err(), "some have a place and some have none");
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    id: Option<&'static str>,
    fields: Vec<LayoutField>,
    unit: WidthUnit,
    record_length: Option<usize>,
    padding: Padding,
    trailing_blanks: TrailingBlanks,
    encoding: Option<Encoding>,
    delimiter: Option<u8>,
    data_set: Option<&'static DataSet>,
}

/// The greatest place of a field; no record of a register is longer.
const LONGEST: usize = 1 << 24;

impl Layout {
    /// A layout of these fields.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if there is no field with a name, if some have a place and
    /// others have none, or if a place is out of reach; [`ErrorKind::DuplicateColumn`] if two
    /// have one name.
    pub fn new(fields: Vec<LayoutField>) -> Result<Self> {
        let refuse = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
        // Who takes a register for a layout must not find its values in a message: fields are numbered.
        let mut names: Vec<&str> = Vec::with_capacity(fields.len());
        for (place, field) in fields.iter().enumerate().filter(|(_, field)| !field.is_filler()) {
            if names.contains(&field.name()) {
                let message =
                    format!("field {} of the layout has the name of one before it", place + 1);
                return Err(Error::new(ErrorKind::DuplicateColumn, message));
            }
            names.push(field.name());
        }
        if names.is_empty() {
            return refuse("a layout has at least one field with a name");
        }
        let placed = fields.iter().filter(|field| field.span().is_some()).count();
        if placed != 0 && placed != fields.len() {
            return refuse("either all fields of a layout have a length or a place, or none has");
        }
        for (place, field) in fields.iter().enumerate() {
            if field.span().is_some_and(|span| span.is_empty() || span.end > LONGEST) {
                let message = format!(
                    "field {} of the layout is at least 1 long and ends at {LONGEST} at the latest",
                    place + 1
                );
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
        }
        Ok(Self {
            id: None,
            fields,
            unit: WidthUnit::default(),
            record_length: None,
            padding: Padding::default(),
            trailing_blanks: TrailingBlanks::default(),
            encoding: None,
            delimiter: None,
            data_set: None,
        })
    }

    /// The same layout with places counted in another unit.
    #[must_use]
    pub fn with_unit(mut self, unit: WidthUnit) -> Self {
        self.unit = unit;
        self
    }

    /// The same layout for records of this many bytes, one behind the other without line ends.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if a field ends behind the record, or if places are not bytes.
    pub fn with_record_length(mut self, length: usize) -> Result<Self> {
        self.record_length = Some(length);
        self.check_record_length()?;
        Ok(self)
    }

    /// The same layout with padding elsewhere.
    #[must_use]
    pub fn with_padding(mut self, padding: Padding) -> Self {
        self.padding = padding;
        self
    }

    /// The same layout, knowing about blanks at the end of lines.
    #[must_use]
    pub fn with_trailing_blanks(mut self, trailing_blanks: TrailingBlanks) -> Self {
        self.trailing_blanks = trailing_blanks;
        self
    }

    /// The same layout for files in this encoding.
    #[must_use]
    pub fn with_encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    /// The same layout for records of this data set.
    #[must_use]
    pub fn with_data_set(mut self, data_set: &'static DataSet) -> Self {
        self.data_set = Some(data_set);
        self
    }

    /// The layout that is built in under this name, in letters of either case: `t_ryjbxx`.
    pub fn built_in(id: &str) -> Option<Self> {
        Some(BuiltInLayout::by_id(id)?.to_layout())
    }

    /// The built-in layout of the file of this name: that of `T_RYJBXX` for `T_RYJBXX.TXT`.
    pub fn of_file(path: &Path) -> Option<Self> {
        Self::built_in(path.file_stem()?.to_str()?)
    }

    /// The name of a built-in layout.
    pub fn id(&self) -> Option<&'static str> {
        self.id
    }

    /// The fields, in order.
    pub fn fields(&self) -> &[LayoutField] {
        &self.fields
    }

    /// Whether the fields have places, so that the layout is that of text of fixed width.
    pub fn is_fixed_width(&self) -> bool {
        self.fields.first().is_some_and(|field| field.span().is_some())
    }

    /// Where the last field ends, in text of fixed width.
    pub fn width(&self) -> Option<usize> {
        self.fields.iter().filter_map(LayoutField::span).map(|span| span.end).max()
    }

    /// What places count.
    pub fn unit(&self) -> WidthUnit {
        self.unit
    }

    /// The bytes of one record, where records have no line ends.
    pub fn record_length(&self) -> Option<usize> {
        self.record_length
    }

    /// Where padding stands.
    pub fn padding(&self) -> Padding {
        self.padding
    }

    /// Whether the blanks at the end of lines are there.
    pub fn trailing_blanks(&self) -> TrailingBlanks {
        self.trailing_blanks
    }

    /// The encoding of files of this layout, where it is stated.
    pub fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    /// The byte between the fields, where it is stated.
    pub fn delimiter(&self) -> Option<u8> {
        self.delimiter
    }

    /// The data set that the records belong to, where it is stated.
    pub fn data_set(&self) -> Option<&'static DataSet> {
        self.data_set
    }

    /// Which columns hold which items.
    ///
    /// What is declared goes first, then the items that the layout states, then what the columns
    /// are called. In a built-in layout, a column without an item has none whatever it is called.
    ///
    /// # Errors
    ///
    /// Those of [`Mapping::of_headers`].
    pub fn mapping<H: AsRef<str>>(
        &self,
        headers: &[H],
        declared: &[(&str, &str)],
    ) -> Result<Mapping> {
        let is_declared = |name: &str| declared.iter().any(|(column, _)| *column == name);
        let item_is_taken =
            |item: &str| declared.iter().any(|(_, declared)| declared.eq_ignore_ascii_case(item));
        let unknown = if self.id.is_some() { Some("-") } else { None };
        let stated = self.fields.iter().filter_map(|field| {
            let item = field.item().or(unknown)?;
            let is_there = headers.iter().any(|header| header.as_ref() == field.name());
            let is_free = !is_declared(field.name()) && !item_is_taken(item);
            (is_there && is_free).then_some((field.name(), item))
        });
        let all: Vec<(&str, &str)> = declared.iter().copied().chain(stated).collect();
        Mapping::of_headers(self.data_set.unwrap_or(DataSet::person()), headers, &all)
    }

    fn check_record_length(&self) -> Result<()> {
        let Some(length) = self.record_length else { return Ok(()) };
        let refuse = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
        if self.unit != WidthUnit::Bytes {
            return refuse("records without line ends have places in bytes");
        }
        match self.width() {
            None => refuse("a record length belongs to fields of fixed width"),
            Some(width) if width > length => refuse("a field of the layout ends behind the record"),
            Some(_) if length > LONGEST => refuse("a record is at most 16777216 bytes long"),
            Some(_) => Ok(()),
        }
    }
}
