//! Foreigner's permanent residence cards.

use renkou_codes::{DivisionCode, Table};

use super::check_character::mod_11_2;
use super::document::Document;
use super::document_kind::DocumentKind;
use super::number_text::NumberText;
use super::reason::Reason;
use crate::date::PartialDate;

/// The card since 2023-12-01: 9, province, nationality, birth, sequence, check character.
pub(super) fn of_2023(text: &NumberText, today: PartialDate) -> Document {
    let kind = DocumentKind::ForeignResidence;
    let bytes = text.as_bytes();
    let Ok(whole) = <&[u8; 18]>::try_from(bytes) else {
        return Document::unreadable(kind, Reason::Length);
    };
    let expected = whole.first_chunk::<17>().and_then(mod_11_2);
    let (Some(expected), b'0'..=b'9' | b'X') = (expected, whole[17]) else {
        return Document::unreadable(kind, Reason::Character);
    };
    let number = |from: usize, to: usize| digits(whole.get(from..to).unwrap_or_default());
    let mut document = Document::readable(kind, text.as_str());
    document.check_expected = Some(char::from(expected));
    document.check_ok = Some(whole[17] == expected);
    document.birth = PartialDate::from_digits(number(6, 14)).filter(|date| date.is_full());
    document.sequence = Some(number(14, 17) as u16);
    document.is_male = Some(number(16, 17) % 2 == 1);
    if whole[17] != expected {
        document.add(Reason::Check);
    }
    if whole[0] != b'9' {
        document.add(Reason::Character);
    }
    let province = DivisionCode::new(number(1, 3) * 10_000);
    document.division = province;
    if !province.is_some_and(DivisionCode::has_known_province) {
        document.add(Reason::Province);
    }
    let nationality = text.as_str().get(3..6).unwrap_or_default();
    if Table::by_id("country").is_ok_and(|table| table.by_code(nationality).is_none()) {
        document.add(Reason::Part);
    }
    note_birth(&mut document, today);
    document
}

/// The cards of 2004 and 2017: three letters, four digits, birth, sequence, check digit.
pub(super) fn of_2004(text: &NumberText, today: PartialDate) -> Document {
    let kind = DocumentKind::ForeignResidence2004;
    let bytes = text.as_bytes();
    if bytes.len() != 15 {
        return Document::unreadable(kind, Reason::Length);
    }
    let (letters, rest) = bytes.split_at(3);
    if !letters.iter().all(u8::is_ascii_uppercase) || !rest.iter().all(u8::is_ascii_digit) {
        return Document::unreadable(kind, Reason::Character);
    }
    let mut document = Document::readable(kind, text.as_str());
    let expected = seven_three_one(bytes.get(..14).unwrap_or_default());
    // Confirmed on one specimen only, so that a wrong digit says nothing against the number.
    document.check_expected = char::from_digit(expected, 10);
    document.check_ok = Some(bytes.last() == Some(&(b'0' + expected as u8)));
    let written = digits(rest.get(4..10).unwrap_or_default());
    // The year has two digits: the latest that is not after the reference date.
    document.birth = [20_000_000, 19_000_000]
        .into_iter()
        .filter_map(|century| PartialDate::from_digits(century + written))
        .find(|date| date.is_full() && *date <= today.latest());
    note_birth(&mut document, today);
    let division = digits(rest.get(..4).unwrap_or_default()) * 100;
    document.division = DivisionCode::new(division);
    if !document.division.is_some_and(DivisionCode::has_known_province) {
        document.add(Reason::Part);
    }
    document
}

fn note_birth(document: &mut Document, today: PartialDate) {
    match document.birth {
        None => document.add(Reason::Date),
        Some(birth) if birth > today.latest() => document.add(Reason::Future),
        Some(birth) if birth.year() < 1850 => document.add(Reason::BornBefore1850),
        Some(_) => {}
    }
}

/// The check digit of machine-readable travel documents (ICAO 9303): weights 7, 3, 1.
fn seven_three_one(text: &[u8]) -> u32 {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        _ => u32::from(byte.saturating_sub(b'A')) + 10,
    };
    let weighted = text.iter().zip([7, 3, 1].into_iter().cycle());
    weighted.map(|(byte, weight)| value(*byte) * weight).sum::<u32>() % 10
}

fn digits(text: &[u8]) -> u32 {
    text.iter().fold(0, |sum, byte| sum * 10 + u32::from(byte.wrapping_sub(b'0')))
}
