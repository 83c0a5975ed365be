//! DBF tables: those of another program, those with a fault, random bytes.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use serde::Deserialize;

use super::build::{Build, Field, record};
use crate::record::Format;
use crate::record::read::{self, AsideRow, ReadOptions, Reader, Reason, Remark};
use crate::text::Encoding;
use crate::{ErrorKind, Result};

type Rows = Vec<(u64, Vec<String>)>;

#[derive(Debug)]
struct Found {
    columns: Vec<String>,
    rows: Rows,
    aside: Vec<AsideRow>,
    remarks: Vec<Remark>,
    encoding: Option<Encoding>,
}

fn read_all(mut reader: Reader) -> Result<Found> {
    let aside = Arc::new(Mutex::new(Vec::new()));
    let sink = aside.clone();
    reader.on_aside(move |row| {
        sink.lock().unwrap().push(row.clone());
        Ok(())
    });
    let mut rows = Rows::new();
    for batch in reader.by_ref() {
        let batch = batch?;
        let columns: Vec<_> =
            (0..batch.column_names().len()).map(|at| batch.text_column(at).unwrap()).collect();
        for (row, number) in batch.rows().iter().enumerate() {
            rows.push((number, columns.iter().map(|column| column.value(row).into()).collect()));
        }
    }
    let aside = aside.lock().unwrap().clone();
    let (columns, remarks) = (reader.columns().to_vec(), reader.remarks().to_vec());
    Ok(Found { columns, rows, aside, remarks, encoding: reader.encoding() })
}

fn read_bytes(bytes: &[u8], options: &ReadOptions) -> Result<Found> {
    read_all(read::from_text("people.dbf", io::Cursor::new(bytes.to_vec()), options)?)
}

fn read(bytes: &[u8]) -> Found {
    read_bytes(bytes, &ReadOptions::default()).unwrap()
}

fn gbk(text: &str) -> Vec<u8> {
    Encoding::GB18030.encode(text).unwrap().into_owned()
}

const NAME: Field<'static> = (b"XM", b'C', 8, 0, 0);
const SEX: Field<'static> = (b"XB", b'C', 1, 0, 0);

fn person(mark: u8, name: &str, sex: &str) -> Vec<u8> {
    record(mark, &[(&gbk(name), 8), (sex.as_bytes(), 1)])
}

fn people() -> Vec<Vec<u8>> {
    vec![person(b' ', "王小明", "1"), person(b'*', "李芳", "2"), person(b' ', "张伟", "1")]
}

fn rows(rows: &[(u64, &[&str])]) -> Rows {
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    rows.iter().map(|(number, values)| (*number, owned(values))).collect()
}

fn reasons(found: &Found) -> Vec<(u64, Reason)> {
    found.aside.iter().map(|row| (row.row(), row.reason())).collect()
}

#[derive(Deserialize)]
struct Case {
    file: String,
    #[serde(default)]
    with_deleted: bool,
    columns: Vec<String>,
    rows: Rows,
    aside: Vec<(u64, String)>,
    remarks: Vec<String>,
}

#[test]
fn tables_of_another_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/dbf");
    let cases = include_str!("../../../../../tests/vectors/dbf.jsonl");
    assert_eq!(cases.lines().count(), 5);
    for line in cases.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let options = ReadOptions { with_deleted: case.with_deleted, ..ReadOptions::default() };
        let reader = read::open(folder.join(&case.file), &options).unwrap();
        assert_eq!(reader.format(), Format::Dbf);
        let found = read_all(reader).unwrap();
        assert_eq!(found.columns, case.columns, "{}", case.file);
        assert_eq!(found.rows, case.rows, "{}", case.file);
        assert_eq!(found.encoding, Some(Encoding::GB18030), "{}", case.file);
        let aside: Vec<(u64, String)> =
            reasons(&found).into_iter().map(|(row, why)| (row, why.to_string())).collect();
        assert_eq!(aside, case.aside, "{}", case.file);
        let remarks: Vec<String> = found.remarks.iter().map(Remark::text_en).collect();
        assert_eq!(remarks, case.remarks, "{}", case.file);
    }
}

#[test]
fn deleted_records_are_set_aside_with_their_bytes_or_read() {
    let table = Build::default().table(&[NAME, SEX], &people());
    let found = read(&table);
    assert_eq!(found.rows, rows(&[(1, &["王小明", "1"]), (3, &["张伟", "1"])]));
    assert_eq!(reasons(&found), [(2, Reason::Deleted)]);
    assert_eq!(found.aside[0].bytes(), people()[1]);
    assert_eq!(found.remarks, []);
    let options = ReadOptions { with_deleted: true, ..ReadOptions::default() };
    let found = read_bytes(&table, &options).unwrap();
    assert_eq!(found.rows[1], (2, vec!["李芳".into(), "2".into()]));
    assert!(found.aside.is_empty());
}

#[test]
fn a_number_of_records_that_is_not_true_is_reported() {
    let with = |stated, end: &[u8]| {
        let build = Build { records_stated: Some(stated), end: end.to_vec(), ..Build::default() };
        read(&build.table(&[NAME, SEX], &people()))
    };
    let of = |stated, found| Remark::RecordCount { stated, found };
    for (stated, end, remarks) in [
        (3, &b"\x1A"[..], vec![]),
        (3, b"", vec![]),
        (9, b"\x1A", vec![of(9, 3)]),
        (1, b"\x1A", vec![of(1, 3)]),
        (3, b"\x1Aleft", vec![Remark::TrailingBytes(4)]),
        (3, b"\0\0\0\0\0\0\0\0\0\0\0\0", vec![]),
    ] {
        let found = with(stated, end);
        assert_eq!(found.rows.len() + found.aside.len(), 3, "{stated} {end:?}");
        assert_eq!(found.remarks, remarks, "{stated} {end:?}");
    }
}

#[test]
fn a_table_that_was_cut_off_is_read_as_far_as_it_goes() {
    let table = Build::default().table(&[NAME, SEX], &people());
    let found = read(&table[..table.len() - 5]);
    assert_eq!(reasons(&found), [(2, Reason::Deleted), (3, Reason::CutRecord)]);
    assert_eq!(found.remarks, []);
    let found = read(&table[..table.len() - 11]);
    assert_eq!(found.remarks, [Remark::RecordCount { stated: 3, found: 2 }]);
    for len in [40, 70, 96] {
        let options = ReadOptions { format: Some(Format::Dbf), ..ReadOptions::default() };
        let error = read_bytes(&table[..len], &options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MalformedFile, "{len}");
    }
}

#[test]
fn an_unknown_mark_is_no_reason_to_lose_a_record() {
    let records = [person(b' ', "王小明", "1"), person(b'x', "李芳", "2")];
    let found = read(&Build::default().table(&[NAME, SEX], &records));
    assert_eq!(found.rows.len(), 1);
    assert_eq!(reasons(&found), [(2, Reason::UnknownMark)]);
}

#[test]
fn encodings_are_declared_believed_or_found() {
    let utf8 = record(b' ', &[("李芳".as_bytes(), 8), (b"2", 1)]);
    let table = |code_page, record: &[u8]| {
        let build = Build { code_page, ..Build::default() };
        build.table(&[NAME, SEX], &[record.to_vec()])
    };
    let gb = person(b' ', "李芳", "2");
    // Marks of GBK, of the ANSI page of the machine, of code page 437, and none: Chinese all the same.
    for code_page in [0x4D, 0x7A, 0x57, 0x03, 0x01, 0x00] {
        let found = read(&table(code_page, &gb));
        assert_eq!(found.rows[0].1[0], "李芳", "{code_page:x}");
        assert!(found.remarks.is_empty());
    }
    assert_eq!(read(&table(0, &utf8)).rows[0].1[0], "李芳");
    let options = ReadOptions { encoding: Some(Encoding::UTF_8), ..ReadOptions::default() };
    let found = read_bytes(&table(0x4D, &utf8), &options).unwrap();
    assert_eq!(found.rows[0].1[0], "李芳", "what is declared goes before the mark");
    let found = read(&table(0x99, &gb));
    assert_eq!(found.remarks, [Remark::CodePage(0x99)]);
    assert_eq!(found.rows[0].1[0], "李芳");
    // Western text with a Western mark; and a rare character alone, which no guess would dare.
    let west = record(b' ', &[(b"Jos\xE9", 8), (b"1", 1)]);
    assert_eq!(read(&table(0x03, &west)).rows[0].1[0], "José");
    assert_eq!(read(&table(0, &person(b' ', "喆", "1"))).rows[0].1[0], "喆");
}

#[test]
fn names_of_fields_may_be_chinese_and_cut() {
    let name = gbk("姓名");
    let long = &gbk("出生年月日期")[..11];
    let fields = [(&*name, b'C', 8, 0, 0), (long, b'D', 8, 0, 0)];
    let records = [record(b' ', &[(&gbk("王小明"), 8), (b"19630412", 8)])];
    let found = read(&Build::default().table(&fields, &records));
    assert_eq!(found.columns, ["姓名", "出生年月日\u{FFFD}"]);
    let options = ReadOptions {
        names: Some(vec!["XM".into(), "CSRQ".into()]),
        columns: Some(vec!["CSRQ".into()]),
        ..ReadOptions::default()
    };
    let found = read_bytes(&Build::default().table(&fields, &records), &options).unwrap();
    assert_eq!(found.columns, ["CSRQ"]);
    assert_eq!(found.rows, rows(&[(1, &["19630412"])]));
    let twice = Build::default().table(&[NAME, NAME], &[]);
    let error = read_bytes(&twice, &ReadOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DuplicateColumn);
}

#[test]
fn values_that_are_cut_or_missing_are_noted_and_the_row_is_kept() {
    let fields = [(&b"XM"[..], b'C', 5, 0, 0), (b"BZ", b'M', 10, 0, 0), (b"ZP", b'G', 10, 0, 0)];
    let records = [
        record(b' ', &[(&gbk("王小明")[..5], 5), (b"", 10), (b"", 10)]),
        record(b' ', &[(b"a", 5), (b"         1", 10), (b"", 10)]),
    ];
    let build = Build { version: 0x83, code_page: 0x4D, ..Build::default() };
    let found = read(&build.table(&fields, &records));
    assert_eq!(found.rows, rows(&[(1, &["王小\u{FFFD}", "", ""]), (2, &["a", "", ""])]));
    assert_eq!(reasons(&found), [(1, Reason::UndecodableBytes), (2, Reason::MemoMissing)]);
    assert_eq!(found.aside[0].column(), Some("XM"));
    assert_eq!(found.remarks, [Remark::ObjectColumn("ZP".into()), Remark::NoMemoFile]);
}

#[test]
fn long_texts_of_clipper_and_varying_texts_of_foxpro() {
    let long = "a".repeat(300);
    let fields = [(&b"BZ"[..], b'C', 0x2C, 1, 0)];
    let records = [record(b' ', &[(long.as_bytes(), 300)])];
    let found = read(&Build::default().table(&fields, &records));
    assert_eq!(found.rows[0].1[0], long);

    // Two varying fields, the second of which may be null: bits 0, 1 and 2.
    let fields =
        [(&b"A"[..], b'V', 4, 0, 0), (b"B", b'V', 4, 0, 2), (b"_NullFlags", b'0', 1, 0, 5)];
    let records =
        [b" ab \x03cd \x020\x03".to_vec(), b" abcdefgh\x00".to_vec(), b" ab \x03    \x05".to_vec()]
            .map(
                |record| {
                    if record.len() == 11 { [&record[..9], &record[10..]].concat() } else { record }
                },
            );
    let build = Build { version: 0x32, ..Build::default() };
    let found = read(&build.table(&fields, &records));
    assert_eq!(found.columns, ["A", "B"]);
    assert_eq!(found.rows, rows(&[(1, &["ab ", "cd"]), (2, &["abcd", "efgh"]), (3, &["ab ", ""])]));
}

#[test]
fn other_tables_are_refused_in_words() {
    for (version, what) in [(0x02, "dBASE II"), (0x04, "dBASE 7"), (0x8C, "dBASE 7")] {
        let build = Build { version, ..Build::default() };
        let table = build.table(&[NAME, SEX], &people());
        let error = read_bytes(&table, &ReadOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownFormat);
        assert!(error.to_string().contains(what), "{error}");
    }
    let mut longer = Build::default().table(&[NAME, SEX], &people());
    longer[10] = 4;
    let error = read_bytes(&longer, &ReadOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MalformedFile);
    longer[10] = 12;
    let found = read(&longer);
    assert!(found.remarks.contains(&Remark::UnassignedBytes(2)));
}

#[test]
fn blocks_do_not_show() {
    let field = [(&b"N"[..], b'C', 9, 0, 0)];
    let records: Vec<Vec<u8>> = (1..=300_000_u32)
        .map(|row| {
            let mark = if row % 1000 == 0 { b'*' } else { b' ' };
            record(mark, &[(row.to_string().as_bytes(), 9)])
        })
        .collect();
    let found = read(&Build::default().table(&field, &records));
    assert_eq!((found.rows.len(), found.aside.len()), (299_700, 300));
    assert!(found.rows.iter().all(|(number, values)| values[0] == number.to_string()));
    assert!(found.aside.iter().all(|row| row.row() % 1000 == 0));
    assert_eq!(found.remarks, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever the bytes, there is no panic and an end; random bytes rarely pass for a table, spoilt tables do.
    #[test]
    fn any_bytes_can_be_read(
        random in prop::collection::vec(any::<u8>(), 0..200),
        spoilt in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let options = ReadOptions { format: Some(Format::Dbf), ..ReadOptions::default() };
        let _ = read_bytes(&random, &options);
        let fields = [NAME, (b"N", b'I', 4, 0, 2), (b"BZ", b'M', 4, 0, 0), (b"F", b'0', 1, 0, 5)];
        let records = vec![vec![b' '; 18]; 4];
        let build = Build { version: 0x30, ..Build::default() };
        let mut table = build.table(&fields, &records);
        for (place, byte) in spoilt {
            let place = place.index(table.len());
            table[place] = byte;
        }
        let _ = read_bytes(&table[..cut.index(table.len())], &options);
        if let Ok(found) = read_bytes(&table, &options) {
            let lost = found.aside.iter().filter(|row| !row.reason().keeps_row()).count();
            let numbers = (found.rows.len() + lost) as u64;
            let stated = found.remarks.iter().find_map(|remark| match remark {
                Remark::RecordCount { found, .. } => Some(*found),
                _ => None,
            });
            prop_assert!(stated.is_none_or(|stated| stated == numbers));
        }
    }

    #[test]
    fn values_come_back(
        values in prop::collection::vec(("[一-龥]{0,4}|[a-z]{0,8}", any::<i32>(), any::<bool>()), 0..30),
    ) {
        let fields = [NAME, (b"N", b'I', 4, 0, 0)];
        let records: Vec<Vec<u8>> = values
            .iter()
            .map(|(name, number, deleted)| {
                let mark = if *deleted { b'*' } else { b' ' };
                let mut record = record(mark, &[(&gbk(name), 8)]);
                record.extend_from_slice(&number.to_le_bytes());
                record
            })
            .collect();
        let build = Build { version: 0x30, code_page: 0x7A, ..Build::default() };
        let options = ReadOptions { with_deleted: true, ..ReadOptions::default() };
        let found = read_bytes(&build.table(&fields, &records), &options).unwrap();
        let expected: Rows = values
            .iter()
            .zip(1..)
            .map(|((name, number, _), row)| (row, vec![name.clone(), number.to_string()]))
            .collect();
        prop_assert_eq!(found.rows, expected);
    }
}
