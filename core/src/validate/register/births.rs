//! The rules across births: the order of a mother's children.

use super::kept::{Kept, Report};
use super::{Reader, hash};
use crate::date::PartialDate;
use crate::record::place::birth as at;
use crate::validate::generated as rules;

/// The items that these rules report on.
pub(super) const REPORTED: &[usize] = &[at::ZNHC];

/// What is kept of a birth; zero stands for what is missing.
pub(super) struct Birth {
    kept: Kept,
    mother: u64,
    born: Option<PartialDate>,
    order: u16,
}

impl Birth {
    pub(super) fn read(reader: &Reader<'_, '_>, kept: Kept) -> Self {
        Self {
            kept,
            mother: hash(reader.text(at::FNRYBM)),
            born: reader.date(at::ZNCSRQ),
            order: reader.text(at::ZNHC).parse().unwrap_or(0),
        }
    }
}

/// Holds the births of each mother against each other.
pub(super) fn check_all(births: &[Birth], report: &mut Report<'_>) {
    let known = births.iter().filter(|birth| birth.mother != 0 && birth.order != 0);
    let mut known: Vec<&Birth> = known.collect();
    known.sort_unstable_by_key(|birth| (birth.mother, birth.order, birth.kept.row));
    for children in known.chunk_by(|a, b| a.mother == b.mother) {
        check_children(children, report);
    }
}

/// Checks the children of one mother, who stand in their order.
fn check_children(children: &[&Birth], report: &mut Report<'_>) {
    let mut before: Option<&Birth> = None;
    // The last one born of those that stand before, and of those that share the order.
    let (mut last, mut last_of_order): (Option<&Birth>, Option<&Birth>) = (None, None);
    for &child in children {
        let order_before = before.map_or(0, |before| before.order);
        let other = before.unwrap_or(child);
        if child.order == order_before {
            report.report(rules::CR_202, at::ZNHC, &child.kept, &other.kept);
        } else {
            last = later(last, last_of_order.take());
            if child.order - order_before > 1 {
                report.report(rules::CR_201, at::ZNHC, &child.kept, &other.kept);
            }
        }
        if let Some(last) = last
            && let (Some(born), Some(earlier)) = (child.born, last.born)
            && born.is_certainly_before(earlier)
        {
            report.report(rules::CR_203, at::ZNHC, &child.kept, &last.kept);
        }
        last_of_order = later(last_of_order, Some(child));
        before = Some(child);
    }
}

/// The one of two that was certainly born later; the first if that is not known.
fn later<'a>(first: Option<&'a Birth>, second: Option<&'a Birth>) -> Option<&'a Birth> {
    match (first.and_then(|first| first.born), second.and_then(|second| second.born)) {
        (Some(a), Some(b)) if b.is_certainly_after(a) => second,
        (None, Some(_)) => second,
        _ => first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_takes_the_bytes_that_are_stated() {
        assert_eq!(size_of::<Birth>(), 32);
    }
}
