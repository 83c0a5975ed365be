//! Private-use characters of old fonts, and the characters they stood for.

use std::borrow::Cow;
use std::fmt;

mod generated;

/// A text with known private-use characters replaced, and what was done (私用区字符归一).
///
/// # Examples
///
/// See [`unify_private_use`].
#[derive(Clone, PartialEq, Eq)]
pub struct Unified<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// The positions, in characters, where a character was replaced.
    pub replaced: Vec<usize>,
    /// The positions of private-use characters that nobody but the font can tell.
    pub unknown: Vec<usize>,
}

/// Replaces the private-use characters by which GBK and GB 18030 of 2000 and 2005 stood for
/// characters that Unicode had not yet, or had elsewhere.
///
/// Decoding never does this, because the same code may mean something else in another font: it is
/// for whoever knows that a text comes from such a system.
///
/// # Examples
///
/// ```
/// use renkou::text::unify_private_use;
///
/// let unified = unify_private_use("王\u{E863}\u{E000}");
/// assert_eq!(unified.text, "王䶮\u{E000}");
/// assert_eq!((unified.replaced, unified.unknown), (vec![1], vec![2]));
/// // Nothing to do, nothing copied.
/// assert!(unify_private_use("王䶮").replaced.is_empty());
/// ```
pub fn unify_private_use(text: &str) -> Unified<'_> {
    let (mut replaced, mut unknown) = (Vec::new(), Vec::new());
    let one = |(position, character): (usize, char)| {
        if !is_private_use(character) {
            return character;
        }
        if let Some(meant) = meaning(character) {
            replaced.push(position);
            return meant;
        }
        unknown.push(position);
        character
    };
    let unified: String = text.chars().enumerate().map(one).collect();
    let text = if replaced.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(unified) };
    Unified { text, replaced, unknown }
}

const fn is_private_use(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

fn meaning(character: char) -> Option<char> {
    let table = &generated::MEANINGS;
    let found = table.binary_search_by_key(&character, |(private, _)| *private).ok()?;
    table.get(found).map(|(_, meant)| *meant)
}

/// The places, never the text.
impl fmt::Debug for Unified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unified")
            .field("replaced", &self.replaced)
            .field("unknown", &self.unknown)
            .finish_non_exhaustive()
    }
}
