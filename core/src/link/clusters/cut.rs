//! Links that were not followed, and why.

use rustc_hash::FxHashMap;
use serde::Serialize;

/// Why links are not followed (切断原因).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CutReason {
    /// The two sides hold two different well-formed citizen numbers.
    DistinctNumbers,
    /// Both sides hold a record of a source that is free of duplicates.
    DuplicateFree,
    /// Both records have a better link.
    BetterLink,
    /// Another link of one of the records is as strong, and ties are dropped.
    Tie,
    /// The best assignment of one to one does without it.
    NotAssigned,
    /// It was the only link between two groups, and not a sure one.
    Bridge,
}

impl CutReason {
    /// The word that stands for it in files.
    ///
    /// ```
    /// assert_eq!(renkou::link::CutReason::DuplicateFree.as_str(), "duplicate_free");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DistinctNumbers => "distinct_numbers",
            Self::DuplicateFree => "duplicate_free",
            Self::BetterLink => "better_link",
            Self::Tie => "tie",
            Self::NotAssigned => "not_assigned",
            Self::Bridge => "bridge",
        }
    }

    /// What it means, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::DistinctNumbers => "would join two different valid numbers",
            Self::DuplicateFree => "would join two records of a source without duplicates",
            Self::BetterLink => "both records have a better link",
            Self::Tie => "another link of the record is as strong",
            Self::NotAssigned => "not in the best assignment of one to one",
            Self::Bridge => "the only link between two groups, and not a sure one",
        }
    }

    /// What it means, in Chinese (中文).
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::DistinctNumbers => "会合并两个不同的有效号码",
            Self::DuplicateFree => "会合并无重复来源中的两条记录",
            Self::BetterLink => "两条记录都有更强的匹配",
            Self::Tie => "该记录另有同样强的匹配",
            Self::NotAssigned => "不在一对一的最优分配之中",
            Self::Bridge => "两组之间唯一且不够确定的匹配",
        }
    }
}

/// A reason, and the column, source or policy that it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct CutRule {
    /// Why.
    pub reason: CutReason,
    /// The column of the numbers, the source without duplicates, or the policy of clustering.
    pub constraint: String,
}

/// A link whose two records are not in one cluster.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// The record with the lower number.
    pub left: u32,
    /// The other record.
    pub right: u32,
    /// log2 of the odds that the two belong together.
    pub weight: f64,
    /// Which of the rules cut it.
    pub(super) rule: u32,
}

/// How many links a rule cut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CutCount {
    /// The rule.
    #[serde(flatten)]
    pub rule: CutRule,
    /// Links.
    pub links: u64,
}

/// Cuts while they are made.
#[derive(Default)]
pub(super) struct Cuts {
    pub(super) made: Vec<Cut>,
    pub(super) rules: Vec<CutRule>,
    numbers: FxHashMap<CutRule, u32>,
}

impl Cuts {
    /// The number of a rule, which is entered when it is new.
    pub(super) fn rule(&mut self, reason: CutReason, constraint: &str) -> u32 {
        let rule = CutRule { reason, constraint: constraint.to_owned() };
        let next = self.rules.len() as u32;
        *self.numbers.entry(rule.clone()).or_insert_with(|| {
            self.rules.push(rule);
            next
        })
    }

    pub(super) fn push(&mut self, (left, right): (u32, u32), weight: f64, rule: u32) {
        self.made.push(Cut { left, right, weight, rule });
    }
}
