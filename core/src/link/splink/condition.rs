//! Conditions of levels as tests.

use sqlparser::ast::{BinaryOperator, Expr, UnaryOperator};

use super::super::change::Change;
use super::super::level_test::{CommonElements, LevelTest, ListForm, On, PlacesWithin};
use super::sql::{
    Refusal, Side, TYPED_DATE, Term, bare, call, columns, count, number, parse, term, text,
};

/// The test that a condition is.
pub(super) fn test(sql: &str, dialect: Option<&str>) -> Result<LevelTest, Refusal> {
    if sql.trim().eq_ignore_ascii_case("else") {
        return Ok(LevelTest::Else);
    }
    of(&parse(sql, dialect)?)
}

fn of(expression: &Expr) -> Result<LevelTest, Refusal> {
    match bare(expression) {
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => Ok(not(of(expr)?)),
        Expr::IsNull(value) => missing(value),
        Expr::IsNotNull(value) => Ok(not(missing(value)?)),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            if let Some(test) = subset(left, right) {
                return Ok(test);
            }
            Ok(LevelTest::All(both(of(left)?, of(right)?, |test| match test {
                LevelTest::All(tests) => Ok(tests),
                other => Err(other),
            })))
        }
        Expr::BinaryOp { left, op: BinaryOperator::Or, right } => {
            let tests = both(of(left)?, of(right)?, |test| match test {
                LevelTest::Any(tests) => Ok(tests),
                other => Err(other),
            });
            Ok(either_missing(tests))
        }
        Expr::BinaryOp { left, op, right } => compared(left, op, right),
        other => Err(format!("`{other}` is not understood")),
    }
}

fn not(test: LevelTest) -> LevelTest {
    match test {
        LevelTest::Not(inner) => *inner,
        other => LevelTest::Not(Box::new(other)),
    }
}

/// The tests of `a AND b AND c`, or of OR, in one list.
fn both(
    left: LevelTest,
    right: LevelTest,
    taken_apart: impl Fn(LevelTest) -> Result<Vec<LevelTest>, LevelTest>,
) -> Vec<LevelTest> {
    let mut tests = Vec::new();
    for test in [left, right] {
        match taken_apart(test) {
            Ok(inner) => tests.extend(inner),
            Err(test) => tests.push(test),
        }
    }
    tests
}

/// "Left missing or right missing" of one value is one test.
fn either_missing(tests: Vec<LevelTest>) -> LevelTest {
    if let [LevelTest::On(left), LevelTest::On(right)] = tests.as_slice() {
        let same = left.column == right.column && left.change == right.change;
        let kinds = (&left.test, &right.test);
        if same
            && matches!(
                kinds,
                (LevelTest::LeftMissing, LevelTest::RightMissing)
                    | (LevelTest::RightMissing, LevelTest::LeftMissing)
            )
        {
            let mut on = left.clone();
            on.test = LevelTest::Missing;
            return LevelTest::On(on);
        }
    }
    LevelTest::Any(tests)
}

fn missing(value: &Expr) -> Result<LevelTest, Refusal> {
    let term = term(value)?;
    let test = one_sided(term.side, LevelTest::LeftMissing, LevelTest::RightMissing);
    Ok(on_one(term, test))
}

fn one_sided<T>(side: Side, left: T, right: T) -> T {
    match side {
        Side::Left => left,
        Side::Right => right,
    }
}

fn on_one(term: Term, test: LevelTest) -> LevelTest {
    let Term { column, change, .. } = term;
    LevelTest::On(Box::new(On { column: Some(column), right_column: None, change, test }))
}

/// A test of two terms, one of each record.
fn on_both(a: Term, b: Term, test: LevelTest) -> Result<LevelTest, Refusal> {
    let (left, right) = match (a.side, b.side) {
        (Side::Left, Side::Right) => (a, b),
        (Side::Right, Side::Left) => (b, a),
        _ => return Err("it compares two values of one record".to_owned()),
    };
    if left.change != right.change {
        return Err("the two values are not changed in the same way".to_owned());
    }
    let right_column = (right.column != left.column).then_some(right.column);
    let On { column, change, .. } = On {
        column: Some(left.column),
        right_column: None,
        change: left.change,
        test: LevelTest::Else,
    };
    Ok(LevelTest::On(Box::new(On { column, right_column, change, test })))
}

fn on_values(a: &Expr, b: &Expr, test: LevelTest) -> Result<LevelTest, Refusal> {
    on_both(term(a)?, term(b)?, test)
}

/// A comparison with its larger side named: what is at most, or at least, how much.
enum Bound {
    AtMost,
    Below,
    AtLeast,
    Above,
}

fn compared(left: &Expr, op: &BinaryOperator, right: &Expr) -> Result<LevelTest, Refusal> {
    let bound = match op {
        BinaryOperator::Eq => return equal(left, right),
        BinaryOperator::NotEq => return Ok(not(equal(left, right)?)),
        BinaryOperator::LtEq => Bound::AtMost,
        BinaryOperator::Lt => Bound::Below,
        BinaryOperator::GtEq => Bound::AtLeast,
        BinaryOperator::Gt => Bound::Above,
        _ => return Err(format!("the operator {op} is not understood")),
    };
    if let Some(limit) = number(right) {
        return bounded(left, &bound, limit);
    }
    let turned = match bound {
        Bound::AtMost => Bound::AtLeast,
        Bound::Below => Bound::Above,
        Bound::AtLeast => Bound::AtMost,
        Bound::Above => Bound::Below,
    };
    match number(left) {
        Some(limit) => bounded(right, &turned, limit),
        None => Err("it compares with something that is not a number".to_owned()),
    }
}

fn equal(left: &Expr, right: &Expr) -> Result<LevelTest, Refusal> {
    let literal = |expression| {
        text(expression).map(str::to_owned).or_else(|| Some(number(expression)?.to_string()))
    };
    if let Some((value, text)) =
        literal(right).map(|text| (left, text)).or_else(|| literal(left).map(|text| (right, text)))
    {
        let term = term(value)?;
        let test = one_sided(term.side, LevelTest::LeftIs(text.clone()), LevelTest::RightIs(text));
        return Ok(on_one(term, test));
    }
    on_values(left, right, LevelTest::Exact)
}

/// A number that some function gives, against a limit.
fn bounded(value: &Expr, bound: &Bound, limit: f64) -> Result<LevelTest, Refusal> {
    if let Some((latitude, longitude)) = great_circle(value) {
        let kilometres = at_most(bound, limit)?;
        return Ok(LevelTest::Distance(PlacesWithin { latitude, longitude, kilometres }));
    }
    if let Expr::BinaryOp { left, op: BinaryOperator::Divide, right } = bare(value) {
        return share(left, right, bound, limit);
    }
    let unknown = || format!("`{value}` is not understood");
    let (name, arguments) = call(value).ok_or_else(unknown)?;
    match (name.as_str(), arguments.as_slice()) {
        ("levenshtein", [a, b]) => on_values(a, b, LevelTest::Levenshtein(edits(bound, limit)?)),
        ("damerau_levenshtein", [a, b]) => {
            on_values(a, b, LevelTest::DamerauLevenshtein(edits(bound, limit)?))
        }
        ("jaro_winkler_similarity" | "jaro_winkler" | "jaro_winkler_sim", [a, b]) => {
            on_values(a, b, LevelTest::JaroWinkler(at_least(bound, limit)?))
        }
        ("jaro_similarity" | "jaro_sim" | "jaro", [a, b]) => {
            on_values(a, b, LevelTest::Jaro(at_least(bound, limit)?))
        }
        ("jaccard" | "jaccard_sim", [a, b]) => {
            on_values(a, b, LevelTest::Jaccard(at_least(bound, limit)?))
        }
        ("abs", [difference]) => apart(difference, bound, limit),
        ("array_length" | "len" | "length" | "size" | "cardinality" | "array_size", [lists]) => {
            let (name, arguments) = call(lists).ok_or_else(unknown)?;
            let ("list_intersect" | "array_intersect", [a, b]) =
                (name.as_str(), arguments.as_slice())
            else {
                return Err(unknown());
            };
            let least = at_least(bound, limit)?.ceil().max(0.0) as usize;
            let ListForm { separator } = ListForm::default();
            let test = CommonElements { at_least: least, separator, columns: Vec::new() };
            on_values(a, b, LevelTest::Common(test))
        }
        _ => Err(unknown()),
    }
}

/// What is below a number is at most the next smaller one.
fn at_most(bound: &Bound, limit: f64) -> Result<f64, Refusal> {
    match bound {
        Bound::AtMost => Ok(limit),
        Bound::Below => Ok(limit.next_down()),
        _ => Err("it asks for distances above a limit".to_owned()),
    }
}

fn at_least(bound: &Bound, limit: f64) -> Result<f64, Refusal> {
    match bound {
        Bound::AtLeast => Ok(limit),
        Bound::Above => Ok(limit.next_up()),
        _ => Err("it asks for similarities below a limit".to_owned()),
    }
}

fn edits(bound: &Bound, limit: f64) -> Result<usize, Refusal> {
    let most = at_most(bound, limit)?.floor();
    if most < 0.0 { Err("no distance is below 0".to_owned()) } else { Ok(most as usize) }
}

/// Two numbers or dates at most so far apart: `a - b`, or a function of differences of dates.
fn apart(difference: &Expr, bound: &Bound, limit: f64) -> Result<LevelTest, Refusal> {
    if let Expr::BinaryOp { left, op: BinaryOperator::Minus, right } = bare(difference) {
        return on_values(left, right, LevelTest::Within(at_most(bound, limit)?));
    }
    let unknown = || format!("`{difference}` is not understood");
    let (name, arguments) = call(difference).ok_or_else(unknown)?;
    let (unit, a, b) = match (name.as_str(), arguments.as_slice()) {
        ("datediff", [a, b]) => ("day".to_owned(), *a, *b),
        ("datediff" | "date_diff", [unit, a, b]) => {
            (text(unit).ok_or_else(unknown)?.to_lowercase(), *a, *b)
        }
        _ => return Err(unknown()),
    };
    let most = at_most(bound, limit)?.floor();
    let (a, b) = (dated(term(a)?), dated(term(b)?));
    if unit == "day" {
        let forms = [&a, &b].map(|term| term.change.last());
        let timed =
            |change: &Change| matches!(change, Change::Seconds(form) if form.contains("%H"));
        if forms.into_iter().flatten().any(timed) {
            return Err("days between points of time are not understood".to_owned());
        }
        return on_both(a, b, LevelTest::Within(most * 86_400.0));
    }
    let test = match unit.as_str() {
        "month" => LevelTest::WithinMonths(most as u32),
        "year" => LevelTest::WithinYears(most as u32),
        _ => return Err(format!("differences in units of {unit} are not understood")),
    };
    on_both(as_written(a)?, as_written(b)?, test)
}

/// A column of dates is read as such where the condition does not say how.
fn dated(mut term: Term) -> Term {
    if !matches!(term.change.last(), Some(Change::Seconds(_))) {
        term.change.push(Change::Seconds(TYPED_DATE.to_owned()));
    }
    term
}

/// The date as it is written, for tests that read dates themselves.
fn as_written(mut term: Term) -> Result<Term, Refusal> {
    match term.change.pop() {
        Some(Change::Seconds(form))
            if matches!(form.as_str(), TYPED_DATE | "%Y-%m-%d" | "%Y%m%d" | "%Y/%m/%d") =>
        {
            Ok(term)
        }
        _ => Err("calendar months of dates of this form are not understood".to_owned()),
    }
}

/// `ABS(a - b) / (the larger one) < share`, as Splink writes it.
fn share(above: &Expr, below: &Expr, bound: &Bound, limit: f64) -> Result<LevelTest, Refusal> {
    let unknown = || "a division is not understood".to_owned();
    let (name, arguments) = call(above).ok_or_else(unknown)?;
    let ("abs", [difference]) = (name.as_str(), arguments.as_slice()) else {
        return Err(unknown());
    };
    let Expr::BinaryOp { left, op: BinaryOperator::Minus, right } = bare(difference) else {
        return Err(unknown());
    };
    let larger = format!("CASE WHEN {right} > {left} THEN {right} ELSE {left} END");
    if plain(&bare(below).to_string()) != plain(&larger) {
        return Err(unknown());
    }
    let limit = match bound {
        Bound::Below => limit,
        Bound::AtMost => limit.next_up(),
        _ => return Err("it asks for distances above a limit".to_owned()),
    };
    on_values(left, right, LevelTest::WithinShare(limit))
}

/// SQL without what may be written one way or another.
fn plain(sql: &str) -> String {
    let kept = sql.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '`'));
    kept.flat_map(char::to_lowercase).collect()
}

/// Latitude and longitude of the formula that Splink writes for distances in kilometres.
fn great_circle(value: &Expr) -> Option<(String, String)> {
    let sql = plain(&value.to_string());
    let between = |from: &str, to: &str| -> Option<&str> {
        let (_, rest) = sql.split_once(from)?;
        Some(rest.split_once(to)?.0)
    };
    let latitude = between("sin(radians(", "_l))")?;
    let longitude = between("*cos(radians(", "_r-")?;
    let longitude = longitude.rsplit('(').next()?;
    let part = format!(
        "(sin(radians({latitude}_l))*sin(radians({latitude}_r))+cos(radians({latitude}_l))\
         *cos(radians({latitude}_r))*cos(radians({longitude}_r-{longitude}_l)))"
    );
    let arc = format!("acos(casewhen{part}>1then1when{part}<-1then-1else{part}end)*6371");
    let written = sql == arc || sql == format!("cast({arc}asfloat)");
    // The names again as they are written, with capitals and blanks.
    let names = columns(&value.to_string());
    let name = |plainly: &str| names.iter().find(|name| plain(name) == plainly).cloned();
    written.then(|| Some((name(latitude)?, name(longitude)?)))?
}

/// `LEAST(sizes) <> 0 AND size of the intersection = LEAST(sizes)`, as Splink writes it.
fn subset(left: &Expr, right: &Expr) -> Option<LevelTest> {
    let Expr::BinaryOp { left: least, op: BinaryOperator::NotEq, right: zero } = bare(left) else {
        return None;
    };
    let Expr::BinaryOp { left: size, op: BinaryOperator::Eq, right: again } = bare(right) else {
        return None;
    };
    let (function, sizes) = call(least)?;
    let is_written = function == "least"
        && count(zero) == Some(0)
        && plain(&again.to_string()) == plain(&least.to_string());
    let of_size = |expression| {
        let (name, arguments) = call(expression)?;
        let known = matches!(name.as_str(), "array_length" | "size" | "len" | "array_size");
        if known { arguments.first().copied() } else { None }
    };
    let (name, lists) = call(of_size(size)?)?;
    let is_intersection = matches!(name.as_str(), "array_intersect" | "list_intersect");
    let ([a, b], [c, d]) = (sizes.as_slice(), lists.as_slice()) else { return None };
    let same = of_size(a)? == *c && of_size(b)? == *d;
    (is_written && is_intersection && same)
        .then(|| on_values(c, d, LevelTest::Subset(ListForm::default())).ok())?
}
