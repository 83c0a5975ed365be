//! `renkou pack`: makes a pack of towns or villages from a list.

use std::path::PathBuf;

use clap::Args;
use renkou::codes::division::{Pack, PlaceCode, parse_year};
use renkou::record::read::{self, ReadOptions};
use renkou::{Error, ErrorKind, Result};

use crate::output::write_whole;
use crate::terminal::{Outcome, count, say};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The list: a file whose first two columns are codes (9, 12 or 15 digits) and names.
    file: PathBuf,
    /// The year whose state the list shows.
    #[arg(long)]
    year: String,
    /// The pack to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let year = parse_year(&arguments.year)?;
    let mut reader = read::open(&arguments.file, &ReadOptions::default())?;
    let table = reader.read_table()?;
    let file = reader.file();
    if table.columns().len() < 2 {
        let words = "a list of places has a column of codes and one of names";
        return Err(Error::new(ErrorKind::UnknownColumn, words).in_file(file));
    }
    if reader.set_aside().lost() > 0 {
        let words = "the list has rows that cannot be read; a pack is whole or not made";
        return Err(Error::new(ErrorKind::MalformedFile, words).in_file(file));
    }
    let mut columns = Vec::new();
    for batch in table.batches() {
        columns.push((batch.text_column(0)?, batch.text_column(1)?, batch.rows().clone()));
    }
    let mut places = Vec::with_capacity(table.len());
    for (codes, names, rows) in &columns {
        for ((code, name), row) in codes.iter().zip(names).zip(rows.iter()) {
            let code: PlaceCode = code
                .unwrap_or_default()
                .parse()
                .map_err(|error| Error::from(error).in_file(file).at_row(row))?;
            places.push((code, name.unwrap_or_default()));
        }
    }
    let bytes = Pack::build(year, places)?;
    write_whole(&arguments.out, &bytes)?;
    say!("{} places in {}", count(table.len() as u64), arguments.out.display());
    Ok(Outcome::Complete)
}
