//! Which library this is.

use std::ffi::{CStr, c_char};

/// The version of the interface this header describes; compare with renkou_abi_version().
///
/// It changes only when a program compiled against the old header would no longer work.
pub const RENKOU_ABI_VERSION: i32 = 0;

/// The version of the interface of the library that is loaded.
#[unsafe(no_mangle)]
pub extern "C" fn renkou_abi_version() -> i32 {
    RENKOU_ABI_VERSION
}

const VERSION: &CStr = {
    let text = concat!(env!("CARGO_PKG_VERSION"), "\0");
    match CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(text) => text,
        // `concat!` wrote the one NUL there is.
        Err(_) => c"",
    }
};

/// The version of the library, as text that ends with NUL and lives as long as the program.
#[unsafe(no_mangle)]
pub extern "C" fn renkou_version() -> *const c_char {
    VERSION.as_ptr()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package() {
        assert_eq!(VERSION.to_str(), Ok(env!("CARGO_PKG_VERSION")));
    }
}
