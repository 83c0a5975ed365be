//! The classes by which levels are told without the values.

use super::undecidable;
use crate::Result;
use crate::date::{DateRelation, Writing};
use crate::link::number::NumberForm;
use crate::link::place::Place;
use crate::link::{Level, LevelTest, Model};

/// A property of values that two of them share exactly when they are at a level.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Text,
    Date,
    /// Of everything that is there, a date or not.
    DateOrText,
    Year,
    Number,
    Prefecture,
    Province,
}

impl Class {
    /// What is hashed of a record for a model: for each comparison, with its column, the value by which
    /// rarity is counted, and behind it the classes of all levels but `else`.
    pub(super) fn all(model: &Model) -> Result<Vec<(&str, Self)>> {
        if let Some(rule) = model.blocking.iter().find(|rule| rule.window().is_some()) {
            let words = "neighbours in the order of values cannot be found among hashes";
            return Err(undecidable(words, &rule.to_string()));
        }
        let mut classes = Vec::new();
        for comparison in &model.comparisons {
            let of_others = |level: &Level| {
                let counted = level.frequency.as_ref().and_then(|counted| counted.column.as_ref());
                counted.is_some_and(|column| *column != comparison.column)
            };
            if comparison.missing.is_some() || comparison.levels.iter().any(of_others) {
                let words = "rarity by another column, and `missing`, cannot be told from hashes";
                return Err(undecidable(words, &comparison.name));
            }
            let first = comparison.levels.first().and_then(|level| Self::new(&level.test));
            let value = match first {
                Some(Self::Date) => Self::DateOrText,
                Some(Self::Number) => Self::Number,
                _ => Self::Text,
            };
            classes.push((comparison.column.as_str(), value));
            for level in comparison.levels.iter().filter(|level| level.test != LevelTest::Else) {
                let class = Self::new(&level.test).ok_or_else(|| {
                    let words = format!(
                        "the level `{}` cannot be told from hashes; levels that can are exact, \
                         same_number, same_prefecture, same_province, date same and within_years 0",
                        level.label
                    );
                    undecidable(&words, &comparison.name)
                })?;
                classes.push((comparison.column.as_str(), class));
            }
        }
        Ok(classes)
    }

    fn new(test: &LevelTest) -> Option<Self> {
        match test {
            LevelTest::Exact => Some(Self::Text),
            LevelTest::Date(DateRelation::Same) => Some(Self::Date),
            LevelTest::WithinYears(0) => Some(Self::Year),
            LevelTest::SameNumber => Some(Self::Number),
            LevelTest::SamePrefecture => Some(Self::Prefecture),
            LevelTest::SameProvince => Some(Self::Province),
            _ => None,
        }
    }

    /// The class of a value, or none: then it is at the level with no other.
    pub(super) fn of(self, text: &str) -> Option<Vec<u8>> {
        if text.is_empty() {
            return None;
        }
        let date = || Writing::default().read(text).ok();
        let division = |digits| Place::new(text).and(text.get(..digits));
        match self {
            Self::Text => Some(text.as_bytes().to_vec()),
            // Equal texts are at the level even if the date is not known in full.
            Self::Date => date().map(|date| {
                if date.is_full() {
                    date.digits().to_le_bytes().to_vec()
                } else {
                    text.as_bytes().to_vec()
                }
            }),
            Self::DateOrText => {
                Self::Date.of(text).or_else(|| Some([b"text ", text.as_bytes()].concat()))
            }
            Self::Year => date().map(|date| date.year().to_le_bytes().to_vec()),
            Self::Number => Some(NumberForm::new(text).class().to_le_bytes().to_vec()),
            Self::Prefecture => division(4).map(|digits| digits.as_bytes().to_vec()),
            Self::Province => division(2).map(|digits| digits.as_bytes().to_vec()),
        }
    }
}
