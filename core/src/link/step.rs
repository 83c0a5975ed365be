//! Tests of one column in the form in which many pairs are put to them.
//!
//! A model says what is tested; here that is brought to the few forms that need no look at the model,
//! the operands or the text pools: the values of a pair lie side by side when it is asked.

use super::condition::Condition;
use super::level_test::LevelTest;
use super::operand::Operand;

/// One test, or several of one measure, of two different values that are there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    /// The level of the first of its tests.
    pub(super) level: u8,
    pub(super) test: StepTest,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum StepTest {
    /// The values are the same after a change; the place of the changed values among all changed ones.
    SameChanged(usize),
    /// Jaro similarities of at least these, each a level.
    Jaro(Vec<f64>),
    /// Jaro-Winkler similarities of at least these, each a level.
    JaroWinkler(Vec<f64>),
    /// One insertion, deletion or substitution.
    OneEdit {
        /// Whether a character must be in common.
        leaves_something: bool,
    },
    /// Full dates at most so many days apart.
    WithinDays(u32),
    /// Always.
    Always,
    /// Any other test, put to the operand itself.
    Other(LevelTest),
}

/// What the steps of one comparison are, and what they need of each value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Steps {
    /// In the order of their levels.
    pub(super) all: Vec<Step>,
    /// The operands of changed values.
    changed: Vec<usize>,
    /// Their numbers, side by side for each symbol, so that one look finds all.
    numbers: Vec<u32>,
}

impl Steps {
    /// The steps of the conditions of a comparison; nothing where one of them looks at more than the
    /// comparison's own column.
    ///
    /// Its first operand holds the values as they are, others hold them changed.
    pub(super) fn of(
        conditions: &[Condition],
        operands: &[Operand],
        symbols: usize,
    ) -> Option<Self> {
        let mut steps = Self::default();
        for (level, condition) in (1..).zip(conditions) {
            match condition {
                Condition::Always => steps.push(level, StepTest::Always),
                Condition::Value { operand: 0, test } => steps.push_value(level, test),
                Condition::Value { operand, test: LevelTest::Exact }
                    if operands.get(*operand).is_some_and(Operand::is_of_one_map) =>
                {
                    let known = steps.changed.iter().position(|known| known == operand);
                    let place = known.unwrap_or_else(|| {
                        steps.changed.push(*operand);
                        steps.changed.len() - 1
                    });
                    steps.push(level, StepTest::SameChanged(place));
                }
                _ => return None,
            }
        }
        let changed: Vec<_> = steps.changed.iter().filter_map(|at| operands.get(*at)).collect();
        steps.numbers = Vec::with_capacity(symbols * changed.len());
        for symbol in 0..symbols as u32 {
            steps.numbers.extend(changed.iter().map(|operand| operand.number_of(symbol)));
        }
        Some(steps)
    }

    /// How many changes there are.
    pub(super) fn changes(&self) -> usize {
        self.changed.len()
    }

    /// The numbers of a value after each change.
    pub(super) fn changed(&self, symbol: u32) -> &[u32] {
        let first = symbol as usize * self.changed.len();
        self.numbers.get(first..first + self.changed.len()).unwrap_or(&[])
    }

    fn push(&mut self, level: u8, test: StepTest) {
        self.all.push(Step { level, test });
    }

    fn push_value(&mut self, level: u8, test: &LevelTest) {
        // Different values are not the same.
        if *test == LevelTest::Exact {
            return;
        }
        // What is measured once is asked about once, as long as level follows level.
        if let Some(Step { level: first, test: last }) = self.all.last_mut() {
            match (test, last) {
                (LevelTest::Jaro(at_least), StepTest::Jaro(known))
                | (LevelTest::JaroWinkler(at_least), StepTest::JaroWinkler(known))
                    if usize::from(level - *first) == known.len() =>
                {
                    known.push(*at_least);
                    return;
                }
                _ => {}
            }
        }
        self.push(level, of_value(test));
    }

    /// Whether the texts themselves are looked at.
    pub(super) fn need_texts(&self) -> bool {
        let needs = |step: &Step| {
            matches!(
                step.test,
                StepTest::Jaro(_) | StepTest::JaroWinkler(_) | StepTest::OneEdit { .. }
            )
        };
        self.all.iter().any(needs)
    }

    /// Whether similarities are asked for, which the letters of two texts bound.
    pub(super) fn need_letters(&self) -> bool {
        let needs = |step: &Step| matches!(step.test, StepTest::Jaro(_) | StepTest::JaroWinkler(_));
        self.all.iter().any(needs)
    }

    /// Whether values are looked at as days.
    pub(super) fn need_days(&self) -> bool {
        self.all.iter().any(|step| matches!(step.test, StepTest::WithinDays(_)))
    }

    /// The level of any two different values, where there is but one.
    pub(super) fn level_of_different(&self) -> Option<u8> {
        let first = self.all.first()?;
        (first.test == StepTest::Always).then_some(first.level)
    }
}

fn of_value(test: &LevelTest) -> StepTest {
    match test {
        LevelTest::Else => StepTest::Always,
        LevelTest::Jaro(at_least) => StepTest::Jaro(vec![*at_least]),
        LevelTest::JaroWinkler(at_least) => StepTest::JaroWinkler(vec![*at_least]),
        LevelTest::Levenshtein(1) => StepTest::OneEdit { leaves_something: false },
        LevelTest::Edits(1) => StepTest::OneEdit { leaves_something: true },
        LevelTest::WithinDays(days) => StepTest::WithinDays(*days),
        test => StepTest::Other(test.clone()),
    }
}
