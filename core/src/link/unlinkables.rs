//! Records that say too little to be linked with anything, their own copy included.

use serde::Serialize;

use super::blocks::Visitor;
use super::fetched::{Fetched, Near, Places, Sink};
use super::histogram::ScoreHistogram;
use super::linkage::Linkage;
use super::parallel;
use super::pattern::Pattern;
use super::pattern_weights::PatternWeights;
use super::weights::{probability, weight_of};

/// How many records are unlinkable at which threshold (不可匹配记录).
///
/// A record compared with itself agrees in all it has. Where even that does not reach the threshold,
/// because most values are missing or common, no pair of the record ever will.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Unlinkables {
    /// Records looked at.
    pub records: u64,
    /// Of those, records that cannot reach the model's threshold.
    pub at_threshold: u64,
    /// At each threshold, ascending, how many cannot reach it.
    pub curve: Vec<UnlinkableShare>,
}

/// Unlinkable records at one threshold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct UnlinkableShare {
    /// The threshold as match weight.
    pub weight: f64,
    /// The same as a probability.
    pub probability: f64,
    /// Records whose weight with themselves is below it.
    pub records: u64,
    /// Their share.
    pub share: f64,
}

/// Records of a piece of work.
const PART: usize = 1 << 16;
/// Records that are fetched together.
const FETCHED: usize = 1 << 10;

/// Counts the weights of records with themselves.
struct OwnWeights<'w> {
    weights: PatternWeights<'w>,
    threshold: f64,
    histogram: ScoreHistogram,
    below: u64,
}

impl Sink for OwnWeights<'_> {
    fn fetch(&mut self, near: &Near<'_>) {
        self.weights.fetch(near);
    }

    fn take(&mut self, _: &Near<'_>, pairs: &[Places], patterns: &[Pattern]) {
        for weight in self.weights.of(pairs, patterns) {
            self.histogram.add(weight, false);
            self.below += u64::from(weight < self.threshold);
        }
    }
}

impl Linkage {
    /// The match weight of a record with itself: the best that any of its pairs can reach.
    pub fn own_weight(&self, record: u32) -> f64 {
        let pattern = Pattern::of(&self.comparers, &self.records, record, record);
        self.weights.of(pattern, &self.records, record, record)
    }

    /// The records that cannot reach a threshold, for every threshold.
    pub fn unlinkables(&self) -> Unlinkables {
        let threshold = weight_of(self.model.threshold);
        let mut weights = ScoreHistogram::new(false);
        let records = self.records.len();
        let mut found = Unlinkables { records: records as u64, ..Default::default() };
        let parts = parallel::map(records.div_ceil(PART), |part| {
            let own = OwnWeights {
                weights: PatternWeights::new(&self.weights),
                threshold,
                histogram: ScoreHistogram::new(false),
                below: 0,
            };
            let mut fetched = Fetched::new(&self.comparers, &self.records, own);
            let mut members = Vec::with_capacity(FETCHED);
            for first in (part * PART..records.min((part + 1) * PART)).step_by(FETCHED) {
                members.clear();
                members.extend(first as u32..records.min(first + FETCHED) as u32);
                fetched.fetch(&members);
                for place in 0..members.len() {
                    fetched.visit(place, &[place as u32]);
                }
            }
            let own = fetched.finish();
            (own.histogram, own.below)
        });
        for (part, below) in parts {
            weights.merge(&part);
            found.at_threshold += below;
        }
        let mut below = 0;
        for (bin, records) in weights.pairs.iter().enumerate().filter(|(_, records)| **records > 0)
        {
            below += records;
            let weight = ScoreHistogram::lower_edge(bin + 1);
            found.curve.push(UnlinkableShare {
                weight,
                probability: probability(weight),
                records: below,
                share: below as f64 / found.records.max(1) as f64,
            });
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Model, Options, Silent, Source, link};

    #[test]
    fn a_record_without_values_cannot_be_linked() {
        let model = r#"{"renkou_model": 1, "name": "m", "prior": 0.2, "comparisons": [
            {"name": "name", "column": "name", "levels": [
                {"label": "same", "test": "exact", "m": 0.8, "u": 0.1},
                {"label": "different", "test": "else", "m": 0.2, "u": 0.9}]},
            {"name": "year", "column": "year", "levels": [
                {"label": "same", "test": "exact", "m": 0.8, "u": 0.2},
                {"label": "different", "test": "else", "m": 0.2, "u": 0.8}]}],
            "blocking": [["name"]]}"#;
        // With themselves: -2 + 3 + 2 = 3; -2 + 3 = 1; -2 + 2 = 0; -2.
        let source = Source::new("a")
            .with_column("name", ["a", "b", "", ""])
            .with_column("year", ["1", "", "2", ""]);
        let model = Model::from_json(model).unwrap().with_threshold(0.6).unwrap();
        let linkage = link(&model, &[source], &Options::default(), &Silent).unwrap();
        let own: Vec<f64> = (0..4).map(|record| linkage.own_weight(record)).collect();
        for (found, expected) in own.iter().zip([3.0, 1.0, 0.0, -2.0]) {
            assert!((found - expected).abs() < 1e-9, "{own:?}");
        }
        // The weight of 0.6 is 0.58.
        let found = linkage.unlinkables();
        assert_eq!((found.records, found.at_threshold), (4, 2));
        let shares: Vec<f64> = found.curve.iter().map(|point| point.share).collect();
        assert_eq!(shares, [0.25, 0.5, 0.75, 1.0]);
    }
}
