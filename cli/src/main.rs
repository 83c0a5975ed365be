//! The `renkou` program: validates, deduplicates and links population registers.
//!
//! It is thin: it reads arguments and files, calls the library and prints. No rule, default or
//! threshold lives here.
//!
//! Exit codes: 0 when all went well; 1 when data could not be read, or only in part; 2 when the
//! command line is wrong.

mod answer;
mod command;
mod input;
mod output;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::command::{
    block, codes, convert, demo, division, encoded, evaluate, explain, id, index, link, model,
    name, pack, query, review, rules, train, validate,
};
use crate::terminal::Outcome;

/// Clean, check and link China's population registers.
#[derive(Parser)]
#[command(name = "renkou", version, about, propagate_version = true)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make two registers of invented people, validate them, link them, and show the result.
    Demo(demo::Arguments),
    /// Check every record of a file against its data set and the rules.
    Validate(validate::Arguments),
    /// Find the records of one file that belong to the same person.
    Dedupe(link::DedupeArguments),
    /// Find the records of two or more files that belong to the same person.
    Link(link::LinkArguments),
    /// Make an index of files, which `query` asks for one record at a time, and keep it up to date.
    Index(index::Arguments),
    /// Find in an index the records that are like one.
    Query(query::QueryArguments),
    /// Hash the records of a province under a secret, so that they can be linked elsewhere.
    Encode(encoded::EncodeArguments),
    /// Find the records of several provinces that belong to the same person, from their hashes.
    LinkEncoded(encoded::LinkEncodedArguments),
    /// Find blocking rules that keep most matches for a budget of pairs.
    Block(block::Arguments),
    /// Learn the parameters of a linkage model from files, without labels.
    Train(train::Arguments),
    /// Explain why two records are, or are not, a link.
    Explain(explain::Arguments),
    /// Say how good a linkage is, by a column that names the person or by judged pairs.
    Evaluate(evaluate::Arguments),
    /// Draw pairs for people to judge, and say from their judgements how good a linkage is.
    Review(review::Arguments),
    /// Write a table in another format or encoding, with every column it has.
    Convert(convert::Arguments),
    /// Check an identity number and say what it tells.
    Id(id::Arguments),
    /// Take a name apart, or compare two and explain how nearly they are the same.
    Name(name::Arguments),
    /// Look up a division code as of a year, with its history.
    Division(division::Arguments),
    /// Make a pack of towns or villages, which `division` then knows too.
    Pack(pack::Arguments),
    /// List the code tables, show one, or look up a value.
    Codes(codes::Arguments),
    /// List the validation rules.
    Rules(rules::Arguments),
    /// Print a linkage model, built in or from a file, or write it for Splink and back.
    Model(model::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Program::parse().command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Dedupe(arguments) => link::dedupe(&arguments),
        Command::Link(arguments) => link::link(&arguments),
        Command::Index(arguments) => index::run(&arguments),
        Command::Query(arguments) => query::query(&arguments),
        Command::Encode(arguments) => encoded::encode(&arguments),
        Command::LinkEncoded(arguments) => encoded::link_encoded(&arguments),
        Command::Block(arguments) => block::run(&arguments),
        Command::Train(arguments) => train::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Id(arguments) => id::run(&arguments),
        Command::Name(arguments) => name::run(&arguments),
        Command::Division(arguments) => division::run(&arguments),
        Command::Pack(arguments) => pack::run(&arguments),
        Command::Codes(arguments) => codes::run(&arguments),
        Command::Rules(arguments) => rules::run(&arguments),
        Command::Model(arguments) => model::run(&arguments),
    };
    match outcome {
        Ok(Outcome::Complete) => ExitCode::SUCCESS,
        Ok(Outcome::Partial) => ExitCode::from(1),
        Err(error) => terminal::report(&error),
    }
}
