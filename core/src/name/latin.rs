//! Names in Latin letters: pinyin with and without tones, Wade-Giles, spellings of surnames abroad.

use renkou_codes::name::{Reading as Sound, Surname, Syllable};

use super::prepared::MOST_UNITS;
use super::unit::Unit;

/// One way to read a name in letters: syllables, those of the surname first.
#[derive(Clone, PartialEq)]
pub(super) struct Reading {
    pub(super) units: [Unit; MOST_UNITS],
    pub(super) len: u8,
    pub(super) surname: u8,
    /// The sounds, where all syllables are known.
    pub(super) sounds: Option<Vec<Sound>>,
    /// The places in the normal form of the words of the surname.
    pub(super) surname_word: usize,
}

impl Reading {
    /// The sounds of the surname.
    pub(super) fn surname_sounds(&self) -> Vec<Sound> {
        self.units.iter().take(self.surname.into()).filter_map(|unit| unit.reading()).collect()
    }
}

/// A word of a name: small letters without marks, and where a syllable must end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) letters: String,
    /// The word as it is written.
    pub(super) written: String,
    pieces: Vec<Piece>,
}

/// Letters between apostrophes, hyphens and tone digits.
#[derive(Clone, Debug, Default, PartialEq)]
struct Piece {
    letters: String,
    /// The places of letters with a tone mark, and the tones.
    tones: Vec<(usize, u8)>,
    /// Whether the breath of Wade and Giles is written: P'ing.
    aspirated: bool,
    /// Whether a hyphen or an apostrophe stands at one of its ends.
    joined: bool,
}

/// One word is read as at most so many syllables.
const MOST_SYLLABLES: usize = 12;
/// A name is read in at most so many ways.
const MOST_READINGS: usize = 24;
const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'v'];
/// No syllable has more letters, however it is spelled.
const MOST_LETTERS: usize = 6;

/// The words of a name in letters.
pub(super) fn words(normal: &[char]) -> Vec<Word> {
    let parts = normal.split(|c| !(c.is_alphanumeric() || is_joint(*c) || is_combining(*c)));
    let words = parts.map(|part| {
        let mut word =
            Word { letters: String::new(), written: part.iter().collect(), pieces: Vec::new() };
        let mut piece = Piece::default();
        for character in part {
            if is_joint(*character) {
                let hyphen = matches!(character, '-' | '‐');
                if !hyphen && !piece.letters.is_empty() && !piece.letters.contains(VOWELS) {
                    piece.aspirated = true;
                    continue;
                }
                piece.joined = true;
                word.pieces.push(std::mem::take(&mut piece));
                piece.joined = true;
                continue;
            }
            if let Some(tone) = character.to_digit(10) {
                let place = piece.letters.len().saturating_sub(1);
                piece.tones.push((place, tone.min(5) as u8));
                word.pieces.push(std::mem::take(&mut piece));
                continue;
            }
            for small in character.to_lowercase() {
                let (letter, tone) = plain(small);
                match letter {
                    Some(letter) => {
                        if tone > 0 {
                            piece.tones.push((piece.letters.len(), tone));
                        }
                        piece.letters.push(letter);
                    }
                    None if tone > 0 => {
                        let place = piece.letters.len().saturating_sub(1);
                        piece.tones.push((place, tone));
                    }
                    None if small == '\u{308}' && piece.letters.ends_with('u') => {
                        piece.letters.pop();
                        piece.letters.push('v');
                    }
                    None => {}
                }
            }
        }
        word.pieces.push(piece);
        word.pieces.retain(|piece| !piece.letters.is_empty());
        word.letters = word.pieces.iter().map(|piece| piece.letters.as_str()).collect();
        word
    });
    words.filter(|word| !word.letters.is_empty()).collect()
}

/// Hyphens and apostrophes join the syllables of a given name.
fn is_joint(character: char) -> bool {
    matches!(character, '-' | '\'' | '’' | '‘' | '`' | 'ʼ' | '‐')
}

fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&character)
}

/// A letter without its mark, and the tone that the mark means.
fn plain(character: char) -> (Option<char>, u8) {
    match character {
        'a'..='z' => (Some(character), 0),
        'ā' => (Some('a'), 1),
        'á' => (Some('a'), 2),
        'ǎ' | 'ă' => (Some('a'), 3),
        'à' => (Some('a'), 4),
        'ē' => (Some('e'), 1),
        'é' => (Some('e'), 2),
        'ě' | 'ĕ' => (Some('e'), 3),
        'è' => (Some('e'), 4),
        'ê' => (Some('e'), 0),
        'ī' => (Some('i'), 1),
        'í' => (Some('i'), 2),
        'ǐ' | 'ĭ' => (Some('i'), 3),
        'ì' => (Some('i'), 4),
        'ō' => (Some('o'), 1),
        'ó' => (Some('o'), 2),
        'ǒ' | 'ŏ' => (Some('o'), 3),
        'ò' => (Some('o'), 4),
        'ū' => (Some('u'), 1),
        'ú' => (Some('u'), 2),
        'ǔ' | 'ŭ' => (Some('u'), 3),
        'ù' => (Some('u'), 4),
        'ü' => (Some('v'), 0),
        'ǖ' => (Some('v'), 1),
        'ǘ' => (Some('v'), 2),
        'ǚ' => (Some('v'), 3),
        'ǜ' => (Some('v'), 4),
        '\u{304}' => (None, 1),
        '\u{301}' => (None, 2),
        '\u{30C}' | '\u{306}' => (None, 3),
        '\u{300}' => (None, 4),
        other if other.is_alphabetic() && !is_combining(other) => (Some(other), 0),
        _ => (None, 0),
    }
}

/// The ways to read a name: surname first, last or between, each spelled in one scheme.
///
/// Where no whole name can be read that way, what can be read of the given name, and the surname
/// alone.
pub(super) fn readings(words: &[Word]) -> Vec<Reading> {
    let mut all = Vec::new();
    let last = words.len().saturating_sub(1);
    // In a name of one word the surname is its beginning; else it is the first word, or the last.
    let orders: &[usize] = if last == 0 { &[0] } else { &[0, last] };
    for &order in orders {
        let given = words.iter().enumerate().filter(|(place, _)| *place != order);
        let given: Vec<&Word> = given.map(|(_, word)| word).collect();
        let Some(surname) = words.get(order) else { continue };
        for scheme in [Scheme::Pinyin, Scheme::WadeGiles] {
            for sounds in spelled(std::slice::from_ref(&surname), scheme) {
                if given.is_empty() {
                    for len in surname_lengths(&sounds) {
                        push(&mut all, &known(&sounds), *len, order);
                    }
                } else if sounds.len() <= 2 {
                    push_with_given(&mut all, &sounds, &given, &[scheme], order);
                }
            }
        }
        for sounds in of_romanised(surname) {
            push_with_given(&mut all, &sounds, &given, &Scheme::ALL, order);
            // Whose surname is in no scheme may have a given name in none, whatever it looks like.
            push_unread(&mut all, &sounds, &given, order);
        }
    }
    if all.iter().any(|reading| reading.sounds.is_some()) || last == 0 {
        return all;
    }
    for (order, surname) in words.iter().enumerate() {
        // A name from elsewhere stands before the surname: Leslie Cheung Kwok-wing.
        let between = order > 0 && order < last;
        let given = words
            .iter()
            .enumerate()
            .filter(|(place, _)| if between { *place > order } else { *place != order });
        let given: Vec<&Word> = given.map(|(_, word)| word).collect();
        let mut surnames: Vec<Vec<Sound>> = Vec::new();
        for scheme in Scheme::ALL {
            let found = spelled(std::slice::from_ref(&surname), scheme);
            surnames.extend(found.into_iter().filter(|sounds| is_surname(sounds)));
        }
        if between {
            surnames.extend(of_romanised(surname));
        }
        for sounds in surnames {
            if between {
                push_with_given(&mut all, &sounds, &given, &Scheme::ALL, order);
            }
            for scheme in Scheme::ALL {
                let begun = known(&sounds);
                for rest in partly_spelled(&given, scheme) {
                    let both: Vec<Option<Sound>> = begun.iter().chain(&rest).copied().collect();
                    push(&mut all, &both, sounds.len(), order);
                }
            }
            push_unread(&mut all, &sounds, &given, order);
        }
    }
    all
}

/// All ways to read all words as they stand, as names are read that have no surname.
pub(super) fn syllables(words: &[Word]) -> Vec<Vec<Unit>> {
    let words: Vec<&Word> = words.iter().collect();
    let units = |sounds: Vec<Sound>| sounds.into_iter().map(Unit::of_reading).collect();
    spelled(&words, Scheme::Pinyin).into_iter().map(units).collect()
}

fn known(sounds: &[Sound]) -> Vec<Option<Sound>> {
    sounds.iter().copied().map(Some).collect()
}

/// Whether there is a surname that sounds so.
fn is_surname(sounds: &[Sound]) -> bool {
    let alike = |reading: &[Sound]| {
        reading.len() == sounds.len()
            && reading.iter().zip(sounds).all(|(a, b)| a.syllable() == b.syllable())
    };
    Surname::all().any(|surname| surname.readings().any(alike))
}

/// How long the surname may be at the head of a name in one word.
fn surname_lengths(sounds: &[Sound]) -> &'static [usize] {
    match sounds.len() {
        0 => &[],
        1..=3 => &[1],
        _ => &[2, 1],
    }
}

fn push(all: &mut Vec<Reading>, sounds: &[Option<Sound>], surname: usize, order: usize) {
    if sounds.len() > MOST_UNITS || all.len() >= MOST_READINGS {
        return;
    }
    let mut units = [Unit::NONE; MOST_UNITS];
    for (unit, sound) in units.iter_mut().zip(sounds) {
        *unit = sound.map_or(Unit::LOST, Unit::of_reading);
    }
    let reading = Reading {
        units,
        len: sounds.len() as u8,
        surname: surname as u8,
        sounds: sounds.iter().copied().collect(),
        surname_word: order,
    };
    if !all.contains(&reading) {
        all.push(reading);
    }
}

/// A surname before each way to read the whole of a given name.
fn push_with_given(
    all: &mut Vec<Reading>,
    surname: &[Sound],
    given: &[&Word],
    schemes: &[Scheme],
    order: usize,
) {
    if given.is_empty() {
        return;
    }
    for rest in schemes.iter().flat_map(|scheme| spelled(given, *scheme)) {
        let both: Vec<Option<Sound>> = surname.iter().chain(&rest).copied().map(Some).collect();
        push(all, &both, surname.len(), order);
    }
}

/// A surname before a given name of which nothing can be read but how many syllables it has.
fn push_unread(all: &mut Vec<Reading>, surname: &[Sound], given: &[&Word], order: usize) {
    let syllables = given.iter().flat_map(|word| &word.pieces).map(Piece::syllables).sum::<usize>();
    let mut sounds = known(surname);
    sounds.resize((surname.len() + syllables).min(MOST_UNITS), None);
    push(all, &sounds, surname.len(), order);
}

/// What a spelling of a surname may mean that follows no scheme.
fn of_romanised(word: &Word) -> Vec<Vec<Sound>> {
    let mut all = Vec::new();
    // The breath tells the scheme: T'eng is no 邓.
    if word.pieces.iter().any(|piece| piece.aspirated) {
        return all;
    }
    for surname in Surname::of_romanised(&word.letters) {
        let characters: Vec<char> = surname.chars().collect();
        let known = match characters.as_slice() {
            [only] => Surname::of(*only, None),
            [first, second] => Surname::of(*first, Some(*second)),
            _ => None,
        };
        let Some(sounds) = known.and_then(|surname| surname.readings().next()) else { continue };
        // A surname as pinyin spells it belongs to a name in pinyin.
        let pinyin: String = sounds.iter().map(|sound| sound.syllable().as_str()).collect();
        if pinyin != word.letters {
            // The spelling says nothing of the tone.
            let toneless = |sound: &Sound| Sound::new(sound.syllable(), 0);
            all.extend(sounds.iter().map(toneless).collect::<Option<Vec<Sound>>>());
        }
    }
    all
}

/// All ways to read words as syllables of a scheme.
fn spelled(words: &[&Word], scheme: Scheme) -> Vec<Vec<Sound>> {
    let mut all: Vec<Vec<Sound>> = vec![Vec::new()];
    for piece in words.iter().flat_map(|word| &word.pieces) {
        all = longer(&all, &piece.ways(scheme));
    }
    // The fewest syllables first: xian is one before it is xi'an.
    all.sort_by_key(Vec::len);
    all
}

/// The same where some pieces can be read and others not; none where all or nothing can.
fn partly_spelled(words: &[&Word], scheme: Scheme) -> Vec<Vec<Option<Sound>>> {
    let (mut all, mut read, mut unread) = (vec![Vec::new()], false, false);
    for piece in words.iter().flat_map(|word| &word.pieces) {
        let mut ways: Vec<_> = piece.ways(scheme).iter().map(|way| known(way)).collect();
        if ways.is_empty() {
            unread = true;
            ways.push(vec![None; piece.syllables()]);
        } else {
            read = true;
        }
        all = longer(&all, &ways);
    }
    if read && unread { all } else { Vec::new() }
}

fn longer<T: Copy>(all: &[Vec<T>], ways: &[Vec<T>]) -> Vec<Vec<T>> {
    let longer = all.iter().flat_map(|begun| {
        ways.iter().map(move |way| begun.iter().chain(way).copied().collect::<Vec<_>>())
    });
    longer.take(MOST_READINGS).collect()
}

impl Piece {
    /// The ways to read it as syllables of a scheme.
    fn ways(&self, scheme: Scheme) -> Vec<Vec<Sound>> {
        let mut ways = Vec::new();
        // The breath is no mark of pinyin.
        if scheme == Scheme::WadeGiles || !self.aspirated {
            self.split(0, scheme, &mut Vec::new(), &mut ways);
        }
        ways
    }

    /// How many syllables it has to the eye: one for each run of vowels.
    fn syllables(&self) -> usize {
        let runs = self.letters.split(|letter| !VOWELS.contains(&letter) && letter != 'y');
        runs.filter(|run| !run.is_empty()).count().max(1)
    }

    /// Appends the ways to split the letters from a place on.
    fn split(
        &self,
        from: usize,
        scheme: Scheme,
        begun: &mut Vec<Sound>,
        ways: &mut Vec<Vec<Sound>>,
    ) {
        if from == self.letters.len() {
            ways.push(begun.clone());
            return;
        }
        // Wade and Giles put a hyphen between syllables: where there are some, none is left out.
        if from > 0 && scheme == Scheme::WadeGiles && (self.joined || self.vowel_at(from)) {
            return;
        }
        for len in (1..=MOST_LETTERS).rev() {
            if ways.len() >= MOST_READINGS || begun.len() >= MOST_SYLLABLES {
                return;
            }
            let Some(letters) = self.letters.get(from..from + len) else { continue };
            let Some(tone) = self.tone(from, from + len) else { continue };
            // Nobody leaves the apostrophe out before one letter: tao is not ta'o.
            if from > 0 && matches!(letters, "a" | "e" | "o") {
                continue;
            }
            for syllable in scheme.syllables(letters) {
                if from == 0 && self.aspirated && !is_aspirated(syllable) {
                    continue;
                }
                begun.extend(Sound::new(syllable, tone));
                self.split(from + len, scheme, begun, ways);
                begun.pop();
            }
        }
    }

    fn vowel_at(&self, place: usize) -> bool {
        self.letters.get(place..).is_some_and(|rest| rest.starts_with(VOWELS))
    }

    /// The tone of a syllable, 0 without a mark; `None` for two marks, which are two syllables.
    fn tone(&self, from: usize, to: usize) -> Option<u8> {
        let mut tones = self.tones.iter().filter(|(place, _)| (from..to).contains(place));
        let tone = tones.next().map_or(0, |(_, tone)| *tone);
        tones.next().is_none().then_some(tone)
    }
}

/// What the apostrophe of Wade and Giles stands for: p' and not p.
fn is_aspirated(syllable: Syllable) -> bool {
    matches!(syllable.initial(), "p" | "t" | "k" | "q" | "ch" | "c")
}

/// How syllables are spelled.
#[derive(Clone, Copy, PartialEq)]
enum Scheme {
    Pinyin,
    WadeGiles,
}

impl Scheme {
    const ALL: [Self; 2] = [Self::Pinyin, Self::WadeGiles];

    fn syllables(self, letters: &str) -> Vec<Syllable> {
        match self {
            Self::Pinyin => pinyin(letters),
            Self::WadeGiles => wade_giles(letters),
        }
    }
}

/// The syllables of pinyin that letters may stand for; ü is written v, u, yu or not at all.
fn pinyin(letters: &str) -> Vec<Syllable> {
    let mut all: Vec<Syllable> = letters.parse().into_iter().filter(|s| has_vowel(*s)).collect();
    let mut also = |letters: String| all.extend(letters.parse::<Syllable>());
    for initial in ["l", "n"] {
        let Some(rest) = letters.strip_prefix(initial) else { continue };
        match rest {
            "u" | "yu" => also(format!("{initial}v")),
            "ue" | "yue" => also(format!("{initial}ve")),
            _ => {}
        }
    }
    if let Some((initial @ ("j" | "q" | "x" | "y"), rest)) = letters.split_at_checked(1)
        && let Some(rest) = rest.strip_prefix('v')
    {
        also(format!("{initial}u{rest}"));
    }
    all
}

/// The syllables that letters may stand for in the scheme of Wade and Giles, umlauts left out or not.
fn wade_giles(letters: &str) -> Vec<Syllable> {
    Syllable::of_wade_giles(&letters.replace('v', "u")).filter(|s| has_vowel(*s)).collect()
}

/// Hm and ng are sounds of agreement, in nobody's name.
fn has_vowel(syllable: Syllable) -> bool {
    syllable.as_str().contains(VOWELS)
}
