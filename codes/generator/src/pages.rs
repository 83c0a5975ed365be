//! The reference pages of the book: the rules and the data sets.

use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const RULES: &str = "core/data/rules.csv";
const DATA_SETS: &str = "core/data/data_sets.csv";

/// The pages, in both languages at once.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    Ok(vec![
        page("docs/src/rules.md", &[RULES], sources, &rules(sources)?)?,
        page("docs/src/data-sets.md", &[DATA_SETS], sources, &data_sets(sources)?)?,
    ])
}

/// A page of the book, headed by its sources and their digests.
pub(crate) fn page(path: &str, from: &[&str], sources: &Sources, body: &str) -> Result<Output> {
    let mut contents = String::from(
        "<!-- Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:\n",
    );
    for source in from {
        let _ = writeln!(contents, "  {source} {}", sources.digest(source)?);
    }
    contents.push_str("-->\n\n");
    contents.push_str(body);
    Ok(Output::text(path, contents))
}

fn rules(sources: &Sources) -> Result<String> {
    let mut body = String::from(
        "# Rules 校验规则\n\n\
         Every finding names one of these rules. A rule keeps its id and its number for ever. An error is \
         certainly wrong, a warning probably, a hint is worth knowing; a profile switches rules and weighs \
         them anew. Rules marked *off* are asked only if a profile says so.\n\n\
         每条校验发现都注明规则编号。编号一经使用不再改变。可用方案(profile)开关规则或调整严重程度;标有 *off* 的规则默认不启用。\n",
    );
    let families = [
        ("ST", "Structure 结构"),
        ("ID", "Identity numbers 身份号码"),
        ("DT", "Dates 日期"),
        ("DV", "Divisions 行政区划"),
        ("NM", "Names 姓名"),
        ("PR", "People 人员"),
        ("CR", "Across records 跨记录"),
    ];
    let rows = sources.rows(RULES)?;
    for (prefix, title) in families {
        let _ = write!(
            body,
            "\n## {title}\n\n| id | severity | items | what | 说明 | from |\n|---|---|---|---|---|---|\n"
        );
        for row in &rows {
            let id = row.text("id")?;
            if id.split('-').next() != Some(prefix) {
                continue;
            }
            let off = if row.text("enabled")? == "1" { "" } else { " *off*" };
            let items = match row.list("items")?.as_slice() {
                ["*"] => "every".to_owned(),
                items => items.join(", "),
            };
            let _ = writeln!(
                body,
                "| {id} | {}{off} | {items} | {} | {} | {} |",
                row.text("severity")?,
                row.text("text_en")?,
                row.text("text_zh")?,
                row.text("clause")?,
            );
        }
    }
    Ok(body)
}

fn data_sets(sources: &Sources) -> Result<String> {
    let mut body = String::from(
        "# Data sets 数据集\n\n\
         The types of records and their items. A column of a file is known by its identifier, its Chinese \
         or English name, or one of the other headers. Columns that hold no item ride along untouched. \
         Sensitivity: 1 ordinary, 2 personal, 3 sensitive; what is shown of a value follows from it. \
         Where no standard gives an identifier, one is made in the same manner, of the initials of the pinyin, \
         and its source says so.\n\n\
         记录类型及其数据项。文件中的列可用标识符、中文名、英文名或其他常见表头识别;不属于数据项的列原样保留。\n",
    );
    for set in sources.rows(DATA_SETS)? {
        let id = set.text("id")?;
        let _ = write!(
            body,
            "\n## {} {}\n\n`{id}`. Source: {}.{}\n\n\
             | identifier | name | 名称 | type | length | code table | need | sensitivity | other headers | source |\n\
             |---|---|---|---|---|---|---|---|---|---|\n",
            set.text("name_en")?,
            set.text("name_zh")?,
            set.text("source")?,
            match set.text("division")? {
                "" => String::new(),
                item => format!(" Counted by division: `{item}`."),
            },
        );
        for item in sources.rows(&format!("core/data/data_sets/{id}.csv"))? {
            let _ = writeln!(
                body,
                "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                item.text("identifier")?,
                item.text("name_en")?,
                item.text("name_zh")?,
                item.text("type")?,
                item.text("length")?,
                item.text("table")?,
                item.text("need")?,
                item.text("sensitivity")?,
                item.list("aliases")?.join(", "),
                item.text("source")?,
            );
        }
    }
    Ok(body)
}
