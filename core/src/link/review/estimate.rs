//! From judgements to precision and recall.

use serde::Serialize;

use super::interval::Interval;
use super::{Review, Stratum};
use crate::{Error, ErrorKind, Result};

/// What somebody says of a drawn pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// The place of its stratum, from 0.
    pub stratum: usize,
    /// 1 for one person, 0 for two people, or a score between.
    pub score: f64,
}

/// One stratum as judged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StratumEstimate {
    /// The stratum.
    #[serde(flatten)]
    pub stratum: Stratum,
    /// Pairs judged.
    pub judged: u64,
    /// The share of pairs of one person.
    pub matches: Interval,
}

/// What judgements say of a linkage (人工复核结果).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReviewEstimate {
    /// Pairs judged.
    pub judged: u64,
    /// Pairs drawn and not judged.
    pub not_judged: u64,
    /// The share of links that are right.
    pub precision: Interval,
    /// The share of the true pairs among those compared that are links.
    pub recall: Interval,
    /// True pairs among all pairs compared.
    pub true_pairs: Interval,
    /// Stratum by stratum, from the lowest weight up.
    pub strata: Vec<StratumEstimate>,
}

impl Review {
    /// Estimates precision and recall at the threshold, with intervals of 95 %.
    ///
    /// Each stratum counts by the pairs in it. A stratum judged as a whole is known exactly; one in
    /// which nothing was judged may be anything.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] for a judgement of no stratum, a score outside 0 to 1, or more
    /// judgements than pairs.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{Judgement, Review};
    ///
    /// let review = Review::from_json(r#"{"renkou_review": 1, "model": "m", "threshold": 0.0,
    ///   "seed": 1, "strata": [
    ///     {"from": null, "to": 0.0, "pairs": 100, "drawn": 2},
    ///     {"from": 0.0, "to": null, "pairs": 40, "drawn": 2}]}"#)?;
    /// let judge = |stratum, score| Judgement { stratum, score };
    /// let found = review.estimate(&[judge(0, 0.0), judge(0, 0.0), judge(1, 1.0), judge(1, 0.0)])?;
    /// assert_eq!((found.precision.estimate, found.recall.estimate), (0.5, 1.0));
    /// assert!(found.recall.low < 0.5, "two pairs prove little");
    /// assert!(review.estimate(&[judge(7, 1.0)]).is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn estimate(&self, judgements: &[Judgement]) -> Result<ReviewEstimate> {
        let wrong = |words: &str| Error::new(ErrorKind::InvalidArgument, words);
        let mut sums = vec![(0_u64, 0.0); self.strata.len()];
        for judgement in judgements {
            if !(0.0..=1.0).contains(&judgement.score) {
                let words = "a judgement is a number from 0 (two people) to 1 (one person)";
                return Err(wrong(words));
            }
            let sum = sums.get_mut(judgement.stratum);
            let sum =
                sum.ok_or_else(|| wrong("a pair of a stratum that the plan does not have"))?;
            sum.0 += 1;
            sum.1 += judgement.score;
        }
        let mut strata = Vec::new();
        // Of each side the strata that were judged, and the pairs of those that were not.
        let (mut above, mut below) = ((Vec::new(), 0.0), (Vec::new(), 0.0));
        let mut links = 0;
        for (stratum, (judged, matches)) in self.strata.iter().zip(sums) {
            if judged > stratum.pairs {
                return Err(wrong("more pairs were judged than a stratum has"));
            }
            let share = if judged == stratum.pairs {
                Interval::exact(if judged == 0 { 0.0 } else { matches / judged as f64 })
            } else {
                Interval::wilson(matches, judged as f64)
            };
            let is_above = stratum.from.is_some_and(|from| from >= self.threshold - 1e-9);
            let side = if is_above { &mut above } else { &mut below };
            if judged == 0 {
                side.1 += stratum.pairs as f64;
            } else {
                side.0.push((stratum.pairs as f64, share));
            }
            links += if is_above { stratum.pairs } else { 0 };
            strata.push(StratumEstimate { stratum: *stratum, judged, matches: share });
        }
        let links = links as f64;
        let found = Interval::sum(&above.0).with_unknown(above.1);
        let missed = Interval::sum(&below.0).with_unknown(below.1);
        let of_links = |amount: f64| if links > 0.0 { (amount / links).min(1.0) } else { 1.0 };
        let judged = judgements.len() as u64;
        let drawn: u64 = self.strata.iter().map(|stratum| stratum.drawn).sum();
        Ok(ReviewEstimate {
            judged,
            not_judged: drawn.saturating_sub(judged),
            precision: Interval {
                estimate: of_links(found.estimate),
                low: of_links(found.low),
                high: of_links(found.high),
            },
            recall: found.share_of(missed),
            true_pairs: Interval::sum(&[(1.0, found), (1.0, missed)]),
            strata,
        })
    }
}
