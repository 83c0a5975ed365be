//! Tests of two values that are both there.

use super::level_test::{CommonElements, LevelTest, ListForm};
use super::lists;
use super::number::NumberForm;
use super::operand::Operand;
use super::place::Place;
use super::prepared::{Characters, Pool};
use crate::date::{PartialDate, days_in_month};
use crate::text::{
    Unit, alignment_within, damerau_levenshtein, dice, equal_beginning, jaro, jaro_winkler,
    levenshtein_within, with_bonus,
};

/// Similarities of one pair, worked out at most once however many levels ask.
#[derive(Default)]
pub(super) struct Similarities {
    jaro: Option<f64>,
    jaro_winkler: Option<f64>,
    /// What `jaro_winkler` is at most, which is known sooner.
    jaro_winkler_at_most: Option<f64>,
    #[cfg(feature = "names")]
    name: Option<crate::name::Comparison>,
}

impl Operand {
    /// Whether a test of one column holds for two values of this operand, neither of them missing.
    #[allow(clippy::too_many_lines, reason = "one arm for each test")]
    pub(super) fn holds(&self, test: &LevelTest, a: u32, b: u32, known: &mut Similarities) -> bool {
        if a == b && *test != LevelTest::Exact && test.holds_for_equal() {
            // Equal texts that are no date or number still prove nothing about dates or numbers.
            return self.is_readable(test, a);
        }
        let characters = &self.prepared.characters;
        match test {
            LevelTest::Exact => a == b,
            LevelTest::Edits(limit) => edits(characters, a, b, *limit, false),
            LevelTest::EditsAndSwaps(limit) => edits(characters, a, b, *limit, true),
            LevelTest::Levenshtein(limit) => {
                characters.of(a, b, &Within(*limit, Distance::Levenshtein))
            }
            LevelTest::DamerauLevenshtein(limit) => {
                characters.of(a, b, &Within(*limit, Distance::Damerau))
            }
            LevelTest::Jaro(at_least) => {
                if self.jaro_at_most(a, b) < *at_least {
                    return false;
                }
                *known.jaro.get_or_insert_with(|| characters.of(a, b, &Jaro)) >= *at_least
            }
            LevelTest::JaroWinkler(at_least) => {
                let bound = || characters.of(a, b, &JaroWinklerAtMost(self.jaro_at_most(a, b)));
                if *known.jaro_winkler_at_most.get_or_insert_with(bound) < *at_least {
                    return false;
                }
                let similarity = || characters.of(a, b, &JaroWinkler);
                *known.jaro_winkler.get_or_insert_with(similarity) >= *at_least
            }
            LevelTest::Dice(at_least) => characters.of(a, b, &Dice) >= *at_least,
            LevelTest::Jaccard(at_least) => {
                let alphabets = self.prepared.alphabets.as_ref();
                alphabets.is_some_and(|all| jaccard(all, a, b) >= *at_least)
            }
            LevelTest::Within(distance) => {
                self.difference(a, b).is_some_and(|difference| difference <= *distance)
            }
            LevelTest::WithinShare(share) => {
                self.quantities(a, b).is_some_and(|(x, y)| (x - y).abs() / x.max(y) < *share)
            }
            LevelTest::Date(relation) => {
                self.dates(a, b).is_some_and(|(x, y)| x.relation(y) <= *relation)
            }
            LevelTest::WithinDays(days) => {
                self.days_between(a, b).is_some_and(|between| between <= *days)
            }
            LevelTest::WithinMonths(months) => {
                let month = |date: PartialDate| {
                    Some(u32::from(date.year()) * 12 + u32::from(date.month()?))
                };
                let both = self.dates(a, b).and_then(|(x, y)| month(x).zip(month(y)));
                both.is_some_and(|(x, y)| x.abs_diff(y) <= *months)
            }
            LevelTest::WithinMonthsToTheDay(months) => {
                let apart = self.dates(a, b).and_then(|(x, y)| months_between(x, y));
                apart.is_some_and(|apart| apart <= f64::from(*months))
            }
            LevelTest::WithinYears(years) => self
                .dates(a, b)
                .is_some_and(|(x, y)| u32::from(x.year().abs_diff(y.year())) <= *years),
            LevelTest::SameNumber => {
                let numbers = self.prepared.numbers.as_ref();
                numbers.is_some_and(|numbers| !numbers.differ_at_sight(a, b))
                    && self.numbers(a, b).is_some_and(|(x, y)| x.is_same(&y))
            }
            LevelTest::NumberMistyped => self.numbers(a, b).is_some_and(|(x, y)| x.is_mistyped(&y)),
            LevelTest::NumberOneDigit => {
                self.numbers(a, b).is_some_and(|(x, y)| x.is_one_digit_off(&y))
            }
            LevelTest::NumberSwapped => self.numbers(a, b).is_some_and(|(x, y)| x.is_swapped(&y)),
            LevelTest::DifferentNumbers => {
                self.numbers(a, b).is_some_and(|(x, y)| x.is_another_person(&y))
            }
            LevelTest::SameDivision => self.divisions(a, b).is_some_and(|(x, y)| x.is_same(y)),
            LevelTest::SamePrefecture => {
                self.divisions(a, b).is_some_and(|(x, y)| x.is_in_prefecture_of(y))
            }
            LevelTest::SameProvince => {
                self.divisions(a, b).is_some_and(|(x, y)| x.is_in_province_of(y))
            }
            LevelTest::SamePhone => {
                let phone = |symbol: u32| self.prepared.phones.get(symbol as usize)?.as_deref();
                phone(a).is_some() && phone(a) == phone(b)
            }
            LevelTest::Address(depth) => {
                let addresses = &self.prepared.addresses;
                let pair = addresses.get(a as usize).zip(addresses.get(b as usize));
                pair.is_some_and(|(x, y)| x.compare(y).level() <= depth.level())
            }
            LevelTest::Common(CommonElements { at_least, separator, .. }) => {
                self.lists(separator, a, b).is_some_and(|(x, y)| common(x, y) >= *at_least)
            }
            LevelTest::Subset(ListForm { separator }) => {
                self.lists(separator, a, b).is_some_and(|(x, y)| {
                    let shorter = x.len().min(y.len());
                    shorter > 0 && common(x, y) == shorter
                })
            }
            LevelTest::SubsetOrEmpty(ListForm { separator }) => self
                .lists(separator, a, b)
                .is_some_and(|(x, y)| common(x, y) == x.len().min(y.len())),
            LevelTest::Elements(pair) => {
                let lists = self.elements.iter().find(|lists| lists.separator == pair.separator);
                lists.is_some_and(|lists| lists.hold(&pair.test, a, b))
            }
            LevelTest::Cosine(at_least) => {
                let vector = |symbol: u32| self.vectors.get(symbol as usize);
                let cosine = vector(a).zip(vector(b)).and_then(|(x, y)| lists::cosine(x, y));
                cosine.is_some_and(|cosine| cosine >= *at_least)
            }
            #[cfg(feature = "names")]
            LevelTest::Name(level) | LevelTest::Surname(level) | LevelTest::GivenName(level) => {
                known.name = known.name.or_else(|| self.names(a, b));
                known.name.is_some_and(|compared| compared.level() <= *level)
            }
            #[cfg(feature = "names")]
            LevelTest::NameSimilarity(at_least) => {
                known.name = known.name.or_else(|| self.names(a, b));
                known.name.is_some_and(|compared| compared.similarity() >= *at_least)
            }
            LevelTest::LeftIs(text) => self.is(a, text),
            LevelTest::RightIs(text) => self.is(b, text),
            LevelTest::Own(name) => self.own(name, a, b),
            LevelTest::Else => true,
            // None of the first ones is so of values that are there; the others look at whole records.
            LevelTest::Never
            | LevelTest::Missing
            | LevelTest::LeftMissing
            | LevelTest::RightMissing
            | LevelTest::On(_)
            | LevelTest::All(_)
            | LevelTest::Any(_)
            | LevelTest::Not(_)
            | LevelTest::Distance(_) => false,
        }
    }

    /// Whether the value is one that the test can read at all.
    fn is_readable(&self, test: &LevelTest, symbol: u32) -> bool {
        match test {
            LevelTest::Date(_) | LevelTest::WithinDays(_) | LevelTest::WithinYears(_) => {
                self.dates(symbol, symbol).is_some()
            }
            LevelTest::WithinMonths(_) => {
                self.dates(symbol, symbol).is_some_and(|(date, _)| date.month().is_some())
            }
            LevelTest::WithinMonthsToTheDay(_) => {
                self.dates(symbol, symbol).is_some_and(|(date, _)| date.is_full())
            }
            LevelTest::SameDivision | LevelTest::SamePrefecture | LevelTest::SameProvince => {
                self.divisions(symbol, symbol).is_some()
            }
            LevelTest::Within(_) => self.difference(symbol, symbol).is_some(),
            LevelTest::WithinShare(_) => self.quantities(symbol, symbol).is_some(),
            LevelTest::SamePhone => {
                self.prepared.phones.get(symbol as usize).is_some_and(Option::is_some)
            }
            LevelTest::Address(_) => {
                self.prepared.addresses.get(symbol as usize).is_some_and(|text| !text.is_empty())
            }
            _ => true,
        }
    }

    fn is(&self, symbol: u32, text: &str) -> bool {
        self.prepared.texts.as_ref().is_some_and(|texts| texts.get(symbol) == text)
    }

    /// Two values as numbers, where both are numbers.
    pub(super) fn quantities(&self, a: u32, b: u32) -> Option<(f64, f64)> {
        let of = |symbol: u32| {
            self.prepared.quantities.get(symbol as usize).copied().filter(|x| !x.is_nan())
        };
        of(a).zip(of(b))
    }

    /// How far two values are apart: numbers as such, and full dates in days.
    fn difference(&self, a: u32, b: u32) -> Option<f64> {
        let numbers = self.quantities(a, b).map(|(x, y)| (x - y).abs());
        numbers.or_else(|| self.days_between(a, b).map(f64::from))
    }

    /// The days between two values that are full dates.
    fn days_between(&self, a: u32, b: u32) -> Option<u32> {
        let day = |symbol: u32| *self.prepared.days.get(symbol as usize)?;
        day(a).zip(day(b)).map(|(x, y)| x.abs_diff(y))
    }

    fn lists(&self, separator: &str, a: u32, b: u32) -> Option<(&[u32], &[u32])> {
        let lists = self.prepared.lists(separator)?;
        Some((lists.get(a as usize)?, lists.get(b as usize)?))
    }

    #[cfg(feature = "names")]
    fn names(&self, a: u32, b: u32) -> Option<crate::name::Comparison> {
        let names = &self.prepared.names;
        Some(names.get(a as usize)?.compare(names.get(b as usize)?))
    }

    /// At least as much as the similarity after Jaro.
    fn jaro_at_most(&self, a: u32, b: u32) -> f64 {
        let letters = |symbol: u32| self.prepared.letters.get(symbol as usize).copied();
        letters(a).zip(letters(b)).map_or(1.0, |(a, b)| a.jaro_at_most(b))
    }

    pub(super) fn dates(&self, a: u32, b: u32) -> Option<(PartialDate, PartialDate)> {
        let dates = &self.prepared.dates;
        Some(((*dates.get(a as usize)?)?, (*dates.get(b as usize)?)?))
    }

    fn numbers(&self, a: u32, b: u32) -> Option<(NumberForm, NumberForm)> {
        let numbers = self.prepared.numbers.as_ref()?;
        Some((numbers.get(a)?, numbers.get(b)?))
    }

    fn divisions(&self, a: u32, b: u32) -> Option<(&Place, &Place)> {
        let divisions = &self.prepared.divisions;
        Some((divisions.get(a as usize)?.as_ref()?, divisions.get(b as usize)?.as_ref()?))
    }
}

/// How many elements two ordered lists share.
fn common(a: &[u32], b: &[u32]) -> usize {
    a.iter().filter(|element| b.binary_search(element).is_ok()).count()
}

/// Months between two full dates, as Spark counts them: whole ones where the days are the same or both
/// the last of their month, and one part in 31 for every day else.
fn months_between(a: PartialDate, b: PartialDate) -> Option<f64> {
    let of = |date: PartialDate| {
        let (year, month, day) = (date.year(), date.month()?, date.day()?);
        Some((i32::from(year) * 12 + i32::from(month), day, day == days_in_month(year, month)))
    };
    let ((month, day, last), (other_month, other_day, other_last)) = (of(a)?, of(b)?);
    let months = f64::from(month - other_month);
    if day == other_day || (last && other_last) {
        return Some(months.abs());
    }
    Some((months + f64::from(i32::from(day) - i32::from(other_day)) / 31.0).abs())
}

/// The share of the characters of either text that stand in both.
fn jaccard(alphabets: &Pool<char>, a: u32, b: u32) -> f64 {
    let (a, b) = (alphabets.slice(a), alphabets.slice(b));
    let common = a.iter().filter(|character| b.binary_search(character).is_ok()).count();
    let all = a.len() + b.len() - common;
    if all == 0 { 1.0 } else { common as f64 / all as f64 }
}

/// What is worked out from the characters of two texts, whatever they are stored as.
trait OfCharacters {
    type Answer: Default;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> Self::Answer;
}

impl Characters {
    fn of<Q: OfCharacters>(&self, a: u32, b: u32, question: &Q) -> Q::Answer {
        match self {
            Self::None => Q::Answer::default(),
            Self::Ascii(texts) => question.of(texts.bytes(a), texts.bytes(b)),
            Self::Narrow(pool) => question.of(pool.slice(a), pool.slice(b)),
            Self::Wide(pool) => question.of(pool.slice(a), pool.slice(b)),
        }
    }
}

struct Jaro;
struct JaroWinkler;
/// The bound, given that of the similarity after Jaro.
struct JaroWinklerAtMost(f64);
struct Dice;
struct Within(usize, Distance);

enum Distance {
    Levenshtein,
    Damerau,
}

impl OfCharacters for Jaro {
    type Answer = f64;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> f64 {
        jaro(a, b)
    }
}

impl OfCharacters for JaroWinkler {
    type Answer = f64;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> f64 {
        jaro_winkler(a, b)
    }
}

impl OfCharacters for JaroWinklerAtMost {
    type Answer = f64;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> f64 {
        with_bonus(self.0, equal_beginning(a, b))
    }
}

impl OfCharacters for Dice {
    type Answer = f64;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> f64 {
        dice(a, b, 2)
    }
}

impl OfCharacters for Within {
    type Answer = bool;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> bool {
        let Self(limit, distance) = self;
        match distance {
            Distance::Levenshtein => levenshtein_within(a, b, *limit).is_some(),
            // The swap of neighbours aside, no distance is below the difference of the lengths.
            Distance::Damerau if a.len().abs_diff(b.len()) > *limit => false,
            Distance::Damerau => damerau_levenshtein(a, b) <= *limit,
        }
    }
}

/// Edits that leave something of the text.
struct Edits(usize, bool);

impl OfCharacters for Edits {
    type Answer = bool;

    fn of<T: Unit>(&self, a: &[T], b: &[T]) -> bool {
        let Self(limit, swaps) = *self;
        let distance =
            if swaps { alignment_within(a, b, limit) } else { levenshtein_within(a, b, limit) };
        // Two texts that share no character are not one edit apart in any useful sense.
        distance.is_some_and(|distance| distance < a.len().max(b.len()))
    }
}

fn edits(characters: &Characters, a: u32, b: u32, limit: usize, swaps: bool) -> bool {
    characters.of(a, b, &Edits(limit, swaps))
}
