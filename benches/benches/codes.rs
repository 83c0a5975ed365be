//! Divisions by code and year, by name and by address; entries of code tables.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use renkou::codes::division::{Address, LAST_YEAR};
use renkou::codes::{Division, DivisionCode, Table};

/// Every record of the history, asked for in its last year.
fn questions() -> Vec<(DivisionCode, u16)> {
    let mut questions: Vec<_> = Division::all()
        .map(|division| (division.code(), division.end_year().map_or(LAST_YEAR, |end| end - 1)))
        .collect();
    // Neighbours in the table would be neighbours in the cache: deal the questions out.
    let len = questions.len();
    (0..len).for_each(|at| questions.swap(at, (at * 7919) % len));
    questions
}

fn divisions(c: &mut Criterion) {
    let questions = questions();
    let mut group = c.benchmark_group("division");
    group.throughput(Throughput::Elements(questions.len() as u64));
    group.bench_function("at", |bench| {
        let letters = |&(code, year): &(DivisionCode, u16)| {
            Division::at(code, year).map_or(0, |division| division.name().len())
        };
        bench.iter(|| black_box(&questions).iter().map(letters).sum::<usize>());
    });
    group.bench_function("state", |bench| {
        let in_force = |&(code, year): &(DivisionCode, u16)| code.state(year).as_str().len();
        bench.iter(|| black_box(&questions).iter().map(in_force).sum::<usize>());
    });
    group.bench_function("parent", |bench| {
        let parent = |&(code, year): &(DivisionCode, u16)| {
            Division::at(code, year)?.parent(year).map(|parent| parent.code().number())
        };
        bench.iter(|| black_box(&questions).iter().filter_map(parent).fold(0, u32::wrapping_add));
    });
    group.finish();

    let mut group = c.benchmark_group("one division");
    group.bench_function("named", |bench| bench.iter(|| Division::named(black_box("长沙"), 2020)));
    group.bench_function("address", |bench| {
        bench.iter(|| Address::parse(black_box("湖南省长沙市岳麓区麓山南路1号"), 2020).division());
    });
    group.bench_function("follow", |bench| {
        let start = DivisionCode::new(512_301).and_then(|code| Division::at(code, 1990));
        bench.iter(|| start.map(|start| start.follow(black_box(1990), 2020).ends().len()));
    });
    group.finish();
}

fn entries(c: &mut Criterion) {
    let Ok(table) = Table::by_id("relation") else { return };
    let codes: Vec<&str> = table.entries().map(renkou::codes::Entry::code).collect();
    let mut group = c.benchmark_group("entry");
    group.throughput(Throughput::Elements(codes.len() as u64));
    group.bench_function("by_code", |bench| {
        let found = |code: &&&str| table.by_code(code).is_some();
        bench.iter(|| black_box(&codes).iter().filter(found).count());
    });
    group.finish();
}

criterion_group!(benches, divisions, entries);
criterion_main!(benches);
