//! Clusters: which records are one person, all links taken together.

use serde::Serialize;

use super::links::Link;
use super::model::{Constraint, Model};
use super::number::NumberForm;
use super::records::Records;

/// The cluster of every record.
///
/// A cluster is named by the lowest record in it, so its name does not depend on the order of links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clusters {
    of: Vec<u32>,
    refused: Vec<(u32, u32)>,
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
    /// Links that would have joined two different valid numbers, and were not followed.
    pub refused_links: u64,
    /// By size: how many clusters have so many records.
    pub sizes: Vec<(u64, u64)>,
}

impl Clusters {
    /// Joins linked records, the strongest link first, unless a constraint of the model forbids it.
    ///
    /// `links` come strongest first, as scoring gives them.
    pub(super) fn new<'l>(
        model: &Model,
        records: &Records,
        copies: &[(u32, u32)],
        links: impl Iterator<Item = &'l Link>,
    ) -> Self {
        let mut forest = Forest::new(records.len());
        let mut proofs: Vec<Vec<u64>> = model
            .constraints
            .iter()
            .map(|Constraint::DistinctNumbers(column)| numbers_of(records, column))
            .collect();
        let mut refused = Vec::new();
        for &(original, copy) in copies {
            forest.join(original, copy);
        }
        for link in links {
            let (a, b) = (forest.root(link.left), forest.root(link.right));
            if a == b {
                continue;
            }
            let number = |proof: &[u64], root: u32| proof.get(root as usize).copied().unwrap_or(0);
            let conflict = proofs.iter().any(|proof| {
                let (x, y) = (number(proof, a), number(proof, b));
                x != 0 && y != 0 && x != y
            });
            if conflict {
                refused.push((link.left, link.right));
                continue;
            }
            let root = forest.join(a, b);
            for proof in &mut proofs {
                let kept = number(proof, a).max(number(proof, b));
                if let Some(place) = proof.get_mut(root as usize) {
                    *place = kept;
                }
            }
        }
        let of = (0..records.len() as u32).map(|record| forest.root(record)).collect();
        Self { of, refused }
    }

    /// The cluster of a record.
    pub fn of(&self, record: u32) -> u32 {
        self.of.get(record as usize).copied().unwrap_or(record)
    }

    /// The clusters of all records, in order.
    pub fn as_slice(&self) -> &[u32] {
        &self.of
    }

    /// Links that were not followed because the two sides hold different valid numbers.
    pub fn refused(&self) -> &[(u32, u32)] {
        &self.refused
    }

    /// The clusters in figures.
    pub fn counts(&self) -> ClusterCounts {
        let mut size = vec![0_u64; self.of.len()];
        for cluster in &self.of {
            if let Some(count) = size.get_mut(*cluster as usize) {
                *count += 1;
            }
        }
        let mut sizes = std::collections::BTreeMap::<u64, u64>::new();
        for count in size.into_iter().filter(|count| *count > 0) {
            *sizes.entry(count).or_default() += 1;
        }
        ClusterCounts {
            clusters: sizes.values().sum(),
            of_several: sizes.iter().filter(|(size, _)| **size > 1).map(|(_, count)| count).sum(),
            largest: sizes.keys().next_back().copied().unwrap_or(0),
            refused_links: self.refused.len() as u64,
            sizes: sizes.into_iter().collect(),
        }
    }
}

/// For each record a hash of its citizen number if that is well-formed, else 0.
fn numbers_of(records: &Records, column: &str) -> Vec<u64> {
    let Some(column) = records.column(column) else { return vec![0; records.len()] };
    let Some(values) = records.values(column) else { return vec![0; records.len()] };
    let classes: Vec<u64> = values
        .texts()
        .map(NumberForm::new)
        .map(|number| if number.is_well_formed() { number.class().max(1) } else { 0 })
        .collect();
    (0..records.len() as u32)
        .map(|record| {
            let symbol = records.row(record).get(column).copied().unwrap_or(0);
            classes.get(symbol as usize).copied().unwrap_or(0)
        })
        .collect()
}

/// Disjoint sets; the root of a set is its lowest member.
struct Forest {
    parents: Vec<u32>,
}

impl Forest {
    fn new(len: usize) -> Self {
        Self { parents: (0..len as u32).collect() }
    }

    fn parent(&self, of: u32) -> u32 {
        self.parents.get(of as usize).copied().unwrap_or(of)
    }

    /// The root of a record's set; the path to it is halved on the way.
    fn root(&mut self, mut of: u32) -> u32 {
        loop {
            let parent = self.parent(of);
            if parent == of {
                return of;
            }
            let above = self.parent(parent);
            if let Some(place) = self.parents.get_mut(of as usize) {
                *place = above;
            }
            of = above;
        }
    }

    fn join(&mut self, a: u32, b: u32) -> u32 {
        let (a, b) = (self.root(a), self.root(b));
        let (low, high) = (a.min(b), a.max(b));
        if let Some(place) = self.parents.get_mut(high as usize) {
            *place = low;
        }
        low
    }
}
