//! The kinds of errors: the enum of the library, and the status numbers of the C interface.

use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const ERRORS: &str = "core/data/errors.csv";

/// One kind of error.
struct Kind {
    number: i32,
    name: String,
    en: String,
    zh: String,
}

/// The enum and the constants.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let kinds = sources
        .rows(ERRORS)?
        .iter()
        .map(|row| {
            Ok(Kind {
                number: row.number("number")?,
                name: row.text("name")?.to_owned(),
                en: row.text("name_en")?.to_owned(),
                zh: row.text("name_zh")?.to_owned(),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let source = [sources.named(ERRORS)?];
    Ok(vec![
        Output::rust("core/src/error/kind.rs", &source, &rust(&kinds)),
        Output::rust("ffi/src/status.rs", &source, &c(&kinds)),
    ])
}

fn rust(kinds: &[Kind]) -> String {
    let mut body = String::from(
        "//! Kinds of errors.

/// What kind of thing went wrong (错误类别); the number is the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(i32)]
pub enum ErrorKind {
",
    );
    for kind in kinds {
        let _ = writeln!(body, "    {}\n    {} = {},", documentation(kind), kind.name, kind.number);
    }
    body.push_str(
        "}\n\nimpl ErrorKind {\n    /// Every kind, by number.\n    pub const ALL: &[Self] = &[\n",
    );
    for kind in kinds {
        let _ = writeln!(body, "        Self::{},", kind.name);
    }
    body.push_str(
        "    ];

    /// The number, which is never given to another kind.
    ///
    /// ```
    /// assert_eq!(renkou::ErrorKind::FileNotFound.number(), 400);
    /// ```
    pub const fn number(self) -> i32 {
        self as i32
    }
",
    );
    function(&mut body, kinds, "name", "The name, the same in every language.", |kind| &kind.name);
    function(&mut body, kinds, "text_en", "What it means, in English.", |kind| &kind.en);
    function(&mut body, kinds, "text_zh", "What it means, in Chinese (中文).", |kind| &kind.zh);
    body.push_str("}\n");
    body
}

fn function(
    body: &mut String,
    kinds: &[Kind],
    name: &str,
    documentation: &str,
    text: fn(&Kind) -> &str,
) {
    let _ = write!(
        body,
        "\n    /// {documentation}\n    pub const fn {name}(self) -> &'static str {{\n        match self {{\n"
    );
    for kind in kinds {
        let arm = format!("            Self::{} => {:?},", kind.name, text(kind));
        // As rustfmt would have it: what is too wide for a line stands in a block.
        if width(&arm) <= 100 {
            let _ = writeln!(body, "{arm}");
        } else {
            let _ = writeln!(
                body,
                "            Self::{} => {{\n                {:?}\n            }}",
                kind.name,
                text(kind)
            );
        }
    }
    body.push_str("        }\n    }\n");
}

/// The width of a line where a Han character takes two places.
fn width(line: &str) -> usize {
    line.chars().map(|character| if character < '\u{1100}' { 1 } else { 2 }).sum()
}

fn c(kinds: &[Kind]) -> String {
    let mut body = String::from(
        "//! Status numbers: the kinds of errors of the library, under the same numbers in every language.\n\n",
    );
    for kind in kinds {
        let _ = writeln!(
            body,
            "{}\npub const RENKOU_ERR_{}: i32 = {};",
            documentation(kind),
            constant(&kind.name),
            kind.number,
        );
    }
    body
}

fn documentation(kind: &Kind) -> String {
    let mut letters = kind.en.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("/// {first}{} ({}).", letters.as_str(), kind.zh)
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
