//! Text of fixed width: the case table, blocks, random bytes.

use std::io;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use serde::Deserialize;

use crate::record::Layout;
use crate::record::read::{self, AsideRow, ReadOptions, Reason};
use crate::text::Encoding;
use crate::{ErrorKind, Result};

type Rows = Vec<(u64, Vec<String>)>;

#[derive(Deserialize)]
struct Case {
    name: String,
    layout: String,
    encoding: String,
    content: Vec<Part>,
    rows: Rows,
    aside: Vec<Vec<serde_json::Value>>,
}

/// Text in the encoding of the case, or bytes.
#[derive(Deserialize)]
#[serde(untagged)]
enum Part {
    Text(String),
    Bytes { hex: String },
}

fn bytes_of(parts: &[Part], encoding: Encoding) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => bytes.extend_from_slice(&encoding.encode(text).unwrap()),
            Part::Bytes { hex } => bytes.extend(
                (0..hex.len() / 2)
                    .map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap()),
            ),
        }
    }
    bytes
}

fn options(layout: &str, encoding: Option<Encoding>) -> ReadOptions {
    ReadOptions { layout: Some(layout.parse().unwrap()), encoding, ..ReadOptions::default() }
}

fn read_all(bytes: &[u8], options: &ReadOptions) -> Result<(Rows, Vec<AsideRow>)> {
    let mut reader = read::from_text("people.txt", io::Cursor::new(bytes.to_vec()), options)?;
    let aside = Arc::new(Mutex::new(Vec::new()));
    let sink = aside.clone();
    reader.on_aside(move |row| {
        sink.lock().unwrap().push(row.clone());
        Ok(())
    });
    let mut rows = Rows::new();
    for batch in &mut reader {
        let batch = batch?;
        let columns: Vec<_> =
            (0..batch.column_names().len()).map(|at| batch.text_column(at).unwrap()).collect();
        for (row, number) in batch.rows().iter().enumerate() {
            rows.push((number, columns.iter().map(|column| column.value(row).into()).collect()));
        }
    }
    let aside = aside.lock().unwrap().clone();
    Ok((rows, aside))
}

#[test]
fn the_case_table() {
    let table = include_str!("../../../../../tests/vectors/fixed_width.jsonl");
    assert!(table.lines().count() >= 30);
    for line in table.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let encoding: Encoding = case.encoding.parse().unwrap();
        let bytes = bytes_of(&case.content, encoding);
        let (rows, aside) = read_all(&bytes, &options(&case.layout, Some(encoding)))
            .unwrap_or_else(|error| {
                panic!("{}: {error}", case.name);
            });
        assert_eq!(rows, case.rows, "{}", case.name);
        let aside: Vec<Vec<serde_json::Value>> = aside
            .iter()
            .map(|row| {
                let place = [row.row().into(), row.reason().as_str().into()];
                place.into_iter().chain(row.column().map(Into::into)).collect()
            })
            .collect();
        assert_eq!(aside, case.aside, "{}", case.name);
    }
}

#[test]
fn the_encoding_is_found_and_the_bytes_set_aside_are_those_of_the_file() {
    let mut bytes = Encoding::GB18030.encode("王小明  1\n李芳    2\n").unwrap().into_owned();
    let cut = Encoding::GB18030.encode("张伟").unwrap().into_owned();
    bytes.extend_from_slice(&cut);
    let (rows, aside) = read_all(&bytes, &options("XM:8,XB:1", None)).unwrap();
    assert_eq!(rows[0].1, ["王小明", "1"]);
    assert_eq!((aside[0].row(), aside[0].reason()), (3, Reason::CutRecord));
    assert_eq!(aside[0].bytes(), cut);
    assert!(!format!("{:?}", aside[0]).contains("张"));
}

#[test]
fn columns_are_chosen_and_a_layout_is_needed() {
    let mut chosen = options("XM:2,XB:1", None);
    chosen.columns = Some(vec!["XB".into()]);
    let (rows, _) = read_all(b"ab1\n", &chosen).unwrap();
    assert_eq!(rows, [(1, vec!["1".to_owned()])]);
    chosen.columns = Some(vec!["CSRQ".into()]);
    assert_eq!(read_all(b"ab1\n", &chosen).unwrap_err().kind(), ErrorKind::UnknownColumn);
    let without =
        ReadOptions { format: Some(crate::record::Format::FixedWidth), ..ReadOptions::default() };
    assert_eq!(read_all(b"ab1\n", &without).unwrap_err().kind(), ErrorKind::InvalidArgument);
    let wide = options("XM:2", Some(Encoding::UTF_16LE));
    assert_eq!(read_all(b"a\0b\0", &wide).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert_eq!(read_all(b"", &options("XM:2", None)).unwrap_err().kind(), ErrorKind::EmptyFile);
}

/// Several blocks, with a fault in every hundredth row; the numbers of rows go on across blocks.
#[test]
fn blocks_do_not_show() {
    let mut bytes = Vec::new();
    for row in 0..150_000_u32 {
        let line =
            if row % 100 == 99 { "x".to_owned() } else { format!("{row:06} {:02} ", row % 9) };
        bytes.extend_from_slice(line.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    let (rows, aside) = read_all(&bytes, &options("A:7,B:3", None)).unwrap();
    assert_eq!((rows.len(), aside.len()), (148_500, 1_500));
    for (number, values) in rows {
        assert_eq!(values[0], format!("{:06}", number - 1));
    }
    assert!(aside.iter().all(|row| row.row() % 100 == 0 && row.reason() == Reason::CutRecord));
}

#[test]
fn a_line_longer_than_memory_allows_is_passed_over() {
    let mut bytes = b"ab1\n".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 1 << 20));
    bytes.extend_from_slice(b"\ncd2\n");
    let mut options = options("XM:2,XB:1", None);
    options.max_line_bytes = 1 << 12;
    let (rows, aside) = read_all(&bytes, &options).unwrap();
    assert_eq!(rows, [(1, vec!["ab".into(), "1".into()]), (3, vec!["cd".into(), "2".into()])]);
    assert_eq!(
        (aside[0].row(), aside[0].reason(), aside[0].len()),
        (2, Reason::LineTooLong, 1 << 20)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever the bytes: no panic, and every record is either read or set aside.
    #[test]
    fn any_bytes_can_be_read(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..300),
            "[ab12 \r\n\u{0}王小明]{0,120}".prop_map(String::into_bytes),
        ],
        layout in prop::sample::select(vec![
            "a:1,b:3",
            "a=3-9,b=1-2,-:4",
            r#"{"record_length": 7, "fields": [{"name": "a", "length": 5}]}"#,
            r#"{"unit": "characters", "padding": "both", "fields": [{"name": "a", "length": 4}]}"#,
            r#"{"trailing_blanks": "cut", "fields": [{"name": "a", "length": 40}]}"#,
        ]),
        encoding in prop::sample::select(vec![
            None, Some(Encoding::UTF_8), Some(Encoding::GB18030),
        ]),
    ) {
        let Ok((rows, aside)) = read_all(&bytes, &options(layout, encoding)) else { return Ok(()) };
        let mut numbers: Vec<u64> = rows.iter().map(|(number, _)| *number).collect();
        let lost = aside.iter().filter(|row| !row.reason().keeps_row());
        numbers.extend(lost.map(AsideRow::row));
        numbers.sort_unstable();
        let expected: Vec<u64> = (1..=numbers.len() as u64).collect();
        prop_assert_eq!(numbers, expected);
    }

    /// What is put at its place comes back, in bytes and in characters, in both encodings.
    #[test]
    fn records_come_back(
        values in prop::collection::vec(("[一-龥]{0,5}|[a-z0-9]{0,9}", "[0-9]{0,3}"), 1..20),
        utf8: bool,
        characters: bool,
    ) {
        let encoding = if utf8 { Encoding::UTF_8 } else { Encoding::GB18030 };
        let unit = if characters { "characters" } else { "bytes" };
        let layout = format!(
            r#"{{"unit": "{unit}", "fields": [{{"name": "a", "length": 20}}, {{"name": "b", "length": 3}}]}}"#
        );
        let mut bytes = Vec::new();
        for (a, b) in &values {
            for (value, width) in [(a, 20), (b, 3)] {
                let encoded = encoding.encode(value).unwrap();
                let used = if characters { value.chars().count() } else { encoded.len() };
                bytes.extend_from_slice(&encoded);
                bytes.extend(std::iter::repeat_n(b' ', width - used));
            }
            bytes.push(b'\n');
        }
        let (rows, aside) = read_all(&bytes, &options(&layout, Some(encoding))).unwrap();
        prop_assert!(aside.is_empty());
        let read: Vec<_> = rows.into_iter().map(|(_, row)| (row[0].clone(), row[1].clone())).collect();
        prop_assert_eq!(read, values);
    }

    /// Any text either is a layout or is refused.
    #[test]
    fn any_text_may_be_a_layout(text in "[A-C:=,\\-0-9{}\"\n# ]{0,40}|.{0,40}") {
        let _ = text.parse::<Layout>();
    }
}
