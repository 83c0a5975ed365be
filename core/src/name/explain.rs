//! A comparison in words.

use super::comparison::Comparison;
use super::level::NameLevel;

/// What places of characters and parts are called.
const PLACES_EN: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];
const PLACES_ZH: [&str; 6] = ["第一", "第二", "第三", "第四", "第五", "第六"];

impl Comparison {
    /// The comparison in words, in English.
    ///
    /// ```
    /// use renkou::name::compare;
    ///
    /// assert_eq!(
    ///     compare("王晓明", "王小明").explain_en(),
    ///     "surname the same; given name: first character the same sound and tone, \
    ///      second character the same"
    /// );
    /// assert_eq!(compare("王明", "王*").explain_en(), "surname the same; given name hidden");
    /// ```
    pub fn explain_en(&self) -> String {
        let mut words = Vec::new();
        if let Some(surname) = self.surname() {
            words.push(format!("surname {}", self.level_en(surname)));
        }
        let parts = self.circumstances.by_parts;
        let (whole, one) = if parts { ("whole name", "part") } else { ("given name", "character") };
        match self.given() {
            [] => {}
            [only] => words.push(format!("{whole} {}", self.level_en(*only))),
            levels => {
                let each = levels.iter().zip(PLACES_EN);
                let each = each.map(|(level, at)| format!("{at} {one} {}", self.level_en(*level)));
                let lead = if parts { "" } else { "given name: " };
                words.push(format!("{lead}{}", each.collect::<Vec<_>>().join(", ")));
            }
        }
        if self.is_swapped() {
            words.push("characters of the given name swapped".to_owned());
        }
        match self.circumstances.missing {
            _ if self.circumstances.by_parts => {}
            0 => {}
            1 => words.push("one name has a character less".to_owned()),
            more => words.push(format!("one name has {more} characters less")),
        }
        if self.has_agreement() {
            match self.circumstances.in_letters {
                0 => {}
                1 => words.push("one name is in letters; tones may be unknown".to_owned()),
                _ => words.push("both names are in letters; tones may be unknown".to_owned()),
            }
        }
        if words.is_empty() { "no name".to_owned() } else { words.join("; ") }
    }

    /// The comparison in Chinese (中文说明).
    ///
    /// ```
    /// use renkou::name::compare;
    ///
    /// let words = |a, b| compare(a, b).explain_zh();
    /// assert_eq!(words("王晓明", "王小明"), "姓相同；名：第一字同音同调，第二字相同");
    /// assert_eq!(words("張明", "张明"), "姓为异体或繁简字；名相同");
    /// assert_eq!(words("王晓明", "王明"), "姓相同；名：第一字仅一方有，第二字相同；一方少一字");
    /// assert_eq!(words("买买提", "麦麦提"), "全名为同一名字的另一音译或同音");
    /// ```
    pub fn explain_zh(&self) -> String {
        let mut words = Vec::new();
        if let Some(surname) = self.surname() {
            words.push(format!("姓{}", self.level_zh(surname)));
        }
        let parts = self.circumstances.by_parts;
        let (whole, one) = if parts { ("全名", "部分") } else { ("名", "字") };
        match self.given() {
            [] => {}
            [only] => words.push(format!("{whole}{}", self.level_zh(*only))),
            levels => {
                let each = levels.iter().zip(PLACES_ZH);
                let each = each.map(|(level, at)| format!("{at}{one}{}", self.level_zh(*level)));
                let lead = if parts { "" } else { "名：" };
                words.push(format!("{lead}{}", each.collect::<Vec<_>>().join("，")));
            }
        }
        if self.is_swapped() {
            words.push("名字次序颠倒".to_owned());
        }
        match self.circumstances.missing {
            _ if self.circumstances.by_parts => {}
            0 => {}
            1 => words.push("一方少一字".to_owned()),
            more => words.push(format!("一方少{more}字")),
        }
        if self.has_agreement() {
            match self.circumstances.in_letters {
                0 => {}
                1 => words.push("一方为拉丁字母，声调可能不明".to_owned()),
                _ => words.push("双方均为拉丁字母，声调可能不明".to_owned()),
            }
        }
        if words.is_empty() { "无姓名".to_owned() } else { words.join("；") }
    }

    /// Whether something was heard alike, so that it matters that letters tell little.
    fn has_agreement(&self) -> bool {
        let heard = |level: NameLevel| level == NameLevel::SameSound;
        self.surname().is_some_and(heard) || self.given().iter().copied().any(heard)
    }

    fn level_en(&self, level: NameLevel) -> &'static str {
        let about = self.circumstances;
        match level {
            NameLevel::Folded if about.rearranged => {
                "the same in another order or separated otherwise"
            }
            NameLevel::SameSound if about.by_parts && about.in_letters == 0 => {
                "another transliteration of the same name, or the same sound"
            }
            NameLevel::Unknown if about.in_letters > 0 => "in letters that cannot be compared",
            NameLevel::Unknown => match (about.lost, about.hidden) {
                (true, false) => "lost",
                (false, true) => "hidden",
                (false, false) => "missing in one name",
                _ => level.text_en(),
            },
            _ => level.text_en(),
        }
    }

    fn level_zh(&self, level: NameLevel) -> &'static str {
        let about = self.circumstances;
        match level {
            NameLevel::Folded if about.rearranged => "相同，仅次序或间隔不同",
            NameLevel::Folded => "为异体或繁简字",
            NameLevel::SameSound if about.by_parts && about.in_letters == 0 => {
                "为同一名字的另一音译或同音"
            }
            NameLevel::Unknown if about.in_letters > 0 => "为外文拼写，无法比对",
            NameLevel::Unknown => match (about.lost, about.hidden) {
                (true, false) => "缺字",
                (false, true) => "脱敏",
                (false, false) => "仅一方有",
                _ => level.text_zh(),
            },
            _ => level.text_zh(),
        }
    }
}
