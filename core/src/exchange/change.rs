//! One change of a division, as a row of the change table says it.

use std::fmt;

use renkou_codes::DivisionChangeType;
use renkou_codes::division::PlaceCode;

use crate::{Error, ErrorKind, Result};

/// One change of a division (区划变更).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DivisionChange {
    /// 调整编号: the number of the adjustment.
    pub number: String,
    /// 调整说明: what it is about, in words.
    pub description: String,
    /// 原区划: the place before; none for an addition.
    pub from: Option<ListedPlace>,
    /// 调整类型: what kind of change it is.
    pub kind: DivisionChangeType,
    /// 现区划: the place after.
    pub to: ListedPlace,
}

/// A place with its name, and its code in the length in which it was written.
#[derive(Clone, PartialEq, Eq)]
pub struct ListedPlace {
    name: String,
    code: PlaceCode,
    digits: usize,
}

impl ListedPlace {
    /// A place with a code of 12 or 15 digits.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidCode`] for a code of another form, [`ErrorKind::InvalidArgument`] for a
    /// name with a comma or a line break, which the format cannot hold.
    pub fn new(name: &str, code: &str) -> Result<Self> {
        if name.contains([',', '\n', '\r']) {
            let message = "the name of a place may hold no comma and no line break";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let wrong = || Error::new(ErrorKind::InvalidCode, "a listed code is 12 or 15 digits");
        let digits = code.len();
        let parsed = code.parse().ok().filter(|_| digits == 12 || digits == 15);
        Ok(Self { name: name.to_owned(), code: parsed.ok_or_else(wrong)?, digits })
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The code.
    pub const fn code(&self) -> PlaceCode {
        self.code
    }

    /// The code as it was written, with 12 or 15 digits.
    pub fn written_code(&self) -> String {
        let mut text = self.code.to_string();
        text.truncate(self.digits);
        text
    }
}

impl fmt::Debug for ListedPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.written_code(), self.name)
    }
}

impl DivisionChange {
    /// Whether a code in a record changes: not for an addition, nor where only the name changes.
    pub fn moves_codes(&self) -> bool {
        self.kind != DivisionChangeType::Add
            && self.from.as_ref().is_some_and(|from| from.code() != self.to.code())
    }

    /// Whether the place goes to another grandparent by a merge or a move. The platform keeps such
    /// changes out of the ordinary migration of data.
    pub fn is_cross_level(&self) -> bool {
        let grandparent = |code: PlaceCode| code.parent().and_then(PlaceCode::parent);
        matches!(self.kind, DivisionChangeType::Merge | DivisionChangeType::Move)
            && self
                .from
                .as_ref()
                .is_some_and(|from| grandparent(from.code()) != grandparent(self.to.code()))
    }
}
