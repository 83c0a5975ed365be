//! Makes the checked-in tables of renkou from the data files.
//!
//! `cargo run -p renkou-generator` writes every generated file anew; with `-- --check` it writes
//! nothing and fails when a file is not what the data files say. A new output is one module with
//! one function `outputs(&Sources) -> Result<Vec<Output>>`, named in [`MAKERS`].

#![forbid(unsafe_code)]

mod code_pages;
mod data_sets;
mod divisions;
mod errors;
mod fingerprints;
mod fold;
mod han;
mod item_relations;
mod layouts;
mod names;
mod output;
mod pages;
mod payments;
mod pinyin;
mod private_use;
mod rules;
mod sources;
mod synthetic;
mod tables;

use std::path::Path;
use std::process::ExitCode;

use output::{Output, Result};
use sources::Sources;

/// What makes the outputs; each module owns the files it returns.
#[rustfmt::skip]
const MAKERS: &[Maker] = &[
    errors::outputs,
    data_sets::outputs,
    layouts::outputs,
    code_pages::outputs,
    rules::outputs,
    item_relations::outputs,
    pages::outputs,
    divisions::outputs,
    fingerprints::outputs,
    fold::outputs,
    names::outputs,
    tables::outputs,
    payments::outputs,
    private_use::outputs,
    synthetic::outputs,
];

/// One module's function.
type Maker = fn(&Sources) -> Result<Vec<Output>>;

/// Every generated file, in memory.
fn outputs(root: &Path) -> Result<Vec<Output>> {
    let sources = Sources::new(root);
    let mut all = Vec::new();
    for maker in MAKERS {
        all.extend(maker(&sources)?);
    }
    Ok(all)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: renkou-generator [--check]");
            return ExitCode::from(2);
        }
    };
    match run(&sources::root(), check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("renkou-generator: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes or compares; false when `check` found a difference.
fn run(root: &Path, check: bool) -> Result<bool> {
    let mut current = true;
    for output in outputs(root)? {
        if output.is_current(root) {
            continue;
        }
        current = false;
        if check {
            println!("differs: {}", output.path);
        } else {
            output.write(root)?;
            println!("written: {}", output.path);
        }
    }
    Ok(current || !check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checked_in_files_are_what_the_data_say() {
        let root = sources::root();
        let stale: Vec<_> = outputs(&root)
            .unwrap()
            .into_iter()
            .filter(|output| !output.is_current(&root))
            .map(|output| output.path)
            .collect();
        assert!(stale.is_empty(), "run `cargo run -p renkou-generator`: {stale:?}");
    }
}
