//! A program with all divisions and code tables in it: answers `code,year` or looks `table value` up.

use renkou_codes::Table;
use renkou_codes::division::{Answer, Query};

fn main() -> Result<(), renkou_codes::Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [query] => match query.parse::<Query>()?.answer() {
            Answer::Standing(standing) => println!("{standing:?}"),
            Answer::Became(became) => println!("{became:?}"),
            Answer::Named(rows) => println!("{rows:?}"),
        },
        [table, value] => {
            let table = Table::by_id(table)?;
            println!("{:?}, {:?}", table.lookup(value), table.suggest(value, 3));
        }
        _ => println!("everything QUERY, or everything TABLE VALUE"),
    }
    Ok(())
}
