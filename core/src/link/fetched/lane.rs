//! One comparison of the records fetched last: their values side by side, and the levels of pairs.

use super::short_text::ShortText;
use crate::link::MISSING;
use crate::link::comparer::{Comparer, LEVEL_MISSING};
use crate::link::letters::jaro_winkler_at_most;
use crate::link::level_cache::LevelCache;
use crate::link::operand::Operand;
use crate::link::pattern::Pattern;
use crate::link::prepared::Characters;
use crate::link::rows::Rows;
use crate::link::step::{Step, Steps};
use crate::link::value_test::Similarities;
use crate::text::{jaro, jaro_winkler};

/// Stands for a value that is no full date.
const NO_DAY: i32 = i32::MIN;

/// The values of one comparison, by the places of the records fetched last.
pub(super) struct Lane<'p> {
    comparer: &'p Comparer,
    /// Where finding a level is costly.
    cache: Option<LevelCache>,
    /// What happens where the values differ; without steps the comparer is asked for every pair.
    steps: Option<&'p Steps>,
    level_of_different: Option<u8>,
    symbols: Vec<u32>,
    /// The numbers of changed values, as many for each record as the steps have changes.
    changed: Vec<u32>,
    texts: Vec<ShortText>,
    days: Vec<i32>,
    /// Pairs, by their place among those asked for, whose level needs a closer look.
    open: Vec<u32>,
}

/// The places of two records among those fetched.
pub(in crate::link) type Places = (u32, u32);

impl<'p> Lane<'p> {
    pub(super) fn new(comparer: &'p Comparer) -> Self {
        let steps = comparer.steps();
        Self {
            comparer,
            cache: comparer.is_costly().then(LevelCache::new),
            steps,
            level_of_different: steps.and_then(Steps::level_of_different),
            symbols: Vec::new(),
            changed: Vec::new(),
            texts: Vec::new(),
            days: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Takes the values of the records in these rows.
    pub(super) fn fetch(&mut self, rows: &Rows) {
        let places = 0..rows.len() as u32;
        self.symbols.clear();
        self.symbols.extend(places.map(|place| rows.row(place).symbol(self.comparer.column)));
        let Some(steps) = self.steps else { return };
        if !steps.changed.is_empty() {
            self.changed.clear();
            for symbol in &self.symbols {
                let numbers = steps.changed.iter().map(|at| self.comparer.changed(*at, *symbol));
                self.changed.extend(numbers);
            }
        }
        let Some(operand) = self.comparer.own_operand() else { return };
        if steps.need_texts() {
            self.texts.clear();
            let characters = &operand.prepared.characters;
            self.texts.extend(self.symbols.iter().map(|symbol| short_text(characters, *symbol)));
        }
        if steps.need_days() {
            let days = &operand.prepared.days;
            let day = |symbol: &u32| days.get(*symbol as usize).copied().flatten();
            self.days.clear();
            self.days.extend(self.symbols.iter().map(|symbol| day(symbol).unwrap_or(NO_DAY)));
        }
    }

    /// Adds the levels of some pairs to their patterns; the rows are those fetched last.
    ///
    /// Most values are the same or missing. Those pairs are told from others without a branch, which
    /// no processor could foresee, and only the others are looked at one by one.
    pub(super) fn levels(
        &mut self,
        comparison: usize,
        rows: &Rows,
        pairs: &[Places],
        patterns: &mut [Pattern],
    ) {
        let Some(level_of_equal) = self.comparer.level_of_equal() else {
            for (pattern, (left, right)) in patterns.iter_mut().zip(pairs) {
                pattern.add(comparison, self.comparer.level_of(rows.row(*left), rows.row(*right)));
            }
            return;
        };
        let symbol = |place: u32| self.symbols.get(place as usize).copied().unwrap_or(MISSING);
        let mut open = std::mem::take(&mut self.open);
        open.clear();
        open.resize(pairs.len(), 0);
        let mut count = 0;
        let level_of_different = self.level_of_different.unwrap_or(LEVEL_MISSING);
        let is_open = self.level_of_different.is_none();
        for ((at, pattern), (left, right)) in (0..).zip(patterns.iter_mut()).zip(pairs) {
            let (a, b) = (symbol(*left), symbol(*right));
            let present = a != MISSING && b != MISSING;
            let known = a == b && level_of_equal != LEVEL_MISSING;
            let level = if known { level_of_equal } else { level_of_different };
            pattern.add(comparison, if present { level } else { LEVEL_MISSING });
            if let Some(place) = open.get_mut(count) {
                *place = at;
            }
            count += usize::from(present && !known && (is_open || a == b));
        }
        for at in open.get(..count).unwrap_or(&[]) {
            let at = *at as usize;
            if let (Some(pattern), Some(places)) = (patterns.get_mut(at), pairs.get(at)) {
                pattern.add(comparison, self.level(rows, *places));
            }
        }
        self.open = open;
    }

    /// The level of two values that are there.
    fn level(&mut self, rows: &Rows, places: Places) -> u8 {
        let symbol = |place: u32| self.symbols.get(place as usize).copied().unwrap_or(MISSING);
        let (a, b) = (symbol(places.0), symbol(places.1));
        let whole = || self.comparer.level_of(rows.row(places.0), rows.row(places.1));
        match (&mut self.cache, self.steps) {
            (Some(cache), _) => cache.level(a, b, whole),
            (None, Some(steps)) if a != b => {
                self.by_steps(steps, places, a, b).unwrap_or_else(whole)
            }
            _ => whole(),
        }
    }

    /// The level of two different values; nothing where one of them is not carried along whole.
    fn by_steps(&self, steps: &Steps, (left, right): Places, a: u32, b: u32) -> Option<u8> {
        let (left, right) = (left as usize, right as usize);
        let texts = if steps.need_texts() {
            let texts = (self.texts.get(left)?, self.texts.get(right)?);
            if !texts.0.is_whole() || !texts.1.is_whole() {
                return None;
            }
            texts
        } else {
            (&ShortText::OTHER, &ShortText::OTHER)
        };
        let mut alike = Alike { texts, jaro_at_most: None, jaro: None, winkler: None };
        let mut known = None;
        let holds = |step: &Step| match step {
            Step::Always => true,
            Step::Never => false,
            Step::SameChanged(change) => {
                let number = |place: usize| self.changed.get(place * steps.changed.len() + change);
                number(left) == number(right) && number(left) != Some(&MISSING)
            }
            Step::Jaro(at_least) => alike.is_jaro(*at_least),
            Step::JaroWinkler(at_least) => alike.is_jaro_winkler(*at_least),
            Step::OneEdit { leaves_something } => {
                let (one, other) = texts;
                let only_one = one.units().len().max(other.units().len()) == 1;
                !(*leaves_something && only_one) && one.is_one_edit_from(other)
            }
            Step::WithinDays(days) => match (self.days.get(left), self.days.get(right)) {
                (Some(&x), Some(&y)) => x != NO_DAY && y != NO_DAY && x.abs_diff(y) <= *days,
                _ => false,
            },
            Step::Other(test) => {
                let known = known.get_or_insert_with(Similarities::default);
                self.comparer.own_operand().is_some_and(|own| own.holds(test, a, b, known))
            }
        };
        let level = steps.all.iter().position(holds);
        Some(level.map_or(LEVEL_MISSING, |level| level as u8 + 1))
    }
}

/// The similarities of one pair of texts, each worked out once at most.
struct Alike<'t> {
    texts: (&'t ShortText, &'t ShortText),
    jaro_at_most: Option<f64>,
    jaro: Option<f64>,
    winkler: Option<(f64, Option<f64>)>,
}

impl Alike<'_> {
    fn jaro_at_most(&mut self) -> f64 {
        let (a, b) = self.texts;
        *self.jaro_at_most.get_or_insert_with(|| a.letters().jaro_at_most(b.letters()))
    }

    fn is_jaro(&mut self, at_least: f64) -> bool {
        let (a, b) = self.texts;
        self.jaro_at_most() >= at_least
            && *self.jaro.get_or_insert_with(|| jaro(a.units(), b.units())) >= at_least
    }

    fn is_jaro_winkler(&mut self, at_least: f64) -> bool {
        let (a, b) = (self.texts.0.units(), self.texts.1.units());
        let jaro_at_most = self.jaro_at_most();
        let (at_most, similarity) =
            self.winkler.get_or_insert_with(|| (jaro_winkler_at_most(a, b, jaro_at_most), None));
        *at_most >= at_least && *similarity.get_or_insert_with(|| jaro_winkler(a, b)) >= at_least
    }
}

fn short_text(characters: &Characters, symbol: u32) -> ShortText {
    match characters {
        Characters::None => ShortText::OTHER,
        Characters::Ascii(texts) => {
            let (bytes, len) = texts.bytes_from(symbol);
            ShortText::of_bytes(bytes, len)
        }
        Characters::Narrow(pool) => ShortText::of_units(pool.slice(symbol)),
        Characters::Wide(pool) => ShortText::of_units(pool.slice(symbol)),
    }
}

/// The operand of the values as they are.
impl Comparer {
    fn own_operand(&self) -> Option<&Operand> {
        self.operands().first()
    }

    /// The number of a value after a change.
    fn changed(&self, operand: usize, symbol: u32) -> u32 {
        self.operands().get(operand).map_or(MISSING, |operand| operand.number_of(symbol))
    }
}
