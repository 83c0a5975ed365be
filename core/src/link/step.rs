//! Tests of one column in the form in which many pairs are put to them.
//!
//! A model says what is tested; here that is brought to the few forms that need no look at the model,
//! the operands or the text pools: the values of a pair lie side by side when it is asked.

use super::condition::Condition;
use super::level_test::LevelTest;
use super::operand::Operand;

/// One test of two different values, both of them there.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// The values are the same after a change; the place of the changed values among all changed ones.
    SameChanged(usize),
    /// Jaro similarity of at least this.
    Jaro(f64),
    /// Jaro-Winkler similarity of at least this.
    JaroWinkler(f64),
    /// One insertion, deletion or substitution; in texts of which something is left, if so wanted.
    OneEdit {
        /// Whether a character must be in common.
        leaves_something: bool,
    },
    /// Full dates at most so many days apart.
    WithinDays(u32),
    /// Always.
    Always,
    /// Never.
    Never,
    /// Any other test, put to the operand itself.
    Other(LevelTest),
}

/// What the steps of one comparison need of each value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Steps {
    /// By level.
    pub(super) all: Vec<Step>,
    /// The operands of changed values.
    pub(super) changed: Vec<usize>,
}

impl Steps {
    /// The steps of the conditions of a comparison; nothing where one of them looks at more than the
    /// comparison's own column.
    ///
    /// Its first operand holds the values as they are, others hold them changed.
    pub(super) fn of(conditions: &[Condition], operands: &[Operand]) -> Option<Self> {
        let mut steps = Self::default();
        for condition in conditions {
            let step = match condition {
                Condition::Always => Step::Always,
                Condition::Value { operand: 0, test } => of_value(test),
                Condition::Value { operand, test: LevelTest::Exact }
                    if operands.get(*operand).is_some_and(Operand::is_of_one_map) =>
                {
                    let known = steps.changed.iter().position(|known| known == operand);
                    Step::SameChanged(known.unwrap_or_else(|| {
                        steps.changed.push(*operand);
                        steps.changed.len() - 1
                    }))
                }
                _ => return None,
            };
            steps.all.push(step);
        }
        Some(steps)
    }

    /// Whether the texts themselves are looked at.
    pub(super) fn need_texts(&self) -> bool {
        let needs = |step: &Step| {
            matches!(step, Step::Jaro(_) | Step::JaroWinkler(_) | Step::OneEdit { .. })
        };
        self.all.iter().any(needs)
    }

    /// Whether values are looked at as days.
    pub(super) fn need_days(&self) -> bool {
        self.all.iter().any(|step| matches!(step, Step::WithinDays(_)))
    }

    /// The level of any two different values, where there is but one.
    pub(super) fn level_of_different(&self) -> Option<u8> {
        let decides = |step: &Step| *step != Step::Never;
        let first = self.all.iter().position(decides)?;
        (self.all.get(first) == Some(&Step::Always)).then_some(first as u8 + 1)
    }
}

fn of_value(test: &LevelTest) -> Step {
    match test {
        LevelTest::Exact => Step::Never,
        LevelTest::Else => Step::Always,
        LevelTest::Jaro(at_least) => Step::Jaro(*at_least),
        LevelTest::JaroWinkler(at_least) => Step::JaroWinkler(*at_least),
        LevelTest::Levenshtein(1) => Step::OneEdit { leaves_something: false },
        LevelTest::Edits(1) => Step::OneEdit { leaves_something: true },
        LevelTest::WithinDays(days) => Step::WithinDays(*days),
        test => Step::Other(test.clone()),
    }
}
