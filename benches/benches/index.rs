//! One record against an index of a register: the time of a question, and the half and hundredth slowest.
//!
//! `cargo bench -p renkou-benches --bench index` builds an index of half a million people in two
//! registers, about a million records; `RENKOU_PEOPLE=20000` makes it smaller.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use renkou::link::index::Index;
use renkou::link::{Model, Options, Silent};

/// Questions of which percentiles are taken.
const ASKED: usize = 20_000;

fn questions(c: &mut Criterion) {
    let people = std::env::var("RENKOU_PEOPLE").ok();
    let people = people.map_or(500_000, |people| people.parse().expect("a number of people"));
    let registers = renkou_benches::registers(people).expect("registers of invented people");
    let untrained = Model::built_in("person").expect("the built-in model");
    let columns = untrained.columns();
    let sources = renkou_benches::sources(&registers, &untrained).expect("the columns of people");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("people.index");
    let begin = Instant::now();
    let built = Index::build(&untrained, &sources, &Options::default(), &path, &Silent);
    let built = built.expect("an index");
    println!(
        "index of {} records: {} bytes, built and trained in {:?}",
        built.records,
        built.bytes,
        begin.elapsed()
    );
    drop(sources);
    let values: Vec<Vec<String>> = columns
        .iter()
        .map(|column| {
            let batches = registers[0].text(column).expect("a column of people");
            let texts =
                batches.iter().flat_map(|batch| batch.iter().map(Option::unwrap_or_default));
            // Every so many records, so that questions come from everywhere in the register.
            texts.step_by((people / ASKED).max(1)).take(ASKED).map(str::to_owned).collect()
        })
        .collect();
    drop(registers);
    let asked: Vec<Vec<(&str, &str)>> = (0..values[0].len())
        .map(|at| {
            let cells = columns.iter().zip(&values);
            cells.map(|(column, values)| (column.as_str(), values[at].as_str())).collect()
        })
        .collect();

    let begin = Instant::now();
    let index = Index::open(&path).expect("the index");
    println!("opened in {:?}", begin.elapsed());
    let mut times = Vec::with_capacity(asked.len());
    let mut compared = 0;
    for record in &asked {
        let begin = Instant::now();
        let answer = index.query(record, 10).expect("an answer");
        times.push(begin.elapsed());
        compared += answer.compared;
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{} questions, {:.1} records compared for each: p50 {:?}, p99 {:?}, slowest {:?}",
        times.len(),
        compared as f64 / times.len() as f64,
        at(0.5),
        at(0.99),
        at(1.0)
    );

    let mut group = c.benchmark_group("index");
    group.measurement_time(Duration::from_secs(10));
    let mut next = asked.iter().cycle();
    group.bench_function("query", |bench| {
        bench.iter(|| index.query(black_box(next.next().expect("endless")), 10));
    });
    let mut next = (0..index.len() as u32).step_by(97).cycle();
    group.bench_function("score pair", |bench| {
        bench.iter(|| {
            let left = next.next().expect("endless");
            index.score_pair(black_box(left), black_box(left / 2 + 1))
        });
    });
    group.finish();
}

criterion_group!(benches, questions);
criterion_main!(benches);
