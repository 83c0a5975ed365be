//! How two citizen numbers stand to each other.

use super::checked::{Checked, Form};

/// How two citizen numbers stand to each other (两个号码的关系), from nearest to farthest.
///
/// # Examples
///
/// ```
/// use renkou::date::PartialDate;
/// use renkou::identity::{NumberRelation, check};
///
/// let today = PartialDate::new(2026, 1, 1).ok_or("no such day")?;
/// let new = check("11010519491231002X", today);
/// let old = check("110105491231002", today);
/// let slip = check("11010519491213002X", today);
/// assert_eq!(new.relation(&old), NumberRelation::Upgrade);
/// assert_eq!(new.relation(&slip), NumberRelation::OneSlip);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberRelation {
    /// The same number.
    Same,
    /// One of 15 digits is the other before its upgrade to 18.
    Upgrade,
    /// They differ by one digit, or by the exchange of two neighbours, and what follows from it
    /// in the check character.
    OneSlip,
    /// The same division and date of birth, another sequence number.
    SameOrigin,
    /// Nothing of the above.
    Different,
    /// One of them could not be read.
    Unknown,
}

impl NumberRelation {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Upgrade => "upgrade",
            Self::OneSlip => "one_slip",
            Self::SameOrigin => "same_origin",
            Self::Different => "different",
            Self::Unknown => "unknown",
        }
    }
}

impl Checked {
    /// Whether both numbers belong to one person: equal, or one the upgrade of the other.
    ///
    /// The check character is left out: it follows from the digits.
    pub fn is_same_person(&self, other: &Self) -> bool {
        match (self.whole(), other.whole()) {
            (Some(a), Some(b)) => a.first_chunk::<17>() == b.first_chunk::<17>(),
            _ => false,
        }
    }

    /// How this number stands to another; symmetric.
    ///
    /// Numbers with a wrong check character are compared by their digits all the same.
    pub fn relation(&self, other: &Self) -> NumberRelation {
        let (Some(a), Some(b)) = (self.whole(), other.whole()) else {
            return NumberRelation::Unknown;
        };
        // 15 digits have no check character: the first 17 places are compared.
        let both_18 = self.form() == Some(Form::Eighteen) && other.form() == Some(Form::Eighteen);
        let differing = (0..17).filter(|&i| a[i] != b[i]).count();
        let first = (0..17).find(|&i| a[i] != b[i]).unwrap_or(17);
        match differing {
            0 if both_18 && a[17] != b[17] => NumberRelation::OneSlip,
            0 if self.form() == other.form() => NumberRelation::Same,
            0 => NumberRelation::Upgrade,
            1 => NumberRelation::OneSlip,
            2 if first < 16 && a[first] == b[first + 1] && a[first + 1] == b[first] => {
                NumberRelation::OneSlip
            }
            _ if a[..14] == b[..14] => NumberRelation::SameOrigin,
            _ => NumberRelation::Different,
        }
    }
}
