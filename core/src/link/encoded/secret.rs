//! The secret of the provinces, and what is hashed under it.

use std::hash::Hasher;
use std::path::Path;

use siphasher::sip128::{Hasher128, SipHasher24};

use crate::link::Records;
use crate::link::number::NumberForm;
use crate::{Error, ErrorKind, Result};

/// What the provinces share and the nation must not have: the key of all hashes (SipHash-2-4, 128 bits).
///
/// Sixteen bytes from a good source of random numbers, used for one linkage.
#[derive(Clone)]
pub struct Secret([u8; 16]);

/// The secret stays out of `Debug`.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A secret of these bytes.
    pub fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads a secret from a file of 32 hexadecimal digits, such as `openssl rand -hex 16` prints.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or holds anything else.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::link::encoded::Secret;
    ///
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("secret");
    /// std::fs::write(&path, "000102030405060708090a0b0c0d0e0f\n")?;
    /// Secret::read(&path)?;
    /// std::fs::write(&path, "a word")?;
    /// assert!(Secret::read(&path).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = super::file::read_bytes(path)?;
        Self::from_hex(text.trim_ascii()).ok_or_else(|| {
            let words = "a secret is 32 hexadecimal digits, such as `openssl rand -hex 16` prints";
            Error::new(ErrorKind::MalformedFile, words).in_file(path.display().to_string())
        })
    }

    fn from_hex(digits: &[u8]) -> Option<Self> {
        if digits.len() != 32 {
            return None;
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            for digit in pair {
                *byte = *byte << 4 | char::from(*digit).to_digit(16)? as u8;
            }
        }
        Some(Self(bytes))
    }

    /// The hash of something for one use; equal things hashed for two uses do not look alike.
    pub(super) fn hash(&self, purpose: &str, part: usize, bytes: &[u8]) -> u128 {
        let mut hasher = SipHasher24::new_with_key(&self.0);
        hasher.write(purpose.as_bytes());
        hasher.write(&(part as u64).to_le_bytes());
        hasher.write(bytes);
        // 0 stands for what is not there.
        hasher.finish128().as_u128().max(1)
    }

    /// The hash of all that is read of a record.
    pub(super) fn hash_of_record(&self, records: &Records, record: u32) -> u128 {
        let mut bytes = Vec::new();
        for column in 0..records.column_count() {
            let text = records.text(record, column);
            bytes.extend((text.len() as u64).to_le_bytes());
            bytes.extend(text.as_bytes());
        }
        self.hash("record", 0, &bytes)
    }

    /// For each record the hash of a well-formed citizen number, else 0.
    pub(super) fn hashes_of_numbers(
        &self,
        records: &Records,
        at: usize,
        column: &str,
    ) -> Vec<u128> {
        let column = records.column(column);
        let values = column.and_then(|column| records.values(column));
        let hashes: Vec<u128> = values
            .iter()
            .flat_map(|values| values.texts())
            .map(NumberForm::new)
            .map(|number| {
                if !number.is_well_formed() {
                    return 0;
                }
                self.hash("number", at, &number.class().to_le_bytes())
            })
            .collect();
        (0..records.len() as u32)
            .map(|record| {
                let symbol = column.map(|column| records.row(record).symbol(column));
                symbol.and_then(|symbol| hashes.get(symbol as usize)).copied().unwrap_or(0)
            })
            .collect()
    }
}
