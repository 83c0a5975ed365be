//! The part of the page that shows how training came to its parameters.

use super::chart::Chart;
use super::markup::Markup;
use super::page::{heading, legend, note};
use crate::link::ParameterHistory;

/// Draws the shares of full agreement over the rounds of training.
pub(super) fn write(history: &[ParameterHistory], page: &mut Markup) {
    let mut first: Vec<&ParameterHistory> = Vec::new();
    for parameter in history {
        // Levels come strongest first, so the first of a comparison is full agreement.
        if first.last().is_none_or(|last| last.comparison != parameter.comparison) {
            first.push(parameter);
        }
    }
    let rounds = first.iter().map(|parameter| parameter.m.len()).max().unwrap_or(0);
    if rounds < 2 {
        return;
    }
    heading(page, "How training went", "训练过程");
    page.html("<div class=\"card\">\n");
    legend(
        page,
        &[("for", "m, among one person", "m,同一人"), ("blue", "u, among two people", "u,不同人")],
    );
    let chart = Chart::new((1.0, rounds as f64), (0.0, 1.0));
    let marks: Vec<(f64, String)> =
        (0..=4).map(|n| (f64::from(n) / 4.0, format!("{} %", n * 25))).collect();
    Chart::begin(page, &format!("shares of full agreement over {rounds} rounds of training"));
    chart.axes(page, &marks, "round");
    let points = |shares: &[f64]| -> Vec<(f64, f64)> {
        (1..).zip(shares).map(|(round, share)| (f64::from(round), *share)).collect()
    };
    for parameter in &first {
        chart.line(page, "curve blue", &points(&parameter.u));
        chart.line(page, "curve for", &points(&parameter.m));
    }
    page.html("</svg>\n");
    note(
        page,
        "One line for the strongest level of each comparison. Lines that still move at the end have not settled.",
        "每条线为一个比较项的最强等级；末端仍在变化说明尚未收敛。",
    );
    page.html("</div>\n");
}
