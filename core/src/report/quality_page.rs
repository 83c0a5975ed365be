//! The part of the page on the quality of a register.

use super::bars::{Span, bar};
use super::chart::Chart;
use super::markup::{Markup, percent, thousands};
use super::page::{heading, legend, note};
use super::quality::{DivisionFigures, RegisterQuality};
use super::register::RegisterSummary;

/// Divisions shown: those with the greatest share of records with errors.
const DIVISIONS_SHOWN: usize = 15;

/// Fewer records than this say little about a division.
const FEW_RECORDS: u64 = 30;

/// Writes the quality of each register that has figures of it.
pub(super) fn write(registers: &[RegisterSummary], page: &mut Markup) {
    for register in registers {
        let Some(quality) = &register.quality else { continue };
        heading(page, "Quality of the values", "数据质量");
        if registers.len() > 1 {
            page.html("<p class=\"note\">").text(&register.name).html("</p>\n");
        }
        items(quality, page);
        uniqueness(quality, page);
        heaping(quality, page);
        divisions(quality, page);
    }
}

fn share(from: f64, to: f64, class: &'static str) -> Span {
    Span { from, to, class }
}

fn items(quality: &RegisterQuality, page: &mut Markup) {
    if quality.items.is_empty() {
        return;
    }
    page.html("<div class=\"card\" style=\"--label: 34%\">\n");
    note(
        page,
        "How many records have a value, and how many of the values are without an error.",
        "有值的记录所占比例,以及其中无错误的比例。",
    );
    legend(
        page,
        &[
            ("clean", "right", "合格"),
            ("error", "with an error", "有错误"),
            ("track", "missing", "缺失"),
        ],
    );
    for item in &quality.items {
        let right = item.completeness * item.validity;
        let spans = [share(0.0, right, "clean"), share(right, item.completeness, "error")];
        let label = format!(
            "{}: complete {}, right {}",
            item.name_en,
            percent(item.completeness),
            percent(item.validity)
        );
        page.html("<div class=\"row\"><div class=\"what\"><span class=\"rule\">");
        page.text(&item.identifier).html("</span>").text(&item.name_en);
        page.html("<span class=\"sub\" lang=\"zh-Hans\">")
            .text(&item.name_zh)
            .html("</span></div>");
        bar(page, (0.0, 1.0), &spans, &label);
        page.html("<div class=\"figure\">").text(percent(item.completeness));
        page.html("<span class=\"sub\">").text(percent(item.validity));
        page.html(" right</span></div></div>\n");
    }
    page.html("</div>\n");
}

fn uniqueness(quality: &RegisterQuality, page: &mut Markup) {
    if quality.uniqueness.is_empty() {
        return;
    }
    page.html("<div class=\"card\" style=\"--label: 34%\">\n");
    note(
        page,
        "Values that should tell records apart: how many are the first of their kind.",
        "本应唯一的值:首次出现者所占比例。",
    );
    for item in &quality.uniqueness {
        let (values, distinct) = (item.values as f64, item.distinct as f64);
        let spans = [share(0.0, distinct, "clean"), share(distinct, values, "error")];
        let repeated = item.values.saturating_sub(item.distinct);
        let label = format!("{}: {} repeated", item.name_en, thousands(repeated));
        page.html("<div class=\"row\"><div class=\"what\"><span class=\"rule\">");
        page.text(&item.identifier).html("</span>").text(&item.name_en);
        page.html("<span class=\"sub\" lang=\"zh-Hans\">")
            .text(&item.name_zh)
            .html("</span></div>");
        bar(page, (0.0, values), &spans, &label);
        page.html("<div class=\"figure\">").text(percent(distinct / values.max(1.0)));
        page.html("<span class=\"sub\">").text(thousands(repeated));
        page.html(" repeated</span></div></div>\n");
    }
    page.html("</div>\n");
}

fn heaping(quality: &RegisterQuality, page: &mut Markup) {
    let births: u64 = quality.births_by_last_digit.iter().sum();
    if births == 0 {
        return;
    }
    page.html("<div class=\"pair\">\n<div class=\"card\">\n<h3>");
    page.bilingual("Births by day of the month", "按出生日统计").html("</h3>\n");
    columns(&quality.births_by_day, 1.0, "day of the month", page);
    page.html("<p class=\"note\">").text(format!("{:.2}", quality.first_of_month));
    page.html(" ");
    page.bilingual(
        "times as many births on the 1st as if they fell evenly: dates that were not known.",
        "倍:1日出生者与均匀分布之比,偏高说明日期多为推定。",
    );
    page.html("</p>\n</div>\n<div class=\"card\">\n<h3>");
    page.bilingual("Births by last digit of the year", "按出生年份末位统计").html("</h3>\n");
    columns(&quality.births_by_last_digit, 0.0, "last digit of the year", page);
    page.html("<p class=\"note\">").text(format!("{:.2}", quality.round_years)).html(" ");
    page.bilingual(
        "times as many births in years that end in 0 or 5 as if they fell evenly.",
        "倍:末位为0或5的年份出生者与均匀分布之比。",
    );
    page.html("</p>\n</div>\n</div>\n");
}

/// Draws counts as columns, the first over `first`, with a line at the even count.
fn columns(counts: &[u64], first: f64, title: &'static str, page: &mut Markup) {
    let total: u64 = counts.iter().sum();
    let share = |count: u64| count as f64 / (total as f64).max(1.0);
    let most = counts.iter().copied().map(share).fold(0.0, f64::max);
    let chart = Chart::new((first - 0.5, first + counts.len() as f64 - 0.5), (0.0, most * 1.08));
    let bins: Vec<_> =
        (0..).zip(counts).map(|(n, &c)| (first - 0.4 + f64::from(n), share(c))).collect();
    Chart::begin(page, title);
    let marks: Vec<_> = [most / 2.0, most].map(|value| (value, percent(value))).into();
    chart.axes(page, &marks, title);
    for bin in bins {
        chart.steps(page, "area blue", &[bin], 0.8);
    }
    page.html("</svg>\n");
}

fn divisions(quality: &RegisterQuality, page: &mut Markup) {
    let enough = |division: &&DivisionFigures| division.records >= FEW_RECORDS;
    let shown: Vec<_> = quality.divisions.iter().filter(enough).take(DIVISIONS_SHOWN).collect();
    if shown.is_empty() {
        return;
    }
    page.html("<div class=\"card\" style=\"--label: 40%\">\n<h3>");
    page.bilingual("Divisions with the most errors", "错误比例最高的区划").html("</h3>\n");
    page.html("<p class=\"note\">").text(shown.len()).html(" / ").text(quality.divisions.len());
    page.html(" ");
    page.bilingual(
        "divisions, by the share of their records with an error; those with few records are left out.",
        "个区划,按有错误的记录所占比例排列;记录过少者从略。",
    );
    page.html("</p>\n");
    let most = shown.iter().map(|division| share_of_errors(division)).fold(0.0, f64::max);
    for division in shown {
        let errors = share_of_errors(division);
        let name = if division.name.is_empty() { "?" } else { &division.name };
        page.html("<div class=\"row\"><div class=\"what\"><span class=\"rule\">");
        page.text(&division.code).html("</span><span lang=\"zh-Hans\">").text(name);
        page.html("</span><span class=\"sub\">").text(thousands(division.records));
        page.html(" records</span></div>");
        let label = format!("{}: {} with errors", division.code, percent(errors));
        bar(page, (0.0, most), &[share(0.0, errors, "error")], &label);
        page.html("<div class=\"figure\">").text(percent(errors)).html("<span class=\"sub\">");
        page.text(thousands(division.errors)).html(" with errors</span></div></div>\n");
    }
    page.html("</div>\n");
}

fn share_of_errors(division: &DivisionFigures) -> f64 {
    division.errors as f64 / (division.records as f64).max(1.0)
}
