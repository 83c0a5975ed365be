//! `renkou validate`: every record of a file against its data set and the rules.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::date::PartialDate;
use renkou::report::{RegisterSummary, Report};
use renkou::validate::{Findings, Profile, RegisterCheck, Severity, Summary, Validator};
use renkou::{Error, ErrorKind, Result};

use crate::command::id::reference_date;
use crate::input::InputArguments;
use crate::output::OutputArguments;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The file: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    file: PathBuf,
    #[command(flatten)]
    input: InputArguments,
    /// A folder for findings and report; without it only the summary is printed.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// The reference date, on which nobody can yet be born later; today when left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// A JSON or TOML file that switches rules off and on and weighs them anew.
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Ways of writing dates that the dates themselves do not tell.
    #[arg(long, value_name = "minguo|excel1900|excel1904|day-first|month-first,...")]
    dates: Option<String>,
    /// Leave out the rules across records, which keep some 150 megabytes for a million records.
    #[arg(long)]
    streaming: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let today =
        arguments.today.as_deref().map_or_else(|| Ok(PartialDate::today()), reference_date)?;
    let out = arguments.out.as_deref();
    let output = out.map(|folder| arguments.output.folder(folder)).transpose()?;
    let format = arguments.output.format;
    let mut input = arguments.input.open(&arguments.file, out, &bar)?;
    let inputs = std::slice::from_ref(&input);
    arguments.input.check_map(inputs)?;
    let validator = Validator::new(&input.mapping, today);
    let writing = validator.writing().declared(arguments.dates.as_deref().unwrap_or_default())?;
    let validator = validator.with_writing(writing);
    let validator = match &arguments.profile {
        None => validator,
        Some(path) => validator.with_profile(&read_profile(path)?)?,
    };
    let mut register = (!arguments.streaming).then(|| RegisterCheck::new(&validator));
    let file = output.as_ref();
    let file = file.map(|output| output.begin("findings", format, &Findings::schema()));
    let mut file = file.transpose()?;
    let mut findings = Findings::new(validator.data_set());
    input.file.begin(&bar);
    while let Some(batch) = input.file.reader.next() {
        let batch = batch?;
        match &mut register {
            Some(register) => register.check_batch(&batch, &mut findings)?,
            None => validator.check_batch(&batch, &mut findings)?,
        }
        if let Some(file) = &mut file {
            file.write(&findings.to_records()?)?;
        }
        findings.clear();
        bar.position(input.file.reader.bytes_read());
    }
    if let Some(register) = register {
        register.finish(&mut findings);
        if let Some(file) = &mut file {
            file.write(&findings.to_records()?)?;
        }
        findings.clear();
    }
    let lost = input.file.report_set_aside(&bar);
    bar.finish();
    if input.mapping.mapped().next().is_none() {
        eprintln!("renkou: {}: no column stands for an item; see --map", input.file.reader.file());
    }
    print_summary(findings.summary());
    if let (Some(output), Some(file)) = (&output, file) {
        file.finish()?;
        output.summary(findings.summary(), format)?;
        let name = input.file.reader.file();
        output.report(&Report {
            title: name.to_owned(),
            made: format!("renkou {}", env!("CARGO_PKG_VERSION")),
            registers: vec![RegisterSummary::new(name, findings.summary())],
            ..Report::default()
        })?;
        output.say_where();
    }
    Ok(Outcome::with_set_aside(lost))
}

fn read_profile(path: &Path) -> Result<Profile> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        let kind = match error.kind() {
            std::io::ErrorKind::NotFound => ErrorKind::FileNotFound,
            _ => ErrorKind::FileUnreadable,
        };
        Error::new(kind, "the profile cannot be read").in_file(&name).caused_by(error)
    })?;
    let is_toml = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    let profile = if is_toml { Profile::from_toml(&text) } else { Profile::from_json(&text) };
    profile.map_err(|error| error.in_file(&name))
}

/// The findings by rule, the heaviest and most frequent first.
pub(crate) fn print_summary(summary: &Summary) {
    say!(
        "{} records: {} without findings, {} with errors, {} with warnings, {} with hints",
        count(summary.records()),
        count(summary.clean_records()),
        count(summary.records_at(Severity::Error)),
        count(summary.records_at(Severity::Warning)),
        count(summary.records_at(Severity::Hint)),
    );
    let mut rules: Vec<_> = summary.rules().collect();
    rules.sort_by_key(|(_, severity, found)| std::cmp::Reverse((*severity, *found)));
    for (rule, severity, found) in rules {
        say!("  {:<7} {:<8} {:>9}  {}", rule.id, severity.as_str(), count(found), rule.text_en);
    }
}
