//! `renkou review`: pairs drawn for people to judge, and what their judgements say.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use renkou::link::{self, Interval, Judgement, Review, ReviewEstimate, SamplingPlan, Scorer};
use renkou::record::Format;
use renkou::{Error, ErrorKind, Result};

use super::job::{FilesArguments, JobArguments};
use crate::answer;
use crate::input::InputArguments;
use crate::output::Output;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Draw pairs around the threshold into a CSV file that can be filled in.
    Sample(SampleArguments),
    /// Estimate precision and recall from a filled file.
    Estimate(EstimateArguments),
}

#[derive(Args)]
struct SampleArguments {
    #[command(flatten)]
    files: FilesArguments,
    #[command(flatten)]
    job: JobArguments,
    /// A folder for `pairs.csv` and `plan.json`.
    #[arg(long, value_name = "FOLDER", default_value = "review")]
    out: PathBuf,
    /// Pairs drawn from each stratum.
    #[arg(long, value_name = "N", default_value_t = link::PAIRS_PER_STRATUM)]
    per_stratum: usize,
    /// Match weights between the strata, instead of steps of two around the threshold.
    #[arg(long, value_name = "WEIGHT,...", value_delimiter = ',', allow_hyphen_values = true)]
    edges: Vec<f64>,
    /// The match probability from which a pair is a link, instead of the model's.
    #[arg(long, value_name = "PROBABILITY")]
    threshold: Option<f64>,
    /// Write values as they are; without it they are masked.
    #[arg(long)]
    show_values: bool,
}

#[derive(Args)]
struct EstimateArguments {
    /// The filled file.
    file: PathBuf,
    #[command(flatten)]
    input: InputArguments,
    /// The plan it was drawn by; `plan.json` beside the file when left out.
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Print one line of JSON.
    #[arg(long)]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match &arguments.action {
        Action::Sample(arguments) => sample(arguments),
        Action::Estimate(arguments) => estimate(arguments),
    }
}

fn sample(arguments: &SampleArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let (files, link_type) = (&arguments.files.files, arguments.files.link_type());
    let adjust = |model: link::Model| match arguments.threshold {
        Some(threshold) => model.with_threshold(threshold),
        None => Ok(model),
    };
    let job = arguments.job.read(files, link_type, std::iter::empty(), None, &bar, adjust)?;
    let scorer = Scorer::new(&job.model, &job.data, &job.options, &bar)?;
    let mut plan = SamplingPlan::around(scorer.model.threshold);
    plan.per_stratum = arguments.per_stratum;
    plan.seed = job.options.seed;
    if !arguments.edges.is_empty() {
        plan.edges.clone_from(&arguments.edges);
    }
    let (review, pairs) = scorer.review(&plan, &bar)?;
    let table = scorer.review_table(&pairs, arguments.show_values)?;
    bar.finish();
    let output = Output::new(&arguments.out)?;
    output.batches("pairs", Format::Csv, &[table])?;
    output.text("plan.json", &review.to_json()?)?;
    say!("{:>10}  {:>10}  {:>16}  {:>8}", "weight", "to", "pairs", "drawn");
    let edge = |edge: Option<f64>| edge.map_or_else(|| "-".to_owned(), |edge| format!("{edge:.2}"));
    for stratum in &review.strata {
        say!(
            "{:>10}  {:>10}  {:>16}  {:>8}",
            edge(stratum.from),
            edge(stratum.to),
            count(stratum.pairs),
            count(stratum.drawn)
        );
    }
    say!(
        "{} pairs in {}; write 1 (one person) or 0 (two people) under `match`, then\n  renkou review estimate {}",
        count(pairs.len() as u64),
        arguments.out.join("pairs.csv").display(),
        arguments.out.join("pairs.csv").display()
    );
    Ok(Outcome::with_set_aside(job.lost))
}

fn estimate(arguments: &EstimateArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let beside = arguments.file.with_file_name("plan.json");
    let plan = read_plan(arguments.plan.as_deref().unwrap_or(&beside))?;
    let (table, lost) = arguments.input.read_table(&arguments.file, None, &bar)?;
    let judgements = Judgement::from_table(&table)
        .map_err(|error| error.in_file(arguments.file.display().to_string()))?;
    let found = plan.estimate(&judgements)?;
    bar.finish();
    if arguments.jsonl {
        say!("{}", answer::value(&found)?);
    } else {
        print(&found);
    }
    Ok(Outcome::with_set_aside(lost))
}

fn read_plan(path: &Path) -> Result<Review> {
    let name = path.display().to_string();
    let json = std::fs::read_to_string(path).map_err(|error| {
        Error::new(ErrorKind::FileUnreadable, "the plan of the review cannot be read")
            .in_file(&name)
            .caused_by(error)
    })?;
    Review::from_json(&json).map_err(|error| error.in_file(&name))
}

fn print(found: &ReviewEstimate) {
    say!("{} pairs judged, {} not", count(found.judged), count(found.not_judged));
    let line = |name: &str, share: &Interval| {
        say!(
            "  {name:<9} {:.4}, between {:.4} and {:.4} (95 %)",
            share.estimate,
            share.low,
            share.high
        );
    };
    line("precision", &found.precision);
    line("recall", &found.recall);
    say!("  recall is among the pairs compared; what no blocking rule gives is not in it");
}
