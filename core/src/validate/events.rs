//! The rules across the items of events: their dates, their order, the two people of a marriage.

use renkou_codes::DivisionCode;

use super::generated as rules;
use super::item_relations::{DATE_ORDERS, FUTURE_DATES, ORDINALS};
use super::record::Record;
use crate::record::{DataSet, ItemType};

/// The places of the items that these rules read in one data set.
#[derive(Clone, Debug, Default)]
pub(super) struct EventItems {
    /// Two dates of which the second is not before the first.
    orders: Vec<(usize, usize)>,
    /// Dates that cannot lie in the future.
    past: Vec<usize>,
    /// Numbers that count from one.
    ordinals: Vec<usize>,
    /// The codes of wife and husband.
    couple: Option<(usize, usize)>,
    /// The division by which the record is counted.
    division: Option<usize>,
}

impl EventItems {
    /// Those of a data set that have a column.
    pub(super) fn of(data_set: &'static DataSet, present: u128) -> Self {
        let place = |identifier: &str| {
            data_set.position(identifier).filter(|place| present >> place & 1 == 1)
        };
        let orders = DATE_ORDERS.iter().filter(|[id, ..]| *id == data_set.id());
        let ordinals = ORDINALS.iter().filter(|[id, _]| *id == data_set.id());
        let may_lie_ahead = |identifier: &str| FUTURE_DATES.contains(&[data_set.id(), identifier]);
        let dates = data_set.items().iter().filter(|item| item.kind == ItemType::Date);
        let dates = dates.filter(|item| !may_lie_ahead(item.identifier));
        Self {
            orders: orders.filter_map(|[_, a, b]| Some((place(a)?, place(b)?))).collect(),
            past: dates.filter_map(|item| place(item.identifier)).collect(),
            ordinals: ordinals.filter_map(|[_, item]| place(item)).collect(),
            couple: place("FNRYBM").zip(place("ZFRYBM")),
            // People are counted beside what else is noted of them.
            division: data_set
                .division_item()
                .filter(|_| data_set.id() != "person")
                .and_then(|item| place(item.identifier)),
        }
    }
}

pub(super) fn check(record: &mut Record<'_, '_>) {
    let validator = record.validator;
    let items = &validator.events;
    if let Some(place) = items.division {
        let six = record.text(place).as_bytes().first_chunk::<6>();
        record.counts.division = six.and_then(|six| DivisionCode::from_digits(*six));
        record.counts.has_division = true;
    }
    for &place in &items.past {
        if record.date(place).is_some_and(|date| date.is_certainly_after(validator.today)) {
            record.report(rules::DT_202, place);
        }
    }
    for &(earlier, later) in &items.orders {
        if let (Some(start), Some(end)) = (record.date(earlier), record.date(later))
            && end.is_certainly_before(start)
        {
            record.report_all(rules::DT_201, [later, earlier]);
        }
    }
    for &place in &items.ordinals {
        let text = record.text(place);
        if !text.is_empty() && text.bytes().all(|byte| byte == b'0') {
            record.report(rules::PR_201, place);
        }
    }
    if let Some((wife, husband)) = items.couple
        && record.has(wife)
        && record.text(wife) == record.text(husband)
    {
        record.report_all(rules::PR_202, [wife, husband]);
    }
}
