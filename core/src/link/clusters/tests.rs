//! Clusters as a whole: policies and constraints together, against definitions written out.

use proptest::prelude::*;

use super::*;
use crate::link::pattern::Pattern;
use crate::link::{Silent, Source};

/// A link with a weight of so many halves.
fn link(left: u32, right: u32, halves: u32) -> Link {
    let weight = f64::from(halves) / 2.0;
    Link { left: left.min(right), right: left.max(right), pattern: Pattern::default(), weight }
}

fn model(clustering: &str, constraints: &str) -> Model {
    Model::from_json(&format!(
        r#"{{"renkou_model": 1, "name": "test", "clustering": {clustering},
            "comparisons": [{{"name": "name", "column": "XM", "levels": [
                {{"label": "same", "test": "exact"}}]}}],
            "blocking": [["XM"]], "constraints": {constraints}}}"#
    ))
    .unwrap()
}

/// Sources of so many records, called a, b, c ...; no value says anything.
fn sources(sizes: &[usize]) -> Vec<Source> {
    let names = ["a", "b", "c", "d"];
    let source =
        |(name, size): (&&str, &usize)| Source::new(*name).with_column("XM", vec!["x"; *size]);
    names.iter().zip(sizes).map(source).collect()
}

fn clusters(model: &Model, sizes: &[usize], link_type: LinkType, links: &[Link]) -> Clusters {
    let records = Records::new(model, &sources(sizes)).unwrap();
    check(model, &records, link_type).unwrap();
    let mut links = links.to_vec();
    links.sort_by(|a, b| {
        b.weight.total_cmp(&a.weight).then((a.left, a.right).cmp(&(b.left, b.right)))
    });
    let parts =
        Parts { model, records: &records, link_type, copies: &[], links: &links, numbers: None };
    Clusters::new(&parts, &Silent).unwrap()
}

fn reasons(clusters: &Clusters) -> Vec<(u32, u32, CutReason)> {
    let reason = |cut: &Cut| (cut.left, cut.right, clusters.rule(cut).unwrap().reason);
    clusters.cuts().iter().map(reason).collect()
}

#[test]
fn two_records_of_a_source_without_duplicates_never_meet() {
    // Records 0 and 1 are of source a, 2 of source b.
    let links = [link(0, 2, 20), link(1, 2, 10)];
    let free = model(r#""connected""#, r#"[{"duplicate_free": ["a"]}]"#);
    let apart = clusters(&free, &[2, 1], LinkType::Link, &links);
    assert_eq!(apart.as_slice(), [0, 1, 0]);
    assert_eq!(reasons(&apart), [(1, 2, CutReason::DuplicateFree)]);
    assert_eq!(apart.rule(&apart.cuts()[0]).unwrap().constraint, "a");
    let other = model(r#""connected""#, r#"[{"duplicate_free": ["b"]}]"#);
    assert_eq!(clusters(&other, &[2, 1], LinkType::Link, &links).as_slice(), [0, 0, 0]);
    let all = model(r#""connected""#, r#"[{"duplicate_free": "all"}]"#);
    let all = clusters(&all, &[2, 1], LinkType::Link, &links);
    assert_eq!((all.as_slice(), reasons(&all)), (apart.as_slice(), reasons(&apart)));
}

#[test]
fn a_source_that_is_not_there_is_named() {
    let model = model(r#""connected""#, r#"[{"duplicate_free": ["z"]}]"#);
    let records = Records::new(&model, &sources(&[1, 1])).unwrap();
    let error = check(&model, &records, LinkType::Link).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::InvalidModel);
    assert_eq!(error.item(), Some("z"));
}

#[test]
fn the_best_assignment_is_better_than_the_strongest_link() {
    // a: 0, 1; b: 2, 3. The strongest link alone would leave 1 and 3 to a link of 1.
    let links = [link(0, 2, 18), link(0, 3, 16), link(1, 2, 16), link(1, 3, 2)];
    let best = clusters(&model(r#""one_to_one""#, "[]"), &[2, 2], LinkType::Link, &links);
    assert_eq!(best.as_slice(), [0, 1, 1, 0]);
    let greedy = model(r#"{"one_to_one": {"largest_component": 3}}"#, "[]");
    let greedy = clusters(&greedy, &[2, 2], LinkType::Link, &links);
    assert_eq!(greedy.as_slice(), [0, 1, 0, 1]);
    assert_eq!((greedy.counts().greedy_components, greedy.counts().greedy_links), (1, 4));
    assert_eq!(best.counts().greedy_components, 0);
}

#[test]
fn ties_are_treated_as_the_model_says() {
    let links = [link(0, 1, 8), link(0, 2, 8)];
    let of = |policy: &str| {
        let policy = format!("{{{policy}}}");
        clusters(&model(&policy, "[]"), &[1, 2], LinkType::Link, &links).as_slice().to_vec()
    };
    assert_eq!(of(r#""one_to_one": {"ties": "lowest_row"}"#), [0, 0, 2]);
    assert_eq!(of(r#""one_to_one": {"ties": "drop"}"#), [0, 1, 2]);
    assert_eq!(of(r#""single_best_link": {"ties": "lowest_row"}"#), [0, 0, 2]);
    assert_eq!(of(r#""single_best_link": {"ties": "drop"}"#), [0, 1, 2]);
    assert_eq!(of(r#""single_best_link": {"ties": "keep_all"}"#), [0, 0, 0]);
}

#[test]
fn inside_one_source_a_record_keeps_its_best_link() {
    // 0 and 1 are each other's best, as are 2 and 3; between them is what nobody likes best.
    let links = [link(0, 1, 20), link(2, 3, 18), link(1, 2, 8)];
    let best = clusters(&model(r#""single_best_link""#, "[]"), &[4], LinkType::Dedupe, &links);
    assert_eq!(best.as_slice(), [0, 0, 2, 2]);
    assert_eq!(reasons(&best), [(1, 2, CutReason::BetterLink)]);
    let records = Records::new(&model(r#""one_to_one""#, "[]"), &sources(&[4])).unwrap();
    let error = check(&model(r#""one_to_one""#, "[]"), &records, LinkType::Dedupe).unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::InvalidArgument);
}

#[test]
fn a_weak_bridge_between_two_groups_is_cut() {
    let triangle = |first: u32| {
        [link(first, first + 1, 40), link(first, first + 2, 40), link(first + 1, first + 2, 40)]
    };
    let split = model(r#""split_bridges""#, "[]");
    let of = |bridge: &[Link]| {
        let links = [&triangle(0)[..], &triangle(3)[..], bridge].concat();
        clusters(&split, &[6], LinkType::Dedupe, &links)
    };
    // Weight 2 is a probability of 0.8.
    let cut = of(&[link(2, 3, 4)]);
    assert_eq!(cut.as_slice(), [0, 0, 0, 3, 3, 3]);
    assert_eq!(reasons(&cut), [(2, 3, CutReason::Bridge)]);
    // A sure bridge stays, and so do two weak links: neither is a bridge.
    assert_eq!(of(&[link(2, 3, 30)]).as_slice(), [0; 6]);
    assert_eq!(of(&[link(2, 3, 4), link(1, 4, 4)]).as_slice(), [0; 6]);
    // Of two pairs a quarter of the pairs across is linked, of a pair and a triangle a sixth.
    let pairs = [link(0, 1, 40), link(2, 3, 40), link(1, 2, 4)];
    assert_eq!(clusters(&split, &[4], LinkType::Dedupe, &pairs).as_slice(), [0; 4]);
    let five = [&triangle(0)[..], &[link(3, 4, 40), link(2, 3, 4)]].concat();
    assert_eq!(clusters(&split, &[5], LinkType::Dedupe, &five).as_slice(), [0, 0, 0, 3, 3]);
    // A single record at the end of a weak link stays too: it has no other.
    let links = [&triangle(0)[..], &[link(2, 3, 4), link(2, 4, 4)]].concat();
    assert_eq!(clusters(&split, &[5], LinkType::Dedupe, &links).as_slice(), [0; 5]);
}

#[test]
fn a_chain_of_a_hundred_thousand_weak_links_is_taken_apart() {
    let links: Vec<Link> = (0..100_000).map(|at| link(at, at + 1, 4 + at % 3)).collect();
    let split = model(r#""split_bridges""#, "[]");
    let clusters = clusters(&split, &[100_001], LinkType::Dedupe, &links);
    let counts = clusters.counts();
    assert!(counts.largest <= 4, "{counts:?}");
    assert_eq!(counts.sizes.iter().find(|(size, _)| *size == 1), None);
}

#[test]
fn a_policy_is_written_as_it_is_read() {
    for policy in [
        r#""single_best_link""#,
        r#"{"single_best_link": {"ties": "drop"}}"#,
        r#"{"one_to_one": {"ties": "drop", "largest_component": 7}}"#,
        r#"{"split_bridges": {"linked_below": 0.3}}"#,
    ] {
        let read = model(policy, r#"[{"duplicate_free": "all"}, {"duplicate_free": ["a"]}]"#);
        assert_eq!(Model::from_json(&read.to_json().unwrap()).unwrap(), read);
        assert!(!read.clustering.is_connected());
    }
    assert!(!model(r#""connected""#, "[]").to_json().unwrap().contains("clustering"));
    for wrong in [
        r#""nearest""#,
        r#"{"one_to_one": {"ties": "keep_all"}}"#,
        r#"{"one_to_one": {"tie": "drop"}}"#,
        r#"{"split_bridges": {"weaker_than": 1.5}}"#,
    ] {
        let json = model(r#""connected""#, "[]").to_json().unwrap();
        let json = json.replacen('{', &format!(r#"{{"clustering": {wrong},"#), 1);
        assert!(Model::from_json(&json).is_err(), "{wrong}");
    }
}

const POLICIES: [&str; 8] = [
    r#""connected""#,
    r#"{"single_best_link": {"ties": "keep_all"}}"#,
    r#"{"single_best_link": {"ties": "drop"}}"#,
    r#"{"single_best_link": {"ties": "lowest_row"}}"#,
    r#"{"one_to_one": {"ties": "drop"}}"#,
    r#"{"one_to_one": {"ties": "lowest_row"}}"#,
    r#"{"one_to_one": {"largest_component": 2}}"#,
    r#"{"split_bridges": {"linked_below": 0.3}}"#,
];

fn some_links() -> impl Strategy<Value = Vec<Link>> {
    prop::collection::btree_map((0_u32..12, 0_u32..12), 0_u32..8, 0..30).prop_map(|links| {
        let mut links: Vec<Link> = links
            .into_iter()
            .filter(|((left, right), _)| left != right)
            .map(|((left, right), halves)| link(left, right, halves))
            .collect();
        links.sort_by_key(|link| (link.left, link.right));
        links.dedup_by_key(|link| (link.left, link.right));
        links
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever the policy: a link lies inside a cluster or is cut; clusters hold together by links;
    /// and constraints hold.
    #[test]
    fn every_link_is_followed_or_reported(
        links in some_links(),
        policy in 0..POLICIES.len(),
        free in any::<bool>(),
    ) {
        let sizes = [5, 4, 3];
        let constraints = if free { r#"[{"duplicate_free": ["b"]}]"# } else { "[]" };
        let model = model(POLICIES[policy], constraints);
        let found = clusters(&model, &sizes, LinkType::LinkAndDedupe, &links);
        let cut: Vec<_> = found.cuts().iter().map(|cut| (cut.left, cut.right)).collect();
        for link in &links {
            let apart = found.of(link.left) != found.of(link.right);
            let times = cut.iter().filter(|cut| **cut == (link.left, link.right)).count();
            prop_assert_eq!(usize::from(apart), times);
        }
        prop_assert!(cut.len() <= links.len());
        prop_assert_eq!(found.counts().cut_links as usize, cut.len());
        let mut forest = Forest::new(12);
        for link in links.iter().filter(|link| found.of(link.left) == found.of(link.right)) {
            forest.join(link.left, link.right);
        }
        prop_assert_eq!(forest.into_roots(), found.as_slice());
        let one_of = |source: std::ops::Range<u32>| {
            let here: Vec<_> = source.map(|record| found.of(record)).collect();
            here.iter().collect::<std::collections::BTreeSet<_>>().len() == here.len()
        };
        if free {
            prop_assert!(one_of(5..9));
        }
        if POLICIES[policy].contains("one_to_one") {
            prop_assert!(one_of(0..5) && one_of(5..9) && one_of(9..12));
        }
    }

    /// With ties dropped the order of records plays no part.
    #[test]
    fn the_order_of_records_changes_nothing_when_ties_are_dropped(
        links in some_links(),
        order in Just((0_u32..6).collect::<Vec<_>>()).prop_shuffle(),
        policy in prop::sample::select(vec![
            (POLICIES[0], LinkType::LinkAndDedupe),
            (POLICIES[1], LinkType::LinkAndDedupe),
            (POLICIES[2], LinkType::Dedupe),
            (POLICIES[4], LinkType::Link),
        ]),
    ) {
        let (policy, link_type) = policy;
        let moved = |record: u32| {
            if record < 6 { order[record as usize] } else { 6 + order[record as usize - 6] }
        };
        let links: Vec<Link> = links
            .into_iter()
            .filter(|link| link_type != LinkType::Link || (link.left < 6 && link.right >= 6))
            .collect();
        let shuffled: Vec<Link> = links
            .iter()
            .map(|link| {
                let (a, b) = (moved(link.left), moved(link.right));
                Link { left: a.min(b), right: a.max(b), ..*link }
            })
            .collect();
        let model = model(policy, "[]");
        let one = clusters(&model, &[6, 6], link_type, &links);
        let two = clusters(&model, &[6, 6], link_type, &shuffled);
        for a in 0..12 {
            for b in 0..12 {
                let together = one.of(a) == one.of(b);
                prop_assert_eq!(together, two.of(moved(a)) == two.of(moved(b)));
            }
        }
    }

    /// A bridge, by its definition: without it its ends do not reach each other.
    #[test]
    fn what_is_cut_as_a_bridge_was_one(links in some_links()) {
        let model = model(POLICIES[7], "[]");
        let found = clusters(&model, &[12], LinkType::Dedupe, &links);
        for cut in found.cuts() {
            let mut forest = Forest::new(12);
            for link in links.iter().filter(|link| (link.left, link.right) != (cut.left, cut.right)) {
                forest.join(link.left, link.right);
            }
            prop_assert_ne!(forest.root(cut.left), forest.root(cut.right));
            // Two records or more are left at each end.
            for end in [cut.left, cut.right] {
                let size = (0..12).filter(|record| found.of(*record) == found.of(end)).count();
                prop_assert!(size >= 2);
            }
            prop_assert!(cut.weight < weight_of(0.99));
        }
    }
}

#[cfg(feature = "parallel")]
#[test]
fn the_number_of_threads_changes_no_assignment() {
    // Components of many shapes: a of 300 records, b of 300, links between near numbers.
    let mut random = crate::link::random::Random::new(3, 0);
    let mut links = Vec::new();
    for left in 0..300 {
        for right in [left, left + 1, left + 2] {
            if !random.next().is_multiple_of(3) && right < 300 {
                links.push(link(left, 300 + right, 1 + (random.next() % 9) as u32));
            }
        }
    }
    let run = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let model = model(r#"{"one_to_one": {"ties": "drop"}}"#, "[]");
        pool.install(|| clusters(&model, &[300, 300], LinkType::Link, &links))
    };
    assert_eq!(run(1), run(3));
    assert!(run(1).counts().of_several > 100);
}

/// Against Splink's own clustering, by `benches/peers/splink_clusters.py`.
#[test]
fn single_best_links_are_those_of_splink() {
    #[derive(serde::Deserialize)]
    struct Case {
        ties: String,
        duplicate_free: Vec<String>,
        /// Left, right, weight in sixteenths.
        links: Vec<(u32, u32, u32)>,
        clusters: Vec<u32>,
    }
    let text = include_str!("../../../../tests/vectors/single_best_links.jsonl");
    let mut different = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let case: Case = serde_json::from_str(line).unwrap();
        let policy = format!(r#"{{"single_best_link": {{"ties": "{}"}}}}"#, case.ties);
        let free = serde_json::json!([{"duplicate_free": case.duplicate_free}]);
        let links: Vec<Link> = case
            .links
            .iter()
            .map(|(left, right, weight)| Link {
                weight: f64::from(*weight) / 16.0,
                ..link(*left, *right, 0)
            })
            .collect();
        let model = model(&policy, &free.to_string());
        if clusters(&model, &[4, 4, 3], LinkType::Link, &links).as_slice() != case.clusters {
            different.push(number);
        }
    }
    assert_eq!(text.lines().count(), 80);
    // There, 4 and 7 are tied for a cluster, not for a record, which is no tie to be dropped; Splink
    // and we then go by different orders.
    assert_eq!(different, [61]);
}
