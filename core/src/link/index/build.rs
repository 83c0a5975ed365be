//! Making the file of an index.

use std::path::Path;

use serde::Serialize;

use super::base::{About, Base, has_classes, probe};
use super::excerpt::comparers;
use super::file::{FileWriter, Kind};
use super::keys::{self, keys_in};
use crate::link::blocks::{Blocks, RuleCount, keys_of, line_of, sort_oversized};
use crate::link::key::hash_of;
use crate::link::model::Model;
use crate::link::progress::{Progress, go_on};
use crate::link::train::train;
use crate::link::{Options, Records, Source, Training, Values, copies, parallel};
use crate::{Error, ErrorKind, Result};

/// What was built.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Built {
    /// Records in the index.
    pub records: u64,
    /// Records that equal another in all that is read, too many to compare; they are given with it.
    pub copies: u64,
    /// What each blocking rule gives.
    pub rules: Vec<RuleCount>,
    /// How training went; `None` when the model came trained.
    pub training: Option<Training>,
    /// Bytes of the file.
    pub bytes: u64,
}

pub(super) fn build(
    model: &Model,
    sources: &[Source],
    options: &Options,
    path: &Path,
    previous: Option<&Base>,
    record_key: Option<&str>,
    progress: &dyn Progress,
) -> Result<Built> {
    // Tests of the caller's own are not part of a model file, and so not of an index.
    let nothing = vec![Values::default(); model.columns().len()];
    let nothing = Records::of_parts(model.columns(), nothing, &[]);
    comparers(&Model::from_json(&model.to_json()?)?, &nothing)?;
    progress.begin("interning values", 1);
    let mut records = Records::new(model, sources)?;
    let record_keys = record_key.map(|column| keys_in(sources, column)).transpose()?;
    if let Some(keys) = &record_keys {
        keys::check(keys, |at| records.row_number(at as u32))?;
    }
    let mut copies = copies::take_out(&mut records, options.link_type);
    copies.sort_unstable();
    let comparers = comparers(model, &records)?;
    go_on(progress)?;
    progress.begin("building blocks", 1);
    let blocks = Blocks::new(model, &records, options.link_type, options.blocks);
    let (model, training) = if model.is_trained() {
        (model.clone(), None)
    } else {
        let (model, training) = train(model, &records, &comparers, &blocks, options, progress)?;
        (model, Some(training))
    };
    let rules = blocks.counts().cloned().collect();
    drop(blocks);
    let about = About {
        columns: model.columns(),
        sources: (0..records.source_count())
            .map(|source| {
                let count = records.source_range(source).len() as u32;
                (records.source_name(source).to_owned(), count)
            })
            .collect(),
        present: (0..records.column_count())
            .map(|column| records.values(column).map_or(0, Values::present))
            .collect(),
        link_type: options.link_type,
        blocks: options.blocks,
        previous: previous.map(|base| base.file.id),
        record_key: record_key.map(str::to_owned),
    };
    let steps = records.column_count() + model.blocking.len();
    progress.begin("writing the index", steps as u64);
    let mut file = FileWriter::create(path)?;
    file.raw(Kind::Model, 0, model.to_json()?.as_bytes())?;
    let json = serde_json::to_vec(&about).map_err(|error| {
        Error::new(ErrorKind::FileUnwritable, "the index cannot be described").caused_by(error)
    })?;
    file.raw(Kind::About, 0, &json)?;
    let all = || 0..records.len() as u32;
    file.words(Kind::Rows, 0, all().flat_map(|record| records.row(record).symbols()))?;
    write_row_numbers(&mut file, &records)?;
    if let Some(keys) = &record_keys {
        keys::write(&mut file, keys)?;
    }
    for column in 0..records.column_count() {
        go_on(progress)?;
        write_values(&mut file, &records, column)?;
        progress.advance(1);
    }
    for (at, rule) in model.blocking.iter().enumerate() {
        go_on(progress)?;
        if rule.window().is_some() {
            file.words(Kind::Line, at, line_of(rule, &records).into_iter())?;
        } else {
            write_blocks(&mut file, &records, at, keys_of(rule, &records), options)?;
        }
        progress.advance(1);
    }
    for (at, (comparison, comparer)) in model.comparisons.iter().zip(&comparers).enumerate() {
        if has_classes(comparison) {
            let count = records.values(comparer.column).map_or(0, |values| values.len() as u32);
            let of = |symbol| Some((comparer.first_level_class(symbol)?, symbol));
            let mut classes: Vec<(u64, u32)> = (1..=count).filter_map(of).collect();
            parallel::sort(&mut classes);
            file.long_words(Kind::Classes, at, classes.iter().map(|(class, _)| *class))?;
            file.words(Kind::ClassSymbols, at, classes.iter().map(|(_, symbol)| *symbol))?;
        }
    }
    let pairs = copies.iter().flat_map(|(original, copy)| [*original, *copy]);
    file.words(Kind::Copies, 0, pairs)?;
    go_on(progress)?;
    let bytes = file.finish(probe(&model)?)?;
    let (records, copies) = (records.len() as u64, copies.len() as u64);
    Ok(Built { records, copies, rules, training, bytes })
}

fn write_row_numbers(file: &mut FileWriter, records: &Records) -> Result<()> {
    for source in 0..records.source_count() {
        let range = records.source_range(source);
        let numbers = || range.clone().map(|record| records.row_number(record));
        if numbers().zip(1..).any(|(number, expected)| number != expected) {
            file.long_words(Kind::RowNumbers, source, numbers())?;
        }
    }
    Ok(())
}

fn write_values(file: &mut FileWriter, records: &Records, column: usize) -> Result<()> {
    let Some(values) = records.values(column) else { return Ok(()) };
    let symbols = || 0..=values.len() as u32;
    file.texts(Kind::Texts, column, values.texts())?;
    let mut end = 0;
    let ends = values.texts().map(|text| {
        end += text.len() as u64;
        end
    });
    file.long_words(Kind::Ends, column, ends)?;
    file.words(Kind::Counts, column, symbols().map(|symbol| values.count(symbol)))?;
    let hashed = symbols().skip(1).map(|symbol| (hash_of(values.text(symbol)), symbol));
    let mut hashes: Vec<(u64, u32)> = hashed.collect();
    parallel::sort(&mut hashes);
    file.long_words(Kind::TextHashes, column, hashes.iter().map(|(hash, _)| *hash))?;
    file.words(Kind::TextSymbols, column, hashes.iter().map(|(_, symbol)| *symbol))
}

fn write_blocks(
    file: &mut FileWriter,
    records: &Records,
    rule: usize,
    mut entries: Vec<(u64, u32)>,
    options: &Options,
) -> Result<()> {
    parallel::sort(&mut entries);
    let blocks = || entries.chunk_by(|a, b| a.0 == b.0);
    let keys = blocks().filter_map(|block| block.first()).map(|(key, _)| *key);
    file.long_words(Kind::Keys, rule, keys)?;
    let mut end = 0;
    let ends = blocks().map(|block| {
        end += block.len() as u64;
        end
    });
    file.long_words(Kind::KeyEnds, rule, ends)?;
    let mut members: Vec<u32> = entries.iter().map(|(_, record)| *record).collect();
    let mut rest = members.as_mut_slice();
    let mut oversized = Vec::new();
    for block in blocks() {
        let (own, others) = std::mem::take(&mut rest).split_at_mut(block.len());
        rest = others;
        if own.len() > options.blocks.records {
            oversized.push(own);
        }
    }
    sort_oversized(records, oversized.into_iter());
    file.words(Kind::KeyRecords, rule, members.into_iter())
}
