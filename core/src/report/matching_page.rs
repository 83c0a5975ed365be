//! The part of the page that shows a linkage.

use super::bars::{Span, bar};
use super::calibration_page;
use super::chart::Chart;
use super::history_page;
use super::markup::{Markup, percent, signed, thousands};
use super::matching::{
    ComparisonWeights, CurvePoint, ExplainedLink, MatchQuality, Matching, ScoreBins,
};
use super::page::{heading, legend, note};
use super::trained::Trained;
use super::unlinkables_page;

/// Bins of the histogram, at most: as many as can be told apart.
const MOST_BINS: usize = 100;
/// Points of the curve, at most.
const MOST_POINTS: usize = 240;
/// How far from the threshold the curve is drawn.
const CURVE_REACH: f64 = 25.0;

/// Writes all sections of a linkage.
pub(super) fn write(matching: &Matching, page: &mut Markup) {
    heading(page, "Matches and non-matches", "匹配与非匹配");
    page.html("<div class=\"pair\">\n");
    scores(&matching.scores, matching.threshold_weight, page);
    if let Some(quality) = &matching.quality {
        curve(quality, matching.threshold_weight, page);
    } else {
        cluster_sizes(matching, page);
    }
    page.html("</div>\n");
    calibration_page::write(&matching.calibration, matching.threshold_weight, page);
    weights(&matching.comparisons, page);
    explained(&matching.explained, page);
    history_page::write(&matching.history, page);
    unlinkables_page::write(&matching.unlinkables, matching.threshold_weight, page);
    if matching.quality.is_some() {
        heading(page, "Persons found", "识别出的个人");
        cluster_sizes(matching, page);
    }
    cuts(matching, page);
}

/// Writes a model that was trained, without a linkage.
pub(super) fn trained(trained: &Trained, page: &mut Markup) {
    weights(&trained.comparisons, page);
    history_page::write(&trained.history, page);
    if !trained.remarks.is_empty() {
        heading(page, "Remarks", "说明");
        page.html("<div class=\"card\">\n<ul>\n");
        for remark in &trained.remarks {
            page.html("<li>").text(remark).html("</li>\n");
        }
        page.html("</ul>\n</div>\n");
    }
}

fn scores(scores: &ScoreBins, threshold: f64, page: &mut Markup) {
    page.html("<div class=\"card\">\n<h3>")
        .bilingual("Pairs by match weight", "按匹配权重统计的记录对");
    page.html("</h3>\n");
    let known = scores.true_pairs.len() == scores.pairs.len() && !scores.pairs.is_empty();
    if known {
        legend(page, &[("for", "one person", "同一人"), ("against", "two people", "不同人")]);
    } else {
        legend(page, &[("neutral", "all pairs", "全部记录对")]);
    }
    let occupied: Vec<usize> =
        (0..scores.pairs.len()).filter(|&bin| scores.pairs.get(bin) != Some(&0)).collect();
    let (Some(&first), Some(&last)) = (occupied.first(), occupied.last()) else {
        note(page, "No pair was compared.", "没有比较任何记录对。");
        page.html("</div>\n");
        return;
    };
    let merged = ((last + 1 - first).div_ceil(MOST_BINS)).next_power_of_two();
    let first = first / merged * merged;
    let bins = (last + 1 - first).div_ceil(merged);
    let width = scores.width * merged as f64;
    let edge = |bin: usize| scores.first_edge + scores.width * (first + bin * merged) as f64;
    let sum = |counts: &[u64], bin: usize| -> u64 {
        counts.iter().skip(first + bin * merged).take(merged).sum()
    };
    let all: Vec<u64> = (0..bins).map(|bin| sum(&scores.pairs, bin)).collect();
    let matches: Vec<u64> = (0..bins).map(|bin| sum(&scores.true_pairs, bin)).collect();

    // One pair still stands a little above the axis.
    let floor = -0.35;
    let top = all.iter().copied().max().unwrap_or(1).max(1) as f64;
    let top = top.log10().max(0.7) + 0.1;
    let chart = Chart::new((edge(0), edge(bins)), (floor, top));
    let marks: Vec<(f64, String)> =
        (0..=top as u32).map(|power| (f64::from(power), short_power(power))).collect();
    let area = |counts: Vec<u64>| -> Vec<(f64, f64)> {
        let height = |count: u64| if count == 0 { floor } else { (count as f64).log10() };
        counts.into_iter().enumerate().map(|(bin, count)| (edge(bin), height(count))).collect()
    };
    let label =
        format!("{} pairs by match weight, on a logarithmic scale", all.iter().sum::<u64>());
    Chart::begin(page, &label);
    chart.axes(page, &marks, "match weight (log2 of the odds)");
    if known {
        let others =
            all.iter().zip(&matches).map(|(all, matches)| all.saturating_sub(*matches)).collect();
        chart.steps(page, "area against", &area(others), width);
        chart.steps(page, "area for", &area(matches), width);
    } else {
        chart.steps(page, "area neutral", &area(all), width);
    }
    chart.mark(page, threshold, "threshold");
    page.html("</svg>\n");
    note(
        page,
        "Each step upwards is ten times as many pairs. Pairs right of the threshold are links.",
        "纵轴为对数刻度;阈值右侧的记录对判为匹配。",
    );
    page.html("</div>\n");
}

fn short_power(power: u32) -> String {
    let units = ["", "k", "M", "G", "T"];
    let unit = units.get(power as usize / 3).copied().unwrap_or("…");
    format!("{}{unit}", ["1", "10", "100"].get(power as usize % 3).copied().unwrap_or("1"))
}

fn curve(quality: &MatchQuality, threshold: f64, page: &mut Markup) {
    page.html("<div class=\"card\">\n<h3>");
    page.bilingual("Precision and recall by threshold", "不同阈值下的准确率与召回率")
        .html("</h3>\n");
    let best = quality.best;
    let label = format!(
        "precision {} and recall {} at the threshold; best F1 {:.4} at weight {}",
        percent(quality.links.precision),
        percent(quality.links.recall),
        best.quality.f1,
        signed(best.weight),
    );
    let Some(chart) = begin_lines(&quality.curve, threshold, &label, page) else { return };
    let words = format!("best F1 {:.4} at weight {}", best.quality.f1, signed(best.weight));
    chart.point(page, (best.weight, best.quality.f1), &words);
    page.html("</svg>\n<p class=\"note\">");
    page.html("At the threshold: precision ").text(percent(quality.links.precision));
    page.html(", recall ").text(percent(quality.links.recall)).html(", F1 ");
    page.text(format!("{:.4}", quality.links.f1)).html(". The circle is the best F1, ");
    page.text(format!("{:.4}", best.quality.f1)).html(". Blocking put ");
    page.text(percent(quality.blocking_recall)).html(" of the true pairs side by side.");
    page.html("<span class=\"zh\" lang=\"zh-Hans\">圆点为最佳 F1;分块覆盖了 ");
    page.text(percent(quality.blocking_recall)).html(" 的真实匹配对。</span></p>\n</div>\n");
}

/// Begins a picture of precision, recall and F1 by threshold; `None`, with a note and the card closed, when there
/// is nothing to draw.
pub(super) fn begin_lines(
    points: &[CurvePoint],
    threshold: f64,
    label: &str,
    page: &mut Markup,
) -> Option<Chart> {
    legend(
        page,
        &[
            ("for", "precision", "准确率"),
            ("blue", "recall", "召回率"),
            ("neutral", "F1", "调和平均"),
        ],
    );
    let shown = (threshold - CURVE_REACH)..=(threshold + CURVE_REACH);
    let mut points: Vec<&CurvePoint> =
        points.iter().filter(|point| shown.contains(&point.weight)).collect();
    points.sort_by(|a, b| a.weight.total_cmp(&b.weight));
    let every = points.len().div_ceil(MOST_POINTS).max(1);
    let points: Vec<&CurvePoint> = points.into_iter().step_by(every).collect();
    let ends = (points.first().map(|point| point.weight), points.last().map(|point| point.weight));
    let (Some(low), Some(high)) = ends else {
        note(page, "There are no thresholds to compare.", "没有可比较的阈值。");
        page.html("</div>\n");
        return None;
    };
    // The axis begins as high as the lines allow: the last per cent is where models differ.
    let qualities = points.iter().map(|point| point.quality);
    let least = qualities.flat_map(|q| [q.precision, q.recall, q.f1]).fold(1.0, f64::min);
    let floor = [0.99, 0.95, 0.9, 0.8, 0.5].into_iter().find(|floor| *floor <= least);
    let floor = floor.unwrap_or(0.0);
    let chart = Chart::new((low.min(threshold), high.max(threshold)), (floor, 1.0));
    let marks: Vec<(f64, String)> = (0..=5)
        .map(|fifth| floor + (1.0 - floor) * f64::from(fifth) / 5.0)
        .map(|share| (share, format!("{} %", (share * 1000.0).round() / 10.0)))
        .collect();
    Chart::begin(page, label);
    chart.axes(page, &marks, "threshold (match weight)");
    let line = |of: fn(&CurvePoint) -> f64| -> Vec<(f64, f64)> {
        points.iter().map(|point| (point.weight, of(point))).collect()
    };
    chart.line(page, "curve neutral", &line(|point| point.quality.f1));
    chart.line(page, "curve blue", &line(|point| point.quality.recall));
    chart.line(page, "curve for", &line(|point| point.quality.precision));
    chart.mark(page, threshold, "threshold");
    Some(chart)
}

fn weights(comparisons: &[ComparisonWeights], page: &mut Markup) {
    let levels = || comparisons.iter().flat_map(|comparison| &comparison.levels);
    if levels().next().is_none() {
        return;
    }
    heading(page, "What each comparison adds", "各比较项的权重");
    page.html("<div class=\"card\" style=\"--label: 32%\">\n");
    note(
        page,
        "A bar to the right speaks for one person, a bar to the left against it; one unit doubles or halves the odds. \
         m is how often a level is seen among pairs of one person, u among pairs of two people.",
        "向右支持“同一人”,向左反对;每一单位使胜算加倍或减半。m、u 分别为该等级在匹配对与非匹配对中的概率。",
    );
    legend(page, &[("for", "for one person", "支持"), ("against", "against", "反对")]);
    let finite = || levels().map(|level| level.weight).filter(|weight| weight.is_finite());
    let range = (finite().fold(0.0, f64::min), finite().fold(0.0, f64::max));
    for comparison in comparisons.iter().filter(|comparison| !comparison.levels.is_empty()) {
        page.html("<div class=\"group\">\n<h3>").text(&comparison.name).html(" <small>");
        page.text(&comparison.column).html("</small></h3>\n");
        for level in &comparison.levels {
            page.html("<div class=\"row\"><div class=\"what\">").text(&level.label);
            page.html("<span class=\"sub\">m ").text(percent(level.m)).html(" · u ");
            page.text(percent(level.u)).html("</span></div>");
            let class = if level.weight < 0.0 { "against" } else { "for" };
            let label = format!("{}, {}: {}", comparison.name, level.label, signed(level.weight));
            bar(page, range, &[Span { from: 0.0, to: level.weight, class }], &label);
            page.html("<div class=\"figure\">").text(signed(level.weight)).html("</div></div>\n");
        }
        page.html("</div>\n");
    }
    page.html("</div>\n");
}

pub(super) fn explained(links: &[ExplainedLink], page: &mut Markup) {
    if links.is_empty() {
        return;
    }
    heading(page, "Links explained", "匹配结果解释");
    note(
        page,
        "From how likely any two records are one person, comparison by comparison, to the sum. Values are masked.",
        "从任意两条记录为同一人的先验出发,逐项累加至总权重。取值已脱敏。",
    );
    for link in links {
        waterfall(link, page);
    }
}

fn waterfall(link: &ExplainedLink, page: &mut Markup) {
    let mut sums = vec![0.0, link.prior_weight];
    for step in &link.steps {
        sums.push(sums.last().copied().unwrap_or(0.0) + step.weight);
    }
    let finite = || sums.iter().copied().filter(|sum| sum.is_finite());
    let range = (finite().fold(0.0, f64::min), finite().fold(0.0, f64::max));
    page.html("<div class=\"card\" style=\"--label: 40%\">\n<h3>").text(&link.title_en);
    page.html(" <span class=\"zh\" lang=\"zh-Hans\">").text(&link.title_zh).html("</span></h3>\n");
    row(page, "any two records", "任意两条记录", range, (0.0, link.prior_weight), "neutral");
    let mut sum = link.prior_weight;
    for step in &link.steps {
        let after = sum + step.weight;
        page.html("<div class=\"row\"><div class=\"what\">").text(&step.comparison).html(": ");
        page.text(&step.level).html("<span class=\"sub values\">");
        if !(step.left.is_empty() && step.right.is_empty()) {
            page.text(or_missing(&step.left)).html(" ↔ ").text(or_missing(&step.right));
        }
        page.html("</span></div>");
        let class = if step.weight < 0.0 { "against" } else { "for" };
        let label = format!("{}, {}: {}", step.comparison, step.level, signed(step.weight));
        bar(page, range, &[Span { from: sum, to: after, class }], &label);
        page.html("<div class=\"figure\">").text(signed(step.weight));
        if step.rarity_weight.abs() >= 0.05 {
            page.html("<span class=\"sub\">rarity ").text(signed(step.rarity_weight));
            page.html("</span>");
        }
        page.html("</div></div>\n");
        sum = after;
    }
    page.html("<div class=\"row sum\"><div class=\"what\">").bilingual("match weight", "匹配权重");
    page.html("<span class=\"sub\">probability ").text(percent(link.probability));
    page.html("</span></div>");
    let class = if link.weight < 0.0 { "against" } else { "for" };
    let span = Span { from: 0.0, to: link.weight, class };
    bar(page, range, &[span], &format!("sum {}", signed(link.weight)));
    page.html("<div class=\"figure\">").text(signed(link.weight)).html("</div></div>\n</div>\n");
}

fn row(
    page: &mut Markup,
    english: &'static str,
    chinese: &'static str,
    range: (f64, f64),
    (from, to): (f64, f64),
    class: &'static str,
) {
    page.html("<div class=\"row\"><div class=\"what\">").bilingual(english, chinese);
    page.html("</div>");
    bar(page, range, &[Span { from, to, class }], english);
    page.html("<div class=\"figure\">").text(signed(to - from)).html("</div></div>\n");
}

fn or_missing(value: &str) -> &str {
    if value.is_empty() { "–" } else { value }
}

fn cluster_sizes(matching: &Matching, page: &mut Markup) {
    page.html("<div class=\"card\" style=\"--label: 30%\">\n<h3>");
    page.bilingual("Records per person", "每人的记录数").html("</h3>\n");
    let height = |count: u64| (count as f64 + 1.0).log10();
    let most = matching.cluster_sizes.iter().map(|size| height(size.1)).fold(0.0, f64::max);
    // From eight records on, sizes are put together: each of them is rare.
    let mut rows: Vec<(u64, bool, u64)> = Vec::new();
    for &(size, clusters) in &matching.cluster_sizes {
        match rows.last_mut() {
            Some(last) if last.0 >= 8 => {
                last.1 = true;
                last.2 += clusters;
            }
            _ => rows.push((size, false, clusters)),
        }
    }
    for (size, and_more, clusters) in rows {
        page.html("<div class=\"row\"><div class=\"what\">").text(size);
        page.html(match (and_more, size) {
            (true, _) => " records and more",
            (false, 1) => " record",
            (false, _) => " records",
        });
        page.html("</div>");
        let span = Span { from: 0.0, to: height(clusters), class: "for" };
        bar(page, (0.0, most), &[span], &format!("{clusters} persons with {size} records"));
        page.html("<div class=\"figure\">").text(thousands(clusters)).html("</div></div>\n");
    }
    note(page, "Bars are on a logarithmic scale.", "条形为对数刻度。");
    page.html("</div>\n");
}

/// The links that were not followed, by reason, and what could not be done exactly.
fn cuts(matching: &Matching, page: &mut Markup) {
    let (components, links) = matching.greedy_components;
    if matching.cuts.is_empty() && components == 0 {
        return;
    }
    heading(page, "Links not followed", "未采用的匹配");
    page.html("<div class=\"card\" style=\"--label: 45%\">\n");
    let most = matching.cuts.iter().map(|cut| cut.links).max().unwrap_or(1).max(1) as f64;
    for cut in &matching.cuts {
        let reason = cut.rule.reason;
        page.html("<div class=\"row\"><div class=\"what\">");
        page.bilingual(reason.text_en(), reason.text_zh());
        page.html(" <span class=\"note\">").text(&cut.rule.constraint).html("</span></div>");
        let span = Span { from: 0.0, to: cut.links as f64, class: "against" };
        bar(page, (0.0, most), &[span], &format!("{} links", cut.links));
        page.html("<div class=\"figure\">").text(thousands(cut.links)).html("</div></div>\n");
    }
    if components > 0 {
        page.html("<p class=\"note\">").text(thousands(components)).html(" components with ");
        page.text(thousands(links));
        page.html(" links were too large for the best assignment of one to one; in them the ");
        page.html("strongest link went first. <span class=\"zh\" lang=\"zh-Hans\">");
        page.text(thousands(components)).html(" 个连通分量(");
        page.text(thousands(links));
        page.html(" 条匹配)过大，未求一对一最优分配，按匹配强度依次选取。</span></p>\n");
    }
    page.html("</div>\n");
}
