//! Where records and fields of delimited text begin and end.
//!
//! The rules are those of the crate csv-core, which the tests hold against this module: a quote opens a
//! quoted field only where a field begins, two quotes within it stand for one, text after the closing
//! quote belongs to the field as it is, CR, LF and CR LF end a record, and empty lines are no records.
//! Three things are asked for here that csv-core does not give: a quote that is never closed is told
//! from the end of the text, whole blocks are cut at the end of a record so that they can be parsed
//! apart from each other, and fields are found without copying them.

use memchr::{memchr, memchr2_iter, memchr3, memrchr};

/// The bytes that have a meaning in delimited text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    /// Between two fields.
    pub(super) delimiter: u8,
    /// Around a field, where quoting is allowed.
    pub(super) quote: Option<u8>,
    /// Whether a byte from 81 on may make one character with the next, though that be the delimiter.
    pub(super) pairs: bool,
}

/// Where a field lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The bytes from the first to before the second place are the value.
    Plain(usize, usize),
    /// The bytes from the first to before the second place become the value by [`unquote`].
    Quoted(usize, usize),
}

/// What was found from some place on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scan {
    /// A record: its first byte, the byte after its last, and where the next may begin.
    Record { start: usize, end: usize, next: usize },
    /// Nothing but line ends.
    Nothing,
    /// A record that the text does not hold to its end, and whether a quote is open in it.
    Open { start: usize, in_quotes: bool },
}

impl Dialect {
    /// The next record from `from` on, telling its fields; `last` says that no text follows.
    pub(super) fn scan(
        self,
        text: &[u8],
        from: usize,
        last: bool,
        mut field: impl FnMut(Field),
    ) -> Scan {
        let rest = text.get(from..).unwrap_or_default();
        let Some(skipped) = rest.iter().position(|byte| !matches!(byte, b'\r' | b'\n')) else {
            return Scan::Nothing;
        };
        let start = from + skipped;
        let mut at = start;
        loop {
            let end = if self.quote.is_some() && text.get(at).copied() == self.quote {
                let Some((closing, doubled)) = self.closing_quote(text, at + 1) else {
                    return Scan::Open { start, in_quotes: true };
                };
                let end = self.end_of_plain(text, closing + 1);
                if end == closing + 1 && !doubled {
                    field(Field::Plain(at + 1, closing));
                } else {
                    field(Field::Quoted(at, end));
                }
                end
            } else {
                let end = self.end_of_plain(text, at);
                field(Field::Plain(at, end));
                end
            };
            match text.get(end) {
                Some(byte) if *byte == self.delimiter => at = end + 1,
                Some(_) => return Scan::Record { start, end, next: end + 1 },
                None if last => return Scan::Record { start, end, next: end },
                None => return Scan::Open { start, in_quotes: false },
            }
        }
    }

    /// Calls `record` with the first byte and the byte after the last of every record.
    pub(super) fn each_record(self, text: &[u8], mut record: impl FnMut(usize, usize)) {
        let mut from = 0;
        while let Scan::Record { start, end, next } = self.scan(text, from, true, |_| {}) {
            record(start, end);
            from = next;
        }
    }

    /// How far whole records and empty lines reach, and the record that is open at the end of the text.
    pub(super) fn whole_records(self, text: &[u8], last: bool) -> (usize, Option<Scan>) {
        if self.quote.is_none_or(|quote| memchr(quote, text).is_none()) {
            return whole_lines(text, last);
        }
        let mut whole = 0;
        loop {
            match self.scan(text, whole, last, |_| {}) {
                Scan::Record { next, .. } => whole = next,
                Scan::Nothing => return (text.len(), None),
                open @ Scan::Open { start, .. } => return (start, Some(open)),
            }
        }
    }

    /// Where the quote stands that closes what was opened before `from`, and whether quotes are doubled in between.
    fn closing_quote(self, text: &[u8], from: usize) -> Option<(usize, bool)> {
        let quote = self.quote?;
        let mut doubled = false;
        let mut at = from;
        loop {
            at += memchr(quote, text.get(at..)?)?;
            if text.get(at + 1) != Some(&quote) {
                return Some((at, doubled));
            }
            doubled = true;
            at += 2;
        }
    }

    /// Where a field without quotes ends that has begun before or at `from`.
    fn end_of_plain(self, text: &[u8], from: usize) -> usize {
        let mut at = from;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            let Some(found) = memchr3(self.delimiter, b'\n', b'\r', rest) else {
                return text.len();
            };
            at += found;
            if !(self.pairs && text.get(at) == Some(&self.delimiter)) {
                return at;
            }
            // The delimiter is the second half of a character if the bytes before it that can begin one are odd in number.
            let before = text.get(from..at).unwrap_or_default();
            let beginners = before.iter().rev().take_while(|byte| **byte >= 0x81).count();
            if beginners % 2 == 0 {
                return at;
            }
            at += 1;
        }
    }
}

/// [`Dialect::whole_records`] where there are no quotes, and every line is a record.
fn whole_lines(text: &[u8], last: bool) -> (usize, Option<Scan>) {
    if last {
        return (text.len(), None);
    }
    match memrchr(b'\n', text).or_else(|| memrchr(b'\r', text)) {
        Some(at) if at + 1 == text.len() => (text.len(), None),
        Some(at) => (at + 1, Some(Scan::Open { start: at + 1, in_quotes: false })),
        None => (0, Some(Scan::Open { start: 0, in_quotes: false })),
    }
}

/// Appends the value of a quoted field, which begins with the quote that opens it.
pub(super) fn unquote(field: &[u8], quote: u8, value: &mut Vec<u8>) {
    let mut rest = field.get(1..).unwrap_or_default();
    while let Some(at) = memchr(quote, rest) {
        value.extend_from_slice(rest.get(..at).unwrap_or_default());
        match rest.get(at + 1) {
            Some(next) if *next == quote => {
                value.push(quote);
                rest = rest.get(at + 2..).unwrap_or_default();
            }
            _ => {
                rest = rest.get(at + 1..).unwrap_or_default();
                break;
            }
        }
    }
    value.extend_from_slice(rest);
}

/// Calls `field` with the ends of every field and `row` after the last field of every line, where there are no quotes
/// and CR stands before LF only.
///
/// This is the path of nearly all registers, and does nothing but search.
pub(super) fn each_field_of_lines<S>(
    text: &[u8],
    delimiter: u8,
    state: &mut S,
    mut field: impl FnMut(&mut S, usize, usize),
    mut row: impl FnMut(&mut S, usize, usize),
) {
    let (mut start, mut row_start) = (0, 0);
    for at in memchr2_iter(delimiter, b'\n', text) {
        if text.get(at) == Some(&delimiter) {
            field(state, start, at);
        } else {
            let before = at.checked_sub(1).and_then(|before| text.get(before));
            let end = if at > start && before == Some(&b'\r') { at - 1 } else { at };
            if end > row_start {
                field(state, start, end);
                row(state, row_start, end);
            }
            row_start = at + 1;
        }
        start = at + 1;
    }
    if text.len() > row_start {
        field(state, start, text.len());
        row(state, row_start, text.len());
    }
}

/// Whether [`each_field_of_lines`] may be used: no quotes, and no CR but before LF.
pub(super) fn has_simple_lines(text: &[u8], quote: Option<u8>) -> bool {
    quote.is_none_or(|quote| memchr(quote, text).is_none())
        && memchr::memchr_iter(b'\r', text).all(|at| text.get(at + 1) == Some(&b'\n'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COMMA: Dialect = Dialect { delimiter: b',', quote: Some(b'"'), pairs: false };

    type Records = Vec<Vec<Vec<u8>>>;

    fn ours(text: &[u8]) -> Option<Records> {
        let mut records = Records::new();
        let mut from = 0;
        loop {
            let mut fields = Vec::new();
            match COMMA.scan(text, from, true, |field| {
                fields.push(match field {
                    Field::Plain(start, end) => text[start..end].to_vec(),
                    Field::Quoted(start, end) => {
                        let mut value = Vec::new();
                        unquote(&text[start..end], b'"', &mut value);
                        value
                    }
                });
            }) {
                Scan::Record { next, .. } => from = next,
                Scan::Nothing => return Some(records),
                Scan::Open { .. } => return None,
            }
            records.push(fields);
        }
    }

    fn by_csv_core(text: &[u8]) -> Records {
        let mut reader = csv_core::Reader::new();
        let (mut records, mut fields) = (Records::new(), Vec::new());
        let (mut rest, mut out) = (text, vec![0; text.len() + 16]);
        loop {
            let (result, read, written) = reader.read_field(rest, &mut out);
            rest = &rest[read..];
            match result {
                csv_core::ReadFieldResult::InputEmpty if rest.is_empty() => {
                    // One more call with nothing tells the reader that the text has ended.
                    let (result, _, more) = reader.read_field(&[], &mut out[written..]);
                    if let csv_core::ReadFieldResult::Field { .. } = result {
                        fields.push(out[..written + more].to_vec());
                        records.push(std::mem::take(&mut fields));
                    }
                    return records;
                }
                csv_core::ReadFieldResult::Field { record_end } => {
                    fields.push(out[..written].to_vec());
                    if record_end {
                        records.push(std::mem::take(&mut fields));
                    }
                }
                csv_core::ReadFieldResult::End => return records,
                other => panic!("{other:?}"),
            }
        }
    }

    fn by_lines(text: &[u8]) -> Records {
        let mut state = (Records::new(), Vec::new());
        each_field_of_lines(
            text,
            b',',
            &mut state,
            |(_, fields), start, end| fields.push(text[start..end].to_vec()),
            |(records, fields), _, _| records.push(std::mem::take(fields)),
        );
        state.0
    }

    #[test]
    fn the_rules_one_by_one() {
        let cases: [(&str, &[&[&str]]); 14] = [
            ("", &[]),
            ("a", &[&["a"]]),
            ("a,b\nc,d\n", &[&["a", "b"], &["c", "d"]]),
            ("a,b\r\nc,d", &[&["a", "b"], &["c", "d"]]),
            ("a,b\rc,d\r", &[&["a", "b"], &["c", "d"]]),
            ("a,\n,b\n,\n", &[&["a", ""], &["", "b"], &["", ""]]),
            ("\n\na\n\n\nb\n\n", &[&["a"], &["b"]]),
            ("\"a\",b\n", &[&["a", "b"]]),
            ("\"a\"\"b\",\"c,d\"\n", &[&["a\"b", "c,d"]]),
            ("\"a\nb\"\n", &[&["a\nb"]]),
            ("a\"b,c\n", &[&["a\"b", "c"]]),
            ("\"a\"b,\"c\"\"\"d\n", &[&["ab", "c\"d"]]),
            ("\"\"\n\"\",\n", &[&[""], &["", ""]]),
            ("a,", &[&["a", ""]]),
        ];
        for (text, expected) in cases {
            let expected: Records = expected
                .iter()
                .map(|record| record.iter().map(|field| field.as_bytes().to_vec()).collect())
                .collect();
            assert_eq!(ours(text.as_bytes()), Some(expected.clone()), "{text:?}");
            assert_eq!(by_csv_core(text.as_bytes()), expected, "{text:?}");
        }
        assert_eq!(ours(b"a,\"b\nc\n"), None, "a quote that is never closed is no record");
    }

    #[test]
    fn a_delimiter_within_a_character_is_none() {
        let pairs = Dialect { delimiter: b'|', quote: Some(b'"'), pairs: true };
        // 81 7C is one character of GBK whose second byte is the delimiter; B0 A1 is one without.
        let text = b"\x81||\xb0\xa1|\xb0\xa1\x81||x\n";
        let mut fields = Vec::new();
        pairs.scan(text, 0, true, |field| fields.push(field));
        let plain =
            [(0, 2), (3, 5), (6, 10), (11, 12)].map(|(start, end)| Field::Plain(start, end));
        assert_eq!(fields, plain);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn scanning_agrees_with_csv_core(text in "[ab,\"\r\n]{0,24}") {
            if let Some(records) = ours(text.as_bytes()) {
                prop_assert_eq!(records, by_csv_core(text.as_bytes()));
            }
        }

        #[test]
        fn lines_agree_with_csv_core(text in "([ab,]|\r?\n){0,24}") {
            prop_assert!(has_simple_lines(text.as_bytes(), Some(b'"')));
            prop_assert_eq!(by_lines(text.as_bytes()), by_csv_core(text.as_bytes()));
        }

        #[test]
        fn text_may_be_cut_where_whole_records_end(text in "[ab,\"\r\n]{0,24}", cut in 0_usize..24) {
            let text = text.as_bytes();
            let Some(expected) = ours(text) else { return Ok(()); };
            let (whole, _) = COMMA.whole_records(&text[..cut.min(text.len())], false);
            let mut parts = ours(&text[..whole]).unwrap();
            parts.extend(ours(&text[whole..]).unwrap());
            prop_assert_eq!(parts, expected);
        }
    }
}
