//! Reading SQL: an expression, and what may stand in it as a value.

use sqlparser::ast::{
    AccessExpr, BinaryOperator, DataType, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArguments, Subscript, UnaryOperator, Value, ValueWithSpan,
};
use sqlparser::dialect::{DatabricksDialect, Dialect, DuckDbDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::super::change::Change;

/// Why a condition cannot be taken over, in words.
pub(super) type Refusal = String;

/// A condition longer than this is none that anybody wrote, and would be deep enough to end the program.
const LONGEST: usize = 16_384;

/// The expression that a piece of SQL is.
pub(super) fn parse(sql: &str, dialect: Option<&str>) -> Result<Expr, Refusal> {
    // That of Databricks is Spark's, and reads a backslash before a quote as Spark does.
    let is_spark = matches!(dialect, Some("spark" | "databricks"));
    let dialect: &dyn Dialect = if is_spark { &DatabricksDialect {} } else { &DuckDbDialect {} };
    if sql.len() > LONGEST {
        return Err("it is too long".to_owned());
    }
    let unreadable = |error: &dyn std::fmt::Display| format!("it is not readable: {error}");
    let tokens = Tokenizer::new(dialect, sql).tokenize().map_err(|error| unreadable(&error))?;
    let tokens = if is_spark { counted_from_one(tokens) } else { tokens };
    let mut parser = Parser::new(dialect).with_tokens(tokens);
    let expression = parser.parse_expr().map_err(|error| unreadable(&error))?;
    let rest = parser.peek_token();
    if rest.token != Token::EOF {
        return Err("something follows after its end".to_owned());
    }
    Ok(expression)
}

/// Places in lists as DuckDB counts them: from 1, where Spark counts from 0.
fn counted_from_one(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 1..tokens.len().saturating_sub(1) {
        if let Some([Token::LBracket, Token::Number(place, _), Token::RBracket]) =
            tokens.get_mut(at - 1..at + 2)
            && let Ok(from_zero) = place.parse::<u32>()
        {
            *place = (u64::from(from_zero) + 1).to_string();
        }
    }
    tokens
}

/// The columns that a piece of SQL names with `_l` or `_r`, as they are written.
pub(super) fn columns(sql: &str) -> Vec<String> {
    let dialect: &dyn Dialect =
        if sql.contains('`') { &DatabricksDialect {} } else { &DuckDbDialect {} };
    let tokens = Tokenizer::new(dialect, sql).tokenize().unwrap_or_default();
    let name = |token| match token {
        Token::Word(word) => {
            let column = word.value.strip_suffix("_l").or(word.value.strip_suffix("_r"));
            column.map(str::to_owned)
        }
        _ => None,
    };
    tokens.into_iter().filter_map(name).collect()
}

/// One of the two records of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// A column of one record and what is done to its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    pub(super) side: Side,
    pub(super) column: String,
    pub(super) change: Vec<Change>,
}

/// The form of a date that is typed as one in the database.
pub(super) const TYPED_DATE: &str = "iso";

/// An expression without the brackets around it.
pub(super) fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) => bare(inner),
        other => other,
    }
}

/// A call as the name of the function, in small letters, and its arguments.
pub(super) fn call(expression: &Expr) -> Option<(String, Vec<&Expr>)> {
    let Expr::Function(Function { name, args: FunctionArguments::List(list), .. }) =
        bare(expression)
    else {
        return None;
    };
    let argument = |argument| match argument {
        &FunctionArg::Unnamed(FunctionArgExpr::Expr(ref expression)) => Some(expression),
        _ => None,
    };
    let arguments = list.args.iter().map(argument).collect::<Option<Vec<_>>>()?;
    Some((name.to_string().to_lowercase(), arguments))
}

/// The number that an expression of numbers is.
pub(super) fn number(expression: &Expr) -> Option<f64> {
    match bare(expression) {
        Expr::Value(ValueWithSpan { value: Value::Number(digits, _), .. }) => digits.parse().ok(),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => Some(-number(expr)?),
        Expr::Cast { expr, .. } => number(expr),
        Expr::Floor { expr, .. } => Some(number(expr)?.floor()),
        Expr::Ceil { expr, .. } => Some(number(expr)?.ceil()),
        Expr::BinaryOp { left, op, right } => {
            let (left, right) = (number(left)?, number(right)?);
            match op {
                BinaryOperator::Plus => Some(left + right),
                BinaryOperator::Minus => Some(left - right),
                BinaryOperator::Multiply => Some(left * right),
                BinaryOperator::Divide => Some(left / right),
                _ => None,
            }
        }
        other => match call(other)?.0.as_str() {
            "floor" => Some(number(call(other)?.1.first()?)?.floor()),
            _ => None,
        },
    }
}

/// The whole number that an expression is.
pub(super) fn count(expression: &Expr) -> Option<usize> {
    let number = number(expression)?;
    (number >= 0.0 && number.fract() == 0.0 && number < 1e9).then_some(number as usize)
}

/// The text that an expression is.
pub(super) fn text(expression: &Expr) -> Option<&str> {
    match bare(expression) {
        Expr::Value(ValueWithSpan {
            value:
                Value::SingleQuotedString(text)
                | Value::EscapedStringLiteral(text)
                | Value::SingleQuotedRawStringLiteral(text),
            ..
        }) => Some(text),
        _ => None,
    }
}

/// The text that is cast to a date.
pub(super) fn text_as_date(expression: &Expr) -> Option<&str> {
    match bare(expression) {
        Expr::Cast { expr, data_type: DataType::Date, .. } => text(expr),
        _ => None,
    }
}

/// A column of a record, changed or not.
pub(super) fn term(expression: &Expr) -> Result<Term, Refusal> {
    match bare(expression) {
        Expr::Identifier(name) => {
            let side = [("_l", Side::Left), ("_r", Side::Right)];
            let found = side.into_iter().find_map(|(end, side)| {
                Some(Term { side, column: name.value.strip_suffix(end)?.into(), change: vec![] })
            });
            found.ok_or_else(|| "a column must end in _l or _r".to_owned())
        }
        Expr::CompoundIdentifier(parts) => {
            let [table, name] = parts.as_slice() else {
                return Err("a part of a column is not understood".to_owned());
            };
            let side = match table.value.as_str() {
                "l" => Side::Left,
                "r" => Side::Right,
                _ => return Err("a column must be of `l` or `r`".to_owned()),
            };
            Ok(Term { side, column: name.value.clone(), change: vec![] })
        }
        Expr::Substring { expr, substring_from, substring_for, .. } => {
            let start = substring_from.as_ref().map_or(Some(1), |from| count(from));
            let length = substring_for.as_ref().map_or(Some(ALL), |length| count(length));
            part(expr, start, length)
        }
        Expr::Trim { trim_where: None, trim_what: None, trim_characters: None, expr } => {
            changed(expr, Change::Trim)
        }
        Expr::Cast { expr, data_type, format: None, .. } => match data_type {
            DataType::Text
            | DataType::String(_)
            | DataType::Varchar(_)
            | DataType::Char(_)
            | DataType::Double(_)
            | DataType::DoublePrecision
            | DataType::Float(_)
            | DataType::Float8
            | DataType::Int(_)
            | DataType::Integer(_)
            | DataType::BigInt(_) => term(expr),
            DataType::Date | DataType::Timestamp(..) => date(expr, TYPED_DATE),
            _ => Err(format!("a cast to {data_type} is not understood")),
        },
        Expr::CompoundFieldAccess { root, access_chain } => match access_chain.as_slice() {
            [AccessExpr::Subscript(Subscript::Index { index })] => element(root, index),
            _ => Err(format!("`{expression}` is not understood")),
        },
        other => of_call(other),
    }
}

fn element(list: &Expr, place: &Expr) -> Result<Term, Refusal> {
    let place = number(place).filter(|place| place.fract() == 0.0 && place.abs() < 1e6);
    let place = place.ok_or_else(|| "a place in a list is not a whole number".to_owned())?;
    changed(list, Change::Element(place as i32))
}

/// More characters than any value has.
const ALL: usize = 1_000_000;

fn of_call(expression: &Expr) -> Result<Term, Refusal> {
    let unknown = || format!("`{expression}` is not understood");
    let (name, arguments) = call(expression).ok_or_else(unknown)?;
    match (name.as_str(), arguments.as_slice()) {
        ("lower" | "lcase", [value]) => changed(value, Change::Lower),
        ("upper" | "ucase", [value]) => changed(value, Change::Upper),
        ("trim", [value]) => changed(value, Change::Trim),
        ("substr" | "substring", [value, start]) => part(value, count(start), Some(ALL)),
        ("substr" | "substring", [value, start, length]) => {
            part(value, count(start), count(length))
        }
        ("left", [value, length]) => part(value, Some(1), count(length)),
        ("right", [value, length]) => {
            changed(value, Change::Suffix(count(length).ok_or_else(unknown)?))
        }
        ("nullif", [value, word]) => null_if(value, text(word).ok_or_else(unknown)?),
        ("regexp_extract", [value, pattern]) => {
            changed(value, Change::ExtractOrEmpty(text(pattern).ok_or_else(unknown)?.to_owned()))
        }
        ("regexp_extract", [value, pattern, group]) => {
            let pattern = text(pattern).ok_or_else(unknown)?.to_owned();
            match count(group).ok_or_else(unknown)? {
                0 => changed(value, Change::ExtractOrEmpty(pattern)),
                group => changed(value, Change::ExtractGroup(pattern, group)),
            }
        }
        ("element_at" | "list_extract" | "array_extract", [list, place]) => element(list, place),
        ("try_strptime" | "strptime", [value, format]) => {
            date(value, text(format).ok_or_else(unknown)?)
        }
        (
            "try_to_timestamp" | "to_timestamp" | "to_date" | "try_to_date" | "unix_timestamp",
            [value, format],
        ) => date(value, &of_java(text(format).ok_or_else(unknown)?)?),
        (
            "date" | "to_date" | "to_timestamp" | "try_to_timestamp" | "epoch" | "unix_timestamp"
            | "time_to_unix",
            [value],
        ) => date(value, TYPED_DATE),
        _ => Err(unknown()),
    }
}

fn changed(value: &Expr, change: Change) -> Result<Term, Refusal> {
    let mut term = term(value)?;
    if matches!(term.change.last(), Some(Change::Seconds(_))) {
        return Err("a date is changed as if it were text".to_owned());
    }
    term.change.push(change);
    Ok(term)
}

fn part(value: &Expr, start: Option<usize>, length: Option<usize>) -> Result<Term, Refusal> {
    match (start, length) {
        (Some(start @ 1..), Some(length @ 1..)) => {
            let whole = start == 1 && length == ALL;
            if whole { term(value) } else { changed(value, Change::Substring(start, length)) }
        }
        _ => Err("a part of a text must begin at 1 or later and have a length".to_owned()),
    }
}

fn null_if(value: &Expr, word: &str) -> Result<Term, Refusal> {
    let mut term = changed(value, Change::NullIf(word.to_owned()))?;
    // What Splink writes for one thing, said with one change.
    if let [.., Change::ExtractOrEmpty(pattern), Change::NullIf(word)] = term.change.as_slice()
        && word.is_empty()
    {
        let extract = Change::Extract(pattern.clone());
        term.change.truncate(term.change.len() - 2);
        term.change.push(extract);
    }
    Ok(term)
}

/// A date is read once, however often the condition says so.
fn date(value: &Expr, format: &str) -> Result<Term, Refusal> {
    let mut term = term(value)?;
    if !matches!(term.change.last(), Some(Change::Seconds(_))) {
        term.change.push(Change::Seconds(format.to_owned()));
    }
    Ok(term)
}

/// The form of a date in the letters of `strptime`, from those of Java.
fn of_java(format: &str) -> Result<String, Refusal> {
    let mut found = String::new();
    let mut rest = format;
    'next: while !rest.is_empty() {
        for (java, strptime) in [
            ("yyyy", "%Y"),
            ("MM", "%m"),
            ("dd", "%d"),
            ("HH", "%H"),
            ("mm", "%M"),
            ("ss", "%S"),
            // A time zone, or Z.
            ("XXX", "%#z"),
            ("'T'", "T"),
        ] {
            if let Some(after) = rest.strip_prefix(java) {
                found.push_str(strptime);
                rest = after;
                continue 'next;
            }
        }
        let mut characters = rest.chars();
        match characters.next() {
            Some(sign) if !sign.is_alphabetic() && sign != '\'' && sign != '%' => found.push(sign),
            _ => return Err(format!("the form of a date `{format}` is not understood")),
        }
        rest = characters.as_str();
    }
    Ok(found)
}
