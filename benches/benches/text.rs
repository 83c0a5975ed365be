//! String comparisons beside rapidfuzz and strsim, on Han names and on Latin text.
//!
//! Pairs are decoded once, as the engine does; strsim has no other way in than `&str`.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use renkou::text::{alignment_within, jaro_winkler, levenshtein_within};

/// Pairs of names, as text and as characters.
struct Pairs {
    texts: Vec<(String, String)>,
    characters: Vec<(Vec<char>, Vec<char>)>,
}

impl Pairs {
    /// Neighbours in the order of the values: they share a beginning, as in a block.
    fn of(mut values: Vec<String>) -> Self {
        values.sort();
        values.dedup();
        let texts: Vec<_> = values
            .windows(2)
            .filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())))
            .take(10_000)
            .collect();
        let characters =
            texts.iter().map(|(a, b)| (a.chars().collect(), b.chars().collect())).collect();
        Self { texts, characters }
    }
}

fn text(c: &mut Criterion) {
    let [a, _] = renkou_benches::registers(50_000).expect("registers of invented people");
    let sets = [
        ("han names", Pairs::of(renkou_benches::values(&a, "XM").expect("names"))),
        ("addresses", Pairs::of(renkou_benches::values(&a, "GAHJD").expect("addresses"))),
        ("18 digits", Pairs::of(renkou_benches::values(&a, "GMSFHM").expect("numbers"))),
    ];
    for (set, pairs) in &sets {
        let mut group = c.benchmark_group(*set);
        group.throughput(Throughput::Elements(pairs.texts.len() as u64));
        group.bench_function("jaro_winkler/renkou", |bench| {
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| jaro_winkler(black_box(a), b);
                pairs.characters.iter().map(one).sum::<f64>()
            });
        });
        group.bench_function("jaro_winkler/rapidfuzz", |bench| {
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| {
                    let (a, b) = (black_box(a).iter().copied(), b.iter().copied());
                    rapidfuzz::distance::jaro_winkler::similarity(a, b)
                };
                pairs.characters.iter().map(one).sum::<f64>()
            });
        });
        group.bench_function("jaro_winkler/strsim", |bench| {
            bench.iter(|| {
                let one = |(a, b): &(String, String)| strsim::jaro_winkler(black_box(a), b);
                pairs.texts.iter().map(one).sum::<f64>()
            });
        });
        group.bench_function("levenshtein within 2/renkou", |bench| {
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| levenshtein_within(black_box(a), b, 2);
                pairs.characters.iter().filter_map(one).sum::<usize>()
            });
        });
        group.bench_function("levenshtein within 2/rapidfuzz", |bench| {
            let limit = rapidfuzz::distance::levenshtein::Args::default().score_cutoff(2);
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| {
                    let (a, b) = (black_box(a).iter().copied(), b.iter().copied());
                    rapidfuzz::distance::levenshtein::distance_with_args(a, b, &limit)
                };
                pairs.characters.iter().filter_map(one).sum::<usize>()
            });
        });
        group.bench_function("alignment within 2/renkou", |bench| {
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| alignment_within(black_box(a), b, 2);
                pairs.characters.iter().filter_map(one).sum::<usize>()
            });
        });
        group.bench_function("alignment within 2/rapidfuzz", |bench| {
            let limit = rapidfuzz::distance::osa::Args::default().score_cutoff(2);
            bench.iter(|| {
                let one = |(a, b): &(Vec<char>, Vec<char>)| {
                    let (a, b) = (black_box(a).iter().copied(), b.iter().copied());
                    rapidfuzz::distance::osa::distance_with_args(a, b, &limit)
                };
                pairs.characters.iter().filter_map(one).sum::<usize>()
            });
        });
        group.finish();
    }
}

criterion_group!(benches, text);
criterion_main!(benches);
