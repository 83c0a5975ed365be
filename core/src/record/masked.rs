//! Values as they may be shown.

use super::item::{Item, ItemType, Sensitivity};

/// The most characters of a value that a mask stands for; longer ones are not told apart.
const WIDTH: usize = 24;

impl Item {
    /// A value of this item as it may be shown (脱敏值), by its kind and sensitivity.
    ///
    /// A name keeps its first character, a number its first three and its last, a date its year,
    /// a telephone number its first three and last four digits, a division its county, an address
    /// its first two characters, an ordinary code everything; of sensitive items only numbers keep anything. A
    /// value that does not have the form of its item is hidden whole: it may belong to another
    /// column.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::record::DataSet;
    ///
    /// let masked = |item: &str, value: &str| {
    ///     DataSet::person().item(item).map(|item| item.masked(value)).unwrap_or_default()
    /// };
    /// assert_eq!(masked("XM", "王小明"), "王**");
    /// assert_eq!(masked("GMSFHM", "11010519491231002X"), "110**************X");
    /// assert_eq!(masked("CSRQ", "1949-12-31"), "1949-**-**");
    /// assert_eq!(masked("XB", "1"), "1");
    /// assert_eq!(masked("HJDXZQH", "430104001"), "430104***");
    /// // Values of other columns.
    /// assert_eq!(masked("XB", "王小明"), "***");
    /// assert_eq!(masked("YDDH", "110105194912310021"), "******************");
    /// assert_eq!(masked("XM", "=1+1"), "****");
    /// ```
    pub fn masked(&self, value: &str) -> String {
        let mut masked = String::new();
        self.push_masked(value, &mut masked);
        masked
    }

    /// Appends a value as it may be shown: see [`masked`](Self::masked).
    pub fn push_masked(&self, value: &str, to: &mut String) {
        let value = value.trim();
        let ascii = value.is_ascii();
        let open = self.sensitivity == Sensitivity::Ordinary;
        let hidden = self.sensitivity == Sensitivity::Sensitive;
        let digits = value.bytes().all(|byte| byte.is_ascii_digit());
        match self.kind {
            ItemType::Name if !hidden && value.starts_with(char::is_alphabetic) => {
                keep(value, 1, 0, to);
            }
            ItemType::CitizenNumber | ItemType::DocumentNumber
                if value.len() >= 8
                    && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') =>
            {
                keep(value, 3, 1, to);
            }
            ItemType::Date
                if !hidden && digits && value.len() == 8 && value.starts_with(['1', '2']) =>
            {
                keep(value, 4, 0, to);
            }
            ItemType::Date if !hidden => push_date(value, to),
            ItemType::Code | ItemType::Flag if open && ascii && value.len() <= 3 => {
                to.push_str(value);
            }
            ItemType::Integer | ItemType::Decimal if open && ascii && value.len() <= 4 => {
                to.push_str(value);
            }
            // A county is no secret.
            ItemType::Division if digits && value.len() == 6 => to.push_str(value),
            ItemType::Division if digits && matches!(value.len(), 9 | 12 | 15) => {
                keep(value, 6, 0, to);
            }
            ItemType::Telephone if digits && matches!(value.len(), 11 | 12) => {
                keep(value, 3, 4, to);
            }
            ItemType::Address if !ascii && value.chars().nth(5).is_some() => keep(value, 2, 0, to),
            _ => keep(value, 0, 0, to),
        }
    }
}

/// Keeps the first and last characters and hides those between; hides all if none are between.
fn keep(value: &str, first: usize, last: usize, to: &mut String) {
    if value.is_ascii() {
        return keep_ascii(value.as_bytes(), first, last, to);
    }
    let count = value.chars().count();
    let hides_something = first + last < count;
    for (place, c) in value.chars().enumerate().take(WIDTH) {
        let kept = hides_something && (place < first || place + last >= count);
        to.push(if kept && !c.is_control() { c } else { '*' });
    }
}

/// [`keep`] where every character is a byte, as in most numbers.
fn keep_ascii(value: &[u8], first: usize, last: usize, to: &mut String) {
    let mut shown = [b'*'; WIDTH];
    if first + last < value.len() {
        for (place, (shown, byte)) in shown.iter_mut().zip(value).enumerate() {
            let kept = place < first || place + last >= value.len();
            if kept && !byte.is_ascii_control() {
                *shown = *byte;
            }
        }
    }
    let shown = shown.get(..value.len().min(WIDTH)).unwrap_or_default();
    to.push_str(str::from_utf8(shown).unwrap_or_default());
}

/// Keeps the year of a date that begins with one, and the marks between its parts.
fn push_date(value: &str, to: &mut String) {
    let is_mark = |c: char| matches!(c, '-' | '/' | '.' | '年' | '月' | '日');
    let has_year = value.bytes().take(4).filter(u8::is_ascii_digit).count() == 4
        && matches!(value.as_bytes().first(), Some(b'1' | b'2'))
        && value.chars().all(|c| c.is_ascii_digit() || is_mark(c))
        && (value.len() <= 4 || value.len() == 8 || value.contains(is_mark));
    if !has_year {
        return keep(value, 0, 0, to);
    }
    for (place, c) in value.chars().enumerate().take(WIDTH) {
        to.push(if place < 4 || is_mark(c) { c } else { '*' });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::DataSet;

    proptest! {
        #[test]
        fn masking_shows_no_more_than_stated(value in "[0-9]{0,20}|[一-龥]{0,12}|.{0,30}") {
            for item in DataSet::all().iter().flat_map(DataSet::items) {
                let masked = item.masked(&value);
                let marks = ['*', '-', '/', '.', '年', '月', '日'];
                let shown = masked.chars().filter(|c| !marks.contains(c)).count();
                let allowed = match item.kind {
                    ItemType::Name => 1,
                    ItemType::Date
                    | ItemType::CitizenNumber
                    | ItemType::DocumentNumber
                    | ItemType::Integer
                    | ItemType::Decimal => 4,
                    ItemType::Division => 6,
                    ItemType::Telephone => 7,
                    ItemType::Address => 2,
                    ItemType::Code | ItemType::Flag => 3,
                    _ => 0,
                };
                prop_assert!(shown <= allowed, "{} {masked}", item.identifier);
                if item.sensitivity == Sensitivity::Sensitive && !value.trim().is_empty() {
                    prop_assert!(masked.contains('*'));
                }
            }
        }
    }
}
