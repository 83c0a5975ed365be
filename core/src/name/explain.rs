//! A comparison in words.

use super::comparison::Comparison;
use super::level::NameLevel;

impl Comparison {
    /// The comparison in words, in English.
    ///
    /// ```
    /// use renkou::name::compare;
    ///
    /// assert_eq!(
    ///     compare("王晓明", "王小明").explain_en(),
    ///     "surname the same; given name: 1 the same sound and tone, 2 the same"
    /// );
    /// ```
    pub fn explain_en(&self) -> String {
        let mut words = Vec::new();
        if let Some(surname) = self.surname() {
            words.push(format!("surname {}", surname.text_en()));
        }
        let given = listed(self.given(), NameLevel::text_en, ", ", " ");
        if !given.is_empty() {
            let what = if self.surname().is_some() { "given name: " } else { "" };
            words.push(format!("{what}{given}"));
        }
        if self.is_swapped() {
            words.push("characters of the given name swapped".to_owned());
        }
        if words.is_empty() { "no name".to_owned() } else { words.join("; ") }
    }

    /// The comparison in words, in Chinese (中文).
    ///
    /// ```
    /// use renkou::name::compare;
    ///
    /// assert_eq!(compare("侯亮", "候亮").explain_zh(), "姓同音同调；名相同");
    /// ```
    pub fn explain_zh(&self) -> String {
        let mut words = Vec::new();
        if let Some(surname) = self.surname() {
            words.push(format!("姓{}", surname.text_zh()));
        }
        let given = listed(self.given(), NameLevel::text_zh, "，", "");
        if !given.is_empty() {
            let what = if self.surname().is_some() { "名" } else { "" };
            words.push(format!("{what}{given}"));
        }
        if self.is_swapped() {
            words.push("名字次序颠倒".to_owned());
        }
        if words.is_empty() { "无姓名".to_owned() } else { words.join("；") }
    }
}

/// The levels of one or more characters; more than one are numbered.
fn listed(
    levels: &[NameLevel],
    text: fn(NameLevel) -> &'static str,
    comma: &str,
    blank: &str,
) -> String {
    if let [only] = levels {
        return text(*only).to_owned();
    }
    let numbered = levels.iter().zip(1..).map(|(level, at)| format!("{at}{blank}{}", text(*level)));
    numbered.collect::<Vec<_>>().join(comma)
}
