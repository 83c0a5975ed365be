//! Han names: reading one, comparing two, beside Jaro-Winkler of strsim and rapidfuzz on the same pairs.
//!
//! How often each ranks the nearer of two names first, on the triples of the case tables, is printed
//! before the times: a comparison that is fast and blind is no gain.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use renkou::name::{Name, PreparedName, compare};

/// Anchor, nearer and farther name.
fn triples() -> Vec<[String; 3]> {
    include_str!("../../tests/vectors/name_triples.csv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split(',').map(str::to_owned);
            Some([fields.next()?, fields.next()?, fields.next()?])
        })
        .collect()
}

/// How alike two names are.
type Method = fn(&str, &str) -> f64;

fn rapidfuzz_jaro_winkler(a: &str, b: &str) -> f64 {
    rapidfuzz::distance::jaro_winkler::similarity(a.chars(), b.chars())
}

fn print_accuracy(triples: &[[String; 3]]) {
    let methods: [(&str, Method); 3] = [
        ("renkou", |a, b| compare(a, b).similarity()),
        ("rapidfuzz, Jaro-Winkler", rapidfuzz_jaro_winkler),
        ("strsim, Jaro-Winkler", strsim::jaro_winkler),
    ];
    println!("the nearer of two names first, of {} triples:", triples.len());
    for (name, similarity) in methods {
        let (mut right, mut tied) = (0, 0);
        for [anchor, nearer, farther] in triples {
            let (near, far) = (similarity(anchor, nearer), similarity(anchor, farther));
            right += u32::from(near > far);
            tied += u32::from((near - far).abs() < f64::EPSILON);
        }
        println!("  {name:<26} {right:>4} right, {tied:>4} tied");
    }
}

fn names(c: &mut Criterion) {
    print_accuracy(&triples());
    let [a, _] = renkou_benches::registers(50_000).expect("registers of invented people");
    let mut texts = renkou_benches::values(&a, "XM").expect("names");

    let mut group = c.benchmark_group("reading names");
    group.throughput(Throughput::Elements(texts.len() as u64));
    group.bench_function("prepare", |bench| {
        bench.iter(|| {
            for text in &texts {
                black_box(PreparedName::new(black_box(text)));
            }
        });
    });
    let thousand: Vec<&String> = texts.iter().take(1_000).collect();
    group.throughput(Throughput::Elements(thousand.len() as u64));
    group.bench_function("describe, with keys", |bench| {
        let describe = |text: &&String| Name::new(black_box(text)).keys().len();
        bench.iter(|| thousand.iter().map(describe).sum::<usize>());
    });
    group.finish();

    // Neighbours in the order of the values share a beginning, as in a block.
    texts.sort();
    texts.dedup();
    texts.truncate(10_001);
    let prepared: Vec<PreparedName> = texts.iter().map(|text| PreparedName::new(text)).collect();
    let characters: Vec<Vec<char>> = texts.iter().map(|text| text.chars().collect()).collect();
    let mut group = c.benchmark_group("pairs of names");
    group.throughput(Throughput::Elements(texts.len() as u64 - 1));
    group.bench_function("renkou, prepared", |bench| {
        bench.iter(|| {
            let pairs = prepared.iter().zip(prepared.iter().skip(1));
            pairs.map(|(a, b)| black_box(a).compare(b).similarity()).sum::<f64>()
        });
    });
    group.bench_function("rapidfuzz, Jaro-Winkler", |bench| {
        bench.iter(|| {
            let pairs = characters.iter().zip(characters.iter().skip(1));
            let one = |(a, b): (&Vec<char>, &Vec<char>)| {
                let (a, b) = (black_box(a).iter().copied(), b.iter().copied());
                rapidfuzz::distance::jaro_winkler::similarity(a, b)
            };
            pairs.map(one).sum::<f64>()
        });
    });
    group.bench_function("strsim, Jaro-Winkler", |bench| {
        bench.iter(|| {
            let pairs = texts.iter().zip(texts.iter().skip(1));
            pairs.map(|(a, b)| strsim::jaro_winkler(black_box(a), b)).sum::<f64>()
        });
    });
    group.finish();
}

criterion_group!(benches, names);
criterion_main!(benches);
