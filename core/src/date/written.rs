//! The many ways a date is written in a register.

use super::partial_date::PartialDate;
use crate::text::EightDigits;

/// How dates are written (日期写法) in the column to be read, where the text itself does not say.
///
/// Read without being declared: `19630503`, `19630500`, `196305`, `1963`, `630503`, `1963-05-03`,
/// `1963/5/3`, `1963.5`, `05/1963`, `13/5/1963`, `1963年5月3日`, `63年5月`, `民国52年5月3日`,
/// `一九六三年五月三日`, full-width digits, and any of them followed by a time of day. Zeros in
/// the place of a month or a day mean that it is not known.
///
/// # Examples
///
/// ```
/// use renkou::date::{DateFault, Serial, Writing};
///
/// let plain = Writing::default();
/// assert_eq!(plain.read("1963/5/3 0:00")?.digits(), 19_630_503);
/// assert_eq!(plain.read("3/5/1963"), Err(DateFault::Ambiguous));
/// assert_eq!(plain.read("19630229"), Err(DateFault::Day));
///
/// let excel = Writing { serial: Serial::Excel1900, ..Writing::default() };
/// assert_eq!(excel.read("23134")?.digits(), 19_630_503);
///
/// let minguo = Writing { minguo: true, ..Writing::default() };
/// assert_eq!(minguo.read("52/05/03")?.digits(), 19_630_503);
/// # Ok::<(), DateFault>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// The last year a year of two digits can mean: with 2029, `29` is 2029 and `30` is 1930.
    pub latest_year: u16,
    /// Whether bare numbers of up to five digits are spreadsheet serials.
    pub serial: Serial,
    /// Whether years of up to three digits count from 1911, as in Taiwan (民国纪年).
    pub minguo: bool,
    /// Whether the day stands first where the year stands last; undeclared, only what is certain
    /// is read.
    pub day_first: Option<bool>,
    /// The last day that a date with a year of two digits can mean, where its century is else the
    /// later one.
    pub latest: Option<PartialDate>,
}

/// The day from which a spreadsheet counts (电子表格日期序列).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Serial {
    /// Bare numbers are no serials.
    #[default]
    None,
    /// 1 is 1 January 1900, and 60 the 29 February 1900 that never was.
    Excel1900,
    /// 0 is 1 January 1904.
    Excel1904,
}

/// Why a text is not a date (日期错误原因).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateFault {
    /// Empty, all zeros, all nines, or a word for "not known".
    Absent,
    /// Not written in any form known.
    Form,
    /// There is no such year.
    Year,
    /// There is no such month, or a day without its month.
    Month,
    /// There is no such day in that month.
    Day,
    /// Day and month cannot be told apart; see [`Writing::day_first`].
    Ambiguous,
}

impl DateFault {
    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Form => "form",
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
            Self::Ambiguous => "ambiguous",
        }
    }

    /// What is wrong, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::Absent => "there is no date",
            Self::Form => "not written as a date",
            Self::Year => "there is no such year",
            Self::Month => "there is no such month",
            Self::Day => "there is no such day in that month",
            Self::Ambiguous => "day and month cannot be told apart",
        }
    }

    /// What is wrong, in Chinese.
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::Absent => "没有日期",
            Self::Form => "不是日期的写法",
            Self::Year => "没有该年份",
            Self::Month => "没有该月份",
            Self::Day => "该月没有该日",
            Self::Ambiguous => "日与月无法区分",
        }
    }
}

impl std::fmt::Display for DateFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text_en())
    }
}

impl std::error::Error for DateFault {}

impl Default for Writing {
    fn default() -> Self {
        Self {
            latest_year: 2029,
            serial: Serial::None,
            minguo: false,
            day_first: None,
            latest: None,
        }
    }
}

impl Writing {
    /// The default, with years of two digits lying not after a reference date.
    pub fn as_of(today: PartialDate) -> Self {
        Self { latest_year: today.year(), latest: Some(today), ..Self::default() }
    }

    /// The same with what a user declares, as words with commas between them: `minguo`, `excel1900`,
    /// `excel1904`, `day-first`, `month-first`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) for any other word.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::date::Writing;
    ///
    /// let writing = Writing::default().declared("minguo,day-first")?;
    /// assert_eq!(writing.read("52/05/03").map(|date| date.digits()), Ok(19_630_503));
    /// assert!(Writing::default().declared("excel").is_err());
    /// # Ok::<(), renkou::Error>(())
    /// ```
    pub fn declared(mut self, words: &str) -> Result<Self, crate::Error> {
        for word in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match word.to_ascii_lowercase().as_str() {
                "minguo" => self.minguo = true,
                "excel1900" => self.serial = Serial::Excel1900,
                "excel1904" => self.serial = Serial::Excel1904,
                "day-first" => self.day_first = Some(true),
                "month-first" => self.day_first = Some(false),
                _ => {
                    let message = "dates are declared as minguo, excel1900, excel1904, day-first or \
                                   month-first";
                    return Err(crate::Error::new(crate::ErrorKind::InvalidArgument, message));
                }
            }
        }
        Ok(self)
    }

    /// The date a text means; does not allocate.
    ///
    /// # Errors
    ///
    /// Why it is not a date.
    pub fn read(self, text: &str) -> Result<PartialDate, DateFault> {
        if let Some(digits) = <[u8; 8]>::try_from(text.as_bytes()).ok().and_then(EightDigits::read)
        {
            return Self::from_eight(digits.number());
        }
        let text = text.trim_matches(is_blank);
        let date = self.read_parts(text)?;
        match self.latest {
            // In the last year there is, only what comes later belongs to the century before.
            Some(latest) if date.year() == self.latest_year && date.is_certainly_after(latest) => {
                Self { latest_year: self.latest_year.saturating_sub(1), ..self }.read_parts(text)
            }
            _ => Ok(date),
        }
    }

    fn from_eight(digits: u32) -> Result<PartialDate, DateFault> {
        if digits == 0 || digits == 99_999_999 {
            return Err(DateFault::Absent);
        }
        date(digits / 10_000, digits / 100 % 100, digits % 100)
    }

    fn read_parts(self, text: &str) -> Result<PartialDate, DateFault> {
        if matches!(text, "" | "0" | "-" | "--" | "/" | "不详" | "未知" | "无") {
            return Err(DateFault::Absent);
        }
        let (era, rest) = Era::of(text);
        let parts = Parts::of(rest)?;
        let minguo = era == Era::Minguo || (era == Era::None && self.minguo);
        match parts.slice() {
            [one] => self.one(*one, minguo),
            [year, month] => self.two(*year, *month, minguo),
            [a, b, c] => self.three(*a, *b, *c, minguo),
            _ => Err(DateFault::Form),
        }
    }

    fn one(self, part: Part, minguo: bool) -> Result<PartialDate, DateFault> {
        let value = part.value;
        if part.mark == Mark::Year {
            return date(self.year(part, minguo)?, 0, 0);
        }
        if part.mark != Mark::End {
            return Err(DateFault::Form);
        }
        if self.serial != Serial::None && part.digits <= 5 {
            return self.serial_day(value);
        }
        match part.digits {
            8 => Self::from_eight(value as u32),
            // A date with the time of day run on: YYYYMMDDhhmmss.
            14 => Self::from_eight((value / 1_000_000) as u32),
            6 | 7 if minguo => {
                date(value as u32 / 10_000 + 1911, value as u32 / 100 % 100, value as u32 % 100)
            }
            6 => self.six(value as u32),
            4 => match value {
                0 | 9999 => Err(DateFault::Absent),
                year => date(year as u32, 0, 0),
            },
            1..=3 if minguo => date(value as u32 + 1911, 0, 0),
            _ => Err(DateFault::Form),
        }
    }

    /// Six digits are a year and a month, or the two-digit year of numbers of 15 digits.
    fn six(self, value: u32) -> Result<PartialDate, DateFault> {
        let (year, month) = (value / 100, value % 100);
        if value == 0 {
            Err(DateFault::Absent)
        } else if (1800..=2199).contains(&year) && month <= 12 {
            date(year, month, 0)
        } else {
            date(self.century(value / 10_000), value / 100 % 100, value % 100)
        }
    }

    fn two(self, a: Part, b: Part, minguo: bool) -> Result<PartialDate, DateFault> {
        let year_first = a.digits == 4 || (minguo && a.digits <= 3);
        match (a.mark, b.mark) {
            (Mark::Year, Mark::Month | Mark::End) => date(self.year(a, minguo)?, b.small()?, 0),
            (Mark::Separator, Mark::End) if year_first => {
                date(self.year(a, minguo)?, b.small()?, 0)
            }
            (Mark::Separator, Mark::End) if b.digits == 4 => {
                date(self.year(b, false)?, a.small()?, 0)
            }
            _ => Err(DateFault::Form),
        }
    }

    fn three(self, a: Part, b: Part, c: Part, minguo: bool) -> Result<PartialDate, DateFault> {
        match (a.mark, b.mark, c.mark) {
            (Mark::Separator, Mark::Separator, Mark::End) if c.digits == 4 && a.digits <= 2 => {
                self.year_last(a.small()?, b.small()?, c)
            }
            (Mark::Year, Mark::Month, Mark::Day | Mark::End)
            | (Mark::Separator, Mark::Separator, Mark::End) => {
                date(self.year(a, minguo)?, b.small()?, c.small()?)
            }
            _ => Err(DateFault::Form),
        }
    }

    fn year_last(self, a: u32, b: u32, year: Part) -> Result<PartialDate, DateFault> {
        let year = self.year(year, false)?;
        match self.day_first {
            Some(true) => date(year, b, a),
            Some(false) => date(year, a, b),
            None if a > 12 => date(year, b, a),
            None if b > 12 || a == b => date(year, a, b),
            None => Err(DateFault::Ambiguous),
        }
    }

    fn year(self, part: Part, minguo: bool) -> Result<u32, DateFault> {
        let value = u32::try_from(part.value).map_err(|_| DateFault::Form)?;
        match part.digits {
            1..=3 if minguo => Ok(value + 1911),
            2 => Ok(self.century(value)),
            4 => Ok(value),
            _ => Err(DateFault::Form),
        }
    }

    /// The latest year that ends in two digits and is not after [`Self::latest_year`].
    fn century(self, two_digits: u32) -> u32 {
        let latest = u32::from(self.latest_year);
        let year = latest - latest % 100 + two_digits;
        if year > latest { year.saturating_sub(100) } else { year }
    }

    fn serial_day(self, serial: u64) -> Result<PartialDate, DateFault> {
        let serial = i32::try_from(serial).map_err(|_| DateFault::Form)?;
        // Days from the day the spreadsheet counts from to 1 January 1970.
        let days = match self.serial {
            Serial::Excel1904 => serial - 24_107,
            _ if serial == 60 => return Err(DateFault::Day),
            _ if serial < 60 => serial - 25_568,
            _ => serial - 25_569,
        };
        if self.serial == Serial::Excel1900 && serial == 0 {
            return Err(DateFault::Absent);
        }
        PartialDate::from_days_since_epoch(days).ok_or(DateFault::Year)
    }
}

fn date(year: u32, month: u32, day: u32) -> Result<PartialDate, DateFault> {
    let year = u16::try_from(year).ok().filter(|&year| year > 0).ok_or(DateFault::Year)?;
    let of_year = PartialDate::of_year(year).ok_or(DateFault::Year)?;
    match (month, day) {
        (0, 0) => Ok(of_year),
        (0 | 13.., _) => Err(DateFault::Month),
        (_, 0) => PartialDate::of_month(year, month as u8).ok_or(DateFault::Month),
        (_, 1..=31) => PartialDate::new(year, month as u8, day as u8).ok_or(DateFault::Day),
        _ => Err(DateFault::Day),
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{FEFF}' || c == '\u{200B}'
}

/// The era a text names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Era {
    None,
    Common,
    Minguo,
}

impl Era {
    fn of(text: &str) -> (Self, &str) {
        for (word, era) in [
            ("中华民国", Self::Minguo),
            ("民国", Self::Minguo),
            ("民國", Self::Minguo),
            ("公元", Self::Common),
        ] {
            if let Some(rest) = text.strip_prefix(word) {
                return (era, rest.trim_start_matches(is_blank));
            }
        }
        (Self::None, text)
    }
}

/// What stands behind a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Separator,
    Year,
    Month,
    Day,
    End,
}

/// A number in a written date, the number of its digits, and what stands behind it.
#[derive(Clone, Copy)]
struct Part {
    value: u64,
    digits: u8,
    mark: Mark,
}

impl Part {
    /// The value of a month or a day.
    fn small(self) -> Result<u32, DateFault> {
        if self.digits <= 2 { Ok(self.value as u32) } else { Err(DateFault::Form) }
    }
}

/// The numbers of a written date, up to three.
struct Parts {
    parts: [Part; 3],
    len: usize,
}

impl Parts {
    fn slice(&self) -> &[Part] {
        self.parts.get(..self.len).unwrap_or_default()
    }

    fn push(&mut self, number: &Number, mark: Mark) -> Result<(), DateFault> {
        let place = self.parts.get_mut(self.len).ok_or(DateFault::Form)?;
        *place = Part { value: number.value()?, digits: number.digits, mark };
        self.len += 1;
        Ok(())
    }

    fn of(text: &str) -> Result<Self, DateFault> {
        let none = Part { value: 0, digits: 0, mark: Mark::End };
        let mut parts = Self { parts: [none; 3], len: 0 };
        let mut number = Number::default();
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            if number.take(c)? {
                continue;
            }
            let mark = match c {
                '年' => Mark::Year,
                '月' => Mark::Month,
                '日' | '号' | '號' => Mark::Day,
                '-' | '/' | '.' | ',' | '、' | '\\' | '_' => Mark::Separator,
                '－' | '／' | '．' | '。' | '‐' | '‑' | '–' | '—' | '−' => {
                    Mark::Separator
                }
                c if c == 'T' || is_blank(c) => {
                    if is_time_of_day(rest.as_str()) {
                        break;
                    }
                    // Blanks around the marks of a date mean nothing.
                    if number.digits > 0 && !starts_with_mark(rest.as_str()) {
                        if c == 'T' {
                            return Err(DateFault::Form);
                        }
                        parts.push(&std::mem::take(&mut number), Mark::Separator)?;
                    } else if c == 'T' {
                        return Err(DateFault::Form);
                    }
                    continue;
                }
                _ => return Err(DateFault::Form),
            };
            if number.digits == 0 {
                return Err(DateFault::Form);
            }
            parts.push(&std::mem::take(&mut number), mark)?;
        }
        if number.digits > 0 {
            parts.push(&number, Mark::End)?;
        }
        Ok(parts)
    }
}

fn starts_with_mark(text: &str) -> bool {
    text.trim_start_matches(is_blank).starts_with(|c: char| "年月日号號-/.,、".contains(c))
}

/// Whether a text is the time of day behind a date: digits and the marks between them, or empty.
fn is_time_of_day(text: &str) -> bool {
    let text = text.trim_matches(is_blank);
    let ends_well =
        text.is_empty() || text.contains(':') || text.contains('：') || text.contains('时');
    ends_well
        && text.chars().all(|c| {
            c.is_ascii_digit()
                || matches!(
                    c,
                    ':' | '：' | '.' | '+' | '-' | 'Z' | 'z' | '时' | '分' | '秒' | 'A' | 'P' | 'M'
                )
                || is_blank(c)
        })
}

/// A number being read, in digits of any width or in Chinese.
#[derive(Default)]
struct Number {
    plain: u64,
    digits: u8,
    /// Whether it is written with 十, which makes two digits of one to three signs.
    tens: bool,
}

impl Number {
    fn value(&self) -> Result<u64, DateFault> {
        if self.digits > 14 { Err(DateFault::Form) } else { Ok(self.plain) }
    }

    /// Takes a sign if it belongs to a number.
    fn take(&mut self, c: char) -> Result<bool, DateFault> {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '０'..='９' => c as u32 - '０' as u32,
            '〇' | '零' | '○' => 0,
            '一' | '元' => 1,
            '二' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            '十' | '廿' | '卅' => return self.take_ten(c),
            _ => return Ok(false),
        };
        if self.tens {
            // 二十三: the place of the units was left at zero.
            if !self.plain.is_multiple_of(10) {
                return Err(DateFault::Form);
            }
            self.plain += u64::from(digit);
            return Ok(true);
        }
        if self.digits >= 15 {
            return Err(DateFault::Form);
        }
        self.plain = self.plain * 10 + u64::from(digit);
        self.digits += 1;
        Ok(true)
    }

    fn take_ten(&mut self, c: char) -> Result<bool, DateFault> {
        if self.tens || self.digits > 1 || (self.digits == 1 && c != '十') {
            return Err(DateFault::Form);
        }
        let tens = match (c, self.digits) {
            ('廿', _) => 2,
            ('卅', _) => 3,
            (_, 0) => 1,
            _ => self.plain,
        };
        *self = Self { plain: tens * 10, digits: 2, tens: true };
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_year_of_two_digits_does_not_lie_in_the_future() {
        let writing = Writing::as_of(PartialDate::new(2026, 1, 1).unwrap());
        let year = |text: &str| writing.read(text).map(PartialDate::year);
        assert_eq!(year("26-5-3"), Ok(1926));
        assert_eq!(year("260503"), Ok(1926));
        assert_eq!(year("26年1月1日"), Ok(2026));
        assert_eq!(year("25-5-3"), Ok(2025));
        // What is written in full is what it says.
        assert_eq!(year("2026-5-3"), Ok(2026));
    }

    #[test]
    fn cases() {
        let table = include_str!("../../../tests/vectors/date.csv");
        let mut checked = 0;
        for line in table.lines().skip(1) {
            let [text, writing, expected, fault] =
                line.split(';').collect::<Vec<_>>().try_into().unwrap();
            let writing = match writing {
                "" => Writing::default(),
                "excel1900" => Writing { serial: Serial::Excel1900, ..Writing::default() },
                "excel1904" => Writing { serial: Serial::Excel1904, ..Writing::default() },
                "minguo" => Writing { minguo: true, ..Writing::default() },
                "day_first" => Writing { day_first: Some(true), ..Writing::default() },
                "month_first" => Writing { day_first: Some(false), ..Writing::default() },
                "latest_1999" => Writing { latest_year: 1999, ..Writing::default() },
                other => panic!("no writing {other}"),
            };
            let read = writing.read(text);
            let found = read.map_or_else(|_| String::new(), |date| format!("{:08}", date.digits()));
            assert_eq!(found, expected, "{text}");
            assert_eq!(read.err().map_or("", DateFault::as_str), fault, "{text}");
            checked += 1;
        }
        assert!(checked > 50);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[0-9０-９年月日十廿一二三 T:/.-]{0,24}|.{0,24}") {
            for writing in [
                Writing::default(),
                Writing { serial: Serial::Excel1900, minguo: true, ..Writing::default() },
                Writing {
                serial: Serial::Excel1904,
                day_first: Some(true),
                latest_year: 0,
                ..Writing::default()
            },
            ] {
                if let Ok(date) = writing.read(&text) {
                    prop_assert!(PartialDate::from_digits(date.digits()) == Some(date));
                }
            }
        }

        #[test]
        fn every_spelling_of_a_day_is_that_day(digits in 19_000_101_u32..20_301_231) {
            if let Some(date) = PartialDate::from_digits(digits)
                && let (Some(month), Some(day)) = (date.month(), date.day())
            {
                    let year = date.year();
                    for text in [
                        format!("{year}-{month}-{day}"),
                        format!("{year}/{month:02}/{day:02} 00:00:00"),
                        format!("{year}.{month}.{day}"),
                        format!("{year}年{month}月{day}日"),
                        format!(" {year} 年 {month} 月 {day} 日"),
                        format!("{year}-{month:02}-{day:02}T00:00:00.000Z"),
                        format!("公元{year}年{month}月{day}号"),
                    ] {
                        prop_assert_eq!(Writing::default().read(&text), Ok(date), "{}", text);
                    }
            }
        }
    }
}
