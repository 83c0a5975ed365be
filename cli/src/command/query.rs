//! `renkou query`: who in an index is like somebody.

use std::path::PathBuf;

use clap::Args;
use renkou::link::index::{Answer, CANDIDATES, Index};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use super::index::report_damage;
use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct QueryArguments {
    /// The index, made by `renkou index build`.
    index: PathBuf,
    /// A value of the record to look for, as COLUMN=VALUE (XM=王小明). May be repeated.
    #[arg(long, value_name = "COLUMN=VALUE", conflicts_with = "jsonl")]
    set: Vec<String>,
    /// Read records from standard input, one JSON object a line; one answer a line comes out.
    #[arg(long, required_unless_present = "set")]
    jsonl: bool,
    /// How many candidates are given at most.
    #[arg(long, default_value_t = CANDIDATES)]
    limit: usize,
    /// Read the file instead of mapping it into memory: for files that others may write to.
    #[arg(long)]
    read: bool,
}

pub(crate) fn query(arguments: &QueryArguments) -> Result<Outcome> {
    let open = if arguments.read { Index::read } else { Index::open };
    let index = open(arguments.index.as_path())?;
    let outcome = report_damage(&index, &arguments.index);
    if arguments.jsonl {
        answer::each_line(|line| match asked(&index, line, arguments.limit) {
            Ok(answer) => answer::value(&answer).unwrap_or(Value::Null),
            Err(error) => json!({ "error": answer::error(&error) }),
        })?;
        return Ok(outcome);
    }
    let pairs = arguments.set.iter().map(|text| {
        text.split_once('=').ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "--set takes COLUMN=VALUE, such as XM=王小明")
        })
    });
    let record = pairs.collect::<Result<Vec<_>>>()?;
    let answer = index.query(&record, arguments.limit)?;
    say!("{}", answer::value(&answer)?);
    Ok(outcome)
}

/// The answer to a record in one line of JSON: `{"XM": "王小明", "CSRQ": "19630412"}`.
fn asked(index: &Index, line: &str, limit: usize) -> Result<Answer> {
    let record: serde_json::Map<String, Value> = serde_json::from_str(line).map_err(|_| {
        Error::new(ErrorKind::InvalidArgument, "the line is not one JSON object of texts")
    })?;
    let mut texts = Vec::with_capacity(record.len());
    for (column, value) in &record {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            Value::Number(number) => number.to_string(),
            _ => {
                let words = "a value is a text, a number or null";
                return Err(Error::new(ErrorKind::InvalidArgument, words).at_item(column));
            }
        };
        texts.push((column.as_str(), text));
    }
    let record: Vec<_> = texts.iter().map(|(column, text)| (*column, text.as_str())).collect();
    index.query(&record, limit)
}
