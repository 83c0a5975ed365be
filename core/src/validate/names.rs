//! The rules on how a name is written.

use super::generated as rules;
use super::record::Record;

/// Checks one name.
pub(super) fn check(record: &mut Record<'_, '_>, place: usize, text: &str) {
    if is_plain(text.as_bytes()) {
        return;
    }
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

/// Whether a text is two or more Han characters of the basic block, none of which stands for another, and
/// no word: as nearly all names are, and nothing can be said of those.
#[inline]
pub(super) fn is_plain(text: &[u8]) -> bool {
    let (characters, rest) = text.as_chunks::<3>();
    if characters.first().is_none_or(|first| begins_a_word(code_point(*first))) {
        return false;
    }
    // 锟 is left of bytes that were read in a wrong encoding.
    let is_han = |character: &[u8; 3]| {
        matches!(code_point(*character), 0x4E00..=0x9FFF)
            && !matches!(code_point(*character), MASK | LOST)
    };
    rest.is_empty() && characters.len() > 1 && characters.iter().all(is_han)
}

const MASK: u32 = '某' as u32;
const LOST: u32 = '锟' as u32;

/// The number of a character of three bytes; for all others, a number that no Han character has.
const fn code_point([a, b, c]: [u8; 3]) -> u32 {
    // What is no first byte of three has its upper bits left.
    ((a as u32) ^ 0xE0) << 12 | (b as u32 & 0x3F) << 6 | (c as u32 & 0x3F)
}

/// Whether a word that stands for a name can begin with a character: true for few others.
#[inline]
fn begins_a_word(character: u32) -> bool {
    BEGINS_A_WORD.get((character & 0xFF) as usize) == Some(&true)
        && FIRST.contains(&char::from_u32(character).unwrap_or_default())
}

/// The characters with which words that stand for names begin.
const FIRST: [char; 16] = [
    '不', '未', '无', '待', '暂', '空', '测', '某', '本', '婴', '新', '男', '女', '小', '弃', '姓',
];

/// By its last eight bits, whether a character can be one of [`FIRST`].
static BEGINS_A_WORD: [bool; 256] = {
    let (mut begins, mut at) = ([false; 256], 0);
    while at < FIRST.len() {
        begins[(FIRST[at] as u32 & 0xFF) as usize] = true;
        at += 1;
    }
    begins
};

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
    text.len() <= 9
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_han_characters_are_plain() {
        for plain in ["王小明", "张伟", "欧阳振华", "一丁", "\u{4E00}\u{9FFF}"] {
            assert!(is_plain(plain.as_bytes()), "{plain}");
        }
        for other in [
            "",
            "王",
            "王某",
            "某某",
            "王·明",
            "王?",
            "王*",
            "Li",
            "王 明",
            "䶮䶮",
            "\u{4DFF}王",
            "王\u{A000}",
        ] {
            assert!(!is_plain(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn no_word_is_longer_than_is_looked_for() {
        for word in ["未命名", "新生儿", "无名氏", "测试", "男婴", "姓名", "不详", "test", "NULL"]
        {
            assert!(is_word_for_a_name(word) && word.len() <= 9);
            assert!(!is_plain(word.as_bytes()), "{word}");
        }
    }
}
