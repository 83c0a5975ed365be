//! Models and profiles: what users write in files of their own.

use renkou::link::{LinkType, Model, splink};
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
