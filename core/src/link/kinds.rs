//! Two kinds of pairs that agree in much: one person, and relatives; told apart without being told.
//!
//! A model may mark what relatives share. Where it marks nothing, expectation maximisation with a
//! single group of matches goes wrong in one of two ways, and both show in what it finds.
//!
//! Where families are more numerous than copies of one person, the group it finds *is* the families:
//! most of its pairs differ in given name or date of birth, which no two records of one person do.
//! What it found then is where relatives begin, and matches are sought anew.
//!
//! Where families are fewer, they hide among the matches. So a second group is given the freedom to
//! agree in anything. It is taken for relatives when it is clear cut: in every comparison that tells
//! people apart it either often agrees or hardly ever does. Among what it shares are two things at
//! least, and one thing at least sets it apart. Matches with many slips of the pen, or people who
//! share a common name, agree in everything a little; they are left where they are.

use super::estimate::{Agreement, Start};
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
/// Two records of one person differ in nothing more often than not.
const MOST: f64 = 0.5;

/// In which comparisons the model says that relatives agree.
pub(super) fn marked(model: &Model) -> Vec<bool> {
    model.comparisons.iter().map(|comparison| comparison.shared_by_relatives).collect()
}

/// Fits a model that marks nothing; with the fit, in which comparisons relatives were found to agree.
pub(super) fn two_kinds(fit: &Fit<'_>, progress: &dyn Progress) -> Result<(Settled, Vec<bool>)> {
    let none = vec![false; fit.model.comparisons.len()];
    let plain = fit.settle(fit.begin(&none, Start::Usual), progress)?;
    let matches = plain.estimate.agreement_of_matches();
    if matches.iter().any(|agreement| agreement.none > MOST) {
        let shared = shared_by_families(&matches);
        if !is_a_kind(&shared) {
            return Ok((plain, none));
        }
        let start = fit.begin(&shared, Start::Usual);
        let start = start.with_relatives_like_matches_of(&plain.estimate);
        return Ok((fit.settle(start, progress)?, shared));
    }
    let all = vec![true; none.len()];
    let free = fit.settle(fit.begin(&all, Start::Usual).with_strict_relatives(), progress)?;
    match clear_cut(&free.estimate.agreement_of_relatives()) {
        Some(shared) => Ok((fit.settle(fit.begin(&shared, Start::Usual), progress)?, shared)),
        None => Ok((plain, none)),
    }
}

/// What families share, when what was found to match is families.
fn shared_by_families(matches: &[Agreement]) -> Vec<bool> {
    matches.iter().map(|found| found.none <= MOST && found.lift > LEAST_LIFT).collect()
}

/// What a second group shares, when it is clear cut.
fn clear_cut(relatives: &[Agreement]) -> Option<Vec<bool>> {
    let tells = |found: &&Agreement| found.lift > LEAST_LIFT;
    let blurred = |found: &Agreement| found.full > HARDLY_EVER && found.full < OFTEN;
    let is_apart = relatives.iter().any(|found| found.full <= HARDLY_EVER);
    if !is_apart || relatives.iter().filter(tells).any(blurred) {
        return None;
    }
    let shared = relatives.iter().map(|found| found.lift > LEAST_LIFT && found.full >= OFTEN);
    Some(shared.collect()).filter(|shared: &Vec<bool>| is_a_kind(shared))
}

/// A single shared thing makes no family.
fn is_a_kind(shared: &[bool]) -> bool {
    shared.iter().filter(|shared| **shared).count() >= 2
}
