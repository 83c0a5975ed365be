//! A block of records, read one column after the other.
//!
//! Nearly every value is as it should be. What is said of such a value is said here for a whole column, whose
//! kind is asked for once; values about which there may be more to say are left open, and
//! [`super::structure`] looks at each of them.

use std::ops::Range;

use arrow_array::StringArray;
use renkou_codes::{CodeState, DivisionCode};

use super::names;
use super::record::Items;
use super::structure::{self, Demand};
use super::summary::Summary;
use super::validator::Validator;
use crate::date::PartialDate;
use crate::identity;
use crate::record::ItemType;
use crate::text::EightDigits;

/// A column with the place of its item.
pub(super) type Column = (usize, StringArray);

/// The number of records that are read together: what is read of them stays near.
pub(super) const ROWS: usize = 32;

/// What was read of up to [`ROWS`] records.
pub(super) struct Block<'a> {
    validator: &'a Validator,
    columns: &'a [Column],
    records: Vec<Items<'a>>,
}

impl<'a> Block<'a> {
    /// A block of records with these columns, none of which is read yet.
    pub(super) fn of(validator: &'a Validator, columns: &'a [Column]) -> Self {
        let records = (0..ROWS).map(|_| Items::NONE).collect();
        Self { validator, columns, records }
    }

    /// Reads some rows of all columns, and counts the values that are missing where that is all to be
    /// said of them.
    pub(super) fn read(&mut self, rows: &Range<usize>, summary: &mut Summary) -> &mut [Items<'a>] {
        let records = self.records.get_mut(..rows.len()).unwrap_or_default();
        for record in &mut *records {
            record.open = 0;
        }
        for (place, column) in self.columns {
            let Some(demand) = self.validator.demands.get(*place) else { continue };
            let missing = Scan::of(column, rows, demand, self.validator).read(records);
            summary.count_missing(*place, missing);
        }
        records
    }
}

/// The values of one column of a block.
struct Scan<'a> {
    validator: &'a Validator,
    offsets: &'a [i32],
    data: &'a [u8],
    place: usize,
    kind: ItemType,
    length: usize,
    /// Whether a missing value is reported.
    asks: bool,
}

impl<'a> Scan<'a> {
    fn of(
        column: &'a StringArray,
        rows: &Range<usize>,
        demand: &Demand,
        validator: &'a Validator,
    ) -> Self {
        Self {
            validator,
            offsets: column.value_offsets().get(rows.start..=rows.end).unwrap_or_default(),
            data: column.value_data(),
            place: demand.place,
            kind: demand.kind,
            length: usize::from(demand.length),
            asks: demand.rule_if_missing().is_some_and(|rule| validator.severity(rule).is_some()),
        }
    }

    /// All texts of the block, one behind the other.
    fn texts(&self) -> &'a [u8] {
        let (first, last) = (self.offsets.first(), self.offsets.last());
        let span = first.zip(last).map(|(first, last)| *first as usize..*last as usize);
        span.and_then(|span| self.data.get(span)).unwrap_or_default()
    }

    /// Reads every value as its kind asks; says how many are missing where nobody asks for them.
    fn read(&self, records: &mut [Items<'a>]) -> u64 {
        let (validator, place, length) = (self.validator, self.place, self.length);
        match self.kind {
            ItemType::Date => self.each(records, full_date, |items, date| {
                if let Some(own) = items.dates.get_mut(place) {
                    *own = date;
                }
            }),
            ItemType::Code => {
                let known = validator.codes.get(place).and_then(Option::as_ref);
                let read = |text: &[u8]| known?.key_of(text).filter(|_| text.len() <= length);
                self.each(records, read, |items, code| {
                    if let Some(own) = items.codes.get_mut(place) {
                        *own = code.unwrap_or(0);
                    }
                })
            }
            ItemType::CitizenNumber => {
                let read = |text: &[u8]| identity::check_plain(text, validator.today);
                self.each(records, read, |items, number| items.number = number)
            }
            ItemType::Division => self
                .look(records, |text| text.len() <= length && is_listed_division(validator, text)),
            ItemType::Name => {
                self.look(records, |text| names::is_plain(text) && fits(text, length))
            }
            ItemType::Telephone => {
                self.look(records, |text| text.len() <= length && is_plain_telephone(text))
            }
            ItemType::Integer | ItemType::Decimal => self
                .look(records, |text| text.len() <= length && text.iter().all(u8::is_ascii_digit)),
            ItemType::Flag => self
                .look(records, |text| text.len() <= length && matches!(text, b"0" | b"1" | b"2")),
            ItemType::Email => self.look(records, |_| false),
            ItemType::Text | ItemType::DocumentNumber | ItemType::Address | ItemType::Key => {
                // Few columns have a doubtful character; where there is none, none is looked for.
                if structure::is_doubtful(self.texts()) {
                    self.look(records, |text| {
                        is_plain_text(text, length) && !structure::is_doubtful(text)
                    })
                } else {
                    self.look(records, |text| is_plain_text(text, length))
                }
            }
        }
    }

    /// Reads every value and puts it in its place; leaves those open that cannot be read, and missing ones
    /// where they are reported.
    #[inline]
    fn each<T>(
        &self,
        records: &mut [Items<'a>],
        read: impl Fn(&[u8]) -> Option<T>,
        put: impl Fn(&mut Items<'a>, Option<T>),
    ) -> u64 {
        let (mut missing, bit) = (0, 1 << self.place);
        let Some((first, ends)) = self.offsets.split_first() else { return 0 };
        let (mut start, mut rest) = (*first, self.texts());
        for (end, items) in ends.iter().zip(records) {
            let length = end.wrapping_sub(start) as usize;
            let (text, behind) = rest.split_at_checked(length).unwrap_or_default();
            (start, rest) = (*end, behind);
            if let Some(own) = items.texts.get_mut(self.place) {
                *own = text;
            }
            let value = if text.is_empty() { None } else { read(text) };
            if text.is_empty() && !self.asks {
                missing += 1;
            } else if value.is_none() {
                items.open |= bit;
            }
            put(items, value);
        }
        missing
    }

    /// Looks at every value, of which nothing but its text is kept.
    #[inline]
    fn look(&self, records: &mut [Items<'a>], is_plain: impl Fn(&[u8]) -> bool) -> u64 {
        self.each(records, |text| is_plain(text).then_some(()), |_, _| {})
    }
}

/// A date of which all is known, in one of the two plain forms.
fn full_date(text: &[u8]) -> Option<PartialDate> {
    let digits = match *text {
        [y0, y1, y2, y3, m0, m1, d0, d1] | [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] => {
            EightDigits::read([y0, y1, y2, y3, m0, m1, d0, d1])?
        }
        _ => return None,
    };
    let [century, year, month, day] = digits.pairs();
    PartialDate::new(century * 100 + year, month as u8, day as u8)
}

/// Whether a text is the code of a county in force, by itself or with those of the levels below it.
fn is_listed_division(validator: &Validator, text: &[u8]) -> bool {
    let below_is_digits = match text.len() {
        6 => true,
        // Eight digits from the front and eight to the end are all there are.
        9 | 12 | 15 => {
            let ends = [text.first_chunk::<8>(), text.last_chunk::<8>()];
            ends.iter().all(|end| end.is_some_and(|end| EightDigits::read(*end).is_some()))
        }
        _ => false,
    };
    let code = text.first_chunk::<6>().and_then(|six| DivisionCode::from_digits(*six));
    // Whether a province is meant is asked of each by itself.
    below_is_digits
        && text.get(2..6).is_some_and(|below| below != b"0000")
        && code.is_some_and(|code| validator.division_state(code) == CodeState::InForce)
}

/// Whether a text is eight to fifteen digits that are not all the same.
fn is_plain_telephone(text: &[u8]) -> bool {
    let digits = |end: Option<&[u8; 8]>| end.and_then(|end| EightDigits::read(*end));
    let (front, back) = (digits(text.first_chunk()), digits(text.last_chunk()));
    front.zip(back).is_some_and(|(front, back)| {
        let repeated = (front.values() & 0xFF) * 0x0101_0101_0101_0101;
        text.len() <= 15 && (front.values() != repeated || back.values() != repeated)
    })
}

/// Whether nothing can be said of a text in which no character is doubtful.
fn is_plain_text(text: &[u8], length: usize) -> bool {
    structure::is_surely_trimmed(text)
        && !structure::is_word_for_missing(text)
        && fits(text, length)
}

/// Whether a text has no more characters than it may have.
fn fits(text: &[u8], length: usize) -> bool {
    // Every character has one byte that does not go on with another.
    text.len() <= length || text.iter().filter(|byte| **byte & 0xC0 != 0x80).count() <= length
}
