//! The rules that follow from the data set: presence, length, characters, form, codes.

use renkou_codes::{CodeState, DivisionCode, division::RecordClass};

use super::code_set::Reading;
use super::generated as rules;
use super::record::Record;
use super::rule::RuleIndex;
use crate::date::DateFault;
use crate::identity::{self, Checked, Reason};
use crate::record::{Item, ItemType, Need};
use crate::text::EightDigits;

/// What is asked of one mapped item, in the few bytes that are looked at for every value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    pub(super) place: usize,
    pub(super) kind: ItemType,
    need: Need,
    /// The greatest length in characters; the greatest number there is if none is stated.
    pub(super) length: u16,
}

impl Demand {
    pub(super) fn of(place: usize, item: &Item) -> Self {
        Self { place, kind: item.kind, need: item.need, length: item.length.unwrap_or(u16::MAX) }
    }

    /// The rule that a missing value breaks.
    pub(super) const fn rule_if_missing(&self) -> Option<RuleIndex> {
        match self.need {
            Need::Required => Some(rules::ST_101),
            Need::Expected => Some(rules::ST_102),
            Need::Optional => None,
        }
    }
}

/// Checks the items that are not read yet, each by itself, and reads of them what the rules across items ask for.
pub(super) fn check(record: &mut Record<'_, '_>) {
    let (validator, mut open) = (record.validator, record.open());
    while open != 0 {
        if let Some(demand) = validator.demands.get(open.trailing_zeros() as usize) {
            check_item(record, demand);
        }
        open &= open - 1;
    }
}

fn check_item(record: &mut Record<'_, '_>, demand: &Demand) {
    let place = demand.place;
    let mut text = record.text(place);
    if text.is_empty() {
        return report_missing(record, demand);
    }
    if !is_surely_trimmed(text.as_bytes()) {
        let trimmed = text.trim();
        if trimmed.len() != text.len() {
            if !trimmed.is_empty() {
                record.report(rules::ST_104, place);
            }
            record.set_text(place, trimmed);
            text = trimmed;
        }
        if text.is_empty() {
            return report_missing(record, demand);
        }
    }
    if demand.kind != ItemType::Name && is_word_for_missing(text.as_bytes()) {
        return report_word_for_missing(record, demand);
    }
    // A citizen number is looked at next: nothing else in a record costs more.
    if demand.kind == ItemType::CitizenNumber {
        return check_number(record, demand, text);
    }
    if text.len() > usize::from(demand.length)
        && demand.kind != ItemType::Date
        && text.chars().count() > usize::from(demand.length)
    {
        record.report(rules::ST_103, place);
    }
    // What these kinds may hold is told below to the letter.
    if !matches!(demand.kind, ItemType::Date | ItemType::Code | ItemType::Division) {
        check_characters(record, place, text);
    }
    match demand.kind {
        ItemType::Date => check_date(record, demand, text),
        ItemType::Code => check_code(record, place, text),
        ItemType::Division => check_division(record, place, text),
        ItemType::Name => super::names::check(record, place, text),
        ItemType::Integer if !text.bytes().all(|byte| byte.is_ascii_digit()) => {
            record.report(rules::ST_131, place);
        }
        ItemType::Decimal if !is_decimal(text) => record.report(rules::ST_132, place),
        ItemType::Flag if !is_flag(text) => record.report(rules::ST_133, place),
        ItemType::Telephone => check_telephone(record, place, text),
        ItemType::Email if !is_email(text) => record.report(rules::ST_142, place),
        _ => {}
    }
}

/// Whether no blanks stand around a text: true only for what is usual, so that few are trimmed.
#[inline]
pub(super) fn is_surely_trimmed(text: &[u8]) -> bool {
    let graphic = |byte: u8| (b'!'..=b'~').contains(&byte);
    // Han characters from U+4000 on begin with these bytes; blanks of all kinds do not.
    let han = |byte: u8| (0xE4..=0xE9).contains(&byte);
    match text {
        [first, .., third, _, last] => {
            (graphic(*first) || han(*first)) && (graphic(*last) || han(*third))
        }
        [first, .., last] => graphic(*first) && graphic(*last),
        [only] => graphic(*only),
        [] => false,
    }
}

fn report_missing(record: &mut Record<'_, '_>, demand: &Demand) {
    record.counts.missing |= 1 << demand.place;
    if let Some(rule) = demand.rule_if_missing() {
        record.report(rule, demand.place);
    }
}

#[cold]
fn report_word_for_missing(record: &mut Record<'_, '_>, demand: &Demand) {
    record.report(rules::ST_107, demand.place);
    record.set_text(demand.place, "");
    report_missing(record, demand);
}

/// Words that say that there is nothing.
const WORDS_FOR_MISSING: [&str; 26] = [
    "不详", "未知", "无", "空", "暂无", "不明", "待查", "-", "--", "—", "/", "\\", "?", "？",
    "null", "NULL", "Null", "None", "none", "N/A", "n/a", "NA", "nan", "NaN", "#N/A", "(null)",
];

/// Whether a byte begins one of [`WORDS_FOR_MISSING`].
static BEGINS_WORD_FOR_MISSING: [bool; 256] = {
    let (mut begins, mut at) = ([false; 256], 0);
    while at < WORDS_FOR_MISSING.len() {
        begins[WORDS_FOR_MISSING[at].as_bytes()[0] as usize] = true;
        at += 1;
    }
    begins
};

/// Whether a text says that there is nothing.
#[inline]
pub(super) fn is_word_for_missing(text: &[u8]) -> bool {
    let begins = |first: &u8| BEGINS_WORD_FOR_MISSING.get(usize::from(*first)) == Some(&true);
    let is_word = || WORDS_FOR_MISSING.iter().any(|word| word.as_bytes() == text);
    text.len() <= 9 && text.first().is_some_and(begins) && is_word()
}

fn check_characters(record: &mut Record<'_, '_>, place: usize, text: &str) {
    if !is_doubtful(text.as_bytes()) {
        return;
    }
    if text.bytes().any(|byte| byte < b' ' || byte == 0x7F) {
        record.report(rules::ST_106, place);
    }
    // U+FFFD stands for bytes that could not be read; 锟斤拷 is U+FFFD read once more as GBK.
    if text.contains('\u{FFFD}') || text.contains("锟斤拷") {
        record.report(rules::ST_105, place);
    }
}

/// Whether there can be a control character, U+FFFD or 锟 in texts that stand one behind the other.
///
/// Told for a whole column at once, without a branch between the bytes: few columns have any.
#[expect(clippy::needless_bitwise_bool, reason = "without branches, sixteen bytes go at once")]
pub(super) fn is_doubtful(texts: &[u8]) -> bool {
    let single = |byte: u8| (byte < b' ') | (byte == 0x7F) | (byte == 0xEF);
    // U+FFFD begins with EF; the last two bytes of 锟 are 94 9F.
    let pairs = texts.iter().zip(texts.get(1..).unwrap_or_default());
    let doubtful = pairs.fold(false, |doubtful, (&byte, &next)| {
        doubtful | single(byte) | ((byte == 0x94) & (next == 0x9F))
    });
    doubtful | texts.last().is_some_and(|&last| single(last))
}

fn check_date(record: &mut Record<'_, '_>, demand: &Demand, text: &str) {
    let place = demand.place;
    match record.validator.writing.read(text) {
        Ok(date) => {
            record.set_date(place, date);
            if !date.is_full() {
                record.report(rules::ST_124, place);
            }
            let plain = match text.len() {
                8 => text.as_bytes().first_chunk().is_some_and(|t| EightDigits::read(*t).is_some()),
                10 => {
                    text.as_bytes().get(4) == Some(&b'-') && text.as_bytes().get(7) == Some(&b'-')
                }
                _ => false,
            };
            if !plain {
                record.report(rules::ST_123, place);
            }
        }
        Err(DateFault::Absent) => {
            record.report(rules::ST_107, place);
            report_missing(record, demand);
        }
        Err(DateFault::Day | DateFault::Month | DateFault::Year) => {
            record.report(rules::ST_122, place);
        }
        Err(_) => record.report(rules::ST_121, place),
    }
}

fn check_code(record: &mut Record<'_, '_>, place: usize, text: &str) {
    let Some(codes) = record.validator.codes.get(place).and_then(Option::as_ref) else { return };
    match codes.read(text) {
        Reading::Code(key) => record.set_code(place, key),
        Reading::Padded(key) => {
            record.set_code(place, key);
            record.report(rules::ST_112, place);
        }
        Reading::Named(key) => {
            record.set_code(place, key);
            record.report(rules::ST_113, place);
        }
        Reading::Unknown => record.report(rules::ST_111, place),
    }
}

fn check_division(record: &mut Record<'_, '_>, place: usize, text: &str) {
    let bytes = text.as_bytes();
    let rest = bytes.get(6..).unwrap_or_default();
    let well_formed = matches!(rest.len(), 0 | 3 | 6 | 9) && rest.iter().all(u8::is_ascii_digit);
    let code = bytes.first_chunk::<6>().and_then(|six| DivisionCode::from_digits(*six));
    let (true, Some(code)) = (well_formed, code) else {
        return record.report(rules::DV_105, place);
    };
    let rule = match record.validator.division_state(code) {
        CodeState::UnknownProvince => rules::DV_101,
        CodeState::UnknownCode => rules::DV_102,
        state @ CodeState::Abolished { .. } => {
            return record.report_abolished(rules::DV_103, place, state);
        }
        CodeState::Listed(RecordClass::Aggregate | RecordClass::Statistical) => rules::DV_104,
        CodeState::NotYet { .. } => rules::DV_106,
        // Only Hong Kong, Macao and Taiwan have no units below the province here.
        CodeState::InForce if code.province() == code && code.number() < 700_000 => rules::DV_107,
        _ => return,
    };
    record.report(rule, place);
}

fn check_number(record: &mut Record<'_, '_>, demand: &Demand, text: &str) {
    let place = demand.place;
    let checked = identity::check(text, record.validator.today);
    if checked.reasons().contains(Reason::Empty) {
        return report_word_for_missing(record, demand);
    }
    record.set_number(checked);
    if !checked.reasons().is_empty() {
        for reason in checked.reasons().iter() {
            match (rule_for(reason), checked.division_at_birth()) {
                (Some(rules::ID_113), Some(state)) => {
                    record.report_abolished(rules::ID_113, place, state);
                }
                (Some(rule), _) => record.report(rule, place),
                (None, _) => {}
            }
        }
    }
    if checked.form() == Some(identity::Form::Fifteen) {
        record.report(rules::ID_116, place);
    }
    if checked.was_normalised() {
        record.report(rules::ID_117, place);
    }
}

/// The rule that a reason of the number check stands for.
fn rule_for(reason: Reason) -> Option<RuleIndex> {
    Some(match reason {
        Reason::Length => rules::ID_101,
        Reason::Character => rules::ID_102,
        Reason::Check => rules::ID_103,
        Reason::Date => rules::ID_104,
        Reason::Future => rules::ID_105,
        Reason::Province => rules::ID_106,
        Reason::Placeholder => rules::ID_107,
        Reason::Spreadsheet => rules::ID_108,
        Reason::UnknownDivision => rules::ID_109,
        Reason::AggregateDivision => rules::ID_110,
        Reason::StatisticalDivision => rules::ID_111,
        Reason::Pre1982Division => rules::ID_112,
        Reason::AbolishedDivision => rules::ID_113,
        Reason::SequenceZero => rules::ID_114,
        Reason::BornBefore1850 => rules::ID_115,
        _ => return None,
    })
}

/// Whether the form of a citizen number was read, so that its parts can be compared.
pub(super) fn is_readable(checked: &Checked) -> bool {
    checked.form().is_some() && !checked.reasons().contains(Reason::Placeholder)
}

fn check_telephone(record: &mut Record<'_, '_>, place: usize, text: &str) {
    let mut digits = 0_u32;
    let mut same = true;
    let mut first = None;
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                digits += 1;
                same &= *first.get_or_insert(byte) == byte;
            }
            b'-' | b' ' | b'+' | b'(' | b')' | b'/' | b',' | b';' => {}
            _ => return record.report(rules::ST_141, place),
        }
    }
    if digits >= 5 && same {
        record.report(rules::ST_143, place);
    } else if digits < 5 || (digits > 15 && !text.contains(['/', ',', ';', ' '])) {
        record.report(rules::ST_141, place);
    }
}

fn is_email(text: &str) -> bool {
    let well_formed =
        |text: &str| !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c == '@');
    text.split_once('@').is_some_and(|(user, host)| {
        let has_dot = host.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
        well_formed(user) && well_formed(host) && has_dot
    })
}

fn is_decimal(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'))
        && text.parse::<f64>().is_ok()
}

fn is_flag(text: &str) -> bool {
    matches!(
        text,
        "0" | "1" | "2" | "是" | "否" | "有" | "Y" | "N" | "y" | "n" | "T" | "F" | "true" | "false"
    )
}
