//! Two kinds of pairs that agree in much: one person, and relatives; told apart without being told.
//!
//! A model may mark what relatives share. Where it marks nothing, expectation maximisation with a
//! single group of matches takes families in: they hide among the matches where they are few, and
//! where they outnumber copies of one person they *are* the group that is found.
//!
//! So a second group is given the freedom to agree in anything. It is taken for relatives when it is
//! clear cut: in most comparisons that tell people apart it either often agrees or hardly ever does.
//! It shares two things at least, and one in four at least sets it apart. Matches with many slips of
//! the pen, or people who share a common name, agree in everything a little; they are left where
//! they are.
//!
//! Where that shows nothing, a single group of matches is looked at. When most of its pairs differ in
//! given name or date of birth, which no two records of one person do, it is families. What was found
//! then is where relatives begin, and matches are sought anew.

use super::estimate::{Agreement, Estimate, Start};
use super::model::Model;
use super::progress::Progress;
use super::train::{Fit, Settled};
use crate::Result;

/// Agreement less frequent than this many times chance tells too little to be looked at.
const LEAST_LIFT: f64 = 3.0;
/// Relatives share a thing when this share of them agrees in it.
const OFTEN: f64 = 0.25;
/// A thing sets relatives apart when no more than this share of them agrees in it.
const HARDLY_EVER: f64 = 0.05;
/// One in so many of the things that tell people apart sets relatives apart, at least.
const LEAST_APART: usize = 4;
/// A single shared thing makes no family.
const LEAST_SHARED: usize = 2;
/// Two records of one person differ in nothing more often than not.
const MOST: f64 = 0.5;

/// A handful of pairs alike is no group.
const LEAST_RELATIVES: f64 = 50.0;

/// A loose group of relatives this many times as large as the strict one has swallowed strangers.
const ASTRAY: f64 = 2.0;

/// In which comparisons the model says that relatives agree.
pub(super) fn marked(model: &Model) -> Vec<bool> {
    model.comparisons.iter().map(|comparison| comparison.shared_by_relatives).collect()
}

/// Fits a model that marks nothing; with the fit, in which comparisons relatives were found to agree.
pub(super) fn two_kinds(fit: &Fit<'_>, progress: &dyn Progress) -> Result<(Settled, Vec<bool>)> {
    let all = vec![true; fit.model.comparisons.len()];
    let free = fit.settle(fit.begin(&all, Start::Usual).with_strict_relatives(), progress)?;
    if free.estimate.relatives_prior * fit.all_pairs >= LEAST_RELATIVES
        && let Some(shared) = clear_cut(&free.estimate.agreement_of_relatives())
    {
        let start = fit.begin(&shared, Start::Usual);
        return Ok((with_relatives(fit, &start, progress)?, shared));
    }
    let none = vec![false; fit.model.comparisons.len()];
    let plain = fit.settle(fit.begin(&none, Start::Usual), progress)?;
    let matches = plain.estimate.agreement_of_matches();
    let shared = shared_by_families(&matches);
    if matches.iter().all(|agreement| agreement.none <= MOST) || !is_a_kind(&shared) {
        return Ok((plain, none));
    }
    let start = fit.begin(&shared, Start::Usual);
    let start = start.with_relatives_like_matches_of(&plain.estimate);
    Ok((with_relatives(fit, &start, progress)?, shared))
}

/// Settles an estimate; where it knows of relatives, with what agrees together among strangers.
pub(super) fn with_relatives(
    fit: &Fit<'_>,
    start: &Estimate,
    progress: &dyn Progress,
) -> Result<Settled> {
    let settled = loose_or_strict(fit, start, progress)?;
    if settled.estimate.relatives_prior == 0.0 {
        return Ok(settled);
    }
    let dependence = settled.estimate.dependence_among(fit.random);
    if dependence.is_empty() {
        return Ok(settled);
    }
    loose_or_strict(fit, &start.clone().with_dependence(dependence), progress)
}

/// Settles an estimate; where it knows of relatives, in the looser of two ways unless that goes astray.
///
/// Real families agree in fewer things than most of them do more often than independence has it,
/// because people move and numbers change. Shares among relatives that are never below those of any
/// two people cover these pairs too. But they add up to more than 1, and where the blocks hold many
/// strangers such a group swallows them. It shows in its size.
fn loose_or_strict(fit: &Fit<'_>, start: &Estimate, progress: &dyn Progress) -> Result<Settled> {
    let loose = fit.settle(start.clone(), progress)?;
    if loose.estimate.relatives_prior == 0.0 {
        return Ok(loose);
    }
    let strict = fit.settle(start.clone().with_strict_relatives(), progress)?;
    let astray = loose.estimate.relatives_prior > ASTRAY * strict.estimate.relatives_prior;
    Ok(if astray { strict } else { loose })
}

/// What families share, when what was found to match is families.
fn shared_by_families(matches: &[Agreement]) -> Vec<bool> {
    matches.iter().map(|found| found.none <= MOST && found.lift > LEAST_LIFT).collect()
}

/// What a second group shares, when it is clear cut.
///
/// What only some of them share, as a telephone in the house where most have one of their own, is
/// shared too, as long as more things set the group apart than are of that kind.
fn clear_cut(relatives: &[Agreement]) -> Option<Vec<bool>> {
    let tells = |found: &&Agreement| found.lift > LEAST_LIFT;
    let count = |wanted: fn(f64) -> bool| {
        relatives.iter().filter(tells).filter(|found| wanted(found.full)).count()
    };
    let often = count(|share| share >= OFTEN);
    let by_some = count(|share| share > HARDLY_EVER && share < OFTEN);
    let apart = relatives.iter().filter(|found| found.full <= HARDLY_EVER).count();
    // What differs in one thing of many is one person with a slip there.
    let is_clear_cut = often >= LEAST_SHARED
        && (by_some == 0 || by_some < apart)
        && apart * LEAST_APART >= apart + often + by_some;
    let shared = |found: &Agreement| found.lift > LEAST_LIFT && found.full > HARDLY_EVER;
    is_clear_cut.then(|| relatives.iter().map(shared).collect())
}

/// Whether enough is shared to make a family.
fn is_a_kind(shared: &[bool]) -> bool {
    shared.iter().filter(|shared| **shared).count() >= LEAST_SHARED
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::pattern::Pattern;
    use super::super::progress::Silent;
    use super::super::random::Random;
    use super::super::sample::RandomLevels;
    use super::*;

    const NAMES: [&str; 6] = ["surname", "address", "phone", "given name", "birth", "sex"];
    /// How often each agrees among strangers, in families and for one person.
    const STRANGERS: [f64; 6] = [0.01, 0.0005, 0.0002, 0.02, 0.001, 0.5];
    const FAMILIES: [f64; 6] = [0.95, 0.9, 0.7, 0.02, 0.001, 0.5];
    const ONE_PERSON: [f64; 6] = [0.93, 0.75, 0.65, 0.92, 0.96, 0.99];

    /// Simulated pairs: how many have each pattern, and how many of those are of one person.
    struct Pairs {
        all: u64,
        patterns: BTreeMap<Pattern, (u64, u64)>,
        agreeing: [u64; 6],
    }

    fn draw(groups: [(u64, [f64; 6]); 3]) -> Pairs {
        draw_where(groups, false)
    }

    /// The same; `names_tell_sex` says that whoever shares a given name shares the sex.
    fn draw_where(groups: [(u64, [f64; 6]); 3], names_tell_sex: bool) -> Pairs {
        let mut random = Random::new(5, 0);
        let mut pairs = Pairs { all: 0, patterns: BTreeMap::new(), agreeing: [0; 6] };
        for (group, (count, shares)) in groups.into_iter().enumerate() {
            for _ in 0..count {
                let mut levels = shares.map(|share| {
                    let agrees = (random.below(1_000_000) as f64) < share * 1e6;
                    if agrees { 1 } else { 2 }
                });
                if names_tell_sex && levels[3] == 1 {
                    levels[5] = 1;
                }
                for (sum, level) in pairs.agreeing.iter_mut().zip(levels) {
                    *sum += u64::from(level == 1);
                }
                let counts = pairs.patterns.entry(Pattern::from_levels(levels)).or_default();
                counts.0 += 1;
                counts.1 += u64::from(group == 2);
            }
            pairs.all += count;
        }
        pairs
    }

    /// Fits a model without marks; what is shared, the matches expected, and how far probabilities lie from the truth.
    fn fitted(pairs: &Pairs, find: bool) -> (Vec<bool>, f64, f64) {
        let comparisons: Vec<_> = NAMES
            .iter()
            .map(|name| {
                serde_json::json!({"name": name, "column": name,
                    "levels": [{"label": "same", "test": "exact"}]})
            })
            .collect();
        let json = serde_json::json!({"renkou_model": 1, "name": "test",
            "comparisons": comparisons, "blocking": [["surname"]]});
        let model = Model::from_json(&json.to_string()).unwrap();
        let any = pairs.agreeing.map(|sum| sum as f64 / pairs.all as f64);
        let histogram: Vec<_> =
            pairs.patterns.iter().map(|(pattern, (count, _))| (*pattern, *count)).collect();
        let random = RandomLevels {
            pairs: pairs.all,
            shares: any.map(|share| vec![share, 1.0 - share]).to_vec(),
            patterns: histogram.clone(),
        };
        let fit = Fit {
            model: &model,
            random: &random,
            histogram: &histogram,
            sampled_share: 1.0,
            all_pairs: pairs.all as f64,
            known_prior: None,
        };
        let (settled, shared) = if find {
            two_kinds(&fit, &Silent).unwrap()
        } else {
            let none = vec![false; NAMES.len()];
            (fit.settle(fit.begin(&none, Start::Usual), &Silent).unwrap(), none)
        };
        let (mut distance, mut looked_at) = (0.0, 0.0);
        for (pattern, (count, of_one_person)) in &pairs.patterns {
            let (probability, _) = settled.estimate.probabilities(*pattern);
            if probability >= 0.001 {
                distance += (probability * *count as f64 - *of_one_person as f64).abs();
                looked_at += *count as f64;
            }
        }
        (shared, settled.estimate.prior * pairs.all as f64, distance / looked_at)
    }

    #[test]
    fn families_more_numerous_than_copies_are_not_taken_for_one_person() {
        let pairs = draw([(300_000, STRANGERS), (12_000, FAMILIES), (4_000, ONE_PERSON)]);
        let (_, expected, distance) = fitted(&pairs, false);
        assert!(
            expected > 10_000.0 && distance > 0.5,
            "families are found: {expected}, {distance}"
        );
        let (shared, expected, distance) = fitted(&pairs, true);
        assert_eq!(shared, [true, true, true, false, false, false]);
        assert!((expected / 4_000.0 - 1.0).abs() < 0.03, "{expected} matches expected, not 4000");
        assert!(distance < 0.02, "probabilities are {distance} from the truth");
    }

    #[test]
    fn a_few_families_do_not_hide_among_the_matches() {
        let pairs = draw([(300_000, STRANGERS), (1_000, FAMILIES), (4_000, ONE_PERSON)]);
        let (shared, expected, distance) = fitted(&pairs, true);
        assert_eq!(shared, [true, true, true, false, false, false]);
        assert!((expected / 4_000.0 - 1.0).abs() < 0.03, "{expected} matches expected, not 4000");
        assert!(distance < 0.02, "probabilities are {distance} from the truth");
    }

    #[test]
    fn a_telephone_that_few_relatives_share_is_shared() {
        let mut with_mobiles = FAMILIES;
        with_mobiles[2] = 0.08;
        let pairs = draw([(300_000, STRANGERS), (12_000, with_mobiles), (4_000, ONE_PERSON)]);
        let (shared, expected, distance) = fitted(&pairs, true);
        assert_eq!(shared, [true, true, true, false, false, false]);
        assert!((expected / 4_000.0 - 1.0).abs() < 0.03, "{expected} matches expected, not 4000");
        assert!(distance < 0.02, "probabilities are {distance} from the truth");
    }

    #[test]
    fn namesakes_of_one_sex_are_no_matches() {
        let groups = [(300_000, STRANGERS), (12_000, FAMILIES), (4_000, ONE_PERSON)];
        let (shared, expected, _) = fitted(&draw_where(groups, true), true);
        assert_eq!(shared, [true, true, true, false, false, false]);
        // Were names and sexes taken as independent, 4157 would be expected.
        assert!((expected / 4_000.0 - 1.0).abs() < 0.02, "{expected} matches expected, not 4000");
    }

    #[test]
    fn people_who_took_another_name_are_no_family() {
        let mut renamed = ONE_PERSON;
        renamed[0] = 0.01;
        let pairs = draw([(300_000, STRANGERS), (500, renamed), (4_000, ONE_PERSON)]);
        let (shared, _, _) = fitted(&pairs, true);
        assert_eq!(shared, [false; 6]);
    }

    #[test]
    fn where_there_are_no_families_none_are_found() {
        let careless = ONE_PERSON.map(|share| share * 0.8);
        let pairs = draw([(300_000, STRANGERS), (2_000, careless), (2_000, ONE_PERSON)]);
        let (shared, _, _) = fitted(&pairs, true);
        assert_eq!(shared, [false; 6]);
    }
}
