//! Comparing transliterated names: parts as sets, parts left out, names cut off, lost separators.

use std::borrow::Cow;

use super::comparison::{Comparison, MISSING};
use super::level::NameLevel;
use super::prepared::{More, Parts, PreparedName};
use super::unit::Unit;

/// Names with more parts than this are compared in their order only.
const MOST_PARTS: usize = 4;
/// Sums of the same numbers in another order differ by less.
const ROUNDING: f64 = 1e-9;
/// What is left where parts stand in another order.
const REORDERED: f64 = 0.98;

/// Compares two names of which one at least is transliterated, or may be.
pub(super) fn compare(a: &PreparedName, b: &PreparedName) -> Comparison {
    let by_parts = || {
        let compared = without_surname(a, b);
        // A lost separator.
        if compared.level() == NameLevel::Same && a != b { compared.as_folded() } else { compared }
    };
    if a.len == 0 || b.len == 0 {
        return by_parts();
    }
    match (is_rather_han(a), is_rather_han(b)) {
        (false, false) => by_parts(),
        (true, true) => {
            let compared = a.compare_han(b);
            // Two spellings of one part, where characters have nothing in common.
            if compared.level() <= NameLevel::SameSound {
                compared
            } else {
                nearer_level(compared, by_parts())
            }
        }
        _ => by_parts().or_nearer(a.compare_han(b)),
    }
}

/// The second where its level is one of sounds and nearer.
fn nearer_level(first: Comparison, second: Comparison) -> Comparison {
    if second.level() <= NameLevel::SameSound { first.or_nearer(second) } else { first }
}

fn is_rather_han(name: &PreparedName) -> bool {
    !matches!(name.more.as_deref(), Some(More::Parts(parts)) if !parts.rather_han)
}

fn without_surname(a: &PreparedName, b: &PreparedName) -> Comparison {
    let (parts_a, parts_b) = (BothWays::of(a), BothWays::of(b));
    // Without separators: by listed parts, and by characters, where a part is cut off.
    let joined = [(&parts_a.listed, &parts_b.listed), (&parts_a.characters, &parts_b.characters)];
    let [by_parts, by_characters] = joined.map(|(a, b)| in_one(&a.concat(), &b.concat()));
    let best = by_parts.or_nearer(by_characters);
    let (each_a, each_b) = (parts_a.each(), parts_b.each());
    let separated = each_a.len() > 1 && each_b.len() > 1;
    match as_sets(&each_a, &each_b) {
        // Part by part says more where it is no worse.
        Some(as_sets) if separated || as_sets.similarity() >= best.similarity() - ROUNDING => {
            as_sets
        }
        _ => best,
    }
}

/// Compares two names as one part each.
pub(super) fn in_one(a: &[Unit], b: &[Unit]) -> Comparison {
    let part = Part::of(a, b);
    Comparison::of_parts(vec![part.level], part.level, part.score())
}

/// The characters of a name with its parts in one order, and whether that is their own.
pub(super) type Order = (Vec<Unit>, bool);

impl Parts {
    /// All orders of the parts of a name; of one with many parts only their own.
    pub(super) fn orders(&self) -> Vec<Order> {
        let mut places: Vec<Vec<usize>> = vec![Vec::new()];
        let count = self.characters.len();
        for _ in 0..count {
            places = places
                .iter()
                .flat_map(|begun| {
                    let free = (0..count).filter(|place| !begun.contains(place));
                    let free = free.filter(|place| count <= MOST_PARTS || *place == begun.len());
                    free.map(move |place| begun.iter().copied().chain([place]).collect())
                })
                .collect();
        }
        let written = |places: &Vec<usize>| {
            let parts = places.iter().filter_map(|place| self.characters.get(*place));
            (parts.flatten().copied().collect(), places.is_sorted())
        };
        places.iter().map(written).collect()
    }
}

/// The parts of a name, in listed parts and in characters; a name of another kind is one part.
struct BothWays<'n> {
    listed: Cow<'n, [Vec<Unit>]>,
    characters: Cow<'n, [Vec<Unit>]>,
}

impl<'n> BothWays<'n> {
    fn of(name: &'n PreparedName) -> Self {
        if let Some(More::Parts(parts)) = name.more.as_deref() {
            return Self {
                listed: Cow::Borrowed(&parts.listed),
                characters: Cow::Borrowed(&parts.characters),
            };
        }
        let units = vec![name.units().to_vec()];
        Self { listed: Cow::Owned(units.clone()), characters: Cow::Owned(units) }
    }
}

/// One part, in listed parts and in characters.
type Both<'p> = (&'p [Unit], &'p [Unit]);

impl BothWays<'_> {
    fn each(&self) -> Vec<Both<'_>> {
        let pairs = self.listed.iter().zip(self.characters.iter());
        pairs.map(|(listed, characters)| (listed.as_slice(), characters.as_slice())).collect()
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

    /// The nearer of both ways, counted by characters.
    fn of_both(a: Both<'_>, b: Both<'_>) -> Self {
        let (listed, characters) = (Self::of(a.0, b.0), Self::of(a.1, b.1));
        let listed = Self { sum: listed.score() * characters.len, len: characters.len, ..listed };
        if listed.sum > characters.sum { listed } else { characters }
    }

    fn score(self) -> f64 {
        if self.len > 0.0 { self.sum / self.len } else { 0.0 }
    }
}

/// The best way to pair the parts; a part without a partner is unknown in the other name.
fn as_sets(a: &[Both<'_>], b: &[Both<'_>]) -> Option<Comparison> {
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
    few: &[Both<'_>],
    many: &[Both<'_>],
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

fn paired(few: &[Both<'_>], many: &[Both<'_>], chosen: &[usize]) -> Comparison {
    let (mut sums, mut len, mut level) = (Vec::new(), 0.0, NameLevel::Same);
    let mut levels = Vec::with_capacity(many.len());
    for (part, place) in few.iter().zip(chosen) {
        let Some(other) = many.get(*place) else { continue };
        let pair = Part::of_both(*part, *other);
        sums.push(pair.sum);
        len += pair.len;
        level = level.max(pair.level);
        levels.push(pair.level);
    }
    // Added in their own order, the sum is the same whichever name comes first.
    sums.sort_by(f64::total_cmp);
    let mut sum: f64 = sums.iter().sum();
    let alone = many.iter().enumerate().filter(|(place, _)| !chosen.contains(place));
    let alone: Vec<usize> = alone.map(|(_, part)| part.1.len()).collect();
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
