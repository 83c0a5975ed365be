//! What agrees together among strangers.
//!
//! Comparisons are taken as independent, and among strangers some are not: who shares a given name
//! mostly shares the sex. Where blocks hold many namesakes, training would see twice as many of them
//! agree in both as it expects, and explain the rest as matches who were born decades apart. So the
//! random pairs say which comparisons go together, and training takes it into account.
//!
//! The strongest ties that make no circle are kept (a tree after Chow and Liu): with them the
//! probability of a pattern is that of independence times one factor for each tie.

use super::pattern::Pattern;

/// A tie that tells less about one comparison from another, in nats, is none.
const LEAST_INFORMATION: f64 = 1e-4;
/// Pairs assumed to agree as independence has it, besides those seen.
const PSEUDO_PAIRS: f64 = 10.0;
/// Levels of a comparison, with that of the missing value.
const LEVELS: usize = 16;

/// Which comparisons go together among strangers, and how much.
#[derive(Clone, Debug, Default)]
pub(super) struct Dependence {
    ties: Vec<Tie>,
}

#[derive(Clone, Debug)]
struct Tie {
    between: (usize, usize),
    information: f64,
    /// How many times as often as independence has it two levels come together.
    factors: [[f64; LEVELS]; LEVELS],
}

impl Dependence {
    /// What is seen in so many pairs of each pattern, among some of the comparisons.
    pub(super) fn new(comparisons: &[usize], pairs: impl Iterator<Item = (Pattern, f64)>) -> Self {
        let others = |place: usize| comparisons.iter().skip(place + 1);
        let mut tables: Vec<((usize, usize), Table)> = (0..)
            .zip(comparisons)
            .flat_map(|(place, a)| others(place).map(move |b| ((*a, *b), EMPTY)))
            .collect();
        for (pattern, count) in pairs {
            for ((a, b), table) in &mut tables {
                let row = table.get_mut(usize::from(pattern.level(*a)));
                if let Some(sum) = row.and_then(|row| row.get_mut(usize::from(pattern.level(*b)))) {
                    *sum += count;
                }
            }
        }
        let mut ties: Vec<Tie> = tables
            .into_iter()
            .map(|(between, table)| Tie::new(between, &table))
            .filter(|tie| tie.information > LEAST_INFORMATION)
            .collect();
        ties.sort_by(|a, b| b.information.total_cmp(&a.information));
        let mut tree: Vec<Tie> = Vec::new();
        // Every comparison begins as a tree of its own, named after itself.
        let mut trees: Vec<(usize, usize)> = comparisons.iter().map(|at| (*at, *at)).collect();
        for tie in ties {
            let tree_of = |at| trees.iter().find(|(of, _)| *of == at).map(|(_, tree)| *tree);
            let (a, b) = (tree_of(tie.between.0), tree_of(tie.between.1));
            if a == b {
                continue;
            }
            for (_, of) in &mut trees {
                if Some(*of) == b {
                    *of = a.unwrap_or(*of);
                }
            }
            tree.push(tie);
        }
        Self { ties: tree }
    }

    /// Whether nothing goes together.
    pub(super) fn is_empty(&self) -> bool {
        self.ties.is_empty()
    }

    /// How many times as often as independence has it strangers show a pattern.
    pub(super) fn factor(&self, pattern: Pattern) -> f64 {
        let of = |tie: &Tie| {
            let (a, b) = tie.between;
            let row = tie.factors.get(usize::from(pattern.level(a)));
            row.and_then(|row| row.get(usize::from(pattern.level(b)))).copied().unwrap_or(1.0)
        };
        self.ties.iter().map(of).product()
    }
}

/// Pairs by the levels of two comparisons.
type Table = [[f64; LEVELS]; LEVELS];
const EMPTY: Table = [[0.0; LEVELS]; LEVELS];

impl Tie {
    fn new(between: (usize, usize), table: &Table) -> Self {
        // A missing value, level 0, says nothing either way.
        let rows = || table.iter().skip(1).map(|row| row.iter().skip(1).sum::<f64>());
        let columns: Vec<f64> = (1..LEVELS)
            .map(|at| table.iter().skip(1).filter_map(|row| row.get(at)).sum())
            .collect();
        let all: f64 = rows().sum();
        let mut tie = Self { between, information: 0.0, factors: [[1.0; LEVELS]; LEVELS] };
        let cells = table.iter().zip(&mut tie.factors).skip(1).zip(rows());
        for ((seen, factors), in_row) in cells {
            for ((seen, factor), in_column) in seen.iter().zip(factors).skip(1).zip(&columns) {
                let expected = in_row * in_column / all.max(1.0);
                *factor = (seen + PSEUDO_PAIRS) / (expected + PSEUDO_PAIRS);
                tie.information += seen / all.max(1.0) * factor.ln();
            }
        }
        tie
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pairs by three levels each, and how many: given name, birth and sex, agreeing (1) or not (2).
    fn pairs(name_tells_sex: bool) -> Vec<(Pattern, f64)> {
        let mut pairs = Vec::new();
        for (name, of_name) in [(1, 10_000.0), (2, 90_000.0)] {
            for (birth, of_birth) in [(1, 0.1), (2, 0.9)] {
                let same = if name_tells_sex && name == 1 { 1.0 } else { 0.5 };
                for (sex, of_sex) in [(1, same), (2, 1.0 - same)] {
                    let pattern = Pattern::from_levels([name, birth, sex]);
                    pairs.push((pattern, of_name * of_birth * of_sex));
                }
            }
        }
        pairs
    }

    #[test]
    fn who_shares_a_name_shares_the_sex() {
        let dependence = Dependence::new(&[0, 1, 2], pairs(true).into_iter());
        let factor = |levels: [u8; 3]| dependence.factor(Pattern::from_levels(levels));
        // 55 in a hundred pairs share the sex, all pairs with one name do: 10,010 for 5,510.
        let both = 10_010.0 / 5_510.0;
        assert!((factor([1, 1, 1]) - both).abs() < 1e-12, "{}", factor([1, 1, 1]));
        assert!((factor([1, 2, 2]) - 10.0 / 4_510.0).abs() < 1e-12, "{}", factor([1, 2, 2]));
        assert_eq!((factor([1, 1, 0]), factor([0, 1, 1])), (1.0, 1.0));
        let without_sex = Dependence::new(&[0, 1], pairs(true).into_iter());
        assert!(without_sex.is_empty());
    }

    #[test]
    fn what_is_independent_has_no_ties() {
        assert!(Dependence::new(&[0, 1, 2], pairs(false).into_iter()).is_empty());
        assert!(Dependence::new(&[], pairs(true).into_iter()).is_empty());
        assert!(Dependence::new(&[0, 1, 2], std::iter::empty()).is_empty());
    }

    #[test]
    fn three_that_go_together_are_tied_twice() {
        let all_alike =
            [(Pattern::from_levels([1; 3]), 500.0), (Pattern::from_levels([2; 3]), 500.0)];
        let dependence = Dependence::new(&[0, 1, 2], all_alike.into_iter());
        // Each tie: 500 seen where 250 were expected.
        let twice = (510.0_f64 / 260.0).powi(2);
        assert!((dependence.factor(Pattern::from_levels([1; 3])) - twice).abs() < 1e-12);
    }
}
