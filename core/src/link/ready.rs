//! The models that ship with the library, each on made data with known truth.

use super::random::Random;
use super::*;

/// Rows of text under these columns.
fn source(columns: &[&str], rows: &[Vec<String>]) -> Source {
    columns.iter().enumerate().fold(Source::new("people"), |source, (at, column)| {
        source.with_column(*column, rows.iter().map(|row| row[at].as_str()))
    })
}

/// Links the rows by a model and returns the quality at its threshold, and the best there is.
fn quality(model: &Model, source: Source) -> (f64, f64) {
    let truth = Some("person".to_owned());
    let options = Options { truth, random_pairs: 50_000, ..Options::default() };
    let linkage = link(model, &[source], &options, &Silent).unwrap();
    let evaluation = linkage.evaluation.unwrap();
    (evaluation.links.f1, evaluation.best.quality.f1)
}

/// Draws from a list.
fn one<'t>(random: &mut Random, list: &[&'t str]) -> &'t str {
    list[random.below(list.len() as u64) as usize]
}

fn chance(random: &mut Random, in_a_hundred: u64) -> bool {
    random.below(100) < in_a_hundred
}

#[test]
fn western_people() {
    const COLUMNS: [&str; 9] = [
        "given_name",
        "surname",
        "birth_date",
        "sex",
        "postcode",
        "town",
        "email",
        "phone",
        "person",
    ];
    const GIVEN: [&str; 10] =
        ["Ada", "Bertil", "Cecil", "Dora", "Edwin", "Fiona", "Gustav", "Hedda", "Ivor", "Jutta"];
    const BEGIN: [&str; 12] = [
        "North", "South", "East", "West", "Hill", "Dal", "Stone", "Ridge", "Lake", "Mead", "Wood",
        "Brook",
    ];
    const END: [&str; 6] = ["ham", "gate", "wood", "man", "field", "by"];
    let mut random = Random::new(11, 0);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for person in 0..1000_u64 {
        let given = one(&mut random, &GIVEN).to_owned();
        let surname = format!("{}{}", one(&mut random, &BEGIN), one(&mut random, &END));
        let born = format!(
            "{}-{:02}-{:02}",
            1940 + random.below(60),
            1 + random.below(12),
            1 + random.below(28)
        );
        let postcode = format!("AB{} {}CD", random.below(40), random.below(10));
        let row = vec![
            given.clone(),
            surname.clone(),
            born,
            ["m", "f"][random.below(2) as usize].to_owned(),
            postcode,
            format!("Town {}", random.below(30)),
            format!("{given}.{surname}{person}@example.org").to_lowercase(),
            format!("0555 {person:06}"),
            person.to_string(),
        ];
        let copies = u64::from(chance(&mut random, 40));
        for _ in 0..copies {
            let mut copy = row.clone();
            if chance(&mut random, 10) {
                copy.swap(0, 1);
            }
            if chance(&mut random, 15) {
                copy[1] = copy[1].to_uppercase();
            }
            if chance(&mut random, 15) {
                copy[0].truncate(1);
            }
            for value in &mut copy[2..8] {
                if chance(&mut random, 15) {
                    value.clear();
                }
            }
            if chance(&mut random, 20) {
                copy[7] = copy[7].replacen('0', "+86 ", 1);
            }
            rows.push(copy);
        }
        rows.push(row);
    }
    let (found, best) = quality(&Model::built_in("western").unwrap(), source(&COLUMNS, &rows));
    assert!(found > 0.98, "F1 {found}, at best {best}");
}

#[cfg(feature = "names")]
#[test]
fn people_with_kin() {
    const COLUMNS: [&str; 14] = [
        "XM", "GMSFHM", "CSRQ", "XB", "MZ", "HJDXZQH", "YDDH", "FQXM", "MQXM", "POXM", "FQZJHM",
        "MQZJHM", "POZJHM", "person",
    ];
    let mut random = Random::new(12, 0);
    let name = |random: &mut Random| {
        let surname = one(random, &["王", "李", "张", "刘", "陈", "杨", "赵", "黄"]);
        let first = one(random, &["秀", "建", "志", "小", "玉", "国"]);
        format!("{surname}{first}{}", one(random, &["英", "华", "明", "兰", "军", "珍"]))
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    // Numbers of kin are invented ones, with the wrong check character more often than not.
    let number = |person: u64| {
        format!("4301{:02}19{:02}0101000{}", person / 50 % 100, person % 50 + 20, person / 5000)
    };
    for person in 0..600_u64 {
        let family = person / 2;
        let day = format!("{:02}{:02}", 1 + random.below(12), 1 + random.below(28));
        let mut row = vec![
            name(&mut random),
            String::new(),
            format!("{}{day}", 1940 + random.below(60)),
            (1 + random.below(2)).to_string(),
            "01".to_owned(),
            format!("4301{:02}", 2 + random.below(5)),
            format!("1390000{person:04}"),
        ];
        // Two of a family are brothers and sisters: parents in common, not the spouse.
        let mut parents = Random::new(13, family);
        row.extend([name(&mut parents), name(&mut parents), name(&mut random)]);
        row.extend([number(family), number(family + 1000), number(person + 2000)]);
        row.push(person.to_string());
        if chance(&mut random, 40) {
            let mut copy = row.clone();
            for value in &mut copy[2..13] {
                if chance(&mut random, 20) {
                    value.clear();
                }
            }
            if chance(&mut random, 30) {
                copy[0] = copy[0].replace('英', "莹").replace('华', "花").replace('明', "名");
            }
            rows.push(copy);
        }
        rows.push(row);
    }
    let model = Model::built_in("person-with-kin").unwrap();
    let (found, best) = quality(&model, source(&COLUMNS, &rows));
    assert!(found > 0.98, "F1 {found}, at best {best}");
}

#[cfg(all(feature = "names", feature = "synthetic"))]
#[test]
fn people_without_numbers() {
    use crate::synthetic::{Options, TRUTH, single_register};
    let made = Options { people: 6000, duplicates: 0.1, ..Options::default() };
    let table = single_register(&made).unwrap().table;
    let model = Model::built_in("person-without-number").unwrap();
    assert!(!model.columns().contains(&"GMSFHM".to_owned()));
    let mut columns = model.columns();
    columns.push(TRUTH.to_owned());
    let source = Source::from_table("people", &table, &columns).unwrap();
    let (found, best) = quality(&model, source);
    assert!(found > 0.97, "F1 {found}, at best {best}");
}

/// Every test that a ready model uses is read again as it was written.
#[test]
fn ready_models_are_written_as_they_are_read() {
    for name in Model::built_in_names() {
        let model = Model::built_in(name).unwrap();
        assert_eq!(Model::from_json(&model.to_json().unwrap()).unwrap(), model, "{name}");
    }
}
