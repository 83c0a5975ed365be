//! Random numbers that are the same on every platform, in every version.

/// A stream of random numbers (随机数流): SplitMix64, which is eight lines and has fixed answers.
///
/// Crates for random numbers change what their distributions draw from one version to the next; a
/// register that is to come out the same for a seed for good cannot rest on them. Every household
/// and every record has a stream of its own, so what one draws never shifts another, and any
/// number of threads gives the same register.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

/// The golden ratio's fraction, by which SplitMix64 moves on.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Random {
    /// The stream of a seed, a purpose and an index.
    pub(crate) fn stream(seed: u64, purpose: u64, index: u64) -> Self {
        let mut state = Self(seed);
        for part in [purpose, index] {
            state = Self(state.next() ^ part.wrapping_mul(0xD134_2543_DE82_EF95));
        }
        Self(state.next())
    }

    /// The next 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A number below `bound`, and 0 when the bound is 0; the bias is below one in four billion.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * u64::from(bound)) >> 32) as u32
    }

    /// A number from `first` to `last`, both included.
    pub(crate) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    /// True with this probability.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        // 53 bits fill a double exactly; no rounding differs between machines.
        ((self.next() >> 11) as f64) < probability * 9_007_199_254_740_992.0
    }

    /// One of the items, each as likely as the others.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len() as u32) as usize)
    }

    /// Puts the items into a random order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}

/// What is drawn with given weights.
#[derive(Clone, Debug)]
pub(crate) struct Weights(Vec<u32>);

impl Weights {
    /// Weights in the order of what they are for; their sum stays below four billion.
    pub(crate) fn new(weights: impl IntoIterator<Item = u32>) -> Self {
        let mut sum = 0_u32;
        Self(
            weights
                .into_iter()
                .map(|weight| {
                    sum = sum.saturating_add(weight);
                    sum
                })
                .collect(),
        )
    }

    /// The position of one, as likely as its weight.
    pub(crate) fn draw(&self, random: &mut Random) -> usize {
        let drawn = random.below(self.0.last().copied().unwrap_or(0));
        self.0.partition_point(|sum| *sum <= drawn).min(self.0.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splitmix64_gives_its_published_numbers() {
        let mut random = Random(1_234_567);
        let numbers: Vec<u64> = (0..5).map(|_| random.next()).collect();
        assert_eq!(
            numbers,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ]
        );
    }

    #[test]
    fn weights_draw_by_weight_and_never_what_weighs_nothing() {
        let weights = Weights::new([1, 0, 3]);
        let mut random = Random::stream(1, 2, 3);
        let mut drawn = [0_u32; 3];
        for _ in 0..40_000 {
            drawn[weights.draw(&mut random)] += 1;
        }
        assert_eq!(drawn[1], 0);
        assert!((9_600..10_400).contains(&drawn[0]), "{drawn:?}");
    }

    #[test]
    fn chances_are_what_they_say() {
        let mut random = Random::stream(7, 0, 0);
        let hits = (0..100_000).filter(|_| random.chance(0.03)).count();
        assert!((2_800..3_200).contains(&hits), "{hits}");
        assert!(!(0..1000).any(|_| random.chance(0.0)));
        assert!((0..1000).all(|_| random.chance(1.0)));
    }

    #[test]
    fn an_order_is_kept_whole() {
        let mut items: Vec<u32> = (0..100).collect();
        Random::stream(3, 1, 4).shuffle(&mut items);
        assert_ne!(items, (0..100).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..100).collect::<Vec<_>>());
    }
}
