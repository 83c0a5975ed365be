//! What a report says of the quality of a register.

use renkou_codes::{Division, division::LAST_YEAR};
use serde::Serialize;

use crate::validate::{Heaping, Summary};

/// How complete, right, unique and even the values of a register are (数据质量).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegisterQuality {
    /// The items that some record has, in the order of the data set.
    pub items: Vec<ItemFigures>,
    /// The items that should tell records apart; empty where records were not held against each other.
    pub uniqueness: Vec<UniquenessFigures>,
    /// The divisions, those with the greatest share of records with errors first.
    pub divisions: Vec<DivisionFigures>,
    /// Births on each day of the month, from the 1st.
    pub births_by_day: Vec<u64>,
    /// Births by the last digit of their year.
    pub births_by_last_digit: Vec<u64>,
    /// How many times as many births fall on the 1st as would evenly.
    pub first_of_month: f64,
    /// How many times as many births fall in years that end in 0 or 5 as would evenly.
    pub round_years: f64,
}

/// How complete and right one item is (数据项质量).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ItemFigures {
    /// The identifier.
    pub identifier: String,
    /// The name in English.
    pub name_en: String,
    /// The name in Chinese.
    pub name_zh: String,
    /// The share of the records in which the item had a column that have a value, 0 to 1.
    pub completeness: f64,
    /// The share of values without an error, 0 to 1.
    pub validity: f64,
}

/// How unique the values of one item are (唯一性).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UniquenessFigures {
    /// The identifier.
    pub identifier: String,
    /// The name in English.
    pub name_en: String,
    /// The name in Chinese.
    pub name_zh: String,
    /// Records with a value.
    pub values: u64,
    /// Different values.
    pub distinct: u64,
}

/// The records of one division (分区划统计).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DivisionFigures {
    /// The code of six digits; empty where records have none.
    pub code: String,
    /// The full name, in the last year in which the code was in force; empty for a code in no list.
    pub name: String,
    /// Records.
    pub records: u64,
    /// Records with an error.
    pub errors: u64,
    /// Records whose heaviest finding is a warning.
    pub warnings: u64,
}

impl RegisterQuality {
    /// What the summary of a validation says.
    pub fn new(summary: &Summary) -> Self {
        let items = summary.items().filter(|item| item.filled > 0).map(|quality| ItemFigures {
            identifier: quality.item.identifier.to_owned(),
            name_en: quality.item.name_en.to_owned(),
            name_zh: quality.item.name_zh.to_owned(),
            completeness: quality.completeness.unwrap_or(0.0),
            validity: quality.validity,
        });
        let uniqueness = summary.uniqueness().map(|unique| UniquenessFigures {
            identifier: unique.item.identifier.to_owned(),
            name_en: unique.item.name_en.to_owned(),
            name_zh: unique.item.name_zh.to_owned(),
            values: unique.values,
            distinct: unique.distinct,
        });
        let heaping: &Heaping = summary.heaping();
        Self {
            items: items.collect(),
            uniqueness: uniqueness.filter(|unique| unique.values > 0).collect(),
            divisions: divisions(summary),
            births_by_day: heaping.by_day().to_vec(),
            births_by_last_digit: heaping.by_last_digit().to_vec(),
            first_of_month: heaping.first_of_month(),
            round_years: heaping.round_years(),
        }
    }
}

fn divisions(summary: &Summary) -> Vec<DivisionFigures> {
    let figures = summary.divisions().into_iter().map(|(code, count)| {
        let division = code.and_then(|code| Division::history(code).last());
        let name = division.map(|division| {
            let year = division.end_year().map_or(LAST_YEAR, |end| end - 1);
            division.full_name(year).to_string()
        });
        DivisionFigures {
            code: code.map(|code| code.to_string()).unwrap_or_default(),
            name: name.unwrap_or_default(),
            records: count.records,
            errors: count.with_errors,
            warnings: count.with_warnings,
        }
    });
    let mut figures: Vec<_> = figures.collect();
    // Shares as products, so that nothing is rounded.
    figures.sort_by(|a, b| {
        let (left, right) = (a.errors * b.records, b.errors * a.records);
        right.cmp(&left).then(b.records.cmp(&a.records)).then(a.code.cmp(&b.code))
    });
    figures
}
