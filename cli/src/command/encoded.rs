//! `renkou encode` and `renkou link-encoded`: provinces send hashes, the nation links them.

use std::path::PathBuf;

use clap::Args;
use renkou::link::encoded::{
    EncodedRecords, Secret, link_encoded as link_sources, read_encoded, write_encoded,
};
use renkou::link::{LinkType, Options, Progress, use_threads};
use renkou::{Error, ErrorKind, Result};

use super::decision::DecisionArguments;
use super::job::SourceArguments;
use super::link::print_counts;
use super::model::named;
use crate::output::OutputArguments;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct EncodeArguments {
    /// One file or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    sources: SourceArguments,
    /// The model that all provinces use: a file, or the name of a built-in model
    /// (`across-provinces`).
    #[arg(long, value_name = "FILE|NAME")]
    model: String,
    /// A file with the secret that the provinces share: 32 hexadecimal digits, such as
    /// `openssl rand -hex 16` prints.
    #[arg(long, value_name = "FILE")]
    key_file: PathBuf,
    /// The file that is sent; one that stands there is replaced at the very end.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Args)]
pub(crate) struct LinkEncodedArguments {
    /// The files that provinces sent, made by `renkou encode`.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The same model, trained: a file.
    #[arg(long, value_name = "FILE|NAME")]
    model: String,
    /// Also look for records of one person inside a source.
    #[arg(long)]
    within: bool,
    /// A folder for links, clusters, cuts and counts; without it only the summary is printed.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    #[command(flatten)]
    decision: DecisionArguments,
    /// Threads; all cores when left out. The results are the same.
    #[arg(long)]
    threads: Option<usize>,
}

pub(crate) fn encode(arguments: &EncodeArguments) -> Result<Outcome> {
    let bar = Bar::new();
    let secret = Secret::read(&arguments.key_file)?;
    let model = named(&arguments.model)?;
    let folder = arguments.out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let (sources, lost) =
        arguments.sources.read(&arguments.files, &model.columns(), folder, &bar)?;
    bar.begin("encoding", sources.len() as u64);
    let mut encoded = Vec::new();
    for source in &sources {
        if bar.cancelled() {
            return Err(Error::new(ErrorKind::Cancelled, "interrupted"));
        }
        encoded.push(EncodedRecords::new(&model, source, &secret)?);
        bar.advance(1);
    }
    write_encoded(&encoded, &arguments.out)?;
    bar.finish();
    let records: usize = encoded.iter().map(EncodedRecords::len).sum();
    say!("{} records encoded: {}", count(records as u64), arguments.out.display());
    Ok(Outcome::with_set_aside(lost))
}

pub(crate) fn link_encoded(arguments: &LinkEncodedArguments) -> Result<Outcome> {
    let bar = Bar::new();
    if let Some(threads) = arguments.threads {
        use_threads(threads)?;
    }
    let model = arguments.decision.adjust(named(&arguments.model)?)?;
    let mut provinces = Vec::new();
    for file in &arguments.files {
        provinces.extend(read_encoded(file)?);
    }
    let link_type = if arguments.within { LinkType::LinkAndDedupe } else { LinkType::Link };
    let least_probability = arguments.decision.keep;
    let options = Options { link_type, least_probability, ..Options::default() };
    let found = link_sources(&model, &provinces, &options, &bar)?;
    bar.finish();
    let summary = found.summary();
    print_counts(&summary);
    if let Some(folder) = &arguments.out {
        let output = arguments.output.folder(folder)?;
        let format = arguments.output.format;
        output.batches("links", format, &found.links_table()?)?;
        output.batches("clusters", format, &found.clusters_table()?)?;
        output.batches("cuts", format, &found.cuts_table()?)?;
        output.json("summary.json", &summary)?;
        say!("\nresults in {}", folder.display());
    }
    Ok(Outcome::Complete)
}
