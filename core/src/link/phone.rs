//! A telephone number in the form in which two of them are compared.

/// The fewest digits of anything that is a telephone number.
const FEWEST_DIGITS: usize = 5;

/// The digits without China's country code, trunk zero, blanks and hyphens; `None` when it is no number.
pub(super) fn normal_form(text: &str) -> Option<String> {
    let written: String = text
        .chars()
        // Full-width digits and signs are the same key on another input method.
        .map(|c| match c {
            '０'..='９' => {
                char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c)
            }
            '＋' => '+',
            _ => c,
        })
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let international = written.strip_prefix('+').or_else(|| written.strip_prefix("00"));
    let digits = match international {
        Some(abroad) => abroad.strip_prefix("86").unwrap_or(abroad),
        // A mobile number has 11 digits and begins with 1; nothing else begins with 861 and has 13.
        None if written.len() == 13 && written.starts_with("861") => written.get(2..)?,
        None => &written,
    };
    let digits = digits.trim_start_matches('0');
    let is_number = digits.len() >= FEWEST_DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_write_one_number() {
        let form = |text| normal_form(text);
        for text in [
            "13900000000",
            "+86 139 0000 0000",
            "0086-139-0000-0000",
            "8613900000000",
            "013900000000",
            "（１３９）０００００００0",
        ] {
            assert_eq!(form(text).as_deref(), Some("13900000000"), "{text}");
        }
        assert_eq!(form("(0731) 8000-0000"), form("+86 731 80000000"));
        assert_ne!(form("+1 212 000 0000"), form("212 000 0001"));
        for text in ["", "none", "110", "139+0000+0000"] {
            assert_eq!(form(text), None, "{text}");
        }
    }
}
