//! Chinese names.
