//! Linkage of two registers with the built-in model: with training, and with a trained model.

#![expect(clippy::expect_used, reason = "a bench stops at what it did not expect")]

use std::time::Duration;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use renkou::link::{LinkType, Model, Options, Silent, link};

const PEOPLE: usize = 20_000;

fn linkage(c: &mut Criterion) {
    let registers = renkou_benches::registers(PEOPLE).expect("registers of invented people");
    let untrained = Model::built_in("person").expect("the built-in model");
    let sources = renkou_benches::sources(&registers, &untrained).expect("the columns of people");
    let options = Options { link_type: LinkType::Link, ..Options::default() };
    let trained = link(&untrained, &sources, &options, &Silent).expect("a linkage").model;

    let mut group = c.benchmark_group("link");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.measurement_time(Duration::from_secs(10));
    group.throughput(Throughput::Elements(2 * PEOPLE as u64));
    for (name, model) in [("with training", &untrained), ("trained", &trained)] {
        group.bench_function(name, |bench| {
            bench.iter(|| link(model, &sources, &options, &Silent).map(|linkage| linkage.compared));
        });
    }
    group.finish();
}

criterion_group!(benches, linkage);
criterion_main!(benches);
