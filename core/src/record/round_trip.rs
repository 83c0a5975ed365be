//! Every data set through every format, and every built-in layout through its file: the same table comes back.

use std::path::Path;

use super::read::dbf_for_tests::{Build, Field, record};
use super::read::{self, ReadOptions};
use super::write::{self, WriteOptions};
use super::{BuiltInLayout, DataSet, Format, Layout, LayoutField, Mapping, Table};
use crate::text::Encoding;

/// A column that no data set has.
const EXTRA: &str = "自定义";

/// Three rows: Chinese, digits with noughts before them, and empty.
fn table_of(data_set: &DataSet) -> Table {
    let identifiers = data_set.items().iter().map(|item| item.identifier.to_owned());
    let columns = identifiers.chain([EXTRA.to_owned()]).enumerate();
    let columns = columns.map(|(place, name)| {
        (name, vec![format!("王小明{place}"), format!("00{place}"), String::new()])
    });
    Table::from_columns(columns.collect::<Vec<_>>()).unwrap()
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    let column = |name: &String| {
        let parts = table.text(name).unwrap();
        parts.iter().flatten().map(|value| value.unwrap_or_default().to_owned()).collect()
    };
    table.columns().iter().map(column).collect()
}

fn assert_same(path: &Path, options: &ReadOptions, expected: &Table, what: &str) {
    let table = read::open(path, options).unwrap().into_table().unwrap();
    assert_eq!(table.columns(), expected.columns(), "{what}");
    assert_eq!(cells(&table), cells(expected), "{what}");
}

#[test]
fn every_data_set_comes_back_from_every_format() {
    let folder = tempfile::tempdir().unwrap();
    for data_set in DataSet::all() {
        let table = table_of(data_set);
        let mut options = WriteOptions::default();
        for encoding in [Encoding::UTF_8, Encoding::GB18030] {
            options.encoding = encoding;
            for format in [Format::Csv, Format::Tsv] {
                let path = folder.path().join(format!("{}.{format}", data_set.id()));
                write::table(&path, &table, &options).unwrap();
                let what = format!("{} {format} {encoding}", data_set.id());
                assert_same(&path, &ReadOptions::default(), &table, &what);
            }
            let fields = table.columns().iter().enumerate();
            let fields =
                fields.map(|(at, name)| LayoutField::new(name).at(at * 15..at * 15 + 14)).collect();
            let layout = Layout::new(fields).unwrap().with_encoding(encoding);
            for (layout, how) in [
                (layout.clone(), "lines"),
                (layout.clone().with_record_length(table.columns().len() * 15).unwrap(), "records"),
                (layout.with_unit(super::WidthUnit::Characters), "characters"),
            ] {
                let path = folder.path().join(format!("{}.{how}.txt", data_set.id()));
                let options = WriteOptions {
                    format: Some(Format::FixedWidth),
                    layout: Some(layout.clone()),
                    ..WriteOptions::default()
                };
                write::table(&path, &table, &options).unwrap();
                let options = ReadOptions { layout: Some(layout), ..ReadOptions::default() };
                assert_same(&path, &options, &table, &format!("{} {how}", data_set.id()));
            }
        }
        let mut formats = vec![Format::Arrow];
        if cfg!(feature = "parquet") {
            formats.push(Format::Parquet);
        }
        for format in formats {
            let path = folder.path().join(format!("{}.{format}", data_set.id()));
            write::table(&path, &table, &WriteOptions::default()).unwrap();
            assert_same(&path, &ReadOptions::default(), &table, &format!("{format}"));
        }
        let mapping = Mapping::of_headers(data_set, table.columns(), &[]).unwrap();
        assert_eq!(mapping.absent().count(), 0, "{}", data_set.id());
        assert_eq!(mapping.unmapped().collect::<Vec<_>>(), [table.columns().len() - 1]);
    }
}

#[test]
fn every_data_set_is_read_from_a_dbf_table() {
    let folder = tempfile::tempdir().unwrap();
    for data_set in DataSet::all() {
        let table = table_of(data_set);
        let gbk = |text: &str| Encoding::GB18030.encode(text).unwrap().into_owned();
        let names: Vec<Vec<u8>> = table.columns().iter().map(|name| gbk(name)).collect();
        let fields: Vec<Field<'_>> = names.iter().map(|name| (&**name, b'C', 14, 0, 0)).collect();
        let cells = cells(&table);
        let records: Vec<Vec<u8>> = (0..table.len())
            .map(|row| {
                let values: Vec<Vec<u8>> = cells.iter().map(|column| gbk(&column[row])).collect();
                let values: Vec<(&[u8], usize)> =
                    values.iter().map(|value| (&**value, 14)).collect();
                record(b' ', &values)
            })
            .collect();
        let path = folder.path().join(format!("{}.dbf", data_set.id()));
        std::fs::write(&path, Build::default().table(&fields, &records)).unwrap();
        assert_same(&path, &ReadOptions::default(), &table, data_set.id());
    }
}

/// The files of the provincial export: no header, known by their names or by a declared layout.
#[test]
fn every_built_in_layout_reads_its_file_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for built_in in BuiltInLayout::all() {
        let rows = ["备注", "00", ""].map(|value| {
            let value = |place: usize| {
                if value.is_empty() { String::new() } else { format!("{value}{place}") }
            };
            (0..built_in.columns.len()).map(value).collect::<Vec<_>>()
        });
        for delimiter in ["\t", ",", "|", "^"] {
            let text: String = rows.iter().map(|row| row.join(delimiter) + "\r\n").collect();
            let gbk = Encoding::GB18030.encode(&text).unwrap();
            let by_name = folder.path().join(format!("{}.TXT", built_in.id.to_uppercase()));
            let other_name = folder.path().join("export.txt");
            std::fs::write(&by_name, &gbk).unwrap();
            std::fs::write(&other_name, &gbk).unwrap();
            let declared =
                ReadOptions { layout: Layout::built_in(built_in.id), ..ReadOptions::default() };
            for (path, options) in [(&by_name, ReadOptions::default()), (&other_name, declared)] {
                let reader = read::open(path, &options).unwrap();
                assert_eq!(reader.layout().and_then(Layout::id), Some(built_in.id));
                let mapping = reader.mapping(None, &[]).unwrap();
                assert_eq!(mapping.data_set().id(), built_in.data_set);
                for (place, column) in built_in.columns.iter().enumerate() {
                    let item = mapping.item_of(place).map(|item| item.identifier);
                    assert_eq!(item, column.item, "{} {}", built_in.id, column.identifier);
                }
                let table = reader.into_table().unwrap();
                let names: Vec<&str> = built_in.columns.iter().map(|c| c.identifier).collect();
                assert_eq!(table.columns(), names);
                assert_eq!(table.len(), 3, "{} {delimiter:?}", built_in.id);
                for (place, column) in cells(&table).iter().enumerate() {
                    assert_eq!(*column, [&*rows[0][place], &rows[1][place], ""]);
                }
                let copy = folder.path().join("copy.csv");
                write::table(&copy, &table, &WriteOptions::default()).unwrap();
                assert_same(&copy, &ReadOptions::default(), &table, built_in.id);
            }
        }
    }
}

#[test]
fn a_delimiter_at_the_end_of_lines_is_a_column_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("T_RYFW.txt");
    std::fs::write(&path, "1^A1^F1^1^^^^^\r\n2^A2^F2^1^^^^^\r\n").unwrap();
    let reader = read::open(&path, &ReadOptions::default()).unwrap();
    assert_eq!(reader.delimiter(), Some(b'^'));
    assert_eq!(reader.columns()[7..], ["FLAG", "column_9"]);
    assert_eq!(reader.mapping(None, &[]).unwrap().column_of("FWBM"), Some(2));
    assert_eq!(reader.into_table().unwrap().len(), 2);
}

#[test]
fn a_header_written_by_hand_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("T_RYFW.txt");
    std::fs::write(&path, "编号,人员编码,房屋编码,人房关系,a,b,c,d\n1,2,3,4,5,6,7,8\n").unwrap();
    let reader = read::open(&path, &ReadOptions::default()).unwrap();
    assert_eq!(reader.columns()[1], "人员编码");
    let mapping = reader.mapping(None, &[]).unwrap();
    assert_eq!((mapping.data_set().id(), mapping.column_of("RYBM")), ("person_dwelling", Some(1)));
    assert_eq!(reader.into_table().unwrap().len(), 1);
}

#[test]
fn what_would_not_come_back_from_fixed_width_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let write = |value: &str, layout: &str| {
        let table = Table::from_columns([("XM", [value])]).unwrap();
        let options = WriteOptions {
            format: Some(Format::FixedWidth),
            layout: Some(layout.parse().unwrap()),
            ..WriteOptions::default()
        };
        write::table(folder.path().join("t.txt"), &table, &options)
    };
    assert_eq!(write("王小明", "XM:9").unwrap(), 1);
    for (value, layout) in
        [("王小明", "XM:8"), ("张伟 ", "XM:9"), ("张\n伟", "XM:9"), ("张伟", "CSRQ:8")]
    {
        let error = write(value, layout).unwrap_err();
        assert!(!error.to_string().contains(value), "{error}");
    }
}

#[test]
fn a_file_called_like_a_layout_that_has_other_columns_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("T_RYFW.txt");
    std::fs::write(&path, "a,b,c\n1,2,3\n").unwrap();
    let reader = read::open(&path, &ReadOptions::default()).unwrap();
    assert_eq!(reader.remarks(), [read::Remark::NotOfLayout("t_ryfw")]);
    assert_eq!(reader.layout(), None);
    assert_eq!(reader.into_table().unwrap().len(), 1);
}

#[test]
fn a_layout_without_a_data_set_goes_with_any() {
    let open = |json: &str| {
        let options = ReadOptions { layout: Some(json.parse().unwrap()), ..ReadOptions::default() };
        read::from_text("births.txt", "王芳,20030101\n".as_bytes(), &options).unwrap()
    };
    let birth = DataSet::by_id("birth");
    let any = open(r#"{"fields": [{"name": "a", "item": "ZNXM"}, {"name": "ZNCSRQ"}]}"#);
    let mapping = any.mapping(birth, &[]).unwrap();
    assert_eq!((mapping.column_of("ZNXM"), mapping.column_of("ZNCSRQ")), (Some(0), Some(1)));
    let person =
        open(r#"{"data_set": "person", "fields": [{"name": "a", "item": "XM"}, {"name": "b"}]}"#);
    assert_eq!(person.mapping(birth, &[]).unwrap().mapped().count(), 0);
    assert_eq!(person.mapping(None, &[]).unwrap().column_of("XM"), Some(0));
}
