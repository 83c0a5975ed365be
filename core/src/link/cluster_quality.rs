//! Clusters against people, as records and as wholes.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::clusters::Clusters;
use super::evaluate::Quality;
use super::interner::MISSING;
use super::records::Records;
use super::truth::Truth;

/// Precision and recall of clusters as each record sees them, on average (B³).
///
/// Of a record, precision is the share of its cluster that is its person, and recall the share of its
/// person that is in its cluster, the record itself counted (Bagga and Baldwin 1998). One wrong
/// merge of two large clusters weighs here what it costs the people in them, not its square as over
/// pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct BCubed {
    /// The average share of a record's cluster that is its person.
    pub precision: f64,
    /// The average share of a record's person that is in its cluster.
    pub recall: f64,
    /// The harmonic mean of the two.
    pub f1: f64,
}

/// Compares clusters with people, over the records whose person is known.
///
/// Exact clusters are those that are a person, the whole person and nobody else; single records count.
pub(super) fn clusters_against(
    truth: &Truth,
    records: &Records,
    clusters: &Clusters,
) -> (BCubed, Quality) {
    let pairs = (0..records.len() as u32)
        .map(|record| (clusters.of(record), truth.person(record)))
        .filter(|(_, person)| *person != MISSING);
    compare(pairs)
}

/// The same from the cluster and the person of each record.
fn compare(records: impl Iterator<Item = (u32, u32)>) -> (BCubed, Quality) {
    let mut cluster_sizes: FxHashMap<u32, u64> = FxHashMap::default();
    let mut person_sizes: FxHashMap<u32, u64> = FxHashMap::default();
    let mut shared: FxHashMap<(u32, u32), u64> = FxHashMap::default();
    let mut all = 0_u64;
    for (cluster, person) in records {
        *cluster_sizes.entry(cluster).or_default() += 1;
        *person_sizes.entry(person).or_default() += 1;
        *shared.entry((cluster, person)).or_default() += 1;
        all += 1;
    }
    let size = |sizes: &FxHashMap<u32, u64>, of: u32| sizes.get(&of).copied().unwrap_or(1);
    // In order, so that sums round the same way every time.
    let mut shared: Vec<_> = shared.into_iter().collect();
    shared.sort_unstable();
    let (mut precision, mut recall, mut exact) = (0.0, 0.0, 0);
    for ((cluster, person), both) in shared {
        let (in_cluster, of_person) = (size(&cluster_sizes, cluster), size(&person_sizes, person));
        precision += (both * both) as f64 / in_cluster as f64;
        recall += (both * both) as f64 / of_person as f64;
        exact += u64::from(both == in_cluster && both == of_person);
    }
    let average = |sum: f64| if all == 0 { 1.0 } else { sum / all as f64 };
    let (precision, recall) = (average(precision), average(recall));
    let f1 = 2.0 * precision * recall / (precision + recall);
    let (found, people) = (cluster_sizes.len() as u64, person_sizes.len() as u64);
    (BCubed { precision, recall, f1 }, Quality::new(found, exact, people))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Bagga and Baldwin (1998), "Algorithms for scoring coreference chains": twelve
    /// mentions in chains of five, two and five; each response joins two of them.
    #[test]
    fn the_example_of_bagga_and_baldwin() {
        let truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3];
        let small_joined = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2];
        let large_joined = [1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1];
        let score = |response: [u32; 12]| compare(response.into_iter().zip(truth));
        let (first, exact) = score(small_joined);
        assert!((first.precision - 0.76).abs() < 0.005, "{first:?}");
        assert!((first.precision - (5.0 + 4.0 / 7.0 + 25.0 / 7.0) / 12.0).abs() < 1e-12);
        assert!((first.recall - 1.0).abs() < 1e-12);
        assert_eq!((exact.true_positives, exact.false_positives, exact.false_negatives), (1, 1, 2));
        let (second, exact) = score(large_joined);
        assert!((second.precision - 7.0 / 12.0).abs() < 1e-12, "{second:?}");
        assert!((second.recall - 1.0).abs() < 1e-12);
        assert_eq!((exact.precision, exact.recall), (0.5, 1.0 / 3.0));
    }

    #[test]
    fn a_person_in_two_parts() {
        // Clusters {a, b}, {c}; people {a, b, c}.
        let (b_cubed, exact) = compare([(0, 9), (0, 9), (2, 9)].into_iter());
        assert!((b_cubed.precision - 1.0).abs() < 1e-12);
        // Two records see two thirds of themselves, one a third.
        assert!((b_cubed.recall - 5.0 / 9.0).abs() < 1e-12);
        assert!((b_cubed.f1 - 10.0 / 14.0).abs() < 1e-12);
        assert_eq!(exact.true_positives, 0);
        let (nobody, _) = compare(std::iter::empty());
        assert_eq!((nobody.precision, nobody.recall), (1.0, 1.0));
    }
}
