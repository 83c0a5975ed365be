//! `renkou dedupe` and `renkou link`: who belongs together.

use std::path::PathBuf;

use clap::Args;
use renkou::Result;
use renkou::date::PartialDate;
use renkou::link::{
    self, Ledger, LinkType, Linkage, LinkageSummary, Model, Progress, Reconciled, Run,
};
use renkou::report::{ExplainedLink, Matching, Report, Stage};

use super::decision::DecisionArguments;
use super::job::JobArguments;
use super::plan::print_plan;
use crate::command::id::reference_date;
use crate::output::{Output, OutputArguments};
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct DedupeArguments {
    /// The file: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    file: PathBuf,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
pub(crate) struct LinkArguments {
    /// Two files or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true, num_args = 2..)]
    files: Vec<PathBuf>,
    /// Also look for records of one person inside a file.
    #[arg(long)]
    within: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct LedgerArguments {
    /// A ledger of clusters, made when it is not there: clusters keep their ids from run to run.
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// The column by which a file knows its records; the number of the row when left out.
    #[arg(long, value_name = "COLUMN", requires = "ledger")]
    record_key: Option<String>,
    /// The date of the run in the ledger; today when left out.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "ledger")]
    run_date: Option<String>,
}

#[derive(Args)]
struct Common {
    #[command(flatten)]
    job: JobArguments,
    /// Only count the pairs of each blocking rule, compare nothing and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// A folder for links, clusters, cuts, counts, trained model and report; without it only the summary is printed.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// A column that names the true person of each record; precision, recall and F1 are then printed.
    #[arg(long, value_name = "COLUMN")]
    truth: Option<String>,
    #[command(flatten)]
    decision: DecisionArguments,
    #[command(flatten)]
    ledger: LedgerArguments,
}

pub(crate) fn dedupe(arguments: &DedupeArguments) -> Result<Outcome> {
    run(std::slice::from_ref(&arguments.file), LinkType::Dedupe, &arguments.common)
}

pub(crate) fn link(arguments: &LinkArguments) -> Result<Outcome> {
    let link_type = if arguments.within { LinkType::LinkAndDedupe } else { LinkType::Link };
    run(&arguments.files, link_type, &arguments.common)
}

fn run(files: &[PathBuf], link_type: LinkType, common: &Common) -> Result<Outcome> {
    let mut ledger = common.ledger.open()?;
    let bar = Bar::new();
    let out = common.out.as_deref().filter(|_| !common.dry_run);
    let output = out.map(|folder| common.output.folder(folder)).transpose()?;
    let further = common.truth.iter().chain(&common.ledger.record_key);
    let job = common
        .job
        .take_in(files, link_type, further, out, &bar, |model| common.decision.adjust(model))?;
    if common.dry_run {
        print_plan(&link::plan_records(&job.model, job.data, &job.options, &bar)?, &bar);
        return Ok(Outcome::with_set_aside(job.lost));
    }
    let mut options = job.options;
    options.truth.clone_from(&common.truth);
    options.least_probability = common.decision.keep;
    options.record_key.clone_from(&common.ledger.record_key);
    let progress = Keeping { bar: &bar, output: output.as_ref() };
    let linkage = link::link_records(&job.model, job.data, &options, &progress)?;
    bar.finish();
    print_summary(&linkage);
    let entered = match &mut ledger {
        Some(ledger) => Some(common.ledger.enter(ledger, &linkage)?),
        None => None,
    };
    if let Some(output) = &output {
        let report = report(job.names.join(" + "), &linkage);
        let matching = report.matching.as_ref();
        output.linkage(&linkage, entered.as_ref(), matching, common.output.format)?;
        output.report(&report)?;
        output.say_where();
    }
    Ok(Outcome::with_set_aside(job.lost))
}

/// Progress that writes the model as soon as it is trained: a run that ends before its time need not
/// be trained again.
struct Keeping<'k> {
    bar: &'k Bar,
    output: Option<&'k Output>,
}

impl Progress for Keeping<'_> {
    fn begin(&self, stage: &'static str, steps: u64) {
        self.bar.begin(stage, steps);
    }

    fn advance(&self, steps: u64) {
        self.bar.advance(steps);
    }

    fn trained(&self, model: &Model) {
        // What cannot be written here cannot be at the end either, and is told then.
        let written = |output: &Output| output.text("model.json", &model.to_json()?);
        let _ = self.output.map(written);
    }

    fn cancelled(&self) -> bool {
        self.bar.cancelled()
    }
}

impl LedgerArguments {
    /// The ledger, a new one when the file is not there.
    fn open(&self) -> Result<Option<Ledger>> {
        let Some(path) = &self.ledger else { return Ok(None) };
        if path.exists() { Ledger::open(path).map(Some) } else { Ok(Some(Ledger::default())) }
    }

    /// Enters a linkage and saves the ledger, before anybody sees an id that it does not know.
    fn enter(&self, ledger: &mut Ledger, linkage: &Linkage) -> Result<Reconciled> {
        let date =
            self.run_date.as_deref().map_or_else(|| Ok(PartialDate::today()), reference_date)?;
        let run = Run::new(ledger.last_run() + 1, date)?;
        let entered = linkage.enter(ledger, &run, self.record_key.as_deref())?;
        if let Some(path) = &self.ledger {
            ledger.save(path)?;
        }
        let counts = entered.counts();
        say!(
            "  ledger, run {}: {} clusters created, {} joined by new records, {} merged, {} split, {} \
             lost records",
            ledger.last_run(),
            count(counts.created),
            count(counts.joined),
            count(counts.merged),
            count(counts.split),
            count(counts.left),
        );
        Ok(entered)
    }
}

/// The report on a linkage, with three links explained.
pub(crate) fn report(title: String, linkage: &Linkage) -> Report {
    let explained = examples(linkage)
        .map(|(title_en, title_zh, link)| {
            let explanation = linkage.explain(link.left, link.right);
            ExplainedLink::new(title_en, title_zh, &explanation)
        })
        .collect();
    let stages = linkage
        .stages
        .iter()
        .map(|(name, time)| Stage { name: (*name).to_owned(), seconds: time.as_secs_f64() });
    Report {
        title,
        made: format!("renkou {}", env!("CARGO_PKG_VERSION")),
        matching: Some(Matching::new(linkage, explained)),
        stages: stages.collect(),
        ..Report::default()
    }
}

/// The surest link, one midway and the least sure, each with what it is.
pub(crate) fn examples(
    linkage: &Linkage,
) -> impl Iterator<Item = (&'static str, &'static str, &link::Link)> {
    let links = linkage.links();
    let places = [
        ("the surest link", "最确定的匹配", 0),
        ("a link midway", "居中的匹配", links.len() / 2),
        ("the least sure link", "最不确定的匹配", links.len().saturating_sub(1)),
    ];
    places.into_iter().filter_map(|(en, zh, place)| Some((en, zh, links.get(place)?)))
}

/// What was compared and found.
pub(super) fn print_counts(summary: &LinkageSummary) {
    let LinkageSummary { clusters, .. } = summary;
    say!(
        "{} records, {} pairs compared, {} links, {} clusters of two or more (largest {})",
        count(summary.records),
        count(summary.compared),
        count(summary.links),
        count(clusters.of_several),
        count(clusters.largest),
    );
    if summary.copies > summary.copies_apart {
        say!(
            "  {} records equal another one in every column compared; they were put with it",
            count(summary.copies - summary.copies_apart)
        );
    }
    if summary.copies_apart > 0 {
        say!(
            "  {} records equal another one in every column compared, but hold too little to be one \
             person with it",
            count(summary.copies_apart)
        );
    }
    for rule in summary.rules.iter().filter(|rule| rule.oversized_blocks > 0) {
        say!(
            "  rule {}: {} blocks too large, {} of its pairs not compared by it",
            rule.rule,
            count(rule.oversized_blocks),
            count(rule.oversized_pairs),
        );
    }
    for cut in &clusters.cuts {
        say!(
            "  {} links not followed: {} ({})",
            count(cut.links),
            cut.rule.reason.text_en(),
            cut.rule.constraint
        );
    }
    if clusters.greedy_components > 0 {
        say!(
            "  {} components with {} links were too large for the best assignment; in them the \
             strongest link went first",
            count(clusters.greedy_components),
            count(clusters.greedy_links),
        );
    }
}

/// What was compared, found and, where the truth is known, how good it is.
pub(crate) fn print_summary(linkage: &Linkage) {
    print_counts(&linkage.summary());
    for remark in linkage.training.iter().flat_map(|training| &training.remarks) {
        say!("  remark: {remark}");
    }
    if let Some(expected) = linkage.expected() {
        say!(
            "  expected  precision {:.4}  recall {:.4}  of the matches among the pairs compared",
            expected.precision,
            expected.recall
        );
    }
    if let Some(evaluation) = &linkage.evaluation {
        let quality = |name: &str, quality: &link::Quality| {
            say!(
                "  {name:<9} precision {:.4}  recall {:.4}  F1 {:.4}",
                quality.precision,
                quality.recall,
                quality.f1
            );
        };
        say!(
            "  {} true pairs, {:.4} of them in a block",
            count(evaluation.true_pairs),
            evaluation.blocking_recall
        );
        quality("links", &evaluation.links);
        quality("clusters", &evaluation.clusters);
        say!(
            "  best F1 of links {:.4}, at a match probability of {:.6}",
            evaluation.best.quality.f1,
            evaluation.best.probability
        );
        if let Some(error) = linkage.calibration.error {
            say!("  match probabilities are {error:.4} from the truth on average");
        }
    }
    let records = linkage.records().len() as u64;
    let total: f64 = linkage.stages.iter().map(|(_, time)| time.as_secs_f64()).sum();
    let stages: Vec<_> = linkage
        .stages
        .iter()
        .map(|(stage, time)| format!("{stage} {:.2}", time.as_secs_f64()))
        .collect();
    say!(
        "  {total:.2} s ({}), {} records per second",
        stages.join(", "),
        count((records as f64 / total.max(1e-9)) as u64)
    );
}
