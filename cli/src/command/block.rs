//! `renkou block`: blocking rules for a budget of pairs, found in the files.

use std::path::PathBuf;

use clap::Args;
use renkou::Result;
use renkou::link::{self, Suggestion};
use serde_json::json;

use super::job::{FilesArguments, JobArguments};
use crate::answer;
use crate::output::write_whole;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    files: FilesArguments,
    #[command(flatten)]
    job: JobArguments,
    /// The pairs that the rules may give together; as many as the model's own rules give when left out.
    #[arg(long, value_name = "PAIRS")]
    budget: Option<u64>,
    /// Where the model goes with these rules instead of its own.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print the rules as one JSON object.
    #[arg(long)]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let (files, link_type) = (&arguments.files.files, arguments.files.link_type());
    let job = arguments.job.read(files, link_type, std::iter::empty(), None, &bar, Ok)?;
    let found = link::suggest(&job.model, &job.data, arguments.budget, &job.options, &bar)?;
    bar.finish();
    if arguments.jsonl {
        say!("{}", answer::value(&found)?);
    } else {
        print(&found);
    }
    if let Some(out) = arguments.out.as_ref().filter(|_| !found.rules.is_empty()) {
        let mut model = job.model;
        model.blocking = found.blocking();
        write_whole(out, model.to_json()?.as_bytes())?;
    }
    Ok(Outcome::with_set_aside(job.lost))
}

fn print(found: &Suggestion) {
    say!(
        "{} records, {} rules looked at; recall is of likely matches, about {} looked at",
        count(found.records),
        count(found.candidates),
        count(found.likely_matches.round() as u64)
    );
    say!("{:>16}  {:>13}  {:>7}  {:>7}  rule", "pairs", "largest block", "recall", "adds");
    for rule in &found.rules {
        say!(
            "{:>16}  {:>13}  {:>7.4}  {:>7.4}  {}",
            count(rule.pairs),
            count(rule.largest_block),
            rule.recall,
            rule.added_recall,
            rule.rule
        );
    }
    let all = |pairs: u64, recall: f64, words: &str| {
        say!("{:>16}  {:>13}  {:>7.4}  {:>7}  {words}", count(pairs), "", recall, "");
    };
    all(found.pairs, found.recall, "all of them");
    all(found.own_pairs, found.own_recall, "the model's own rules");
    if found.likely_matches == 0.0 {
        say!("the model holds no pair for a likely match, so that no rule is better than another");
        return;
    }
    if found.rules.is_empty() {
        say!("no rule gives at most {} pairs", count(found.budget));
        return;
    }
    say!("\n\"blocking\": [");
    let last = found.rules.len() - 1;
    for (at, rule) in found.rules.iter().enumerate() {
        say!("  {}{}", json!(rule.rule), if at == last { "" } else { "," });
    }
    say!("]");
}
