//! A page that a reviewer can read when data change: what each table holds, in numbers.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::{Sources, digest};

const HISTORY: &str = "codes/data/divisions_history.csv";
const TABLES: &str = "codes/data/tables.csv";
const YEARS: [u16; 6] = [1982, 1990, 1997, 2005, 2015, 2025];

/// `codes/data/FINGERPRINTS.md`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut page = String::from(
        "# Fingerprints\n\nMade by `cargo run -p renkou-generator`. A change of data shows here as a \
         change of a few numbers; a number that changed without a reason is a mistake.\n\n\
         ## Divisions\n\n| class | records |\n| --- | ---: |\n",
    );
    let history = sources.rows(HISTORY)?;
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut in_force: BTreeMap<(&str, u16), usize> = BTreeMap::new();
    let (mut changes, mut transfers) = (0, 0);
    for row in &history {
        *classes.entry(row.text("record_class")?).or_default() += 1;
        if row.text("record_class")? != "official" {
            continue;
        }
        changes += row.list("successors")?.len();
        transfers += row.list("area_transfers")?.len();
        let end = row.text("end_year")?;
        let end = if end.is_empty() { u16::MAX } else { row.number("end_year")? };
        let start: u16 = row.number("start_year")?;
        for year in YEARS.into_iter().filter(|&year| start <= year && year < end) {
            *in_force.entry((row.text("level")?, year)).or_default() += 1;
        }
    }
    for (class, count) in &classes {
        let _ = writeln!(page, "| {class} | {count} |");
    }
    let _ = writeln!(
        page,
        "\nLinks to successors: {changes}. Area transfers: {transfers}. SHA-256: `{}`.\n",
        sources.digest(HISTORY)?
    );
    let years = YEARS.map(|year| year.to_string()).join(" | ");
    let _ = writeln!(page, "| official, in force at the end of | {years} |");
    let _ = writeln!(page, "| --- |{}", " ---: |".repeat(YEARS.len()));
    for level in ["province", "prefecture", "county"] {
        let counts =
            YEARS.map(|year| in_force.get(&(level, year)).copied().unwrap_or_default().to_string());
        let _ = writeln!(page, "| {level} | {} |", counts.join(" | "));
    }
    page.push_str(
        "\n## Tables\n\n| table | standard | rows | SHA-256 |\n| --- | --- | ---: | --- |\n",
    );
    for table in sources.rows(TABLES)? {
        let path = format!("codes/data/tables/{}.csv", table.text("file")?);
        let digest = digest(sources.text(&path)?.as_bytes());
        let _ = writeln!(
            page,
            "| {} | {} | {} | `{}` |",
            table.text("id")?,
            table.text("standard")?,
            sources.rows(&path)?.len(),
            digest.get(..16).unwrap_or_default()
        );
    }
    Ok(vec![Output::text("codes/data/FINGERPRINTS.md", page)])
}
