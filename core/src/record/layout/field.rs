//! Fields of layouts.

use std::ops::Range;

/// One field of a layout (字段): what it is called, where it lies, what it stands for.
///
/// # Examples
///
/// ```
/// use renkou::record::LayoutField;
///
/// let field = LayoutField::new("姓名").at(0..20).standing_for("XM");
/// assert_eq!(field.span(), Some(0..20));
/// assert_eq!(field.item(), Some("XM"));
/// assert!(LayoutField::new("-").at(20..24).is_filler());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutField {
    name: String,
    span: Option<Range<usize>>,
    item: Option<String>,
}

impl LayoutField {
    /// A field that is called so and has no place yet; one called `-` is passed over.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), span: None, item: None }
    }

    /// The same field from one place, counted from 0, to before another.
    #[must_use]
    pub fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// The same field, holding an item of the data set; `-` for none.
    #[must_use]
    pub fn standing_for(mut self, item: impl Into<String>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// What the column is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it begins, counted from 0, and before which place it ends.
    pub fn span(&self) -> Option<Range<usize>> {
        self.span.clone()
    }

    /// The item it holds, where that is stated.
    pub fn item(&self) -> Option<&str> {
        self.item.as_deref()
    }

    /// Whether it is passed over.
    pub fn is_filler(&self) -> bool {
        self.name == "-"
    }
}
