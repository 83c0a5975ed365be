//! Who stands in which register: the people of both provinces, who moved, who is entered twice.

use std::collections::HashSet;

use rustc_hash::FxBuildHasher;

use super::community::{COMMUNITY, Community, Land, birthday};
use super::person::{Household, Person, relation};
use super::random::Random;
use super::{Options, REFERENCE_YEAR, parallel, purpose};

/// One record of a register, before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) person: u32,
    /// The household under which this register has the person.
    pub(super) household: u32,
    pub(super) relation: u8,
    /// 0 for the first record of a person in the register, then 1, 2 ...
    pub(super) copy: u32,
}

/// Everybody, and the entries of each register in the order of its rows.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) people: Vec<Person>,
    pub(super) households: Vec<Household>,
    pub(super) registers: [Vec<Entry>; 2],
    /// How many people share their number with somebody else, for want of days.
    pub(super) shared_numbers: u64,
}

/// How many people each part has; all are exact.
#[derive(Clone, Copy, Debug)]
struct Counts {
    /// Registered at home, in each register.
    home: [usize; 2],
    /// Moved from A to B, and from B to A.
    moved: [usize; 2],
    /// Entered once more.
    duplicates: usize,
}

impl Counts {
    fn new(options: &Options, registers: usize) -> Self {
        let share = |of: f64| (options.people as f64 * of).round() as usize;
        let duplicates = share(options.duplicates).min(options.people.saturating_sub(1));
        let single = options.people - duplicates;
        if registers == 1 {
            return Self { home: [single, 0], moved: [0, 0], duplicates };
        }
        let both = share(options.overlap).min(single);
        // Nine of ten moved from A to B, where the work is.
        let to_b = (both * 9).div_ceil(10);
        let to_a = both - to_b;
        Self { home: [single - to_a, single - to_b], moved: [to_b, to_a], duplicates }
    }
}

impl Plan {
    /// The plan of one register or of two.
    pub(super) fn new(options: &Options, land: &Land, registers: usize) -> Self {
        let counts = Counts::new(options, registers);
        let mut plan = Self {
            people: Vec::with_capacity(counts.home.iter().sum()),
            households: Vec::new(),
            registers: [Vec::new(), Vec::new()],
            shared_numbers: 0,
        };
        for register in 0..registers {
            let first = (plan.people.len(), plan.households.len());
            plan.settle(options, land, register, counts.home[register]);
            let entries = (first.0..plan.people.len()).filter_map(|person| {
                let known = plan.people.get(person)?;
                let person = person as u32;
                Some(Entry { person, household: known.home, relation: known.relation, copy: 0 })
            });
            plan.registers[register] = entries.collect();
        }
        plan.shared_numbers = plan.part_numbers(options.seed);
        if registers == 2 {
            let homes = plan.registers.each_ref().map(|entries| {
                let first =
                    entries.first().and_then(|entry| plan.people.get(entry.person as usize));
                first.map_or(0, |person| person.home)
            });
            let end = plan.households.len() as u32;
            let second = if counts.home[1] == 0 { end } else { homes[1] };
            for (from, homes) in [(0, 0..second), (1, second..end)] {
                plan.resettle(options, land, from, homes, counts.moved[from]);
            }
        }
        for register in 0..registers {
            plan.enter_twice(options.seed, register, counts.duplicates);
        }
        plan
    }

    /// Fills a province with people.
    fn settle(&mut self, options: &Options, land: &Land, register: usize, people: usize) {
        let province = options.provinces[register];
        // More people came to B from elsewhere than to A.
        let outsiders = [0.04, 0.10][register];
        let communities: Vec<Community> = parallel::map(people.div_ceil(COMMUNITY), |index| {
            let len = COMMUNITY.min(people - index * COMMUNITY);
            land.community(options.seed, province, index as u64, len, outsiders)
        });
        for community in communities {
            let (people, homes) = (self.people.len() as u32, self.households.len() as u32);
            self.households.extend(community.households.into_iter().map(|household| {
                let (first, end) = household.members;
                Household { members: (first + people, end + people), ..household }
            }));
            self.people.extend(
                community
                    .people
                    .into_iter()
                    .map(|person| Person { home: person.home + homes, ..person }),
            );
        }
    }

    /// Gives people born on one day in one division other birthdays, as their numbers would be one.
    fn part_numbers(&mut self, seed: u64) -> u64 {
        let mut given = HashSet::with_capacity_and_hasher(self.people.len(), FxBuildHasher);
        let mut shared = 0;
        for (index, person) in self.people.iter_mut().enumerate() {
            let number =
                |born: u32| u64::from(person.number_division) * 100_000_000 + u64::from(born);
            if given.insert(number(person.born.digits())) {
                continue;
            }
            let mut random = Random::stream(seed, purpose::BIRTHDAY, index as u64);
            let free = (0..64)
                .map(|_| birthday(person.born.year(), &mut random))
                .find(|born| given.insert(number(born.digits())));
            match free {
                Some(born) => person.born = born,
                None => shared += 1,
            }
        }
        shared
    }

    /// Moves people of some households to the other province, until so many have moved.
    fn resettle(
        &mut self,
        options: &Options,
        land: &Land,
        from: usize,
        homes: std::ops::Range<u32>,
        people: usize,
    ) {
        let to = 1 - from;
        let mut random = Random::stream(options.seed, purpose::MOVES, from as u64);
        let mut order: Vec<u32> = homes.collect();
        random.shuffle(&mut order);
        let mut left = people;
        // The second round takes whoever is still at home, for registers that overlap widely.
        for second_round in [false, true] {
            for &home in &order {
                if left == 0 {
                    return;
                }
                left -=
                    self.move_household(options, land, to, home, second_round, left, &mut random);
            }
        }
    }

    /// Moves members of one household; says how many.
    #[expect(clippy::too_many_arguments, reason = "one caller, and all of it is one decision")]
    fn move_household(
        &mut self,
        options: &Options,
        land: &Land,
        to: usize,
        home: u32,
        everybody: bool,
        most: usize,
        random: &mut Random,
    ) -> usize {
        let Some(old) = self.households.get(home as usize).copied() else { return 0 };
        // The family, the couple, or one of them.
        let kind = random.below(10);
        let alone = self.households.len() as u32;
        let mut moved = 0;
        for index in old.members.0..old.members.1 {
            if moved >= most || (!everybody && kind >= 6 && moved == 1) {
                break;
            }
            let Some(person) = self.people.get_mut(index as usize) else { continue };
            let age = person.age(REFERENCE_YEAR);
            let couple =
                matches!(person.relation, relation::HEAD | relation::HUSBAND | relation::WIFE);
            let child = (relation::SON..=relation::DAUGHTER + 9).contains(&person.relation);
            let goes = match kind {
                0..3 => couple || child,
                3..6 => couple,
                _ => couple || child && age >= 18,
            };
            let of_age = (16..=62).contains(&age) || (kind < 3 && age < 16);
            if person.away.is_some() || !(everybody || goes && of_age) {
                continue;
            }
            person.away = Some(alone);
            // In the new household the first is its head; the others keep what they are to the head.
            let relation = if moved == 0 { relation::HEAD } else { away_relation(person) };
            self.registers[to].push(Entry { person: index, household: alone, relation, copy: 0 });
            moved += 1;
        }
        if moved > 0 {
            let current = land.places.draw(options.provinces[to], random);
            let household = Household {
                registered: old.registered,
                current,
                bits: random.next(),
                members: (0, 0),
            };
            self.households.push(household);
        }
        moved
    }

    /// Enters some records once more, and puts the register into the order of its rows.
    fn enter_twice(&mut self, seed: u64, register: usize, duplicates: usize) {
        let mut random = Random::stream(seed, purpose::ROWS, register as u64);
        let entries = &mut self.registers[register];
        random.shuffle(entries);
        let single = entries.len() as u32;
        for nth in 0..duplicates {
            // Every tenth is a third or later record of the same person.
            let again = nth > 0 && random.chance(0.1);
            let of = if again { single + random.below(nth as u32) } else { random.below(single) };
            if let Some(&entry) = entries.get(of as usize) {
                entries.push(Entry { copy: nth as u32 + 1, ..entry });
            }
        }
        random.shuffle(entries);
    }
}

/// What somebody who moved along is to the head of the new household.
fn away_relation(person: &Person) -> u8 {
    match person.relation {
        relation::HEAD if person.woman => relation::WIFE,
        relation::HEAD => relation::HUSBAND,
        other => other,
    }
}
