//! The ZIP file of division changes: reading with its checks, and writing.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::Path;

use renkou_codes::DivisionChangeType;
use renkou_codes::division::PlaceCode;
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{ChangeCheck, ChangeFinding, DivisionChange, ListedPlace, Part};
use crate::replace::check_replaceable;
use crate::{Error, ErrorKind, Result};

/// No part that a platform ever wrote comes near this size; a larger one is an attack.
const LARGEST_PART: u64 = 1 << 28;

/// A file of division changes (区划代码集中变更文件): the codes of a division, and what changed.
///
/// Every row that can be read is here, typed; a row that cannot is set aside as it was written,
/// and a [`ChangeFinding`] says why. Findings that leave a row readable do not remove it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeFile {
    division: PlaceCode,
    codes: Vec<ListedPlace>,
    changes: Vec<DivisionChange>,
    findings: Vec<ChangeFinding>,
    set_aside: Vec<SetAside>,
}

/// A row that could not be read, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The part it stands in.
    pub part: Part,
    /// The data row, from 1.
    pub row: u64,
    /// The bytes of the line.
    pub line: Vec<u8>,
}

impl ChangeFile {
    /// An empty file for a division.
    pub fn new(division: PlaceCode) -> Self {
        Self {
            division,
            codes: Vec::new(),
            changes: Vec::new(),
            findings: Vec::new(),
            set_aside: Vec::new(),
        }
    }

    /// Reads a ZIP file; its name says which division it is for.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileNotFound`], [`ErrorKind::FileUnreadable`], and
    /// [`ErrorKind::MalformedFile`] for what is no ZIP file, or one without any of the two parts.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let file = File::open(path).map_err(|error| {
            let kind = match error.kind() {
                std::io::ErrorKind::NotFound => ErrorKind::FileNotFound,
                _ => ErrorKind::FileUnreadable,
            };
            Error::new(kind, "the file cannot be opened").in_file(shown(path)).caused_by(error)
        })?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        Self::read(file, &stem.unwrap_or_default()).map_err(|error| error.in_file(shown(path)))
    }

    /// Reads a ZIP file from a source; `name` is what it is called, without the folder.
    ///
    /// # Errors
    ///
    /// As for [`ChangeFile::open`].
    pub fn read(source: impl Read + Seek, name: &str) -> Result<Self> {
        let malformed = |error: zip::result::ZipError| {
            Error::new(ErrorKind::MalformedFile, "not a ZIP file that can be read").caused_by(error)
        };
        let mut archive = ZipArchive::new(source).map_err(malformed)?;
        let mut parts: HashMap<Part, (String, Vec<u8>)> = HashMap::new();
        for index in 0..archive.len() {
            let entry = archive.by_index(index).map_err(malformed)?;
            let path = entry.name().map_err(malformed)?.into_owned();
            let entry_name = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            let Some(part) = part_named(&entry_name) else { continue };
            let mut bytes = Vec::new();
            entry.take(LARGEST_PART + 1).read_to_end(&mut bytes).map_err(|error| {
                Error::new(ErrorKind::MalformedFile, "a part cannot be unpacked").caused_by(error)
            })?;
            if bytes.len() as u64 > LARGEST_PART {
                return Err(Error::new(ErrorKind::MalformedFile, "a part is larger than 256 MiB"));
            }
            parts.entry(part).or_insert((entry_name, bytes));
        }
        if parts.is_empty() {
            let message = "the ZIP file has neither QHDM_*.txt nor QHDM_BGDZB_*.txt";
            return Err(Error::new(ErrorKind::MalformedFile, message));
        }
        let named = division_in(name);
        let of_parts = [Part::Codes, Part::Changes]
            .into_iter()
            .find_map(|part| division_in(&parts.get(&part)?.0));
        let mut file = Self::new(named.or(of_parts).unwrap_or(PlaceCode::COUNTRY));
        for part in [Part::Codes, Part::Changes] {
            match parts.get(&part) {
                None => file.find(ChangeCheck::PartMissing, part, None),
                Some((entry_name, bytes)) => {
                    if division_in(entry_name) != Some(file.division) {
                        file.find(ChangeCheck::FileName, part, None);
                    }
                    file.read_part(part, bytes);
                }
            }
        }
        file.check_across_rows();
        Ok(file)
    }

    /// The division that the file is for; the country where no name says it.
    pub const fn division(&self) -> PlaceCode {
        self.division
    }

    /// The codes of the division after the changes.
    pub fn codes(&self) -> &[ListedPlace] {
        &self.codes
    }

    /// The changes.
    pub fn changes(&self) -> &[DivisionChange] {
        &self.changes
    }

    /// What is wrong with the file.
    pub fn findings(&self) -> &[ChangeFinding] {
        &self.findings
    }

    /// The rows that could not be read.
    pub fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    /// Adds a code.
    pub fn add_code(&mut self, place: ListedPlace) {
        self.codes.push(place);
    }

    /// Adds a change.
    pub fn add_change(&mut self, change: DivisionChange) {
        self.changes.push(change);
    }

    /// Writes the ZIP file; the same content gives the same bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] where a text holds a comma or a line break, and
    /// [`ErrorKind::FileUnwritable`].
    pub fn write(&self, target: impl Write + Seek) -> Result<()> {
        let mut zip = ZipWriter::new(target);
        let options = SimpleFileOptions::default();
        for part in [Part::Codes, Part::Changes] {
            let rows = self.lines(part)?;
            let mut text = format!("{}\n{}\n", rows.len(), part.header());
            for row in rows {
                text.push_str(&row);
                text.push('\n');
            }
            let division = self.division.to_string();
            let short = division.get(..6).unwrap_or_default();
            zip.start_file(format!("{}{short}.txt", part.prefix()), options).map_err(unwritable)?;
            zip.write_all(text.as_bytes()).map_err(unwritable)?;
        }
        zip.finish().map_err(unwritable)?.flush().map_err(unwritable)
    }

    /// Writes the ZIP file to a path; a file that is there is replaced at the end only.
    ///
    /// # Errors
    ///
    /// As for [`ChangeFile::write`].
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        check_replaceable(path)?;
        let at_path = |error: Error| error.in_file(shown(path));
        let temporary =
            tempfile::NamedTempFile::new_in(folder).map_err(unwritable).map_err(at_path)?;
        self.write(temporary.as_file()).map_err(at_path)?;
        temporary.persist(path).map_err(unwritable).map_err(at_path)?;
        Ok(())
    }

    fn find(&mut self, check: ChangeCheck, part: Part, row: Option<u64>) {
        self.findings.push(ChangeFinding { check, part, row });
    }

    fn read_part(&mut self, part: Part, bytes: &[u8]) {
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
        let mut lines =
            bytes.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let count = lines.next().unwrap_or_default();
        let count: Option<usize> =
            std::str::from_utf8(count).ok().and_then(|count| count.trim().parse().ok());
        if lines.next() != Some(part.header().as_bytes()) {
            self.find(ChangeCheck::Header, part, None);
        }
        let rows: Vec<&[u8]> = lines.filter(|line| !line.is_empty()).collect();
        if count != Some(rows.len()) {
            self.find(ChangeCheck::RowCount, part, None);
        }
        for (row, line) in (1..).zip(rows) {
            let read = match part {
                Part::Codes => self.read_code(row, line),
                Part::Changes => self.read_change(row, line),
            };
            if let Err(check) = read {
                self.find(check, part, Some(row));
                self.set_aside.push(SetAside { part, row, line: line.to_vec() });
            }
        }
    }

    fn read_code(&mut self, row: u64, line: &[u8]) -> std::result::Result<(), ChangeCheck> {
        let [name, code] = fields(line)?;
        let place = ListedPlace::new(name, code).map_err(|_| ChangeCheck::CodeForm)?;
        self.check_province(&place, Part::Codes, row);
        self.codes.push(place);
        Ok(())
    }

    fn read_change(&mut self, row: u64, line: &[u8]) -> std::result::Result<(), ChangeCheck> {
        let [number, description, from_name, from_code, kind, to_name, to_code] = fields(line)?;
        if number.is_empty() {
            self.find(ChangeCheck::NumberMissing, Part::Changes, Some(row));
        }
        let kind = DivisionChangeType::from_code(kind).ok_or(ChangeCheck::ChangeType)?;
        let place = |name, code| ListedPlace::new(name, code).map_err(|_| ChangeCheck::CodeForm);
        let from = match (from_code, kind) {
            ("", DivisionChangeType::Add) => None,
            ("", _) => return Err(ChangeCheck::SourceMissing),
            (code, _) => Some(place(from_name, code)?),
        };
        let to = place(to_name, to_code)?;
        for place in from.iter().chain([&to]) {
            self.check_province(place, Part::Changes, row);
        }
        let (number, description) = (number.to_owned(), description.to_owned());
        self.changes.push(DivisionChange { number, description, from, kind, to });
        Ok(())
    }

    fn check_province(&mut self, place: &ListedPlace, part: Part, row: u64) {
        let province = |code: PlaceCode| code.division().province();
        let finding = ChangeFinding { check: ChangeCheck::Province, part, row: Some(row) };
        if self.division != PlaceCode::COUNTRY
            && province(place.code()) != province(self.division)
            && self.findings.last() != Some(&finding)
        {
            self.findings.push(finding);
        }
    }

    fn check_across_rows(&mut self) {
        let mut seen = HashSet::new();
        let twice = self.codes.iter().filter(|place| !seen.insert(place.code())).count();
        for _ in 0..twice {
            self.find(ChangeCheck::CodeTwice, Part::Codes, None);
        }
        let mut targets = HashMap::new();
        let contradictions = self
            .changes
            .iter()
            .filter_map(|change| Some((change.from.as_ref()?.code(), change.to.code())))
            .filter(|&(from, to)| *targets.entry(from).or_insert(to) != to)
            .count();
        for _ in 0..contradictions {
            self.find(ChangeCheck::Contradiction, Part::Changes, None);
        }
    }

    /// The data rows of a part.
    fn lines(&self, part: Part) -> Result<Vec<String>> {
        let of_place = |place: &ListedPlace| [place.name().to_owned(), place.written_code()];
        match part {
            Part::Codes => self.codes.iter().map(|place| line(&of_place(place))).collect(),
            Part::Changes => self
                .changes
                .iter()
                .map(|change| {
                    let [from_name, from_code] =
                        change.from.as_ref().map(of_place).unwrap_or_default();
                    let [to_name, to_code] = of_place(&change.to);
                    line(&[
                        change.number.clone(),
                        change.description.clone(),
                        from_name,
                        from_code,
                        change.kind.code().to_owned(),
                        to_name,
                        to_code,
                    ])
                })
                .collect(),
        }
    }
}

/// One line; the format knows no quotes, so that some texts cannot be written.
fn line(fields: &[String]) -> Result<String> {
    if fields.iter().any(|field| field.contains([',', '\n', '\r'])) {
        let message = "a field of a change file may hold no comma and no line break";
        return Err(Error::new(ErrorKind::InvalidArgument, message));
    }
    Ok(fields.join(","))
}

/// The fields of a line, as many as asked for.
fn fields<const N: usize>(line: &[u8]) -> std::result::Result<[&str; N], ChangeCheck> {
    let line = std::str::from_utf8(line).map_err(|_| ChangeCheck::Encoding)?;
    let fields: Vec<&str> = line.split(',').map(str::trim).collect();
    fields.try_into().map_err(|_| ChangeCheck::FieldCount)
}

fn part_named(name: &str) -> Option<Part> {
    let name = name.to_ascii_uppercase();
    // The longer beginning first: one begins with the other.
    [Part::Changes, Part::Codes]
        .into_iter()
        .find(|part| name.starts_with(part.prefix()) && name.strip_suffix(".TXT").is_some())
}

/// The division code in a name: its longest run of digits that is one.
fn division_in(name: &str) -> Option<PlaceCode> {
    name.split(|character: char| !character.is_ascii_digit())
        .filter_map(|digits| Some((digits.len(), digits.parse().ok()?)))
        .max_by_key(|&(len, _)| len)
        .map(|(_, code)| code)
}

fn unwritable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new(ErrorKind::FileUnwritable, "the file cannot be written").caused_by(error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn zip_of(parts: &[(&str, &str)]) -> Cursor<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap()
    }

    /// The checks found in a change table with these data rows.
    fn checks(count: &str, header: &str, rows: &str) -> Vec<(&'static str, Option<u64>)> {
        let codes = "1\n区划名称,区划代码\n岳麓区,430104000000\n";
        let changes = format!("{count}\n{header}\n{rows}");
        let zip = zip_of(&[("QHDM_430000.txt", codes), ("QHDM_BGDZB_430000.txt", &changes)]);
        let file = ChangeFile::read(zip, "430000").unwrap();
        file.findings().iter().map(|finding| (finding.check.id(), finding.row)).collect()
    }

    const HEADER: &str = Part::Changes.header();

    #[test]
    fn every_check_of_the_platform_has_a_case_that_fails() {
        let good = "1,更名,甲,430104001000,21,乙,430104001000\n";
        assert_eq!(checks("1", HEADER, good), []);
        assert_eq!(checks("1", HEADER, "1,新增,,,11,乙,430104001000\n"), []);
        for (count, header, row, expected) in [
            ("2", HEADER, good, ("DC-101", None)),
            ("x", HEADER, good, ("DC-101", None)),
            ("1", "调整编号", good, ("DC-102", None)),
            ("1", HEADER, "1,更名,甲,430104001000,21,乙\n", ("DC-103", Some(1))),
            ("1", HEADER, ",更名,甲,430104001000,21,乙,430104001000\n", ("DC-104", Some(1))),
            ("1", HEADER, "1,并入,甲,,31,乙,430104001000\n", ("DC-105", Some(1))),
            ("1", HEADER, "1,并入,甲,430104,31,乙,430104001000\n", ("DC-106", Some(1))),
            ("1", HEADER, "1,并入,甲,43010400100X,31,乙,430104001000\n", ("DC-106", Some(1))),
            ("1", HEADER, "1,并入,甲,440104001000,31,乙,430104001000\n", ("DC-107", Some(1))),
            ("1", HEADER, "1,并入,甲,430104002000,99,乙,430104001000\n", ("DC-108", Some(1))),
        ] {
            assert_eq!(checks(count, header, row), [expected], "{row}");
        }
        let twice = "1,并入,甲,430104002000,31,乙,430104001000\n1,并入,甲,430104002000,31,丙,430104003000\n";
        assert_eq!(checks("2", HEADER, twice), [("DC-204", None)]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut file = ChangeFile::new("430000".parse().unwrap());
        file.add_code(ListedPlace::new("岳麓区", "430104000000").unwrap());
        file.add_change(DivisionChange {
            number: "2024-1".into(),
            description: "撤乡设镇".into(),
            from: Some(ListedPlace::new("甲乡", "430104200000").unwrap()),
            kind: DivisionChangeType::Change,
            to: ListedPlace::new("甲镇", "430104100000000").unwrap(),
        });
        file.add_change(DivisionChange {
            number: "2024-2".into(),
            description: String::new(),
            from: None,
            kind: DivisionChangeType::Add,
            to: ListedPlace::new("乙镇", "430104101000").unwrap(),
        });
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("430000.zip");
        file.save(&path).unwrap();
        assert_eq!(ChangeFile::open(&path).unwrap(), file);
    }

    #[test]
    fn what_is_no_change_file_is_refused() {
        let kind = |error: Error| error.kind();
        let text = Cursor::new(b"1\n".to_vec());
        assert_eq!(ChangeFile::read(text, "x").map_err(kind), Err(ErrorKind::MalformedFile));
        let empty = zip_of(&[("readme.txt", "")]);
        assert_eq!(ChangeFile::read(empty, "x").map_err(kind), Err(ErrorKind::MalformedFile));
        assert_eq!(
            ChangeFile::open("no such file.zip").map_err(kind),
            Err(ErrorKind::FileNotFound)
        );
        let half = zip_of(&[("QHDM_430000.txt", "0\n区划名称,区划代码\n")]);
        let half = ChangeFile::read(half, "430000").unwrap();
        assert_eq!(half.findings()[0].check, ChangeCheck::PartMissing);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_kept() {
        let codes = "1\n区划名称,区划代码\n岳麓区,4301\n";
        let zip = zip_of(&[("QHDM_430000.txt", codes)]);
        let file = ChangeFile::read(zip, "430000").unwrap();
        assert!(file.codes().is_empty());
        assert_eq!(file.set_aside()[0].line, "岳麓区,4301".as_bytes());
    }
}
