//! `renkou train`: the parameters of a model, learnt from files without labels.

use std::path::PathBuf;

use clap::Args;
use renkou::Result;
use renkou::link;
use renkou::report::{Report, Trained};

use super::job::{FilesArguments, JobArguments};
use super::plan::print_plan;
use crate::answer;
use crate::output::{MODEL, OutputArguments, write_whole};
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    files: FilesArguments,
    #[command(flatten)]
    job: JobArguments,
    /// Where the trained model goes; printed when this and `--results` are left out.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Where the parameters after each round go, as JSON.
    #[arg(long, value_name = "FILE")]
    history: Option<PathBuf>,
    /// A folder for the model, `training.json`, the table `history` and a report with the weights and how
    /// training came to them.
    #[arg(long, value_name = "FOLDER")]
    results: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// Only count the pairs of each blocking rule, learn nothing and write nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let (files, link_type) = (&arguments.files.files, arguments.files.link_type());
    let job = arguments.job.take_in(files, link_type, std::iter::empty(), None, &bar, Ok)?;
    if arguments.dry_run {
        print_plan(&link::plan_records(&job.model, job.data, &job.options, &bar)?, &bar);
        return Ok(Outcome::with_set_aside(job.lost));
    }
    let (model, training) = link::train_on(&job.model, job.data, &job.options, &bar)?;
    bar.finish();
    if let Some(path) = &arguments.history {
        let history = answer::value(&link::parameter_history(&model, &training.history))?;
        write_whole(path, format!("{history:#}\n").as_bytes())?;
    }
    let json = model.to_json()?;
    if let Some(folder) = &arguments.results {
        let output = arguments.output.folder(folder)?;
        output.text(MODEL, &json)?;
        output.json("training.json", &training)?;
        let trained = Trained::new(&model, &training);
        output.history(&trained.history, arguments.output.format)?;
        output.report(&Report {
            title: job.names.join(" + "),
            made: format!("renkou {}", env!("CARGO_PKG_VERSION")),
            trained: Some(trained),
            ..Report::default()
        })?;
    }
    if let Some(out) = &arguments.out {
        write_whole(out, json.as_bytes())?;
        say!(
            "{} pairs of {} patterns, {} random pairs; {} rounds; about {} pairs belong together",
            count(training.pairs),
            count(training.patterns),
            count(training.random_pairs),
            training.rounds,
            count(training.expected_matches.round() as u64)
        );
        say!("model in {}", out.display());
    } else if arguments.results.is_none() {
        say!("{}", json.trim_end());
    }
    if let Some(folder) = &arguments.results {
        say!("results in {}; open report.html there", folder.display());
    }
    for remark in &training.remarks {
        eprintln!("renkou: {remark}");
    }
    Ok(Outcome::with_set_aside(job.lost))
}
