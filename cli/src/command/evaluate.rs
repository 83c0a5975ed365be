//! `renkou evaluate`: how good a linkage is, where the truth is known or pairs were judged.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::Result;
use renkou::link::{
    self, ErrorCounts, Evaluation, LabelEvaluation, Labels, PairError, Quality, Scorer,
    ThresholdQuality, Truth, Unlinkables,
};
use renkou::report::ExplainedLink;

use super::explain;
use super::job::{FilesArguments, Job, JobArguments};
use super::link::{print_summary, report};
use crate::output::{Output, OutputArguments};
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    files: FilesArguments,
    #[command(flatten)]
    job: JobArguments,
    /// A column that names the true person of each record.
    #[arg(long, value_name = "COLUMN", required_unless_present = "labels")]
    truth: Option<String>,
    /// A table of judged pairs: left_source, left_row, right_source, right_row, match.
    #[arg(long, value_name = "FILE", conflicts_with = "truth")]
    labels: Option<PathBuf>,
    /// A table of links made before, or by another program, to be measured instead of a new run:
    /// left_source, left_row, right_source, right_row, match_weight or match_probability.
    #[arg(long, value_name = "FILE", requires = "truth")]
    links: Option<PathBuf>,
    /// The score from which a judged pair counts as one person.
    #[arg(long, value_name = "SCORE", default_value_t = link::MATCH_FROM)]
    match_from: f64,
    /// The match probability from which a pair is a link, instead of the model's.
    #[arg(long, value_name = "PROBABILITY")]
    threshold: Option<f64>,
    /// So many errors of each kind are explained.
    #[arg(long, value_name = "N", default_value_t = link::ERRORS_LISTED)]
    errors: usize,
    /// A folder for `evaluation.json`, the tables `thresholds`, `errors`, `unlinkables` and `history`, and the report.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let out = arguments.out.as_deref();
    let output = out.map(|folder| arguments.output.folder(folder)).transpose()?;
    let (files, link_type) = (&arguments.files.files, arguments.files.link_type());
    let adjust = |model: link::Model| match arguments.threshold {
        Some(threshold) => model.with_threshold(threshold),
        None => Ok(model),
    };
    let job = arguments.job.read(files, link_type, arguments.truth.iter(), out, &bar, adjust)?;
    let lost = match (&arguments.truth, &arguments.labels) {
        (Some(column), _) if arguments.links.is_some() => {
            given_links(arguments, job, column, output.as_ref(), &bar)?
        }
        (Some(column), _) => against_truth(arguments, job, column, output.as_ref(), &bar)?,
        (None, Some(file)) => against_labels(arguments, &job, file, output.as_ref(), &bar)?,
        (None, None) => 0,
    };
    Ok(Outcome::with_set_aside(lost))
}

fn against_truth(
    arguments: &Arguments,
    mut job: Job,
    column: &str,
    output: Option<&Output>,
    bar: &Bar,
) -> Result<u64> {
    job.options.truth = Some(column.to_owned());
    let linkage = link::link(&job.model, &job.data, &job.options, bar)?;
    let truth = Truth::new(&job.data, column, job.options.link_type)?;
    let mut report = report(job.names.join(" + "), &linkage);
    bar.finish();
    print_summary(&linkage);
    let evaluation = linkage.evaluation.clone();
    let links = linkage.links().to_vec();
    let scorer = linkage.into_scorer(job.options.blocks);
    let errors = scorer.errors(&links, &truth, arguments.errors, job.options.seed, bar)?;
    bar.finish();
    if let Some(evaluation) = &evaluation {
        print_evaluation(evaluation);
    }
    print_counts(&errors.counts);
    print_errors(&errors.pairs);
    if let Some(matching) = &mut report.matching {
        matching.explained.extend(errors.pairs.iter().map(|error| {
            let explanation = &error.pair.explanation;
            ExplainedLink::new(error.kind.text_en(), error.kind.text_zh(), explanation)
        }));
        print_unlinkables(&matching.unlinkables);
    }
    if let (Some(output), Some(evaluation)) = (output, &evaluation) {
        let format = arguments.output.format;
        output.json("evaluation.json", evaluation)?;
        output.batches("thresholds", format, &[link::thresholds_table(&evaluation.curve)?])?;
        output.json("errors.json", &errors)?;
        if let Some(matching) = &report.matching {
            let unlinkables = &matching.unlinkables;
            output.json("unlinkables.json", unlinkables)?;
            let table = link::unlinkables_table(unlinkables)?;
            output.batches("unlinkables", format, &[table])?;
            output.history(&matching.history, format)?;
        }
        output.batches("errors", format, &[link::errors_table(&errors.pairs)?])?;
        output.report(&report)?;
        output.say_where();
    }
    Ok(job.lost)
}

fn given_links(
    arguments: &Arguments,
    mut job: Job,
    column: &str,
    output: Option<&Output>,
    bar: &Bar,
) -> Result<u64> {
    let Some(file) = &arguments.links else { return Ok(job.lost) };
    let (table, lost) = arguments.job.read_table(file, bar)?;
    job.options.truth = Some(column.to_owned());
    let found = link::evaluate_links(&job.model, &job.data, &table, &job.options, bar).map_err(
        |error| match error.file() {
            None => error.in_file(file.display().to_string()),
            Some(_) => error,
        },
    )?;
    bar.finish();
    say!(
        "{} true pairs, {:.4} of them among the links given",
        count(found.true_pairs),
        found.blocking_recall
    );
    print_quality("links", &found.links);
    print_quality("clusters", &found.clusters);
    print_evaluation(&found);
    if let Some(output) = output {
        output.json("evaluation.json", &found)?;
        let table = link::thresholds_table(&found.curve)?;
        output.batches("thresholds", arguments.output.format, &[table])?;
    }
    Ok(job.lost + lost)
}

fn against_labels(
    arguments: &Arguments,
    job: &Job,
    file: &Path,
    output: Option<&Output>,
    bar: &Bar,
) -> Result<u64> {
    let (table, lost) = arguments.job.read_table(file, bar)?;
    let scorer = Scorer::new(&job.model, &job.data, &job.options, bar)?;
    let labels = Labels::from_table(&table, &scorer)
        .map_err(|error| error.in_file(file.display().to_string()))?;
    let found = scorer.evaluate_labels(&labels, arguments.match_from, arguments.errors)?;
    bar.finish();
    if labels.contradicted > 0 {
        eprintln!(
            "renkou: {} pairs were judged again with another answer; the first one counts",
            count(labels.contradicted)
        );
    }
    print_labels(&found);
    print_errors(&found.errors);
    if let Some(output) = output {
        let format = arguments.output.format;
        output.json("evaluation.json", &found)?;
        output.batches("thresholds", format, &[link::thresholds_table(&found.curve)?])?;
        output.batches("errors", format, &[link::errors_table(&found.errors)?])?;
    }
    Ok(job.lost + lost)
}

fn print_evaluation(evaluation: &Evaluation) {
    let b_cubed = &evaluation.b_cubed;
    print_line("B-cubed", b_cubed.precision, b_cubed.recall, b_cubed.f1);
    print_quality("exact", &evaluation.exact_clusters);
    say!(
        "  area under precision and recall {:.4}, under ROC {:.6}",
        evaluation.area_under_pr,
        evaluation.area_under_roc
    );
    print_table(&evaluation.table());
}

fn print_labels(found: &LabelEvaluation) {
    say!(
        "{} judged pairs, {} of them one person, {:.4} of these in a block",
        count(found.labels),
        count(found.matches),
        found.blocking_recall
    );
    print_quality("links", &found.links);
    say!(
        "  area under precision and recall {:.4}, under ROC {:.6}",
        found.area_under_pr,
        found.area_under_roc
    );
    if let Some(best) = &found.best {
        say!("  best F1 {:.4}, at a match probability of {:.6}", best.quality.f1, best.probability);
    }
}

fn print_quality(name: &str, quality: &Quality) {
    print_line(name, quality.precision, quality.recall, quality.f1);
}

fn print_line(name: &str, precision: f64, recall: f64, f1: f64) {
    say!("  {name:<9} precision {precision:.4}  recall {recall:.4}  F1 {f1:.4}");
}

fn print_table(rows: &[ThresholdQuality]) {
    say!("  probability  weight  precision  recall      F1  false positive rate");
    for row in rows {
        let quality = &row.quality;
        say!(
            "  {:>11}  {:>6.2}  {:>9.4}  {:>6.4}  {:>6.4}  {:>19.3e}",
            row.probability,
            row.weight,
            quality.precision,
            quality.recall,
            quality.f1,
            row.false_positive_rate
        );
    }
}

fn print_counts(counts: &ErrorCounts) {
    say!(
        "{} links of two people; {} true pairs below the threshold, {} that no rule gives",
        count(counts.false_links),
        count(counts.below_threshold),
        count(counts.not_blocked)
    );
}

fn print_unlinkables(found: &Unlinkables) {
    say!(
        "{} records cannot reach the threshold, even compared with themselves",
        count(found.at_threshold)
    );
}

fn print_errors(errors: &[PairError]) {
    for error in errors {
        say!("\n{}", error.kind.text_en());
        explain::print(&error.pair);
    }
}
