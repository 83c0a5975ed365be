//! Expectation maximisation over a histogram of patterns.

use super::history::Round;
use super::model::Model;
use super::pattern::Pattern;
use super::sample::RandomLevels;

/// No level is rarer than this among pairs that belong together: somebody always mistypes.
pub(super) const LEAST_M: f64 = 1e-5;
/// Pairs of each group assumed besides those seen, spread over the levels; keeps small samples sane.
const PSEUDO_PAIRS: f64 = 1.0;

/// The parameters while they are being estimated.
pub(super) struct Estimate {
    all_pairs: f64,
    pub(super) prior: f64,
    /// The share of relatives among all pairs; 0 when the model knows of none.
    pub(super) relatives_prior: f64,
    comparisons: Vec<ComparisonState>,
}

struct ComparisonState {
    /// Whether relatives agree in this more often than other people do.
    shared: bool,
    levels: Vec<Parameters>,
}

#[derive(Clone, Copy)]
struct Parameters {
    m: f64,
    u: f64,
    /// The share of the level among relatives.
    relatives: f64,
    /// The share of the level among any two records.
    any: f64,
    fixed: bool,
}

impl Estimate {
    pub(super) fn new(model: &Model, random: &RandomLevels, all_pairs: f64) -> Self {
        let comparisons: Vec<_> = model
            .comparisons
            .iter()
            .zip(&random.shares)
            .map(|(comparison, shares)| {
                let start = first_guess(comparison.levels.len());
                let levels = comparison.levels.iter().zip(shares).zip(start);
                let levels = levels.map(|((level, any), m)| Parameters {
                    m: level.m.unwrap_or(m),
                    u: if level.fixed { level.u.unwrap_or(*any) } else { *any },
                    // Relatives begin halfway between one person and any two.
                    relatives: f64::midpoint(m, *any),
                    any: *any,
                    fixed: level.fixed,
                });
                ComparisonState { shared: comparison.shared_by_relatives, levels: levels.collect() }
            })
            .collect();
        // One match for every hundred records, to begin with, and as many relatives.
        let prior = (all_pairs.sqrt() / 100.0 / all_pairs).clamp(1e-12, 0.1);
        let knows_relatives = comparisons.iter().any(|comparison| comparison.shared);
        let relatives_prior = if knows_relatives { prior } else { 0.0 };
        Self { all_pairs, prior, relatives_prior, comparisons }
    }

    /// One round: who matches, given the parameters; the parameters, given who matches.
    ///
    /// Returns the largest change of a parameter, those of the priors taken relatively.
    pub(super) fn round(&mut self, histogram: &[(Pattern, u64)], sampled_share: f64) -> f64 {
        let mut sums = Sums::new(&self.comparisons);
        for (pattern, count) in histogram {
            let (matching, related) = self.probabilities(*pattern);
            sums.add(*pattern, *count as f64 * matching, *count as f64 * related);
        }
        let all = sampled_share * self.all_pairs;
        let prior = (sums.matches / all).clamp(1e-15, 0.5);
        let mut change = (prior / self.prior).ln().abs();
        self.prior = prior;
        if self.relatives_prior > 0.0 {
            let relatives = (sums.relatives / all).clamp(1e-15, 0.5);
            change = change.max((relatives / self.relatives_prior).ln().abs());
            self.relatives_prior = relatives;
        }
        for (comparison, sums) in self.comparisons.iter_mut().zip(&sums.levels) {
            let count = comparison.levels.len() as f64;
            let matches: f64 = sums.iter().map(|(m, _)| m).sum::<f64>() + PSEUDO_PAIRS;
            let relatives: f64 = sums.iter().map(|(_, r)| r).sum::<f64>() + PSEUDO_PAIRS;
            let levels = comparison.levels.iter_mut().zip(sums);
            for (level, (in_matches, in_relatives)) in levels.filter(|(level, _)| !level.fixed) {
                let m = ((in_matches + PSEUDO_PAIRS / count) / matches).max(LEAST_M);
                change = change.max((m - level.m).abs());
                level.m = m;
                // Any pairs are a mixture: any = prior * m + (1 - prior) * u.
                level.u = ((level.any - prior * m) / (1.0 - prior)).max(level.any / 100.0).min(1.0);
                level.relatives = if comparison.shared {
                    ((in_relatives + PSEUDO_PAIRS / count) / relatives).max(level.u)
                } else {
                    level.u
                };
            }
        }
        change
    }

    /// How probable it is that pairs of a pattern match, and that they are relatives.
    fn probabilities(&self, pattern: Pattern) -> (f64, f64) {
        let (mut matching, mut related) = (self.prior, self.relatives_prior);
        let mut other = 1.0 - self.prior - self.relatives_prior;
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            if let Some(level) = level.and_then(|level| comparison.levels.get(level)) {
                matching *= level.m;
                related *= if comparison.shared { level.relatives } else { level.u };
                other *= level.u;
            }
        }
        let all = matching + related + other;
        (matching / all, related / all)
    }

    /// The parameters as they stand after a round.
    pub(super) fn parameters(&self, round: u32, change: f64) -> Round {
        let shares = |comparison: &ComparisonState| {
            comparison.levels.iter().map(|level| (level.m, level.u)).collect()
        };
        Round {
            round,
            prior: self.prior,
            relatives_prior: self.relatives_prior,
            change,
            levels: self.comparisons.iter().map(shares).collect(),
        }
    }

    pub(super) fn into_model(self, model: &Model) -> Model {
        let mut model = model.clone();
        model.prior = Some(self.prior);
        model.relatives_prior = (self.relatives_prior > 0.0).then_some(self.relatives_prior);
        for (comparison, found) in model.comparisons.iter_mut().zip(&self.comparisons) {
            for (level, parameters) in comparison.levels.iter_mut().zip(&found.levels) {
                level.m = Some(parameters.m);
                level.u = Some(parameters.u);
                level.relatives = found.shared.then_some(parameters.relatives);
            }
        }
        model
    }
}

/// Expected pairs, while a round goes over the patterns.
struct Sums {
    matches: f64,
    relatives: f64,
    /// For each comparison and level: expected pairs that match, and of relatives.
    levels: Vec<Vec<(f64, f64)>>,
}

impl Sums {
    fn new(comparisons: &[ComparisonState]) -> Self {
        let levels = comparisons.iter().map(|comparison| vec![(0.0, 0.0); comparison.levels.len()]);
        Self { matches: 0.0, relatives: 0.0, levels: levels.collect() }
    }

    fn add(&mut self, pattern: Pattern, matches: f64, relatives: f64) {
        self.matches += matches;
        self.relatives += relatives;
        for (at, levels) in self.levels.iter_mut().enumerate() {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            if let Some(sum) = level.and_then(|level| levels.get_mut(level)) {
                sum.0 += matches;
                sum.1 += relatives;
            }
        }
    }
}

/// Where `m` begins: nine in ten agree fully, the rest is spread with a little order.
fn first_guess(levels: usize) -> Vec<f64> {
    if levels == 1 {
        return vec![1.0];
    }
    let rest: f64 = (1..levels).map(|at| 1.0 / at as f64).sum();
    let of = |at: usize| if at == 0 { 0.9 } else { 0.1 / at as f64 / rest };
    (0..levels).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::*;

    /// Draws pairs from known parameters and asks for them back.
    #[test]
    fn known_parameters_are_found_again() {
        const M: [f64; 4] = [0.95, 0.9, 0.8, 0.85];
        const U: [f64; 4] = [0.01, 0.05, 0.002, 0.02];
        const PAIRS: u64 = 400_000;
        const MATCHING: u64 = 4_000;
        let comparisons: Vec<_> = (0..4)
            .map(|at| {
                serde_json::json!({"name": format!("c{at}"), "column": format!("c{at}"),
                    "levels": [{"label": "same", "test": "exact"}]})
            })
            .collect();
        let json = serde_json::json!({"renkou_model": 1, "name": "test",
            "comparisons": comparisons, "blocking": [["c0"]]});
        let model = Model::from_json(&json.to_string()).unwrap();
        let mut random = Random::new(3, 0);
        let mut histogram = std::collections::BTreeMap::new();
        let mut agreeing = [0_u64; 4];
        for pair in 0..PAIRS {
            let shares = if pair < MATCHING { M } else { U };
            let levels = shares.map(|share| {
                let agrees = (random.below(1_000_000) as f64) < share * 1e6;
                if agrees { 1 } else { 2 }
            });
            for (sum, level) in agreeing.iter_mut().zip(levels) {
                *sum += u64::from(level == 1);
            }
            *histogram.entry(Pattern::from_levels(levels)).or_insert(0_u64) += 1;
        }
        let shares = agreeing.map(|sum| sum as f64 / PAIRS as f64).map(|any| vec![any, 1.0 - any]);
        let any = RandomLevels { pairs: PAIRS, shares: shares.to_vec() };
        let histogram: Vec<_> = histogram.into_iter().collect();
        let mut estimate = Estimate::new(&model, &any, PAIRS as f64);
        for _ in 0..200 {
            estimate.round(&histogram, 1.0);
        }
        assert!((estimate.prior * PAIRS as f64 / MATCHING as f64 - 1.0).abs() < 0.03);
        let trained = estimate.into_model(&model);
        for ((comparison, m), u) in trained.comparisons.iter().zip(M).zip(U) {
            let level = &comparison.levels[0];
            assert!((level.m.unwrap() - m).abs() < 0.02, "m {:?}, not {m}", level.m);
            assert!((level.u.unwrap() - u).abs() < 0.002, "u {:?}, not {u}", level.u);
        }
    }
}
