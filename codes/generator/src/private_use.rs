//! Private-use characters of old fonts, and the characters they stood for.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const PRIVATE_USE: &str = "codes/data/gb18030_pua.csv";

/// `core/src/text/private_use/generated.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut meanings = BTreeMap::new();
    for row in sources.rows(PRIVATE_USE)? {
        let character = |field| {
            let code = u32::from_str_radix(row.text(field)?, 16).ok();
            code.and_then(char::from_u32).ok_or_else(|| row.wrong(field))
        };
        let (private, meant) = (character("pua")?, character("unicode")?);
        if row.text("char")?.chars().ne([meant]) || meanings.insert(private, meant).is_some() {
            return Err(row.wrong("char"));
        }
    }
    let mut body = String::from("#[rustfmt::skip]\n");
    let count = meanings.len();
    let _ = writeln!(body, "pub(super) static MEANINGS: [(char, char); {count}] = [");
    for (private, meant) in meanings {
        let (private, code) = (u32::from(private), u32::from(meant));
        let _ = writeln!(body, "    ('\\u{{{private:X}}}', '\\u{{{code:X}}}'), // {meant}");
    }
    body.push_str("];\n");
    let path = "core/src/text/private_use/generated.rs";
    Ok(vec![Output::rust(path, &[sources.named(PRIVATE_USE)?], &body)])
}
