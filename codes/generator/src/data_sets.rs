//! The data sets: their items as static tables, and the typed records.

use std::fmt::Write as _;

use crate::output::{Error, Output, Result};
use crate::sources::{Row, Sources};

const DATA_SETS: &str = "core/data/data_sets.csv";

/// One data set with its items.
struct DataSet {
    id: String,
    row: Row,
    file: String,
    items: Vec<Row>,
}

/// The table of data sets, and one typed record for each.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut sets = Vec::new();
    for row in sources.rows(DATA_SETS)? {
        let id = row.text("id")?.to_owned();
        let file = format!("core/data/data_sets/{id}.csv");
        let items = sources.rows(&file)?;
        check(&file, &items)?;
        sets.push(DataSet { id, row, file, items });
    }
    let mut named = vec![sources.named(DATA_SETS)?];
    for set in &sets {
        named.push(sources.named(&set.file)?);
    }
    Ok(vec![Output::rust("core/src/record/generated.rs", &named, &tables(&sets)?)])
}

/// Refuses identifiers, names and aliases that stand for two items.
fn check(file: &str, items: &[Row]) -> Result<()> {
    let mut seen = std::collections::HashMap::new();
    for item in items {
        let identifier = item.text("identifier")?;
        let mut names = vec![identifier, item.text("name_zh")?, item.text("name_en")?];
        names.push(item.text("field")?);
        names.extend(item.list("aliases")?);
        names.sort_unstable();
        names.dedup();
        for name in names {
            if let Some(other) = seen.insert(folded(name), identifier.to_owned())
                && other != identifier
            {
                return Err(Error::new(format!("{file}: {name} is {other} and {identifier}")));
            }
        }
    }
    Ok(())
}

/// A header as it is compared: the same as `record::mapping` does.
fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn tables(sets: &[DataSet]) -> Result<String> {
    let mut body = String::from(
        "//! The data sets and their items.\n\n\
         use super::data_set::DataSet;\n\
         use super::item::{Item, ItemType, Need, Sensitivity};\n\n\
         /// All data sets.\n\
         pub(super) static DATA_SETS: &[DataSet] = &[\n",
    );
    for set in sets {
        let _ = writeln!(
            body,
            "    DataSet::new({:?}, {:?}, {:?}, {:?}, {}),",
            set.id,
            set.row.text("name_zh")?,
            set.row.text("name_en")?,
            set.row.text("source")?,
            constant(&set.id),
        );
    }
    body.push_str("];\n");
    for set in sets {
        let _ = writeln!(body, "\nstatic {}: &[Item] = &[", constant(&set.id));
        for item in &set.items {
            write_item(&mut body, item)?;
        }
        body.push_str("];\n");
    }
    body.push_str(
        "\n/// The places of items in their data sets.\n\
         #[allow(dead_code, reason = \"not every item has a rule of its own\")]\n\
         pub(crate) mod place {\n",
    );
    for set in sets {
        let _ = writeln!(body, "    pub(crate) mod {} {{", set.id);
        for (place, item) in set.items.iter().enumerate() {
            let _ = writeln!(
                body,
                "        pub(crate) const {}: usize = {place};",
                item.text("identifier")?.to_uppercase(),
            );
        }
        body.push_str("    }\n");
    }
    body.push_str("}\n");
    Ok(body)
}

fn write_item(body: &mut String, item: &Row) -> Result<()> {
    let option = |text: &str, quoted: bool| match text {
        "" => "None".to_owned(),
        text if quoted => format!("Some({text:?})"),
        text => format!("Some({text})"),
    };
    let aliases = item.list("aliases")?;
    let _ = writeln!(
        body,
        "    Item {{\n        identifier: {:?},\n        field: {:?},\n        name_zh: {:?},\n        \
         name_en: {:?},\n        kind: ItemType::{},\n        length: {},\n        table: {},\n        \
         need: Need::{},\n        sensitivity: Sensitivity::{},\n        aliases: &{aliases:?},\n        \
         source: {:?},\n    }},",
        item.text("identifier")?,
        item.text("field")?,
        item.text("name_zh")?,
        item.text("name_en")?,
        variant(item.text("type")?),
        option(item.text("length")?, false),
        option(item.text("table")?, true),
        variant(item.text("need")?),
        match item.text("sensitivity")? {
            "1" => "Ordinary",
            "2" => "Personal",
            "3" => "Sensitive",
            _ => return Err(item.wrong("sensitivity")),
        },
        item.text("source")?,
    );
    Ok(())
}

/// `document_number` as `DocumentNumber`.
fn variant(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .chain(letters)
                .collect::<String>()
        })
        .collect()
}

/// `person` as `PERSON`.
fn constant(id: &str) -> String {
    id.to_uppercase()
}
