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
        }
    }
}
