//! Data sets, items and tables: what a record is, and how a file holds it.
//!
//! A [`DataSet`] is a type of record with its [`Item`]s; a [`Mapping`] says which column of a file
//! holds which of them. Both are made from data files, as are the documentation and the rules.
//!
//! # Examples
//!
//! ```
//! use renkou::record::{DataSet, Mapping};
//!
//! let mapping = Mapping::of_headers(DataSet::person(), &["姓名", "性别"], &[])?;
//! assert_eq!(mapping.column_of("XB"), Some(1));
//! # Ok::<(), renkou::Error>(())
//! ```

mod data_set;
mod format;
#[rustfmt::skip]
mod generated;
mod item;
mod layout;
mod mapping;
mod masked;
#[cfg(feature = "arrow")]
pub mod read;
#[cfg(feature = "arrow")]
#[cfg(test)]
mod round_trip;
#[cfg(feature = "arrow")]
mod row;
#[cfg(feature = "arrow")]
mod schema;
#[cfg(feature = "arrow")]
mod table;
mod typed;
mod value;
#[cfg(feature = "arrow")]
pub mod write;

pub use data_set::DataSet;
pub use format::Format;
pub(crate) use generated::place;
pub use item::{Item, ItemType, Need, Sensitivity};
pub use layout::{
    BuiltInColumn, BuiltInLayout, Layout, LayoutField, Padding, TrailingBlanks, WidthUnit,
};
pub use mapping::Mapping;
#[cfg(feature = "arrow")]
pub use row::RowNumbers;
#[cfg(feature = "arrow")]
pub(crate) use table::text_of;
#[cfg(feature = "arrow")]
pub use table::{Batch, Table, text_column};
pub use typed::*;
pub use value::{Read, Value};
