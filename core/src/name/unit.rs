//! One character of a name, ready to be compared: eight bytes.

use renkou_codes::name::{Charset, Han, Reading, Surname, Syllable, Transliteration};

use super::level::NameLevel;
use super::normal::{MASKED, UNKNOWN};

/// A character or syllable, with all that its comparison needs at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    /// The code point; beyond them all, what is no character. In the bits above it a bit for the
    /// group of sounds of each reading: two without a bit in common do not sound alike, not even
    /// in a dialect.
    code_and_sounds: u32,
    /// The slot of the folded character.
    slot: u16,
    /// The usual reading, and whether there are more.
    sound: u16,
}

const LOST: u32 = 0x11_0000;
const HIDDEN: u32 = 0x11_0001;
const GROUP: u32 = 0x12_0000;
const SYLLABLE: u32 = 0x20_0000;
/// The bits of a spelling below those of its group.
const SPELLING_BITS: u32 = 10;
/// The bits of a code, below those of the sounds.
const CODE_BITS: u32 = 22;
const SOUND_BITS: u16 = 10;

const NO_SLOT: u16 = u16::MAX;
const NO_SOUND: u16 = 0x0FFF;
/// The character has other readings too.
const MORE_READINGS: u16 = 0x8000;
const READING: u16 = 0x0FFF;

/// Characters look alike from this on, in hundredths.
const LOOKS_ALIKE_FROM: u8 = 80;
/// What two characters count for that look somewhat alike; less than an unknown one.
const WEAKLY_ALIKE: f64 = 0.3;

impl Unit {
    /// Fills places that hold nothing.
    pub(super) const NONE: Self = Self::silent(LOST);
    /// A character that is lost, or a syllable in a spelling that nobody reads.
    pub(super) const LOST: Self = Self::NONE;

    /// A character of a normal form.
    pub(super) fn of(character: char) -> Self {
        match character {
            UNKNOWN => return Self::LOST,
            MASKED => return Self::silent(HIDDEN),
            _ => {}
        }
        let code = u32::from(character);
        let Some(han) = Han::of(character) else {
            return Self::silent(code);
        };
        let folded = han.folded();
        let readings = folded.readings();
        let more = if readings.len() > 1 { MORE_READINGS } else { 0 };
        let sound = readings.first().map_or(NO_SOUND, |reading| reading.number() | more);
        let unit = Self { code_and_sounds: code, slot: folded.slot(), sound };
        readings.iter().fold(unit, |unit, reading| unit.sounding(*reading))
    }

    /// What has no readings, and is no character of the tables.
    const fn silent(code: u32) -> Self {
        Self { code_and_sounds: code, slot: NO_SLOT, sound: NO_SOUND }
    }

    /// The same with the bit of a reading.
    fn sounding(self, reading: Reading) -> Self {
        let group = reading.syllable().dialect_group().number();
        let bit = 1 << (CODE_BITS + u32::from(group % SOUND_BITS));
        Self { code_and_sounds: self.code_and_sounds | bit, ..self }
    }

    #[inline]
    const fn code(self) -> u32 {
        self.code_and_sounds & ((1 << CODE_BITS) - 1)
    }

    /// The same character read as in a surname.
    pub(super) fn read_as(self, reading: Reading) -> Self {
        let known = self.han().is_some_and(|han| han.readings() == [reading]);
        let more = if known { 0 } else { MORE_READINGS };
        Self { sound: reading.number() | more, ..self.sounding(reading) }
    }

    /// A listed part of a transliterated name.
    pub(super) fn of_part(part: Transliteration) -> Self {
        let code = GROUP + (u32::from(part.group()) << SPELLING_BITS) + u32::from(part.number());
        Self::silent(code)
    }

    /// A syllable in Latin letters.
    pub(super) fn of_reading(reading: Reading) -> Self {
        let sound = reading.number();
        let code_and_sounds = SYLLABLE + u32::from(sound);
        Self { code_and_sounds, slot: NO_SLOT, sound }.sounding(reading)
    }

    /// The group of spellings, if it is a listed part.
    fn group(self) -> Option<u32> {
        (GROUP..SYLLABLE).contains(&self.code()).then_some(self.code() >> SPELLING_BITS)
    }

    pub(super) fn is_unknown(self) -> bool {
        matches!(self.code(), LOST | HIDDEN)
    }

    pub(super) fn is_hidden(self) -> bool {
        self.code() == HIDDEN
    }

    /// The folded character, if it is one of the tables.
    #[inline]
    pub(super) fn han(self) -> Option<Han> {
        Han::at_slot(self.slot)
    }

    /// The reading that is likeliest here.
    pub(super) fn reading(self) -> Option<Reading> {
        let sound = self.sound & READING;
        (sound != NO_SOUND).then_some(Reading::of_number(sound))
    }

    /// All readings of the character, where there is another than the likeliest.
    fn other_readings(self) -> &'static [Reading] {
        if self.sound & MORE_READINGS == 0 {
            return &[];
        }
        self.han().map_or(&[], Han::readings)
    }

    /// The level of two characters of given names, and what it counts for.
    #[inline]
    pub(super) fn compare(self, other: Self) -> (NameLevel, f64) {
        let level = self.level_by_sound(other);
        match level {
            NameLevel::Unknown => (level, self.score_of_unknown(other)),
            NameLevel::Dialect | NameLevel::Different if self.may_resemble(other) => {
                self.compare_shapes(other, level)
            }
            _ => (level, level.score()),
        }
    }

    #[inline]
    pub(super) fn level(self, other: Self) -> NameLevel {
        self.compare(other).0
    }

    /// The same without a look at the shape.
    #[inline]
    pub(super) fn level_by_sound(self, other: Self) -> NameLevel {
        let (a, b) = (self.code(), other.code());
        if a == b {
            return if self.is_unknown() { NameLevel::Unknown } else { NameLevel::Same };
        }
        if self.slot == other.slot && self.slot != NO_SLOT {
            return NameLevel::Folded;
        }
        if (self.code_and_sounds & other.code_and_sounds) >> CODE_BITS != 0 {
            return self.sounds(other);
        }
        // What is beyond the code points is unknown or a listed part.
        if a.max(b) < LOST { NameLevel::Different } else { self.level_beyond_characters(other) }
    }

    /// The level of two of which one at least is no character, where no reading is alike.
    #[cold]
    fn level_beyond_characters(self, other: Self) -> NameLevel {
        if self.is_unknown() || other.is_unknown() {
            NameLevel::Unknown
        } else if self.group().is_some() && self.group() == other.group() {
            // Another transliteration of the same name.
            NameLevel::SameSound
        } else {
            NameLevel::Different
        }
    }

    /// The same of two characters of surnames: some are listed as taken for each other.
    #[inline]
    pub(super) fn compare_surnames(self, other: Self) -> (NameLevel, f64) {
        let compared = self.compare(other);
        let apart = matches!(compared.0, NameLevel::Dialect | NameLevel::Different);
        if apart && self.may_resemble(other) {
            let pair = self.han().zip(other.han());
            if pair.is_some_and(|(a, b)| Surname::are_confused(a, b)) {
                return (NameLevel::LookAlike, NameLevel::LookAlike.score());
            }
        }
        compared
    }

    /// Whether the tables may say that the two look alike.
    #[inline]
    fn may_resemble(self, other: Self) -> bool {
        self.han().zip(other.han()).is_some_and(|(a, b)| a.may_resemble(b))
    }

    /// The level of two that do not sound alike, or in a dialect only.
    fn compare_shapes(self, other: Self, by_sound: NameLevel) -> (NameLevel, f64) {
        let looks = self.looks_like(other);
        let level = if looks >= LOOKS_ALIKE_FROM { NameLevel::LookAlike } else { by_sound };
        // A shape that is only somewhat alike says a little, and makes no level.
        let weak = if looks > 0 { WEAKLY_ALIKE } else { 0.0 };
        (level, level.score().max(weak))
    }

    /// An unknown character is likelier a rare one, which is what old systems lose.
    #[cold]
    fn score_of_unknown(self, other: Self) -> f64 {
        let known = if self.is_unknown() { other } else { self };
        match known.han().and_then(Han::charset) {
            Some(Charset::Gb2312) => 0.4,
            Some(Charset::Gbk | Charset::Gb18030) => 0.6,
            None => NameLevel::Unknown.score(),
        }
    }

    /// How alike the two look, in hundredths; what may be the same character looks the same.
    fn looks_like(self, other: Self) -> u8 {
        let Some((a, b)) = self.han().zip(other.han()) else { return 0 };
        if a.is_perhaps(b) { 100 } else { a.look_alike(b).unwrap_or(0) }
    }

    /// By all readings that the two may have; where a dialect must have changed them, by the likeliest
    /// of one at least.
    fn sounds(self, other: Self) -> NameLevel {
        let (Some(a), Some(b)) = (self.reading(), other.reading()) else {
            return NameLevel::Different;
        };
        let mut nearest = readings_level(a, b);
        if (self.sound | other.sound) & MORE_READINGS != 0 && nearest > NameLevel::SameSoundAndTone
        {
            let others_b = other.other_readings();
            for b in others_b {
                nearest = nearest.min(readings_level(a, *b));
            }
            for a in self.other_readings() {
                nearest = nearest.min(readings_level(*a, b));
                for b in others_b {
                    nearest = nearest.min(readings_level(*a, *b));
                }
            }
        }
        if nearest == NameLevel::Different && self.is_alike_in_dialect(other, a, b) {
            return NameLevel::Dialect;
        }
        nearest
    }
}

impl Unit {
    /// The likeliest reading of one beside all readings of the other, and the other way round.
    fn is_alike_in_dialect(self, other: Self, a: Reading, b: Reading) -> bool {
        let (a, b) = (a.syllable(), b.syllable());
        let beside = |usual: Syllable, unit: Self| {
            let mut readings = unit.other_readings().iter();
            readings.any(|reading| usual.is_alike_in_dialect(reading.syllable()))
        };
        a.is_alike_in_dialect(b) || beside(a, other) || beside(b, self)
    }
}

fn readings_level(a: Reading, b: Reading) -> NameLevel {
    if a == b && a.tone() != 0 {
        NameLevel::SameSoundAndTone
    } else if a.syllable() == b.syllable() {
        NameLevel::SameSound
    } else {
        NameLevel::Different
    }
}
