//! The status numbers of the C interface, from the kinds of errors.

use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const ERRORS: &str = "core/data/errors.csv";

/// The constants that a C program compares a status with.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut body = String::from(
        "//! Status numbers: the kinds of errors of the library, under the same numbers in every language.\n\n",
    );
    for row in sources.rows(ERRORS)? {
        let number: i32 = row.number("number")?;
        let (zh, en) = (row.text("name_zh")?, row.text("name_en")?);
        let name = constant(row.text("name")?);
        let _ = write!(
            body,
            "/// {first}{rest} ({zh}).\npub const RENKOU_ERR_{name}: i32 = {number};\n",
            first = en.chars().take(1).flat_map(char::to_uppercase).collect::<String>(),
            rest = en.chars().skip(1).collect::<String>(),
        );
    }
    Ok(vec![Output::rust("ffi/src/status.rs", &[sources.named(ERRORS)?], &body)])
}

/// `BufferTooSmall` as `BUFFER_TOO_SMALL`.
fn constant(name: &str) -> String {
    let mut constant = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.extend(letter.to_uppercase());
    }
    constant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted_at_capitals() {
        assert_eq!(constant("BufferTooSmall"), "BUFFER_TOO_SMALL");
        assert_eq!(constant("Encoding"), "ENCODING");
    }
}
