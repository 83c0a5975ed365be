//! The part of the page that says what match probabilities promise, and whether they keep it.

use super::chart::Chart;
use super::markup::{Markup, percent};
use super::matching::{CurvePoint, PrecisionRecall};
use super::matching_page::begin_lines;
use super::page::{heading, legend, note};
use crate::link::{Calibration, CalibrationBin};

/// Writes the section; nothing when no pair has a probability worth mentioning.
pub(super) fn write(calibration: &Calibration, threshold: f64, page: &mut Markup) {
    if calibration.bins.is_empty() {
        return;
    }
    heading(page, "What the probabilities promise", "匹配概率的校准");
    page.html("<div class=\"pair\">\n");
    promised(calibration, threshold, page);
    if let Some(error) = calibration.error {
        kept(&calibration.bins, error, page);
    }
    page.html("</div>\n");
}

/// Precision and recall to expect, which nobody has to know the truth for.
fn promised(calibration: &Calibration, threshold: f64, page: &mut Markup) {
    page.html("<div class=\"card\">\n<h3>");
    page.bilingual("Expected precision and recall by threshold", "不同阈值下的期望准确率与召回率");
    page.html("</h3>\n");
    let curve: Vec<CurvePoint> = calibration
        .expected
        .iter()
        .map(|expected| CurvePoint {
            weight: expected.weight,
            quality: PrecisionRecall {
                precision: expected.precision,
                recall: expected.recall,
                f1: expected.f1,
            },
        })
        .collect();
    let at = calibration.expected_at(threshold).unwrap_or_default();
    let (precision, recall) = (percent(at.precision), percent(at.recall));
    let label = format!("expected precision {precision} and recall {recall} at the threshold");
    if begin_lines(&curve, threshold, &label, page).is_none() {
        return;
    }
    page.html("</svg>\n<p class=\"note\">From the match probabilities alone. At the threshold: precision ");
    page.text(precision).html(", recall ").text(recall);
    page.html(" of the matches expected among the pairs compared; what blocking misses is not seen here. ");
    page.html("<span class=\"zh\" lang=\"zh-Hans\">仅由匹配概率推算,不含分块遗漏的匹配对。");
    page.html("</span></p>\n</div>\n");
}

/// The shares of true matches beside the mean probabilities.
fn kept(bins: &[CalibrationBin], error: f64, page: &mut Markup) {
    page.html("<div class=\"card\">\n<h3>");
    page.bilingual("Promise and truth", "预测概率与实际比例").html("</h3>\n");
    legend(
        page,
        &[("for", "share of one person", "同一人的比例"), ("neutral", "as promised", "与概率一致")],
    );
    let points: Vec<(f64, f64, u64)> =
        bins.iter().filter_map(|bin| Some((bin.expected, bin.observed?, bin.pairs))).collect();
    let chart = Chart::new((0.0, 1.0), (0.0, 1.0));
    let marks: Vec<(f64, String)> =
        (0..=5).map(|fifth| (f64::from(fifth) / 5.0, format!("{} %", fifth * 20))).collect();
    Chart::begin(page, &format!("mean distance of promise and truth {}", percent(error)));
    chart.axes(page, &marks, "mean match probability of a bin");
    chart.line(page, "curve neutral", &[(0.0, 0.0), (1.0, 1.0)]);
    let line: Vec<(f64, f64)> =
        points.iter().map(|(expected, seen, _)| (*expected, *seen)).collect();
    chart.line(page, "curve for", &line);
    for (expected, seen, pairs) in points {
        let words =
            format!("{} promised, {} seen, {pairs} pairs", percent(expected), percent(seen));
        chart.point(page, (expected, seen), &words);
    }
    page.html("</svg>\n");
    note(
        page,
        "Each circle is the pairs of one bin of probabilities. On the straight line they keep what they promise.",
        "每个圆点为一个概率区间内的记录对;落在直线上即概率准确。",
    );
    page.html("<p class=\"note\">Mean distance, weighted by pairs: ").text(percent(error));
    page.html(".</p>\n</div>\n");
}
