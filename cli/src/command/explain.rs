//! `renkou explain`: why two records are, or are not, a link.

use std::path::PathBuf;

use clap::Args;
use renkou::Result;
use renkou::link::{ExplainedPair, Scorer};
use renkou::report::{ExplainedLink, Report};

use super::job::{FilesArguments, JobArguments};
use crate::answer;
use crate::output::write_whole;
use crate::terminal::{Bar, Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    files: FilesArguments,
    #[command(flatten)]
    job: JobArguments,
    /// Two records by file and row, a.csv:17 b.csv:4; a row alone when there is one file. May be
    /// repeated.
    #[arg(long, required = true, num_args = 2, value_names = ["FILE:ROW", "FILE:ROW"])]
    pair: Vec<String>,
    /// Also draw the pairs in an HTML page.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print each pair as one line of JSON.
    #[arg(long)]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let (files, link_type) = (&arguments.files.files, arguments.files.link_type());
    let job = arguments.job.read(files, link_type, std::iter::empty(), None, &bar, Ok)?;
    let scorer = Scorer::new(&job.model, &job.data, &job.options, &bar)?;
    bar.finish();
    let mut report = Report {
        title: job.names.join(" + "),
        made: format!("renkou {}", env!("CARGO_PKG_VERSION")),
        ..Report::default()
    };
    for pair in arguments.pair.chunks(2) {
        let [left, right] = pair else { continue };
        let explained = scorer.explain(scorer.find_written(left)?, scorer.find_written(right)?)?;
        let title = format!("{left} = {right}");
        report.explained.push(ExplainedLink::new(&title, "", &explained.explanation));
        if arguments.jsonl {
            say!("{}", answer::value(&explained)?);
        } else {
            print(&explained);
        }
    }
    if let Some(out) = &arguments.out {
        write_whole(out, report.to_html().as_bytes())?;
    }
    Ok(Outcome::with_set_aside(job.lost))
}

/// Prints a pair as a sum, a line for each comparison.
pub(crate) fn print(pair: &ExplainedPair) {
    let explanation = &pair.explanation;
    say!(
        "{}:{} and {}:{}: weight {:.2}, probability {:.6}, {}",
        pair.left.source,
        pair.left.row,
        pair.right.source,
        pair.right.row,
        explanation.weight,
        explanation.probability,
        if pair.is_link { "a link" } else { "no link" }
    );
    if pair.rules.is_empty() {
        say!("  no blocking rule gives the pair");
    } else {
        say!("  given by the rules: {}", pair.rules.join("; "));
    }
    say!("  {:+7.2}  any two records", explanation.prior_weight);
    for part in &explanation.comparisons {
        say!(
            "  {:+7.2}  {}: {} ({} | {})",
            part.weight + part.rarity_weight,
            part.comparison,
            part.level,
            part.left,
            part.right
        );
    }
    if explanation.relatives_weight < 0.0 {
        say!("  {:+7.2}  could be relatives", explanation.relatives_weight);
    }
}
