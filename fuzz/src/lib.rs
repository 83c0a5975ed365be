//! What every parser of outside bytes promises: one function a parser, which takes any bytes and
//! panics where a promise is broken.
//!
//! `cargo test -p renkou-fuzz` asks them with random and with damaged bytes; `fuzz/run.sh` lets libFuzzer
//! look for bytes that lead somewhere new.

mod comparisons;
mod files;
mod identity;
mod indexes;
mod models;
mod records;
mod texts;

/// A promise: it is handed bytes, and panics if they break it.
pub type Promise = fn(&[u8]);

/// Every promise by the name of its target.
pub const PROMISES: &[(&str, Promise)] = &[
    ("citizen_number", identity::citizen_number),
    ("document", identity::document),
    ("date", texts::date),
    ("lunar", texts::lunar),
    ("encoding", texts::encoding),
    ("division", texts::division),
    ("address", texts::address),
    ("text_metrics", comparisons::text_metrics),
    ("address_text", comparisons::address_text),
    ("name", comparisons::name),
    ("transcript", comparisons::transcript),
    ("place_code", texts::place_code),
    ("code_table", texts::code_table),
    ("delimited", files::delimited),
    ("fixed_width", files::fixed_width),
    ("layout", files::layout),
    ("dbf", files::dbf),
    ("columnar", files::columnar),
    ("change_file", files::change_file),
    ("place_pack", files::place_pack),
    ("person", records::person),
    ("register", records::register),
    ("headers", records::headers),
    ("model", models::model),
    ("splink", models::splink),
    ("profile", models::profile),
    ("ledger", models::ledger),
    ("index_file", indexes::index_file),
    ("index_journal", indexes::index_journal),
    ("encoded_file", indexes::encoded_file),
];

/// The promise of a target.
///
/// # Panics
///
/// If there is no target of that name.
pub fn promise(name: &str) -> Promise {
    PROMISES.iter().find(|(known, _)| *known == name).expect("a target of this name").1
}
