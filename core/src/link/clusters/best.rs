//! Single best links: of all its links a record keeps the best.

use rustc_hash::FxHashMap;

use super::cut::{CutReason, Cuts};
use super::policy::Ties;
use super::steps;
use crate::link::LinkType;
use crate::link::links::Link;
use crate::link::records::Records;

/// A record, and the source that its links lead to.
type Toward = (u32, u32);

/// The best links of a record toward a source.
struct Best {
    weight: i64,
    links: u32,
    lowest: u32,
}

/// Which links are followed, the others being cut.
///
/// Where sources are free of duplicates (`free`), that constraint does the choosing, strongest
/// link first, as Splink's single best links are: what is left to do here is to drop ties.
pub(super) fn choose(
    links: &[Link],
    records: &Records,
    link_type: LinkType,
    ties: Ties,
    free: &[bool],
    cuts: &mut Cuts,
) -> Vec<bool> {
    let source = |record: u32| match link_type {
        LinkType::Dedupe => 0,
        LinkType::Link | LinkType::LinkAndDedupe => records.source_of(record) as u32,
    };
    let ends = |link: &Link| {
        let left = ((link.left, source(link.right)), link.right);
        [left, ((link.right, source(link.left)), link.left)]
    };
    if link_type == LinkType::Dedupe || ties == Ties::KeepAll {
        best_of_each(links, ends, ties, cuts)
    } else if ties == Ties::Drop {
        without_ties(links, ends, free, cuts)
    } else {
        vec![true; links.len()]
    }
}

/// Follows what is the best link of at least one of its records.
fn best_of_each(
    links: &[Link],
    ends: impl Fn(&Link) -> [(Toward, u32); 2],
    ties: Ties,
    cuts: &mut Cuts,
) -> Vec<bool> {
    let mut bests: FxHashMap<Toward, Best> = FxHashMap::default();
    for link in links {
        let weight = steps(link.weight);
        for (toward, other) in ends(link) {
            // Links come strongest first.
            let best = bests.entry(toward).or_insert(Best { weight, links: 0, lowest: other });
            if best.weight == weight {
                best.links += 1;
                best.lowest = best.lowest.min(other);
            }
        }
    }
    let better = cuts.rule(CutReason::BetterLink, "single_best_link");
    let tie = cuts.rule(CutReason::Tie, "single_best_link");
    links
        .iter()
        .map(|link| {
            let weight = steps(link.weight);
            let (mut followed, mut tied) = (false, false);
            for (toward, other) in ends(link) {
                let best = bests.get(&toward).filter(|best| best.weight == weight);
                followed |= best.is_some_and(|best| match ties {
                    Ties::KeepAll => true,
                    Ties::Drop => best.links == 1,
                    Ties::LowestRow => best.lowest == other,
                });
                tied |= best.is_some();
            }
            if !followed {
                let rule = if tied { tie } else { better };
                cuts.push((link.left, link.right), link.weight, rule);
            }
            followed
        })
        .collect()
}

/// Follows what has no equal: no record links to two of a source without duplicates as strongly.
fn without_ties(
    links: &[Link],
    ends: impl Fn(&Link) -> [(Toward, u32); 2],
    free: &[bool],
    cuts: &mut Cuts,
) -> Vec<bool> {
    let mut equals: FxHashMap<(Toward, i64), u32> = FxHashMap::default();
    for link in links {
        for (toward, _) in ends(link) {
            *equals.entry((toward, steps(link.weight))).or_default() += 1;
        }
    }
    let rule = cuts.rule(CutReason::Tie, "single_best_link");
    links
        .iter()
        .map(|link| {
            let tied = ends(link).iter().any(|(toward, _)| {
                free.get(toward.1 as usize).copied().unwrap_or(false)
                    && equals.get(&(*toward, steps(link.weight))).is_some_and(|links| *links > 1)
            });
            if tied {
                cuts.push((link.left, link.right), link.weight, rule);
            }
            !tied
        })
        .collect()
}
