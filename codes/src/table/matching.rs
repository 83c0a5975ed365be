//! From what people write to an entry: folded names, short forms, and suggestions.

use super::generated::SHORT_NAMES;
use super::{Entry, Table};
use crate::fold;

/// An entry that answers to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matched {
    /// The entry.
    pub entry: Entry,
    /// How the text stands to it.
    pub how: EntryMatch,
}

/// How a text stands to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntryMatch {
    /// It is the code.
    Code,
    /// It is the Chinese or the English name.
    Name,
    /// It is another code of the standard.
    Alternate,
    /// It is the name in another writing: traditional, full width, with blanks, in small letters.
    FoldedName,
    /// It is a code without its leading zeros.
    ShortCode,
    /// It is a name without the word that all names of the table end in (汉 for 汉族, 男 for 男性).
    ShortName,
}

impl Table {
    /// The entry that a text means: by code, by name, and by the ways in which people shorten both.
    ///
    /// It is certain or nothing: where a short form fits two entries, neither is returned.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::{Table, table::EntryMatch};
    ///
    /// let found = |table, text| {
    ///     let found = Table::by_id(table).ok()?.lookup(text)?;
    ///     Some((found.entry.code(), found.how))
    /// };
    /// assert_eq!(found("sex", "1"), Some(("1", EntryMatch::Code)));
    /// assert_eq!(found("sex", "男"), Some(("1", EntryMatch::ShortName)));
    /// assert_eq!(found("ethnic_group", "漢族"), Some(("01", EntryMatch::FoldedName)));
    /// assert_eq!(found("ethnic_group", "UG"), Some(("05", EntryMatch::Alternate)));
    /// assert_eq!(found("ethnic_group", "5"), Some(("05", EntryMatch::ShortCode)));
    /// assert_eq!(found("education", "小学"), Some(("80", EntryMatch::ShortName)));
    /// assert_eq!(found("education", "大学"), None);
    /// ```
    pub fn lookup(&'static self, text: &str) -> Option<Matched> {
        let text = text.trim();
        let matched = |how| move |entry| Matched { entry, how };
        self.by_code(text)
            .map(matched(EntryMatch::Code))
            .or_else(|| self.by_name(text).map(matched(EntryMatch::Name)))
            .or_else(|| {
                let english = |entry: &Entry| entry.name_en() == text;
                self.entries().find(english).map(matched(EntryMatch::Name))
            })
            .or_else(|| self.by_alternate(text).map(matched(EntryMatch::Alternate)))
            .or_else(|| self.lookup_folded(&fold::fold(text)))
    }

    fn lookup_folded(&'static self, text: &str) -> Option<Matched> {
        if text.is_empty() {
            return None;
        }
        let tests: [(EntryMatch, &dyn Fn(Entry) -> bool); 4] = [
            (EntryMatch::Code, &|entry| fold::fold(entry.code()) == text),
            (EntryMatch::FoldedName, &|entry| {
                fold::fold(entry.name_zh()) == text || fold::fold(entry.name_en()) == text
            }),
            (EntryMatch::ShortCode, &|entry| {
                // A number that lost its zeros in a spreadsheet.
                text.len() < entry.code().len()
                    && text.bytes().all(|byte| byte.is_ascii_digit())
                    && entry.code().trim_start_matches('0') == text
            }),
            (EntryMatch::ShortName, &|entry| {
                let name = fold::fold(entry.name_zh());
                ENDINGS.iter().any(|ending| name.strip_suffix(ending) == Some(text))
                    || SHORT_NAMES.iter().any(|(table, short, code)| {
                        *table == self.id() && *short == text && *code == entry.code()
                    })
            }),
        ];
        tests.into_iter().find_map(|(how, test)| {
            let mut fitting = self.entries().filter(|&entry| test(entry));
            let entry = fitting.next()?;
            fitting.next().is_none().then_some(Matched { entry, how })
        })
    }

    /// The entries whose names or codes are most like a text, the likest first, at most `limit`.
    ///
    /// For a value that is in no table: what could have been meant. Nothing is suggested that
    /// shares no character with the text.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::Table;
    ///
    /// let suggestions = Table::by_id("ethnic_group")?.suggest("维吾儿族", 3);
    /// assert_eq!(suggestions[0].name_zh(), "维吾尔族");
    /// assert!(Table::by_id("sex")?.suggest("xyz", 3).is_empty());
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub fn suggest(&'static self, text: &str, limit: usize) -> Vec<Entry> {
        let text: Vec<char> = fold::fold(text).chars().collect();
        let mut scored: Vec<(u32, Entry)> = self
            .entries()
            .filter_map(|entry| {
                let score = [entry.name_zh(), entry.name_en(), entry.code()]
                    .into_iter()
                    .map(|name| likeness(&text, &fold::fold(name).chars().collect::<Vec<_>>()))
                    .max()?;
                (score >= LEAST_LIKENESS).then_some((score, entry))
            })
            .collect();
        // The sort keeps the order of the standard among equals.
        scored.sort_by_key(|&(score, _)| std::cmp::Reverse(score));
        scored.into_iter().take(limit).map(|(_, entry)| entry).collect()
    }
}

/// Words that end names and are often left out.
const ENDINGS: &[&str] = &["族", "性", "教育", "户口", "证", "关系", "的性别", "的婚姻状况"];

/// The least likeness of a suggestion, of 1000: half the characters in common.
const LEAST_LIKENESS: u32 = 500;

/// How alike two texts are, of 1000: twice the characters of the longest common subsequence, as a
/// share of the characters of both.
fn likeness(a: &[char], b: &[char]) -> u32 {
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    let mut row = vec![0u32; b.len() + 1];
    for &left in a {
        let mut diagonal = 0;
        let mut before = 0;
        for (cell, &right) in row.iter_mut().skip(1).zip(b) {
            let above = *cell;
            *cell = if left == right { diagonal + 1 } else { above.max(before) };
            (diagonal, before) = (above, *cell);
        }
    }
    let common = row.last().copied().unwrap_or_default();
    2000 * common / (a.len() + b.len()) as u32
}

impl EntryMatch {
    /// The match as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Alternate => "alternate",
            Self::FoldedName => "folded_name",
            Self::ShortCode => "short_code",
            Self::ShortName => "short_name",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_looked_up_by_code_and_by_name() {
        for table in Table::all() {
            for entry in table.entries() {
                assert_eq!(table.lookup(entry.code()).unwrap().entry, entry);
                let named = table.lookup(entry.name_zh()).unwrap();
                assert_eq!(named.entry.name_zh(), entry.name_zh());
                assert!(table.suggest(entry.name_zh(), table.len()).contains(&entry));
            }
        }
    }

    #[test]
    fn short_names_name_entries() {
        for &(table, short, code) in SHORT_NAMES {
            let table = Table::by_id(table).unwrap();
            let found = table.lookup(short).unwrap_or_else(|| panic!("{short}"));
            assert_eq!(found.entry.code(), code, "{short}");
        }
    }
}
