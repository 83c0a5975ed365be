//! Finding the level of a pair.

use super::condition::{Condition, Known, Operands};
use super::interner::MISSING;
use super::level_test::LevelTest;
use super::model::{Comparison, Model};
use super::operand::Operand;
use super::parallel;
use super::records::Records;
use super::rows::Row;
use super::step::Steps;
use super::value_test::Similarities;
use crate::Result;
use crate::date::DateRelation;

/// The level of a pair with a missing value; the levels of the model count from 1.
pub(super) const LEVEL_MISSING: u8 = 0;

/// One comparison of the model, ready for the values of its columns.
pub(super) struct Comparer {
    pub(super) column: usize,
    tests: Vec<LevelTest>,
    /// The first is the comparison's own column.
    operands: Vec<Operand>,
    /// Where all tests are of the own column alone, nothing: then two symbols decide.
    conditions: Vec<Condition>,
    /// What takes the place of a missing value of the own column.
    missing: Option<Condition>,
    /// The level of two equal values, where equal texts decide it; 0 where they do not.
    level_of_equal: u8,
    /// Whether the values of the own column decide, perhaps changed.
    is_of_own_column: bool,
    is_costly: bool,
    steps: Option<Steps>,
}

impl Comparer {
    /// The comparers of a model, in its order.
    pub(super) fn all(model: &Model, records: &Records) -> Result<Vec<Self>> {
        let comparers = parallel::map(model.comparisons.len(), |at| {
            let comparison = model.comparisons.get(at)?;
            Some(Self::new(model, comparison, records))
        });
        comparers.into_iter().flatten().collect()
    }

    pub(super) fn new(model: &Model, comparison: &Comparison, records: &Records) -> Result<Self> {
        let column = records.column(&comparison.column).ok_or_else(|| {
            let words = "the records hold no column of that name";
            crate::Error::new(crate::ErrorKind::UnknownColumn, words).at_item(&comparison.column)
        })?;
        let tests: Vec<_> = comparison.levels.iter().map(|level| level.test.clone()).collect();
        let mut operands = Operands::new(records, column);
        let conditions =
            tests.iter().map(|test| operands.condition(test)).collect::<Result<Vec<_>>>()?;
        let missing = comparison.missing.as_ref();
        let missing = missing.map(|test| operands.condition(test)).transpose()?;
        let is_of_own_column = missing.is_none() && operands.are_of_own_column();
        let operands =
            operands.prepare(&model.own_tests).map_err(|error| error.at_item(&comparison.name))?;
        let is_simple = missing.is_none() && tests.iter().all(LevelTest::is_of_one_column);
        let level_of_equal = u8::from(tests.first() == Some(&LevelTest::Exact));
        let symbols = records.values(column).map_or(0, |values| values.len() + 1);
        let steps = is_of_own_column.then(|| Steps::of(&conditions, &operands, symbols)).flatten();
        let conditions = if is_simple { Vec::new() } else { conditions };
        let is_costly = is_of_own_column && tests.iter().any(LevelTest::is_costly);
        Ok(Self {
            column,
            tests,
            operands,
            conditions,
            missing,
            level_of_equal,
            is_of_own_column,
            is_costly,
            steps,
        })
    }

    /// Whether finding a level takes longer than remembering it, and two symbols decide it.
    pub(super) fn is_costly(&self) -> bool {
        self.is_costly
    }

    /// The tests in the form for many pairs, where there is one.
    pub(super) fn steps(&self) -> Option<&Steps> {
        self.steps.as_ref()
    }

    pub(super) fn operands(&self) -> &[Operand] {
        &self.operands
    }

    /// The level of two equal values, or [`LEVEL_MISSING`] where more than that they are equal decides;
    /// nothing where values of other columns do.
    pub(super) fn level_of_equal(&self) -> Option<u8> {
        self.is_of_own_column.then_some(self.level_of_equal)
    }

    /// The level of two symbols of the own column where nothing needs to be compared.
    #[inline]
    fn level_at_once(&self, a: u32, b: u32) -> Option<u8> {
        if !self.is_of_own_column {
            return None;
        }
        if a == MISSING || b == MISSING {
            return Some(LEVEL_MISSING);
        }
        (a == b && self.level_of_equal != 0).then_some(self.level_of_equal)
    }

    /// The level of a pair of records.
    pub(super) fn level_of(&self, left: Row<'_>, right: Row<'_>) -> u8 {
        let symbol = |row: Row<'_>| row.symbol(self.column);
        let (a, b) = (symbol(left), symbol(right));
        if let Some(level) = self.level_at_once(a, b) {
            return level;
        }
        if self.conditions.is_empty() {
            return self.level(a, b);
        }
        let mut known = Known::default();
        let operands = self.operands.as_slice();
        let missing = match &self.missing {
            None => a == MISSING || b == MISSING,
            Some(missing) => missing.holds(operands, left, right, &mut known) == Some(true),
        };
        if missing {
            return LEVEL_MISSING;
        }
        let holds = |condition: &Condition| {
            condition.holds(operands, left, right, &mut known) == Some(true)
        };
        let level = self.conditions.iter().position(holds);
        level.map_or(LEVEL_MISSING, |level| level as u8 + 1)
    }

    /// The level of a pair of symbols of this comparison's column, where no other column plays a part.
    pub(super) fn level(&self, a: u32, b: u32) -> u8 {
        if a == MISSING || b == MISSING {
            return LEVEL_MISSING;
        }
        if a == b && self.level_of_equal != 0 {
            return self.level_of_equal;
        }
        let Some(operand) = self.operands.first() else { return LEVEL_MISSING };
        let mut similarities = Similarities::default();
        let holds = |test: &LevelTest| match test {
            // The commonest answers, without a call.
            LevelTest::Exact => a == b,
            LevelTest::Else => true,
            test => operand.holds(test, a, b, &mut similarities),
        };
        self.tests.iter().position(holds).map_or(LEVEL_MISSING, |level| level as u8 + 1)
    }

    /// A number that two symbols share exactly when they are at the first level together.
    ///
    /// With it the frequency of first-level agreement is counted instead of sampled. `None` where the
    /// first level has no such number.
    pub(super) fn first_level_class(&self, symbol: u32) -> Option<u64> {
        let prepared = &self.operands.first()?.prepared;
        match self.tests.first()? {
            LevelTest::Exact => Some(u64::from(symbol)),
            LevelTest::Date(DateRelation::Same) => {
                let date = prepared.dates.get(symbol as usize)?.filter(|date| date.is_full());
                date.map(|date| u64::from(date.digits()))
            }
            LevelTest::SameNumber => {
                prepared.numbers.as_ref()?.get(symbol).map(|number| number.class())
            }
            _ => None,
        }
    }

    /// Whether [`Self::first_level_class`] is the symbol itself.
    pub(super) fn classes_are_symbols(&self) -> bool {
        self.tests.first() == Some(&LevelTest::Exact)
    }

    /// Whether [`Self::first_level_class`] answers at all.
    pub(super) fn has_classes(&self) -> bool {
        self.missing.is_none()
            && matches!(
                self.tests.first(),
                Some(
                    LevelTest::Exact | LevelTest::Date(DateRelation::Same) | LevelTest::SameNumber
                )
            )
    }
}
