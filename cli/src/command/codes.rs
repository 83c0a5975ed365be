//! `renkou codes`: the classification tables.

use clap::{Args, Subcommand};
use renkou::codes::{Entry, Table};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// List the tables as JSON Lines.
    #[arg(long)]
    jsonl: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Show a table: where it comes from, and all its codes.
    Show {
        /// The table, such as sex.
        table: String,
        /// One line of JSON per code.
        #[arg(long)]
        jsonl: bool,
    },
    /// Look up a code or a name in a table.
    Lookup {
        /// The table, such as ethnic_group.
        table: String,
        /// A code, or a Chinese or English name; left out with --jsonl.
        #[arg(required_unless_present = "jsonl")]
        value: Option<String>,
        /// Answer each line of standard input with one line of JSON.
        #[arg(long, conflicts_with = "value")]
        jsonl: bool,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match &arguments.command {
        None if arguments.jsonl => Table::all().iter().for_each(|table| say!("{}", title(table))),
        None => list(),
        Some(Command::Show { table, jsonl }) => show(Table::by_id(table)?, *jsonl),
        Some(Command::Lookup { table, jsonl: true, .. }) => {
            let table = Table::by_id(table)?;
            answer::each_line(|value| look_up(table, value))?;
        }
        Some(Command::Lookup { table, value, .. }) => {
            let table = Table::by_id(table)?;
            let value = value.as_deref().unwrap_or("");
            let Some(found) = table.lookup(value) else {
                return Err(unknown(table, value));
            };
            let entry = found.entry;
            show_entry(entry, 0);
            entry.ancestors().for_each(|above| say!("  is a {} {}", above.code(), above.name_zh()));
        }
    }
    Ok(Outcome::Complete)
}

fn list() {
    let width = Table::all().iter().map(|table| table.id().len()).max().unwrap_or(0);
    for table in Table::all() {
        say!(
            "{:width$}  {:>4}  {}  {}",
            table.id(),
            table.len(),
            table.title_zh(),
            table.title_en()
        );
    }
    say!(
        "\nrenkou codes show TABLE shows one, renkou codes lookup TABLE VALUE looks one value up."
    );
}

fn title(table: &Table) -> Value {
    json!({
        "table": table.id(),
        "title_zh": table.title_zh(),
        "title_en": table.title_en(),
        "standard": table.standard(),
        "edition": table.edition(),
        "source": table.source(),
        "confidence": table.confidence().as_str(),
        "licence": table.licence(),
        "codes": table.len(),
    })
}

fn show(table: &'static Table, jsonl: bool) {
    if jsonl {
        table.entries().for_each(|entry| say!("{}", answer_of(entry)));
        return;
    }
    say!("{}  {}  {}", table.id(), table.title_zh(), table.title_en());
    say!("standard:   {} {}", table.standard(), table.edition());
    say!("source:     {}", table.source());
    say!("confidence: {}", table.confidence().as_str());
    say!("licence:    {}\n", table.licence());
    for entry in table.entries() {
        show_entry(entry, entry.ancestors().count());
    }
}

fn show_entry(entry: Entry, depth: usize) {
    let note = entry.note();
    let note = if note.is_empty() { String::new() } else { format!("  ({note})") };
    say!(
        "{:indent$}{}  {}  {}{note}",
        "",
        entry.code(),
        entry.name_zh(),
        entry.name_en(),
        indent = depth * 2
    );
}

/// How many suggestions are made for a value that is in no table.
const SUGGESTIONS: usize = 5;

fn look_up(table: &'static Table, value: &str) -> Value {
    let mut answer = match table.lookup(value) {
        Some(found) => {
            let mut answer = answer_of(found.entry);
            if let Some(answer) = answer.as_object_mut() {
                answer.insert("match".to_owned(), json!(found.how.as_str()));
            }
            answer
        }
        None => json!({
            "table": table.id(),
            "code": null,
            "match": null,
            "suggestions": table.suggest(value, SUGGESTIONS).into_iter().map(answer_of).collect::<Vec<_>>(),
            "error": answer::error(&unknown(table, value)),
        }),
    };
    if let Some(answer) = answer.as_object_mut() {
        answer.insert("input".to_owned(), json!(value));
    }
    answer
}

fn answer_of(entry: Entry) -> Value {
    json!({
        "table": entry.table().id(),
        "code": entry.code(),
        "name_zh": entry.name_zh(),
        "name_en": entry.name_en(),
        "parent": entry.parent().map(Entry::code),
        "ancestors": entry.ancestors().map(Entry::code).collect::<Vec<_>>(),
        "note": entry.note(),
    })
}

fn unknown(table: &'static Table, value: &str) -> Error {
    let suggested: Vec<_> = table
        .suggest(value, SUGGESTIONS)
        .into_iter()
        .map(|entry| format!("{} {}", entry.code(), entry.name_zh()))
        .collect();
    let hint = if suggested.is_empty() {
        format!("renkou codes show {} lists it", table.id())
    } else {
        format!("did you mean {}?", suggested.join(", "))
    };
    Error::new(ErrorKind::UnknownCode, format!("the table has no such code or name; {hint}"))
        .at_item(table.id())
}
