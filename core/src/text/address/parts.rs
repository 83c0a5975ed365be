//! The parts of an address below the division, found by the words that end them.

use super::numeral::{is_stem, number, with_digits};

/// A part of an address (地址要素), from the wide to the narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddressPart {
    /// A town, township or street office: 镇, 乡, 街道.
    Town,
    /// A village or community: 村, 社区.
    Village,
    /// A group of a village: 组, 社, 队.
    Group,
    /// A road: 路, 街, 大道, or a named lane: 巷, 胡同.
    Road,
    /// An estate or a large building by its name: 小区, 花园, 大厦.
    Place,
    /// A numbered lane or row of houses: 弄, 巷, 排.
    Lane,
    /// The number of a house: 号.
    Number,
    /// A building: 栋, 幢, 座, 号楼.
    Building,
    /// An entrance: 单元, in the north 门.
    Unit,
    /// A floor: 层, 楼.
    Floor,
    /// A flat: 室, 房, 户.
    Room,
}

impl AddressPart {
    /// Every part, from the wide to the narrow.
    pub const ALL: [Self; 11] = [
        Self::Town,
        Self::Village,
        Self::Group,
        Self::Road,
        Self::Place,
        Self::Lane,
        Self::Number,
        Self::Building,
        Self::Unit,
        Self::Floor,
        Self::Room,
    ];

    /// The name, such as `road`.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::text::AddressPart;
    ///
    /// assert_eq!(AddressPart::Road.as_str(), "road");
    /// assert!(AddressPart::ALL.iter().all(|part| part.as_str() != "zip_code"));
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Town => "town",
            Self::Village => "village",
            Self::Group => "group",
            Self::Road => "road",
            Self::Place => "place",
            Self::Lane => "lane",
            Self::Number => "number",
            Self::Building => "building",
            Self::Unit => "unit",
            Self::Floor => "floor",
            Self::Room => "room",
        }
    }
}

/// Words after a number; a longer one stands before its beginning.
const AFTER_NUMBER: &[(&str, AddressPart)] = &[
    ("村民小组", AddressPart::Group),
    ("生产队", AddressPart::Group),
    ("小组", AddressPart::Group),
    ("组", AddressPart::Group),
    ("社", AddressPart::Group),
    ("队", AddressPart::Group),
    ("弄", AddressPart::Lane),
    ("巷", AddressPart::Lane),
    ("排", AddressPart::Lane),
    ("号楼", AddressPart::Building),
    ("号院", AddressPart::Number),
    ("号", AddressPart::Number),
    ("栋", AddressPart::Building),
    ("幢", AddressPart::Building),
    ("座", AddressPart::Building),
    ("#", AddressPart::Building),
    ("单元", AddressPart::Unit),
    ("门", AddressPart::Unit),
    ("层", AddressPart::Floor),
    ("楼", AddressPart::Floor),
    ("室", AddressPart::Room),
    ("房", AddressPart::Room),
    ("户", AddressPart::Room),
];

/// Words after a number that also stand within names: 千户苗寨, 三房巷村, 五楼镇, 三门峡.
const IN_NAMES: &[&str] = &["社", "队", "排", "门", "层", "楼", "房", "户"];

/// Words that end a name, what they say, and of which part; a longer one stands before its end.
const AFTER_NAME: &[(&str, &str, AddressPart)] = &[
    ("街道办事处", "街道", AddressPart::Town),
    ("街道", "街道", AddressPart::Town),
    ("镇", "镇", AddressPart::Town),
    ("乡", "乡", AddressPart::Town),
    ("村民委员会", "村", AddressPart::Village),
    ("村委会", "村", AddressPart::Village),
    ("社区居委会", "社区", AddressPart::Village),
    ("居委会", "社区", AddressPart::Village),
    ("社区", "社区", AddressPart::Village),
    ("新村", "新村", AddressPart::Place),
    ("小区", "小区", AddressPart::Place),
    ("花园", "花园", AddressPart::Place),
    ("家园", "家园", AddressPart::Place),
    ("公寓", "公寓", AddressPart::Place),
    ("大厦", "大厦", AddressPart::Place),
    ("广场", "广场", AddressPart::Place),
    ("苑", "苑", AddressPart::Place),
    ("村", "村", AddressPart::Village),
    ("大道", "大道", AddressPart::Road),
    ("大街", "大街", AddressPart::Road),
    ("胡同", "胡同", AddressPart::Road),
    ("路", "路", AddressPart::Road),
    ("街", "街", AddressPart::Road),
    ("巷", "巷", AddressPart::Road),
    ("弄", "弄", AddressPart::Road),
    ("道", "道", AddressPart::Road),
];

/// After these a word that could end a name goes on: 新街口, 陈村路, 张村镇.
const GOES_ON: &[char] = &['口', '路', '街', '镇', '乡', '村', '道', '巷', '桥', '庄', '线', '园'];

/// Reads the parts of normalised characters, each with its value.
pub(super) fn read(text: &[char]) -> Vec<(AddressPart, String)> {
    let mut reader = Reader::default();
    let mut rest = text;
    while !rest.is_empty() {
        let used = reader.sub_number(rest).or_else(|| reader.number(rest));
        let used = used.or_else(|| reader.name_end(rest));
        let used = used.unwrap_or_else(|| {
            // A number without a word of its own is part of a name as a whole.
            let len = number(rest).map_or(1, |(_, len)| len);
            reader.name.extend(rest.iter().take(len));
            len
        });
        rest = rest.get(used..).unwrap_or_default();
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    parts: Vec<(AddressPart, String)>,
    name: Vec<char>,
}

impl Reader {
    /// 附3号 after 12号, which is number 12-3, or 甲, which is 12甲; how many characters it takes.
    fn sub_number(&mut self, text: &[char]) -> Option<usize> {
        let (AddressPart::Number, known) = self.parts.last_mut()? else { return None };
        if !self.name.is_empty() {
            return None;
        }
        if let [stem, after @ ..] = text
            && is_stem(*stem)
            && number(after).is_none()
            && !AFTER_NUMBER.iter().any(|(word, _)| starts_with(after, word))
        {
            known.push(*stem);
            return Some(1);
        }
        let ['附', after @ ..] = text else { return None };
        let (sub, len) = number(after)?;
        known.push('-');
        known.push_str(&sub);
        let closed = after.get(len) == Some(&'号');
        Some(1 + len + usize::from(closed))
    }

    /// A number with its word, or a list of numbers; how many characters it takes.
    fn number(&mut self, text: &[char]) -> Option<usize> {
        let (list, len) = numbers(text)?;
        let after = text.get(len..).unwrap_or_default();
        let joined = list.join("-");
        let word = AFTER_NUMBER.iter().find(|(word, _)| starts_with(after, word));
        if let Some((word, part)) = word.copied() {
            let in_names = IN_NAMES.contains(&word);
            let word = word.chars().count();
            let next = after.get(word..).unwrap_or_default();
            if in_names && self.names_a_place(part, next) {
                return None;
            }
            let names_a_road = matches!(part, AddressPart::Number | AddressPart::Group)
                && next.first().is_some_and(|c| matches!(c, '路' | '街' | '桥' | '线' | '公'));
            if names_a_road || (part == AddressPart::Lane && self.has(AddressPart::Lane)) {
                return None;
            }
            self.end_name();
            // A second number of a house is that of a building.
            let part = match part {
                AddressPart::Number if self.has(AddressPart::Number) => AddressPart::Building,
                part => part,
            };
            self.add(part, joined);
            return Some(len + word);
        }
        if !after.is_empty() {
            return None;
        }
        // Numbers alone at the end: the last ones of building, unit and room; after a road its own.
        let has_street = !self.name.is_empty() || self.has(AddressPart::Road);
        let parts: &[AddressPart] = match list.len() {
            1 if self.has(AddressPart::Number) || self.has(AddressPart::Building) => {
                &[AddressPart::Room]
            }
            1 if has_street || self.has(AddressPart::Place) => &[AddressPart::Number],
            2 => &[AddressPart::Building, AddressPart::Room],
            3 => &[AddressPart::Building, AddressPart::Unit, AddressPart::Room],
            _ => return None,
        };
        self.end_name();
        for (part, number) in parts.iter().zip(list) {
            self.add(*part, number);
        }
        Some(len)
    }

    /// Whether a number and such a word begin or go on with a name, by what stands around them.
    fn names_a_place(&self, part: AddressPart, next: &[char]) -> bool {
        use AddressPart::{Building, Floor, Group, Lane, Number, Town, Unit, Village};

        let last = self.parts.last().map(|(part, _)| *part).filter(|_| self.name.is_empty());
        // 12号五楼西侧, 红旗村二社张家院子: here it can hardly be anything else.
        let in_its_place = match part {
            Group | Lane => last == Some(Village),
            _ => matches!(last, Some(Number | Building | Unit | Floor)),
        };
        if in_its_place {
            return AFTER_NAME.iter().any(|(word, ..)| starts_with(next, word));
        }
        let at_the_beginning = self.name.is_empty()
            && self.parts.iter().all(|(known, _)| *known == Town && part != Group);
        let goes_on = next.first().is_some_and(|next| {
            matches!(next, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
                && *next != '附'
                && number(&[*next]).is_none()
        });
        at_the_beginning || goes_on
    }

    /// The word that ends the name read so far; how many characters it takes.
    fn name_end(&mut self, text: &[char]) -> Option<usize> {
        let (word, says, part) =
            AFTER_NAME.iter().find(|(word, ..)| starts_with(text, word)).copied()?;
        let word = word.chars().count();
        let next = text.get(word);
        let goes_on = word == 1 && next.is_some_and(|next| GOES_ON.contains(next));
        if self.name.is_empty() || goes_on {
            return None;
        }
        let mut name = std::mem::take(&mut self.name);
        // 张家村村委会 has said what it is.
        if !name.iter().rev().zip(says.chars().rev()).all(|(a, b)| *a == b) || name.len() < 2 {
            name.extend(says.chars());
        }
        self.add(part, with_digits(&name));
        Some(word)
    }

    fn has(&self, part: AddressPart) -> bool {
        self.parts.iter().any(|(known, _)| *known == part)
    }

    fn add(&mut self, part: AddressPart, value: String) {
        match self.parts.iter_mut().find(|(known, _)| *known == part) {
            Some((_, known)) => {
                known.push('/');
                known.push_str(&value);
            }
            None => self.parts.push((part, value)),
        }
    }

    /// What was read and has no word of its own is the name of a place.
    fn end_name(&mut self) {
        let name = std::mem::take(&mut self.name);
        let name: Vec<char> = name.into_iter().filter(|c| !matches!(c, '-' | '第')).collect();
        if !name.is_empty() {
            self.add(AddressPart::Place, with_digits(&name));
        }
    }

    fn finish(mut self) -> Vec<(AddressPart, String)> {
        self.end_name();
        self.parts.sort_by_key(|(part, _)| *part);
        self.parts
    }
}

/// Numbers with dashes between them, and how many characters they take.
fn numbers(text: &[char]) -> Option<(Vec<String>, usize)> {
    let (first, mut len) = number(text)?;
    let mut list = vec![first];
    while let Some(['-' | '附', after @ ..]) = text.get(len..) {
        let Some((next, used)) = number(after) else { break };
        list.push(next);
        len += 1 + used;
    }
    Some((list, len))
}

fn starts_with(text: &[char], word: &str) -> bool {
    let mut rest = text.iter();
    word.chars().all(|character| rest.next() == Some(&character))
}
