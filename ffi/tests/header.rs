//! The header is what the source says; `make header` writes it.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::path::Path;

fn header() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    let source = root.join("src/lib.rs");
    let builder = cbindgen::Builder::new().with_config(config).with_src(source);
    let mut written = Vec::new();
    builder.generate().unwrap().write(&mut written);
    without_safety(&String::from_utf8(written).unwrap())
}

/// What Rust has to promise is what C always promises: the sections on safety stay in the source.
fn without_safety(header: &str) -> String {
    let mut kept = String::new();
    let mut lines = header.lines().peekable();
    while let Some(line) = lines.next() {
        let next_is_safety = lines.peek().is_some_and(|next| next.trim() == "* # Safety");
        if line.trim() == "*" && next_is_safety {
            for skipped in lines.by_ref() {
                if skipped.trim() == "*/" {
                    kept.push_str(skipped);
                    kept.push('\n');
                    break;
                }
            }
            continue;
        }
        kept.push_str(line.trim_end());
        kept.push('\n');
    }
    kept
}

#[test]
fn the_header_is_what_the_source_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/renkou.h");
    let made = header();
    if std::env::var_os("RENKOU_UPDATE").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "ffi/include/renkou.h is not what the source says; run `make header`");
}
