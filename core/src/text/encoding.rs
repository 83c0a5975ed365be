//! Character encodings: found in a sample, declared by name, decoded without hiding what is undecodable.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use encoding_rs::DecoderResult;

use super::repertoire::Repertoire;
use crate::{Error, ErrorKind, Result};

/// A character encoding (字符编码) in which registers arrive.
///
/// One decoder serves GB2312, GBK, code page 936 and GB 18030, each a part of the next; all of them
/// are called GB18030 here. Any other encoding that the web knows can be declared by its name; only
/// UTF-8 and GB18030 are ever found by looking, because a wrong guess would spoil names silently.
///
/// # Examples
///
/// ```
/// use renkou::text::{Encoding, Guess};
///
/// let encoding: Encoding = "gbk".parse()?;
/// assert_eq!(encoding, Encoding::GB18030);
/// assert_eq!(encoding.decode(b"\xcd\xf5").as_deref(), Some("王"));
/// assert_eq!(encoding.decode(b"\xcd\xff"), None, "not a character");
/// assert_eq!(Encoding::guess("姓名,性别".as_bytes()), Guess::Found(Encoding::UTF_8));
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Encoding(&'static encoding_rs::Encoding, Repertoire);

/// What a sample of bytes says about its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// Only ASCII was seen: nothing is decided, and nothing has to be yet.
    Ascii,
    /// The sample is in this encoding, perhaps with a few undecodable bytes.
    Found(Encoding),
    /// The sample is neither UTF-8 nor GB18030; the encoding has to be declared.
    Neither,
}

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Self = Self::whole(encoding_rs::UTF_8);
    /// GB 18030-2022 with its parts GBK and GB2312 (信息技术 中文编码字符集).
    pub const GB18030: Self = Self::whole(encoding_rs::GB18030);
    /// Code page 936 as Windows has it, for programs that know no GB 18030: GBK without what later
    /// standards added, and without private use. Bytes are read as [`Encoding::GB18030`] reads them.
    pub const CP936: Self = Self(encoding_rs::GB18030, Repertoire::Cp936);
    /// GB 2312-1980 alone, 7,445 characters. Bytes are read as [`Encoding::GB18030`] reads them.
    pub const GB2312: Self = Self(encoding_rs::GB18030, Repertoire::Gb2312);
    /// Big5 with the additions of Hong Kong (大五码), as the web has it.
    pub const BIG5: Self = Self::whole(encoding_rs::BIG5);
    /// UTF-16, the low byte first, as Windows programs save "Unicode".
    pub const UTF_16LE: Self = Self::whole(encoding_rs::UTF_16LE);
    /// UTF-16, the high byte first.
    pub const UTF_16BE: Self = Self::whole(encoding_rs::UTF_16BE);

    const fn whole(encoding: &'static encoding_rs::Encoding) -> Self {
        Self(encoding, Repertoire::Whole)
    }

    /// The usual name, such as `GB18030`.
    pub fn name(self) -> &'static str {
        match self.1 {
            Repertoire::Whole => self.0.name(),
            Repertoire::Cp936 => "CP936",
            Repertoire::Gb2312 => "GB2312",
        }
    }

    /// The encoding to write in, by its name: where a reader takes `cp936`, `gbk` and `gb2312` for
    /// parts of GB 18030, a writer must not go beyond them.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::text::Encoding;
    ///
    /// assert_eq!(Encoding::for_writing("cp936")?, Encoding::CP936);
    /// assert_eq!(Encoding::for_writing("gb18030")?, Encoding::GB18030);
    /// // 㛃 has four bytes in GB 18030 and none in code page 936.
    /// assert_eq!(Encoding::GB18030.encode("㛃").map(|bytes| bytes.len()), Some(4));
    /// assert_eq!(Encoding::CP936.encode("㛃"), None);
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn for_writing(name: &str) -> Result<Self> {
        Ok(match name.trim().to_ascii_lowercase().as_str() {
            "cp936" | "ms936" | "windows-936" | "936" | "gbk" | "x-gbk" => Self::CP936,
            "gb2312" | "gb_2312-80" | "euc-cn" => Self::GB2312,
            _ => name.parse()?,
        })
    }

    /// The encoding that a byte order mark at the start of a file declares, and the length of the mark.
    pub fn from_mark(bytes: &[u8]) -> Option<(Self, usize)> {
        encoding_rs::Encoding::for_bom(bytes).map(|(encoding, len)| (Self::whole(encoding), len))
    }

    /// Which encoding a sample is in; the sample may end within a character.
    ///
    /// A few undecodable bytes, as fields cut to a fixed width leave them, do not change the answer.
    pub fn guess(sample: &[u8]) -> Guess {
        if sample.is_ascii() {
            return Guess::Ascii;
        }
        let utf8 = Tally::as_utf8(sample);
        if utf8.is_convincing() {
            return Guess::Found(Self::UTF_8);
        }
        if Tally::as_gb18030(sample).is_convincing() {
            return Guess::Found(Self::GB18030);
        }
        // A handful of stray bytes in a file of ASCII: whatever they were, the rest can be read.
        if (utf8.usual + utf8.wrong).saturating_mul(1000) < sample.len() {
            return Guess::Found(Self::UTF_8);
        }
        Guess::Neither
    }

    /// The text of these bytes, or nothing when some of them are undecodable.
    pub fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        self.0.decode_without_bom_handling_and_without_replacement(bytes)
    }

    /// The text of these bytes with U+FFFD for what is undecodable, and how often that happened.
    pub fn decode_with_gaps(self, bytes: &[u8]) -> (Cow<'_, str>, usize) {
        if let Some(text) = self.decode(bytes) {
            return (text, 0);
        }
        let (mut text, mut gaps) = (String::new(), 0);
        let mut rest = bytes;
        while let Some((start, len)) = self.decode_up_to_gap(rest, &mut text) {
            gaps += 1;
            text.push(char::REPLACEMENT_CHARACTER);
            rest = rest.get(start + len..).unwrap_or_default();
        }
        (Cow::Owned(text), gaps)
    }

    /// Adds the text up to the first undecodable bytes; where they begin, and how many there are.
    pub(super) fn decode_up_to_gap(
        self,
        bytes: &[u8],
        text: &mut String,
    ) -> Option<(usize, usize)> {
        let mut decoder = self.0.new_decoder_without_bom_handling();
        let mut total = 0;
        loop {
            let rest = bytes.get(total..).unwrap_or_default();
            let room = decoder.max_utf8_buffer_length_without_replacement(rest.len());
            text.reserve(room.unwrap_or(rest.len()).max(16));
            let (result, read) = decoder.decode_to_string_without_replacement(rest, text, true);
            total += read;
            match result {
                DecoderResult::InputEmpty => return None,
                DecoderResult::OutputFull => {}
                // What was read beyond the wrong bytes is read again by the next decoder.
                DecoderResult::Malformed(wrong, beyond) => {
                    let (wrong, beyond) = (usize::from(wrong), usize::from(beyond));
                    return Some((total.saturating_sub(wrong + beyond), wrong.max(1)));
                }
            }
        }
    }

    /// The bytes of a text, or nothing when the encoding lacks one of its characters.
    pub fn encode(self, text: &str) -> Option<Cow<'_, [u8]>> {
        if self.is_utf16() {
            let unit = if self == Self::UTF_16LE { u16::to_le_bytes } else { u16::to_be_bytes };
            return Some(Cow::Owned(text.encode_utf16().flat_map(unit).collect()));
        }
        let (bytes, _, unmappable) = self.writer().encode(text);
        let whole = self.1 == Repertoire::Whole || text.chars().all(|c| self.1.holds(c));
        (!unmappable && whole).then_some(bytes)
    }

    /// The encoder: that of GBK writes no four bytes, and the euro sign as Windows does.
    fn writer(self) -> &'static encoding_rs::Encoding {
        if self.1 == Repertoire::Whole { self.0 } else { encoding_rs::GBK }
    }

    /// Whether this is UTF-16, in either order of bytes.
    pub(crate) fn is_utf16(self) -> bool {
        self == Self::UTF_16LE || self == Self::UTF_16BE
    }

    /// Whether ASCII bytes stand for themselves wherever they begin a character.
    #[cfg(feature = "arrow")]
    pub(crate) fn extends_ascii(self) -> bool {
        self.0.is_ascii_compatible()
    }

    /// Whether these bytes end within a character, as text does that was cut off.
    #[cfg(feature = "arrow")]
    pub(crate) fn ends_within_character(self, bytes: &[u8]) -> bool {
        let mut decoder = self.decoder();
        let mut text = [0_u8; 256];
        let mut rest = bytes;
        loop {
            let (result, read, _) =
                decoder.decode_to_utf8_without_replacement(rest, &mut text, false);
            rest = rest.get(read..).unwrap_or_default();
            if result == DecoderResult::InputEmpty {
                break;
            }
        }
        let (result, ..) = decoder.decode_to_utf8_without_replacement(&[], &mut text, true);
        result != DecoderResult::InputEmpty
    }

    /// A decoder that keeps its state from one block of bytes to the next.
    #[cfg(feature = "arrow")]
    pub(crate) fn decoder(self) -> encoding_rs::Decoder {
        self.0.new_decoder_without_bom_handling()
    }
}

impl FromStr for Encoding {
    type Err = Error;

    /// An encoding by its name or one of the names in use for it, in either case: `utf-8`, `GBK`, `cp936`, `big5`.
    fn from_str(name: &str) -> Result<Self> {
        let name = name.trim().to_ascii_lowercase();
        let by_name = match name.as_str() {
            "cp936" | "ms936" | "windows-936" | "936" | "gb-18030" | "gb18030-2022" => {
                Some(encoding_rs::GB18030)
            }
            "utf-8-sig" | "utf8-sig" | "utf-8-bom" => Some(encoding_rs::UTF_8),
            other => encoding_rs::Encoding::for_label_no_replacement(other.as_bytes()),
        };
        match by_name {
            Some(found) if found == encoding_rs::GBK => Ok(Self::GB18030),
            Some(found) => Ok(Self::whole(found)),
            None => {
                let message = "no character encoding of this name is known; try utf-8 or gb18030";
                Err(Error::new(ErrorKind::InvalidArgument, message))
            }
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How well a sample fits an encoding: characters outside ASCII, usual or rare, and wrong bytes.
#[derive(Default)]
struct Tally {
    usual: usize,
    rare: usize,
    wrong: usize,
}

impl Tally {
    fn as_utf8(sample: &[u8]) -> Self {
        let mut tally = Self::default();
        let mut chunks = sample.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            tally.usual += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
            let cut_at_end = chunks.peek().is_none()
                && std::str::from_utf8(chunk.invalid())
                    .is_err_and(|error| error.error_len().is_none());
            tally.wrong += usize::from(!chunk.invalid().is_empty() && !cut_at_end);
        }
        tally
    }

    /// Counts the characters of GB2312 as usual (leads A1-A9 and B0-F7, trails from A1 on: 99.7 %
    /// of running text) and all others as rare, because Western and other East Asian encodings
    /// read as GBK give mostly those.
    fn as_gb18030(sample: &[u8]) -> Self {
        let mut tally = Self::default();
        let mut rest = sample;
        loop {
            let used = match rest {
                [] | [0x81..=0xFE] => return tally,
                [0x00..=0x7F, ..] => 1,
                [0x81..=0xFE, 0x30..=0x39, 0x81..=0xFE, 0x30..=0x39, ..] => {
                    tally.rare += 1;
                    4
                }
                [0xA1..=0xA9 | 0xB0..=0xF7, 0xA1..=0xFE, ..] => {
                    tally.usual += 1;
                    2
                }
                [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, ..] => {
                    tally.rare += 1;
                    2
                }
                _ => {
                    tally.wrong += 1;
                    1
                }
            };
            rest = rest.get(used..).unwrap_or_default();
        }
    }

    fn is_convincing(&self) -> bool {
        self.usual > 0 && self.wrong.saturating_mul(4) + self.rare <= self.usual
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn gb(text: &str) -> Vec<u8> {
        Encoding::GB18030.encode(text).unwrap().into_owned()
    }

    #[test]
    fn samples() {
        let found = Guess::Found;
        let cases: [(&str, Vec<u8>, Guess); 14] = [
            ("nothing", vec![], Guess::Ascii),
            ("ascii", b"a,b\n1,2\n".into(), Guess::Ascii),
            ("utf-8", "姓名\n王小明\n".into(), found(Encoding::UTF_8)),
            ("utf-8 cut at its end", "姓名".as_bytes()[..5].into(), found(Encoding::UTF_8)),
            ("utf-8 accents", "José".into(), found(Encoding::UTF_8)),
            (
                "utf-8 with one cut name in ten",
                [&"王小明,".repeat(10).into_bytes()[..], b"\xe7\x8e,\n"].concat(),
                found(Encoding::UTF_8),
            ),
            ("gb2312", gb("姓名\n王小明\n"), found(Encoding::GB18030)),
            ("gbk with a four-byte character", gb("姓名\n王小明,张𬭎\n"), found(Encoding::GB18030)),
            ("gb cut at its end", gb("姓名")[..3].into(), found(Encoding::GB18030)),
            (
                "gb with one cut name in ten",
                [&gb(&"王小明,".repeat(10))[..], b"\xcd,\n"].concat(),
                found(Encoding::GB18030),
            ),
            ("latin-1", b"name\nJos\xe9,Nu\xf1ez,M\xfcller\n".into(), Guess::Neither),
            ("big5", encoding_rs::BIG5.encode("姓名,王小明,台北市").0.into(), Guess::Neither),
            ("shift_jis", encoding_rs::SHIFT_JIS.encode("氏名,たなか").0.into(), Guess::Neither),
            (
                "one stray byte in much ascii",
                [&b"abcdefgh,\n".repeat(200)[..], b"\xe9,\n"].concat(),
                found(Encoding::UTF_8),
            ),
        ];
        for (name, sample, expected) in cases {
            assert_eq!(Encoding::guess(&sample), expected, "{name}");
        }
    }

    #[test]
    fn names_of_encodings() {
        for name in ["gb2312", "GBK", "gb18030", " cp936 ", "x-gbk"] {
            assert_eq!(name.parse::<Encoding>().unwrap(), Encoding::GB18030, "{name}");
        }
        assert_eq!("utf8".parse::<Encoding>().unwrap(), Encoding::UTF_8);
        assert_eq!("Big5".parse::<Encoding>().unwrap().name(), "Big5");
        assert_eq!("morse".parse::<Encoding>().unwrap_err().kind(), ErrorKind::InvalidArgument);
    }

    #[test]
    fn gaps_are_counted_and_the_rest_is_kept() {
        let cases: [(&[u8], &str, usize); 5] = [
            (b"\xcd\xf5", "王", 0),
            (b"\xcd,\xcd\xf5", "\u{FFFD},王", 1),
            (b"\xcd\xf5\xff\xff,", "王\u{FFFD}\u{FFFD},", 2),
            (b"\x81\x30\x81\x30", "\u{80}", 0),
            (b"a\xcd", "a\u{FFFD}", 1),
        ];
        for (bytes, text, gaps) in cases {
            let (decoded, counted) = Encoding::GB18030.decode_with_gaps(bytes);
            assert_eq!((&*decoded, counted), (text, gaps), "{bytes:x?}");
        }
    }

    #[cfg(feature = "arrow")]
    #[test]
    fn ends_of_texts_that_were_cut() {
        let cases: [(Encoding, &[u8], bool); 9] = [
            (Encoding::GB18030, b"", false),
            (Encoding::GB18030, b"\xcd\xf5", false),
            (Encoding::GB18030, b"\xcd\xf5\xd0", true),
            (Encoding::GB18030, b"a\x81\x30\x81", true),
            (Encoding::GB18030, b"\xff\xcd\xf5", false),
            (Encoding::UTF_8, b"\xe7\x8e\x8b", false),
            (Encoding::UTF_8, b"\xe7\x8e", true),
            (Encoding::UTF_8, b"\xff\xe7", true),
            (Encoding::UTF_8, b"\xff", false),
        ];
        for (encoding, bytes, expected) in cases {
            assert_eq!(encoding.ends_within_character(bytes), expected, "{encoding} {bytes:x?}");
        }
    }

    proptest! {
        #[test]
        fn gb18030_gives_every_text_back(text: String) {
            // U+E5E5 is the one character the web's GB18030 has no bytes for.
            prop_assume!(!text.contains('\u{E5E5}'));
            let bytes = Encoding::GB18030.encode(&text).unwrap();
            let decoded = Encoding::GB18030.decode(&bytes);
            prop_assert_eq!(decoded.as_deref(), Some(text.as_str()));
        }

        #[test]
        fn any_bytes_decode_to_something(bytes: Vec<u8>) {
            let _ = Encoding::guess(&bytes);
            for encoding in [Encoding::UTF_8, Encoding::GB18030, Encoding::UTF_16LE] {
                let (text, gaps) = encoding.decode_with_gaps(&bytes);
                prop_assert_eq!(encoding.decode(&bytes).is_some(), gaps == 0);
                let lost = text.matches(char::REPLACEMENT_CHARACTER).count();
                prop_assert!(lost >= gaps);
            }
        }
    }
}
