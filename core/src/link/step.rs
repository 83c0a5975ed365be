//! Tests of one column in the form in which many pairs are put to them.
//!
//! A model says what is tested; here that is brought to the few forms that need no look at the model,
//! the operands or the text pools: the values of a pair lie side by side when it is asked.

use super::MISSING;
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

/// What is asked. Where there are several bounds or changes each of them has a level.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum StepTest {
    /// The values are the same after a change.
    SameChanged(SameChanged),
    /// Jaro similarities of at least these, the levels of which follow each other.
    Jaro(Vec<f64>),
    /// The same after Jaro and Winkler.
    JaroWinkler(Vec<f64>),
    /// One insertion, deletion or substitution.
    OneEdit {
        /// Whether a character must be in common.
        leaves_something: bool,
    },
    /// Full dates at most so many days apart.
    WithinDays(WithinDays),
    /// Any other test, put to the operand itself.
    Other(LevelTest),
}

/// Changes, or bounds, that are asked about at once: so few that there is no loop over them.
pub(super) const TOGETHER: usize = 4;

/// Changes of one group of [`TOGETHER`], by their place in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SameChanged {
    pub(super) group: usize,
    /// The level of each change; 0 where it is not asked for.
    levels: [u8; TOGETHER],
}

/// Numbers of days with their levels; the last is repeated where there are fewer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct WithinDays {
    days: [u32; TOGETHER],
    levels: [u8; TOGETHER],
    count: usize,
}

impl SameChanged {
    fn new(change: usize, level: u8) -> Self {
        let mut levels = [0; TOGETHER];
        if let Some(place) = levels.get_mut(change % TOGETHER) {
            *place = level;
        }
        Self { group: change / TOGETHER, levels }
    }

    /// The first level at which two values are the same after a change, whose numbers these are; or 0.
    #[inline]
    #[expect(clippy::needless_bitwise_bool, reason = "so that nothing branches")]
    pub(super) fn level(&self, left: [u32; TOGETHER], right: [u32; TOGETHER]) -> u8 {
        let mut level = 0;
        // From the last to the first, so that the first one stays.
        for ((a, b), of_change) in left.iter().zip(&right).zip(&self.levels).rev() {
            let holds = (a == b) & (*a != MISSING) & (*of_change != 0);
            level = if holds { *of_change } else { level };
        }
        level
    }

    /// Takes in a change of a later level, if it stands behind the others in their group.
    fn take_in(&mut self, next: &Self) -> bool {
        let asked = |of: &Self| of.levels.iter().map(|level| *level != 0).collect::<Vec<_>>();
        let last = asked(self).iter().rposition(|asked| *asked);
        let fits = self.group == next.group && asked(next).iter().position(|asked| *asked) > last;
        if fits {
            let levels = self.levels.iter_mut().zip(next.levels);
            levels.for_each(|(mine, more)| *mine = (*mine).max(more));
        }
        fits
    }
}

impl WithinDays {
    fn new(days: u32, level: u8) -> Self {
        Self { days: [days; TOGETHER], levels: [level; TOGETHER], count: 1 }
    }

    /// The first level at which dates so many days apart are; or 0.
    #[inline]
    pub(super) fn level(&self, apart: u32) -> u8 {
        let mut level = 0;
        for (days, of_days) in self.days.iter().zip(&self.levels).rev() {
            level = if apart <= *days { *of_days } else { level };
        }
        level
    }

    /// Takes in a number of days of a later level, if there is room.
    fn take_in(&mut self, next: &Self) -> bool {
        let fits = self.count < TOGETHER;
        let rest = self.days.iter_mut().zip(&mut self.levels).skip(self.count);
        for ((days, level), (more, of_more)) in rest.zip(next.days.iter().zip(next.levels)) {
            (*days, *level) = (*more, of_more);
        }
        self.count += usize::from(fits);
        fits
    }
}

impl Step {
    /// Takes in a step of a later level if it is of the same measure: what is measured once is asked about
    /// once.
    fn take_in(&mut self, next: &Self) -> bool {
        match (&mut self.test, &next.test) {
            (StepTest::SameChanged(known), StepTest::SameChanged(next)) => known.take_in(next),
            (StepTest::WithinDays(known), StepTest::WithinDays(next)) => known.take_in(next),
            (StepTest::Jaro(known), StepTest::Jaro(more))
            | (StepTest::JaroWinkler(known), StepTest::JaroWinkler(more)) => {
                let follows = usize::from(next.level - self.level) == known.len();
                if follows {
                    known.extend(more);
                }
                follows
            }
            _ => false,
        }
    }
}

/// What the steps of one comparison are, and what they need of each value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Steps {
    /// In the order of their levels.
    pub(super) all: Vec<Step>,
    /// The level of the pairs for which none of them holds, where there is one.
    pub(super) rest: Option<u8>,
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
                // Nothing is left for what follows.
                Condition::Always | Condition::Value { operand: 0, test: LevelTest::Else } => {
                    steps.rest = Some(level);
                    break;
                }
                // Different values are not the same.
                Condition::Value { operand: 0, test: LevelTest::Exact } => {}
                Condition::Value { operand: 0, test } => steps.push(level, of_value(test, level)),
                Condition::Value { operand, test: LevelTest::Exact }
                    if operands.get(*operand).is_some_and(Operand::is_of_one_map) =>
                {
                    let known = steps.changed.iter().position(|known| known == operand);
                    let place = known.unwrap_or_else(|| {
                        steps.changed.push(*operand);
                        steps.changed.len() - 1
                    });
                    steps.push(level, StepTest::SameChanged(SameChanged::new(place, level)));
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
        let step = Step { level, test };
        if !self.all.last_mut().is_some_and(|last| last.take_in(&step)) {
            self.all.push(step);
        }
    }

    /// Whether similarities are asked for, for which texts are looked at, and their letters before.
    pub(super) fn need_texts(&self) -> bool {
        let needs = |step: &Step| matches!(step.test, StepTest::Jaro(_) | StepTest::JaroWinkler(_));
        self.all.iter().any(needs)
    }

    /// Whether it is asked for single edits, for which texts are looked at as one word.
    pub(super) fn need_words(&self) -> bool {
        self.all.iter().any(|step| matches!(step.test, StepTest::OneEdit { .. }))
    }

    /// Whether values are looked at as days.
    pub(super) fn need_days(&self) -> bool {
        self.all.iter().any(|step| matches!(step.test, StepTest::WithinDays(_)))
    }
}

fn of_value(test: &LevelTest, level: u8) -> StepTest {
    match test {
        LevelTest::Jaro(at_least) => StepTest::Jaro(vec![*at_least]),
        LevelTest::JaroWinkler(at_least) => StepTest::JaroWinkler(vec![*at_least]),
        LevelTest::Levenshtein(1) => StepTest::OneEdit { leaves_something: false },
        LevelTest::Edits(1) => StepTest::OneEdit { leaves_something: true },
        LevelTest::WithinDays(days) => StepTest::WithinDays(WithinDays::new(*days, level)),
        test => StepTest::Other(test.clone()),
    }
}
