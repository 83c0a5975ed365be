//! `renkou dedupe` and `renkou link`: who belongs together.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::date::PartialDate;
use renkou::link::{
    self, All, Clustering, Constraint, DuplicateFree, Ledger, LinkType, Linkage, Model, Options,
    Reconciled, Run, Source, Ties,
};
use renkou::report::{ExplainedLink, Matching, Report, Stage};
use renkou::{Error, ErrorKind, Result};

use super::model::read_model;
use crate::command::id::reference_date;
use crate::input::{Input, InputArguments, header_for};
use crate::output::OutputArguments;
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
    input: InputArguments,
    /// What a file is called in results and in the ledger, instead of its file name; once for each
    /// file, in their order.
    #[arg(long, value_name = "NAME")]
    source_name: Vec<String>,
    /// A model file, of renkou or of Splink, or the name of a built-in model; for files of people `person`.
    #[arg(long, value_name = "FILE|NAME")]
    model: Option<String>,
    /// A folder for links, clusters, cuts, counts, trained model and report; without it only the summary is printed.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// A column that names the true person of each record; precision, recall and F1 are then printed.
    #[arg(long, value_name = "COLUMN")]
    truth: Option<String>,
    /// The match probability from which a pair is a link, instead of the model's.
    #[arg(long, value_name = "PROBABILITY")]
    threshold: Option<f64>,
    /// Also write pairs below the threshold, from this match probability on.
    #[arg(long, value_name = "PROBABILITY")]
    keep: Option<f64>,
    /// How links become clusters, instead of the model's way.
    #[arg(long, value_name = "connected|single_best_link|one_to_one|split_bridges")]
    clustering: Option<Clustering>,
    /// What is done with links of equal weight of which only one can be followed.
    #[arg(long, value_name = "keep_all|drop|lowest_row")]
    ties: Option<Ties>,
    /// A file without duplicates, by its name, or `all`: two of its records are never put together;
    /// may be repeated.
    #[arg(long, value_name = "FILE|all")]
    duplicate_free: Vec<String>,
    #[command(flatten)]
    ledger: LedgerArguments,
    /// The start of all random choices.
    #[arg(long)]
    seed: Option<u64>,
    /// Threads; all cores when left out. The results are the same.
    #[arg(long)]
    threads: Option<usize>,
}

pub(crate) fn dedupe(arguments: &DedupeArguments) -> Result<Outcome> {
    run(std::slice::from_ref(&arguments.file), LinkType::Dedupe, &arguments.common)
}

pub(crate) fn link(arguments: &LinkArguments) -> Result<Outcome> {
    let link_type = if arguments.within { LinkType::LinkAndDedupe } else { LinkType::Link };
    run(&arguments.files, link_type, &arguments.common)
}

fn run(files: &[PathBuf], link_type: LinkType, common: &Common) -> Result<Outcome> {
    if let Some(threads) = common.threads {
        link::use_threads(threads)?;
    }
    let mut ledger = common.ledger.open()?;
    let bar = Bar::new();
    let out = common.out.as_deref();
    let output = out.map(|folder| common.output.folder(folder)).transpose()?;
    let inputs =
        files.iter().map(|file| common.input.open(file, out, &bar)).collect::<Result<Vec<_>>>()?;
    common.input.check_map(&inputs)?;
    let model = choose_model(common, &inputs)?;
    drop(inputs);
    let mut wanted = model.columns();
    for column in common.truth.iter().chain(&common.ledger.record_key) {
        if !wanted.contains(column) {
            wanted.push(column.clone());
        }
    }
    let mut sources = Vec::new();
    let mut lost = 0;
    let names = source_names(files, &common.source_name)?;
    for (file, name) in files.iter().zip(&names) {
        let (table, lost_here) = common.input.read_columns(file, &wanted, out, &bar)?;
        sources.push(Source::from_table(name, &table, &wanted)?);
        lost += lost_here;
    }
    let mut options = Options { link_type, truth: common.truth.clone(), ..Options::default() };
    options.seed = common.seed.unwrap_or(options.seed);
    options.least_probability = common.keep;
    let linkage = link::link(&model, &sources, &options, &bar)?;
    bar.finish();
    print_summary(&linkage);
    let entered = match &mut ledger {
        Some(ledger) => Some(common.ledger.enter(ledger, &linkage, &sources)?),
        None => None,
    };
    if let Some(output) = &output {
        output.linkage(&linkage, entered.as_ref(), common.output.format)?;
        output.report(&report(names.join(" + "), &linkage))?;
        output.say_where();
    }
    Ok(Outcome::with_set_aside(lost))
}

impl LedgerArguments {
    /// The ledger, a new one when the file is not there.
    fn open(&self) -> Result<Option<Ledger>> {
        let Some(path) = &self.ledger else { return Ok(None) };
        if path.exists() { Ledger::open(path).map(Some) } else { Ok(Some(Ledger::default())) }
    }

    /// Enters a linkage and saves the ledger, before anybody sees an id that it does not know.
    fn enter(
        &self,
        ledger: &mut Ledger,
        linkage: &Linkage,
        sources: &[Source],
    ) -> Result<Reconciled> {
        let date =
            self.run_date.as_deref().map_or_else(|| Ok(PartialDate::today()), reference_date)?;
        let run = Run::new(ledger.last_run() + 1, date)?;
        let entered = linkage.enter(ledger, &run, sources, self.record_key.as_deref())?;
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

/// What the sources are called in results: what the caller says, or the names of the files, with
/// folders where those are equal.
pub(crate) fn source_names(files: &[PathBuf], said: &[String]) -> Result<Vec<String>> {
    if !said.is_empty() {
        if said.len() != files.len() {
            let words = "--source-name is given once for each file, or not at all";
            return Err(Error::new(ErrorKind::InvalidArgument, words));
        }
        return Ok(said.to_vec());
    }
    let short = |file: &PathBuf| file.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<_> = files.iter().map(short).collect();
    names.sort_unstable();
    names.dedup();
    let unique = names.len() == files.len();
    let long = |file: &PathBuf| file.display().to_string();
    let name = |file| short(file).filter(|_| unique).unwrap_or_else(|| long(file));
    Ok(files.iter().map(name).collect())
}

fn choose_model(common: &Common, inputs: &[Input]) -> Result<Model> {
    let mut model = choose(common.model.as_deref(), inputs)?;
    if let Some(threshold) = common.threshold {
        model = model.with_threshold(threshold)?;
    }
    if let Some(clustering) = common.clustering {
        model = model.with_clustering(clustering)?;
    }
    if let Some(ties) = common.ties {
        let clustering = model.clustering.with_ties(ties)?;
        model = model.with_clustering(clustering)?;
    }
    for name in &common.duplicate_free {
        let sources = if name == "all" {
            DuplicateFree::All(All::All)
        } else {
            DuplicateFree::Named(vec![name.clone()])
        };
        model.constraints.push(Constraint::DuplicateFree(sources));
    }
    Ok(model)
}

/// The model that was asked for, or the one for people when the files hold people.
pub(crate) fn choose(model: Option<&str>, inputs: &[Input]) -> Result<Model> {
    let model = match model {
        Some(path) if Path::new(path).exists() => read_model(path)?,
        Some(path) if Path::new(path).extension().is_some_and(|end| end == "json") => {
            return Err(
                Error::new(ErrorKind::FileNotFound, "there is no such model file").in_file(path)
            );
        }
        named => {
            let model = Model::built_in(named.unwrap_or("person"))?;
            restricted(&model, inputs)?
        }
    };
    Ok(model)
}

/// A built-in model without what these files do not have.
fn restricted(model: &Model, inputs: &[Input]) -> Result<Model> {
    let has = |column: &str| {
        let find = |input: &Input| {
            header_for(column, input.file.reader.columns(), &input.mapping).is_some()
        };
        inputs.iter().all(find)
    };
    let restricted = model.restricted_to(has).map_err(|error| {
        let words = format!(
            "the files share too few items for the model {}: {error}; say what columns stand for \
             with --map, or give a model of your own with --model",
            model.name
        );
        Error::new(ErrorKind::UnknownColumn, words)
    })?;
    let missing: Vec<_> = model.columns().into_iter().filter(|column| !has(column)).collect();
    if !missing.is_empty() {
        eprintln!("renkou: not in all files, so not compared: {}", missing.join(", "));
    }
    Ok(restricted)
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

/// What was compared, found and, where the truth is known, how good it is.
pub(crate) fn print_summary(linkage: &Linkage) {
    let clusters = linkage.clusters.counts();
    let records = linkage.records().len() as u64;
    say!(
        "{} records, {} pairs compared, {} links, {} clusters of two or more (largest {})",
        count(records),
        count(linkage.compared),
        count(linkage.links().len() as u64),
        count(clusters.of_several),
        count(clusters.largest),
    );
    if linkage.copies > 0 {
        say!(
            "  {} records equal another one in every column compared; they were put with it",
            count(linkage.copies)
        );
    }
    for rule in linkage.rules.iter().filter(|rule| rule.oversized_blocks > 0) {
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
