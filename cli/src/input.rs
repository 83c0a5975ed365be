//! Opening the user's files: what they are, what their columns stand for, what could not be read.

use std::path::{Path, PathBuf};

use clap::Args;
use renkou::record::read::{self, ReadOptions, Reader, Remark};
use renkou::record::{DataSet, Format, Layout, Mapping, Table};
use renkou::text::Encoding;
use renkou::{Error, ErrorKind, Result};

use crate::terminal::{Bar, count};

/// What the files of records are, and what their columns stand for.
#[derive(Args, Clone)]
pub(crate) struct InputArguments {
    /// What a column stands for, as COLUMN=ITEM (出生=CSRQ); COLUMN=- leaves it out. May be repeated.
    #[arg(long = "map", value_name = "COLUMN=ITEM")]
    map: Vec<String>,
    #[command(flatten)]
    reading: ReadingArguments,
    /// The data set that the records belong to; people, or that of the layout, when left out.
    #[arg(long, value_name = "person|birth|...", value_parser = data_set)]
    data_set: Option<&'static DataSet>,
}

/// What the files are that tables are read from.
#[derive(Args, Clone)]
pub(crate) struct ReadingArguments {
    /// The character encoding of text files; found when left out.
    #[arg(long, value_name = "utf-8|gb18030|gbk|...")]
    encoding: Option<Encoding>,
    /// The character between the fields of text files; found when left out.
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// The format of the files; found when left out.
    #[arg(long, value_name = "csv|tsv|fixed|dbf|parquet|arrow")]
    input_format: Option<Format>,
    /// The layout of text files without header: a built-in one (`t_ryjbxx`), a file, or fields as NAME:LENGTH,...
    #[arg(long, value_name = "NAME|FILE|TEXT", value_parser = layout)]
    layout: Option<Layout>,
    /// Read the records of DBF tables that are marked as deleted, instead of setting them aside.
    #[arg(long)]
    with_deleted: bool,
}

pub(crate) fn delimiter(text: &str) -> std::result::Result<u8, String> {
    match (text, text.as_bytes()) {
        ("\\t" | "tab", _) => Ok(b'\t'),
        (_, [byte]) => Ok(*byte),
        _ => Err("a delimiter is one character, or tab".to_owned()),
    }
}

pub(crate) fn layout(text: &str) -> Result<Layout> {
    Layout::declared(text)
}

fn data_set(id: &str) -> std::result::Result<&'static DataSet, String> {
    DataSet::by_id(id).ok_or_else(|| {
        let known: Vec<&str> = DataSet::all().iter().map(DataSet::id).collect();
        format!("there are {}", known.join(", "))
    })
}

/// An open file, and where its rows go that cannot be read.
pub(crate) struct InputFile {
    pub(crate) reader: Reader,
    aside: PathBuf,
}

/// An open file and the items its columns hold.
pub(crate) struct Input {
    pub(crate) file: InputFile,
    pub(crate) mapping: Mapping,
}

impl ReadingArguments {
    fn options(&self, bar: &Bar) -> ReadOptions {
        let mut options = ReadOptions::default();
        options.format = self.input_format;
        options.encoding = self.encoding;
        options.delimiter = self.delimiter;
        options.layout.clone_from(&self.layout);
        options.with_deleted = self.with_deleted;
        options.cancel = Some(bar.cancel_flag());
        options
    }

    /// Opens a file; rows that cannot be read go to a file in a folder, or here.
    pub(crate) fn open(&self, path: &Path, folder: Option<&Path>, bar: &Bar) -> Result<InputFile> {
        open_with(path, folder, &self.options(bar))
    }
}

fn open_with(path: &Path, folder: Option<&Path>, options: &ReadOptions) -> Result<InputFile> {
    let mut reader = read::open(path, options)?;
    let aside = folder.unwrap_or(Path::new(".")).join(aside_name(path));
    reader.set_aside_into(&aside);
    Ok(InputFile { reader, aside })
}

impl InputArguments {
    /// Opens a file; rows that cannot be read go to a file beside the results, or here.
    pub(crate) fn open(&self, path: &Path, out: Option<&Path>, bar: &Bar) -> Result<Input> {
        let file = self.reading.open(path, out, bar)?;
        let mapping = self.mapping(&file.reader)?;
        Ok(Input { file, mapping })
    }

    /// Reads a whole table, its columns called as in the file.
    pub(crate) fn read_table(
        &self,
        path: &Path,
        out: Option<&Path>,
        bar: &Bar,
    ) -> Result<(Table, u64)> {
        let mut file = self.reading.open(path, out, bar)?;
        let mut batches = Vec::new();
        for batch in file.reader.by_ref() {
            batches.push(batch?);
        }
        let table = Table::new(file.reader.columns().to_vec(), batches)?;
        let lost = file.report_set_aside(bar);
        Ok((table, lost))
    }

    fn mapping(&self, reader: &Reader) -> Result<Mapping> {
        let headers = reader.columns();
        let declared: Vec<(&str, &str)> =
            self.map.iter().map(|text| Mapping::parse_declaration(text)).collect::<Result<_>>()?;
        // With several files a declaration may be meant for the other one.
        let here: Vec<_> = declared
            .into_iter()
            .filter(|(column, _)| headers.iter().any(|h| h == column))
            .collect();
        reader.mapping(self.data_set, &here)
    }

    /// Errors for a declared column that none of the files has.
    pub(crate) fn check_map(&self, inputs: &[Input]) -> Result<()> {
        for text in &self.map {
            let (column, _) = Mapping::parse_declaration(text)?;
            let known =
                |input: &Input| input.file.reader.columns().iter().any(|header| header == column);
            if !inputs.iter().any(known) {
                let words = "no file has a column of that name; --map takes COLUMN=ITEM";
                return Err(Error::new(ErrorKind::UnknownColumn, words).at_item(column));
            }
        }
        Ok(())
    }

    /// Opens the columns that are wanted, with the header of each: by header, or by item. With
    /// `dictionaries` text may come as [`ReadOptions::dictionaries`].
    pub(crate) fn open_wanted(
        &self,
        path: &Path,
        wanted: &[String],
        out: Option<&Path>,
        bar: &Bar,
        dictionaries: bool,
    ) -> Result<(InputFile, Vec<(String, String)>)> {
        let input = self.open(path, out, bar)?;
        let headers = input.file.reader.columns();
        let renames: Vec<(String, String)> = wanted
            .iter()
            .filter_map(|name| {
                let header = header_for(name, headers, &input.mapping)?;
                Some((header.to_owned(), name.clone()))
            })
            .collect();
        let mut columns: Vec<_> = renames.iter().map(|(header, _)| header.clone()).collect();
        columns.sort_unstable();
        columns.dedup();
        let mut options = self.reading.options(bar);
        (options.columns, options.dictionaries) = (Some(columns), dictionaries);
        Ok((open_with(path, out, &options)?, renames))
    }

    /// Reads the columns that are wanted, called as they are wanted.
    pub(crate) fn read_columns(
        &self,
        path: &Path,
        wanted: &[String],
        out: Option<&Path>,
        bar: &Bar,
    ) -> Result<(Table, u64)> {
        let (mut file, renames) = self.open_wanted(path, wanted, out, bar, false)?;
        let mut batches = Vec::new();
        file.begin(bar);
        while let Some(batch) = file.reader.next() {
            batches.push(batch?);
            bar.position(file.reader.bytes_read());
        }
        let mut table = Table::new(file.reader.columns().to_vec(), batches)?;
        for (header, name) in &renames {
            if header != name {
                table.rename(header, name)?;
            }
        }
        let lost = file.report_set_aside(bar);
        Ok((table, lost))
    }
}

/// `people.set-aside.csv` for `people.csv`; of a file elsewhere the folder stands in the name too, so
/// that two files of one name do not share it.
fn aside_name(path: &Path) -> String {
    let part = |part: &std::ffi::OsStr| part.to_string_lossy().into_owned();
    let stem = path.file_stem().map_or_else(|| "input".to_owned(), part);
    let folder = path.parent().and_then(Path::file_name).map(part);
    let folder = folder.map_or_else(String::new, |folder| format!("{folder}-"));
    format!("{folder}{stem}.set-aside.csv")
}

/// The header of the column that is called so, or that holds the item called so.
pub(crate) fn header_for<'h>(
    name: &str,
    headers: &'h [String],
    mapping: &Mapping,
) -> Option<&'h str> {
    let by_header = headers.iter().find(|header| *header == name);
    let by_item = || mapping.column_of(name).and_then(|column| headers.get(column));
    by_header.or_else(by_item).map(String::as_str)
}

impl InputFile {
    /// Shows the reading of this file as a stage.
    pub(crate) fn begin(&self, bar: &Bar) {
        use renkou::link::Progress;

        bar.begin("reading", self.reader.bytes_total().unwrap_or(0));
    }

    /// Says on standard error what was set aside and what is wrong with the file, and gives the number of faults.
    pub(crate) fn report_set_aside(&self, bar: &Bar) -> u64 {
        let file = self.reader.file();
        let remarks = self.reader.remarks();
        if !remarks.is_empty() {
            bar.finish();
        }
        for remark in remarks {
            eprintln!("renkou: {file}: {}", remark.text_en());
        }
        let losses = remarks.iter().filter(|remark| Remark::is_loss(remark)).count() as u64;
        let set_aside = self.reader.set_aside();
        if set_aside.is_empty() {
            return losses;
        }
        bar.finish();
        for (reason, rows) in set_aside.iter().filter(|(_, rows)| *rows > 0) {
            let kept = if reason.keeps_row() { "kept, and noted" } else { "set aside" };
            eprintln!("renkou: {file}: {} rows {kept}: {}", count(rows), reason.text_en());
        }
        eprintln!("renkou: {file}: those rows are in {}", self.aside.display());
        losses + set_aside.lost() + set_aside.kept()
    }
}
