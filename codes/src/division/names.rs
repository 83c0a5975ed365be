//! The records by name, and the words at the end of a name that say what kind of unit it is.

use super::generated::BY_NAME;
use super::row::{self, Row};
use crate::EthnicGroup;

/// Words for a kind of unit, as they end a name.
const UNIT_WORDS: &[&str] = &[
    "特别行政区",
    "自治区",
    "自治州",
    "自治县",
    "自治旗",
    "地区",
    "矿区",
    "林区",
    "特区",
    "省",
    "市",
    "盟",
    "县",
    "旗",
    "区",
];

/// How people shorten a unit word, and what it stands for.
const SHORT_UNIT_WORDS: &[(&str, &str)] = &[
    ("州", "自治州"),
    ("县", "自治县"),
    ("旗", "自治旗"),
    ("自治州", "自治州"),
    ("自治县", "自治县"),
    ("自治旗", "自治旗"),
    ("自治区", "自治区"),
];

/// The records with exactly this name.
pub(super) fn exact(name: &str) -> impl Iterator<Item = &'static Row> {
    starting_with(name).take_while(move |row| row.name().len() == name.len())
}

/// The records whose names begin with this text, the shortest of each beginning first.
pub(super) fn starting_with(text: &str) -> impl Iterator<Item = &'static Row> {
    let name_at = |place: u16| row::at(place).map_or("", Row::name);
    let start = BY_NAME.partition_point(|&place| name_at(place) < text);
    BY_NAME
        .iter()
        .skip(start)
        .filter_map(|&place| row::at(place))
        .take_while(move |row| row.name().starts_with(text))
}

/// The records of which this is the name without its unit word (长沙 for 长沙市, 延边 for
/// 延边朝鲜族自治州), or with a shorter one (延边州).
pub(super) fn short(text: &str) -> Vec<&'static Row> {
    let mut found = Vec::new();
    if text.chars().nth(1).is_none() {
        return found;
    }
    found.extend(
        starting_with(text).filter(|row| {
            row.name().strip_prefix(text).is_some_and(|rest| unit_word(rest).is_some())
        }),
    );
    for (ending, word) in SHORT_UNIT_WORDS {
        let bare = text.strip_suffix(ending).filter(|bare| bare.chars().nth(1).is_some());
        let Some(bare) = bare else { continue };
        found.extend(starting_with(bare).filter(|row| {
            let rest = row.name().strip_prefix(bare).unwrap_or_default();
            row.name() != text && unit_word(rest) == Some(*word)
        }));
    }
    found
}

/// The unit word that is all of a text but for names of ethnic groups before it.
fn unit_word(text: &str) -> Option<&'static str> {
    let mut rest = text;
    while let Some(shorter) = without_ethnic_group(rest) {
        rest = shorter;
    }
    UNIT_WORDS.iter().copied().find(|word| *word == rest)
}

/// The text without the ethnic group it begins with; long names are written without 族 as well.
fn without_ethnic_group(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix("各族") {
        return Some(rest);
    }
    EthnicGroup::ALL.iter().find_map(|group| {
        let name = group.name_zh();
        text.strip_prefix(name).or_else(|| {
            let bare = name.strip_suffix('族')?;
            text.strip_prefix(bare).filter(|_| bare.chars().nth(1).is_some())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rows: impl IntoIterator<Item = &'static Row>) -> Vec<&'static str> {
        let mut names: Vec<_> = rows.into_iter().map(Row::name).collect();
        names.dedup();
        names
    }

    #[test]
    fn every_record_is_found_by_its_name() {
        for row in row::all() {
            assert!(exact(row.name()).any(|found| found == row), "{}", row.name());
            assert!(exact(row.name()).all(|found| found.name() == row.name()));
        }
    }

    #[test]
    fn short_forms_find_the_whole_names() {
        assert_eq!(names(short("延边")), ["延边朝鲜族自治州"]);
        assert_eq!(names(short("延边州")), ["延边朝鲜族自治州"]);
        assert_eq!(names(short("海西")), ["海西蒙古族藏族哈萨克族自治州", "海西蒙古族藏族自治州"]);
        assert_eq!(names(short("广西")), ["广西壮族自治区"]);
        assert_eq!(names(short("景宁县")), ["景宁畲族自治县"]);
        assert_eq!(names(short("长沙")), ["长沙县", "长沙市"]);
        // A name cannot be cut anywhere.
        assert!(short("海西蒙").is_empty());
        assert!(short("长").is_empty());
    }
}
