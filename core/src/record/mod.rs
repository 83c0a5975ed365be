//! Data sets, items and tables.

#[cfg(feature = "arrow")]
mod row;
#[cfg(feature = "arrow")]
mod table;

#[cfg(feature = "arrow")]
pub use row::RowNumbers;
#[cfg(feature = "arrow")]
pub use table::{Batch, Table, text_column};
