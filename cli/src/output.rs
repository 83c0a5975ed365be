//! Where results go: a folder, and the files in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::Schema;
use clap::Args;
use renkou::link::{self, Linkage, ParameterHistory, Reconciled};
use renkou::record::write::{self, WriteOptions, Writer};
use renkou::record::{Format, Table};
use renkou::report::{Matching, Report};
use renkou::text::Encoding;
use renkou::validate::Summary;
use renkou::{Error, ErrorKind, Result};

use crate::terminal::say;

/// The links of a run by level, in the folder of its results.
pub(crate) const LEVELS: &str = "levels.json";
/// The trained model there.
pub(crate) const MODEL: &str = "model.json";

/// The folder for the results.
pub(crate) struct Output {
    folder: PathBuf,
    encoding: Encoding,
}

/// How tables of results are written.
#[derive(Args)]
pub(crate) struct OutputArguments {
    /// The format of tables among the results.
    #[arg(long, value_name = "parquet|csv|tsv|arrow|jsonl", default_value = "parquet")]
    pub(crate) format: Format,
    /// The encoding of CSV and TSV among the results; a character that it lacks is an error with
    /// row and item, never `?`.
    #[arg(long, value_name = "utf-8|gb18030|cp936|...", value_parser = writing_encoding)]
    out_encoding: Option<Encoding>,
}

impl OutputArguments {
    /// The folder for results that are written so.
    pub(crate) fn folder(&self, folder: &Path) -> Result<Output> {
        let encoding = self.out_encoding.unwrap_or(Encoding::UTF_8);
        Ok(Output { encoding, ..Output::new(folder)? })
    }
}

/// An encoding to write in, which is never wider than its name.
pub(crate) fn writing_encoding(name: &str) -> Result<Encoding> {
    Encoding::for_writing(name)
}

impl Output {
    /// Makes the folder when it is not there.
    pub(crate) fn new(folder: impl Into<PathBuf>) -> Result<Self> {
        let folder = folder.into();
        std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, error))?;
        Ok(Self { folder, encoding: Encoding::UTF_8 })
    }

    fn options(&self, format: Format) -> WriteOptions {
        let mut options = WriteOptions::default();
        options.format = Some(format);
        options.encoding = self.encoding;
        options.dictionaries = false;
        options
    }

    fn path(&self, stem: &str, format: Format) -> PathBuf {
        self.folder.join(format!("{stem}.{}", format.as_str()))
    }

    /// A table that is written batch by batch.
    pub(crate) fn begin(&self, stem: &str, format: Format, schema: &Arc<Schema>) -> Result<Writer> {
        write::create(self.path(stem, format), Arc::clone(schema), &self.options(format))
    }

    /// Writes batches that share a schema; there is at least one, however short.
    pub(crate) fn batches(
        &self,
        stem: &str,
        format: Format,
        batches: &[RecordBatch],
    ) -> Result<()> {
        self.stream(stem, format, batches.iter().cloned().map(Ok))
    }

    /// Writes batches that share a schema, as they come; there is at least one, however short.
    fn stream(
        &self,
        stem: &str,
        format: Format,
        mut batches: impl Iterator<Item = Result<RecordBatch>> + Send,
    ) -> Result<()> {
        let Some(first) = batches.next().transpose()? else { return Ok(()) };
        let mut writer = self.begin(stem, format, &first.schema())?;
        writer.write_all(std::iter::once(Ok(first)).chain(batches))?;
        writer.finish().map(|_| ())
    }

    /// Writes a whole table.
    pub(crate) fn table(&self, stem: &str, format: Format, table: &Table) -> Result<()> {
        write::table(self.path(stem, format), table, &self.options(format)).map(|_| ())
    }

    /// Writes what linking found: links, clusters, what was cut, all counts, the trained model, how far its
    /// probabilities hold, and the tables that another run is compared with.
    pub(crate) fn linkage(
        &self,
        linkage: &Linkage,
        entered: Option<&Reconciled>,
        matching: Option<&Matching>,
        format: Format,
    ) -> Result<()> {
        let clusters = linkage.clusters_batches(entered.map(|entered| entered.ids.as_slice()))?;
        // Both are large and take a while; neither waits for the other.
        std::thread::scope(|scope| {
            let links = scope.spawn(|| self.stream("links", format, linkage.links_batches()));
            self.stream("clusters", format, clusters)?;
            links.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })?;
        self.batches("cuts", format, &linkage.cuts_table()?)?;
        let mut summary = linkage.summary();
        summary.ledger = entered.map(Reconciled::counts);
        self.json("summary.json", &summary)?;
        self.text(MODEL, &linkage.model.to_json()?)?;
        self.json("calibration.json", &linkage.calibration)?;
        let levels = linkage.level_counts();
        self.json(LEVELS, &levels)?;
        self.batches("levels", format, &[link::level_counts_table(&levels)?])?;
        let Some(matching) = matching else { return Ok(()) };
        self.batches("unlinkables", format, &[link::unlinkables_table(&matching.unlinkables)?])?;
        self.history(&matching.history, format)
    }

    /// Writes the parameters of a training round by round; nothing where there was none.
    pub(crate) fn history(&self, history: &[ParameterHistory], format: Format) -> Result<()> {
        if history.is_empty() {
            return Ok(());
        }
        self.batches("history", format, &[link::history_table(history)?])
    }

    /// Writes the counts of a validation: all of them as JSON, and those of divisions as a table.
    pub(crate) fn summary(&self, summary: &Summary, format: Format) -> Result<()> {
        self.json("summary.json", summary)?;
        self.batches("divisions", format, &[summary.divisions_table()?])
    }

    /// Writes the report.
    pub(crate) fn report(&self, report: &Report) -> Result<()> {
        self.text("report.html", &report.to_html())
    }

    /// Writes figures as JSON.
    pub(crate) fn json(&self, name: &str, figures: &impl serde::Serialize) -> Result<()> {
        let mut json = serde_json::to_string_pretty(figures).map_err(|error| {
            Error::new(ErrorKind::FileUnwritable, "the figures cannot be written")
                .in_file(name)
                .caused_by(error)
        })?;
        json.push('\n');
        self.text(name, &json)
    }

    /// Writes a text.
    pub(crate) fn text(&self, name: &str, text: &str) -> Result<()> {
        write_whole(&self.folder.join(name), text.as_bytes())
    }

    /// Tells where the results are.
    pub(crate) fn say_where(&self) {
        say!("\nresults in {}; open report.html there", self.folder.display());
    }
}

/// Writes a file beside its place and then gives it its name, so that nobody reads half of it.
///
/// What is not an ordinary file, such as a pipe or `/dev/null`, is written to and stays what it is.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    if std::fs::metadata(path).is_ok_and(|about| !about.is_file()) {
        return std::fs::write(path, bytes).map_err(|error| unwritable(path, error));
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = path.with_file_name(name);
    std::fs::write(&part, bytes)
        .and_then(|()| std::fs::rename(&part, path))
        .map_err(|error| unwritable(path, error))
}

fn unwritable(path: &Path, error: std::io::Error) -> Error {
    Error::new(ErrorKind::FileUnwritable, "the results cannot be written")
        .in_file(path.display().to_string())
        .caused_by(error)
}
