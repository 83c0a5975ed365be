//! The validation of people in memory: thirty items each, every rule within a record asked.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use renkou::date::PartialDate;
use renkou::record::{DataSet, Mapping};
use renkou::validate::{Findings, Validator};

fn people(c: &mut Criterion) {
    let table = renkou_benches::people_in_full(20_000).expect("people with thirty items");
    let mapping =
        Mapping::of_headers(DataSet::person(), table.columns(), &[]).expect("columns of people");
    let today = PartialDate::new(2026, 1, 1).expect("a date");
    let validator = Validator::new(&mapping, today);
    let mut group = c.benchmark_group("validate");
    group.throughput(Throughput::Elements(table.len() as u64));
    group.bench_function("thirty items", |bench| {
        bench.iter(|| {
            let mut findings = Findings::new(DataSet::person());
            for batch in table.batches() {
                validator.check_batch(batch, &mut findings).expect("columns of text");
            }
            findings.len()
        });
    });
    group.finish();
}

criterion_group!(benches, people);
criterion_main!(benches);
