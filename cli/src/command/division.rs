//! `renkou division`: a division code as of a year, its history, and what it became in another.

use std::path::PathBuf;

use clap::Args;
use renkou::codes::division::{self, Answer, Query, Standing};
use renkou::codes::{CodeState, Division, DivisionCode};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::answer;
use crate::command::place::{Packs, year_or_last};
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A code of 6, 9, 12 or 15 digits, or a name such as 长沙; left out with --jsonl.
    #[arg(required_unless_present = "jsonl")]
    subject: Option<String>,
    /// The year as of which to answer; without it the whole history of a code is shown.
    #[arg(long)]
    year: Option<String>,
    /// Another year: what the division became by then, or came from.
    #[arg(long, requires = "year")]
    to_year: Option<String>,
    /// A pack of towns or villages, made by `renkou pack`; may be repeated.
    #[arg(long = "pack", value_name = "FILE")]
    packs: Vec<PathBuf>,
    /// Answer each line of standard input (`code,year`, `code,year,to_year` or `name,year`) with one
    /// line of JSON.
    #[arg(long, conflicts_with_all = ["subject", "year", "to_year"])]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let packs = Packs::open(&arguments.packs)?;
    if arguments.jsonl {
        answer::each_line(|line| answer_line(line, &packs))?;
        return Ok(Outcome::Complete);
    }
    let subject = arguments.subject.as_deref().unwrap_or("").trim();
    if let Some(place) = packs.place(subject, year_or_last(arguments.year.as_deref())?) {
        place.show();
        return Ok(Outcome::Complete);
    }
    let is_code = subject.is_ascii();
    let year = match &arguments.year {
        None if is_code => {
            show_history(subject.parse()?)?;
            return Ok(Outcome::Complete);
        }
        None => division::LAST_YEAR,
        Some(year) => division::parse_year(year)?,
    };
    let to_year = arguments.to_year.as_ref().map(|to_year| format!(",{to_year}"));
    let query: Query = format!("{subject},{year}{}", to_year.unwrap_or_default()).parse()?;
    match query.answer() {
        Answer::Standing(standing) => show(&standing),
        Answer::Became(became) => {
            show(&became.standing);
            for step in &became.path {
                say!(
                    "  {}  {} {} → {} {}  {}",
                    step.year,
                    step.from,
                    step.from_name,
                    step.to,
                    step.to_name,
                    step.change.replace('_', " ")
                );
            }
            let relation = became.relation.replace('_', " ");
            say!("in {}: {} ({relation})", became.to_year, became.equivalent.join(", "));
        }
        Answer::Named(rows) if rows.is_empty() => {
            let words = format!("no division of that name is known in {year}");
            return Err(Error::new(ErrorKind::UnknownCode, words));
        }
        Answer::Named(rows) => rows.iter().for_each(|row| show(&row.standing)),
    }
    Ok(Outcome::Complete)
}

fn answer_line(line: &str, packs: &Packs) -> Value {
    if let Some(place) = place_of_line(line, packs) {
        return place;
    }
    let answer = line.parse::<Query>().map(|query| query.answer()).map_err(Error::from);
    answer.and_then(|answer| answer::value(&answer)).unwrap_or_else(|error| {
        let mut fields = line.split([',', '\t']).map(str::trim);
        json!({"code": fields.next(), "year": fields.next(), "error": answer::error(&error)})
    })
}

/// The answer to a line `code,year` with a code of a town or village.
fn place_of_line(line: &str, packs: &Packs) -> Option<Value> {
    let (code, year) = line.split_once([',', '\t'])?;
    let place = packs.place(code.trim(), division::parse_year(year.trim()).ok()?)?;
    answer::value(&place).ok()
}

fn show(standing: &Standing) {
    let name = standing.full_name.as_deref().unwrap_or("(in no list)");
    let level = standing.level.unwrap_or("-");
    let state = standing.state.replace('_', " ");
    say!("{}  {name}  {level}, {state} in {}", standing.code, standing.year);
    if let (Some(start), Some(class)) = (standing.start_year, standing.record_class) {
        let end = standing.end_year.map_or_else(|| "today".to_owned(), |end| end.to_string());
        say!("        {start} to {end}, {}", class.replace('_', " "));
    }
    if !standing.successors.is_empty() {
        say!("        succeeded by {}", standing.successors.join(", "));
    }
}

/// All records of a code as a timeline, each with where it came from and where it went.
fn show_history(code: DivisionCode) -> Result<()> {
    let records: Vec<_> = Division::history(code).collect();
    if records.is_empty() {
        let words = match code.state(division::LAST_YEAR) {
            CodeState::UnknownProvince => "no province has the first two digits",
            _ => "the code is in no list of any year; its province is known",
        };
        return Err(Error::new(ErrorKind::UnknownCode, words).at_item(code.to_string()));
    }
    say!("{code}");
    for (at, record) in records.iter().enumerate() {
        let last = at + 1 == records.len();
        let (branch, stem) = if last { ("└─", "   ") } else { ("├─", "│  ") };
        let end = record.end_year().map_or_else(|| "today".to_owned(), |end| end.to_string());
        say!(
            "{branch} {}–{end}  {}  ({})",
            record.start_year(),
            record.full_name(record.start_year()),
            record.record_class().as_str().replace('_', " "),
        );
        for before in record.predecessors() {
            say!("{stem}   ◂ {} {}", before.code(), before.full_name(before.start_year()));
        }
        for after in record.successors() {
            say!("{stem}   ▸ {} {}", after.code(), after.full_name(after.start_year()));
        }
        for transfer in record.area_transfers() {
            let to = transfer.to;
            say!(
                "{stem}   ~ {}: part of the area went to {} {}",
                transfer.year,
                to.code(),
                to.name()
            );
        }
    }
    Ok(())
}
