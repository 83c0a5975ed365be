//! What invented people are made of: surnames, characters of given names and what each character
//! is mistaken for, the provinces' populations and the age pyramid.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::{Row, Sources};

const SURNAMES: &str = "codes/data/surnames.csv";
const SURNAME_CONFUSIONS: &str = "codes/data/surname_confusions.csv";
const GIVEN_NAME_CHARACTERS: &str = "codes/data/given_name_chars.csv";
const HAN_CHARACTERS: &str = "codes/data/hanzi.csv";
const FOLDS: &str = "codes/data/hanzi_fold.csv";
const LOOK_ALIKES: &str = "codes/data/hanzi_similar.csv";
const TRANSLITERATIONS: &str = "codes/data/translit_variants.csv";
const PROVINCES: &str = "codes/data/province_population_2020.csv";
const AGES: &str = "codes/data/age_sex_2020.csv";

const FOLDER: &str = "core/src/synthetic/generated";

/// Two characters look alike from this score on.
const LOOK_ALIKE_FROM: f64 = 0.8;
/// The share of the population that bears a surname without a share of its own, in a million.
const UNSHARED_PPM: u32 = 34_000;
/// How many mistaken characters of one kind are kept for a character.
const MOST_SOUNDS: usize = 8;
const MOST_SHAPES: usize = 6;
const MOST_VARIANTS: usize = 3;

/// The files under `core/src/synthetic/generated/`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let surnames = sources.rows(SURNAMES)?;
    let given = sources.rows(GIVEN_NAME_CHARACTERS)?;
    let named = |paths: &[&'static str]| {
        paths.iter().map(|path| sources.named(path)).collect::<Result<Vec<_>>>()
    };
    let rust = |name: &str, sources: &[(&str, String)], body: &str| {
        Output::rust(&format!("{FOLDER}/{name}.rs"), sources, body)
    };
    Ok(vec![
        rust(
            "names",
            &named(&[SURNAMES, SURNAME_CONFUSIONS, GIVEN_NAME_CHARACTERS, TRANSLITERATIONS])?,
            &names(sources, &surnames, &given)?,
        ),
        rust(
            "characters",
            &named(&[SURNAMES, GIVEN_NAME_CHARACTERS, HAN_CHARACTERS, FOLDS, LOOK_ALIKES])?,
            &characters(sources, &surnames, &given)?,
        ),
        rust("population", &named(&[PROVINCES, AGES])?, &population(sources)?),
    ])
}

/// A reading without its tones: `wang2` is `wang`, `ou1 yang2` is `ou yang`.
fn toneless(reading: &str) -> String {
    reading.chars().filter(|character| !character.is_ascii_digit()).collect()
}

/// The one character of a field.
fn character(row: &Row, field: &str) -> Result<char> {
    let mut characters = row.text(field)?.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) => Ok(character),
        _ => Err(row.wrong(field)),
    }
}

fn names(sources: &Sources, surnames: &[Row], given: &[Row]) -> Result<String> {
    let mut shares: Vec<(u32, &str, String)> = Vec::new();
    let unshared =
        surnames.iter().filter(|row| row.text_or_empty("share_pct").is_empty()).count().max(1);
    for row in surnames {
        let ppm = match row.text("share_pct")? {
            "" => UNSHARED_PPM / unshared as u32,
            _ => (row.number::<f64>("share_pct")? * 10_000.0).round() as u32,
        };
        shares.push((ppm.max(1), row.text("surname")?, toneless(row.text("pinyin")?)));
    }
    shares.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let mut shapes: HashMap<String, String> = HashMap::new();
    for row in sources.rows(SURNAME_CONFUSIONS)? {
        if row.text("kind")?.contains("shape") {
            for (from, to) in [("a", "b"), ("b", "a")] {
                let known = shapes.entry(row.text(from)?.to_owned()).or_default();
                known.push(character(&row, to)?);
            }
        }
    }

    let mut body = String::from(
        "/// Surnames: the name, its share in a million people, surnames of one character that sound\n\
         /// like it, and characters it is confused with by shape.\n\
         pub(crate) static SURNAMES: &[(&str, u32, &str, &str)] = &[\n",
    );
    for (ppm, surname, reading) in &shares {
        let sounds: String = shares
            .iter()
            .filter(|other| other.2 == *reading && other.1 != *surname)
            .filter(|other| other.1.chars().count() == 1 && surname.chars().count() == 1)
            .take(MOST_SOUNDS)
            .map(|other| other.1)
            .collect();
        let shapes = shapes.get(*surname).map_or("", String::as_str);
        let _ = writeln!(body, "    ({surname:?}, {}, {sounds:?}, {shapes:?}),", literal(*ppm));
    }
    body.push_str("];\n\n");

    let mut pools: BTreeMap<(u16, &str), Vec<(u32, char)>> = BTreeMap::new();
    for row in given {
        let first_year = match row.text("cohort")? {
            "any" => 0,
            cohort => cohort[..4].parse().map_err(|_| row.wrong("cohort"))?,
        };
        let pool = pools.entry((first_year, row.text("sex")?)).or_default();
        pool.push((row.number("rank")?, character(row, "char")?));
    }
    body.push_str(
        "/// Characters of given names: the cohort's first year of birth (0 for every cohort), whether of\n\
         /// women, and the characters from the most frequent on.\n\
         pub(crate) static GIVEN_NAMES: &[(u16, bool, &str)] = &[\n",
    );
    for ((first_year, sex), mut pool) in pools {
        pool.sort_unstable();
        let characters: Vec<char> = pool.into_iter().map(|(_, character)| character).collect();
        // Long lists are cut into lines of forty, as a reader can follow them.
        let lines: Vec<String> =
            characters.chunks(40).map(|line| line.iter().collect::<String>()).collect();
        let women = sex == "f";
        let _ = match lines.as_slice() {
            [line] => writeln!(body, "    ({first_year}, {women}, {line:?}),"),
            lines => {
                let lines = lines.join("\\\n      ");
                writeln!(
                    body,
                    "    (\n        {first_year},\n        {women},\n        \"{lines}\",\n    ),"
                )
            }
        };
    }
    body.push_str("];\n\n");

    let mut groups: BTreeMap<(String, u32), Vec<String>> = BTreeMap::new();
    for row in sources.rows(TRANSLITERATIONS)? {
        let key = (row.text("language")?.to_owned(), row.number("group")?);
        groups.entry(key).or_default().push(row.text("form")?.to_owned());
    }
    body.push_str(
        "/// Parts of transliterated names: the languages, and the spellings of one part with blanks between.\n\
         pub(crate) static TRANSLITERATED: &[(&str, &str)] = &[\n",
    );
    for ((language, _), forms) in groups {
        let _ = writeln!(body, "    ({language:?}, {:?}),", forms.join(" "));
    }
    body.push_str("];\n");
    Ok(body)
}

/// What is known of one character of the standard's tables.
struct Han {
    character: char,
    reading: String,
    level: u8,
    charset: String,
}

fn characters(sources: &Sources, surnames: &[Row], given: &[Row]) -> Result<String> {
    let mut used = BTreeSet::new();
    for row in surnames {
        used.extend(row.text("surname")?.chars());
    }
    for row in given {
        used.insert(character(row, "char")?);
    }

    let mut han = Vec::new();
    for row in sources.rows(HAN_CHARACTERS)? {
        han.push(Han {
            character: character(&row, "char")?,
            reading: row.list("pinyin")?.first().copied().unwrap_or_default().to_owned(),
            level: row.text("tgh_level")?.parse().unwrap_or(9),
            charset: row.text("charset")?.to_owned(),
        });
    }
    let level: HashMap<char, u8> = han.iter().map(|han| (han.character, han.level)).collect();
    let mut by_sound: HashMap<String, Vec<&Han>> = HashMap::new();
    // What people write by ear are common characters; the third level of the standard is rare.
    for candidate in han.iter().filter(|han| han.level <= 2 && !han.reading.is_empty()) {
        by_sound.entry(toneless(&candidate.reading)).or_default().push(candidate);
    }

    let mut shapes: HashMap<char, Vec<(u32, char)>> = HashMap::new();
    for row in sources.rows(LOOK_ALIKES)? {
        let score: f64 = row.number("score")?;
        if score < LOOK_ALIKE_FROM {
            continue;
        }
        let (a, b) = (character(&row, "a")?, character(&row, "b")?);
        let distance = ((1.0 - score) * 1000.0).round() as u32;
        for (from, to) in [(a, b), (b, a)] {
            if used.contains(&from) && level.get(&to).is_some_and(|level| *level <= 2) {
                shapes.entry(from).or_default().push((distance, to));
            }
        }
    }

    let mut variants: HashMap<char, Vec<(u8, char)>> = HashMap::new();
    let rare: HashSet<char> =
        han.iter().filter(|han| han.charset == "gb18030").map(|han| han.character).collect();
    for row in sources.rows(FOLDS)? {
        let (Ok(from), Ok(to)) = (character(&row, "char"), character(&row, "canonical")) else {
            continue;
        };
        let fold: u8 = row.number("level")?;
        // Radicals and private characters are lost characters, not another way of writing; characters
        // of four bytes did not fit into the old registers.
        let written = level.contains_key(&from) && !rare.contains(&from);
        if fold <= 2 && used.contains(&to) && written {
            let rank = fold * 2 + u8::from(!row.text("relation")?.contains("simplified"));
            variants.entry(to).or_default().push((rank, from));
        }
    }

    let mut body = String::from(
        "/// Characters of names: the character, what sounds like it, what looks like it, its traditional\n\
         /// and variant forms, and whether it lies outside GB 2312 and so got lost in old systems.\n\
         pub(crate) static CHARACTERS: &[(char, &str, &str, &str, bool)] = &[\n",
    );
    for known in han.iter().filter(|han| used.contains(&han.character)) {
        let mut sounds: Vec<(bool, bool, u8, char)> = by_sound
            .get(&toneless(&known.reading))
            .into_iter()
            .flatten()
            .filter(|other| other.character != known.character)
            .map(|other| {
                let elsewhere = !used.contains(&other.character);
                (elsewhere, other.reading != known.reading, other.level, other.character)
            })
            .collect();
        let sounds = first(&mut sounds, MOST_SOUNDS, |candidate| candidate.3);
        let mut shapes = shapes.remove(&known.character).unwrap_or_default();
        let shapes = first(&mut shapes, MOST_SHAPES, |candidate| candidate.1);
        let mut variants = variants.remove(&known.character).unwrap_or_default();
        let variants = first(&mut variants, MOST_VARIANTS, |candidate| candidate.1);
        let lost = known.charset != "gb2312";
        let _ = writeln!(
            body,
            "    ({:?}, {sounds:?}, {shapes:?}, {variants:?}, {lost}),",
            known.character
        );
    }
    body.push_str("];\n");
    Ok(body)
}

/// The characters of the candidates that sort first.
fn first<T: Ord>(candidates: &mut Vec<T>, most: usize, character: impl Fn(&T) -> char) -> String {
    candidates.sort_unstable();
    candidates.dedup();
    candidates.iter().take(most).map(character).collect()
}

/// A number as Rust reads it best: 21_893_095.
fn literal(number: u32) -> String {
    if number < 10_000 {
        return number.to_string();
    }
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join("_")
}

fn population(sources: &Sources) -> Result<String> {
    let mut body = String::from(
        "/// Provinces: the division code and the people counted there in 2020.\n\
         pub(crate) static PROVINCES: &[(u32, u32)] = &[\n",
    );
    for row in sources.rows(PROVINCES)? {
        let (code, people): (u32, u32) =
            (row.number("code")?, row.number("population_2020_census")?);
        let _ = writeln!(body, "    ({}, {}),", literal(code), literal(people));
    }
    body.push_str(
        "];\n\n\
         /// The age pyramid: first and last age, share in a hundred thousand people, men to 10,000 women.\n\
         pub(crate) static AGES: &[(u8, u8, u32, u32)] = &[\n",
    );
    for row in sources.rows(AGES)? {
        let (first, last) = {
            // The open end is drawn as five years more.
            row.text("age")?.split_once('-').unwrap_or(("100", "104"))
        };
        let share = (row.number::<f64>("share_pct")? * 1000.0).round() as u32;
        let ratio = (row.number::<f64>("sex_ratio_approx")? * 100.0).round() as u32;
        let (share, ratio) = (literal(share), literal(ratio));
        let _ = writeln!(body, "    ({first}, {last}, {share}, {ratio}),");
    }
    body.push_str("];\n");
    Ok(body)
}
