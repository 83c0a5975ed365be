//! String metrics and encodings.
