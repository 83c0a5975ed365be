//! DBF tables made for tests, byte by byte as the manuals of dBASE III and FoxPro have them.

/// A field: name, type, length, decimals and flags.
pub(in crate::record) type Field<'a> = (&'a [u8], u8, u8, u8, u8);

/// A table under construction.
#[derive(Clone)]
pub(in crate::record) struct Build {
    pub(in crate::record) version: u8,
    pub(in crate::record) code_page: u8,
    pub(in crate::record) records_stated: Option<u32>,
    pub(in crate::record) end: Vec<u8>,
}

impl Default for Build {
    fn default() -> Self {
        Self { version: 0x03, code_page: 0, records_stated: None, end: vec![0x1A] }
    }
}

impl Build {
    /// The bytes of a table with these records, which begin with their marks.
    pub(in crate::record) fn table(&self, fields: &[Field<'_>], records: &[Vec<u8>]) -> Vec<u8> {
        let len = |&(_, of_type, len, decimals, _): &Field<'_>| {
            let high = if of_type == b'C' { usize::from(decimals) * 256 } else { 0 };
            usize::from(len) + high
        };
        let record_len = 1 + fields.iter().map(len).sum::<usize>();
        let header_len = 32 + fields.len() * 32 + 1;
        let stated = self.records_stated.unwrap_or(records.len() as u32);
        let mut bytes = vec![self.version, 126, 1, 1];
        bytes.extend_from_slice(&stated.to_le_bytes());
        bytes.extend_from_slice(&(header_len as u16).to_le_bytes());
        bytes.extend_from_slice(&(record_len as u16).to_le_bytes());
        bytes.resize(29, 0);
        bytes.push(self.code_page);
        bytes.resize(32, 0);
        for &(name, of_type, len, decimals, flags) in fields {
            let mut field = [0_u8; 32];
            field[..name.len()].copy_from_slice(name);
            field[11] = of_type;
            field[16] = len;
            field[17] = decimals;
            field[18] = flags;
            bytes.extend_from_slice(&field);
        }
        bytes.push(0x0D);
        for record in records {
            bytes.extend_from_slice(record);
        }
        bytes.extend_from_slice(&self.end);
        bytes
    }
}

/// A record with a mark, its values padded to these lengths.
pub(in crate::record) fn record(mark: u8, values: &[(&[u8], usize)]) -> Vec<u8> {
    let mut record = vec![mark];
    for (value, len) in values {
        record.extend_from_slice(value);
        record.extend(std::iter::repeat_n(b' ', len - value.len()));
    }
    record
}
