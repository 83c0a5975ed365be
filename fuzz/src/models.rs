//! Models, profiles and ledgers: what users write or keep in files of their own.

use renkou::date::PartialDate;
use renkou::link::{Ledger, LinkType, Model, RecordKey, Run, splink};
use renkou::validate::Profile;

/// A model that is read is written and read again.
pub fn model(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(model) = Model::from_json(&text) else { return };
    let written = model.to_json().expect("a model is JSON");
    let again = Model::from_json(&written).expect("what was written");
    assert_eq!(again.to_json().expect("a model is JSON"), written);
}

/// A condition in a model of Splink is a test that can be written, or an error; never an end.
pub fn splink(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let settings = serde_json::json!({
        "sql_dialect": if data.len().is_multiple_of(2) { "duckdb" } else { "spark" },
        "blocking_rules_to_generate_predictions": ["l.a = r.a"],
        "comparisons": [{"comparison_levels": [
            {"sql_condition": text, "m_probability": 0.9, "u_probability": 0.1},
            {"sql_condition": "ELSE"}]}],
    });
    let Ok(read) = splink::read(&settings.to_string()) else { return };
    let written = read.model.to_json().expect("a model is JSON");
    assert_eq!(Model::from_json(&written).expect("what was written"), read.model);
    if let Ok(back) = splink::write(&read.model, LinkType::Dedupe) {
        splink::read(&back.json).expect("what was written for Splink");
    }
}

/// A profile that is read names rules that are there.
pub fn profile(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for profile in [Profile::from_json(&text), Profile::from_toml(&text)].into_iter().flatten() {
        assert_eq!(profile.settings().map(|all| all.len()).ok(), Some(profile.rules.len()));
    }
}

/// A ledger that is read knows where each of its records is, and to enter what it knows changes nothing.
pub fn ledger(data: &[u8]) {
    let Ok(mut ledger) = Ledger::read(data) else { return };
    let snapshot = ledger.snapshot();
    let (mut records, mut clusters) = (Vec::new(), Vec::new());
    for ((id, keys), number) in snapshot.iter().zip(0_u32..) {
        assert_eq!(ledger.current(*id), Some(*id));
        for (source, key) in keys.iter() {
            let record = RecordKey { source, key };
            assert_eq!(ledger.cluster_of(record), Some(*id));
            records.push(record);
            clusters.push(number);
        }
    }
    assert_eq!(records.len(), ledger.len());
    let Some(next) = ledger.last_run().checked_add(1) else { return };
    let run = Run::new(next, PartialDate::EPOCH).expect("a number and a date");
    // A key that is empty is nothing that a run would have entered.
    if let Ok(entered) = ledger.reconcile(&run, &records, &clusters) {
        assert!(entered.events.is_empty());
    }
}
