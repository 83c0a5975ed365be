//! What Splink takes for parameters that a saved model does not have.
//!
//! A level that no pair of the training was at has no `m` or no `u` in the file, and Splink fills both
//! in when it loads it. A model without parameters for a whole comparison is one that was not trained.

use super::super::model::Comparison;

/// The share that Splink takes to agree best.
const BEST_M: f64 = 0.95;
/// The weights that Splink takes for the levels below the best, and for the best one.
const WEIGHTS: (f64, f64) = (-5.0, 3.0);
const BEST_WEIGHT: f64 = 10.0;

/// Puts Splink's values where parameters are missing, if the model was trained; tells which levels had
/// none.
pub(super) fn fill_in(comparisons: &mut [Comparison], remarks: &mut Vec<String>) {
    let is_trained = |comparison: &Comparison| {
        comparison.levels.iter().any(|level| level.m.is_some() && level.u.is_some())
    };
    if !comparisons.iter().all(is_trained) {
        return;
    }
    for comparison in comparisons {
        let count = comparison.levels.len();
        for (at, level) in comparison.levels.iter_mut().enumerate() {
            let (m, u) = parameters(count, at);
            let missing = match (level.m, level.u) {
                (Some(_), Some(_)) => continue,
                (None, Some(_)) => "m",
                (Some(_), None) => "u",
                (None, None) => "m and no u",
            };
            let (m, u) = (level.m.unwrap_or(m), level.u.unwrap_or(u));
            // Splink's own u of the lower of two levels is above 1; only the weight counts.
            let (m, u) = if u > 1.0 { (m / u, 1.0) } else { (m, u) };
            (level.m, level.u) = (Some(m), Some(u));
            remarks.push(format!(
                "{}: level \"{}\" has no {missing} in the file; Splink's own is taken",
                comparison.name, level.label
            ));
        }
    }
}

/// Splink's m and u of a level, of which there are so many, counted from the best.
fn parameters(count: usize, at: usize) -> (f64, f64) {
    if at == 0 {
        return (BEST_M, BEST_M / BEST_WEIGHT.exp2());
    }
    let others = (count - 1).max(1);
    let m = (1.0 - BEST_M) / others as f64;
    // The last level has the least weight.
    let from_last = count.saturating_sub(at + 1);
    let (least, most) = WEIGHTS;
    let step = if others > 1 { (most - least) / (others - 1) as f64 } else { 0.0 };
    (m, m / (least + step * from_last as f64).exp2())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Figures of `_default_m_values(4)` and `_default_u_values(4)` of Splink 4, from the last level up.
    #[test]
    fn parameters_are_those_of_splink() {
        let expected = [
            (0.016_666_666_666_666_68, 0.533_333_333_333_333_8),
            (0.016_666_666_666_666_68, 0.033_333_333_333_333_36),
            (0.016_666_666_666_666_68, 0.002_083_333_333_333_335),
            (0.95, 0.000_927_734_375),
        ];
        for (from_last, (m, u)) in expected.into_iter().enumerate() {
            let found = parameters(4, 3 - from_last);
            assert!((found.0 - m).abs() < 1e-15 && (found.1 - u).abs() < 1e-15, "{found:?}");
        }
        // `_default_u_values(2)`.
        assert!((parameters(2, 1).1 - 1.600_000_000_000_001_4).abs() < 1e-15);
    }
}
