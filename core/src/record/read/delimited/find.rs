//! What a text file does not declare: its delimiter and the names of its columns.

use super::scan::{Dialect, Field, Scan, unquote};
use crate::{Error, ErrorKind, Result};

/// Delimiters that are looked for, the likeliest first.
const CANDIDATES: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Records that are looked at.
const SAMPLE: usize = 100;

/// The delimiter that cuts most records of the sample into the same number of fields, and into most of them.
pub(super) fn delimiter_of(sample: &str, quote: Option<u8>, otherwise: u8) -> u8 {
    let mut best = (otherwise, (false, 1));
    for delimiter in CANDIDATES {
        let dialect = Dialect { delimiter, quote, pairs: false };
        let mut counts = Vec::new();
        let mut from = 0;
        while counts.len() < SAMPLE {
            let mut fields = 0_usize;
            let found = dialect.scan(sample.as_bytes(), from, false, |_| fields += 1);
            let Scan::Record { next, .. } = found else {
                // The only line of the sample may lack its end.
                if counts.is_empty() {
                    counts.push(fields);
                }
                break;
            };
            counts.push(fields);
            from = next;
        }
        let Some(&first) = counts.first() else { continue };
        let alike = counts.iter().filter(|&&fields| fields == first).count();
        let merit = (alike * 10 >= counts.len() * 8, first);
        if first > 1 && merit > best.1 {
            best = (delimiter, merit);
        }
    }
    best.0
}

/// Delimiters that old programs used besides, because no value has them.
const RARE: [u8; 8] = [b'^', b'~', b'#', b'$', b'@', b'!', 0x01, 0x1F];

/// The delimiter that cuts more than half the records of the sample into just so many fields.
pub(super) fn delimiter_of_width(sample: &str, quote: Option<u8>, width: usize) -> Option<u8> {
    CANDIDATES.into_iter().chain(RARE).find(|&delimiter| {
        let dialect = Dialect { delimiter, quote, pairs: false };
        let (mut records, mut fitting, mut from) = (0_usize, 0_usize, 0);
        while records < SAMPLE {
            let mut fields = 0_usize;
            let found = dialect.scan(sample.as_bytes(), from, true, |_| fields += 1);
            let Scan::Record { next, .. } = found else { break };
            records += 1;
            fitting += usize::from(fields == width);
            from = next;
        }
        width > 1 && fitting * 2 > records
    })
}

/// The fields of one record as text.
pub(super) fn fields_of(record: &str, dialect: Dialect) -> Vec<String> {
    let dialect = Dialect { pairs: false, ..dialect };
    let bytes = record.as_bytes();
    let mut fields = Vec::new();
    dialect.scan(bytes, 0, true, |field| {
        let value = match field {
            Field::Plain(start, end) => bytes.get(start..end).unwrap_or_default().to_vec(),
            Field::Quoted(start, end) => {
                let mut value = Vec::new();
                let raw = bytes.get(start..end).unwrap_or_default();
                unquote(raw, dialect.quote.unwrap_or(b'"'), &mut value);
                value
            }
        };
        // Cut at ASCII bytes, the parts of a text are texts.
        fields.push(String::from_utf8_lossy(&value).into_owned());
    });
    fields
}

/// The names in a header, with `column_3` for the third if it has none.
///
/// # Errors
///
/// [`ErrorKind::DuplicateColumn`] when two columns have the same name.
pub(in crate::record::read) fn names_of_header(header: Vec<String>) -> Result<Vec<String>> {
    let names: Vec<String> = header
        .into_iter()
        .enumerate()
        .map(|(index, name)| if name.trim().is_empty() { numbered(index) } else { name })
        .collect();
    for (second, name) in names.iter().enumerate() {
        let first = names.iter().position(|other| other == name).unwrap_or(second);
        if first != second {
            let message = format!(
                "columns {} and {} have the same name in the header; rename one of them, or say \
                 what the columns are if the first line is a record",
                first + 1,
                second + 1
            );
            // Not by name: of a file without a header, the first line holds values.
            return Err(Error::new(ErrorKind::DuplicateColumn, message));
        }
    }
    Ok(names)
}

/// The name of a column without one, which counts from 0.
pub(super) fn numbered(index: usize) -> String {
    format!("column_{}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters() {
        let cases = [
            ("a,b,c\n1,2,3\n", b','),
            ("a\tb\n1,5\t2\n1,5\t2\n", b'\t'),
            ("a;b;c\n1,5;2,5;3,5\n", b';'),
            ("a|b\n1|2\n", b'|'),
            ("姓名,住址\n\"王;小;明\",x\n", b','),
            ("a,b", b','),
            ("a;b", b';'),
            ("name\nx\ny\n", b'#'),
            ("", b'#'),
            // A comma in one address does not make a comma file.
            ("a;b\n1;2\n3;4,5\n", b';'),
        ];
        for (sample, expected) in cases {
            let found = delimiter_of(sample, Some(b'"'), b'#');
            assert_eq!(found as char, expected as char, "{sample:?}");
        }
    }

    #[test]
    fn delimiters_by_the_number_of_fields() {
        let cases = [
            ("a^b^c\nd^e,f^g\n", 3, Some(b'^')),
            ("a,b\tc,d\ne,f\tg\n", 2, Some(b'\t')),
            ("a\u{1f}b\u{1f}c", 3, Some(0x1F)),
            ("a,b\n", 3, None),
            ("a\n", 1, None),
        ];
        for (sample, width, expected) in cases {
            assert_eq!(delimiter_of_width(sample, Some(b'"'), width), expected, "{sample:?}");
        }
    }

    #[test]
    fn headers() {
        let names = |header: &str| {
            let dialect = Dialect { delimiter: b',', quote: Some(b'"'), pairs: false };
            names_of_header(fields_of(header, dialect))
        };
        assert_eq!(names("姓名,\"a,\"\"b\"\"\"").unwrap(), ["姓名", "a,\"b\""]);
        assert_eq!(names(",a, ").unwrap(), ["column_1", "a", "column_3"]);
        let error = names("a,b,a").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DuplicateColumn);
        assert!(error.to_string().starts_with("columns 1 and 3"), "{error}");
        assert!(names("column_2,").is_err(), "a made-up name is not given twice");
    }
}
