//! A column of a table while its values become numbers.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type};
use arrow_array::{Array, ArrayRef, Date32Array, DictionaryArray, StringArray};
use rustc_hash::FxHashMap;

use super::MISSING;
use super::interner::Values;
use crate::Result;
use crate::record::{Batch, text_of};

/// What is known of the values of a column from its earlier batches, other than their texts.
///
/// A register of a million people has thirty thousand dates of birth and a thousand towns. Where the
/// table shows that two values are the same, without a look at their texts, they are numbered once.
#[derive(Default)]
pub(super) struct IntakeColumn {
    dictionary: Option<Dictionary>,
    /// Symbols of dates by their day.
    dates: FxHashMap<i32, u32>,
}

/// A dictionary that batches share, and the symbols of those of its entries that have occurred.
struct Dictionary {
    entries: ArrayRef,
    texts: StringArray,
    symbols: Vec<u32>,
}

/// What stands for an entry that has not occurred yet. Should a value have this symbol, as the last of
/// four thousand million, it is looked for every time.
const UNSEEN: u32 = u32::MAX;

/// Dates that are kept with their symbol: two thousand eight hundred years of them.
const MOST_DATES: usize = 1 << 20;

impl IntakeColumn {
    /// The symbols of a column of a batch.
    ///
    /// # Errors
    ///
    /// When the column cannot be shown as text, and those of [`Values::intern`].
    pub(super) fn symbols(
        &mut self,
        batch: &Batch,
        place: usize,
        values: &mut Values,
    ) -> Result<Vec<u32>> {
        let array = batch.records().columns().get(place);
        if let Some(dates) = array.and_then(|array| array.as_primitive_opt::<Date32Type>()) {
            if let Some(symbols) = self.of_dates(dates, values) {
                return symbols;
            }
        } else if let Some(keys) = array.and_then(|array| array.as_dictionary_opt::<Int32Type>())
            && let Some(symbols) = self.of_dictionary(keys, values)
        {
            return symbols;
        }
        let texts = batch.text_column(place)?;
        values.intern_all(texts.iter().map(|text| text.unwrap_or("")))
    }

    /// The symbols of entries of a dictionary, or nothing when it cannot be shown as text.
    fn of_dictionary(
        &mut self,
        array: &DictionaryArray<Int32Type>,
        values: &mut Values,
    ) -> Option<Result<Vec<u32>>> {
        let entries = array.values();
        let same = |known: &Dictionary| Arc::ptr_eq(&known.entries, entries);
        let known = self.dictionary.take().filter(same);
        let known = match known {
            Some(known) => known,
            None => Dictionary {
                texts: text_of(entries.as_ref()).ok()?,
                symbols: vec![UNSEEN; entries.len()],
                entries: Arc::clone(entries),
            },
        };
        let Dictionary { texts, symbols, .. } = self.dictionary.insert(known);
        let entry = |key: Option<i32>| {
            // A null has no entry, and is missing.
            let Some(key) = key.and_then(|key| usize::try_from(key).ok()) else {
                return values.intern("");
            };
            match symbols.get_mut(key) {
                Some(symbol) if *symbol != UNSEEN => {
                    values.count_again(*symbol);
                    Ok(*symbol)
                }
                Some(unseen) => {
                    *unseen = values.intern(texts.value(key))?;
                    Ok(*unseen)
                }
                None => values.intern(""),
            }
        };
        Some(array.keys().iter().map(entry).collect())
    }

    /// The symbols of dates, or nothing when they cannot be shown as text.
    fn of_dates(&mut self, dates: &Date32Array, values: &mut Values) -> Option<Result<Vec<u32>>> {
        let mut symbols = Vec::with_capacity(dates.len());
        for (row, day) in dates.iter().enumerate() {
            let known = match day {
                Some(day) => self.dates.get(&day).copied(),
                None => Some(MISSING),
            };
            if let Some(symbol) = known {
                values.count_again(symbol);
                symbols.push(symbol);
                continue;
            }
            let text = text_of(&dates.slice(row, 1)).ok()?;
            match values.intern(text.iter().next().flatten().unwrap_or("")) {
                Ok(symbol) => symbols.push(symbol),
                Err(error) => return Some(Err(error)),
            }
            if let (Some(day), Some(symbol)) = (day, symbols.last())
                && self.dates.len() < MOST_DATES
            {
                self.dates.insert(day, *symbol);
            }
        }
        Some(Ok(symbols))
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::{Int32Array, RecordBatch};
    use proptest::prelude::*;

    use super::*;

    /// The symbols of all rows, with the texts they stand for and how often each occurs.
    fn taken_in(arrays: Vec<ArrayRef>) -> (Vec<u32>, Vec<(String, u32)>) {
        let (mut column, mut values) = (IntakeColumn::default(), Values::default());
        let mut all = Vec::new();
        for array in arrays {
            let batch = Batch::new(RecordBatch::try_from_iter([("c", array)]).unwrap(), 1);
            all.extend(column.symbols(&batch, 0, &mut values).unwrap());
        }
        let counted = values.texts().zip(0..).map(|(text, at)| (text.to_owned(), values.count(at)));
        let counted = counted.collect();
        (all, counted)
    }

    fn text_array(texts: &[Option<&str>]) -> ArrayRef {
        Arc::new(texts.iter().copied().collect::<StringArray>())
    }

    proptest! {
        /// However batches share their dictionaries, and whatever stands in those.
        #[test]
        fn dictionaries_are_taken_in_as_their_texts(
            dictionaries in prop::collection::vec(
                prop::collection::vec(prop::option::of("[ab ]{0,2}|王|　"), 1..6), 1..4),
            batches in prop::collection::vec(
                (0_usize..4, prop::collection::vec(prop::option::of(0_usize..6), 0..9)), 0..9),
        ) {
            let arrays: Vec<ArrayRef> = dictionaries
                .iter()
                .map(|entries| text_array(&entries.iter().map(Option::as_deref).collect::<Vec<_>>()))
                .collect();
            let (mut as_keys, mut as_texts) = (Vec::new(), Vec::new());
            for (at, rows) in &batches {
                let (entries, array) = (&dictionaries[at % arrays.len()], &arrays[at % arrays.len()]);
                let places: Vec<_> = rows.iter().map(|row| row.map(|row| row % entries.len())).collect();
                let keys: Int32Array = places.iter().map(|at| at.map(|at| i32::try_from(at).unwrap())).collect();
                as_keys.push(Arc::new(DictionaryArray::new(keys, Arc::clone(array))) as ArrayRef);
                let texts: Vec<_> = places.iter().map(|at| entries[(*at)?].as_deref()).collect();
                as_texts.push(text_array(&texts));
            }
            prop_assert_eq!(taken_in(as_keys), taken_in(as_texts));
        }
    }

    #[test]
    fn what_occurs_first_is_numbered_first_whatever_its_place_in_the_dictionary() {
        let entries = text_array(&[Some("Ada"), Some(" "), Some("Ben"), Some("Eve"), None]);
        let keys = Int32Array::from(vec![Some(2), Some(1), None, Some(0), Some(2), Some(4)]);
        let array = DictionaryArray::new(keys, entries);
        let again = array.slice(3, 2);
        let (symbols, counted) = taken_in(vec![Arc::new(array), Arc::new(again)]);
        assert_eq!(symbols, [1, 0, 0, 2, 1, 0, 2, 1]);
        let expected = [("", 3), ("Ben", 3), ("Ada", 2)].map(|(text, of)| (text.to_owned(), of));
        assert_eq!(counted, expected);
    }

    #[test]
    fn dates_are_taken_in_as_they_are_written() {
        // 1990-01-02 is day 7306.
        let dates = Date32Array::from(vec![Some(7306), None, Some(7305), Some(7306)]);
        let (symbols, counted) = taken_in(vec![Arc::new(dates.slice(0, 2)), Arc::new(dates)]);
        assert_eq!(symbols, [1, 0, 1, 0, 2, 1]);
        let expected = [("", 2), ("1990-01-02", 3), ("1990-01-01", 1)];
        assert_eq!(counted, expected.map(|(text, of)| (text.to_owned(), of)));
    }

    #[test]
    fn a_dictionary_without_text_is_refused_as_its_column_is() {
        let entries = Arc::new(arrow_array::BinaryArray::from(vec![&b"\xff"[..]]));
        let array = DictionaryArray::new(Int32Array::from(vec![0]), entries);
        let batch = Batch::new(
            RecordBatch::try_from_iter([("c", Arc::new(array) as ArrayRef)]).unwrap(),
            1,
        );
        let error = IntakeColumn::default().symbols(&batch, 0, &mut Values::default()).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Encoding);
    }
}
