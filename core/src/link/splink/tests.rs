//! Models of Splink against what Splink itself made of them.
