//! The part of the page that shows how far two models, or two runs, lie apart.

use super::bars::{Span, bar};
use super::drift::Drift;
use super::markup::{Markup, percent, signed, thousands};
use super::page::{heading, legend, note};
use crate::link::{LevelStability, ModelDrift};

/// From here on a stability index is a change worth a word, and a great one.
const NOTABLE: f64 = 0.1;
const GREAT: f64 = 0.25;

/// Writes the models and, where there are two runs, their links by level.
pub(super) fn write(drift: &Drift, page: &mut Markup) {
    heading(page, "Two models", "两个模型的差异");
    models(drift, page);
    if !drift.runs.is_empty() {
        heading(page, "Links of two runs by level", "两次运行的匹配等级分布");
        runs(&drift.runs, page);
    }
}

fn models(drift: &Drift, page: &mut Markup) {
    let found: &ModelDrift = &drift.models;
    page.html("<div class=\"card\" style=\"--label: 38%\">\n");
    note(
        page,
        "The grey bar is the match weight in the first model, the coloured piece what the second adds or takes away.",
        "灰色为第一个模型中的权重，彩色部分为第二个模型的增减。",
    );
    legend(
        page,
        &[
            ("neutral", "first model", "第一个模型"),
            ("for", "more in the second", "增加"),
            ("against", "less in the second", "减少"),
        ],
    );
    figures(found, page);
    let levels = || found.comparisons.iter().flat_map(|comparison| &comparison.levels);
    let weights = || levels().flat_map(|level| [level.weight.0, level.weight.1]);
    let finite = || weights().filter(|weight| weight.is_finite());
    let range = (finite().fold(0.0, f64::min), finite().fold(0.0, f64::max));
    for comparison in &found.comparisons {
        page.html("<div class=\"group\">\n<h3>").text(&comparison.comparison);
        stability("m", comparison.m_stability, page);
        stability("u", comparison.u_stability, page);
        page.html("</h3>\n");
        for level in &comparison.levels {
            page.html("<div class=\"row\"><div class=\"what\">").text(&level.label);
            page.html("<span class=\"sub\">").text(signed(level.weight.0)).html(" → ");
            page.text(signed(level.weight.1)).html("</span></div>");
            let label = format!("{}, {}", comparison.comparison, level.label);
            bar(page, range, &changed(level.weight.0, level.weight.1), &label);
            page.html("<div class=\"figure\">").text(signed(level.weight_change));
            page.html("</div></div>\n");
        }
        for label in &comparison.unpaired_levels {
            page.html("<div class=\"row\"><div class=\"what\">").text(label);
            page.html("<span class=\"sub\">").bilingual("in one model only", "仅一个模型有");
            page.html("</span></div></div>\n");
        }
        page.html("</div>\n");
    }
    page.html("</div>\n");
}

/// What is not a weight: prior, threshold, and what only one model has.
fn figures(found: &ModelDrift, page: &mut Markup) {
    page.html("<table class=\"figures\"><thead><tr><th></th><th>");
    page.bilingual("first", "第一").html("</th><th>").bilingual("second", "第二");
    page.html("</th></tr></thead>\n<tbody>\n");
    let prior = |prior: Option<f64>| prior.map_or("–".to_owned(), |prior| format!("{prior:.3e}"));
    let threshold = |threshold: f64| format!("{threshold}");
    let names = |names: &[String]| names.join("; ");
    let rows = [
        ("prior", "先验概率", prior(found.prior.0), prior(found.prior.1)),
        ("threshold", "阈值", threshold(found.threshold.0), threshold(found.threshold.1)),
        (
            "comparisons of one only",
            "仅一方的比较项",
            names(&found.only_in_first),
            names(&found.only_in_second),
        ),
        (
            "blocking rules of one only",
            "仅一方的分块规则",
            names(&found.rules_only_in_first),
            names(&found.rules_only_in_second),
        ),
    ];
    for (english, chinese, first, second) in rows {
        if first.is_empty() && second.is_empty() {
            continue;
        }
        page.html("<tr><td>").bilingual(english, chinese).html("</td><td>").text(first);
        page.html("</td><td>").text(second).html("</td></tr>\n");
    }
    page.html("</tbody></table>\n");
}

fn runs(runs: &[LevelStability], page: &mut Markup) {
    page.html("<div class=\"card\" style=\"--label: 38%\">\n");
    note(
        page,
        "The share of the links at each level: grey in the first run, the coloured piece what the second has more or less.",
        "各等级占匹配的比例：灰色为第一次运行，彩色部分为第二次的增减。",
    );
    for run in runs {
        let sum = |of: fn(&(String, u64, u64)) -> u64, missing: u64| {
            (run.levels.iter().map(of).sum::<u64>() + missing).max(1) as f64
        };
        let all = (sum(|level| level.1, run.missing.0), sum(|level| level.2, run.missing.1));
        page.html("<div class=\"group\">\n<h3>").text(&run.comparison);
        stability("links", run.stability, page);
        page.html("</h3>\n");
        // What neither run has is not worth a row; the table has it.
        let levels = run.levels.iter().filter(|level| (level.1, level.2) != (0, 0));
        for (label, first, second) in levels {
            page.html("<div class=\"row\"><div class=\"what\">").text(label);
            share(&format!("{}, {label}", run.comparison), (*first, *second), all, page);
        }
        if run.missing != (0, 0) {
            page.html("<div class=\"row\"><div class=\"what\">").bilingual("missing", "缺失");
            share(&format!("{}, missing", run.comparison), run.missing, all, page);
        }
        page.html("</div>\n");
    }
    page.html("</div>\n");
}

/// The rest of a row: the share of so many links among all, in two runs.
fn share(words: &str, links: (u64, u64), all: (f64, f64), page: &mut Markup) {
    let shares = (links.0 as f64 / all.0, links.1 as f64 / all.1);
    page.html("<span class=\"sub\">").text(thousands(links.0)).html(" → ");
    page.text(thousands(links.1)).html("</span></div>");
    bar(page, (0.0, 1.0), &changed(shares.0, shares.1), words);
    page.html("<div class=\"figure\">").text(percent(shares.0)).html("<span class=\"sub\">→ ");
    page.text(percent(shares.1)).html("</span></div></div>\n");
}

/// The first value in grey, and what the second has more or less over it.
fn changed(first: f64, second: f64) -> [Span; 2] {
    let class = if second < first { "against" } else { "for" };
    [Span { from: 0.0, to: first, class: "neutral" }, Span { from: first, to: second, class }]
}

fn stability(name: &'static str, found: Option<f64>, page: &mut Markup) {
    let Some(found) = found else { return };
    page.html(" <small>· ").html(name).html(" ").text(format!("{found:.3}")).html(" ");
    match found {
        found if found >= GREAT => page.bilingual("a great change", "变化很大"),
        found if found >= NOTABLE => page.bilingual("a change", "有变化"),
        _ => page.bilingual("stable", "稳定"),
    };
    page.html("</small>");
}
