//! Which records are like a given one: its blocks, the pairs with their members, the best of them.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::Serialize;

use super::excerpt::Excerpt;
use super::file::Words;
use super::store::{Cell, Store, no_record};
use crate::Result;
use crate::link::blocks::{Oversized, keys_of};
use crate::link::explain::{Explanation, explain};
use crate::link::key::KeyPart;
use crate::link::pattern::Pattern;
use crate::link::weights::Weights;
use crate::link::{MISSING, probability};

/// What an index says of one record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The likeliest records, best first.
    pub candidates: Vec<Candidate>,
    /// How many records were compared.
    pub compared: u64,
    /// Records of blocks too large to be compared that were not looked at; another rule may have
    /// given some of them.
    pub set_aside: u64,
}

/// A record of the index that may belong to the person asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// Its number in the index.
    pub record: u32,
    /// The source it came from.
    pub source: String,
    /// Its number in the source, from 1.
    pub row: u64,
    /// What the source calls it, where the index was built with a column of keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// log2 of the odds that the two belong together.
    pub weight: f64,
    /// The same as a probability.
    pub probability: f64,
    /// Whether the probability reaches the threshold of the model.
    pub is_link: bool,
    /// Records that equal this one in all that is compared, by their numbers; there were too many to
    /// compare each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<u32>,
    /// Why: `left` is the record of the index, `right` the one asked for.
    pub explanation: Explanation,
}

/// The best candidates for a record.
pub(super) fn query(store: &Store, cells: &[Cell], limit: usize) -> Result<Answer> {
    let mut found = Found { store, cells, records: Vec::new(), set_aside: 0 };
    found.by_all_rules();
    let Found { mut records, set_aside, .. } = found;
    records.sort_unstable();
    records.dedup();
    let mut answer = Answer { candidates: Vec::new(), compared: records.len() as u64, set_aside };
    if records.is_empty() {
        return Ok(answer);
    }
    let model = &store.base.model;
    let (excerpt, comparers) = Excerpt::new(store, records.iter().copied(), &[cells])?;
    let excerpt = excerpt.records();
    let weights = Weights::new(model, excerpt, &comparers)?;
    let asked = records.len() as u32;
    let mut weighed: Vec<(f64, u32)> = (0..asked)
        .map(|at| {
            let pattern = Pattern::of(&comparers, excerpt, at, asked);
            (weights.of(pattern, excerpt, at, asked), at)
        })
        .collect();
    weighed.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    answer.candidates = weighed
        .into_iter()
        .take(limit)
        .map(|(weight, at)| {
            let record = records.get(at as usize).copied().unwrap_or_default();
            let (source, row) = store.key(record);
            let copies = store.base.copies_of(record).filter(|copy| store.has(*copy));
            Candidate {
                record,
                source: source.to_owned(),
                row,
                key: store.record_key(record).map(str::to_owned),
                weight,
                probability: probability(weight),
                is_link: probability(weight) >= model.threshold,
                copies: copies.collect(),
                explanation: explain(model, excerpt, &comparers, &weights, at, asked),
            }
        })
        .collect();
    Ok(answer)
}

/// The evidence for and against two records of the index.
pub(super) fn score_pair(store: &Store, left: u32, right: u32) -> Result<Explanation> {
    if !store.has(left) || !store.has(right) {
        return Err(no_record());
    }
    weigh(store, &[left, right], &[])
}

/// The evidence for and against two records that need not be in the index.
pub(super) fn score(store: &Store, left: &[Cell], right: &[Cell]) -> Result<Explanation> {
    weigh(store, &[], &[left, right])
}

fn weigh(store: &Store, members: &[u32], asked: &[&[Cell]]) -> Result<Explanation> {
    let (excerpt, comparers) = Excerpt::new(store, members.iter().copied(), asked)?;
    let weights = Weights::new(&store.base.model, excerpt.records(), &comparers)?;
    Ok(explain(&store.base.model, excerpt.records(), &comparers, &weights, 0, 1))
}

/// The records that blocking rules give for one that is asked for.
struct Found<'s> {
    store: &'s Store,
    cells: &'s [Cell],
    records: Vec<u32>,
    set_aside: u64,
}

impl Found<'_> {
    fn by_all_rules(&mut self) {
        let store = self.store;
        let asked = Excerpt::of_one(store, self.cells);
        let columns = &store.base.about.columns;
        for (at, rule) in store.base.model.blocking.iter().enumerate() {
            if let Some(window) = rule.window() {
                let parts: Vec<(usize, KeyPart)> = rule
                    .keys()
                    .iter()
                    .filter_map(|key| {
                        Some((columns.iter().position(|name| *name == key.column)?, key.part))
                    })
                    .collect();
                let order = Order { store, parts: &parts };
                let place = order.place_of(self.cells);
                if place.iter().all(Option::is_some) {
                    let added = store.added();
                    let added =
                        added.filter(|record| order.of(*record).iter().all(Option::is_some));
                    self.neighbours(&order, store.base.line(at), added, window);
                }
                continue;
            }
            for (key, _) in keys_of(rule, asked.records()) {
                self.of_block(at, key, rule.has_many_keys());
            }
        }
    }

    fn of_block(&mut self, rule: usize, key: u64, has_many_keys: bool) {
        let store = self.store;
        let (members, added) = store.block(rule, key);
        let limit = store.base.about.blocks;
        if members.word_count() + added.len() <= limit.records {
            let all = members.iter().chain(added.iter().copied());
            self.records.extend(all.filter(|record| store.has(*record)));
            return;
        }
        match limit.oversized {
            // Only a block that was too large when the file was made lies there in order.
            Oversized::Neighbours(window)
                if !has_many_keys && members.word_count() > limit.records =>
            {
                let columns = 0..store.base.about.columns.len();
                let parts: Vec<_> = columns.map(|column| (column, KeyPart::Whole)).collect();
                let order = Order { store, parts: &parts };
                let before = self.records.len();
                self.neighbours(&order, members, added.iter().copied(), window);
                let all = (members.word_count() + added.len()) as u64;
                self.set_aside += all - (self.records.len() - before) as u64;
            }
            _ => self.set_aside += (members.word_count() + added.len()) as u64,
        }
    }

    /// The nearest on both sides of where the record would stand as the last of its equals.
    fn neighbours(
        &mut self,
        order: &Order<'_>,
        line: Words<'_>,
        added: impl Iterator<Item = u32>,
        window: usize,
    ) {
        let place = order.place_of(self.cells);
        let (mut low, mut high) = (0, line.word_count());
        while low < high {
            let middle = low + (high - low) / 2;
            if order.of(line.word(middle)) <= place {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let has = |record: &u32| self.store.has(*record);
        let mut before: Vec<u32> =
            (0..low).rev().map(|at| line.word(at)).filter(has).take(window).collect();
        let mut after: Vec<u32> =
            (low..line.word_count()).map(|at| line.word(at)).filter(has).take(window).collect();
        for record in added.filter(has) {
            let side = if order.of(record) <= place { &mut before } else { &mut after };
            side.push(record);
        }
        order.nearest(&mut before, window, |a, b| b.cmp(a));
        order.nearest(&mut after, window, Ord::cmp);
        self.records.extend(before);
        self.records.extend(after);
    }
}

/// The order of records by some of their values.
struct Order<'s> {
    store: &'s Store,
    parts: &'s [(usize, KeyPart)],
}

type Place<'s> = Vec<Option<Cow<'s, str>>>;

impl<'s> Order<'s> {
    fn of(&self, record: u32) -> Place<'s> {
        let store = self.store;
        let text = |column| store.text(column, store.symbol(record, column));
        self.parts.iter().map(|(column, part)| part_of(*part, text(*column))).collect()
    }

    fn place_of<'c>(&self, cells: &'c [Cell]) -> Place<'c>
    where
        's: 'c,
    {
        let store = self.store;
        let text = |column| {
            let cell = cells.get(column).unwrap_or(&Cell::Known(MISSING));
            store.text_of(column, cell)
        };
        self.parts.iter().map(|(column, part)| part_of(*part, text(*column))).collect()
    }

    /// Keeps the first records in an order; equal ones stand by their number.
    fn nearest(
        &self,
        records: &mut Vec<u32>,
        count: usize,
        compare: impl Fn(&(Place<'s>, u32), &(Place<'s>, u32)) -> Ordering,
    ) {
        if records.len() > count {
            let mut placed: Vec<_> =
                records.drain(..).map(|record| (self.of(record), record)).collect();
            placed.sort_unstable_by(compare);
            records.extend(placed.into_iter().take(count).map(|(_, record)| record));
        }
    }
}

fn part_of(part: KeyPart, text: &str) -> Option<Cow<'_, str>> {
    if text.is_empty() { None } else { part.text(text) }
}
