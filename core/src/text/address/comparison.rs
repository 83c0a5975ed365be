//! How much of two addresses is the same.

use super::{AddressPart, AddressText};
use crate::text::dice;

/// How far down two addresses agree (地址比较等级), from the nearest to the farthest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddressLevel {
    /// All that is written is the same.
    Same,
    /// The same flat or house; one of the addresses says more.
    SameDoor,
    /// The same building; the flat is not written or another.
    SameBuilding,
    /// The same road and number, or lane; the building is not written or another.
    SameNumber,
    /// The same road, village or estate.
    SameRoad,
    /// The same county, as far as it is written.
    SameDivision,
    /// Too little is written to tell.
    Unknown,
    /// Different divisions, or different roads in unknown ones.
    Different,
}

impl AddressLevel {
    /// Every level, from the nearest to the farthest.
    pub const ALL: [Self; 8] = [
        Self::Same,
        Self::SameDoor,
        Self::SameBuilding,
        Self::SameNumber,
        Self::SameRoad,
        Self::SameDivision,
        Self::Unknown,
        Self::Different,
    ];

    /// The name, such as `same_door`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::SameDoor => "same_door",
            Self::SameBuilding => "same_building",
            Self::SameNumber => "same_number",
            Self::SameRoad => "same_road",
            Self::SameDivision => "same_division",
            Self::Unknown => "unknown",
            Self::Different => "different",
        }
    }

    /// The similarities of this level: the least, and the most where the texts are alike.
    const fn similarities(self) -> (f64, f64) {
        match self {
            Self::Same => (1.0, 1.0),
            Self::SameDoor => (0.95, 0.99),
            Self::SameBuilding => (0.8, 0.9),
            Self::SameNumber => (0.65, 0.75),
            Self::SameRoad => (0.45, 0.6),
            Self::SameDivision => (0.25, 0.4),
            Self::Unknown => (0.1, 0.2),
            Self::Different => (0.0, 0.1),
        }
    }
}

/// The result of comparing two addresses.
///
/// # Examples
///
/// ```
/// use renkou::text::{AddressLevel, AddressText};
///
/// let one = AddressText::parse("长沙市岳麓区麓山南路12号3栋501室", 2020);
/// let other = AddressText::parse("湖南省长沙市岳麓区麓山南路十二号3幢501", 2020);
/// assert_eq!(one.compare(&other).level(), AddressLevel::Same);
/// let neighbour = AddressText::parse("岳麓区麓山南路12号3栋502室", 2020);
/// assert_eq!(one.compare(&neighbour).level(), AddressLevel::SameBuilding);
/// assert!(one.compare(&neighbour).similarity() < 1.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AddressComparison {
    level: AddressLevel,
    similarity: f64,
}

impl AddressComparison {
    pub(super) fn new(a: &AddressText, b: &AddressText) -> Self {
        let level = level(a, b);
        let (least, most) = level.similarities();
        // Grams of two characters, whose share does not depend on the order of the texts.
        let alike = dice(&a.joined(), &b.joined(), 2);
        Self { level, similarity: least + (most - least) * alike }
    }

    /// The level.
    pub const fn level(self) -> AddressLevel {
        self.level
    }

    /// The similarity, 0 to 1; a nearer level never has less than a farther one.
    pub const fn similarity(self) -> f64 {
        self.similarity
    }
}

/// What two addresses say about one part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Same,
    Other,
    /// One of them does not say.
    Open,
}

fn said<T: PartialEq>(a: Option<T>, b: Option<T>) -> Said {
    match (a, b) {
        (Some(a), Some(b)) if a == b => Said::Same,
        (Some(_), Some(_)) => Said::Other,
        _ => Said::Open,
    }
}

fn level(a: &AddressText, b: &AddressText) -> AddressLevel {
    use AddressPart::{Building, Floor, Group, Lane, Number, Room, Unit};

    if a.is_empty() || b.is_empty() {
        return AddressLevel::Unknown;
    }
    if a == b || (a.parts == b.parts && !a.parts.is_empty() && divisions(a, b) == Said::Same) {
        return AddressLevel::Same;
    }
    let of = |part: AddressPart| said(a.part(part), b.part(part));
    let divisions = divisions(a, b);
    match (divisions, street(a, b)) {
        (Said::Other, _) | (Said::Open, Said::Other) => return AddressLevel::Different,
        (Said::Same, Said::Other | Said::Open) => return AddressLevel::SameDivision,
        (Said::Open, Said::Open) => return AddressLevel::Unknown,
        (_, Said::Same) => {}
    }
    let all_same = |parts: &[AddressPart]| {
        parts.iter().all(|part| of(*part) != Said::Other)
            && parts.iter().any(|part| of(*part) == Said::Same)
    };
    // An estate has buildings and no number of its own.
    let has_number = |address: &AddressText| {
        [Group, Lane, Number].iter().any(|part| address.part(*part).is_some())
    };
    let numbered = has_number(a) || has_number(b);
    if numbered && !all_same(&[Group, Lane, Number]) {
        return AddressLevel::SameRoad;
    }
    if numbered && (of(Number) == Said::Open && a.part(Number) != b.part(Number)) {
        return AddressLevel::SameRoad;
    }
    let has_flat = |address: &AddressText| {
        [Building, Unit, Floor, Room].iter().any(|part| address.part(*part).is_some())
    };
    let building = of(Building);
    let one_building = building == Said::Same
        || (numbered && a.part(Building).is_none() && b.part(Building).is_none());
    if !one_building {
        return if numbered { AddressLevel::SameNumber } else { AddressLevel::SameRoad };
    }
    if !has_flat(a) && !has_flat(b) {
        return AddressLevel::SameDoor;
    }
    if of(Room) == Said::Same && of(Unit) != Said::Other && of(Floor) != Said::Other {
        return AddressLevel::SameDoor;
    }
    if building == Said::Same || (a.part(Room).is_some() && b.part(Room).is_some()) {
        return AddressLevel::SameBuilding;
    }
    AddressLevel::SameNumber
}

/// One county, or one division within the other; open where one of them names none.
fn divisions(a: &AddressText, b: &AddressText) -> Said {
    if a.divisions.is_empty() || b.divisions.is_empty() {
        return Said::Open;
    }
    let same = a.divisions.iter().zip(&b.divisions).all(|(a, b)| a == b);
    if same { Said::Same } else { Said::Other }
}

/// The same road, village or estate: what both say has to be the same, and both have to say one.
fn street(a: &AddressText, b: &AddressText) -> Said {
    use AddressPart::{Place, Road, Town, Village};

    let of = |part: AddressPart| said(a.part(part), b.part(part));
    let names = [Road, Village, Place].map(of);
    if of(Town) == Said::Other || of(Road) == Said::Other || of(Village) == Said::Other {
        return Said::Other;
    }
    if names.contains(&Said::Same) {
        Said::Same
    } else if names.contains(&Said::Other) {
        Said::Other
    } else {
        Said::Open
    }
}
