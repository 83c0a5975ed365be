//! What happens to clusters from one run to the next.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Records by source: the keys by which the source knows them.
///
/// Keys may be identity numbers, so they are counted and not shown.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Keys(pub BTreeMap<String, Vec<String>>);

impl Keys {
    /// The number of records.
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Source and key of every record.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(source, keys)| keys.iter().map(|key| (source.as_str(), key.as_str())))
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({} records)", self.len())
    }
}

/// What happened to a cluster (聚类变更). Clusters are called by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum ClusterChange {
    /// Records are no longer there; a cluster without records is retired.
    Left {
        /// The cluster they were in.
        cluster: u64,
        /// The records.
        records: Keys,
    },
    /// Records that stood with others now stand elsewhere: in a new cluster, or in an old one.
    Split {
        /// The cluster they were in, which goes on.
        cluster: u64,
        /// The cluster they are in now.
        to: u64,
        /// The records.
        records: Keys,
    },
    /// Clusters are one now. The oldest, that of the lowest id, goes on; the others are retired
    /// and point to it.
    Merged {
        /// The cluster that goes on.
        cluster: u64,
        /// Those that are retired.
        from: Vec<u64>,
    },
    /// New records came to a cluster.
    Joined {
        /// The cluster.
        cluster: u64,
        /// The records.
        records: Keys,
    },
    /// New records are a cluster of their own.
    Created {
        /// The cluster.
        cluster: u64,
        /// The records.
        records: Keys,
    },
}

impl ClusterChange {
    /// The word that stands for it in files.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Left { .. } => "left",
            Self::Split { .. } => "split",
            Self::Merged { .. } => "merged",
            Self::Joined { .. } => "joined",
            Self::Created { .. } => "created",
        }
    }
}

/// A change, and the run that found it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The number of the run.
    pub run: u64,
    /// The date of the run, as `YYYY-MM-DD`.
    pub date: String,
    /// What happened.
    #[serde(flatten)]
    pub change: ClusterChange,
}

/// Events of a run by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EventCounts {
    /// New clusters.
    pub created: u64,
    /// Clusters that new records came to.
    pub joined: u64,
    /// Clusters that others became part of.
    pub merged: u64,
    /// Parts of clusters that now stand elsewhere.
    pub split: u64,
    /// Clusters that lost records.
    pub left: u64,
}

impl EventCounts {
    /// Counts events.
    pub fn of(events: &[Event]) -> Self {
        let mut counts = Self::default();
        for event in events {
            *match event.change {
                ClusterChange::Created { .. } => &mut counts.created,
                ClusterChange::Joined { .. } => &mut counts.joined,
                ClusterChange::Merged { .. } => &mut counts.merged,
                ClusterChange::Split { .. } => &mut counts.split,
                ClusterChange::Left { .. } => &mut counts.left,
            } += 1;
        }
        counts
    }
}
