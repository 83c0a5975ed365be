//! The part of the page that shows which records cannot be linked.

use super::chart::Chart;
use super::markup::{Markup, percent, thousands};
use super::page::{heading, note};
use crate::link::Unlinkables;

/// Draws the share of records that cannot reach a threshold, over thresholds.
pub(super) fn write(found: &Unlinkables, threshold: f64, page: &mut Markup) {
    let ends = (found.curve.first(), found.curve.last());
    let (Some(first), Some(last)) = ends else { return };
    heading(page, "Records that cannot be linked", "不可匹配记录");
    page.html("<div class=\"card\">\n");
    let chart = Chart::new((first.weight.min(threshold), last.weight.max(threshold)), (0.0, 1.0));
    let marks: Vec<(f64, String)> =
        (0..=4).map(|n| (f64::from(n) / 4.0, format!("{} %", n * 25))).collect();
    let at_threshold = found.at_threshold as f64 / found.records.max(1) as f64;
    Chart::begin(page, &format!("{} of records cannot reach the threshold", percent(at_threshold)));
    chart.axes(page, &marks, "threshold (match weight)");
    // Between two thresholds of the curve there is no record: the share rises in steps.
    let mut points = vec![(first.weight.min(threshold), 0.0)];
    let mut below = 0.0;
    for point in &found.curve {
        points.extend([(point.weight, below), (point.weight, point.share)]);
        below = point.share;
    }
    chart.line(page, "curve blue", &points);
    chart.mark(page, threshold, "threshold");
    page.html("</svg>\n<p class=\"note\">").text(thousands(found.at_threshold));
    page.html(" records (").text(percent(at_threshold));
    page.html(") stay below the threshold even when compared with themselves.");
    page.html("<span class=\"zh\" lang=\"zh-Hans\">").text(thousands(found.at_threshold));
    page.html(" 条记录即使与自身比较也达不到阈值。</span></p>\n");
    note(
        page,
        "They have too few values, or only common ones; no blocking rule can help them.",
        "这些记录缺失值过多或取值过于常见，分块规则无法弥补。",
    );
    page.html("</div>\n");
}
