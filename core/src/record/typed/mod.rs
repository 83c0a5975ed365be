//! Typed records: one struct for every data set.
//!
//! Every field is a [`Value`], so that no record is refused; items that the data set does not
//! have ride along in `extras`. Serde names the fields by the identifiers of the standard.
//! `Debug` shows masked values.
//!
//! # Examples
//!
//! ```
//! use renkou::codes::Sex;
//! use renkou::record::{Person, Value};
//!
//! let json = r#"{"XM":"王小明","XB":"1","CSRQ":"63年5月","备注":"x"}"#;
//! let person: Person = serde_json::from_str(json)?;
//! assert_eq!(person.sex, Value::Known(Sex::Male));
//! assert_eq!(person.birth_date.to_text(), "19630500");
//! assert_eq!(person.extras["备注"], "x");
//! assert_eq!(format!("{person:?}"), r#"Person { XM: "王**", XB: "1", CSRQ: "1963****" }"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::value::Value;

/// A typed record, from lines of field, type and identifier.
macro_rules! record {
    (
        $(#[$attribute:meta])*
        $type:ident, $id:literal {
            $($(#[$field_attribute:meta])* $field:ident: $value:ty = $identifier:literal,)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        #[non_exhaustive]
        pub struct $type {
            $(
                $(#[$field_attribute])*
                #[serde(rename = $identifier, skip_serializing_if = "Value::is_missing")]
                pub $field: Value<$value>,
            )+
            /// Items that the data set does not have, as they were written.
            #[serde(flatten)]
            pub extras: std::collections::BTreeMap<String, serde_json::Value>,
        }

        impl $type {
            /// The data set of it.
            pub fn data_set() -> &'static crate::record::DataSet {
                crate::record::DataSet::by_id($id).unwrap_or(crate::record::DataSet::person())
            }

            /// The record with these values, in the order of the data set's items.
            pub fn from_values(values: &[&str]) -> Self {
                let mut values = values.iter().copied();
                Self {
                    $($field: Value::read(values.next().unwrap_or_default()),)+
                    extras: std::collections::BTreeMap::new(),
                }
            }

            /// The values as text, in the order of the data set's items.
            pub fn to_values(&self) -> Vec<std::borrow::Cow<'_, str>> {
                vec![$(self.$field.to_text(),)+]
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($type));
                for (item, value) in Self::data_set().items().iter().zip(self.to_values()) {
                    if !value.is_empty() {
                        shown.field(item.identifier, &item.masked(&value));
                    }
                }
                shown.finish()
            }
        }
    };
}

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::{DataSet, ItemType};

    #[test]
    fn the_fields_of_every_record_are_the_items_of_its_data_set() {
        macro_rules! agree {
            ($($type:ident),+) => {
                $(
                    let items = $type::data_set().items();
                    let values: Vec<String> = (0..items.len()).map(|n| format!("#{n}")).collect();
                    let values: Vec<&str> = values.iter().map(String::as_str).collect();
                    let record = $type::from_values(&values);
                    assert_eq!(record.to_values(), values);
                    let json = serde_json::to_value(&record).unwrap();
                    for (item, value) in items.iter().zip(&values) {
                        assert_eq!(json[item.identifier], *value);
                    }
                    assert_eq!(serde_json::from_value::<$type>(json).unwrap(), record);
                )+
                let tested: usize = [$(stringify!($type)),+].len();
                assert_eq!(tested, DataSet::all().len());
            };
        }
        agree!(
            Person,
            Couple,
            Marriage,
            ContraceptionRecord,
            Operation,
            Pregnancy,
            Birth,
            Parents,
            Prepregnancy,
            Migration,
            Household,
            HouseholdMember,
            IdentityDocument,
            Enrolment,
            Payment,
            HealthCheck,
            Dwelling,
            PersonDwelling,
            Community,
            Reward,
            Residence,
            Kinship,
            Certificate,
            PaymentStandard,
            Inquiry,
            Notification,
            Feedback,
            VerificationRequest,
            VerificationResultRecord,
            SupplyItem,
            SupplyStock,
            SupplyMovement,
            SupplyDistribution,
            Institution,
            Division,
            DivisionChange,
            StatReport,
            ChangeLog,
            AuditRecord
        );
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(
            values in prop::collection::vec("[0-9X]{0,19}|[一-龥]{0,4}|.{0,12}", DataSet::person().items().len()),
        ) {
            let values: Vec<&str> = values.iter().map(|value| value.trim()).collect();
            let person = Person::from_values(&values);
            let json = serde_json::to_string(&person).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Person>(&json).unwrap(), &person);
            for ((item, value), text) in DataSet::person().items().iter().zip(&values).zip(person.to_values()) {
                // Dates and numbers come out in the form of the standard, all else letter for letter.
                if !matches!(item.kind, ItemType::Date | ItemType::CitizenNumber) {
                    prop_assert_eq!(&text, *value);
                }
            }
            prop_assert_eq!(&Person::from_values(&person.to_values().iter().map(AsRef::as_ref).collect::<Vec<_>>()), &person);
        }
    }
}
