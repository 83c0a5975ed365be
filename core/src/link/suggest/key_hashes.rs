//! Keys that suit a model's comparisons, and for every value of a column the hashes of its parts.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::link::key::{BlockKey, BlockingRule, KeyPart, MOST_KEYS};
use crate::link::level_test::LevelTest;
use crate::link::model::Model;
use crate::link::parallel;
use crate::link::records::Records;
use crate::link::rows::Row;
#[cfg(feature = "names")]
use crate::name::KeyKind;
use crate::{Error, ErrorKind, Result};

/// Keys are numbered, and a set of them is a number of 64 bits.
const MOST: usize = 64;

/// All keys that rules are made of.
pub(super) struct KeyHashes {
    keys: Vec<KeyHash>,
}

/// One key, ready for every value of its column.
pub(super) struct KeyHash {
    pub(super) key: BlockKey,
    pub(super) column: usize,
    /// The hashes of all symbols, end to end.
    hashes: Vec<u64>,
    ends: Vec<u32>,
}

impl KeyHashes {
    /// The keys of a model's rules and those that suit its comparisons, without those by which no
    /// records differ and those that part records as one before them does.
    pub(super) fn of_model(model: &Model, records: &Records) -> Result<Self> {
        let wanted = wanted(model);
        let made = parallel::map(wanted.len(), |at| {
            let made = KeyHash::new(wanted.get(at)?, records)?;
            let parting = made.parting();
            Some((made, parting?))
        });
        let mut known = FxHashSet::default();
        let mut keys = Vec::new();
        for (key, parting) in made.into_iter().flatten() {
            if keys.len() < MOST && known.insert((key.column, parting)) {
                keys.push(key);
            }
        }
        if keys.is_empty() {
            let words = "no column the model reads tells one record from another";
            return Err(Error::new(ErrorKind::TrainingFailed, words));
        }
        Ok(Self { keys })
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The key of this number.
    pub(super) fn at(&self, number: usize) -> Option<&KeyHash> {
        self.keys.get(number)
    }

    /// The keys of a set, in order.
    pub(super) fn of(&self, set: u64) -> impl Iterator<Item = &KeyHash> {
        self.keys.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, key)| key)
    }

    /// The set of keys of a rule; none when one of them is not here or it is a rule of neighbours.
    pub(super) fn set_of(&self, rule: &BlockingRule) -> Option<u64> {
        let number = |key: &BlockKey| self.keys.iter().position(|known| known.key == *key);
        let mut set = 0;
        for key in rule.keys().iter().filter(|_| rule.window().is_none()) {
            set |= 1 << number(key)?;
        }
        (set != 0).then_some(set)
    }

    /// The rule of a set of keys.
    pub(super) fn rule(&self, set: u64) -> Result<BlockingRule> {
        let keys: Vec<String> = self.of(set).map(|key| key.key.to_string()).collect();
        BlockingRule::new(keys.iter().map(String::as_str))
    }

    /// The set of keys that two records share.
    pub(super) fn shared(&self, left: Row<'_>, right: Row<'_>) -> u64 {
        let shares = |key: &KeyHash| {
            let (x, y) = (key.hashes_of(left), key.hashes_of(right));
            x.iter().any(|hash| y.contains(hash))
        };
        let sets = self.keys.iter().enumerate().map(|(at, key)| u64::from(shares(key)) << at);
        sets.fold(0, |set, one| set | one)
    }
}

impl KeyHash {
    fn new(key: &BlockKey, records: &Records) -> Option<Self> {
        let column = records.column(&key.column)?;
        let (mut hashes, mut ends) = (Vec::new(), Vec::new());
        for (symbol, text) in records.values(column)?.texts().enumerate() {
            let first = hashes.len();
            if symbol > 0 {
                key.part.hashes(text, &mut hashes);
            }
            hashes.truncate(first + MOST_KEYS);
            ends.push(hashes.len() as u32);
        }
        Some(Self { key: key.clone(), column, hashes, ends })
    }

    fn hashes_of_symbol(&self, symbol: usize) -> &[u64] {
        let end = self.ends.get(symbol).copied().unwrap_or(0);
        let start = symbol.checked_sub(1).and_then(|before| self.ends.get(before));
        self.hashes.get(start.copied().unwrap_or(0) as usize..end as usize).unwrap_or(&[])
    }

    /// The hashes of a record.
    pub(super) fn hashes_of(&self, row: Row<'_>) -> &[u64] {
        self.hashes_of_symbol(row.symbol(self.column) as usize)
    }

    /// A number that two keys of one column share when they part its values in the same way; none
    /// when they do not part them.
    fn parting(&self) -> Option<u64> {
        use std::hash::{Hash, Hasher};

        let mut first_with: FxHashMap<u64, usize> = FxHashMap::default();
        let mut hasher = rustc_hash::FxHasher::default();
        for symbol in 0..self.ends.len() {
            let hashes = self.hashes_of_symbol(symbol);
            hashes.len().hash(&mut hasher);
            for hash in hashes {
                first_with.entry(*hash).or_insert(symbol).hash(&mut hasher);
            }
        }
        (first_with.len() > 1).then(|| hasher.finish())
    }
}

/// The keys of a model's rules, then those that suit its comparisons, each once.
fn wanted(model: &Model) -> Vec<BlockKey> {
    let mut wanted: Vec<BlockKey> = Vec::new();
    let mut want = |key: BlockKey| {
        if !wanted.contains(&key) {
            wanted.push(key);
        }
    };
    for rule in model.blocking.iter().filter(|rule| rule.window().is_none()) {
        rule.keys().iter().cloned().for_each(&mut want);
    }
    for comparison in &model.comparisons {
        for level in &comparison.levels {
            suiting(&level.test, &comparison.column, &mut want);
        }
    }
    wanted
}

/// The keys that suit a test of a column.
fn suiting(test: &LevelTest, column: &str, want: &mut impl FnMut(BlockKey)) {
    use KeyPart::{Items, Lower, Number, Prefix, Suffix, Whole, Year};

    let parts: &[KeyPart] = match test {
        LevelTest::Exact => &[Whole],
        LevelTest::Edits(_)
        | LevelTest::EditsAndSwaps(_)
        | LevelTest::Levenshtein(_)
        | LevelTest::DamerauLevenshtein(_)
        | LevelTest::Jaro(_)
        | LevelTest::JaroWinkler(_)
        | LevelTest::Jaccard(_)
        | LevelTest::Dice(_) => &[Whole, Lower, Prefix(1), Prefix(3)],
        LevelTest::Date(_)
        | LevelTest::WithinDays(_)
        | LevelTest::WithinMonths(_)
        | LevelTest::WithinYears(_) => &[Whole, Year],
        LevelTest::SameNumber
        | LevelTest::NumberMistyped
        | LevelTest::NumberOneDigit
        | LevelTest::NumberSwapped
        | LevelTest::DifferentNumbers => &[Number],
        LevelTest::SameDivision | LevelTest::SamePrefecture | LevelTest::SameProvince => {
            &[Whole, Prefix(6), Prefix(4), Prefix(2)]
        }
        LevelTest::SamePhone => &[Whole, Suffix(8)],
        LevelTest::Address(_) => &[Whole, Prefix(6)],
        LevelTest::Common(_) | LevelTest::Subset(_) => &[Items],
        #[cfg(feature = "names")]
        LevelTest::Name(_) | LevelTest::NameSimilarity(_) => &[
            Whole,
            KeyPart::Name(KeyKind::Sound),
            KeyPart::Name(KeyKind::Corners),
            KeyPart::Name(KeyKind::SurnameSound),
        ],
        #[cfg(feature = "names")]
        LevelTest::Surname(_) | LevelTest::GivenName(_) => &[Whole, Prefix(1)],
        LevelTest::On(on) => {
            return suiting(&on.test, on.column.as_deref().unwrap_or(column), want);
        }
        LevelTest::All(tests) | LevelTest::Any(tests) => {
            return tests.iter().for_each(|test| suiting(test, column, want));
        }
        LevelTest::Not(_) | LevelTest::Missing | LevelTest::Never | LevelTest::Else => &[],
        _ => &[Whole],
    };
    for part in parts {
        want(BlockKey { column: column.to_owned(), part: *part });
    }
}
