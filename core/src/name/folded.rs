//! The folded form of a name: one writing for traditional, variant and other spellings.

use renkou_codes::name::{Han, Mark, Transliteration};

use super::normal::{self, SEPARATOR};
use super::split::Form;

/// The folded form: characters as the norm table has them, parts of transliterated names in one
/// spelling, letters small.
///
/// Two names with one folded form are the same name written differently. Characters of the norm
/// table are never folded: 乾 and 锺 are names of their own. A folded form is its own folded form.
///
/// # Examples
///
/// ```
/// use renkou::name::folded;
///
/// assert_eq!(folded("張偉"), "张伟");
/// assert_eq!(folded("阿卜杜•热合满"), folded("阿不都·热合曼"));
/// assert_eq!(folded("钟乾"), "钟乾");
/// ```
pub fn folded(text: &str) -> String {
    of_normal(&normal::characters(text))
}

pub(super) fn of_normal(normal: &[char]) -> String {
    let simplified: Vec<char> = normal.iter().copied().map(character).collect();
    match Form::of(&simplified) {
        Form::Transliterated(_) => spelled_alike(&simplified),
        Form::Latin => simplified.into_iter().flat_map(char::to_lowercase).collect(),
        _ => simplified.into_iter().collect(),
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

/// Each listed part in the form that stands for its group.
fn spelled_alike(normal: &[char]) -> String {
    let mut text = String::new();
    for (place, part) in normal.split(|character| *character == SEPARATOR).enumerate() {
        if place > 0 {
            text.push(SEPARATOR);
        }
        let mut rest = part;
        while let Some((first, after)) = rest.split_first() {
            if let Some((group, len)) = Transliteration::at_start(rest) {
                text.push_str(group.form());
                rest = rest.get(len..).unwrap_or(&[]);
            } else {
                text.push(*first);
                rest = after;
            }
        }
    }
    text
}
