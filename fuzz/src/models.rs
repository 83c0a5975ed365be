//! Models and profiles: what users write in files of their own.

use renkou::link::Model;
use renkou::validate::Profile;

/// A model that is read is written and read again.
pub fn model(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(model) = Model::from_json(&text) else { return };
    let written = model.to_json().expect("a model is JSON");
    let again = Model::from_json(&written).expect("what was written");
    assert_eq!(again.to_json().expect("a model is JSON"), written);
}

/// A profile that is read names rules that are there.
pub fn profile(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for profile in [Profile::from_json(&text), Profile::from_toml(&text)].into_iter().flatten() {
        assert_eq!(profile.settings().map(|all| all.len()).ok(), Some(profile.rules.len()));
    }
}
