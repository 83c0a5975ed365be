//! What the benches work on: registers of invented people, the same in every run.

use renkou::Result;
use renkou::link::{Model, Source};
use renkou::record::Table;
use renkou::synthetic::{Options, two_registers};

/// Two registers of invented people.
///
/// # Errors
///
/// None that a bench could mend.
pub fn registers(people: usize) -> Result<[Table; 2]> {
    let registers = two_registers(&Options { people, ..Options::default() })?;
    Ok([registers.a, registers.b])
}

/// The registers as the linkage engine reads them.
///
/// # Errors
///
/// When a column of the model is missing.
pub fn sources(tables: &[Table], model: &Model) -> Result<Vec<Source>> {
    let columns = model.columns();
    let named = tables.iter().zip(["a", "b"]);
    named.map(|(table, name)| Source::from_table(name, table, &columns)).collect()
}

/// The values of one column, without those that are missing.
///
/// # Errors
///
/// When there is no such column.
pub fn values(table: &Table, column: &str) -> Result<Vec<String>> {
    let batches = table.text(column)?;
    Ok(batches.iter().flat_map(|batch| batch.iter().flatten().map(str::to_owned)).collect())
}
