//! Links that a file holds, of an earlier run or of another program, against the truth.

use rustc_hash::FxHashSet;

use super::clusters::{Clusters, Parts};
use super::evaluate::Evaluation;
use super::histogram::ScoreHistogram;
use super::linkage::Options;
use super::links::Link;
use super::model::Model;
use super::pattern::Pattern;
use super::progress::{Progress, go_on};
use super::records::Records;
use super::scorer::{find, is_possible};
use super::source::Source;
use super::truth::Truth;
use super::weights::weight_of;
use crate::record::Table;
use crate::{Error, ErrorKind, Result};

/// Measures the links of a table against the truth column of `options`.
///
/// The table has `left_source`, `left_row`, `right_source`, `right_row`, and to have a curve
/// `match_weight` or `match_probability`. Links at or above the threshold of the model are followed as
/// its clustering and constraints say; of links without weight, all are. Blocking recall is the
/// share of true pairs that the table has. A pair that the table has twice counts once.
///
/// # Errors
///
/// Columns that are missing, and with its row what is no pair of records there are.
///
/// # Examples
///
/// ```
/// use renkou::link::{Model, Options, Silent, Source, evaluate_links};
/// use renkou::record::Table;
///
/// let people = Source::new("a").with_column("name", ["x", "x", "y"]).with_column("id", ["1", "1", "2"]);
/// let model = Model::from_json(r#"{"renkou_model": 1, "name": "doc", "comparisons": [
///   {"name": "n", "column": "name", "levels": [{"label": "same", "test": "exact"}]}],
///   "blocking": [["name"]]}"#)?;
/// let links = Table::from_columns([
///     ("left_source", vec!["a", "a"]), ("left_row", vec!["1", "2"]),
///     ("right_source", vec!["a", "a"]), ("right_row", vec!["2", "3"])])?;
/// let options = Options { truth: Some("id".to_owned()), ..Options::default() };
/// let found = evaluate_links(&model, &[people], &links, &options, &Silent)?;
/// assert_eq!((found.links.precision, found.links.recall), (0.5, 1.0));
/// # Ok::<(), renkou::Error>(())
/// ```
pub fn evaluate_links(
    model: &Model,
    sources: &[Source],
    table: &Table,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Evaluation> {
    let column = options.truth.as_deref().ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "links are measured against a column of the truth")
    })?;
    let truth = Truth::new(sources, column, options.link_type)?;
    progress.begin("interning values", 1);
    let records = Records::new(model, sources)?;
    go_on(progress)?;
    let (mut links, has_weights) = read(table, &records, options)?;
    links.sort_by(|a, b| {
        b.weight.total_cmp(&a.weight).then((a.left, a.right).cmp(&(b.left, b.right)))
    });
    let mut histogram = ScoreHistogram::new(true);
    for link in &links {
        histogram.add(link.weight, truth.same(link.left, link.right));
    }
    let threshold = if has_weights { weight_of(model.threshold) } else { f64::NEG_INFINITY };
    links.truncate(links.partition_point(|link| link.weight >= threshold));
    let link_type = options.link_type;
    let parts =
        Parts { model, records: &records, link_type, copies: &[], links: &links, numbers: None };
    let clusters = Clusters::new(&parts, progress)?;
    let correct = links.iter().filter(|link| truth.same(link.left, link.right)).count();
    let quality = (links.len() as u64, correct as u64);
    Ok(truth.evaluate(&records, &histogram, quality, &clusters))
}

/// The pairs of a table, each once, and whether they have weights.
fn read(table: &Table, records: &Records, options: &Options) -> Result<(Vec<Link>, bool)> {
    let column = |name: &str| {
        if table.column_index(name).is_none() {
            let words = "a table of links has this column";
            return Err(Error::new(ErrorKind::UnknownColumn, words).at_item(name));
        }
        table.text(name)
    };
    let (left_source, left_row) = (column("left_source")?, column("left_row")?);
    let (right_source, right_row) = (column("right_source")?, column("right_row")?);
    let weights =
        match (table.column_index("match_weight"), table.column_index("match_probability")) {
            (Some(_), _) => Some((column("match_weight")?, false)),
            (None, Some(_)) => Some((column("match_probability")?, true)),
            (None, None) => None,
        };
    let mut weight_texts = weights.iter().flat_map(|(texts, _)| texts.iter().flatten());
    let is_probability = weights.as_ref().is_some_and(|(_, is_probability)| *is_probability);
    let lefts = left_source.iter().flatten().zip(left_row.iter().flatten());
    let rights = right_source.iter().flatten().zip(right_row.iter().flatten());
    let mut seen = FxHashSet::default();
    let mut links = Vec::new();
    for ((left, right), row) in lefts.zip(rights).zip(1..) {
        let record = |(source, number): (Option<&str>, Option<&str>)| {
            let number = number.unwrap_or("").trim().parse().map_err(|_| {
                let words = "the row of a record is a whole number from 1";
                Error::new(ErrorKind::InvalidArgument, words).at_row(row)
            })?;
            find(records, source.unwrap_or(""), number).map_err(|error| error.at_row(row))
        };
        let (left, right) = (record(left)?, record(right)?);
        let weight = match weight_texts.next() {
            None => 0.0,
            Some(text) => {
                let number = text.unwrap_or("").trim().parse().ok().filter(|n: &f64| !n.is_nan());
                let number = number.ok_or_else(|| {
                    let words = "the weight of a link is a number";
                    Error::new(ErrorKind::InvalidArgument, words).at_row(row)
                })?;
                if is_probability { weight_of(number.clamp(0.0, 1.0)) } else { number }
            }
        };
        let (left, right) = (left.min(right), left.max(right));
        if !is_possible(records, options.link_type, left, right) {
            let words = "the two records are no pair that this kind of linkage looks for";
            return Err(Error::new(ErrorKind::InvalidArgument, words).at_row(row));
        }
        if seen.insert((left, right)) {
            links.push(Link { left, right, pattern: Pattern::default(), weight });
        }
    }
    Ok((links, weights.is_some()))
}
