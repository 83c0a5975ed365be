//! The check of citizen numbers: 18 digits, 15 digits, wrong ones and badly written ones.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use renkou::date::PartialDate;
use renkou::identity::check;

fn numbers(c: &mut Criterion) {
    let [a, _] = renkou_benches::registers(10_000).expect("registers of invented people");
    let all = renkou_benches::values(&a, "GMSFHM").expect("a register has numbers");
    let of = |test: fn(&str) -> bool| -> Vec<&str> {
        all.iter().map(String::as_str).filter(|number| test(number)).collect()
    };
    let written: Vec<String> = all.iter().map(|number| format!(" {number} ")).collect();
    let cases = [
        ("18 digits", of(|number| number.len() == 18)),
        ("15 digits", of(|number| number.len() == 15)),
        ("as registered", of(|_| true)),
        ("with blanks", written.iter().map(String::as_str).collect()),
    ];
    let today = PartialDate::new(2026, 1, 1).expect("a date");
    let mut group = c.benchmark_group("number");
    for (name, numbers) in cases {
        group.throughput(Throughput::Elements(numbers.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &numbers, |bench, numbers| {
            bench.iter(|| {
                let reasons = |number: &&str| check(black_box(number), today).reasons().bits();
                numbers.iter().map(reasons).fold(0, |all, bits| all ^ bits)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, numbers);
criterion_main!(benches);
