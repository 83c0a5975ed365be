//! What registers and platforms hand to each other: so far the files of division changes.
//!
//! When divisions change, the national platform hands out one ZIP file per division with the new
//! codes and a table of changes. A [`ChangeFile`] is such a file, read with every check that the
//! platform makes; a [`ChangeSet`] carries its changes into the division columns of a table, with
//! a [`ChangeLog`] by which they can be taken back.
//!
//! # Examples
//!
//! ```
//! use renkou::codes::DivisionChangeType;
//! use renkou::exchange::{ChangeFile, ChangeLog, ChangeSet, DivisionChange, ListedPlace};
//! use renkou::record::Table;
//!
//! let mut file = ChangeFile::new("430000".parse()?);
//! file.add_change(DivisionChange {
//!     number: "1".into(),
//!     description: "撤县设区".into(),
//!     from: Some(ListedPlace::new("望城县", "430122000000")?),
//!     kind: DivisionChangeType::Change,
//!     to: ListedPlace::new("望城区", "430112000000")?,
//! });
//! let changes = ChangeSet::of(file.changes())?;
//!
//! let table = Table::from_columns([("HJDXZQH", vec!["430122".to_owned(), "430104".to_owned()])])?;
//! let mut log = ChangeLog::default();
//! let changed = changes.apply(&table.batches()[0], &["HJDXZQH"], &mut log)?;
//! assert_eq!(changed.text_column(0)?.iter().flatten().collect::<Vec<_>>(), ["430112", "430104"]);
//! assert_eq!(log.len(), 1);
//!
//! let back = log.undo(&changed)?;
//! assert_eq!(back.text_column(0)?.iter().flatten().collect::<Vec<_>>(), ["430122", "430104"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod apply;
mod change;
mod change_file;
mod finding;

pub use apply::{ChangeLog, ChangeSet, Changed};
pub use change::{DivisionChange, ListedPlace};
pub use change_file::{ChangeFile, SetAside};
pub use finding::{ChangeCheck, ChangeFinding, Part};
