//! The part of the page that shows how training came to its parameters.

use super::chart::Chart;
use super::markup::{Markup, percent, signed};
use super::page::{heading, legend, note};
use crate::link::ParameterHistory;

/// Draws the match weight of every level over the rounds of training, comparison by comparison.
pub(super) fn write(history: &[ParameterHistory], page: &mut Markup) {
    if history.iter().all(|parameter| parameter.m.len() < 2) {
        return;
    }
    heading(page, "How training went", "训练过程");
    note(
        page,
        "The match weight of each level after each round. Lines that still move at the end have not settled.",
        "各等级每一轮后的匹配权重；末端仍在变化说明尚未收敛。",
    );
    legend(page, &[("for", "for one person", "支持"), ("against", "against", "反对")]);
    page.html("<div class=\"pair\">\n");
    for levels in history.chunk_by(|a, b| a.comparison == b.comparison) {
        comparison(levels, page);
    }
    page.html("</div>\n");
}

fn comparison(levels: &[ParameterHistory], page: &mut Markup) {
    let Some(first) = levels.first() else { return };
    let weights = |level: &ParameterHistory| -> Vec<(f64, f64)> {
        let shares = level.m.iter().zip(&level.u);
        let points = (1..).zip(shares).map(|(round, (m, u))| (f64::from(round), (m / u).log2()));
        points.filter(|(_, weight)| weight.is_finite()).collect()
    };
    let lines: Vec<(&ParameterHistory, Vec<(f64, f64)>)> =
        levels.iter().map(|level| (level, weights(level))).collect();
    let all = || lines.iter().flat_map(|(_, points)| points).map(|(_, weight)| *weight);
    let range = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
    let rounds = levels.iter().map(|level| level.m.len()).max().unwrap_or(1);
    page.html("<div class=\"card\">\n<h3>").text(&first.comparison).html("</h3>\n");
    let chart = Chart::new((1.0, rounds as f64), range).with_whole_numbers();
    let label = format!("weights of {} over {rounds} rounds of training", first.comparison);
    Chart::begin(page, &label);
    chart.axes(page, &chart.marks(), "round");
    for (_, points) in &lines {
        let end = points.last().map_or(0.0, |(_, weight)| *weight);
        chart.line(page, if end < 0.0 { "curve against" } else { "curve for" }, points);
    }
    page.html("</svg>\n<table class=\"figures\"><thead><tr><th></th><th>m</th><th>u</th><th>");
    page.bilingual("weight", "权重").html("</th></tr></thead>\n<tbody>\n");
    for (level, points) in &lines {
        let last = |shares: &[f64]| shares.last().map_or(String::new(), |share| percent(*share));
        page.html("<tr><td>").text(&level.level).html("</td><td>").text(last(&level.m));
        page.html("</td><td>").text(last(&level.u)).html("</td><td>");
        let (begin, end) = (points.first(), points.last());
        if let (Some((_, begin)), Some((_, end))) = (begin, end) {
            page.text(signed(*begin)).html(" → ").text(signed(*end));
        }
        page.html("</td></tr>\n");
    }
    page.html("</tbody></table>\n</div>\n");
}
