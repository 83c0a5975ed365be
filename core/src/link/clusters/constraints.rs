//! What may not stand together in one cluster.

use rustc_hash::FxHashMap;

use super::Parts;
use super::cut::{CutReason, Cuts};
use super::policy::{Clustering, Ties};
use crate::Result;
use crate::link::LinkType;
use crate::link::model::{Constraint, Model, invalid};
use crate::link::number::NumberForm;
use crate::link::records::Records;

/// The constraints of a model over the clusters made so far, which are called by their roots.
pub(super) struct Constraints {
    numbers: Vec<Numbers>,
    duplicate_free: Option<DuplicateFree>,
}

struct Numbers {
    rule: u32,
    /// For each root a hash of the citizen number its cluster holds, 0 for none.
    held: Vec<u64>,
}

struct DuplicateFree {
    /// By source: the rule when it is free of duplicates.
    rules: Vec<Option<u32>>,
    /// The source of every record.
    source_ends: Vec<u32>,
    /// The sources in the clusters of several records, in order; others hold that of their record.
    held: FxHashMap<u32, Vec<u32>>,
}

impl Constraints {
    pub(super) fn new(parts: &Parts<'_>, cuts: &mut Cuts) -> Result<Self> {
        let &Parts { model, records, link_type, .. } = parts;
        let mut numbers = Vec::new();
        for constraint in &model.constraints {
            if let Constraint::DistinctNumbers(column) = constraint {
                let rule = cuts.rule(CutReason::DistinctNumbers, column);
                let held = match parts.numbers {
                    Some(given) => given.get(numbers.len()).cloned().unwrap_or_default(),
                    None => numbers_of(records, column),
                };
                numbers.push(Numbers { rule, held });
            }
        }
        let free = sources_without_duplicates(model, records, link_type)?;
        let duplicate_free = free.contains(&true).then(|| {
            let rules = free.iter().enumerate().map(|(source, free)| {
                free.then(|| cuts.rule(CutReason::DuplicateFree, records.source_name(source)))
            });
            DuplicateFree {
                rules: rules.collect(),
                source_ends: (0..records.source_count())
                    .map(|source| records.source_range(source).end)
                    .collect(),
                held: FxHashMap::default(),
            }
        });
        Ok(Self { numbers, duplicate_free })
    }

    /// The rule that keeps two clusters apart.
    pub(super) fn conflict(&self, a: u32, b: u32) -> Option<u32> {
        let differ = |numbers: &&Numbers| {
            let (x, y) = (numbers.of(a), numbers.of(b));
            x != 0 && y != 0 && x != y
        };
        let numbers = self.numbers.iter().find(differ).map(|numbers| numbers.rule);
        numbers.or_else(|| self.duplicate_free.as_ref()?.conflict(a, b))
    }

    /// Notes that the clusters `a` and `b` are one, called `root`.
    pub(super) fn join(&mut self, a: u32, b: u32, root: u32) {
        for numbers in &mut self.numbers {
            let kept = numbers.of(a).max(numbers.of(b));
            if let Some(place) = numbers.held.get_mut(root as usize) {
                *place = kept;
            }
        }
        if let Some(free) = &mut self.duplicate_free {
            free.join(a, b, root);
        }
    }
}

impl Numbers {
    fn of(&self, root: u32) -> u64 {
        self.held.get(root as usize).copied().unwrap_or(0)
    }
}

impl DuplicateFree {
    fn sources<'s>(&'s self, root: u32, own: &'s mut [u32; 1]) -> &'s [u32] {
        if let Some(sources) = self.held.get(&root) {
            return sources;
        }
        let source = self.source_ends.partition_point(|end| *end <= root);
        if self.rules.get(source).is_some_and(Option::is_some) {
            *own = [source as u32];
            own
        } else {
            &[]
        }
    }

    fn conflict(&self, a: u32, b: u32) -> Option<u32> {
        let (mut own_a, mut own_b) = ([0], [0]);
        let (x, y) = (self.sources(a, &mut own_a), self.sources(b, &mut own_b));
        let shared = x.iter().find(|source| y.binary_search(source).is_ok())?;
        self.rules.get(*shared as usize).copied().flatten()
    }

    fn join(&mut self, a: u32, b: u32, root: u32) {
        let (mut own_a, mut own_b) = ([0], [0]);
        let both = [self.sources(a, &mut own_a), self.sources(b, &mut own_b)];
        let mut sources = both.concat();
        sources.sort_unstable();
        self.held.remove(&a);
        self.held.remove(&b);
        self.held.insert(root, sources);
    }
}

/// Which sources hold every person once: those the model names, or all where the policy says so.
pub(super) fn sources_without_duplicates(
    model: &Model,
    records: &Records,
    link_type: LinkType,
) -> Result<Vec<bool>> {
    let mut free = vec![false; records.source_count()];
    let mut declared = false;
    for constraint in &model.constraints {
        let Constraint::DuplicateFree(sources) = constraint else { continue };
        declared = true;
        let Some(names) = sources.names() else {
            free.fill(true);
            continue;
        };
        for name in names {
            let mut found = false;
            for (source, free) in free.iter_mut().enumerate() {
                if records.source_name(source) == name {
                    (*free, found) = (true, true);
                }
            }
            if !found {
                let words = "no source is called what `duplicate_free` names";
                return Err(invalid(words).at_item(name));
            }
        }
    }
    match model.clustering {
        Clustering::OneToOne { .. } => free.fill(true),
        Clustering::SingleBestLink { ties: Ties::Drop | Ties::LowestRow }
            if link_type != LinkType::Dedupe && !declared =>
        {
            free.fill(true);
        }
        _ => {}
    }
    Ok(free)
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
            let symbol = records.row(record).symbol(column);
            classes.get(symbol as usize).copied().unwrap_or(0)
        })
        .collect()
}
