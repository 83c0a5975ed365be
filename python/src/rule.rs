//! The registry of validation rules.

use pyo3::prelude::*;
use renkou::validate;

/// A rule (校验规则) that records are held against; id and number are the same in every language.
#[pyclass(frozen, module = "renkou")]
pub(crate) struct Rule(&'static validate::Rule);

#[pymethods]
impl Rule {
    /// The number, for programs: ``2104``.
    #[getter]
    fn number(&self) -> u16 {
        self.0.number
    }

    /// The id, for people: ``ID-104``.
    #[getter]
    fn id(&self) -> &'static str {
        self.0.id
    }

    /// How much its findings weigh, if no profile says otherwise: ``error``, ``warning`` or ``hint``.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity.as_str()
    }

    /// Whether it is asked, if no profile says otherwise.
    #[getter]
    fn is_enabled(&self) -> bool {
        self.0.is_enabled
    }

    /// The identifiers of the items it reads; ``*`` for every item.
    #[getter]
    fn items(&self) -> Vec<&'static str> {
        self.0.items.to_vec()
    }

    /// The clause it comes from.
    #[getter]
    fn clause(&self) -> &'static str {
        self.0.clause
    }

    /// What a finding says, in English.
    #[getter]
    fn text_en(&self) -> &'static str {
        self.0.text_en
    }

    /// What a finding says, in Chinese.
    #[getter]
    fn text_zh(&self) -> &'static str {
        self.0.text_zh
    }

    fn __repr__(&self) -> String {
        format!("<renkou.Rule {} {}>", self.0.id, self.0.severity.as_str())
    }
}

/// All rules, by number.
///
/// >>> import renkou
/// >>> print(*(rule.text_en for rule in renkou.rules() if rule.id == "ID-204"))
/// the sex is not that in the citizen number
#[pyfunction]
pub(crate) fn rules() -> Vec<Rule> {
    validate::Rule::all().iter().map(Rule).collect()
}
