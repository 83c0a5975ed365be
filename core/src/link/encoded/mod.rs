//! Linkage in two levels: provinces keep their registers and send keyed hashes, the nation links those.
//!
//! Whether two values are at a level can often be told from a *class* that both share or not: the
//! text, a full date, its year, a number in its 18-digit form, the province of a code. Each province
//! hashes the classes of its records, and the keys of the blocking rules, under a [`Secret`] that the
//! provinces share and the nation does not have ([`EncodedRecords::new`]). [`link_encoded`] finds the
//! links and clusters of all provinces from the hashes alone: those of a linkage of the registers.
//!
//! Levels that need the values themselves, such as edits of a name, cannot be told from classes; a model
//! that has one is refused by its name.
//!
//! # What the hashes tell
//!
//! Who has the hashes and not the secret cannot invert them or try out names. Equal values have equal
//! hashes within one comparison, so they do show how often each value occurs and which records share
//! what; the commonest name of a province can be guessed from its frequency, and who knows some records
//! can find them by the pattern of what they share. Hashes are personal data and are kept like it. Who
//! has the secret can try out any value.
//!
//! # Examples
//!
//! ```
//! use renkou::link::encoded::{EncodedRecords, Secret, link_encoded};
//! use renkou::link::{Model, Options, Silent, Source};
//!
//! let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "prior": 0.1,
//!   "comparisons": [{"name": "born", "column": "CSRQ", "levels": [
//!     {"label": "same", "test": {"date": "same"}, "m": 0.9, "u": 0.001},
//!     {"label": "same year", "test": {"within_years": 0}, "m": 0.05, "u": 0.02},
//!     {"label": "different", "test": "else", "m": 0.05, "u": 0.979}]}],
//!   "blocking": [["CSRQ:year"]]}"#)?;
//! let secret = Secret::new(*b"sixteen bytes...");
//! let encode = |name, born: &str| {
//!     EncodedRecords::new(&model, &Source::new(name).with_column("CSRQ", [born]), &secret)
//! };
//! let provinces = [encode("north", "19630412")?, encode("south", "1963-04-12")?];
//! let found = link_encoded(&model, &provinces, &Options::default(), &Silent)?;
//! assert_eq!(found.links().len(), 1);
//! assert_eq!(found.record(found.links()[0].right), ("south", 1));
//! assert_eq!(found.clusters.of(0), found.clusters.of(1));
//!
//! let edits = Model::from_json(r#"{"renkou_model": 1, "name": "doc",
//!   "comparisons": [{"name": "name", "column": "XM", "levels": [{"label": "near", "test": {"edits": 1}}]}],
//!   "blocking": [["XM"]]}"#)?;
//! let source = Source::new("north").with_column("XM", ["王小明"]);
//! assert!(EncodedRecords::new(&edits, &source, &secret).is_err());
//! # Ok::<(), renkou::Error>(())
//! ```

mod across;
mod class;
mod file;
mod secret;
#[cfg(test)]
#[cfg(feature = "synthetic")]
mod tests;

use self::class::Class;
use super::blocks::keys_of;
use super::model::{Constraint, Model, invalid};
use super::{Clustering, Records, Source};
use crate::Result;

pub use self::across::{Across, link_encoded};
pub use self::file::{read_encoded, write_encoded};
pub use self::secret::Secret;

/// The records of one source as keyed hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct EncodedRecords {
    name: String,
    /// Hash of the model without parameters: hashes of different models do not fit together.
    model: u128,
    /// The same under no secret, so that the nation can tell whether it has that model.
    outline: u128,
    /// The number of each record in its source.
    rows: Vec<u64>,
    /// For each record all that the model reads of it: records that equal each other in that are copies.
    whole: Vec<u128>,
    /// For each column whose numbers have to be distinct, and each record, its number if that is
    /// well-formed; 0 else.
    numbers: Vec<Vec<u128>>,
    /// For each record and comparison its value, and its class at each level; 0 where it has none.
    classes: Vec<u128>,
    /// For each rule and record its keys.
    keys: Vec<Vec<Vec<u128>>>,
}

impl std::fmt::Debug for EncodedRecords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, rows, .. } = self;
        let mut debug = f.debug_struct("EncodedRecords");
        debug.field("name", name).field("records", &rows.len()).finish_non_exhaustive()
    }
}

impl EncodedRecords {
    /// Encodes the records of a source under a secret.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidModel`](crate::ErrorKind::InvalidModel) for a level that cannot be told from
    /// classes or a blocking rule of neighbours, by its name; and when the source lacks a column.
    pub fn new(model: &Model, source: &Source, secret: &Secret) -> Result<Self> {
        let classes = Class::all(model)?;
        let records = Records::new(model, std::slice::from_ref(source))?;
        let count = records.len() as u32;
        let outline = outline(model)?;
        let mut encoded = Self {
            name: source.name().to_owned(),
            model: secret.hash("model", 0, outline.as_bytes()),
            outline: outline_hash(&outline),
            rows: (0..count).map(|record| records.row_number(record)).collect(),
            whole: (0..count).map(|record| secret.hash_of_record(&records, record)).collect(),
            numbers: distinct_numbers(model)
                .enumerate()
                .map(|(at, column)| secret.hashes_of_numbers(&records, at, column))
                .collect(),
            classes: vec![0; classes.len() * records.len()],
            keys: Vec::with_capacity(model.blocking.len()),
        };
        let stride = classes.len();
        for (at, (column, class)) in classes.iter().enumerate() {
            let Some(column) = records.column(column) else { continue };
            let Some(values) = records.values(column) else { continue };
            // What is costly is done once for every different value.
            let hashes: Vec<u128> = values
                .texts()
                .map(|text| class.of(text).map_or(0, |class| secret.hash("class", at, &class)))
                .collect();
            for record in 0..count {
                let symbol = records.row(record).symbol(column);
                let cell = encoded.classes.get_mut(record as usize * stride + at);
                if let (Some(cell), Some(hash)) = (cell, hashes.get(symbol as usize)) {
                    *cell = *hash;
                }
            }
        }
        for (at, rule) in model.blocking.iter().enumerate() {
            let mut keys = vec![Vec::new(); records.len()];
            for (key, record) in keys_of(rule, &records) {
                if let Some(own) = keys.get_mut(record as usize) {
                    own.push(secret.hash("key", at, &key.to_le_bytes()));
                }
            }
            encoded.keys.push(keys);
        }
        Ok(encoded)
    }

    /// What the source is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The columns whose numbers have to be distinct in a cluster.
fn distinct_numbers(model: &Model) -> impl Iterator<Item = &str> {
    model.constraints.iter().filter_map(Constraint::column)
}

fn outline_hash(outline: &str) -> u128 {
    Secret::new([0; 16]).hash("outline", 0, outline.as_bytes())
}

/// What all must have in common of a model: all that is hashed by, but neither the parameters nor how
/// links become clusters.
fn outline(model: &Model) -> Result<String> {
    let mut outline = model.clone();
    (outline.prior, outline.relatives_prior, outline.threshold) = (None, None, 0.5);
    (outline.deterministic, outline.clustering) = (None, Clustering::Connected);
    outline.constraints.retain(|constraint| constraint.column().is_some());
    for level in outline.comparisons.iter_mut().flat_map(|comparison| &mut comparison.levels) {
        (level.m, level.u, level.relatives, level.fixed) = (None, None, None, false);
    }
    outline.to_json()
}

fn undecidable(words: &str, item: &str) -> crate::Error {
    invalid(words).at_item(item)
}
