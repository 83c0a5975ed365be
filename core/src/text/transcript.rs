//! Encoding and decoding with a report of every character that was lost on the way.

use std::borrow::Cow;
use std::fmt;

use super::encoding::Encoding;

/// A decoded text with what could not be decoded (解码结果).
///
/// # Examples
///
/// ```
/// use renkou::text::Encoding;
///
/// let decoded = Encoding::GB18030.decode_reporting(b"\xcd\xf5,\xcd,");
/// assert_eq!(decoded.text, "王,\u{FFFD},");
/// let gap = &decoded.gaps[0];
/// assert_eq!((gap.offset, gap.bytes, gap.position), (3, &b"\xcd"[..], 2));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Decoded<'b> {
    /// The text, with U+FFFD for each gap.
    pub text: Cow<'b, str>,
    /// What was undecodable, from the beginning.
    pub gaps: Vec<Gap<'b>>,
}

/// Bytes that stand for no character.
#[derive(Clone, PartialEq, Eq)]
pub struct Gap<'b> {
    /// How many bytes stand before them.
    pub offset: usize,
    /// The bytes, as they are.
    pub bytes: &'b [u8],
    /// How many characters of the text stand before the U+FFFD that is written for them.
    pub position: usize,
}

/// The characters of a text that an encoding lacks, counted from 0; nothing is written for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable {
    /// The positions of the characters.
    pub positions: Vec<usize>,
}

impl Encoding {
    /// The text of these bytes, and which bytes it could not be made of.
    pub fn decode_reporting(self, bytes: &[u8]) -> Decoded<'_> {
        if let Some(text) = self.decode(bytes) {
            return Decoded { text, gaps: Vec::new() };
        }
        let (mut text, mut gaps) = (String::new(), Vec::new());
        let (mut offset, mut position) = (0, 0);
        loop {
            let before = text.len();
            let rest = bytes.get(offset..).unwrap_or_default();
            let gap = self.decode_up_to_gap(rest, &mut text);
            position += text.get(before..).unwrap_or_default().chars().count();
            let Some((start, len)) = gap else {
                return Decoded { text: Cow::Owned(text), gaps };
            };
            let bytes = rest.get(start..start + len).unwrap_or_default();
            gaps.push(Gap { offset: offset + start, bytes, position });
            text.push(char::REPLACEMENT_CHARACTER);
            position += 1;
            offset += start + len;
        }
    }

    /// The bytes of a text, or the positions of the characters that the encoding lacks.
    ///
    /// # Errors
    ///
    /// When it lacks some; never is anything else written in their place.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::text::Encoding;
    ///
    /// assert!(Encoding::CP936.encode_reporting("王小明").is_ok());
    /// let unwritable = Encoding::CP936.encode_reporting("龙㛃,马䶮").unwrap_err();
    /// assert_eq!(unwritable.positions, [1, 4]);
    /// ```
    pub fn encode_reporting(self, text: &str) -> Result<Cow<'_, [u8]>, Unwritable> {
        self.encode(text).ok_or_else(|| {
            let mut buffer = [0; 4];
            let mut lacks = |c: char| self.encode(c.encode_utf8(&mut buffer)).is_none();
            let positions = text.chars().zip(0..).filter_map(|(c, at)| lacks(c).then_some(at));
            Unwritable { positions: positions.collect() }
        })
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the encoding lacks {} characters of the text", self.positions.len())
    }
}

impl std::error::Error for Unwritable {}

/// The sizes, never the text.
impl fmt::Debug for Decoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let len = self.text.len();
        f.debug_struct("Decoded").field("len", &len).field("gaps", &self.gaps).finish()
    }
}

/// The place, never the bytes.
impl fmt::Debug for Gap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let len = self.bytes.len();
        f.debug_struct("Gap")
            .field("offset", &self.offset)
            .field("len", &len)
            .field("position", &self.position)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::unify_private_use;

    /// A field of the case table: `U+E000` stands for a character that is not to be seen.
    fn shown(field: &str) -> String {
        let mut text = String::new();
        let mut parts = field.trim_matches('"').split("U+");
        text.push_str(parts.next().unwrap());
        for part in parts {
            let code = u32::from_str_radix(&part[..4], 16).unwrap();
            text.push(char::from_u32(code).unwrap());
            text.push_str(&part[4..]);
        }
        text
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        (0..hex.len()).step_by(2).map(byte).collect()
    }

    #[test]
    fn every_shared_case() {
        let table = include_str!("../../../tests/vectors/encodings.csv");
        for line in table.lines().skip(1) {
            // Only the text may hold a comma.
            let (what, rest) = line.split_once(',').unwrap();
            let (encoding, rest) = rest.split_once(',').unwrap();
            let (hex, rest) = rest.split_once(',').unwrap();
            let (text, report) = rest.rsplit_once(',').unwrap();
            let text = shown(text);
            if what == "unify" {
                let unified = unify_private_use(&text);
                let expected = if hex.is_empty() { text.clone() } else { shown(hex) };
                let list = |name: &str, places: &[usize]| {
                    let places: Vec<_> = places.iter().map(usize::to_string).collect();
                    if places.is_empty() {
                        String::new()
                    } else {
                        format!("{name} {}", places.join(" "))
                    }
                };
                let found =
                    [list("replaced", &unified.replaced), list("unknown", &unified.unknown)];
                assert_eq!(
                    (&*unified.text, found.join(" ").trim()),
                    (&*expected, report),
                    "{line}"
                );
                continue;
            }
            let encoding = Encoding::for_writing(encoding).unwrap();
            let bytes = bytes(hex);
            if matches!(what, "both" | "decode") {
                let decoded = encoding.decode_reporting(&bytes);
                let gap = |gap: &Gap<'_>| {
                    let hex: Vec<_> = gap.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                    format!("{}:{}", gap.offset, hex.concat())
                };
                let gaps: Vec<String> = decoded.gaps.iter().map(gap).collect();
                assert_eq!((&*decoded.text, gaps.join(" ")), (&*text, report.to_owned()), "{line}");
            }
            if matches!(what, "both" | "encode") {
                assert_eq!(encoding.encode_reporting(&text).as_deref(), Ok(&bytes[..]), "{line}");
            }
            if what == "lacks" {
                let lacking = encoding.encode_reporting(&text).unwrap_err();
                let positions: Vec<_> = lacking.positions.iter().map(usize::to_string).collect();
                assert_eq!(positions.join(" "), report, "{line}");
            }
        }
    }

    #[test]
    fn shows_no_text() {
        let decoded = Encoding::GB18030.decode_reporting(b"\xcd\xf5\xff");
        let expected = "Decoded { len: 6, gaps: [Gap { offset: 2, len: 1, position: 1 }] }";
        assert_eq!(format!("{decoded:?}"), expected);
    }

    proptest! {
        /// Nothing is lost: the text between the gaps, encoded, and the bytes of the gaps.
        #[test]
        fn text_and_gaps_give_the_bytes_back(bytes: Vec<u8>) {
            for encoding in [Encoding::UTF_8, Encoding::GB18030, Encoding::BIG5] {
                let decoded = encoding.decode_reporting(&bytes);
                let (text, gaps) = encoding.decode_with_gaps(&bytes);
                prop_assert_eq!((&text, gaps), (&decoded.text, decoded.gaps.len()));
                let characters: Vec<char> = decoded.text.chars().collect();
                let (mut end, mut position) = (0, 0);
                for gap in &decoded.gaps {
                    prop_assert_eq!(&bytes[gap.offset..gap.offset + gap.bytes.len()], gap.bytes);
                    let between: String = characters[position..gap.position].iter().collect();
                    let of_bytes = encoding.decode(&bytes[end..gap.offset]);
                    prop_assert_eq!(of_bytes.as_deref(), Some(between.as_str()));
                    (end, position) = (gap.offset + gap.bytes.len(), gap.position + 1);
                }
                let after: String = characters[position..].iter().collect();
                let of_bytes = encoding.decode(&bytes[end..]);
                prop_assert_eq!(of_bytes.as_deref(), Some(after.as_str()));
            }
        }

        #[test]
        fn what_can_be_written_is_read_back(text in "[a王小䶮㛃𬭎镕\u{E000}é€]{0,20}") {
            for encoding in [Encoding::CP936, Encoding::GB2312, Encoding::BIG5, Encoding::GB18030] {
                match encoding.encode_reporting(&text) {
                    Ok(bytes) => {
                        let decoded = encoding.decode(&bytes);
                        prop_assert_eq!(decoded.as_deref(), Some(text.as_str()));
                    }
                    Err(lacking) => {
                        let characters: Vec<char> = text.chars().collect();
                        prop_assert!(!lacking.positions.is_empty());
                        for position in lacking.positions {
                            let alone = characters[position].to_string();
                            prop_assert!(encoding.encode(&alone).is_none());
                        }
                    }
                }
            }
        }
    }
}
