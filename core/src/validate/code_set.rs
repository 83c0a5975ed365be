//! The codes of a table, for looking up by the million.

use renkou_codes::Table;

/// Codes of up to three digits have keys below this.
const KEYS: usize = 1111;

/// A code as a small number: different for every text of one to three digits, zero for all others.
#[inline]
pub(super) const fn key(code: &str) -> u16 {
    key_of(code.as_bytes())
}

#[inline]
const fn key_of(code: &[u8]) -> u16 {
    let (first, [a, b, c]) = match *code {
        [c] => (1, [b'0', b'0', c]),
        [b, c] => (11, [b'0', b, c]),
        [a, b, c] => (111, [a, b, c]),
        _ => return 0,
    };
    let (a, b, c) = (a.wrapping_sub(b'0'), b.wrapping_sub(b'0'), c.wrapping_sub(b'0'));
    if a > 9 || b > 9 || c > 9 {
        return 0;
    }
    first + a as u16 * 100 + b as u16 * 10 + c as u16
}

/// What a text is as a code of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A code as the table has it.
    Code(u16),
    /// A code but for its leading zeros.
    Padded(u16),
    /// The name of an entry, in its place.
    Named(u16),
    /// Nothing of the table.
    Unknown,
}

/// The codes of one table.
#[derive(Clone, Debug)]
pub(super) struct CodeSet {
    table: Option<&'static Table>,
    known: Vec<bool>,
}

impl CodeSet {
    pub(super) fn of(table: &str) -> Self {
        let table = Table::by_id(table).ok();
        let mut known = vec![false; KEYS];
        for entry in table.iter().flat_map(|table| table.entries()) {
            let key = usize::from(key(entry.code()));
            if let Some(known) = known.get_mut(key) {
                *known = key != 0;
            }
        }
        Self { table, known }
    }

    /// The codes of digits alone.
    #[inline]
    pub(super) fn digits(&self) -> Digits<'_> {
        Digits { known: &self.known }
    }

    /// Reads a text that is not empty.
    pub(super) fn read(&self, text: &str) -> Reading {
        self.digits().key_of(text.as_bytes()).map_or_else(|| self.read_other(text), Reading::Code)
    }

    /// Reads a text that is no code of digits.
    #[cold]
    fn read_other(&self, text: &str) -> Reading {
        let Some(table) = self.table else { return Reading::Unknown };
        if let Some(entry) = table.by_code(text) {
            return Reading::Code(key(entry.code()));
        }
        let bare = text.trim_start_matches('0');
        let padded = ["", "0", "00"].into_iter().find_map(|zeros| {
            let candidate = format!("{zeros}{bare}");
            if candidate.is_empty() { None } else { table.by_code(&candidate) }
        });
        if let Some(entry) = padded {
            return Reading::Padded(key(entry.code()));
        }
        let named = table.by_name(text).or_else(|| {
            // 男 is 男性 in the table, 汉 is 汉族, 女 is 女性.
            table.entries().find(|entry| is_short_for(text, entry.name_zh()))
        });
        named.map_or(Reading::Unknown, |entry| Reading::Named(key(entry.code())))
    }
}

/// The codes of a table that are digits.
#[derive(Clone, Copy)]
pub(super) struct Digits<'a> {
    known: &'a [bool],
}

impl Digits<'_> {
    /// No codes.
    #[cfg(feature = "arrow")]
    pub(super) const NONE: Self = Self { known: &[] };

    /// The key of a text that is a code as the table has it; none of all others.
    #[inline]
    pub(super) fn key_of(self, text: &[u8]) -> Option<u16> {
        // The key 0 is no code's.
        let key = key_of(text);
        (self.known.get(usize::from(key)) == Some(&true)).then_some(key)
    }
}

fn is_short_for(text: &str, name: &str) -> bool {
    !text.is_empty()
        && name.strip_prefix(text).is_some_and(|rest| matches!(rest, "性" | "族" | "毕业" | "教育"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_apart() {
        let mut keys: Vec<u16> = (0..10).map(|n| key(&format!("{n}"))).collect();
        keys.extend((0..100).map(|n| key(&format!("{n:02}"))));
        keys.extend((0..1000).map(|n| key(&format!("{n:03}"))));
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!((keys.len(), keys[0], keys.last()), (count, 1, Some(&(KEYS as u16 - 1))));
        for other in ["", "A", "A00", "0000", "１", "-1"] {
            assert_eq!(key(other), 0);
        }
    }

    #[test]
    fn every_code_of_every_table_is_read() {
        for table in Table::all() {
            let codes = CodeSet::of(table.id());
            for entry in table.entries() {
                assert_eq!(codes.read(entry.code()), Reading::Code(key(entry.code())));
            }
        }
    }

    #[test]
    fn other_writings_are_read_as_such() {
        let sex = CodeSet::of("sex");
        assert_eq!(sex.read("01"), Reading::Padded(key("1")));
        assert_eq!(sex.read("男"), Reading::Named(key("1")));
        assert_eq!(sex.read("女性"), Reading::Named(key("2")));
        assert_eq!(sex.read("3"), Reading::Unknown);
        let ethnic_group = CodeSet::of("ethnic_group");
        assert_eq!(ethnic_group.read("1"), Reading::Padded(key("01")));
        assert_eq!(ethnic_group.read("汉"), Reading::Named(key("01")));
        assert_eq!(ethnic_group.read("99"), Reading::Unknown);
    }
}
