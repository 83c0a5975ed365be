//! `renkou model diff`: two models, or two runs, side by side.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::link::{self, LevelCounts, LevelStability, Model, ModelDrift};
use renkou::report::{Drift, Report};
use renkou::{Error, ErrorKind, Result};

use super::model::named;
use crate::answer;
use crate::output::{LEVELS, MODEL, OutputArguments};
use crate::terminal::{Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A built-in model, a model file of renkou or Splink, or the results of a run: the folder that
    /// `--out` of `dedupe` or `link` named.
    #[arg(value_name = "NAME|FILE|FOLDER")]
    first: String,
    /// What it is compared with.
    #[arg(value_name = "NAME|FILE|FOLDER")]
    second: String,
    /// Print one line of JSON.
    #[arg(long)]
    jsonl: bool,
    /// A folder for `drift.json`, the tables `drift` and, of two runs, `levels`, and a report.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let (first, first_levels) = model_or_run(&arguments.first)?;
    let (second, second_levels) = model_or_run(&arguments.second)?;
    let runs = LevelStability::between(&first_levels, &second_levels);
    let drift = Drift { models: ModelDrift::between(&first, &second), runs };
    if arguments.jsonl {
        say!("{}", answer::value(&drift)?);
    } else {
        print(&drift.models);
        print_runs(&drift.runs);
    }
    if let Some(folder) = &arguments.out {
        let (output, format) = (arguments.output.folder(folder)?, arguments.output.format);
        output.json("drift.json", &drift)?;
        output.batches("drift", format, &[link::drift_table(&drift.models)?])?;
        if !drift.runs.is_empty() {
            output.batches("levels", format, &[link::level_stability_table(&drift.runs)?])?;
        }
        output.report(&Report {
            title: format!("{} → {}", arguments.first, arguments.second),
            made: format!("renkou {}", env!("CARGO_PKG_VERSION")),
            drift: Some(drift),
            ..Report::default()
        })?;
        if !arguments.jsonl {
            output.say_where();
        }
    }
    Ok(Outcome::Complete)
}

/// A model, and the links by level of the run it is of.
fn model_or_run(named_so: &str) -> Result<(Model, Vec<LevelCounts>)> {
    let folder = Path::new(named_so);
    if !folder.is_dir() {
        return Ok((named(named_so)?, Vec::new()));
    }
    let model = named(&folder.join(MODEL).display().to_string())?;
    let path = folder.join(LEVELS);
    // Results of `train` and of earlier versions have none.
    if !path.exists() {
        return Ok((model, Vec::new()));
    }
    let unreadable = |message: &'static str| {
        Error::new(ErrorKind::FileUnreadable, message).in_file(path.display().to_string())
    };
    let json = std::fs::read_to_string(&path)
        .map_err(|error| unreadable("the links by level cannot be read").caused_by(error))?;
    let levels = serde_json::from_str(&json)
        .map_err(|error| unreadable("these are no links by level").caused_by(error))?;
    Ok((model, levels))
}

fn print_runs(runs: &[LevelStability]) {
    if !runs.is_empty() {
        say!("\nlinks by level, first run and second");
    }
    for run in runs {
        let stability =
            run.stability.map_or(String::new(), |found| format!("  stability {found:.3}"));
        say!("\n{}{stability}", run.comparison);
        let missing = ("missing".to_owned(), run.missing.0, run.missing.1);
        for (label, first, second) in run.levels.iter().chain([&missing]) {
            say!("  {:>13} -> {:>13}  {label}", count(*first), count(*second));
        }
    }
}

fn print(drift: &ModelDrift) {
    let share = |share: Option<f64>| share.map_or("-".to_owned(), |share| format!("{share:.3e}"));
    say!("prior {} -> {}", share(drift.prior.0), share(drift.prior.1));
    say!("threshold {} -> {}", drift.threshold.0, drift.threshold.1);
    for comparison in &drift.comparisons {
        let stability = |name: &str, found: Option<f64>| {
            found.map_or(String::new(), |found| format!("  stability of {name} {found:.3}"))
        };
        say!(
            "\n{}{}{}",
            comparison.comparison,
            stability("m", comparison.m_stability),
            stability("u", comparison.u_stability)
        );
        say!("  {:^21}  {:^21}  {:^15}  change  level", "m", "u", "weight");
        for level in &comparison.levels {
            say!(
                "  {:>9} -> {:>9}  {:>9} -> {:>9}  {:>6.2} > {:>6.2}  {:>+6.2}  {}",
                share(level.m.0),
                share(level.m.1),
                share(level.u.0),
                share(level.u.1),
                level.weight.0,
                level.weight.1,
                level.weight_change,
                level.label
            );
        }
        for label in &comparison.unpaired_levels {
            say!("  only in one model: {label}");
        }
    }
    let lists = [
        ("comparisons only in the first", &drift.only_in_first),
        ("comparisons only in the second", &drift.only_in_second),
        ("blocking rules only in the first", &drift.rules_only_in_first),
        ("blocking rules only in the second", &drift.rules_only_in_second),
    ];
    for (words, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
        say!("\n{words}: {}", names.join("; "));
    }
}
