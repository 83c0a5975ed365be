//! `renkou model diff`: two models side by side.

use clap::Args;
use renkou::Result;
use renkou::link::ModelDrift;

use super::model::named;
use crate::answer;
use crate::terminal::{Outcome, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// A built-in model, or a model file of renkou or Splink.
    first: String,
    /// The model it is compared with.
    second: String,
    /// Print one line of JSON.
    #[arg(long)]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let (first, second) = (named(&arguments.first)?, named(&arguments.second)?);
    let drift = ModelDrift::between(&first, &second);
    if arguments.jsonl {
        say!("{}", answer::value(&drift)?);
    } else {
        print(&drift);
    }
    Ok(Outcome::Complete)
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
