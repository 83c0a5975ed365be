//! Writes registers of up to a hundred million invented people, for `renkou link --within`.
//!
//! ```text
//! cargo run --release -p renkou-benches --bin nation -- MILLIONS FOLDER
//! ```
//!
//! Each file holds two million records of one province, and shares people with the file beside it. A
//! register whose numbers all have the sequence `000` has room for about two million different ones,
//! so provinces that come again have the first two digits of their numbers taken from codes that no
//! province has, and each pair of files has telephone numbers of its own.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use renkou::record::{Batch, Format, Table, write};
use renkou::synthetic::{Options, TRUTH, two_registers};
use renkou::{Error, ErrorKind, Result};

/// Records of one file.
const PEOPLE: usize = 2_000_000;
/// Provinces of many counties, two by two.
const PROVINCES: [[u32; 2]; 11] = [
    [43, 44],
    [13, 14],
    [32, 33],
    [34, 36],
    [37, 41],
    [42, 35],
    [45, 51],
    [52, 53],
    [61, 62],
    [23, 15],
    [21, 65],
];
/// First digits of codes that no province has.
const NOBODYS: [u32; 30] = [
    66, 67, 68, 69, 70, 72, 73, 74, 75, 76, 77, 78, 79, 80, 84, 85, 86, 87, 88, 89, 90, 92, 93, 94,
    95, 96, 97, 98, 99, 10,
];
/// The columns that the model reads, and the truth.
const COLUMNS: [&str; 10] =
    ["XM", "GMSFHM", "CSRQ", "XB", "MZ", "HJDXZQH", "YDDH", "FQXM", "MQXM", TRUTH];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [millions, folder] = arguments.as_slice() else {
        eprintln!("nation MILLIONS FOLDER");
        return ExitCode::from(2);
    };
    let written = millions
        .parse()
        .map_err(|_| Error::new(ErrorKind::InvalidArgument, "MILLIONS is a whole number"))
        .and_then(|millions: usize| nation(millions, Path::new(folder)));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nation: {error}");
            ExitCode::FAILURE
        }
    }
}

fn nation(millions: usize, folder: &Path) -> Result<()> {
    let pairs = (millions * 1_000_000).div_ceil(2 * PEOPLE);
    if pairs > PROVINCES.len() + NOBODYS.len() / 2 {
        let words = "there are numbers for a hundred million people and no more";
        return Err(Error::new(ErrorKind::InvalidArgument, words));
    }
    std::fs::create_dir_all(folder).map_err(|error| {
        Error::new(ErrorKind::FileUnwritable, "the folder cannot be made").caused_by(error)
    })?;
    for pair in 0..pairs {
        let round = pair / PROVINCES.len();
        let provinces = PROVINCES.get(pair % PROVINCES.len()).copied().unwrap_or([43, 44]);
        let options =
            Options { people: PEOPLE, seed: 42 + pair as u64, provinces, ..Options::default() };
        let registers = two_registers(&options)?;
        let change = Change { pair, provinces: (round > 0).then_some(provinces) };
        let path = |side: &str| folder.join(format!("register-{pair:02}{side}.parquet"));
        std::thread::scope(|scope| {
            let a = scope.spawn(|| change.write(&registers.a, &path("a")));
            change.write(&registers.b, &path("b"))?;
            a.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })?;
        eprintln!("{} of {} million", 4 * (pair + 1), 4 * pairs);
    }
    Ok(())
}

/// What sets the people of one pair of files apart from all others.
struct Change {
    pair: usize,
    /// The provinces whose numbers are taken already.
    provinces: Option<[u32; 2]>,
}

impl Change {
    fn write(&self, table: &Table, path: &Path) -> Result<()> {
        let mut options = write::WriteOptions::default();
        options.format = Some(Format::Parquet);
        let mut writer = None;
        for batch in table.batches() {
            let batch = self.batch(table, batch)?;
            if writer.is_none() {
                writer = Some(write::create(path, batch.schema(), &options)?);
            }
            writer.iter_mut().try_for_each(|writer| writer.write(&batch))?;
        }
        writer.map_or(Ok(()), |writer| writer.finish().map(|_| ()))
    }

    fn batch(&self, table: &Table, batch: &Batch) -> Result<RecordBatch> {
        let mut columns = Vec::new();
        for name in COLUMNS {
            let index = table.column_index(name).ok_or_else(|| {
                Error::new(ErrorKind::UnknownColumn, "the register has no such column")
                    .at_item(name)
            })?;
            let texts = batch.text_column(index)?;
            let changed: StringArray = match name {
                "GMSFHM" => texts.iter().map(|text| text.map(|text| self.number(text))).collect(),
                "YDDH" => texts.iter().map(|text| text.map(|text| self.phone(text))).collect(),
                TRUTH => texts
                    .iter()
                    .map(|text| text.map(|text| format!("{}-{text}", self.pair)))
                    .collect(),
                _ => texts,
            };
            columns.push((name, Arc::new(changed) as ArrayRef));
        }
        RecordBatch::try_from_iter(columns).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the columns form no table").caused_by(error)
        })
    }

    fn number(&self, text: &str) -> String {
        let round = self.pair.checked_sub(PROVINCES.len());
        let code = self.provinces.into_iter().flatten().zip([0, 1]).find_map(|(province, side)| {
            let code = NOBODYS.get(2 * round? + side)?;
            text.starts_with(&province.to_string()).then_some(code)
        });
        match (code, text.get(2..)) {
            (Some(code), Some(rest)) => format!("{code}{rest}"),
            _ => text.to_owned(),
        }
    }

    /// Numbers that begin with 1 and a digit below 3 are no mobile numbers.
    fn phone(&self, text: &str) -> String {
        match text.strip_prefix("154") {
            Some(rest) => format!("{}{rest}", 100 + self.pair),
            None => text.to_owned(),
        }
    }
}
