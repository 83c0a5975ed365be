//! Expectation maximisation over a histogram of patterns.

use super::dependence::Dependence;
use super::history::Round;
use super::model::Model;
use super::pattern::Pattern;
use super::sample::RandomLevels;

/// No level is rarer than this among pairs that belong together: somebody always mistypes.
pub(super) const LEAST_M: f64 = 1e-5;
/// Pairs of each group assumed besides those seen, spread over the levels; keeps small samples sane.
const PSEUDO_PAIRS: f64 = 1.0;

/// The parameters while they are being estimated.
#[derive(Clone)]
pub(super) struct Estimate {
    all_pairs: f64,
    pub(super) prior: f64,
    /// Whether the prior is known from elsewhere.
    prior_is_known: bool,
    /// The share of relatives among all pairs; 0 when the model knows of none.
    pub(super) relatives_prior: f64,
    comparisons: Vec<ComparisonState>,
    /// Whether the shares among relatives add up to 1; else none is below that of any two people.
    ///
    /// The second covers relatives who agree in fewer things than most do, and is the better model
    /// of them; the first shows more clearly in what they do not agree.
    strict_relatives: bool,
    /// What agrees together although nothing joins the two records.
    dependence: Dependence,
}

#[derive(Clone)]
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

/// Where an estimate begins.
#[derive(Clone, Copy)]
pub(super) enum Start {
    /// Nine in ten pairs that belong together agree, and every hundredth record has a match.
    Usual,
    /// Six in ten agree, and every record has a match: far enough away to end elsewhere, if there
    /// is an elsewhere.
    Other,
}

impl Estimate {
    /// A first estimate; `shared` says in which comparisons relatives agree.
    pub(super) fn new(
        model: &Model,
        random: &RandomLevels,
        all_pairs: f64,
        shared: &[bool],
        start: Start,
    ) -> Self {
        let (agreeing, matches_to_a_record) = match start {
            Start::Usual => (0.9, 0.01),
            Start::Other => (0.6, 1.0),
        };
        let comparisons: Vec<_> = model
            .comparisons
            .iter()
            .zip(&random.shares)
            .zip(shared)
            .map(|((comparison, shares), shared)| {
                let start = first_guess(comparison.levels.len(), agreeing);
                let levels = comparison.levels.iter().zip(shares).zip(start);
                let levels = levels.map(|((level, any), m)| Parameters {
                    m: level.m.unwrap_or(m),
                    u: if level.fixed { level.u.unwrap_or(*any) } else { *any },
                    // Relatives begin halfway between one person and any two.
                    relatives: if *shared { f64::midpoint(m, *any) } else { *any },
                    any: *any,
                    fixed: level.fixed,
                });
                ComparisonState { shared: *shared, levels: levels.collect() }
            })
            .collect();
        // As many relatives as matches.
        let prior = (all_pairs.sqrt() * matches_to_a_record / all_pairs).clamp(1e-12, 0.1);
        let relatives_prior = if shared.contains(&true) { prior } else { 0.0 };
        Self {
            all_pairs,
            prior,
            prior_is_known: false,
            relatives_prior,
            comparisons,
            strict_relatives: false,
            dependence: Dependence::default(),
        }
    }

    /// The same, with a prior that is known and stays, if it is.
    pub(super) fn with_known_prior(mut self, prior: Option<f64>) -> Self {
        if let Some(prior) = prior {
            (self.prior, self.prior_is_known) = (prior, true);
        }
        self
    }

    /// The same, with shares among relatives that add up to 1.
    pub(super) fn with_strict_relatives(mut self) -> Self {
        self.strict_relatives = true;
        self
    }

    /// The same, with what agrees together among people who are not one person.
    pub(super) fn with_dependence(mut self, dependence: Dependence) -> Self {
        self.dependence = dependence;
        self
    }

    /// What agrees together among random pairs, where it does not join relatives either.
    pub(super) fn dependence_among(&self, random: &RandomLevels) -> Dependence {
        let apart = (0..).zip(&self.comparisons).filter(|(_, comparison)| !comparison.shared);
        let apart: Vec<usize> = apart.map(|(at, _)| at).collect();
        let strangers = random.patterns.iter().map(|(pattern, count)| {
            let (matching, related) = self.probabilities(*pattern);
            (*pattern, *count as f64 * (1.0 - matching - related).max(0.0))
        });
        Dependence::new(&apart, strangers)
    }

    /// The same, with relatives beginning as what another estimate took for matches.
    pub(super) fn with_relatives_like_matches_of(mut self, other: &Self) -> Self {
        let comparisons = self.comparisons.iter_mut().zip(&other.comparisons);
        for (comparison, found) in comparisons.filter(|(comparison, _)| comparison.shared) {
            for (level, found) in comparison.levels.iter_mut().zip(&found.levels) {
                level.relatives = found.m;
            }
        }
        self
    }

    /// For each comparison: agreement among matches.
    pub(super) fn agreement_of_matches(&self) -> Vec<Agreement> {
        self.agreement(|level| level.m)
    }

    /// For each comparison: agreement among relatives.
    pub(super) fn agreement_of_relatives(&self) -> Vec<Agreement> {
        self.agreement(|level| level.relatives)
    }

    fn agreement(&self, share: impl Fn(&Parameters) -> f64) -> Vec<Agreement> {
        let of = |comparison: &ComparisonState| {
            let first = comparison.levels.first();
            Agreement {
                full: first.map_or(0.0, &share),
                lift: first.map_or(1.0, |level| share(level) / level.u),
                none: comparison.levels.last().map_or(0.0, &share),
            }
        };
        self.comparisons.iter().map(of).collect()
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
        let prior =
            if self.prior_is_known { self.prior } else { (sums.matches / all).clamp(1e-15, 0.5) };
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
                let related = (in_relatives + PSEUDO_PAIRS / count) / relatives;
                // Any pairs are a mixture: any = prior * m + relatives_prior * relatives + rest * u.
                let (known, share) = if comparison.shared {
                    let share = prior + self.relatives_prior;
                    (prior * m + self.relatives_prior * related, share)
                } else {
                    (prior * m, prior)
                };
                level.u = ((level.any - known) / (1.0 - share)).max(level.any / 100.0).min(1.0);
                level.relatives = match (comparison.shared, self.strict_relatives) {
                    (true, true) => related,
                    (true, false) => related.max(level.u),
                    (false, _) => level.u,
                };
            }
        }
        change
    }

    /// Reads, once at the end, how often relatives agree in what they do not share.
    ///
    /// Some do: sons are named after fathers, twins are born on one day. While matches are sought
    /// relatives agree in these things by chance alone, which is what keeps the two groups apart.
    pub(super) fn read_relatives(&mut self, histogram: &[(Pattern, u64)]) {
        if self.relatives_prior == 0.0 {
            return;
        }
        let mut sums = Sums::new(&self.comparisons);
        for (pattern, count) in histogram {
            let (matching, related) = self.probabilities(*pattern);
            sums.add(*pattern, *count as f64 * matching, *count as f64 * related);
        }
        let comparisons = self.comparisons.iter_mut().zip(&sums.levels);
        for (comparison, sums) in comparisons.filter(|(comparison, _)| !comparison.shared) {
            let count = comparison.levels.len() as f64;
            let relatives: f64 = sums.iter().map(|(_, r)| r).sum::<f64>() + PSEUDO_PAIRS;
            let levels = comparison.levels.iter_mut().zip(sums);
            for (level, (_, related)) in levels.filter(|(level, _)| !level.fixed) {
                level.relatives = ((related + PSEUDO_PAIRS / count) / relatives).max(level.u);
            }
        }
    }

    /// How probable it is that pairs of a pattern match, and that they are relatives.
    pub(super) fn probabilities(&self, pattern: Pattern) -> (f64, f64) {
        let (mut matching, mut related) = (self.prior, self.relatives_prior);
        let mut other = 1.0 - self.prior - self.relatives_prior;
        for (at, comparison) in self.comparisons.iter().enumerate() {
            let level = usize::from(pattern.level(at)).checked_sub(1);
            if let Some(level) = level.and_then(|level| comparison.levels.get(level)) {
                matching *= level.m;
                related *= level.relatives;
                other *= level.u;
            }
        }
        let together = self.dependence.factor(pattern);
        related *= together;
        other *= together;
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
            comparison.shared_by_relatives = found.shared;
            for (level, parameters) in comparison.levels.iter_mut().zip(&found.levels) {
                level.m = Some(parameters.m);
                level.u = Some(parameters.u);
                level.relatives = (self.relatives_prior > 0.0).then_some(parameters.relatives);
            }
        }
        model
    }
}

/// How far a group of pairs agrees in one comparison.
pub(super) struct Agreement {
    /// The share of pairs at the first level.
    pub(super) full: f64,
    /// How many times as often as among any two people that is.
    pub(super) lift: f64,
    /// The share of pairs at the last level, where nothing agrees.
    pub(super) none: f64,
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

/// Where `m` begins: so many agree fully, the rest is spread with a little order.
fn first_guess(levels: usize, agreeing: f64) -> Vec<f64> {
    if levels == 1 {
        return vec![1.0];
    }
    let rest: f64 = (1..levels).map(|at| 1.0 / at as f64).sum();
    let of = |at: usize| if at == 0 { agreeing } else { (1.0 - agreeing) / at as f64 / rest };
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
        let histogram: Vec<_> = histogram.into_iter().collect();
        let any =
            RandomLevels { pairs: PAIRS, shares: shares.to_vec(), patterns: histogram.clone() };
        let mut estimate = Estimate::new(&model, &any, PAIRS as f64, &[false; 4], Start::Usual);
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
