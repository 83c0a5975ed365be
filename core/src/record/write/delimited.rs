//! CSV and TSV.

use std::io::{self, Write};

use arrow_array::StringArray;
use arrow_schema::Schema;

use super::WriteOptions;
use crate::record::{Batch, Format, text_column};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// A writer of text with a delimiter.
pub(super) struct DelimitedWriter<W: Write> {
    sink: W,
    delimiter: u8,
    encoding: Encoding,
    /// The rows of one batch on their way to the sink.
    text: String,
}

impl<W: Write> DelimitedWriter<W> {
    /// Begins the text with the names of the columns.
    pub(super) fn new(
        sink: W,
        schema: &Schema,
        format: Format,
        options: &WriteOptions,
    ) -> Result<Self> {
        let usual = if format == Format::Tsv { b'\t' } else { b',' };
        let delimiter = options.delimiter.unwrap_or(usual);
        if !delimiter.is_ascii() || matches!(delimiter, b'"' | b'\r' | b'\n') {
            let message = "a delimiter is an ASCII character other than a quote or a line end";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let encoding = options.encoding;
        let mut writer = Self { sink, delimiter, encoding, text: String::new() };
        if encoding.is_utf16() || (options.mark && encoding == Encoding::UTF_8) {
            writer.text.push('\u{FEFF}');
        }
        let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        writer.push_row(names.iter().copied());
        if writer.unmappable() {
            let lacking = names.iter().find(|name| encoding.encode(name).is_none());
            let error = lacks_a_character();
            return Err(match lacking {
                Some(name) => error.at_item(*name),
                None => error,
            });
        }
        Ok(writer)
    }

    /// Adds rows; an error of the sink stands apart from what is wrong with the rows.
    pub(super) fn write(&mut self, batch: &Batch) -> Result<io::Result<()>> {
        let columns: Vec<StringArray> = (0..batch.records().num_columns())
            .map(|column| text_column(batch, column))
            .collect::<Result<_>>()?;
        for row in 0..batch.len() {
            self.push_row(columns.iter().map(|column| column.value(row)));
        }
        if self.unmappable() {
            return Err(self.first_unmappable(batch, &columns));
        }
        Ok(self.pass_on())
    }

    /// Passes on what is left and gives the sink back.
    pub(super) fn finish(mut self) -> io::Result<W> {
        self.pass_on()?;
        self.sink.flush()?;
        Ok(self.sink)
    }

    fn push_row<'a>(&mut self, values: impl ExactSizeIterator<Item = &'a str>) {
        let alone = values.len() == 1;
        for (column, value) in values.enumerate() {
            if column > 0 {
                self.text.push(char::from(self.delimiter));
            }
            if needs_quotes(value, self.delimiter) || (alone && value.is_empty()) {
                self.text.push('"');
                for (index, part) in value.split('"').enumerate() {
                    if index > 0 {
                        self.text.push_str("\"\"");
                    }
                    self.text.push_str(part);
                }
                self.text.push('"');
            } else {
                self.text.push_str(value);
            }
        }
        self.text.push('\n');
    }

    fn unmappable(&self) -> bool {
        self.encoding != Encoding::UTF_8 && self.encoding.encode(&self.text).is_none()
    }

    fn first_unmappable(&self, batch: &Batch, columns: &[StringArray]) -> Error {
        for (row, number) in batch.rows().iter().enumerate() {
            for (column, name) in columns.iter().zip(batch.column_names()) {
                if self.encoding.encode(column.value(row)).is_none() {
                    return lacks_a_character().at_row(number).at_item(name);
                }
            }
        }
        lacks_a_character()
    }

    fn pass_on(&mut self) -> io::Result<()> {
        if self.encoding == Encoding::UTF_8 {
            self.sink.write_all(self.text.as_bytes())?;
        } else if let Some(bytes) = self.encoding.encode(&self.text) {
            self.sink.write_all(&bytes)?;
        }
        self.text.clear();
        Ok(())
    }
}

fn lacks_a_character() -> Error {
    let message = "the encoding has no bytes for a character of this value; write UTF-8 or GB18030";
    Error::new(ErrorKind::Encoding, message)
}

/// Whether a value has to stand in quotes to be read as it is.
///
/// Beside what CSV asks for: a space at either end, which some programs drop; a byte order mark, which would be taken for
/// that of the file; and the character that ends a file under DOS.
fn needs_quotes(value: &str, delimiter: u8) -> bool {
    let special = |byte: u8| byte == delimiter || matches!(byte, b'"' | b'\r' | b'\n' | 0x1A);
    value.bytes().any(special) || value.starts_with([' ', '\u{FEFF}']) || value.ends_with(' ')
}
