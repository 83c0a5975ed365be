//! What a wrong number could have been.

use super::checked::{Checked, check};
use super::document::Document;
use super::document_kind::DocumentKind;
use super::grade::Grade;
use super::number_text::NumberText;
use super::reason::Reason;
use crate::date::PartialDate;

/// A number that a wrong one could have been (修正建议).
///
/// It is never put in the place of the value: somebody who knows the person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The number as it could have been.
    pub number: NumberText,
    /// What would have been changed in writing.
    pub slip: Slip,
}

/// What was changed in writing a number (笔误类型).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Slip {
    /// A character was taken for one that looks like it: O for 0, × for X.
    LookAlike,
    /// The check character was left out.
    CheckLost,
    /// One digit was written wrong.
    OneDigit,
    /// Two neighbouring digits were exchanged.
    Exchange,
    /// The check character was written wrong.
    WrongCheck,
}

impl Slip {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LookAlike => "look_alike",
            Self::CheckLost => "check_lost",
            Self::OneDigit => "one_digit",
            Self::Exchange => "exchange",
            Self::WrongCheck => "wrong_check",
        }
    }
}

/// What else a record says of the person, for choosing between repairs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// The date of birth.
    pub birth: Option<PartialDate>,
    /// Whether the person is a man.
    pub is_male: Option<bool>,
}

impl Known {
    fn fits(self, checked: &Checked) -> bool {
        let birth_fits = match (self.birth, checked.birth()) {
            (Some(birth), Some(born)) => birth.earliest() <= born && born <= birth.latest(),
            _ => true,
        };
        let sex_fits = self.is_male.is_none() || self.is_male == checked.is_male();
        birth_fits && sex_fits
    }
}

/// What a wrong citizen number could have been, by the rest of the record.
///
/// Characters that look like others are read as those, and a lost check character is added. Where
/// a digit is wrong or two are exchanged, the check character shows that, but seldom where: a
/// repair is suggested only if it is the only one that fits what is known. Nothing is suggested
/// for a number that is not invalid.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::{Known, Slip, suggestions};
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// let look_alike = suggestions("11O10519491231OO2×", Known::default(), today);
/// assert_eq!(look_alike[0].number.as_str(), "11010519491231002X");
///
/// // 1939 for 1949: only the date of birth tells which digit it is.
/// let known = Known { birth: PartialDate::new(1949, 12, 31), is_male: Some(false) };
/// let repaired = suggestions("11010519391231002X", known, today);
/// assert_eq!(repaired.len(), 1);
/// assert_eq!(repaired[0].number.as_str(), "11010519491231002X");
/// assert_eq!(repaired[0].slip, Slip::OneDigit);
/// assert!(suggestions("11010519391231002X", Known::default(), today).is_empty());
/// # Ok::<(), &str>(())
/// ```
pub fn suggestions(text: &str, known: Known, today: PartialDate) -> Vec<Suggestion> {
    let checked = check(text, today);
    if checked.grade() != Grade::Invalid {
        return Vec::new();
    }
    let is_right = |number: &[u8]| {
        let candidate = check(str::from_utf8(number).unwrap_or_default(), today);
        candidate.number().is_some() && known.fits(&candidate)
    };
    let read = look_alikes(text);
    if let Some(whole) = checked.whole().filter(|_| checked.check_ok() == Some(false)) {
        return only_repair(whole, &checked, known, today).into_iter().collect();
    }
    if is_right(&read) && matches!(read.len(), 15 | 18) {
        return vec![Suggestion { number: NumberText::of(&read), slip: Slip::LookAlike }];
    }
    if let Ok(body) = <&[u8; 17]>::try_from(read.as_slice())
        && let Some(last) = super::mod_11_2(body)
    {
        let mut whole = body.to_vec();
        whole.push(last);
        if is_right(&whole) {
            return vec![Suggestion { number: NumberText::of(&whole), slip: Slip::CheckLost }];
        }
    }
    Vec::new()
}

/// The one repair of a number with a wrong check character that fits what is known.
fn only_repair(
    whole: &[u8; 18],
    checked: &Checked,
    known: Known,
    today: PartialDate,
) -> Option<Suggestion> {
    let mut found = None;
    let mut consider = |candidate: [u8; 18], slip: Slip| {
        let Ok(text) = str::from_utf8(&candidate) else { return true };
        let result = check(text, today);
        if !result.reasons().is_empty() && result.reasons().iter().any(is_implausible) {
            return true;
        }
        if !known.fits(&result) {
            return true;
        }
        found.replace(Suggestion { number: NumberText::of(&candidate), slip }).is_none()
    };
    let mut right_check = *whole;
    right_check[17] = checked.check_expected().map_or(b'0', |c| c as u8);
    if !consider(right_check, Slip::WrongCheck) {
        return None;
    }
    for place in 0..17 {
        for digit in b'0'..=b'9' {
            let mut candidate = *whole;
            candidate[place] = digit;
            if digit != whole[place] && !consider(candidate, Slip::OneDigit) {
                return None;
            }
        }
        let mut candidate = *whole;
        candidate.swap(place, place + 1);
        let changes = whole[place] != whole[place + 1] && candidate[16] != b'X';
        if changes
            && candidate[..17].iter().all(u8::is_ascii_digit)
            && !consider(candidate, Slip::Exchange)
        {
            return None;
        }
    }
    found
}

/// Whether a reason rules out a repair; only the sequence 000 does not.
fn is_implausible(reason: Reason) -> bool {
    reason != Reason::SequenceZero
}

/// The text with characters read as those they look like, and nothing else but digits and X.
fn look_alikes(text: &str) -> Vec<u8> {
    let text = text.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let mut read: Vec<u8> = text
        .chars()
        .filter_map(|c| {
            Some(match c {
                '0'..='9' => c as u8,
                '０'..='９' => b'0' + (c as u32 - '０' as u32) as u8,
                'O' | 'o' | 'Ｏ' | 'ｏ' | '〇' | '○' | '◯' | 'Q' | 'D' | 'О' | 'о' => b'0',
                'l' | 'I' | 'i' | '|' | '丨' | '｜' | '!' => b'1',
                'Z' | 'z' => b'2',
                'S' | 's' => b'5',
                'b' => b'6',
                'B' => b'8',
                'g' | 'q' => b'9',
                'X' | 'x' | 'Ｘ' | 'ｘ' | '×' | '✕' | '╳' | 'Х' | 'х' | 'Χ' | 'χ' | '*' | '＊'
                | '乂' | 'メ' => b'X',
                _ => return None,
            })
        })
        .take(NumberText::CAPACITY)
        .collect();
    // A sign that is no X at the end is none at all.
    if read.iter().position(|byte| *byte == b'X').is_some_and(|place| place != 17) {
        read.clear();
    }
    read
}

impl Document {
    /// What a wrong number could have been: see [`suggestions`].
    ///
    /// Codes of organisations are read with the characters that they do not have replaced.
    pub fn suggestions(&self, text: &str, known: Known, today: PartialDate) -> Vec<Suggestion> {
        match self.kind() {
            DocumentKind::CitizenNumber | DocumentKind::ResidencePermit => {
                suggestions(text, known, today)
            }
            DocumentKind::CreditCode if self.grade() == Grade::Invalid => {
                misread(DocumentKind::CreditCode, &credit_look_alikes(text), today)
            }
            kind @ (DocumentKind::ForeignResidence | DocumentKind::DisabilityCard)
                if self.grade() == Grade::Invalid =>
            {
                misread(kind, &String::from_utf8_lossy(&look_alikes(text)), today)
            }
            _ => Vec::new(),
        }
    }
}

/// The suggestion that the number was misread, if what it looks like is not wrong.
fn misread(kind: DocumentKind, read: &str, today: PartialDate) -> Vec<Suggestion> {
    let repaired = Document::check_as(kind, read, today);
    let number = repaired.normal().map(|normal| NumberText::of(normal.as_bytes()));
    number
        .filter(|_| repaired.grade() != Grade::Invalid)
        .map(|number| Suggestion { number, slip: Slip::LookAlike })
        .into_iter()
        .collect()
}

/// The text with the characters that credit codes do not have read as those they look like.
fn credit_look_alikes(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'I' | 'i' | 'l' => '1',
            'O' | 'o' => '0',
            'S' | 's' => '5',
            'Z' | 'z' => '2',
            c => c,
        })
        .collect()
}

/// Whether a text is a right credit code but for characters that credit codes do not have.
pub(super) fn is_misread_credit_code(text: &str, today: PartialDate) -> bool {
    !misread(DocumentKind::CreditCode, &credit_look_alikes(text), today).is_empty()
}
