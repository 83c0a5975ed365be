//! `renkou index` and `renkou query`: a register in one file, and who in it is like somebody.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::link::LinkType;
use renkou::link::index::{Answer, Built, CANDIDATES, Index};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use super::job::JobArguments;
use crate::answer;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct IndexArguments {
    /// One file or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    job: JobArguments,
    /// The file of the index; one that stands there is replaced at the very end.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
pub(crate) struct QueryArguments {
    /// The index, made by `renkou index`.
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

pub(crate) fn index(arguments: &IndexArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let folder = arguments.out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let files = &arguments.files;
    let further = std::iter::empty();
    let job = arguments.job.read(files, LinkType::Dedupe, further, folder, &bar, Ok)?;
    let built = Index::build(&job.model, &job.data, &job.options, &arguments.out, &bar)?;
    bar.finish();
    print_built(&built, &arguments.out);
    Ok(Outcome::with_set_aside(job.lost))
}

fn print_built(built: &Built, path: &Path) {
    say!(
        "{} records, {} bytes for each: {}",
        count(built.records),
        built.bytes / built.records.max(1),
        path.display()
    );
    if built.copies > 0 {
        let copies = count(built.copies);
        say!(
            "  {copies} records equal another one in every column compared; they are given with it"
        );
    }
    for rule in built.rules.iter().filter(|rule| rule.oversized_blocks > 0) {
        say!(
            "  rule {}: {} blocks too large to be looked at whole",
            rule.rule,
            count(rule.oversized_blocks)
        );
    }
    for remark in built.training.iter().flat_map(|training| &training.remarks) {
        say!("  remark: {remark}");
    }
}

pub(crate) fn query(arguments: &QueryArguments) -> Result<Outcome> {
    let open = if arguments.read { Index::read } else { Index::open };
    let index = open(arguments.index.as_path())?;
    let mut outcome = Outcome::Complete;
    if let Some(damage) = index.damage() {
        eprintln!(
            "renkou: {}: the last {} bytes of the journal cannot be read; the changes in them are missing",
            arguments.index.display(),
            count(damage.bytes)
        );
        outcome = Outcome::Partial;
    }
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
