// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/date_orders.csv 6ca3e6abd0f0a22338e10fe863bbb19e7dfa8e669c775252051e667e179d69b5
//   core/data/future_dates.csv f9c953a65d3cb4897f99fb72bc73f982904ad8f149e4980c40a518178d555739
//   core/data/ordinals.csv 509a7988ba8552b139d391dee92946dbc99f31fa6e6b474555f1c77bd2af34c1
//   core/data/document_items.csv 4168e817929b7e9e74ec2891879240b2113e694f8f89528fe4e2ca41c244346b

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
    ["birth", "FYKSRQ", "FYKJSRQ"],
    ["birth", "ZNCSRQ", "FYKSRQ"],
    ["prepregnancy", "SCRQ", "ZQSFRQ"],
    ["prepregnancy", "ZQSFRQ", "JJSFRQ"],
    ["enrolment", "SQRQ", "NSRQ"],
    ["residence", "QSRQ", "JZRQ"],
    ["kinship", "GXKSRQ", "GXZZRQ"],
    ["certificate", "FZRQ", "YXRQ"],
    ["certificate", "FZRQ", "ZXRQ"],
    ["payment_standard", "QSRQ", "JZRQ"],
    ["inquiry", "FSRQ", "FKQX"],
    ["notification", "FSRQ", "JSRQ"],
    ["notification", "FSRQ", "JSQX"],
    ["feedback", "PDRQ", "FKRQ"],
    ["feedback", "HSRQ", "FKRQ"],
    ["supply_stock", "SCRQ", "YXRQ"],
    ["supply_stock", "SCRQ", "PDRQ"],
    ["division", "QSRQ", "JZRQ"],
    ["person", "FZRQ", "ZJJZRQ"],
];

/// Data set, and a date that may lie in the future or of which another rule tells.
pub(super) static FUTURE_DATES: &[[&str; 2]] = &[
    ["migration", "HYZMYXRQ"],
    ["identity_document", "ZJJZRQ"],
    ["residence", "JZRQ"],
    ["certificate", "YXRQ"],
    ["payment_standard", "QSRQ"],
    ["payment_standard", "JZRQ"],
    ["inquiry", "FKQX"],
    ["notification", "JSQX"],
    ["supply_stock", "YXRQ"],
    ["supply_movement", "YXRQ"],
    ["division", "QSRQ"],
    ["division", "JZRQ"],
    ["division_change", "TZRQ"],
    ["person", "CSRQ"],
    ["person", "SWRQ"],
    ["person", "CHRQ"],
    ["person", "HBRQ"],
    ["person", "ZJJZRQ"],
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
    ["verification_request", "HCXH"],
    ["verification_result", "HCXH"],
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
    ["enrolment", "SQRZJLX", "SQRZJHM", ""],
    ["kinship", "QSZJLX", "QSZJHM", ""],
    ["inquiry", "ZJLX", "ZJHM", ""],
    ["notification", "ZJLX", "ZJHM", ""],
    ["institution", "", "TYSHXYDM", "uscc"],
];
