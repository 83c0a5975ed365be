//! The check of citizen numbers in a column of Arrow: right ones of 18 digits, 15 digits, those of a register with its
//! wrong ones, badly written ones. Division in force at birth, reasons and grade of each.
//!
//! The numbers of a register of invented people all have the sequence 000, which is judged point by
//! point; the right ones have sequences as one gives them.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::hint::black_box;

use arrow_array::{Array, StringArray};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use renkou::date::PartialDate;
use renkou::identity::reasons;

fn numbers(c: &mut Criterion) {
    let [a, _] = renkou_benches::registers(10_000).expect("registers of invented people");
    let all = renkou_benches::values(&a, "GMSFHM").expect("a register has numbers");
    let of = |test: fn(&str) -> bool| -> Vec<&str> {
        all.iter().map(String::as_str).filter(|number| test(number)).collect()
    };
    let written: Vec<String> = all.iter().map(|number| format!(" {number} ")).collect();
    let right = renkou_benches::right_numbers(10_000).expect("numbers");
    let cases = [
        ("right", right.iter().map(String::as_str).collect()),
        ("15 digits", of(|number| number.len() == 15)),
        ("as registered", of(|_| true)),
        ("with blanks", written.iter().map(String::as_str).collect()),
    ];
    let today = PartialDate::new(2026, 1, 1).expect("a date");
    let mut group = c.benchmark_group("number");
    for (name, numbers) in cases {
        let column = StringArray::from(numbers);
        group.throughput(Throughput::Elements(column.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &column, |bench, column| {
            bench.iter(|| {
                let judged = |number: Option<&str>| {
                    let reasons = reasons(number.unwrap_or_default(), today);
                    reasons.bits() ^ (reasons.grade() as u32) << 24
                };
                black_box(column).iter().map(judged).fold(0, |all, bits| all ^ bits)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, numbers);
criterion_main!(benches);
