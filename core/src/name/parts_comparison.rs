//! Comparing transliterated names: parts as sets, parts left out, names cut off, lost separators.

use std::borrow::Cow;

use super::comparison::{Comparison, MISSING};
use super::level::NameLevel;
use super::prepared::{More, PreparedName};
use super::unit::Unit;

/// Names with more parts than this are compared in their order only.
const MOST_PARTS: usize = 4;
/// What is left where parts stand in another order.
const REORDERED: f64 = 0.98;

/// Compares two names of which one at least is transliterated.
pub(super) fn compare(a: &PreparedName, b: &PreparedName) -> Comparison {
    let (parts_a, parts_b) = (Parts::of(a), Parts::of(b));
    let (listed_a, listed_b) = (parts_a.listed.concat(), parts_b.listed.concat());
    // Without separators: by listed parts, and by characters, where a part is cut off.
    let joined = [Part::of(&listed_a, &listed_b), Part::of(parts_a.characters, parts_b.characters)];
    let joined =
        joined.map(|part| Comparison::of_parts(vec![part.level], part.level, part.score()));
    let [by_parts, by_characters] = joined;
    let mut best = by_parts.or_nearer(by_characters);
    if let Some(as_sets) = as_sets(&parts_a.listed, &parts_b.listed) {
        // Part by part says more where it is no worse.
        best = if as_sets.similarity() < best.similarity() { best } else { as_sets };
    }
    if a.len > 0 && b.len > 0 {
        best = best.or_nearer(a.compare_han(b));
    }
    // Spellings of one part, a lost separator.
    if best.level() == NameLevel::Same && a != b { best.as_folded() } else { best }
}

/// The parts of a name; one of another kind is a single part.
struct Parts<'n> {
    listed: Cow<'n, [Vec<Unit>]>,
    characters: &'n [Unit],
}

impl<'n> Parts<'n> {
    fn of(name: &'n PreparedName) -> Self {
        match name.more.as_deref() {
            Some(More::Parts { listed, characters, .. }) => {
                Self { listed: Cow::Borrowed(listed), characters }
            }
            _ => Self { listed: Cow::Owned(vec![name.units().to_vec()]), characters: name.units() },
        }
    }
}

/// Two parts beside each other, from their beginnings.
#[derive(Clone, Copy)]
struct Part {
    level: NameLevel,
    sum: f64,
    /// Characters of the longer one.
    len: f64,
}

impl Part {
    fn of(a: &[Unit], b: &[Unit]) -> Self {
        let (mut level, mut sum) = (NameLevel::Same, 0.0);
        for (x, y) in a.iter().zip(b) {
            let (one, counts) = x.compare(*y);
            level = level.max(one);
            sum += counts;
        }
        let (pairs, len) = (a.len().min(b.len()), a.len().max(b.len()));
        if pairs < len {
            // A field of a few characters cut it off.
            level = level.max(NameLevel::Unknown);
            sum += MISSING * (len - pairs) as f64 * sum / pairs.max(1) as f64;
        }
        Self { level, sum, len: len as f64 }
    }

    fn score(self) -> f64 {
        if self.len > 0.0 { self.sum / self.len } else { 0.0 }
    }
}

/// The best way to pair the parts; a part without a partner is unknown in the other name.
fn as_sets(a: &[Vec<Unit>], b: &[Vec<Unit>]) -> Option<Comparison> {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if few.is_empty() {
        return None;
    }
    let mut best: Option<Comparison> = None;
    let mut chosen = Vec::new();
    choose(few, many, &mut chosen, &mut best);
    best
}

fn choose(
    few: &[Vec<Unit>],
    many: &[Vec<Unit>],
    chosen: &mut Vec<usize>,
    best: &mut Option<Comparison>,
) {
    if chosen.len() == few.len() {
        let found = paired(few, many, chosen);
        *best = Some(best.map_or(found, |best| best.or_nearer(found)));
        return;
    }
    for place in 0..many.len() {
        let in_order = many.len() <= MOST_PARTS || place == chosen.len();
        if in_order && !chosen.contains(&place) {
            chosen.push(place);
            choose(few, many, chosen, best);
            chosen.pop();
        }
    }
}

fn paired(few: &[Vec<Unit>], many: &[Vec<Unit>], chosen: &[usize]) -> Comparison {
    let (mut sums, mut len, mut level) = (Vec::new(), 0.0, NameLevel::Same);
    let mut levels = Vec::with_capacity(many.len());
    for (part, place) in few.iter().zip(chosen) {
        let Some(other) = many.get(*place) else { continue };
        let pair = Part::of(part, other);
        sums.push(pair.sum);
        len += pair.len;
        level = level.max(pair.level);
        levels.push(pair.level);
    }
    // Added in their own order, the sum is the same whichever name comes first.
    sums.sort_by(f64::total_cmp);
    let mut sum: f64 = sums.iter().sum();
    let alone = many.iter().enumerate().filter(|(place, _)| !chosen.contains(place));
    let alone: Vec<usize> = alone.map(|(_, part)| part.len()).collect();
    if !alone.is_empty() {
        // The father's name is left out where a form has no room for it.
        level = level.max(NameLevel::Unknown);
        levels.extend(alone.iter().map(|_| NameLevel::Unknown));
        let missing = alone.iter().sum::<usize>() as f64;
        sum += MISSING * missing * sum / len;
        len += missing;
    }
    let similarity = if len > 0.0 { sum / len } else { 0.0 };
    let comparison = Comparison::of_parts(levels, level, similarity);
    if chosen.is_sorted() {
        return comparison;
    }
    comparison.as_folded().scaled(REORDERED)
}
