//! Files: delimited text, fixed width, DBF, Arrow and Parquet, change files, packs of places.

use std::io::{Cursor, Write};

use renkou::codes::division::Pack;
use renkou::exchange::ChangeFile;
use renkou::record::read::{self, ReadOptions};
use renkou::record::{Batch, Layout};

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
    let columns = reader.columns().len();
    let mut rows: Vec<u64> = Vec::new();
    let batches: Vec<Batch> = reader.by_ref().map_while(Result::ok).collect();
    for batch in &batches {
        assert!(!batch.is_empty() && batch.len() <= options.batch_rows);
        assert_eq!(batch.column_names().len(), columns);
        rows.extend(batch.rows().iter());
        for column in 0..columns {
            let texts = batch.text_column(column).expect("text is text");
            assert!(texts.iter().flatten().all(|text| !text.is_empty()));
        }
    }
    assert!(rows.is_sorted_by(|a, b| a < b), "rows are numbered in order");
    assert!(reader.bytes_read() <= bytes.len() as u64);
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
    if let Ok(layout) = text.parse::<Layout>() {
        assert!(!layout.fields().is_empty());
    }
}

/// A DBF table, whatever its first bytes say.
pub fn dbf(data: &[u8]) {
    let mut options = options();
    options.format = Some(renkou::record::Format::Dbf);
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
        if let Ok(reader) = read::open(&path, &options()) {
            let rows: usize = reader.map_while(Result::ok).map(|batch| batch.len()).sum();
            assert!(rows < 1 << 32);
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
        assert!(pack.children(code).count() <= pack.len());
    }
}
