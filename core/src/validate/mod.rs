//! Rules and findings.
