//! Drawing pairs, and estimates worked out by hand.

use super::super::errors_tests::MODEL;
use super::super::{LinkType, Model, Options, Silent, Source};
use super::*;

fn scorer() -> Scorer {
    let names: Vec<String> = (0..60).map(|n| format!("name {}", n % 20)).collect();
    let years: Vec<String> = (0..60).map(|n| format!("{}", 1950 + n % 12)).collect();
    let source = Source::new("a")
        .with_column("name", names.iter().map(String::as_str))
        .with_column("year", years.iter().map(String::as_str));
    let options = Options { link_type: LinkType::Dedupe, ..Options::default() };
    Scorer::new(&Model::from_json(MODEL).unwrap(), &[source], &options, &Silent).unwrap()
}

#[test]
fn every_pair_compared_is_in_one_stratum() {
    let scorer = scorer();
    let plan = SamplingPlan { edges: vec![-1.0], per_stratum: 7, seed: 3 };
    let (review, pairs) = scorer.review(&plan, &Silent).unwrap();
    // Of 60 records three share each of 20 names (60 pairs), five each of 12 years (120 pairs). Rows 0
    // and 20 differ in year since 20 is no multiple of 12, so do all others of a name. The name alone
    // weighs -2 + 3 - 2 = -1, which is in the upper stratum; the year alone weighs -2.17.
    assert_eq!(review.strata.iter().map(|stratum| stratum.pairs).collect::<Vec<_>>(), [120, 60, 0]);
    assert_eq!(review.strata[1], Stratum { from: Some(-1.0), to: Some(0.0), pairs: 60, drawn: 7 });
    assert_eq!((pairs.len(), review.strata[0].drawn), (14, 7));
    assert!(pairs.iter().all(|pair| (pair.weight >= -1.0) == (pair.stratum == 1)));
    let again = scorer.review(&plan, &Silent).unwrap();
    assert_eq!(again.1, pairs);
    let other = SamplingPlan { seed: 4, ..plan };
    assert_ne!(scorer.review(&other, &Silent).unwrap().1, pairs);
    assert_eq!(Review::from_json(&review.to_json().unwrap()).unwrap(), review);
    let descending = SamplingPlan { edges: vec![1.0, -1.0], ..SamplingPlan::around(0.5) };
    assert!(scorer.review(&descending, &Silent).is_err());
}

#[test]
fn draws_are_fair() {
    let scorer = scorer();
    let mut seen = std::collections::BTreeMap::new();
    for seed in 0..300 {
        let plan = SamplingPlan { edges: vec![0.0], per_stratum: 18, seed };
        for pair in scorer.review(&plan, &Silent).unwrap().1 {
            *seen.entry((pair.left, pair.right)).or_insert(0_u32) += 1;
        }
    }
    // Each of 180 pairs is drawn with a chance of one in ten: 30 times, give or take five deviations.
    assert_eq!(seen.len(), 180);
    assert!(seen.values().all(|times| (4..=56).contains(times)), "{seen:?}");
}

#[test]
fn estimates_worked_out_by_hand() {
    let stratum = |from, to, pairs| Stratum { from, to, pairs, drawn: 10 };
    let review = Review {
        renkou_review: 1,
        model: "m".to_owned(),
        threshold: 0.0,
        seed: 1,
        strata: vec![
            stratum(None, Some(-2.0), 1000),
            stratum(Some(-2.0), Some(0.0), 100),
            stratum(Some(0.0), Some(2.0), 50),
            stratum(Some(2.0), None, 10),
        ],
    };
    let judged = [(0, 0, 10), (1, 2, 10), (2, 8, 10), (3, 10, 10)];
    let judgements: Vec<Judgement> = judged
        .iter()
        .flat_map(|&(stratum, matches, all)| {
            (0..all).map(move |n| Judgement { stratum, score: f64::from(u8::from(n < matches)) })
        })
        .collect();
    let found = review.estimate(&judgements).unwrap();
    // Links: 50 x 0.8 + 10 x 1 = 50 of 60; missed: 100 x 0.2 = 20.
    assert!((found.precision.estimate - 50.0 / 60.0).abs() < 1e-12);
    assert!((found.recall.estimate - 50.0 / 70.0).abs() < 1e-12);
    assert!((found.true_pairs.estimate - 70.0).abs() < 1e-12);
    // Wilson of 8 in 10 is 0.4902 to 0.9433; the stratum of ten was judged as a whole.
    assert!((found.precision.low - (50.0 * 0.4902 + 10.0) / 60.0).abs() < 1e-3, "{found:?}");
    assert!((found.precision.high - (50.0 * 0.9433 + 10.0) / 60.0).abs() < 1e-3);
    // Up to 28 % of a thousand pairs may be missed unseen, so little is known of recall.
    assert!(found.recall.low < 0.2 && found.recall.high < 0.9, "{:?}", found.recall);
    assert_eq!((found.judged, found.not_judged), (40, 0));
    let nothing = review.estimate(&[]).unwrap();
    assert_eq!((nothing.precision.low, nothing.precision.high), (0.0, 1.0));
    let eleven = vec![Judgement { stratum: 3, score: 1.0 }; 11];
    assert!(review.estimate(&eleven).is_err());
}
