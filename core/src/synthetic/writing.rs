//! The records of a register, written from its plan with the flaws of a real one.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};

use super::community::Land;
use super::flaw::{CARELESS, Flaw, FlawCounts};
use super::naming::{self, Mistake, Name};
use super::person::{Household, Person, marital};
use super::plan::{Entry, Plan};
use super::random::Random;
use super::{Options, parallel, purpose};
use crate::date::LunarDate;
use crate::record::{Batch, Table};
use crate::{Error, ErrorKind, Result};

/// The columns, by item identifier; the last one is the truth and no item.
pub(super) const COLUMNS: [&str; 18] = [
    "RYBM", "XM", "GMSFHM", "XB", "CSRQ", "MZ", "HYZK", "WHCD", "HKXZ", "HKBH", "YHZGX", "YDDH",
    "HJDXZQH", "GAHJD", "XJXZQH", "FQXM", "MQXM", "person",
];

/// Rows of one batch.
const ROWS: usize = 1 << 14;

/// One register as a table, and what is wrong with it.
pub(super) fn write(
    options: &Options,
    land: &Land,
    plan: &Plan,
    register: usize,
) -> Result<(Table, FlawCounts)> {
    let entries = plan.registers.get(register).map_or(&[][..], Vec::as_slice);
    let fields: Vec<Field> =
        COLUMNS.iter().map(|name| Field::new(*name, DataType::Utf8, true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let written = parallel::map(entries.len().div_ceil(ROWS), |index| {
        let first = index * ROWS;
        let rows = entries.get(first..entries.len().min(first + ROWS)).unwrap_or_default();
        let mut writing = Writing::new(options, land, plan, register, rows.len());
        for (offset, entry) in rows.iter().enumerate() {
            writing.record(*entry, first + offset);
        }
        let arrays = writing.columns.map(|mut column| Arc::new(column.finish()) as ArrayRef);
        RecordBatch::try_new(Arc::clone(&schema), arrays.into())
            .map(|records| (Batch::new(records, first as u64 + 1), writing.counts))
    });
    let mut batches = Vec::with_capacity(written.len());
    let mut counts = FlawCounts::default();
    for batch in written {
        let (batch, more) = batch.map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the columns do not fit together")
                .caused_by(error)
        })?;
        batches.push(batch);
        counts.add(&more);
    }
    Ok((Table::new(COLUMNS.map(str::to_owned).to_vec(), batches)?, counts))
}

/// What one batch is written into.
struct Writing<'a> {
    options: &'a Options,
    land: &'a Land,
    plan: &'a Plan,
    register: usize,
    columns: [StringBuilder; COLUMNS.len()],
    counts: FlawCounts,
    /// Whether the record at hand is a careless one.
    careless: bool,
    /// The value at hand.
    text: String,
    characters: Vec<char>,
}

/// Where a column stands in [`COLUMNS`].
#[derive(Clone, Copy)]
enum Column {
    Code,
    Name,
    Number,
    Sex,
    Birth,
    EthnicGroup,
    MaritalStatus,
    Education,
    Nature,
    Household,
    Relation,
    Phone,
    Registered,
    Address,
    Current,
    Father,
    Mother,
    Truth,
}

impl<'a> Writing<'a> {
    fn new(
        options: &'a Options,
        land: &'a Land,
        plan: &'a Plan,
        register: usize,
        rows: usize,
    ) -> Self {
        let columns = std::array::from_fn(|_| StringBuilder::with_capacity(rows, rows * 14));
        let (text, characters) = (String::new(), Vec::new());
        let counts = FlawCounts::default();
        let careless = false;
        Self { options, land, plan, register, columns, counts, careless, text, characters }
    }

    fn record(&mut self, entry: Entry, row: usize) {
        let plan = self.plan;
        let household = |at: u32| plan.households.get(at as usize).copied();
        let Some(person) = plan.people.get(entry.person as usize) else { return };
        let (Some(home), Some(lives)) = (household(person.home), household(entry.household)) else {
            return;
        };
        let index = u64::from(entry.person) | u64::from(entry.copy) << 32;
        let mut random =
            Random::stream(self.options.seed, purpose::RECORD + self.register as u64, index);
        let random = &mut random;
        self.careless = random.chance(CARELESS);
        let province = self.options.provinces.get(self.register).copied().unwrap_or_default();

        self.digits(province, 2);
        self.digits(row as u32 + 1, 10);
        self.put(Column::Code);
        self.name(person.name, random);
        self.number(person, random);
        let woman = person.woman ^ self.flawed(Flaw::SexWrong, random);
        self.text.push(if woman { '2' } else { '1' });
        self.put(Column::Sex);
        self.birth(person, random);
        self.digits(u32::from(person.ethnic_group), 2);
        self.put(Column::EthnicGroup);
        self.status(person, random);
        self.text.push(if super::place::is_rural(home.bits) { '2' } else { '1' });
        self.put(Column::Nature);

        let split = self.flawed(Flaw::HouseholdChanged, random);
        let (split_bits, split_address) = (random.next(), random.chance(0.5));
        self.household(lives, if split { split_bits } else { lives.bits });
        self.digits(u32::from(entry.relation), 2);
        self.put(Column::Relation);
        self.phone(person, random);
        let address = if split && split_address { split_bits } else { home.bits };
        self.residence(home, address, random);
        let away = person.away.filter(|_| entry.household == person.home).and_then(household);
        self.current(lives, away, random);
        self.parents(person, random);
        self.text.push('P');
        self.digits(entry.person + 1, 9);
        self.put(Column::Truth);
    }

    /// Ends the value at hand; an empty one is missing.
    fn put(&mut self, column: Column) {
        if let Some(builder) = self.columns.get_mut(column as usize) {
            if self.text.is_empty() {
                builder.append_null();
            } else {
                builder.append_value(&self.text);
            }
        }
        self.text.clear();
    }

    fn digits(&mut self, number: u32, width: usize) {
        push_digits(&mut self.text, number, width);
    }

    /// Whether a flaw is made here, and if so counts it; for flaws that every record can have.
    fn flawed(&mut self, flaw: Flaw, random: &mut Random) -> bool {
        let made = self.chance(flaw, random);
        if made {
            self.counts.count(flaw);
        }
        made
    }

    fn chance(&self, flaw: Flaw, random: &mut Random) -> bool {
        random.chance(self.options.flaws.among(flaw, self.careless))
    }

    fn name(&mut self, name: Name, random: &mut Random) {
        // The same draws for every record, so that one rate never shifts what another one draws.
        let [ear, eye, variant, lost, rare] = [
            Flaw::NameHomophone,
            Flaw::NameLookAlike,
            Flaw::NameVariant,
            Flaw::NameLost,
            Flaw::NameRareLost,
        ]
        .map(|flaw| self.chance(flaw, random));
        if variant && name.write_respelt(&mut self.text, random) {
            self.counts.count(Flaw::NameVariant);
        } else {
            name.write(&mut self.text);
        }
        if ear || eye || variant || lost || rare {
            self.characters.clear();
            self.characters.extend(self.text.chars());
            for (made, flaw, mistake) in [
                (ear, Flaw::NameHomophone, Mistake::Homophone),
                (eye, Flaw::NameLookAlike, Mistake::LookAlike),
                (variant, Flaw::NameVariant, Mistake::Variant),
            ] {
                if made && self.mistake(mistake, random) {
                    self.counts.count(flaw);
                }
            }
            if rare && let Some(at) = self.characters.iter().position(|&c| naming::is_rare(c)) {
                self.lose(at, random);
                self.counts.count(Flaw::NameRareLost);
            } else if lost {
                let at = random.below(self.characters.len() as u32) as usize;
                self.lose(at, random);
                self.counts.count(Flaw::NameLost);
            }
            self.text.clear();
            self.text.extend(self.characters.iter());
        }
        self.put(Column::Name);
    }

    /// Mistakes one character of the name, whichever can be; false when none can.
    fn mistake(&mut self, mistake: Mistake, random: &mut Random) -> bool {
        let len = self.characters.len();
        let first = random.below(len as u32) as usize;
        for at in (first..len).chain(0..first) {
            let Some(character) = self.characters.get_mut(at) else { continue };
            if let Some(other) = naming::mistaken(*character, at == 0, mistake, random) {
                *character = other;
                return true;
            }
        }
        false
    }

    /// Loses a character in one of the ways of old systems.
    fn lose(&mut self, at: usize, random: &mut Random) {
        let mark = match random.below(20) {
            0..7 => Some('?'),
            7..10 => Some('\u{FFFD}'),
            10..15 => char::from_u32(0xE000 + random.below(0x800)),
            15..17 => Some('□'),
            // The surname at least was always kept in its place.
            _ if at == 0 => Some('?'),
            _ => None,
        };
        match (mark, self.characters.get_mut(at)) {
            (Some(mark), Some(character)) => *character = mark,
            (None, Some(_)) => {
                self.characters.remove(at);
            }
            _ => {}
        }
    }

    fn number(&mut self, person: &Person, random: &mut Random) {
        let [missing, old, mistyped] = [Flaw::NumberMissing, Flaw::NumberOld, Flaw::NumberMistyped]
            .map(|flaw| self.chance(flaw, random));
        let number = person.citizen_number();
        let text = std::str::from_utf8(&number).unwrap_or_default();
        if missing {
            self.counts.count(Flaw::NumberMissing);
        } else if old && person.born.digits() < LAST_OLD_NUMBERS {
            self.counts.count(Flaw::NumberOld);
            let kept = [text.get(..6), text.get(8..17)];
            self.text.extend(kept.into_iter().flatten());
        } else if mistyped {
            self.counts.count(Flaw::NumberMistyped);
            mistype(number, random, &mut self.text);
        } else {
            self.text.push_str(text);
        }
        self.put(Column::Number);
    }

    fn birth(&mut self, person: &Person, random: &mut Random) {
        let [year_only, lunar, swapped] =
            [Flaw::BirthYearOnly, Flaw::BirthLunar, Flaw::BirthSwapped]
                .map(|flaw| self.chance(flaw, random));
        let mut digits = person.born.digits();
        let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
        if year_only {
            self.counts.count(Flaw::BirthYearOnly);
            digits = year * 10_000;
        } else if lunar
            && person.born.year() < LAST_LUNAR_BIRTHDAYS
            && let Some(lunar) = LunarDate::from_gregorian(person.born)
        {
            self.counts.count(Flaw::BirthLunar);
            digits = u32::from(lunar.year()) * 10_000
                + u32::from(lunar.month()) * 100
                + u32::from(lunar.day());
        } else if swapped && day <= 12 && day != month {
            self.counts.count(Flaw::BirthSwapped);
            digits = year * 10_000 + day * 100 + month;
        }
        self.digits(digits, 8);
        self.put(Column::Birth);
    }

    fn status(&mut self, person: &Person, random: &mut Random) {
        let outdated = self.chance(Flaw::StatusOutdated, random);
        let (mut status, mut education) = (person.marital_status, person.education);
        if outdated {
            status = match status {
                marital::FIRST | marital::AGAIN => marital::NEVER,
                marital::WIDOWED | marital::DIVORCED => marital::FIRST,
                other => other,
            };
            education = match education {
                Some(14) => Some(21),
                Some(21 | 31 | 41) => Some(61),
                Some(61) => Some(71),
                Some(71) => Some(81),
                Some(70) => Some(80),
                other => other,
            };
            if (status, education) != (person.marital_status, person.education) {
                self.counts.count(Flaw::StatusOutdated);
            }
        }
        self.digits(u32::from(status), 2);
        self.put(Column::MaritalStatus);
        if let Some(education) = education {
            self.digits(u32::from(education), 2);
        }
        self.put(Column::Education);
    }

    /// The household number: twelve digits of the place, two, and four.
    fn household(&mut self, household: Household, bits: u64) {
        let code = self.land.places.at(household.current).map_or(0, |place| place.code);
        self.digits(code, 6);
        self.digits((bits >> 40) as u32 % 20 + 1, 3);
        self.digits((bits >> 45) as u32 % 30 + 201, 3);
        self.digits((bits >> 50) as u32 % 99 + 1, 2);
        self.digits((bits >> 8) as u32 % 9999 + 1, 4);
        self.put(Column::Household);
    }

    fn phone(&mut self, person: &Person, random: &mut Random) {
        let [missing, changed] =
            [Flaw::PhoneMissing, Flaw::PhoneChanged].map(|flaw| self.chance(flaw, random));
        let other = random.below(100_000_000);
        if missing {
            self.counts.count(Flaw::PhoneMissing);
        } else {
            if changed {
                self.counts.count(Flaw::PhoneChanged);
            }
            self.text.push_str(PHONE_PREFIX);
            self.digits(if changed { other } else { person.phone }, 8);
        }
        self.put(Column::Phone);
    }

    fn residence(&mut self, home: Household, address: u64, random: &mut Random) {
        let land = self.land;
        let shortened = self.flawed(Flaw::AddressShortened, random);
        let former = self.chance(Flaw::DivisionFormer, random);
        let Some(place) = land.places.at(home.registered) else { return };
        let code = match place.former_code(random).filter(|_| former) {
            Some(code) => {
                self.counts.count(Flaw::DivisionFormer);
                code
            }
            None => place.code,
        };
        self.digits(code, 6);
        self.put(Column::Registered);
        place.write_address(address, shortened, &mut self.text);
        self.put(Column::Address);
    }

    fn current(&mut self, lives: Household, away: Option<Household>, random: &mut Random) {
        let moved = self.flawed(Flaw::Moved, random);
        let province = self.options.provinces.get(self.register).copied().unwrap_or_default();
        let elsewhere = self.land.places.draw(province, random);
        // Every second one who left the province is still shown at home there.
        let known = random.chance(0.5);
        let current = match away {
            _ if moved => elsewhere,
            Some(away) if known => away.current,
            _ => lives.current,
        };
        let code = self.land.places.at(current).map_or(0, |place| place.code);
        self.digits(code, 6);
        self.put(Column::Current);
    }

    /// The parents' names: mistaken as often as one's own, without being counted.
    fn parents(&mut self, person: &Person, random: &mut Random) {
        let missing = self.flawed(Flaw::ParentsMissing, random);
        for (name, column) in [(person.father, Column::Father), (person.mother, Column::Mother)] {
            let ear = self.chance(Flaw::NameHomophone, random);
            let eye = self.chance(Flaw::NameLookAlike, random);
            if !missing {
                name.write(&mut self.text);
                if ear || eye {
                    self.characters.clear();
                    self.characters.extend(self.text.chars());
                    let mistake = if ear { Mistake::Homophone } else { Mistake::LookAlike };
                    self.mistake(mistake, random);
                    self.text.clear();
                    self.text.extend(self.characters.iter());
                }
            }
            self.put(column);
        }
    }
}

/// Numbers of 15 digits were given until September 1999.
const LAST_OLD_NUMBERS: u32 = 19_991_001;

/// Later than this, birthdays were written down in hospitals, not told by grandparents.
const LAST_LUNAR_BIRTHDAYS: u16 = 1980;

/// No carrier was given numbers that begin with these digits, so the telephones are nobody's.
const PHONE_PREFIX: &str = "154";

/// Appends a number in so many digits, with zeros before it.
pub(super) fn push_digits(text: &mut String, number: u32, width: usize) {
    let mut digits = [b'0'; 10];
    let mut rest = number;
    for digit in digits.iter_mut().rev().take(width) {
        *digit += (rest % 10) as u8;
        rest /= 10;
    }
    let digits = digits.get(digits.len().saturating_sub(width)..).unwrap_or_default();
    text.push_str(std::str::from_utf8(digits).unwrap_or_default());
}

/// Appends a number mistyped. The sequence is left alone and the check character always fails, so it
/// is no number of a living person.
fn mistype(number: [u8; 18], random: &mut Random, text: &mut String) {
    let kind = random.below(20);
    let at = random.below(13) as usize;
    let other = 1 + random.below(9) as u8;
    let mut bytes = number.to_vec();
    let differ = bytes.get(at) != bytes.get(at + 1);
    match kind {
        0..3 => {
            bytes.remove(at);
        }
        3..8 if differ => bytes.swap(at, at + 1),
        _ => {
            if let Some(digit) = bytes.get_mut(at) {
                *digit = b'0' + (*digit - b'0' + other) % 10;
            }
        }
    }
    text.extend(bytes.into_iter().map(char::from));
}
