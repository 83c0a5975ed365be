//! Questions about divisions as one line of text each, and their answers as plain fields.
//!
//! This is the door for programs that ask many things at once: the command line, the bindings and
//! scripts all read the same lines and give the same fields.

use super::{CodeState, Division, DivisionCode, LAST_YEAR, Relation, Step, parse_year};
use crate::{Error, ErrorKind};

/// A question in one line: `code,year`, `code,year,to_year` or `name,year`.
///
/// # Examples
///
/// ```
/// use renkou_codes::division::{Answer, Query};
///
/// let Answer::Standing(answer) = "110103,2015".parse::<Query>()?.answer() else { panic!() };
/// assert_eq!((answer.in_force, answer.state), (false, "abolished"));
/// assert_eq!(answer.successors, ["110101"]);
///
/// let Answer::Became(answer) = "110103,2005,2015".parse::<Query>()?.answer() else { panic!() };
/// assert_eq!(answer.equivalent, ["110101"]);
/// assert_eq!(answer.relation, "merged_into");
///
/// let Answer::Named(rows) = "通县,1990".parse::<Query>()?.answer() else { panic!() };
/// assert_eq!(rows[0].standing.code, "110223");
///
/// assert!("11010,2015".parse::<Query>().is_err());
/// assert!("110103,1800".parse::<Query>().is_err());
/// assert!("ABCDEF,2015".parse::<Query>().is_err());
/// # Ok::<(), renkou_codes::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// How a code stands in a year.
    Standing(DivisionCode, u16),
    /// What a code of one year is in another, or was.
    Became(DivisionCode, u16, u16),
    /// Which divisions bear a name in a year.
    Named(String, u16),
}

/// The answer to a [`Query`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
pub enum Answer {
    /// To `code,year`.
    Standing(Standing),
    /// To `code,year,to_year`.
    Became(Became),
    /// To `name,year`; empty where nothing bears the name.
    Named(Vec<NamedStanding>),
}

/// How a code stands in a year.
///
/// Where it is not in force, the fields from `record_class` on tell of its nearest record: the
/// last one before the year, else the first one after it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Standing {
    /// The code.
    pub code: String,
    /// The year.
    pub year: u16,
    /// Whether some list has the code at the end of the year.
    pub in_force: bool,
    /// [`CodeState::as_str`].
    pub state: &'static str,
    /// [`RecordClass::as_str`](super::RecordClass::as_str); none for a code that no list has.
    pub record_class: Option<&'static str>,
    /// The name.
    pub name: Option<&'static str>,
    /// The name with those of the units above.
    pub full_name: Option<String>,
    /// [`Level::as_str`](super::Level::as_str).
    pub level: Option<&'static str>,
    /// The code of the unit above.
    pub parent: Option<String>,
    /// The first year of the record.
    pub start_year: Option<u16>,
    /// The year of the change that ended the record.
    pub end_year: Option<u16>,
    /// The codes that took over when the record ended.
    pub successors: Vec<String>,
    /// What other lists of the year print under the same number: perhaps another unit.
    pub also_listed: Vec<AlsoListed>,
}

/// What another list prints under the same number.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AlsoListed {
    /// [`RecordClass::as_str`](super::RecordClass::as_str).
    pub record_class: &'static str,
    /// The name there.
    pub name: &'static str,
    /// The codes that the curated history has for that unit; empty where it has none.
    pub codes: Vec<String>,
}

/// What a code of one year is in another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Became {
    /// How the code stands in the first year.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub standing: Standing,
    /// The other year.
    pub to_year: u16,
    /// The codes of the other year that hold its area; transfers of a part are left out.
    pub equivalent: Vec<String>,
    /// [`Relation::as_str`] of the code to the first of them: `unrelated` where there is none.
    pub relation: &'static str,
    /// The changes on the way to them, the oldest first.
    pub path: Vec<PathStep>,
}

/// One change on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PathStep {
    /// The year of the change.
    pub year: u16,
    /// [`Change::as_str`](super::Change::as_str).
    pub change: &'static str,
    /// The code before.
    pub from: String,
    /// The name before.
    pub from_name: &'static str,
    /// The code after.
    pub to: String,
    /// The name after.
    pub to_name: &'static str,
}

/// A division that bears a name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct NamedStanding {
    /// The division.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub standing: Standing,
    /// [`NameMatch::as_str`](super::NameMatch::as_str).
    #[cfg_attr(feature = "serde", serde(rename = "match"))]
    pub how: &'static str,
}

impl std::str::FromStr for Query {
    type Err = Error;

    fn from_str(line: &str) -> Result<Self, Error> {
        let mut fields = line.split([',', '\t']).map(str::trim);
        let (Some(first), Some(year)) = (fields.next(), fields.next()) else {
            return Err(INVALID_QUERY);
        };
        let (to_year, more) = (fields.next(), fields.next());
        if first.is_empty() || more.is_some() {
            return Err(INVALID_QUERY);
        }
        let year = parse_year(year)?;
        // No division has a name without a Han character; letters are a code gone wrong.
        let is_code = first.is_ascii() || first.bytes().any(|byte| byte.is_ascii_digit());
        match (is_code, to_year) {
            (true, None) => Ok(Self::Standing(first.parse()?, year)),
            (true, Some(to_year)) => Ok(Self::Became(first.parse()?, year, parse_year(to_year)?)),
            (false, None) => Ok(Self::Named(first.to_owned(), year)),
            (false, Some(_)) => Err(INVALID_QUERY),
        }
    }
}

const INVALID_QUERY: Error = Error::new(
    ErrorKind::InvalidQuery,
    "a question is `code,year`, `code,year,to_year` or `name,year`",
);

impl Query {
    /// The answer; every well-formed question has one.
    pub fn answer(&self) -> Answer {
        match self {
            Self::Standing(code, year) => Answer::Standing(Standing::of(*code, *year)),
            Self::Became(code, year, to_year) => Answer::Became(Became::of(*code, *year, *to_year)),
            Self::Named(name, year) => Answer::Named(
                Division::named(name, *year)
                    .into_iter()
                    .map(|named| NamedStanding {
                        standing: Standing::of_record(
                            Some(named.division),
                            named.division.code(),
                            *year,
                        ),
                        how: named.how.as_str(),
                    })
                    .collect(),
            ),
        }
    }
}

impl Standing {
    /// How a code stands in a year.
    pub fn of(code: DivisionCode, year: u16) -> Self {
        let record = Division::at(code, year)
            .or_else(|| {
                let before = |d: &Division| d.start_year() <= year;
                Division::history(code)
                    .filter(before)
                    .max_by_key(|d| (d.end_year(), d.is_official()))
            })
            .or_else(|| Division::history(code).min_by_key(|d| (d.start_year(), !d.is_official())));
        Self::of_record(record, code, year)
    }

    fn of_record(record: Option<Division>, code: DivisionCode, year: u16) -> Self {
        // The units above are those of the time when the record stood.
        let seen = record.map(|record| {
            let last = record.end_year().map_or(year.max(LAST_YEAR), |end| end - 1);
            year.clamp(record.start_year(), last)
        });
        let seen_as = record.zip(seen);
        let parent = seen_as.and_then(|(record, year)| record.parent(year));
        Self {
            code: code.to_string(),
            year,
            in_force: record.is_some_and(|record| record.in_force(year)),
            state: CodeState::of(code, year).as_str(),
            record_class: record.map(|record| record.record_class().as_str()),
            name: record.map(Division::name),
            full_name: seen_as.map(|(record, year)| record.full_name(year).to_string()),
            level: record.map(|record| record.level().as_str()),
            parent: parent.map(|parent| parent.code().to_string()),
            start_year: record.map(Division::start_year),
            end_year: record.and_then(Division::end_year),
            successors: record.map(codes_after).unwrap_or_default(),
            also_listed: Division::history(code)
                .filter(|other| other.in_force(year) && Some(*other) != record)
                .map(|other| AlsoListed {
                    record_class: other.record_class().as_str(),
                    name: other.name(),
                    codes: codes_after(other),
                })
                .collect(),
        }
    }
}

impl Became {
    /// What a code of one year is in another.
    pub fn of(code: DivisionCode, year: u16, to_year: u16) -> Self {
        let standing = Standing::of(code, year);
        let mut equivalent = Vec::new();
        let mut path: Vec<Step> = Vec::new();
        let mut relation = Relation::Unrelated;
        if let Some(division) = Division::during(code, year) {
            let lineage = division.follow(year, to_year);
            let ends: Vec<Division> =
                lineage.ends().filter(|end| !end.by_transfer).map(|end| end.division).collect();
            for &end in &ends {
                equivalent.push(end.code().to_string());
                path.extend(lineage.path_to(end));
            }
            if let Some(&first) = ends.first() {
                let found = super::Equivalence::of_divisions((division, year), (first, to_year));
                relation = found.relation();
            }
        }
        path.sort_by_key(|step| (step.year, step.from.code(), step.to.code()));
        path.dedup();
        let path = path.into_iter().map(PathStep::from).collect();
        Self { standing, to_year, equivalent, relation: relation.as_str(), path }
    }
}

impl From<Step> for PathStep {
    fn from(step: Step) -> Self {
        Self {
            year: step.year,
            change: step.change.as_str(),
            from: step.from.code().to_string(),
            from_name: step.from.name(),
            to: step.to.code().to_string(),
            to_name: step.to.name(),
        }
    }
}

fn codes_after(record: Division) -> Vec<String> {
    record.successors().map(|successor| successor.code().to_string()).collect()
}
