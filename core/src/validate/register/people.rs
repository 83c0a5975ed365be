//! The rules across people.

use super::kept::{Kept, Report};
use super::{Reader, hash};
use crate::date::{DateRelation, PartialDate};
use crate::identity::{Form, Reason, check};
use crate::record::place::person as at;
use crate::validate::code_set::key;
use crate::validate::generated as rules;

/// The items that these rules report on.
pub(super) const REPORTED: &[usize] =
    &[at::GMSFHM, at::RYBM, at::HKBH, at::YHZGX, at::HZBM, at::FQBM, at::MQBM, at::POBM];

/// What is kept of a person; zero stands for what is missing.
pub(super) struct Person {
    kept: Kept,
    code: u64,
    /// See [`number_key`].
    number: u64,
    name: u64,
    household: u64,
    head: u64,
    father: u64,
    mother: u64,
    spouse: u64,
    father_name: u64,
    mother_name: u64,
    birth: Option<PartialDate>,
    death: Option<PartialDate>,
    /// The key of the code.
    sex: u16,
    is_head: bool,
    has_relation: bool,
}

impl Person {
    pub(super) fn read(reader: &Reader<'_, '_>, kept: Kept) -> Self {
        let text = |place: usize| reader.text(place);
        let relation = reader.code(&reader.register.relations, at::YHZGX);
        let number = text(at::GMSFHM);
        let today = reader.register.validator.today();
        Self {
            code: hash(text(at::RYBM)),
            number: number_key(number, today),
            name: hash(text(at::XM)),
            household: hash(text(at::HKBH)),
            head: hash(text(at::HZBM)),
            father: hash(text(at::FQBM)),
            mother: hash(text(at::MQBM)),
            spouse: hash(text(at::POBM)),
            father_name: hash(text(at::FQXM)),
            mother_name: hash(text(at::MQXM)),
            birth: reader.date(at::CSRQ),
            death: reader.date(at::SWRQ),
            sex: reader.code(&reader.register.sexes, at::XB),
            is_head: [key("01"), key("02"), key("03")].contains(&relation),
            has_relation: relation != 0,
            kept,
        }
    }
}

/// Holds people against each other.
pub(super) fn check_all(people: &[Person], report: &mut Report<'_>) {
    check_numbers(people, report);
    check_codes(people, report);
    check_people(people, report);
    check_households(people, report);
    check_kin(people, report);
}

/// Visits the groups of people that share a key, each in the order of the register.
fn each_group<'a, K: Ord>(
    people: &'a [Person],
    key: impl Fn(&Person) -> Option<K>,
    mut visit: impl FnMut(&'a Person, &[(K, &'a Person)]),
) {
    let mut keyed: Vec<(K, &Person)> =
        people.iter().filter_map(|person| Some((key(person)?, person))).collect();
    keyed.sort_unstable_by(|a, b| (&a.0, a.1.kept.row).cmp(&(&b.0, b.1.kept.row)));
    for group in keyed.chunk_by(|a, b| a.0 == b.0) {
        if let Some(((_, first), others)) = group.split_first() {
            visit(first, others);
        }
    }
}

fn some(hash: u64) -> Option<u64> {
    (hash != 0).then_some(hash)
}

/// Set in keys of values that stand for nobody.
const UNREADABLE: u64 = 1 << 63;

/// The first 17 digits of a citizen number, whether or not the rest of it is right: one of 15
/// digits and its upgrade are one number, and so are two that differ in the check character.
///
/// What cannot be read, a filler, or what a spreadsheet has rounded stands for nobody: such values
/// have keys of their own kind, by which they are counted only.
fn number_key(text: &str, today: PartialDate) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let checked = check(text, today);
    let reasons = checked.reasons();
    let whole = match checked.form() {
        Some(Form::Eighteen) => checked.normal(),
        Some(Form::Fifteen) => checked.canonical_18(),
        None => None,
    };
    match whole {
        Some(whole)
            if !reasons.contains(Reason::Placeholder) && !reasons.contains(Reason::Spreadsheet) =>
        {
            let digits = whole.as_bytes().iter().take(17);
            digits.fold(0, |sum, digit| sum * 10 + u64::from(digit.wrapping_sub(b'0')))
        }
        _ if reasons.contains(Reason::Empty) => 0,
        _ => hash(text) | UNREADABLE,
    }
}

impl Person {
    /// The digits of a number that stands for somebody.
    fn readable_number(&self) -> Option<u64> {
        some(self.number).filter(|number| number & UNREADABLE == 0)
    }

    /// Whether nothing that is known of name and birth speaks against one person.
    ///
    /// A date that is less precise, has its month and day exchanged, or is the lunar one does not.
    fn may_be(&self, other: &Self) -> bool {
        let names = self.name == other.name || self.name == 0 || other.name == 0;
        let births = match (self.birth, other.birth) {
            (Some(a), Some(b)) => matches!(
                a.relation(b),
                DateRelation::Same
                    | DateRelation::Compatible
                    | DateRelation::Swapped
                    | DateRelation::Lunar
            ),
            _ => true,
        };
        names && births
    }
}

fn check_numbers(people: &[Person], report: &mut Report<'_>) {
    let (mut values, mut distinct) = (0, 0);
    each_group(
        people,
        |person| some(person.number),
        |first, others| {
            values += 1 + others.len() as u64;
            distinct += 1;
            if first.readable_number().is_none() {
                return;
            }
            for (_, other) in others {
                let rule = if first.may_be(other) { rules::CR_102 } else { rules::CR_101 };
                report.report(rule, at::GMSFHM, &other.kept, &first.kept);
            }
        },
    );
    report.count_distinct(at::GMSFHM, values, distinct);
}

fn check_codes(people: &[Person], report: &mut Report<'_>) {
    let (mut values, mut distinct) = (0, 0);
    each_group(
        people,
        |person| some(person.code),
        |first, others| {
            values += 1 + others.len() as u64;
            distinct += 1;
            for (_, other) in others {
                report.report(rules::CR_103, at::RYBM, &other.kept, &first.kept);
            }
        },
    );
    report.count_distinct(at::RYBM, values, distinct);
}

/// Looks for people of one name, sex, day and place of registration with two numbers.
fn check_people(people: &[Person], report: &mut Report<'_>) {
    let traits = |person: &Person| {
        let birth = person.birth.filter(|birth| birth.is_full())?;
        person.readable_number()?;
        Some((some(person.name)?, birth, person.sex, person.kept.division()?))
    };
    each_group(people, traits, |first, others| {
        for (_, other) in others {
            if first.number != other.number {
                report.report(rules::CR_104, at::GMSFHM, &other.kept, &first.kept);
            }
        }
    });
}

fn check_households(people: &[Person], report: &mut Report<'_>) {
    if !report.validator.is_present(at::YHZGX) {
        return;
    }
    each_group(
        people,
        |person| some(person.household),
        |first, others| {
            let members = || std::iter::once(first).chain(others.iter().map(|(_, other)| *other));
            let mut heads = members().filter(|person| person.is_head);
            match heads.next() {
                None if members().any(|person| person.has_relation) => {
                    report.report(rules::CR_105, at::HKBH, &first.kept, &first.kept);
                }
                None => {}
                Some(head) => {
                    for other in heads {
                        report.report(rules::CR_106, at::YHZGX, &other.kept, &head.kept);
                    }
                }
            }
        },
    );
}

/// People by their codes; the first of those that share one.
struct Index<'a>(Vec<(u64, &'a Person)>);

impl<'a> Index<'a> {
    fn of(people: &'a [Person]) -> Self {
        let mut index: Vec<_> =
            people.iter().filter(|p| p.code != 0).map(|person| (person.code, person)).collect();
        index.sort_by_key(|(code, person)| (*code, person.kept.row));
        index.dedup_by_key(|(code, _)| *code);
        Self(index)
    }

    fn person(&self, code: u64) -> Option<&'a Person> {
        let place = self.0.binary_search_by_key(&code, |(code, _)| *code).ok()?;
        self.0.get(place).map(|(_, person)| *person)
    }
}

fn check_kin(people: &[Person], report: &mut Report<'_>) {
    let index = Index::of(people);
    if index.0.is_empty() {
        return;
    }
    for person in people {
        for (code, place) in [
            (person.father, at::FQBM),
            (person.mother, at::MQBM),
            (person.spouse, at::POBM),
            (person.head, at::HZBM),
        ] {
            if code == 0 {
                continue;
            }
            match index.person(code) {
                None => report.report(rules::CR_107, place, &person.kept, &person.kept),
                Some(kin) => match place {
                    at::POBM => check_spouse(person, kin, report),
                    at::HZBM => check_head(person, kin, report),
                    _ => check_parent(person, kin, place == at::MQBM, report),
                },
            }
        }
    }
}

fn check_spouse(person: &Person, spouse: &Person, report: &mut Report<'_>) {
    if spouse.spouse != 0 && spouse.spouse != person.code {
        report.report(rules::CR_108, at::POBM, &person.kept, &spouse.kept);
    }
    let known = [key("1"), key("2")].contains(&person.sex);
    // Said once for a couple, on the record that comes later.
    if known && person.sex == spouse.sex && person.kept.row > spouse.kept.row {
        report.report(rules::CR_109, at::POBM, &person.kept, &spouse.kept);
    }
}

fn check_head(person: &Person, head: &Person, report: &mut Report<'_>) {
    if person.household != 0 && head.household != 0 && person.household != head.household {
        report.report(rules::CR_116, at::HZBM, &person.kept, &head.kept);
    }
}

fn check_parent(child: &Person, parent: &Person, is_mother: bool, report: &mut Report<'_>) {
    let place = if is_mother { at::MQBM } else { at::FQBM };
    let other_sex = if is_mother { key("1") } else { key("2") };
    if parent.sex == other_sex {
        report.report(rules::CR_112, place, &child.kept, &parent.kept);
    }
    let name = if is_mother { child.mother_name } else { child.father_name };
    if name != 0 && parent.name != 0 && name != parent.name {
        report.report(rules::CR_115, place, &child.kept, &parent.kept);
    }
    let Some(birth) = child.birth else { return };
    if let Some(born) = parent.birth {
        let too_young = born.most_years_until(birth) < 12;
        let too_old = is_mother && born.least_years_until(birth) > 60;
        if too_young || too_old {
            let rule = if is_mother { rules::CR_110 } else { rules::CR_111 };
            report.report(rule, place, &child.kept, &parent.kept);
        }
    }
    if let Some(death) = parent.death {
        if is_mother && death.is_certainly_before(birth) {
            report.report(rules::CR_113, place, &child.kept, &parent.kept);
        } else if !is_mother && death.least_years_until(birth) >= 1 {
            report.report(rules::CR_114, place, &child.kept, &parent.kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_takes_the_bytes_that_are_stated() {
        assert_eq!(size_of::<Person>(), 112);
    }
}
