//! The rules on how a name is written.

use super::generated as rules;
use super::record::Record;

/// Checks one name.
pub(super) fn check(record: &mut Record<'_>, place: usize, text: &str) {
    if is_word_for_a_name(text) {
        return record.report(rules::NM_104, place);
    }
    let mut seen = Seen::default();
    for c in text.chars() {
        seen.count(c);
    }
    if seen.masks > 0 {
        record.report(rules::NM_106, place);
    }
    if seen.lost > 0 {
        record.report(rules::NM_102, place);
    }
    if seen.foreign > 0 {
        record.report(rules::NM_101, place);
    }
    if seen.blanks > 0 && seen.han > 0 && seen.letters == 0 {
        record.report(rules::NM_107, place);
    }
    if seen.han + seen.letters + seen.lost + seen.masks == 1 {
        record.report(rules::NM_103, place);
    }
}

/// Characters of a name by what they are.
#[derive(Default)]
struct Seen {
    han: u32,
    letters: u32,
    /// Stand-ins for a character that a system did not have.
    lost: u32,
    masks: u32,
    blanks: u32,
    foreign: u32,
}

impl Seen {
    fn count(&mut self, c: char) {
        match c {
            '*' | '＊' | '×' | '某' => self.masks += 1,
            '\u{4E00}'..='\u{9FFF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{20000}'..='\u{323AF}'
            | '\u{F900}'..='\u{FAFF}'
            | '〇' => self.han += 1,
            '?' | '？' | '□' | '■' | '〓' | '\u{FFFD}' | '\u{E000}'..='\u{F8FF}' => {
                self.lost += 1;
            }
            // Decomposed characters, such as ⿰亻韦, stand for one that could not be typed.
            '\u{2FF0}'..='\u{2FFF}' => self.lost += 1,
            // The marks between the parts of a name, in all the forms in use.
            '·' | '•' | '‧' | '∙' | '⋅' | '・' | '･' | '．' | '.' | '-' | '\'' | '’' | '`' =>
                {}
            c if c.is_whitespace() => self.blanks += 1,
            c if c.is_alphabetic() => self.letters += 1,
            _ => self.foreign += 1,
        }
    }
}

/// Whether a text stands where a name should.
fn is_word_for_a_name(text: &str) -> bool {
    text.len() <= 15
        && matches!(
            text,
            "不详"
                | "未知"
                | "无"
                | "无名"
                | "无名氏"
                | "未命名"
                | "未取名"
                | "未起名"
                | "未定名"
                | "待取名"
                | "待定"
                | "暂无"
                | "空"
                | "测试"
                | "某某"
                | "某人"
                | "本人"
                | "婴儿"
                | "新生儿"
                | "男婴"
                | "女婴"
                | "小孩"
                | "弃婴"
                | "姓名"
                | "null"
                | "NULL"
                | "None"
                | "N/A"
                | "-"
                | "/"
                | "test"
        )
}
