//! `renkou id`: what an identity number says, and how far it can be trusted.

use clap::Args;
use renkou::date::PartialDate;
use renkou::identity::{Answer, DocumentKind, Known};
use renkou::{Error, ErrorKind, Result};

use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The number; left out with --jsonl.
    #[arg(required_unless_present = "jsonl")]
    number: Option<String>,
    /// The kind of document, such as citizen_number or uscc; found out when left out.
    #[arg(long)]
    kind: Option<DocumentKind>,
    /// The reference date, on which nobody can yet be born later; today when left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// The date of birth that is known of the person, by which a repair is suggested.
    #[arg(long, value_name = "YYYY-MM-DD")]
    birth: Option<PartialDate>,
    /// The sex that is known of the person, by which a repair is suggested.
    #[arg(long, value_name = "male|female", value_parser = ["male", "female"])]
    sex: Option<String>,
    /// Answer each line of standard input with one line of JSON.
    #[arg(long, conflicts_with = "number")]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let today = match &arguments.today {
        None => PartialDate::today(),
        Some(text) => reference_date(text)?,
    };
    let is_male = arguments.sex.as_deref().map(|sex| sex == "male");
    let known = Known { birth: arguments.birth, is_male };
    let answer_to = |number: &str| Answer::knowing(number, arguments.kind, today, known);
    if arguments.jsonl {
        answer::each_line(answer_to)?;
    } else {
        show(&answer_to(arguments.number.as_deref().unwrap_or("")));
    }
    Ok(Outcome::Complete)
}

pub(crate) fn reference_date(text: &str) -> Result<PartialDate> {
    text.parse().ok().filter(|date: &PartialDate| date.is_full()).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "a reference date is written YYYY-MM-DD")
    })
}

fn show(answer: &Answer) {
    say!("{}  {}", answer.grade, answer.kind.replace('_', " "));
    for reason in answer.reasons.iter() {
        say!("  {}: {} {}", reason.as_str(), reason.text_en(), reason.text_zh());
    }
    let line = |what: &str, value: Option<String>| {
        if let Some(value) = value {
            say!("  {what:<18} {value}");
        }
    };
    line("18 characters", answer.canonical18.clone());
    line("check character", check_character(answer));
    line("born", answer.birth.map(|birth| birth.to_string()));
    line("sex", answer.sex.map(str::to_owned));
    line("division", division(answer));
    if !answer.suggestions.is_empty() {
        line("perhaps", Some(answer.suggestions.join(", ")));
    }
}

fn check_character(answer: &Answer) -> Option<String> {
    let expected = answer.check_expected?;
    Some(match answer.check_ok {
        Some(true) => "right".to_owned(),
        Some(false) => format!("wrong; {expected} would fit the other characters"),
        None => format!("none in 15 digits; {expected} after the upgrade"),
    })
}

fn division(answer: &Answer) -> Option<String> {
    let code = answer.division.as_ref()?;
    let name = answer.division_name.as_deref().unwrap_or("(in no list)");
    let state = answer.division_at_birth.map(|state| match answer.division_abolished {
        Some(year) => format!(" (abolished in {year}, before the birth)"),
        None => format!(" ({} at birth)", state.replace('_', " ")),
    });
    Some(format!("{code} {name}{}", state.unwrap_or_default()))
}
