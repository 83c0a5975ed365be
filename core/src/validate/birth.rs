//! The rules across the numbers of a child and its parents, outside the records of people.

use super::code_set::key;
use super::generated as rules;
use super::record::Record;
use super::rule::RuleIndex;
use super::structure::is_readable;
use crate::date::DateRelation;
use crate::record::place::{birth as at, parents};

/// Checks the record of a birth.
pub(super) fn check(record: &mut Record<'_, '_>) {
    check_child(record);
    let kin = [at::SFZJHM, at::SMZJHM];
    check_parents(record, kin, rules::ID_305, rules::ID_306);
    for place in kin {
        let Some(parent) = record.number_at(place) else { continue };
        if let Some(child) = record.number()
            && child.is_same_person(&parent)
        {
            record.report_all(rules::ID_304, [at::ZNSFHM, place]);
        }
        let born = parent.birth().filter(|_| is_readable(&parent));
        let (Some(born), Some(birth)) = (born, record.date(at::ZNCSRQ)) else { continue };
        if born.most_years_until(birth) < 12 {
            record.report_all(rules::ID_307, [place, at::ZNCSRQ]);
        } else if place == at::SMZJHM && born.least_years_until(birth) > 60 {
            record.report_all(rules::ID_308, [place, at::ZNCSRQ]);
        }
    }
}

/// Checks the record of somebody's parents.
pub(super) fn check_parents_alone(record: &mut Record<'_, '_>) {
    check_parents(record, [parents::FQZJHM, parents::MQZJHM], rules::ID_207, rules::ID_208);
}

fn check_child(record: &mut Record<'_, '_>) {
    let Some(number) = record.number().filter(is_readable) else { return };
    if let (Some(born), Some(birth)) = (number.birth(), record.date(at::ZNCSRQ)) {
        match born.relation(birth) {
            DateRelation::Same | DateRelation::Compatible => {}
            DateRelation::Swapped | DateRelation::Lunar => {
                record.report_all(rules::ID_302, [at::ZNCSRQ, at::ZNSFHM]);
            }
            _ => record.report_all(rules::ID_301, [at::ZNCSRQ, at::ZNSFHM]),
        }
    }
    let sex = record.code(at::ZNXB);
    let male = if sex == key("1") {
        true
    } else if sex == key("2") {
        false
    } else {
        return;
    };
    if number.is_male() == Some(!male) {
        record.report_all(rules::ID_303, [at::ZNXB, at::ZNSFHM]);
    }
}

/// Holds the numbers of a father and a mother against each other.
fn check_parents(
    record: &mut Record<'_, '_>,
    [father, mother]: [usize; 2],
    wrong_sex: RuleIndex,
    same: RuleIndex,
) {
    let numbers = [(father, true), (mother, false)].map(|(place, male)| {
        let number = record.number_at(place);
        if number.filter(is_readable).and_then(|number| number.is_male()) == Some(!male) {
            record.report(wrong_sex, place);
        }
        number
    });
    if let [Some(a), Some(b)] = numbers
        && a.is_same_person(&b)
    {
        record.report_all(same, [father, mother]);
    }
}
