//! `renkou rules`: the validation rules.

use clap::Args;
use renkou::validate::Rule;
use renkou::{Error, ErrorKind, Result};
use serde_json::json;

use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Show only this rule, such as ID-104.
    rule: Option<String>,
    /// One line of JSON per rule.
    #[arg(long)]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let rules: Vec<&Rule> = match &arguments.rule {
        None => Rule::all().iter().collect(),
        Some(id) => vec![Rule::by_id(id).ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidArgument,
                "there is no rule of that id; renkou rules lists them",
            )
        })?],
    };
    for rule in rules {
        if arguments.jsonl {
            say!(
                "{}",
                json!({
                    "rule": rule.id,
                    "severity": rule.severity.as_str(),
                    "items": rule.items,
                    "clause": rule.clause,
                    "text_en": rule.text_en,
                    "text_zh": rule.text_zh,
                })
            );
        } else {
            say!(
                "{:<8} {:<8} {}\n{:18}{}",
                rule.id,
                rule.severity.as_str(),
                rule.text_en,
                "",
                rule.text_zh
            );
        }
    }
    Ok(Outcome::Complete)
}
