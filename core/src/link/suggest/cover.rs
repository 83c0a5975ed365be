//! The choice of rules: most matches for a budget of pairs.
//!
//! That is budgeted maximum coverage. The greedy choice by matches per pair, or by matches alone, is
//! known to be within a constant of the best (Khuller, Moss, Naor 1999); rules are then dropped that
//! others have made needless, and exchanged as long as that finds more.

use super::candidate::Candidates;

/// Rules of a choice at most.
const MOST_RULES: usize = 16;
/// A rule has to add this share of the matches.
const LEAST_GAIN: f64 = 0.0005;
/// Rounds of improvement.
const ROUNDS: usize = 12;

/// What two matching records share, with how many pairs do.
type Patterns<'p> = &'p [(u64, f64)];

/// Chooses candidates for at most `budget` pairs, the one that adds most first.
pub(super) fn choose(candidates: &Candidates, patterns: Patterns<'_>, budget: u64) -> Vec<usize> {
    let fit: Vec<usize> = candidates.fit().collect();
    choose_among(&fit, candidates, patterns, budget)
}

/// The same among some of the candidates.
pub(super) fn choose_among(
    among: &[usize],
    candidates: &Candidates,
    patterns: Patterns<'_>,
    budget: u64,
) -> Vec<usize> {
    let rules: Vec<Rule> = among
        .iter()
        .map(|&at| Rule { candidate: at, keys: candidates.keys(at), pairs: candidates.pairs(at) })
        .filter(|rule| rule.pairs <= budget as f64)
        .collect();
    let all: f64 = patterns.iter().map(|(_, weight)| weight).sum();
    let task = Task { rules: &rules, patterns, budget: budget as f64, least: all * LEAST_GAIN };
    let per_pair = task.improved(|gain, pairs| gain / pairs.max(1.0));
    let alone = task.improved(|gain, _| gain);
    let (by_pair, by_gain) = (task.worth(&per_pair), task.worth(&alone));
    // Most matches; of equal ones, fewest pairs.
    let order = by_pair.0.total_cmp(&by_gain.0).then(by_gain.1.total_cmp(&by_pair.1));
    let best = if order.is_lt() { alone } else { per_pair };
    task.in_order(&best).iter().filter_map(|at| Some(rules.get(*at)?.candidate)).collect()
}

struct Rule {
    candidate: usize,
    keys: u64,
    pairs: f64,
}

struct Task<'t> {
    rules: &'t [Rule],
    patterns: Patterns<'t>,
    budget: f64,
    least: f64,
}

impl Task<'_> {
    /// Which patterns some rules hold.
    fn held(&self, chosen: &[usize]) -> Vec<bool> {
        let rules: Vec<u64> =
            chosen.iter().filter_map(|at| self.rules.get(*at)).map(|rule| rule.keys).collect();
        let is_held = |shared: u64| rules.iter().any(|keys| shared & keys == *keys);
        self.patterns.iter().map(|(shared, _)| is_held(*shared)).collect()
    }

    /// What a rule adds to what is held.
    fn gain(&self, rule: &Rule, held: &[bool]) -> f64 {
        let patterns = self.patterns.iter().zip(held);
        let added =
            patterns.filter(|((shared, _), held)| !**held && shared & rule.keys == rule.keys);
        added.map(|((_, weight), _)| weight).sum()
    }

    fn pairs(&self, chosen: &[usize]) -> f64 {
        chosen.iter().filter_map(|at| self.rules.get(*at)).map(|rule| rule.pairs).sum()
    }

    /// The matches that rules hold, and their pairs.
    fn worth(&self, chosen: &[usize]) -> (f64, f64) {
        let held = self.held(chosen);
        let patterns = self.patterns.iter().zip(&held).filter(|(_, held)| **held);
        (patterns.map(|((_, weight), _)| weight).sum(), self.pairs(chosen))
    }

    /// The rule that is best to add, if one adds enough and there is room for it.
    fn best(&self, chosen: &[usize], value: impl Fn(f64, f64) -> f64) -> Option<(usize, f64)> {
        if chosen.len() >= MOST_RULES {
            return None;
        }
        let held = self.held(chosen);
        let room = self.budget - self.pairs(chosen);
        let mut best: Option<(usize, f64, f64)> = None;
        for (at, rule) in self.rules.iter().enumerate().filter(|(_, rule)| rule.pairs <= room) {
            let gain = self.gain(rule, &held);
            let value = value(gain, rule.pairs);
            if gain >= self.least && gain > 0.0 && best.is_none_or(|(_, best, _)| value > best) {
                best = Some((at, value, gain));
            }
        }
        best.map(|(at, _, gain)| (at, gain))
    }

    fn fill(&self, chosen: &mut Vec<usize>, value: impl Fn(f64, f64) -> f64) {
        while let Some((rule, _)) = self.best(chosen, &value) {
            chosen.push(rule);
        }
    }

    /// Drops rules that add less than is asked for to all others, the least useful first.
    fn prune(&self, chosen: &mut Vec<usize>) {
        loop {
            let adds = |at: usize| {
                let mut others = chosen.clone();
                let rule = others.swap_remove(at);
                self.rules.get(rule).map_or(0.0, |rule| self.gain(rule, &self.held(&others)))
            };
            let least =
                (0..chosen.len()).map(|at| (adds(at), at)).min_by(|a, b| a.0.total_cmp(&b.0));
            match least {
                Some((gain, at)) if gain < self.least => chosen.remove(at),
                _ => return,
            };
        }
    }

    /// Exchanges one rule for another where that holds more.
    fn exchange(&self, chosen: &mut Vec<usize>) -> bool {
        let (now, _) = self.worth(chosen);
        let mut best: Option<(f64, usize, usize)> = None;
        for out in 0..chosen.len() {
            let mut others = chosen.clone();
            others.remove(out);
            let (rest, _) = self.worth(&others);
            if let Some((rule, gain)) = self.best(&others, |gain, _| gain)
                && best.is_none_or(|(most, _, _)| rest + gain > most)
            {
                best = Some((rest + gain, out, rule));
            }
        }
        match best {
            Some((most, out, rule)) if most > now + self.least / 4.0 => {
                chosen.remove(out);
                chosen.push(rule);
                true
            }
            _ => false,
        }
    }

    fn improved(&self, value: impl Fn(f64, f64) -> f64) -> Vec<usize> {
        let mut chosen = Vec::new();
        self.fill(&mut chosen, &value);
        for _ in 0..ROUNDS {
            self.prune(&mut chosen);
            self.fill(&mut chosen, |gain, _| gain);
            if !self.exchange(&mut chosen) {
                break;
            }
        }
        self.prune(&mut chosen);
        chosen
    }

    /// The same rules, the one that adds most to those before it first.
    fn in_order(&self, chosen: &[usize]) -> Vec<usize> {
        let mut rest = chosen.to_vec();
        let mut ordered: Vec<usize> = Vec::new();
        while !rest.is_empty() {
            let held = self.held(&ordered);
            let gain = |at: usize| self.rules.get(at).map_or(0.0, |rule| self.gain(rule, &held));
            let mut best = 0;
            for at in 1..rest.len() {
                let of = |at: usize| rest.get(at).map_or(0.0, |rule| gain(*rule));
                if of(at) > of(best) {
                    best = at;
                }
            }
            ordered.push(rest.remove(best));
        }
        ordered
    }
}
