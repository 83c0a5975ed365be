//! Data sets, items and tables.

mod format;
#[cfg(feature = "arrow")]
mod row;
#[cfg(feature = "arrow")]
mod table;

pub use format::Format;
#[cfg(feature = "arrow")]
pub use row::RowNumbers;
#[cfg(feature = "arrow")]
pub use table::{Batch, Table, text_column};
