//! `renkou name`: what a name is made of, and how nearly two are the same.

use clap::Args;
use renkou::Result;
use renkou::name::{Answer, ComparisonAnswer, LineAnswer};
use serde::Serialize;
use serde_json::Value;

use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The name; left out with --jsonl.
    #[arg(required_unless_present = "jsonl")]
    name: Option<String>,
    /// Another name, to be compared with the first.
    other: Option<String>,
    /// Answer each line of standard input, a name or two with a tab between, with one line of JSON.
    #[arg(long, conflicts_with = "name")]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match (&arguments.name, &arguments.other) {
        (Some(a), Some(b)) => show_comparison(&ComparisonAnswer::to(a, b)?),
        (Some(name), None) => show(&Answer::to(name)?),
        _ => answer::each_line_of_bytes(line)?,
    }
    Ok(Outcome::Complete)
}

/// The answer to one line; what is wrong with a line is an answer too.
#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Answer(LineAnswer),
    Wrong { input: String, error: Value },
}

fn line(line: &[u8]) -> Line {
    match LineAnswer::to(line) {
        Ok(answer) => Line::Answer(answer),
        Err(error) => Line::Wrong {
            input: String::from_utf8_lossy(line).into_owned(),
            error: answer::error(&error),
        },
    }
}

fn show(answer: &Answer) {
    say!("{}", answer.normal);
    let line = |what: &str, value: &str| {
        if !value.is_empty() {
            say!("  {what:<18} {value}");
        }
    };
    line("surname", answer.surname.as_deref().unwrap_or(""));
    line("read", answer.surname_pinyin.as_deref().unwrap_or(""));
    line("given name", answer.given.as_deref().unwrap_or(""));
    if let Some([surname, given]) = &answer.other_split {
        line("or", &format!("{surname} {given}"));
    }
    let readings: Vec<String> = answer.pinyin.iter().map(|readings| readings.join("/")).collect();
    line("readings", readings.join(" ").trim());
    line("folded", &answer.folded);
    if answer.unknown > 0 {
        line("unknown", &answer.unknown.to_string());
    }
    for key in &answer.keys {
        line("key", key);
    }
}

fn show_comparison(answer: &ComparisonAnswer) {
    say!("{}  {:.2}", answer.level, answer.similarity);
    say!("  {}", answer.explanation);
    say!("  {}", answer.explanation_zh);
}
