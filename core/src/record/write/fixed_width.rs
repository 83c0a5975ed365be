//! Text of fixed width.

use std::io::{self, Write};
use std::ops::Range;

use arrow_array::{Array, StringArray};
use arrow_schema::Schema;

use super::WriteOptions;
use crate::record::{Batch, Layout, Padding, WidthUnit, text_column};
use crate::text::Encoding;
use crate::{Error, ErrorKind, Result};

/// A writer of text of fixed width; what it writes, a reader with the same layout reads back.
pub(super) struct FixedWidthWriter<W: Write> {
    sink: W,
    /// For every column where its field lies.
    fields: Vec<Range<usize>>,
    width: usize,
    unit: WidthUnit,
    padding: Padding,
    record_length: Option<usize>,
    encoding: Encoding,
}

impl<W: Write> FixedWidthWriter<W> {
    /// Begins the text; every column must have a field, and a field without a column is blank.
    pub(super) fn new(sink: W, schema: &Schema, options: &WriteOptions) -> Result<Self> {
        let layout = options.layout.as_ref().filter(|layout| layout.is_fixed_width());
        let Some(layout) = layout else {
            let message = "text of fixed width needs a layout with the places of its fields";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        };
        let encoding = layout.encoding().unwrap_or(options.encoding);
        if !encoding.extends_ascii() {
            let message = "text of fixed width is not written in this encoding";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let place = |name: &str| {
            let field = layout.fields().iter().find(|field| field.name() == name);
            field.filter(|field| !field.is_filler()).and_then(crate::record::LayoutField::span)
        };
        let fields = schema.fields().iter().map(|column| {
            place(column.name()).ok_or_else(|| {
                let message = "the layout has no field for this column";
                Error::new(ErrorKind::UnknownColumn, message).at_item(column.name().as_str())
            })
        });
        let fields = fields.collect::<Result<Vec<_>>>()?;
        refuse_overlap(layout, schema)?;
        Ok(Self {
            sink,
            fields,
            width: layout.width().unwrap_or(0),
            unit: layout.unit(),
            padding: layout.padding(),
            record_length: layout.record_length(),
            encoding,
        })
    }

    /// Adds rows; an error of the sink stands apart from what is wrong with the rows.
    pub(super) fn write(&mut self, batch: &Batch) -> Result<io::Result<()>> {
        let columns: Vec<StringArray> = (0..batch.records().num_columns())
            .map(|column| text_column(batch, column))
            .collect::<Result<_>>()?;
        for (row, number) in batch.rows().iter().enumerate() {
            let mut bytes = vec![b' '; self.record_length.unwrap_or(self.width)];
            let mut characters = match self.unit {
                WidthUnit::Bytes => Vec::new(),
                WidthUnit::Characters => vec![vec![b' ']; self.width],
            };
            for ((column, field), name) in
                columns.iter().zip(&self.fields).zip(batch.column_names())
            {
                let value = if column.is_null(row) { "" } else { column.value(row) };
                let refuse = |kind, message: &str| {
                    Err(Error::new(kind, message).at_row(number).at_item(name))
                };
                if !self.comes_back(value) {
                    let message = "a value with blanks at its end or line ends cannot stand in text \
                                   of fixed width";
                    return refuse(ErrorKind::InvalidArgument, message);
                }
                let encode = |character: char| {
                    let mut utf8 = [0; 4];
                    let bytes = self.encoding.encode(character.encode_utf8(&mut utf8))?;
                    Some(bytes.into_owned())
                };
                let Some(encoded) = value.chars().map(encode).collect::<Option<Vec<_>>>() else {
                    let message = "the encoding has no bytes for a character of this value";
                    return refuse(ErrorKind::Encoding, message);
                };
                let fits = match self.unit {
                    WidthUnit::Bytes => put(&mut bytes, field, encoded.concat()),
                    WidthUnit::Characters => put(&mut characters, field, encoded),
                };
                if !fits {
                    let message = "the value is longer than its field";
                    return refuse(ErrorKind::InvalidArgument, message);
                }
            }
            if self.unit == WidthUnit::Characters {
                bytes = characters.concat();
            }
            if self.record_length.is_none() {
                bytes.push(b'\n');
            }
            if let Err(cause) = self.sink.write_all(&bytes) {
                return Ok(Err(cause));
            }
        }
        Ok(Ok(()))
    }

    /// Gives the sink back.
    pub(super) fn finish(self) -> W {
        self.sink
    }

    /// Whether a reader gives a value back as it is.
    fn comes_back(&self, value: &str) -> bool {
        let is_blank = |c: char| matches!(c, ' ' | '\0');
        let ends = match self.padding {
            Padding::Right | Padding::None => value.ends_with(is_blank),
            Padding::Both => value.ends_with(is_blank) || value.starts_with(is_blank),
        };
        let has_line_end = self.record_length.is_none() && value.contains(['\r', '\n']);
        !ends && !has_line_end && !value.contains('\u{1A}')
    }
}

/// Puts a value into its field, if it fits.
fn put<T>(record: &mut [T], field: &Range<usize>, value: Vec<T>) -> bool {
    let Some(place) = record.get_mut(field.clone()) else { return false };
    if value.len() > place.len() {
        return false;
    }
    for (place, part) in place.iter_mut().zip(value) {
        *place = part;
    }
    true
}

/// Refuses fields that share a place: one value would overwrite the other.
fn refuse_overlap(layout: &Layout, schema: &Schema) -> Result<()> {
    let mut spans: Vec<(Range<usize>, &str)> = layout
        .fields()
        .iter()
        .filter(|field| schema.field_with_name(field.name()).is_ok())
        .filter_map(|field| Some((field.span()?, field.name())))
        .collect();
    spans.sort_by_key(|(span, _)| span.start);
    for pair in spans.windows(2) {
        if let [(before, _), (after, name)] = pair
            && after.start < before.end
        {
            let message = "fields that overlap are read and not written";
            return Err(Error::new(ErrorKind::InvalidArgument, message).at_item(*name));
        }
    }
    Ok(())
}
