//! Identity numbers and documents.

use renkou::date::PartialDate;
use renkou::identity::{
    self, CitizenNumber, Document, DocumentKind, Grade, Known, Reason, mod_11_2, suggestions,
};

/// The reference date; the year of the first two bytes makes it vary.
fn day(data: &[u8]) -> PartialDate {
    let year = data.first_chunk::<2>().map_or(2026, |two| 1900 + u16::from_le_bytes(*two) % 200);
    PartialDate::new(year, 1, 1).expect("a year of four digits")
}

/// Grade and number belong together, the normal form is read as itself, repairs are right.
pub fn citizen_number(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let today = day(data);
    let checked = identity::check(&text, today);
    assert_eq!(checked.grade() == Grade::Invalid, checked.number().is_none());
    assert_eq!(checked.reasons().is_empty(), checked.grade() == Grade::Valid);
    if let Some(normal) = checked.normal() {
        let again = identity::check(normal.as_str(), today);
        assert_eq!(again.normal(), Some(normal));
        assert_eq!(again.reasons(), checked.reasons());
        assert!(!again.was_normalised());
    }
    if let Some(whole) = checked.canonical_18() {
        let body = whole.as_bytes().first_chunk::<17>().expect("18 characters");
        assert_eq!(mod_11_2(body), whole.as_bytes().last().copied());
    }
    if let Some(number) = checked.number() {
        assert!(number.birth() <= today.latest());
        let parsed: CitizenNumber = number.to_string().parse().expect("what was printed");
        assert_eq!(parsed, number);
        let masked = number.masked();
        assert!(masked.as_str().chars().filter(|c| *c != '*').count() <= 4);
        assert!(checked.is_same_person(&checked));
    }
    for suggestion in suggestions(&text, Known::default(), today) {
        let repaired = identity::check(suggestion.number.as_str(), today);
        assert!(repaired.number().is_some() && !repaired.reasons().contains(Reason::Check));
    }
    let shown = format!("{checked:?}");
    assert!(text.chars().count() < 9 || !shown.contains(&*text), "Debug shows no number");
}

/// Every kind reads its own normal form as itself, and masks it.
pub fn document(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let today = day(data);
    let found = Document::check(&text, today);
    for kind in DocumentKind::ALL {
        let document = Document::check_as(kind, &text, today);
        assert_eq!(document.kind(), kind);
        if let Some(normal) = document.normal() {
            let again = Document::check_as(kind, normal, today);
            assert_eq!(again.normal(), Some(normal));
            assert_eq!(again.grade(), document.grade());
        }
        let masked = document.masked().unwrap_or_default();
        assert!(masked.chars().filter(|c| *c != '*').count() <= 4);
    }
    for suggestion in found.suggestions(&text, Known::default(), today) {
        assert_eq!(found.grade(), Grade::Invalid, "what is right needs no repair");
        let repaired = Document::check_as(found.kind(), suggestion.number.as_str(), today);
        assert_ne!(repaired.grade(), Grade::Invalid);
        assert_ne!(repaired.normal(), found.normal());
    }
    let answer = identity::Answer::to(&text, None, today);
    assert_eq!(answer.grade, found.grade().as_str());
    serde_json::to_string(&answer).expect("an answer is JSON");
}
