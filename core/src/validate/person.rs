//! The rules across the items of a person.

use renkou_codes::DivisionCode;

use super::code_set::key;
use super::generated as rules;
use super::record::Record;
use super::structure::is_readable;
use crate::date::{DateRelation, PartialDate};
use crate::identity::Grade;
use crate::record::place::person as at;

const MALE: u16 = key("1");
const FEMALE: u16 = key("2");
const NEVER_MARRIED: u16 = key("10");

pub(super) fn check(record: &mut Record<'_, '_>) {
    count(record);
    check_number_against_birth_and_sex(record);
    check_document(record);
    check_kin_numbers(record);
    check_dates(record);
    check_marriage(record);
    check_relation(record);
    check_education(record);
    check_names(record);
    check_keys(record);
    super::events::check(record);
}

/// Notes what the summary counts of a person.
fn count(record: &mut Record<'_, '_>) {
    record.counts.birth = record.date(at::CSRQ);
    let six = record.bytes(at::HJDXZQH).first_chunk::<6>();
    record.counts.division = six.and_then(|six| DivisionCode::from_digits(*six));
    record.counts.has_division = record.validator.is_present(at::HJDXZQH);
}

/// The date to which ages are counted: that of death, or the reference date.
fn last_day(record: &Record<'_, '_>) -> PartialDate {
    record.date(at::SWRQ).unwrap_or(record.validator.today)
}

/// The greatest age that the person can have reached, in full years.
fn age_at_most(record: &Record<'_, '_>) -> Option<u16> {
    record.date(at::CSRQ).map(|birth| birth.most_years_until(last_day(record)))
}

/// Whether the person has certainly not reached an age.
fn is_younger_than(record: &Record<'_, '_>, years: u16) -> bool {
    age_at_most(record).is_some_and(|age| age < years)
}

fn check_number_against_birth_and_sex(record: &mut Record<'_, '_>) {
    let Some(number) = record.number().filter(is_readable) else { return };
    if let (Some(born), Some(birth)) = (number.birth(), record.date(at::CSRQ))
        && born != birth
    {
        match born.relation(birth) {
            DateRelation::Same | DateRelation::Compatible => {}
            DateRelation::Swapped => record.report_all(rules::ID_202, [at::CSRQ, at::GMSFHM]),
            DateRelation::Lunar => record.report_all(rules::ID_203, [at::CSRQ, at::GMSFHM]),
            _ => record.report_all(rules::ID_201, [at::CSRQ, at::GMSFHM]),
        }
    }
    let differs = match (record.code(at::XB), number.is_male()) {
        (MALE, Some(male)) => !male,
        (FEMALE, Some(male)) => male,
        _ => false,
    };
    if differs {
        record.report_all(rules::ID_204, [at::XB, at::GMSFHM]);
    }
    if is_foreign(record) && !number.is_residence_permit() {
        record.report_all(rules::ID_211, [at::GMSFHM, at::GJ]);
    }
}

/// Whether the nationality is known and not Chinese.
pub(super) fn is_foreign(record: &Record<'_, '_>) -> bool {
    const CHINA: u16 = key("156");
    const TAIWAN: u16 = key("158");
    const HONG_KONG: u16 = key("344");
    const MACAO: u16 = key("446");
    !matches!(record.code(at::GJ), 0 | CHINA | TAIWAN | HONG_KONG | MACAO)
}

fn check_document(record: &mut Record<'_, '_>) {
    const IDENTITY_CARD: u16 = key("111");
    const TEMPORARY_IDENTITY_CARD: u16 = key("112");
    let is_card = matches!(record.code(at::ZJLX), IDENTITY_CARD | TEMPORARY_IDENTITY_CARD);
    if !is_card || !record.has(at::ZJHM) {
        return;
    }
    if record.bytes(at::ZJHM) == record.bytes(at::GMSFHM) {
        return;
    }
    let Some(document) = record.number_at(at::ZJHM) else { return };
    if document.grade() == Grade::Invalid {
        record.report_all(rules::ID_212, [at::ZJHM, at::ZJLX]);
    }
    match record.number() {
        Some(number) if !number.is_same_person(&document) => {
            record.report_all(rules::ID_205, [at::ZJHM, at::GMSFHM]);
        }
        None if document.grade() != Grade::Invalid && record.validator.is_present(at::GMSFHM) => {
            record.report_all(rules::ID_213, [at::GMSFHM, at::ZJHM]);
        }
        _ => {}
    }
}

fn check_kin_numbers(record: &mut Record<'_, '_>) {
    let kin = [at::FQZJHM, at::MQZJHM, at::POZJHM];
    let (father, mother) = (record.number_at(at::FQZJHM), record.number_at(at::MQZJHM));
    let (spouse, own) = (record.number_at(at::POZJHM), record.number());
    for (place, number) in kin.into_iter().zip([&father, &mother, &spouse]) {
        let Some(number) = number else { continue };
        // Other documents than identity cards are not wrong here: they have other forms.
        if number.form().is_some() && number.grade() == Grade::Invalid {
            record.report(rules::ID_214, place);
        }
        if let Some(own) = &own
            && own.is_same_person(number)
        {
            record.report_all(rules::ID_206, [at::GMSFHM, place]);
        }
    }
    let birth = record.date(at::CSRQ);
    for (place, parent, male) in [(at::FQZJHM, &father, true), (at::MQZJHM, &mother, false)] {
        let Some(parent) = parent.as_ref().filter(|parent| is_readable(parent)) else { continue };
        if parent.is_male() == Some(!male) {
            record.report(rules::ID_207, place);
        }
        let (Some(born), Some(birth)) = (parent.birth(), birth) else { continue };
        if born.most_years_until(birth) < 12 {
            record.report_all(rules::ID_209, [place, at::CSRQ]);
        } else if !male && born.least_years_until(birth) > 60 {
            record.report_all(rules::ID_210, [place, at::CSRQ]);
        }
    }
    if let (Some(father), Some(mother)) = (&father, &mother)
        && father.is_same_person(mother)
    {
        record.report_all(rules::ID_208, [at::FQZJHM, at::MQZJHM]);
    }
}

fn check_dates(record: &mut Record<'_, '_>) {
    /// Days that programs put where no date is known.
    const DEFAULTS: [u32; 6] =
        [18_991_230, 18_991_231, 19_000_101, 19_010_101, 19_700_101, 18_000_101];
    let today = record.validator.today;
    let (birth, death) = (record.date(at::CSRQ), record.date(at::SWRQ));
    if let Some(birth) = birth {
        if birth.is_certainly_after(today) {
            record.report(rules::DT_101, at::CSRQ);
        } else if birth.least_years_until(last_day(record)) > 120 {
            record.report_all(rules::DT_102, [at::CSRQ, at::SWRQ]);
        }
        if DEFAULTS.contains(&birth.digits()) {
            record.report(rules::DT_110, at::CSRQ);
        }
    }
    if let Some(death) = death {
        if death.is_certainly_after(today) {
            record.report(rules::DT_104, at::SWRQ);
        }
        if birth.is_some_and(|birth| death.is_certainly_before(birth)) {
            record.report_all(rules::DT_103, [at::SWRQ, at::CSRQ]);
        }
    }
    for place in [at::CHRQ, at::HBRQ] {
        let Some(marriage) = record.date(place) else { continue };
        if marriage.is_certainly_after(today) {
            record.report(rules::DT_106, place);
        }
        if birth.is_some_and(|birth| marriage.is_certainly_before(birth)) {
            record.report_all(rules::DT_105, [place, at::CSRQ]);
        }
        // A widow's status changes on the day of the death of the spouse, never after her own.
        if death.is_some_and(|death| marriage.is_certainly_after(death)) {
            record.report_all(rules::DT_107, [place, at::SWRQ]);
        }
    }
    if let (Some(first), Some(change)) = (record.date(at::CHRQ), record.date(at::HBRQ))
        && change.is_certainly_before(first)
    {
        record.report_all(rules::DT_108, [at::CHRQ, at::HBRQ]);
    }
    if let (Some(birth), Some(first)) = (birth, record.date(at::CHRQ))
        && !first.is_certainly_before(birth)
        && birth.most_years_until(first) < 12
    {
        record.report_all(rules::DT_109, [at::CHRQ, at::CSRQ]);
    }
}

fn check_marriage(record: &mut Record<'_, '_>) {
    const NOT_STATED: u16 = key("90");
    const MARRIED: [u16; 4] = [key("20"), key("21"), key("22"), key("23")];
    let status = record.code(at::HYZK);
    if status == 0 {
        return;
    }
    let has_spouse = record.has(at::POXM) || record.has(at::POZJHM);
    if status == NEVER_MARRIED {
        if has_spouse {
            record.report_all(rules::PR_102, [at::HYZK, at::POXM, at::POZJHM]);
        }
        if record.has(at::CHRQ) {
            record.report_all(rules::PR_103, [at::HYZK, at::CHRQ]);
        }
    } else if status != NOT_STATED && is_younger_than(record, 15) {
        record.report_all(rules::PR_101, [at::HYZK, at::CSRQ]);
    }
    let asks_for_spouse =
        record.validator.is_present(at::POXM) || record.validator.is_present(at::POZJHM);
    if MARRIED.contains(&status) && asks_for_spouse && !has_spouse {
        record.report(rules::PR_104, at::HYZK);
    }
}

/// The sex that a relation of GB/T 4761-2008 says, if it says one.
fn sex_of_relation(relation: u16) -> Option<u16> {
    const BASE: u16 = key("00");
    // Digits behind the key: two-digit codes follow one another.
    match relation.checked_sub(BASE)? {
        11
        | 20..=27
        | 29
        | 41
        | 43
        | 46
        | 47
        | 51
        | 53
        | 55
        | 57
        | 61
        | 63
        | 66
        | 71
        | 73
        | 76
        | 78
        | 81
        | 83
        | 85
        | 87
        | 89
        | 93
        | 95
        | 28 => Some(MALE),
        12
        | 30..=39
        | 42
        | 44
        | 45
        | 48
        | 52
        | 54
        | 56
        | 58
        | 62
        | 64
        | 67
        | 72
        | 74
        | 75
        | 77
        | 82
        | 84
        | 86
        | 88
        | 90
        | 94
        | 96 => Some(FEMALE),
        _ => None,
    }
}

fn check_relation(record: &mut Record<'_, '_>) {
    const SELF: u16 = key("01");
    const HEAD: u16 = key("02");
    const ONLY_SON: u16 = key("21");
    const ONLY_DAUGHTER: u16 = key("31");
    const IS_NO_ONLY_CHILD: u16 = key("2");
    let relation = record.code(at::YHZGX);
    // Tables of one digit are another edition; only two-digit codes are read here.
    if relation < key("00") {
        return;
    }
    let number = relation - key("00");
    if let (Some(expected), sex @ (MALE | FEMALE)) =
        (sex_of_relation(relation), record.code(at::XB))
        && expected != sex
    {
        record.report_all(rules::PR_105, [at::YHZGX, at::XB]);
    }
    if (10..=12).contains(&number) {
        if record.code(at::HYZK) == NEVER_MARRIED {
            record.report_all(rules::PR_106, [at::HYZK, at::YHZGX]);
        }
        if is_younger_than(record, 15) {
            record.report_all(rules::PR_107, [at::CSRQ, at::YHZGX]);
        }
    }
    if (50..=69).contains(&number) && is_younger_than(record, 15) {
        record.report_all(rules::PR_108, [at::CSRQ, at::YHZGX]);
    }
    if matches!(relation, SELF | HEAD)
        && record.has(at::HZBM)
        && record.has(at::RYBM)
        && record.bytes(at::HZBM) != record.bytes(at::RYBM)
    {
        record.report_all(rules::PR_112, [at::HZBM, at::RYBM, at::YHZGX]);
    }
    if matches!(relation, ONLY_SON | ONLY_DAUGHTER) && record.code(at::SFDSZN) == IS_NO_ONLY_CHILD {
        record.report_all(rules::PR_116, [at::SFDSZN, at::YHZGX]);
    }
}

fn check_education(record: &mut Record<'_, '_>) {
    let Some(education) = record.code(at::WHCD).checked_sub(key("00")) else { return };
    // The ages below which nobody has begun: early starters are younger than the usual age.
    let least_age = match education / 10 {
        1 => 17,
        2 | 3 => 14,
        4 | 6 => 12,
        7 => 9,
        8 => 4,
        _ => return,
    };
    if is_younger_than(record, least_age) {
        record.report_all(rules::PR_109, [at::WHCD, at::CSRQ]);
    }
}

fn check_names(record: &mut Record<'_, '_>) {
    let name = record.bytes(at::XM);
    if !name.is_empty() && name == record.bytes(at::CYM) {
        record.report_all(rules::NM_105, [at::CYM, at::XM]);
    }
    for place in [at::FQXM, at::MQXM, at::POXM] {
        if !name.is_empty() && name == record.bytes(place) {
            record.report_all(rules::PR_113, [at::XM, place]);
        }
    }
    let (father, mother) = (record.bytes(at::FQXM), record.bytes(at::MQXM));
    if father == mother && !father.is_empty() {
        record.report_all(rules::NM_108, [at::FQXM, at::MQXM]);
    }
    let asks_for_parents =
        record.validator.is_present(at::FQXM) && record.validator.is_present(at::MQXM);
    if asks_for_parents && father.is_empty() && mother.is_empty() && is_younger_than(record, 18) {
        record.report(rules::PR_114, at::CSRQ);
    }
}

fn check_keys(record: &mut Record<'_, '_>) {
    let asked = [at::FQBM, at::MQBM, at::POBM].map(|place| record.validator.is_present(place));
    if asked.contains(&true) {
        check_kin_keys(record);
    }
    // 98 is for Chinese citizens of foreign descent (GB/T 3304 as registers extend it).
    if record.code(at::MZ) == key("98") && is_foreign(record) {
        record.report_all(rules::PR_115, [at::MZ, at::GJ]);
    }
    if matches!(record.code(at::XB), code if code == key("0") || code == key("9")) {
        record.report(rules::PR_117, at::XB);
    }
}

fn check_kin_keys(record: &mut Record<'_, '_>) {
    let (own, kin) = (record.bytes(at::RYBM), [at::FQBM, at::MQBM, at::POBM]);
    let codes = kin.map(|place| record.bytes(place));
    for (place, code) in kin.into_iter().zip(codes) {
        if !code.is_empty() && code == own {
            record.report_all(rules::PR_110, [place, at::RYBM]);
        }
    }
    let [father, mother, spouse] = codes;
    for (a, b, places) in [
        (father, mother, [at::FQBM, at::MQBM]),
        (father, spouse, [at::FQBM, at::POBM]),
        (mother, spouse, [at::MQBM, at::POBM]),
    ] {
        if !a.is_empty() && a == b {
            record.report_all(rules::PR_111, places);
        }
    }
}
