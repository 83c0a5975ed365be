//! The C interface of renkou.
//!
//! What a C program sees is `include/renkou.h`, made from this crate by `make header`. Every
//! function is a guard around safe code: pointers become references in `border`, a panic becomes
//! a status, and everything that has a rule in it lives in the crate `renkou`.

// The header follows this order: blank lines keep it.
mod version;

mod session;

mod status;

mod citizen_number;

mod division;

mod table;

mod column;

mod rule;

mod border;

pub use citizen_number::*;
pub use column::*;
pub use division::*;
pub use rule::*;
pub use session::*;
pub use status::*;
pub use table::*;
pub use version::*;

/// What a function returns: 0, or the number of an error.
pub type Status = i32;

/// The call did what it says.
pub const RENKOU_OK: i32 = 0;
