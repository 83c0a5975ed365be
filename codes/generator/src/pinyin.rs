//! Syllables: which there are, which sound alike in a dialect, how Wade and Giles spell them.

use std::collections::BTreeSet;

use crate::output::{Error, Result};
use crate::sources::{Row, Sources};

pub(crate) const CONFUSIONS: &str = "codes/data/pinyin_confusions.csv";
pub(crate) const WADE_GILES: &str = "codes/data/wade_giles.csv";

/// Two sounds are mixed up in a dialect, and not just misheard once, from this strength on.
const DIALECT_FROM: u8 = 2;

/// A reading such as `zhang1`: the syllable and its tone.
pub(crate) fn parts(reading: &str) -> Option<(&str, u16)> {
    let tone: u16 = reading.get(reading.len().checked_sub(1)?..)?.parse().ok()?;
    Some((&reading[..reading.len() - 1], tone)).filter(|_| (1..=5).contains(&tone))
}

/// The toneless syllables in order; a syllable's place is its number.
pub(crate) struct Syllables(Vec<String>);

impl Syllables {
    pub(crate) fn new<'r>(readings: impl Iterator<Item = &'r str>) -> Result<Self> {
        let mut all = BTreeSet::new();
        for reading in readings {
            let (syllable, _) =
                parts(reading).ok_or_else(|| Error::new(format!("{reading} is no reading")))?;
            all.insert(syllable.to_owned());
        }
        Ok(Self(all.into_iter().collect()))
    }

    pub(crate) fn all(&self) -> &[String] {
        &self.0
    }

    /// The number of a reading: eight times its syllable, and its tone.
    pub(crate) fn number(&self, reading: &str) -> Result<u16> {
        let wrong = || Error::new(format!("{reading} is no reading of a character"));
        let (syllable, tone) = parts(reading).ok_or_else(wrong)?;
        let place = self.0.binary_search_by(|known| known.as_str().cmp(syllable));
        Ok(place.map_err(|_| wrong())? as u16 * 8 + tone)
    }
}

/// The initial as it is written, `y` and `w` among them, and what follows it.
fn written(syllable: &str) -> (&str, &str) {
    const INITIALS: &[&str] = &[
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
        "r", "z", "c", "s", "y", "w",
    ];
    INITIALS
        .iter()
        .find_map(|initial| {
            let rest = syllable.strip_prefix(initial).filter(|rest| !rest.is_empty())?;
            Some((*initial, rest))
        })
        .unwrap_or(("", syllable))
}

/// The final as it is spoken: `yan` ends in `ian`, `ju` in `v`, `wang` in `uang`.
fn spoken_final(syllable: &str) -> String {
    let (initial, rest) = written(syllable);
    match (initial, rest) {
        ("y" | "j" | "q" | "x", "u" | "ue" | "uan" | "un") => {
            format!("v{}", &rest[1..])
        }
        ("y", "i" | "in" | "ing") | ("w", "u") => rest.to_owned(),
        ("y", "ou") => "iu".to_owned(),
        ("y", _) => format!("i{rest}"),
        ("w", "ei") => "ui".to_owned(),
        ("w", "en") => "un".to_owned(),
        ("w", _) => format!("u{rest}"),
        _ => rest.to_owned(),
    }
}

/// The table of confusions.
pub(crate) struct Confusions {
    rows: Vec<(bool, String, String, bool)>,
}

impl Confusions {
    pub(crate) fn read(sources: &Sources) -> Result<Self> {
        let mut rows = Vec::new();
        for row in sources.rows(CONFUSIONS)? {
            let initial = match row.text("position")? {
                "initial" => true,
                "final" => false,
                _ => return Err(row.wrong("position")),
            };
            if row.number::<u8>("strength")? >= DIALECT_FROM {
                let text = |field| row.text(field).map(str::to_owned);
                rows.push((initial, text("a")?, text("b")?, row.text("key")? == "1"));
            }
        }
        Ok(Self { rows })
    }

    fn listed(&self, initial: bool, a: &str, b: &str, keys_only: bool) -> bool {
        self.rows.iter().any(|(at_initial, x, y, key)| {
            *at_initial == initial
                && (*key || !keys_only)
                && ((x == a && y == b) || (x == b && y == a))
        })
    }

    /// Whether two different syllables are one in some dialect.
    pub(crate) fn alike(&self, a: &str, b: &str, keys_only: bool) -> bool {
        let ((x, rest_x), (y, rest_y)) = (written(a), written(b));
        let (spoken_a, spoken_b) = (spoken_final(a), spoken_final(b));
        let finals = |a: &str, b: &str| {
            // lv is keyed as lu, but ju is no jv.
            let umlaut = |a, b| (a, b) == ("v", "u") || (a, b) == ("u", "v");
            let allowed = !umlaut(a, b) || (matches!(x, "l" | "n") && matches!(y, "l" | "n"));
            a == b || (allowed && self.listed(false, a, b, keys_only))
        };
        if x == y {
            return finals(&spoken_a, &spoken_b);
        }
        if !self.listed(true, x, y, keys_only) {
            return false;
        }
        match (x, y) {
            // rang and yang: the glide is what the r became.
            ("r", "y") | ("y", "r") => finals(rest_x, rest_y),
            // fei and hui, fang and huang: f stands for hu.
            ("f", "h") | ("h", "f") => {
                let after_f = if x == "f" { &spoken_a } else { &spoken_b };
                let after_h = if x == "h" { &spoken_a } else { &spoken_b };
                let merged = match after_h.as_str() {
                    "u" => "u",
                    "ui" => "ei",
                    "un" => "en",
                    other => other.strip_prefix('u').unwrap_or(other),
                };
                finals(after_f, merged)
            }
            _ => finals(&spoken_a, &spoken_b),
        }
    }

    /// For each syllable the first of those that blocking keys do not tell apart from it.
    pub(crate) fn classes(&self, syllables: &[String]) -> Vec<u16> {
        let mut class: Vec<u16> = (0..syllables.len() as u16).collect();
        for (a, one) in syllables.iter().enumerate() {
            for (b, other) in syllables.iter().enumerate().skip(a + 1) {
                if self.alike(one, other, true) && class[a] != class[b] {
                    let (keep, gone) = (class[a].min(class[b]), class[a].max(class[b]));
                    for class in &mut class {
                        if *class == gone {
                            *class = keep;
                        }
                    }
                }
            }
        }
        class
    }
}

/// Spellings of Wade and Giles without marks, each with the syllables it may stand for.
pub(crate) fn wade_giles(
    sources: &Sources,
    syllables: &[String],
) -> Result<BTreeSet<(String, u16)>> {
    let rows = sources.rows(WADE_GILES)?;
    let rule = |part: &str, pinyin: &str| -> Option<Vec<String>> {
        let found =
            |row: &&Row| row.text_or_empty("part") == part && row.text_or_empty("pinyin") == pinyin;
        let row = rows.iter().find(found)?;
        Some(row.text_or_empty("wade_giles").split(';').map(str::to_owned).collect())
    };
    let mut all = BTreeSet::new();
    for (number, syllable) in syllables.iter().enumerate() {
        let spellings = rule("syllable", syllable).unwrap_or_else(|| {
            let (initial, rest) = written(syllable);
            let rest = match initial {
                "j" | "q" | "x" => spoken_final(syllable),
                _ => rest.to_owned(),
            };
            let initial = rule("initial", initial)
                .and_then(|spellings| spellings.into_iter().next())
                .unwrap_or_else(|| initial.to_owned());
            let finals = rule("final", &rest).unwrap_or_else(|| vec![rest.replace('v', "u")]);
            finals.into_iter().map(|rest| format!("{initial}{rest}")).collect()
        });
        all.extend(spellings.into_iter().map(|spelling| (spelling, number as u16)));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::root;

    #[test]
    fn dialects_merge_what_their_speakers_merge() {
        let confusions = Confusions::read(&Sources::new(&root())).unwrap();
        let alike = |a: &str, b: &str| confusions.alike(a, b, false);
        for (a, b) in [
            ("zhang", "zang"),
            ("zhang", "zan"),
            ("li", "ni"),
            ("chen", "cheng"),
            ("lin", "ling"),
            ("hui", "fei"),
            ("huang", "fang"),
            ("hu", "fu"),
            ("huang", "wang"),
            ("rang", "yang"),
            ("rong", "yong"),
            ("lv", "lu"),
            ("wan", "wang"),
            ("yu", "yi"),
        ] {
            assert!(alike(a, b) && alike(b, a), "{a} {b}");
        }
        for (a, b) in
            [("ju", "zhu"), ("yan", "wan"), ("ming", "wei"), ("qu", "chu"), ("gu", "gong")]
        {
            assert!(!alike(a, b), "{a} {b}");
        }
    }

    #[test]
    fn wade_and_giles_spell_as_they_did() {
        let sources = Sources::new(&root());
        let syllables: Vec<String> =
            ["bei", "jing", "qu", "song", "xu", "zhang", "zhu", "guo", "xie", "yan", "ze"]
                .map(str::to_owned)
                .to_vec();
        let all = wade_giles(&sources, &syllables).unwrap();
        for (spelling, syllable) in [
            ("pei", "bei"),
            ("ching", "jing"),
            ("chu", "qu"),
            ("sung", "song"),
            ("hsu", "xu"),
            ("chang", "zhang"),
            ("chu", "zhu"),
            ("kuo", "guo"),
            ("hsieh", "xie"),
            ("yen", "yan"),
            ("tse", "ze"),
        ] {
            let place = syllables.iter().position(|known| known == syllable).unwrap();
            assert!(all.contains(&(spelling.to_owned(), place as u16)), "{spelling} {syllable}");
        }
    }
}
