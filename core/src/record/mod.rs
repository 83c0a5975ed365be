//! Data sets, items and tables.
