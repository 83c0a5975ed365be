//! `renkou codes`: the classification tables.

use clap::{Args, Subcommand};
use renkou::codes::{Entry, Table};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::answer;
use crate::terminal::Outcome;

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
        /// The table, such as gbt2261_1_sex.
        table: String,
        /// One line of JSON per code.
        #[arg(long)]
        jsonl: bool,
    },
    /// Look up a code or a name in a table.
    Lookup {
        /// The table, such as gbt3304_ethnic.
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
        None if arguments.jsonl => {
            Table::all().iter().for_each(|table| println!("{}", title(table)))
        }
        None => list(),
        Some(Command::Show { table, jsonl }) => show(Table::by_id(table)?, *jsonl),
        Some(Command::Lookup { table, jsonl: true, .. }) => {
            let table = Table::by_id(table)?;
            answer::each_line(|value| look_up(table, value))?;
        }
        Some(Command::Lookup { table, value, .. }) => {
            let table = Table::by_id(table)?;
            let value = value.as_deref().unwrap_or("");
            let Some((entry, _)) = find(table, value) else {
                return Err(unknown(table, value));
            };
            show_entry(entry, 0);
            entry
                .ancestors()
                .for_each(|above| println!("  is a {} {}", above.code(), above.name_zh()));
        }
    }
    Ok(Outcome::Complete)
}

fn list() {
    let width = Table::all().iter().map(|table| table.id().len()).max().unwrap_or(0);
    for table in Table::all() {
        println!(
            "{:width$}  {:>4}  {}  {}",
            table.id(),
            table.len(),
            table.title_zh(),
            table.title_en()
        );
    }
    println!(
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
        table.entries().for_each(|entry| println!("{}", answer_of(entry)));
        return;
    }
    println!("{}  {}  {}", table.id(), table.title_zh(), table.title_en());
    println!("standard:   {} {}", table.standard(), table.edition());
    println!("source:     {}", table.source());
    println!("confidence: {}", table.confidence().as_str());
    println!("licence:    {}\n", table.licence());
    for entry in table.entries() {
        show_entry(entry, entry.ancestors().count());
    }
}

fn show_entry(entry: Entry, depth: usize) {
    let note = entry.note();
    let note = if note.is_empty() { String::new() } else { format!("  ({note})") };
    println!(
        "{:indent$}{}  {}  {}{note}",
        "",
        entry.code(),
        entry.name_zh(),
        entry.name_en(),
        indent = depth * 2
    );
}

/// The entry a value stands for, and by what it was found.
fn find(table: &'static Table, value: &str) -> Option<(Entry, &'static str)> {
    let value = value.trim();
    let by = |how| move |entry| (entry, how);
    table
        .by_code(value)
        .map(by("code"))
        .or_else(|| table.by_alternate(value).map(by("alternate")))
        .or_else(|| table.by_name(value).map(by("name")))
}

fn look_up(table: &'static Table, value: &str) -> Value {
    match find(table, value) {
        Some((entry, how)) => {
            let mut answer = answer_of(entry);
            if let Some(answer) = answer.as_object_mut() {
                answer.insert("input".to_owned(), json!(value));
                answer.insert("found_by".to_owned(), json!(how));
            }
            answer
        }
        None => json!({
            "table": table.id(),
            "input": value,
            "code": null,
            "error": answer::error(&unknown(table, value)),
        }),
    }
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

fn unknown(table: &Table, _value: &str) -> Error {
    let words =
        format!("the table has no such code or name; renkou codes show {} lists it", table.id());
    Error::new(ErrorKind::UnknownCode, words).at_item(table.id())
}
