//! The columns of a text file: from its first line, or from its layout.

use super::find::{names_of_header, numbered};
use crate::record::read::ReadOptions;
use crate::record::{DataSet, Layout, Mapping};
use crate::{Error, ErrorKind, Result};

/// A layout, and how sure it is that it belongs to the file.
#[derive(Clone, Copy, Debug)]
pub(in crate::record::read) enum LayoutOf<'l> {
    /// It was given.
    Declared(&'l Layout),
    /// The name of the file says so.
    NameOfFile(&'l Layout),
}

/// What is known of the columns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) names: Vec<String>,
    /// Whether the first line names them.
    pub(super) has_header: bool,
    /// Those that the layout passes over.
    pub(super) fillers: Vec<usize>,
    /// Whether the layout is that of the file.
    pub(super) of_layout: bool,
}

impl<'l> LayoutOf<'l> {
    pub(super) fn layout(self) -> &'l Layout {
        match self {
            Self::Declared(layout) | Self::NameOfFile(layout) => layout,
        }
    }
}

impl Columns {
    /// The columns of a file whose first line has these fields.
    pub(super) fn of(
        first: Vec<String>,
        options: &ReadOptions,
        layout: Option<LayoutOf<'_>>,
    ) -> Result<Self> {
        let layout = match layout {
            Some(LayoutOf::NameOfFile(layout))
                if layout.fields().len() != first.len()
                    && !ends_with_delimiter(&first, layout)
                    && !looks_like_header(&first, layout) =>
            {
                None
            }
            other => other.map(LayoutOf::layout),
        };
        let of_layout = layout.is_some();
        let has_header = match layout {
            Some(layout) => looks_like_header(&first, layout),
            None => options.header,
        };
        let mut fillers = Vec::new();
        let names = match (has_header, &options.names, layout) {
            (true, Some(names), _) if names.len() != first.len() => {
                let message =
                    format!("{} names for the {} columns of the file", names.len(), first.len());
                return Err(Error::new(ErrorKind::InvalidArgument, message));
            }
            (_, Some(names), _) => names_of_header(names.clone())?,
            (true, None, _) => names_of_header(first)?,
            (false, None, Some(layout)) => {
                let fields = layout.fields().iter().enumerate();
                fillers.extend(
                    fields.clone().filter(|(_, field)| field.is_filler()).map(|(place, _)| place),
                );
                let name = |(place, field): (usize, &crate::record::LayoutField)| {
                    if field.is_filler() { numbered(place) } else { field.name().to_owned() }
                };
                let mut names: Vec<String> = fields.map(name).collect();
                if ends_with_delimiter(&first, layout) {
                    names.push(numbered(names.len()));
                }
                names_of_header(names)?
            }
            (false, None, None) => (0..first.len()).map(numbered).collect(),
        };
        Ok(Self { names, has_header, fillers, of_layout })
    }
}

/// Whether the line has a delimiter behind its last field, as some programs write, and so one field more.
fn ends_with_delimiter(fields: &[String], layout: &Layout) -> bool {
    fields.len() == layout.fields().len() + 1 && fields.last().is_some_and(String::is_empty)
}

/// Whether a quarter of the fields are names of the layout's columns, or headers of its data set.
///
/// Files that should have no header were given one by hand; its words are no one's record.
fn looks_like_header(fields: &[String], layout: &Layout) -> bool {
    let data_set = layout.data_set().unwrap_or(DataSet::person());
    let is_name = |(place, field): (usize, &String)| {
        let field = field.trim();
        let of_layout = layout
            .fields()
            .get(place)
            .is_some_and(|column| !column.is_filler() && column.name().eq_ignore_ascii_case(field));
        of_layout
            || (!field.is_empty()
                && Mapping::of_headers(data_set, &[field], &[])
                    .is_ok_and(|mapping| mapping.mapped().next().is_some()))
    };
    let names = fields.iter().enumerate().filter(|field| is_name(*field)).count();
    names > 0 && names * 4 >= fields.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(first: &str, layout: &str) -> Columns {
        let first = first.split(',').map(str::to_owned).collect();
        let layout: Layout = layout.parse().unwrap();
        Columns::of(first, &ReadOptions::default(), Some(LayoutOf::Declared(&layout))).unwrap()
    }

    #[test]
    fn a_layout_names_the_columns_unless_the_file_does() {
        let cases: [(&str, &str, &[&str], bool); 5] = [
            ("王小明,1,19630412", "XM,XB,CSRQ", &["XM", "XB", "CSRQ"], false),
            ("xm,xb,csrq", "XM,XB,CSRQ", &["xm", "xb", "csrq"], true),
            ("姓名,性别,x", "XM,XB,CSRQ", &["姓名", "性别", "x"], true),
            ("王小明,1", "XM,XB,CSRQ", &["XM", "XB", "CSRQ"], false),
            (",,", "a,-,-", &["a", "column_2", "column_3"], false),
        ];
        for (first, layout, names, has_header) in cases {
            let columns = columns(first, layout);
            assert_eq!(columns.names, names, "{first}");
            assert_eq!(columns.has_header, has_header, "{first}");
        }
        assert_eq!(columns(",,", "a,-,-").fillers, [1, 2]);
    }

    #[test]
    fn the_name_of_a_file_is_not_enough() {
        let layout = Layout::built_in("t_xqxx").unwrap();
        let of = |first: &str| {
            let first = first.split(',').map(str::to_owned).collect();
            let layout = Some(LayoutOf::NameOfFile(&layout));
            Columns::of(first, &ReadOptions::default(), layout).unwrap()
        };
        assert!(of("1,2,3,4,5,6,7").of_layout);
        assert!(!of("a,b,c").of_layout);
        assert!(!of("1,2,3,4,5,6,7,8").of_layout);
        let delimiter_at_end = of("1,2,3,4,5,6,7,");
        assert!(delimiter_at_end.of_layout);
        assert_eq!(delimiter_at_end.names[6..], ["FLAG", "column_8"]);
        assert!(of("a,b,c").has_header);
        let some = of("XQBM,小区名称,x");
        assert!(some.of_layout && some.has_header, "some of its columns under their names");
    }
}
