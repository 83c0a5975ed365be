//! Folding of names before they are compared: one form for what people write in several.
//!
//! Traditional and variant characters become the ones that the tables print, full-width letters,
//! digits and brackets become ASCII, letters become small, and blanks go. Only characters that
//! can lead to a name here are folded; it is no general converter.

mod generated;

use generated::FOLDS;

/// The text as it is compared.
pub(crate) fn fold(text: &str) -> String {
    text.chars().filter(|character| !is_blank(*character)).map(fold_char).collect()
}

/// One character as it is compared.
pub(crate) fn fold_char(character: char) -> char {
    if character.is_ascii() {
        return character.to_ascii_lowercase();
    }
    // Full-width forms stand in the order of ASCII.
    if ('\u{FF01}'..='\u{FF5E}').contains(&character) {
        let ascii = u32::from(character) - 0xFF01 + 0x21;
        return char::from_u32(ascii).unwrap_or(character).to_ascii_lowercase();
    }
    match FOLDS.binary_search_by_key(&character, |&(from, _)| from) {
        Ok(place) => FOLDS.get(place).map_or(character, |&(_, to)| to),
        Err(_) => character,
    }
}

/// Whether a character only separates others; invisible ones are among them.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}

/// Whether a character stands for one that could not be written or read.
pub(crate) fn is_unreadable(character: char) -> bool {
    matches!(character, '?' | '？' | '*' | '＊' | '□' | '■' | '〓' | '\u{FFFD}')
        || ('\u{E000}'..='\u{F8FF}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_brings_to_the_printed_form() {
        assert_eq!(fold("長沙 市"), "长沙市");
        assert_eq!(fold("北京市"), "北京市");
        assert_eq!(fold("Ｇｒａｄｅ（１）"), "grade(1)");
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for &(from, to) in &FOLDS {
            assert_eq!(fold_char(fold_char(from)), fold_char(from));
            assert_eq!(fold_char(to), to);
        }
    }

    #[test]
    fn no_division_name_is_changed() {
        for division in crate::Division::all() {
            assert_eq!(fold(division.name()), division.name());
        }
    }
}
