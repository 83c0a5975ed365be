//! What a dry run prints: the pairs of every blocking rule, with its largest blocks,
//! before one is compared.

use renkou::link::Plan;

use crate::terminal::{Bar, count, say};

/// Prints a plan as a table, a line for each rule and one for all.
pub(crate) fn print_plan(plan: &Plan, bar: &Bar) {
    bar.finish();
    say!(
        "{} records, {} possible pairs; nothing was compared",
        count(plan.records),
        count(plan.all_pairs)
    );
    if plan.copies > 0 {
        say!("  {} records equal another one in every column compared", count(plan.copies));
    }
    say!("{:>16}  {:>13}  {:>13}  rule", "pairs", "blocks", "largest block");
    for (rule, largest) in plan.rules.iter().zip(&plan.largest_blocks) {
        say!(
            "{:>16}  {:>13}  {:>13}  {}",
            count(rule.pairs),
            count(rule.blocks),
            count(rule.largest_block),
            rule.rule
        );
        if rule.largest_block > 2 {
            for block in largest {
                say!(
                    "{:>16}  in one block of {} records: {}",
                    count(block.pairs),
                    count(block.records),
                    block.key.join(", ")
                );
            }
        }
        if rule.oversized_blocks > 0 {
            say!(
                "{:>16}  in {} blocks too large to be compared all with all: not compared by this rule",
                count(rule.oversized_pairs),
                count(rule.oversized_blocks)
            );
        }
        if rule.without_key > 0 {
            say!("{:>16}  records have no key of this rule", count(rule.without_key));
        }
    }
    say!("{:>16}  in all; pairs that several rules give are compared once", count(plan.pairs));
}
