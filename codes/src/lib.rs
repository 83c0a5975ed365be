//! Classification codes of China's population registers, and its administrative divisions through time.

#![forbid(unsafe_code)]
