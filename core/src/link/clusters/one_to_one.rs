//! One to one: between any two sources a record has at most one partner.

use std::collections::BTreeMap;

use super::assignment::{Assignment, Pair};
use super::cut::{CutReason, Cuts};
use super::forest::Forest;
use super::policy::Ties;
use super::steps;
use crate::link::links::Link;
use crate::link::parallel;
use crate::link::progress::{Progress, go_on};
use crate::link::records::Records;
use crate::{Error, Result};

/// Components that were too large for the best assignment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Oversized {
    pub(super) components: u64,
    pub(super) links: u64,
}

/// How the choice is made.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) ties: Ties,
    pub(super) largest_component: usize,
    /// What a weight is measured from: a link at this weight is worth (almost) nothing.
    pub(super) threshold: f64,
}

/// Which links are followed, the others being cut.
pub(super) fn choose(
    links: &[Link],
    records: &Records,
    rule: Rule,
    cuts: &mut Cuts,
    progress: &dyn Progress,
) -> Result<(Vec<bool>, Oversized)> {
    let mut between: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let mut chosen = vec![false; links.len()];
    for (number, link) in links.iter().enumerate() {
        let (left, right) = (records.source_of(link.left), records.source_of(link.right));
        if left == right {
            let rule = cuts.rule(CutReason::DuplicateFree, records.source_name(left));
            cuts.push((link.left, link.right), link.weight, rule);
        } else {
            between.entry((left.min(right), left.max(right))).or_default().push(number);
        }
    }
    let tie = cuts.rule(CutReason::Tie, "one_to_one");
    let not_assigned = cuts.rule(CutReason::NotAssigned, "one_to_one");
    let mut oversized = Oversized::default();
    // A threshold of 0 is no weight to measure from; the weakest link is.
    let weakest = links.last().map_or(0.0, |link| link.weight);
    let from = steps(if rule.threshold.is_finite() { rule.threshold } else { weakest });
    for numbers in between.values() {
        let components = components(links, numbers);
        let assigned = parallel::map(components.len(), |at| {
            go_on(progress)?;
            let component = components.get(at).map_or(&[][..], Vec::as_slice);
            let pick = if component.len() <= rule.largest_component { assign } else { greedy };
            Ok::<_, Error>(pick(links, component, from))
        });
        for (component, assigned) in components.iter().zip(assigned) {
            if component.len() > rule.largest_component {
                oversized.components += 1;
                oversized.links += component.len() as u64;
            }
            let assigned = assigned?;
            let followed = match rule.ties {
                Ties::Drop => &assigned.common,
                Ties::KeepAll | Ties::LowestRow => &assigned.lowest,
            };
            for number in followed {
                put(&mut chosen, *number);
            }
            for number in component {
                let Some(link) = links.get(*number) else { continue };
                if chosen.get(*number) == Some(&false) {
                    let tied = assigned.lowest.binary_search(number).is_ok();
                    let rule = if tied { tie } else { not_assigned };
                    cuts.push((link.left, link.right), link.weight, rule);
                }
            }
        }
    }
    Ok((chosen, oversized))
}

fn put(chosen: &mut [bool], number: usize) {
    if let Some(chosen) = chosen.get_mut(number) {
        *chosen = true;
    }
}

/// Links that hang together, component by component, each in order.
fn components(links: &[Link], numbers: &[usize]) -> Vec<Vec<usize>> {
    let mut vertices: Vec<u32> = numbers
        .iter()
        .filter_map(|number| links.get(*number))
        .flat_map(|link| [link.left, link.right])
        .collect();
    vertices.sort_unstable();
    vertices.dedup();
    let vertex = |record: u32| vertices.partition_point(|other| *other < record) as u32;
    let mut forest = Forest::new(vertices.len());
    for link in numbers.iter().filter_map(|number| links.get(*number)) {
        forest.join(vertex(link.left), vertex(link.right));
    }
    let mut components: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for number in numbers {
        let Some(link) = links.get(*number) else { continue };
        components.entry(forest.root(vertex(link.left))).or_default().push(*number);
    }
    components.into_values().collect()
}

/// Numbers of links, in order.
struct Assigned {
    /// One of the best assignments: that of the lowest rows.
    lowest: Vec<usize>,
    /// What all best assignments have in common.
    common: Vec<usize>,
}

/// The best assignment of a component.
fn assign(links: &[Link], component: &[usize], from: i64) -> Assigned {
    if let [only] = component {
        return Assigned { lowest: vec![*only], common: vec![*only] };
    }
    let ends = |end: fn(&Link) -> u32| {
        let mut ends: Vec<u32> =
            component.iter().filter_map(|number| links.get(*number)).map(end).collect();
        ends.sort_unstable();
        ends.dedup();
        ends
    };
    let (lefts, rights) = (ends(|link| link.left), ends(|link| link.right));
    let place = |ends: &[u32], record: u32| ends.partition_point(|other| *other < record) as u32;
    let mut pairs: Vec<(Pair, usize)> = component
        .iter()
        .filter_map(|number| {
            let link = links.get(*number)?;
            // A link at the threshold is still a link.
            let worth = (steps(link.weight) - from).max(0) + 1;
            Some(((place(&lefts, link.left), place(&rights, link.right), worth), *number))
        })
        .collect();
    pairs.sort_unstable();
    let (pairs, numbers): (Vec<Pair>, Vec<usize>) = pairs.into_iter().unzip();
    let chosen = Assignment::new(lefts.len(), rights.len(), &pairs).into_chosen();
    let links_of = |pairs: Vec<usize>| {
        let mut chosen: Vec<usize> =
            pairs.into_iter().filter_map(|pair| numbers.get(pair).copied()).collect();
        chosen.sort_unstable();
        chosen
    };
    Assigned { lowest: links_of(chosen.lowest), common: links_of(chosen.common) }
}

/// For a component that is too large: the strongest link first.
fn greedy(links: &[Link], component: &[usize], _from: i64) -> Assigned {
    let mut taken = rustc_hash::FxHashSet::default();
    let mut lowest = Vec::new();
    for number in component {
        let Some(link) = links.get(*number) else { continue };
        if !taken.contains(&link.left) && !taken.contains(&link.right) {
            taken.extend([link.left, link.right]);
            lowest.push(*number);
        }
    }
    Assigned { common: lowest.clone(), lowest }
}
