//! Where invented people live: the counties of the provinces, with the codes they had before.

use std::collections::HashMap;

use renkou_codes::division::{Division, Level};

use super::generated::PROVINCES;
use super::random::{Random, Weights};
use super::writing::push_digits;

/// A county of today (县级行政区).
#[derive(Debug)]
pub(super) struct Place {
    pub(super) code: u32,
    name: &'static str,
    full_name: String,
    /// What the county was before: code, first year, and the year it ended, from the oldest on.
    before: Vec<(u32, u16, u16)>,
}

/// All counties, by province.
#[derive(Debug)]
pub(super) struct Places {
    all: Vec<Place>,
    provinces: HashMap<u32, (u32, u32)>,
    population: Weights,
}

/// The first year in which citizen numbers were given to people.
const FIRST_NUMBERS: u16 = 1984;

impl Places {
    /// The counties in force at the end of a year.
    pub(super) fn new(year: u16) -> Self {
        let mut all: Vec<Place> = Division::all()
            .filter(|division| division.level() == Level::County)
            .filter(|division| division.is_official() && division.in_force(year))
            .map(|division| Place::new(division, year))
            .collect();
        all.sort_by_key(|place| place.code);
        let mut provinces: HashMap<u32, (u32, u32)> = HashMap::new();
        for (index, place) in all.iter().enumerate() {
            let end = index as u32 + 1;
            let range = provinces.entry(place.code / 10_000).or_insert((index as u32, end));
            range.1 = end;
        }
        // Counted in thousands, so that the sum keeps below the limit of weights.
        let population = Weights::new(PROVINCES.iter().map(|province| province.1 / 1000));
        Self { all, provinces, population }
    }

    /// Whether the province, by its first two digits, has counties.
    pub(super) fn has(&self, province: u32) -> bool {
        self.provinces.contains_key(&province)
    }

    /// The county at an index.
    pub(super) fn at(&self, index: u16) -> Option<&Place> {
        self.all.get(usize::from(index))
    }

    /// Any county of a province, each as likely as the others.
    pub(super) fn draw(&self, province: u32, random: &mut Random) -> u16 {
        let (first, end) = self.provinces.get(&province).copied().unwrap_or((0, 1));
        (first + random.below(end - first)) as u16
    }

    /// Any other province, by its population.
    pub(super) fn draw_other_province(&self, province: u32, random: &mut Random) -> u32 {
        for _ in 0..64 {
            let drawn =
                PROVINCES.get(self.population.draw(random)).map_or(province, |p| p.0 / 10_000);
            if drawn != province && self.has(drawn) {
                return drawn;
            }
        }
        province
    }
}

impl Place {
    fn new(division: Division, year: u16) -> Self {
        let mut before = Vec::new();
        let mut open = vec![division];
        let mut seen = vec![division];
        while let Some(later) = open.pop() {
            for earlier in later.predecessors() {
                // What a few villages came from is not what the county was.
                if earlier.level() != Level::County || seen.contains(&earlier) || seen.len() > 24 {
                    continue;
                }
                seen.push(earlier);
                open.push(earlier);
                if let Some(end) = earlier.end_year() {
                    before.push((earlier.code().number(), earlier.start_year(), end));
                }
            }
        }
        before.push((division.code().number(), division.start_year(), u16::MAX));
        before.sort_unstable_by_key(|&(code, start, end)| (start, end, code));
        let full_name = division.full_name(year).to_string();
        Self { code: division.code().number(), name: division.name(), full_name, before }
    }

    /// The code that a number given here in a year begins with.
    pub(super) fn code_in(&self, year: u16, random: &mut Random) -> u32 {
        let year = year.max(FIRST_NUMBERS);
        let held = |record: &&(u32, u16, u16)| record.1 <= year && year < record.2;
        let count = self.before.iter().filter(held).count() as u32;
        let nth = random.below(count) as usize;
        self.before.iter().filter(held).nth(nth).map_or(self.code, |record| record.0)
    }

    /// A code that was abolished since numbers are given; none where it never changed.
    pub(super) fn former_code(&self, random: &mut Random) -> Option<u32> {
        let former = |record: &&(u32, u16, u16)| record.0 != self.code && record.2 > FIRST_NUMBERS;
        let count = self.before.iter().filter(former).count() as u32;
        let nth = random.below(count) as usize;
        self.before.iter().filter(former).nth(nth).map(|record| record.0)
    }

    /// Appends an address: `bits` say which, so that a household keeps its own.
    pub(super) fn write_address(&self, bits: u64, shortened: bool, text: &mut String) {
        text.push_str(if shortened { self.name } else { &self.full_name });
        let word = |shift: u32| PLACE_WORDS[(bits >> shift) as usize % PLACE_WORDS.len()];
        let kind = match (is_rural(bits), bits & 2 == 0) {
            (true, true) => "镇",
            (true, false) => "乡",
            (false, true) => "路",
            (false, false) => "街",
        };
        text.push_str(word(4));
        text.push_str(kind);
        if is_rural(bits) {
            text.push_str(word(12));
            text.push('村');
        }
        let mut part = |shift: u32, most: u64, unit: &str| {
            let number = (bits >> shift) % most + 1;
            let width = number.checked_ilog10().map_or(1, |digits| digits as usize + 1);
            push_digits(text, number as u32, width);
            text.push_str(unit);
        };
        if is_rural(bits) {
            part(20, 12, "组");
            part(28, 90, "号");
        } else {
            part(12, 280, "号");
            part(22, 20, "栋");
            part(28, 18, "0");
            part(34, 4, "室");
        }
    }
}

/// Whether the household of these bits lives in a village.
pub(super) fn is_rural(bits: u64) -> bool {
    bits % 100 < 45
}

/// Words that name towns, villages and roads all over the country.
const PLACE_WORDS: [&str; 40] = [
    "和平", "新华", "东风", "兴隆", "太平", "永安", "长安", "安乐", "双龙", "石桥", "清泉", "白云",
    "青山", "龙泉", "大同", "光明", "胜利", "幸福", "建设", "解放", "人民", "中山", "文化", "团结",
    "朝阳", "红旗", "民主", "前进", "友谊", "向阳", "桥头", "河口", "城关", "马家", "高坪", "柳林",
    "金沙", "月塘", "南山", "北湖",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_with_the_code_of_their_year() {
        let places = Places::new(2024);
        let mut random = Random::stream(0, 0, 0);
        // Fuling became a district of Chongqing in several steps; no code of 2024 is older than 1997.
        let fuling = places.all.iter().find(|place| place.code == 500_102).unwrap();
        for (year, province) in [(1985, 51), (1990, 51), (2005, 50)] {
            assert_eq!(fuling.code_in(year, &mut random) / 10_000, province, "{year}");
        }
        let former = fuling.former_code(&mut random).unwrap();
        assert_ne!(former, 500_102);
    }

    #[test]
    fn every_province_of_the_census_has_counties() {
        let places = Places::new(2024);
        assert!(PROVINCES.iter().all(|province| places.has(province.0 / 10_000)));
        assert!(!places.has(71));
        assert!((2_800..3_000).contains(&places.all.len()), "{}", places.all.len());
    }

    #[test]
    fn an_address_stays_that_of_its_household() {
        let places = Places::new(2024);
        let place = places.all.iter().find(|place| place.code == 430_104).unwrap();
        let (mut long, mut short) = (String::new(), String::new());
        place.write_address(0x1234_5678_9abc_def0, false, &mut long);
        place.write_address(0x1234_5678_9abc_def0, true, &mut short);
        assert!(long.starts_with("湖南省长沙市岳麓区"), "{long}");
        assert!(short.starts_with("岳麓区") && long.ends_with(&short), "{short}");
    }
}
