//! What is known of names: characters, surnames, marks, transliterated parts, Latin spellings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::han::{
    CHARACTERS, Characters, FOLDS, LOOK_ALIKES, NAME_READINGS, SHAPE_CONFUSIONS,
    SURNAME_CONFUSIONS, character,
};
use crate::output::{Error, Output, Result};
use crate::pinyin::{CONFUSIONS, WADE_GILES, wade_giles};
use crate::sources::Sources;

pub(crate) const SURNAMES: &str = "codes/data/surnames.csv";
const ROMANISATIONS: &str = "codes/data/surname_romanisations.csv";
const TRANSLITERATIONS: &str = "codes/data/translit_variants.csv";
const MARKS: &str = "codes/data/name_marks.csv";
const PRIVATE_USE: &str = "codes/data/gb18030_pua.csv";
const COMPATIBILITY: &str = "codes/data/han_compatibility.csv";

/// `codes/src/name/generated.rs`, and the files of bytes that it takes in.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let characters = Characters::read(sources)?;
    let arrays = characters.arrays(sources)?;
    let mut body = String::from(
        "use super::arrays::{u16s, u64s};\nuse super::mark::Mark;\nuse super::surname::{Surname, readings as r, surname as s};\nuse super::syllable::{Reading, readings_of};\n\n",
    );
    body.push_str(&arrays.rust);
    let syllables: Vec<String> = characters.syllables.all().to_vec();
    let quoted = syllables.iter().map(|syllable| format!("{syllable:?}"));
    list(&mut body, "SYLLABLES", "The toneless syllables.", "&str", quoted, 12);
    body.push_str(&surnames(sources, &characters)?);
    let pairs = pairs_of_surnames(sources, &characters)?;
    list(
        &mut body,
        "SURNAME_CONFUSIONS",
        "Slots of surnames that are taken for each other, either way round.",
        "(u16, u16)",
        pairs.iter().map(|pair| format!("{pair:?}")),
        8,
    );
    let spellings = wade_giles(sources, &syllables)?;
    list(
        &mut body,
        "WADE_GILES",
        "Spellings of Wade and Giles without marks, and a syllable that each may stand for.",
        "(&str, u16)",
        spellings.iter().map(|spelling| format!("{spelling:?}")),
        8,
    );
    list(
        &mut body,
        "ROMANISED_SURNAMES",
        "Spellings of surnames that follow no scheme, and a surname that each may stand for.",
        "(&str, &str)",
        romanised(sources)?.iter().map(|spelling| format!("{spelling:?}")),
        6,
    );
    list(
        &mut body,
        "TRANSLITERATIONS",
        "Parts of transliterated names by first character, the longer ones first, and their groups.",
        "(&str, u8)",
        transliterations(sources)?.iter().map(|(form, group)| format!("({form:?}, {group})")),
        6,
    );
    list(
        &mut body,
        "FIRST_FORMS",
        "For each group of spellings of a part the form that is listed first.",
        "&str",
        first_forms(sources)?.iter().map(|form| format!("{form:?}")),
        10,
    );
    list(
        &mut body,
        "MARKS",
        "First and last of a run of code points in names that are no letters, and what they mean.",
        "(char, char, Mark)",
        marks(sources)?.iter().map(|(first, (last, mark))| {
            format!("('\\u{{{first:X}}}', '\\u{{{last:X}}}', Mark::{mark})")
        }),
        2,
    );
    list(
        &mut body,
        "UNIFIED",
        "Compatibility, radical and private-use characters, and the unified ones they stand for.",
        "(char, char)",
        unified(sources)?
            .iter()
            .map(|(from, to)| format!("('\\u{{{:X}}}', '{to}')", u32::from(*from))),
        6,
    );
    let mut named = Vec::new();
    for path in [
        CHARACTERS,
        FOLDS,
        LOOK_ALIKES,
        SHAPE_CONFUSIONS,
        NAME_READINGS,
        CONFUSIONS,
        WADE_GILES,
        SURNAMES,
        SURNAME_CONFUSIONS,
        ROMANISATIONS,
        TRANSLITERATIONS,
        MARKS,
        PRIVATE_USE,
        COMPATIBILITY,
    ] {
        named.push(sources.named(path)?);
    }
    let mut outputs = arrays.outputs;
    outputs.push(Output::rust("codes/src/name/generated.rs", &named, body.trim_end_matches('\n')));
    if let Some(rust) = outputs.last_mut() {
        rust.contents.push(b'\n');
    }
    Ok(outputs)
}

/// The unified character of each that is only a form or a private code of it.
fn unified(sources: &Sources) -> Result<BTreeMap<char, char>> {
    let mut unified = BTreeMap::new();
    for row in sources.rows(COMPATIBILITY)? {
        unified.insert(character(&row, "char")?, character(&row, "unified")?);
    }
    for row in sources.rows(PRIVATE_USE)? {
        let code = u32::from_str_radix(row.text("pua")?, 16).ok().and_then(char::from_u32);
        let private = code.ok_or_else(|| row.wrong("pua"))?;
        let code = u32::from_str_radix(row.text("unicode")?, 16).ok().and_then(char::from_u32);
        let meant = code.ok_or_else(|| row.wrong("unicode"))?;
        // Some stand for a radical, which is itself only a form of a character.
        unified.insert(private, unified.get(&meant).copied().unwrap_or(meant));
    }
    Ok(unified)
}

/// A static slice, so many entries a line.
fn list(
    body: &mut String,
    name: &str,
    about: &str,
    kind: &str,
    entries: impl Iterator<Item = String>,
    in_a_line: usize,
) {
    let entries: Vec<String> = entries.collect();
    let _ = writeln!(
        body,
        "/// {about}\n#[rustfmt::skip]\npub(super) static {name}: [{kind}; {}] = [",
        entries.len()
    );
    for line in entries.chunks(in_a_line) {
        let _ = writeln!(body, "    {},", line.join(", "));
    }
    body.push_str("];\n\n");
}

fn surnames(sources: &Sources, characters: &Characters) -> Result<String> {
    let number = |reading: &str| -> Result<[u16; 2]> {
        let mut numbers = [0; 2];
        for (place, syllable) in numbers.iter_mut().zip(reading.split(' ')) {
            *place = characters.syllables.number(syllable)?;
        }
        Ok(numbers)
    };
    let mut all = BTreeMap::new();
    for row in sources.rows(SURNAMES)? {
        let surname: Vec<char> = row.text("surname")?.chars().collect();
        let ([_] | [_, _]) = surname.as_slice() else { return Err(row.wrong("surname")) };
        let characters = [surname[0], surname.get(1).copied().unwrap_or('\0')];
        let share = match row.text("share_pct")? {
            "" => 0,
            _ => (row.number::<f64>("share_pct")? * 10_000.0).round() as u32,
        };
        let mut readings = vec![number(row.text("pinyin")?)?];
        for reading in row.list("alt_pinyin")? {
            readings.push(number(reading)?);
        }
        if all.insert(characters, (readings, share)).is_some() {
            return Err(row.wrong("surname: it occurs twice"));
        }
    }
    let mut body = String::new();
    let entries = all.iter().map(|(characters, (readings, share))| {
        let readings: Vec<String> =
            readings.iter().map(|[first, second]| format!("r({first}, {second})")).collect();
        format!("s({characters:?}, &[{}], {share})", readings.join(", "))
    });
    list(
        &mut body,
        "SURNAMES",
        "Surnames in order: characters, readings with the usual one first, bearers in a million.",
        "Surname",
        entries,
        2,
    );
    Ok(body)
}

fn pairs_of_surnames(sources: &Sources, characters: &Characters) -> Result<BTreeSet<(u16, u16)>> {
    let mut pairs = BTreeSet::new();
    for row in sources.rows(SURNAME_CONFUSIONS)? {
        let (a, b) = (characters.slot(&row, "a")?, characters.slot(&row, "b")?);
        pairs.extend([(a, b), (b, a)]);
    }
    Ok(pairs)
}

fn romanised(sources: &Sources) -> Result<BTreeSet<(String, String)>> {
    let mut all = BTreeSet::new();
    for row in sources.rows(ROMANISATIONS)? {
        let spelling = row.text("spelling")?;
        if !spelling.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(row.wrong("spelling"));
        }
        all.insert((spelling.to_owned(), row.text("surname")?.to_owned()));
    }
    Ok(all)
}

fn transliterations(sources: &Sources) -> Result<Vec<(String, u8)>> {
    // A form in two groups joins them: it cannot say which of the two is meant.
    let mut group_of: BTreeMap<String, u8> = BTreeMap::new();
    let mut joined: BTreeMap<u8, u8> = BTreeMap::new();
    for row in sources.rows(TRANSLITERATIONS)? {
        let group: u8 = row.number("group")?;
        let form = row.text("form")?.to_owned();
        if let Some(&other) = group_of.get(&form) {
            joined.insert(group.max(other), group.min(other));
        } else {
            group_of.insert(form, group);
        }
    }
    let mut all: Vec<(String, u8)> = group_of
        .into_iter()
        .map(|(form, group)| (form, joined.get(&group).copied().unwrap_or(group)))
        .collect();
    all.sort_by_key(|(form, _)| {
        (form.chars().next(), std::cmp::Reverse(form.chars().count()), form.clone())
    });
    Ok(all)
}

fn first_forms(sources: &Sources) -> Result<Vec<String>> {
    let mut forms: Vec<String> = Vec::new();
    for row in sources.rows(TRANSLITERATIONS)? {
        let group: usize = row.number("group")?;
        if forms.len() <= group {
            forms.resize(group, String::new());
            forms.push(row.text("form")?.to_owned());
        }
    }
    Ok(forms)
}

/// The first code point of each run, its last one, and what it means.
fn marks(sources: &Sources) -> Result<BTreeMap<u32, (u32, &'static str)>> {
    let mut marks = BTreeMap::new();
    for row in sources.rows(MARKS)? {
        let code =
            |digits: &str| u32::from_str_radix(digits, 16).map_err(|_| row.wrong("codepoint"));
        let codes = row.text("codepoint")?;
        let (first, last) = match codes.split_once('-') {
            Some((first, last)) => (code(first)?, code(last)?),
            // Two code points that mean what the first of them means alone.
            None if codes.len() == 8 => continue,
            None => (code(codes)?, code(codes)?),
        };
        let between_han = row.text("note")?.contains("between Han characters only")
            || row.text("note")?.contains("between two Han characters only");
        let mark = match row.text("action")? {
            "map to U+00B7" if between_han => "SeparatorBetweenHan",
            "standard" | "map to U+00B7" => "Separator",
            "delete" => "Blank",
            "unknown character" => "Unknown",
            "masked character" => "Masked",
            "unknown character sequence" => "Description",
            "see gb18030_pua.csv or unknown character" => "PrivateUse",
            "map to U+3007" => "Zero",
            "keep" => continue,
            _ => return Err(row.wrong("action")),
        };
        if marks.insert(first, (last, mark)).is_some() {
            return Err(Error::new(format!("{}: the mark occurs twice", row.place)));
        }
    }
    Ok(marks)
}
