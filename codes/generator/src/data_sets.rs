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
        check_lengths(sources, &items)?;
        sets.push(DataSet { id, row, file, items });
    }
    let mut named = vec![sources.named(DATA_SETS)?];
    for set in &sets {
        named.push(sources.named(&set.file)?);
    }
    Ok(vec![
        Output::rust("core/src/record/generated.rs", &named, &tables(&sets)?),
        Output::rust("core/src/record/typed/generated.rs", &named, &records(&sets)?),
    ])
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

/// Refuses lengths that are less than those of the codes.
fn check_lengths(sources: &Sources, items: &[Row]) -> Result<()> {
    for item in items {
        let (table, length) = (item.text("table")?, item.text("length")?);
        if table.is_empty() || length.is_empty() {
            continue;
        }
        let longest = longest_code(sources, table)?.ok_or_else(|| item.wrong("table"))?;
        if item.number::<usize>("length")? < longest {
            return Err(item.wrong("length: its table has longer codes"));
        }
    }
    Ok(())
}

/// The length of the longest code of a table; none if there is no such table.
fn longest_code(sources: &Sources, id: &str) -> Result<Option<usize>> {
    for table in sources.rows("codes/data/tables.csv")? {
        if table.text("id")? == id {
            let entries =
                sources.rows(&format!("codes/data/tables/{}.csv", table.text("file")?))?;
            let codes = entries.iter().map(|entry| entry.text("code"));
            let codes = codes.collect::<Result<Vec<_>>>()?;
            return Ok(codes.iter().map(|code| code.chars().count()).max());
        }
    }
    Ok(None)
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
            "    DataSet::new({:?}, {:?}, {:?}, {:?}, {}, {}),",
            set.id,
            set.row.text("name_zh")?,
            set.row.text("name_en")?,
            set.row.text("source")?,
            division(set)?,
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

/// The item that holds the division of a record; refuses one that is not there.
fn division(set: &DataSet) -> Result<String> {
    let division = set.row.text("division")?;
    if division.is_empty() {
        return Ok("None".to_owned());
    }
    let is_there = set.items.iter().any(|item| item.text_or_empty("identifier") == division);
    if is_there { Ok(format!("Some({division:?})")) } else { Err(set.row.wrong("division")) }
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

/// One typed record for every data set.
fn records(sets: &[DataSet]) -> Result<String> {
    let mut body = String::from(
        "//! The typed records.\n\n\
         use renkou_codes::{",
    );
    let names: Vec<_> = ENUMS.iter().map(|table| variant(table)).collect();
    body.push_str(&names.join(", "));
    body.push_str(
        "};\n\n\
         use super::Value;\n\
         use crate::date::PartialDate;\n\
         use crate::identity::CitizenNumber;\n",
    );
    for set in sets {
        let name = match set.id.as_str() {
            // The enum of the code table has the shorter name.
            "contraception" => "ContraceptionRecord".to_owned(),
            "verification_result" => "VerificationResultRecord".to_owned(),
            id => variant(id),
        };
        let _ = writeln!(
            body,
            "\nrecord! {{\n    /// A record of the data set `{}` ({}).\n    {name}, {:?} {{",
            set.id,
            set.row.text("name_zh")?,
            set.id,
        );
        for item in &set.items {
            let _ = writeln!(
                body,
                "        /// {} ({}).\n        {}: {} = {:?},",
                item.text("name_en")?,
                item.text("name_zh")?,
                item.text("field")?,
                value_type(item)?,
                item.text("identifier")?,
            );
        }
        body.push_str("    }\n}\n");
    }
    Ok(body)
}

/// The tables that are enums; `record::Value` can hold each of them.
const ENUMS: &[&str] = &[
    "birth_health",
    "child_survival",
    "contraception",
    "disability_grade",
    "disability_type",
    "document_type",
    "education",
    "ethnic_group",
    "health_status",
    "household_type",
    "marital_status",
    "migration_reason",
    "only_child_status",
    "parentage",
    "pregnancy_outcome",
    "registration_nature",
    "relation",
    "sex",
    "verification_result",
];

/// The type of a field; text where the code table is no enum.
fn value_type(item: &Row) -> Result<String> {
    Ok(match item.text("type")? {
        "date" => "PartialDate".to_owned(),
        "citizen_number" => "CitizenNumber".to_owned(),
        "integer" => "u32".to_owned(),
        "code" if ENUMS.contains(&item.text("table")?) => variant(item.text("table")?),
        _ => "String".to_owned(),
    })
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
