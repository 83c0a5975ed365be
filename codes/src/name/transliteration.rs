//! Parts of transliterated names, and which of them are spellings of one.

use super::generated::{FIRST_FORMS, TRANSLITERATIONS};

/// A spelling of a part of a name, which is in a group with others: 买买提, 麦麦提 and 穆罕默德.
///
/// Spellings of one group stand for one name in its own language. They are not forms of the same
/// characters: 古丽 and 古力 may be two people with the surname 古.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Transliteration(u16);

impl Transliteration {
    /// The longest listed part with which these characters begin, and its length.
    ///
    /// ```
    /// use renkou_codes::name::Transliteration;
    ///
    /// let at = |text: &str| Transliteration::at_start(&text.chars().collect::<Vec<_>>());
    /// let (one, len) = at("阿不都热合曼").ok_or("not listed")?;
    /// let (other, _) = at("阿卜杜").ok_or("not listed")?;
    /// assert_eq!((one.group(), len), (other.group(), 3));
    /// assert_ne!(one, other);
    /// assert_eq!(at("王小明"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn at_start(characters: &[char]) -> Option<(Self, usize)> {
        let first = *characters.first()?;
        let first_of = |form: &str| form.chars().next().unwrap_or('\0');
        let from = TRANSLITERATIONS.partition_point(|(form, _)| first_of(form) < first);
        let listed = TRANSLITERATIONS.iter().zip(0..).skip(from);
        listed.take_while(|((form, _), _)| first_of(form) == first).find_map(
            |((form, _), place)| {
                let mut rest = characters.iter();
                let begins = form.chars().all(|character| rest.next() == Some(&character));
                begins.then(|| (Self(place), characters.len() - rest.len()))
            },
        )
    }

    /// The spelling that stands for the group.
    pub fn form(self) -> &'static str {
        FIRST_FORMS.get(usize::from(self.group())).copied().unwrap_or("")
    }

    /// The number of the group.
    pub fn group(self) -> u8 {
        TRANSLITERATIONS.get(usize::from(self.0)).map_or(0, |(_, group)| *group)
    }

    /// The number of the spelling among all that are listed.
    pub const fn number(self) -> u16 {
        self.0
    }
}
