//! The check of a citizen number.

use std::fmt;

use renkou_codes::{CodeState, DivisionCode, division::RecordClass};

use super::citizen_number::CitizenNumber;
use super::fields::Fields;
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
#[inline]
pub fn check(text: &str, today: PartialDate) -> Checked {
    of_ascii(text.as_bytes(), today).unwrap_or_else(|| of_written(text, today))
}

/// The reasons of [`check`] alone, from which the grade follows: what a column of millions is judged by.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::{Grade, Reason, reasons};
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// assert_eq!(reasons("11010519491231002X", today).grade(), Grade::Valid);
/// assert!(reasons("110105194912310021", today).contains(Reason::Check));
/// # Ok::<(), &str>(())
/// ```
#[inline]
pub fn reasons(text: &str, today: PartialDate) -> Reasons {
    if let Ok(whole) = <&[u8; 18]>::try_from(text.as_bytes())
        && let Some(fields) = Fields::of(whole)
        && fields.check == whole[17]
        && fields.is_unremarkable()
        && fields.birth().is_some_and(|birth| birth <= today)
        && fields.division_certainly_fits()
    {
        return Reasons::NONE;
    }
    reasons_point_by_point(text, today)
}

#[cold]
#[inline(never)]
fn reasons_point_by_point(text: &str, today: PartialDate) -> Reasons {
    check(text, today).reasons()
}

/// The [`check`] of 18 characters against which nothing speaks; none for all others.
#[inline]
pub(crate) fn check_plain(text: &[u8], today: PartialDate) -> Option<Checked> {
    let text: &[u8; 18] = text.try_into().ok()?;
    let fields = Fields::of(text)?;
    let (birth, state) = unremarkable(text, &fields, today)?;
    Some(Checked::unremarkable(text, &fields, birth, state))
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
    let fields = Fields::of(text)?;
    // Nearly all numbers are as they should be: only the others are judged point by point.
    if let Some((birth, state)) = unremarkable(text, &fields, today) {
        return Some(Checked::unremarkable(text, &fields, birth, state));
    }
    judge_18(text, &fields, today)
}

/// The birth and the state of the division of a number against which nothing speaks; none if something may.
#[inline]
fn unremarkable(
    text: &[u8; 18],
    fields: &Fields,
    today: PartialDate,
) -> Option<(PartialDate, CodeState)> {
    if fields.check != text[17] || !fields.is_unremarkable() {
        return None;
    }
    let birth = fields.birth()?;
    let state = DivisionCode::new(fields.division())?.state(fields.year);
    (state.fits_birth() && birth <= today).then_some((birth, state))
}

/// The check of 18 characters, point by point.
#[inline(never)]
fn judge_18(text: &[u8; 18], fields: &Fields, today: PartialDate) -> Option<Checked> {
    let mut whole = *text;
    let (normalised, last) = match text[17] {
        b'x' => (true, b'X'),
        last @ (b'0'..=b'9' | b'X') => (false, last),
        _ => return None,
    };
    whole[17] = last;
    let wrong = fields.check != last;
    // A quantity keeps 15 places: the last three digits of a number become zeros.
    let damaged = wrong && whole[15] == b'0' && whole[16] == b'0' && last == b'0';
    let reasons = Reasons::NONE.with_if(wrong, Reason::Check).with_if(damaged, Reason::Spreadsheet);
    let checked = Checked {
        whole,
        normalised,
        form: Some(Form::Eighteen),
        expected: fields.check,
        reasons,
        birth: None,
        division: 0,
        state: None,
    };
    Some(checked.with_parts(fields, today))
}

/// The check of 15 digits; none if they are not digits.
#[cold]
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

/// Whether a text is one digit repeated, or digits counted up or down.
pub(super) fn is_filler(digits: &[u8]) -> bool {
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
    /// A number against which nothing speaks.
    #[inline]
    const fn unremarkable(
        text: &[u8; 18],
        fields: &Fields,
        birth: PartialDate,
        state: CodeState,
    ) -> Self {
        Self {
            whole: *text,
            normalised: false,
            form: Some(Form::Eighteen),
            expected: fields.check,
            reasons: Reasons::NONE,
            birth: Some(birth),
            division: fields.division(),
            state: Some(state),
        }
    }

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
        self.division = fields.division();
        self.birth = fields.birth();
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
            // Everybody born before a code existed has a number with a later code: that is normal.
            if !state.is_some_and(CodeState::fits_birth)
                && let Some(reason) = state.and_then(|s| division_reason(s, self.birth.is_some()))
            {
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
#[cold]
fn division_reason(state: CodeState, year_is_known: bool) -> Option<Reason> {
    match state {
        CodeState::UnknownProvince => Some(Reason::Province),
        CodeState::UnknownCode => Some(Reason::UnknownDivision),
        CodeState::Abolished { .. } if year_is_known => Some(Reason::AbolishedDivision),
        CodeState::Listed(RecordClass::Aggregate) => Some(Reason::AggregateDivision),
        CodeState::Listed(RecordClass::Statistical) => Some(Reason::StatisticalDivision),
        CodeState::Listed(RecordClass::Pre1982) => Some(Reason::Pre1982Division),
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
