//! Han characters: readings, variants, shapes.

use super::arrays::{rank, select};
use super::generated::{
    CHARACTERS_BITS, CHARACTERS_RANKS, CLASSES, CORNERED_BITS, CORNERED_RANKS, CORNERS,
    FOLDED_FROM, FOLDED_TO, PERHAPS_FROM, PERHAPS_TO, READING_STARTS, READINGS, READINGS_OF,
    SHAPE_SCORES, SHAPE_STARTS, SHAPED_BITS, SHAPED_RANKS, SHAPES, SURNAME_CONFUSIONS,
};
use super::syllable::Reading;

/// A Han character that the tables know (汉字), as its place among them.
///
/// The place fits into two bytes and orders characters by code point. It may change with the data
/// and is not to be stored.
///
/// # Examples
///
/// ```
/// use renkou_codes::name::Han;
///
/// let han = Han::of('單').ok_or("not known")?;
/// assert_eq!(han.folded().as_char(), '单');
/// let readings: Vec<String> = han.folded().readings().iter().map(ToString::to_string).collect();
/// assert_eq!(readings, ["dan1", "chan2", "shan4"]);
/// assert!(Han::of('a').is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Han(u16);

/// The smallest of the national character sets in which a character is (字符集).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Charset {
    /// GB 2312-80: every system has it.
    Gb2312,
    /// GBK.
    Gbk,
    /// GB 18030 only, with four bytes: lost wherever GBK was thought to be enough.
    Gb18030,
}

/// The bit in the class of a character that is perhaps the same as another.
const PERHAPS: u8 = 1 << 6;
/// The bit in the class of a surname that is listed as taken for another.
const CONFUSED: u8 = 1 << 7;

/// Bits in [`RESEMBLANCES`], as a power of two: eight for each pair of the tables.
const RESEMBLANCE_BITS: u32 = 19;

/// One bit for each pair of the tables of shapes, of what is perhaps the same and of surnames, at a
/// place that other pairs may share.
static RESEMBLANCES: [u64; 1 << (RESEMBLANCE_BITS - 6)] = {
    let mut bits = [0; 1 << (RESEMBLANCE_BITS - 6)];
    let (mut slot, mut row) = (0, 0);
    while slot < READINGS_OF.len() {
        if SHAPED_BITS[slot / 64] >> (slot % 64) & 1 == 1 {
            let mut place = SHAPE_STARTS[row] as usize;
            while place < SHAPE_STARTS[row + 1] as usize {
                let bit = resemblance(slot as u16, SHAPES[place]);
                bits[bit / 64] |= 1 << (bit % 64);
                place += 1;
            }
            row += 1;
        }
        slot += 1;
    }
    let mut place = 0;
    while place < PERHAPS_FROM.len() {
        let bit = resemblance(PERHAPS_FROM[place], PERHAPS_TO[place]);
        bits[bit / 64] |= 1 << (bit % 64);
        place += 1;
    }
    let mut place = 0;
    while place < SURNAME_CONFUSIONS.len() {
        let bit = resemblance(SURNAME_CONFUSIONS[place].0, SURNAME_CONFUSIONS[place].1);
        bits[bit / 64] |= 1 << (bit % 64);
        place += 1;
    }
    bits
};

/// The place of a pair of slots in [`RESEMBLANCES`], the same either way round.
#[inline]
const fn resemblance(a: u16, b: u16) -> usize {
    let (first, second) = if a < b { (a, b) } else { (b, a) };
    // Odd numbers near the golden ratio spread neighbours over the whole range.
    let spread =
        (first as u32).wrapping_mul(0x9E37_79B1) ^ (second as u32).wrapping_mul(0x85EB_CA77);
    (spread.wrapping_mul(0xC2B2_AE3D) >> (32 - RESEMBLANCE_BITS)) as usize
}

impl Han {
    /// The character, if the tables know it.
    #[inline]
    pub fn of(character: char) -> Option<Self> {
        rank(&CHARACTERS_BITS, &CHARACTERS_RANKS, u32::from(character) as usize)
            .map(|slot| Self(slot as u16))
    }

    /// The place of the character among those that are known; below 65,280.
    #[inline]
    pub const fn slot(self) -> u16 {
        self.0
    }

    /// The character at a place.
    #[inline]
    pub fn at_slot(slot: u16) -> Option<Self> {
        (usize::from(slot) < READINGS_OF.len()).then_some(Self(slot))
    }

    /// The character as it is written.
    pub fn as_char(self) -> char {
        select(&CHARACTERS_BITS, &CHARACTERS_RANKS, self.place())
            .and_then(|code| char::from_u32(code as u32))
            .unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// All readings, the usual one first; none where nobody knows one.
    #[inline]
    pub fn readings(self) -> &'static [Reading] {
        let list = READINGS_OF.get(self.place()).map_or(0, |list| usize::from(*list));
        let (Some(from), Some(to)) = (READING_STARTS.get(list), READING_STARTS.get(list + 1))
        else {
            return &[];
        };
        READINGS.get(usize::from(*from)..usize::from(*to)).unwrap_or(&[])
    }

    /// The form that counts as the same in names: simplified, unified, not a variant.
    ///
    /// A character of the norm table of 2013 is never folded: the table took 乾 and 锺 back in
    /// for names.
    #[must_use]
    pub fn folded(self) -> Self {
        if self.fold_level() == 0 {
            return self;
        }
        let place = FOLDED_FROM.binary_search(&self.0).ok();
        place.and_then(|place| FOLDED_TO.get(place)).map_or(self, |slot| Self(*slot))
    }

    /// How safe that folding is: 1 the same character in another form, 2 a variant of the same
    /// meaning, 0 not folded at all.
    pub fn fold_level(self) -> u8 {
        self.class() >> 4 & 3
    }

    /// Whether two characters are perhaps the same, though folding leaves them apart: 于 and 於.
    #[inline]
    pub fn is_perhaps(self, other: Self) -> bool {
        if self.class() & other.class() & PERHAPS == 0 {
            return false;
        }
        let from = PERHAPS_FROM.partition_point(|slot| *slot < self.0);
        let pairs = PERHAPS_FROM.iter().zip(&PERHAPS_TO).skip(from);
        pairs.take_while(|(slot, _)| **slot == self.0).any(|(_, slot)| *slot == other.0)
    }

    /// The smallest character set with the character; none for radicals and compatibility forms.
    pub fn charset(self) -> Option<Charset> {
        match self.class() & 3 {
            1 => Some(Charset::Gb2312),
            2 => Some(Charset::Gbk),
            3 => Some(Charset::Gb18030),
            _ => None,
        }
    }

    /// The level in the table of norm characters of 2013 (通用规范汉字表), 1 to 3.
    pub fn norm_level(self) -> Option<u8> {
        Some(self.class() >> 2 & 3).filter(|level| *level > 0)
    }

    /// The four-corner code (四角号码), without the digit after the point.
    pub fn four_corner(self) -> Option<u16> {
        let place = rank(&CORNERED_BITS, &CORNERED_RANKS, self.place())?;
        CORNERS.get(place).copied()
    }

    /// How alike two characters look, from 70 to 100; `None` where they do not.
    ///
    /// ```
    /// use renkou_codes::name::Han;
    ///
    /// let [wei, other, strong] = ['炜', '玮', '强'].map(|c| Han::of(c));
    /// let (wei, other, strong) = (wei.ok_or("炜")?, other.ok_or("玮")?, strong.ok_or("强")?);
    /// assert!(wei.look_alike(other) >= Some(80));
    /// assert_eq!(wei.look_alike(strong), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[inline]
    pub fn look_alike(self, other: Self) -> Option<u8> {
        let (first, second) = if self <= other { (self, other) } else { (other, self) };
        let row = rank(&SHAPED_BITS, &SHAPED_RANKS, first.place())?;
        let from = usize::from(*SHAPE_STARTS.get(row)?);
        let to = usize::from(*SHAPE_STARTS.get(row + 1)?);
        let place = SHAPES.get(from..to)?.binary_search(&second.0).ok()?;
        SHAPE_SCORES.get(from + place).copied()
    }

    /// Whether two characters may look alike, may be perhaps the same, or may be taken for each other
    /// in a surname; `false` where no table has them together.
    ///
    /// It costs far less than to ask the tables, and spares that for nine in ten pairs of which none
    /// has anything to say. Where it is `true` the tables have the answer.
    ///
    /// ```
    /// use renkou_codes::name::Han;
    ///
    /// let [wei, other] = ['炜', '玮'].map(Han::of);
    /// assert!(wei.ok_or("炜")?.may_resemble(other.ok_or("玮")?));
    /// # Ok::<(), &str>(())
    /// ```
    #[inline]
    pub fn may_resemble(self, other: Self) -> bool {
        let place = resemblance(self.0, other.0);
        RESEMBLANCES.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    pub(super) fn may_be_confused(self) -> bool {
        self.class() & CONFUSED != 0
    }

    #[inline]
    fn place(self) -> usize {
        usize::from(self.0)
    }

    #[inline]
    fn class(self) -> u8 {
        CLASSES.get(self.place()).copied().unwrap_or(0)
    }
}
