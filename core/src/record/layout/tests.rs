//! Layouts as people write them, right and wrong; the built-in ones.

use super::*;

fn spans(layout: &Layout) -> Vec<(String, Option<(usize, usize)>)> {
    let span = |field: &LayoutField| field.span().map(|span| (span.start, span.end));
    layout.fields().iter().map(|field| (field.name().to_owned(), span(field))).collect()
}

#[test]
fn layouts_as_they_are_written() {
    let same = [
        "XM:20,XB:1,-:2,CSRQ:8",
        "XM:20\nXB:1\n-:2\nCSRQ:8\n",
        "# a manual\r\n XM : 20 , XB: 1\r\n-:2 # two blanks\r\nCSRQ:8\r\n",
        "XM：20，XB：1，-：2，CSRQ：8",
        "XM=1-20,XB=21-21,-:2,CSRQ=24-31",
        "\u{FEFF}XM:20,XB:1,-:2,CSRQ:8",
        r#"{"fields": [{"name": "XM", "length": 20}, {"name": "XB", "first": 21, "last": 21},
            {"length": 2}, {"name": "CSRQ", "first": 24, "length": 8}]}"#,
    ];
    let expected = [("XM", 0, 20), ("XB", 20, 21), ("-", 21, 23), ("CSRQ", 23, 31)]
        .map(|(name, start, end)| (name.to_owned(), Some((start, end))));
    for text in same {
        let layout: Layout = text.parse().unwrap();
        assert_eq!(spans(&layout), expected, "{text}");
        assert!(layout.is_fixed_width());
    }
    let delimited: Layout = "XM,XB".parse().unwrap();
    assert_eq!(spans(&delimited), [("XM".into(), None), ("XB".into(), None)]);
    assert!(!delimited.is_fixed_width());
}

#[test]
fn everything_that_json_says_arrives() {
    let json = r#"{"unit": "characters", "padding": "both", "trailing_blanks": "kept",
        "encoding": "gbk", "data_set": "birth", "fields": [{"name": "a", "length": 3, "item": "ZNXM"}]}"#;
    let layout: Layout = json.parse().unwrap();
    assert_eq!(layout.unit(), WidthUnit::Characters);
    assert_eq!(layout.padding(), Padding::Both);
    assert_eq!(layout.trailing_blanks(), TrailingBlanks::Kept);
    assert_eq!(layout.encoding(), Some(Encoding::GB18030));
    assert_eq!(layout.data_set().map(DataSet::id), Some("birth"));
    assert_eq!(layout.fields()[0].item(), Some("ZNXM"));
    let json = r#"{"record_length": 40, "fields": [{"name": "a", "length": 3}]}"#;
    assert_eq!(json.parse::<Layout>().unwrap().record_length(), Some(40));
    let json = r#"{"delimiter": "^", "fields": [{"name": "a"}, {"name": "b"}]}"#;
    assert_eq!(json.parse::<Layout>().unwrap().delimiter(), Some(b'^'));
}

#[test]
fn mistakes_are_told_apart() {
    use ErrorKind::{DuplicateColumn, InvalidArgument};
    let cases = [
        ("", InvalidArgument),
        ("-:3", InvalidArgument),
        ("XM:x", InvalidArgument),
        ("XM:0", InvalidArgument),
        ("XM=0-3", InvalidArgument),
        ("XM=5-4", InvalidArgument),
        ("XM=5", InvalidArgument),
        (":5", InvalidArgument),
        ("XM:99999999999999999999", InvalidArgument),
        ("XM:18446744073709551615,XB:2", InvalidArgument),
        ("XM:99999999", InvalidArgument),
        ("XM:20,XB", InvalidArgument),
        ("XM:2,XM:3", DuplicateColumn),
        ("{", InvalidArgument),
        (r#"{"fields": []}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "length": 3}], "color": "red"}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "last": 3}]}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "first": 2}]}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "length": 3}], "encoding": "morse"}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "length": 3}], "data_set": "shoes"}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a", "length": 3}], "record_length": 2}"#, InvalidArgument),
        (r#"{"fields": [{"name": "a"}], "record_length": 2}"#, InvalidArgument),
        (
            r#"{"fields": [{"name": "a", "length": 3}], "record_length": 9, "unit": "characters"}"#,
            InvalidArgument,
        ),
        (r#"{"fields": [{"name": "a"}], "delimiter": "、"}"#, InvalidArgument),
    ];
    for (text, kind) in cases {
        assert_eq!(text.parse::<Layout>().unwrap_err().kind(), kind, "{text}");
    }
}

#[test]
fn layouts_are_found_by_name_by_file_and_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("layout.txt");
    std::fs::write(&path, b"\xd0\xd5\xc3\xfb:20\n").unwrap();
    let layout = Layout::declared(path.to_str().unwrap()).unwrap();
    assert_eq!(layout.fields()[0].name(), "姓名", "a manual in GBK");
    std::fs::write(&path, "XM:x").unwrap();
    let error = Layout::declared(path.to_str().unwrap()).unwrap_err();
    assert!(error.file().is_some_and(|file| file.ends_with("layout.txt")));
    assert_eq!(Layout::declared("t_ryfw").unwrap().id(), Some("t_ryfw"));
    assert_eq!(Layout::declared("nothing").unwrap_err().kind(), ErrorKind::FileNotFound);
    assert_eq!(Layout::of_file(Path::new("a/T_FWXX.TXT")).unwrap().fields().len(), 15);
    assert_eq!(Layout::of_file(Path::new("a/people.txt")), None);
}

/// The numbers of columns that the source states, file by file.
#[test]
fn built_in_layouts_have_the_columns_of_their_source() {
    let counts = [
        ("t_xqxx", 7),
        ("t_ryjbxx", 83),
        ("t_ryfw", 8),
        ("t_byzk", 13),
        ("t_ctqk", 13),
        ("t_syxx", 36),
        ("t_rsxx", 17),
        ("t_jlxx", 19),
        ("t_fwxx", 15),
    ];
    assert_eq!(BuiltInLayout::all().len(), counts.len());
    for (id, count) in counts {
        let layout = BuiltInLayout::by_id(id).unwrap();
        assert_eq!(layout.columns.len(), count, "{id}");
        let names: Vec<&str> = layout.columns.iter().map(|column| column.identifier).collect();
        let mapping = layout.to_layout().mapping(&names, &[]).unwrap();
        let stated = layout.columns.iter().filter(|column| column.item.is_some()).count();
        assert_eq!(mapping.mapped().count(), stated, "{id}: no more and no fewer than stated");
    }
}

#[test]
fn what_served_the_control_of_births_has_no_meaning() {
    for (id, column) in [
        ("t_syxx", "ZCSX_DM"),
        ("t_syxx", "WFYY_DM"),
        ("t_rsxx", "HYZCSX_DM"),
        ("t_rsxx", "RLYY_DM"),
        ("t_jlxx", "WGRQ"),
    ] {
        let layout = BuiltInLayout::by_id(id).unwrap();
        let column = layout.columns.iter().find(|known| known.identifier == column).unwrap();
        assert_eq!((column.item, column.name_zh, column.name_en), (None, "", ""));
    }
    assert!(BuiltInLayout::by_id("t_cfxx").is_none());
}

#[test]
fn what_is_declared_goes_before_what_a_layout_states() {
    let layout: Layout =
        r#"{"fields": [{"name": "a", "item": "XM"}, {"name": "b"}, {"name": "CSRQ"}]}"#
            .parse()
            .unwrap();
    let headers = ["a", "b", "CSRQ"];
    let mapping = layout.mapping(&headers, &[]).unwrap();
    assert_eq!((mapping.column_of("XM"), mapping.column_of("CSRQ")), (Some(0), Some(2)));
    let mapping = layout.mapping(&headers, &[("b", "XM")]).unwrap();
    assert_eq!(mapping.column_of("XM"), Some(1));
    let mapping = layout.mapping(&headers, &[("a", "CYM")]).unwrap();
    assert_eq!((mapping.column_of("XM"), mapping.column_of("CYM")), (None, Some(0)));
    assert!(layout.mapping(&headers, &[("c", "XM")]).is_err());
}

/// Who confuses `--layout` with the file must not find people in the message.
#[test]
fn a_register_taken_for_a_layout_stays_secret() {
    for text in [
        "王小明:11010519491231002X",
        "王小明,1\n王小明,2\n",
        "王小明:0",
        "王小明=5",
        "王小明:3,李芳",
        r#"{"fields": [{"name": "王小明", "last": 3}]}"#,
        r#"{"fields": [{"name": "王小明"}, {"name": "王小明"}]}"#,
    ] {
        let error = text.parse::<Layout>().unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("王小明") && !shown.contains("11010519491231002X"), "{shown}");
    }
}
