//! Small closed tables as enums: what a program matches on.
//!
//! Every enum has the same methods: `ALL`, `TABLE`, `code()`, `name_zh()`, `name_en()`,
//! `from_code()`, and `FromStr` by code. With the feature `serde` they are written and read as
//! their codes. The same tables are reachable by name at run time in [`table`](crate::table).
//!
//! # Examples
//!
//! ```
//! use renkou_codes::{EthnicGroup, Sex};
//!
//! assert_eq!(Sex::Female.code(), "2");
//! assert_eq!("05".parse::<EthnicGroup>()?.name_zh(), "维吾尔族");
//! assert!("5".parse::<EthnicGroup>().unwrap_err().is_unknown_code());
//! # Ok::<(), renkou_codes::Error>(())
//! ```

/// An enum of a closed table, from lines of variant, code, Chinese and English name.
macro_rules! closed {
    (
        $(#[$attribute:meta])*
        $type:ident, $table:literal {
            $($variant:ident($code:literal, $zh:literal, $en:literal),)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $type {
            $(
                #[doc = concat!("`", $code, "` ", $zh, ": ", $en, ".")]
                $variant,
            )+
        }

        impl $type {
            /// All of them, in the order of the standard.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name of the table, as [`Table::by_id`](crate::Table::by_id) takes it.
            pub const TABLE: &str = $table;

            /// The code, with its leading zeros.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The Chinese name.
            pub const fn name_zh(self) -> &'static str {
                match self {
                    $(Self::$variant => $zh,)+
                }
            }

            /// The English name.
            pub const fn name_en(self) -> &'static str {
                match self {
                    $(Self::$variant => $en,)+
                }
            }

            /// The one with this code, letter for letter.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::Error;

            fn from_str(code: &str) -> Result<Self, crate::Error> {
                Self::from_code(code).ok_or(crate::Error::UNKNOWN_CODE)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = std::borrow::Cow::<str>::deserialize(deserializer)?;
                code.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(test)]
mod tests {
    use crate::Table;

    use super::*;

    /// One enum against its table, both ways.
    macro_rules! agrees {
        ($($type:ident),+) => {
            $(
                let table = Table::by_id($type::TABLE).unwrap();
                assert_eq!($type::ALL.len(), table.len());
                for (entry, &value) in table.entries().zip($type::ALL) {
                    assert_eq!(entry.code(), value.code());
                    assert_eq!(entry.name_zh(), value.name_zh());
                    assert_eq!(entry.name_en(), value.name_en());
                    assert_eq!($type::from_code(entry.code()), Some(value));
                    assert_eq!(value.code().parse(), Ok(value));
                }
            )+
        };
    }

    #[test]
    fn every_enum_agrees_with_its_table() {
        agrees!(
            Sex,
            MaritalStatus,
            HealthStatus,
            EmploymentStatus,
            EthnicGroup,
            Education,
            Relation,
            RelationGroup,
            Degree,
            DocumentType,
            HealthDocumentType,
            DisabilityGrade,
            DisabilityType,
            RegistrationNature,
            HouseholdType,
            PregnancyOutcome,
            Contraception,
            BirthHealth,
            ChildSurvival,
            Parentage,
            OnlyChildStatus,
            MigrationReason,
            EntryReason,
            ExitReason,
            ManagingRelationship,
            DivisionChangeType,
            VerificationResult
        );
    }
}
