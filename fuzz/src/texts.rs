//! Dates, encodings, divisions, addresses, codes.

use renkou::codes::division::{Address, PlaceCode, Query};
use renkou::codes::{Division, DivisionCode, Table};
use renkou::date::{DateRelation, LunarDate, PartialDate, Writing};
use renkou::text::{Encoding, Guess};

/// A date that is read is printed and read again; two stand to each other the same way from both sides.
pub fn date(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut first = None;
    for words in ["", "minguo", "excel1900", "excel1904", "day-first", "month-first"] {
        let writing = Writing::default().declared(words).expect("a word that is known");
        let Ok(date) = writing.read(&text) else { continue };
        assert_eq!(Writing::default().read(&format!("{:08}", date.digits())), Ok(date));
        assert_eq!(date.to_string().parse::<PartialDate>().ok(), Some(date));
        assert_eq!(PartialDate::from_digits(date.digits()), Some(date));
        assert!(date.earliest() <= date.latest());
        let other = *first.get_or_insert(date);
        assert_eq!(date.relation(other), other.relation(date));
        let same = if date.is_full() { DateRelation::Same } else { DateRelation::Compatible };
        assert_eq!(date.relation(date), same);
    }
}

/// A day of the lunar calendar is a day of the Gregorian one, and back.
pub fn lunar(data: &[u8]) {
    let Some(&[a, b, month, day]) = data.first_chunk::<4>() else { return };
    let year = u16::from_le_bytes([a, b]) % 400 + 1800;
    if let Ok(lunar) = LunarDate::new(year, month % 14, day & 0x80 != 0, day & 0x3F) {
        let gregorian = lunar.to_gregorian();
        assert_eq!(LunarDate::from_gregorian(gregorian), Some(lunar));
    }
    if let Some(date) = PartialDate::new(year, month % 14, day & 0x3F)
        && date.is_full()
        && let Some(lunar) = LunarDate::from_gregorian(date)
    {
        assert_eq!(lunar.to_gregorian(), date);
    }
}

/// What is decoded without gaps is encoded again, byte for byte, unless one character has two codes.
pub fn encoding(data: &[u8]) {
    match Encoding::guess(data) {
        Guess::Ascii => assert!(data.is_ascii()),
        Guess::Found(found) => {
            assert!(!data.is_ascii());
            assert!([Encoding::UTF_8, Encoding::GB18030].contains(&found), "{found}");
        }
        Guess::Neither => assert!(!data.is_ascii()),
    }
    if let Some((encoding, mark)) = Encoding::from_mark(data) {
        assert_eq!(encoding.decode(&data[..mark]).as_deref(), Some("\u{FEFF}"));
    } else {
        assert!(!data.starts_with(b"\xEF\xBB\xBF"));
    }
    for name in ["utf-8", "gb18030", "gbk", "big5", "utf-16le", "shift_jis"] {
        let encoding: Encoding = name.parse().expect("an encoding that is known");
        let (text, gaps) = encoding.decode_with_gaps(data);
        assert_eq!(encoding.decode(data).is_some(), gaps == 0, "{name}");
        if gaps == 0
            && !name.starts_with("utf-16")
            && let Some(bytes) = encoding.encode(&text)
        {
            assert_eq!(encoding.decode(&bytes).as_deref(), Some(&*text), "{name}");
        }
    }
}

/// Whatever is asked of divisions is answered, and a code is printed as it was read.
pub fn division(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(query) = text.parse::<Query>() {
        serde_json::to_string(&query.answer()).expect("an answer is JSON");
    }
    if let Ok(code) = text.trim().parse::<DivisionCode>() {
        assert_eq!(code.to_string(), text.trim());
        for year in [1981, 1999, 2020, 2100] {
            let state = code.state(year);
            let in_force = Division::at(code, year).is_some();
            assert_eq!(
                in_force,
                matches!(
                    state.as_str(),
                    "in_force"
                        | "official"
                        | "ministry_raw"
                        | "ministry_raw_name"
                        | "gb_edition"
                        | "gb_edition_name"
                        | "aggregate"
                        | "statistical"
                        | "pre1982"
                ),
                "{code} {year} {state:?}"
            );
        }
    }
    for found in Division::named(&text, 2020) {
        let code = found.division.code();
        assert!(found.division.in_force(2020), "{code}");
        assert!(Division::at(code, 2020).is_some(), "{code}");
    }
    // A division answers to the name that it has.
    if let Some(division) = data.first_chunk::<4>().and_then(|four| one_of(*four)) {
        let found = Division::named(division.name(), 2020);
        assert!(found.iter().any(|found| found.division.code() == division.code()), "{division:?}");
    }
}

/// A division in force in 2020, if these bytes give the code of one.
fn one_of([a, b, c, d]: [u8; 4]) -> Option<Division> {
    let province = [11, 13, 32, 43, 52, 65].get(usize::from(a % 6)).copied()?;
    let number = province * 10_000 + u32::from(b % 25) * 100 + u32::from(c % 40 + d % 2);
    DivisionCode::new(number)
        .and_then(|code| Division::at(code, 2020))
        .filter(|division| division.is_official())
}

/// The parts of an address are parts of it, and none is lost.
pub fn address(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for year in [1985, 2020] {
        for address in [Address::parse(&text, year), Address::parse_back(&text, year)] {
            assert!(text.ends_with(address.rest()), "the rest stands at the end");
            if let Some(division) = address.division() {
                assert!(address.rest().len() < text.len(), "its name was read");
                assert!(division.in_force(address.year()), "{division:?}");
            } else {
                assert_eq!(address.rest(), text);
            }
            let parts = [address.province(), address.prefecture(), address.county()];
            let parts: Vec<Division> = parts.into_iter().flatten().collect();
            assert!(parts.is_sorted_by(|above, below| above.level() < below.level()));
        }
    }
    // What follows the full name of a division is the rest, whatever it is.
    if let Some(division) = data.first_chunk::<4>().and_then(|four| one_of(*four)) {
        let written = format!("{}，{text}", division.full_name(2020));
        let address = Address::parse(&written, 2020);
        let read = address.division().map(|read| read.full_name(2020).to_string());
        let expected = division.full_name(2020).to_string();
        assert!(read.is_some_and(|read| read.starts_with(&expected)), "{expected}");
    }
}

/// A code of a place is printed as it was read, and lies below the one above it.
pub fn place_code(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(code) = text.parse::<PlaceCode>() else { return };
    assert_eq!(code.to_string().parse::<PlaceCode>().ok(), Some(code));
    for above in code.ancestors() {
        assert!(above.contains(code) && above != code);
    }
}

/// What is found in a table by code is under that code, and what is found by name is in the table.
pub fn code_table(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for table in Table::all() {
        if let Some(entry) = table.by_code(&text) {
            assert_eq!(entry.code(), text);
        }
        if let Some(entry) = table.by_name(&text) {
            assert_eq!(entry.name_zh(), text);
            assert_eq!(table.by_code(entry.code()).map(|same| same.name_zh()), Some(&*text));
        }
        // One entry, which the bytes choose.
        let chosen = data.first_chunk::<2>().map_or(0, |two| usize::from(u16::from_le_bytes(*two)));
        if let Some(entry) = table.entries().nth(chosen % table.len().max(1)) {
            assert_eq!(table.by_code(entry.code()).map(|same| same.code()), Some(entry.code()));
            let named = table.by_name(entry.name_zh()).map(|same| same.name_zh());
            assert_eq!(named, Some(entry.name_zh()));
        }
    }
}
