//! Disjoint sets: which records are joined so far.

/// Disjoint sets; the root of a set is its lowest member.
pub(super) struct Forest {
    parents: Vec<u32>,
}

impl Forest {
    pub(super) fn new(len: usize) -> Self {
        Self { parents: (0..len as u32).collect() }
    }

    fn parent(&self, of: u32) -> u32 {
        self.parents.get(of as usize).copied().unwrap_or(of)
    }

    /// The root of a member's set; the path to it is halved on the way.
    pub(super) fn root(&mut self, mut of: u32) -> u32 {
        loop {
            let parent = self.parent(of);
            if parent == of {
                return of;
            }
            let above = self.parent(parent);
            if let Some(place) = self.parents.get_mut(of as usize) {
                *place = above;
            }
            of = above;
        }
    }

    /// Makes one set of two, and tells its root.
    pub(super) fn join(&mut self, a: u32, b: u32) -> u32 {
        let (a, b) = (self.root(a), self.root(b));
        let (low, high) = (a.min(b), a.max(b));
        if let Some(place) = self.parents.get_mut(high as usize) {
            *place = low;
        }
        low
    }

    /// The root of every member, in order.
    pub(super) fn into_roots(mut self) -> Vec<u32> {
        (0..self.parents.len() as u32).map(|member| self.root(member)).collect()
    }
}
