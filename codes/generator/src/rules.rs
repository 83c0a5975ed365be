//! The registry of rules.

use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::sources::{Row, Sources};

const RULES: &str = "core/data/rules.csv";

/// The static registry, with one constant for every rule.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let rows = sources.rows(RULES)?;
    let mut numbers = Vec::new();
    for row in &rows {
        numbers.push(row.number::<u16>("number")?);
    }
    if !numbers.is_sorted_by(|a, b| a < b) {
        return Err(Error::new(format!("{RULES}: the numbers must rise")));
    }
    let named = [sources.named(RULES)?];
    Ok(vec![
        Output::rust("core/src/validate/generated.rs", &named, &registry(&rows)?),
        Output::rust("ffi/src/rule.rs", &named, &numbers_for_c(&rows)?),
    ])
}

/// The numbers of the rules as constants of the C interface.
fn numbers_for_c(rows: &[Row]) -> Result<String> {
    let mut body = String::from(
        "//! Numbers of the validation rules, which findings are reported under in every language.\n\n",
    );
    for row in rows {
        let text = row.text("text_en")?;
        let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
        let _ = writeln!(
            body,
            "/// {}{rest} ({}).\npub const RENKOU_RULE_{}: u16 = {};",
            first.to_uppercase(),
            row.text("text_zh")?,
            row.text("id")?.replace('-', "_"),
            row.number::<u16>("number")?,
        );
    }
    Ok(body)
}

fn registry(rows: &[Row]) -> Result<String> {
    let mut body = String::from(
        "//! The registry of rules.\n\n\
         use super::rule::{Rule, RuleIndex};\n\
         use super::severity::Severity;\n\n\
         /// All rules, by number.\n\
         pub(super) static RULES: &[Rule] = &[\n",
    );
    for row in rows {
        let severity = match row.text("severity")? {
            "error" => "Error",
            "warning" => "Warning",
            "hint" => "Hint",
            _ => return Err(row.wrong("severity")),
        };
        let _ = writeln!(
            body,
            "    Rule {{\n        number: {},\n        id: {:?},\n        severity: Severity::{severity},\n        \
             is_enabled: {},\n        data_sets: &{:?},\n        items: &{:?},\n        clause: {:?},\n        \
             text_en: {:?},\n        text_zh: {:?},\n    }},",
            row.number::<u16>("number")?,
            row.text("id")?,
            row.text("enabled")? == "1",
            row.list("data_sets")?,
            row.list("items")?,
            row.text("clause")?,
            row.text("text_en")?,
            row.text("text_zh")?,
        );
    }
    body.push_str("];\n\n");
    for (index, row) in rows.iter().enumerate() {
        let _ = writeln!(
            body,
            "pub(super) const {}: RuleIndex = RuleIndex({index});",
            row.text("id")?.replace('-', "_"),
        );
    }
    Ok(body)
}
