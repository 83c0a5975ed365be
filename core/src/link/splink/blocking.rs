//! Blocking rules of Splink as keys.

use sqlparser::ast::{BinaryOperator, Expr};

use super::super::change::Change;
use super::super::key::{BlockKey, BlockingRule, KeyPart};
use super::super::model::invalid;
use super::settings;
use super::sql::{Refusal, bare, parse, term};
use crate::Result;

/// A rule that asks for equal values of columns, or of parts of them.
pub(super) fn rule(rule: &settings::BlockingRule, dialect: Option<&str>) -> Result<BlockingRule> {
    let (sql, dialect, exploded) = match rule {
        settings::BlockingRule::Sql(sql) => (sql, dialect, &[][..]),
        settings::BlockingRule::Settings { blocking_rule, sql_dialect, arrays_to_explode } => (
            blocking_rule,
            sql_dialect.as_deref().or(dialect),
            arrays_to_explode.as_deref().unwrap_or_default(),
        ),
    };
    let refused =
        |reason: &str| invalid(format!("the blocking rule `{sql}` is not understood: {reason}"));
    let mut keys = Vec::new();
    let expression = parse(sql, dialect).map_err(|reason| refused(&reason))?;
    collect(&expression, &mut keys).map_err(|reason| refused(&reason))?;
    for array in exploded {
        let mut of_array = keys.iter_mut().filter(|key| key.column == *array).peekable();
        if of_array.peek().is_none() {
            return Err(refused(&format!(
                "it takes the array `{array}` apart and does not use it"
            )));
        }
        for key in of_array {
            match key.part {
                KeyPart::Whole => key.part = KeyPart::Elements,
                _ => return Err(refused("it changes the elements of an array")),
            }
        }
    }
    BlockingRule::of_keys(keys)
}

fn collect(expression: &Expr, keys: &mut Vec<BlockKey>) -> std::result::Result<(), Refusal> {
    match bare(expression) {
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            collect(left, keys)?;
            collect(right, keys)
        }
        Expr::BinaryOp { left, op: BinaryOperator::Eq, right } => {
            keys.push(key(left, right)?);
            Ok(())
        }
        other => Err(format!("`{other}` is no equality of two columns")),
    }
}

fn key(left: &Expr, right: &Expr) -> std::result::Result<BlockKey, Refusal> {
    let (left, right) = (term(left)?, term(right)?);
    if left.side == right.side {
        return Err("it compares two values of one record".to_owned());
    }
    if left.column != right.column || left.change != right.change {
        return Err("both sides must be the same part of the same column".to_owned());
    }
    let part = match left.change.as_slice() {
        [] | [Change::Trim] => KeyPart::Whole,
        [Change::Lower | Change::Upper] => KeyPart::Lower,
        [Change::Substring(start, length)] => KeyPart::Substring(*start, *length),
        _ => return Err("keys of this kind are not known".to_owned()),
    };
    Ok(BlockKey { column: left.column, part })
}
