//! Tests of the caller's own, beside those that the library brings.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A test of two values that the library does not know.
///
/// It is asked from several threads at once and must give the same answer for the same two values.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, OwnTest};
///
/// /// House numbers on the same side of the street.
/// struct SameSide;
///
/// impl OwnTest for SameSide {
///     fn holds(&self, left: &str, right: &str) -> bool {
///         match (left.parse::<u32>(), right.parse::<u32>()) {
///             (Ok(left), Ok(right)) => left % 2 == right % 2,
///             _ => false,
///         }
///     }
/// }
///
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "streets", "blocking": [["street"]],
///     "comparisons": [{"name": "house", "column": "house", "levels": [
///         {"label": "same", "test": "exact"},
///         {"label": "same side", "test": {"own": "same side"}}]}]}"#)?
///     .with_own_test("same side", SameSide);
/// assert_eq!(model.columns(), ["house", "street"]);
/// # Ok::<(), renkou::Error>(())
/// ```
pub trait OwnTest: Send + Sync {
    /// Whether the test holds for two values, of which neither is missing.
    fn holds(&self, left: &str, right: &str) -> bool;
}

/// The tests that a model was given, by name. They are not part of its file.
#[derive(Clone, Default)]
pub struct OwnTests(BTreeMap<String, Arc<dyn OwnTest>>);

impl OwnTests {
    pub(super) fn add(&mut self, name: String, test: impl OwnTest + 'static) {
        self.0.insert(name, Arc::new(test));
    }

    pub(super) fn of(&self, name: &str) -> Option<Arc<dyn OwnTest>> {
        self.0.get(name).cloned()
    }
}

impl fmt::Debug for OwnTests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Models are compared by what is in their files.
impl PartialEq for OwnTests {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
