//! Many questions from standard input, one JSON object each on standard output.

use std::io::{self, BufRead, BufWriter, Write};

use renkou::{Error, ErrorKind, Result};
use serde::Serialize;
use serde_json::{Value, json};

/// Reads a question a line and writes its answer as one line of JSON, in the same order.
///
/// An empty line is a question too, so that line N of the answers belongs to line N of the input.
pub(crate) fn each_line<A: Serialize>(answer: impl Fn(&str) -> A) -> Result<()> {
    each_line_of_bytes(|line| answer(&String::from_utf8_lossy(line)))
}

/// The same for questions that are to be answered differently when they are not UTF-8.
pub(crate) fn each_line_of_bytes<A: Serialize>(answer: impl Fn(&[u8]) -> A) -> Result<()> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        number += 1;
        if input.read_until(b'\n', &mut line).map_err(|error| unreadable(number, error))? == 0 {
            break;
        }
        while line.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            line.pop();
        }
        let answer = serde_json::to_string(&answer(&line)).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the answer cannot be written").caused_by(error)
        })?;
        if let Err(error) = writeln!(output, "{answer}") {
            return finished_early(error);
        }
    }
    output.flush().or_else(finished_early)
}

/// A reader that has seen enough, such as `head`, is no failure of ours.
fn finished_early<T: Default>(error: io::Error) -> std::result::Result<T, Error> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(T::default());
    }
    Err(Error::new(ErrorKind::FileUnwritable, "standard output cannot be written").caused_by(error))
}

fn unreadable(line: u64, error: io::Error) -> Error {
    Error::new(ErrorKind::FileUnreadable, "standard input cannot be read")
        .at_row(line)
        .caused_by(error)
}

/// An answer of the library as JSON.
pub(crate) fn value(answer: &impl Serialize) -> Result<Value> {
    serde_json::to_value(answer).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the answer is no JSON").caused_by(error)
    })
}

/// An error as part of an answer: its number, its name and its text.
pub(crate) fn error(error: &Error) -> Value {
    json!({
        "number": error.kind().number(),
        "kind": error.kind().name(),
        "text": error.to_string(),
    })
}
