//! `renkou model`: linkage models, printed and taken over from Splink and back.

use std::path::Path;

use clap::{Args, Subcommand, ValueEnum};
use renkou::link::{LinkType, Model, splink};
use renkou::{Error, ErrorKind, Result};

use super::model_diff;
use crate::terminal::{Outcome, say};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    /// A built-in model, or a model file of renkou or Splink; printed as JSON.
    #[arg(value_name = "NAME|FILE", default_value = "person")]
    model: String,
}

#[derive(Subcommand)]
enum Action {
    /// Show what a model compares: levels, tests, shares and match weights.
    Show {
        /// A built-in model, or a model file of renkou or Splink.
        #[arg(value_name = "NAME|FILE")]
        model: String,
    },
    /// Write a model in the other form: Splink's for renkou, renkou's for Splink.
    Convert {
        /// A built-in model, or a model file of renkou or Splink.
        #[arg(value_name = "NAME|FILE")]
        model: String,
        /// The form to write.
        #[arg(long, value_enum)]
        to: Form,
        /// Say in Splink's form that pairs lie across the files, not within one.
        #[arg(long)]
        link_only: bool,
    },
    /// Show how far two models lie apart: shares, match weights, comparisons and rules; of two runs also the
    /// links by level.
    Diff(model_diff::Arguments),
    /// List the built-in models.
    List,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Renkou,
    Splink,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match &arguments.action {
        None => say!("{}", named(&arguments.model)?.to_json()?.trim_end()),
        Some(Action::Show { model }) => show(&named(model)?),
        Some(Action::Convert { model, to: Form::Renkou, .. }) => {
            say!("{}", named(model)?.to_json()?.trim_end());
        }
        Some(Action::Convert { model, to: Form::Splink, link_only }) => {
            let link_type = if *link_only { LinkType::Link } else { LinkType::Dedupe };
            let written = splink::write(&named(model)?, link_type)?;
            remark(&written.remarks);
            say!("{}", written.json.trim_end());
        }
        Some(Action::Diff(arguments)) => return model_diff::run(arguments),
        Some(Action::List) => {
            for name in Model::built_in_names() {
                say!("{name}: {}", Model::built_in(name)?.about);
            }
        }
    }
    Ok(Outcome::Complete)
}

/// A model from a file, or built in.
pub(super) fn named(model: &str) -> Result<Model> {
    if Path::new(model).exists() {
        return read_model(model);
    }
    if Path::new(model).extension().is_some_and(|end| end == "json") {
        return Err(
            Error::new(ErrorKind::FileNotFound, "there is no such model file").in_file(model)
        );
    }
    Model::built_in(model)
}

/// Reads a model file of renkou or of Splink, and says what is not taken over.
pub(crate) fn read_model(path: &str) -> Result<Model> {
    let json = std::fs::read_to_string(path).map_err(|error| {
        Error::new(ErrorKind::FileUnreadable, "the model cannot be read")
            .in_file(path)
            .caused_by(error)
    })?;
    let (model, remarks) = splink::read_either(&json).map_err(|error| error.in_file(path))?;
    remark(&remarks);
    Ok(model)
}

fn remark(remarks: &[String]) {
    for remark in remarks {
        eprintln!("renkou: {remark}");
    }
}

fn show(model: &Model) {
    say!("{}  {}", model.name, model.about);
    if let Some(prior) = model.prior {
        say!("two records at random match with {prior:.3e}");
    }
    let share = |share: Option<f64>| share.map_or("-".to_owned(), |share| format!("{share:.3e}"));
    for comparison in &model.comparisons {
        say!("\n{} ({})", comparison.name, comparison.column);
        say!("  {:>9}  {:>9}  {:>7}  level", "m", "u", "weight");
        for level in &comparison.levels {
            let frequency = if level.term_frequency { ", by frequency" } else { "" };
            let weight = level.weight();
            let (m, u) = (share(level.m), share(level.u));
            say!("  {m:>9}  {u:>9}  {weight:>7.2}  {}{frequency}", level.label);
        }
    }
    say!("\nblocking");
    for rule in &model.blocking {
        say!("  {rule}");
    }
}
