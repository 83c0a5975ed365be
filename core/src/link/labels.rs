//! Pairs that people have judged, and how a model does on them.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::errors::{PairError, PairErrorKind};
use super::evaluate::{Quality, ThresholdQuality, area_under_pr, area_under_roc, best, curve};
use super::scorer::Scorer;
use crate::{Error, ErrorKind, Result};

/// A judged pair (人工判定).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// The record with the lower number.
    pub left: u32,
    /// The other record.
    pub right: u32,
    /// How sure it is that the two are one person: 1 or 0, or a score between.
    pub score: f64,
}

/// The score from which a judged pair counts as one person where nobody says otherwise.
pub const MATCH_FROM: f64 = 0.5;

/// Judged pairs, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    pairs: Vec<Label>,
    places: FxHashMap<(u32, u32), usize>,
    /// Pairs that were judged again with the same answer.
    pub repeated: u64,
    /// Pairs that were judged again with another answer; the first one counts.
    pub contradicted: u64,
}

/// How a model does on judged pairs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LabelEvaluation {
    /// Judged pairs.
    pub labels: u64,
    /// Those judged to be one person.
    pub matches: u64,
    /// Of those, the share that some blocking rule gives.
    pub blocking_recall: f64,
    /// The pairs given by blocking at the model's threshold.
    pub links: Quality,
    /// The area under precision over recall.
    pub area_under_pr: f64,
    /// The area under true over false positive rate.
    pub area_under_roc: f64,
    /// The threshold with the best F1.
    pub best: Option<ThresholdQuality>,
    /// Quality over all thresholds, from the highest weight down.
    pub curve: Vec<ThresholdQuality>,
    /// The judged pairs that the model gets wrong, with the evidence, surest mistakes first.
    pub errors: Vec<PairError>,
}

impl Labels {
    /// Adds a judgement.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] for a record and itself, or a score that is not from 0 to 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::Labels;
    ///
    /// let mut labels = Labels::default();
    /// labels.add(3, 1, 1.0)?;
    /// labels.add(1, 3, 0.0)?;
    /// assert_eq!((labels.len(), labels.contradicted), (1, 1));
    /// assert!(labels.add(1, 2, 7.0).is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn add(&mut self, left: u32, right: u32, score: f64) -> Result<()> {
        let wrong = |words: &str| Err(Error::new(ErrorKind::InvalidArgument, words));
        if left == right {
            return wrong("a pair is of two different records");
        }
        if !(0.0..=1.0).contains(&score) {
            return wrong("a judgement is a number from 0 (two people) to 1 (one person)");
        }
        let label = Label { left: left.min(right), right: left.max(right), score };
        let place = self.places.entry((label.left, label.right)).or_insert(self.pairs.len());
        match self.pairs.get(*place) {
            None => self.pairs.push(label),
            Some(earlier) if (earlier.score - score).abs() < 1e-9 => self.repeated += 1,
            Some(_) => self.contradicted += 1,
        }
        Ok(())
    }

    /// Reads judgements from a table: `left_source`, `left_row`, `right_source`, `right_row` and `match`,
    /// a score from 0 to 1. Rows without `match` were not judged, and are passed over.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownColumn`], and with its row what is no judgement of records there are.
    #[cfg(feature = "arrow")]
    pub fn from_table(table: &crate::record::Table, scorer: &Scorer) -> Result<Self> {
        let mut labels = Self::default();
        let columns = ["left_source", "left_row", "right_source", "right_row", "match"];
        let texts = columns.map(|column| TextColumn::new(table, column));
        let [left_source, left_row, right_source, right_row, judged] = texts;
        let (left_source, left_row) = (left_source?, left_row?);
        let (right_source, right_row, judged) = (right_source?, right_row?, judged?);
        let mut rows = left_source.iter().zip(left_row.iter()).zip(right_source.iter());
        let mut rest = right_row.iter().zip(judged.iter());
        let mut row = 0;
        while let (Some(((left_source, left_row), right_source)), Some((right_row, judged))) =
            (rows.next(), rest.next())
        {
            row += 1;
            let judged = judged.trim();
            if judged.is_empty() {
                continue;
            }
            let at = |error: Error| error.at_row(row);
            let number = |text: &str| text.trim().parse().map_err(|_| at(no_row()));
            let left = scorer.find(left_source, number(left_row)?).map_err(at)?;
            let right = scorer.find(right_source, number(right_row)?).map_err(at)?;
            let score = judged.parse().unwrap_or(f64::NAN);
            labels.add(left, right, score).map_err(at)?;
        }
        Ok(labels)
    }

    /// The judged pairs.
    pub fn pairs(&self) -> &[Label] {
        &self.pairs
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

#[cfg(feature = "arrow")]
fn no_row() -> Error {
    Error::new(ErrorKind::InvalidArgument, "the row of a record is a whole number from 1")
}

/// The texts of a column of a table.
#[cfg(feature = "arrow")]
struct TextColumn(Vec<arrow_array::StringArray>);

#[cfg(feature = "arrow")]
impl TextColumn {
    fn new(table: &crate::record::Table, column: &str) -> Result<Self> {
        if table.column_index(column).is_none() {
            let words = "judged pairs need this column";
            return Err(Error::new(ErrorKind::UnknownColumn, words).at_item(column));
        }
        table.text(column).map(Self)
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(|text| text.unwrap_or(""))
    }
}

impl Scorer {
    /// How the model does on judged pairs; those with a score of at least `match_from` count as one
    /// person.
    ///
    /// A judged pair that no blocking rule gives is taken at no threshold. At most `most` errors are
    /// listed.
    ///
    /// # Errors
    ///
    /// Never with labels of these records.
    pub fn evaluate_labels(
        &self,
        labels: &Labels,
        match_from: f64,
        most: usize,
    ) -> Result<LabelEvaluation> {
        let mut scored: Vec<(f64, bool, Label)> = Vec::new();
        let (mut matches, mut blocked) = (0_u64, 0_u64);
        let mut outside = Vec::new();
        for label in labels.pairs() {
            let is_match = label.score >= match_from;
            let is_blocked = self.is_blocked(label.left, label.right);
            matches += u64::from(is_match);
            blocked += u64::from(is_match && is_blocked);
            if is_blocked {
                scored.push((self.weight(label.left, label.right), is_match, *label));
            } else if is_match {
                outside.push(*label);
            }
        }
        scored.sort_by(|a, b| {
            b.0.total_cmp(&a.0).then((a.2.left, a.2.right).cmp(&(b.2.left, b.2.right)))
        });
        // Pairs of one weight are taken together or not at all.
        let steps = scored.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq()).filter_map(|group| {
            let true_pairs = group.iter().filter(|(_, is_match, _)| *is_match).count() as u64;
            Some((group.first()?.0, group.len() as u64, true_pairs))
        });
        let curve = curve(steps, matches, labels.len() as u64);
        let threshold = self.threshold();
        let found = scored.partition_point(|(weight, _, _)| *weight >= threshold);
        let (taken, left) = scored.split_at_checked(found).unwrap_or((&scored, &[]));
        let correct = taken.iter().filter(|(_, is_match, _)| *is_match).count() as u64;
        let wrong = taken.iter().filter(|(_, is_match, _)| !is_match);
        let wrong = wrong.map(|(_, _, label)| (PairErrorKind::FalseLink, label));
        let missed = left.iter().rev().filter(|(_, is_match, _)| *is_match);
        let missed = missed.map(|(_, _, label)| (PairErrorKind::BelowThreshold, label));
        let outside = outside.iter().map(|label| (PairErrorKind::NotBlocked, label));
        let mut errors = Vec::new();
        for (kind, label) in wrong.take(most).chain(missed.take(most)).chain(outside.take(most)) {
            errors.push(PairError { kind, pair: self.explain(label.left, label.right)? });
        }
        Ok(LabelEvaluation {
            labels: labels.len() as u64,
            matches,
            blocking_recall: if matches == 0 { 1.0 } else { blocked as f64 / matches as f64 },
            links: Quality::new(taken.len() as u64, correct, matches),
            area_under_pr: area_under_pr(&curve),
            area_under_roc: area_under_roc(&curve),
            best: best(&curve),
            curve,
            errors,
        })
    }
}
