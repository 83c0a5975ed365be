//! Room for a few items without a call to the allocator; more of them go to the heap.

/// Short texts fit: names, numbers, and most addresses.
const ROOM: usize = 64;

/// A list that stays on the stack while it is short.
pub(super) struct Window<T> {
    stack: [T; ROOM],
    heap: Vec<T>,
}

impl<T: Copy + Default> Window<T> {
    pub(super) fn new() -> Self {
        Self { stack: [T::default(); ROOM], heap: Vec::new() }
    }

    /// The items, kept until the next call.
    pub(super) fn fill(&mut self, mut items: impl Iterator<Item = T>) -> &[T] {
        let mut len = 0;
        for (place, item) in self.stack.iter_mut().zip(&mut items) {
            *place = item;
            len += 1;
        }
        // `zip` asks for a place before it asks for an item, so none is lost between the two.
        if len == ROOM {
            self.heap.clear();
            self.heap.extend_from_slice(&self.stack);
            self.heap.extend(items);
            return &self.heap;
        }
        self.stack.get(..len).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_at_the_border() {
        for len in [0, 1, ROOM - 1, ROOM, ROOM + 1, 3 * ROOM] {
            let mut window = Window::new();
            let expected: Vec<usize> = (0..len).collect();
            assert_eq!(window.fill(0..len), expected);
        }
    }
}
