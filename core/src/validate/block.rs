//! A block of records, read one column after the other.
//!
//! Nearly every value is as it should be. What is said of such a value is said here for a whole column, whose
//! kind is asked for once; values about which there may be more to say are left open, and
//! [`super::structure`] looks at each of them.

use std::ops::Range;

use arrow_array::StringArray;
use renkou_codes::{CodeState, DivisionCode};

use super::code_set::CodeSet;
use super::names;
use super::record::{CAPACITY, Items};
use super::structure::{self, Demand};
use super::summary::Summary;
use super::validator::Validator;
use crate::date::PartialDate;
use crate::identity::{self, Checked, Form};
use crate::record::ItemType;
use crate::text::EightDigits;

/// A column with the place of its item.
pub(super) type Column = (usize, StringArray);

/// The number of records that are read together: what is read of them stays near.
pub(super) const ROWS: usize = 256;

/// What was read of up to [`ROWS`] records.
pub(super) struct Block<'a> {
    validator: &'a Validator,
    columns: &'a [Column],
    /// For every record, one bit for each item whose value has to be looked at by itself.
    open: [u128; ROWS],
    dates: Vec<(usize, Vec<Option<PartialDate>>)>,
    codes: Vec<(usize, Vec<u16>)>,
    numbers: Vec<Option<Checked>>,
}

impl<'a> Block<'a> {
    /// A block of records with these columns, none of which is read yet.
    pub(super) fn of(validator: &'a Validator, columns: &'a [Column]) -> Self {
        let places = |kind: ItemType| {
            let demands = columns.iter().filter_map(|(place, _)| validator.demands.get(*place));
            demands.filter(move |demand| demand.kind == kind).map(|demand| demand.place)
        };
        Self {
            validator,
            columns,
            open: [0; ROWS],
            dates: places(ItemType::Date).map(|place| (place, vec![None; ROWS])).collect(),
            codes: places(ItemType::Code).map(|place| (place, vec![0; ROWS])).collect(),
            numbers: vec![None; ROWS * places(ItemType::CitizenNumber).count().min(1)],
        }
    }

    /// Reads some rows of all columns, and counts the values that are missing where that is all to be
    /// said of them.
    pub(super) fn read(&mut self, rows: &Range<usize>, summary: &mut Summary) {
        let validator = self.validator;
        self.open.fill(0);
        let (mut dates, mut codes) = (self.dates.iter_mut(), self.codes.iter_mut());
        for (place, column) in self.columns {
            let Some(demand) = validator.demands.get(*place) else { continue };
            let scan = Scan::of(column, rows, demand, validator, &mut self.open);
            let length = usize::from(demand.length);
            let missing = match demand.kind {
                ItemType::Date => scan.read(
                    dates.next().map(|(_, dates)| dates.as_mut_slice()).unwrap_or_default(),
                    |text| full_date(text).map(Some),
                ),
                ItemType::Code => {
                    let known = validator.codes.get(*place).and_then(Option::as_ref);
                    scan.read(
                        codes.next().map(|(_, codes)| codes.as_mut_slice()).unwrap_or_default(),
                        |text| known.and_then(|known| code(known, text, length)),
                    )
                }
                ItemType::CitizenNumber => scan.read(&mut self.numbers, |text| {
                    let text = str::from_utf8(text).ok()?;
                    let checked = identity::check(text, validator.today);
                    let is_plain = checked.reasons().is_empty()
                        && checked.form() == Some(Form::Eighteen)
                        && !checked.was_normalised();
                    is_plain.then_some(Some(checked))
                }),
                ItemType::Division => {
                    scan.look(|text| text.len() <= length && is_listed_division(validator, text))
                }
                ItemType::Name => {
                    scan.look(|text| names::is_plain(text) && fits(text, length))
                }
                ItemType::Telephone => {
                    scan.look(|text| text.len() <= length && is_plain_telephone(text))
                }
                ItemType::Integer | ItemType::Decimal => {
                    scan.look(|text| text.len() <= length && text.iter().all(u8::is_ascii_digit))
                }
                ItemType::Flag => {
                    scan.look(|text| text.len() <= length && matches!(text, b"0" | b"1" | b"2"))
                }
                ItemType::Email => scan.look(|_| false),
                ItemType::Text | ItemType::DocumentNumber | ItemType::Address | ItemType::Key => {
                    // Few columns have a doubtful character; where there is none, none is looked for.
                    if structure::is_doubtful(scan.texts()) {
                        scan.look(|text| is_plain_text(text, length) && !structure::is_doubtful(text))
                    } else {
                        scan.look(|text| is_plain_text(text, length))
                    }
                }
            };
            summary.count_missing(*place, missing);
        }
    }

    /// Puts what was read of a record, the `at`th of the block, in its place; gives back which items are
    /// open.
    #[inline]
    pub(super) fn put(&self, at: usize, row: usize, items: &mut Items<'a>) -> u128 {
        for (place, column) in self.columns {
            // A missing value is an empty text, and no other is; see `text_column`.
            if let Some(text) = items.texts.get_mut(*place) {
                *text = column.value(row);
            }
        }
        for (place, dates) in &self.dates {
            if let (Some(date), Some(read)) = (items.dates.get_mut(*place), dates.get(at)) {
                *date = *read;
            }
        }
        for (place, codes) in &self.codes {
            if let (Some(code), Some(read)) = (items.codes.get_mut(*place), codes.get(at)) {
                *code = *read;
            }
        }
        items.number = self.numbers.get(at).copied().flatten();
        self.open.get(at).copied().unwrap_or(0)
    }
}

/// The values of one column of a block.
struct Scan<'a> {
    offsets: &'a [i32],
    data: &'a [u8],
    open: &'a mut [u128],
    /// The bit of the item in [`Block::open`].
    bit: u128,
    /// Whether a missing value is reported.
    asks: bool,
}

impl<'a> Scan<'a> {
    fn of(
        column: &'a StringArray,
        rows: &Range<usize>,
        demand: &Demand,
        validator: &Validator,
        open: &'a mut [u128; ROWS],
    ) -> Self {
        Self {
            offsets: column.value_offsets().get(rows.start..=rows.end).unwrap_or_default(),
            data: column.value_data(),
            open,
            bit: 1 << demand.place,
            asks: demand.rule_if_missing().is_some_and(|rule| validator.severity(rule).is_some()),
        }
    }

    /// All texts of the block, one behind the other.
    fn texts(&self) -> &'a [u8] {
        let (first, last) = (self.offsets.first(), self.offsets.last());
        let span = first.zip(last).map(|(first, last)| *first as usize..*last as usize);
        span.and_then(|span| self.data.get(span)).unwrap_or_default()
    }

    /// Reads every value and leaves those open that cannot be read, and missing ones where they are reported;
    /// says how many others are missing.
    #[inline]
    fn read<T: Default>(self, into: &mut [T], read: impl Fn(&[u8]) -> Option<T>) -> u64 {
        let mut missing = 0;
        let spans = self.offsets.iter().zip(self.offsets.get(1..).unwrap_or_default());
        for (((start, end), open), into) in spans.zip(self.open).zip(into) {
            let text = self.data.get(*start as usize..*end as usize).unwrap_or_default();
            let value = if text.is_empty() { None } else { read(text) };
            if text.is_empty() && !self.asks {
                missing += 1;
            } else if value.is_none() {
                *open |= self.bit;
            }
            *into = value.unwrap_or_default();
        }
        missing
    }

    /// Looks at every value, of which nothing is kept.
    #[inline]
    fn look(self, is_plain: impl Fn(&[u8]) -> bool) -> u64 {
        self.read(&mut [(); ROWS], |text| is_plain(text).then_some(()))
    }
}

/// A date of which all is known, in one of the two plain forms.
fn full_date(text: &[u8]) -> Option<PartialDate> {
    let digits = match *text {
        [a, b, c, d, e, f, g, h] | [a, b, c, d, b'-', e, f, b'-', g, h] => {
            EightDigits::read([a, b, c, d, e, f, g, h])?
        }
        _ => return None,
    };
    let [century, year, month, day] = digits.pairs();
    let year = century * 100 + year;
    // Nines stand for nothing known, as zeros do.
    PartialDate::new(year, month as u8, day as u8).filter(|date| date.is_full())
}

/// The key of a code as its table has it.
fn code(known: &CodeSet, text: &[u8], length: usize) -> Option<u16> {
    if text.len() > length { None } else { known.key_of(text) }
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
    below_is_digits
        && code.is_some_and(|code| {
            validator.division_state(code) == CodeState::InForce
                && (code.province() != code || code.number() >= 700_000)
        })
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

const _: () = assert!(CAPACITY <= 128, "one bit for every item");
