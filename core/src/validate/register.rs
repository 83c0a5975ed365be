//! The rules across records: what no record shows by itself.

use std::fmt;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::code_set::{CodeSet, Reading, key};
use super::findings::Findings;
use super::generated as rules;
use super::rule::RuleIndex;
use super::validator::Validator;
use crate::date::PartialDate;
use crate::identity::{CitizenNumber, check};
use crate::record::place::person as at;

/// Holds the records of a whole register of people against each other (跨记录校验).
///
/// Of every record a fixed number of bytes is kept, in hashes and numbers: 112, and up to 40 more
/// while they are sorted, so about 150 megabytes for a million people. Values are not kept; the evidence of a finding is the number of the
/// other record. Of records of another data set than that of people nothing is kept. Records are asked in any order; the findings come in the order of the rules.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::record::{DataSet, Mapping};
/// use renkou::validate::{Findings, RegisterCheck, Validator};
///
/// let mapping = Mapping::of_headers(DataSet::person(), &["RYBM", "XM", "POBM"], &[])?;
/// let validator = Validator::new(&mapping, PartialDate::today());
/// let mut register = RegisterCheck::new(&validator);
/// register.add_columns(1, &["A", "王小明", "B"]);
/// register.add_columns(2, &["B", "李红", "C"]);
/// register.add_columns(3, &["C", "张三", "B"]);
///
/// let mut findings = Findings::new(DataSet::person());
/// register.finish(&mut findings);
/// let finding = findings.iter().next().ok_or("nothing found")?;
/// assert_eq!((finding.rule.id, finding.row, finding.evidence), ("CR-108", 1, "row 2"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RegisterCheck<'v> {
    validator: &'v Validator,
    sexes: CodeSet,
    relations: CodeSet,
    people: Vec<Person>,
}

/// What is kept of a person; zero stands for what is missing.
#[derive(Clone, Copy)]
struct Person {
    row: u64,
    code: u64,
    /// The first 17 digits of the citizen number.
    number: Option<CitizenNumber>,
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
    division: u64,
    /// The key of the code.
    sex: u16,
    is_head: bool,
    has_relation: bool,
}

impl<'v> RegisterCheck<'v> {
    /// A check of no records yet, with the items, the rules and the reference date of a validator.
    pub fn new(validator: &'v Validator) -> Self {
        Self {
            validator,
            sexes: CodeSet::of("sex"),
            relations: CodeSet::of("relation"),
            people: Vec::new(),
        }
    }

    #[cfg(feature = "arrow")]
    pub(super) const fn mapping(&self) -> &'v crate::record::Mapping {
        self.validator.mapping()
    }

    /// The number of records so far.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether there is no record yet.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Adds a record, its values in the order of the file's columns.
    pub fn add_columns(&mut self, row: u64, values: &[&str]) {
        let mapping = self.validator.mapping();
        self.add_with(row, |place| {
            let column = mapping.column_at(place)?;
            values.get(column).copied()
        });
    }

    /// Adds a record, its values in the order of the data set's items.
    pub fn add(&mut self, row: u64, values: &[&str]) {
        self.add_with(row, |place| values.get(place).copied());
    }

    pub(super) fn add_with<'a>(&mut self, row: u64, value: impl Fn(usize) -> Option<&'a str>) {
        if !self.validator.is_person {
            return;
        }
        let today = self.validator.today();
        let text = |place: usize| value(place).unwrap_or_default().trim();
        let date = |place: usize| self.validator.writing().read(text(place)).ok();
        let code = |codes: &CodeSet, place: usize| match text(place) {
            "" => 0,
            text => match codes.read(text) {
                Reading::Code(key) | Reading::Padded(key) | Reading::Named(key) => key,
                Reading::Unknown => 0,
            },
        };
        let relation = code(&self.relations, at::YHZGX);
        let number = text(at::GMSFHM);
        self.people.push(Person {
            row,
            code: hash(text(at::RYBM)),
            number: if number.is_empty() { None } else { check(number, today).number() },
            name: hash(text(at::XM)),
            household: hash(text(at::HKBH)),
            head: hash(text(at::HZBM)),
            father: hash(text(at::FQBM)),
            mother: hash(text(at::MQBM)),
            spouse: hash(text(at::POBM)),
            father_name: hash(text(at::FQXM)),
            mother_name: hash(text(at::MQXM)),
            birth: date(at::CSRQ),
            death: date(at::SWRQ),
            division: hash(text(at::HJDXZQH).get(..6).unwrap_or_default()),
            sex: code(&self.sexes, at::XB),
            is_head: [key("01"), key("02"), key("03")].contains(&relation),
            has_relation: relation != 0,
        });
    }

    /// Holds all records against each other, and reports what it finds.
    ///
    /// Findings are counted by rule; which records have any was counted when each was checked alone.
    pub fn finish(self, findings: &mut Findings) {
        let mut report = Report { validator: self.validator, findings };
        check_numbers(&self.people, &mut report);
        check_codes(&self.people, &mut report);
        check_people(&self.people, &mut report);
        check_households(&self.people, &mut report);
        check_kin(&self.people, &mut report);
    }
}

impl fmt::Debug for RegisterCheck<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisterCheck").field("len", &self.len()).finish_non_exhaustive()
    }
}

/// The hash of a text, never zero but for the empty one.
fn hash(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    // The hash of short texts is weak in its low bits.
    let hash = hasher.finish();
    (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15).max(1)
}

/// Where findings go.
struct Report<'a> {
    validator: &'a Validator,
    findings: &'a mut Findings,
}

impl Report<'_> {
    /// Notes how many values an item has, and how many different ones.
    fn count_distinct(&mut self, item: usize, values: u64, distinct: u64) {
        if self.validator.is_present(item) {
            self.findings.summary.count_distinct(item, values, distinct);
        }
    }

    /// Reports that a record breaks a rule, by the number of the other record.
    fn report(&mut self, rule: RuleIndex, item: usize, person: &Person, other: &Person) {
        use std::fmt::Write as _;

        let Some(severity) = self.validator.severity(rule) else { return };
        self.findings.summary.count_finding(rule, severity);
        self.findings.push(person.row, rule, item, severity, |evidence| {
            if other.row != person.row {
                let _ = write!(evidence, "row {}", other.row);
            }
        });
    }
}

/// Visits the groups of people that share a key, each in the order of the register.
fn each_group<'a, K: Ord>(
    people: &'a [Person],
    key: impl Fn(&Person) -> Option<K>,
    mut visit: impl FnMut(&'a Person, &[(K, &'a Person)]),
) {
    let mut keyed: Vec<(K, &Person)> =
        people.iter().filter_map(|person| Some((key(person)?, person))).collect();
    keyed.sort_unstable_by(|a, b| (&a.0, a.1.row).cmp(&(&b.0, b.1.row)));
    for group in keyed.chunk_by(|a, b| a.0 == b.0) {
        if let Some(((_, first), others)) = group.split_first() {
            visit(first, others);
        }
    }
}

fn some(hash: u64) -> Option<u64> {
    (hash != 0).then_some(hash)
}

fn check_numbers(people: &[Person], report: &mut Report<'_>) {
    // One of 15 digits and its upgrade are one number.
    let number = |person: &Person| person.number.map(CitizenNumber::body);
    let (mut values, mut distinct) = (0, 0);
    each_group(people, number, |first, others| {
        values += 1 + others.len() as u64;
        distinct += 1;
        for (_, other) in others {
            let same = other.name == first.name && other.birth == first.birth;
            let rule = if same { rules::CR_102 } else { rules::CR_101 };
            report.report(rule, at::GMSFHM, other, first);
        }
    });
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
                report.report(rules::CR_103, at::RYBM, other, first);
            }
        },
    );
    report.count_distinct(at::RYBM, values, distinct);
}

/// Looks for people of one name, sex, day and place of registration with two numbers.
fn check_people(people: &[Person], report: &mut Report<'_>) {
    let traits = |person: &Person| {
        let birth = person.birth.filter(|birth| birth.is_full())?;
        person.number?;
        Some((some(person.name)?, birth, person.sex, some(person.division)?))
    };
    each_group(people, traits, |first, others| {
        for (_, other) in others {
            let same = match (first.number, other.number) {
                (Some(a), Some(b)) => a.is_same_person(b),
                _ => true,
            };
            if !same {
                report.report(rules::CR_104, at::GMSFHM, other, first);
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
                    report.report(rules::CR_105, at::HKBH, first, first);
                }
                None => {}
                Some(head) => {
                    for other in heads {
                        report.report(rules::CR_106, at::YHZGX, other, head);
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
        index.sort_by_key(|(code, person)| (*code, person.row));
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
                None => report.report(rules::CR_107, place, person, person),
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
        report.report(rules::CR_108, at::POBM, person, spouse);
    }
    let known = [key("1"), key("2")].contains(&person.sex);
    // Said once for a couple, on the record that comes later.
    if known && person.sex == spouse.sex && person.row > spouse.row {
        report.report(rules::CR_109, at::POBM, person, spouse);
    }
}

fn check_head(person: &Person, head: &Person, report: &mut Report<'_>) {
    if person.household != 0 && head.household != 0 && person.household != head.household {
        report.report(rules::CR_116, at::HZBM, person, head);
    }
}

fn check_parent(child: &Person, parent: &Person, is_mother: bool, report: &mut Report<'_>) {
    let place = if is_mother { at::MQBM } else { at::FQBM };
    let other_sex = if is_mother { key("1") } else { key("2") };
    if parent.sex == other_sex {
        report.report(rules::CR_112, place, child, parent);
    }
    let name = if is_mother { child.mother_name } else { child.father_name };
    if name != 0 && parent.name != 0 && name != parent.name {
        report.report(rules::CR_115, place, child, parent);
    }
    let Some(birth) = child.birth else { return };
    if let Some(born) = parent.birth {
        let too_young = born.most_years_until(birth) < 12;
        let too_old = is_mother && born.least_years_until(birth) > 60;
        if too_young || too_old {
            let rule = if is_mother { rules::CR_110 } else { rules::CR_111 };
            report.report(rule, place, child, parent);
        }
    }
    if let Some(death) = parent.death {
        if is_mother && death.is_certainly_before(birth) {
            report.report(rules::CR_113, place, child, parent);
        } else if !is_mother && death.least_years_until(birth) >= 1 {
            report.report(rules::CR_114, place, child, parent);
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
