//! Parts of transliterated names, and which of them are spellings of one.

use super::generated::{FIRST_FORMS, TRANSLITERATIONS};

/// A group of spellings of one part of a name: 买买提, 麦麦提 and 穆罕默德.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Transliteration(u8);

impl Transliteration {
    /// The longest listed part with which these characters begin, and its length.
    ///
    /// ```
    /// use renkou_codes::name::Transliteration;
    ///
    /// let at = |text: &str| Transliteration::at_start(&text.chars().collect::<Vec<_>>());
    /// let (one, len) = at("阿不都热合曼").ok_or("not listed")?;
    /// let (other, _) = at("阿卜杜").ok_or("not listed")?;
    /// assert_eq!((one, len), (other, 3));
    /// assert_eq!(at("王小明"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn at_start(characters: &[char]) -> Option<(Self, usize)> {
        let first = *characters.first()?;
        let first_of = |form: &str| form.chars().next().unwrap_or('\0');
        let from = TRANSLITERATIONS.partition_point(|(form, _)| first_of(form) < first);
        TRANSLITERATIONS.iter().skip(from).take_while(|(form, _)| first_of(form) == first).find_map(
            |(form, group)| {
                let mut rest = characters.iter();
                let begins = form.chars().all(|character| rest.next() == Some(&character));
                begins.then(|| (Self(*group), characters.len() - rest.len()))
            },
        )
    }

    /// The form that stands for the group.
    pub fn form(self) -> &'static str {
        FIRST_FORMS.get(usize::from(self.0)).copied().unwrap_or("")
    }

    /// The number of the group.
    pub const fn number(self) -> u8 {
        self.0
    }
}
