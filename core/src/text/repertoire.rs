//! Which characters an encoding may write, where the encoder knows more than the encoding has.

/// The characters that may be written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Repertoire {
    /// All that the encoder has bytes for.
    Whole,
    /// Those of code page 936.
    Cp936,
    /// Those of GB 2312-1980.
    Gb2312,
}

impl Repertoire {
    /// Whether the encoding has the character, by the bytes of GBK for it.
    pub(super) fn holds(self, character: char) -> bool {
        if character.is_ascii() || self == Self::Whole {
            return true;
        }
        let mut buffer = [0; 4];
        let (bytes, _, unmappable) = encoding_rs::GBK.encode(character.encode_utf8(&mut buffer));
        let private_use = matches!(character, '\u{E000}'..='\u{F8FF}');
        match *bytes {
            _ if unmappable || private_use => false,
            [0x80] => self == Self::Cp936,
            [lead, trail] if self == Self::Cp936 => !is_later(lead, trail),
            [lead, trail] => is_of_1980(lead, trail),
            _ => false,
        }
    }
}

/// Two bytes that GB 18030 gave to characters which code page 936 has not.
const fn is_later(lead: u8, trail: u8) -> bool {
    matches!(
        (lead, trail),
        (0xA6, 0xD9..=0xDF | 0xEC | 0xED | 0xF3)
            | (0xA8, 0xBC | 0xBF)
            | (0xA9, 0x89..=0x95)
            | (0xFE, 0x50..=0xA0)
    )
}

/// Two bytes of GB 2312: its rows 1 to 9 and 16 to 87, without what GBK added to them.
const fn is_of_1980(lead: u8, trail: u8) -> bool {
    matches!((lead, trail), (0xA1..=0xA9 | 0xB0..=0xF7, 0xA1..=0xFE))
        && !matches!((lead, trail), (0xA2, 0xA1..=0xAA) | (0xA6, 0xD9..=0xF5) | (0xA8, 0xBB..=0xC0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two bytes hold nothing beyond the basic plane. Counted with the tables of another implementation, Python's codecs `gbk` and `gb2312`;
    /// code page 936 has the euro sign besides.
    #[test]
    fn as_many_characters_as_the_encodings_have() {
        let count = |repertoire: Repertoire| {
            ('\u{80}'..='\u{FFFF}').filter(|character| repertoire.holds(*character)).count()
        };
        assert_eq!(count(Repertoire::Cp936), 21_791 + 1);
        assert_eq!(count(Repertoire::Gb2312), 7_445);
    }
}
