//! The characters as arrays by slot: a slot is the place of a character among all that are known.
//!
//! Bit tables say which characters there are and how many stand before each 64 of them, so that a
//! character leads to its slot, and a slot to its place among those with a shape, without a search.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use crate::names::SURNAMES;
use crate::output::{Error, Output, Result};
use crate::pinyin::{Confusions, Syllables};
use crate::sources::{Row, Sources};

pub(crate) const CHARACTERS: &str = "codes/data/hanzi.csv";
pub(crate) const FOLDS: &str = "codes/data/hanzi_fold.csv";
pub(crate) const SURNAME_CONFUSIONS: &str = "codes/data/surname_confusions.csv";
pub(crate) const LOOK_ALIKES: &str = "codes/data/hanzi_similar.csv";
pub(crate) const SHAPE_CONFUSIONS: &str = "codes/data/shape_confusions.csv";
pub(crate) const NAME_READINGS: &str = "codes/data/name_readings.csv";

/// Where the files of bytes lie.
const FOLDER: &str = "codes/src/name/tables";

/// Pairs that look less alike than this, in hundredths, are left out.
const LOOK_ALIKE_FROM: u8 = 70;

/// How alike two look that are listed as taken for each other, in hundredths, if not more.
const CONFUSED: u8 = 90;

/// The one character of a field.
pub(crate) fn character(row: &Row, field: &str) -> Result<char> {
    let mut characters = row.text(field)?.chars();
    characters.next().filter(|_| characters.next().is_none()).ok_or_else(|| row.wrong(field))
}

/// Files of bytes, and the statics that take them in.
#[derive(Default)]
pub(crate) struct Arrays {
    pub(crate) outputs: Vec<Output>,
    pub(crate) rust: String,
}

impl Arrays {
    fn add(&mut self, name: &str, kind: &str, about: &str, len: usize, bytes: Vec<u8>) {
        let file = name.to_lowercase();
        let taken_in = format!("include_bytes!(\"tables/{file}.bin\")");
        let (kind, value) = match kind {
            "u8" => (format!("[u8; {len}]"), format!("*{taken_in}")),
            "Reading" => (format!("[Reading; {len}]"), format!("readings_of({taken_in})")),
            kind => (format!("[{kind}; {len}]"), format!("{kind}s({taken_in})")),
        };
        let _ = writeln!(
            self.rust,
            "/// {about}\n#[rustfmt::skip]\npub(super) static {name}: {kind} = {value};\n"
        );
        self.outputs.push(Output::bytes(&format!("{FOLDER}/{file}.bin"), bytes));
    }

    pub(crate) fn bytes(&mut self, name: &str, about: &str, values: &[u8]) {
        self.add(name, "u8", about, values.len(), values.to_vec());
    }

    pub(crate) fn words(&mut self, name: &str, about: &str, values: &[u16]) {
        let bytes = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.add(name, "u16", about, values.len(), bytes);
    }

    /// Which numbers below `count` are in a set, and how many are before each 64.
    fn ranks(&mut self, name: &str, about: &str, count: usize, members: &BTreeSet<usize>) {
        let mut bits = vec![0_u64; count.div_ceil(64)];
        for &member in members {
            bits[member / 64] |= 1 << (member % 64);
        }
        let mut before = 0;
        let mut ranks = Vec::with_capacity(bits.len());
        for word in &bits {
            ranks.push(before as u16);
            before += word.count_ones() as usize;
        }
        let bytes = bits.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.add(
            &format!("{name}_BITS"),
            "u64",
            &format!("{about}: a bit each."),
            bits.len(),
            bytes,
        );
        self.words(
            &format!("{name}_RANKS"),
            &format!("{about}: how many before each 64 bits."),
            &ranks,
        );
    }
}

/// What is known of the characters, by their slots.
pub(crate) struct Characters {
    slots: BTreeMap<char, u16>,
    rows: HashMap<char, Row>,
    pub(crate) syllables: Syllables,
}

impl Characters {
    pub(crate) fn read(sources: &Sources) -> Result<Self> {
        let mut rows = HashMap::new();
        let mut all = BTreeSet::new();
        let mut readings = Vec::new();
        for row in sources.rows(CHARACTERS)? {
            let character = character(&row, "char")?;
            readings.extend(row.list("pinyin")?.into_iter().map(str::to_owned));
            all.insert(character);
            rows.insert(character, row);
        }
        for row in sources.rows(FOLDS)? {
            all.extend([character(&row, "char")?, character(&row, "canonical")?]);
        }
        if all.len() >= 0xFF00 {
            return Err(Error::new("more characters than two bytes can number"));
        }
        let slots = all.into_iter().zip(0..).collect();
        let syllables = Syllables::new(readings.iter().map(String::as_str))?;
        Ok(Self { slots, rows, syllables })
    }

    pub(crate) fn slot(&self, row: &Row, field: &str) -> Result<u16> {
        self.slots.get(&character(row, field)?).copied().ok_or_else(|| row.wrong(field))
    }

    pub(crate) fn arrays(&self, sources: &Sources) -> Result<Arrays> {
        let mut arrays = Arrays::default();
        let codes = self.slots.keys().map(|character| u32::from(*character) as usize).collect();
        arrays.ranks("CHARACTERS", "Code points that have a slot", 0x3_4000, &codes);
        self.readings(sources, &mut arrays)?;
        let folds = self.folds(sources, &mut arrays)?;
        self.classes(sources, &folds, &mut arrays)?;
        self.corners(&mut arrays)?;
        self.look_alikes(sources, &mut arrays)?;
        self.dialects(sources, &mut arrays)?;
        Ok(arrays)
    }

    fn readings(&self, sources: &Sources, arrays: &mut Arrays) -> Result<()> {
        let mut in_names = HashMap::new();
        for row in sources.rows(NAME_READINGS)? {
            let reading = self.syllables.number(row.text("pinyin")?)?;
            in_names.insert(character(&row, "char")?, reading);
        }
        let mut as_surnames: HashMap<char, Vec<u16>> = HashMap::new();
        for row in sources.rows(SURNAMES)? {
            // The syllables of a compound surname are readings in it alone.
            let Ok(surname) = character(&row, "surname") else { continue };
            for reading in row.list("alt_pinyin")? {
                as_surnames.entry(surname).or_default().push(self.syllables.number(reading)?);
            }
        }
        let mut lists: BTreeMap<Vec<u16>, u16> = BTreeMap::from([(Vec::new(), 0)]);
        let mut of_slot = Vec::new();
        for character in self.slots.keys() {
            let mut readings = match self.rows.get(character) {
                None => Vec::new(),
                Some(row) => row
                    .list("pinyin")?
                    .into_iter()
                    .map(|reading| self.syllables.number(reading))
                    .collect::<Result<Vec<_>>>()?,
            };
            if let Some(usual) = in_names.get(character) {
                readings.retain(|reading| reading != usual);
                readings.insert(0, *usual);
            }
            for reading in as_surnames.get(character).into_iter().flatten() {
                if !readings.contains(reading) {
                    readings.push(*reading);
                }
            }
            lists.entry(readings.clone()).or_default();
            of_slot.push(readings);
        }
        let (mut flat, mut starts) = (Vec::new(), Vec::new());
        for (place, (list, number)) in lists.iter_mut().enumerate() {
            *number = place as u16;
            starts.push(flat.len() as u16);
            flat.extend(list.iter().copied());
        }
        starts.push(u16::try_from(flat.len()).map_err(|_| Error::new("too many readings"))?);
        let of_slot: Vec<u16> = of_slot.iter().map(|list| lists[list]).collect();
        arrays.words("READINGS_OF", "The list of readings of each slot.", &of_slot);
        arrays.words("READING_STARTS", "Where each list of readings starts.", &starts);
        let bytes = flat.iter().flat_map(|reading| reading.to_le_bytes()).collect();
        let about = "Lists of readings: eight times the syllable, and the tone.";
        arrays.add("READINGS", "Reading", about, flat.len(), bytes);
        Ok(())
    }

    /// The level of folding of each slot that is folded.
    ///
    /// 4 stands for a pair that is only perhaps the same; a slot can be in one and be folded.
    fn folds(&self, sources: &Sources, arrays: &mut Arrays) -> Result<HashMap<u16, u8>> {
        let (mut folded, mut perhaps) = (BTreeMap::new(), BTreeSet::new());
        let mut levels: HashMap<u16, u8> = HashMap::new();
        for row in sources.rows(FOLDS)? {
            let (from, to) = (self.slot(&row, "char")?, self.slot(&row, "canonical")?);
            match row.number("level")? {
                level @ 1..=2 => {
                    folded.insert(from, to);
                    *levels.entry(from).or_default() |= level;
                }
                3 => {
                    perhaps.extend([(from, to), (to, from)]);
                    for slot in [from, to] {
                        *levels.entry(slot).or_default() |= 4;
                    }
                }
                _ => return Err(row.wrong("level")),
            }
        }
        let (from, to): (Vec<u16>, Vec<u16>) = folded.into_iter().unzip();
        arrays.words("FOLDED_FROM", "Slots that are folded, in order.", &from);
        arrays.words("FOLDED_TO", "What they are folded to.", &to);
        let (a, b): (Vec<u16>, Vec<u16>) = perhaps.into_iter().unzip();
        arrays.words("PERHAPS_FROM", "Slots that are perhaps the same as others, in order.", &a);
        arrays.words("PERHAPS_TO", "What they are perhaps the same as.", &b);
        Ok(levels)
    }

    fn classes(
        &self,
        sources: &Sources,
        folds: &HashMap<u16, u8>,
        arrays: &mut Arrays,
    ) -> Result<()> {
        let mut confused = BTreeSet::new();
        for row in sources.rows(SURNAME_CONFUSIONS)? {
            confused.extend([self.slot(&row, "a")?, self.slot(&row, "b")?]);
        }
        let mut classes = Vec::new();
        for (character, slot) in &self.slots {
            let fold = folds.get(slot).copied().unwrap_or(0);
            let (charset, norm) = match self.rows.get(character) {
                None => (0, 0),
                Some(row) => {
                    let charset = match row.text("charset")? {
                        "gb2312" => 1,
                        "gbk" => 2,
                        "gb18030" => 3,
                        _ => return Err(row.wrong("charset")),
                    };
                    (charset, row.text("tgh_level")?.parse().unwrap_or(0))
                }
            };
            classes.push(charset | norm << 2 | fold << 4 | u8::from(confused.contains(slot)) << 7);
        }
        arrays.bytes(
            "CLASSES",
            "Of each slot: character set in bits 0-1, norm level in 2-3, folding in 4-5, perhaps another in 6, a confused surname in 7.",
            &classes,
        );
        Ok(())
    }

    fn corners(&self, arrays: &mut Arrays) -> Result<()> {
        let (mut members, mut corners) = (BTreeSet::new(), Vec::new());
        for (character, slot) in &self.slots {
            let code = self.rows.get(character).map_or("", |row| row.text_or_empty("four_corner"));
            let first = code.split('.').next().unwrap_or("");
            if !first.is_empty() {
                members.insert(usize::from(*slot));
                let number =
                    first.parse().map_err(|_| Error::new(format!("{code}: no corners")))?;
                corners.push(number);
            }
        }
        arrays.ranks("CORNERED", "Slots with a four-corner code", self.slots.len(), &members);
        arrays.words("CORNERS", "Their codes without the digit after the point.", &corners);
        Ok(())
    }

    fn look_alikes(&self, sources: &Sources, arrays: &mut Arrays) -> Result<()> {
        let mut pairs: BTreeMap<u16, BTreeMap<u16, u8>> = BTreeMap::new();
        for row in sources.rows(LOOK_ALIKES)? {
            let score = (row.number::<f64>("score")? * 100.0).round() as u8;
            if score >= LOOK_ALIKE_FROM {
                let (a, b) = (self.slot(&row, "a")?, self.slot(&row, "b")?);
                pairs.entry(a.min(b)).or_default().insert(a.max(b), score);
            }
        }
        for row in sources.rows(SHAPE_CONFUSIONS)? {
            let (a, b) = (self.slot(&row, "a")?, self.slot(&row, "b")?);
            let score = pairs.entry(a.min(b)).or_default().entry(a.max(b)).or_default();
            *score = CONFUSED.max(*score);
        }
        let members = pairs.keys().map(|slot| usize::from(*slot)).collect();
        let (mut starts, mut others, mut scores) = (Vec::new(), Vec::new(), Vec::new());
        for list in pairs.values() {
            starts.push(others.len() as u16);
            others.extend(list.keys());
            scores.extend(list.values());
        }
        starts.push(u16::try_from(others.len()).map_err(|_| Error::new("too many look-alikes"))?);
        arrays.ranks(
            "SHAPED",
            "Slots that come first in a pair that looks alike",
            self.slots.len(),
            &members,
        );
        arrays.words("SHAPE_STARTS", "Where the pairs of each of them start.", &starts);
        arrays.words("SHAPES", "The slots that come second, in order.", &others);
        arrays.bytes("SHAPE_SCORES", "How alike the two look, in hundredths.", &scores);
        Ok(())
    }

    fn dialects(&self, sources: &Sources, arrays: &mut Arrays) -> Result<()> {
        let confusions = Confusions::read(sources)?;
        let all = self.syllables.all();
        let mut bits = vec![0_u8; (all.len() * all.len()).div_ceil(8)];
        for (a, one) in all.iter().enumerate() {
            for (b, other) in all.iter().enumerate() {
                if a == b || confusions.alike(one, other, false) {
                    let place = a * all.len() + b;
                    bits[place / 8] |= 1 << (place % 8);
                }
            }
        }
        arrays.bytes(
            "DIALECT_PAIRS",
            "Pairs of syllables that some dialect speaks alike: a bit each.",
            &bits,
        );
        arrays.words(
            "DIALECT_CLASSES",
            "For each syllable the first of those that blocking keys take together with it.",
            &confusions.classes(all),
        );
        Ok(())
    }
}
