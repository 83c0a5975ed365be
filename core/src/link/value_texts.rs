//! The texts of the different values of a column, end to end.

/// Texts by number, from 0.
///
/// Where each ends takes four bytes: it is counted from the start of its group.
#[derive(Clone, Default)]
pub(super) struct ValueTexts {
    text: String,
    /// Where each text ends, counted from the start of its group.
    ends: Vec<u32>,
    /// Where each group of texts starts.
    groups: Vec<usize>,
}

/// Texts of a group. A group is at most four gigabytes long.
const GROUP: usize = 1 << 10;

impl ValueTexts {
    /// Some texts, or nothing where they are too long together.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Self> {
        let mut all = Self::default();
        for text in texts {
            all.push(text)?;
        }
        Some(all)
    }

    /// Adds a text, or nothing where its group would be too long.
    pub(super) fn push(&mut self, text: &str) -> Option<()> {
        if self.ends.len().is_multiple_of(GROUP) {
            self.groups.push(self.text.len());
        }
        let start = self.groups.last().copied().unwrap_or(0);
        let end = u32::try_from(self.text.len() + text.len() - start).ok()?;
        self.text.push_str(text);
        self.ends.push(end);
        Some(())
    }

    /// The texts in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len() as u32).map(|number| self.get(number))
    }

    /// How many texts there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Bytes of all texts together.
    pub(super) fn byte_count(&self) -> usize {
        self.text.len()
    }

    /// A text; empty where there is none of that number.
    #[inline]
    pub(super) fn get(&self, number: u32) -> &str {
        self.text.get(self.range(number)).unwrap_or("")
    }

    /// Whether a text is this one.
    #[inline]
    pub(super) fn is(&self, number: u32, text: &str) -> bool {
        self.bytes(number) == text.as_bytes()
    }

    /// The bytes of a text.
    #[inline]
    pub(super) fn bytes(&self, number: u32) -> &[u8] {
        self.text.as_bytes().get(self.range(number)).unwrap_or(&[])
    }

    /// The bytes from the beginning of a range on, with those that follow it, and how long it is.
    #[inline]
    pub(super) fn from(&self, range: &std::ops::Range<usize>) -> (&[u8], usize) {
        (self.text.as_bytes().get(range.start..).unwrap_or(&[]), range.len())
    }

    /// Where the bytes of a text stand.
    #[inline]
    pub(super) fn range(&self, number: u32) -> std::ops::Range<usize> {
        let number = number as usize;
        let Some(end) = self.ends.get(number) else { return 0..0 };
        let group = self.groups.get(number / GROUP).copied().unwrap_or(0);
        let start = match number % GROUP {
            0 => 0,
            _ => self.ends.get(number - 1).copied().unwrap_or(0),
        };
        group + start as usize..group + *end as usize
    }

    pub(super) fn is_ascii(&self) -> bool {
        self.text.is_ascii()
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.groups.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_across_groups() {
        let mut texts = ValueTexts::default();
        let all: Vec<String> = (0..3 * GROUP + 5).map(|n| "x".repeat(n % 7) + "王").collect();
        for text in &all {
            texts.push(text).unwrap();
        }
        assert_eq!(texts.len(), all.len());
        for (number, text) in all.iter().enumerate() {
            assert_eq!(texts.get(number as u32), text);
        }
        assert_eq!((texts.get(all.len() as u32), texts.is_ascii()), ("", false));
    }
}
