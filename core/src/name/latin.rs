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
}

/// A name is read in at most so many ways.
const MOST_READINGS: usize = 24;
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
                // After a consonant it is the breath of Wade and Giles: P'ing.
                if !piece.letters.contains(['a', 'e', 'i', 'o', 'u', 'v']) {
                    continue;
                }
                word.pieces.push(std::mem::take(&mut piece));
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

/// The ways to read a name: surname first or last, each spelled in one scheme.
pub(super) fn readings(words: &[Word]) -> Vec<Reading> {
    let mut all = Vec::new();
    let last = words.len().saturating_sub(1);
    // In a name of one word the surname is its beginning; else it is the first word, or the last.
    let orders: &[usize] = if last == 0 { &[0] } else { &[0, last] };
    for &order in orders {
        let Some(surname) = words.get(order) else { continue };
        let given = || words.iter().enumerate().filter(move |(place, _)| *place != order);
        let given: Vec<&Word> = given().map(|(_, word)| word).collect();
        for scheme in [pinyin, wade_giles] {
            for sounds in spelled(std::slice::from_ref(&surname), scheme) {
                if given.is_empty() {
                    for len in surname_lengths(&sounds) {
                        push(&mut all, &sounds, *len, order);
                    }
                    continue;
                }
                if sounds.len() > 2 {
                    continue;
                }
                for rest in spelled(&given, scheme) {
                    let both: Vec<Sound> = sounds.iter().chain(&rest).copied().collect();
                    push(&mut all, &both, sounds.len(), order);
                }
            }
        }
        // Last, spellings of surnames that follow no scheme; then the given name need not either.
        for meant in Surname::of_romanised(&surname.letters) {
            let unread = given.iter().map(|word| word.pieces.len()).sum::<usize>();
            push_romanised(&mut all, &surname.letters, meant, unread, order);
        }
    }
    all
}

/// How long the surname may be at the head of a name in one word.
fn surname_lengths(sounds: &[Sound]) -> &'static [usize] {
    match sounds.len() {
        0 => &[],
        1..=3 => &[1],
        _ => &[2, 1],
    }
}

fn push(all: &mut Vec<Reading>, sounds: &[Sound], surname: usize, order: usize) {
    if sounds.len() > MOST_UNITS || all.len() >= MOST_READINGS {
        return;
    }
    let mut units = [Unit::NONE; MOST_UNITS];
    for (unit, sound) in units.iter_mut().zip(sounds) {
        *unit = Unit::of_reading(*sound);
    }
    let reading = Reading {
        units,
        len: sounds.len() as u8,
        surname: surname as u8,
        sounds: Some(sounds.to_vec()),
        surname_word: order,
    };
    if !all.contains(&reading) {
        all.push(reading);
    }
}

fn push_romanised(
    all: &mut Vec<Reading>,
    spelled: &str,
    surname: &str,
    unread: usize,
    order: usize,
) {
    let characters: Vec<char> = surname.chars().collect();
    let known = match characters.as_slice() {
        [only] => Surname::of(*only, None),
        [first, second] => Surname::of(*first, Some(*second)),
        _ => None,
    };
    let Some(sounds) = known.and_then(|surname| surname.readings().next()) else { return };
    // A surname as pinyin spells it belongs to a name in pinyin.
    let pinyin: String = sounds.iter().map(|sound| sound.syllable().as_str()).collect();
    if pinyin == spelled {
        return;
    }
    let len = sounds.len() + unread;
    if len > MOST_UNITS || all.len() >= MOST_READINGS {
        return;
    }
    let mut units = [Unit::NONE; MOST_UNITS];
    for (unit, sound) in units.iter_mut().zip(sounds) {
        // The spelling says nothing of the tone.
        let sound = Sound::new(sound.syllable(), 0).unwrap_or(*sound);
        *unit = Unit::of_reading(sound);
    }
    let surname = sounds.len() as u8;
    all.push(Reading { units, len: len as u8, surname, sounds: None, surname_word: order });
}

/// All ways to read words as syllables of a scheme.
fn spelled(words: &[&Word], scheme: fn(&str) -> Vec<Syllable>) -> Vec<Vec<Sound>> {
    let mut all: Vec<Vec<Sound>> = vec![Vec::new()];
    for piece in words.iter().flat_map(|word| &word.pieces) {
        let mut ways = Vec::new();
        piece.split(0, scheme, &mut Vec::new(), &mut ways);
        let longer = all.iter().flat_map(|begun| {
            ways.iter().map(move |way| begun.iter().chain(way).copied().collect::<Vec<_>>())
        });
        all = longer.take(MOST_READINGS).collect();
    }
    // The fewest syllables first: xian is one before it is xi'an.
    all.sort_by_key(Vec::len);
    all
}

impl Piece {
    /// Appends the ways to split the letters from a place on.
    fn split(
        &self,
        from: usize,
        scheme: fn(&str) -> Vec<Syllable>,
        begun: &mut Vec<Sound>,
        ways: &mut Vec<Vec<Sound>>,
    ) {
        if from == self.letters.len() {
            ways.push(begun.clone());
            return;
        }
        for len in (1..=MOST_LETTERS).rev() {
            if ways.len() >= MOST_READINGS || begun.len() >= MOST_UNITS {
                return;
            }
            let Some(letters) = self.letters.get(from..from + len) else { continue };
            let Some(tone) = self.tone(from, from + len) else { continue };
            // Nobody leaves the apostrophe out before one letter: tao is not ta'o.
            if from > 0 && matches!(letters, "a" | "e" | "o") {
                continue;
            }
            for syllable in scheme(letters) {
                begun.extend(Sound::new(syllable, tone));
                self.split(from + len, scheme, begun, ways);
                begun.pop();
            }
        }
    }

    /// The tone of a syllable, 0 without a mark; `None` for two marks, which are two syllables.
    fn tone(&self, from: usize, to: usize) -> Option<u8> {
        let mut tones = self.tones.iter().filter(|(place, _)| (from..to).contains(place));
        let tone = tones.next().map_or(0, |(_, tone)| *tone);
        tones.next().is_none().then_some(tone)
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
    syllable.as_str().contains(['a', 'e', 'i', 'o', 'u', 'v'])
}
