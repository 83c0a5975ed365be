//! The text of a number, kept without allocation.

use std::fmt;

/// The text of an identity number, up to 24 ASCII characters.
///
/// It holds what identifies a person: `Debug` shows nothing, `Display` all.
///
/// # Examples
///
/// ```
/// use renkou::identity::CitizenNumber;
///
/// let number: CitizenNumber = "110105491231002".parse()?;
/// assert_eq!(number.to_18().as_str(), "11010519491231002X");
/// assert_eq!(format!("{:?}", number.to_18()), "NumberText(18 characters)");
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberText {
    bytes: [u8; Self::CAPACITY],
    len: u8,
}

impl NumberText {
    /// The longest text it can hold.
    pub const CAPACITY: usize = 24;

    pub(super) const EMPTY: Self = Self { bytes: [0; Self::CAPACITY], len: 0 };

    /// The text of these ASCII bytes; empty if they are too many or not ASCII.
    pub(super) fn of(ascii: &[u8]) -> Self {
        let mut text = Self::EMPTY;
        if let (true, Some(place)) = (ascii.is_ascii(), text.bytes.get_mut(..ascii.len())) {
            place.copy_from_slice(ascii);
            text.len = ascii.len() as u8;
        }
        text
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The text as ASCII bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The text with all but its first and last characters replaced by `*`.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::identity::CitizenNumber;
    ///
    /// let number = "11010519491231002X".parse::<CitizenNumber>()?.to_18();
    /// assert_eq!(number.masked(3, 1).as_str(), "110**************X");
    /// assert_eq!(number.masked(6, 4).as_str(), "110105********002X");
    /// # Ok::<(), renkou::Error>(())
    /// ```
    #[must_use]
    pub fn masked(mut self, keep_first: usize, keep_last: usize) -> Self {
        let len = usize::from(self.len);
        // A text too short to hide anything in its middle is hidden whole.
        let hidden = match keep_first.checked_add(keep_last) {
            Some(kept) if kept < len => keep_first..len - keep_last,
            _ => 0..len,
        };
        if let Some(middle) = self.bytes.get_mut(hidden) {
            middle.fill(b'*');
        }
        self
    }
}

impl fmt::Display for NumberText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for NumberText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NumberText({} characters)", self.len)
    }
}

impl serde::Serialize for NumberText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
