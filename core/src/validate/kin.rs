//! The rules across the numbers of a person, the parents and the spouse.

use super::generated as rules;
use super::record::Record;
use super::structure::is_readable;
use crate::identity::{self, Grade};
use crate::record::place::person as at;

/// Checks the numbers of father, mother and spouse.
pub(super) fn check(record: &mut Record<'_, '_>) {
    if !are_plain(record) {
        check_each(record);
    }
}

/// The years between the births of parents and children beyond which one of them is wrong: the fewest, and
/// the most for a mother.
const PARENT_YEARS: (u16, u16) = (12, 60);

/// Whether there is surely nothing to be said of the numbers of father, mother and spouse: most are plain,
/// and need not be taken apart.
fn are_plain(record: &Record<'_, '_>) -> bool {
    let (today, birth) = (record.validator.today, record.date(at::CSRQ));
    let parents = [at::FQZJHM, at::MQZJHM].map(|place| record.bytes(place));
    let is_plain =
        |text: &[u8]| identity::plain_birth(text, today).filter(|_| !record.is_own_number(text));
    let is_plain_parent = |text: &[u8], male: bool| {
        let Some(born) = is_plain(text) else { return text.is_empty() };
        let is_of_sex = text.get(16).is_some_and(|digit| (digit & 1 == 1) == male);
        let fits = birth.is_none_or(|birth| {
            born.most_years_until(birth) >= PARENT_YEARS.0
                && (male || born.least_years_until(birth) <= PARENT_YEARS.1)
        });
        is_of_sex && fits
    };
    let [father, mother] = parents;
    let spouse = record.bytes(at::POZJHM);
    // A man's and a woman's number differ, where both are as they should be.
    is_plain_parent(father, true)
        && is_plain_parent(mother, false)
        && (spouse.is_empty() || is_plain(spouse).is_some())
}

fn check_each(record: &mut Record<'_, '_>) {
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
        if born.most_years_until(birth) < PARENT_YEARS.0 {
            record.report_all(rules::ID_209, [place, at::CSRQ]);
        } else if !male && born.least_years_until(birth) > PARENT_YEARS.1 {
            record.report_all(rules::ID_210, [place, at::CSRQ]);
        }
    }
    if let (Some(father), Some(mother)) = (&father, &mother)
        && father.is_same_person(mother)
    {
        record.report_all(rules::ID_208, [at::FQZJHM, at::MQZJHM]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::PartialDate;
    use crate::record::{DataSet, Mapping};
    use crate::validate::record::Items;
    use crate::validate::{Findings, Validator};

    fn number(year: u32, sequence: u32) -> String {
        let body = format!("110105{year}0101{sequence:03}");
        let check = identity::mod_11_2(body.as_bytes().try_into().unwrap()).unwrap();
        format!("{body}{}", char::from(check))
    }

    /// Numbers near each other in every way the rules ask about, and some that are not plain.
    fn numbers() -> impl Strategy<Value = String> {
        let sequences = prop::sample::select(vec![0_u32, 11, 12]);
        prop_oneof![
            8 => (1900_u32..2030, sequences).prop_map(|(year, sequence)| number(year, sequence)),
            4 => (1978_u32..1982, 11_u32..13).prop_map(|(year, sequence)| number(year, sequence)),
            1 => Just("110105800101011".to_owned()),
            1 => Just("110105198001010110".to_owned()),
            1 => Just("E1234567".to_owned()),
            2 => Just(String::new()),
        ]
    }

    proptest! {
        #[test]
        fn nothing_is_said_of_plain_numbers(
            kin in [numbers(), numbers(), numbers()],
            own in numbers(),
            birth in prop::option::of(1910_u16..2030),
        ) {
            let today = PartialDate::new(2026, 1, 1).unwrap();
            let validator = Validator::new(&Mapping::in_order(DataSet::person()), today);
            let mut items = Items::NONE;
            for (place, number) in [at::FQZJHM, at::MQZJHM, at::POZJHM].into_iter().zip(&kin) {
                items.texts[place] = number.as_bytes();
            }
            items.texts[at::GMSFHM] = own.as_bytes();
            items.number = (!own.is_empty()).then(|| identity::check(&own, today));
            items.dates[at::CSRQ] = birth.and_then(|year| PartialDate::new(year, 1, 1));
            let mut findings = Findings::new(DataSet::person());
            let mut record = Record::new(&validator, 1, &mut items, &mut findings);
            let plain = are_plain(&record);
            check_each(&mut record);
            prop_assert!(!plain || findings.is_empty(), "{findings:?}");
        }
    }
}
