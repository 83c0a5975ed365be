//! The code tables as one static list, and the closed ones as enums.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use crate::divisions::{Blob, numbers};
use crate::output::{Error, Output, Result};
use crate::sources::{Row, Sources};

const TABLES: &str = "codes/data/tables.csv";
const SHORT_NAMES: &str = "codes/data/short_names.csv";
const VARIANTS: &str = "codes/data/variants.csv";

/// `codes/src/table/generated.rs` and `codes/src/closed/generated.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let tables = sources
        .rows(TABLES)?
        .into_iter()
        .map(|row| Table::read(sources, row))
        .collect::<Result<Vec<_>>>()?;
    let mut named = vec![sources.named(TABLES)?, sources.named(SHORT_NAMES)?];
    for table in &tables {
        named.push(sources.named(&table.path)?);
    }
    let closed = [sources.named(TABLES)?, sources.named(VARIANTS)?];
    Ok(vec![
        Output::rust("codes/src/table/generated.rs", &named, &tables_rust(sources, &tables)?),
        Output::rust("codes/src/closed/generated.rs", &closed, &closed_rust(sources, &tables)?),
    ])
}

/// One table with its rows in the order of the standard.
struct Table {
    meta: Row,
    path: String,
    source: String,
    confidence: String,
    entries: Vec<Entry>,
}

struct Entry {
    code: String,
    alternates: String,
    name_zh: String,
    name_en: String,
    note: String,
    parent: Option<usize>,
}

impl Table {
    fn read(sources: &Sources, meta: Row) -> Result<Self> {
        let path = format!("codes/data/tables/{}.csv", meta.text("file")?);
        let text = sources.text(&path)?;
        let wrong = || Error::new(format!("{path}:1: no `# standard: , source: , confidence: `"));
        let (_, rest) =
            text.lines().next().and_then(|line| line.split_once(", source: ")).ok_or_else(wrong)?;
        let (source, confidence) = rest.rsplit_once(", confidence: ").ok_or_else(wrong)?;
        if !["high", "medium", "low"].contains(&confidence) {
            return Err(wrong());
        }
        let rows = sources.rows(&path)?;
        let mut places = HashMap::new();
        for (place, row) in rows.iter().enumerate() {
            if places.insert(row.text("code")?.to_owned(), place).is_some() {
                return Err(row.wrong("code: it occurs twice"));
            }
        }
        let mut entries = Vec::new();
        for row in &rows {
            let parent = row.text_or_empty("parent");
            let parent = if parent.is_empty() {
                None
            } else {
                Some(*places.get(parent).ok_or_else(|| row.wrong("parent"))?)
            };
            entries.push(Entry {
                code: row.text("code")?.to_owned(),
                alternates: row.text_or_empty("alpha").to_owned(),
                name_zh: row.text("name_zh")?.to_owned(),
                name_en: row.text("name_en")?.to_owned(),
                note: row.text("note")?.to_owned(),
                parent,
            });
        }
        let (source, confidence) = (source.to_owned(), confidence.to_owned());
        Ok(Self { meta, path, source, confidence, entries })
    }

    /// The places of the entries, sorted by a text of theirs.
    fn sorted_by(&self, text: impl Fn(&Entry) -> &str) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.entries.len()).collect();
        places.sort_by_key(|&place| (text(&self.entries[place]), place));
        places
    }
}

fn tables_rust(sources: &Sources, tables: &[Table]) -> Result<String> {
    let mut blob = Blob::new(tables.iter().flat_map(|table| {
        table.entries.iter().flat_map(|entry| {
            [&entry.code, &entry.alternates, &entry.name_zh, &entry.name_en, &entry.note]
                .map(String::as_str)
        })
    }));
    let mut rows = String::new();
    let mut metas = String::new();
    let (mut by_code, mut by_name) = (Vec::new(), Vec::new());
    let mut first = 0;
    for table in tables {
        let text = |field| table.meta.text(field);
        let _ = writeln!(rows, "    // {}", text("id")?);
        for entry in &table.entries {
            let mut place = |text: &str| -> Result<String> {
                let (start, len) = blob.place(text)?;
                Ok(format!("{start}, {len}"))
            };
            let parent = entry.parent.map_or("NONE".to_owned(), |parent| parent.to_string());
            let _ = writeln!(
                rows,
                "    r({}, {}, {}, {}, {}, {parent}), // {} {}",
                place(&entry.code)?,
                place(&entry.alternates)?,
                place(&entry.name_zh)?,
                place(&entry.name_en)?,
                place(&entry.note)?,
                entry.code,
                entry.name_zh,
            );
        }
        by_code.extend(table.sorted_by(|entry| &entry.code));
        by_name.extend(table.sorted_by(|entry| &entry.name_zh));
        let mut aliases: Vec<&str> = table.meta.list("aliases")?;
        if text("file")? != text("id")? {
            aliases.insert(0, text("file")?);
        }
        let (title_zh, title_en, standard) =
            (text("title_zh")?, text("title_en")?, text("standard")?);
        let _ = write!(
            metas,
            "    Table {{\n        id: {:?},\n        title_zh: {title_zh:?},\n        \
             title_en: {title_en:?},\n        standard: {standard:?},\n        edition: {:?},\n        \
             source: {:?},\n        confidence: Confidence::{},\n        licence: {:?},\n        \
             aliases: &{aliases:?},\n        first: {first},\n        len: {},\n    }},\n",
            text("id")?,
            text("edition")?,
            table.source,
            capitalised(&table.confidence),
            text("licence")?,
            table.entries.len(),
        );
        first += table.entries.len();
    }
    let mut body =
        String::from("use super::row::{NONE, Row, row as r};\nuse super::{Confidence, Table};\n\n");
    let _ = writeln!(body, "pub(super) static TEXT: &str = \"\\\n{}\";\n", blob.lines());
    let _ = writeln!(body, "pub(super) static TABLES: [Table; {}] = [\n{metas}];\n", tables.len());
    let _ = writeln!(
        body,
        "/// Code, other codes, Chinese name, English name, note (start, length each), parent.\n\
         pub(super) static ROWS: [Row; {first}] = [\n{rows}];\n"
    );
    let _ = writeln!(body, "{}", numbers("BY_CODE", "u16", by_code.iter()));
    let _ = writeln!(body, "{}", numbers("BY_NAME", "u16", by_name.iter()));
    body.push_str("/// Table, short name, code.\n");
    body.push_str("pub(super) static SHORT_NAMES: &[(&str, &str, &str)] = &[\n");
    for row in sources.rows(SHORT_NAMES)? {
        let (table, code) = (row.text("table")?, row.text("code")?);
        let known = tables.iter().any(|known| {
            known.meta.text_or_empty("id") == table
                && known.entries.iter().any(|entry| entry.code == code)
        });
        if !known {
            return Err(row.wrong("table or code"));
        }
        let _ = writeln!(body, "    ({table:?}, {:?}, {code:?}),", row.text("short_name")?);
    }
    body.push_str("];\n");
    Ok(body)
}

fn closed_rust(sources: &Sources, tables: &[Table]) -> Result<String> {
    let mut variants: BTreeMap<String, HashMap<String, String>> = BTreeMap::new();
    for row in sources.rows(VARIANTS)? {
        let type_name = row.text("type")?.to_owned();
        let (code, variant) = (row.text("code")?.to_owned(), row.text("variant")?.to_owned());
        if variants.entry(type_name).or_default().insert(code, variant).is_some() {
            return Err(row.wrong("code: it occurs twice"));
        }
    }
    let mut body = String::new();
    for table in tables {
        let type_name = table.meta.text("type")?;
        if type_name.is_empty() {
            continue;
        }
        let names = variants.remove(type_name).ok_or_else(|| table.meta.wrong("type"))?;
        if names.len() != table.entries.len() {
            return Err(Error::new(format!("{VARIANTS}: a code of {type_name} too many")));
        }
        let (id, zh, en, standard) = (
            table.meta.text("id")?,
            table.meta.text("title_zh")?,
            table.meta.text("title_en")?,
            table.meta.text("standard")?,
        );
        let sample = &table.entries[0];
        let variant = |code: &str| {
            names.get(code).ok_or_else(|| Error::new(format!("{VARIANTS}: no {type_name} {code}")))
        };
        let body_is_empty = body.is_empty();
        let _ = write!(
            body,
            "{}closed! {{\n    /// {en} ({zh}), {standard}.\n    ///\n    /// ```\n    \
             /// use renkou_codes::{type_name};\n    ///\n    \
             /// assert_eq!({type_name}::from_code({:?}), Some({type_name}::{}));\n    \
             /// assert_eq!({type_name}::{}.name_zh(), {:?});\n    \
             /// assert_eq!({type_name}::from_code(\"?\"), None);\n    /// ```\n    \
             {type_name}, {id:?} {{\n",
            if body_is_empty { "" } else { "\n" },
            sample.code,
            variant(&sample.code)?,
            variant(&sample.code)?,
            sample.name_zh,
        );
        for entry in &table.entries {
            let _ = writeln!(
                body,
                "        {}({:?}, {:?}, {:?}),",
                variant(&entry.code)?,
                entry.code,
                entry.name_zh,
                entry.name_en
            );
        }
        body.push_str("    }\n}\n");
    }
    match variants.keys().next() {
        Some(unused) => Err(Error::new(format!("{VARIANTS}: no table has the type {unused}"))),
        None => Ok(body),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
