//! Finding the level of a pair of values.

use super::interner::MISSING;
use super::level::LevelTest;
use super::model::Comparison;
use super::number::NumberForm;
use super::place::Place;
use super::prepared::{Characters, Prepared};
use super::records::Records;
use crate::Result;
use crate::date::{DateRelation, PartialDate};
use crate::text::{Unit, alignment_within, jaro, jaro_winkler, levenshtein_within};

/// The level of a pair with a missing value; the levels of the model count from 1.
pub(super) const LEVEL_MISSING: u8 = 0;

/// One comparison of the model, ready for the values of its column.
pub(super) struct Comparer {
    pub(super) column: usize,
    tests: Vec<LevelTest>,
    prepared: Prepared,
    /// The level of two equal values, where equal texts decide it; 0 where they do not.
    level_of_equal: u8,
}

/// Similarities of one pair, worked out at most once however many levels ask.
#[derive(Default)]
struct Similarities {
    jaro: Option<f64>,
    jaro_winkler: Option<f64>,
    #[cfg(feature = "names")]
    name: Option<crate::name::Comparison>,
}

impl Comparer {
    pub(super) fn new(comparison: &Comparison, records: &Records) -> Result<Self> {
        let column = records.column(&comparison.column);
        let (column, values) =
            column.and_then(|column| Some((column, records.values(column)?))).ok_or_else(|| {
                crate::Error::new(
                    crate::ErrorKind::UnknownColumn,
                    "the records hold no column of that name",
                )
                .at_item(&comparison.column)
            })?;
        let tests: Vec<_> = comparison.levels.iter().map(|level| level.test).collect();
        let prepared = Prepared::new(values, &tests);
        let level_of_equal = u8::from(tests.first() == Some(&LevelTest::Exact));
        Ok(Self { column, tests, prepared, level_of_equal })
    }

    /// The level of a pair of symbols of this comparison's column.
    pub(super) fn level(&self, a: u32, b: u32) -> u8 {
        if a == MISSING || b == MISSING {
            return LEVEL_MISSING;
        }
        if a == b && self.level_of_equal != 0 {
            return self.level_of_equal;
        }
        let mut similarities = Similarities::default();
        let holds = |test: &LevelTest| self.holds(*test, a, b, &mut similarities);
        self.tests.iter().position(holds).map_or(LEVEL_MISSING, |level| level as u8 + 1)
    }

    fn holds(&self, test: LevelTest, a: u32, b: u32, known: &mut Similarities) -> bool {
        if a == b && test.holds_for_equal() && test != LevelTest::Exact {
            // Equal texts that are no date or number still prove nothing about dates or numbers.
            return self.is_readable(test, a);
        }
        match test {
            LevelTest::Else => true,
            LevelTest::Exact => a == b,
            LevelTest::Edits(limit) => self.edits(a, b, limit, false),
            LevelTest::EditsAndSwaps(limit) => self.edits(a, b, limit, true),
            LevelTest::Jaro(at_least) => {
                *known.jaro.get_or_insert_with(|| self.jaro(a, b)) >= at_least
            }
            LevelTest::JaroWinkler(at_least) => {
                *known.jaro_winkler.get_or_insert_with(|| self.jaro_winkler(a, b)) >= at_least
            }
            LevelTest::Within(distance) => {
                let quantity = |symbol| self.prepared.quantities.get(symbol as usize);
                let (Some(x), Some(y)) = (quantity(a), quantity(b)) else { return false };
                (x - y).abs() <= distance
            }
            LevelTest::Date(relation) => {
                self.dates(a, b).is_some_and(|(x, y)| x.relation(y) <= relation)
            }
            LevelTest::WithinDays(days) => self.dates(a, b).is_some_and(|(x, y)| {
                x.days_until(y).is_some_and(|apart| apart.unsigned_abs() <= u64::from(days))
            }),
            LevelTest::WithinYears(years) => self
                .dates(a, b)
                .is_some_and(|(x, y)| u32::from(x.year().abs_diff(y.year())) <= years),
            LevelTest::SameNumber => self.numbers(a, b).is_some_and(|(x, y)| x.is_same(y)),
            LevelTest::NumberMistyped => self.numbers(a, b).is_some_and(|(x, y)| x.is_mistyped(y)),
            LevelTest::SameDivision => self.divisions(a, b).is_some_and(|(x, y)| x.is_same(y)),
            LevelTest::SamePrefecture => {
                self.divisions(a, b).is_some_and(|(x, y)| x.is_in_prefecture_of(y))
            }
            LevelTest::SameProvince => {
                self.divisions(a, b).is_some_and(|(x, y)| x.is_in_province_of(y))
            }
            #[cfg(feature = "names")]
            LevelTest::Name(level) | LevelTest::Surname(level) | LevelTest::GivenName(level) => {
                known.name = known.name.or_else(|| self.names(a, b));
                known.name.is_some_and(|compared| compared.level() <= level)
            }
            #[cfg(feature = "names")]
            LevelTest::NameSimilarity(at_least) => {
                known.name = known.name.or_else(|| self.names(a, b));
                known.name.is_some_and(|compared| compared.similarity() >= at_least)
            }
        }
    }

    #[cfg(feature = "names")]
    fn names(&self, a: u32, b: u32) -> Option<crate::name::Comparison> {
        let names = &self.prepared.names;
        Some(names.get(a as usize)?.compare(names.get(b as usize)?))
    }

    fn is_readable(&self, test: LevelTest, symbol: u32) -> bool {
        match test {
            LevelTest::Date(_) | LevelTest::WithinDays(_) | LevelTest::WithinYears(_) => {
                self.dates(symbol, symbol).is_some()
            }
            LevelTest::SameDivision | LevelTest::SamePrefecture | LevelTest::SameProvince => {
                self.divisions(symbol, symbol).is_some()
            }
            LevelTest::Within(_) => {
                self.prepared.quantities.get(symbol as usize).is_some_and(|x| !x.is_nan())
            }
            _ => true,
        }
    }

    /// A number that two symbols share exactly when they are at the first level together.
    ///
    /// With it the frequency of first-level agreement is counted instead of sampled. `None` where the
    /// first level has no such number.
    pub(super) fn first_level_class(&self, symbol: u32) -> Option<u64> {
        match self.tests.first()? {
            LevelTest::Exact => Some(u64::from(symbol)),
            LevelTest::Date(DateRelation::Same) => {
                let date = self.prepared.dates.get(symbol as usize)?.filter(|date| date.is_full());
                date.map(|date| u64::from(date.digits()))
            }
            LevelTest::SameNumber => {
                self.prepared.numbers.get(symbol as usize).map(NumberForm::class)
            }
            _ => None,
        }
    }

    /// Whether [`Self::first_level_class`] answers at all.
    pub(super) fn has_classes(&self) -> bool {
        matches!(
            self.tests.first(),
            Some(LevelTest::Exact | LevelTest::Date(DateRelation::Same) | LevelTest::SameNumber)
        )
    }

    fn edits(&self, a: u32, b: u32, limit: usize, swaps: bool) -> bool {
        fn within<T: Unit>(a: &[T], b: &[T], limit: usize, swaps: bool) -> bool {
            let distance =
                if swaps { alignment_within(a, b, limit) } else { levenshtein_within(a, b, limit) };
            // Two texts that share no character are not one edit apart in any useful sense.
            distance.is_some_and(|distance| distance < a.len().max(b.len()))
        }
        match &self.prepared.characters {
            Characters::None => false,
            Characters::Narrow(pool) => within(pool.slice(a), pool.slice(b), limit, swaps),
            Characters::Wide(pool) => within(pool.slice(a), pool.slice(b), limit, swaps),
        }
    }

    fn jaro(&self, a: u32, b: u32) -> f64 {
        match &self.prepared.characters {
            Characters::None => 0.0,
            Characters::Narrow(pool) => jaro(pool.slice(a), pool.slice(b)),
            Characters::Wide(pool) => jaro(pool.slice(a), pool.slice(b)),
        }
    }

    fn jaro_winkler(&self, a: u32, b: u32) -> f64 {
        match &self.prepared.characters {
            Characters::None => 0.0,
            Characters::Narrow(pool) => jaro_winkler(pool.slice(a), pool.slice(b)),
            Characters::Wide(pool) => jaro_winkler(pool.slice(a), pool.slice(b)),
        }
    }

    fn dates(&self, a: u32, b: u32) -> Option<(PartialDate, PartialDate)> {
        let dates = &self.prepared.dates;
        Some(((*dates.get(a as usize)?)?, (*dates.get(b as usize)?)?))
    }

    fn numbers(&self, a: u32, b: u32) -> Option<(&NumberForm, &NumberForm)> {
        let numbers = &self.prepared.numbers;
        Some((numbers.get(a as usize)?, numbers.get(b as usize)?))
    }

    fn divisions(&self, a: u32, b: u32) -> Option<(&Place, &Place)> {
        let divisions = &self.prepared.divisions;
        Some((divisions.get(a as usize)?.as_ref()?, divisions.get(b as usize)?.as_ref()?))
    }
}
