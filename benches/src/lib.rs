//! What the benches work on: registers of invented people, the same in every run.

use renkou::Result;
use renkou::identity::CitizenNumber;
use renkou::link::{Model, Source};
use renkou::record::Table;
use renkou::synthetic::{Options, two_registers};

/// Two registers of invented people.
///
/// # Errors
///
/// None that a bench could mend.
pub fn registers(people: usize) -> Result<[Table; 2]> {
    let registers = two_registers(&Options { people, ..Options::default() })?;
    Ok([registers.a, registers.b])
}

/// The registers as the linkage engine reads them.
///
/// # Errors
///
/// When a column of the model is missing.
pub fn sources(tables: &[Table], model: &Model) -> Result<Vec<Source>> {
    let columns = model.columns();
    let named = tables.iter().zip(["a", "b"]);
    named.map(|(table, name)| Source::from_table(name, table, &columns)).collect()
}

/// The values of one column, without those that are missing.
///
/// # Errors
///
/// When there is no such column.
pub fn values(table: &Table, column: &str) -> Result<Vec<String>> {
    let batches = table.text(column)?;
    Ok(batches.iter().flat_map(|batch| batch.iter().flatten().map(str::to_owned)).collect())
}

/// The columns of [`people_in_full`]: thirty items of a person, so that every rule across items is asked.
pub const THIRTY_ITEMS: [&str; 30] = [
    "RYBM", "XM", "GMSFHM", "XB", "CSRQ", "MZ", "HYZK", "WHCD", "HKXZ", "HKBH", "YHZGX", "YDDH",
    "HJDXZQH", "GAHJD", "XJXZQH", "FQXM", "MQXM", "GJ", "ZJLX", "ZJHM", "SWRQ", "XJD", "SFDSZN",
    "FQZJHM", "MQZJHM", "POXM", "POZJHM", "CHRQ", "HBRQ", "GZDW",
];

/// A register of invented people with thirty items each.
///
/// The synthetic register has 17 items; the others follow from them: documents repeat the number, parents are 25 years
/// older, spouses are other people of the register, dates of marriage lie 25 years after the birth.
///
/// # Errors
///
/// None that a bench could mend.
pub fn people_in_full(people: usize) -> Result<Table> {
    let [a, _] = registers(people)?;
    let column = |name: &str| -> Result<Vec<String>> {
        let batches = a.text(name)?;
        let texts = batches.iter().flat_map(|batch| batch.iter().map(Option::unwrap_or_default));
        Ok(texts.map(str::to_owned).collect())
    };
    let (names, numbers, births) =
        (column("XM")?, numbered(&column("GMSFHM")?, &column("XB")?), column("CSRQ")?);
    let (addresses, statuses) = (column("GAHJD")?, column("HYZK")?);
    // What only the married have.
    let married = |values: Vec<String>| -> Vec<String> {
        let pairs = values.into_iter().zip(&statuses);
        pairs
            .map(
                |(value, status)| {
                    if matches!(status.as_str(), "" | "10") { String::new() } else { value }
                },
            )
            .collect()
    };
    let of_another = |texts: &[String]| -> Vec<String> {
        texts.iter().cycle().skip(1).take(texts.len()).cloned().collect()
    };
    let of_parent = |sequence: &str| -> Vec<String> {
        numbers.iter().map(|number| parent(number, sequence).unwrap_or_default()).collect()
    };
    let all_same = |text: &str| vec![text.to_owned(); a.len()];
    let later = |dates: &[String], years: u32| -> Vec<String> {
        let later = |date: &String| match (date.get(..4).map(str::parse::<u32>), date.get(4..)) {
            (Some(Ok(year)), Some(rest)) if year < 1990 => format!("{}{rest}", year + years),
            _ => String::new(),
        };
        dates.iter().map(later).collect()
    };
    let columns = THIRTY_ITEMS.iter().map(|&item| {
        let values = match item {
            "GJ" => all_same("156"),
            "ZJLX" => all_same("111"),
            "GMSFHM" | "ZJHM" => numbers.clone(),
            "SWRQ" | "GZDW" => all_same(""),
            "XJD" => addresses.clone(),
            "SFDSZN" => all_same("1"),
            "FQZJHM" => of_parent("001"),
            "MQZJHM" => of_parent("002"),
            "POXM" => married(of_another(&names)),
            "POZJHM" => married(of_another(&numbers)),
            "CHRQ" => married(later(&births, 25)),
            "HBRQ" => married(later(&births, 26)),
            known => column(known)?,
        };
        Ok((item, values))
    });
    Table::from_columns(columns.collect::<Result<Vec<_>>>()?)
}

/// The right numbers of 18 digits of a register of invented people, with sequences as one gives them.
///
/// # Errors
///
/// None that a bench could mend.
pub fn right_numbers(people: usize) -> Result<Vec<String>> {
    let [a, _] = registers(people)?;
    let (numbers, sexes) = (values(&a, "GMSFHM")?, values(&a, "XB")?);
    let mut right = numbered(&numbers, &sexes);
    right.retain(|number| number.len() == 18 && number.parse::<CitizenNumber>().is_ok());
    Ok(right)
}

/// The right ones of these numbers with a sequence as one gives them, odd for men: none of a
/// register has 000, which all invented numbers have.
fn numbered(numbers: &[String], sexes: &[String]) -> Vec<String> {
    let one = |(at, (number, sex)): (usize, (&String, &String))| {
        let right = number.parse::<CitizenNumber>().is_ok() && number.len() == 18;
        let body = number.get(..14).filter(|_| right)?;
        let body = format!("{body}{:03}", 2 + at % 400 * 2 + usize::from(sex == "1"));
        with_check(&body)
    };
    let all = numbers.iter().zip(sexes).enumerate();
    all.map(|case| one(case).unwrap_or_else(|| case.1.0.clone())).collect()
}

/// A number like that of somebody 25 years older, registered in the same place.
fn parent(number: &str, sequence: &str) -> Option<String> {
    let year: u32 = number.get(6..10)?.parse().ok()?;
    let body =
        format!("{}{}{}{sequence}", number.get(..6)?, year.checked_sub(25)?, number.get(10..14)?);
    with_check(&body)
}

fn with_check(body: &str) -> Option<String> {
    let check = renkou::identity::mod_11_2(body.as_bytes().try_into().ok()?)?;
    Some(format!("{body}{}", char::from(check)))
}
