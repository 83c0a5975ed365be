//! Any Arrow column as text, in which a missing value has one form only.

use std::fmt::{Display, Write as _};

use arrow_array::builder::BooleanBufferBuilder;
use arrow_array::cast::AsArray;
use arrow_array::temporal_conversions::{as_datetime, as_datetime_with_timezone};
use arrow_array::timezone::Tz;
use arrow_array::types::{
    ArrowPrimitiveType, ArrowTemporalType, Date32Type, Date64Type, Float16Type, Float32Type,
    Float64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType,
};
use arrow_array::{Array, PrimitiveArray, StringArray, downcast_integer_array};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::{DataType, TimeUnit};
use chrono::{NaiveDateTime, NaiveTime, Timelike};

use crate::record::RowNumbers;
use crate::{Error, ErrorKind};

/// Why a column could not be shown as text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The type has no sensible text.
    Type(String),
    /// The time zone of the column is not known.
    TimeZone,
    /// The value at this index holds bytes that are not UTF-8.
    NotUtf8(usize),
    /// The texts of one batch are longer than Arrow's 2 GiB.
    TooLong,
}

impl Fault {
    /// The fault as an error that names the column and, where there is one, the row.
    pub(crate) fn into_error(self, column: &str, rows: &RowNumbers) -> Error {
        let error = match self {
            Self::Type(name) => {
                let message = format!("a column of type {name} cannot be read as text");
                Error::new(ErrorKind::ColumnType, message)
            }
            Self::TimeZone => {
                let message =
                    "the time zone of this column is not known; store local time without a zone";
                Error::new(ErrorKind::ColumnType, message)
            }
            Self::NotUtf8(index) => {
                let error = Error::new(ErrorKind::Encoding, "the bytes are not UTF-8");
                match rows.at(index) {
                    Some(row) => error.at_row(row),
                    None => error,
                }
            }
            Self::TooLong => {
                let message =
                    "one batch of this column holds more than 2 GiB of text; read smaller batches";
                Error::new(ErrorKind::ColumnType, message)
            }
        };
        error.at_item(column)
    }
}

/// Any array as text; see [`super::text_column`] for what becomes what.
pub(crate) fn text_of(array: &dyn Array) -> Result<StringArray, Fault> {
    downcast_integer_array!(
        array => displayed(array.iter()),
        DataType::Utf8 => with_one_form_of_missing(array.as_string::<i32>().clone()),
        DataType::LargeUtf8 => texts(array.as_string::<i64>().iter()),
        DataType::Utf8View => texts(array.as_string_view().iter()),
        DataType::Binary => bytes(array.as_binary::<i32>().iter()),
        DataType::LargeBinary => bytes(array.as_binary::<i64>().iter()),
        DataType::BinaryView => bytes(array.as_binary_view().iter()),
        DataType::FixedSizeBinary(_) => bytes(array.as_fixed_size_binary().iter()),
        DataType::Null => texts((0..array.len()).map(|_| None)),
        DataType::Boolean => displayed(array.as_boolean().iter()),
        DataType::Float16 => floats(array.as_primitive::<Float16Type>(), f64::from),
        DataType::Float32 => {
            // Through its own text, so that 1.1 stays 1.1.
            floats(array.as_primitive::<Float32Type>(), |value| {
                value.to_string().parse().unwrap_or(f64::NAN)
            })
        },
        DataType::Float64 => floats(array.as_primitive::<Float64Type>(), |value| value),
        DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..)
        | DataType::Decimal256(..) => decimals(array),
        DataType::Date32 => times::<Date32Type>(array.as_primitive(), None),
        DataType::Date64 => times::<Date64Type>(array.as_primitive(), None),
        DataType::Timestamp(unit, zone) => timestamps(array, *unit, zone.as_deref()),
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            let entries = text_of(dictionary.values().as_ref())?;
            let taken = arrow_select::take::take(&entries, dictionary.keys(), None)
                .map_err(|_| Fault::TooLong)?;
            with_one_form_of_missing(taken.as_string::<i32>().clone())
        },
        DataType::RunEndEncoded(_, values) => {
            let plain = arrow_cast::cast(array, values.data_type())
                .map_err(|_| Fault::Type(array.data_type().to_string()))?;
            text_of(plain.as_ref())
        },
        other => Err(Fault::Type(other.to_string())),
    )
}

/// A column of text under construction; checks lengths, so that nothing in it can overflow.
#[derive(Debug)]
pub(crate) struct TextBuilder {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
    missing: usize,
    present: BooleanBufferBuilder,
}

impl TextBuilder {
    /// An empty column with room for so many rows and bytes.
    pub(crate) fn with_capacity(rows: usize, bytes: usize) -> Self {
        let mut offsets = Vec::with_capacity(rows + 1);
        offsets.push(0);
        let present = BooleanBufferBuilder::new(rows);
        Self { offsets, bytes: Vec::with_capacity(bytes), missing: 0, present }
    }

    /// Adds a value; an empty one is missing.
    pub(crate) fn push(&mut self, text: &str) -> Result<(), Fault> {
        self.bytes.extend_from_slice(text.as_bytes());
        self.close_value()
    }

    /// Adds what is displayed; nothing displayed is missing.
    pub(crate) fn push_displayed(&mut self, value: impl Display) -> Result<(), Fault> {
        // Writing to memory does not fail.
        let _ = write!(self, "{value}");
        self.close_value()
    }

    /// The column; the builder is empty afterwards.
    pub(crate) fn finish(self) -> Result<StringArray, Fault> {
        let Self { offsets, bytes, missing, mut present } = self;
        let nulls = (missing > 0).then(|| NullBuffer::new(present.finish()));
        let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
        // Only whole texts were added, so the one thing that could be refused is their length.
        StringArray::try_new(offsets, Buffer::from_vec(bytes), nulls).map_err(|_| Fault::TooLong)
    }

    fn close_value(&mut self) -> Result<(), Fault> {
        let end = i32::try_from(self.bytes.len()).map_err(|_| Fault::TooLong)?;
        let is_empty = self.offsets.last() == Some(&end);
        self.offsets.push(end);
        self.present.append(!is_empty);
        self.missing += usize::from(is_empty);
        Ok(())
    }
}

impl std::fmt::Write for TextBuilder {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.bytes.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// The same texts, every null of length nought and every text of length nought null.
fn with_one_form_of_missing(array: StringArray) -> Result<StringArray, Fault> {
    let offsets = array.value_offsets();
    let spans = || offsets.iter().zip(offsets.get(1..).unwrap_or_default());
    let empty: u32 = spans().map(|(start, end)| u32::from(start == end)).sum();
    if empty as usize == array.null_count() {
        // There are as many empty texts as nulls: a null has a text where another text is empty.
        let is_empty = |at: usize| offsets.get(at) == offsets.get(at + 1);
        let null_with_text = array.nulls().is_some_and(|nulls| nulls.valid_indices().any(is_empty));
        return if null_with_text { texts(array.iter()) } else { Ok(array) };
    }
    if array.null_count() > 0 {
        return texts(array.iter());
    }
    let present = spans().map(|(start, end)| start != end).collect::<BooleanBuffer>();
    let (offsets, values, _) = array.into_parts();
    StringArray::try_new(offsets, values, Some(NullBuffer::new(present)))
        .map_err(|_| Fault::TooLong)
}

fn texts<'a>(values: impl ExactSizeIterator<Item = Option<&'a str>>) -> Result<StringArray, Fault> {
    let mut builder = TextBuilder::with_capacity(values.len(), values.len() * 8);
    for value in values {
        builder.push(value.unwrap_or_default())?;
    }
    builder.finish()
}

fn bytes<'a>(
    values: impl ExactSizeIterator<Item = Option<&'a [u8]>>,
) -> Result<StringArray, Fault> {
    let mut builder = TextBuilder::with_capacity(values.len(), values.len() * 8);
    for (index, value) in values.enumerate() {
        let text = std::str::from_utf8(value.unwrap_or_default());
        builder.push(text.map_err(|_| Fault::NotUtf8(index))?)?;
    }
    builder.finish()
}

fn displayed<T: Display>(
    values: impl ExactSizeIterator<Item = Option<T>>,
) -> Result<StringArray, Fault> {
    let mut builder = TextBuilder::with_capacity(values.len(), values.len() * 8);
    for value in values {
        match value {
            Some(value) => builder.push_displayed(value)?,
            None => builder.push("")?,
        }
    }
    builder.finish()
}

/// Floating-point numbers without exponent; NaN, by which pandas marks a gap, is missing.
fn floats<T: ArrowPrimitiveType>(
    array: &PrimitiveArray<T>,
    widen: impl Fn(T::Native) -> f64,
) -> Result<StringArray, Fault> {
    displayed(array.iter().map(|value| {
        // Adding nought turns -0 into 0.
        value.map(&widen).filter(|value| !value.is_nan()).map(|value| value + 0.0)
    }))
}

/// Decimals without the noughts that follow their last digit after the point.
fn decimals(array: &dyn Array) -> Result<StringArray, Fault> {
    let unreadable = |_| Fault::Type(array.data_type().to_string());
    let options = FormatOptions::default();
    let formatter = ArrayFormatter::try_new(array, &options).map_err(unreadable)?;
    let mut builder = TextBuilder::with_capacity(array.len(), array.len() * 8);
    for index in 0..array.len() {
        if array.is_null(index) {
            builder.push("")?;
            continue;
        }
        let text = formatter.value(index).try_to_string().map_err(unreadable)?;
        builder.push(match text.split_once('.') {
            Some(_) => text.trim_end_matches('0').trim_end_matches('.'),
            None => &text,
        })?;
    }
    builder.finish()
}

fn timestamps(array: &dyn Array, unit: TimeUnit, zone: Option<&str>) -> Result<StringArray, Fault> {
    let zone = match zone {
        None | Some("") => None,
        Some(name) => Some(name.parse().map_err(|_| Fault::TimeZone)?),
    };
    match unit {
        TimeUnit::Second => times::<TimestampSecondType>(array.as_primitive(), zone),
        TimeUnit::Millisecond => times::<TimestampMillisecondType>(array.as_primitive(), zone),
        TimeUnit::Microsecond => times::<TimestampMicrosecondType>(array.as_primitive(), zone),
        TimeUnit::Nanosecond => times::<TimestampNanosecondType>(array.as_primitive(), zone),
    }
}

/// Dates and times as the clock on the wall of their zone showed them.
fn times<T: ArrowTemporalType>(
    array: &PrimitiveArray<T>,
    zone: Option<Tz>,
) -> Result<StringArray, Fault>
where
    i64: From<T::Native>,
{
    let mut builder = TextBuilder::with_capacity(array.len(), array.len() * 10);
    for value in array {
        let local = value.map(i64::from).map(|value| match zone {
            None => as_datetime::<T>(value),
            Some(zone) => as_datetime_with_timezone::<T>(value, zone).map(|at| at.naive_local()),
        });
        match local {
            None => builder.push("")?,
            // A time no calendar holds: keep the number, so that validation can see it.
            Some(None) => builder.push_displayed(value.map_or(0, i64::from))?,
            Some(Some(local)) => builder.push_displayed(Wall(local))?,
        }
    }
    builder.finish()
}

/// A local date, with the time unless that is midnight.
struct Wall(NaiveDateTime);

impl Display for Wall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.date().fmt(f)?;
        let time = self.0.time();
        if time == NaiveTime::MIN {
            return Ok(());
        }
        write!(f, "T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::types::Int8Type;
    use arrow_array::*;
    use arrow_buffer::i256;

    use super::*;

    fn shown(array: &dyn Array) -> Vec<Option<String>> {
        let text = text_of(array).unwrap();
        for index in 0..text.len() {
            assert_eq!(text.is_null(index), text.value(index).is_empty(), "one form of missing");
        }
        text.iter().map(|value| value.map(str::to_owned)).collect()
    }

    fn some(values: &[&str]) -> Vec<Option<String>> {
        let present = |value: &&str| (!value.is_empty()).then(|| (*value).to_owned());
        values.iter().map(present).collect()
    }

    #[test]
    fn every_layout_of_text() {
        let values = [Some("王"), None, Some(""), Some("b")];
        let expected = some(&["王", "", "", "b"]);
        assert_eq!(shown(&StringArray::from_iter(values)), expected);
        assert_eq!(shown(&LargeStringArray::from_iter(values)), expected);
        assert_eq!(shown(&StringViewArray::from_iter(values)), expected);
        assert_eq!(shown(&DictionaryArray::<Int8Type>::from_iter(values)), expected);
        let as_bytes = values.map(|value| value.map(str::as_bytes));
        assert_eq!(shown(&BinaryArray::from_iter(as_bytes)), expected);
        assert_eq!(shown(&LargeBinaryArray::from_iter(as_bytes)), expected);
        assert_eq!(shown(&BinaryViewArray::from_iter(as_bytes)), expected);
        assert_eq!(shown(&NullArray::new(2)), some(&["", ""]));
        let runs = Int32Array::from(vec![2, 3]);
        let of_runs = StringArray::from(vec!["x", ""]);
        assert_eq!(shown(&RunArray::try_new(&runs, &of_runs).unwrap()), some(&["x", "x", ""]));
    }

    #[test]
    fn text_hidden_under_a_null_does_not_come_out() {
        let hidden = StringArray::new(
            OffsetBuffer::from_lengths([1, 1]),
            Buffer::from(b"ab"),
            Some(NullBuffer::from(vec![true, false])),
        );
        assert_eq!(shown(&hidden), some(&["a", ""]));
        let hidden_and_empty = StringArray::new(
            OffsetBuffer::from_lengths([0, 1]),
            Buffer::from(b"a"),
            Some(NullBuffer::from(vec![true, false])),
        );
        assert_eq!(shown(&hidden_and_empty), some(&["", ""]));
    }

    #[test]
    fn text_without_gaps_is_not_copied() {
        let array = StringArray::from(vec!["a", "b"]);
        let text = text_of(&array).unwrap();
        assert_eq!(text.values().as_ptr(), array.values().as_ptr());
        assert_eq!(shown(&array.slice(1, 1)), some(&["b"]));
    }

    #[test]
    fn numbers() {
        assert_eq!(shown(&Int64Array::from(vec![Some(-7), None, Some(0)])), some(&["-7", "", "0"]));
        assert_eq!(shown(&UInt8Array::from(vec![255])), some(&["255"]));
        assert_eq!(shown(&BooleanArray::from(vec![true, false])), some(&["true", "false"]));
        let floats = Float64Array::from(vec![1.0, -0.0, 1.5, f64::NAN, 430_101_199_001_010_000.0]);
        assert_eq!(shown(&floats), some(&["1", "0", "1.5", "", "430101199001010000"]));
        assert_eq!(shown(&Float32Array::from(vec![1.1, 2.0])), some(&["1.1", "2"]));
        let decimals = Decimal128Array::from(vec![Some(1200), Some(1250), None, Some(0)])
            .with_precision_and_scale(10, 2)
            .unwrap();
        assert_eq!(shown(&decimals), some(&["12", "12.5", "", "0"]));
        let whole = Decimal256Array::from(vec![i256::from_i128(1200)])
            .with_precision_and_scale(10, 0)
            .unwrap();
        assert_eq!(shown(&whole), some(&["1200"]));
    }

    #[test]
    fn dates_and_times() {
        assert_eq!(shown(&Date32Array::from(vec![Some(7306), None])), some(&["1990-01-02", ""]));
        assert_eq!(shown(&Date64Array::from(vec![631_238_400_000])), some(&["1990-01-02"]));
        let seconds = TimestampSecondArray::from(vec![631_238_400, 631_249_445, i64::MAX]);
        let expected = ["1990-01-02", "1990-01-02T03:04:05", "9223372036854775807"];
        assert_eq!(shown(&seconds), some(&expected));
        // Midnight in Shanghai in the summer of 1988, when clocks stood an hour ahead.
        let summer = TimestampMillisecondArray::from(vec![581_094_000_000]);
        let case = |zone: &str| shown(&summer.clone().with_timezone(zone));
        assert_eq!(case("Asia/Shanghai"), some(&["1988-06-01"]));
        assert_eq!(case("+08:00"), some(&["1988-05-31T23:00:00"]));
        assert_eq!(case("UTC"), some(&["1988-05-31T15:00:00"]));
        assert_eq!(text_of(&summer.with_timezone("Nowhere/At_All")), Err(Fault::TimeZone));
    }

    #[test]
    fn what_has_no_text_is_refused() {
        let list: ArrayRef =
            Arc::new(ListArray::from_iter_primitive::<types::Int32Type, _, _>([Some([Some(1)])]));
        assert!(matches!(text_of(&list), Err(Fault::Type(_))));
        let not_utf8 = BinaryArray::from(vec![&b"a"[..], &b"\xff"[..]]);
        let fault = text_of(&not_utf8).unwrap_err();
        assert_eq!(fault, Fault::NotUtf8(1));
        let error = fault.into_error("XM", &RowNumbers::starting_at(10, 2));
        assert_eq!(error.to_string(), "row 11, item XM: the bytes are not UTF-8");
    }
}
