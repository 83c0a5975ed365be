//! HTML text, in which everything that comes from outside is escaped.

use std::fmt::{self, Display, Write as _};

/// HTML in the making.
///
/// Text reaches it in two ways only: as a constant of this module's callers, or escaped.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    /// Appends HTML that is written in the source code.
    pub(super) fn html(&mut self, html: &'static str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    /// Appends text, escaped for content and attributes alike.
    pub(super) fn text(&mut self, text: impl Display) -> &mut Self {
        // Writing to a string does not fail.
        let _ = write!(Escaping(&mut self.0), "{text}");
        self
    }

    /// Appends a coordinate with at most two decimals.
    pub(super) fn number(&mut self, number: f64) -> &mut Self {
        let number = if number.is_finite() { number } else { 0.0 };
        let written = format!("{number:.2}");
        let short = written.trim_end_matches('0').trim_end_matches('.');
        self.0.push_str(if short == "-0" { "0" } else { short });
        self
    }

    /// English, with the same in Chinese below or beside it.
    pub(super) fn bilingual(&mut self, english: &'static str, chinese: &'static str) -> &mut Self {
        self.html(english).html(" <span class=\"zh\" lang=\"zh-Hans\">").html(chinese);
        self.html("</span>")
    }

    /// All of it.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

struct Escaping<'a>(&'a mut String);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // Control characters are not allowed in HTML at all.
                control if control.is_control() && !matches!(control, '\n' | '\t') => {
                    self.0.push('\u{FFFD}');
                }
                other => self.0.push(other),
            }
        }
        Ok(())
    }
}

/// A count with its thousands apart: 1,234,567.
pub(super) fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A share as a percentage, with more digits where it is near 0 or 100.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    let distance = percent.min(100.0 - percent);
    if !percent.is_finite() {
        "–".to_owned()
    } else if distance == 0.0 || distance >= 10.0 {
        format!("{percent:.1} %")
    } else if distance < 0.0001 {
        // Rounding would make a certainty of what is none.
        if percent < 50.0 { "< 0.0001 %".to_owned() } else { "> 99.9999 %".to_owned() }
    } else if distance >= 0.1 {
        format!("{percent:.2} %")
    } else {
        format!("{percent:.4} %")
    }
}

/// A weight with its sign.
pub(super) fn signed(weight: f64) -> String {
    if !weight.is_finite() {
        return "–".to_owned();
    }
    let written = format!("{weight:+.1}");
    // The typographic minus is as wide as the plus.
    if written == "-0.0" { "+0.0".to_owned() } else { written.replace('-', "−") }
}

/// Seconds, in the unit that suits them.
pub(super) fn duration(seconds: f64) -> String {
    if seconds >= 90.0 {
        format!("{:.1} min", seconds / 60.0)
    } else if seconds >= 1.0 {
        format!("{seconds:.2} s")
    } else {
        format!("{:.0} ms", seconds.max(0.0) * 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_is_markup() {
        let mut markup = Markup::default();
        markup.html("<b>").text("<script>'\"&\u{1}").html("</b>");
        assert_eq!(markup.finish(), "<b>&lt;script&gt;&#39;&quot;&amp;\u{FFFD}</b>");
    }

    #[test]
    fn figures_read_as_a_person_writes_them() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(thousands), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(
            [0.0, 1e-9, 0.5, 0.991_234, 0.000_012, 1.0 - 1e-9, 1.0].map(percent),
            ["0.0 %", "< 0.0001 %", "50.0 %", "99.12 %", "0.0012 %", "> 99.9999 %", "100.0 %"]
        );
        assert_eq!([3.12, -3.12, -0.01].map(signed), ["+3.1", "−3.1", "+0.0"]);
        assert_eq!([0.0123, 2.5, 600.0].map(duration), ["12 ms", "2.50 s", "10.0 min"]);
        let mut markup = Markup::default();
        markup
            .number(1.5)
            .html(" ")
            .number(-0.001)
            .html(" ")
            .number(f64::NAN)
            .html(" ")
            .number(20.0);
        assert_eq!(markup.finish(), "1.5 0 0 20");
    }
}
