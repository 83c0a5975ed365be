//! Comparing two names that are prepared.

use super::level::NameLevel;
use super::prepared::{MOST_UNITS, More, PreparedName};
use super::unit::Unit;
use super::{latin_comparison, parts_comparison};

/// Levels of the given name are kept for so many characters or parts.
const MOST_LEVELS: usize = 6;

/// What a surname counts for in a similarity, beside [`GIVEN`] for each character of the given name.
///
/// One surname is borne by up to seven people in a hundred, one character of a given name by one in two
/// hundred; the ratio of what agreement in them tells is about that of these numbers.
pub(super) const SURNAME: f64 = 2.0;
pub(super) const GIVEN: f64 = 3.0;
/// What is left where characters have changed places: no more than of those that look alike, whose
/// level they have.
const SWAPPED: f64 = NameLevel::LookAlike.score();
/// What a missing character counts for, of what the others do.
pub(super) const MISSING: f64 = 0.5;

/// How nearly two names are the same, in their parts and as a whole (姓名比对结果).
///
/// # Examples
///
/// ```
/// use renkou::name::{NameLevel, compare};
///
/// let comparison = compare("王晓明", "王小明");
/// assert_eq!(comparison.surname(), Some(NameLevel::Same));
/// assert_eq!(comparison.given(), [NameLevel::SameSoundAndTone, NameLevel::Same]);
/// assert_eq!(comparison.level(), NameLevel::SameSoundAndTone);
/// assert!(comparison.similarity() > compare("王晓明", "王国明").similarity());
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    surname: Option<NameLevel>,
    given: [NameLevel; MOST_LEVELS],
    given_len: u8,
    level: NameLevel,
    similarity: f64,
    swapped: bool,
    pub(super) circumstances: Circumstances,
}

/// What the levels do not tell of how two names were compared; for words alone.
#[expect(clippy::struct_excessive_bools, reason = "each holds or not, whatever the others do")]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Circumstances {
    /// How many of the names are in letters.
    pub(super) in_letters: u8,
    /// A character is lost in one of them.
    pub(super) lost: bool,
    /// A character is hidden in one of them.
    pub(super) hidden: bool,
    /// Characters that one has more than the other.
    pub(super) missing: u8,
    /// The names are compared by their parts.
    pub(super) by_parts: bool,
    /// The same, but for the order of parts or words, or what stands between them.
    pub(super) rearranged: bool,
}

impl Comparison {
    /// The level of the surnames; `None` where the names have none.
    pub fn surname(&self) -> Option<NameLevel> {
        self.surname
    }

    /// The levels of the characters of the given name, or of the parts of a name without a surname.
    ///
    /// A character that only one of the names has is at [`NameLevel::Unknown`]. Where characters
    /// changed places or parts are compared as sets, the nearest come first.
    pub fn given(&self) -> &[NameLevel] {
        self.given.get(..usize::from(self.given_len)).unwrap_or(&[])
    }

    /// The level of the given name as a whole: that of its farthest character.
    pub fn given_level(&self) -> Option<NameLevel> {
        self.given().iter().max().map(|level| self.at_least_for_swap(*level))
    }

    /// The level of the whole name: that of its farthest part.
    ///
    /// Characters that changed places are at [`NameLevel::LookAlike`] at the best.
    pub fn level(&self) -> NameLevel {
        self.level
    }

    /// One number from 0 to 1: the mean of [`NameLevel::score`], given names counting more.
    ///
    /// Of two names that differ in one character, the one at the nearer level never scores less.
    pub fn similarity(&self) -> f64 {
        self.similarity
    }

    /// Whether characters of the given name have changed places.
    pub fn is_swapped(&self) -> bool {
        self.swapped
    }

    fn at_least_for_swap(&self, level: NameLevel) -> NameLevel {
        if self.swapped { level.max(NameLevel::LookAlike) } else { level }
    }

    /// A comparison of names without a surname.
    pub(super) fn of_parts(mut levels: Vec<NameLevel>, level: NameLevel, similarity: f64) -> Self {
        levels.sort_unstable();
        let mut given = [NameLevel::Same; MOST_LEVELS];
        for (place, level) in given.iter_mut().zip(&levels) {
            *place = *level;
        }
        let given_len = levels.len().min(MOST_LEVELS) as u8;
        let circumstances = Circumstances { by_parts: true, ..Circumstances::default() };
        Self { surname: None, given, given_len, level, similarity, swapped: false, circumstances }
    }

    /// A comparison in which nothing agrees.
    pub(super) fn different(&self) -> Self {
        let level = NameLevel::Different;
        let surname = self.surname.map(|_| level);
        Self {
            surname,
            given: [level; MOST_LEVELS],
            level,
            similarity: 0.0,
            swapped: false,
            ..*self
        }
    }

    /// The same, not nearer than a level.
    pub(super) fn at_least(mut self, level: NameLevel) -> Self {
        self.level = self.level.max(level);
        self
    }

    /// The same where parts or words stand in another order, or what separates them is lost.
    pub(super) fn as_folded(mut self) -> Self {
        for level in &mut self.given {
            *level = (*level).max(NameLevel::Folded);
        }
        self.circumstances.rearranged = true;
        self.similarity = self.similarity.min(NameLevel::Folded.score());
        self.at_least(NameLevel::Folded)
    }

    /// The same of two names in letters, which tell no characters: at the same sound at the best.
    pub(super) fn by_sound(mut self) -> Self {
        let sound = NameLevel::SameSound;
        self.surname = self.surname.map(|level| level.max(sound));
        let len = usize::from(self.given_len);
        for level in self.given.iter_mut().take(len) {
            *level = (*level).max(sound);
        }
        self.at_least(sound)
    }

    pub(super) fn scaled(mut self, factor: f64) -> Self {
        self.similarity *= factor;
        self
    }

    /// The nearer of two, by values alone, so that the order of the names does not matter.
    pub(super) fn or_nearer(self, other: Self) -> Self {
        let key = |one: &Self| (one.level, one.given_len, one.surname, one.given);
        match self.similarity.total_cmp(&other.similarity) {
            std::cmp::Ordering::Greater => self,
            std::cmp::Ordering::Equal if key(&self) <= key(&other) => self,
            _ => other,
        }
    }
}

/// Compares two names; where a name is compared more than once, prepare it with [`PreparedName`].
///
/// ```
/// use renkou::name::{NameLevel, compare};
///
/// assert_eq!(compare("張偉", "张伟").level(), NameLevel::Folded);
/// assert_eq!(compare("张伟", "Zhang Wei").level(), NameLevel::SameSound);
/// assert_eq!(compare("张伟", "李强").level(), NameLevel::Different);
/// ```
pub fn compare(a: &str, b: &str) -> Comparison {
    PreparedName::new(a).compare(&PreparedName::new(b))
}

impl PreparedName {
    /// Compares two names; which is the first makes no difference.
    pub fn compare(&self, other: &Self) -> Comparison {
        let mut comparison = self.levels(other);
        let circumstances = &mut comparison.circumstances;
        circumstances.in_letters = u8::from(self.is_latin()) + u8::from(other.is_latin());
        circumstances.missing =
            if circumstances.in_letters == 0 { self.len.abs_diff(other.len) } else { 0 };
        circumstances.lost = self.lost || other.lost;
        circumstances.hidden = self.hidden || other.hidden;
        comparison
    }

    fn levels(&self, other: &Self) -> Comparison {
        match (self.more.as_deref(), other.more.as_deref()) {
            (None, None) => self.compare_han(other),
            (Some(More::Empty), _) | (_, Some(More::Empty)) => {
                Comparison::of_parts(Vec::new(), NameLevel::Unknown, 0.0)
            }
            (Some(More::Latin { .. }), _) | (_, Some(More::Latin { .. })) => {
                latin_comparison::compare(self, other)
            }
            _ => parts_comparison::compare(self, other),
        }
    }

    /// Whether it is a listed compound surname and nothing else, with which a longer name begins.
    fn is_surname_of(&self, longer: &Self) -> bool {
        let compound = |name: &Self| name.surname == 2 || name.other_surname == 2;
        self.len == 2
            && longer.len > 2
            && compound(self)
            && compound(longer)
            && self
                .units()
                .iter()
                .zip(longer.units())
                .all(|(a, b)| a.level_by_sound(*b) <= NameLevel::Folded)
    }

    /// Compares surname with surname and given name with given name, however the two may be split.
    pub(super) fn compare_han(&self, other: &Self) -> Comparison {
        let with = |surname: u8, other_surname: u8| {
            // Where only one name has a surname, its characters are like any other.
            let known = surname > 0 && other_surname > 0;
            let (surname, other_surname) = if known { (surname, other_surname) } else { (0, 0) };
            aligned(Halves::of(self.units(), surname), Halves::of(other.units(), other_surname))
        };
        // Who is written 诸葛 beside 诸葛亮 has that surname, and a given name that is missing.
        if self.is_surname_of(other) || other.is_surname_of(self) {
            return with(2, 2);
        }
        let usual = with(self.surname, other.surname);
        let one_way = self.surname == self.other_surname && other.surname == other.other_surname;
        // 欧阳明 and 欧阳鸣 leave no doubt; 欧阳 and 欧阳明 do.
        if one_way || self.surname == other.surname {
            return usual;
        }
        let best = usual.or_nearer(with(self.other_surname, other.surname));
        let best = best.or_nearer(with(self.surname, other.other_surname));
        best.or_nearer(with(self.other_surname, other.other_surname))
    }
}

/// Surname and given name.
#[derive(Clone, Copy)]
pub(super) struct Halves<'n> {
    surname: &'n [Unit],
    given: &'n [Unit],
}

impl<'n> Halves<'n> {
    pub(super) fn of(units: &'n [Unit], surname: u8) -> Self {
        let (surname, given) = units.split_at_checked(surname.into()).unwrap_or((units, &[]));
        Self { surname, given }
    }
}

/// Compares two names whose surnames are known.
pub(super) fn aligned(a: Halves<'_>, b: Halves<'_>) -> Comparison {
    let surname = surnames(a.surname, b.surname);
    let given = Given::of(a.given, b.given);
    let characters = a.given.len().max(b.given.len());
    let (surname_score, surname_weight) =
        surname.map_or((0.0, 0.0), |(_, score)| (SURNAME * score, SURNAME));
    let weight = surname_weight + GIVEN * characters as f64;
    let mut similarity =
        if weight > 0.0 { (surname_score + GIVEN * given.score) / weight } else { 0.0 };
    let mut level = surname.map_or(NameLevel::Same, |(level, _)| level);
    level = given.levels().iter().copied().fold(level, NameLevel::max);
    if given.swapped {
        level = level.max(NameLevel::LookAlike);
    }
    if level == NameLevel::Same {
        similarity = 1.0;
    }
    Comparison {
        surname: surname.map(|(level, _)| level),
        given: given.levels,
        given_len: given.len,
        level,
        similarity,
        swapped: given.swapped,
        circumstances: Circumstances::default(),
    }
}

/// The level and score of two surnames, if both names have one.
fn surnames(a: &[Unit], b: &[Unit]) -> Option<(NameLevel, f64)> {
    // Nearly all of them.
    if let ([x], [y]) = (a, b) {
        return Some(x.compare_surnames(*y));
    }
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let (mut level, mut score) = (NameLevel::Same, 0.0);
    for (x, y) in a.iter().zip(b) {
        let (one, counts) = x.compare_surnames(*y);
        level = level.max(one);
        score += counts;
    }
    let pairs = a.len().min(b.len()) as f64;
    let missing = a.len().abs_diff(b.len());
    if missing > 0 {
        level = level.max(NameLevel::Unknown);
        score += MISSING * missing as f64 * score / pairs;
    }
    Some((level, score / a.len().max(b.len()) as f64))
}

/// The comparison of two given names.
struct Given {
    levels: [NameLevel; MOST_LEVELS],
    len: u8,
    /// The sum over the characters.
    score: f64,
    swapped: bool,
}

impl Given {
    fn of(a: &[Unit], b: &[Unit]) -> Self {
        if a.len() == b.len() {
            return Self::straight(a, b).or_swapped(a, b);
        }
        let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
        Self::with_gaps(short, long)
    }

    fn levels(&self) -> &[NameLevel] {
        self.levels.get(..usize::from(self.len)).unwrap_or(&[])
    }

    /// Character by character.
    fn straight(a: &[Unit], b: &[Unit]) -> Self {
        let mut given = Self {
            levels: [NameLevel::Same; MOST_LEVELS],
            len: a.len().min(MOST_LEVELS) as u8,
            score: 0.0,
            swapped: false,
        };
        for ((place, x), y) in given.levels.iter_mut().zip(a).zip(b) {
            let (level, score) = x.compare(*y);
            *place = level;
            given.score += score;
        }
        given
    }

    /// The same, or with two neighbours swapped where that is nearer.
    fn or_swapped(mut self, a: &[Unit], b: &[Unit]) -> Self {
        let apart = |level: Option<&NameLevel>| level.is_some_and(|l| *l > NameLevel::SameSound);
        for first in 0..a.len().saturating_sub(1) {
            if !apart(self.levels.get(first)) || !apart(self.levels.get(first + 1)) {
                continue;
            }
            let (Some([a, other_a]), Some([b, other_b])) =
                (a.get(first..first + 2), b.get(first..first + 2))
            else {
                continue;
            };
            let one = a.level_by_sound(*other_b);
            if one > NameLevel::SameSound {
                continue;
            }
            let mut levels = [one, other_a.level_by_sound(*b)];
            if apart(levels.get(1)) {
                continue;
            }
            let crossed = levels.map(NameLevel::score).iter().sum::<f64>() * SWAPPED;
            let straight = a.compare(*b).1 + other_a.compare(*other_b).1;
            if crossed <= straight {
                continue;
            }
            levels.sort_unstable();
            for (place, level) in self.levels.iter_mut().skip(first).zip(levels) {
                *place = level;
            }
            self.score += crossed - straight;
            self.swapped = true;
            return self;
        }
        self
    }

    /// One character against those of a longer name: the last of those that fit best.
    fn one_against(only: Unit, long: &[Unit]) -> Self {
        let mut given = Self {
            levels: [NameLevel::Unknown; MOST_LEVELS],
            len: long.len().min(MOST_LEVELS) as u8,
            score: 0.0,
            swapped: false,
        };
        let mut best = (0, NameLevel::Different, f64::NEG_INFINITY);
        for (place, other) in long.iter().enumerate() {
            let (level, score) = only.compare(*other);
            if score >= best.2 {
                best = (place, level, score);
            }
        }
        if let Some(place) = given.levels.get_mut(best.0) {
            *place = best.1;
        }
        given.score = best.2 * (1.0 + MISSING * (long.len() - 1) as f64);
        given
    }

    /// Characters of the shorter name against those of the longer one that fit best, in their order.
    fn with_gaps(short: &[Unit], long: &[Unit]) -> Self {
        if let [only] = short {
            return Self::one_against(*only, long);
        }
        // For each length of both beginnings the best sum, and whether the last character is skipped.
        let mut sums = [[(0.0_f64, false); MOST_UNITS + 1]; MOST_UNITS + 1];
        for (i, x) in short.iter().enumerate() {
            for (j, y) in long.iter().enumerate().skip(i) {
                let at = |i: usize, j: usize| {
                    sums.get(i).and_then(|row| row.get(j)).map_or(0.0, |sum| sum.0)
                };
                let paired = at(i, j) + x.compare(*y).1;
                let skipped = if j > i { at(i + 1, j) } else { f64::NEG_INFINITY };
                let best = (paired.max(skipped), skipped > paired);
                if let Some(place) = sums.get_mut(i + 1).and_then(|row| row.get_mut(j + 1)) {
                    *place = best;
                }
            }
        }
        let mut given = Self {
            levels: [NameLevel::Unknown; MOST_LEVELS],
            len: long.len().min(MOST_LEVELS) as u8,
            score: sums
                .get(short.len())
                .and_then(|row| row.get(long.len()))
                .map_or(0.0, |sum| sum.0),
            swapped: false,
        };
        let (mut i, mut j) = (short.len(), long.len());
        while i > 0 && j > 0 {
            let skipped = sums.get(i).and_then(|row| row.get(j)).is_some_and(|sum| sum.1);
            if !skipped {
                if let (Some(x), Some(y), Some(place)) =
                    (short.get(i - 1), long.get(j - 1), given.levels.get_mut(j - 1))
                {
                    *place = x.level(*y);
                }
                i -= 1;
            }
            j -= 1;
        }
        let missing = (long.len() - short.len()) as f64;
        given.score += match short.len() {
            0 => missing * MISSING * MISSING,
            pairs => missing * MISSING * given.score / pairs as f64,
        };
        given
    }
}
