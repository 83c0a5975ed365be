//! Clusters: which records are one person, all links taken together.
//!
//! The policy of the model chooses which links are followed, its constraints say what may not stand
//! together, and every link that was not followed is kept with the reason: a link either lies
//! inside a cluster or is among the [`Cut`]s, never neither.

mod assignment;
mod best;
mod bridges;
mod constraints;
mod cut;
mod forest;
mod one_to_one;
mod policy;
#[cfg(test)]
mod tests;
mod ties;

use serde::Serialize;

pub use cut::{Cut, CutCount, CutReason, CutRule};
pub use policy::{Clustering, Ties};

use self::constraints::{Constraints, sources_without_duplicates};
use self::cut::Cuts;
use self::forest::Forest;
use super::blocks::LinkType;
use super::links::Link;
use super::model::Model;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::weights::weight_of;
use crate::Result;

/// The cluster of every record.
///
/// A cluster is named by the lowest record in it, so its name does not depend on the order of links.
#[derive(Clone, Debug, PartialEq)]
pub struct Clusters {
    of: Vec<u32>,
    cuts: Vec<Cut>,
    rules: Vec<CutRule>,
    greedy_components: u64,
    greedy_links: u64,
}

/// Clusters in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClusterCounts {
    /// All clusters, those of a single record included.
    pub clusters: u64,
    /// Clusters of two records or more.
    pub of_several: u64,
    /// Records in the largest.
    pub largest: u64,
    /// Links that were not followed.
    pub cut_links: u64,
    /// The same by reason, most first.
    pub cuts: Vec<CutCount>,
    /// Components too large for the best assignment of one to one, in which the strongest link
    /// went first.
    pub greedy_components: u64,
    /// Links in them.
    pub greedy_links: u64,
    /// By size: how many clusters have so many records.
    pub sizes: Vec<(u64, u64)>,
}

/// What clusters are made of.
pub(super) struct Parts<'p> {
    pub(super) model: &'p Model,
    pub(super) records: &'p Records,
    pub(super) link_type: LinkType,
    /// Copies with their originals and weights.
    pub(super) copies: &'p [(u32, u32, f64)],
    /// Links, strongest first.
    pub(super) links: &'p [Link],
    /// For each column whose numbers have to be distinct, and for each record, a hash of a well-formed
    /// number, or 0; `None` where the records hold the numbers themselves.
    pub(super) numbers: Option<&'p [Vec<u64>]>,
}

/// Whether a model's policy and constraints go with these records, asked before any work is done.
pub(super) fn check(model: &Model, records: &Records, link_type: LinkType) -> Result<()> {
    model.clustering.check_for(link_type)?;
    sources_without_duplicates(model, records, link_type).map(|_| ())
}

/// Weights in whole steps, fine enough to tell all that differ in more than rounding, so that sums
/// are exact and equal weights are equal.
fn steps(weight: f64) -> i64 {
    const STEP: f64 = (1_u32 << 24) as f64;
    const MOST: f64 = (1_u32 << 20) as f64;
    (weight.clamp(-MOST, MOST) * STEP).round() as i64
}

impl Clusters {
    /// Joins linked records as the model's policy and constraints say.
    pub(super) fn new(parts: &Parts<'_>, progress: &dyn Progress) -> Result<Self> {
        let &Parts { model, records, link_type, links, .. } = parts;
        let mut cuts = Cuts::default();
        let mut oversized = one_to_one::Oversized::default();
        let mut followed = match model.clustering {
            Clustering::Connected | Clustering::SplitBridges { .. } => vec![true; links.len()],
            Clustering::SingleBestLink { ties } => {
                let free = sources_without_duplicates(model, records, link_type)?;
                best::choose(links, records, link_type, ties, &free, &mut cuts)
            }
            Clustering::OneToOne { ties, largest_component } => {
                let threshold = weight_of(model.threshold);
                let rule = one_to_one::Rule { ties, largest_component, threshold };
                let chosen = one_to_one::choose(links, records, rule, &mut cuts, progress)?;
                oversized = chosen.1;
                chosen.0
            }
        };
        let mut forest = join(parts, &mut followed, &mut cuts)?;
        go_on(progress)?;
        if let Clustering::SplitBridges { linked_below, weaker_than } = model.clustering {
            let rule = bridges::Rule { linked_below, weaker_than };
            if let Some(split) = split(parts, &mut followed, rule, &mut cuts) {
                forest = split;
            }
        }
        let of = forest.into_roots();
        let cluster = |record: u32| of.get(record as usize);
        // A link may be passed over and its records still meet by way of others.
        cuts.made.retain(|cut| cluster(cut.left) != cluster(cut.right));
        cuts.made.sort_unstable_by(|a, b| {
            b.weight.total_cmp(&a.weight).then((a.left, a.right).cmp(&(b.left, b.right)))
        });
        Ok(Self {
            of,
            cuts: cuts.made,
            rules: cuts.rules,
            greedy_components: oversized.components,
            greedy_links: oversized.links,
        })
    }

    /// The cluster of a record.
    pub fn of(&self, record: u32) -> u32 {
        self.of.get(record as usize).copied().unwrap_or(record)
    }

    /// The clusters of all records, in order.
    pub fn as_slice(&self) -> &[u32] {
        &self.of
    }

    /// Links that were not followed, strongest first: their two records are in different clusters.
    pub fn cuts(&self) -> &[Cut] {
        &self.cuts
    }

    /// Why a link was not followed.
    pub fn rule(&self, cut: &Cut) -> Option<&CutRule> {
        self.rules.get(cut.rule as usize)
    }

    fn cut_counts(&self) -> Vec<CutCount> {
        let mut counts = vec![0; self.rules.len()];
        for cut in &self.cuts {
            if let Some(count) = counts.get_mut(cut.rule as usize) {
                *count += 1;
            }
        }
        let mut counts: Vec<CutCount> = self
            .rules
            .iter()
            .zip(counts)
            .filter(|(_, links)| *links > 0)
            .map(|(rule, links)| CutCount { rule: rule.clone(), links })
            .collect();
        counts.sort_by(|a, b| b.links.cmp(&a.links).then_with(|| a.rule.cmp(&b.rule)));
        counts
    }

    /// The clusters in figures.
    pub fn counts(&self) -> ClusterCounts {
        let mut size = vec![0_u32; self.of.len()];
        for cluster in &self.of {
            if let Some(count) = size.get_mut(*cluster as usize) {
                *count += 1;
            }
        }
        // Nearly all clusters are of one or two: these are counted without a look into the map.
        let mut few = [0_u64; 16];
        let mut sizes = std::collections::BTreeMap::<u64, u64>::new();
        for count in size {
            match few.get_mut(count as usize) {
                Some(clusters) => *clusters += 1,
                None => *sizes.entry(u64::from(count)).or_default() += 1,
            }
        }
        sizes.extend((0..).zip(few).skip(1).filter(|(_, clusters)| *clusters > 0));
        ClusterCounts {
            clusters: sizes.values().sum(),
            of_several: sizes.iter().filter(|(size, _)| **size > 1).map(|(_, count)| count).sum(),
            largest: sizes.keys().next_back().copied().unwrap_or(0),
            cut_links: self.cuts.len() as u64,
            cuts: self.cut_counts(),
            greedy_components: self.greedy_components,
            greedy_links: self.greedy_links,
            sizes: sizes.into_iter().collect(),
        }
    }
}

/// Joins what is followed, the strongest link first, unless a constraint forbids it; what it forbids
/// is followed no more.
fn join(parts: &Parts<'_>, followed: &mut [bool], cuts: &mut Cuts) -> Result<Forest> {
    let mut forest = Forest::new(parts.records.len());
    let mut constraints = Constraints::new(parts, cuts)?;
    let mut join_one = |left: u32, right: u32, weight: f64| -> bool {
        let (a, b) = (forest.root(left), forest.root(right));
        if a == b {
            return true;
        }
        if let Some(rule) = constraints.conflict(a, b) {
            cuts.push((left, right), weight, rule);
            return false;
        }
        let root = forest.join(a, b);
        constraints.join(a, b, root);
        true
    };
    for &(original, copy, weight) in parts.copies {
        join_one(original, copy, weight);
    }
    for (link, followed) in parts.links.iter().zip(followed) {
        if *followed {
            *followed = join_one(link.left, link.right, link.weight);
        }
    }
    Ok(forest)
}

/// Joins again without the bridges that the rule cuts, if it cuts any.
fn split(
    parts: &Parts<'_>,
    followed: &mut [bool],
    rule: bridges::Rule,
    cuts: &mut Cuts,
) -> Option<Forest> {
    let numbers: Vec<usize> =
        followed.iter().enumerate().filter(|(_, yes)| **yes).map(|(number, _)| number).collect();
    let links: Vec<Link> =
        numbers.iter().filter_map(|number| parts.links.get(*number).copied()).collect();
    let bridges = bridges::find(&links, rule);
    if bridges.is_empty() {
        return None;
    }
    let rule = cuts.rule(CutReason::Bridge, "split_bridges");
    for bridge in bridges {
        let Some(link) = links.get(bridge) else { continue };
        cuts.push((link.left, link.right), link.weight, rule);
        if let Some(followed) = numbers.get(bridge).and_then(|number| followed.get_mut(*number)) {
            *followed = false;
        }
    }
    // The constraints allowed more than this, so they need not be asked again; copies they refused
    // stay apart.
    let refused: rustc_hash::FxHashSet<(u32, u32)> =
        cuts.made.iter().map(|cut| (cut.left, cut.right)).collect();
    let mut forest = Forest::new(parts.records.len());
    for &(original, copy, _) in parts.copies {
        if !refused.contains(&(original, copy)) {
            forest.join(original, copy);
        }
    }
    for (link, followed) in parts.links.iter().zip(followed) {
        if *followed {
            forest.join(link.left, link.right);
        }
    }
    Some(forest)
}
