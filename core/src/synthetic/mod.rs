//! Registers of invented people.
