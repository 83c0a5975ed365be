//! Towns and villages in `renkou division`: codes of 9, 12 and 15 digits, with names from packs.

use std::path::{Path, PathBuf};

use renkou::codes::division::{self, Pack, PlaceCode, Standing};
use renkou::{Error, ErrorKind, Result};
use serde::Serialize;

use crate::terminal::say;

/// The packs that were named on the command line.
pub(crate) struct Packs(Vec<Pack<Vec<u8>>>);

/// A place as of a year: its own level, and the division that it lies in.
#[derive(Serialize)]
pub(crate) struct Place {
    code: String,
    year: u16,
    level: &'static str,
    name: Option<String>,
    full_name: Option<String>,
    parent: Option<String>,
    /// The year of the pack that the name comes from.
    pack_year: Option<u16>,
    division: Standing,
}

impl Packs {
    pub(crate) fn open(paths: &[PathBuf]) -> Result<Self> {
        Ok(Self(paths.iter().map(|path| open(path)).collect::<Result<_>>()?))
    }

    /// The place of a code of 9, 12 or 15 digits; none for other texts.
    pub(crate) fn place(&self, text: &str, year: u16) -> Option<Place> {
        let code: PlaceCode = text.parse().ok().filter(|_| text.len() > 6)?;
        let named = |code| {
            let name = |pack: &Pack<Vec<u8>>| Some((pack.name(code)?.to_owned(), pack.year()));
            self.0.iter().find_map(name)
        };
        let division = Standing::of(code.division(), year);
        let full_name = named(code).zip(division.full_name.clone()).map(|((name, _), county)| {
            let between: Vec<_> =
                code.ancestors().filter_map(named).map(|(name, _)| name).collect();
            let between: String = between.iter().rev().map(String::as_str).collect();
            format!("{county}{between}{name}")
        });
        Some(Place {
            code: text.to_owned(),
            year,
            level: code.level().as_str(),
            name: named(code).map(|(name, _)| name),
            full_name,
            parent: code.parent().map(|parent| parent.to_string()),
            pack_year: named(code).map(|(_, year)| year),
            division,
        })
    }
}

impl Place {
    pub(crate) fn show(&self) {
        let name = self.full_name.as_deref().unwrap_or("(no pack names it; see renkou pack)");
        say!("{}  {name}  {}", self.code, self.level);
        let county = self.division.full_name.as_deref().unwrap_or("(in no list)");
        say!(
            "        in {} {county}, {}",
            self.division.code,
            self.division.state.replace('_', " ")
        );
    }
}

/// The year of the question, or the last one known.
pub(crate) fn year_or_last(year: Option<&str>) -> Result<u16> {
    Ok(year.map_or(Ok(division::LAST_YEAR), division::parse_year)?)
}

fn open(path: &Path) -> Result<Pack<Vec<u8>>> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| {
        let missing = error.kind() == std::io::ErrorKind::NotFound;
        let kind = if missing { ErrorKind::FileNotFound } else { ErrorKind::FileUnreadable };
        Error::new(kind, "the pack cannot be read").in_file(&name).caused_by(error)
    })?;
    Pack::open(bytes).map_err(|error| Error::from(error).in_file(name))
}
