//! Arrays of numbers out of files of bytes, worked out by the compiler: the program starts with them.

/// Two bytes a number, the lower one first.
pub(super) const fn u16s<const N: usize>(bytes: &[u8]) -> [u16; N] {
    let (pairs, rest) = bytes.as_chunks::<2>();
    assert!(pairs.len() == N && rest.is_empty(), "a file of another length");
    let mut numbers = [0; N];
    let mut place = 0;
    while place < N {
        numbers[place] = u16::from_le_bytes(pairs[place]);
        place += 1;
    }
    numbers
}

/// Eight bytes a number, the lowest one first.
pub(super) const fn u64s<const N: usize>(bytes: &[u8]) -> [u64; N] {
    let (eights, rest) = bytes.as_chunks::<8>();
    assert!(eights.len() == N && rest.is_empty(), "a file of another length");
    let mut numbers = [0; N];
    let mut place = 0;
    while place < N {
        numbers[place] = u64::from_le_bytes(eights[place]);
        place += 1;
    }
    numbers
}

/// The place of a number among those that have a bit, by how many have one before each 64.
#[inline]
pub(super) fn rank(bits: &[u64], ranks: &[u16], number: usize) -> Option<usize> {
    let word = *bits.get(number / 64)?;
    let bit = 1_u64 << (number % 64);
    if word & bit == 0 {
        return None;
    }
    let before = (word & (bit - 1)).count_ones();
    Some(usize::from(*ranks.get(number / 64)?) + before as usize)
}

/// The number at a place among those that have a bit: what [`rank`] is asked for.
pub(super) fn select(bits: &[u64], ranks: &[u16], place: usize) -> Option<usize> {
    let block = ranks.partition_point(|rank| usize::from(*rank) <= place).checked_sub(1)?;
    let mut word = *bits.get(block)?;
    for _ in usize::from(*ranks.get(block)?)..place {
        word &= word.wrapping_sub(1);
    }
    (word != 0).then(|| block * 64 + word.trailing_zeros() as usize)
}
