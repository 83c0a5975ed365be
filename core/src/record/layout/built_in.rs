//! Built-in layouts: the files of the provincial export.

use super::generated::LAYOUTS;
use super::{Layout, LayoutField};
use crate::codes::table::Confidence;
use crate::record::DataSet;

/// A layout that is built in (内置布局): one file of a provincial export, with what is known of it.
///
/// # Examples
///
/// ```
/// use renkou::record::BuiltInLayout;
///
/// let births = BuiltInLayout::by_id("T_SYXX").ok_or("no such layout")?;
/// assert_eq!((births.name_zh, births.data_set, births.columns.len()), ("生育信息", "birth", 36));
/// assert!(BuiltInLayout::by_id("T_CFXX").is_none(), "a file that is not modelled");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuiltInLayout {
    /// The name of the layout, which is that of the file in small letters: `t_ryjbxx`.
    pub id: &'static str,
    /// What the file holds, in Chinese.
    pub name_zh: &'static str,
    /// What the file holds, in English.
    pub name_en: &'static str,
    /// The data set that its records belong to.
    pub data_set: &'static str,
    /// How certain the order of the columns is.
    pub order: Confidence,
    /// Where it is taken from.
    pub source: &'static str,
    /// The columns, in order.
    pub columns: &'static [BuiltInColumn],
}

/// One column of a built-in layout (列).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuiltInColumn {
    /// The name of the column.
    pub identifier: &'static str,
    /// What it holds, in Chinese; empty where it passes through without meaning.
    pub name_zh: &'static str,
    /// What it holds, in English; empty where it passes through without meaning.
    pub name_en: &'static str,
    /// The item it holds.
    pub item: Option<&'static str>,
    /// How certain that reading is.
    pub confidence: Confidence,
}

impl BuiltInLayout {
    /// All of them.
    pub fn all() -> &'static [Self] {
        LAYOUTS
    }

    /// The one with a name, in letters of either case.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        LAYOUTS.iter().find(|layout| layout.id.eq_ignore_ascii_case(id))
    }

    /// The same as any other layout.
    pub fn to_layout(&self) -> Layout {
        let fields = self.columns.iter().map(|column| {
            let field = LayoutField::new(column.identifier);
            match column.item {
                Some(item) => field.standing_for(item),
                None => field,
            }
        });
        Layout {
            id: Some(self.id),
            fields: fields.collect(),
            unit: super::WidthUnit::default(),
            record_length: None,
            padding: super::Padding::default(),
            trailing_blanks: super::TrailingBlanks::default(),
            encoding: None,
            delimiter: None,
            data_set: DataSet::by_id(self.data_set),
        }
    }
}
