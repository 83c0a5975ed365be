//! The bytes of a field become text.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::header::{Kind, number};
use crate::record::read::Reason;
use crate::text::Encoding;

/// A value as text, and what was wrong with it.
pub(super) type Reading<'r> = (Cow<'r, str>, Option<Reason>);

const EMPTY: Cow<'static, str> = Cow::Borrowed("");

/// Reads a value of any kind but a memo, whose text lies elsewhere.
pub(super) fn read(kind: Kind, bytes: &[u8], encoding: Encoding) -> Reading<'_> {
    let known = |value: Option<String>| match value {
        Some(value) => (Cow::Owned(value), None),
        None => (EMPTY, Some(Reason::UnreadableValue)),
    };
    match kind {
        Kind::Text => text(without_end(bytes), encoding),
        Kind::Number | Kind::Date => text(without_blanks(bytes), encoding),
        Kind::Logical => match bytes {
            [b'T' | b't' | b'Y' | b'y'] => (Cow::Borrowed("T"), None),
            [b'F' | b'f' | b'N' | b'n'] => (Cow::Borrowed("F"), None),
            [b'?'] => (EMPTY, None),
            other => text(without_blanks(other), encoding),
        },
        Kind::Integer => known(number(bytes, 0, 4).map(|bits| bits.cast_signed().to_string())),
        Kind::Double => {
            known(eight(bytes).map(f64::from_bits).filter(|value| value.is_finite()).map(
                // A negative nought is nought.
                |value| if value == 0.0 { "0".to_owned() } else { value.to_string() },
            ))
        }
        Kind::Currency => known(eight(bytes).map(|bits| currency(bits.cast_signed()))),
        Kind::Time if bytes.iter().all(|byte| matches!(byte, 0 | b' ')) => (EMPTY, None),
        Kind::Time => known(time(bytes)),
        Kind::Memo | Kind::Object => (EMPTY, None),
        Kind::Unknown => {
            let bytes = without_end(bytes);
            match encoding.decode(bytes) {
                Some(text) if !text.chars().any(char::is_control) => (text, None),
                _ => (EMPTY, Some(Reason::UnreadableValue)),
            }
        }
    }
}

/// Characters as text, whatever bytes among them are none.
pub(super) fn text(bytes: &[u8], encoding: Encoding) -> Reading<'_> {
    let (text, gaps) = encoding.decode_with_gaps(bytes);
    let fault = if gaps > 0 {
        Some(Reason::UndecodableBytes)
    } else if text.contains('\0') {
        Some(Reason::NulCharacter)
    } else {
        None
    };
    (text, fault)
}

/// Without the blanks and NULs behind a text.
pub(super) fn without_end(mut bytes: &[u8]) -> &[u8] {
    while let [rest @ .., b' ' | 0] = bytes {
        bytes = rest;
    }
    bytes
}

/// Without those before it either.
pub(super) fn without_blanks(bytes: &[u8]) -> &[u8] {
    let mut bytes = without_end(bytes);
    while let [b' ' | 0, rest @ ..] = bytes {
        bytes = rest;
    }
    bytes
}

fn eight(bytes: &[u8]) -> Option<u64> {
    bytes.try_into().ok().map(u64::from_le_bytes)
}

/// Ten-thousandths as a decimal number without noughts at its end.
fn currency(ten_thousandths: i64) -> String {
    let sign = if ten_thousandths < 0 { "-" } else { "" };
    let amount = ten_thousandths.unsigned_abs();
    let text = format!("{sign}{}.{:04}", amount / 10_000, amount % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The first day of the Julian count that the calendar of chrono counts as its day 0.
const JULIAN_DAY_0: i64 = 1_721_425;

const MILLISECONDS_A_DAY: u32 = 86_400_000;

/// A Julian day and milliseconds as `1990-01-02`, or with a time as `1990-01-02T03:04:05`.
fn time(bytes: &[u8]) -> Option<String> {
    let days = i64::from(number(bytes, 0, 4)?) - JULIAN_DAY_0;
    let date = NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)?;
    let milliseconds = number(bytes, 4, 4)?;
    if milliseconds >= MILLISECONDS_A_DAY || !(0..=9999).contains(&date.year()) {
        return None;
    }
    // FoxPro works times out in floating point and falls short of whole seconds.
    let seconds = ((milliseconds + 500) / 1000).min(MILLISECONDS_A_DAY / 1000 - 1);
    if seconds == 0 {
        return Some(date.to_string());
    }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    Some(format!("{date}T{hours:02}:{minutes:02}:{:02}", seconds % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_by_hand() {
        // 2,451,545 is the Julian day of 2000-01-01, as almanacs state it.
        let day = |day: u32, ms: u32| [day.to_le_bytes(), ms.to_le_bytes()].concat();
        let cases: [(Kind, Vec<u8>, &str, Option<Reason>); 26] = [
            (Kind::Text, b"a b  ".into(), "a b", None),
            (Kind::Text, b" a\0\0".into(), " a", None),
            (Kind::Text, b"\xcd\xf5\xd0".into(), "王\u{FFFD}", Some(Reason::UndecodableBytes)),
            (Kind::Text, b"a\0b".into(), "a\0b", Some(Reason::NulCharacter)),
            (Kind::Number, b"  012".into(), "012", None),
            (Kind::Number, b"110105194912310021".into(), "110105194912310021", None),
            (Kind::Number, b"*****".into(), "*****", None),
            (Kind::Date, b"19491231".into(), "19491231", None),
            (Kind::Date, b"        ".into(), "", None),
            (Kind::Date, b"1949    ".into(), "1949", None),
            (Kind::Logical, b"y".into(), "T", None),
            (Kind::Logical, b"N".into(), "F", None),
            (Kind::Logical, b"?".into(), "", None),
            (Kind::Logical, b"1".into(), "1", None),
            (Kind::Integer, vec![0xFE, 0xFF, 0xFF, 0xFF], "-2", None),
            (Kind::Double, 0.5_f64.to_le_bytes().into(), "0.5", None),
            (Kind::Double, (-0.0_f64).to_le_bytes().into(), "0", None),
            (Kind::Double, f64::NAN.to_le_bytes().into(), "", Some(Reason::UnreadableValue)),
            (Kind::Currency, 1_205_000_i64.to_le_bytes().into(), "120.5", None),
            (Kind::Currency, (-1_i64).to_le_bytes().into(), "-0.0001", None),
            (Kind::Time, day(2_451_545, 0), "2000-01-01", None),
            (Kind::Time, day(2_451_545, 11_045_000), "2000-01-01T03:04:05", None),
            (Kind::Time, day(2_451_545, 43_199_999), "2000-01-01T12:00:00", None),
            (Kind::Time, day(0, 0), "", None),
            (Kind::Time, day(2_451_545, 86_400_000), "", Some(Reason::UnreadableValue)),
            (Kind::Unknown, b"\x01\x02".into(), "", Some(Reason::UnreadableValue)),
        ];
        for (kind, bytes, expected, fault) in cases {
            let (value, found) = read(kind, &bytes, Encoding::GB18030);
            assert_eq!((&*value, found), (expected, fault), "{kind:?} {bytes:x?}");
        }
    }
}
