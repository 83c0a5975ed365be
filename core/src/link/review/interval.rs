//! Confidence intervals of shares, and of sums and ratios of shares.

use serde::Serialize;

/// A share with its 95 % confidence interval (置信区间).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Interval {
    /// The estimate.
    pub estimate: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The quantile of the standard normal distribution at 0.975.
const Z: f64 = 1.959_963_984_540_054;

impl Interval {
    /// The interval of Wilson (1927) for so many successes in so many trials.
    ///
    /// Without a trial nothing is known: from 0 to 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::Interval;
    ///
    /// let half = Interval::wilson(5.0, 10.0);
    /// assert!((half.low - 0.2366).abs() < 1e-4 && (half.high - 0.7634).abs() < 1e-4);
    /// assert_eq!(Interval::wilson(0.0, 10.0).low, 0.0);
    /// ```
    pub fn wilson(successes: f64, trials: f64) -> Self {
        if trials <= 0.0 {
            return Self { estimate: 0.5, low: 0.0, high: 1.0 };
        }
        let share = (successes / trials).clamp(0.0, 1.0);
        let square = Z * Z / trials;
        let middle = (share + square / 2.0) / (1.0 + square);
        let reach =
            Z * (share * (1.0 - share) / trials + square / (4.0 * trials)).sqrt() / (1.0 + square);
        let low = if share <= 0.0 { 0.0 } else { (middle - reach).max(0.0) };
        let high = if share >= 1.0 { 1.0 } else { (middle + reach).min(1.0) };
        Self { estimate: share, low, high }
    }

    /// What is known exactly.
    pub(super) fn exact(estimate: f64) -> Self {
        Self { estimate, low: estimate, high: estimate }
    }

    /// The sum of independent shares, each times its weight, by the method of variance estimates
    /// recovery (Zou and Donner 2008): each side has the width its own ends give it.
    pub(super) fn sum(parts: &[(f64, Self)]) -> Self {
        let (mut estimate, mut below, mut above) = (0.0, 0.0, 0.0);
        for (weight, part) in parts {
            estimate += weight * part.estimate;
            below += (weight * (part.estimate - part.low)).powi(2);
            above += (weight * (part.high - part.estimate)).powi(2);
        }
        let low = (estimate - below.sqrt()).max(0.0);
        Self { estimate, low, high: estimate + above.sqrt() }
    }

    /// The same amount with pairs of which nothing is known: none of them, or all.
    pub(super) fn with_unknown(self, pairs: f64) -> Self {
        Self { estimate: self.estimate + pairs / 2.0, low: self.low, high: self.high + pairs }
    }

    /// `self / (self + other)` of two independent amounts, by the same method for ratios (Donner and
    /// Zou 2012).
    pub(super) fn share_of(self, other: Self) -> Self {
        let share =
            |this: f64, that: f64| if this + that > 0.0 { this / (this + that) } else { 1.0 };
        let estimate = share(self.estimate, other.estimate);
        // The ratio other/self, whose ends turn into those of the share.
        let (a, b) = (self.estimate, other.estimate);
        let product = a * b;
        let end = |own: f64, others: f64, sign: f64| {
            let below = others * (2.0 * a - others);
            let inside = (product * product - own * (2.0 * b - own) * below).max(0.0).sqrt();
            if below > 0.0 { ((product + sign * inside) / below).max(0.0) } else { f64::INFINITY }
        };
        let least = end(other.low, self.high, -1.0);
        let most = end(other.high, self.low, 1.0);
        let of_ratio = |ratio: f64| if ratio.is_finite() { 1.0 / (1.0 + ratio) } else { 0.0 };
        // Where the upper end reaches twice the estimate the formula has no lower end for the ratio.
        let high = if least.is_finite() { of_ratio(least) } else { 1.0 };
        Self { estimate, low: of_ratio(most).min(estimate), high: high.max(estimate) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-4, "{found}, not {expected}");
    }

    /// Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
    #[test]
    fn wilson_as_newcombe_prints_it() {
        for (successes, trials, low, high) in [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ] {
            let found = Interval::wilson(successes, trials);
            near(found.low, low);
            near(found.high, high);
        }
        assert!((Interval::wilson(20.0, 20.0).high - 1.0).abs() < 1e-12);
        let nothing = Interval::wilson(0.0, 0.0);
        assert_eq!((nothing.low, nothing.high), (0.0, 1.0));
    }

    #[test]
    fn a_sum_worked_out_by_hand() {
        let part = |estimate, low, high| Interval { estimate, low, high };
        // Widths 3 and 4 give 5 below; 6 and 8 give 10 above.
        let sum = Interval::sum(&[(10.0, part(0.9, 0.6, 1.5)), (20.0, part(0.5, 0.3, 0.9))]);
        near(sum.estimate, 19.0);
        near(sum.low, 14.0);
        near(sum.high, 29.0);
    }

    #[test]
    fn a_share_of_exact_amounts_is_exact() {
        let share = Interval::exact(30.0).share_of(Interval::exact(10.0));
        assert_eq!((share.estimate, share.low, share.high), (0.75, 0.75, 0.75));
        let whole = Interval::exact(30.0).share_of(Interval::exact(0.0));
        assert_eq!((whole.low, whole.high), (1.0, 1.0));
        let amount = |estimate, low, high| Interval { estimate, low, high };
        let share = amount(30.0, 25.0, 33.0).share_of(amount(10.0, 6.0, 15.0));
        assert!(share.low < 0.75 && share.high > 0.75 && share.low > 30.0 / 50.0, "{share:?}");
        // Nothing found below, but up to 9 may be there: recall is 1, at least about 30/(30+9).
        let share = amount(30.0, 30.0, 30.0).share_of(amount(0.0, 0.0, 9.0));
        near(share.low, 30.0 / 39.0);
        near(share.high, 1.0);
    }
}
