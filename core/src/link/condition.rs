//! Tests of whole records: what models put together from tests of values.
//!
//! Answers are three: true, false, and neither, where a value is missing. `all`, `any` and `not`
//! go by the rules of Kleene and SQL: what is neither stays neither unless the rest decides.

use super::interner::MISSING;
use super::level_test::{LevelTest, On};
use super::operand::{Operand, Values};
use super::own::OwnTests;
use super::records::Records;
use super::rows::Row;
use super::value_test::Similarities;
use crate::{Error, ErrorKind, Result};

/// Operands whose similarities are kept while one pair is compared; more of them are rare.
const KEPT: usize = 4;

/// Similarities of one pair, by operand.
pub(super) type Known = [Similarities; KEPT];

/// A test with its operands found.
pub(super) enum Condition {
    Always,
    Value { operand: usize, test: LevelTest },
    Common { operand: usize, at_least: usize },
    Distance { latitude: usize, longitude: usize, kilometres: f64 },
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

/// Finds the operands of tests, each once.
pub(super) struct Operands<'r> {
    records: &'r Records,
    wanted: Vec<(Values, Vec<LevelTest>)>,
}

impl<'r> Operands<'r> {
    /// Begins with the comparison's own column as the first operand.
    pub(super) fn new(records: &'r Records, column: usize) -> Self {
        Self { records, wanted: vec![(Values::of_column(column), Vec::new())] }
    }

    /// Whether no operand has another column than the comparison's own.
    pub(super) fn are_of_own_column(&self) -> bool {
        let own = self.wanted.first().map(|(values, _)| values.left.as_slice());
        let is_own = |values: &Values| {
            Some(values.left.as_slice()) == own && Some(values.right.as_slice()) == own
        };
        self.wanted.iter().all(|(values, _)| is_own(values))
    }

    /// A test of the comparison's own column, or of what the test itself names.
    pub(super) fn condition(&mut self, test: &LevelTest) -> Result<Condition> {
        let (own, _) = self.wanted.first().cloned().unwrap_or((Values::of_column(0), Vec::new()));
        self.of_values(test, &own)
    }

    fn of_values(&mut self, test: &LevelTest, values: &Values) -> Result<Condition> {
        let mut each = |tests: &[LevelTest]| -> Result<Vec<Condition>> {
            tests.iter().map(|test| self.of_values(test, values)).collect()
        };
        Ok(match test {
            LevelTest::Else => Condition::Always,
            LevelTest::Never => Condition::Not(Box::new(Condition::Always)),
            LevelTest::All(tests) => Condition::All(each(tests)?),
            LevelTest::Any(tests) => Condition::Any(each(tests)?),
            LevelTest::Not(test) => Condition::Not(Box::new(self.of_values(test, values)?)),
            LevelTest::On(on) => {
                let values = self.values_of(on, values)?;
                self.of_values(&on.test, &values)?
            }
            LevelTest::Distance(places) => {
                let mut number = |column: &str| -> Result<usize> {
                    let values = Values::of_column(self.column(column)?);
                    Ok(self.operand(&values, LevelTest::Within(0.0)))
                };
                let (latitude, longitude) = (number(&places.latitude)?, number(&places.longitude)?);
                Condition::Distance { latitude, longitude, kilometres: places.kilometres }
            }
            LevelTest::Common(common) if !common.columns.is_empty() => {
                let columns = common.columns.iter().map(|column| self.column(column));
                let columns = columns.collect::<Result<Vec<_>>>()?;
                let change = values.change.clone();
                let values = Values { left: columns.clone(), right: columns, change };
                let operand = self.operand(&values, LevelTest::Exact);
                Condition::Common { operand, at_least: common.at_least }
            }
            test => {
                Condition::Value { operand: self.operand(values, test.clone()), test: test.clone() }
            }
        })
    }

    fn values_of(&self, on: &On, outer: &Values) -> Result<Values> {
        let mut values = outer.clone();
        if let Some(column) = &on.column {
            let column = self.column(column)?;
            values = Values::of_column(column);
        }
        if let Some(column) = &on.right_column {
            values.right = vec![self.column(column)?];
        }
        values.change.extend(on.change.iter().cloned());
        Ok(values)
    }

    fn column(&self, name: &str) -> Result<usize> {
        self.records.column(name).ok_or_else(|| {
            let words = "the records hold no column of that name";
            Error::new(ErrorKind::UnknownColumn, words).at_item(name)
        })
    }

    fn operand(&mut self, values: &Values, test: LevelTest) -> usize {
        let found = self.wanted.iter().position(|(known, _)| known == values);
        let place = found.unwrap_or_else(|| {
            self.wanted.push((values.clone(), Vec::new()));
            self.wanted.len() - 1
        });
        if let Some((_, tests)) = self.wanted.get_mut(place) {
            tests.push(test);
        }
        place
    }

    /// The operands, ready for all tests seen so far.
    pub(super) fn prepare(self, own: &OwnTests) -> Result<Vec<Operand>> {
        let operand = |(values, tests): (Values, Vec<LevelTest>)| {
            Operand::new(&values, &tests, self.records, own)
        };
        self.wanted.into_iter().map(operand).collect()
    }
}

impl Condition {
    /// Whether the condition holds for two records; nothing where missing values leave it open.
    pub(super) fn holds(
        &self,
        operands: &[Operand],
        left: Row<'_>,
        right: Row<'_>,
        known: &mut Known,
    ) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Value { operand: place, test } => {
                let operand = operands.get(*place)?;
                let (a, b) = operand.pair(left, right);
                match test {
                    LevelTest::Missing => return Some(a == MISSING || b == MISSING),
                    LevelTest::LeftMissing => return Some(a == MISSING),
                    LevelTest::RightMissing => return Some(b == MISSING),
                    // A comparison with a fixed text looks at one side only.
                    LevelTest::LeftIs(_) if a != MISSING => {
                        return Some(operand.holds(test, a, a, &mut Similarities::default()));
                    }
                    LevelTest::RightIs(_) if b != MISSING => {
                        return Some(operand.holds(test, b, b, &mut Similarities::default()));
                    }
                    _ if a == MISSING || b == MISSING => return None,
                    LevelTest::Exact => return Some(a == b),
                    _ => {}
                }
                match known.get_mut(*place) {
                    Some(known) => Some(operand.holds(test, a, b, known)),
                    None => Some(operand.holds(test, a, b, &mut Similarities::default())),
                }
            }
            Self::Common { operand, at_least } => {
                operands.get(*operand)?.common(left, right).map(|common| common >= *at_least)
            }
            Self::Distance { latitude, longitude, kilometres } => {
                let degrees = |place: usize| {
                    let operand = operands.get(place)?;
                    let (a, b) = operand.pair(left, right);
                    let present = a != MISSING && b != MISSING;
                    present.then(|| operand.quantities(a, b)).flatten()
                };
                let distance = great_circle(degrees(*latitude)?, degrees(*longitude)?);
                Some(distance <= *kilometres)
            }
            Self::All(conditions) => {
                let mut all = Some(true);
                for condition in conditions {
                    match condition.holds(operands, left, right, known) {
                        Some(false) => return Some(false),
                        Some(true) => {}
                        None => all = None,
                    }
                }
                all
            }
            Self::Any(conditions) => {
                let mut any = Some(false);
                for condition in conditions {
                    match condition.holds(operands, left, right, known) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => any = None,
                    }
                }
                any
            }
            Self::Not(condition) => {
                condition.holds(operands, left, right, known).map(|holds| !holds)
            }
        }
    }
}

/// Kilometres between two places on a sphere, by the formula of Splink.
fn great_circle(latitudes: (f64, f64), longitudes: (f64, f64)) -> f64 {
    const RADIUS: f64 = 6371.0;
    let (a, b) = (latitudes.0.to_radians(), latitudes.1.to_radians());
    let apart = (longitudes.1 - longitudes.0).to_radians();
    let cosine = a.sin() * b.sin() + a.cos() * b.cos() * apart.cos();
    cosine.clamp(-1.0, 1.0).acos() * RADIUS
}

#[cfg(test)]
mod tests {
    use super::super::comparer::Comparer;
    use super::super::{Model, OwnTest, Records, Source};

    const CASES: &str = include_str!("../../../tests/vectors/link_levels.jsonl");

    fn model(test: &serde_json::Value, missing: Option<&str>) -> Model {
        let mut comparison = serde_json::json!({"name": "n", "column": "a", "levels": [
            {"label": "so", "test": test}, {"label": "not so", "test": "else"}]});
        if let Some(missing) = missing {
            comparison["missing"] = missing.into();
        }
        let rules = [["a"], ["b"], ["c"]];
        let json = serde_json::json!({"renkou_model": 1, "name": "cases",
            "comparisons": [comparison], "blocking": rules});
        Model::from_json(&json.to_string()).unwrap_or_else(|error| panic!("{test}: {error}"))
    }

    /// The level of a pair, 0 for a missing value.
    fn level(model: &Model, rows: [&serde_json::Value; 2]) -> u8 {
        let source = ["a", "b", "c"].iter().fold(Source::new("s"), |source, column| {
            source.with_column(*column, rows.map(|row| row[*column].as_str().unwrap_or("")))
        });
        let records = Records::new(model, &[source]).unwrap();
        let comparer = Comparer::new(model, &model.comparisons[0], &records).unwrap();
        comparer.level_of(records.row(0), records.row(1))
    }

    #[test]
    fn every_shared_case() {
        for line in CASES.lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            let (left, right) = (&case["left"], &case["right"]);
            let expected = if case["holds"].as_bool().unwrap() { 1 } else { 2 };
            let strict = model(&case["test"], Some("never"));
            assert_eq!(level(&strict, [left, right]), expected, "{line}");
            // Without `missing` the tests of one column take the short way; values decide the same.
            let present = left["a"].is_string() && right["a"].is_string();
            let usual = model(&case["test"], None);
            assert_eq!(level(&usual, [left, right]), if present { expected } else { 0 }, "{line}");
            let again = usual.to_json().unwrap();
            assert_eq!(Model::from_json(&again).unwrap(), usual, "{line}");
        }
    }

    #[test]
    fn tests_of_the_caller_are_asked() {
        struct SameLength;
        impl OwnTest for SameLength {
            fn holds(&self, left: &str, right: &str) -> bool {
                left.len() == right.len()
            }
        }
        let own = model(&serde_json::json!({"own": "length"}), None);
        let rows = [serde_json::json!({"a": "xy"}), serde_json::json!({"a": "zw"})];
        let given = own.clone().with_own_test("length", SameLength);
        assert_eq!(level(&given, [&rows[0], &rows[1]]), 1);
        assert_eq!(level(&given, [&rows[0], &serde_json::json!({"a": "z"})]), 2);
        // Nobody gave the test.
        let source = Source::new("s").with_column("a", ["x"]).with_column("b", ["x"]);
        let source = source.with_column("c", ["x"]);
        let records = Records::new(&own, &[source]).unwrap();
        let error = Comparer::new(&own, &own.comparisons[0], &records).map(drop).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::InvalidModel);
    }

    #[test]
    fn tests_that_make_no_sense_are_refused() {
        for test in [
            r#"{"all": []}"#,
            r#"{"jaccard": 0}"#,
            r#"{"common": {"at_least": 0}}"#,
            r#"{"common": {"at_least": 1, "separator": ""}}"#,
            r#"{"elements": {"test": "else"}}"#,
            r#"{"elements": {"test": {"all": ["exact"]}}}"#,
            r#"{"elements": {"test": "exact", "separator": ""}}"#,
            r#"{"cosine": 2}"#,
            r#"{"on": {"change": [{"element": 0}], "test": "exact"}}"#,
            r#"{"on": {"right_column": "b", "test": "exact"}}"#,
            r#"{"on": {"test": "else"}}"#,
            r#"{"not": {"edits": 0}}"#,
            r#"{"on": {"change": [{"seconds": "%Q"}], "test": {"within": 1}}}"#,
            r#"{"distance": {"latitude": "a", "longitude": "b", "kilometres": -1}}"#,
        ] {
            let json = format!(
                r#"{{"renkou_model": 1, "name": "n", "blocking": [["a"]], "comparisons": [
                    {{"name": "n", "column": "a", "levels": [{{"label": "x", "test": {test}}}]}}]}}"#
            );
            let error = Model::from_json(&json).expect_err(test);
            assert_eq!(error.kind(), crate::ErrorKind::InvalidModel, "{test}");
        }
    }
}
