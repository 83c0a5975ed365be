//! Errors and judged pairs on a register small enough to count by hand.

use super::*;

/// Names that agree weigh 3, years 2, what disagrees about -2; the prior weighs -2.
pub(super) const MODEL: &str = r#"{"renkou_model": 1, "name": "town", "prior": 0.2, "comparisons": [
    {"name": "name", "column": "name", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.1},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.9}]},
    {"name": "year", "column": "year", "levels": [
        {"label": "same", "test": "exact", "m": 0.8, "u": 0.2},
        {"label": "different", "test": "else", "m": 0.2, "u": 0.8}]}],
    "blocking": [["name"], ["year"]]}"#;

/// Records 0, 1 agree in all and are one person; 2, 3 in all and are two; 4, 5 in the year alone and
/// are one; 6, 7 in nothing and are one.
fn town() -> Source {
    Source::new("town")
        .with_column("name", ["a", "a", "b", "b", "c", "d", "e", "f"])
        .with_column("year", ["1", "1", "2", "2", "3", "3", "4", "5"])
        .with_column("person", ["p", "p", "q", "r", "s", "s", "t", "t"])
}

fn model() -> Model {
    Model::from_json(MODEL).unwrap()
}

#[test]
fn errors_are_counted_by_kind_and_explained() {
    let options = Options { truth: Some("person".to_owned()), ..Options::default() };
    let linkage = link(&model(), &[town()], &options, &Silent).unwrap();
    let evaluation = linkage.evaluation.clone().unwrap();
    assert_eq!((evaluation.true_pairs, evaluation.possible_pairs), (3, 28));
    assert_eq!((evaluation.links.true_positives, evaluation.links.false_positives), (1, 1));
    // Clusters {0,1}, {2,3} and four single ones; people {0,1}, {2}, {3}, {4,5}, {6,7}.
    assert_eq!(evaluation.exact_clusters.true_positives, 1);
    assert!((evaluation.b_cubed.precision - 7.0 / 8.0).abs() < 1e-12);
    assert!((evaluation.b_cubed.recall - 6.0 / 8.0).abs() < 1e-12);
    let truth = Truth::new(&[town()], "person", LinkType::Dedupe).unwrap();
    let links = linkage.links().to_vec();
    let scorer = linkage.into_scorer(options.blocks);
    let errors = scorer.errors(&links, &truth, 10, 1, &Silent).unwrap();
    let one_each =
        ErrorCounts { false_links: 1, below_threshold: 1, not_blocked: 1, with_copies: 0 };
    assert_eq!(errors.counts, one_each);
    let found: Vec<_> =
        errors.pairs.iter().map(|e| (e.kind, e.pair.left.row, e.pair.right.row)).collect();
    let expected = [
        (PairErrorKind::FalseLink, 3, 4),
        (PairErrorKind::BelowThreshold, 5, 6),
        (PairErrorKind::NotBlocked, 7, 8),
    ];
    assert_eq!(found, expected);
    assert_eq!(errors.pairs[1].pair.rules, ["year"]);
    assert!(errors.pairs[2].pair.rules.is_empty());
    let none = scorer.errors(&links, &truth, 0, 1, &Silent).unwrap();
    assert_eq!((none.counts, none.pairs.len()), (one_each, 0));
}

#[test]
fn judged_pairs_are_measured_and_errors_listed() {
    let scorer = Scorer::new(&model(), &[town()], &Options::default(), &Silent).unwrap();
    let mut labels = Labels::default();
    for (left, right, score) in [(0, 1, 1.0), (3, 2, 0.1), (4, 5, 0.9), (6, 7, 1.0), (0, 7, 0.0)] {
        labels.add(left, right, score).unwrap();
    }
    let found = scorer.evaluate_labels(&labels, 0.5, 10).unwrap();
    assert_eq!((found.labels, found.matches), (5, 3));
    assert!((found.blocking_recall - 2.0 / 3.0).abs() < 1e-12);
    let links = (found.links.true_positives, found.links.false_positives);
    assert_eq!((links, found.links.false_negatives), ((1, 1), 2));
    // Two pairs of weight 3 are taken together: half of them true. Then the pair of one year.
    let curve: Vec<_> =
        found.curve.iter().map(|p| (p.quality.precision, p.quality.recall)).collect();
    assert_eq!(curve, [(0.5, 1.0 / 3.0), (2.0 / 3.0, 2.0 / 3.0)]);
    assert!((found.area_under_pr - (0.5 / 3.0 + 2.0 / 9.0)).abs() < 1e-12);
    let kinds: Vec<_> = found.errors.iter().map(|error| error.kind).collect();
    let expected =
        [PairErrorKind::FalseLink, PairErrorKind::BelowThreshold, PairErrorKind::NotBlocked];
    assert_eq!(kinds, expected);
    let strict = scorer.evaluate_labels(&labels, 0.95, 10).unwrap();
    assert_eq!(strict.matches, 2);
}
