//! Families, put together from people who were drawn one by one.
//!
//! People are drawn first and families are made of them, so the ages and sexes of a register are
//! exactly those of the pyramid, and families are as plausible as the people at hand allow.

use super::random::Random;

/// What is drawn of a person first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    pub(super) age: u8,
    pub(super) woman: bool,
}

/// One family: positions of its members among the people drawn. Somebody who lives alone is the
/// husband or the wife of nobody.
#[derive(Debug, Default)]
pub(super) struct Family {
    pub(super) husband: Option<usize>,
    pub(super) wife: Option<usize>,
    pub(super) children: Vec<usize>,
    pub(super) parents: Vec<usize>,
    pub(super) grandchildren: Vec<usize>,
    pub(super) others: Vec<usize>,
}

/// One more than the greatest age, with room for a husband who is older.
const AGES: usize = 121;

/// The share of women who are married, by age from: rounded from the census of 2020.
const MARRIED: [(u8, f64); 8] =
    [(0, 0.0), (20, 0.16), (25, 0.60), (30, 0.87), (35, 0.94), (60, 0.86), (70, 0.66), (80, 0.33)];

/// Puts people together: couples first, then the old with their sons, then children with parents.
pub(super) fn families(drawn: &[Drawn], random: &mut Random) -> Vec<Family> {
    let mut matching = Matching {
        drawn,
        alone: vec![true; drawn.len()],
        families: Vec::with_capacity(drawn.len() / 2),
    };
    matching.marry(random);
    matching.take_in_the_old(random);
    matching.bring_up_children(random);
    matching.finish()
}

struct Matching<'a> {
    drawn: &'a [Drawn],
    alone: Vec<bool>,
    families: Vec<Family>,
}

impl Matching<'_> {
    /// Positions of those who are in no family yet, with what was drawn of them.
    fn alone(&self) -> Vec<(usize, Drawn)> {
        let people = self.drawn.iter().copied().enumerate().zip(&self.alone);
        people.filter(|(_, alone)| **alone).map(|(person, _)| person).collect()
    }

    fn join(&mut self, person: usize) {
        if let Some(alone) = self.alone.get_mut(person) {
            *alone = false;
        }
    }

    fn age(&self, person: Option<usize>) -> u8 {
        person.and_then(|at| self.drawn.get(at)).map_or(0, |drawn| drawn.age)
    }

    fn marry(&mut self, random: &mut Random) {
        let mut men: Vec<Vec<usize>> = vec![Vec::new(); AGES];
        for (person, drawn) in self.alone() {
            if !drawn.woman && drawn.age >= 22 {
                men[usize::from(drawn.age)].push(person);
            }
        }
        for (wife, drawn) in self.alone() {
            let share = MARRIED.iter().rfind(|step| step.0 <= drawn.age).map_or(0.0, |step| step.1);
            if !drawn.woman || !random.chance(share) {
                continue;
            }
            let age = usize::from(drawn.age);
            let best = age + random.below(6) as usize;
            let husband = (0..8_usize)
                .flat_map(|apart| [best + apart, best.saturating_sub(apart)])
                .filter(|&at| at + 4 >= age && at <= age + 10)
                .find_map(|at| men.get_mut(at).and_then(Vec::pop));
            if let Some(husband) = husband {
                self.join(wife);
                self.join(husband);
                let couple = (Some(husband), Some(wife));
                let (husband, wife) = couple;
                self.families.push(Family { husband, wife, ..Family::default() });
            }
        }
    }

    fn take_in_the_old(&mut self, random: &mut Random) {
        let by_husband = self.by_age(|family| family.husband);
        // Couples leave an empty family behind, which is dropped at the end.
        for old in 0..self.families.len() {
            let Some(family) = self.families.get(old) else { continue };
            // The mother's age decides; the father's is near it.
            let age = self.age(family.wife);
            let able = age >= 58 && family.parents.is_empty();
            if !able || !random.chance(0.3) {
                continue;
            }
            let Some(son) = pick(&by_husband, age, 21..=38, random) else { continue };
            if son == old || !self.has_room_for_parents(son) {
                continue;
            }
            let Some(family) = self.families.get_mut(old) else { continue };
            let couple = [family.husband.take(), family.wife.take()];
            if let Some(son) = self.families.get_mut(son) {
                son.parents.extend(couple.into_iter().flatten());
            }
        }
        for (person, drawn) in self.alone() {
            if drawn.age < 60 || !random.chance(0.5) {
                continue;
            }
            if let Some(son) = pick(&by_husband, drawn.age, 20..=38, random)
                && self.has_room_for_parents(son)
                && let Some(son) = self.families.get_mut(son)
            {
                son.parents.push(person);
                self.join(person);
            }
        }
    }

    fn has_room_for_parents(&self, family: usize) -> bool {
        let family = self.families.get(family);
        family.is_some_and(|family| family.husband.is_some() && family.parents.is_empty())
    }

    fn bring_up_children(&mut self, random: &mut Random) {
        let by_wife = self.by_age(|family| family.wife);
        for (person, drawn) in self.alone() {
            let at_home = match drawn.age {
                0..=17 => true,
                18..=26 => random.chance(0.6),
                27..=35 => random.chance(0.3),
                _ => false,
            };
            if !at_home {
                continue;
            }
            // The mother was from 20 to 38 years old at the birth; grandmothers from 45.
            let at_mother = (0..8).any(|_| {
                pick(&by_wife, drawn.age, -38..=-20, random)
                    .is_some_and(|family| self.add_child(family, person, drawn))
            });
            if at_mother || drawn.age >= 18 {
                continue;
            }
            let at_grandmother = (0..8).any(|_| {
                pick(&by_wife, drawn.age, -68..=-45, random)
                    .is_some_and(|family| self.add_grandchild(family, person))
            });
            let any = random.below(self.families.len() as u32) as usize;
            if !at_grandmother
                && let Some(family) = self.families.get_mut(any)
                && family.husband.is_some()
            {
                family.others.push(person);
                self.join(person);
            }
        }
    }

    fn add_child(&mut self, family: usize, child: usize, drawn: Drawn) -> bool {
        let Some(family) = self.families.get_mut(family) else { return false };
        let age = |child: &usize| self.drawn.get(*child).map(|drawn| drawn.age);
        // No twins: with the sequence 000 they would have one number.
        let room = family.children.len() < 3
            && family.children.iter().all(|other| age(other) != Some(drawn.age));
        if room {
            family.children.push(child);
            self.join(child);
        }
        room
    }

    fn add_grandchild(&mut self, family: usize, child: usize) -> bool {
        let Some(family) = self.families.get_mut(family) else { return false };
        let room = family.grandchildren.len() < 2;
        if room {
            family.grandchildren.push(child);
            self.join(child);
        }
        room
    }

    /// Gives everybody left a household of their own; children stand from the eldest on.
    fn finish(mut self) -> Vec<Family> {
        for (person, drawn) in self.alone() {
            let (husband, wife) =
                if drawn.woman { (None, Some(person)) } else { (Some(person), None) };
            self.families.push(Family { husband, wife, ..Family::default() });
        }
        self.families.retain(|family| family.husband.is_some() || family.wife.is_some());
        let drawn = self.drawn;
        for family in &mut self.families {
            family.children.sort_by_key(|&child| {
                std::cmp::Reverse(drawn.get(child).map_or(0, |drawn| drawn.age))
            });
        }
        self.families
    }

    /// The families by the age of one of their members.
    fn by_age(&self, member: impl Fn(&Family) -> Option<usize>) -> Vec<Vec<usize>> {
        let mut by_age = vec![Vec::new(); AGES];
        for (index, family) in self.families.iter().enumerate() {
            if let Some(person) = member(family)
                && let Some(families) = by_age.get_mut(usize::from(self.age(Some(person))))
            {
                families.push(index);
            }
        }
        by_age
    }
}

/// Any family whose member is so many years younger than `age`.
fn pick(
    by_age: &[Vec<usize>],
    age: u8,
    younger: std::ops::RangeInclusive<i16>,
    random: &mut Random,
) -> Option<usize> {
    let span = (younger.end() - younger.start()).unsigned_abs();
    let below = i16::try_from(random.below(u32::from(span) + 1)).ok()?;
    let at = usize::try_from(i16::from(age) - younger.start() - below).ok()?;
    random.pick(by_age.get(at)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_in_one_family_and_ages_fit() {
        let mut random = Random::stream(8, 0, 0);
        let drawn: Vec<Drawn> = (0..3000)
            .map(|_| Drawn { age: random.below(95) as u8, woman: random.chance(0.5) })
            .collect();
        let families = families(&drawn, &mut random);
        let mut seen = vec![0; drawn.len()];
        for family in &families {
            let lists = [&family.children, &family.parents, &family.grandchildren, &family.others];
            let couple = family.husband.into_iter().chain(family.wife);
            for person in couple.chain(lists.into_iter().flatten().copied()) {
                seen[person] += 1;
            }
            for &child in &family.children {
                let mother = drawn[family.wife.unwrap()].age;
                assert!((20..=38).contains(&(mother - drawn[child].age)));
            }
            if let (Some(husband), Some(wife)) = (family.husband, family.wife) {
                assert!(!drawn[husband].woman && drawn[wife].woman);
                assert!(drawn[husband].age >= 22 && drawn[wife].age >= 20);
            }
            for &parent in &family.parents {
                assert!(
                    (20..=50).contains(&(drawn[parent].age - drawn[family.husband.unwrap()].age))
                );
            }
        }
        assert!(seen.iter().all(|&times| times == 1));
        let size = drawn.len() as f64 / families.len() as f64;
        assert!((1.8..3.2).contains(&size), "{size}");
    }
}
