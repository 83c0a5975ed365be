//! Marked personal values in DBF tables, text of fixed width and Parquet files, whole and damaged: no reader shows one.

use std::fs;
use std::path::Path;

use renkou::record::write::{self, WriteOptions};
use renkou::record::{DataSet, Table};
use renkou::text::Encoding;

use super::canary::{CANARIES, DAMAGES, assert_no_canary, said};

/// The bytes of a field in the tables here.
const WIDTH: usize = 120;

/// Every canary, whole and damaged: each is a row of these tables, in every column.
fn values() -> Vec<String> {
    let damaged = CANARIES.iter().flat_map(|(canary, _)| DAMAGES.map(|damage| damage(canary)));
    damaged.collect()
}

/// A value in GB18030, filled up with blanks or cut off, within a character where it comes to that.
fn field(value: &str, width: usize) -> Vec<u8> {
    let value = value.replace('\u{FFFD}', "?");
    let mut bytes = Encoding::GB18030.encode(&value).unwrap().into_owned();
    bytes.resize(width, b' ');
    bytes
}

/// A dBASE table of fields of these names and types.
fn dbf(names: &[&[u8]], types: &[u8], rows: &[String]) -> Vec<u8> {
    let header = u16::try_from(32 + 32 * names.len() + 1).unwrap();
    let record = u16::try_from(1 + WIDTH * names.len()).unwrap();
    let mut bytes = vec![0x03, 126, 1, 1];
    bytes.extend(u32::try_from(rows.len()).unwrap().to_le_bytes());
    bytes.extend(header.to_le_bytes());
    bytes.extend(record.to_le_bytes());
    bytes.resize(32, 0);
    for (name, kind) in names.iter().zip(types.iter().cycle()) {
        let start = bytes.len();
        bytes.extend(name.iter().take(10));
        bytes.resize(start + 11, 0);
        bytes.push(*kind);
        bytes.resize(start + 16, 0);
        bytes.push(u8::try_from(WIDTH).unwrap());
        bytes.resize(start + 32, 0);
    }
    bytes.push(0x0D);
    for (row, value) in rows.iter().enumerate() {
        // Live, deleted, and a mark that means nothing.
        bytes.push([b' ', b'*', b'#'][row % 3]);
        for _ in names {
            bytes.extend(field(value, WIDTH));
        }
    }
    bytes.push(0x1A);
    bytes
}

/// The files of values that the tests write, and what is made of them: what they hold is no output.
const READ: [&str; 6] =
    ["register.dbf", "register.parquet", "register.txt", "r.dbf", "r.parquet", "out.csv"];

/// What a run says of a file of one data set, in every format of results.
fn assert_silent(folder: &Path, file: &str, data_set: &str, more: &[&str], what: &str) -> String {
    let arguments =
        ["validate", file, "--data-set", data_set, "--out", "results", "--format", "csv"];
    let said = said(folder, &[&arguments[..], more].concat(), &READ);
    assert_no_canary(&said, what);
    said
}

#[test]
fn tables_of_every_format_show_no_value_of_any_data_set() {
    for data_set in DataSet::all() {
        let identifiers: Vec<&str> = data_set.items().iter().map(|item| item.identifier).collect();
        let names: Vec<&[u8]> = identifiers.iter().map(|name| name.as_bytes()).collect();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let rows = values();

        fs::write(at("register.dbf"), dbf(&names, b"C", &rows)).unwrap();
        let found =
            assert_silent(folder.path(), "register.dbf", data_set.id(), &["--with-deleted"], "dbf");
        assert!(found.contains("ST-"), "dbf {}: something is found", data_set.id());

        let columns = identifiers.iter().map(|name| (*name, rows.clone()));
        let table = Table::from_columns(columns.collect::<Vec<_>>()).unwrap();
        write::table(at("register.parquet"), &table, &WriteOptions::default()).unwrap();
        let found = assert_silent(folder.path(), "register.parquet", data_set.id(), &[], "parquet");
        assert!(found.contains("ST-"), "parquet {}: something is found", data_set.id());

        let mut lines = Vec::new();
        for (row, value) in rows.iter().enumerate() {
            let mut line = identifiers.iter().flat_map(|_| field(value, WIDTH)).collect::<Vec<_>>();
            // Some lines end early, some go on.
            match row % 5 {
                0 => line.truncate(line.len() - 7),
                1 => line.extend(field(value, 30)),
                _ => {}
            }
            line.retain(|byte| !matches!(byte, b'\n' | b'\r'));
            lines.extend(line);
            lines.push(b'\n');
        }
        fs::write(at("register.txt"), lines).unwrap();
        let layout: Vec<String> =
            identifiers.iter().map(|name| format!("{name}:{WIDTH}")).collect();
        let layout = layout.join(",");
        let more = ["--layout", &layout, "--encoding", "gb18030"];
        let found = assert_silent(folder.path(), "register.txt", data_set.id(), &more, "fixed");
        assert!(found.contains("ST-"), "fixed {}: something is found", data_set.id());
    }
}

#[test]
fn values_in_fields_of_other_types_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<&[u8]> =
        DataSet::person().items().iter().map(|item| item.identifier.as_bytes()).collect();
    for kind in *b"DNFLIYTBMGPX" {
        fs::write(folder.path().join("register.dbf"), dbf(&names, &[kind], &values())).unwrap();
        let what = format!("a field of type {}", char::from(kind));
        assert_silent(folder.path(), "register.dbf", "person", &[], &what);
    }
}

#[test]
fn damaged_files_are_refused_without_a_value() {
    let folder = tempfile::tempdir().unwrap();
    let headers: Vec<Vec<u8>> = CANARIES.map(|(canary, _)| field(canary, 10)).to_vec();
    let headers: Vec<&[u8]> = headers.iter().map(Vec::as_slice).collect();
    let whole = dbf(&headers, b"CDNL", &values());
    let columns = CANARIES.map(|(canary, _)| (canary, values()));
    let table = Table::from_columns(columns.to_vec()).unwrap();
    write::table(folder.path().join("whole.parquet"), &table, &WriteOptions::default()).unwrap();
    let parquet = fs::read(folder.path().join("whole.parquet")).unwrap();
    fs::remove_file(folder.path().join("whole.parquet")).unwrap();
    let mut refused = 0;
    for (name, bytes) in [("r.dbf", whole), ("r.parquet", parquet)] {
        let length = bytes.len();
        let mut cases = vec![bytes.clone()];
        cases.extend([0, 20, 40, length / 2, length - 9].map(|end| bytes[..end].to_vec()));
        for place in [0, 4, 8, 10, 43, 48, length / 3, length - 6] {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x5A;
            cases.push(damaged);
        }
        for (case, bytes) in cases.iter().enumerate() {
            fs::write(folder.path().join(name), bytes).unwrap();
            for command in
                [&["validate", name][..], &["dedupe", name], &["convert", name, "out.csv"]]
            {
                let said = said(folder.path(), command, &READ);
                assert_no_canary(&said, &format!("{command:?}, case {case}"));
                refused += usize::from(said.contains("renkou: "));
            }
        }
    }
    assert!(refused > 20, "most of these are refused: {refused}");
}
