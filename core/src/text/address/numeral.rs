//! Numbers in addresses: digits, Chinese numerals, letters, and lists of them.

/// A number at the beginning of some characters, as digits and letters, and how many characters
/// it takes. Leading zeros are dropped; 十二 is 12, 一二〇三 is 1203, 一百五 is 150. 甲12 is 12甲.
pub(super) fn number(text: &[char]) -> Option<(String, usize)> {
    let latin = text.iter().take_while(|c| is_letter(**c) || c.is_ascii_digit()).count();
    if latin > 0 {
        let mut number: String = text.iter().take(latin).collect();
        if let [stem, digit, ..] = text
            && is_stem(*stem)
            && digit.is_ascii_digit()
        {
            number.remove(0);
            number.push(*stem);
        }
        let short = number.trim_start_matches('0');
        let short = if short.is_empty() { "0" } else { short };
        return Some((short.to_owned(), latin));
    }
    let len = text.iter().take_while(|c| numeral(**c).is_some()).count();
    let digits = chinese(text.get(..len)?)?;
    Some((digits, len))
}

/// Letters that number houses: Latin ones and stems.
const fn is_letter(character: char) -> bool {
    is_stem(character) || character.is_ascii_uppercase()
}

/// The first of the heavenly stems (天干), which tell houses of one number apart.
pub(super) const fn is_stem(character: char) -> bool {
    matches!(character, '甲' | '乙' | '丙' | '丁')
}

/// The value of a Chinese numeral; tens and hundreds multiply what stands before them.
const fn numeral(character: char) -> Option<u32> {
    Some(match character {
        '〇' | '零' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        '十' | '拾' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' | '佰' => 100,
        '千' | '仟' => 1000,
        _ => return None,
    })
}

/// The digits of a run of Chinese numerals, nothing when there is none.
fn chinese(text: &[char]) -> Option<String> {
    let values: Vec<u32> = text.iter().map_while(|character| numeral(*character)).collect();
    if values.is_empty() {
        return None;
    }
    if values.iter().all(|value| *value < 10) {
        let digits: String = values.iter().filter_map(|v| char::from_digit(*v, 10)).collect();
        let short = digits.trim_start_matches('0');
        return Some(if short.is_empty() { "0".to_owned() } else { short.to_owned() });
    }
    let (mut sum, mut ones) = (0_u32, None);
    for value in &values {
        match value {
            0..10 => ones = Some(*value),
            20 | 30 => sum = sum.saturating_add(*value),
            _ => {
                sum = sum.saturating_add(value.saturating_mul(ones.take().unwrap_or(1)));
            }
        }
    }
    // A last digit right after hundreds or thousands counts the next lower ones.
    if let [.., scale @ (100 | 1000), 1..10] = values.as_slice() {
        ones = ones.map(|ones| ones * (scale / 10));
    }
    Some(sum.saturating_add(ones.unwrap_or(0)).to_string())
}

/// The name of a road or village with its numerals as digits: 中山二路 is written 中山2路 too.
pub(super) fn with_digits(name: &[char]) -> String {
    let mut text = String::new();
    let mut rest = name;
    while let [first, after @ ..] = rest {
        if let Some((digits, len)) = number(rest) {
            text.push_str(&digits);
            rest = rest.get(len..).unwrap_or_default();
        } else {
            text.push(*first);
            rest = after;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_write_a_number() {
        for (text, expected) in [
            ("12号", Some(("12", 2))),
            ("012", Some(("12", 3))),
            ("0", Some(("0", 1))),
            ("A3座", Some(("A3", 2))),
            ("甲12号", Some(("12甲", 3))),
            ("12甲号", Some(("12甲", 3))),
            ("甲座", Some(("甲", 1))),
            ("十", Some(("10", 1))),
            ("十二号", Some(("12", 2))),
            ("二十号", Some(("20", 2))),
            ("廿三号", Some(("23", 2))),
            ("卅", Some(("30", 1))),
            ("一百零五室", Some(("105", 4))),
            ("一百二十", Some(("120", 4))),
            ("一百五", Some(("150", 3))),
            ("一千二", Some(("1200", 3))),
            ("一千零五", Some(("1005", 4))),
            ("一百一十五", Some(("115", 5))),
            ("一千二百", Some(("1200", 4))),
            ("一二〇三室", Some(("1203", 4))),
            ("〇八", Some(("8", 2))),
            ("号12", None),
            ("", None),
        ] {
            let text: Vec<char> = text.chars().collect();
            let expected = expected.map(|(number, len)| (number.to_owned(), len));
            assert_eq!(number(&text), expected, "{text:?}");
        }
    }

    #[test]
    fn names_with_numbers() {
        for (name, expected) in [
            ("中山二路", "中山2路"),
            ("五一大道", "51大道"),
            ("十五里铺", "15里铺"),
            ("人民路", "人民路"),
        ] {
            assert_eq!(with_digits(&name.chars().collect::<Vec<_>>()), expected);
        }
    }
}
