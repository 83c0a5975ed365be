//! Provinces that send hashes find what one register would.

use super::*;
use crate::link::{BlockingRule, LinkType, Linkage, Options, Silent, link};
use crate::{ErrorKind, synthetic};

const SECRET: [u8; 16] = *b"for tests alone.";

/// Three provinces: two registers of the same invented people, the first one cut in two.
fn provinces(model: &Model) -> Vec<Source> {
    let options = synthetic::Options { people: 600, ..synthetic::Options::default() };
    let registers = synthetic::two_registers(&options).unwrap();
    let columns = model.columns();
    let table = |table, name: &str| Source::from_table(name, table, &columns).unwrap();
    let (a, b) = (table(&registers.a, "a"), table(&registers.b, "b"));
    let part = |name: &str, from: usize, to: usize| {
        columns.iter().fold(Source::new(name), |source, column| {
            source.with_column(column, a.column(column).unwrap().skip(from).take(to - from))
        })
    };
    vec![part("north", 0, 300), part("south", 300, a.len()), b]
}

fn pooled(model: &Model, sources: &[Source], options: &Options) -> Linkage {
    link(model, sources, options, &Silent).unwrap()
}

fn encoded(model: &Model, sources: &[Source], secret: [u8; 16]) -> Vec<EncodedRecords> {
    let secret = Secret::new(secret);
    let encode = |source| EncodedRecords::new(model, source, &secret).unwrap();
    sources.iter().map(encode).collect()
}

#[test]
fn three_provinces_give_the_links_of_one_pooled_run() {
    let mut untrained = Model::across_provinces().unwrap();
    // So that there are many pairs of people who are not the same.
    untrained.blocking.push(BlockingRule::new(["XB", "CSRQ:year"]).unwrap());
    let sources = provinces(&untrained);
    for link_type in [LinkType::Link, LinkType::Dedupe] {
        let options = Options { link_type, least_probability: Some(0.0), ..Options::default() };
        let pooled = pooled(&untrained, &sources, &options);
        let model = &pooled.model;
        let (links, compared) = (pooled.links().len(), pooled.compared);
        assert!(links > 100 && compared > 5 * links as u64, "{links} links of {compared} pairs");
        // What the nation gets went through files.
        let folder = tempfile::tempdir().unwrap();
        let received: Vec<EncodedRecords> = encoded(model, &sources, SECRET)
            .iter()
            .map(|province| {
                let path = folder.path().join(province.name());
                province.write(&path).unwrap();
                let read = EncodedRecords::read(&path).unwrap();
                assert!(read == *province);
                read
            })
            .collect();
        let found = link_encoded(model, &received, &options, &Silent).unwrap();
        assert_eq!(found.compared, pooled.compared);
        assert_eq!(found.links, pooled.kept);
        let south = found.record(300);
        assert_eq!(south, ("south", 1));
    }
}

#[test]
fn hashes_of_another_secret_or_model_are_refused() {
    let model = Model::across_provinces().unwrap();
    let sources = provinces(&model);
    let trained = pooled(&model, &sources, &Options::default()).model;
    let mut mixed = encoded(&trained, &sources[..1], SECRET);
    mixed.extend(encoded(&trained, &sources[1..], *b"another secret.."));
    let refused = link_encoded(&trained, &mixed, &Options::default(), &Silent);
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidModel);
    let provinces = encoded(&trained, &sources, SECRET);
    let refused = link_encoded(&model, &provinces, &Options::default(), &Silent);
    assert!(refused.is_err(), "a model that is not trained");
    let mut fewer = trained.clone();
    fewer.comparisons.pop();
    assert!(link_encoded(&fewer, &provinces, &Options::default(), &Silent).is_err());
}

#[test]
fn nothing_of_a_value_is_in_the_file() {
    let model = Model::across_provinces().unwrap();
    let sources = provinces(&model);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("north");
    encoded(&model, &sources[..1], SECRET)[0].write(&path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for column in model.columns() {
        for value in sources[0].column(&column).unwrap().filter(|value| value.len() > 5) {
            assert!(!bytes.windows(value.len()).any(|window| window == value.as_bytes()));
        }
    }
}

#[test]
fn a_damaged_file_is_refused() {
    let model = Model::across_provinces().unwrap();
    let source = model
        .columns()
        .iter()
        .fold(Source::new("one"), |source, column| source.with_column(column, ["110101"]));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one");
    encoded(&model, &[source], SECRET)[0].write(&path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() {
        std::fs::write(&path, &bytes[..at]).unwrap();
        assert!(EncodedRecords::read(&path).is_err());
        let mut wrong = bytes.clone();
        wrong[at] ^= 1;
        std::fs::write(&path, &wrong).unwrap();
        assert!(EncodedRecords::read(&path).is_err());
    }
}

#[test]
fn levels_that_hashes_cannot_tell_are_named() {
    let model = Model::built_in("person").unwrap();
    let error = Class::all(&model).err().unwrap();
    assert_eq!(error.item(), Some("name"));
}
