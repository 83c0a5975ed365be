//! How a code stood in a year.

use super::{DivisionCode, RecordClass, index};

/// How a division code stood in a year: the question that checks of identity numbers and of
/// address codes ask.
///
/// The curated history decides. Where it does not have the code in that year, other lists are
/// heard, and the answer names their class.
///
/// # Examples
///
/// ```
/// use renkou_codes::division::{CodeState, DivisionCode, RecordClass};
///
/// let state = |code: &str, year| code.parse::<DivisionCode>().map(|code| code.state(year));
/// assert_eq!(state("110112", 1990)?, CodeState::NotYet { from: 1997 });
/// assert_eq!(state("110101", 2020)?, CodeState::InForce);
/// assert_eq!(state("430101", 1990)?, CodeState::Listed(RecordClass::Aggregate));
/// assert_eq!(state("430199", 1990)?, CodeState::UnknownCode);
/// assert_eq!(state("990101", 1990)?, CodeState::UnknownProvince);
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeState {
    /// In the curated history, in the list of the year's end.
    InForce,
    /// In the curated history, given up in the course of this year; used in a part of it.
    EndedThisYear,
    /// In the curated history from a later year only.
    NotYet {
        /// The first year.
        from: u16,
    },
    /// In the curated history in earlier years only.
    Abolished {
        /// The year of the change.
        year: u16,
    },
    /// Not in the curated history in this year, but in another list.
    Listed(RecordClass),
    /// In no list; its province is known.
    UnknownCode,
    /// The first two digits are no province.
    UnknownProvince,
}

impl CodeState {
    #[inline]
    pub(super) fn of(code: DivisionCode, year: u16) -> Self {
        match index::span(code.number()) {
            // Births before the first year of a code are as frequent as others: which of the two it
            // is must not be guessed at every number.
            Some(span) if span.has(year) | span.is_certainly_before(year) => {
                if span.has(year) {
                    Self::InForce
                } else {
                    Self::NotYet { from: span.start() }
                }
            }
            _ => Self::by_records(code, year),
        }
    }

    /// Whether a person born in the year may have the code in their number without remark: it was in
    /// use in that year, or came into use later, as people are given numbers later than they are born.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou_codes::division::CodeState;
    ///
    /// assert!(CodeState::NotYet { from: 1997 }.fits_birth());
    /// assert!(!CodeState::Abolished { year: 2010 }.fits_birth());
    /// ```
    #[inline]
    pub const fn fits_birth(self) -> bool {
        matches!(self, Self::InForce | Self::EndedThisYear | Self::NotYet { .. })
    }

    /// The state by all records of the code: the definition, which [`of`](Self::of) answers sooner
    /// where nothing but the years of the curated history matters.
    #[inline(never)]
    fn by_records(code: DivisionCode, year: u16) -> Self {
        let rows = index::with_code(code.number());
        let mut abolished = None;
        let mut not_yet = None;
        let mut listed = None;
        for row in rows {
            let in_force = row.in_force(year);
            if !row.is_official() {
                // Official rows stand first: what they say of this year has been heard.
                if in_force {
                    return Self::Listed(RecordClass::from_row(row.class));
                }
                listed = listed.or(Some(row.class));
                continue;
            }
            if in_force {
                return Self::InForce;
            }
            match row.end_year() {
                Some(end) if end <= year => abolished = Some(end),
                _ => not_yet = not_yet.or(Some(row.start_year())),
            }
        }
        match (abolished, not_yet, listed) {
            (Some(end), ..) if end == year => Self::EndedThisYear,
            (Some(end), ..) => Self::Abolished { year: end },
            (None, Some(from), _) => Self::NotYet { from },
            (None, None, Some(class)) => Self::Listed(RecordClass::from_row(class)),
            (None, None, None) if code.has_known_province() => Self::UnknownCode,
            (None, None, None) => Self::UnknownProvince,
        }
    }

    /// The state as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::EndedThisYear => "ended_this_year",
            Self::NotYet { .. } => "not_yet",
            Self::Abolished { .. } => "abolished",
            Self::Listed(class) => class.as_str(),
            Self::UnknownCode => "unknown_code",
            Self::UnknownProvince => "unknown_province",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_answer_is_that_of_the_records() {
        let known = (0..10_000).flat_map(index::with_first_four).map(|row| row.code);
        for code in known.chain((0..1_000_000).step_by(997)).filter_map(DivisionCode::new) {
            for year in [1, 1850].into_iter().chain(1978..2060) {
                let state = CodeState::of(code, year);
                assert_eq!(state, CodeState::by_records(code, year), "{code} {year}");
                assert_eq!(code.fits_birth(year), state.fits_birth(), "{code} {year}");
            }
        }
    }
}
