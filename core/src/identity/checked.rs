//! The check of a citizen number.

use std::fmt;

use renkou_codes::{CodeState, DivisionCode, division::RecordClass};

use super::check_character::of_packed;
use super::citizen_number::CitizenNumber;
use super::grade::Grade;
use super::normal::Normal;
use super::number_text::NumberText;
use super::reason::{Reason, Reasons};
use crate::date::PartialDate;

/// Which of the two lengths a citizen number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Form {
    /// 18 characters (GB 11643-1999).
    Eighteen = 18,
    /// 15 digits (GB 11643-1989).
    Fifteen = 15,
}

/// What a check found out about a citizen number (公民身份号码核对结果).
///
/// All parts that can be read are there, whatever the grade. Made by [`check`]. `Debug` shows
/// grade and reasons, never the number.
#[derive(Clone, Copy)]
pub struct Checked {
    /// The 18 characters; those of an upgraded number carry the computed check character.
    whole: [u8; 18],
    /// Whether the text and its normal form differ.
    normalised: bool,
    form: Option<Form>,
    expected: u8,
    reasons: Reasons,
    birth: Option<PartialDate>,
    division: u32,
    state: Option<CodeState>,
}

/// Checks a citizen number of 18 characters or 15 digits against GB 11643 (公民身份号码).
///
/// Full-width characters, blanks, hyphens and a small x are brought to the normal form first;
/// nothing else is mended. The reference date is the day on which the number was written down,
/// or today: a later birth is an error. Does not allocate.
///
/// Residence permits of people from Hong Kong, Macao and Taiwan (港澳台居民居住证) have the same
/// form and pass too.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::{Grade, Reason, check};
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// let old = check("440524 880101 001", today);
/// assert_eq!(old.grade(), Grade::Valid);
/// assert_eq!(old.canonical_18().map(|n| n.to_string()).as_deref(), Some("440524198801010011"));
///
/// let damaged = check("1.10105E+17", today);
/// assert!(damaged.reasons().contains(Reason::Spreadsheet));
/// # Ok::<(), &str>(())
/// ```
pub fn check(text: &str, today: PartialDate) -> Checked {
    of_ascii(text.as_bytes(), today).unwrap_or_else(|| of_written(text, today))
}

/// The check of a text that is in the normal form, but for a small x.
#[inline]
fn of_ascii(bytes: &[u8], today: PartialDate) -> Option<Checked> {
    match bytes.len() {
        18 => of_18(bytes.try_into().ok()?, today),
        15 => of_15(bytes.try_into().ok()?, today),
        _ => None,
    }
}

/// The check of a text that is not in the normal form.
#[cold]
fn of_written(text: &str, today: PartialDate) -> Checked {
    let normal = match Normal::of(text) {
        Normal::Text(normal) => normal,
        Normal::TooLong => return Checked::unreadable(Reasons::NONE.with(Reason::Length)),
        Normal::Foreign { quantity } => {
            let reasons = Reasons::NONE.with(Reason::Character);
            return Checked::unreadable(reasons.with_if(quantity, Reason::Spreadsheet));
        }
    };
    let bytes = normal.as_bytes();
    if bytes.is_empty() {
        return Checked::unreadable(Reasons::NONE.with(Reason::Empty));
    }
    if let Some(checked) = of_ascii(bytes, today) {
        return Checked { normalised: true, ..checked };
    }
    let foreign = bytes.iter().any(|b| !b.is_ascii_digit() && *b != b'X');
    let length = !matches!(bytes.len(), 15 | 18);
    let reasons = Reasons::NONE
        .with_if(length, Reason::Length)
        .with_if(foreign || !length, Reason::Character)
        .with_if(is_filler(bytes), Reason::Placeholder);
    Checked::unreadable(reasons)
}

/// The check of 18 characters; none if they are not 17 digits and a digit or X.
#[inline]
fn of_18(text: &[u8; 18], today: PartialDate) -> Option<Checked> {
    let mut whole = *text;
    let (normalised, last) = match text[17] {
        b'x' => (true, b'X'),
        last @ (b'0'..=b'9' | b'X') => (false, last),
        _ => return None,
    };
    whole[17] = last;
    let fields = Fields::of(&whole)?;
    let expected = fields.check;
    let wrong = expected != last;
    // A quantity keeps 15 places: the last three digits of a number become zeros.
    let damaged = wrong && whole[15] == b'0' && whole[16] == b'0' && last == b'0';
    let reasons = Reasons::NONE.with_if(wrong, Reason::Check).with_if(damaged, Reason::Spreadsheet);
    let checked = Checked {
        whole,
        normalised,
        form: Some(Form::Eighteen),
        expected,
        reasons,
        birth: None,
        division: 0,
        state: None,
    };
    Some(checked.with_parts(&fields, today))
}

/// The check of 15 digits; none if they are not digits.
fn of_15(text: &[u8; 15], today: PartialDate) -> Option<Checked> {
    let mut whole = [b'0'; 18];
    whole[..6].copy_from_slice(&text[..6]);
    whole[8..17].copy_from_slice(&text[6..]);
    // GB 11643-1989: sequences 996 to 999 were kept for people who were a hundred or more.
    let centenarian = matches!(&text[12..], b"996" | b"997" | b"998" | b"999");
    whole[6..8].copy_from_slice(if centenarian { b"18" } else { b"19" });
    let fields = Fields::of(&whole)?;
    let expected = fields.check;
    whole[17] = expected;
    let checked = Checked {
        whole,
        normalised: false,
        form: Some(Form::Fifteen),
        expected,
        reasons: Reasons::NONE.with_if(is_filler(text), Reason::Placeholder),
        birth: None,
        division: 0,
        state: None,
    };
    Some(checked.with_parts(&fields, today))
}

/// The digits of a number as the numbers they are.
struct Fields {
    division: u32,
    year: u16,
    month: u8,
    day: u8,
    sequence: u16,
    check: u8,
}

impl Fields {
    /// Reads the first 17 characters; none if one of them is not a digit.
    #[inline]
    fn of(whole: &[u8; 18]) -> Option<Self> {
        const ASCII_ZEROS: u64 = 0x3030_3030_3030_3030;
        let (eights, rest) = whole.as_chunks::<8>();
        let [first, second] = <[[u8; 8]; 2]>::try_from(eights).ok()?.map(u64::from_le_bytes);
        let last = rest.first()?.wrapping_sub(b'0');
        if !are_digits(first) || !are_digits(second) || last > 9 {
            return None;
        }
        let (first, second) = (first - ASCII_ZEROS, second - ASCII_ZEROS);
        // AAAAAAYY and YYMMDDSS, and behind them S.
        let (head, tail) = (eight_digits(first), eight_digits(second));
        Some(Self {
            division: head / 100,
            year: (head % 100 * 100 + tail / 1_000_000) as u16,
            month: (tail / 10_000 % 100) as u8,
            day: (tail / 100 % 100) as u8,
            sequence: (tail % 100 * 10) as u16 + u16::from(last),
            check: of_packed(first, second, last),
        })
    }
}

/// Whether eight bytes are ASCII digits.
const fn are_digits(bytes: u64) -> bool {
    const HIGH_HALVES: u64 = 0xF0F0_F0F0_F0F0_F0F0;
    const ASCII_ZEROS: u64 = 0x3030_3030_3030_3030;
    // Adding six carries 0x3A to 0x3F over to the next half.
    let carried = bytes.wrapping_add(0x0606_0606_0606_0606);
    bytes & HIGH_HALVES == ASCII_ZEROS && carried & HIGH_HALVES == ASCII_ZEROS
}

/// The number that eight digits spell, in little-endian bytes from 0 to 9.
const fn eight_digits(digits: u64) -> u32 {
    const PAIR: u64 = 0x0000_00FF_0000_00FF;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let high = (pairs & PAIR).wrapping_mul(0x000F_4240_0000_0064);
    let low = ((pairs >> 16) & PAIR).wrapping_mul(0x0000_2710_0000_0001);
    (high.wrapping_add(low) >> 32) as u32
}

/// Whether a text is one digit repeated, or digits counted up or down.
fn is_filler(digits: &[u8]) -> bool {
    let Some((first, rest)) = digits.split_first() else {
        return false;
    };
    let follows = |step: u8| {
        let mut expected = *first;
        rest.iter().all(|&digit| {
            expected = b'0' + (expected.wrapping_sub(b'0') + step) % 10;
            digit == expected
        })
    };
    first.is_ascii_digit() && digits.len() > 3 && (follows(0) || follows(1) || follows(9))
}

impl Checked {
    fn unreadable(reasons: Reasons) -> Self {
        Self {
            whole: [0; 18],
            normalised: false,
            form: None,
            expected: 0,
            reasons,
            birth: None,
            division: 0,
            state: None,
        }
    }

    /// Judges division, birth and sequence.
    #[inline]
    fn with_parts(mut self, fields: &Fields, today: PartialDate) -> Self {
        self.division = fields.division;
        self.birth = PartialDate::new(fields.year, fields.month, fields.day);
        let (year, sequence_zero) = (fields.year, fields.sequence == 0);
        let mut reasons = self
            .reasons
            .with_if(sequence_zero, Reason::SequenceZero)
            .with_if(self.birth.is_none(), Reason::Date);
        if let Some(birth) = self.birth {
            reasons = reasons
                .with_if(birth > today.latest(), Reason::Future)
                .with_if(year < 1850, Reason::BornBefore1850);
        }
        if !self.is_residence_permit() {
            let state = DivisionCode::new(self.division).map(|code| code.state(year));
            self.state = state;
            if let Some(reason) = state.and_then(|s| division_reason(s, self.birth.is_some())) {
                reasons = reasons.with(reason);
            }
        }
        // Fillers are never valid otherwise, so that a valid number need not be looked at.
        if !reasons.is_empty() && is_filler(&self.whole[..17]) {
            reasons = reasons.with(Reason::Placeholder);
        }
        self.reasons = reasons;
        self
    }

    /// The grade: that of the worst reason.
    pub const fn grade(&self) -> Grade {
        self.reasons.grade()
    }

    /// Why the number is not simply valid.
    pub const fn reasons(&self) -> Reasons {
        self.reasons
    }

    /// Which of the two lengths it has; none if it could not be read.
    pub const fn form(&self) -> Option<Form> {
        self.form
    }

    /// Whether the text had to be brought to the normal form.
    pub const fn was_normalised(&self) -> bool {
        self.normalised
    }

    /// The number, if nothing about it is impossible.
    pub fn number(&self) -> Option<CitizenNumber> {
        if self.grade() == Grade::Invalid { None } else { CitizenNumber::of_checked(self) }
    }

    /// The text in its normal form, of 18 or 15 characters; none if it could not be read.
    pub fn normal(&self) -> Option<NumberText> {
        match self.form? {
            Form::Eighteen => Some(NumberText::of(&self.whole)),
            Form::Fifteen => {
                let mut fifteen = [0; 15];
                fifteen[..6].copy_from_slice(&self.whole[..6]);
                fifteen[6..].copy_from_slice(&self.whole[8..17]);
                Some(NumberText::of(&fifteen))
            }
        }
    }

    /// The number of 18 characters; none if it could not be read or its check character is wrong.
    pub fn canonical_18(&self) -> Option<NumberText> {
        (self.form.is_some() && !self.reasons.contains(Reason::Check))
            .then(|| NumberText::of(&self.whole))
    }

    /// Whether the check character is right; none for 15 digits, which have none.
    pub fn check_ok(&self) -> Option<bool> {
        (self.form? == Form::Eighteen).then(|| !self.reasons.contains(Reason::Check))
    }

    /// The check character that belongs to the other digits; none if they could not be read.
    pub fn check_expected(&self) -> Option<char> {
        self.form.map(|_| char::from(self.expected))
    }

    /// The date of birth in it, if it is a date.
    pub const fn birth(&self) -> Option<PartialDate> {
        self.birth
    }

    /// Whether it is a man's number: an odd sequence number. None if it could not be read.
    pub fn is_male(&self) -> Option<bool> {
        self.form.map(|_| self.whole[16] & 1 == 1)
    }

    /// The sequence number (顺序码), 0 to 999; none if it could not be read.
    pub fn sequence(&self) -> Option<u16> {
        let digit = |at: usize| u16::from(self.whole[at] & 0xF);
        self.form.map(|_| digit(14) * 100 + digit(15) * 10 + digit(16))
    }

    /// The division code (地址码); none if it could not be read.
    pub fn division(&self) -> Option<DivisionCode> {
        self.form.and_then(|_| DivisionCode::new(self.division))
    }

    /// How the division code stood in the year of birth; none for a residence permit, or if it
    /// could not be read.
    pub const fn division_at_birth(&self) -> Option<CodeState> {
        self.state
    }

    /// Whether it is the number of a residence permit of Hong Kong (810000), Macao (820000) or
    /// Taiwan (830000) residents (港澳台居民居住证).
    pub const fn is_residence_permit(&self) -> bool {
        matches!(self.division, 810_000 | 820_000 | 830_000)
    }

    /// The 18 characters as they are compared with those of other numbers.
    pub(super) fn whole(&self) -> Option<&[u8; 18]> {
        self.form.map(|_| &self.whole)
    }
}

/// What the state of a division code at birth says against a number.
fn division_reason(state: CodeState, year_is_known: bool) -> Option<Reason> {
    match state {
        CodeState::UnknownProvince => Some(Reason::Province),
        CodeState::UnknownCode => Some(Reason::UnknownDivision),
        CodeState::Abolished { .. } if year_is_known => Some(Reason::AbolishedDivision),
        CodeState::Listed(RecordClass::Aggregate) => Some(Reason::AggregateDivision),
        CodeState::Listed(RecordClass::Statistical) => Some(Reason::StatisticalDivision),
        CodeState::Listed(RecordClass::Pre1982) => Some(Reason::Pre1982Division),
        // Everybody born before a code existed has a number with a later code: that is normal.
        _ => None,
    }
}

impl fmt::Debug for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checked")
            .field("form", &self.form)
            .field("grade", &self.grade())
            .field("reasons", &self.reasons)
            .finish_non_exhaustive()
    }
}
