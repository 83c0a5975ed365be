//! Bad and odd files, whole: what is read, what is set aside, what is refused and in which words.

use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use arrow_array::{ArrayRef, Int32Array, RecordBatch, StringArray};
use proptest::prelude::*;

use super::*;
use crate::text::Encoding;
use crate::{Error, ErrorKind};

/// Rows with their numbers; a missing value is empty.
type Rows = Vec<(u64, Vec<String>)>;

fn defaults() -> ReadOptions {
    ReadOptions::default()
}

fn rows_of(reader: &mut Reader) -> Result<Rows> {
    let mut rows = Rows::new();
    for batch in reader {
        let batch = batch?;
        let columns: Vec<StringArray> = (0..batch.column_names().len())
            .map(|index| batch.text_column(index).unwrap())
            .collect();
        for (row, number) in batch.rows().iter().enumerate() {
            rows.push((number, columns.iter().map(|column| column.value(row).into()).collect()));
        }
    }
    Ok(rows)
}

/// What a reader says about bytes: its columns, its rows, and what it set aside.
fn read_with(bytes: &[u8], options: &ReadOptions) -> Result<(Vec<String>, Rows, Vec<AsideRow>)> {
    let mut reader = from_text("people.csv", io::Cursor::new(bytes.to_vec()), options)?;
    let aside = Arc::new(Mutex::new(Vec::new()));
    let sink = aside.clone();
    reader.on_aside(move |row| {
        sink.lock().unwrap().push(row.clone());
        Ok(())
    });
    let rows = rows_of(&mut reader)?;
    let aside = aside.lock().unwrap().clone();
    for reason in Reason::ALL {
        let told = aside.iter().filter(|row| row.reason() == reason).count();
        assert_eq!(reader.set_aside().count(reason), told as u64);
    }
    Ok((reader.columns().to_vec(), rows, aside))
}

fn read(bytes: &[u8]) -> (Vec<String>, Rows, Vec<AsideRow>) {
    read_with(bytes, &defaults()).unwrap()
}

fn row(number: u64, values: &[&str]) -> (u64, Vec<String>) {
    (number, values.iter().map(|value| (*value).to_owned()).collect())
}

fn error(bytes: &[u8]) -> (ErrorKind, String) {
    let error = read_with(bytes, &defaults()).unwrap_err();
    (error.kind(), error.to_string())
}

fn file(bytes: &[u8], name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[test]
fn ordinary_text() {
    let cases: [(&str, Vec<u8>); 8] = [
        ("LF", "姓名,性别\n王小明,1\n李芳,2\n".into()),
        ("CR LF", "姓名,性别\r\n王小明,1\r\n李芳,2\r\n".into()),
        ("CR", "姓名,性别\r王小明,1\r李芳,2\r".into()),
        ("no last line end", "姓名,性别\n王小明,1\n李芳,2".into()),
        ("mark", "\u{FEFF}姓名,性别\n王小明,1\n李芳,2\n".into()),
        ("quotes", "\"姓名\",性别\n\"王小明\",\"1\"\n李芳,2\n".into()),
        ("blank lines", "\n\n姓名,性别\n\n王小明,1\n\n\n李芳,2\n\n".into()),
        ("DOS end mark", "姓名,性别\r\n王小明,1\r\n李芳,2\r\n\u{1A}".into()),
    ];
    let expected = vec![row(1, &["王小明", "1"]), row(2, &["李芳", "2"])];
    for (name, bytes) in cases {
        let (columns, rows, aside) = read(&bytes);
        assert_eq!(columns, ["姓名", "性别"], "{name}");
        assert_eq!(rows, expected, "{name}");
        assert!(aside.is_empty(), "{name}");
        // The same text in the other encodings, found or marked.
        let text = String::from_utf8(bytes).unwrap();
        let unmarked = text.trim_start_matches('\u{FEFF}');
        for (encoding, mark) in [
            (Encoding::GB18030, &b""[..]),
            (Encoding::GB18030, b"\x84\x31\x95\x33"),
            (Encoding::UTF_16LE, b"\xff\xfe"),
            (Encoding::UTF_16BE, b"\xfe\xff"),
        ] {
            let bytes = [mark, &encoding.encode(unmarked).unwrap()].concat();
            let (columns, rows, aside) = read(&bytes);
            assert_eq!(columns, ["姓名", "性别"], "{name} {encoding}");
            assert_eq!(rows, expected, "{name} {encoding}");
            assert!(aside.is_empty(), "{name} {encoding}");
        }
    }
}

#[test]
fn delimiters_found_and_declared() {
    for delimiter in [",", "\t", ";", "|"] {
        // 亅 is 81 7C in GBK: its second byte is the delimiter.
        let text = "a,b\n丂,亅\n".replace(',', delimiter);
        for encoding in [Encoding::UTF_8, Encoding::GB18030] {
            let mut options = defaults();
            options.encoding = Some(encoding);
            let bytes = encoding.encode(&text).unwrap();
            let (_, rows, _) = read_with(&bytes, &options).unwrap();
            assert_eq!(rows, [row(1, &["丂", "亅"])], "{delimiter:?} {encoding}");
        }
    }
    let mut options = defaults();
    options.delimiter = Some(b'#');
    let (columns, rows, _) = read_with(b"a,b#c\n1,2#3\n", &options).unwrap();
    assert_eq!((columns, rows), (vec!["a,b".into(), "c".into()], vec![row(1, &["1,2", "3"])]));
    options.quoting = false;
    let (_, rows, _) = read_with(b"a#b\n\"1#2\"\n", &options).unwrap();
    assert_eq!(rows, [row(1, &["\"1", "2\""])]);
    let (_folder, path) = file(b"a\n1\n", "one.tsv");
    assert_eq!(open(path, &defaults()).unwrap().delimiter(), Some(b'\t'));
}

#[test]
fn columns_without_names() {
    let mut options = defaults();
    options.header = false;
    let (columns, rows, _) = read_with(b"1,2\n3,4\n", &options).unwrap();
    assert_eq!(columns, ["column_1", "column_2"]);
    assert_eq!(rows, [row(1, &["1", "2"]), row(2, &["3", "4"])]);
    options.names = Some(vec!["XM".into(), "XB".into()]);
    assert_eq!(read_with(b"1,2\n", &options).unwrap().0, ["XM", "XB"]);
    options.header = true;
    let (columns, rows, _) = read_with(b"a,b\n1,2\n", &options).unwrap();
    assert_eq!((columns, rows.len()), (vec!["XM".into(), "XB".into()], 1));
    let error = read_with(b"a,b,c\n", &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(read(b",b\n1,2\n").0, ["column_1", "b"]);
}

#[test]
fn only_the_columns_wanted() {
    let mut options = defaults();
    options.columns = Some(vec!["c".into(), "a".into()]);
    let (columns, rows, aside) = read_with(b"a,b,c\n1,2,3\n4,5\n", &options).unwrap();
    assert_eq!(columns, ["a", "c"]);
    assert_eq!(rows, [row(1, &["1", "3"])]);
    assert_eq!(aside.len(), 1, "a row must fit the file, not the columns wanted");
    options.columns = Some(vec!["d".into()]);
    let error = read_with(b"a,b\n", &options).unwrap_err();
    assert_eq!(error.to_string(), "people.csv, item d: the file has no column of this name");
}

#[test]
fn files_that_are_refused() {
    let cases: [(&str, &[u8], ErrorKind, &str); 9] = [
        ("empty", b"", ErrorKind::EmptyFile, "the file is empty"),
        ("a mark only", b"\xef\xbb\xbf", ErrorKind::EmptyFile, "the file is empty"),
        ("line ends only", b"\r\n\n", ErrorKind::EmptyFile, "the file is empty"),
        ("same name twice", b"a,b,a\n1,2,3\n", ErrorKind::DuplicateColumn, "columns 1 and 3"),
        ("latin-1", b"name\nJos\xe9,Nu\xf1ez,M\xfcller\n", ErrorKind::Encoding, "declare"),
        ("open quote in header", b"\"a,b\n1,2\n", ErrorKind::MalformedFile, "quote"),
        ("zip", b"PK\x03\x04rest", ErrorKind::UnknownFormat, "Excel"),
        ("parquet as a stream", b"PAR1....", ErrorKind::UnknownFormat, "name the file"),
        ("utf-16 without mark", b"X\0M\0,\0X\0B\0\n\0", ErrorKind::Encoding, "utf-16le"),
    ];
    for (name, bytes, kind, words) in cases {
        let (found, message) = error(bytes);
        assert_eq!(found, kind, "{name}: {message}");
        assert!(message.starts_with("people.csv") && message.contains(words), "{name}: {message}");
    }
    let missing = open("no/such/file.csv", &defaults()).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::FileNotFound);
    assert_eq!(missing.to_string(), "no/such/file.csv: the file does not exist");
    let folder = tempfile::tempdir().unwrap();
    let error = open(folder.path(), &defaults()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileUnreadable);
}

#[test]
fn a_header_alone_is_a_table_without_rows() {
    for bytes in ["a,b", "a,b\r\n", "a,b\n\n"] {
        let (columns, rows, aside) = read(bytes.as_bytes());
        assert_eq!((columns.len(), rows.len(), aside.len()), (2, 0, 0), "{bytes:?}");
    }
}

#[test]
fn rows_that_do_not_fit_are_set_aside() {
    let (_, rows, aside) = read("a,b\n1,2\n3\n4,5,6\n\"7\n8\",9\n\"x\",\"y\",\"z\"\n".as_bytes());
    assert_eq!(rows, [row(1, &["1", "2"]), row(4, &["7\n8", "9"])]);
    let told: Vec<_> =
        aside.iter().map(|row| (row.row(), row.reason(), row.fields(), row.bytes())).collect();
    let expected: [(u64, Reason, Option<usize>, &[u8]); 3] = [
        (2, Reason::TooFewFields, Some(1), b"3"),
        (3, Reason::TooManyFields, Some(3), b"4,5,6"),
        (5, Reason::TooManyFields, Some(3), b"\"x\",\"y\",\"z\""),
    ];
    assert_eq!(told, expected);
    assert!(!format!("{aside:?}").contains("4,5,6"), "printing a row set aside shows no value");
}

#[test]
fn undecodable_bytes_are_told_with_row_and_column() {
    let gb = |text: &str| Encoding::GB18030.encode(text).unwrap().into_owned();
    let cases: [(Vec<u8>, Encoding); 3] = [
        (
            [
                "姓名,住址\n王小明,湖南\n李".as_bytes(),
                b"\xe8\x8a,",
                "长沙\n张伟,".as_bytes(),
                b"\xff\n",
                "赵".as_bytes(),
            ]
            .concat(),
            Encoding::UTF_8,
        ),
        (
            [
                &gb("姓名,住址\n王小明,湖南\n李")[..],
                b"\xb7,",
                &gb("长沙\n张伟,"),
                b"\xff\n",
                &gb("赵"),
            ]
            .concat(),
            Encoding::GB18030,
        ),
        (
            // A lone surrogate is the undecodable of UTF-16.
            [
                &b"\xff\xfe"[..],
                &Encoding::UTF_16LE.encode("姓名,住址\n王小明,湖南\n李").unwrap(),
                b"\x00\xd8",
                &Encoding::UTF_16LE.encode(",长沙\n张伟,").unwrap(),
                b"\x00\xdc",
                &Encoding::UTF_16LE.encode("\n赵").unwrap(),
            ]
            .concat(),
            Encoding::UTF_16LE,
        ),
    ];
    for (bytes, encoding) in cases {
        let (_, rows, aside) = read(&bytes);
        let expected = [
            row(1, &["王小明", "湖南"]),
            row(2, &["李\u{FFFD}", "长沙"]),
            row(3, &["张伟", "\u{FFFD}"]),
        ];
        assert_eq!(rows, expected, "{encoding}");
        let told: Vec<_> =
            aside.iter().map(|row| (row.row(), row.reason(), row.column())).collect();
        let expected = [
            (2, Reason::UndecodableBytes, Some("姓名")),
            (3, Reason::UndecodableBytes, Some("住址")),
            (4, Reason::TooFewFields, None),
        ];
        assert_eq!(told, expected, "{encoding}");
    }
}

#[test]
fn raw_bytes_are_kept_as_they_were() {
    let gb = |text: &str| Encoding::GB18030.encode(text).unwrap().into_owned();
    let bytes = gb("姓名,住址\n王小明,湖南\n李芳\n张伟,长沙\n");
    let (_, _, aside) = read(&bytes);
    assert_eq!(aside[0].bytes(), gb("李芳"));
    assert_eq!(aside[0].len(), 4);
    let (_, rows, _) = read("a\n\u{FFFD}\n".as_bytes());
    assert_eq!(rows, [row(1, &["\u{FFFD}"])]);
}

#[test]
fn nul_characters_are_noted_and_kept() {
    let (_, rows, aside) = read(b"a,b\n1,2\0\0\n3,4\n");
    assert_eq!(rows, [row(1, &["1", "2\0\0"]), row(2, &["3", "4"])]);
    let told: Vec<_> = aside.iter().map(|row| (row.row(), row.reason(), row.column())).collect();
    assert_eq!(told, [(1, Reason::NulCharacter, Some("b"))]);
}

#[test]
fn an_open_quote_costs_one_line() {
    let (_, rows, aside) = read(b"a,b\n1,2\n\"3,4\n5,6\n7,8\n");
    assert_eq!(rows, [row(1, &["1", "2"]), row(3, &["5", "6"]), row(4, &["7", "8"])]);
    assert_eq!((aside[0].row(), aside[0].reason()), (2, Reason::UnclosedQuote));
    assert_eq!(aside[0].bytes(), b"\"3,4");
    // The same far from the end of the file, where the end of the allowance decides.
    let mut options = defaults();
    options.max_line_bytes = 64;
    let text = format!("a,b\n\"3,4\n{}", "5,6\n".repeat(100));
    let (_, rows, aside) = read_with(text.as_bytes(), &options).unwrap();
    assert_eq!((rows.len(), aside.len()), (100, 1));
    assert_eq!(rows[99].0, 101);
}

#[test]
fn a_line_that_is_too_long_is_passed_over() {
    let mut options = defaults();
    options.max_line_bytes = 100;
    let long = "x".repeat(101);
    let text = format!("a,b\n1,2\n{long},3\r\n4,5\n6,{}\n7,8\n9,{long}", "y".repeat(97));
    let (_, rows, aside) = read_with(text.as_bytes(), &options).unwrap();
    let numbers: Vec<u64> = rows.iter().map(|row| row.0).collect();
    assert_eq!(numbers, [1, 3, 4, 5], "the longest line allowed is read");
    let told: Vec<_> = aside.iter().map(|row| (row.row(), row.reason(), row.len())).collect();
    assert_eq!(told, [(2, Reason::LineTooLong, 103), (6, Reason::LineTooLong, 103)]);
}

#[test]
fn empty_lines_before_a_long_record_do_not_count() {
    let mut options = defaults();
    options.max_line_bytes = 64;
    for record in [format!("\"{}", "x".repeat(99)), format!("\"a\",{}", "x".repeat(99))] {
        let text = format!("a,b\n1,2\n{}{record}\n3,4\n", "\n".repeat(200));
        let (_, rows, aside) = read_with(text.as_bytes(), &options).unwrap();
        assert_eq!(rows, [row(1, &["1", "2"]), row(3, &["3", "4"])], "{record}");
        assert_eq!(aside.len(), 1, "{record}");
    }
}

/// Bytes that are made while they are read, to be longer than memory should hold.
struct Long {
    head: io::Cursor<Vec<u8>>,
    middle: io::Take<io::Repeat>,
    tail: io::Cursor<Vec<u8>>,
}

impl Read for Long {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.head.read(buffer)? {
            0 => match self.middle.read(buffer)? {
                0 => self.tail.read(buffer),
                read => Ok(read),
            },
            read => Ok(read),
        }
    }
}

#[test]
fn a_line_of_a_gigabyte() {
    let long = Long {
        head: io::Cursor::new(b"a,b\n1,2\n".to_vec()),
        middle: io::repeat(b'x').take(1 << 30),
        tail: io::Cursor::new(b"\n3,4\n".to_vec()),
    };
    let mut options = defaults();
    options.max_line_bytes = 1 << 20;
    let mut reader = from_text("long.csv", long, &options).unwrap();
    let rows = rows_of(&mut reader).unwrap();
    assert_eq!(rows, [row(1, &["1", "2"]), row(3, &["3", "4"])]);
    assert_eq!(reader.set_aside().count(Reason::LineTooLong), 1);
    assert_eq!(reader.bytes_read(), (1 << 30) + 13);
}

#[test]
fn a_million_identical_rows() {
    let bytes = [&b"a,b\n"[..], &b"1,2\n".repeat(1_000_000)].concat();
    let mut reader = from_text("same.csv", io::Cursor::new(bytes), &defaults()).unwrap();
    let table = reader.read_table().unwrap();
    assert_eq!(table.len(), 1_000_000);
    assert!(table.batches().iter().all(|batch| batch.len() <= 1 << 16));
    let last = table.batches().last().unwrap();
    assert_eq!(last.row_number(last.len() - 1), Some(1_000_000));
}

#[test]
fn a_column_without_values() {
    let (_, rows, aside) = read(b"a,b\n,1\n\"\",2\n");
    assert_eq!(rows, [row(1, &["", "1"]), row(2, &["", "2"])]);
    assert!(aside.is_empty());
    let mut reader =
        from_text("x", io::Cursor::new(b"a,b\n,1\n\"\",2\n".to_vec()), &defaults()).unwrap();
    let batch = reader.next().unwrap().unwrap();
    assert_eq!(batch.records().column(0).null_count(), 2, "empty is null");
}

#[test]
fn an_encoding_that_shows_late() {
    let count = 300_000;
    let ascii = format!("a,b\n{}", "1,2\n".repeat(300_000));
    for encoding in [Encoding::UTF_8, Encoding::GB18030] {
        let bytes = [ascii.as_bytes(), &encoding.encode("王,李\n").unwrap()].concat();
        let (_, rows, aside) = read(&bytes);
        assert_eq!(rows.last(), Some(&row(count + 1, &["王", "李"])), "{encoding}");
        assert!(aside.is_empty());
    }
    // Neither of the two: what came before is handed out first, whatever the threads.
    let bytes = [ascii.as_bytes(), &b"\xe9a,\xe9b\n".repeat(1000)].concat();
    for threads in [1, 2, 9] {
        let mut options = defaults();
        options.threads = threads;
        let mut reader = from_text("x.csv", io::Cursor::new(bytes.clone()), &options).unwrap();
        let error = reader.find_map(std::result::Result::err).unwrap();
        assert_eq!(error.kind(), ErrorKind::Encoding);
        assert!(reader.rows_read() > count - (1 << 18), "{threads}");
    }
}

#[test]
fn the_files_of_rows_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("aside.csv");
    let text = b"a,\"b,\"\"c\"\"\"\r\n1,2\r\n3\r\n4,\xff\r\n5,6,7\r\n";
    let mut options = defaults();
    options.encoding = Some(Encoding::UTF_8);
    let mut reader = from_text("x.csv", io::Cursor::new(text.to_vec()), &options).unwrap();
    reader.set_aside_into(&path);
    assert_eq!(reader.read_table().unwrap().len(), 2);
    assert_eq!(std::fs::read(&path).unwrap(), b"a,\"b,\"\"c\"\"\"\n3\n5,6,7\n");
    let reasons = std::fs::read_to_string(AsideFile::reasons_path(&path)).unwrap();
    let expected = "row,reason,column,fields,bytes\n\
        2,too_few_fields,,1,1\n\
        3,undecodable_bytes,\"b,\"\"c\"\"\",,3\n\
        4,too_many_fields,,3,5\n";
    assert_eq!(reasons, expected);
    // Nothing set aside, no file.
    let path = folder.path().join("none.csv");
    let mut reader = from_text("x.csv", io::Cursor::new(b"a\n1\n".to_vec()), &defaults()).unwrap();
    reader.set_aside_into(&path);
    reader.read_table().unwrap();
    assert!(!path.exists() && !AsideFile::reasons_path(&path).exists());
}

#[test]
fn a_reader_may_move_to_another_thread() {
    fn moves<T: Send>(_: &T) {}
    moves(&from_text("x.csv", io::Cursor::new(b"a\n1\n".to_vec()), &defaults()).unwrap());
}

#[test]
fn reading_can_be_cancelled() {
    let cancel = Arc::new(AtomicBool::new(false));
    let mut options = defaults();
    options.cancel = Some(cancel.clone());
    options.batch_rows = 1;
    let mut reader =
        from_text("x.csv", io::Cursor::new(b"a\n1\n2\n3\n".to_vec()), &options).unwrap();
    assert!(reader.next().unwrap().is_ok());
    cancel.store(true, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(reader.next().unwrap().unwrap_err().kind(), ErrorKind::Cancelled);
    assert!(reader.next().is_none());
}

#[test]
fn options_that_cannot_be_met() {
    let refused = |change: fn(&mut ReadOptions)| {
        let mut options = defaults();
        change(&mut options);
        read_with(b"a\n1\n", &options).unwrap_err().kind()
    };
    assert_eq!(refused(|o| o.batch_rows = 0), ErrorKind::InvalidArgument);
    assert_eq!(refused(|o| o.delimiter = Some(b'"')), ErrorKind::InvalidArgument);
    assert_eq!(refused(|o| o.max_line_bytes = 1), ErrorKind::InvalidArgument);
    assert_eq!(refused(|o| o.encoding = "iso-2022-jp".parse().ok()), ErrorKind::InvalidArgument);
}

#[test]
fn an_error_of_the_taker_ends_the_reading() {
    let mut reader =
        from_text("x.csv", io::Cursor::new(b"a,b\n1\n".to_vec()), &defaults()).unwrap();
    reader.on_aside(|_| Err(Error::new(ErrorKind::FileUnwritable, "no room")));
    assert_eq!(reader.next().unwrap().unwrap_err().kind(), ErrorKind::FileUnwritable);
    let mut reader =
        from_text("x.csv", io::Cursor::new(b"a,b\n1\n".to_vec()), &defaults()).unwrap();
    reader.set_aside_into("no/such/folder/aside.csv");
    let error = reader.next().unwrap().unwrap_err();
    assert!(error.to_string().starts_with("no/such/folder/aside.csv.reasons.csv: "), "{error}");
}

fn arrow_bytes(stream: bool) -> Vec<u8> {
    let codes: ArrayRef = Arc::new(Int32Array::from(vec![Some(1), None, Some(2)]));
    let names: ArrayRef = Arc::new(StringArray::from(vec!["王", "李", "张"]));
    let records = RecordBatch::try_from_iter([("XB", codes), ("XM", names)]).unwrap();
    let mut bytes = Vec::new();
    if stream {
        let mut writer =
            arrow_ipc::writer::StreamWriter::try_new(&mut bytes, &records.schema()).unwrap();
        writer.write(&records).unwrap();
        writer.finish().unwrap();
    } else {
        let mut writer =
            arrow_ipc::writer::FileWriter::try_new(&mut bytes, &records.schema()).unwrap();
        writer.write(&records).unwrap();
        writer.finish().unwrap();
    }
    bytes
}

#[test]
fn arrow_files_and_streams() {
    for stream in [false, true] {
        // The extension does not matter.
        let (_folder, path) = file(&arrow_bytes(stream), "people.csv");
        let mut options = defaults();
        options.batch_rows = 2;
        let mut reader = open(&path, &options).unwrap();
        assert_eq!(reader.format(), Format::Arrow);
        let rows = rows_of(&mut reader).unwrap();
        assert_eq!(rows, [row(1, &["1", "王"]), row(2, &["", "李"]), row(3, &["2", "张"])]);
        options.columns = Some(vec!["XM".into()]);
        let mut reader = open(&path, &options).unwrap();
        assert_eq!(reader.columns(), ["XM"]);
        assert_eq!(rows_of(&mut reader).unwrap()[2], row(3, &["张"]));
    }
}

#[cfg(feature = "parquet")]
fn parquet_bytes() -> Vec<u8> {
    let codes: ArrayRef =
        Arc::new((0..1000).map(|i| (i % 7 != 0).then_some(i)).collect::<Int32Array>());
    let names: ArrayRef =
        Arc::new(StringArray::from_iter_values((0..1000).map(|i| format!("王{i}"))));
    let records = RecordBatch::try_from_iter([("XB", codes), ("XM", names)]).unwrap();
    let mut bytes = Vec::new();
    let mut writer =
        parquet::arrow::ArrowWriter::try_new(&mut bytes, records.schema(), None).unwrap();
    writer.write(&records).unwrap();
    writer.close().unwrap();
    bytes
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_files() {
    let (_folder, path) = file(&parquet_bytes(), "people");
    let mut options = defaults();
    options.batch_rows = 300;
    let mut reader = open(&path, &options).unwrap();
    assert_eq!(reader.format(), Format::Parquet);
    let first = reader.next().unwrap().unwrap();
    assert_eq!(first.len(), 300);
    assert!(reader.bytes_read() > 0 && reader.bytes_read() < reader.bytes_total().unwrap());
    let rows = rows_of(&mut reader).unwrap();
    assert_eq!(rows[0], row(301, &["300", "王300"]));
    assert_eq!(reader.bytes_read(), reader.bytes_total().unwrap());
    options.columns = Some(vec!["XM".into()]);
    let table = open(&path, &options).unwrap().into_table().unwrap();
    assert_eq!((table.columns().len(), table.len()), (1, 1000));
}

#[test]
fn damaged_files_of_columns() {
    let mut all = vec![arrow_bytes(false), arrow_bytes(true)];
    #[cfg(feature = "parquet")]
    all.push(parquet_bytes());
    for whole in all.drain(..) {
        for len in [8, whole.len() / 2, whole.len() - 9] {
            let (_folder, path) = file(&whole[..len], "people.bin");
            match open(&path, &defaults()).and_then(|mut reader| rows_of(&mut reader)) {
                // A stream may lose its end mark and still be whole.
                Ok(rows) => assert_eq!(rows.len(), 3),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::MalformedFile, "{error}");
                    assert!(error.file().is_some());
                }
            }
        }
    }
}

#[test]
fn the_same_whatever_the_threads_and_blocks() {
    let mut text = String::from("a,b\n");
    for number in 0..60_000 {
        let line = match number % 1000 {
            0 => format!("{number}\n"),
            1 => format!("\"{number}\nx\",y\n"),
            _ => format!("{number},王小明王小明王小明\n"),
        };
        text.push_str(&line);
    }
    let outcome = |threads| {
        let mut options = defaults();
        options.threads = threads;
        let (_, rows, aside) = read_with(text.as_bytes(), &options).unwrap();
        (rows, aside)
    };
    let (rows, aside) = outcome(1);
    assert_eq!((rows.len(), aside.len()), (59_940, 60));
    assert!((rows, aside) == outcome(3));
}

proptest! {
    #[test]
    fn columns_with_a_changed_byte_are_read_or_refused(place: prop::sample::Index, byte: u8) {
        let mut all = vec![arrow_bytes(false), arrow_bytes(true)];
        #[cfg(feature = "parquet")]
        all.push(parquet_bytes());
        for mut bytes in all {
            let index = place.index(bytes.len());
            bytes[index] = byte;
            let (_folder, path) = file(&bytes, "people.bin");
            if let Ok(mut reader) = open(&path, &defaults()) {
                let _ = reader.find(std::result::Result::is_err);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>, batch_rows in 1_usize..4) {
        let mut options = defaults();
        options.batch_rows = batch_rows;
        options.max_line_bytes = 64;
        if let Ok((columns, rows, aside)) = read_with(&bytes, &options) {
            for (_, values) in &rows {
                prop_assert_eq!(values.len(), columns.len());
            }
            let lost = aside.iter().filter(|row| !row.reason().keeps_row()).count();
            let last = rows.iter().map(|row| row.0).chain(aside.iter().map(AsideRow::row)).max();
            prop_assert_eq!(last.unwrap_or(0), (rows.len() + lost) as u64, "every row has its number");
        }
    }

    #[test]
    fn any_text_like_csv_is_read_or_refused(bytes in "[a王,\"\r\n\0\t|]{0,80}", cut in any::<u8>()) {
        for encoding in [Encoding::UTF_8, Encoding::GB18030, Encoding::UTF_16LE] {
            let mut options = defaults();
            options.encoding = Some(encoding);
            options.max_line_bytes = 64;
            let mut bytes = encoding.encode(&bytes).unwrap().into_owned();
            let index = usize::from(cut) % bytes.len().max(1);
            if index < bytes.len() {
                bytes.remove(index);
            }
            if let Ok((columns, rows, _)) = read_with(&bytes, &options) {
                for (_, values) in &rows {
                    prop_assert_eq!(values.len(), columns.len());
                }
            }
        }
    }
}

/// Dictionaries come only where every page of a row group has them, and say the same as text.
#[cfg(feature = "parquet")]
#[test]
fn parquet_dictionaries() {
    use arrow_schema::DataType;
    use parquet::file::properties::WriterProperties;

    // In the first and the last thousand rows few names; between them so many that writers give up.
    let name = |row: usize| match row {
        _ if row.is_multiple_of(7) => None,
        _ if row.is_multiple_of(11) => Some(String::new()),
        1000..2000 => Some(format!("somebody with the long name {row}")),
        _ => Some(format!("王{}", row % 20)),
    };
    let towns = (0..3000).map(|row| format!("town {}", row % 3));
    let (names, towns): (StringArray, _) =
        ((0..3000).map(name).collect(), StringArray::from_iter_values(towns));
    let numbers = Int32Array::from_iter_values(0..3000);
    let columns: [(&str, ArrayRef); 3] =
        [("name", Arc::new(names)), ("number", Arc::new(numbers)), ("town", Arc::new(towns))];
    let records = RecordBatch::try_from_iter(columns).unwrap();
    let properties = WriterProperties::builder()
        .set_max_row_group_row_count(Some(1000))
        .set_dictionary_page_size_limit(1024)
        .set_data_page_row_count_limit(100)
        .set_write_batch_size(100)
        .build();
    let mut bytes = Vec::new();
    let writer =
        parquet::arrow::ArrowWriter::try_new(&mut bytes, records.schema(), Some(properties));
    let mut writer = writer.unwrap();
    writer.write(&records).unwrap();
    writer.close().unwrap();
    let (_folder, path) = file(&bytes, "people");

    let plain = rows_of(&mut open(&path, &defaults()).unwrap()).unwrap();
    assert_eq!(plain.len(), 3000);
    assert_eq!(plain[2], row(3, &["王2", "2", "town 2"]));
    assert_eq!(plain[7], row(8, &["", "7", "town 1"]));
    for columns in [None, Some(vec!["town".to_owned(), "name".to_owned()])] {
        // With the largest, row groups are too small to be read one by one.
        for batch_rows in [300, 1000, 1001] {
            let options = ReadOptions { batch_rows, columns: columns.clone(), ..defaults() };
            let expected = rows_of(&mut open(&path, &options).unwrap()).unwrap();
            let options = ReadOptions { dictionaries: true, ..options };
            assert_eq!(rows_of(&mut open(&path, &options).unwrap()).unwrap(), expected);
            let kinds: Vec<Vec<bool>> = open(&path, &options)
                .unwrap()
                .map(|batch| {
                    let columns = batch.unwrap().into_records();
                    let columns = columns.columns().iter();
                    columns.map(|c| matches!(c.data_type(), DataType::Dictionary(..))).collect()
                })
                .collect();
            let is_dictionary = |name: bool| match columns {
                None => vec![name, false, true],
                Some(_) => vec![name, true],
            };
            match batch_rows {
                300 => {
                    let expected = [[true; 4], [false; 4], [true; 4]].concat();
                    assert_eq!(kinds, expected.into_iter().map(is_dictionary).collect::<Vec<_>>());
                }
                1000 => assert_eq!(kinds, [true, false, true].map(is_dictionary)),
                _ => assert!(kinds.concat().iter().all(|is| !is), "{kinds:?}"),
            }
        }
    }
}
