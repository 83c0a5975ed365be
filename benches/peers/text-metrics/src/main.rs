//! String metrics of Rust crates on two columns row by row: `renkou-peers-text-metrics NAMES ROUNDS`.
//!
//! The first half of the lines is compared with the second. The crates take turns; one line of JSON
//! for each has the least time of one pair in nanoseconds, and the sum of the results as a check.
//! Texts are decoded beforehand for all but strsim, which has no other way in than `&str`; the time
//! that renkou takes to decode stands apart.

use std::hint::black_box;
use std::time::Instant;

use rapidfuzz::distance::{jaro_winkler, levenshtein};
use renkou::text::{Metric, TextColumn, pairwise};

/// A crate and what it does with the pairs of one part.
type Job<'j> = (&'static str, Box<dyn Fn(usize) -> f64 + 'j>);

/// Pairs that are timed at once: a time that another program interrupted is seldom the least.
const PART: usize = 10_000;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("the file with the names");
    let rounds: usize = arguments.next().expect("the rounds").parse().expect("a number");
    let text = std::fs::read_to_string(path).expect("the names");
    let names: Vec<&str> = text.lines().collect();
    let (left, right) = names.split_at(names.len() / 2);
    let pairs = left.len().min(right.len());
    let (left, right) = (&left[..pairs], &right[..pairs]);
    let units = |names: &[&str]| -> Vec<Vec<u16>> {
        names.iter().map(|name| name.encode_utf16().collect()).collect()
    };
    let (units_left, units_right) = (units(left), units(right));
    let column = |names: &[&str]| names.iter().copied().collect::<TextColumn>();
    let columns = |names: &[&str]| names.chunks(PART).map(column).collect::<Vec<_>>();
    let (columns_left, columns_right) = (columns(left), columns(right));
    let range = |part: usize| part * PART..pairs.min((part + 1) * PART);
    let by_units = |part: usize, of: fn(&[u16], &[u16]) -> f64| -> f64 {
        let (left, right) = (&units_left[range(part)], &units_right[range(part)]);
        left.iter().zip(right).map(|(a, b)| of(a, b)).sum()
    };
    let by_texts = |part: usize, of: fn(&str, &str) -> f64| -> f64 {
        left[range(part)].iter().zip(&right[range(part)]).map(|(a, b)| of(a, b)).sum()
    };
    let by_columns = |part: usize, metric: Metric| -> f64 {
        let found = pairwise(metric, &columns_left[part], &columns_right[part], 0.0);
        found.expect("one length").iter().sum()
    };
    let winkler =
        |a: &[u16], b: &[u16]| jaro_winkler::similarity(a.iter().copied(), b.iter().copied());
    let edits = |a: &[u16], b: &[u16]| {
        levenshtein::normalized_similarity(a.iter().copied(), b.iter().copied())
    };
    let jobs: Vec<Job<'_>> = vec![
        ("renkou jaro_winkler", Box::new(|part| by_columns(part, Metric::JaroWinkler))),
        ("rapidfuzz jaro_winkler", Box::new(|part| by_units(part, winkler))),
        ("strsim jaro_winkler", Box::new(|part| by_texts(part, strsim::jaro_winkler))),
        ("renkou levenshtein", Box::new(|part| by_columns(part, Metric::Levenshtein))),
        ("rapidfuzz levenshtein", Box::new(|part| by_units(part, edits))),
        ("strsim levenshtein", Box::new(|part| by_texts(part, strsim::normalized_levenshtein))),
        (
            "renkou decoding",
            Box::new(|part| {
                (column(&left[range(part)]).len() + column(&right[range(part)]).len()) as f64
            }),
        ),
    ];
    let mut best = vec![(0.0, 0.0); jobs.len()];
    for part in 0..columns_left.len() {
        let mut of_part = vec![(f64::MAX, 0.0); jobs.len()];
        for _ in 0..rounds {
            for ((_, job), (least, sum)) in jobs.iter().zip(&mut of_part) {
                let started = Instant::now();
                *sum = black_box(job(part));
                *least = least.min(started.elapsed().as_secs_f64() * 1e9);
            }
        }
        for ((time, sum), (least, part)) in best.iter_mut().zip(of_part) {
            *time += least / pairs as f64;
            *sum += part;
        }
    }
    for ((name, _), (ns, sum)) in jobs.iter().zip(best) {
        println!(r#"{{"name": "{name}", "ns": {ns:.2}, "sum": {sum:.6}}}"#);
    }
}
