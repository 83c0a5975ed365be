//! What training looks at: random pairs, and the patterns of the blocked pairs.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::blocks::{Blocks, LinkType, Visitor, choose_two};
use super::comparer::Comparer;
use super::fetched::{Fetched, Near, Places, Sink};
use super::linkage::Options;
use super::parallel;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::random::Random;
use super::records::Records;
use crate::{Error, Result};

/// The number of pairs a link type allows at all.
pub(super) fn all_pairs(records: &Records, link_type: LinkType) -> f64 {
    let counted: Vec<usize> =
        (0..records.source_count()).map(|source| records.counted_in(source)).collect();
    let all = choose_two(counted.iter().sum());
    let within: u64 = match link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => 0,
        LinkType::Link => counted.iter().map(|count| choose_two(*count)).sum(),
    };
    (all - within) as f64
}

/// Shares of the levels among any two records.
pub(super) struct RandomLevels {
    pub(super) pairs: u64,
    /// For each comparison, the share of each level among pairs where neither value is missing.
    pub(super) shares: Vec<Vec<f64>>,
    /// How many of the pairs have each pattern, in order.
    pub(super) patterns: Vec<(Pattern, u64)>,
}

/// Random pairs are drawn in tiles, so many records against so many, which stay in the cache.
const TILE: usize = 32;
/// Random pairs of one piece of work.
const CHUNK_PAIRS: u64 = 1 << 16;

/// Whether two records drawn at random may count as a pair.
fn is_allowed(records: &Records, options: &Options, left: u32, right: u32) -> bool {
    let across = match options.link_type {
        LinkType::Dedupe | LinkType::LinkAndDedupe => left != right,
        LinkType::Link => records.source_of(left) != records.source_of(right),
    };
    across && !records.is_left_out(left) && !records.is_left_out(right)
}

pub(super) fn random_levels(
    records: &Records,
    comparers: &[Comparer],
    options: &Options,
    progress: &dyn Progress,
) -> Result<RandomLevels> {
    let wanted = options.random_pairs.min(all_pairs(records, options.link_type) as u64 * 4);
    let chunks = wanted.div_ceil(CHUNK_PAIRS) as usize;
    progress.begin("random pairs", chunks as u64);
    let counted = parallel::map(chunks, |chunk| {
        go_on(progress)?;
        let mut random = Random::new(options.seed, chunk as u64);
        let mut counting = Fetched::new(comparers, records, Counting::default());
        let mut pairs = 0;
        let mut allowed: Vec<u32> = Vec::with_capacity(TILE);
        // With sources of very different size most pairs lie inside one; give up in time.
        for _ in 0..CHUNK_PAIRS * 64 / (TILE * TILE) as u64 {
            let mut draw = || -> [u32; TILE] {
                std::array::from_fn(|_| random.below(records.len() as u64) as u32)
            };
            let (lefts, rights) = (draw(), draw());
            let tile = [lefts, rights].concat();
            counting.fetch(&tile);
            for (place, left) in tile.iter().enumerate() {
                // Each of one half with each of the other; the lower record is the left one.
                let others = if place < TILE { TILE..2 * TILE } else { 0..TILE };
                let first = others.start as u32;
                let others = tile.get(others).unwrap_or(&[]).iter().zip(first..);
                let counts_as_pair =
                    |right: u32| *left < right && is_allowed(records, options, *left, right);
                allowed.clear();
                allowed
                    .extend(others.filter(|(right, _)| counts_as_pair(**right)).map(|(_, at)| at));
                counting.visit(place, &allowed);
                pairs += allowed.len() as u64;
            }
            if pairs >= CHUNK_PAIRS.min(wanted) {
                break;
            }
        }
        progress.advance(1);
        let Counting { pairs, counts } = counting.finish();
        Ok::<_, Error>((pairs, counts))
    });
    let mut pairs = 0;
    let mut patterns: BTreeMap<Pattern, u64> = BTreeMap::new();
    for chunk in counted {
        let (more, counts) = chunk?;
        pairs += more;
        for (pattern, count) in counts {
            *patterns.entry(pattern).or_default() += count;
        }
    }
    let mut counts = vec![[0_u64; 16]; comparers.len()];
    for (pattern, count) in &patterns {
        for (comparison, levels) in counts.iter_mut().enumerate() {
            if let Some(sum) = levels.get_mut(usize::from(pattern.level(comparison))) {
                *sum += count;
            }
        }
    }
    let shares = parallel::map(comparers.len(), |at| {
        let (comparer, levels) = (comparers.get(at)?, counts.get(at)?);
        Some(shares_of(levels, first_level_share(comparer, records, options.link_type)))
    });
    let shares = shares.into_iter().flatten().collect();
    Ok(RandomLevels { pairs, shares, patterns: patterns.into_iter().collect() })
}

/// Shares from counts; the first level's share is replaced where it is known exactly.
fn shares_of(counts: &[u64; 16], exact_first: Option<f64>) -> Vec<f64> {
    let present: u64 = counts.iter().skip(1).sum();
    // Half a pair each for levels never seen: rarer than anything seen, but not impossible.
    let share = |count: u64| (count as f64).max(0.5) / (present as f64).max(1.0);
    let mut shares: Vec<f64> = counts.iter().skip(1).map(|count| share(*count)).collect();
    if let (Some(exact), Some(first)) = (exact_first, shares.first_mut()) {
        *first = exact;
    }
    shares
}

/// The exact share of first-level agreement among all pairs where both values are there.
fn first_level_share(comparer: &Comparer, records: &Records, link_type: LinkType) -> Option<f64> {
    if !comparer.has_classes() {
        return None;
    }
    let values = records.values(comparer.column)?;
    let all: Vec<u32> = (0..=values.len() as u32).map(|symbol| values.count(symbol)).collect();
    let (mut agreeing, mut possible) = (agreeing_pairs(comparer, &all), pairs_present(&all));
    if link_type == LinkType::Link {
        for source in 0..records.source_count() {
            let mut here = vec![0_u32; all.len()];
            let counted =
                records.source_range(source).filter(|record| !records.is_left_out(*record));
            for record in counted {
                let symbol = records.row(record).symbol(comparer.column) as usize;
                if let Some(count) = here.get_mut(symbol) {
                    *count += 1;
                }
            }
            agreeing -= agreeing_pairs(comparer, &here);
            possible -= pairs_present(&here);
        }
    }
    (possible > 0).then(|| (agreeing as f64).max(0.5) / possible as f64)
}

/// How many pairs have both values, of so many records with each symbol.
fn pairs_present(counts: &[u32]) -> u64 {
    choose_two(counts.iter().skip(1).map(|count| *count as usize).sum())
}

/// How many pairs agree at the first level, of so many records with each symbol.
fn agreeing_pairs(comparer: &Comparer, counts: &[u32]) -> u64 {
    let present = || (0_u32..).zip(counts).filter(|(symbol, count)| *symbol != 0 && **count > 0);
    if comparer.classes_are_symbols() {
        return present().map(|(_, count)| choose_two(*count as usize)).sum();
    }
    let class = |(symbol, count): (u32, &u32)| Some((comparer.first_level_class(symbol)?, *count));
    let mut classes: Vec<(u64, u32)> = present().filter_map(class).collect();
    parallel::sort(&mut classes);
    let size = |class: &[(u64, u32)]| class.iter().map(|(_, count)| *count as usize).sum();
    classes.chunk_by(|a, b| a.0 == b.0).map(|class| choose_two(size(class))).sum()
}

/// Patterns of the blocked pairs with their counts, in order; and the share of pairs looked at.
pub(super) fn histogram(
    records: &Records,
    comparers: &[Comparer],
    blocks: &Blocks,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Vec<(Pattern, u64)>, f64)> {
    let share = (options.training_pairs as f64 / blocks.pair_count().max(1) as f64).min(1.0);
    // Left records are drawn by a hash of their number: any thread draws the same ones.
    let limit = if share >= 1.0 { u64::MAX } else { (share * u64::MAX as f64) as u64 };
    progress.begin("training pairs", blocks.unit_count() as u64);
    let counted = blocks.walk(|walk| {
        let mut counting = Fetched::new(comparers, records, Counting::default());
        for unit in walk.units() {
            go_on(progress)?;
            let wanted = |left| Random::new(options.seed, u64::from(left)).next() <= limit;
            walk.visit_near(unit, wanted, &mut counting);
            progress.advance(1);
        }
        Ok::<_, Error>(counting.finish().counts)
    });
    let mut histogram: BTreeMap<Pattern, u64> = BTreeMap::new();
    for counts in counted {
        for (pattern, count) in counts? {
            *histogram.entry(pattern).or_default() += count;
        }
    }
    Ok((histogram.into_iter().collect(), share))
}

/// Counts the patterns of the pairs it is told of.
#[derive(Default)]
struct Counting {
    pairs: u64,
    counts: FxHashMap<Pattern, u64>,
}

impl Sink for Counting {
    fn take(&mut self, _: &Near<'_>, pairs: &[Places], patterns: &[Pattern]) {
        self.pairs += pairs.len() as u64;
        for pattern in patterns {
            *self.counts.entry(*pattern).or_default() += 1;
        }
    }
}
