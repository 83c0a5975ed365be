//! Linking encoded records.

use super::EncodedRecords;
use super::class::Class;
use crate::link::blocks::Blocks;
use crate::link::comparer::Comparer;
use crate::link::model::invalid;
use crate::link::progress::{Progress, go_on};
use crate::link::weights::{Weights, weight_of};
use crate::link::{
    BlockingRule, Comparison, Level, LevelTest, Link, Model, Options, Pattern, Records, RuleCount,
    Source,
};
use crate::{Error, Result};

/// What was found among encoded records.
#[derive(Debug)]
pub struct Across {
    /// The links, strongest first; records are numbered through, as the provinces were given.
    pub links: Vec<Link>,
    /// Pairs compared.
    pub compared: u64,
    /// What each blocking rule gave.
    pub rules: Vec<RuleCount>,
    sources: Vec<(String, Vec<u64>)>,
}

impl Across {
    /// The province of a record and its number there, from 1.
    pub fn record(&self, record: u32) -> (&str, u64) {
        let mut own = record as usize;
        for (name, rows) in &self.sources {
            if let Some(row) = rows.get(own) {
                return (name, *row);
            }
            own -= rows.len();
        }
        ("", 0)
    }
}

/// Links the records of provinces from their hashes.
///
/// The model has to be trained, in a province or on a sample, as for a linkage of the registers. The
/// links and their weights are then those of a linkage of all registers; but blocks that are too large
/// are set aside, as hashes have no order in which to find neighbours, and records that have more than
/// 64 equals are compared like all others. Constraints are for clusters and play no part.
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
    if provinces.windows(2).any(|pair| matches!(pair, [a, b] if a.model != b.model)) {
        return Err(invalid(
            "records were encoded for different models or under different secrets",
        ));
    }
    for province in provinces {
        if province.classes.len() != province.len() * classes
            || province.keys.len() != model.blocking.len()
        {
            return Err(invalid("the records were encoded for another model")
                .in_file(province.name.clone()));
        }
    }
    progress.begin("interning values", 1);
    let (standing, firsts) = stand_in(model)?;
    let sources: Vec<Source> =
        provinces.iter().map(|province| source(&standing, province, &firsts, classes)).collect();
    let records = Records::new(&standing, &sources)?;
    drop(sources);
    let all: Vec<&[u128]> =
        provinces.iter().flat_map(|province| province.classes.chunks_exact(classes)).collect();
    let comparers = comparers(&standing, &records)?;
    let weights = Weights::new(&standing, &records, &comparers)?;
    go_on(progress)?;
    progress.begin("building blocks", 1);
    let blocks = Blocks::new(&standing, &records, options.link_type, options.blocks);
    let least = weight_of(options.least_probability.unwrap_or(1.0).min(model.threshold));
    progress.begin("scoring pairs", blocks.unit_count() as u64);
    let scored = blocks.walk(|walk| {
        let (mut links, mut compared) = (Vec::new(), 0);
        for unit in walk.units() {
            go_on(progress)?;
            let visit = |left, rights: &[u32]| {
                let of = |record: u32| all.get(record as usize).copied().unwrap_or(&[]);
                compared += rights.len() as u64;
                for &right in rights {
                    let pattern = pattern(model, of(left), of(right));
                    let weight = weights.of(pattern, &records, left, right);
                    if weight >= least {
                        links.push(Link { left, right, pattern, weight });
                    }
                }
            };
            walk.visit(unit, |_| true, visit);
            progress.advance(1);
        }
        Ok::<_, Error>((links, compared))
    });
    let (mut links, mut compared) = (Vec::new(), 0);
    for part in scored {
        let part = part?;
        links.extend(part.0);
        compared += part.1;
    }
    links.sort_unstable_by(|a, b| {
        b.weight.total_cmp(&a.weight).then(a.left.cmp(&b.left)).then(a.right.cmp(&b.right))
    });
    let sources = provinces.iter().map(|province| (province.name.clone(), province.rows.clone()));
    Ok(Across {
        links,
        compared,
        rules: blocks.counts().cloned().collect(),
        sources: sources.collect(),
    })
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
    standing.constraints.clear();
    standing.deterministic = None;
    Ok((standing, firsts))
}

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
    for (at, keys) in province.keys.iter().enumerate() {
        let texts: Vec<String> = keys
            .iter()
            .map(|keys| keys.iter().map(|key| format!("{key:032x}")).collect::<Vec<_>>().join(" "))
            .collect();
        source = source.with_column(format!("keys {at}"), texts.iter().map(String::as_str));
    }
    source
}

fn comparers(model: &Model, records: &Records) -> Result<Vec<Comparer>> {
    Comparer::all(model, records)
}
