//! The built-in layouts of files without header, and their reference page.

use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::pages::page;
use crate::sources::{Row, Sources};

const LAYOUTS: &str = "core/data/layouts.csv";

/// One layout with its columns.
struct Layout {
    row: Row,
    file: String,
    columns: Vec<Row>,
}

/// The static table and the page.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut layouts = Vec::new();
    for row in sources.rows(LAYOUTS)? {
        let file = format!("core/data/layouts/{}.csv", row.text("id")?);
        let columns = sources.rows(&file)?;
        let layout = Layout { row, file, columns };
        check(&layout, sources)?;
        layouts.push(layout);
    }
    let mut named = vec![sources.named(LAYOUTS)?];
    for layout in &layouts {
        named.push(sources.named(&layout.file)?);
    }
    let from: Vec<&str> = named.iter().map(|(source, _)| *source).collect();
    Ok(vec![
        Output::rust("core/src/record/layout/generated.rs", &named, &tables(&layouts)?),
        page("docs/src/layouts.md", &from, sources, &reference(&layouts)?)?,
    ])
}

/// Refuses columns that are missing, out of order or named twice, and items that are not there.
fn check(layout: &Layout, sources: &Sources) -> Result<()> {
    let wrong = |what: &str| Error::new(format!("{}: {what}", layout.file));
    if layout.columns.len() != layout.row.number::<usize>("columns")? {
        return Err(wrong("other than the stated number of columns"));
    }
    let items = format!("core/data/data_sets/{}.csv", layout.row.text("data_set")?);
    let items = sources.rows(&items)?;
    let items = items.iter().map(|item| item.text("identifier")).collect::<Result<Vec<_>>>()?;
    let (mut names, mut taken) = (Vec::new(), Vec::new());
    for (index, column) in layout.columns.iter().enumerate() {
        if column.number::<usize>("place")? != index + 1 {
            return Err(column.wrong("place"));
        }
        let (name, item) = (column.text("identifier")?, column.text("item")?);
        if names.contains(&name) {
            return Err(column.wrong("identifier"));
        }
        if !item.is_empty() && (taken.contains(&item) || !items.contains(&item)) {
            return Err(column.wrong("item"));
        }
        names.push(name);
        taken.push(item);
    }
    Ok(())
}

fn tables(layouts: &[Layout]) -> Result<String> {
    let mut body = String::from(
        "//! The built-in layouts and their columns.\n\n\
         use super::{BuiltInColumn, BuiltInLayout};\n\
         use crate::codes::table::Confidence;\n\n\
         /// All built-in layouts.\n\
         pub(super) static LAYOUTS: &[BuiltInLayout] = &[\n",
    );
    for layout in layouts {
        let row = &layout.row;
        let _ = write!(
            body,
            "    BuiltInLayout {{\n        id: {:?},\n        name_zh: {:?},\n        name_en: {:?},\n        \
             data_set: {:?},\n        order: Confidence::{},\n        source: {:?},\n        columns: &[\n",
            row.text("id")?,
            row.text("name_zh")?,
            row.text("name_en")?,
            row.text("data_set")?,
            confidence(row, "order")?,
            row.text("source")?,
        );
        for column in &layout.columns {
            let item = match column.text("item")? {
                "" => "None".to_owned(),
                item => format!("Some({item:?})"),
            };
            let _ = writeln!(
                body,
                "            BuiltInColumn {{ identifier: {:?}, name_zh: {:?}, name_en: {:?}, \
                 item: {item}, confidence: Confidence::{} }},",
                column.text("identifier")?,
                column.text("name_zh")?,
                column.text("name_en")?,
                confidence(column, "confidence")?,
            );
        }
        body.push_str("        ],\n    },\n");
    }
    body.push_str("];\n");
    Ok(body)
}

fn confidence(row: &Row, field: &str) -> Result<&'static str> {
    match row.text(field)? {
        "high" => Ok("High"),
        "medium" => Ok("Medium"),
        "low" => Ok("Low"),
        _ => Err(row.wrong(field)),
    }
}

fn reference(layouts: &[Layout]) -> Result<String> {
    let mut body = String::from(
        "# Layouts of the provincial export 省级导出文件布局\n\n\
         A province exported its register as ten text files without header. `--layout t_ryjbxx` names the \
         columns of such a file, and a file that is called so (`T_RYJBXX.TXT`) is known by its name. \
         Columns without an item ride along untouched; those without a meaning pass through as text. The \
         tenth file, `T_CFXX`, holds penalties and is not modelled. Confidence is that of the reading \
         and of the item; the order of the columns is certain.\n\n\
         某省全员人口数据按十个无表头文本文件导出。`--layout t_ryjbxx` 给出列名;文件名为 `T_RYJBXX.TXT` 时自动识别。\
         没有对应数据项的列原样保留。\n",
    );
    for layout in layouts {
        let id = layout.row.text("id")?;
        let set = layout.row.text("data_set")?;
        let _ = write!(
            body,
            "\n## {} {} {}\n\n`{id}`, {} columns, data set `{set}`. Source: {}.\n\n\
             | place | column | 名称 | name | item | confidence | remark |\n\
             |---|---|---|---|---|---|---|\n",
            id.to_uppercase(),
            layout.row.text("name_en")?,
            layout.row.text("name_zh")?,
            layout.columns.len(),
            layout.row.text("source")?,
        );
        for column in &layout.columns {
            let _ = writeln!(
                body,
                "| {} | {} | {} | {} | {} | {} | {} |",
                column.text("place")?,
                column.text("identifier")?,
                column.text("name_zh")?,
                column.text("name_en")?,
                column.text("item")?,
                column.text("confidence")?,
                column.text("note")?,
            );
        }
    }
    Ok(body)
}
