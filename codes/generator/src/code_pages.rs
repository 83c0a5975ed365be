//! The code pages that the header of a DBF table can declare.

use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::sources::Sources;

const CODE_PAGES: &str = "core/data/dbf_code_pages.csv";

/// `core/src/record/read/dbf/code_pages.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut body = String::from(
        "//! Code pages by their mark in the header.\n\n\
         /// Mark, code page, the name of its encoding where it can be read, and whether it is believed.\n\
         pub(super) static CODE_PAGES: &[(u8, &str, &str, bool)] = &[\n",
    );
    let mut before = None;
    for row in sources.rows(CODE_PAGES)? {
        let mark = row.text("mark")?;
        let byte = mark.strip_prefix("0x").and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let byte = byte.ok_or_else(|| row.wrong("mark"))?;
        if before.replace(byte) >= Some(byte) {
            return Err(Error::new(format!("{}: marks must rise", row.place)));
        }
        let believed = match row.text("believed")? {
            "yes" => true,
            "no" => false,
            _ => return Err(row.wrong("believed")),
        };
        let _ = writeln!(
            body,
            "    (0x{byte:02X}, {:?}, {:?}, {believed}),",
            row.text("code_page")?,
            row.text("encoding")?,
        );
    }
    body.push_str("];\n");
    let path = "core/src/record/read/dbf/code_pages.rs";
    Ok(vec![Output::rust(path, &[sources.named(CODE_PAGES)?], &body)])
}
