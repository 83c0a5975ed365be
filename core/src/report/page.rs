//! The page: what stands where.

use super::Report;
use super::bars::{Span, bar};
use super::markup::{Markup, duration, percent, thousands};
use super::register::RuleFindings;
use super::{drift_page, matching_page, quality_page, register::RegisterSummary};
use crate::validate::Severity;

/// Rules shown at once; the others stand behind a line that opens.
const RULES_SHOWN: usize = 16;

/// The whole page.
pub(super) fn html(report: &Report) -> String {
    let mut page = Markup::default();
    page.html("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // The page asks nobody for anything, and says so to the browser.
    page.html("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.html("<meta name=\"generator\" content=\"renkou\">\n<title>").text(&report.title);
    page.html("</title>\n<style>\n")
        .html(include_str!("page.css"))
        .html("</style>\n</head>\n<body>\n<main>\n");
    header(report, &mut page);
    if !report.registers.is_empty() {
        registers(&report.registers, &mut page);
        findings(&report.registers, &mut page);
        quality_page::write(&report.registers, &mut page);
    }
    if let Some(matching) = &report.matching {
        matching_page::write(matching, &mut page);
    }
    if let Some(trained) = &report.trained {
        matching_page::trained(trained, &mut page);
    }
    if let Some(drift) = &report.drift {
        drift_page::write(drift, &mut page);
    }
    matching_page::explained(&report.explained, &mut page);
    if !report.stages.is_empty() {
        stages(report, &mut page);
    }
    page.html("<footer>\n<p>");
    page.bilingual(
        "Values of persons are masked. This file needs no network and no other file.",
        "个人信息已脱敏;本文件无需联网,不依赖其他文件。",
    );
    page.html("</p>\n<p>").text(&report.made).html("</p>\n</footer>\n</main>\n</body>\n</html>\n");
    page.finish()
}

fn header(report: &Report, page: &mut Markup) {
    page.html("<header>\n<h1>").text(&report.title).html("</h1>\n");
    if !report.subtitle.is_empty() {
        page.html("<p>").text(&report.subtitle).html("</p>\n");
    }
    let is_of_records = !report.registers.is_empty() || report.matching.is_some();
    if is_of_records || report.trained.is_some() || !report.stages.is_empty() {
        tiles(report, page);
    }
    page.html("</header>\n");
}

/// The figures at the head of the page.
fn tiles(report: &Report, page: &mut Markup) {
    page.html("<div class=\"tiles\">\n");
    let records: u64 = match &report.matching {
        Some(matching) => matching.records,
        None => report.registers.iter().map(|register| register.records).sum(),
    };
    if records > 0 {
        tile(page, &thousands(records), "records", "记录");
    }
    if let Some(trained) = &report.trained {
        tile(page, &thousands(trained.pairs), "pairs looked at", "训练用记录对");
        let expected = trained.expected_matches.round() as u64;
        tile(page, &thousands(expected), "pairs expected to belong together", "预计匹配对");
    }
    if !report.registers.is_empty() {
        let all = report.registers.iter().flat_map(|register| &register.findings);
        tile(page, &thousands(all.map(|rule| rule.count).sum()), "findings", "问题");
    }
    if let Some(matching) = &report.matching {
        tile(page, &thousands(matching.compared), "pairs compared", "比较对数");
        tile(page, &thousands(matching.links), "links", "匹配");
        tile(page, &thousands(matching.clusters), "persons found", "识别人数");
        if let Some(quality) = &matching.quality {
            tile(page, &percent(quality.links.precision), "precision", "准确率");
            tile(page, &percent(quality.links.recall), "recall", "召回率");
            tile(page, &format!("{:.4}", quality.links.f1), "F1", "调和平均");
        }
    }
    let seconds: f64 = report.stages.iter().map(|stage| stage.seconds).sum();
    if seconds > 0.0 {
        tile(page, &duration(seconds), "in all", "总耗时");
        tile(page, &thousands((records as f64 / seconds) as u64), "records per second", "记录/秒");
    }
    page.html("</div>\n");
}

fn tile(page: &mut Markup, figure: &str, english: &'static str, chinese: &'static str) {
    page.html("<div class=\"tile\"><b>").text(figure).html("</b><span>");
    page.bilingual(english, chinese).html("</span></div>\n");
}

/// A heading of a section.
pub(super) fn heading(page: &mut Markup, english: &'static str, chinese: &'static str) {
    page.html("<h2>").bilingual(english, chinese).html("</h2>\n");
}

/// A paragraph that says how to read a picture.
pub(super) fn note(page: &mut Markup, english: &'static str, chinese: &'static str) {
    page.html("<p class=\"note\">").bilingual(english, chinese).html("</p>\n");
}

/// What a colour stands for.
pub(super) fn legend(page: &mut Markup, entries: &[(&'static str, &'static str, &'static str)]) {
    page.html("<div class=\"legend\">");
    for &(class, english, chinese) in entries {
        page.html("<span><i class=\"").html(class).html("\"></i>").bilingual(english, chinese);
        page.html("</span>");
    }
    page.html("</div>\n");
}

fn registers(registers: &[RegisterSummary], page: &mut Markup) {
    heading(page, "Registers", "登记册");
    page.html("<div class=\"card\">\n");
    legend(
        page,
        &[
            ("clean", "nothing to say", "无问题"),
            ("hint", "hints only", "仅提示"),
            ("warning", "a warning", "有警告"),
            ("error", "an error", "有错误"),
        ],
    );
    for register in registers {
        let parts = [
            (register.clean, "clean"),
            (register.hints, "hint"),
            (register.warnings, "warning"),
            (register.errors, "error"),
        ];
        let mut end = 0.0;
        let spans = parts.map(|(count, class)| {
            let from = end;
            end += count as f64;
            Span { from, to: end, class }
        });
        let label = format!(
            "{}: {} records, {} without findings, {} with hints, {} with warnings, {} with errors",
            register.name,
            register.records,
            register.clean,
            register.hints,
            register.warnings,
            register.errors,
        );
        page.html("<div class=\"row\"><div class=\"what\">").text(&register.name);
        page.html("<span class=\"sub\">").text(thousands(register.records));
        page.html(" records</span></div>");
        bar(page, (0.0, register.records as f64), &spans, &label);
        let clean = register.clean as f64 / (register.records as f64).max(1.0);
        page.html("<div class=\"figure\">").text(percent(clean));
        page.html("<span class=\"sub\">clean</span></div></div>\n");
    }
    page.html("</div>\n");
}

/// One rule with its findings in each register.
struct RuleRow<'a> {
    rule: &'a RuleFindings,
    counts: Vec<u64>,
}

fn findings(registers: &[RegisterSummary], page: &mut Markup) {
    let rows = rule_rows(registers);
    heading(page, "Findings by rule", "按规则统计的问题");
    page.html("<div class=\"card\" style=\"--label: 46%\">\n");
    if rows.is_empty() {
        note(page, "No rule was broken.", "未发现问题。");
    } else {
        note(
            page,
            "Nothing is changed or removed: a finding says what to look at.",
            "数据不做任何修改或删除;问题仅提示应核查之处。",
        );
        legend(
            page,
            &[("error", "error", "错误"), ("warning", "warning", "警告"), ("hint", "hint", "提示")],
        );
        if registers.len() > 1 {
            page.html("<div class=\"legend\">");
            for (register, class) in registers.iter().zip(["", " second", " third"]) {
                page.html("<span><i class=\"neutral").html(class).html("\"></i>");
                page.text(&register.name).html("</span>");
            }
            page.html("</div>\n");
        }
    }
    let most = rows.iter().map(|row| row.counts.iter().sum::<u64>()).max().unwrap_or(1) as f64;
    let (shown, hidden) = rows.split_at(rows.len().min(RULES_SHOWN));
    for row in shown {
        rule_row(page, row, most);
    }
    if !hidden.is_empty() {
        page.html("<details><summary>").text(hidden.len()).html(" ");
        page.bilingual("more rules", "条其他规则").html("</summary>\n");
        for row in hidden {
            rule_row(page, row, most);
        }
        page.html("</details>\n");
    }
    page.html("</div>\n");
}

/// The rules broken anywhere: heaviest first, then most findings first.
fn rule_rows(registers: &[RegisterSummary]) -> Vec<RuleRow<'_>> {
    let mut rows: Vec<RuleRow<'_>> = Vec::new();
    for (at, register) in registers.iter().enumerate() {
        for rule in &register.findings {
            let known = rows.iter().position(|row| row.rule.rule == rule.rule);
            let index = known.unwrap_or_else(|| {
                rows.push(RuleRow { rule, counts: vec![0; registers.len()] });
                rows.len() - 1
            });
            if let Some(count) = rows.get_mut(index).and_then(|row| row.counts.get_mut(at)) {
                *count += rule.count;
            }
        }
    }
    rows.sort_by(|a, b| {
        let total = |row: &RuleRow<'_>| row.counts.iter().sum::<u64>();
        let by_severity = b.rule.severity.cmp(&a.rule.severity);
        by_severity.then(total(b).cmp(&total(a))).then(a.rule.rule.cmp(&b.rule.rule))
    });
    rows
}

fn rule_row(page: &mut Markup, row: &RuleRow<'_>, most: f64) {
    let classes = match row.rule.severity {
        Severity::Error => ["error", "error second", "error third"],
        Severity::Warning => ["warning", "warning second", "warning third"],
        Severity::Hint => ["hint", "hint second", "hint third"],
    };
    let mut end = 0.0;
    let spans: Vec<Span> = row
        .counts
        .iter()
        .zip(classes.into_iter().chain(std::iter::repeat(classes[2])))
        .map(|(&count, class)| {
            let from = end;
            end += count as f64;
            Span { from, to: end, class }
        })
        .collect();
    let count = thousands(row.counts.iter().sum());
    let severity = row.rule.severity;
    page.html("<div class=\"row\"><div class=\"what\"><span class=\"rule\">").text(&row.rule.rule);
    page.html("</span>").text(&row.rule.text_en).html("<span class=\"sub\" lang=\"zh-Hans\">");
    page.text(severity.name_zh()).html(" · ").text(&row.rule.text_zh).html("</span></div>");
    let label = format!("{}, {}: {count} findings", row.rule.rule, severity.as_str());
    bar(page, (0.0, most), &spans, &label);
    page.html("<div class=\"figure\">").text(count).html("</div></div>\n");
}

fn stages(report: &Report, page: &mut Markup) {
    heading(page, "Where the time went", "各阶段耗时");
    page.html("<div class=\"card\" style=\"--label: 24%\">\n");
    let total: f64 = report.stages.iter().map(|stage| stage.seconds).sum();
    let longest = report.stages.iter().map(|stage| stage.seconds).fold(0.0, f64::max);
    for stage in &report.stages {
        page.html("<div class=\"row\"><div class=\"what\">").text(&stage.name).html("</div>");
        let span = Span { from: 0.0, to: stage.seconds, class: "neutral" };
        bar(page, (0.0, longest), &[span], &format!("{}: {}", stage.name, duration(stage.seconds)));
        page.html("<div class=\"figure\">").text(duration(stage.seconds)).html("</div></div>\n");
    }
    page.html("<div class=\"row sum\"><div class=\"what\">").bilingual("In all", "合计");
    page.html("</div><span></span><div class=\"figure\">").text(duration(total));
    page.html("</div></div>\n</div>\n");
}
