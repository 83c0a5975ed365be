//! The Python package renkou: what Python sees of the crate `renkou`.
//!
//! Only translation lives here; unsafe code is in [`arrow`] alone, where capsules become arrays.

mod address;
mod arrow;
mod citizen_number;
mod division;
mod encoding;
mod errors;
mod name;
mod rule;
mod table;
mod text;

use pyo3::prelude::*;

/// The compiled part of the package; `import renkou` is the way to it.
#[pymodule(gil_used = false)]
mod _renkou {
    use super::{PyModule, PyModuleMethods, PyResult, errors};

    #[pymodule_export]
    use super::address::{AddressComparison, AddressText, address, compare_addresses};
    #[pymodule_export]
    use super::citizen_number::{CitizenNumberCheck, CitizenNumberChecks};
    #[pymodule_export]
    use super::citizen_number::{check_citizen_number, check_citizen_numbers};
    #[pymodule_export]
    use super::division::{Division, code_state, division, division_history};
    #[pymodule_export]
    use super::encoding::{decode_reporting, encode_reporting, unify_private_use};
    #[pymodule_export]
    use super::name::{Name, NameComparison, compare_names, name};
    #[pymodule_export]
    use super::rule::{Rule, rules};
    #[pymodule_export]
    use super::table::{Entry, Table, table, table_ids};
    #[pymodule_export]
    use super::text::{Similarities, cdist, distance, metrics, similarity};

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        errors::add(module)
    }
}
