//! The rules about documents of every type: the form of the number, its check character.

use renkou_codes::Table;

use super::code_set::key;
use super::generated as rules;
use super::item_relations::DOCUMENT_ITEMS;
use super::record::Record;
use crate::identity::{Document, DocumentKind, Grade};
use crate::record::DataSet;
use crate::record::place::person;

/// The number of a document, and what says of which kind it is.
#[derive(Clone, Debug)]
pub(super) struct DocumentItem {
    number: usize,
    kind: KindOf,
}

/// What says of which kind a document is.
#[derive(Clone, Debug)]
enum KindOf {
    /// The data set.
    One(DocumentKind),
    /// The code at a place, by the keys of the codes that stand for a kind with a form.
    Typed { place: usize, kinds: Vec<(u16, DocumentKind)> },
}

impl DocumentItem {
    /// Those of a data set whose items have columns.
    pub(super) fn of(data_set: &'static DataSet, present: u128) -> Vec<Self> {
        let place = |identifier: &str| {
            data_set.position(identifier).filter(|place| present >> place & 1 == 1)
        };
        let items = DOCUMENT_ITEMS.iter().filter(|[id, ..]| *id == data_set.id());
        let items = items.filter_map(|[_, of_type, number, kind]| {
            let number = place(number)?;
            if of_type.is_empty() {
                return Some(Self { number, kind: KindOf::One(kind.parse().ok()?) });
            }
            let place = place(of_type)?;
            let table = data_set.items().get(place)?.table?;
            Some(Self { number, kind: KindOf::Typed { place, kinds: kinds_of(table) } })
        });
        items.collect()
    }

    fn kind(&self, record: &Record<'_, '_>) -> Option<DocumentKind> {
        match &self.kind {
            KindOf::One(kind) => Some(*kind),
            KindOf::Typed { place, kinds } => {
                let code = record.code(*place);
                kinds.iter().find(|(key, _)| *key == code).map(|(_, kind)| *kind)
            }
        }
    }
}

/// The kinds that the codes of a table of document types stand for.
fn kinds_of(table: &str) -> Vec<(u16, DocumentKind)> {
    let kind = match table {
        "health_document_type" => DocumentKind::of_health_document_type,
        _ => DocumentKind::of_document_type,
    };
    let entries = Table::by_id(table).into_iter().flat_map(Table::entries);
    entries.filter_map(|entry| Some((key(entry.code()), kind(entry.code())?))).collect()
}

pub(super) fn check(record: &mut Record<'_, '_>) {
    let validator = record.validator;
    for item in &validator.documents {
        let Some(kind) = item.kind(record) else { continue };
        let text = record.bytes(item.number);
        if text.is_empty() || is_judged_elsewhere(record, item, kind, text) {
            continue;
        }
        let document = read(record, kind, record.text(item.number));
        if document.check_ok() == Some(false) {
            record.report(rules::ID_402, item.number);
        } else if document.grade() == Grade::Invalid {
            record.report(rules::ID_401, item.number);
        }
    }
}

/// Whether the rules about people judge a number more closely, or it can have any form.
fn is_judged_elsewhere(
    record: &Record<'_, '_>,
    item: &DocumentItem,
    kind: DocumentKind,
    text: &[u8],
) -> bool {
    if !record.validator.is_person {
        return false;
    }
    let has_form = || matches!(text.len(), 15 | 18) && text.iter().take(15).all(u8::is_ascii_digit);
    match kind {
        DocumentKind::CitizenNumber => item.number == person::ZJHM || has_form(),
        // Every country numbers its passports in its own way.
        DocumentKind::Passport => item.number == person::ZJHM && super::person::is_foreign(record),
        _ => false,
    }
}

fn read(record: &Record<'_, '_>, kind: DocumentKind, text: &str) -> Document {
    let today = record.validator.today;
    let document = Document::check_as(kind, text, today);
    // One type stands for the cards of all editions.
    if kind == DocumentKind::ForeignResidence && document.grade() == Grade::Invalid {
        let older = Document::check_as(DocumentKind::ForeignResidence2004, text, today);
        if older.normal().is_some() {
            return older;
        }
    }
    document
}
