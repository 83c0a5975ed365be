//! The divisions at the beginning of a written address.

use super::row::Row;
use super::{Division, FIRST_YEAR, Level, names};
use crate::fold;

/// Words between the names of units that say nothing: units that stand for several others.
const FILLERS: &[&str] = &[
    "自治区直辖县级行政区划",
    "省直辖县级行政区划",
    "自治区直辖县级行政单位",
    "省直辖县级行政单位",
    "自治区直辖行政单位",
    "省直辖行政单位",
    "直辖县级行政区划",
    "自治区直辖县",
    "省直辖县",
    "自治区直辖",
    "省直辖",
    "市辖区",
    "市辖县",
];

/// No name of a division is longer, in characters.
const LONGEST_NAME: usize = 20;

/// The divisions that an address (地址) begins with, and what follows them.
///
/// # Examples
///
/// ```
/// use renkou_codes::division::Address;
///
/// let address = Address::parse("湖南长沙市岳麓区麓山南路1号", 2020);
/// assert_eq!(address.division().map(|division| division.code().number()), Some(430_104));
/// assert_eq!(address.rest(), "麓山南路1号");
///
/// // Nothing is guessed: 上海 is the name of a road here.
/// let address = Address::parse("上海路5号", 2020);
/// assert_eq!((address.division(), address.rest()), (None, "上海路5号"));
///
/// // A name that several divisions bear needs the unit above.
/// let address = Address::parse("鼓楼区中山路1号", 2020);
/// assert_eq!(address.division(), None);
/// assert_eq!(address.ambiguous().len(), 4);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address<'a> {
    year: u16,
    province: Option<Division>,
    prefecture: Option<Division>,
    county: Option<Division>,
    rest: &'a str,
    ambiguous: Vec<Division>,
}

impl<'a> Address<'a> {
    /// Reads the divisions at the beginning of a text, by their names in a year.
    pub fn parse(text: &'a str, year: u16) -> Self {
        Letters::new(text).parse(year)
    }

    /// The same by the names of that year or of the latest year before it that says more.
    ///
    /// [`Address::year`] tells which year it was; [`Division::follow`] leads on from there.
    ///
    /// ```
    /// use renkou_codes::division::Address;
    ///
    /// let address = Address::parse_back("四川省涪陵市枳城区", 2020);
    /// assert_eq!(address.year(), 1996);
    /// assert_eq!(address.division().map(|division| division.name()), Some("枳城区"));
    /// ```
    pub fn parse_back(text: &'a str, year: u16) -> Self {
        let letters = Letters::new(text);
        let mut best = letters.parse(year);
        for earlier in (FIRST_YEAR..year).rev() {
            if best.county.is_some() {
                break;
            }
            let found = letters.parse(earlier);
            let depth = |address: &Self| address.division().map(Division::level);
            if found.rest.len() < best.rest.len() && depth(&found) > depth(&best) {
                best = found;
            }
        }
        best
    }

    /// The year whose names were found.
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The province, written or implied by what is below it.
    pub const fn province(&self) -> Option<Division> {
        self.province
    }

    /// The prefecture, written or implied by the county.
    pub const fn prefecture(&self) -> Option<Division> {
        self.prefecture
    }

    /// The county.
    pub const fn county(&self) -> Option<Division> {
        self.county
    }

    /// The lowest division found.
    pub fn division(&self) -> Option<Division> {
        self.county.or(self.prefecture).or(self.province)
    }

    /// What follows the names of divisions: the text of the street, or all of it.
    pub const fn rest(&self) -> &'a str {
        self.rest
    }

    /// The counties that the address may mean where a name alone does not decide.
    pub fn ambiguous(&self) -> &[Division] {
        &self.ambiguous
    }
}

/// A text as its compared characters, each with the place where it ends.
struct Letters<'a> {
    text: &'a str,
    characters: Vec<char>,
    ends: Vec<usize>,
}

/// A name found at some place.
#[derive(Clone, Copy)]
struct Hit {
    division: Division,
    end: usize,
    whole: bool,
}

/// One way to read the beginning of a text.
#[derive(Default, Clone)]
struct Reading {
    hits: Vec<Hit>,
    end: usize,
}

impl<'a> Letters<'a> {
    fn new(text: &'a str) -> Self {
        let (mut characters, mut ends) = (Vec::new(), Vec::new());
        for (start, character) in text.char_indices() {
            if is_separator(character) {
                // A separator belongs to what is before it.
                if let Some(end) = ends.last_mut() {
                    *end = start + character.len_utf8();
                }
                continue;
            }
            characters.push(fold::fold_char(character));
            ends.push(start + character.len_utf8());
        }
        Self { text, characters, ends }
    }

    fn parse(&self, year: u16) -> Address<'a> {
        let mut best = Reading::default();
        self.read(&Reading::default(), 0, year, &mut best);
        let mut ambiguous = Vec::new();
        if best.hits.is_empty() {
            let counties: Vec<Hit> =
                self.hits(0, Level::County, None, year).into_iter().filter(|h| h.whole).collect();
            match counties.as_slice() {
                [only] => best = Reading { hits: vec![*only], end: only.end },
                several => ambiguous = several.iter().map(|hit| hit.division).collect(),
            }
        }
        let mut levels = [None; 3];
        if let Some(lowest) = best.hits.last() {
            let mut unit = Some(lowest.division);
            while let Some(division) = unit {
                if let Some(level) = levels.get_mut(division.level() as usize) {
                    *level = Some(division);
                }
                unit = division.parent(year);
            }
        }
        let [province, prefecture, county] = levels;
        let end = best.end.checked_sub(1).and_then(|last| self.ends.get(last));
        let rest = end.and_then(|&end| self.text.get(end..)).unwrap_or(self.text);
        Address { year, province, prefecture, county, rest, ambiguous }
    }

    /// Tries every way to go on from a reading, and keeps the one that goes furthest.
    fn read(&self, reading: &Reading, level: usize, year: u16, best: &mut Reading) {
        if self.stands(reading) && reading.is_better_than(best) {
            *best = reading.clone();
        }
        let below = reading.hits.last().map(|hit| hit.division);
        let start = self.after_fillers(reading);
        for (next, kind) in
            [Level::Province, Level::Prefecture, Level::County].into_iter().enumerate().skip(level)
        {
            // A county is looked for under a unit only; alone it is tried at the very end.
            if kind == Level::County && below.is_none() {
                continue;
            }
            for hit in self.hits(start, kind, below, year) {
                let mut longer = reading.clone();
                longer.end = hit.end;
                longer.hits.push(hit);
                self.read(&longer, next + 1, year, best);
            }
        }
    }

    /// Whether the last name may stand as it is: a short form only at the end of a part.
    fn stands(&self, reading: &Reading) -> bool {
        let Some(last) = reading.hits.last() else { return false };
        last.whole || last.end == self.characters.len() || self.is_followed_by_separator(last.end)
    }

    fn is_followed_by_separator(&self, end: usize) -> bool {
        let end = end.checked_sub(1).and_then(|last| self.ends.get(last));
        let before = end.and_then(|&end| self.text.get(..end)).and_then(|t| t.chars().next_back());
        before.is_some_and(is_separator)
    }

    /// The place after words that say nothing, and after a repetition of the last name.
    fn after_fillers(&self, reading: &Reading) -> usize {
        let mut at = reading.end;
        let last = reading.hits.last().map_or("", |hit| hit.division.name());
        while at > 0 {
            let rest = self.characters.get(at..).unwrap_or_default();
            let skipped = FILLERS.iter().copied().chain([last]).find(|filler| {
                !filler.is_empty()
                    && filler.chars().count() <= rest.len()
                    && filler.chars().zip(rest).all(|(f, &r)| f == r)
            });
            match skipped {
                Some(filler) => at += filler.chars().count(),
                None => break,
            }
        }
        at
    }

    /// The divisions of a level whose names stand at a place, below a unit where one is known.
    fn hits(&self, start: usize, level: Level, above: Option<Division>, year: u16) -> Vec<Hit> {
        let rest = self.characters.get(start..).unwrap_or_default();
        let mut hits: Vec<Hit> = Vec::new();
        let fits = |division: &Division| {
            division.is_official()
                && division.level() == level
                && division.in_force(year)
                && above.is_none_or(|above| division.is_below(above, year))
        };
        let divisions = |rows: Vec<&'static Row>| {
            // A list's own printing of a name leads to the unit it means.
            rows.into_iter()
                .map(|row| Division::from_row(row).printed_for(row.start_year()))
                .filter(fits)
                .collect::<Vec<_>>()
        };
        for len in (2..=rest.len().min(LONGEST_NAME)).rev() {
            let name: String = rest.iter().take(len).collect();
            let end = start + len;
            let whole = divisions(names::exact(&name).collect()).into_iter().map(|d| (d, true));
            let short = divisions(names::short(&name)).into_iter().map(|d| (d, false));
            for (division, whole) in whole.chain(short) {
                if !hits.iter().any(|hit| hit.division == division && hit.end == end) {
                    hits.push(Hit { division, end, whole });
                }
            }
        }
        hits
    }
}

impl Reading {
    /// Further is better, then more names, then more of them whole.
    fn is_better_than(&self, other: &Self) -> bool {
        let whole = |reading: &Self| reading.hits.iter().filter(|hit| hit.whole).count();
        (self.end, self.hits.len(), whole(self)) > (other.end, other.hits.len(), whole(other))
    }
}

impl Division {
    /// Whether another division is above this one as of a year.
    pub fn is_below(self, other: Self, year: u16) -> bool {
        std::iter::successors(self.parent(year), |unit| unit.parent(year)).any(|unit| unit == other)
    }
}

fn is_separator(character: char) -> bool {
    fold::is_blank(character)
        || matches!(character, ',' | '，' | '-' | '－' | '/' | '／' | '|' | '·' | '>' | '　')
}
