//! Conditions of levels as tests.

use sqlparser::ast::{BinaryOperator, Expr, UnaryOperator};

use super::super::change::Change;
use super::super::level_test::{
    CommonElements, ElementPair, LevelTest, ListForm, On, PlacesWithin,
};
use super::lists;
use super::sql::{
    Refusal, Side, TYPED_DATE, Term, bare, call, columns, count, number, parse, term, text,
    text_as_date,
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
            if let Some(test) = lists::subset(left, right) {
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

pub(super) fn on_values(a: &Expr, b: &Expr, test: LevelTest) -> Result<LevelTest, Refusal> {
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
    if let Some(lists) = lists::subset_or_empty(left, right) {
        return Ok(lists);
    }
    let literal = |expression| {
        text(expression)
            .or_else(|| text_as_date(expression))
            .map(str::to_owned)
            .or_else(|| Some(number(expression)?.to_string()))
    };
    if let Some((value, text)) =
        literal(right).map(|text| (left, text)).or_else(|| literal(left).map(|text| (right, text)))
    {
        let term = term(value)?;
        // The value is in seconds then, and so must the text be.
        let text = match term.change.last() {
            Some(Change::Seconds(_)) => Change::Seconds(TYPED_DATE.to_owned())
                .apply(&text)
                .ok()
                .flatten()
                .ok_or_else(|| "it compares a date with a text that is none".to_owned())?,
            _ => text,
        };
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
    if let Some((a, b)) = lists::cosine(value) {
        return on_values(a, b, LevelTest::Cosine(at_least(bound, limit)?));
    }
    if let Some(pairwise) = lists::pairwise(value) {
        let test = nearness(&pairwise.function, pairwise.is_nearest, bound, limit)?;
        let separator = ListForm::default().separator;
        let test = LevelTest::Elements(Box::new(ElementPair { separator, test }));
        return on_values(pairwise.left, pairwise.right, test);
    }
    if let Some((a, b)) = lists::common(value) {
        return common(a, b, bound, limit);
    }
    if let Expr::BinaryOp { left, op: BinaryOperator::Divide, right } = bare(value) {
        return share(left, right, bound, limit);
    }
    if let Some((a, b, months)) = months_between(value) {
        let most = at_most(bound, limit)?.floor().max(0.0) as u32;
        let (a, b) = (dated(term(a)?), dated(term(b)?));
        let test = LevelTest::WithinMonthsToTheDay(most.saturating_mul(months));
        if is_timed(&a) || is_timed(&b) {
            return Err("parts of months between points of time are not understood".to_owned());
        }
        return on_both(as_written(a)?, as_written(b)?, test);
    }
    let unknown = || format!("`{value}` is not understood");
    let (name, arguments) = call(value).ok_or_else(unknown)?;
    match (name.as_str(), arguments.as_slice()) {
        ("abs", [difference]) => apart(difference, bound, limit),
        ("array_cosine_similarity" | "list_cosine_similarity", [a, b]) => {
            on_values(a, b, LevelTest::Cosine(at_least(bound, limit)?))
        }
        (_, [a, b]) => match edit_or_similarity(&name, bound, limit) {
            Some(test) => on_values(a, b, test?),
            None => Err(unknown()),
        },
        _ => Err(unknown()),
    }
}

/// The test that a function of two texts makes with a limit, if it is one that is known.
fn edit_or_similarity(
    function: &str,
    bound: &Bound,
    limit: f64,
) -> Option<Result<LevelTest, Refusal>> {
    Some(match function {
        "levenshtein" => edits(bound, limit).map(LevelTest::Levenshtein),
        "damerau_levenshtein" => edits(bound, limit).map(LevelTest::DamerauLevenshtein),
        "jaro_winkler_similarity" | "jaro_winkler" | "jaro_winkler_sim" => {
            at_least(bound, limit).map(LevelTest::JaroWinkler)
        }
        "jaro_similarity" | "jaro_sim" | "jaro" => at_least(bound, limit).map(LevelTest::Jaro),
        "jaccard" | "jaccard_sim" => at_least(bound, limit).map(LevelTest::Jaccard),
        _ => return None,
    })
}

/// The test that the nearest elements of two lists pass when any do.
fn nearness(
    function: &str,
    is_least_distance: bool,
    bound: &Bound,
    limit: f64,
) -> Result<LevelTest, Refusal> {
    let test = edit_or_similarity(function, bound, limit)
        .ok_or_else(|| format!("the function `{function}` is not understood"))??;
    let is_distance = matches!(test, LevelTest::Levenshtein(_) | LevelTest::DamerauLevenshtein(_));
    if is_distance == is_least_distance {
        Ok(test)
    } else {
        Err("it asks how far apart the elements of lists are at most".to_owned())
    }
}

fn common(a: &Expr, b: &Expr, bound: &Bound, limit: f64) -> Result<LevelTest, Refusal> {
    let least = at_least(bound, limit)?.ceil().max(0.0) as usize;
    let ListForm { separator } = ListForm::default();
    let test = CommonElements { at_least: least, separator, columns: Vec::new() };
    on_values(a, b, LevelTest::Common(test))
}

/// The two dates and the months of the unit of `ceil(abs(months_between(a, b)))`, or of the same by 12.
fn months_between(value: &Expr) -> Option<(&Expr, &Expr, u32)> {
    let inner = match bare(value) {
        Expr::Ceil { expr, .. } => expr,
        other => match call(other)? {
            (name, arguments) if matches!(name.as_str(), "ceil" | "ceiling") => {
                arguments.first().copied()?
            }
            _ => return None,
        },
    };
    let (name, arguments) = call(inner)?;
    let ("abs", [difference]) = (name.as_str(), arguments.as_slice()) else { return None };
    let (difference, months) = match bare(difference) {
        Expr::BinaryOp { left, op: BinaryOperator::Divide, right } if count(right) == Some(12) => {
            (&**left, 12)
        }
        other => (other, 1),
    };
    let (name, arguments) = call(difference)?;
    match (name.as_str(), arguments.as_slice()) {
        ("months_between", [a, b]) => Some((a, b, months)),
        _ => None,
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
        if is_timed(&a) || is_timed(&b) {
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

/// Whether a date is read with the time of the day.
fn is_timed(term: &Term) -> bool {
    matches!(term.change.last(), Some(Change::Seconds(form)) if form.contains("%H"))
}

/// The date as it is written, for tests that read dates themselves.
fn as_written(mut term: Term) -> Result<Term, Refusal> {
    let Some(Change::Seconds(form)) = term.change.pop() else {
        return Err("calendar months of something that is no date".to_owned());
    };
    if !matches!(form.as_str(), TYPED_DATE | "%Y-%m-%d" | "%Y%m%d" | "%Y/%m/%d") {
        term.change.push(Change::Date(form));
    }
    Ok(term)
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
pub(super) fn plain(sql: &str) -> String {
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
