//! Documents known by their form: passports, travel permits, certificates, cards.

use renkou_codes::DivisionCode;

use super::checked::check;
use super::document::Document;
use super::document_kind::DocumentKind as Kind;
use super::number_text::NumberText;
use super::reason::Reason;
use crate::date::PartialDate;

/// The kind whose form a text has, among those without a check character.
pub(super) fn kind_of(text: &NumberText) -> Option<Kind> {
    [
        Kind::Passport,
        Kind::OfficialPassport,
        Kind::HongKongMacaoTravelPermit,
        Kind::HongKongMacaoPermit,
        Kind::TaiwanPermit,
        Kind::BirthCertificate,
        Kind::TaiwanTravelPermit,
    ]
    .into_iter()
    .find(|kind| has_form(*kind, text.as_bytes()))
}

/// A document of which only the form can be checked.
pub(super) fn of_form(kind: Kind, text: &NumberText) -> Document {
    let bytes = text.as_bytes();
    if !has_form(kind, bytes) {
        let reason = if has_length(kind, bytes.len()) { Reason::Character } else { Reason::Length };
        return Document::unreadable(kind, reason);
    }
    let mut document = Document::readable(kind, text.as_str());
    let digits = bytes.strip_prefix(bytes.get(..1).unwrap_or_default()).unwrap_or_default();
    if digits.len() > 4 && digits.iter().all(|digit| Some(digit) == digits.first()) {
        document.add(Reason::Placeholder);
    }
    if kind == Kind::BirthCertificate {
        // The two digits behind the letter are the province that printed it.
        let province = digits
            .first_chunk::<2>()
            .map(|[a, b]| (u32::from(a - b'0') * 10 + u32::from(b - b'0')) * 10_000)
            .and_then(DivisionCode::new);
        document.division = province;
        if !province.is_some_and(DivisionCode::has_known_province) {
            document.add(Reason::Part);
        }
    }
    document
}

fn has_length(kind: Kind, length: usize) -> bool {
    match kind {
        Kind::BirthCertificate => length == 10,
        Kind::TaiwanTravelPermit => matches!(length, 8 | 10 | 11),
        Kind::HongKongMacaoTravelPermit => matches!(length, 9 | 11),
        Kind::OfficialPassport => matches!(length, 8..=10),
        _ => length == 9,
    }
}

#[expect(clippy::match_same_arms, reason = "one line for each form of a document")]
fn has_form(kind: Kind, text: &[u8]) -> bool {
    let digits = |text: &[u8], lengths: &[usize]| {
        lengths.contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
    };
    match (kind, text) {
        (Kind::Passport, [b'E', letter, rest @ ..]) if letter.is_ascii_uppercase() => {
            !matches!(letter, b'I' | b'O') && digits(rest, &[7])
        }
        (Kind::Passport, [b'E' | b'G', rest @ ..]) => digits(rest, &[8]),
        (Kind::Passport, [b'1', b'4' | b'5', rest @ ..]) => digits(rest, &[7]),
        (Kind::OfficialPassport, [b'D' | b'S' | b'P', b'E', rest @ ..]) => digits(rest, &[7, 8]),
        (Kind::OfficialPassport, [b'D' | b'S' | b'P', rest @ ..]) => digits(rest, &[7, 8]),
        (Kind::HongKongMacaoTravelPermit, [b'H' | b'M', rest @ ..]) => digits(rest, &[8, 10]),
        (Kind::HongKongMacaoPermit, [b'C', letter, rest @ ..]) if letter.is_ascii_uppercase() => {
            digits(rest, &[7])
        }
        (Kind::HongKongMacaoPermit, [b'C' | b'W', rest @ ..])
        | (Kind::TaiwanPermit, [b'L' | b'T', rest @ ..]) => digits(rest, &[8]),
        (Kind::BirthCertificate, [letter, rest @ ..]) if letter.is_ascii_uppercase() => {
            digits(rest, &[9])
        }
        // The letter stands in brackets, which the normal form leaves out.
        (Kind::TaiwanTravelPermit, [rest @ .., letter]) if letter.is_ascii_uppercase() => {
            digits(rest, &[10])
        }
        (Kind::TaiwanTravelPermit, rest) => digits(rest, &[8, 10]),
        _ => false,
    }
}

/// A disability card: the citizen number, the type and the grade, and B with the number of the
/// reissue.
pub(super) fn disability_card(text: &NumberText, today: PartialDate) -> Document {
    let kind = Kind::DisabilityCard;
    let (number, rest) = text.as_str().split_at_checked(18).unwrap_or_default();
    let reissue = match rest.as_bytes() {
        [_, _] => true,
        [_, _, b'B', digit] => digit.is_ascii_digit(),
        _ => return Document::unreadable(kind, Reason::Length),
    };
    let checked = check(number, today);
    if checked.form().is_none() || !reissue {
        return Document::unreadable(kind, Reason::Character);
    }
    let mut document = Document::readable(kind, text.as_str());
    document.reasons = checked.reasons();
    document.check_ok = checked.check_ok();
    document.check_expected = checked.check_expected();
    document.birth = checked.birth();
    document.is_male = checked.is_male();
    document.sequence = checked.sequence();
    document.division = checked.division();
    document.citizen = Some(checked);
    // Seven types and four grades (GB/T 26341-2010).
    if !matches!(rest.as_bytes(), [b'1'..=b'7', b'1'..=b'4', ..]) {
        document.add(Reason::Part);
    }
    document
}

/// Whether a text is written as the numbers on officers' cards are: `X字第N号`.
pub(super) fn is_officer_card(text: &str) -> bool {
    officer_card(text).normal.is_some()
}

/// An officer's, soldier's or police card: free text of the form `X字第N号`.
pub(super) fn officer_card(text: &str) -> Document {
    let kind = Kind::OfficerCard;
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
            '號' => '号',
            c => c,
        })
        .collect();
    if text.is_empty() {
        return Document::unreadable(kind, Reason::Empty);
    }
    let number = text.split_once("字第").and_then(|(unit, number)| {
        let number = number.strip_suffix('号').unwrap_or(number);
        let digits = (4..=10).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        ((1..=6).contains(&unit.chars().count()) && digits).then_some(())
    });
    match number {
        Some(()) => Document::readable(kind, text),
        None => Document::unreadable(kind, Reason::Character),
    }
}
