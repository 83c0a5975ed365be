//! Layouts as people write them: a name, a file, or the fields themselves.

use std::path::Path;
use std::str::FromStr;

use serde::Deserialize;

use super::{Layout, LayoutField, Padding, TrailingBlanks, WidthUnit};
use crate::record::DataSet;
use crate::text::{Encoding, Guess};
use crate::{Error, ErrorKind, Result};

impl Layout {
    /// The layout that a text on a command line means: a built-in one by name, a file, or the
    /// fields themselves.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileNotFound`] if it is none of these, [`ErrorKind::FileUnreadable`], and the
    /// errors of reading a layout from text.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::record::Layout;
    ///
    /// assert_eq!(Layout::declared("T_XQXX")?.fields().len(), 7);
    /// assert_eq!(Layout::declared("XM:20,XB:1")?.width(), Some(21));
    /// assert!(Layout::declared("no/such/file").is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn declared(text: &str) -> Result<Self> {
        if let Some(layout) = Self::built_in(text) {
            return Ok(layout);
        }
        let path = Path::new(text);
        if path.is_file() {
            let unreadable = |cause| {
                let message = "the layout cannot be read";
                Error::new(ErrorKind::FileUnreadable, message).in_file(text).caused_by(cause)
            };
            let bytes = std::fs::read(path).map_err(unreadable)?;
            let encoding = match Encoding::guess(&bytes) {
                Guess::Found(encoding) => encoding,
                Guess::Ascii | Guess::Neither => Encoding::UTF_8,
            };
            let Some(text_of_file) = encoding.decode(&bytes) else {
                let message = "the layout is not UTF-8 or GB18030 text";
                return Err(Error::new(ErrorKind::Encoding, message).in_file(text));
            };
            return text_of_file.parse().map_err(|error: Error| error.in_file(text));
        }
        if text.contains([':', '：', '=', ',', '{']) {
            return text.parse();
        }
        let message = "no layout of this name is built in, and there is no such file";
        Err(Error::new(ErrorKind::FileNotFound, message).in_file(text))
    }
}

impl FromStr for Layout {
    type Err = Error;

    /// A layout from JSON, or from fields with commas or line ends between them.
    ///
    /// A field is `NAME:LENGTH`, behind the field before it; `NAME=FIRST-LAST` with places from 1;
    /// or `NAME` alone in delimited text. What follows `#` in a line is a remark.
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{FEFF}');
        if text.trim_start().starts_with('{') {
            return Self::from_json(text);
        }
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        let parts = lines.flat_map(|line| line.split([',', '，'])).map(str::trim);
        let mut end = 0;
        let mut fields = Vec::new();
        for part in parts.filter(|part| !part.is_empty()) {
            let field = field_of(part, end).ok_or_else(|| {
                let message = format!(
                    "field {} of the layout is not written NAME:LENGTH or NAME=FIRST-LAST, with places from 1",
                    fields.len() + 1
                );
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            end = field.span().map_or(end, |span| span.end);
            fields.push(field);
        }
        Self::new(fields)
    }
}

/// Reads `NAME:LENGTH`, `NAME=FIRST-LAST` or `NAME`.
fn field_of(part: &str, end_before: usize) -> Option<LayoutField> {
    let number = |text: &str| text.trim().parse::<usize>().ok();
    if let Some((name, span)) = part.rsplit_once('=') {
        let (first, last) = span.split_once('-')?;
        let start = number(first)?.checked_sub(1)?;
        return Some(named(name)?.at(start..number(last)?));
    }
    if let Some((name, length)) = part.rsplit_once([':', '：']) {
        let end = end_before.checked_add(number(length)?)?;
        return Some(named(name)?.at(end_before..end));
    }
    named(part)
}

fn named(name: &str) -> Option<LayoutField> {
    let name = name.trim();
    (!name.is_empty()).then(|| LayoutField::new(name))
}

/// A layout as it stands in a JSON file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fields: Vec<WrittenField>,
    #[serde(default)]
    unit: WrittenUnit,
    #[serde(default)]
    padding: WrittenPadding,
    #[serde(default)]
    trailing_blanks: WrittenBlanks,
    record_length: Option<usize>,
    encoding: Option<String>,
    delimiter: Option<char>,
    data_set: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenField {
    name: Option<String>,
    first: Option<usize>,
    last: Option<usize>,
    length: Option<usize>,
    item: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WrittenUnit {
    #[default]
    Bytes,
    Characters,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WrittenPadding {
    #[default]
    Right,
    Both,
    None,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WrittenBlanks {
    #[default]
    Found,
    Kept,
    Cut,
}

impl Layout {
    fn from_json(text: &str) -> Result<Self> {
        let written: Written = serde_json::from_str(text).map_err(|error| {
            let message = format!("the layout is not understood: {error}");
            Error::new(ErrorKind::InvalidArgument, message)
        })?;
        let mut end = 0;
        let mut fields = Vec::with_capacity(written.fields.len());
        for field in written.fields {
            let field = field.placed_behind(end).ok_or_else(|| {
                let message = format!(
                    "field {} of the layout has neither first and last, nor first and length, nor length alone; \
                     places count from 1",
                    fields.len() + 1
                );
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            end = field.span().map_or(end, |span| span.end);
            fields.push(field);
        }
        let mut layout = Self::new(fields)?;
        layout.unit = match written.unit {
            WrittenUnit::Bytes => WidthUnit::Bytes,
            WrittenUnit::Characters => WidthUnit::Characters,
        };
        layout.padding = match written.padding {
            WrittenPadding::Right => Padding::Right,
            WrittenPadding::Both => Padding::Both,
            WrittenPadding::None => Padding::None,
        };
        layout.trailing_blanks = match written.trailing_blanks {
            WrittenBlanks::Found => TrailingBlanks::Found,
            WrittenBlanks::Kept => TrailingBlanks::Kept,
            WrittenBlanks::Cut => TrailingBlanks::Cut,
        };
        layout.encoding = written.encoding.as_deref().map(str::parse).transpose()?;
        let refuse = |message: &str| Error::new(ErrorKind::InvalidArgument, message);
        if let Some(delimiter) = written.delimiter {
            let byte = u8::try_from(delimiter).ok().filter(u8::is_ascii);
            layout.delimiter =
                Some(byte.ok_or_else(|| refuse("a delimiter is an ASCII character"))?);
        }
        if let Some(id) = &written.data_set {
            let known = DataSet::by_id(id);
            let unknown = || refuse("there is no data set of this name").at_item(id.as_str());
            layout.data_set = Some(known.ok_or_else(unknown)?);
        }
        layout.record_length = written.record_length;
        layout.check_record_length()?;
        Ok(layout)
    }
}

impl WrittenField {
    fn placed_behind(self, end: usize) -> Option<LayoutField> {
        let start = match self.first {
            Some(first) => first.checked_sub(1)?,
            None => end,
        };
        let span = match (self.first, self.last, self.length) {
            (Some(_), Some(last), None) => Some(start..last),
            (_, None, Some(length)) => Some(start..start.checked_add(length)?),
            (None, None, None) => None,
            _ => return None,
        };
        let mut field = named(self.name.as_deref().unwrap_or("-"))?;
        if let Some(span) = span {
            field = field.at(span);
        }
        if let Some(item) = self.item {
            field = field.standing_for(item);
        }
        Some(field)
    }
}
