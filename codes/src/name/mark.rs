//! What stands in names and is no letter: separators, blanks, stand-ins for lost characters.

use super::generated::{MARKS, UNIFIED};

/// What a character that is no letter means in a name.
///
/// # Examples
///
/// ```
/// use renkou_codes::name::Mark;
///
/// assert_eq!(Mark::of('•'), Some(Mark::Separator));
/// assert_eq!(Mark::of('？'), Some(Mark::Unknown));
/// assert_eq!(Mark::of('王'), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// It separates the parts of a name (间隔号), as U+00B7 does.
    Separator,
    /// It does so between Han characters only; among letters it is a hyphen or full stop.
    SeparatorBetweenHan,
    /// It says nothing: a blank, an invisible character.
    Blank,
    /// It stands for a character that was lost or could not be written.
    Unknown,
    /// It hides a character on purpose (脱敏).
    Masked,
    /// It begins a description of a character by its parts (表意文字描述序列).
    Description,
    /// A private-use character, whose meaning only its old font knew.
    PrivateUse,
    /// A circle that was typed for U+3007 〇.
    Zero,
}

impl Mark {
    /// What a character means, if it is such a mark.
    pub fn of(character: char) -> Option<Self> {
        // Nearly all characters of names lie here, and none of them but one is a mark.
        if ('\u{4E00}'..='\u{9FFF}').contains(&character) && character != '某' {
            return None;
        }
        let after = MARKS.partition_point(|(first, _, _)| *first <= character);
        let (_, last, mark) = MARKS.get(after.checked_sub(1)?)?;
        (character <= *last).then_some(*mark)
    }
}

/// The unified character that a compatibility, radical or private-use character stands for.
///
/// ```
/// use renkou_codes::name::unified;
///
/// assert_eq!(unified('\u{F9D1}'), Some('六'));
/// assert_eq!(unified('\u{E863}'), Some('䶮'));
/// assert_eq!(unified('六'), None);
/// ```
pub fn unified(character: char) -> Option<char> {
    let place = UNIFIED.binary_search_by_key(&character, |(from, _)| *from).ok()?;
    UNIFIED.get(place).map(|(_, to)| *to)
}
