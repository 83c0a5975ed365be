//! A community of invented people: drawn from the age pyramid, put into families, given names.

use super::family::{Drawn, Family, families};
use super::generated::AGES;
use super::naming::{Language, Name, Naming};
use super::person::{Household, Person, marital, relation};
use super::place::{Places, is_rural};
use super::random::{Random, Weights};
use super::{REFERENCE_YEAR, purpose};
use crate::date::PartialDate;

/// How many people a community has.
pub(super) const COMMUNITY: usize = 2_000;

/// What all communities are drawn from.
#[derive(Debug)]
pub(super) struct Land {
    pub(super) places: Places,
    pub(super) naming: Naming,
    ages: Weights,
}

/// People and households of one community; members and homes count from 0 here.
#[derive(Debug, Default)]
pub(super) struct Community {
    pub(super) people: Vec<Person>,
    pub(super) households: Vec<Household>,
}

/// The share of minorities by province in a thousand people, and the largest groups (GB/T 3304):
/// rounded from the census of 2020.
const MINORITIES: [(u32, u32, &[u8]); 20] = [
    (15, 213, &[2, 2, 2, 11]),
    (21, 151, &[11, 11, 2, 3]),
    (22, 87, &[10, 11, 2]),
    (23, 31, &[11, 10]),
    (42, 48, &[15, 15, 6]),
    (43, 101, &[15, 6, 12, 13]),
    (44, 38, &[8, 13, 6]),
    (45, 375, &[8, 8, 8, 13, 6]),
    (46, 157, &[19, 19, 6]),
    (50, 67, &[15, 6]),
    (51, 68, &[7, 4, 33]),
    (52, 364, &[6, 9, 12, 15]),
    (53, 331, &[7, 14, 16, 18]),
    (54, 878, &[4]),
    (61, 6, &[3]),
    (62, 106, &[3, 26, 4]),
    (63, 495, &[4, 4, 3, 30]),
    (64, 360, &[3]),
    (65, 578, &[5, 5, 5, 17, 3]),
    (11, 48, &[11, 3, 2]),
];

/// Education by last year of birth: weights of 14 graduate, 21 bachelor, 31 junior college,
/// 41 secondary vocational, 61 senior high, 71 junior high, 81 primary, 90 other.
const EDUCATION: [(u16, [u32; 8]); 6] = [
    (1949, [0, 1, 1, 2, 4, 18, 52, 22]),
    (1964, [0, 2, 3, 4, 12, 42, 33, 4]),
    (1974, [1, 4, 6, 6, 12, 48, 21, 2]),
    (1984, [2, 11, 13, 8, 14, 41, 10, 1]),
    (1994, [4, 21, 22, 9, 15, 25, 3, 1]),
    (2006, [3, 30, 26, 10, 20, 10, 1, 0]),
];
const EDUCATION_CODES: [u8; 8] = [14, 21, 31, 41, 61, 71, 81, 90];

impl Land {
    pub(super) fn new() -> Self {
        Self {
            places: Places::new(REFERENCE_YEAR),
            naming: Naming::new(),
            ages: Weights::new(AGES.iter().map(|band| band.2)),
        }
    }

    /// The n-th community of a province; `outsiders` is the share of households from elsewhere.
    pub(super) fn community(
        &self,
        seed: u64,
        province: u32,
        index: u64,
        len: usize,
        outsiders: f64,
    ) -> Community {
        let mut random = Random::stream(seed, purpose::COMMUNITY + u64::from(province), index);
        let drawn: Vec<Drawn> = (0..len).map(|_| self.draw(&mut random)).collect();
        let mut community = Community::default();
        for family in families(&drawn, &mut random) {
            let current = self.places.draw(province, &mut random);
            let registered = if random.chance(outsiders) {
                self.places
                    .draw(self.places.draw_other_province(province, &mut random), &mut random)
            } else {
                current
            };
            let first = community.people.len() as u32;
            let home = community.households.len() as u32;
            let household =
                Household { registered, current, bits: random.next(), members: (first, first) };
            let province = self.places.at(registered).map_or(0, |place| place.code / 10_000);
            let ethnic_group = ethnic_group(province, &mut random);
            let mut settling = Settling {
                land: self,
                drawn: &drawn,
                household,
                home,
                province,
                ethnic_group,
                language: language(ethnic_group, &mut random),
                surname: self.naming.surname(&mut random),
                phone: random.below(100_000_000),
                married: false,
                people: &mut community.people,
            };
            settling.family(&family, &mut random);
            let members = (first, community.people.len() as u32);
            community.households.push(Household { members, ..household });
        }
        community
    }

    fn draw(&self, random: &mut Random) -> Drawn {
        let (first, last, _, ratio) =
            AGES.get(self.ages.draw(random)).copied().unwrap_or((30, 34, 0, 10_000));
        let age = random.between(u32::from(first), u32::from(last)) as u8;
        Drawn { age, woman: random.below(10_000 + ratio) >= ratio }
    }
}

/// One family while it is made into people.
struct Settling<'a> {
    land: &'a Land,
    drawn: &'a [Drawn],
    household: Household,
    home: u32,
    province: u32,
    ethnic_group: u8,
    language: Option<Language>,
    /// The surname of the husband, his father and his children.
    surname: u16,
    /// The telephone of those who have none of their own.
    phone: u32,
    married: bool,
    people: &'a mut Vec<Person>,
}

impl Settling<'_> {
    /// Makes people of the members of a family, the head first, the rest as a register book lists them.
    fn family(&mut self, family: &Family, random: &mut Random) {
        let surname = self.surname;
        let husband =
            family.husband.map(|member| (member, self.name(surname, member, None, random)));
        let wife_surname = self.land.naming.surname(random);
        let wife =
            family.wife.map(|member| (member, self.name(wife_surname, member, None, random)));
        let parents: Vec<(usize, Name)> = family
            .parents
            .iter()
            .map(|&member| {
                let own =
                    if self.is_woman(member) { self.land.naming.surname(random) } else { surname };
                (member, self.name(own, member, None, random))
            })
            .collect();

        self.married = husband.is_some() && wife.is_some();
        let head_is_wife = husband.is_none() || (self.married && random.chance(0.15));
        let mut couple = Vec::new();
        if let Some((member, name)) = husband {
            let [mut father, mut mother] = self.strangers(surname, member, random);
            for &(parent, name) in &parents {
                if self.is_woman(parent) { mother = name } else { father = name }
            }
            let relation = if head_is_wife { relation::HUSBAND } else { relation::HEAD };
            couple.push((member, name, [father, mother], relation));
        }
        if let Some((member, name)) = wife {
            let relation = if head_is_wife { relation::HEAD } else { relation::WIFE };
            couple.push((member, name, self.strangers(wife_surname, member, random), relation));
        }
        couple.sort_by_key(|member| member.3);
        for (member, name, parents, relation) in couple {
            self.add(member, name, parents, relation, random);
        }
        self.married = false;

        let mut counts = [0_u8; 2];
        for &member in &family.children {
            let woman = self.is_woman(member);
            // One child in thirteen bears the mother's surname.
            let own = if random.chance(1.0 / 13.0) { wife_surname } else { surname };
            let child = self.name(own, member, husband.map(|husband| husband.1), random);
            let [father, mother] = self.strangers(own, member, random);
            let parents =
                [husband.map_or(father, |husband| husband.1), wife.map_or(mother, |wife| wife.1)];
            let count = if woman { &mut counts[1] } else { &mut counts[0] };
            *count += 1;
            // 22 is the eldest son, 23 the second; 32 the eldest daughter.
            let first = if woman { relation::DAUGHTER } else { relation::SON };
            let relation = first + 1 + (*count).min(5);
            self.add(member, child, parents, relation, random);
        }
        for (member, name) in parents {
            let relation = match (self.is_woman(member), head_is_wife) {
                (false, false) => relation::FATHER,
                (true, false) => relation::MOTHER,
                (false, true) => relation::FATHER_IN_LAW,
                (true, true) => relation::MOTHER_IN_LAW,
            };
            let above = self.strangers(name.surname().unwrap_or(surname), member, random);
            self.add(member, name, above, relation, random);
        }
        for &member in &family.grandchildren {
            let woman = self.is_woman(member);
            let relation = if woman { relation::GRANDDAUGHTER } else { relation::GRANDSON };
            let above = self.strangers(surname, member, random);
            let child = self.name(surname, member, above.first().copied(), random);
            self.add(member, child, above, relation, random);
        }
        for &member in &family.others {
            let own = self.land.naming.surname(random);
            let above = self.strangers(own, member, random);
            let other = self.name(own, member, above.first().copied(), random);
            self.add(member, other, above, relation::OTHER_RELATIVE, random);
        }
    }

    fn is_woman(&self, member: usize) -> bool {
        self.drawn.get(member).is_some_and(|drawn| drawn.woman)
    }

    fn born(&self, member: usize) -> u16 {
        REFERENCE_YEAR - u16::from(self.drawn.get(member).map_or(30, |drawn| drawn.age))
    }

    fn name(&self, surname: u16, member: usize, father: Option<Name>, random: &mut Random) -> Name {
        let naming = &self.land.naming;
        match self.language {
            Some(language) => naming.parts(language, father, random),
            None => naming.han(surname, self.is_woman(member), self.born(member), random),
        }
    }

    /// The names of parents who are no members of the household.
    fn strangers(&self, surname: u16, member: usize, random: &mut Random) -> [Name; 2] {
        let born = self.born(member).saturating_sub(27);
        let naming = &self.land.naming;
        let own = naming.surname(random);
        [(surname, false), (own, true)].map(|(surname, woman)| match self.language {
            Some(language) => naming.parts(language, None, random),
            None => naming.han(surname, woman, born, random),
        })
    }

    fn add(
        &mut self,
        member: usize,
        name: Name,
        [father, mother]: [Name; 2],
        relation: u8,
        random: &mut Random,
    ) {
        let Some(&Drawn { age, woman }) = self.drawn.get(member) else { return };
        let (places, year) = (&self.land.places, self.born(member));
        // Women moved to their husbands' county more often than anybody else moved.
        let moved = random.chance(if relation == relation::WIFE { 0.5 } else { 0.12 });
        let origin =
            if moved { places.draw(self.province, random) } else { self.household.registered };
        let own_phone = age >= 14 && random.chance(0.85);
        let number = random.below(100_000_000);
        self.people.push(Person {
            name,
            father,
            mother,
            woman,
            born: birthday(year, random),
            number_division: places.at(origin).map_or(0, |origin| origin.code_in(year, random)),
            home: self.home,
            relation,
            away: None,
            ethnic_group: self.ethnic_group,
            marital_status: marital_status(age, self.married, random),
            education: education(year, age, is_rural(self.household.bits), random),
            phone: if own_phone { number } else { self.phone },
        });
    }
}

/// Any day of a year, each as likely as the others.
pub(super) fn birthday(year: u16, random: &mut Random) -> PartialDate {
    let month = random.between(1, 12) as u8;
    // A month of 31 days is drawn in 31 of 31 cases, one of 30 in 30 of 31.
    let day = random.between(1, 31) as u8;
    PartialDate::new(year, month, day).unwrap_or_else(|| birthday(year, random))
}

fn ethnic_group(province: u32, random: &mut Random) -> u8 {
    let (_, permille, groups) = MINORITIES
        .iter()
        .find(|minority| minority.0 == province)
        .copied()
        .unwrap_or((province, 15, &[3, 11, 15, 6, 8]));
    if random.below(1000) < permille { random.pick(groups).copied().unwrap_or(1) } else { 1 }
}

/// The language of the names of a family; most minorities bear Han names.
fn language(ethnic_group: u8, random: &mut Random) -> Option<Language> {
    match ethnic_group {
        5 | 17 => Some(Language::UyghurOrKazakh),
        4 => Some(Language::Tibetan),
        2 if random.chance(0.5) => Some(Language::Mongolian),
        _ => None,
    }
}

fn marital_status(age: u8, married: bool, random: &mut Random) -> u8 {
    match age {
        _ if married && random.chance(0.05) => marital::AGAIN,
        _ if married => marital::FIRST,
        0..=29 => marital::NEVER,
        30..=59 if random.chance(0.5) => marital::NEVER,
        30..=59 => marital::DIVORCED,
        _ if random.chance(0.85) => marital::WIDOWED,
        _ => marital::NEVER,
    }
}

fn education(born: u16, age: u8, rural: bool, random: &mut Random) -> Option<u8> {
    match age {
        0..=5 => None,
        6..=11 => Some(80),
        12..=14 => Some(70),
        15..=17 => Some(60),
        _ => {
            let (_, mut weights) = EDUCATION
                .iter()
                .find(|cohort| born <= cohort.0)
                .or(EDUCATION.last())
                .copied()
                .unwrap_or_default();
            if rural {
                weights.iter_mut().take(3).for_each(|weight| *weight /= 2);
            }
            EDUCATION_CODES.get(Weights::new(weights).draw(random)).copied()
        }
    }
}
