//! `renkou id`: what an identity number says, and how far it can be trusted.

use clap::Args;
use renkou::date::PartialDate;
use renkou::identity::{self, Checked, Grade};
use renkou::{Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The number; left out with --jsonl.
    #[arg(required_unless_present = "jsonl")]
    number: Option<String>,
    /// The reference date, on which nobody can yet be born later; today when left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// Answer each line of standard input with one line of JSON.
    #[arg(long, conflicts_with = "number")]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let today = match &arguments.today {
        None => PartialDate::today(),
        Some(text) => reference_date(text)?,
    };
    if arguments.jsonl {
        answer::each_line(|number| answer(number, &identity::check(number, today)))?;
    } else {
        show(&identity::check(arguments.number.as_deref().unwrap_or(""), today));
    }
    Ok(Outcome::Complete)
}

pub(crate) fn reference_date(text: &str) -> Result<PartialDate> {
    text.parse().ok().filter(|date: &PartialDate| date.is_full()).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "a reference date is written YYYY-MM-DD")
    })
}

fn answer(input: &str, checked: &Checked) -> Value {
    let division = checked.division();
    json!({
        "input": input,
        "kind": "citizen_number",
        "grade": checked.grade().as_str(),
        "reasons": checked.reasons().iter().map(|reason| reason.as_str()).collect::<Vec<_>>(),
        "normal": checked.normal().map(|normal| normal.to_string()),
        "canonical18": checked.canonical_18().map(|number| number.to_string()),
        "check_ok": checked.check_ok(),
        "check_expected": checked.check_expected(),
        "birth": checked.birth().map(|birth| birth.to_string()),
        "sex": checked.is_male().map(|male| if male { "male" } else { "female" }),
        "sequence": checked.sequence().map(|sequence| format!("{sequence:03}")),
        "division": division.map(|division| division.to_string()),
        "division_at_birth": checked.division_at_birth().map(renkou::codes::CodeState::as_str),
    })
}

fn show(checked: &Checked) {
    let grade = checked.grade();
    say!("{}", grade.as_str());
    for reason in checked.reasons().iter() {
        say!("  {}: {} {}", reason.as_str(), reason.text_en(), reason.text_zh());
    }
    let line = |what: &str, value: Option<String>| {
        if let Some(value) = value {
            say!("  {what:<18} {value}");
        }
    };
    line("18 characters", checked.canonical_18().map(|number| number.to_string()));
    line("check character", check_character(checked));
    line("born", checked.birth().map(|birth| birth.to_string()));
    line("sex", checked.is_male().map(|male| if male { "male" } else { "female" }.to_owned()));
    line("division", division(checked));
    if grade != Grade::Valid {
        say!("A number is graded, never rejected: what is wrong lowers what it proves.");
    }
}

fn check_character(checked: &Checked) -> Option<String> {
    let expected = checked.check_expected()?;
    Some(match checked.check_ok() {
        Some(true) => "right".to_owned(),
        Some(false) => format!("wrong; {expected} would fit the other digits"),
        None => format!("none in 15 digits; {expected} after the upgrade"),
    })
}

fn division(checked: &Checked) -> Option<String> {
    use renkou::codes::Division;

    let code = checked.division()?;
    let state = checked.division_at_birth().map_or("", renkou::codes::CodeState::as_str);
    let year = checked.birth().map_or(renkou::codes::division::LAST_YEAR, PartialDate::year);
    let record = Division::during(code, year).or_else(|| Division::history(code).next());
    let name = record.map(|record| record.full_name(record.start_year().max(year)).to_string());
    Some(format!("{code} {} ({} at birth)", name.unwrap_or_default(), state.replace('_', " ")))
}
