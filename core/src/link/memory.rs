//! What a job will hold in memory, told before it begins.
//!
//! The estimate looks at a sample of every column, not at the data as a whole, and is meant to be
//! above the truth rather than below it. It counts what linking adds to the tables that were read.

use std::fmt;
use std::str::FromStr;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::key::BlockingRule;
use super::linkage::Options;
use super::model::Model;
use super::records::Records;
use super::source::Source;
use crate::{Error, ErrorKind, Result};

/// An amount of memory in bytes (内存量).
///
/// # Examples
///
/// ```
/// use renkou::link::Memory;
///
/// assert_eq!("2G".parse::<Memory>()?, Memory(2_000_000_000));
/// assert_eq!("512 MiB".parse::<Memory>()?, Memory(512 << 20));
/// assert_eq!(Memory(1_500_000_000).to_string(), "1.5 GB");
/// assert!("much".parse::<Memory>().is_err());
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Memory(pub u64);

/// What a job is expected to hold at most, part by part, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MemoryEstimate {
    /// The texts of the sources, which the caller holds.
    pub sources: u64,
    /// A number for every value of every record.
    pub rows: u64,
    /// The different values, and what comparing needs of them.
    pub values: u64,
    /// The blocks of all rules, and what building the largest of them takes.
    pub blocks: u64,
    /// Links, clusters and counts.
    pub results: u64,
}

/// Values of a column that are looked at.
const SAMPLE: usize = 1 << 14;
/// Bytes of a different value besides its text: where it ends, its count, its place in the table
/// of values while that grows, its rarity.
const VALUE: u64 = 40;
/// Bytes made ready of a different value that is compared, besides its text.
const PREPARED: u64 = 120;
/// Bytes of a key of a record while its rule is built: the key's hash and the record.
const ENTRY: u64 = 16;
/// Bytes of a record in a block once it is built: as a member, and the block of the record.
const MEMBER: u64 = 8;
/// Bytes of a record among the results: a link, which grows by doubling, and its cluster.
const RESULT: u64 = 2 * 32 + 16;
/// Bytes whatever the data: histograms of all threads.
const FIXED: u64 = 8 << 20;

impl MemoryEstimate {
    /// Estimates a job.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::{MemoryEstimate, Model, Options, Source};
    ///
    /// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
    ///   "comparisons": [{"name": "n", "column": "n", "levels": [{"label": "same", "test": "exact"}]}],
    ///   "blocking": [["n"]]}"#)?;
    /// let values: Vec<String> = (0..1000).map(|n| n.to_string()).collect();
    /// let one = Source::new("a").with_column("n", values.iter().map(String::as_str));
    /// let two = Source::new("b").with_column("n", values.iter().map(String::as_str));
    /// let options = Options::default();
    /// let small = MemoryEstimate::new(&model, &[one.clone()], &options);
    /// assert!(MemoryEstimate::new(&model, &[one, two], &options).total() > small.total());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn new(model: &Model, sources: &[Source], options: &Options) -> Self {
        let records: u64 = sources.iter().map(|source| source.len() as u64).sum();
        let columns = model.columns();
        let seen = columns.iter().map(|column| (column, Sampled::of(sources, column, records)));
        let seen: Vec<_> = seen.collect();
        let mut estimate = Self::of_columns(model, records, &seen, options);
        estimate.sources = seen.iter().map(|(_, seen)| records * (seen.length + 8)).sum();
        estimate
    }

    /// Estimates a job on records that were taken in, whose different values are known.
    pub fn of_records(model: &Model, records: &Records, options: &Options) -> Self {
        let columns = model.columns();
        let seen = columns.iter().filter_map(|column| {
            let values = records.values(records.column(column)?)?;
            let different = values.len() as u64;
            Some((
                column,
                Sampled { length: values.text_bytes().div_ceil(different.max(1)), different },
            ))
        });
        Self::of_columns(model, records.len() as u64, &seen.collect::<Vec<_>>(), options)
    }

    fn of_columns(
        model: &Model,
        records: u64,
        columns: &[(&String, Sampled)],
        options: &Options,
    ) -> Self {
        let mut estimate = Self { results: FIXED + records * RESULT, ..Self::default() };
        for (column, seen) in columns {
            let is_compared = model.comparisons.iter().any(|c| &c.column == *column);
            let prepared = if is_compared { PREPARED + 4 * seen.length } else { 0 };
            estimate.rows += records * bytes_of_symbol(seen.different);
            estimate.values += seen.different * (seen.length + VALUE + prepared);
        }
        if options.truth.is_some() {
            estimate.results += records * 64;
        }
        let keys = |rule: &BlockingRule| if rule.has_many_keys() { 8 } else { 1 };
        let most = model.blocking.iter().map(keys).max().unwrap_or(0);
        let kept: u64 = model.blocking.iter().map(|rule| keys(rule) * MEMBER).sum();
        estimate.blocks = records * (most * ENTRY + kept);
        estimate
    }

    /// All of it.
    pub fn total(&self) -> u64 {
        let parts = [self.rows, self.values, self.blocks, self.results];
        parts.iter().fold(self.sources, |sum, part| sum.saturating_add(*part))
    }
}

impl Memory {
    /// Nothing when a job is expected to stay within this amount.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`], which says what is expected and of what parts, when it is not.
    pub fn allows(
        self,
        model: &Model,
        sources: &[Source],
        options: &Options,
    ) -> Result<MemoryEstimate> {
        self.check(MemoryEstimate::new(model, sources, options))
    }

    /// The same for records that were taken in.
    ///
    /// # Errors
    ///
    /// Those of [`Self::allows`].
    pub fn allows_records(
        self,
        model: &Model,
        records: &Records,
        options: &Options,
    ) -> Result<MemoryEstimate> {
        self.check(MemoryEstimate::of_records(model, records, options))
    }

    fn check(self, estimate: MemoryEstimate) -> Result<MemoryEstimate> {
        if estimate.total() <= self.0 {
            return Ok(estimate);
        }
        let words = format!(
            "linking is expected to need {} of memory, and the limit is {self}: texts {}, rows {}, \
             different values {}, blocks {}, results {}",
            Self(estimate.total()),
            Self(estimate.sources),
            Self(estimate.rows),
            Self(estimate.values),
            Self(estimate.blocks),
            Self(estimate.results),
        );
        Err(Error::new(ErrorKind::InvalidArgument, words))
    }
}

fn bytes_of_symbol(different: u64) -> u64 {
    match different {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        0x1_0000..=0xFF_FFFF => 3,
        _ => 4,
    }
}

/// What a sample says of a column.
struct Sampled {
    /// Bytes of a value, on average.
    length: u64,
    /// Different values in the whole column.
    different: u64,
}

impl Sampled {
    fn of(sources: &[Source], column: &str, records: u64) -> Self {
        let step = (records as usize).div_ceil(SAMPLE).max(1);
        let values = sources.iter().filter_map(|source| source.column(column)).flatten();
        let mut counts: FxHashMap<&str, u64> = FxHashMap::default();
        let (mut sampled, mut bytes) = (0_u64, 0_u64);
        for value in values.step_by(step) {
            *counts.entry(value).or_default() += 1;
            sampled += 1;
            bytes += value.len() as u64;
        }
        if sampled == 0 {
            return Self { length: 0, different: 0 };
        }
        // The guaranteed-error estimator of Charikar, Chaudhuri, Motwani and Narasayya (2000): a
        // value seen once stands for the root of n/r others, values seen again for themselves.
        let once = counts.values().filter(|count| **count == 1).count() as f64;
        let again = counts.len() as f64 - once;
        let mut different = (records as f64 / sampled as f64).sqrt() * once + again;
        if once > 0.9 * sampled as f64 {
            // Nearly all are different, as numbers of people are: then the bound itself.
            different = records as f64;
        }
        Self { length: bytes.div_ceil(sampled), different: (different as u64).min(records) }
    }
}

impl FromStr for Memory {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || {
            let words = "an amount of memory is a number of bytes, or written 500M, 2G, 1.5GiB";
            Error::new(ErrorKind::InvalidArgument, words)
        };
        let text = text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at_checked(digits).ok_or_else(wrong)?;
        let number: f64 = number.parse().map_err(|_| wrong())?;
        let unit: f64 = match unit.trim().to_ascii_lowercase().as_str() {
            "" | "b" => 1.0,
            "k" | "kb" => 1e3,
            "m" | "mb" => 1e6,
            "g" | "gb" => 1e9,
            "t" | "tb" => 1e12,
            "kib" => 1024.0,
            "mib" => 1024.0 * 1024.0,
            "gib" => 1024.0 * 1024.0 * 1024.0,
            "tib" => 1024.0 * 1024.0 * 1024.0 * 1024.0,
            _ => return Err(wrong()),
        };
        Ok(Self((number * unit) as u64))
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = [("GB", 1e9), ("MB", 1e6), ("kB", 1e3)];
        let bytes = self.0 as f64;
        match units.into_iter().find(|(_, size)| bytes >= *size) {
            Some((unit, size)) => write!(f, "{} {unit}", (bytes / size * 10.0).round() / 10.0),
            None => write!(f, "{} bytes", self.0),
        }
    }
}
