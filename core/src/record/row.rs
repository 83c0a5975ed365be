//! Numbers of records: where in its source each row of a batch stood.

use std::sync::Arc;

use crate::{Error, ErrorKind, Result};

/// The number in its source, from 1, of each row of a batch (记录序号).
///
/// A header line is not a record and is not counted. Rows that could not be read are counted, so
/// that a number always finds its line again; that is why the numbers of a batch may have gaps.
///
/// # Examples
///
/// ```
/// use renkou::record::RowNumbers;
///
/// let without_gaps = RowNumbers::starting_at(101, 3);
/// assert_eq!(without_gaps.iter().collect::<Vec<_>>(), [101, 102, 103]);
/// let row_102_set_aside = RowNumbers::listed(vec![101, 103])?;
/// assert_eq!(row_102_set_aside.at(1), Some(103));
/// assert!(RowNumbers::listed(vec![103, 101]).is_err(), "numbers must rise");
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowNumbers(Repr);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Repr {
    From { first: u64, len: usize },
    Listed(Arc<[u64]>),
}

impl RowNumbers {
    /// `len` numbers without a gap, from `first` on.
    pub fn starting_at(first: u64, len: usize) -> Self {
        Self(Repr::From { first, len })
    }

    /// The numbers one by one; gaps stand for rows that were set aside.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] when the numbers do not rise.
    pub fn listed(numbers: Vec<u64>) -> Result<Self> {
        if !numbers.is_sorted_by(|before, after| before < after) {
            let message = "the row numbers of a batch must rise";
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        let last_if_no_gap =
            |first: u64| first.checked_add(numbers.len() as u64).map(|past_last| past_last - 1);
        if let (Some(&first), Some(&last)) = (numbers.first(), numbers.last())
            && last_if_no_gap(first) == Some(last)
        {
            return Ok(Self::starting_at(first, numbers.len()));
        }
        Ok(Self(Repr::Listed(numbers.into())))
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        match &self.0 {
            Repr::From { len, .. } => *len,
            Repr::Listed(numbers) => numbers.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of the row at `index`, which counts from 0 within the batch.
    pub fn at(&self, index: usize) -> Option<u64> {
        match &self.0 {
            Repr::From { first, len } => {
                if index < *len {
                    first.checked_add(index as u64)
                } else {
                    None
                }
            }
            Repr::Listed(numbers) => numbers.get(index).copied(),
        }
    }

    /// All the numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = u64> + Clone + '_ {
        (0..self.len()).filter_map(|index| self.at(index))
    }

    /// The numbers of `len` rows from `offset` on, cut off at the end of the batch.
    #[must_use]
    pub fn slice(&self, offset: usize, len: usize) -> Self {
        let start = offset.min(self.len());
        let end = offset.saturating_add(len).min(self.len());
        match &self.0 {
            Repr::From { first, .. } => {
                Self::starting_at(first.saturating_add(start as u64), end - start)
            }
            Repr::Listed(numbers) => {
                Self(Repr::Listed(numbers.get(start..end).unwrap_or_default().into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_gaps_is_a_range() {
        assert_eq!(RowNumbers::listed(vec![7, 8, 9]).unwrap(), RowNumbers::starting_at(7, 3));
        assert_eq!(RowNumbers::listed(vec![]).unwrap().len(), 0);
        assert_eq!(RowNumbers::listed(vec![u64::MAX]).unwrap().at(0), Some(u64::MAX));
    }

    #[test]
    fn slices_keep_the_numbers() {
        for numbers in
            [RowNumbers::starting_at(5, 4), RowNumbers::listed(vec![5, 7, 9, 11]).unwrap()]
        {
            let all: Vec<u64> = numbers.iter().collect();
            assert_eq!(numbers.slice(1, 2).iter().collect::<Vec<_>>(), all[1..3]);
            assert_eq!(numbers.slice(3, usize::MAX).iter().collect::<Vec<_>>(), all[3..]);
            assert!(numbers.slice(9, 1).is_empty());
            assert_eq!(numbers.at(4), None);
        }
    }
}
