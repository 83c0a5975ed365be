//! `renkou convert`: a table in another format or encoding, with every column it has.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema};
use clap::Args;
use renkou::record::write::{self, WriteOptions, Writer};
use renkou::record::{Format, Layout};
use renkou::text::Encoding;
use renkou::{Error, Result};

use crate::input::{InputFile, ReadingArguments, delimiter, layout};
use crate::output::writing_encoding;
use crate::terminal::{Bar, Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The file: CSV, TSV, text of fixed width, DBF, Parquet or Arrow.
    file: PathBuf,
    /// The file to write; its extension tells the format.
    out: PathBuf,
    #[command(flatten)]
    reading: ReadingArguments,
    /// The format to write, when the extension does not tell it.
    #[arg(long, value_name = "csv|tsv|fixed|parquet|arrow|jsonl")]
    to: Option<Format>,
    /// The encoding to write; a character that it lacks is an error with row and item, never `?`.
    #[arg(long, value_name = "utf-8|gb18030|cp936|...", value_parser = writing_encoding)]
    to_encoding: Option<Encoding>,
    /// The character between the fields of CSV.
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    to_delimiter: Option<u8>,
    /// The layout of text of fixed width; every column must have a field in it.
    #[arg(long, value_name = "NAME|FILE|TEXT", value_parser = layout)]
    to_layout: Option<Layout>,
    /// Begin CSV in UTF-8 with a byte order mark, by which Excel knows the encoding.
    #[arg(long)]
    to_mark: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let bar = Bar::new();
    let folder = arguments.out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut input = arguments.reading.open(&arguments.file, folder, &bar)?;
    input.begin(&bar);
    let rows = convert(&mut input, &arguments.out, &arguments.options(), &bar)?;
    let lost = input.report_set_aside(&bar);
    bar.finish();
    say!("{} rows in {}", count(rows), arguments.out.display());
    Ok(Outcome::with_set_aside(lost))
}

impl Arguments {
    fn options(&self) -> WriteOptions {
        let mut options = WriteOptions::default();
        options.format = self.to;
        options.delimiter = self.to_delimiter;
        options.layout.clone_from(&self.to_layout);
        options.encoding = self.to_encoding.unwrap_or(options.encoding);
        options.mark = self.to_mark;
        options
    }
}

fn convert(input: &mut InputFile, out: &Path, options: &WriteOptions, bar: &Bar) -> Result<u64> {
    let name = input.reader.file().to_owned();
    // A row is numbered as in the file it comes from; the file it does not get into is not there.
    let placed = |error: Error| match error.row() {
        Some(_) => error.in_file(&name),
        None => error,
    };
    let mut writer: Option<Writer> = None;
    while let Some(batch) = input.reader.next() {
        let batch = batch?;
        let file = match &mut writer {
            Some(file) => file,
            none => none.insert(write::create(out, batch.records().schema(), options)?),
        };
        file.write_batch(&batch).map_err(placed)?;
        bar.position(input.reader.bytes_read());
    }
    if let Some(file) = writer {
        return file.finish();
    }
    let columns = input.reader.columns().iter();
    let fields: Vec<_> = columns.map(|name| Field::new(name, DataType::Utf8, true)).collect();
    write::create(out, Arc::new(Schema::new(fields)), options)?.finish()
}
