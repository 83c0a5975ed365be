//! A column of texts, decoded once for many comparisons.

use std::fmt;

use super::unit::Unit;

/// A column of texts as units of the least width that holds them all.
///
/// ASCII and Latin-1 take a byte a character, most Han text two, and a column with one rare
/// character beyond the basic plane takes four. A missing value stays missing: what is computed of
/// it is NaN.
///
/// # Examples
///
/// ```
/// use renkou::text::TextColumn;
///
/// let names: TextColumn = ["王小明", "李秀英"].into_iter().collect();
/// assert_eq!(names.len(), 2);
/// let with_gaps: TextColumn = [Some("王小明"), None].into_iter().collect();
/// assert!(with_gaps.is_missing(1) && with_gaps.is_missing(2));
/// ```
#[derive(Clone)]
pub struct TextColumn {
    pub(super) units: Units,
    /// Where each text ends among the units.
    ends: Vec<usize>,
    /// One flag a text, or none at all when nothing is missing.
    missing: Vec<bool>,
}

/// The units of all texts, end to end.
#[derive(Clone)]
pub(super) enum Units {
    Narrow(Vec<u8>),
    Wide(Vec<u16>),
    Full(Vec<u32>),
}

impl TextColumn {
    /// An empty column.
    pub const fn new() -> Self {
        Self { units: Units::Narrow(Vec::new()), ends: Vec::new(), missing: Vec::new() }
    }

    /// Adds a text, or a missing value.
    pub fn push(&mut self, text: Option<&str>) {
        if text.is_none() {
            self.missing.resize(self.ends.len(), false);
            self.missing.push(true);
        } else if !self.missing.is_empty() {
            self.missing.push(false);
        }
        self.units.extend(text.unwrap_or_default());
        self.ends.push(self.units.len());
    }

    /// The number of texts, missing ones included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Whether there is no value at this place.
    pub fn is_missing(&self, index: usize) -> bool {
        index >= self.ends.len() || self.missing.get(index).copied().unwrap_or(false)
    }

    /// Makes room for so many more texts.
    #[cfg(feature = "arrow")]
    pub(super) fn reserve(&mut self, texts: usize) {
        self.ends.reserve(texts);
    }

    /// Adds texts whose units are there already, by where each of them ends.
    #[cfg(feature = "arrow")]
    pub(super) fn push_ends(&mut self, ends: impl Iterator<Item = usize>) {
        self.ends.extend(ends);
        if !self.missing.is_empty() {
            self.missing.resize(self.ends.len(), false);
        }
    }

    /// The number of units of a text.
    pub(super) fn len_of(&self, index: usize) -> usize {
        let (start, end) = self.span(index);
        end - start
    }

    /// Where the units of a text begin and end.
    pub(super) fn span(&self, index: usize) -> (usize, usize) {
        let end = self.ends.get(index).copied().unwrap_or(0);
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before));
        (start.copied().unwrap_or(0), end)
    }

    /// The units of a text in the vector that holds those of this column.
    pub(super) fn of<'u, T: Unit>(&self, units: &'u [T], index: usize) -> &'u [T] {
        let (start, end) = self.span(index);
        units.get(start..end).unwrap_or_default()
    }
}

impl Units {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Narrow(units) => units.len(),
            Self::Wide(units) => units.len(),
            Self::Full(units) => units.len(),
        }
    }

    fn extend(&mut self, text: &str) {
        match self {
            Self::Narrow(units) if text.is_ascii() => units.extend_from_slice(text.as_bytes()),
            Self::Narrow(units) => {
                for (start, character) in text.char_indices() {
                    let Ok(unit) = u8::try_from(character) else {
                        let mut wide =
                            Self::Wide(units.iter().map(|unit| u16::from(*unit)).collect());
                        wide.extend(text.get(start..).unwrap_or_default());
                        *self = wide;
                        return;
                    };
                    units.push(unit);
                }
            }
            Self::Wide(units) => {
                let text = push_han(units, text);
                for (start, character) in text.char_indices() {
                    let Ok(unit) = u16::try_from(u32::from(character)) else {
                        let mut full =
                            Self::Full(units.iter().map(|unit| u32::from(*unit)).collect());
                        full.extend(text.get(start..).unwrap_or_default());
                        *self = full;
                        return;
                    };
                    units.push(unit);
                }
            }
            Self::Full(units) => units.extend(text.chars().map(u32::from)),
        }
    }
}

/// Takes in the characters of three bytes at the beginning of a text, which those of most Han texts
/// are, and gives the rest; several times as fast as going from character to character.
fn push_han<'t>(units: &mut Vec<u16>, text: &'t str) -> &'t str {
    let (threes, rest) = text.as_bytes().as_chunks::<3>();
    let (han, decoded) = han_units(threes);
    units.extend(decoded);
    if han == threes.len() && rest.is_empty() {
        return "";
    }
    text.get(3 * han..).unwrap_or_default()
}

/// How many characters of three bytes there are at the beginning of a text, and their units.
pub(super) fn han_units(threes: &[[u8; 3]]) -> (usize, impl ExactSizeIterator<Item = u16>) {
    // A byte from 0xE0 to 0xEF begins a character of three bytes, and nothing else.
    let other = threes.iter().position(|[lead, ..]| lead & 0xF0 != 0xE0);
    let han = other.and_then(|other| threes.get(..other)).unwrap_or(threes);
    let bits = |byte: u8| u16::from(byte & 0x3F);
    let unit = move |[lead, middle, last]: &[u8; 3]| {
        u16::from(*lead) << 12 | bits(*middle) << 6 | bits(*last)
    };
    (han.len(), han.iter().map(unit))
}

/// What is computed of the units of two columns, whatever their width is.
pub(super) trait OfColumns {
    type Answer;

    fn of<T: Unit>(self, left: &[T], right: &[T]) -> Self::Answer;
}

/// The units of two columns in one width.
pub(super) fn of_columns<F: OfColumns>(left: &Units, right: &Units, function: F) -> F::Answer {
    fn widened<T: Unit + Into<U>, U>(units: &[T]) -> Vec<U> {
        units.iter().map(|unit| (*unit).into()).collect()
    }
    match (left, right) {
        (Units::Narrow(a), Units::Narrow(b)) => function.of(a, b),
        (Units::Wide(a), Units::Wide(b)) => function.of(a, b),
        (Units::Full(a), Units::Full(b)) => function.of(a, b),
        (Units::Narrow(a), Units::Wide(b)) => function.of(&widened::<_, u16>(a), b),
        (Units::Narrow(a), Units::Full(b)) => function.of(&widened::<_, u32>(a), b),
        (Units::Wide(a), Units::Narrow(b)) => function.of(a, &widened::<_, u16>(b)),
        (Units::Wide(a), Units::Full(b)) => function.of(&widened::<_, u32>(a), b),
        (Units::Full(a), Units::Narrow(b)) => function.of(a, &widened::<_, u32>(b)),
        (Units::Full(a), Units::Wide(b)) => function.of(a, &widened::<_, u32>(b)),
    }
}

impl Default for TextColumn {
    fn default() -> Self {
        Self::new()
    }
}

impl<'t> Extend<Option<&'t str>> for TextColumn {
    fn extend<I: IntoIterator<Item = Option<&'t str>>>(&mut self, texts: I) {
        let texts = texts.into_iter();
        self.ends.reserve(texts.size_hint().0);
        for text in texts {
            self.push(text);
        }
    }
}

impl<'t> FromIterator<Option<&'t str>> for TextColumn {
    fn from_iter<I: IntoIterator<Item = Option<&'t str>>>(texts: I) -> Self {
        let mut column = Self::new();
        column.extend(texts);
        column
    }
}

impl<'t> FromIterator<&'t str> for TextColumn {
    fn from_iter<I: IntoIterator<Item = &'t str>>(texts: I) -> Self {
        texts.into_iter().map(Some).collect()
    }
}

/// The size, never a text.
impl fmt::Debug for TextColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TextColumn").field("len", &self.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl TextColumn {
        /// The code points of a text.
        pub(crate) fn codes(&self, index: usize) -> Vec<u32> {
            fn of<T: Unit>(units: &[T]) -> Vec<u32> {
                units.iter().map(|unit| unit.code()).collect()
            }
            match &self.units {
                Units::Narrow(units) => of(self.of(units, index)),
                Units::Wide(units) => of(self.of(units, index)),
                Units::Full(units) => of(self.of(units, index)),
            }
        }
    }

    #[test]
    fn every_width_holds_what_came_before() {
        let texts = [
            Some("abc"),
            Some(""),
            Some("aé"),
            None,
            Some("é王a"),
            Some("小明a王é"),
            Some("王𬭎"),
            Some("z"),
        ];
        for len in 0..=texts.len() {
            let column: TextColumn = texts[..len].iter().copied().collect();
            assert_eq!(column.len(), len);
            for (index, text) in texts[..len].iter().enumerate() {
                let expected: Vec<u32> = text.unwrap_or("").chars().map(u32::from).collect();
                assert_eq!(column.codes(index), expected);
                assert_eq!(column.is_missing(index), text.is_none());
            }
        }
    }

    #[test]
    fn shows_no_text() {
        let column: TextColumn = ["王小明"].into_iter().collect();
        assert_eq!(format!("{column:?}"), "TextColumn { len: 1, .. }");
    }
}
