//! Links from the strongest to the weakest.

use super::histogram::ScoreHistogram;
use super::links::Link;
use super::parallel;

/// Links while they are found, already apart by how strong they are.
///
/// Millions of links are sorted in less than half the time when each stretch of weights is sorted by
/// itself: it fits into a cache, and threads need not wait for each other.
#[derive(Clone)]
pub(super) struct ByStrength {
    /// The strongest first.
    stretches: Vec<Vec<Link>>,
}

/// Stretches of weights, each of some bins of a histogram.
const STRETCHES: usize = 256;

impl ByStrength {
    pub(super) fn new() -> Self {
        Self { stretches: vec![Vec::new(); STRETCHES] }
    }

    pub(super) fn push(&mut self, link: Link) {
        let stretch = ScoreHistogram::bin(link.weight) * STRETCHES / ScoreHistogram::BINS;
        if let Some(links) = self.stretches.get_mut(STRETCHES - 1 - stretch) {
            links.push(link);
        }
    }

    /// All links of some parts, strongest first, and those of one weight in the order of their records.
    pub(super) fn sorted(mut parts: Vec<Self>) -> Vec<Link> {
        let of_part = |part: &Self| part.stretches.iter().map(Vec::len).sum::<usize>();
        let mut all = Vec::with_capacity(parts.iter().map(of_part).sum());
        let mut ends = Vec::with_capacity(STRETCHES);
        for stretch in 0..STRETCHES {
            for links in parts.iter_mut().filter_map(|part| part.stretches.get_mut(stretch)) {
                // Each is let go once it is copied.
                all.append(&mut std::mem::take(links));
            }
            ends.push(all.len());
        }
        let (mut rest, mut start) = (all.as_mut_slice(), 0);
        let mut stretches = Vec::with_capacity(STRETCHES);
        for end in ends {
            let (stretch, behind) = rest.split_at_mut(end - start);
            stretches.push(stretch);
            (rest, start) = (behind, end);
        }
        parallel::each(&mut stretches, |_, links| links.sort_unstable_by_key(place));
        all
    }
}

/// Where a link stands among all, as a number that is less for a greater weight.
fn place(link: &Link) -> u128 {
    // As integers the bits of floating-point numbers ascend with them, negative ones the other way.
    let bits = link.weight.to_bits();
    let ascending = if link.weight.is_sign_negative() { !bits } else { bits | 1 << 63 };
    u128::from(!ascending) << 64 | u128::from(link.left) << 32 | u128::from(link.right)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::link::Pattern;

    fn weight() -> impl Strategy<Value = f64> {
        let usual = -70.0..70.0;
        prop_oneof![usual, -1.0..1.0, Just(0.0), Just(-0.0), Just(f64::INFINITY), Just(1e-300)]
    }

    proptest! {
        #[test]
        fn links_are_in_the_order_of_their_weights(
            parts in prop::collection::vec(
                prop::collection::vec((weight(), 0_u32..9, 0_u32..9), 0..40), 0..5),
        ) {
            let link = |&(weight, left, right): &(f64, u32, u32)| {
                Link { left, right, pattern: Pattern::default(), weight }
            };
            let mut expected: Vec<Link> = parts.iter().flatten().map(link).collect();
            expected.sort_by(|a, b| {
                let records = || (a.left, a.right).cmp(&(b.left, b.right));
                b.weight.total_cmp(&a.weight).then_with(records)
            });
            let parts = parts.iter().map(|part| {
                let mut links = ByStrength::new();
                part.iter().map(link).for_each(|link| links.push(link));
                links
            });
            let found = ByStrength::sorted(parts.collect());
            let bits = |links: &[Link]| -> Vec<_> {
                links.iter().map(|link| (link.weight.to_bits(), link.left, link.right)).collect()
            };
            prop_assert_eq!(bits(&found), bits(&expected));
        }
    }
}
