// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/date_orders.csv bb99f4e8cdde499fe662e520b8978ef01ccb1bf3287f486f548dbcf9a433835f
//   core/data/future_dates.csv 090f75675af8de6ac176207efa39419894e8ca5755612585a65ba8e26d77bd5b
//   core/data/ordinals.csv aabc0e4ad56bf8370dd840226d07e631eca132aff4079d88211e75cff59cd95c
//   core/data/document_items.csv 208f92f2111bc78f03f412b21fa5ac6ec30754cb45c8793c979c5ceab14f1a03

//! The items that rules read alike in many data sets.

/// Data set, and two dates of which the second is not before the first.
pub(super) static DATE_ORDERS: &[[&str; 3]] = &[
    ["couple", "FNCHRQ", "FNHBRQ"],
    ["couple", "JRXTRQ", "TCXTRQ"],
    ["contraception", "BYKSRQ", "BYZZRQ"],
    ["pregnancy", "MCYJRQ", "FXHYRQ"],
    ["pregnancy", "MCYJRQ", "RSZZRQ"],
    ["pregnancy", "RSKSRQ", "RSZZRQ"],
    ["pregnancy", "FXHYRQ", "RSZZRQ"],
    ["birth", "ZNCSRQ", "SWRQ"],
    ["birth", "ZNCSRQ", "DSLZRQ"],
    ["migration", "LCRQ", "FHRQ"],
    ["migration", "LCRQ", "LRRQ"],
    ["migration", "LRRQ", "LKRQ"],
    ["identity_document", "FZRQ", "ZJJZRQ"],
    ["enrolment", "SQRQ", "QRRQ"],
    ["enrolment", "SQRQ", "TCRQ"],
    ["enrolment", "QRRQ", "TCRQ"],
    ["reward", "LZRQ", "TZRQ"],
];

/// Data set, and a date that may lie in the future.
pub(super) static FUTURE_DATES: &[[&str; 2]] = &[
    ["migration", "HYZMYXRQ"],
    ["identity_document", "ZJJZRQ"],
];

/// Data set, and a number that counts from one.
pub(super) static ORDINALS: &[[&str; 2]] = &[
    ["marriage", "HBCX"],
    ["contraception", "BYCX"],
    ["operation", "SSCS"],
    ["pregnancy", "RSCX"],
    ["pregnancy", "RSTC"],
    ["birth", "ZNHC"],
    ["birth", "ZNTC"],
];

/// Data set, the type of a document or nothing, its number, and its kind where that is one.
pub(super) static DOCUMENT_ITEMS: &[[&str; 4]] = &[
    ["person", "ZJLX", "ZJHM", ""],
    ["person", "FQZJLX", "FQZJHM", ""],
    ["person", "MQZJLX", "MQZJHM", ""],
    ["person", "POZJLX", "POZJHM", ""],
    ["birth", "ZNZJLX", "ZNZJHM", ""],
    ["parents", "FQZJLX", "FQZJHM", ""],
    ["parents", "MQZJLX", "MQZJHM", ""],
    ["identity_document", "ZJLX", "ZJHM", ""],
    ["enrolment", "", "CJZH", "disability_card"],
];
