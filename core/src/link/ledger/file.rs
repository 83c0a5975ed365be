//! The ledger as a file: JSON Lines that only ever grow.
//!
//! The first line names the format. Each run is a line with its number, its date and how many events
//! follow, and a line for each event. A new file is written beside the old one and takes its
//! place when it is complete and on the disk, so a crash leaves one or the other.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Event, Ledger, Run, unfit};
use crate::replace::check_replaceable;
use crate::{Error, ErrorKind, Result};

/// The first line of a ledger.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    /// Version of the format; 1.
    renkou_ledger: u32,
}

/// The line before the events of a run.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RunLine {
    run: u64,
    date: String,
    events: u64,
}

impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileNotFound`] and [`ErrorKind::FileUnreadable`];
    /// [`ErrorKind::MalformedFile`] with the number of the line.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let named = |error: Error| error.in_file(path.display().to_string());
        let file = File::open(path).map_err(|cause| {
            let missing = cause.kind() == std::io::ErrorKind::NotFound;
            let kind = if missing { ErrorKind::FileNotFound } else { ErrorKind::FileUnreadable };
            named(Error::new(kind, "the ledger cannot be read").caused_by(cause))
        })?;
        Self::read(BufReader::new(file)).map_err(named)
    }

    /// Reads a ledger from its bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::MalformedFile`] with the number of the line.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::Ledger;
    ///
    /// let ledger = Ledger::read(&b"{\"renkou_ledger\":1}\n"[..])?;
    /// assert!(ledger.is_empty());
    /// assert!(Ledger::read(&b"row,cluster\n"[..]).is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn read(mut lines: impl BufRead) -> Result<Self> {
        let mut ledger = Self::default();
        let mut line = Vec::new();
        let (mut number, mut pending) = (0_u64, 0_u64);
        let mut run = Run { number: 0, date: String::new() };
        loop {
            line.clear();
            let bytes = lines.read_until(b'\n', &mut line).map_err(|cause| {
                Error::new(ErrorKind::FileUnreadable, "the ledger cannot be read").caused_by(cause)
            })?;
            if bytes == 0 {
                break;
            }
            number += 1;
            ledger.read_bytes += bytes as u64;
            let here = |error: Error| error.at_row(number);
            if number == 1 {
                let heading: Heading = parse(&line).map_err(here)?;
                if heading.renkou_ledger != 1 {
                    return Err(here(malformed(
                        "a ledger of a version this program does not know",
                    )));
                }
            } else if pending == 0 {
                let head: RunLine = parse(&line).map_err(here)?;
                if head.run <= run.number {
                    return Err(here(unfit("the runs are not in order")));
                }
                pending = head.events;
                run = Run { number: head.run, date: head.date };
                ledger.last_run = run.number;
            } else {
                let event: Event = parse(&line).map_err(here)?;
                if event.run != run.number || event.date != run.date {
                    return Err(here(unfit("an event is not of the run it stands in")));
                }
                ledger.apply(&event).map_err(here)?;
                pending -= 1;
            }
        }
        if number == 0 {
            return Err(malformed("an empty file is no ledger"));
        }
        if pending > 0 {
            return Err(malformed("the ledger ends before its last run does").at_row(number));
        }
        Ok(ledger)
    }

    /// Writes the ledger to a file: the one it was read from grows by the runs entered since.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileUnwritable`] when there is no room, or when the file is no longer what was
    /// read, as when another run wrote it meanwhile; it then stays as it is.
    pub fn save(&mut self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let refuse = |words: &str| {
            Error::new(ErrorKind::FileUnwritable, words).in_file(path.display().to_string())
        };
        check_replaceable(path)?;
        let there = fs::metadata(path).map_or(0, |metadata| metadata.len());
        if there != self.read_bytes {
            return Err(refuse("the ledger was changed by somebody else since it was read"));
        }
        let part = part_of(path);
        let written = self.write_part(path, &part).and_then(|()| fs::rename(&part, path));
        written.map_err(|cause| {
            // What is left of the attempt is of no use to anybody; the ledger itself is untouched.
            let _ = fs::remove_file(&part);
            refuse("the ledger cannot be written").caused_by(cause)
        })?;
        self.read_bytes = fs::metadata(path).map_or(0, |metadata| metadata.len());
        self.unsaved.clear();
        Ok(())
    }

    fn write_part(&self, path: &Path, part: &Path) -> std::io::Result<()> {
        let file = if self.read_bytes > 0 {
            fs::copy(path, part)?;
            OpenOptions::new().append(true).open(part)?
        } else {
            File::create(part)?
        };
        let mut writer = BufWriter::new(file);
        if self.read_bytes == 0 {
            write_line(&mut writer, &Heading { renkou_ledger: 1 })?;
        }
        for (run, events) in &self.unsaved {
            let head =
                RunLine { run: run.number, date: run.date.clone(), events: events.len() as u64 };
            write_line(&mut writer, &head)?;
            events.iter().try_for_each(|event| write_line(&mut writer, event))?;
        }
        writer.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()
    }
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    path.with_file_name(name)
}

fn write_line(writer: &mut impl Write, line: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(&mut *writer, line)?;
    writer.write_all(b"\n")
}

fn parse<'l, T: Deserialize<'l>>(line: &'l [u8]) -> Result<T> {
    if line.last() != Some(&b'\n') {
        return Err(malformed("the line is not complete"));
    }
    // What serde_json says may quote a key.
    serde_json::from_slice(line).map_err(|_| malformed("the line is not one of a ledger"))
}

fn malformed(words: &str) -> Error {
    Error::new(ErrorKind::MalformedFile, words)
}
