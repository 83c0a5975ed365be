//! Provinces that send hashes find what one register would.

use super::*;
use crate::link::{
    All, BlockingRule, Clustering, DuplicateFree, LinkType, Linkage, Options, Silent, link,
};
use crate::{ErrorKind, synthetic};

const SECRET: [u8; 16] = *b"for tests alone.";

/// Three provinces: two registers of the same invented people, the first one cut in two.
fn provinces(model: &Model, people: usize) -> Vec<Source> {
    let options = synthetic::Options { people, ..synthetic::Options::default() };
    let registers = synthetic::two_registers(&options).unwrap();
    let columns = model.columns();
    let table = |table, name: &str| Source::from_table(name, table, &columns).unwrap();
    let (a, b) = (table(&registers.a, "a"), table(&registers.b, "b"));
    let part = |name: &str, from: usize, to: usize| {
        columns.iter().fold(Source::new(name), |source, column| {
            source.with_column(column, a.column(column).unwrap().skip(from).take(to - from))
        })
    };
    let half = a.len() / 2;
    vec![part("north", 0, half), part("south", half, a.len()), b]
}

fn pooled(model: &Model, sources: &[Source], options: &Options) -> Linkage {
    link(model, sources, options, &Silent).unwrap()
}

fn encoded(model: &Model, sources: &[Source], secret: [u8; 16]) -> Vec<EncodedRecords> {
    let secret = Secret::new(secret);
    let encode = |source| EncodedRecords::new(model, source, &secret).unwrap();
    sources.iter().map(encode).collect()
}

/// What the nation gets went through files.
fn received(model: &Model, sources: &[Source]) -> Vec<EncodedRecords> {
    let folder = tempfile::tempdir().unwrap();
    let provinces = encoded(model, sources, SECRET);
    // The first province sends one source, the second the others.
    let (north, south) = provinces.split_at(1);
    let mut received = Vec::new();
    for (name, sent) in [("north", north), ("south", south)] {
        let path = folder.path().join(name);
        write_encoded(sent, &path).unwrap();
        let read = read_encoded(&path).unwrap();
        assert!(read == sent);
        received.extend(read);
    }
    received
}

/// Runs both ways and compares everything; gives the pooled run.
fn same_as_pooled(model: &Model, sources: &[Source], options: &Options) -> Linkage {
    let pooled = pooled(model, sources, options);
    let model = &pooled.model;
    let found = link_encoded(model, &received(model, sources), options, &Silent).unwrap();
    assert_eq!(found.compared, pooled.compared);
    assert_eq!(found.kept, pooled.kept);
    assert_eq!(found.links(), pooled.links());
    assert_eq!(found.copies, pooled.copies);
    assert_eq!(found.clusters, pooled.clusters);
    let rules = |rules: &[crate::link::RuleCount]| -> Vec<(String, u64)> {
        rules.iter().map(|count| (count.rule.clone(), count.pairs)).collect()
    };
    assert_eq!(rules(&found.rules), rules(&pooled.rules));
    assert_eq!(found.links_table().unwrap(), pooled.links_table().unwrap());
    assert_eq!(found.clusters_table().unwrap(), pooled.clusters_table().unwrap());
    assert_eq!(found.cuts_table().unwrap(), pooled.cuts_table().unwrap());
    pooled
}

/// A model whose blocks hold many pairs of people who are not the same.
fn wide() -> Model {
    let mut model = Model::built_in("across-provinces").unwrap();
    model.blocking.push(BlockingRule::new(["XB", "CSRQ:year"]).unwrap());
    model
}

#[test]
fn three_provinces_give_the_links_of_one_pooled_run() {
    let untrained = wide();
    let sources = provinces(&untrained, 600);
    for link_type in [LinkType::Link, LinkType::Dedupe] {
        let options = Options { link_type, least_probability: Some(0.0), ..Options::default() };
        let pooled = same_as_pooled(&untrained, &sources, &options);
        let (links, compared) = (pooled.links().len(), pooled.compared);
        assert!(links > 100 && compared > 5 * links as u64, "{links} links of {compared} pairs");
    }
}

/// The first records of a source; the same with the number of the record after each; the same without
/// numbers, so that each is linked with both of the others, which have different numbers.
fn bridged(people: &Source, count: usize) -> [Source; 3] {
    let part = |name: &str, skip: usize, with_number: bool| {
        people.column_names().fold(Source::new(name), |source, column| {
            let is_number = column == "GMSFHM";
            let skip = if is_number { skip } else { 0 };
            let values = people.column(column).unwrap().skip(skip).take(count);
            let blank = is_number && !with_number;
            source.with_column(column, values.map(|value| if blank { "" } else { value }))
        })
    };
    [part("east", 0, true), part("west", 1, true), part("bridge", 0, false)]
}

#[test]
fn three_provinces_give_the_clusters_of_one_pooled_run() {
    let trained = {
        let untrained = wide();
        let sources = provinces(&untrained, 240);
        let options = Options { link_type: LinkType::LinkAndDedupe, ..Options::default() };
        // Doubtful links too, so that policies and constraints have something to decide.
        pooled(&untrained, &sources, &options).model.with_threshold(0.02).unwrap()
    };
    let mut sources = provinces(&trained, 240);
    let people = sources.pop().unwrap();
    sources.truncate(2);
    sources.extend(bridged(&people, 60));
    let all = Constraint::DuplicateFree(DuplicateFree::All(All::All));
    let named = Constraint::DuplicateFree(DuplicateFree::Named(vec!["south".into()]));
    let mut reasons = std::collections::BTreeSet::new();
    for policy in Clustering::ALL {
        for constraint in [None, Some(&all), Some(&named)] {
            for link_type in [LinkType::Link, LinkType::LinkAndDedupe] {
                let mut model = trained.clone().with_clustering(policy.parse().unwrap()).unwrap();
                model.constraints.extend(constraint.cloned());
                let options = Options { link_type, ..Options::default() };
                let pooled = same_as_pooled(&model, &sources, &options);
                let cuts = pooled.clusters.counts().cuts;
                reasons.extend(cuts.iter().map(|cut| cut.rule.reason.as_str()));
            }
        }
    }
    for reason in ["distinct_numbers", "duplicate_free"] {
        assert!(reasons.contains(reason), "{reasons:?} does not show {reason}");
    }
}

/// More equal records than are compared, in other writings too.
#[test]
fn copies_are_those_of_a_pooled_run() {
    let model = wide();
    let mut sources = provinces(&model, 240);
    let trained = pooled(&model, &sources, &Options::default()).model;
    let copied = model.columns().iter().fold(Source::new("copies"), |source, column| {
        let value = sources[2].column(column).unwrap().next().unwrap().to_owned();
        let other = match column.as_str() {
            "CSRQ" => format!("{}-{}-{}", &value[..4], &value[4..6], &value[6..8]),
            _ => value.clone(),
        };
        let values = (0..100).map(|at| if at % 7 == 0 { other.as_str() } else { value.as_str() });
        source.with_column(column, values)
    });
    sources.push(copied);
    for link_type in [LinkType::Link, LinkType::Dedupe] {
        let options = Options { link_type, ..Options::default() };
        let pooled = same_as_pooled(&trained, &sources, &options);
        assert!(pooled.copies >= 80, "{}", pooled.copies);
    }
}

#[test]
fn hashes_of_another_secret_or_model_are_refused() {
    let model = Model::built_in("across-provinces").unwrap();
    let sources = provinces(&model, 240);
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
    let mut reordered = trained.clone();
    reordered.comparisons.swap(3, 4);
    for other in [fewer, reordered] {
        assert!(link_encoded(&other, &provinces, &Options::default(), &Silent).is_err());
    }
    // Parameters, threshold and policy are for the nation to choose.
    let mut chosen = trained.with_threshold(0.9).unwrap();
    chosen = chosen.with_clustering("single_best_link".parse().unwrap()).unwrap();
    chosen.constraints.push(Constraint::DuplicateFree(DuplicateFree::All(All::All)));
    assert!(link_encoded(&chosen, &provinces, &Options::default(), &Silent).is_ok());
}

#[test]
fn nothing_of_a_value_is_in_the_file() {
    let model = Model::built_in("across-provinces").unwrap();
    let sources = provinces(&model, 240);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("north");
    write_encoded(&encoded(&model, &sources[..1], SECRET), &path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for column in model.columns() {
        for value in sources[0].column(&column).unwrap().filter(|value| value.len() > 5) {
            assert!(!bytes.windows(value.len()).any(|window| window == value.as_bytes()));
        }
    }
}

#[test]
fn a_damaged_file_is_refused() {
    let model = Model::built_in("across-provinces").unwrap();
    let source = model
        .columns()
        .iter()
        .fold(Source::new("one"), |source, column| source.with_column(column, ["110101"]));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one");
    write_encoded(&encoded(&model, &[source], SECRET), &path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() {
        std::fs::write(&path, &bytes[..at]).unwrap();
        assert!(read_encoded(&path).is_err());
        let mut wrong = bytes.clone();
        wrong[at] ^= 1;
        std::fs::write(&path, &wrong).unwrap();
        assert!(read_encoded(&path).is_err());
    }
}

#[test]
fn levels_that_hashes_cannot_tell_are_named() {
    let model = Model::built_in("person").unwrap();
    let error = Class::all(&model).err().unwrap();
    assert_eq!(error.item(), Some("name"));
}
