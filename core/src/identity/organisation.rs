//! Codes of organisations.

use renkou_codes::{CodeState, DivisionCode};

use super::checked::is_filler;
use super::document::Document;
use super::document_kind::DocumentKind;
use super::number_text::NumberText;
use super::reason::Reason;

/// The characters of GB 32100-2015 by value: without I, O, S, V, Z.
const CHARACTERS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Powers of 3 modulo 31.
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// A unified social credit code: authority, type, division, organisation code, check character.
pub(super) fn credit_code(text: &NumberText) -> Document {
    let kind = DocumentKind::CreditCode;
    let Ok(whole) = <&[u8; 18]>::try_from(text.as_bytes()) else {
        return Document::unreadable(kind, Reason::Length);
    };
    let Some(expected) = mod_31_3(whole.first_chunk::<17>()) else {
        return Document::unreadable(kind, Reason::Character);
    };
    let region = whole.get(2..8).and_then(|region| <[u8; 6]>::try_from(region).ok());
    let Some(region) = region.and_then(DivisionCode::from_digits) else {
        return Document::unreadable(kind, Reason::Character);
    };
    let mut document = Document::readable(kind, text.as_str());
    document.division = Some(region);
    document.check_expected = Some(char::from(expected));
    document.check_ok = Some(whole[17] == expected);
    if whole[17] != expected {
        document.add(Reason::Check);
    }
    if is_filler(&whole[..17]) {
        document.add(Reason::Placeholder);
    }
    if !is_known_type(whole[0], whole[1]) {
        document.add(Reason::Part);
    }
    // Codes given by the centre have 100000 for a region.
    if region.number() != 100_000 {
        match region.state(renkou_codes::division::LAST_YEAR) {
            CodeState::UnknownProvince => document.add(Reason::Province),
            CodeState::UnknownCode => document.add(Reason::UnknownDivision),
            _ => {}
        }
    }
    document
}

/// Whether an authority gives codes of a type (GB 32100-2015, table of authorities and types).
const fn is_known_type(authority: u8, of_type: u8) -> bool {
    match authority {
        b'1' | b'5' | b'N' => matches!(of_type, b'1' | b'2' | b'3' | b'9'),
        b'2' | b'4' | b'8' | b'A' => matches!(of_type, b'1' | b'9'),
        b'3' => matches!(of_type, b'1'..=b'5' | b'9'),
        b'6' | b'7' => matches!(of_type, b'1' | b'2' | b'9'),
        b'9' => matches!(of_type, b'1' | b'2' | b'3'),
        b'Y' => of_type == b'1',
        _ => false,
    }
}

fn mod_31_3(body: Option<&[u8; 17]>) -> Option<u8> {
    let value = |byte: u8| CHARACTERS.iter().position(|&c| c == byte).map(|v| v as u32);
    let mut sum = 0;
    for (byte, weight) in body?.iter().zip(WEIGHTS) {
        sum += value(*byte)? * weight;
    }
    CHARACTERS.get((31 - sum % 31) as usize % 31).copied()
}

/// An organisation code: eight characters and a check character.
pub(super) fn organisation_code(text: &NumberText) -> Document {
    const WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
    let kind = DocumentKind::OrganisationCode;
    let Ok(whole) = <&[u8; 9]>::try_from(text.as_bytes()) else {
        return Document::unreadable(kind, Reason::Length);
    };
    if !(whole[8].is_ascii_digit() || whole[8] == b'X') {
        return Document::unreadable(kind, Reason::Character);
    }
    let mut sum = 0;
    for (byte, weight) in whole.iter().zip(WEIGHTS) {
        sum += weight
            * match byte {
                b'0'..=b'9' => u32::from(byte - b'0'),
                b'A'..=b'Z' => u32::from(byte - b'A') + 10,
                _ => return Document::unreadable(kind, Reason::Character),
            };
    }
    let expected = match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        digit => b'0' + digit as u8,
    };
    let mut document = Document::readable(kind, text.as_str());
    document.check_expected = Some(char::from(expected));
    document.check_ok = Some(whole[8] == expected);
    if whole[8] != expected {
        document.add(Reason::Check);
    }
    if whole.iter().take(8).all(|byte| *byte == whole[0]) {
        document.add(Reason::Placeholder);
    }
    document
}

pub(super) fn has_form_of_organisation_code(text: &NumberText) -> bool {
    organisation_code(text).normal.is_some()
}

pub(super) fn is_right_organisation_code(text: &NumberText) -> bool {
    let digits = text.as_bytes().iter().take(8).all(u8::is_ascii_digit);
    digits && organisation_code(text).check_ok == Some(true)
}
