//! The case table and the properties of the number check.

use proptest::prelude::*;

use super::*;
use crate::date::PartialDate;

const TODAY: PartialDate = PartialDate::new(2026, 1, 1).unwrap();

#[test]
fn cases() {
    let mut checked = 0;
    for line in include_str!("../../../tests/vectors/identity.csv").lines().skip(1) {
        let fields: [&str; 13] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let [note, input, today, rest @ ..] = fields;
        let found = check(input, today.parse().unwrap());
        let text = |text: Option<NumberText>| text.map(|t| t.to_string()).unwrap_or_default();
        let sex = found.is_male().map_or("", |male| if male { "male" } else { "female" });
        let permit = if found.is_residence_permit() { "residence_permit" } else { "" };
        let found = [
            found.grade().as_str().to_owned(),
            found.reasons().to_string(),
            text(found.normal()),
            text(found.canonical_18()),
            found.check_expected().map(String::from).unwrap_or_default(),
            found.birth().map(|birth| birth.to_string()).unwrap_or_default(),
            sex.to_owned(),
            found.sequence().map(|sequence| format!("{sequence:03}")).unwrap_or_default(),
            found.division().map(|code| code.to_string()).unwrap_or_default(),
            found.division_at_birth().map_or(permit, |state| state.as_str()).to_owned(),
        ];
        assert_eq!(found, rest, "{note}");
        let asked_alone = reasons(input, today.parse().unwrap());
        assert_eq!(asked_alone.to_string(), rest[1], "{note}");
        checked += 1;
    }
    assert!(checked > 100);
}

/// Bodies of 17 digits from dates that exist, so that only the check character can be wrong.
fn bodies() -> impl Strategy<Value = String> {
    (0..1000_u32, 1900..2026_u16, 1..=12_u8, 1..=28_u8, 0..1000_u16).prop_map(
        |(county, year, month, day, sequence)| {
            format!("{:06}{year}{month:02}{day:02}{sequence:03}", 110_000 + county)
        },
    )
}

fn whole(body: &str) -> String {
    let check = mod_11_2(body.as_bytes().try_into().unwrap()).unwrap();
    format!("{body}{}", char::from(check))
}

#[test]
fn every_wrong_digit_and_every_swap_is_noticed() {
    for body in ["11010519491231002", "44052418800101001", "43010418600101000"] {
        let number = whole(body).into_bytes();
        for place in 0..18 {
            for other in b"0123456789X" {
                let mut wrong = number.clone();
                if wrong[place] == *other || (*other == b'X' && place < 17) {
                    continue;
                }
                wrong[place] = *other;
                let found = check(str::from_utf8(&wrong).unwrap(), TODAY);
                assert!(found.reasons().contains(Reason::Check));
            }
            let mut swapped = number.clone();
            swapped.swap(place, (place + 1).min(17));
            let found = check(str::from_utf8(&swapped).unwrap(), TODAY);
            assert_eq!(found.grade() == Grade::Invalid, swapped != number);
        }
    }
}

#[test]
fn every_date_of_1900_to_2100_is_judged_as_the_calendar_does() {
    let end = PartialDate::new(2100, 12, 31).unwrap();
    for year in 1900..=2100_u16 {
        for month in 0..=13_u8 {
            for day in 0..=32_u8 {
                let number = whole(&format!("110105{year}{month:02}{day:02}000"));
                let found = check(&number, end);
                let exists = PartialDate::new(year, month, day);
                assert_eq!(found.birth(), exists);
                assert_eq!(found.reasons().contains(Reason::Date), exists.is_none());
            }
        }
    }
}

#[test]
fn every_code_of_the_history_is_known() {
    for division in renkou_codes::Division::all() {
        let number = whole(&format!("{}18600101000", division.code()));
        let reasons = check(&number, TODAY).reasons();
        assert!(!reasons.contains(Reason::UnknownDivision), "{}", division.code());
        assert!(!reasons.contains(Reason::Province), "{}", division.code());
    }
}

#[test]
fn debug_shows_no_number() {
    let found = check("110105 19491231 002X", TODAY);
    let shown = format!("{found:?} {:?} {:?}", found.number(), found.normal());
    assert!(!shown.contains("1949") && !shown.contains("110105"), "{shown}");
}

proptest! {
    #[test]
    fn a_plain_number_is_one_against_which_nothing_speaks(
        body in bodies(),
        wrong in prop::option::of((0..18_usize, b'/'..=b'Y')),
    ) {
        let mut text = whole(&body).into_bytes();
        if let Some((place, byte)) = wrong {
            text[place] = byte;
        }
        let text = String::from_utf8(text).unwrap();
        let today = PartialDate::new(2026, 1, 1).unwrap();
        let checked = check(&text, today);
        if let Some(birth) = plain_birth(text.as_bytes(), today) {
            prop_assert!(checked.reasons().is_empty() && !checked.was_normalised());
            prop_assert_eq!(checked.birth(), Some(birth));
            prop_assert!(checked.is_same_person_as_plain(text.as_bytes()));
        }
    }

    #[test]
    fn a_printed_normal_form_is_read_back(body in bodies()) {
        for text in [whole(&body), format!("{}{}", &body[..6], &body[8..])] {
            let found = check(&text, TODAY);
            prop_assert_eq!(reasons(&text, TODAY), found.reasons());
            prop_assert_eq!(found.normal().unwrap().to_string(), text.clone());
            if let Some(number) = found.number() {
                prop_assert_eq!(number.to_string(), text.clone());
                prop_assert_eq!(Some(number.birth()), found.birth());
                prop_assert_eq!(Some(number.division()), found.division());
                prop_assert_eq!(Some(number.sequence()), found.sequence());
                prop_assert_eq!(Some(number.is_male()), found.is_male());
                prop_assert_eq!(Some(number.check_character()), found.check_expected());
                prop_assert_eq!(Some(number.to_18()), found.canonical_18());
                prop_assert_eq!(text.parse::<CitizenNumber>().unwrap(), number);
            }
        }
    }

    #[test]
    fn masking_shows_no_more_than_stated(body in bodies(), first in 0..20_usize, last in 0..20_usize) {
        let number = whole(&body);
        let masked = check(&number, TODAY).normal().unwrap().masked(first, last).to_string();
        prop_assert_eq!(masked.len(), 18);
        let shown = masked.chars().filter(|&c| c != '*').count();
        prop_assert!(shown <= first + last && shown < 18);
        prop_assert!(masked.chars().zip(number.chars()).all(|(m, c)| m == '*' || m == c));
    }

    #[test]
    fn the_relation_is_symmetric_and_sees_slips(body in bodies(), place in 0..17_usize, digit in 0..10_u8) {
        let mut other = body.clone().into_bytes();
        other[place] = b'0' + digit;
        let other = String::from_utf8(other).unwrap();
        let (a, b) = (check(&whole(&body), TODAY), check(&whole(&other), TODAY));
        let relation = a.relation(&b);
        prop_assert_eq!(relation, b.relation(&a));
        let expected = if body == other { NumberRelation::Same } else { NumberRelation::OneSlip };
        prop_assert_eq!(relation, expected);
    }

    #[test]
    fn no_text_panics(text in "[0-9xX×０-９ ＸO*+E.-]{0,26}|.{0,30}") {
        let found = check(&text, TODAY);
        prop_assert_eq!(found.grade() == Grade::Invalid, found.number().is_none());
    }
}

#[test]
fn documents_are_judged_as_the_table_says() {
    let mut checked = 0;
    for line in include_str!("../../../tests/vectors/documents.csv").lines().skip(1) {
        let fields: [&str; 10] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let [note, asked, input, rest @ ..] = fields;
        let document = match asked {
            "" => Document::check(input, TODAY),
            kind => Document::check_as(kind.parse().unwrap(), input, TODAY),
        };
        let found = [
            document.kind().as_str().to_owned(),
            document.grade().as_str().to_owned(),
            document.reasons().to_string(),
            document.normal().unwrap_or_default().to_owned(),
            document.birth().map(|birth| birth.to_string()).unwrap_or_default(),
            document.division().map(|code| code.to_string()).unwrap_or_default(),
            document.check_expected().map(String::from).unwrap_or_default(),
        ];
        assert_eq!(found, rest, "{note}: {input}");
        checked += 1;
    }
    assert!(checked > 60);
    for kind in DocumentKind::ALL {
        assert_eq!(kind.as_str().parse::<DocumentKind>().unwrap(), kind);
    }
}

#[test]
fn a_repair_is_suggested_only_where_there_is_one() {
    let right = "11010519491231002X";
    let known = Known { birth: PartialDate::new(1949, 12, 31), is_male: Some(false) };
    let only = |text: &str, known: Known| {
        let found = suggestions(text, known, TODAY);
        found.first().map(|s| (s.number.to_string(), s.slip))
    };
    let right_as = |slip| Some((right.to_owned(), slip));
    assert_eq!(only("110105 19491231 002×", Known::default()), right_as(Slip::LookAlike));
    assert_eq!(only("110105l949l23l002*", Known::default()), right_as(Slip::LookAlike));
    assert_eq!(only("11010519491231002", Known::default()), right_as(Slip::CheckLost));
    assert_eq!(only("11010519491213002X", known), right_as(Slip::Exchange));
    assert_eq!(only("11010519591231002X", known), right_as(Slip::OneDigit));
    // The date and the sex fit already: whether the place or the check is wrong, nothing says.
    assert_eq!(only("110105194912310021", known), None);
    assert_eq!(only(right, Known::default()), None);
    assert_eq!(only("", known), None);
    assert_eq!(only("王小明", known), None);
    let company = Document::check_as(DocumentKind::CreditCode, "9135O1OOM00O1OOY43", TODAY);
    let found = company.suggestions("9135O1OOM00O1OOY43", Known::default(), TODAY);
    assert_eq!(found.first().map(|s| s.number.to_string()).as_deref(), Some("91350100M000100Y43"));
}

proptest! {
    #[test]
    fn every_suggestion_is_right_and_fits(body in bodies(), place in 0..17_usize, digit in b'0'..=b'9') {
        let right = check(&whole(&body), TODAY);
        prop_assume!(right.grade() != Grade::Invalid);
        let known = Known { birth: right.birth(), is_male: right.is_male() };
        let mut wrong = whole(&body).into_bytes();
        wrong[place] = digit;
        for suggestion in suggestions(str::from_utf8(&wrong).unwrap(), known, TODAY) {
            let repaired = check(suggestion.number.as_str(), TODAY);
            prop_assert!(repaired.number().is_some());
            prop_assert_eq!(repaired.birth(), known.birth);
            prop_assert_eq!(repaired.is_male(), known.is_male);
        }
    }

    #[test]
    fn no_document_panics(text in "[0-9A-Z()字第号 -]{0,24}|.{0,24}") {
        let found = Document::check(&text, TODAY);
        let _ = found.suggestions(&text, Known::default(), TODAY);
        for kind in DocumentKind::ALL {
            let document = Document::check_as(kind, &text, TODAY);
            if let Some(normal) = document.normal() {
                // What is printed as the normal form is read as itself.
                let again = Document::check_as(kind, normal, TODAY);
                prop_assert_eq!(again.normal(), Some(normal));
                prop_assert_eq!(again.reasons(), document.reasons());
            }
            let shown = document.masked().unwrap_or_default();
            prop_assert!(shown.chars().filter(|c| *c != '*').count() <= 4);
            if text.chars().count() > 8 {
                let debug = format!("{document:?}");
                prop_assert!(!debug.contains(&text));
            }
        }
    }
}
