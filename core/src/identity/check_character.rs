//! Check characters.

/// The weights of GB 11643-1999: 2 to the power of the place, modulo 11.
const WEIGHTS: [u16; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// What makes the sum of weighted digits one modulo 11.
const CHARACTERS: [u8; 11] = *b"10X98765432";

/// The check character (校验码) of 17 digits by ISO 7064, MOD 11-2, in ASCII.
///
/// None if one of them is not an ASCII digit.
///
/// # Examples
///
/// ```
/// use renkou::identity::mod_11_2;
///
/// assert_eq!(mod_11_2(b"11010519491231002"), Some(b'X'));
/// assert_eq!(mod_11_2(b"1101051949123100Z"), None);
/// ```
pub fn mod_11_2(digits: &[u8; 17]) -> Option<u8> {
    let values = digits.map(|digit| digit.wrapping_sub(b'0'));
    values.iter().all(|&value| value <= 9).then(|| of_values(&values))
}

/// The check character of 17 values from 0 to 9.
pub(super) fn of_values(values: &[u8; 17]) -> u8 {
    let mut sum = 0;
    for (value, weight) in values.iter().zip(WEIGHTS) {
        sum += u16::from(*value) * weight;
    }
    CHARACTERS.get(usize::from(sum % 11)).copied().unwrap_or(b'0')
}

/// The weights of the second digits of four pairs for [`dot`], the last pair's in the lowest lane.
///
/// The first digit of a pair weighs twice as much as the second, modulo 11.
const fn lanes(from: usize) -> u64 {
    let (mut lanes, mut pair) = (0, 0);
    while pair < 4 {
        let (first, second) = (WEIGHTS[from + 2 * pair], WEIGHTS[from + 2 * pair + 1]);
        assert!(first == second * 2 % 11);
        lanes |= (second as u64) << (16 * (3 - pair));
        pair += 1;
    }
    lanes
}

const FIRST_EIGHT: u64 = lanes(0);
const SECOND_EIGHT: u64 = lanes(8);

/// The sum of eight digits, each times its weight, modulo 11 but not reduced.
///
/// The highest lane of a product of four lanes is the sum of the products of lane and mirrored
/// lane; no lane reaches 4 x 27 x 10, so that none spills into the next.
const fn dot(digits: u64, weights: u64) -> u64 {
    // Twice the first digit of a pair and the second are 27 at most: no byte spills either.
    let pairs = (digits.wrapping_mul(2)).wrapping_add(digits >> 8) & 0x00FF_00FF_00FF_00FF;
    pairs.wrapping_mul(weights) >> 48
}

/// The check character of 17 digits: twice eight in little-endian bytes from 0 to 9, and one.
pub(super) fn of_packed(first: u64, second: u64, last: u8) -> u8 {
    let sum = dot(first, FIRST_EIGHT)
        + dot(second, SECOND_EIGHT)
        + u64::from(last) * u64::from(WEIGHTS[16]);
    OF_SUM.get(sum as usize).copied().unwrap_or(b'0')
}

/// The largest sum of weighted digits by [`dot`]: 27 for each pair, 9 for the last.
const LARGEST_SUM: usize = 27 * (9 + 5 + 4 + 1) + 27 * (3 + 9 + 5 + 4) + 9 * 2;

/// The check character for every sum: a look at it costs less than a remainder.
static OF_SUM: [u8; LARGEST_SUM + 1] = {
    let mut of_sum = [0; LARGEST_SUM + 1];
    let mut sum = 0;
    while sum <= LARGEST_SUM {
        of_sum[sum] = CHARACTERS[sum % 11];
        sum += 1;
    }
    of_sum
};

#[cfg(test)]
mod tests {
    use super::*;

    /// ISO 7064's own recipe: the whole number read in radix 2 is 1 modulo 11.
    fn radix_two(number: &[u8]) -> u32 {
        number
            .iter()
            .fold(0, |sum, &c| (sum * 2 + if c == b'X' { 10 } else { u32::from(c - b'0') }) % 11)
    }

    #[test]
    fn agrees_with_the_recipe_of_iso_7064() {
        let mut seed = 1_u64;
        for _ in 0..10_000 {
            let digits = std::array::from_fn(|_| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                b'0' + (seed >> 60) as u8 % 10
            });
            let mut whole = digits.to_vec();
            whole.push(mod_11_2(&digits).unwrap());
            assert_eq!(radix_two(&whole), 1);
            let packed = |from: usize| {
                u64::from_le_bytes(digits[from..from + 8].try_into().unwrap())
                    - 0x3030_3030_3030_3030
            };
            let fast = of_packed(packed(0), packed(8), digits[16] - b'0');
            assert_eq!(Some(fast), mod_11_2(&digits));
        }
    }
}
