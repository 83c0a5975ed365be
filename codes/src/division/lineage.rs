//! What became of a division, and what it came from, followed to any year.

use super::Division;

/// One change between two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    /// The year of the change.
    pub year: u16,
    /// The record before the change.
    pub from: Division,
    /// The record after the change.
    pub to: Division,
    /// What happened, told from the older record to the newer one.
    pub change: Change,
}

/// What happened to a division in one change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Change {
    /// The same unit under another number of a list that the curated history does not follow.
    OtherNumber,
    /// Another code, the name and the unit above unchanged.
    Renumbered,
    /// Another name (改名, 撤县设市, 撤县设区), perhaps with another code.
    Renamed,
    /// The whole unit went under another prefecture or province.
    Moved,
    /// It went into a unit that took up others as well, or that existed before.
    Merged,
    /// It was divided among several units.
    Split,
    /// Divided among several units of which this one took up others as well.
    Redistributed,
    /// A part of its area went there while it went on.
    AreaTransfer,
}

/// A division that another one leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct End {
    /// The division, in force in the year asked for.
    pub division: Division,
    /// Whether it is reached by an area transfer only, so that it holds a part at most.
    pub by_transfer: bool,
}

/// The way from a division in one year to what stands for it in another.
///
/// # Examples
///
/// ```
/// use renkou_codes::{Division, DivisionCode};
///
/// let code: DivisionCode = "110103".parse()?;
/// let chongwen = Division::at(code, 2000).ok_or("not in force")?;
/// let lineage = chongwen.follow(2000, 2020);
/// let dongcheng = lineage.ends().next().ok_or("no end")?.division;
/// assert_eq!(dongcheng.name(), "东城区");
/// assert_eq!(lineage.path_to(dongcheng)[0].year, 2010);
///
/// // Back again: the district holds what it was and what it took up.
/// let back = dongcheng.follow(2020, 2000);
/// let names: Vec<_> = back.ends().map(|end| end.division.name()).collect();
/// assert_eq!(names, ["东城区", "崇文区"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    /// In the order in which they were reached: whole units before what transfers reach.
    nodes: Vec<Node>,
    to_year: u16,
}

/// A record on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Node {
    division: Division,
    /// From (forward) or up to (backward) which year-end list the record is looked at.
    year: u16,
    by_transfer: bool,
    /// The place of the node before it, and the change between them.
    arrival: Option<(usize, Step)>,
}

impl Division {
    /// The record of a code in a year, with those that were given up in the course of it.
    ///
    /// ```
    /// use renkou_codes::{Division, DivisionCode};
    ///
    /// let chongwen: DivisionCode = "110103".parse()?;
    /// assert_eq!(Division::at(chongwen, 2010), None);
    /// assert!(Division::during(chongwen, 2010).is_some());
    /// # Ok::<(), renkou_codes::Error>(())
    /// ```
    pub fn during(code: super::DivisionCode, year: u16) -> Option<Self> {
        Self::at(code, year)
            .or_else(|| Self::history(code).find(|division| division.in_use_during(year)))
    }

    /// What took over from this division by another year, or what it came from.
    ///
    /// `year` is when this record is looked at, `to_year` where the answer stands: later for
    /// successors, earlier for predecessors.
    pub fn follow(self, year: u16, to_year: u16) -> Lineage {
        let start = Node { division: self, year, by_transfer: false, arrival: None };
        let mut lineage = Lineage { nodes: vec![start], to_year };
        if year != to_year {
            lineage.enter_curated_history();
            let neighbours = if to_year > year { Lineage::later } else { Lineage::earlier };
            let transfers = if to_year > year { Lineage::given } else { Lineage::received };
            lineage.walk(neighbours, |_, _| Vec::new());
            lineage.walk(neighbours, transfers);
        }
        lineage
    }

    /// The parts of other divisions that this one received while they went on.
    pub fn area_received(self) -> impl Iterator<Item = Step> {
        super::row::received(self.code().number()).filter_map(move |(giver, year)| {
            let from = Self::from_row(giver);
            let step = Step { year, from, to: self, change: Change::AreaTransfer };
            self.in_force(year).then_some(step)
        })
    }
}

impl Lineage {
    /// The divisions that hold its area in the year asked for, the nearest first; those that hold
    /// only a transferred part come last.
    pub fn ends(&self) -> impl ExactSizeIterator<Item = End> {
        let nodes: Vec<&Node> = self.end_nodes().collect();
        let first = |at: usize, node: &Node| {
            !nodes.iter().take(at).any(|earlier| earlier.division == node.division)
        };
        let ends: Vec<End> = nodes
            .iter()
            .enumerate()
            .filter(|&(at, node)| first(at, node))
            .map(|(_, node)| End { division: node.division, by_transfer: node.by_transfer })
            .collect();
        ends.into_iter()
    }

    /// All changes that were met on the way.
    pub fn steps(&self) -> impl Iterator<Item = Step> {
        self.nodes.iter().filter_map(|node| node.arrival.map(|(_, step)| step))
    }

    /// The changes between the division asked about and one of the ends, the oldest first.
    pub fn path_to(&self, end: Division) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = self.end_nodes().find(|node| node.division == end);
        while let Some((previous, step)) = node.and_then(|node| node.arrival) {
            path.push(step);
            node = self.nodes.get(previous);
        }
        path.sort_by_key(|step| (step.year, step.change != Change::OtherNumber));
        path
    }

    fn end_nodes(&self) -> impl Iterator<Item = &Node> {
        // A number of another list has led to the record of the curated history; that one stands.
        self.nodes.iter().filter(|node| {
            node.division.in_force(self.to_year)
                && (node.division.is_official() || self.nodes.len() == 1)
        })
    }

    /// From a number of another list to the same unit's record in the curated history.
    fn enter_curated_history(&mut self) {
        let Some(&start) = self.nodes.first() else { return };
        if start.division.is_official() {
            return;
        }
        for to in start.division.successors() {
            let step =
                Step { year: start.year, from: start.division, to, change: Change::OtherNumber };
            self.nodes.push(Node { division: to, arrival: Some((0, step)), ..start });
        }
    }

    /// Visits, breadth first, all that the nodes lead to; what `transfers` finds holds a part only.
    fn walk(
        &mut self,
        neighbours: fn(Node, u16) -> Vec<(u16, Step)>,
        transfers: fn(Node, u16) -> Vec<(u16, Step)>,
    ) {
        let mut at = 0;
        while let Some(&node) = self.nodes.get(at) {
            if node.division.is_official() {
                let whole = neighbours(node, self.to_year);
                let parts = transfers(node, self.to_year);
                let whole = whole.into_iter().map(|found| (found, node.by_transfer));
                for ((year, step), by_transfer) in
                    whole.chain(parts.into_iter().map(|found| (found, true)))
                {
                    let division = if step.from == node.division { step.to } else { step.from };
                    let arrival = Some((at, step));
                    let found = Node { division, year, by_transfer, arrival };
                    if !self.nodes.iter().any(|known| self.covers(known, &found)) {
                        self.nodes.push(found);
                    }
                }
            }
            at += 1;
        }
    }

    /// Whether all that a record leads to has been, or will be, found from a known one.
    fn covers(&self, known: &Node, found: &Node) -> bool {
        let first_looked_at = self.nodes.first().map_or(0, |node| node.year);
        let reaches_as_far = if self.to_year > first_looked_at {
            known.year <= found.year
        } else {
            known.year >= found.year
        };
        known.division == found.division
            && reaches_as_far
            && (found.by_transfer || !known.by_transfer)
    }

    /// What took over from a record that ended by then.
    fn later(node: Node, to_year: u16) -> Vec<(u16, Step)> {
        let end = node.division.end_year().filter(|&end| end <= to_year);
        end.into_iter()
            .flat_map(|year| node.division.successors().map(move |to| (year, to)))
            .map(|(year, to)| (year, Step::between(node.division, to, year)))
            .collect()
    }

    /// What a record took over since then, its own beginning included.
    fn earlier(node: Node, to_year: u16) -> Vec<(u16, Step)> {
        node.division
            .predecessors()
            .filter_map(|from| from.end_year().map(|year| (year, from)))
            .filter(|&(year, _)| to_year < year && year <= node.year)
            // Before the change it is looked at as of the list before.
            .map(|(year, from)| (year - 1, Step::between(from, node.division, year)))
            .collect()
    }

    fn given(node: Node, to_year: u16) -> Vec<(u16, Step)> {
        node.division
            .area_transfers()
            .filter(|transfer| node.year < transfer.year && transfer.year <= to_year)
            .map(|transfer| {
                let (year, to) = (transfer.year, transfer.to);
                (year, Step { year, from: node.division, to, change: Change::AreaTransfer })
            })
            .collect()
    }

    fn received(node: Node, to_year: u16) -> Vec<(u16, Step)> {
        node.division
            .area_received()
            .filter(|step| to_year < step.year && step.year <= node.year)
            .map(|step| (step.year - 1, step))
            .collect()
    }
}

impl Step {
    /// The change by which a record ended and another one took over in some year.
    fn between(from: Division, to: Division, year: u16) -> Self {
        let divided = from.successors().nth(1).is_some();
        let other = |other: &Division| {
            *other != from && other.end_year() == Some(year) && !nested(*other, from, year - 1)
        };
        let joined = to.start_year() < year || to.predecessors().any(|unit| other(&unit));
        let change = match (divided, joined) {
            (true, true) => Change::Redistributed,
            (true, false) => Change::Split,
            (false, true) => Change::Merged,
            (false, false) if moved(from, to, year) => Change::Moved,
            (false, false) if from.name() != to.name() => Change::Renamed,
            (false, false) => Change::Renumbered,
        };
        Self { year, from, to, change }
    }
}

/// Whether one division lies in the other. A prefecture ends together with its counties, and both
/// lead to what took over: that is one unit seen at two levels.
pub(super) fn nested(a: Division, b: Division, year: u16) -> bool {
    a.is_below(b, year) || b.is_below(a, year)
}

/// Whether the unit above is another one, and not the same one under another name or number.
fn moved(from: Division, to: Division, year: u16) -> bool {
    if from.code().province() != to.code().province() {
        return from.level() != super::Level::Province;
    }
    let (Some(before), Some(after)) = (from.parent(year - 1), to.parent(year)) else {
        return false;
    };
    before.code() != after.code() && !before.successors().any(|successor| successor == after)
}

impl Change {
    /// The change as a stable name in lower case, for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OtherNumber => "other_number",
            Self::Renumbered => "renumbered",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Redistributed => "redistributed",
            Self::AreaTransfer => "area_transfer",
        }
    }

    /// The change in Chinese.
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::OtherNumber => "同一单位的另一代码",
            Self::Renumbered => "代码变更",
            Self::Renamed => "更名",
            Self::Moved => "划转",
            Self::Merged => "并入",
            Self::Split => "分设",
            Self::Redistributed => "拆分并入",
            Self::AreaTransfer => "部分划入",
        }
    }

    /// Whether the unit stayed one and whole.
    pub const fn is_one_to_one(self) -> bool {
        matches!(self, Self::OtherNumber | Self::Renumbered | Self::Renamed | Self::Moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::division::{FIRST_YEAR, LAST_YEAR};

    fn official() -> impl Iterator<Item = Division> {
        Division::all().filter(|division| division.is_official())
    }

    #[test]
    fn every_chain_ends_in_codes_in_force() {
        for division in official() {
            let lineage = division.follow(division.start_year(), LAST_YEAR);
            assert!(lineage.ends().any(|end| !end.by_transfer), "{division:?}");
            for end in lineage.ends() {
                assert!(end.division.in_force(LAST_YEAR), "{division:?} {end:?}");
                assert!(end.division == division || !lineage.path_to(end.division).is_empty());
            }
        }
    }

    #[test]
    fn forward_and_backward_meet() {
        for division in official() {
            let year = division.end_year().unwrap_or(LAST_YEAR + 1) - 1;
            for to_year in [FIRST_YEAR, 1990, 2000, 2010, LAST_YEAR] {
                for end in division.follow(year, to_year).ends() {
                    let back = end.division.follow(to_year, year);
                    let met = back.ends().find(|back| back.division == division);
                    let met =
                        met.unwrap_or_else(|| panic!("{division:?} {year} {end:?} {to_year}"));
                    assert_eq!(met.by_transfer, end.by_transfer);
                }
            }
        }
    }
}
