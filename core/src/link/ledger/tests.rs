//! Three runs of a register, and what must hold of any runs.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn run(number: u64) -> Run {
    Run::new(number, PartialDate::new(2026, 11, number as u8).unwrap()).unwrap()
}

fn enter(ledger: &mut Ledger, number: u64, records: &[(&str, u32)]) -> Reconciled {
    let keys: Vec<RecordKey<'_>> =
        records.iter().map(|(key, _)| RecordKey { source: "a", key }).collect();
    let clusters: Vec<u32> = records.iter().map(|(_, cluster)| *cluster).collect();
    ledger.reconcile(&run(number), &keys, &clusters).unwrap()
}

fn keys(keys: &[&str]) -> Keys {
    Keys([("a".to_owned(), keys.iter().map(|key| (*key).to_owned()).collect())].into())
}

fn changes(reconciled: &Reconciled) -> Vec<ClusterChange> {
    reconciled.events.iter().map(|event| event.change.clone()).collect()
}

/// Additions, a merge, a split, a departure and a split toward an old cluster, worked out by hand.
#[test]
fn ids_stay_through_three_runs() {
    let mut ledger = Ledger::default();
    let first = enter(
        &mut ledger,
        1,
        &[("10", 5), ("9", 5), ("11", 5), ("20", 6), ("21", 6), ("30", 7), ("31", 7), ("32", 7)],
    );
    // 9 comes before 10; who comes first has the first id.
    assert_eq!(first.ids, [1, 1, 1, 2, 2, 3, 3, 3]);
    assert_eq!(
        changes(&first),
        [
            ClusterChange::Created { cluster: 1, records: keys(&["9", "10", "11"]) },
            ClusterChange::Created { cluster: 2, records: keys(&["20", "21"]) },
            ClusterChange::Created { cluster: 3, records: keys(&["30", "31", "32"]) },
        ]
    );
    assert_eq!(first.events[0].date, "2026-11-01");
    // 12 joins the first cluster and 40 is new; the first two clusters turn out to be one; 32 splits off.
    let second = enter(
        &mut ledger,
        2,
        &[
            ("9", 0),
            ("10", 0),
            ("11", 0),
            ("12", 0),
            ("20", 0),
            ("21", 0),
            ("30", 1),
            ("31", 1),
            ("32", 2),
            ("40", 3),
        ],
    );
    assert_eq!(second.ids, [1, 1, 1, 1, 1, 1, 3, 3, 4, 5]);
    assert_eq!(
        changes(&second),
        [
            ClusterChange::Split { cluster: 3, to: 4, records: keys(&["32"]) },
            ClusterChange::Merged { cluster: 1, from: vec![2] },
            ClusterChange::Joined { cluster: 1, records: keys(&["12"]) },
            ClusterChange::Created { cluster: 5, records: keys(&["40"]) },
        ]
    );
    assert_eq!(ledger.current(2), Some(1));
    // 40 is gone; 20 and 21 were somebody else after all, and 32 is with them; 31 belongs to 9 and its like.
    let third = enter(
        &mut ledger,
        3,
        &[
            ("9", 0),
            ("10", 0),
            ("11", 0),
            ("12", 0),
            ("31", 0),
            ("30", 1),
            ("32", 2),
            ("20", 2),
            ("21", 2),
        ],
    );
    // 30 and 31 are parts of equal size; the lower record keeps the id.
    assert_eq!(third.ids, [1, 1, 1, 1, 1, 3, 4, 4, 4]);
    assert_eq!(
        changes(&third),
        [
            ClusterChange::Left { cluster: 5, records: keys(&["40"]) },
            ClusterChange::Split { cluster: 3, to: 1, records: keys(&["31"]) },
            ClusterChange::Split { cluster: 1, to: 4, records: keys(&["20", "21"]) },
        ]
    );
    assert_eq!((ledger.current(5), ledger.current(6)), (None, None));
    // Nothing changed, nothing happened; whoever comes back is new, with a new id.
    let records: Vec<_> = third
        .ids
        .iter()
        .copied()
        .zip(["9", "10", "11", "12", "31", "30", "32", "20", "21"])
        .collect();
    let again: Vec<(&str, u32)> = records.iter().map(|(id, key)| (*key, *id as u32)).collect();
    assert!(enter(&mut ledger, 4, &again).events.is_empty());
    let back = [&again[..], &[("40", 99)]].concat();
    assert_eq!(enter(&mut ledger, 5, &back).ids.last(), Some(&6));
}

#[test]
fn a_run_that_makes_no_sense_changes_nothing() {
    let mut ledger = Ledger::default();
    enter(&mut ledger, 2, &[("1", 0), ("2", 1)]);
    let before = ledger.snapshot();
    let key = |key| RecordKey { source: "a", key };
    let error = ledger.reconcile(&run(2), &[key("1")], &[0]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let error = ledger.reconcile(&run(3), &[key("1")], &[0, 1]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let twice = [key("110105196304120002"), key("2"), key("110105196304120002")];
    let error = ledger.reconcile(&run(3), &twice, &[0, 1, 0]).unwrap_err();
    assert_eq!((error.kind(), error.row()), (ErrorKind::MalformedFile, Some(3)));
    assert!(!format!("{error}{error:?}").contains("110105"), "{error}");
    let error = ledger.reconcile(&run(3), &[key("1"), key("")], &[0, 1]).unwrap_err();
    assert_eq!((error.kind(), error.row()), (ErrorKind::MalformedFile, Some(2)));
    assert_eq!(ledger.snapshot(), before);
    assert_eq!(ledger.last_run(), 2);
    assert!(Run::new(0, PartialDate::EPOCH).is_err());
    assert!(Run::new(1, PartialDate::of_year(2026).unwrap()).is_err());
}

#[test]
fn a_file_grows_by_runs_and_is_never_half() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.ledger");
    let mut ledger = Ledger::default();
    enter(&mut ledger, 1, &[("1", 0), ("2", 0)]);
    ledger.save(&path).unwrap();
    let first = std::fs::read(&path).unwrap();

    let mut read = Ledger::open(&path).unwrap();
    assert_eq!(read.snapshot(), ledger.snapshot());
    enter(&mut read, 2, &[("1", 0), ("2", 1), ("3", 1)]);
    // A crash while writing leaves part of a file beside the ledger, and nothing in it.
    std::fs::write(folder.path().join("people.ledger.part"), b"{\"run\":2,\"da").unwrap();
    assert_eq!(Ledger::open(&path).unwrap().last_run(), 1);
    assert_eq!(std::fs::read(&path).unwrap(), first);
    read.save(&path).unwrap();
    let second = std::fs::read(&path).unwrap();
    assert!(second.starts_with(&first), "what was written stays");
    assert!(!folder.path().join("people.ledger.part").exists());
    assert_eq!(Ledger::open(&path).unwrap().snapshot(), read.snapshot());
    // One object that was saved once goes on from there.
    enter(&mut read, 3, &[("1", 0)]);
    read.save(&path).unwrap();
    assert_eq!(Ledger::open(&path).unwrap().last_run(), 3);

    // The first ledger does not know the second run, and must not write over it.
    enter(&mut ledger, 2, &[("1", 0), ("2", 0)]);
    assert_eq!(ledger.save(&path).unwrap_err().kind(), ErrorKind::FileUnwritable);
    // A place where nothing can be written: a folder of that name.
    std::fs::create_dir(folder.path().join("full.ledger.part")).unwrap();
    let mut new = Ledger::default();
    enter(&mut new, 1, &[("1", 0)]);
    let full = folder.path().join("full.ledger");
    assert_eq!(new.save(&full).unwrap_err().kind(), ErrorKind::FileUnwritable);
    assert!(!full.exists());
}

#[test]
fn a_damaged_file_is_refused_by_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("l");
    let mut ledger = Ledger::default();
    enter(&mut ledger, 1, &[("110105196304120002", 0), ("2", 0), ("3", 1)]);
    enter(&mut ledger, 2, &[("110105196304120002", 0), ("2", 1), ("3", 1)]);
    ledger.save(&path).unwrap();
    let whole = std::fs::read_to_string(&path).unwrap();
    assert!(Ledger::read(whole.as_bytes()).is_ok());
    // Cut off anywhere but at the end of a run it is no ledger.
    let ends: BTreeSet<usize> = {
        let mut at = 0;
        let lines: Vec<usize> = whole
            .split_inclusive('\n')
            .map(|l| {
                at += l.len();
                at
            })
            .collect();
        [lines[0], lines[3], *lines.last().unwrap()].into()
    };
    for length in 0..whole.len() {
        let read = Ledger::read(&whole.as_bytes()[..length]);
        assert_eq!(read.is_ok(), ends.contains(&length), "{length}");
        if let Err(error) = read {
            assert!(!format!("{error}{error:?}").contains("110105"));
        }
    }
    for (line, from, to) in [
        (1, "renkou_ledger\":1", "renkou_ledger\":2"),
        (3, "\"cluster\":1", "\"cluster\":2"),
        (3, "created", "invented"),
        (5, "\"run\":2", "\"run\":1"),
        (6, "\"cluster\":1", "\"cluster\":9"),
    ] {
        let wrong: Vec<String> = whole
            .lines()
            .zip(1..)
            .map(|(text, at)| if at == line { text.replacen(from, to, 1) } else { text.to_owned() })
            .collect();
        let wrong = wrong.join("\n") + "\n";
        assert_ne!(wrong, whole, "line {line}");
        let error = Ledger::read(wrong.as_bytes()).unwrap_err();
        assert_eq!((error.kind(), error.row()), (ErrorKind::MalformedFile, Some(line)), "{error}");
    }
}

/// Runs: for each record a cluster, or that it is not there.
fn runs() -> impl Strategy<Value = Vec<Vec<Option<u32>>>> {
    prop::collection::vec(prop::collection::vec(prop::option::weighted(0.8, 0_u32..5), 9), 1..6)
}

fn present(run: &[Option<u32>]) -> Vec<(String, String, u32)> {
    run.iter()
        .enumerate()
        .filter_map(|(at, cluster)| {
            let source = if at % 3 == 0 { "b" } else { "a" };
            Some((source.to_owned(), at.to_string(), (*cluster)?))
        })
        .collect()
}

fn enter_all(ledger: &mut Ledger, number: u64, records: &[(String, String, u32)]) -> Reconciled {
    let keys: Vec<RecordKey<'_>> =
        records.iter().map(|(source, key, _)| RecordKey { source, key }).collect();
    let clusters: Vec<u32> = records.iter().map(|(_, _, cluster)| *cluster).collect();
    ledger.reconcile(&run(number), &keys, &clusters).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// The ledger has the clusters of the last run; events alone lead there too, and so does the file.
    #[test]
    fn events_lead_to_the_snapshot(runs in runs()) {
        let mut ledger = Ledger::default();
        let mut events = Vec::new();
        let mut given: BTreeSet<u64> = BTreeSet::new();
        for (number, now) in (1..).zip(&runs) {
            let records = present(now);
            let before: BTreeSet<u64> = ledger.snapshot().into_keys().collect();
            let found = enter_all(&mut ledger, number, &records);
            // The same partition as the run's.
            for (a, id) in records.iter().zip(&found.ids) {
                for (b, other) in records.iter().zip(&found.ids) {
                    prop_assert_eq!(a.2 == b.2, id == other);
                }
                let key = RecordKey { source: &a.0, key: &a.1 };
                prop_assert_eq!(ledger.cluster_of(key), Some(*id));
            }
            prop_assert_eq!(ledger.len(), records.len());
            // An id that was retired is not given again.
            for id in &found.ids {
                prop_assert!(before.contains(id) || !given.contains(id));
            }
            given.extend(&found.ids);
            for id in before {
                let now = ledger.current(id);
                prop_assert!(now.is_none_or(|now| found.ids.contains(&now) && now <= id));
            }
            events.extend(found.events);
            let replayed = Ledger::replay(&events).unwrap();
            prop_assert_eq!(replayed.snapshot(), ledger.snapshot());
            prop_assert_eq!(&replayed.clusters, &ledger.clusters);
        }
        let folder = tempfile::tempdir().unwrap();
        ledger.save(folder.path().join("l")).unwrap();
        let read = Ledger::open(folder.path().join("l")).unwrap();
        prop_assert_eq!(read.snapshot(), ledger.snapshot());
        prop_assert_eq!(read.last_run(), runs.len() as u64);
    }

    /// Neither the order of records nor the numbers of clusters play a part.
    #[test]
    fn the_order_of_records_changes_nothing(runs in runs(), seed in any::<u64>()) {
        let (mut one, mut two) = (Ledger::default(), Ledger::default());
        for (number, now) in (1..).zip(&runs) {
            let records = present(now);
            let mut shuffled = records.clone();
            let mut state = seed;
            shuffled.sort_by_cached_key(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                state >> 32
            });
            for record in &mut shuffled {
                record.2 = (record.2 * 7 + 3) % 11;
            }
            let events = enter_all(&mut one, number, &records).events;
            prop_assert_eq!(events, enter_all(&mut two, number, &shuffled).events);
        }
    }
}
