//! The folded form of a name: one writing for traditional and variant characters.

use renkou_codes::name::{Han, Mark, Transliteration};

use super::normal::{self, SEPARATOR};
use super::split::Form;

/// The folded form: characters as the norm table has them, letters small.
///
/// Two names with one folded form are the same name in other forms of its characters. Characters of
/// the norm table are never folded: 乾 and 锺 are names of their own, and 古力 is not 古丽, though both
/// may be spellings of one part of a transliterated name. A folded form is its own folded form.
///
/// # Examples
///
/// ```
/// use renkou::name::folded;
///
/// assert_eq!(folded("張偉"), "张伟");
/// assert_ne!(folded("古丽"), folded("古力"));
/// assert_eq!(folded("钟乾"), "钟乾");
/// ```
pub fn folded(text: &str) -> String {
    of_normal(&normal::characters(text))
}

pub(super) fn of_normal(normal: &[char]) -> String {
    let folded = normal.iter().copied().map(character);
    if Form::of(normal) == Form::Latin {
        folded.flat_map(char::to_lowercase).collect()
    } else {
        folded.collect()
    }
}

/// One character folded.
fn character(character: char) -> char {
    match Han::of(character) {
        Some(han) if han.fold_level() > 0 => {
            let folded = han.folded().as_char();
            // 厶 is an old form of 某, but 某 in a name hides a character.
            if Mark::of(folded).is_some() { character } else { folded }
        }
        _ => character,
    }
}

/// The folded form with each listed part in the spelling that stands for its group: for keys alone.
pub(super) fn spelled_alike(normal: &[char]) -> String {
    let normal: Vec<char> = normal.iter().copied().map(character).collect();
    let mut text = String::new();
    let parts = normal.split(|character| *character == SEPARATOR);
    for (place, part) in parts.enumerate() {
        if place > 0 {
            text.push(SEPARATOR);
        }
        let mut rest = part;
        while let Some((first, after)) = rest.split_first() {
            if let Some((part, len)) = Transliteration::at_start(rest) {
                text.push_str(part.form());
                rest = rest.get(len..).unwrap_or(&[]);
            } else {
                text.push(*first);
                rest = after;
            }
        }
    }
    text
}
