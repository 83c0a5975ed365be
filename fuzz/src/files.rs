//! Files: delimited text, fixed width, DBF, Arrow and Parquet, change files, packs of places.

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use renkou::codes::division::Pack;
use renkou::exchange::ChangeFile;
use renkou::record::read::{self, ReadOptions, Reader};
use renkou::record::{Format, Layout, LayoutField};

/// Options that make small files long: small batches, short lines.
fn options() -> ReadOptions {
    let mut options = ReadOptions::default();
    options.batch_rows = 7;
    options.max_line_bytes = 256;
    options.threads = 1;
    options
}

/// Reads all there is; every record is in a batch or set aside, under a number of its own.
fn read_all(bytes: &[u8], options: &ReadOptions) {
    let Ok(mut reader) = read::from_text("bytes", Cursor::new(bytes.to_vec()), options) else {
        return;
    };
    let asides = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asides);
    reader.on_aside(move |aside| {
        noted.lock().expect("one thread").push((aside.row(), aside.reason().keeps_row()));
        Ok(())
    });
    let (rows, is_whole) = check_batches(&mut reader, options);
    assert!(reader.bytes_read() <= bytes.len() as u64);
    let asides = asides.lock().expect("one thread");
    let lost: Vec<u64> = asides.iter().filter(|(_, kept)| !kept).map(|(row, _)| *row).collect();
    assert_eq!(lost.len() as u64, reader.set_aside().lost());
    assert_eq!((asides.len() - lost.len()) as u64, reader.set_aside().kept());
    for (row, kept) in asides.iter() {
        assert_eq!(rows.binary_search(row).is_ok(), *kept, "a record is read or lost");
    }
    // Records of DBF tables that are marked as deleted are passed over.
    if is_whole && reader.format() != Format::Dbf {
        let mut all = [rows, lost].concat();
        all.sort_unstable();
        assert!(all.iter().copied().eq(1..=all.len() as u64), "no record is passed over");
    }
}

/// The numbers of all rows, and whether reading came to the end of the file.
fn check_batches(reader: &mut Reader, options: &ReadOptions) -> (Vec<u64>, bool) {
    let columns = reader.columns().len();
    let (mut rows, mut is_whole) = (Vec::new(), true);
    for batch in reader.by_ref() {
        let Ok(batch) = batch else {
            is_whole = false;
            break;
        };
        assert!(!batch.is_empty() && batch.len() <= options.batch_rows);
        assert_eq!(batch.column_names().len(), columns);
        rows.extend(batch.rows().iter());
        for column in 0..columns {
            let texts = batch.text_column(column).expect("text is text");
            assert_eq!(texts.iter().len(), batch.len());
            assert!(texts.iter().flatten().all(|text| !text.is_empty()));
        }
    }
    assert!(rows.is_sorted_by(|a, b| a < b), "rows are numbered in order");
    assert_eq!(rows.len() as u64, reader.rows_read());
    (rows, is_whole)
}

/// Text with a delimiter, or a DBF table, as the first bytes say.
pub fn delimited(data: &[u8]) {
    read_all(data, &options());
    let mut plain = options();
    plain.quoting = false;
    plain.delimiter = Some(b',');
    plain.encoding = "gb18030".parse().ok();
    read_all(data, &plain);
}

/// Text of fixed width, in bytes and in characters.
pub fn fixed_width(data: &[u8]) {
    for layout in ["XM:6,GMSFHM:18,XB:1", "A:1,B:2,C:3", "N=1-4,M=3-9"] {
        for encoding in ["utf-8", "gb18030"] {
            let mut options = options();
            options.layout = Some(Layout::declared(layout).expect("a layout"));
            options.encoding = encoding.parse().ok();
            read_all(data, &options);
        }
    }
}

/// A layout as a user writes it.
pub fn layout(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(layout) = text.parse::<Layout>() else { return };
    let named: Vec<_> = layout.fields().iter().filter(|field| !field.is_filler()).collect();
    assert!(!named.is_empty());
    for (place, field) in named.iter().enumerate() {
        assert!(!field.name().is_empty());
        assert!(named[..place].iter().all(|other| other.name() != field.name()));
    }
    let spans: Vec<_> = layout.fields().iter().filter_map(LayoutField::span).collect();
    assert_eq!(layout.is_fixed_width(), !spans.is_empty());
    assert!(spans.is_empty() || spans.len() == layout.fields().len(), "all have a place, or none");
    assert_eq!(layout.width(), spans.iter().map(|span| span.end).max());
    // What is written out again in places and names is the same fields.
    let again: Vec<_> = layout.fields().to_vec();
    assert_eq!(Layout::new(again).expect("fields of a layout").fields(), layout.fields());
}

/// A DBF table, whatever its first bytes say.
pub fn dbf(data: &[u8]) {
    let mut options = options();
    options.format = Some(Format::Dbf);
    read_all(data, &options);
    options.with_deleted = true;
    read_all(data, &options);
}

/// Files of columns, which have to be named.
pub fn columnar(data: &[u8]) {
    let Ok(folder) = tempfile::tempdir() else { return };
    for (name, mark) in [("a.arrow", &b"ARROW1\0\0"[..]), ("a.parquet", b"PAR1"), ("a", b"")] {
        let path = folder.path().join(name);
        let written = std::fs::File::create(&path).and_then(|mut file| {
            file.write_all(mark)?;
            file.write_all(data)?;
            file.write_all(mark)
        });
        if written.is_err() {
            return;
        }
        let options = options();
        if let Ok(mut reader) = read::open(&path, &options) {
            check_batches(&mut reader, &options);
        }
    }
}

/// A file of division changes is read with findings, and what was read is written and read again.
pub fn change_file(data: &[u8]) {
    let Ok(file) = ChangeFile::read(Cursor::new(data), "change.zip") else { return };
    let mut written = Cursor::new(Vec::new());
    if file.write(&mut written).is_ok() {
        written.set_position(0);
        let again = ChangeFile::read(written, "change.zip").expect("what was written");
        assert_eq!(again.codes(), file.codes());
        assert_eq!(again.changes(), file.changes());
    }
}

/// A pack of places answers whatever it is asked, or is refused.
pub fn place_pack(data: &[u8]) {
    let Ok(pack) = Pack::open(data) else { return };
    let places: Vec<_> = pack.places().collect();
    assert!(places.len() <= pack.len());
    for (code, name) in places {
        assert_eq!(pack.name(code), Some(name));
        assert!(pack.children(code).all(|(child, _)| child.parent() == Some(code)));
        assert!(pack.below(code).all(|(place, _)| code.contains(place) && place != code));
    }
}
