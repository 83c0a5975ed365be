//! Checks of citizen numbers by Rust crates:
//! `renkou-peers-citizen-numbers tests/vectors/identity.csv NUMBERS`.
//!
//! One line of JSON for each crate: how long one of the right numbers in the file NUMBERS takes, how
//! many of those it refuses, how many cases of the table it refuses though they are not invalid, and
//! how many it takes though they are.

use std::hint::black_box;
use std::time::Instant;

use renkou::date::PartialDate;
use renkou::identity::{self, Grade};

const ROUNDS: u32 = 10;

type Check = fn(&str) -> bool;

fn renkou(number: &str) -> bool {
    const TODAY: PartialDate = match PartialDate::new(2026, 1, 1) {
        Some(today) => today,
        None => PartialDate::EPOCH,
    };
    identity::reasons(number, TODAY).grade() != Grade::Invalid
}

fn idcard(number: &str) -> bool {
    idcard::validate(number)
}

fn cn_id_card(number: &str) -> bool {
    cn_id_card::validate(number, true)
}

fn china_identification_card(number: &str) -> bool {
    china_identification_card::ChineseIdCard::is_valid_id_number(number)
}

/// What a crate that panics on a number says of it.
fn takes(check: Check, number: &str) -> bool {
    std::panic::catch_unwind(|| check(number)).unwrap_or(false)
}

fn main() {
    let path = std::env::args().nth(1).expect("the file of cases");
    let text = std::fs::read_to_string(path).expect("a readable file of cases");
    let cases: Vec<(&str, bool)> = text
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split(',').skip(1);
            let (number, today, grade) = (fields.next()?, fields.next()?, fields.next()?);
            // The peers take today from the clock: only cases that the clock cannot change are asked.
            (today == "2026-01-01").then_some((number, grade != "invalid"))
        })
        .collect();
    let path = std::env::args().nth(2).expect("the file of right numbers");
    let plain = std::fs::read_to_string(path).expect("a readable file of numbers");
    let plain: Vec<&str> = plain.lines().collect();
    std::panic::set_hook(Box::new(|_| {}));
    let checks: [(&str, Check); 4] = [
        ("renkou", renkou),
        ("idcard 0.3.0", idcard),
        ("cn-id-card 0.1.8", cn_id_card),
        ("china_identification_card 10", china_identification_card),
    ];
    for (name, check) in checks {
        let best = (0..ROUNDS).map(|_| {
            let started = Instant::now();
            for number in &plain {
                black_box(check(black_box(number)));
            }
            started.elapsed()
        });
        let ns = best.min().unwrap_or_default().as_nanos() as f64 / plain.len() as f64;
        let right_refused = plain.iter().filter(|number| !takes(check, number)).count();
        let refused = cases.iter().filter(|(number, valid)| *valid && !takes(check, number)).count();
        let taken = cases.iter().filter(|(number, valid)| !valid && takes(check, number)).count();
        println!(
            r#"{{"name": "{name}", "ns": {ns}, "right_refused": {right_refused}, "refused": {refused}, "taken": {taken}}}"#
        );
    }
}
