//! Files that are written are read back the same, and failures leave nothing behind.

use std::path::Path;

use arrow_array::{ArrayRef, Float64Array, Int64Array, StringArray};
use proptest::prelude::*;

use super::*;
use crate::record::read::{self, ReadOptions};
use crate::text::Encoding;

fn options() -> WriteOptions {
    WriteOptions::default()
}

/// A table with one column of text from its columns by name.
fn cells(table: &Table) -> Vec<Vec<Option<String>>> {
    table
        .columns()
        .iter()
        .map(|name| {
            let parts = table.text(name).unwrap();
            parts.iter().flatten().map(|value| value.map(str::to_owned)).collect()
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn mixed() -> RecordBatch {
    let numbers: ArrayRef = Arc::new(Int64Array::from(vec![Some(1), None, Some(3)]));
    let weights: ArrayRef = Arc::new(Float64Array::from(vec![0.5, -2.0, 1e-3]));
    let names: ArrayRef = Arc::new(StringArray::from(vec![Some("王"), Some("a,\"b\"\n"), None]));
    RecordBatch::try_from_iter_with_nullable([
        ("row", numbers, true),
        ("weight", weights, false),
        ("XM", names, true),
    ])
    .unwrap()
}

#[test]
fn every_format_is_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let expected = [
        vec![Some("1"), None, Some("3")],
        vec![Some("0.5"), Some("-2"), Some("0.001")],
        vec![Some("王"), Some("a,\"b\"\n"), None],
    ]
    .map(|column| column.into_iter().map(|value| value.map(str::to_owned)).collect::<Vec<_>>());
    let mut formats = vec![Format::Csv, Format::Tsv, Format::Arrow];
    if cfg!(feature = "parquet") {
        formats.push(Format::Parquet);
    }
    for format in formats {
        let path = folder.path().join(format!("links.{format}"));
        let mut writer = create(&path, mixed().schema(), &options()).unwrap();
        writer.write(&mixed()).unwrap();
        writer.write(&mixed().slice(0, 0)).unwrap();
        assert!(!path.exists(), "{format}: no file before its end");
        assert_eq!(writer.finish().unwrap(), 3, "{format}");
        let table = read::open(&path, &ReadOptions::default()).unwrap().into_table().unwrap();
        assert_eq!(table.columns(), ["row", "weight", "XM"], "{format}");
        assert_eq!(cells(&table), expected, "{format}");
    }
}

#[test]
fn json_lines_keep_types_and_name_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("links.jsonl");
    let mut writer = create(&path, mixed().schema(), &options()).unwrap();
    writer.write(&mixed()).unwrap();
    writer.finish().unwrap();
    let lines = std::fs::read_to_string(&path).unwrap();
    let expected = "{\"row\":1,\"weight\":0.5,\"XM\":\"王\"}\n\
        {\"row\":null,\"weight\":-2.0,\"XM\":\"a,\\\"b\\\"\\n\"}\n\
        {\"row\":3,\"weight\":0.001,\"XM\":null}\n";
    assert_eq!(lines, expected);
}

#[test]
fn a_table_without_rows_is_a_file_with_columns() {
    let folder = tempfile::tempdir().unwrap();
    let empty = Table::from_columns([("XM", Vec::<String>::new()), ("XB", vec![])]).unwrap();
    let mut extensions = vec!["csv", "arrow"];
    if cfg!(feature = "parquet") {
        extensions.push("parquet");
    }
    for extension in extensions {
        let path = folder.path().join("empty").with_extension(extension);
        assert_eq!(table(&path, &empty, &options()).unwrap(), 0);
        let back = read::open(&path, &ReadOptions::default()).unwrap().into_table().unwrap();
        assert_eq!((back.columns(), back.len()), (empty.columns(), 0), "{extension}");
    }
}

#[test]
fn marks_and_encodings() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.csv");
    let names = Table::from_columns([("姓名", ["王小明", "张𬭎"])]).unwrap();
    let mut with = options();
    with.mark = true;
    table(&path, &names, &with).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"\xef\xbb\xbf"));
    for encoding in [Encoding::UTF_8, Encoding::GB18030, Encoding::UTF_16LE] {
        with.encoding = encoding;
        table(&path, &names, &with).unwrap();
        let mut reader = read::open(&path, &ReadOptions::default()).unwrap();
        let back = reader.read_table().unwrap();
        assert_eq!((back.columns(), cells(&back)), (names.columns(), cells(&names)), "{encoding}");
        assert_eq!(reader.encoding(), Some(encoding));
    }
    with.encoding = "big5".parse().unwrap();
    let error = table(&path, &names, &with).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Encoding);
    assert_eq!((error.row(), error.item()), (Some(2), Some("姓名")));
}

#[test]
fn what_an_encoding_lacks_is_told_by_row_and_item_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut strict = options();
    strict.layout = Some("XM:8,JTDZ:12".parse().unwrap());
    // Code page 936 lacks 𬭎; GB 2312 and Big5 lack 镕 before it.
    let columns = [("XM", ["王小明", "朱镕", "李芳"]), ("JTDZ", ["", "麓山南路", "𬭎路"])];
    let people = Table::from_columns(columns).unwrap();
    for (encoding, row, item) in
        [(Encoding::CP936, 3, "JTDZ"), (Encoding::GB2312, 2, "XM"), (Encoding::BIG5, 2, "XM")]
    {
        strict.encoding = encoding;
        for format in [Format::Csv, Format::Tsv, Format::FixedWidth] {
            strict.format = Some(format);
            let error = table(folder.path().join("people"), &people, &strict).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Encoding, "{encoding} {format}");
            assert_eq!((error.row(), error.item()), (Some(row), Some(item)), "{encoding} {format}");
            assert!(entries(folder.path()).is_empty(), "{encoding} {format}");
        }
        for format in [Format::Arrow, Format::JsonLines, Format::Parquet] {
            strict.format = Some(format);
            let error = table(folder.path().join("people"), &people, &strict).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{encoding} {format}");
        }
    }
    strict.format = Some(Format::Csv);
    strict.encoding = Encoding::GB18030;
    let path = folder.path().join("people.csv");
    table(&path, &people, &strict).unwrap();
    let written = std::fs::read(&path).unwrap();
    assert!(!written.contains(&b'?'));
}

#[test]
fn rows_are_numbered_as_they_were_read() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("source.csv");
    // The second record has a field too many and is set aside.
    std::fs::write(&source, "XM,XB\n王小明,1\n李芳,2,x\n马䶮,1\n").unwrap();
    let people = read::open(&source, &ReadOptions::default()).unwrap().into_table().unwrap();
    let mut strict = options();
    strict.encoding = Encoding::CP936;
    let error = table(folder.path().join("people.csv"), &people, &strict).unwrap_err();
    assert_eq!((error.row(), error.item()), (Some(3), Some("XM")));
}

#[test]
fn failures_leave_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.csv");
    std::fs::write(&path, "earlier").unwrap();
    let mut writer = create(&path, mixed().schema(), &options()).unwrap();
    writer.write(&mixed()).unwrap();
    assert_eq!(entries(folder.path()).len(), 2, "the file grows beside the earlier one");
    drop(writer);
    assert_eq!(entries(folder.path()), ["people.csv"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "earlier");

    let other = RecordBatch::try_from_iter([("x", mixed().column(0).clone())]).unwrap();
    let mut writer = create(&path, mixed().schema(), &options()).unwrap();
    assert_eq!(writer.write(&other).unwrap_err().kind(), ErrorKind::InvalidArgument);
    writer.write(&mixed()).unwrap();
    writer.finish().unwrap();
    assert_eq!(entries(folder.path()), ["people.csv"]);
    assert_ne!(std::fs::read_to_string(&path).unwrap(), "earlier");
}

#[test]
fn places_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let schema = mixed().schema();
    let refused = |path: &Path| {
        let error = create(path, schema.clone(), &options()).unwrap_err();
        assert!(error.file().is_some());
        (error.kind(), error.to_string())
    };
    let (kind, message) = refused(&folder.path().join("no/such/folder/x.csv"));
    assert_eq!(kind, ErrorKind::FileUnwritable);
    assert!(message.ends_with("the folder does not exist"), "{message}");
    assert_eq!(refused(&folder.path().join("x.xlsx")).0, ErrorKind::UnknownFormat);
    std::fs::create_dir(folder.path().join("x.csv")).unwrap();
    assert_eq!(refused(&folder.path().join("x.csv")).0, ErrorKind::FileUnwritable);
    // Not even the system's own folder for processes takes files, whoever asks.
    #[cfg(target_os = "linux")]
    assert_eq!(refused(Path::new("/proc/x.csv")).0, ErrorKind::FileUnwritable);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_room() {
    let mut to_full = options();
    to_full.format = Some(Format::Csv);
    let error = table("/dev/full", &Table::from_columns([("a", ["1"])]).unwrap(), &to_full);
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileUnwritable);
    assert_eq!(error.to_string(), "/dev/full: there is no room left");
    to_full.format = Some(Format::Arrow);
    let error = table("/dev/full", &Table::from_columns([("a", ["1"])]).unwrap(), &to_full);
    assert_eq!(error.unwrap_err().kind(), ErrorKind::FileUnwritable);
}

proptest! {
    #[test]
    fn csv_gives_every_text_back(
        width in 1_usize..4,
        values in proptest::collection::vec(
            prop_oneof![any::<String>(), "[ab王,;|\t\"\r\n\\u{1A}\\u{FEFF}\0 ]{0,6}"], 0..24),
        names in proptest::collection::hash_set("[ab王,;|\t\"\r\n\\u{1A}\\u{FEFF} ]{0,3}x", 4),
        delimiter in prop_oneof![Just(b','), Just(b'\t'), Just(b';'), Just(b'|')],
        encoding in prop_oneof![Just(Encoding::UTF_8), Just(Encoding::GB18030), Just(Encoding::UTF_16BE)],
    ) {
        // The one character that the web's GB18030 has no bytes for.
        prop_assume!(encoding != Encoding::GB18030 || !values.concat().contains('\u{E5E5}'));
        let len = values.len() / width;
        let columns = names.iter().take(width).enumerate().map(|(column, name)| {
            (name.as_str(), &values[column * len..(column + 1) * len])
        });
        let written = Table::from_columns(columns).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people.csv");
        let mut write_options = options();
        (write_options.delimiter, write_options.encoding) = (Some(delimiter), encoding);
        table(&path, &written, &write_options).unwrap();
        let mut read_options = ReadOptions::default();
        (read_options.delimiter, read_options.encoding) = (Some(delimiter), Some(encoding));
        let mut reader = read::open(&path, &read_options).unwrap();
        let back = reader.read_table().unwrap();
        prop_assert_eq!(reader.set_aside().lost(), 0);
        prop_assert_eq!(back.columns(), written.columns());
        prop_assert_eq!(cells(&back), cells(&written));
    }
}

#[test]
fn dictionaries_stay_or_are_written_as_their_text() {
    use arrow_array::types::Int32Type;
    use arrow_array::{Array, DictionaryArray};
    use arrow_schema::DataType;

    let folder = tempfile::tempdir().unwrap();
    let texts = [Some("王"), None, Some("a,b"), Some("王")];
    let keyed: ArrayRef = Arc::new(DictionaryArray::<Int32Type>::from_iter(texts));
    let plain: ArrayRef = Arc::new(StringArray::from_iter(texts));
    let batch =
        |column: &ArrayRef| RecordBatch::try_from_iter([("XM", Arc::clone(column))]).unwrap();
    let mut formats = vec![Format::Csv, Format::Arrow];
    if cfg!(feature = "parquet") {
        formats.push(Format::Parquet);
    }
    for format in formats {
        for dictionaries in [true, false] {
            let path = folder.path().join(format!("links.{format}"));
            let options = WriteOptions { dictionaries, ..options() };
            let mut writer = create(&path, batch(&keyed).schema(), &options).unwrap();
            assert!(
                writer.write(&batch(&plain)).is_err(),
                "other columns than the file was begun with"
            );
            writer.write(&batch(&keyed)).unwrap();
            writer.write(&batch(&keyed.slice(2, 2))).unwrap();
            writer.finish().unwrap();
            let table = read::open(&path, &ReadOptions::default()).unwrap().into_table().unwrap();
            let expected = [Some("王"), None, Some("a,b"), Some("王"), Some("a,b"), Some("王")];
            let expected = vec![expected.map(|text| text.map(str::to_owned)).to_vec()];
            assert_eq!(cells(&table), expected, "{format}");
            let column = table.batches()[0].records().column(0).data_type().clone();
            let is_dictionary = matches!(column, DataType::Dictionary(..));
            assert_eq!(is_dictionary, dictionaries && format != Format::Csv, "{format}");
        }
    }
}
