//! The page as a whole: it is well formed, holds everything, and asks nobody for anything.

use super::*;
use crate::link::{
    Calibration, CalibrationBin, ComparisonDrift, CutCount, CutReason, CutRule, ExpectedQuality,
    LevelDrift, LevelStability, ModelDrift, ParameterHistory, UnlinkableShare, Unlinkables,
};
use crate::validate::Severity;

/// The quality of a small register, with a name that tries to break out of the page.
fn quality_of_values() -> RegisterQuality {
    RegisterQuality {
        items: vec![ItemFigures {
            identifier: "XM".to_owned(),
            name_en: "Name <b>".to_owned(),
            name_zh: "姓名".to_owned(),
            completeness: 0.995,
            validity: 0.75,
        }],
        uniqueness: vec![UniquenessFigures {
            identifier: "GMSFHM".to_owned(),
            values: 1000,
            distinct: 990,
            ..UniquenessFigures::default()
        }],
        divisions: vec![DivisionFigures {
            code: "110101".to_owned(),
            name: "北京市东城区".to_owned(),
            records: 400,
            errors: 50,
            warnings: 3,
        }],
        births_by_day: (0..31).map(|day| if day == 0 { 90 } else { 30 }).collect(),
        births_by_last_digit: vec![99; 10],
        first_of_month: 2.875,
        round_years: 1.0,
    }
}

/// Two bins of probability and two thresholds.
fn calibration() -> Calibration {
    let bin = |from, to, pairs, expected, observed| CalibrationBin {
        from,
        to,
        pairs,
        expected,
        observed: Some(observed),
    };
    let expected = |weight, precision, recall, f1| ExpectedQuality {
        weight,
        precision,
        recall,
        f1,
        ..ExpectedQuality::default()
    };
    Calibration {
        expected_matches: 940.0,
        bins: vec![bin(0.3, 0.5, 40, 0.4, 0.35), bin(0.9, 1.0, 900, 0.98, 0.97)],
        error: Some(0.0117),
        expected: vec![expected(3.0, 0.98, 0.9, 0.938), expected(-1.0, 0.94, 0.99, 0.964)],
    }
}

fn unlinkables() -> Unlinkables {
    Unlinkables {
        records: 2000,
        at_threshold: 1250,
        curve: (-4..4)
            .map(|n| UnlinkableShare {
                weight: f64::from(n),
                probability: 0.5,
                records: 250,
                share: f64::from(n + 5) / 8.0,
            })
            .collect(),
    }
}

fn history() -> Vec<ParameterHistory> {
    [("name", "same"), ("name", "different"), ("year", "same")]
        .map(|(comparison, level)| ParameterHistory {
            comparison: comparison.to_owned(),
            level: level.to_owned(),
            m: vec![0.9, 0.8, 0.75],
            u: vec![0.1, 0.1, 0.1],
        })
        .into()
}

fn trained() -> Trained {
    Trained {
        model: "<b>".to_owned(),
        pairs: 4321,
        expected_matches: 987.4,
        comparisons: Vec::new(),
        history: history(),
        remarks: vec!["<i>remark".to_owned()],
    }
}

fn drift() -> Drift {
    let level = |label: &str, first: f64, second: f64| LevelDrift {
        label: label.to_owned(),
        m: (Some(0.5), None),
        u: (Some(0.25), Some(0.25)),
        weight: (first, second),
        weight_change: second - first,
    };
    let comparison = ComparisonDrift {
        comparison: "kin <b>".to_owned(),
        levels: vec![level("grew", 1.0, 4.5), level("gone", 2.0, f64::NEG_INFINITY)],
        unpaired_levels: vec!["<u>alone".to_owned()],
        m_stability: Some(0.3),
        u_stability: Some(0.125),
    };
    let models = ModelDrift {
        prior: (Some(0.000_12), None),
        threshold: (0.5, 0.75),
        comparisons: vec![comparison],
        only_in_first: vec!["left <b>out".to_owned()],
        only_in_second: Vec::new(),
        rules_only_in_first: Vec::new(),
        rules_only_in_second: vec!["XM + CSRQ".to_owned()],
    };
    let run = LevelStability {
        comparison: "mobile".to_owned(),
        stability: Some(0.02),
        missing: (100, 300),
        levels: vec![("same <b>".to_owned(), 300, 100), ("never".to_owned(), 0, 0)],
    };
    Drift { models, runs: vec![run] }
}

fn pairs() -> Vec<ExplainedLink> {
    vec![ExplainedLink { title_en: "a.csv:1 = <b>:2".to_owned(), ..ExplainedLink::default() }]
}

fn cuts() -> Vec<CutCount> {
    vec![CutCount {
        rule: CutRule { reason: CutReason::DuplicateFree, constraint: "<b>a.csv</b>".to_owned() },
        links: 1234,
    }]
}

/// A report with every section; the names try to break out of the page.
fn full() -> Report {
    let finding = |rule: &str, severity, count| RuleFindings {
        rule: rule.to_owned(),
        severity,
        text_en: format!("what {rule} <says>"),
        text_zh: "号码与出生日期不一致".to_owned(),
        count,
    };
    let level = |label: &str, m: f64, u: f64| LevelWeight {
        label: label.to_owned(),
        m,
        u,
        weight: (m / u).log2(),
    };
    let quality = |precision: f64, recall: f64| PrecisionRecall {
        precision,
        recall,
        f1: 2.0 * precision * recall / (precision + recall),
    };
    let step = |level: &str, weight| EvidenceStep {
        comparison: "name".to_owned(),
        level: level.to_owned(),
        weight,
        rarity_weight: 1.5,
        left: "王**".to_owned(),
        right: "王**".to_owned(),
    };
    let bins: Vec<u64> = (0..2048_u64).map(|bin| if bin % 7 == 0 { bin } else { 0 }).collect();
    Report {
        title: "</title><script>alert(1)</script>".to_owned(),
        subtitle: "a.csv & b.csv".to_owned(),
        made: "renkou 0.1.0".to_owned(),
        registers: ["a.csv", "\"><img src=x>"]
            .map(|name| RegisterSummary {
                name: name.to_owned(),
                records: 1000,
                clean: 700,
                hints: 100,
                warnings: 150,
                errors: 50,
                findings: (0..20)
                    .map(|n| finding(&format!("ID-1{n:02}"), Severity::ALL[n % 3], n as u64 * 9))
                    .collect(),
                quality: Some(quality_of_values()),
            })
            .into(),
        matching: Some(Matching {
            model: "person".to_owned(),
            records: 2000,
            compared: 123_456,
            links: 900,
            clusters: 1100,
            cuts: cuts(),
            greedy_components: (2, 56_789),
            threshold_weight: 0.0,
            comparisons: vec![ComparisonWeights {
                name: "name".to_owned(),
                column: "XM".to_owned(),
                levels: vec![
                    level("same", 0.9, 0.001),
                    level("sounds the same", 0.06, 0.004),
                    level("different", 0.04, 0.995),
                ],
            }],
            scores: ScoreBins {
                first_edge: -64.0,
                width: 0.0625,
                true_pairs: bins.iter().map(|pairs| pairs / 2).collect(),
                pairs: bins,
            },
            calibration: calibration(),
            quality: Some(MatchQuality {
                links: quality(0.99, 0.95),
                clusters: quality(0.98, 0.97),
                blocking_recall: 0.999,
                best: CurvePoint { weight: 1.0, quality: quality(0.985, 0.97) },
                curve: (-300..300)
                    .map(|n| CurvePoint { weight: f64::from(n) / 10.0, quality: quality(0.9, 0.8) })
                    .collect(),
            }),
            cluster_sizes: vec![(1, 600), (2, 480), (3, 15), (9, 2), (31, 1)],
            explained: vec![ExplainedLink {
                title_en: "The strongest link".to_owned(),
                title_zh: "最强匹配".to_owned(),
                prior_weight: -17.2,
                steps: vec![step("same", 12.0), step("different", -4.5), step("", f64::NAN)],
                weight: -9.7,
                probability: 0.001,
            }],
            unlinkables: unlinkables(),
            history: history(),
        }),
        trained: Some(trained()),
        drift: Some(drift()),
        explained: pairs(),
        stages: vec![
            Stage { name: "read".to_owned(), seconds: 0.2 },
            Stage { name: "link".to_owned(), seconds: 1.3 },
        ],
    }
}

/// Every element that is opened is closed, in the right order.
fn assert_well_formed(html: &str) {
    const ALONE: [&str; 2] = ["meta", "!doctype"];
    let mut open: Vec<&str> = Vec::new();
    let body =
        html.split("<style>").next().unwrap().to_owned() + html.split("</style>").nth(1).unwrap();
    for tag in body.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "</{name}> closes something else");
        } else if !tag.ends_with('/') && !ALONE.contains(&name) {
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "quotes in <{tag}>");
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

#[test]
fn nothing_from_outside_becomes_markup() {
    let html = full().to_html();
    assert_well_formed(&html);
    assert!(!html.contains("<script") && !html.contains("<img"));
    assert!(html.contains("&lt;script&gt;") && html.contains("what ID-119 &lt;says&gt;"));
    assert!(!html.contains("NaN") && !html.contains("inf"), "no figure is left out of range");
}

#[test]
fn the_page_asks_nobody_for_anything() {
    let html = full().to_html();
    for loading in ["http://", "https://", " src=\"", "href=", "url(", "@import", "<link"] {
        assert!(!html.contains(loading), "{loading}");
    }
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn everything_is_shown() {
    let html = full().to_html();
    for shown in [
        "123,456",
        "2,000",
        "95.00 %",
        "sounds the same",
        "ID-104",
        "王** ↔ 王**",
        "最强匹配",
        "rarity +1.5",
        "threshold",
        "best F1",
        "84 %",
        "9 records and more",
        "<summary>4 more rules",
        "1.50 s",
        "would join two records of a source without duplicates",
        "&lt;b&gt;a.csv&lt;/b&gt;",
        "1,234",
        "2 components with 56,789 links were too large",
        "1,250 records (62.5 %) stay below",
        "weights of name over 3 rounds of training",
        "<td>different</td><td>75.0 %</td><td>10.0 %</td><td>+3.2 → +2.9</td>",
        "987",
        "&lt;i&gt;remark",
        "m 0.300 a great change",
        "u 0.125 a change",
        "links 0.020 stable",
        "+1.0 → +4.5",
        "&lt;u&gt;alone",
        "1.200e-4",
        "left &lt;b&gt;out",
        "XM + CSRQ",
        "75.0 %<span class=\"sub\">→ 25.0 %",
        "a.csv:1 = &lt;b&gt;:2",
        "precision 98.00 %, recall 90.0 %",
        "40.0 % promised, 35.0 % seen, 40 pairs",
        "weighted by pairs: 1.17 %",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
    assert!(!html.contains("never"), "what neither run has");
    // Four of the linkage, two of training, there and by itself, one of unlinkable records, and for each register
    // the days and the years of births.
    assert_eq!(html.matches("<svg class=\"chart\"").count(), 13);
    for shown in ["99.50 %", "北京市东城区", "12.5 %", "10 repeated", "2.88 ", "Name &lt;b&gt;"]
    {
        assert!(html.contains(shown), "{shown}");
    }
    // Heavier rules come first, and within a severity those with more findings.
    let place = |rule: &str| html.find(&format!(">{rule}<")).unwrap();
    assert!(place("ID-117") < place("ID-102") && place("ID-102") < place("ID-119"));
}

#[test]
fn what_is_not_there_is_left_out() {
    let empty = Report { title: "nothing".to_owned(), ..Report::default() };
    let html = empty.to_html();
    assert_well_formed(&html);
    assert!(!html.contains("<svg"));
    let mut without_truth = full();
    if let Some(matching) = &mut without_truth.matching {
        matching.quality = None;
        matching.scores.true_pairs.clear();
        matching.calibration.error = None;
    }
    let html = without_truth.to_html();
    assert_well_formed(&html);
    assert!(html.contains("all pairs") && html.contains("expected precision"));
    assert!(!html.contains("Promise and truth") && !html.contains("best F1"));
    let mut nothing_compared = full();
    nothing_compared.matching = Some(Matching::default());
    assert_well_formed(&nothing_compared.to_html());
}

#[test]
fn a_report_that_cannot_be_written_says_where() {
    let folder = tempfile::tempdir().unwrap();
    full().write(folder.path().join("report.html")).unwrap();
    let error = full().write(folder.path().join("missing/report.html")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileUnwritable);
    assert!(error.file().unwrap().ends_with("report.html"));
}
