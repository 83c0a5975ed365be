//! Comparing names of which one at least is in Latin letters.

use super::comparison::{Comparison, Halves, aligned};
use super::latin::Reading;
use super::level::NameLevel;
use super::parts_comparison;
use super::prepared::{More, Parts, PreparedName};
use super::unit::Unit;
use crate::text::jaro_winkler;

/// What is left where the words stand in another order or are written as one.
const REORDERED: f64 = 0.98;
/// Letters that are alike say less than readings that are: no more than a dialect.
const LETTERS: f64 = 0.6;

/// Compares two names of which one at least is in letters.
pub(super) fn compare(a: &PreparedName, b: &PreparedName) -> Comparison {
    match (a.more.as_deref(), b.more.as_deref()) {
        (
            Some(More::Latin { words: words_a, readings: a, .. }),
            Some(More::Latin { words: words_b, readings: b, .. }),
        ) => both(words_a, a, words_b, b),
        (Some(More::Latin { readings, syllables, .. }), _) => with(readings, syllables, b),
        (_, Some(More::Latin { readings, syllables, .. })) => with(readings, syllables, a),
        _ => nothing(),
    }
}

fn nothing() -> Comparison {
    Comparison::of_parts(vec![NameLevel::Different], NameLevel::Different, 0.0)
}

/// Letters beside a name in Han characters, of whatever kind.
fn with(readings: &[Reading], syllables: &[Vec<Unit>], name: &PreparedName) -> Comparison {
    match name.more.as_deref() {
        Some(More::Parts(parts)) if parts.rather_han => {
            let by_parts = with_parts(syllables, parts);
            let by_han = with_han(readings, name);
            if by_parts.level() < by_han.level() { by_parts } else { by_han }
        }
        Some(More::Parts(parts)) => with_parts(syllables, parts),
        _ => with_han(readings, name),
    }
}

/// Letters beside a transliterated name: its characters as they are read, its parts in any order.
///
/// What is not read so may be spelled from its own language, and says nothing.
fn with_parts(syllables: &[Vec<Unit>], parts: &Parts) -> Comparison {
    let orders = parts.orders();
    let pairs = syllables.iter().flat_map(|units| {
        orders.iter().map(move |(characters, in_order)| {
            let pair = parts_comparison::in_one(units, characters);
            if *in_order { pair } else { pair.scaled(REORDERED) }
        })
    });
    let told = pairs.reduce(Comparison::or_nearer);
    told.filter(|pair| pair.level() <= NameLevel::SameSound).unwrap_or_else(|| {
        let level = NameLevel::Unknown;
        Comparison::of_parts(vec![level], level, level.score())
    })
}

/// Letters beside Han characters: the reading that comes nearest.
fn with_han(readings: &[Reading], name: &PreparedName) -> Comparison {
    if name.len == 0 {
        return nothing();
    }
    let pairs = readings.iter().flat_map(|reading| {
        [name.surname, name.other_surname].map(|surname| {
            let pair = aligned(reading.halves(), Halves::of(name.units(), surname));
            // A given name that cannot be read says nothing unless the surname agrees.
            let told = reading.sounds.is_some() || pair.surname() <= Some(NameLevel::SameSound);
            if told { pair } else { pair.different() }
        })
    });
    pairs.reduce(Comparison::or_nearer).unwrap_or_else(nothing)
}

/// Letters beside letters.
fn both(
    words_a: &[String],
    readings_a: &[Reading],
    words_b: &[String],
    readings_b: &[Reading],
) -> Comparison {
    let of = |level: NameLevel, factor: f64| {
        Comparison::of_parts(vec![level], level, level.score() * factor)
    };
    if words_a == words_b {
        return of(NameLevel::Same, 1.0);
    }
    let sorted = |words: &[String]| {
        let mut words = words.to_vec();
        words.sort_unstable();
        words
    };
    let (joined_a, joined_b) = (words_a.concat(), words_b.concat());
    if joined_a == joined_b || sorted(words_a) == sorted(words_b) {
        return of(NameLevel::Folded, REORDERED);
    }
    let letters = |text: &str| text.chars().collect::<Vec<_>>();
    let alike = jaro_winkler(&letters(&joined_a), &letters(&joined_b));
    let by_letters =
        Comparison::of_parts(vec![NameLevel::Different], NameLevel::Different, LETTERS * alike);
    // Two names of which nothing but a surname can be read are told apart by their letters.
    let told = |a: &Reading, b: &Reading| a.sounds.is_some() || b.sounds.is_some();
    let pairs = readings_a.iter().flat_map(|a| {
        // The same syllables in other letters are the same sound, no more.
        readings_b.iter().filter(|b| told(a, b)).map(move |b| {
            let pair = aligned(a.halves(), b.halves());
            pair.by_sound().scaled(NameLevel::SameSound.score())
        })
    });
    pairs.fold(by_letters, Comparison::or_nearer)
}

impl Reading {
    fn halves(&self) -> Halves<'_> {
        Halves::of(self.units.get(..usize::from(self.len)).unwrap_or(&[]), self.surname)
    }
}
