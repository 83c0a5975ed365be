//! The case tables and the properties of names and their comparison.

use proptest::prelude::*;

use super::*;

const NAMES: &str = include_str!("../../../tests/vectors/names.csv");
const PAIRS: &str = include_str!("../../../tests/vectors/name_pairs.csv");
const TRIPLES: &str = include_str!("../../../tests/vectors/name_triples.csv");

/// The rows of a case table; no field of these holds a comma.
fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    let fields = |line: &'static str| line.split(',').collect::<Vec<_>>().try_into().unwrap();
    table.split_terminator('\n').skip(1).map(fields)
}

#[test]
fn names_are_read_as_the_table_says() {
    let (mut checked, mut wrong) = (0, Vec::new());
    for [note, input, expected @ ..] in rows::<12>(NAMES) {
        let name = Name::new(input);
        let key = |kind| {
            let keys = name.keys();
            let found = keys.iter().find(|key| key.kind() == kind);
            found.map(|key| key.as_str().to_owned()).unwrap_or_default()
        };
        let usual = name
            .readings()
            .iter()
            .map(|readings| readings.first().map_or_else(|| "-".to_owned(), ToString::to_string))
            .collect::<Vec<_>>()
            .join(" ");
        let found = [
            name.normal(),
            name.surname().unwrap_or_default(),
            name.given().unwrap_or_default(),
            name.other_split()
                .map(|(surname, given)| format!("{surname}/{given}"))
                .unwrap_or_default(),
            name.surname_reading(),
            usual,
            name.folded(),
            name.unknown().to_string(),
            key(KeyKind::Sound),
            key(KeyKind::Corners),
        ];
        for (found, expected) in found.iter().zip(expected) {
            // What the case is not about stands as a question mark.
            if expected != "?" && found != expected {
                wrong.push(format!("{note}: {found}, not {expected}"));
            }
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked > 100);
}

#[test]
fn every_mark_has_a_case() {
    let marks = include_str!("../../../codes/data/name_marks.csv");
    for code in marks.lines().skip(1).filter_map(|line| line.split(',').next()) {
        let note = format!("mark {code}");
        assert!(rows::<12>(NAMES).any(|[found, ..]| found.starts_with(&note)), "{code}");
    }
}

#[test]
fn pairs_are_at_the_levels_of_the_table_either_way_round() {
    let (mut seen, mut wrong) = (Vec::new(), Vec::new());
    for [note, a, b, surname, given, level, swapped, equal] in rows::<8>(PAIRS) {
        for (a, b) in [(a, b), (b, a)] {
            let answer = ComparisonAnswer::to(a, b).unwrap();
            let levels: Vec<&str> =
                answer.given_levels.iter().map(|level| level.as_str()).collect();
            let found = (
                answer.surname_level.map_or("", NameLevel::as_str),
                levels.join(" "),
                answer.level.as_str(),
                if answer.swapped { "1" } else { "" },
                if answer.equal_after_fold { "1" } else { "0" },
            );
            let expected = (surname, given.to_owned(), level, swapped, equal);
            if found != expected {
                wrong.push(format!("{note}: {found:?}, not {expected:?}"));
            }
            seen.push(answer.level);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(NameLevel::ALL.iter().all(|level| seen.contains(level)));
}

#[test]
fn comparisons_are_told_in_the_words_of_the_table() {
    for [note, a, b, zh] in rows::<4>(include_str!("../../../tests/vectors/name_explanations.csv"))
    {
        assert_eq!(compare(a, b).explain_zh(), zh, "{note}");
        assert_eq!(compare(b, a).explain_zh(), zh, "{note}, the other way round");
    }
}

#[test]
fn characters_of_the_norm_table_are_never_folded() {
    let characters = include_str!("../../../codes/data/hanzi.csv").lines().skip(1);
    let mut checked = 0;
    for line in characters {
        let [character, _, level, ..] = *line.split(',').collect::<Vec<_>>() else { continue };
        // 某 hides a character, by design.
        if !level.is_empty() && character != "某" {
            assert_eq!(folded(character), character);
            checked += 1;
        }
    }
    assert_eq!(checked, 8_104);
}

#[test]
fn the_nearer_name_scores_above_the_farther() {
    let mut triples = 0;
    for [anchor, nearer, farther, kind] in rows::<4>(TRIPLES) {
        let similarity = |other| compare(anchor, other).similarity();
        let (near, far) = (similarity(nearer), similarity(farther));
        assert!(near > far, "{kind}: {anchor}, {nearer} {near} and {farther} {far}");
        triples += 1;
    }
    assert!(triples >= 500);
}

#[test]
fn listed_shapes_are_look_alikes_or_nearer_in_given_names() {
    let table = include_str!("../../../codes/data/shape_confusions.csv");
    for [a, b] in rows::<2>(table) {
        let level = compare(&format!("赵小{a}"), &format!("赵小{b}")).level();
        assert!(level <= NameLevel::LookAlike, "{a} {b} {level}");
    }
}

/// Characters of names and what stands between them, the rare and the broken among them.
fn texts() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        8 => "[\u{4E00}-\u{9FFF}]",
        4 => "[王李张欧阳明晓单伟炜未末娜拉]",
        2 => "[阿不都热合曼买提古丽·•.-]",
        2 => "[ 　?*□某⿰⿱○〇。]",
        2 => "[a-zA-Zāǚ' -]",
        1 => "\\PC",
    ];
    prop::collection::vec(character, 0..8).prop_map(|parts| parts.concat())
}

#[test]
fn surname_and_given_name_can_be_items_of_their_own() {
    let given = |a, b| PreparedName::given_alone(a).compare(&PreparedName::given_alone(b));
    // 王 and 单 are read as in any name, not as surnames.
    assert_eq!(given("晓明", "小明").given(), [NameLevel::SameSoundAndTone, NameLevel::Same]);
    assert_eq!(given("晓明", "小明").surname(), None);
    assert_eq!(given("单", "丹").level(), NameLevel::SameSoundAndTone);
    let surname = |a, b| PreparedName::surname_alone(a).compare(&PreparedName::surname_alone(b));
    assert_eq!(surname("单", "善").surname(), Some(NameLevel::SameSoundAndTone));
    assert_eq!(surname("歐陽", "欧阳").level(), NameLevel::Folded);
    assert_eq!(surname("王", "李").level(), NameLevel::Different);
}

proptest! {
    #[test]
    fn a_normal_form_is_its_own(text in texts()) {
        let normal = normal_form(&text);
        prop_assert_eq!(normal_form(&normal), normal);
    }

    #[test]
    fn a_folded_form_is_its_own(text in texts()) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once);
    }

    #[test]
    fn comparison_does_not_depend_on_the_order(a in texts(), b in texts()) {
        let (one, other) = (compare(&a, &b), compare(&b, &a));
        prop_assert_eq!(one, other);
        prop_assert!((0.0..=1.0).contains(&one.similarity()));
    }

    #[test]
    fn a_name_is_the_same_as_itself(text in texts()) {
        let name = Name::new(&text);
        prop_assume!(!name.is_empty());
        let comparison = compare(&text, &text);
        let level = if name.unknown() == 0 { NameLevel::Same } else { NameLevel::Unknown };
        prop_assert!(comparison.level() <= level);
        if name.unknown() == 0 {
            prop_assert!((comparison.similarity() - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn names_of_one_folded_form_are_folded_or_nearer(text in texts()) {
        let name = Name::new(&text);
        prop_assume!(name.unknown() == 0 && !name.is_empty());
        prop_assert!(compare(&text, &folded(&text)).level() <= NameLevel::Folded);
    }

    #[test]
    fn a_nearer_character_never_scores_less(
        surname in "[王李张刘陈]", a in "[\u{4E00}-\u{9FA5}]", b in "[\u{4E00}-\u{9FA5}]",
        c in "[\u{4E00}-\u{9FA5}]",
    ) {
        let with = |character: &str| compare(&format!("{surname}{a}"), &format!("{surname}{character}"));
        let (one, other) = (with(&b), with(&c));
        if one.level() < other.level() {
            prop_assert!(one.similarity() >= other.similarity());
        }
    }

    #[test]
    fn the_key_of_a_kind_is_the_first_of_all(text in texts()) {
        let name = Name::new(&text);
        for kind in [KeyKind::Sound, KeyKind::Initials, KeyKind::Corners, KeyKind::SurnameSound] {
            let first = name.keys().into_iter().find(|key| key.kind() == kind);
            prop_assert_eq!(name.key(kind), first);
        }
    }

    #[test]
    fn every_answer_can_be_written(line in prop::collection::vec(any::<u8>(), 0..24)) {
        if let Ok(answer) = LineAnswer::to(&line) {
            prop_assert!(serde_json::to_string(&answer).is_ok());
        }
    }
}
