//! What a linkage got wrong, pair by pair, where the truth is known.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::interner::MISSING;
use super::links::Link;
use super::progress::{Progress, go_on};
use super::random::Random;
use super::scorer::{ExplainedPair, Scorer};
use super::truth::Truth;
use crate::Result;

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
        self.kept.push((Random::new(seed, pair).next(), left, right));
        if self.kept.len() > self.most {
            self.kept.pop();
        }
    }
}

impl Scorer {
    /// The links between two people and the true pairs that were missed, at most `most` of each kind
    /// with their evidence; all are counted.
    ///
    /// `links` are those of the run. A person with many records has many pairs, and each is looked at.
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
        let mut people: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for record in 0..self.records.len() as u32 {
            let person = truth.person(record);
            if person != MISSING {
                people.entry(person).or_default().push(record);
            }
        }
        let mut below = Draw::new(most);
        let mut outside = Draw::new(most);
        let mut with_copies = 0;
        progress.begin("looking for errors", people.len() as u64);
        for records in people.values() {
            progress.advance(1);
            for (at, &left) in records.iter().enumerate() {
                go_on(progress)?;
                for &right in records.get(at + 1..).unwrap_or(&[]) {
                    if !self.is_possible(left, right) || linked.contains(&(left, right)) {
                        continue;
                    }
                    if self.records.is_left_out(left) || self.records.is_left_out(right) {
                        with_copies += 1;
                    } else if self.is_blocked(left, right) {
                        below.add(seed, left, right);
                    } else {
                        outside.add(seed, left, right);
                    }
                }
            }
        }
        let counts = ErrorCounts {
            false_links: false_links.count,
            below_threshold: below.count,
            not_blocked: outside.count,
            with_copies,
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
}
