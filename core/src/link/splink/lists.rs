//! Conditions on lists, as Splink writes them.

use sqlparser::ast::{BinaryOperator, Expr};

use super::super::level_test::{LevelTest, ListForm};
use super::condition::{on_values, plain};
use super::sql::{bare, call, count};

/// The arguments of a call of a function by one of these names.
fn call_of<'e>(expression: &'e Expr, names: &[&str]) -> Option<Vec<&'e Expr>> {
    let (name, arguments) = call(expression)?;
    names.contains(&name.as_str()).then_some(arguments)
}

const SIZE: [&str; 6] = ["array_length", "len", "length", "size", "cardinality", "array_size"];
const INTERSECTION: [&str; 2] = ["list_intersect", "array_intersect"];

/// The two lists of which the size of the intersection is asked.
fn intersection(size: &Expr) -> Option<(&Expr, &Expr)> {
    let inside = call_of(size, &SIZE)?;
    let lists = call_of(inside.first()?, &INTERSECTION)?;
    match lists.as_slice() {
        [a, b] => Some((a, b)),
        _ => None,
    }
}

/// The two lists whose common elements are counted: by their intersection, or as Splink 3 has it, by
/// the different elements of both less those of the two put together.
pub(super) fn common(count: &Expr) -> Option<(&Expr, &Expr)> {
    if let Some(lists) = intersection(count) {
        return Some(lists);
    }
    let Expr::BinaryOp { left, op: BinaryOperator::Minus, .. } = bare(count) else { return None };
    let Expr::BinaryOp { left, op: BinaryOperator::Plus, right } = bare(left) else { return None };
    let (a, b) = (call_of(left, &["list_unique"])?, call_of(right, &["list_unique"])?);
    let ([a], [b]) = (a.as_slice(), b.as_slice()) else { return None };
    let written =
        format!("list_unique({a}) + list_unique({b}) - list_unique(list_concat({a}, {b}))");
    (plain(&bare(count).to_string()) == plain(&written)).then_some((*a, *b))
}

/// `LEAST(sizes) <> 0 AND size of the intersection = LEAST(sizes)`.
pub(super) fn subset(left: &Expr, right: &Expr) -> Option<LevelTest> {
    let Expr::BinaryOp { left: least, op: BinaryOperator::NotEq, right: zero } = bare(left) else {
        return None;
    };
    let Expr::BinaryOp { left: size, op: BinaryOperator::Eq, right: again } = bare(right) else {
        return None;
    };
    let (a, b) = lying_in_another(size, again)?;
    let is_written =
        count(zero) == Some(0) && plain(&again.to_string()) == plain(&least.to_string());
    is_written.then(|| on_values(a, b, LevelTest::Subset(ListForm::default())).ok())?
}

/// `size of the intersection = LEAST(sizes)`.
pub(super) fn subset_or_empty(size: &Expr, least: &Expr) -> Option<LevelTest> {
    let (a, b) = lying_in_another(size, least)?;
    on_values(a, b, LevelTest::SubsetOrEmpty(ListForm::default())).ok()
}

/// The two lists whose intersection is held against the size of the shorter one.
fn lying_in_another<'e>(size: &'e Expr, least: &Expr) -> Option<(&'e Expr, &'e Expr)> {
    let (a, b) = intersection(size)?;
    let sizes = call_of(least, &["least"])?;
    let [first, second] = sizes.as_slice() else { return None };
    let of = |size| call_of(size, &SIZE)?.first().copied();
    (of(first)? == a && of(second)? == b).then_some((a, b))
}

/// The nearest two elements of two lists, by a function of two texts.
pub(super) struct Pairwise<'e> {
    pub(super) left: &'e Expr,
    pub(super) right: &'e Expr,
    pub(super) function: String,
    /// Whether the least of the numbers is taken, as of distances.
    pub(super) is_nearest: bool,
}

/// The least or largest number that a function gives for an element of the one and one of the other
/// list.
pub(super) fn pairwise(value: &Expr) -> Option<Pairwise<'_>> {
    let (outer, arguments) = call(value)?;
    let is_nearest = match outer.as_str() {
        "list_min" | "array_min" => true,
        "list_max" | "array_max" => false,
        _ => return None,
    };
    let transform = ["list_transform", "transform", "array_transform"];
    let each = call_of(arguments.first()?, &transform)?;
    let [pairs, Expr::Lambda(compared)] = each.as_slice() else { return None };
    let pairs = call_of(pairs, &["flatten"])?;
    let lists = call_of(pairs.first()?, &transform)?;
    let [left, Expr::Lambda(others)] = lists.as_slice() else { return None };
    let right = call_of(&others.body, &transform)?.first().copied()?;
    let (function, _) = call(&compared.body)?;
    let (map, _) = call(arguments.first()?)?;
    let written = format!(
        "{outer}({map}(flatten({map}({left}, x -> {map}({right}, y -> [x, y]))), \
         pair -> {function}(pair[1], pair[2])))"
    );
    let is_written = plain(&bare(value).to_string()) == plain(&written);
    is_written.then_some(Pairwise { left, right, function, is_nearest })
}

/// The two lists of numbers of the formula that Splink writes for their cosine on Spark.
pub(super) fn cosine(value: &Expr) -> Option<(&Expr, &Expr)> {
    let Expr::BinaryOp { left, op: BinaryOperator::Divide, .. } = bare(value) else { return None };
    let summed = call_of(left, &["aggregate"])?;
    let products = call_of(summed.first()?, &["zip_with"])?;
    let [a, b, _] = products.as_slice() else { return None };
    let sum = "CAST(0.0 AS DOUBLE), (acc, x) -> acc + x";
    let length = |list: &Expr| format!("sqrt(aggregate(transform({list}, x -> x * x), {sum}))");
    let written = format!(
        "(aggregate(zip_with({a}, {b}, (x, y) -> x * y), {sum})) / \
         (nullif(({}) * ({}), 0.0))",
        length(a),
        length(b)
    );
    (plain(&bare(value).to_string()) == plain(&written)).then_some((*a, *b))
}
