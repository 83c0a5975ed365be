//! Everything about a number, for programs in other languages.

use renkou_codes::{CodeState, Division};
use serde::Serialize;

use super::document::Document;
use super::document_kind::DocumentKind;
use super::reason::Reasons;
use super::suggestion::Known;
use crate::date::PartialDate;

/// Everything that can be said of a number (号码核对答复), in the form in which it is written as JSON.
///
/// It holds the number itself: it is the answer to somebody who had it.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::Answer;
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// let json = serde_json::to_value(Answer::to("11010519491231002x", None, today))?;
/// assert_eq!(json["grade"], "valid");
/// assert_eq!(json["normal"], "11010519491231002X");
/// assert_eq!((&json["birth"], &json["sex"]), (&"1949-12-31".into(), &"female".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// The text as it was asked.
    pub input: String,
    /// The kind of document: [`DocumentKind::as_str`].
    pub kind: &'static str,
    /// `valid`, `suspect` or `invalid`.
    pub grade: &'static str,
    /// Why it is not simply valid, by stable names.
    pub reasons: Reasons,
    /// The number in its normal form.
    pub normal: Option<String>,
    /// The citizen number of 18 characters.
    pub canonical18: Option<String>,
    /// Whether the check character is right; null if there is none.
    pub check_ok: Option<bool>,
    /// The check character that belongs to the others.
    pub check_expected: Option<char>,
    /// The date of birth in it.
    pub birth: Option<PartialDate>,
    /// `male` or `female`.
    pub sex: Option<&'static str>,
    /// The sequence number, three digits.
    pub sequence: Option<String>,
    /// The division code, six digits.
    pub division: Option<String>,
    /// The class of the code's record: `official`, `aggregate` and so on.
    pub division_class: Option<&'static str>,
    /// How the code stood in the year of birth: `in_force`, `not_yet`, `abolished` and so on.
    pub division_at_birth: Option<&'static str>,
    /// The year in which the code was abolished, where that was before the birth.
    pub division_abolished: Option<u16>,
    /// The full name of the division at birth, or when its code was first used.
    pub division_name: Option<String>,
    /// What it could have been, if it is wrong.
    pub suggestions: Vec<String>,
}

impl Answer {
    /// The answer about a number; its kind is found out if it is not given.
    pub fn to(input: &str, kind: Option<DocumentKind>, today: PartialDate) -> Self {
        Self::knowing(input, kind, today, Known::default())
    }

    /// The answer about the number of somebody of whom more is known, which narrows the suggestions.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::date::PartialDate;
    /// use renkou::identity::{Answer, Known};
    ///
    /// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
    /// let known = Known { birth: PartialDate::new(1949, 12, 31), is_male: Some(false) };
    /// let answer = Answer::knowing("11010519391231002X", None, today, known);
    /// assert_eq!(answer.suggestions, ["11010519491231002X"]);
    /// assert!(Answer::to("11010519391231002X", None, today).suggestions.is_empty());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn knowing(
        input: &str,
        kind: Option<DocumentKind>,
        today: PartialDate,
        known: Known,
    ) -> Self {
        let document = match kind {
            Some(kind) => Document::check_as(kind, input, today),
            None => Document::check(input, today),
        };
        let suggestions = document.suggestions(input, known, today);
        let division = document.division();
        let year = document.birth().map(PartialDate::year);
        let record = division.and_then(|code| {
            let at_birth = year.and_then(|year| Division::at(code, year));
            at_birth.or_else(|| Division::history(code).next())
        });
        let permit = document.kind() == DocumentKind::ResidencePermit;
        let at_birth = document.division_at_birth().map(CodeState::as_str);
        Self {
            input: input.to_owned(),
            kind: document.kind().as_str(),
            grade: document.grade().as_str(),
            reasons: document.reasons(),
            canonical18: document
                .citizen_number()
                .and_then(super::Checked::canonical_18)
                .map(|number| number.to_string()),
            check_ok: document.check_ok(),
            check_expected: document.check_expected(),
            birth: document.birth(),
            sex: document.is_male().map(|male| if male { "male" } else { "female" }),
            sequence: document.sequence().map(|sequence| format!("{sequence:03}")),
            division: division.map(|code| code.to_string()),
            division_class: record.map(|record| record.record_class().as_str()),
            division_at_birth: at_birth.or(permit.then_some("residence_permit")),
            division_abolished: match document.division_at_birth() {
                Some(CodeState::Abolished { year }) => Some(year),
                _ => None,
            },
            division_name: record.map(|record| {
                record.full_name(year.unwrap_or(0).max(record.start_year())).to_string()
            }),
            suggestions: suggestions.iter().map(|s| s.number.to_string()).collect(),
            normal: document.normal,
        }
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer")
            .field("kind", &self.kind)
            .field("grade", &self.grade)
            .field("reasons", &self.reasons)
            .finish_non_exhaustive()
    }
}
