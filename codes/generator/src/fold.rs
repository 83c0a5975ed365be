//! The characters that are written for one that occurs in a name: traditional forms, variants,
//! compatibility forms. Only what these tables need, out of the large list.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const FOLDS: &str = "codes/data/hanzi_fold.csv";
const HISTORY: &str = "codes/data/divisions_history.csv";
const TABLES: &str = "codes/data/tables.csv";

/// `codes/src/fold/generated.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut wanted = BTreeSet::new();
    for row in sources.rows(HISTORY)? {
        wanted.extend(row.text("name_zh")?.chars());
    }
    for table in sources.rows(TABLES)? {
        wanted.extend(table.text("title_zh")?.chars());
        for row in sources.rows(&format!("codes/data/tables/{}.csv", table.text("file")?))? {
            wanted.extend(row.text("name_zh")?.chars());
        }
    }
    let mut folds = BTreeMap::new();
    for row in sources.rows(FOLDS)? {
        // Level 3 pairs are only perhaps the same.
        if row.text("level")? == "3" {
            continue;
        }
        let single = |field| {
            let mut characters = row.text(field)?.chars();
            characters
                .next()
                .filter(|_| characters.next().is_none())
                .ok_or_else(|| row.wrong(field))
        };
        let (from, to) = (single("char")?, single("canonical")?);
        if wanted.contains(&to) {
            folds.insert(from, to);
        }
    }
    let mut body = String::from("#[rustfmt::skip]\n");
    let _ = writeln!(body, "pub(super) static FOLDS: [(char, char); {}] = [", folds.len());
    for (position, (from, to)) in folds.iter().enumerate() {
        let start = if position % 8 == 0 { "    " } else { " " };
        let end = if position % 8 == 7 { "\n" } else { "" };
        let _ = write!(body, "{start}('\\u{{{:X}}}', '{to}'),{end}", u32::from(*from));
    }
    body.push_str(if folds.len().is_multiple_of(8) { "];\n" } else { "\n];\n" });
    Ok(vec![Output::rust("codes/src/fold/generated.rs", &[sources.named(FOLDS)?], &body)])
}
