//! One writer at a time, whatever becomes of the process in which it lives.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;

/// Says to the child which index it is to write to.
const TO_HOLD: &str = "RENKOU_TEST_INDEX_TO_HOLD";

/// The child: adds a record, says so, and then waits for its end.
fn hold(path: &str) {
    let mut writer = IndexWriter::open(path).unwrap();
    writer.add("child", 1, &[("name", "Cy East")]).unwrap();
    writer.sync().unwrap();
    println!("\nadded");
    std::thread::sleep(std::time::Duration::from_secs(600));
}

#[test]
fn the_lock_of_a_killed_process_is_gone() {
    if let Ok(path) = std::env::var(TO_HOLD) {
        return hold(&path);
    }
    let (place, _) = built(&model(KEYS), &[source("a", &rows(20, 21))], &Options::default());
    let own_name = "link::index::tests::lock::the_lock_of_a_killed_process_is_gone";
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", own_name, "--nocapture"])
        .env(TO_HOLD, &place.path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        said.map_while(std::result::Result::ok).any(|line| line == "added"),
        "the child ended early"
    );

    let refused = IndexWriter::open(&place.path).unwrap_err();
    assert!(refused.to_string().contains("another writer"), "{refused}");
    assert_eq!(Index::open(&place.path).unwrap().len(), 21, "readers are not kept out");

    child.kill().unwrap();
    child.wait().unwrap();
    let mut writer = IndexWriter::open(&place.path).unwrap();
    assert_eq!((writer.index().len(), writer.index().damage()), (21, None));
    writer.add("parent", 1, &[("name", "Di West")]).unwrap();
    assert!(Lock::is_held(&place.path));
    drop(writer);
    assert!(!Lock::is_held(&place.path));
    assert_eq!(beside(&place.path, "lock").exists(), cfg!(windows), "nothing is left behind");
    assert_eq!(Index::open(&place.path).unwrap().len(), 22);
}

/// Writers that come and go take the file away under each other, and still none meets another.
#[test]
fn there_is_one_writer_at_a_time() {
    let place = place();
    let (inside, times) = (AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let Ok(lock) = Lock::new(&place.path) else { continue };
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                    std::thread::yield_now();
                    inside.fetch_sub(1, Ordering::SeqCst);
                    times.fetch_add(1, Ordering::SeqCst);
                    drop(lock);
                }
            });
        }
    });
    assert!(times.into_inner() > 100);
}

#[test]
fn what_is_no_index_gets_no_files() {
    let place = place();
    assert!(IndexWriter::open(&place.path).is_err());
    let left = fs::read_dir(place.path.parent().unwrap()).unwrap().count();
    assert_eq!(left, usize::from(cfg!(windows)));
}

#[test]
fn a_lock_file_left_by_anybody_keeps_nobody_out() {
    let (place, _) = built(&model(KEYS), &[source("a", &rows(5, 22))], &Options::default());
    fs::write(beside(&place.path, "lock"), "4711").unwrap();
    IndexWriter::open(&place.path).unwrap().remove(0).unwrap();
    assert_eq!(Index::open(&place.path).unwrap().len(), 4);
}
