//! `renkou index`: a register in one file, kept up to date.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use renkou::link::index::{Built, Changed, Index, IndexSummary, IndexWriter, KnownKeys};
use renkou::link::{LinkType, Progress, RecordKey};
use renkou::{Error, ErrorKind, Result};

use super::job::{JobArguments, SourceArguments};
use crate::answer;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make an index of files.
    Build(BuildArguments),
    /// Add the records of files to an index: all of them, or none.
    Add(AddArguments),
    /// Remove records from an index: all that are named, or none.
    Remove(RemoveArguments),
    /// Make one file of an index and its journal of changes.
    Compact {
        /// The index.
        index: PathBuf,
    },
    /// Say what is in an index.
    Show(ShowArguments),
}

#[derive(Args)]
struct BuildArguments {
    /// One file or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    job: JobArguments,
    /// The column by which the files know their records; the number of the row when left out.
    #[arg(long, value_name = "COLUMN")]
    record_key: Option<String>,
    /// The file of the index; one that stands there is replaced at the very end.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
struct AddArguments {
    /// The index.
    index: PathBuf,
    /// One file or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    sources: SourceArguments,
    /// A record whose key its source has already takes the place of that one; without this it is an
    /// error.
    #[arg(long)]
    replace: bool,
}

#[derive(Args)]
struct RemoveArguments {
    /// The index.
    index: PathBuf,
    #[command(flatten)]
    named: Named,
    /// The source whose keys these are; need not be said where there is only one.
    #[arg(long, value_name = "NAME", conflicts_with = "record")]
    source: Option<String>,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct Named {
    /// What its source calls a record: its value in the column of keys, or the number of its row. May
    /// be repeated.
    #[arg(long, value_name = "KEY")]
    key: Vec<String>,
    /// A text file of keys, one a line.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// The number of a record in the index, which `query` gives as `record`. May be repeated.
    #[arg(long, value_name = "NUMBER")]
    record: Vec<u32>,
}

#[derive(Args)]
struct ShowArguments {
    /// The index.
    index: PathBuf,
    /// Also read all of the file, and say whether it is as it was written.
    #[arg(long)]
    verify: bool,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match &arguments.command {
        Command::Build(arguments) => build(arguments),
        Command::Add(arguments) => add(arguments),
        Command::Remove(arguments) => remove(arguments),
        Command::Compact { index } => compact(index),
        Command::Show(arguments) => show(arguments),
    }
}

fn build(arguments: &BuildArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let (files, out) = (&arguments.files, &arguments.out);
    let further = arguments.record_key.iter();
    let job = arguments.job.read(files, LinkType::Dedupe, further, folder_of(out), &bar, Ok)?;
    let (model, sources, options) = (&job.model, &job.data, &job.options);
    let built = match &arguments.record_key {
        Some(column) => Index::build_keyed(model, sources, column, options, out, &bar)?,
        None => Index::build(model, sources, options, out, &bar)?,
    };
    bar.finish();
    print_built(&built, out);
    Ok(Outcome::with_set_aside(job.lost))
}

fn add(arguments: &AddArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let path = &arguments.index;
    let mut writer = IndexWriter::open(path)?;
    let outcome = report_damage(writer.index(), path);
    let mut wanted = writer.index().model().columns();
    let key = writer.index().key_column().map(str::to_owned);
    wanted.extend(key.filter(|key| !wanted.contains(key)));
    let files = &arguments.files;
    let (sources, lost) = arguments.sources.read(files, &wanted, folder_of(path), &bar)?;
    let known = if arguments.replace { KnownKeys::Replace } else { KnownKeys::Refuse };
    let changed = writer.add_sources(&sources, known, &bar)?;
    bar.finish();
    print_changed(changed, writer.index());
    Ok(if lost == 0 { outcome } else { Outcome::Partial })
}

fn remove(arguments: &RemoveArguments) -> Result<Outcome> {
    let path = &arguments.index;
    let mut writer = IndexWriter::open(path)?;
    let outcome = report_damage(writer.index(), path);
    let Named { key, keys, record } = &arguments.named;
    let records = if let Some(file) = keys {
        let text = std::fs::read_to_string(file).map_err(|error| {
            Error::new(ErrorKind::FileUnreadable, "the file of keys cannot be read")
                .in_file(file.display().to_string())
                .caused_by(error)
        })?;
        let found = find(writer.index(), arguments, text.lines().map(str::trim));
        found.map_err(|error| match error.row() {
            Some(_) => error.in_file(file.display().to_string()),
            None => error,
        })?
    } else if key.is_empty() {
        record.clone()
    } else {
        find(writer.index(), arguments, key.iter().map(String::as_str))?
    };
    let changed = writer.remove_all(&records)?;
    print_changed(changed, writer.index());
    Ok(outcome)
}

fn find<'k>(
    index: &Index,
    arguments: &RemoveArguments,
    keys: impl Iterator<Item = &'k str>,
) -> Result<Vec<u32>> {
    let source = index.source(arguments.source.as_deref())?;
    let keys: Vec<_> = keys.map(|key| RecordKey { source: &source, key }).collect();
    index.find(&keys)
}

fn compact(path: &Path) -> Result<Outcome> {
    let bar = Bar::new();
    let writer = IndexWriter::open(path)?;
    let outcome = report_damage(writer.index(), path);
    let built = writer.compact(&bar)?;
    bar.finish();
    print_built(&built, path);
    Ok(outcome)
}

fn show(arguments: &ShowArguments) -> Result<Outcome> {
    let path = &arguments.index;
    let index = Index::open(path)?;
    if arguments.verify {
        let bar = Bar::new();
        bar.begin("verifying", 1);
        index.verify().map_err(|error| error.in_file(path.display().to_string()))?;
        bar.finish();
    }
    let outcome = report_damage(&index, path);
    let summary = index.summary();
    if arguments.json {
        say!("{}", answer::value(&summary)?);
    } else {
        print_summary(&summary, path);
    }
    Ok(outcome)
}

/// Says what of the journal is lost, if anything is.
pub(super) fn report_damage(index: &Index, path: &Path) -> Outcome {
    let Some(damage) = index.damage() else { return Outcome::Complete };
    eprintln!(
        "renkou: {}: the last {} bytes of the journal cannot be read; the changes in them are missing",
        path.display(),
        count(damage.bytes)
    );
    Outcome::Partial
}

fn folder_of(path: &Path) -> Option<&Path> {
    path.parent().filter(|folder| !folder.as_os_str().is_empty())
}

fn print_changed(changed: Changed, index: &Index) {
    say!(
        "{} records added, {} removed; {} in the index",
        count(changed.added),
        count(changed.removed),
        count(index.len() as u64)
    );
}

fn print_summary(summary: &IndexSummary, path: &Path) {
    let journal = &summary.journal;
    say!(
        "{} records, {} bytes for each: {}",
        count(summary.records),
        summary.bytes_per_record,
        path.display()
    );
    for source in &summary.sources {
        say!("  {:>12}  {}", count(source.records), source.name);
    }
    say!("  known by: {}", summary.record_key.as_deref().unwrap_or("the number of the row"));
    say!(
        "  journal: {} records added, {} removed, {} bytes",
        count(journal.added),
        count(journal.removed),
        count(journal.bytes)
    );
    say!(
        "  model {}, a link from {} on: {}",
        summary.model,
        summary.threshold,
        summary.comparisons.join(", ")
    );
}

fn print_built(built: &Built, path: &Path) {
    say!(
        "{} records, {} bytes for each: {}",
        count(built.records),
        built.bytes / built.records.max(1),
        path.display()
    );
    if built.copies > 0 {
        let copies = count(built.copies);
        say!(
            "  {copies} records equal another one in every column compared; they are given with it"
        );
    }
    for rule in built.rules.iter().filter(|rule| rule.oversized_blocks > 0) {
        say!(
            "  rule {}: {} blocks too large to be looked at whole",
            rule.rule,
            count(rule.oversized_blocks)
        );
    }
    for remark in built.training.iter().flat_map(|training| &training.remarks) {
        say!("  remark: {remark}");
    }
}
