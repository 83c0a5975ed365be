//! The validation of people: thirty items each, every rule within a record asked, on one thread. From memory, and
//! from a CSV file beside arrow-csv, which reads the same file into typed columns and checks nothing.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use renkou::date::PartialDate;
use renkou::record::read::{self, ReadOptions};
use renkou::record::write::{self, WriteOptions};
use renkou::record::{DataSet, Mapping};
use renkou::validate::{Findings, Validator};
use renkou_benches::THIRTY_ITEMS;

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

fn csv(c: &mut Criterion) {
    let table = renkou_benches::people_in_full(20_000).expect("people with thirty items");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("people.csv");
    write::table(&path, &table, &WriteOptions::default()).expect("a file");
    let today = PartialDate::new(2026, 1, 1).expect("a date");
    let mut options = ReadOptions::default();
    options.threads = 1;

    let mut group = c.benchmark_group("csv");
    group.throughput(Throughput::Elements(table.len() as u64));
    group.bench_function("read and validate/renkou", |bench| {
        bench.iter(|| {
            let mut reader = read::open(&path, &options).expect("a table");
            let mapping = Mapping::of_headers(DataSet::person(), reader.columns(), &[]);
            let validator = Validator::new(&mapping.expect("columns of people"), today);
            let mut findings = Findings::new(DataSet::person());
            for batch in &mut reader {
                validator.check_batch(&batch.expect("rows"), &mut findings).expect("text");
            }
            findings.len()
        });
    });
    // The types that a plain reader infers: numbers where nothing else stands in the column.
    let fields = THIRTY_ITEMS.map(|item| {
        let values = renkou_benches::values(&table, item).expect("a column");
        let numbers = values.iter().all(|value| value.parse::<i64>().is_ok());
        Field::new(item, if numbers { DataType::Int64 } else { DataType::Utf8 }, true)
    });
    let schema = Arc::new(Schema::new(fields.to_vec()));
    group.bench_function("read only/arrow-csv", |bench| {
        bench.iter(|| {
            let file = std::fs::File::open(&path).expect("the file");
            let reader = arrow_csv::ReaderBuilder::new(Arc::clone(&schema)).with_header(true);
            let reader = reader.with_batch_size(1 << 14).build(file).expect("a table");
            let rows: usize = reader.map(|batch| batch.expect("rows").num_rows()).sum();
            assert_eq!(rows, table.len());
            rows
        });
    });
    group.finish();
}

criterion_group!(benches, people, csv);
criterion_main!(benches);
