//! Columns out of Arrow arrays, many texts at a time.

use arrow_array::{Array, StringArray};

use super::column::{TextColumn, Units, han_units};

/// Texts that are looked at together: where none of them is other than Han or ASCII, they are taken
/// in without going from one to the next.
const TOGETHER: usize = 64;

impl TextColumn {
    /// Adds the texts of an array; nulls become missing values.
    ///
    /// ```
    /// use arrow_array::StringArray;
    /// use renkou::text::TextColumn;
    ///
    /// let mut column = TextColumn::new();
    /// column.extend_from_array(&StringArray::from(vec![Some("王小明"), None]));
    /// assert_eq!(column.len(), 2);
    /// assert!(column.is_missing(1));
    /// ```
    pub fn extend_from_array(&mut self, array: &StringArray) {
        if array.null_count() > 0 {
            self.extend(array);
            return;
        }
        self.reserve(array.len());
        let offsets = array.value_offsets();
        for first in (0..array.len()).step_by(TOGETHER) {
            let last = array.len().min(first + TOGETHER);
            let offsets = offsets.get(first..=last).unwrap_or_default();
            if !self.extend_together(array.value_data(), offsets) {
                self.extend((first..last).map(|index| Some(array.value(index))));
            }
        }
    }

    /// Adds texts by where they end, if their characters are all of one width; else adds nothing.
    fn extend_together(&mut self, bytes: &[u8], offsets: &[i32]) -> bool {
        let [start, ends @ ..] = offsets else { return true };
        let start = *start as usize;
        let end = ends.last().map_or(start, |end| *end as usize);
        let Some(bytes) = bytes.get(start..end) else { return false };
        let before = self.units.len();
        let width = match &mut self.units {
            Units::Narrow(units) if bytes.is_ascii() => {
                units.extend_from_slice(bytes);
                1
            }
            Units::Wide(units) => {
                let (threes, rest) = bytes.as_chunks::<3>();
                let (han, decoded) = han_units(threes);
                if !rest.is_empty() || han < threes.len() {
                    return false;
                }
                units.extend(decoded);
                3
            }
            _ => return false,
        };
        self.push_ends(ends.iter().map(|end| before + (*end as usize - start) / width));
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn equal_to_text_by_text(
            texts in proptest::collection::vec(
                prop_oneof![20 => "[王小明李]{0,4}", 20 => "[a-c]{0,4}", 1 => "[aé王𬭎]{0,3}"], 0..300,
            ),
            all_han in any::<bool>(),
            null in proptest::option::of(0_usize..300),
            skipped in 0_usize..5,
        ) {
            let kept = |text: &String| !all_han || text.chars().all(|c| c >= '一');
            let texts = texts.into_iter().filter(kept).enumerate();
            let texts: Vec<Option<String>> =
                texts.map(|(at, text)| (null != Some(at)).then_some(text)).collect();
            let skipped = skipped.min(texts.len());
            let array = StringArray::from(texts.clone());
            let mut found = TextColumn::new();
            found.extend_from_array(&array.slice(skipped, texts.len() - skipped));
            found.extend_from_array(&array);
            let expected: TextColumn =
                texts.iter().skip(skipped).chain(&texts).map(Option::as_deref).collect();
            prop_assert_eq!(found.len(), expected.len());
            for index in 0..expected.len() {
                prop_assert_eq!(found.is_missing(index), expected.is_missing(index));
                prop_assert_eq!(found.codes(index), expected.codes(index));
            }
        }
    }
}
