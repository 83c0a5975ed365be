//! What registers of invented people promise: figures, flaws, truth, and the same for a seed.

use std::collections::{HashMap, HashSet};

use super::generated::{AGES, SURNAMES};
use super::*;

/// All columns of a register as text; a missing value is empty.
struct Columns(HashMap<String, Vec<String>>);

impl Columns {
    fn of(table: &Table) -> Self {
        let texts = table.columns().iter().map(|name| {
            let column = table.text(name).unwrap();
            let values = column.iter().flat_map(|batch| batch.iter());
            (name.clone(), values.map(|value| value.unwrap_or_default().to_owned()).collect())
        });
        Self(texts.collect())
    }

    fn at(&self, column: &str) -> &[String] {
        &self.0[column]
    }

    fn distinct(&self, column: &str) -> HashSet<&str> {
        self.at(column).iter().map(String::as_str).collect()
    }

    fn differing(&self, other: &Self, column: &str) -> u64 {
        self.at(column).iter().zip(other.at(column)).filter(|(one, other)| one != other).count()
            as u64
    }
}

fn options(people: usize) -> Options {
    Options { people, ..Options::default() }
}

fn flawless(people: usize) -> Options {
    Options { flaws: FlawRates::none(), ..options(people) }
}

fn is_near(share: f64, expected: f64, records: f64) {
    let four_sigmas = 4.0 * (expected * (1.0 - expected) / records).sqrt() + 1e-9;
    assert!((share - expected).abs() <= four_sigmas, "{share} is not {expected}");
}

#[test]
fn registers_have_exactly_the_people_asked_for() {
    for (people, overlap, duplicates) in
        [(1, 0.0, 0.0), (2, 0.5, 0.5), (999, 0.25, 0.02), (4_000, 0.5, 0.1), (5_000, 0.0, 0.3)]
    {
        let options = Options { overlap, duplicates, ..options(people) };
        let registers = two_registers(&options).unwrap();
        let [a, b] = [&registers.a, &registers.b].map(Columns::of);
        let single = people - (people as f64 * duplicates).round() as usize;
        for register in [&a, &b] {
            assert_eq!(register.at("XM").len(), people);
            assert_eq!(register.distinct("RYBM").len(), people, "person codes are unique");
            assert_eq!(register.distinct(TRUTH).len(), single);
        }
        let both = a.distinct(TRUTH).intersection(&b.distinct(TRUTH)).count();
        assert_eq!(both, ((people as f64 * overlap).round() as usize).min(single));
        let one = single_register(&options).unwrap();
        assert_eq!(one.table.len(), people);
        assert_eq!(Columns::of(&one.table).distinct(TRUTH).len(), single);
    }
}

#[test]
fn people_are_as_in_the_census() {
    let register = Columns::of(&single_register(&flawless(40_000)).unwrap().table);
    let records = 40_000.0;
    let ages: Vec<u16> = register
        .at("CSRQ")
        .iter()
        .map(|birth| REFERENCE_YEAR - birth[..4].parse::<u16>().unwrap())
        .collect();
    for &(first, last, share, _) in AGES {
        let band = u16::from(first)..=u16::from(last);
        let people = ages.iter().filter(|age| band.contains(age)).count();
        is_near(people as f64 / records, f64::from(share) / 100_000.0, records);
    }
    let share = |column: &str, test: &dyn Fn(&str) -> bool| {
        register.at(column).iter().filter(|value| test(value)).count() as f64 / records
    };
    // The pyramid has 104.8 men to 100 women.
    is_near(share("XB", &|sex| sex == "1"), 0.5117, records);
    // Families share their surnames, so shares vary more than those of people drawn one by one.
    for &(surname, ppm, ..) in &SURNAMES[..5] {
        let of_register = share("XM", &|name| name.starts_with(surname));
        is_near(of_register, f64::from(ppm) / 1e6, records / 4.0);
    }
    is_near(share("MZ", &|group| group != "01"), 0.10, records / 8.0);
    let married = share("HYZK", &|status| status == "21" || status == "22");
    assert!((0.45..0.62).contains(&married), "{married}");
    let no_school = share("WHCD", &|education| education == "90");
    assert!(no_school < 0.05, "{no_school}");
}

#[test]
fn families_live_together_and_share_names() {
    let register = Columns::of(&single_register(&flawless(10_000)).unwrap().table);
    let mut households: HashMap<&str, Vec<usize>> = HashMap::new();
    for (row, household) in register.at("HKBH").iter().enumerate() {
        households.entry(household).or_default().push(row);
    }
    let size = 10_000.0 / households.len() as f64;
    assert!((2.2..3.4).contains(&size), "{size}");
    let (mut heads, mut children, mut with_father) = (0, 0, 0);
    for members in households.values() {
        let at = |column: &str, row: usize| register.at(column)[row].as_str();
        let is_head = |row: &&usize| at("YHZGX", **row) == "02";
        heads += usize::from(members.iter().any(|row| is_head(&row)));
        assert!(members.iter().all(|&row| at("GAHJD", row) == at("GAHJD", members[0])));
        for &row in members.iter().filter(|&&row| matches!(at("YHZGX", row), "22" | "32")) {
            children += 1;
            with_father += usize::from(
                members.iter().any(|&other| at("XM", other) == at("FQXM", row) && other != row),
            );
        }
    }
    assert!(heads as f64 / households.len() as f64 > 0.97, "{heads} of {}", households.len());
    assert!(children > 1000 && with_father as f64 / f64::from(children) > 0.95, "{with_father}");
}

#[test]
fn numbers_belong_to_nobody_and_to_one_person_here() {
    let options = Options { duplicates: 0.0, ..options(20_000) };
    let register = single_register(&options).unwrap();
    assert_eq!(register.shared_numbers, 0);
    let columns = Columns::of(&register.table);
    let truth = Columns::of(
        &single_register(&Options { flaws: FlawRates::none(), ..options }).unwrap().table,
    );
    assert_eq!(truth.distinct("GMSFHM").len(), 20_000, "nobody shares a number");
    let (mut old, mut mistyped) = (0, 0);
    for (number, whole) in columns.at("GMSFHM").iter().zip(truth.at("GMSFHM")) {
        assert_eq!(&whole[14..17], "000", "the sequence is never issued");
        match number.len() {
            0 => {}
            15 => {
                old += 1;
                assert_eq!(number, &format!("{}{}", &whole[..6], &whole[8..17]));
            }
            17 => mistyped += 1,
            18 if number == whole => {}
            18 => {
                mistyped += 1;
                assert_eq!(
                    number[14..],
                    whole[14..],
                    "sequence and check character are left alone"
                );
                assert_ne!(number[..14], whole[..14]);
            }
            other => panic!("a number of {other} characters"),
        }
    }
    assert_eq!(old, register.flaws.of(Flaw::NumberOld));
    assert_eq!(mistyped, register.flaws.of(Flaw::NumberMistyped));
}

#[test]
fn flaws_come_at_their_rates_and_are_counted() {
    let people = 20_000;
    let made = two_registers(&options(people)).unwrap();
    let truth = two_registers(&flawless(people)).unwrap();
    let records = people as f64;
    let rates = FlawRates::default();
    for (flawed, clean, counts) in
        [(&made.a, &truth.a, &made.flaws_a), (&made.b, &truth.b, &made.flaws_b)]
    {
        let (flawed, clean) = (Columns::of(flawed), Columns::of(clean));
        assert_eq!(flawed.at(TRUTH), clean.at(TRUTH), "flaws change no truth and no order");
        for flaw in [
            Flaw::NumberMissing,
            Flaw::SexWrong,
            Flaw::BirthYearOnly,
            Flaw::Moved,
            Flaw::HouseholdChanged,
            Flaw::AddressShortened,
            Flaw::PhoneMissing,
            Flaw::ParentsMissing,
        ] {
            is_near(counts.of(flaw) as f64 / records, rates.of(flaw), records);
        }
        for flaw in Flaw::ALL {
            let share = counts.of(flaw) as f64 / records;
            assert!(share > 0.0 && share < rates.of(flaw) * 1.25, "{} {share}", flaw.as_str());
        }
        // What is counted is what stands in the records.
        assert_eq!(flawed.differing(&clean, "XB"), counts.of(Flaw::SexWrong));
        assert_eq!(flawed.differing(&clean, "HJDXZQH"), counts.of(Flaw::DivisionFormer));
        assert_eq!(flawed.differing(&clean, "HKBH"), counts.of(Flaw::HouseholdChanged));
        let births = counts.of(Flaw::BirthYearOnly)
            + counts.of(Flaw::BirthLunar)
            + counts.of(Flaw::BirthSwapped);
        assert_eq!(flawed.differing(&clean, "CSRQ"), births);
        let empty =
            |column: &str| flawed.at(column).iter().filter(|value| value.is_empty()).count() as u64;
        assert_eq!(empty("GMSFHM"), counts.of(Flaw::NumberMissing));
        assert_eq!(empty("YDDH"), counts.of(Flaw::PhoneMissing));
        assert_eq!(empty("FQXM"), counts.of(Flaw::ParentsMissing));
        assert_eq!(empty("XM"), 0);
        // A name can have two flaws at once, seldom.
        let names = [
            Flaw::NameHomophone,
            Flaw::NameLookAlike,
            Flaw::NameVariant,
            Flaw::NameLost,
            Flaw::NameRareLost,
        ];
        let names: u64 = names.into_iter().map(|flaw| counts.of(flaw)).sum();
        let differing = flawed.differing(&clean, "XM");
        assert!(differing <= names && differing * 100 > names * 96, "{differing} {names}");
    }
}

#[test]
fn one_register_knows_nothing_of_the_other_ones_flaws() {
    type Flawed = (bool, bool);

    let flaws = FlawRates::none().with(Flaw::SexWrong, 0.3).unwrap();
    let rates = flaws.with(Flaw::NumberMissing, 0.4).unwrap();
    let made = two_registers(&Options { flaws: rates, ..options(20_000) }).unwrap();
    let truth = two_registers(&flawless(20_000)).unwrap();
    let wrong = |made: &Table, truth: &Table| {
        let (made, truth) = (Columns::of(made), Columns::of(truth));
        let records = made.at(TRUTH).iter().enumerate();
        records
            .map(|(row, person)| {
                let sex = made.at("XB")[row] != truth.at("XB")[row];
                (person.clone(), (sex, made.at("GMSFHM")[row].is_empty()))
            })
            .collect::<HashMap<String, (bool, bool)>>()
    };
    let (a, b) = (wrong(&made.a, &truth.a), wrong(&made.b, &truth.b));
    let both: Vec<_> = a.iter().filter_map(|(person, a)| b.get(person).map(|b| (*a, *b))).collect();
    let share = |test: &dyn Fn(&(Flawed, Flawed)) -> bool| {
        both.iter().filter(|pair| test(pair)).count() as f64 / both.len() as f64
    };
    let records = both.len() as f64;
    assert_eq!(both.len(), 5_000);
    is_near(share(&|(a, b)| a.0 && b.0), 0.3 * 0.3, records);
    is_near(share(&|(a, b)| a.1 && b.1), 0.4 * 0.4, records);
    is_near(share(&|(a, b)| a.0 && b.1), 0.3 * 0.4, records);
}

#[test]
fn a_seed_gives_the_same_bytes_for_good() {
    let digest = |options: &Options| {
        let registers = two_registers(options).unwrap();
        // FNV-1a over every value and its end.
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for table in [&registers.a, &registers.b] {
            let columns = Columns::of(table);
            for name in table.columns() {
                for value in columns.at(name) {
                    for byte in value.bytes().chain([0xFF]) {
                        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
                    }
                }
            }
        }
        hash
    };
    // Changes only when the data files or the making of people change: on every platform, with any
    // number of threads, with the feature `parallel` and without it, it is this.
    assert_eq!(digest(&options(3_000)), 3_091_655_901_889_831_472);
    assert_ne!(digest(&Options { seed: 43, ..options(3_000) }), digest(&options(3_000)));
}

#[test]
fn options_outside_their_bounds_are_refused() {
    for wrong in [
        Options { people: 0, ..Options::default() },
        Options { overlap: 0.6, ..Options::default() },
        Options { overlap: f64::NAN, ..Options::default() },
        Options { duplicates: -0.1, ..Options::default() },
        Options { provinces: [43, 43], ..Options::default() },
        Options { provinces: [43, 71], ..Options::default() },
        Options { provinces: [99, 44], ..Options::default() },
    ] {
        let error = two_registers(&wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
}
