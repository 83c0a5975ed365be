//! The items that rules read alike in many data sets: dates in order, orders, documents.

use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::sources::{Row, Sources};

const DATE_ORDERS: &str = "core/data/date_orders.csv";
const FUTURE_DATES: &str = "core/data/future_dates.csv";
const ORDINALS: &str = "core/data/ordinals.csv";
const DOCUMENT_ITEMS: &str = "core/data/document_items.csv";

/// One table for each file, its rows as they stand there.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut body = String::from("//! The items that rules read alike in many data sets.\n");
    let mut named = Vec::new();
    for (file, name, what, columns, items) in [
        (
            DATE_ORDERS,
            "DATE_ORDERS",
            "Data set, and two dates of which the second is not before the first.",
            &["data_set", "earlier", "later"][..],
            &["earlier", "later"][..],
        ),
        (
            FUTURE_DATES,
            "FUTURE_DATES",
            "Data set, and a date that may lie in the future or of which another rule tells.",
            &["data_set", "item"],
            &["item"],
        ),
        (
            ORDINALS,
            "ORDINALS",
            "Data set, and a number that counts from one.",
            &["data_set", "item"],
            &["item"],
        ),
        (
            DOCUMENT_ITEMS,
            "DOCUMENT_ITEMS",
            "Data set, the type of a document or nothing, its number, and its kind where that is one.",
            &["data_set", "type", "number", "kind"],
            &["type", "number"],
        ),
    ] {
        let rows = sources.rows(file)?;
        check_asked(sources, file, &rows)?;
        let count = columns.len();
        let _ = writeln!(body, "\n/// {what}\npub(super) static {name}: &[[&str; {count}]] = &[");
        for row in &rows {
            check(sources, file, row, items)?;
            let values: Vec<_> = columns.iter().map(|column| row.text_or_empty(column)).collect();
            let _ = writeln!(body, "    {values:?},");
        }
        body.push_str("];\n");
        named.push(sources.named(file)?);
    }
    Ok(vec![Output::rust("core/src/validate/item_relations.rs", &named, &body)])
}

/// Refuses data sets of which the rules that read the file are not asked.
fn check_asked(sources: &Sources, file: &str, rows: &[Row]) -> Result<()> {
    let readers: &[&str] = match file {
        DATE_ORDERS => &["DT-201"],
        ORDINALS => &["PR-201"],
        DOCUMENT_ITEMS => &["ID-401", "ID-402"],
        _ => &[],
    };
    for rule in sources.rows("core/data/rules.csv")? {
        if !readers.contains(&rule.text("id")?) {
            continue;
        }
        let asked = rule.list("data_sets")?;
        for row in rows {
            if !asked.contains(&row.text("data_set")?) {
                return Err(row.wrong("data_set: its rule is not asked of it"));
            }
        }
    }
    Ok(())
}

/// Refuses items that the data set does not have.
fn check(sources: &Sources, file: &str, row: &Row, items: &[&str]) -> Result<()> {
    let data_set = row.text("data_set")?;
    let known = sources.rows(&format!("core/data/data_sets/{data_set}.csv"))?;
    for item in items.iter().map(|column| row.text_or_empty(column)) {
        let is_known = known.iter().any(|known| known.text_or_empty("identifier") == item);
        if !item.is_empty() && !is_known {
            return Err(Error::new(format!("{file}: {data_set} has no item {item}")));
        }
    }
    Ok(())
}
