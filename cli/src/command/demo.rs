//! `renkou demo`: two registers of invented people, validated and linked.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use renkou::Result;
use renkou::date::PartialDate;
use renkou::link::{self, LinkType, Linkage, Model, Progress, Source};
use renkou::record::{DataSet, Format, Mapping, Table};
use renkou::report::{RegisterSummary, Stage};
use renkou::synthetic::{self, REFERENCE_YEAR, TRUTH};
use renkou::validate::{Findings, Validator};

use crate::command::{link as linking, validate};
use crate::output::Output;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// People in each of the two registers.
    #[arg(long, default_value_t = synthetic::Options::default().people)]
    people: usize,
    /// The start of all random choices.
    #[arg(long, default_value_t = synthetic::Options::default().seed)]
    seed: u64,
    /// The folder for the results.
    #[arg(long, value_name = "FOLDER", default_value = "renkou-demo")]
    out: PathBuf,
    /// The format of findings, links and clusters.
    #[arg(long, value_name = "parquet|csv|arrow|jsonl", default_value = "parquet")]
    format: Format,
    /// Also write the two registers themselves.
    #[arg(long)]
    keep_registers: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let output = Output::new(&arguments.out)?;
    let clock = Instant::now();
    bar.begin("inventing people", 1);
    let options = synthetic::Options {
        people: arguments.people,
        seed: arguments.seed,
        ..synthetic::Options::default()
    };
    let registers = synthetic::two_registers(&options)?;
    let invented = clock.elapsed();
    let tables = [("a", &registers.a), ("b", &registers.b)];
    if arguments.keep_registers {
        for (name, table) in tables {
            output.table(&format!("register-{name}"), arguments.format, table)?;
        }
    }

    let clock = Instant::now();
    bar.begin("validating", 2);
    let mut findings = Findings::new(DataSet::person());
    let mut registers = Vec::new();
    for (name, table) in tables {
        let found = validate_register(table)?;
        let stem = format!("findings-{name}");
        output.batches(&stem, arguments.format, &[found.to_records()?])?;
        registers.push(RegisterSummary::new(name, found.summary()));
        findings.append(&found);
        bar.advance(1);
    }
    let validated = clock.elapsed();

    let model = Model::built_in("person")?;
    let mut columns = model.columns();
    columns.push(TRUTH.to_owned());
    let sources = tables
        .iter()
        .map(|(name, table)| Source::from_table(*name, table, &columns))
        .collect::<Result<Vec<_>>>()?;
    let link_options = link::Options {
        link_type: LinkType::LinkAndDedupe,
        truth: Some(TRUTH.to_owned()),
        seed: arguments.seed,
        ..link::Options::default()
    };
    let linkage = link::link(&model, &sources, &link_options, &bar)?;
    bar.finish();

    say!(
        "Two registers of {} invented people each, with the flaws of real ones.\n",
        count(arguments.people as u64)
    );
    say!("Validation");
    validate::print_summary(findings.summary());
    say!("\nLinkage, trained without labels, across and inside the registers");
    linking::print_summary(&linkage);
    say!("\nThree links explained (values are masked; weights are log2 of odds)");
    for (title, _, link) in linking::examples(&linkage) {
        print_explanation(&linkage, title, link);
    }
    say!("inventing {:.2} s, validating {:.2} s", invented.as_secs_f64(), validated.as_secs_f64());
    let mut report = linking::report("renkou demo".to_owned(), &linkage);
    report.subtitle = format!(
        "two registers of {} invented people each; seed {}",
        count(arguments.people as u64),
        arguments.seed
    );
    output.linkage(&linkage, None, report.matching.as_ref(), arguments.format)?;
    report.registers = registers;
    let before = [("invent", invented), ("validate", validated)];
    let before =
        before.map(|(name, time)| Stage { name: name.to_owned(), seconds: time.as_secs_f64() });
    report.stages.splice(0..0, before);
    output.report(&report)?;
    output.say_where();
    Ok(Outcome::Complete)
}

fn validate_register(table: &Table) -> Result<Findings> {
    let mapping = Mapping::of_headers(DataSet::person(), table.columns(), &[])?;
    let today = PartialDate::new(REFERENCE_YEAR, 12, 31).unwrap_or(PartialDate::EPOCH);
    let validator = Validator::new(&mapping, today).with_profile(&synthetic::profile())?;
    let mut findings = Findings::new(DataSet::person());
    for batch in table.batches() {
        validator.check_batch(batch, &mut findings)?;
    }
    Ok(findings)
}

fn print_explanation(linkage: &Linkage, title: &str, link: &link::Link) {
    let explanation = linkage.explain(link.left, link.right);
    let records = linkage.records();
    let name = |record: u32| {
        format!("{}:{}", records.source_name(records.source_of(record)), records.row_number(record))
    };
    say!(
        "  {title}: {} = {}, weight {:.1}, probability {:.6}",
        name(link.left),
        name(link.right),
        explanation.weight,
        explanation.probability
    );
    say!("    {:+6.1}  any two records", explanation.prior_weight);
    for part in &explanation.comparisons {
        say!(
            "    {:+6.1}  {}: {} ({} | {})",
            part.weight + part.rarity_weight,
            part.comparison,
            part.level,
            part.left,
            part.right
        );
    }
    if explanation.relatives_weight < -0.05 {
        say!("    {:+6.1}  could be relatives", explanation.relatives_weight);
    }
}
