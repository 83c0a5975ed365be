//! What every command of linkage begins with: files, a model, and the columns it reads.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::link::{self, Intake, LinkType, Memory, Model, Options, Records, Source};
use renkou::record::Table;
use renkou::{Error, ErrorKind, Result};

use super::model::read_model;
use crate::input::{Input, InputArguments, header_for};
use crate::terminal::Bar;

/// Files as sources of records.
#[derive(Args)]
pub(crate) struct SourceArguments {
    #[command(flatten)]
    input: InputArguments,
    /// What a file is called in results and in the ledger, instead of its file name; once for each
    /// file, in their order.
    #[arg(long, value_name = "NAME")]
    source_name: Vec<String>,
}

/// Files and the model they are looked at with.
#[derive(Args)]
pub(crate) struct JobArguments {
    #[command(flatten)]
    sources: SourceArguments,
    /// A model file, of renkou or of Splink, or the name of a built-in model; for files of people `person`.
    #[arg(long, value_name = "FILE|NAME")]
    model: Option<String>,
    /// The start of all random choices.
    #[arg(long)]
    seed: Option<u64>,
    /// Threads; all cores when left out. The results are the same.
    #[arg(long)]
    threads: Option<usize>,
    /// End with an error before linking begins when it is expected to need more memory: 500M, 2G.
    #[arg(long, value_name = "BYTES")]
    memory_limit: Option<Memory>,
}

/// The files of a question about pairs.
#[derive(Args)]
pub(crate) struct FilesArguments {
    /// One file or more: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// With several files, also look for records of one person inside a file.
    #[arg(long)]
    within: bool,
}

/// Everything read, ready for the library.
pub(crate) struct Job<D = Vec<Source>> {
    pub(crate) names: Vec<String>,
    pub(crate) model: Model,
    /// The tables as they stand in the files, or the records taken in from them.
    pub(crate) data: D,
    pub(crate) options: Options,
    /// Rows that could not be read.
    pub(crate) lost: u64,
}

impl FilesArguments {
    /// One file is searched for duplicates, several are linked.
    pub(crate) fn link_type(&self) -> LinkType {
        match (self.files.len(), self.within) {
            (1, _) => LinkType::Dedupe,
            (_, true) => LinkType::LinkAndDedupe,
            (_, false) => LinkType::Link,
        }
    }
}

impl SourceArguments {
    /// Reads the columns of the files that are wanted, and counts the rows that could not be read.
    pub(crate) fn read(
        &self,
        files: &[PathBuf],
        wanted: &[String],
        out: Option<&Path>,
        bar: &Bar,
    ) -> Result<(Vec<Source>, u64)> {
        self.open(files, out, bar)?;
        let names = source_names(files, &self.source_name)?;
        self.read_opened(files, &names, wanted, out, bar)
    }

    fn open(&self, files: &[PathBuf], out: Option<&Path>, bar: &Bar) -> Result<Vec<Input>> {
        let inputs =
            files.iter().map(|file| self.input.open(file, out, bar)).collect::<Result<Vec<_>>>()?;
        self.input.check_map(&inputs)?;
        Ok(inputs)
    }

    fn read_opened(
        &self,
        files: &[PathBuf],
        names: &[String],
        wanted: &[String],
        out: Option<&Path>,
        bar: &Bar,
    ) -> Result<(Vec<Source>, u64)> {
        let (mut sources, mut lost) = (Vec::new(), 0);
        for (file, name) in files.iter().zip(names) {
            let (table, lost_here) = self.input.read_columns(file, wanted, out, bar)?;
            sources.push(Source::from_table(name, &table, wanted)?);
            lost += lost_here;
        }
        Ok((sources, lost))
    }
}

impl JobArguments {
    /// Reads the model, which the caller may `adjust`, and what it needs of the files, with `further`
    /// columns.
    pub(crate) fn read<'c>(
        &self,
        files: &[PathBuf],
        link_type: LinkType,
        further: impl Iterator<Item = &'c String>,
        out: Option<&Path>,
        bar: &Bar,
        adjust: impl FnOnce(Model) -> Result<Model>,
    ) -> Result<Job> {
        let model = adjust(self.begin(files, out, bar)?)?;
        let mut wanted = model.columns();
        for column in further {
            if !wanted.contains(column) {
                wanted.push(column.clone());
            }
        }
        let names = source_names(files, &self.sources.source_name)?;
        let (sources, lost) = self.sources.read_opened(files, &names, &wanted, out, bar)?;
        let options = self.options(link_type);
        if let Some(limit) = self.memory_limit {
            limit.allows(&model, &sources, &options)?;
        }
        Ok(Job { names, model, data: sources, options, lost })
    }

    /// Takes the records in batch by batch, so that the tables never stand in memory as a whole.
    pub(crate) fn take_in<'c>(
        &self,
        files: &[PathBuf],
        link_type: LinkType,
        further: impl Iterator<Item = &'c String>,
        out: Option<&Path>,
        bar: &Bar,
        adjust: impl FnOnce(Model) -> Result<Model>,
    ) -> Result<Job<Records>> {
        let model = adjust(self.begin(files, out, bar)?)?;
        let mut intake = Intake::new(&model, further).with_limit(self.memory_limit);
        let wanted = intake.columns().to_vec();
        let names = source_names(files, &self.sources.source_name)?;
        let mut lost = 0;
        for (path, name) in files.iter().zip(&names) {
            let input = &self.sources.input;
            let (mut file, headers) = input.open_wanted(path, &wanted, out, bar, true)?;
            let header = |column: &str| headers.iter().find(|(_, name)| name == column);
            let columns = file.reader.columns().to_vec();
            intake.begin(name, |column| {
                columns.iter().position(|found| Some(found) == header(column).map(|(h, _)| h))
            })?;
            file.begin(bar);
            let reader = &mut file.reader;
            intake.read(std::iter::from_fn(|| {
                bar.position(reader.bytes_read());
                reader.next()
            }))?;
            lost += file.report_set_aside(bar);
        }
        let (records, options) = (intake.finish(), self.options(link_type));
        if let Some(limit) = self.memory_limit {
            limit.allows_records(&model, &records, &options)?;
        }
        Ok(Job { names, model, data: records, options, lost })
    }

    /// The model for these files.
    fn begin(&self, files: &[PathBuf], out: Option<&Path>, bar: &Bar) -> Result<Model> {
        if let Some(threads) = self.threads {
            link::use_threads(threads)?;
        }
        self.choose_model(&self.sources.open(files, out, bar)?)
    }

    fn options(&self, link_type: LinkType) -> Options {
        let options = Options { link_type, ..Options::default() };
        Options { seed: self.seed.unwrap_or(options.seed), ..options }
    }

    /// Reads a table that goes with the files.
    pub(crate) fn read_table(&self, path: &Path, bar: &Bar) -> Result<(Table, u64)> {
        self.sources.input.read_table(path, None, bar)
    }

    /// The model that was asked for, or the one for people when the files hold people.
    fn choose_model(&self, inputs: &[Input]) -> Result<Model> {
        match self.model.as_deref() {
            Some(path) if Path::new(path).exists() => read_model(path),
            Some(path) if Path::new(path).extension().is_some_and(|end| end == "json") => {
                Err(Error::new(ErrorKind::FileNotFound, "there is no such model file")
                    .in_file(path))
            }
            named => restricted(&Model::built_in(named.unwrap_or("person"))?, inputs),
        }
    }
}

/// What the sources are called in results: what the caller says, or the names of the files, with
/// folders where those are equal.
fn source_names(files: &[PathBuf], said: &[String]) -> Result<Vec<String>> {
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
