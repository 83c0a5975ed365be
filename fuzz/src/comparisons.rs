//! Texts, names and written addresses compared, each measure beside one that is slow and plain.

use std::collections::HashMap;

use renkou::name::{self, Name, NameLevel};
use renkou::text::{
    AddressLevel, AddressText, Encoding, Metric, Query, TextColumn, matrix, pairwise,
};

/// Longer texts only take longer: the longest that is compared has several words of bits.
const LONGEST: usize = 160;

/// The two halves of a text.
fn halves(data: &[u8]) -> (String, String) {
    let text: Vec<char> = String::from_utf8_lossy(data).chars().take(LONGEST).collect();
    let (a, b) = text.split_at(text.len() / 2);
    (a.iter().collect(), b.iter().collect())
}

/// Every metric is what its definition says, whichever way it is asked for.
pub fn text_metrics(data: &[u8]) {
    let (a, b) = halves(data);
    let cutoff = f64::from(data.first().copied().unwrap_or(0)) / 255.0;
    let texts = [a.as_str(), b.as_str(), ""];
    let column: TextColumn = texts.into_iter().map(Some).chain([None]).collect();
    let left: TextColumn = [a.as_str()].into_iter().collect();
    let right: TextColumn = [b.as_str()].into_iter().collect();
    for metric in Metric::ALL {
        let similarity = metric.similarity(&a, &b);
        let expected = naive(metric, &a, &b);
        assert!((similarity - expected).abs() < 1e-12, "{metric} is not what it is defined as");
        assert_eq!(similarity.to_bits(), metric.similarity(&b, &a).to_bits(), "{metric}");
        let above = Some(similarity).filter(|similarity| *similarity >= cutoff);
        assert_eq!(metric.similarity_at_least(&a, &b, cutoff), above, "{metric}");
        let query = Query::new(metric, &a);
        assert_eq!(query.similarity(&b).to_bits(), similarity.to_bits(), "{metric}");
        assert_eq!(query.similarity_at_least(&b, cutoff), above, "{metric}");
        let row = pairwise(metric, &left, &right, cutoff).expect("columns of one length");
        assert_eq!(row, [above.unwrap_or(0.0)], "{metric}");
        let found = matrix(metric, &column, &column, cutoff);
        assert_eq!(query.similarities(&column, cutoff)[..3], found[..3], "{metric}");
        for (cell, found) in found.iter().enumerate() {
            match (texts.get(cell / 4), texts.get(cell % 4)) {
                (Some(a), Some(b)) => {
                    let above = metric.similarity_at_least(a, b, cutoff).unwrap_or(0.0);
                    assert_eq!(*found, above, "{metric}");
                }
                _ => assert!(found.is_nan(), "{metric} of a missing value"),
            }
        }
    }
}

fn naive(metric: Metric, a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let longer = a.len().max(b.len());
    let of = |distance: usize, most: usize| {
        if most == 0 { 1.0 } else { 1.0 - distance as f64 / most as f64 }
    };
    match metric {
        Metric::Levenshtein => of(edits(&a, &b, Swaps::None), longer),
        Metric::Alignment => of(edits(&a, &b, Swaps::OfNeighbours), longer),
        Metric::DamerauLevenshtein => of(edits(&a, &b, Swaps::AcrossEdits), longer),
        Metric::Indel => of(a.len() + b.len() - 2 * common(&a, &b), a.len() + b.len()),
        Metric::Subsequence => of(longer - common(&a, &b), longer),
        Metric::Jaro => jaro(&a, &b),
        Metric::JaroWinkler => {
            let jaro = jaro(&a, &b);
            let equal = a.iter().zip(&b).take(4).take_while(|(x, y)| x == y).count();
            if jaro > 0.7 { jaro + equal as f64 * 0.1 * (1.0 - jaro) } else { jaro }
        }
        Metric::Jaccard(q) => {
            let (shared, sum) = shared(&grams(&a, q.into()), &grams(&b, q.into()));
            if sum == 0 { 1.0 } else { shared as f64 / (sum - shared) as f64 }
        }
        Metric::Dice(q) => {
            let (shared, sum) = shared(&grams(&a, q.into()), &grams(&b, q.into()));
            if sum == 0 { 1.0 } else { 2.0 * shared as f64 / sum as f64 }
        }
        Metric::Cosine => cosine(&tokens(&a), &tokens(&b)),
        _ => panic!("a metric without a definition here"),
    }
}

#[derive(Clone, Copy)]
enum Swaps {
    None,
    OfNeighbours,
    AcrossEdits,
}

/// The table of distances between all beginnings of two texts.
fn edits(a: &[char], b: &[char], swaps: Swaps) -> usize {
    let longest = a.len().max(b.len());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                table[i][j] = i + j;
                continue;
            }
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = table[i - 1][j - 1] + same;
            least = least.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            // How far back the two characters may stand the other way round; the last such places count.
            let back = match swaps {
                Swaps::None => 0,
                Swaps::OfNeighbours => 1,
                Swaps::AcrossEdits => longest,
            };
            let k = (1..i).rev().take(back).find(|k| a[k - 1] == b[j - 1]);
            let l = (1..j).rev().take(back).find(|l| b[l - 1] == a[i - 1]);
            if let (Some(k), Some(l)) = (k, l) {
                least = least.min(table[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1));
            }
            table[i][j] = least;
        }
    }
    table[a.len()][b.len()]
}

/// The length of the longest common subsequence.
fn common(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            table[i][j] = if a[i - 1] == b[j - 1] {
                table[i - 1][j - 1] + 1
            } else {
                table[i - 1][j].max(table[i][j - 1])
            };
        }
    }
    table[a.len()][b.len()]
}

/// Every character takes the first free partner within reach.
fn jaro(a: &[char], b: &[char]) -> f64 {
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut matched_a = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let partner = (0..b.len()).find(|j| !taken[*j] && b[*j] == *x && i.abs_diff(*j) <= reach);
        if let Some(j) = partner {
            taken[j] = true;
            matched_a.push(*x);
        }
    }
    let matched_b = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(y, _)| y);
    let wrong = matched_a.iter().zip(matched_b).filter(|(x, y)| x != y).count();
    if matched_a.is_empty() {
        return 0.0;
    }
    let (m, t) = (matched_a.len() as f64, (wrong / 2) as f64);
    (m / a.len() as f64 + m / b.len() as f64 + (m - t) / m) / 3.0
}

type Counts = HashMap<String, usize>;

fn counted(parts: impl IntoIterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    for part in parts {
        *counts.entry(part).or_default() += 1;
    }
    counts
}

fn grams(text: &[char], q: usize) -> Counts {
    match text.len() {
        0 => Counts::new(),
        len if len < q => counted([text.iter().collect()]),
        _ => counted(text.windows(q).map(|gram| gram.iter().collect())),
    }
}

/// How much two bags have in common, and what they hold together.
fn shared(a: &Counts, b: &Counts) -> (usize, usize) {
    let shared = a.iter().map(|(part, n)| (*n).min(b.get(part).copied().unwrap_or(0))).sum();
    (shared, a.values().sum::<usize>() + b.values().sum::<usize>())
}

fn cosine(a: &Counts, b: &Counts) -> f64 {
    if a.is_empty() || b.is_empty() {
        return if a.is_empty() && b.is_empty() { 1.0 } else { 0.0 };
    }
    let length = |counts: &Counts| (counts.values().map(|n| n * n).sum::<usize>() as f64).sqrt();
    let product: usize = a.iter().map(|(token, n)| n * b.get(token).copied().unwrap_or(0)).sum();
    product as f64 / (length(a) * length(b))
}

/// Runs of letters and digits, and Han characters one by one.
fn tokens(text: &[char]) -> Counts {
    let is_han = |c: char| {
        let blocks = [(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x2_0000, 0x3_FFFF), (0x3007, 0x3007)];
        blocks.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(c)))
    };
    let mut spaced = String::new();
    for character in text {
        if is_han(*character) {
            spaced.extend([' ', *character, ' ']);
        } else {
            spaced.push(if character.is_alphanumeric() { *character } else { ' ' });
        }
    }
    counted(spaced.split(' ').filter(|token| !token.is_empty()).map(str::to_owned))
}

/// Two addresses agree the same way from both sides, and one with itself in all that it says.
pub fn address_text(data: &[u8]) {
    let (a, b) = halves(data);
    for year in [1985, 2020] {
        let (x, y) = (AddressText::parse(&a, year), AddressText::parse(&b, year));
        let found = x.compare(&y);
        assert_eq!(found, y.compare(&x));
        assert!((0.0..=1.0).contains(&found.similarity()));
        assert!(found.level() == AddressLevel::Same || found.similarity() < 1.0);
        for address in [&x, &y] {
            let same = address.compare(address);
            let level = if address.is_empty() { AddressLevel::Unknown } else { AddressLevel::Same };
            assert_eq!(same.level(), level);
            assert!(address.is_empty() || same.similarity() == 1.0);
        }
    }
}

/// Normal and folded forms are their own, and two names stand to each other the same way from both sides.
pub fn name(data: &[u8]) {
    let (a, b) = halves(data);
    for text in [&a, &b] {
        let normal = name::normal_form(text);
        assert_eq!(name::normal_form(&normal), normal);
        let folded = name::folded(text);
        assert_eq!(name::folded(&folded), folded);
        let described = Name::new(text);
        assert_eq!(described.normal(), normal);
        let keys = described.keys();
        for (place, key) in keys.iter().enumerate() {
            assert!(!key.as_str().is_empty());
            let first = keys.iter().position(|other| other.kind() == key.kind());
            if first == Some(place) {
                assert_eq!(described.key(key.kind()).as_ref(), Some(key));
            }
        }
        // A name and its normal form are found under the same keys.
        assert_eq!(Name::new(&normal).keys(), keys);
        if !described.is_empty() && described.unknown() == 0 {
            let same = name::compare(text, text);
            assert_eq!(same.level(), NameLevel::Same);
            assert!((same.similarity() - 1.0).abs() < 1e-12);
            assert!(name::compare(text, &folded).level() <= NameLevel::Folded);
        }
    }
    let found = name::compare(&a, &b);
    assert_eq!(found, name::compare(&b, &a));
    assert!((0.0..=1.0).contains(&found.similarity()));
    assert!(!found.explain_en().is_empty() && !found.explain_zh().is_empty());
}

/// What is reported as lost is what is lost: the rest of the bytes gives the rest of the text.
pub fn transcript(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for name in ["utf-8", "gb18030", "cp936", "gb2312", "big5"] {
        let encoding = Encoding::for_writing(name).expect("an encoding that is known");
        let decoded = encoding.decode_reporting(data);
        let characters: Vec<char> = decoded.text.chars().collect();
        let (mut end, mut position) = (0, 0);
        let between = |bytes: &[u8], characters: &[char]| {
            let expected: String = characters.iter().collect();
            assert_eq!(encoding.decode(bytes).as_deref(), Some(expected.as_str()), "{name}");
        };
        for gap in &decoded.gaps {
            assert!(!gap.bytes.is_empty(), "{name}");
            between(&data[end..gap.offset], &characters[position..gap.position]);
            assert_eq!(&data[gap.offset..gap.offset + gap.bytes.len()], gap.bytes, "{name}");
            assert_eq!(characters[gap.position], '\u{FFFD}', "{name}");
            (end, position) = (gap.offset + gap.bytes.len(), gap.position + 1);
        }
        between(&data[end..], &characters[position..]);

        let lacking = encoding.encode_reporting(&text).map_or_else(
            |lacking| lacking.positions,
            |bytes| {
                assert_eq!(encoding.decode(&bytes).as_deref(), Some(&*text), "{name}");
                Vec::new()
            },
        );
        for (position, character) in text.chars().enumerate() {
            let alone = encoding.encode_reporting(character.encode_utf8(&mut [0; 4])).is_ok();
            assert_eq!(alone, lacking.binary_search(&position).is_err(), "{name}");
        }
    }
}
