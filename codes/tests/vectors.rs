//! The language-neutral cases of `tests/vectors/`, and what must hold for every row.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use renkou_codes::division::{Address, Equivalence, FIRST_YEAR, LAST_YEAR, Standing};
use renkou_codes::{Division, DivisionCode, Table};

/// The rows of a case table as fields.
fn cases<const N: usize>(name: &str) -> Vec<[String; N]> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<_> = text
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<String> = line.split(',').map(str::to_owned).collect();
            fields.try_into().unwrap_or_else(|_| panic!("{name}: {line}"))
        })
        .collect();
    assert!(rows.len() > 5, "{name}");
    rows
}

fn code(text: &str) -> DivisionCode {
    text.parse().unwrap()
}

#[test]
fn divisions() {
    for [number, year, state, name, full_name, parent] in cases("divisions.csv") {
        let standing = Standing::of(code(&number), year.parse().unwrap());
        let found = [
            standing.state,
            standing.name.unwrap_or_default(),
            standing.full_name.as_deref().unwrap_or_default(),
            standing.parent.as_deref().unwrap_or_default(),
        ];
        assert_eq!(found, [&state, &name, &full_name, &parent], "{number} {year}");
    }
}

#[test]
fn equivalence() {
    for [first, year, second, other_year, relation, years] in cases("division_equivalence.csv") {
        let (first, second) =
            ((code(&first), year.parse().unwrap()), (code(&second), other_year.parse().unwrap()));
        let found = Equivalence::between(first, second).unwrap();
        let steps: BTreeSet<u16> = found.path().iter().map(|step| step.year).collect();
        let steps: Vec<String> = steps.iter().map(u16::to_string).collect();
        assert_eq!(
            (found.relation().as_str(), steps.join(";")),
            (relation.as_str(), years),
            "{first:?} {second:?} {:?}",
            found.path()
        );
        let back = Equivalence::between(second, first).unwrap();
        assert_eq!(back.relation(), found.relation().inverse());
        assert_eq!(back.is_equivalent(), found.is_equivalent());
    }
}

#[test]
fn names() {
    for [name, year, codes, how] in cases("division_names.csv") {
        let found = Division::named(&name, year.parse().unwrap());
        let wanted: Vec<&str> = codes.split(';').filter(|code| !code.is_empty()).collect();
        let numbers: Vec<String> = found.iter().map(|f| f.division.code().to_string()).collect();
        if how.is_empty() && !wanted.is_empty() {
            assert!(wanted.iter().all(|wanted| numbers.iter().any(|n| n == wanted)), "{name}");
            continue;
        }
        assert_eq!(numbers, wanted, "{name} {year}");
        assert!(found.iter().all(|found| found.how.as_str() == how), "{name} {year} {found:?}");
    }
}

#[test]
fn addresses() {
    for [text, year, number, rest] in cases("addresses.csv") {
        let address = Address::parse(&text, year.parse().unwrap());
        let found = address.division().map(|d| d.code().to_string()).unwrap_or_default();
        assert_eq!((found, address.rest()), (number, rest.as_str()), "{text}");
    }
}

#[test]
fn code_lookup() {
    for [table, text, number, how] in cases("code_lookup.csv") {
        let found = Table::by_id(&table).unwrap().lookup(&text);
        let (found, found_how) =
            found.map_or(("", ""), |found| (found.entry.code(), found.how.as_str()));
        assert_eq!((found, found_how), (number.as_str(), how.as_str()), "{table} {text}");
    }
}

/// Units directly under a province although their number names a prefecture that was none.
const WITHOUT_PREFECTURE: &[&str] = &["340901", "422921", "632421"];

#[test]
fn parents_exist_in_every_year_of_every_official_record() {
    let mut exceptions = BTreeSet::new();
    for division in Division::all().filter(|division| division.is_official()) {
        for year in division.start_year()..division.end_year().unwrap_or(LAST_YEAR + 1) {
            let Some(parent) = division.parent(year) else {
                assert_eq!(division.code().province(), division.code(), "{division:?}");
                continue;
            };
            assert!(parent.is_official() && parent.in_force(year), "{division:?} {year}");
            assert!(parent.children(year).any(|child| child == division), "{division:?} {year}");
            let digits = division.code().to_string();
            let municipality = ["11", "12", "31", "50"].contains(&&digits[..2]);
            let direct = &digits[2..4] == "90" || &digits[2..4] == "00" || &digits[4..] == "00";
            if parent.code() == division.code().province() && !municipality && !direct {
                exceptions.insert(digits);
            }
        }
    }
    assert_eq!(exceptions.iter().map(String::as_str).collect::<Vec<_>>(), WITHOUT_PREFECTURE);
}

#[test]
fn every_record_is_found_by_code_and_year_and_by_name() {
    for division in Division::all() {
        let last = division.end_year().unwrap_or(LAST_YEAR + 1) - 1;
        for year in [division.start_year(), last] {
            let found = Division::at(division.code(), year).unwrap();
            if division.is_official() {
                assert_eq!(found, division);
                assert_eq!(division.code().state(year).as_str(), "in_force");
            }
        }
        assert!(Division::history(division.code()).any(|found| found == division));
        if division.is_official() {
            let named = Division::named(division.name(), last);
            assert!(named.iter().any(|found| found.division == division), "{division:?}");
        }
    }
}

#[test]
fn a_full_name_is_an_address() {
    for division in Division::all().filter(|division| division.is_official()) {
        let year = division.end_year().unwrap_or(LAST_YEAR + 1) - 1;
        let text = format!("{}人民路1号", division.full_name(year));
        let address = Address::parse(&text, year);
        assert_eq!(address.division(), Some(division), "{text} {year}");
        assert_eq!(address.rest(), "人民路1号", "{text}");
    }
}

#[test]
fn equivalence_is_symmetric_where_it_must_be() {
    let all: Vec<Division> = Division::all().filter(|division| division.is_official()).collect();
    // Every record against what it leads to in a few years, both ways round.
    for &division in all.iter().step_by(3) {
        let year = division.start_year();
        for to_year in [FIRST_YEAR, 1995, LAST_YEAR] {
            for end in division.follow(year, to_year).ends() {
                let there = Equivalence::of_divisions((division, year), (end.division, to_year));
                let back = Equivalence::of_divisions((end.division, to_year), (division, year));
                assert_ne!(there.relation().as_str(), "unrelated", "{division:?} {end:?}");
                assert_eq!(there.relation(), back.relation().inverse());
                assert_eq!(there.is_equivalent(), back.is_equivalent());
                assert_eq!(there.path(), back.path());
            }
        }
    }
}
