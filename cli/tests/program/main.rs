//! The program as a user runs it: arguments in, text, files and exit codes out.

// A test fails by panicking, its helpers too.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bad_input;
mod bad_linkage;
mod canary;
mod canary_formats;
mod convert;
mod demo;
mod encoded;
mod files;
mod index;
#[cfg(target_os = "linux")]
mod large;
mod linkage;
mod questions;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program in a folder.
fn renkou(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_renkou"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

/// Runs the program with lines on standard input and parses what it prints.
fn answers(arguments: &[&str], lines: &str) -> Vec<serde_json::Value> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_renkou"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("the program reads");
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("one JSON value a line")).collect()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A few invented people; every number has the sequence 000.
const PEOPLE: &str = "\
XM,GMSFHM,XB,CSRQ
王小明,110105196304120002,2,19630412
李秀英,110105195001010002,2,19500101
张伟,440524198801010006,2,19880101
";
