//! What a linkage got wrong, pair by pair, where the truth is known.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::blocks::{LinkType, choose_two};
use super::interner::MISSING;
use super::links::Link;
use super::progress::{Progress, go_on};
use super::random::Random;
use super::scorer::{ExplainedPair, Scorer};
use super::truth::Truth;
use crate::{Error, Result};

/// How a pair was got wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PairErrorKind {
    /// A link between two people (误配).
    FalseLink,
    /// A true pair that was compared and stayed below the threshold (低于阈值).
    BelowThreshold,
    /// A true pair that no blocking rule gave (未入块).
    NotBlocked,
}

impl PairErrorKind {
    /// The word for it in tables.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::PairErrorKind;
    ///
    /// assert_eq!(PairErrorKind::NotBlocked.as_str(), "not_blocked");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FalseLink => "false_link",
            Self::BelowThreshold => "below_threshold",
            Self::NotBlocked => "not_blocked",
        }
    }

    /// What it means, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::FalseLink => "a link between two people",
            Self::BelowThreshold => "one person, compared, below the threshold",
            Self::NotBlocked => "one person, and no blocking rule gives the pair",
        }
    }

    /// What it means, in Chinese.
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::FalseLink => "误将两人判为同一人",
            Self::BelowThreshold => "同一人，已比较，但低于阈值",
            Self::NotBlocked => "同一人，但没有分块规则覆盖",
        }
    }
}

/// So many errors of each kind are explained where nobody says otherwise.
pub const ERRORS_LISTED: usize = 5;

/// One pair that was got wrong, with the evidence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PairError {
    /// In which way.
    pub kind: PairErrorKind,
    /// The pair.
    #[serde(flatten)]
    pub pair: ExplainedPair,
}

/// How many pairs were got wrong, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ErrorCounts {
    /// Links between two people.
    pub false_links: u64,
    /// True pairs below the threshold.
    pub below_threshold: u64,
    /// True pairs that no blocking rule gave.
    pub not_blocked: u64,
    /// True pairs with a copy of another record, which a run puts with its original uncompared; they
    /// are none of the above.
    pub with_copies: u64,
}

/// What a linkage got wrong.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Errors {
    /// All of them, counted.
    pub counts: ErrorCounts,
    /// Some of each kind, drawn at random.
    pub pairs: Vec<PairError>,
}

/// A person with more records than this has its unblocked pairs drawn, not all looked at.
const ALL_PAIRS_OF: usize = 256;
/// So many pairs of such a person are drawn for each that is to be explained.
const TRIES: usize = 64;

/// Pairs of one kind, of which those with the lowest random numbers are kept.
struct Draw {
    most: usize,
    kept: std::collections::BinaryHeap<(u64, u32, u32)>,
    count: u64,
}

impl Draw {
    fn new(most: usize) -> Self {
        Self { most, kept: std::collections::BinaryHeap::new(), count: 0 }
    }

    fn add(&mut self, seed: u64, left: u32, right: u32) {
        self.count += 1;
        let pair = u64::from(left) << 32 | u64::from(right);
        self.keep((Random::new(seed, pair).next(), left, right));
    }

    fn keep(&mut self, drawn: (u64, u32, u32)) {
        self.kept.push(drawn);
        if self.kept.len() > self.most {
            self.kept.pop();
        }
    }

    /// This draw and another of other pairs.
    fn with(mut self, other: Self) -> Self {
        self.count += other.count;
        other.kept.into_iter().for_each(|drawn| self.keep(drawn));
        self
    }
}

impl Scorer {
    /// The links between two people and the true pairs that were missed, at most `most` of each kind
    /// with their evidence; all are counted.
    ///
    /// `links` are those of the run. All are counted, but of a person with very many records the pairs
    /// that no rule gives are not all looked at to find some of them to explain.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled).
    pub fn errors(
        &self,
        links: &[Link],
        truth: &Truth,
        most: usize,
        seed: u64,
        progress: &dyn Progress,
    ) -> Result<Errors> {
        let mut false_links = Draw::new(most);
        for link in links.iter().filter(|link| !truth.same(link.left, link.right)) {
            false_links.add(seed, link.left, link.right);
        }
        let linked: FxHashSet<(u32, u32)> =
            links.iter().map(|link| (link.left, link.right)).collect();
        let below = self.below_threshold(&linked, truth, most, seed, progress)?;
        let mut people: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for record in 0..self.records.len() as u32 {
            let person = truth.person(record);
            if person != MISSING {
                people.entry(person).or_default().push(record);
            }
        }
        // What is not blocked is what is left: a person may have more pairs than can be looked at.
        let (mut all, mut without_copies) = (0, 0);
        let mut outside = Draw::new(most);
        progress.begin("looking for errors", people.len() as u64);
        for (person, records) in &people {
            progress.advance(1);
            go_on(progress)?;
            all += self.possible_pairs_of(records);
            let mut counted = records.clone();
            counted.retain(|record| !self.records.is_left_out(*record));
            without_copies += self.possible_pairs_of(&counted);
            let mut look = |left: u32, right: u32| {
                let is_missed = self.is_possible(left, right) && !linked.contains(&(left, right));
                if is_missed && !self.is_blocked(left, right) {
                    outside.add(seed, left, right);
                }
            };
            if counted.len() <= ALL_PAIRS_OF {
                for (at, &left) in counted.iter().enumerate() {
                    let rights = counted.get(at + 1..).unwrap_or(&[]);
                    for &right in rights {
                        look(left, right);
                    }
                }
            } else {
                let mut random = Random::new(seed, u64::from(*person));
                let mut pairs: BTreeSet<(u32, u32)> = BTreeSet::new();
                for _ in 0..most * TRIES {
                    let mut one = || counted.get(random.below(counted.len() as u64) as usize);
                    if let (Some(&one), Some(&other)) = (one(), one()) {
                        pairs.insert((one.min(other), one.max(other)));
                    }
                }
                for (left, right) in pairs {
                    look(left, right);
                }
            }
        }
        let true_links = |with_copies: bool| {
            let is_of = |&&(left, right): &&(u32, u32)| {
                let copies = self.records.is_left_out(left) || self.records.is_left_out(right);
                copies == with_copies && truth.same(left, right) && self.is_possible(left, right)
            };
            linked.iter().filter(is_of).count() as u64
        };
        let counts = ErrorCounts {
            false_links: false_links.count,
            below_threshold: below.count,
            not_blocked: without_copies.saturating_sub(true_links(false) + below.count),
            with_copies: (all - without_copies).saturating_sub(true_links(true)),
        };
        let drawn = [
            (PairErrorKind::FalseLink, false_links),
            (PairErrorKind::BelowThreshold, below),
            (PairErrorKind::NotBlocked, outside),
        ];
        let mut pairs = Vec::new();
        for (kind, draw) in drawn {
            for (_, left, right) in draw.kept.into_sorted_vec() {
                pairs.push(PairError { kind, pair: self.explain(left, right)? });
            }
        }
        Ok(Errors { counts, pairs })
    }

    /// The true pairs that were compared and are no links.
    fn below_threshold(
        &self,
        linked: &FxHashSet<(u32, u32)>,
        truth: &Truth,
        most: usize,
        seed: u64,
        progress: &dyn Progress,
    ) -> Result<Draw> {
        progress.begin("looking for errors", self.blocks.unit_count() as u64);
        let found = self.blocks.walk(|walk| {
            let mut draw = Draw::new(most);
            let is_known = |left| truth.person(left) != MISSING;
            for unit in walk.units() {
                go_on(progress)?;
                walk.visit(unit, is_known, |left, rights| {
                    for &right in rights {
                        if truth.same(left, right) && !linked.contains(&(left, right)) {
                            draw.add(seed, left, right);
                        }
                    }
                });
                progress.advance(1);
            }
            Ok::<_, Error>(draw)
        });
        found.into_iter().try_fold(Draw::new(most), |all, unit| Ok(all.with(unit?)))
    }

    /// How many pairs of some records the link type allows.
    fn possible_pairs_of(&self, records: &[u32]) -> u64 {
        let within = |same_source: &[u32]| choose_two(same_source.len());
        let all = within(records);
        match self.link_type {
            LinkType::Dedupe | LinkType::LinkAndDedupe => all,
            LinkType::Link => {
                let source = |record: &u32| self.records.source_of(*record);
                all - records.chunk_by(|a, b| source(a) == source(b)).map(within).sum::<u64>()
            }
        }
    }
}
