//! The dated payment standards.

use std::fmt::Write as _;

use crate::output::{Output, Result};
use crate::sources::Sources;

const PAYMENTS: &str = "codes/data/facts_payment_standards.csv";

/// `codes/src/payment/generated.rs`.
pub(crate) fn outputs(sources: &Sources) -> Result<Vec<Output>> {
    let mut body = String::from(
        "use super::PaymentStandard;\nuse crate::table::Confidence;\n\n\
         pub(super) static STANDARDS: &[PaymentStandard] = &[\n",
    );
    for row in sources.rows(PAYMENTS)? {
        let date = row.text("effective_from")?;
        let digits = date.replace('-', "");
        if date.len() != 10 || digits.len() != 8 || digits.parse::<u32>().is_err() {
            return Err(row.wrong("effective_from"));
        }
        let confidence = match row.text("confidence")? {
            "high" => "High",
            "medium" => "Medium",
            "low" => "Low",
            _ => return Err(row.wrong("confidence")),
        };
        let _ = writeln!(
            body,
            "    PaymentStandard {{\n        programme: {:?},\n        category: {:?},\n        \
             effective_from: {}_{}_{},\n        yuan_per_month: {},\n        note: {:?},\n        \
             confidence: Confidence::{confidence},\n        source: {:?},\n    }},",
            row.text("programme")?,
            row.text("category")?,
            &digits[..4],
            &digits[4..6],
            &digits[6..],
            row.number::<u16>("yuan_per_month")?,
            row.text("note")?,
            row.text("source")?,
        );
    }
    body.push_str("];\n");
    let path = "codes/src/payment/generated.rs";
    Ok(vec![Output::rust(path, &[sources.named(PAYMENTS)?], &body)])
}
