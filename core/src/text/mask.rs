//! Masking of values for display.

/// A value with all but its first character hidden, for showing evidence without showing a person.
///
/// Numbers and dates keep nothing but their length; a text keeps its first character, which in a
/// Chinese name is the surname.
///
/// # Examples
///
/// ```
/// use renkou::text::mask;
///
/// assert_eq!(mask("王小明"), "王**");
/// assert_eq!(mask("19630412"), "********");
/// ```
pub fn mask(value: &str) -> String {
    let numeric = value.starts_with(|c: char| c.is_ascii_digit());
    value
        .chars()
        .enumerate()
        .map(|(i, c)| if i == 0 && !numeric || c == '-' || c == ' ' { c } else { '*' })
        .collect()
}
