//! The normal form of a name: one writing for what systems and keyboards made many.

use renkou_codes::name::{Mark, unified};

/// Stands for a character that was lost (缺字).
pub const UNKNOWN: char = '□';
/// Stands for a character that was hidden on purpose (脱敏).
pub const MASKED: char = '*';
/// Separates the parts of a name (间隔号), U+00B7.
pub const SEPARATOR: char = '·';

/// The normal form of a name, as text.
///
/// Separators become U+00B7, blanks inside Han names go, full-width letters become ASCII,
/// compatibility and private-use characters become the unified ones, lost characters become
/// [`UNKNOWN`] and hidden ones [`MASKED`]. Nothing is simplified: 張 stays 張. A normal form is its
/// own normal form.
///
/// # Examples
///
/// ```
/// use renkou::name::normal_form;
///
/// assert_eq!(normal_form(" 阿不都 • 热合曼"), "阿不都·热合曼");
/// assert_eq!(normal_form("张　伟"), "张伟");
/// assert_eq!(normal_form("李？"), "李□");
/// assert_eq!(normal_form("Ｚｈａｎｇ  Ｗｅｉ"), "Zhang Wei");
/// ```
pub fn normal_form(text: &str) -> String {
    characters(text).into_iter().collect()
}

/// The normal form, character by character.
pub(super) fn characters(text: &str) -> Vec<char> {
    let mut normal = Vec::with_capacity(text.len() / 2 + 1);
    let mut between = Between::default();
    let mut rest = text.chars();
    while let Some(read) = rest.next() {
        let character = if may_be_unified(read) { unified(read).unwrap_or(read) } else { read };
        let letter = match Mark::of(character) {
            Some(Mark::Separator) => {
                between.separators += 1;
                continue;
            }
            Some(Mark::Blank) => {
                between.blank |= character.is_whitespace();
                continue;
            }
            Some(Mark::SeparatorBetweenHan) => {
                between.hyphens.push(half_width(character));
                continue;
            }
            Some(Mark::Unknown | Mark::PrivateUse) => UNKNOWN,
            Some(Mark::Description) => {
                skip_description(character, &mut rest);
                UNKNOWN
            }
            Some(Mark::Masked) => MASKED,
            Some(Mark::Zero) => '〇',
            _ if character.is_whitespace() => {
                between.blank = true;
                continue;
            }
            _ => half_width(character),
        };
        between.close(&mut normal, Some(letter));
        normal.push(letter);
    }
    between.close(&mut normal, None);
    normal
}

/// What stands between two letters of a name.
#[derive(Default)]
struct Between {
    separators: u32,
    blank: bool,
    /// Marks that separate Han characters, and are part of a name in letters.
    hyphens: Vec<char>,
}

impl Between {
    /// Writes what is left of it before the next letter, or at the end.
    fn close(&mut self, normal: &mut Vec<char>, next: Option<char>) {
        if self.separators == 0 && !self.blank && self.hyphens.is_empty() {
            return;
        }
        let before = normal.last().copied();
        match (before, next) {
            (None, _) => {}
            (Some(before), None) => {
                if !is_han(before) && self.separators == 0 {
                    normal.append(&mut self.hyphens);
                }
            }
            (Some(before), Some(next)) => {
                let han = is_han(before) && is_han(next);
                if self.separators > 0 || (han && !self.hyphens.is_empty()) {
                    normal.push(SEPARATOR);
                } else {
                    normal.append(&mut self.hyphens);
                    if self.blank && !is_han(before) && !is_han(next) {
                        normal.push(' ');
                    }
                }
            }
        }
        *self = Self::default();
    }
}

/// Whether a character of a normal form counts as Han: also one that is lost or hidden.
pub(super) fn is_han(character: char) -> bool {
    matches!(
        character,
        '\u{4E00}'..='\u{9FFF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{323AF}'
            | '〇'
            | UNKNOWN
            | MASKED
    )
}

/// Compatibility characters, radicals, private use: all that [`unified`] can know.
fn may_be_unified(character: char) -> bool {
    matches!(
        character,
        '\u{2E80}'..='\u{2FDF}' | '\u{31C0}'..='\u{31EF}' | '\u{E000}'..='\u{FAFF}'
            | '\u{2F800}'..='\u{2FA1F}'
    )
}

/// Full-width forms stand in the order of ASCII.
fn half_width(character: char) -> char {
    if !('\u{FF01}'..='\u{FF5E}').contains(&character) {
        return character;
    }
    char::from_u32(u32::from(character) - 0xFF01 + 0x21).unwrap_or(character)
}

/// Passes over the parts of a description: ⿰亻韦 is one character, ⿱艹⿰亻韦 too.
fn skip_description(operator: char, rest: &mut std::str::Chars<'_>) {
    let parts = |operator| match operator {
        '⿲' | '⿳' => 3,
        '\u{2FFE}' | '\u{2FFF}' => 1,
        _ => 2,
    };
    let mut missing: usize = parts(operator);
    while missing > 0 {
        let Some(part) = rest.next() else { break };
        missing -= 1;
        if ('\u{2FF0}'..='\u{2FFF}').contains(&part) {
            missing += parts(part);
        }
    }
}
