//! The normal form of a written number.

use super::number_text::NumberText;

/// A number in its normal form: half-width, without blanks and hyphens, in capitals.
#[derive(Clone, Copy)]
pub(super) enum Normal {
    /// What is left is ASCII letters and digits.
    Text(NumberText),
    /// More characters than any number has.
    TooLong,
    /// Something else than letters and digits is left.
    Foreign {
        /// Whether it has the form of a quantity: a decimal point or an exponent.
        quantity: bool,
    },
}

impl Normal {
    /// Brings a number to its normal form; nothing that could be a slip is repaired.
    pub(super) fn of(text: &str) -> Self {
        let mut bytes = [0; NumberText::CAPACITY];
        let mut len = 0;
        for c in text.chars() {
            let c = match c {
                '0'..='9' | 'A'..='Z' => c as u8,
                'a'..='z' => c.to_ascii_uppercase() as u8,
                '０'..='９' => b'0' + (c as u32 - '０' as u32) as u8,
                'Ａ'..='Ｚ' => b'A' + (c as u32 - 'Ａ' as u32) as u8,
                'ａ'..='ｚ' => b'A' + (c as u32 - 'ａ' as u32) as u8,
                // An apostrophe in front makes a spreadsheet keep a number as text.
                '\'' | '\u{2018}' | '\u{2019}' | '`' if len == 0 => continue,
                '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{202A}'..='\u{202E}' => {
                    continue;
                }
                c if c.is_whitespace() || is_hyphen(c) => continue,
                _ => return Self::Foreign { quantity: is_quantity(text) },
            };
            let Some(place) = bytes.get_mut(len) else {
                return Self::TooLong;
            };
            *place = c;
            len += 1;
        }
        Self::Text(NumberText::of(bytes.get(..len).unwrap_or_default()))
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '－' | '‐'..='―' | '−' | '﹣' | '_')
}

/// Whether a text is a quantity as spreadsheets write large ones: `1.10105E+17`.
fn is_quantity(text: &str) -> bool {
    let text = text.trim();
    text.contains(['E', 'e', '.']) && text.parse::<f64>().is_ok_and(|value| value >= 1e14)
}
