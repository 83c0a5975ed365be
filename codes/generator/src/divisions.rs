//! The table of dated division records, with its links and its index by the first four digits.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::sources::{Row, Sources};

const HISTORY: &str = "codes/data/divisions_history.csv";
const PROVINCES: &str = "codes/data/provinces.csv";
const OUTPUT: &str = "codes/src/division/generated.rs";

/// The classes in the order in which records of one code stand.
const CLASSES: &[&str] = &[
    "official",
    "ministry_raw",
    "ministry_raw_name",
    "gb_edition",
    "gb_edition_name",
    "aggregate",
    "statistical",
    "pre1982",
];
const LEVELS: &[&str] = &["province", "prefecture", "county"];
/// Years are kept in one byte, counted from here; an open end is zero.
const YEAR_ZERO: u16 = 1900;
const OPEN_END: u16 = u16::MAX;

/// `codes/src/division/generated.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let history = History::read(sources)?;
    Ok(vec![Output::rust(
        OUTPUT,
        &[sources.named(HISTORY)?, sources.named(PROVINCES)?],
        &history.rust()?,
    )])
}

/// One dated record, its links as positions in the sorted list.
struct Record {
    row: Row,
    code: u32,
    name: String,
    level: usize,
    class: usize,
    start: u16,
    end: u16,
    successors: Vec<usize>,
    predecessors: BTreeSet<usize>,
    transfers: Vec<(usize, u16)>,
}

/// All records, sorted by code, class and first year.
struct History {
    records: Vec<Record>,
    by_code: BTreeMap<u32, Vec<usize>>,
    /// The codes of provinces and their one-character names.
    abbreviations: Vec<(u32, String)>,
}

impl History {
    fn read(sources: &Sources) -> Result<Self> {
        let mut records =
            sources.rows(HISTORY)?.into_iter().map(Record::read).collect::<Result<Vec<_>>>()?;
        records.sort_by_key(|record| (record.code, record.class, record.start));
        let mut by_code: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (position, record) in records.iter().enumerate() {
            by_code.entry(record.code).or_default().push(position);
        }
        let mut abbreviations = Vec::new();
        for row in sources.rows(PROVINCES)? {
            abbreviations.push((row.number("code")?, row.text("short")?.to_owned()));
        }
        let mut history = Self { records, by_code, abbreviations };
        history.check_periods()?;
        history.link()?;
        Ok(history)
    }

    /// The official record of a code in the list of a year's end.
    fn official(&self, code: u32, year: u16) -> Option<usize> {
        self.by_code.get(&code)?.iter().copied().find(|&position| {
            let record = &self.records[position];
            record.class == 0 && record.start <= year && year < record.end
        })
    }

    /// The last official record of a code that began before a year.
    fn last_before(&self, code: u32, year: u16) -> Option<usize> {
        self.by_code.get(&code)?.iter().copied().rfind(|&position| {
            let record = &self.records[position];
            record.class == 0 && record.start < year
        })
    }

    fn check_periods(&self) -> Result<()> {
        for positions in self.by_code.values() {
            for pair in positions.windows(2) {
                let (first, second) = (&self.records[pair[0]], &self.records[pair[1]]);
                if first.class == 0 && second.class == 0 && second.start < first.end {
                    return Err(second.row.wrong("start_year"));
                }
            }
        }
        Ok(())
    }

    /// Finds the record that each successor, predecessor and receiver of area is.
    fn link(&mut self) -> Result<()> {
        for position in 0..self.records.len() {
            let record = &self.records[position];
            let (end, official) = (record.end, record.class == 0);
            let mut successors = Vec::new();
            for code in record.row.list("successors")? {
                let code = code.parse().map_err(|_| record.row.wrong("successors"))?;
                let found = self.official(code, end);
                // A ministry list's own number points at the record of the same unit, which may end
                // with it or before it.
                let found =
                    if official { found } else { found.or_else(|| self.last_before(code, end)) };
                let found = found.ok_or_else(|| record.row.wrong("successors"))?;
                successors.push(found);
            }
            let mut transfers = Vec::new();
            for transfer in record.row.list("area_transfers")? {
                let wrong = || record.row.wrong("area_transfers");
                let (code, year) = transfer
                    .strip_suffix(']')
                    .and_then(|transfer| transfer.split_once('['))
                    .ok_or_else(wrong)?;
                let (code, year) =
                    (code.parse().map_err(|_| wrong())?, year.parse().map_err(|_| wrong())?);
                transfers.push((self.official(code, year).ok_or_else(wrong)?, year));
            }
            if official {
                for &successor in &successors {
                    self.records[successor].predecessors.insert(position);
                }
            }
            self.records[position].successors = successors;
            self.records[position].transfers = transfers;
        }
        self.check_predecessors()
    }

    /// What the file says of predecessors must follow from its successors.
    fn check_predecessors(&self) -> Result<()> {
        for record in &self.records {
            for code in record.row.list("predecessors")? {
                if !record
                    .predecessors
                    .iter()
                    .any(|&p| self.records[p].row.text_or_empty("code") == code)
                {
                    return Err(record.row.wrong("predecessors"));
                }
            }
        }
        Ok(())
    }

    fn rust(&self) -> Result<String> {
        let mut blob = Blob::new(self.records.iter().map(|record| record.name.as_str()));
        let mut sources = Strings::default();
        let mut notes = Strings::default();
        let mut links: Vec<usize> = Vec::new();
        let mut transfers: Vec<(usize, u16)> = Vec::new();
        let mut rows = String::new();
        for record in &self.records {
            let (name, name_len) = blob.place(&record.name)?;
            let successors = links.len();
            links.extend(&record.successors);
            let predecessors = links.len();
            links.extend(&record.predecessors);
            let first_transfer = transfers.len();
            transfers.extend(&record.transfers);
            let _ = writeln!(
                rows,
                "    r({}, {}, {}, {}, {}, {name}, {name_len}, {successors}, {}, {predecessors}, {}, {first_transfer}, {}, {}, {}), // {}",
                digits(record.code),
                record.level,
                record.class,
                record.start - YEAR_ZERO,
                if record.end == OPEN_END { 0 } else { record.end - YEAR_ZERO },
                record.successors.len(),
                record.predecessors.len(),
                record.transfers.len(),
                sources.place(record.row.text("source")?)?,
                notes.place(record.row.text("note")?)?,
                record.name,
            );
        }
        let mut body = String::from("use super::row::{Row, row as r};\n\n");
        let _ = writeln!(body, "pub(super) static NAMES: &str = \"\\\n{}\";\n", blob.lines());
        let _ = writeln!(body, "pub(super) static SOURCES: &[&str] = &{:#?};\n", sources.all);
        let _ = writeln!(body, "pub(super) static NOTES: &[&str] = &{:#?};\n", notes.all);
        let _ = writeln!(
            body,
            "/// Code, level, class, first year, last year, name (start, length), successors,\n\
             /// predecessors, transfers (start, length each), source, note.\n\
             #[rustfmt::skip]\n\
             pub(super) static ROWS: [Row; {}] = [\n{rows}];\n",
            self.records.len()
        );
        let _ = writeln!(body, "{}", numbers("LINKS", "u16", links.iter()));
        let _ = writeln!(
            body,
            "{}",
            numbers(
                "TRANSFERS",
                "(u16, u16)",
                transfers.iter().map(|t| format!("({}, {})", t.0, t.1))
            )
        );
        let mut by_name: Vec<usize> = (0..self.records.len()).collect();
        by_name.sort_by_key(|&position| (self.records[position].name.as_str(), position));
        let _ = writeln!(
            body,
            "/// The records by the bytes of their names.\n{}",
            numbers("BY_NAME", "u16", by_name.iter())
        );
        let _ = writeln!(
            body,
            "/// Provinces and their one-character names.\n\
             pub(super) static ABBREVIATIONS: &[(u32, &str)] = &[{}];\n",
            self.abbreviations
                .iter()
                .map(|(code, short)| format!("({}, {short:?})", digits(*code)))
                .collect::<Vec<_>>()
                .join(", ")
        );
        let bases = self.bases();
        let _ = writeln!(
            body,
            "/// For the first four digits of codes, where slots of their last two begin: no two codes meet.\n{}",
            numbers(
                "BASES",
                "(u16, u16)",
                bases.iter().map(|(prefix, base)| format!("({prefix}, {base})"))
            )
        );
        let mut received: Vec<(u32, usize, u16)> = Vec::new();
        for (giver, record) in self.records.iter().enumerate() {
            received.extend(
                record.transfers.iter().map(|&(to, year)| (self.records[to].code, giver, year)),
            );
        }
        received.sort_unstable();
        let _ = write!(
            body,
            "/// Code that received area, record that gave it, year; by the first.\n{}",
            numbers(
                "RECEIVED",
                "(u32, u16, u16)",
                received
                    .iter()
                    .map(|(to, giver, year)| format!("({}, {giver}, {year})", digits(*to)))
            )
        );
        Ok(body)
    }
}

impl History {
    /// A place for the codes of every first four digits in one table, such that the place and the
    /// last two digits of a code are its slot and no two codes share one. The fullest are laid
    /// first, each as far to the front as it fits.
    fn bases(&self) -> BTreeMap<u32, usize> {
        let mut lasts: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for &code in self.by_code.keys() {
            lasts.entry(code / 100).or_default().push((code % 100) as usize);
        }
        let mut prefixes: Vec<_> = lasts.into_iter().collect();
        prefixes.sort_by_key(|(prefix, lasts)| (std::cmp::Reverse(lasts.len()), *prefix));
        let mut taken = vec![false; 100 * prefixes.len() + 100];
        let mut bases = BTreeMap::new();
        for (prefix, lasts) in prefixes {
            let fits = |base: &usize| lasts.iter().all(|last| !taken[base + last]);
            let base = (0..taken.len() - 100).find(fits).unwrap_or(taken.len() - 100);
            for last in lasts {
                taken[base + last] = true;
            }
            bases.insert(prefix, base);
        }
        bases
    }
}

impl Record {
    fn read(row: Row) -> Result<Self> {
        let end = row.text("end_year")?;
        let end = if end.is_empty() { OPEN_END } else { row.number("end_year")? };
        let start = row.number("start_year")?;
        let code = row.text("code")?;
        if code.len() != 6 || start >= end || start <= YEAR_ZERO || row.text("name_zh")?.is_empty()
        {
            return Err(row.wrong("code, name_zh or years"));
        }
        let position = |list: &[&str], field: &str, value: &str| {
            list.iter().position(|&known| known == value).ok_or_else(|| row.wrong(field))
        };
        let level = row.text("level")?;
        // "county_stat" says county level and statistical class at once; the class is a field.
        let level = position(LEVELS, "level", level.strip_suffix("_stat").unwrap_or(level))?;
        let class = position(CLASSES, "record_class", row.text("record_class")?)?;
        Ok(Self {
            code: row.number("code")?,
            name: row.text("name_zh")?.to_owned(),
            level,
            class,
            start,
            end,
            successors: Vec::new(),
            predecessors: BTreeSet::new(),
            transfers: Vec::new(),
            row,
        })
    }
}

/// Six digits as a number is written in Rust.
fn digits(code: u32) -> String {
    format!("{:03}_{:03}", code / 1000, code % 1000)
}

/// Many texts in one string; a text that lies inside another takes no room.
pub(crate) struct Blob {
    text: String,
    places: HashMap<String, usize>,
}

impl Blob {
    /// The longest first, so that the short ones are found inside them.
    pub(crate) fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut unique: Vec<&str> = texts.collect::<BTreeSet<_>>().into_iter().collect();
        unique.sort_by_key(|text| (std::cmp::Reverse(text.len()), *text));
        let mut blob = Self { text: String::new(), places: HashMap::new() };
        for text in unique {
            let place = blob.text.find(text).unwrap_or(blob.text.len());
            if place == blob.text.len() {
                blob.text.push_str(text);
            }
            blob.places.insert(text.to_owned(), place);
        }
        blob
    }

    /// Where a text begins and how long it is, in bytes.
    pub(crate) fn place(&mut self, text: &str) -> Result<(usize, usize)> {
        let place = self.places.get(text).ok_or_else(|| Error::new("a text outside the blob"))?;
        Ok((*place, text.len()))
    }

    /// The string as lines of a Rust literal.
    pub(crate) fn lines(&self) -> String {
        let characters: Vec<char> = self.text.chars().collect();
        let mut lines = String::new();
        for line in characters.chunks(48) {
            for &character in line {
                match character {
                    // A blank after a line's end would be eaten; a written one never is.
                    ' ' => lines.push_str("\\x20"),
                    '"' | '\\' => lines.extend(['\\', character]),
                    other => lines.push(other),
                }
            }
            lines.push_str("\\\n");
        }
        lines
    }
}

/// A few texts that occur again and again, kept once.
#[derive(Default)]
struct Strings {
    all: Vec<String>,
}

impl Strings {
    fn place(&mut self, text: &str) -> Result<u8> {
        let place = self.all.iter().position(|known| known == text).unwrap_or_else(|| {
            self.all.push(text.to_owned());
            self.all.len() - 1
        });
        u8::try_from(place).map_err(|_| Error::new("more than 256 texts of one kind"))
    }
}

/// A static array of numbers, twenty a line.
pub(crate) fn numbers<T: std::fmt::Display>(
    name: &str,
    kind: &str,
    values: impl ExactSizeIterator<Item = T>,
) -> String {
    let mut text =
        format!("#[rustfmt::skip]\npub(super) static {name}: [{kind}; {}] = [\n", values.len());
    for (position, value) in values.enumerate() {
        let _ = write!(text, "{}{value},", if position % 20 == 0 { "    " } else { " " });
        if position % 20 == 19 {
            text.push('\n');
        }
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str("];\n");
    text
}
