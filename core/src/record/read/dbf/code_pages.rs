// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/dbf_code_pages.csv 4b683e1f82296b1cdb4a80a5710ef48c911c52806e6f30da974cab55b269a63a

//! Code pages by their mark in the header.

/// Mark, code page, the name of its encoding where it can be read, and whether it is believed.
pub(super) static CODE_PAGES: &[(u8, &str, &str, bool)] = &[
    (0x01, "437", "", false),
    (0x02, "850", "", false),
    (0x03, "1252", "windows-1252", false),
    (0x13, "932", "shift_jis", true),
    (0x26, "866", "ibm866", false),
    (0x4D, "936", "gb18030", true),
    (0x4E, "949", "euc-kr", true),
    (0x4F, "950", "big5", true),
    (0x50, "874", "windows-874", true),
    (0x57, "ANSI", "", false),
    (0x58, "1252", "windows-1252", false),
    (0x59, "1252", "windows-1252", false),
    (0x64, "852", "", false),
    (0x65, "866", "ibm866", false),
    (0x78, "950", "big5", true),
    (0x79, "949", "euc-kr", true),
    (0x7A, "936", "gb18030", true),
    (0x7B, "932", "shift_jis", true),
    (0x7C, "874", "windows-874", true),
    (0x7D, "1255", "windows-1255", true),
    (0x7E, "1256", "windows-1256", true),
    (0xC8, "1250", "windows-1250", false),
    (0xC9, "1251", "windows-1251", true),
    (0xCA, "1254", "windows-1254", false),
    (0xCB, "1253", "windows-1253", true),
    (0xF0, "65001", "utf-8", true),
];
