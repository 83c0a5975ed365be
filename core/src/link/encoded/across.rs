//! Linking encoded records.

use super::class::Class;
use super::{EncodedRecords, distinct_numbers, outline, outline_hash};
use crate::link::blocks::Blocks;
use crate::link::clusters::{self, Clusters};
use crate::link::comparer::Comparer;
use crate::link::copies;
use crate::link::model::invalid;
use crate::link::progress::{Progress, go_on};
use crate::link::weights::{Weights, weight_of};
use crate::link::{
    BlockLimit, BlockingRule, Comparison, Constraint, Level, LevelTest, Link, LinkType,
    LinkageSummary, Model, Options, Oversized, Pattern, Records, RuleCount, Source,
};
use crate::{Error, Result};

/// What was found among encoded records.
pub struct Across {
    /// Provinces, rows and hashes.
    pub(in crate::link) records: Records,
    /// The model that was given.
    pub model: Model,
    /// Pairs kept, strongest first; see [`Self::links`] for those above the threshold. Records are
    /// numbered through, as the provinces were given.
    pub kept: Vec<Link>,
    /// Which records are one person.
    pub clusters: Clusters,
    /// Pairs compared, each counted once.
    pub compared: u64,
    /// Records that equal another in all that is read, too many to compare; they share its cluster.
    pub copies: u64,
    /// Those of the copies that have too little in common with their original to be put with it.
    pub copies_apart: u64,
    /// What each blocking rule gave.
    pub rules: Vec<RuleCount>,
    /// Which pairs could belong together.
    pub link_type: LinkType,
}

impl std::fmt::Debug for Across {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Across")
            .field("records", &self.records.len())
            .field("compared", &self.compared)
            .field("links", &self.links().len())
            .finish_non_exhaustive()
    }
}

impl Across {
    /// The links: pairs at or above the model's threshold, strongest first.
    pub fn links(&self) -> &[Link] {
        let threshold = weight_of(self.model.threshold);
        let above = self.kept.partition_point(|link| link.weight >= threshold);
        self.kept.get(..above).unwrap_or(&[])
    }

    /// The province of a record and its number there, from 1.
    pub fn record(&self, record: u32) -> (&str, u64) {
        let source = self.records.source_of(record);
        (self.records.source_name(source), self.records.row_number(record))
    }

    /// What was found in figures.
    pub fn summary(&self) -> LinkageSummary {
        LinkageSummary {
            model: self.model.name.clone(),
            link_type: self.link_type,
            records: self.records.len() as u64,
            compared: self.compared,
            links: self.links().len() as u64,
            copies: self.copies,
            copies_apart: self.copies_apart,
            rules: self.rules.clone(),
            clustering: self.model.clustering,
            clusters: self.clusters.counts(),
            ledger: None,
            evaluation: None,
        }
    }
}

/// Links the records of provinces from their hashes.
///
/// The model has to be trained, in a province or on a sample, as for a linkage of the registers. Links,
/// weights and clusters are then those of a linkage of all registers, by the policy and constraints of
/// the model; but blocks that are too large are set aside, as hashes have no order in which to find
/// neighbours.
///
/// # Errors
///
/// When the model is not trained or not the one that the records were encoded for, the secrets differ,
/// or the caller cancels.
pub fn link_encoded(
    model: &Model,
    provinces: &[EncodedRecords],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Across> {
    let classes = Class::all(model)?.len();
    check(model, provinces, classes)?;
    progress.begin("interning values", 1);
    let (standing, firsts) = stand_in(model)?;
    let sources: Vec<Source> =
        provinces.iter().map(|province| source(&standing, province, &firsts, classes)).collect();
    let mut records = Records::new(&standing, &sources)?;
    drop(sources);
    let link_type = options.link_type;
    clusters::check(model, &records, link_type)?;
    let copies = copies::take_out(&mut records, link_type);
    let all: Vec<&[u128]> =
        provinces.iter().flat_map(|province| province.classes.chunks_exact(classes)).collect();
    let weights = Weights::new(&standing, &records, &Comparer::all(&standing, &records)?)?;
    go_on(progress)?;
    progress.begin("building blocks", 1);
    let limit = BlockLimit { oversized: Oversized::SetAside, ..options.blocks };
    let blocks = Blocks::new(&standing, &records, link_type, limit);
    let threshold = weight_of(model.threshold);
    let least =
        options.least_probability.map_or(threshold, |least| threshold.min(weight_of(least)));
    let weigh = |left: u32, right: u32| {
        let of = |record: u32| all.get(record as usize).copied().unwrap_or(&[]);
        let pattern = pattern(model, of(left), of(right));
        let weight = weights.of(pattern, &records, left, right);
        Link { left, right, pattern, weight }
    };
    progress.begin("scoring pairs", blocks.unit_count() as u64);
    let scored = blocks.walk(|walk| {
        let (mut links, mut compared) = (Vec::new(), 0);
        for unit in walk.units() {
            go_on(progress)?;
            let visit = |left, rights: &[u32]| {
                compared += rights.len() as u64;
                let links_here = rights.iter().map(|right| weigh(left, *right));
                links.extend(links_here.filter(|link| link.weight >= least));
            };
            walk.visit(unit, |_| true, visit);
            progress.advance(1);
        }
        Ok::<_, Error>((links, compared))
    });
    let (mut kept, mut compared) = (Vec::new(), 0);
    for part in scored {
        let part = part?;
        kept.extend(part.0);
        compared += part.1;
    }
    kept.sort_unstable_by(|a, b| {
        b.weight.total_cmp(&a.weight).then(a.left.cmp(&b.left)).then(a.right.cmp(&b.right))
    });
    progress.begin("clustering", 1);
    let above = kept.partition_point(|link: &Link| link.weight >= threshold);
    let agreeing_copies: Vec<(u32, u32, f64)> = copies
        .iter()
        .map(|&(original, copy)| (original, copy, weigh(original, copy).weight))
        .filter(|(_, _, weight)| *weight >= threshold)
        .collect();
    let numbers: Vec<Vec<u64>> = distinct_numbers(model)
        .enumerate()
        .map(|(at, _)| {
            let hashes = provinces.iter().filter_map(|province| province.numbers.get(at));
            // Half of a hash tells numbers apart as well as all of it.
            hashes.flatten().map(|hash| *hash as u64).collect()
        })
        .collect();
    let parts = clusters::Parts {
        model,
        records: &records,
        link_type,
        copies: &agreeing_copies,
        links: kept.get(..above).unwrap_or(&[]),
        numbers: Some(&numbers),
    };
    let clusters = Clusters::new(&parts, progress)?;
    let named = |(count, rule): (&RuleCount, &BlockingRule)| RuleCount {
        rule: rule.to_string(),
        ..count.clone()
    };
    let rules = blocks.counts().zip(&model.blocking).map(named).collect();
    Ok(Across {
        rules,
        records,
        model: model.clone(),
        kept,
        clusters,
        compared,
        copies: copies.len() as u64,
        copies_apart: (copies.len() - agreeing_copies.len()) as u64,
        link_type,
    })
}

/// Whether the records were encoded for the model, and all under one secret.
fn check(model: &Model, provinces: &[EncodedRecords], classes: usize) -> Result<()> {
    let outline = outline_hash(&outline(model)?);
    let constraints = distinct_numbers(model).count();
    for province in provinces {
        let count = province.len();
        let fits = province.outline == outline
            && province.classes.len() == count * classes
            && province.keys.len() == model.blocking.len()
            && province.numbers.len() == constraints;
        if !fits {
            return Err(invalid("the records were encoded for another model")
                .in_file(province.name.clone()));
        }
    }
    if provinces.windows(2).any(|pair| matches!(pair, [a, b] if a.model != b.model)) {
        return Err(invalid("records were encoded under different secrets"));
    }
    Ok(())
}

/// The levels of a pair: the first whose classes are the same.
fn pattern(model: &Model, mut a: &[u128], mut b: &[u128]) -> Pattern {
    let levels = model.comparisons.iter().map(|comparison| {
        let told = told(comparison);
        let (own_a, own_b);
        (own_a, a) = a.split_at_checked(1 + told).unwrap_or((&[], &[]));
        (own_b, b) = b.split_at_checked(1 + told).unwrap_or((&[], &[]));
        if own_a.first().is_none_or(|value| *value == 0)
            || own_b.first().is_none_or(|value| *value == 0)
        {
            return 0;
        }
        let same = own_a.iter().zip(own_b).skip(1).position(|(a, b)| a == b && *a != 0);
        same.unwrap_or(told) as u8 + 1
    });
    Pattern::from_levels(levels)
}

/// A model of the same weights over hashes: each comparison reads the value that its rarity is
/// counted by, each rule its keys.
fn stand_in(model: &Model) -> Result<(Model, Vec<usize>)> {
    let mut standing = model.clone();
    let (mut firsts, mut first) = (Vec::new(), 0);
    for (at, comparison) in standing.comparisons.iter_mut().enumerate() {
        firsts.push(first);
        first += 1 + told(comparison);
        comparison.column = format!("value {at}");
        // Which level is that of equal values says against which average rarity is held.
        for level in comparison.levels.iter_mut().filter(|level| level.test != LevelTest::Exact) {
            level.test = LevelTest::Else;
        }
    }
    let rules = model.blocking.iter().enumerate().map(|(at, rule)| {
        let part = if rule.has_many_keys() { ":items" } else { "" };
        BlockingRule::new([format!("keys {at}{part}").as_str()])
    });
    standing.blocking = rules.collect::<Result<_>>()?;
    // Has the column read by which copies are known.
    standing.constraints = vec![Constraint::DistinctNumbers(WHOLE.to_owned())];
    standing.deterministic = None;
    Ok((standing, firsts))
}

/// The column of what is read of a record as a whole.
const WHOLE: &str = "whole";

fn told(comparison: &Comparison) -> usize {
    let is_told = |level: &&Level| level.test != LevelTest::Else;
    comparison.levels.iter().filter(is_told).count()
}

fn source(standing: &Model, province: &EncodedRecords, firsts: &[usize], classes: usize) -> Source {
    let mut source = Source::new(&province.name).with_row_numbers(province.rows.clone());
    for (comparison, first) in standing.comparisons.iter().zip(firsts) {
        let values = province.classes.chunks_exact(classes).map(|record| record.get(*first));
        let texts: Vec<String> = values
            .map(|value| match value {
                None | Some(0) => String::new(),
                Some(value) => format!("{value:032x}"),
            })
            .collect();
        source = source.with_column(&comparison.column, texts.iter().map(String::as_str));
    }
    let whole: Vec<String> = province.whole.iter().map(|hash| format!("{hash:032x}")).collect();
    source = source.with_column(WHOLE, whole.iter().map(String::as_str));
    for (at, keys) in province.keys.iter().enumerate() {
        let texts: Vec<String> = keys
            .iter()
            .map(|keys| keys.iter().map(|key| format!("{key:032x}")).collect::<Vec<_>>().join(" "))
            .collect();
        source = source.with_column(format!("keys {at}"), texts.iter().map(String::as_str));
    }
    source
}
