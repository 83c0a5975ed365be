//! The check of a number of any kind.

use std::borrow::Cow;
use std::fmt;

use renkou_codes::{CodeState, DivisionCode};

use super::checked::{Checked, check};
use super::document_kind::DocumentKind;
use super::grade::Grade;
use super::normal::Normal;
use super::number_text::NumberText;
use super::reason::{Reason, Reasons};
use super::suggestion::{Known, is_misread_credit_code, suggestions};
use super::{foreigner, organisation, travel};
use crate::date::PartialDate;

/// What a check found out about a number of any kind (证件号码核对结果).
///
/// Parts that a kind does not have are none. `Debug` shows kind, grade and reasons only.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::{Document, DocumentKind, Grade};
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// // A specimen of the foreigner's card of 2023.
/// let card = Document::check("911124198108030024", today);
/// assert_eq!(card.kind(), DocumentKind::ForeignResidence);
/// assert_eq!(card.grade(), Grade::Valid);
/// assert_eq!(card.birth(), PartialDate::new(1981, 8, 3));
///
/// let company = Document::check_as(DocumentKind::CreditCode, "91350100M000100Y43", today);
/// assert_eq!(company.grade(), Grade::Valid);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone)]
pub struct Document {
    pub(super) kind: DocumentKind,
    pub(super) normal: Option<String>,
    pub(super) reasons: Reasons,
    pub(super) check_ok: Option<bool>,
    pub(super) check_expected: Option<char>,
    pub(super) birth: Option<PartialDate>,
    pub(super) is_male: Option<bool>,
    pub(super) sequence: Option<u16>,
    pub(super) division: Option<DivisionCode>,
    /// The check of the citizen number, where it is one or holds one.
    pub(super) citizen: Option<Checked>,
}

impl Document {
    /// Checks a number whose kind is found out from its form.
    ///
    /// A text of no known form is checked as a citizen number.
    pub fn check(text: &str, today: PartialDate) -> Self {
        let mut document = Self::check_as(kind_of(text, today), text, today);
        if document.citizen.is_some_and(|c| c.is_residence_permit() && c.form().is_some()) {
            document.kind = DocumentKind::ResidencePermit;
        }
        document
    }

    /// Checks a number whose kind is known.
    pub fn check_as(kind: DocumentKind, text: &str, today: PartialDate) -> Self {
        match kind {
            DocumentKind::CitizenNumber | DocumentKind::ResidencePermit => {
                Self::of_citizen(kind, check(text, today))
            }
            DocumentKind::OfficerCard => travel::officer_card(text),
            _ => match Normal::of(&without_brackets(text)) {
                Normal::Text(text) if text.as_bytes().is_empty() => {
                    Self::unreadable(kind, Reason::Empty)
                }
                Normal::Text(text) => Self::of_ascii(kind, &text, today),
                Normal::TooLong => Self::unreadable(kind, Reason::Length),
                Normal::Foreign { quantity } => {
                    let mut document = Self::unreadable(kind, Reason::Character);
                    document.reasons = document.reasons.with_if(quantity, Reason::Spreadsheet);
                    document
                }
            },
        }
    }

    fn of_ascii(kind: DocumentKind, text: &NumberText, today: PartialDate) -> Self {
        match kind {
            DocumentKind::ForeignResidence => foreigner::of_2023(text, today),
            DocumentKind::ForeignResidence2004 => foreigner::of_2004(text, today),
            DocumentKind::CreditCode => organisation::credit_code(text),
            DocumentKind::OrganisationCode => organisation::organisation_code(text),
            DocumentKind::DisabilityCard => travel::disability_card(text, today),
            _ => travel::of_form(kind, text),
        }
    }

    fn of_citizen(kind: DocumentKind, checked: Checked) -> Self {
        let mut reasons = checked.reasons();
        // A residence permit has one of three codes in place of a division.
        if kind == DocumentKind::ResidencePermit && !checked.is_residence_permit() {
            reasons = reasons.with_if(checked.form().is_some(), Reason::Part);
        }
        Self {
            kind,
            normal: checked.normal().map(|normal| normal.to_string()),
            reasons,
            check_ok: checked.check_ok(),
            check_expected: checked.check_expected(),
            birth: checked.birth(),
            is_male: checked.is_male(),
            sequence: checked.sequence(),
            division: checked.division(),
            citizen: Some(checked),
        }
    }

    pub(super) fn unreadable(kind: DocumentKind, reason: Reason) -> Self {
        Self {
            kind,
            normal: None,
            reasons: Reasons::NONE.with(reason),
            check_ok: None,
            check_expected: None,
            birth: None,
            is_male: None,
            sequence: None,
            division: None,
            citizen: None,
        }
    }

    /// A number that was read, of which nothing is known yet but its text.
    pub(super) fn readable(kind: DocumentKind, text: impl Into<String>) -> Self {
        let mut document = Self::unreadable(kind, Reason::Empty);
        document.normal = Some(text.into());
        document.reasons = Reasons::NONE;
        document
    }

    pub(super) fn add(&mut self, reason: Reason) {
        self.reasons = self.reasons.with(reason);
    }

    /// The kind of document.
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// The grade: that of the worst reason.
    pub const fn grade(&self) -> Grade {
        self.reasons.grade()
    }

    /// Why the number is not simply valid.
    pub const fn reasons(&self) -> Reasons {
        self.reasons
    }

    /// The number in its normal form; none if it could not be read.
    pub fn normal(&self) -> Option<&str> {
        self.normal.as_deref()
    }

    /// The check of the citizen number that it is or holds.
    pub const fn citizen_number(&self) -> Option<&Checked> {
        self.citizen.as_ref()
    }

    /// Whether the check character is right; none if the number has none.
    pub const fn check_ok(&self) -> Option<bool> {
        self.check_ok
    }

    /// The check character that belongs to the others.
    pub const fn check_expected(&self) -> Option<char> {
        self.check_expected
    }

    /// The date of birth in it.
    pub const fn birth(&self) -> Option<PartialDate> {
        self.birth
    }

    /// Whether it is a man's number.
    pub const fn is_male(&self) -> Option<bool> {
        self.is_male
    }

    /// The sequence number in it.
    pub const fn sequence(&self) -> Option<u16> {
        self.sequence
    }

    /// The division code in it.
    pub const fn division(&self) -> Option<DivisionCode> {
        self.division
    }

    /// How the division code of a citizen number stood in the year of birth.
    pub fn division_at_birth(&self) -> Option<CodeState> {
        self.citizen.as_ref().and_then(Checked::division_at_birth)
    }

    /// The number as it may be shown: the first three and the last character, all hidden if short.
    pub fn masked(&self) -> Option<String> {
        let text = self.normal.as_deref()?;
        let count = text.chars().count();
        let kept = |place: usize| count > 8 && (place < 3 || place + 1 == count);
        Some(text.chars().enumerate().map(|(i, c)| if kept(i) { c } else { '*' }).collect())
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("kind", &self.kind)
            .field("grade", &self.grade())
            .field("reasons", &self.reasons)
            .finish_non_exhaustive()
    }
}

/// The text without brackets: the permits of Taiwan residents have a letter in them.
fn without_brackets(text: &str) -> Cow<'_, str> {
    const BRACKETS: [char; 4] = ['(', ')', '（', '）'];
    if text.contains(BRACKETS) { text.replace(BRACKETS, "").into() } else { text.into() }
}

/// The kind whose form a text has.
fn kind_of(text: &str, today: PartialDate) -> DocumentKind {
    if travel::is_officer_card(text) {
        return DocumentKind::OfficerCard;
    }
    let Normal::Text(normal) = Normal::of(&without_brackets(text)) else {
        return DocumentKind::CitizenNumber;
    };
    let bytes = normal.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    match (bytes.len(), digits) {
        (18, 17 | 18) if bytes.iter().take(17).all(u8::is_ascii_digit) => {
            of_eighteen(text, &normal, today)
        }
        (18, _) => of_eighteen_with_letters(text, &normal, today),
        (20 | 22, 19..=21) => DocumentKind::DisabilityCard,
        (15, 12) if bytes.iter().take(3).all(u8::is_ascii_uppercase) => {
            DocumentKind::ForeignResidence2004
        }
        (9, 7..=9) => match travel::kind_of(&normal) {
            Some(kind) if !organisation::is_right_organisation_code(&normal) => kind,
            _ if organisation::has_form_of_organisation_code(&normal) => {
                DocumentKind::OrganisationCode
            }
            _ => DocumentKind::CitizenNumber,
        },
        _ => travel::kind_of(&normal).unwrap_or(DocumentKind::CitizenNumber),
    }
}

/// 18 digits are a citizen number, a foreigner's card or a credit code: the check tells.
fn of_eighteen(text: &str, normal: &NumberText, today: PartialDate) -> DocumentKind {
    let citizen = check(text, today);
    if citizen.reasons().contains(Reason::Placeholder) {
        return DocumentKind::CitizenNumber;
    }
    let is_right = |kind| Document::check_as(kind, text, today).grade() != Grade::Invalid;
    if normal.as_bytes().first() == Some(&b'9') {
        if !is_right(DocumentKind::ForeignResidence) && is_right(DocumentKind::CreditCode) {
            return DocumentKind::CreditCode;
        }
        return DocumentKind::ForeignResidence;
    }
    if citizen.grade() == Grade::Invalid && is_right(DocumentKind::CreditCode) {
        return DocumentKind::CreditCode;
    }
    DocumentKind::CitizenNumber
}

/// 18 characters with letters are a credit code, or a citizen number in which letters stand for the
/// digits they look like.
fn of_eighteen_with_letters(text: &str, normal: &NumberText, today: PartialDate) -> DocumentKind {
    let code = organisation::credit_code(normal);
    let is_right = code.check_ok == Some(true);
    if !is_right && !suggestions(text, Known::default(), today).is_empty() {
        return DocumentKind::CitizenNumber;
    }
    if code.normal.is_some() || is_misread_credit_code(text, today) {
        return DocumentKind::CreditCode;
    }
    DocumentKind::CitizenNumber
}
