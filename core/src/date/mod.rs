//! Partial dates and the lunar calendar.
