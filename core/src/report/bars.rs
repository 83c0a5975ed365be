//! Rows of a label, a bar and a figure: the bar is SVG and stretches, the text is text and wraps.

use super::markup::Markup;

/// Part of a bar, from one value to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) class: &'static str,
}

/// The least width at which a bar is still seen, as a share of the row.
const LEAST: f64 = 0.003;

/// Draws a bar in a range; where the range has both signs, with a line at zero.
pub(super) fn bar(page: &mut Markup, range: (f64, f64), spans: &[Span], label: &str) {
    let (low, high) = range;
    let width = if high > low { high - low } else { 1.0 };
    let at = |value: f64| ((value - low) / width).clamp(0.0, 1.0) * 1000.0;
    page.html("<svg class=\"bar\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
    page.text(label)
        .html("\"><rect class=\"track\" x=\"0\" y=\"0\" width=\"1000\" height=\"20\"/>");
    for span in spans {
        if span.from.partial_cmp(&span.to).is_none_or(std::cmp::Ordering::is_eq) {
            continue;
        }
        let (from, to) = (at(span.from.min(span.to)), at(span.from.max(span.to)));
        page.html("<rect class=\"").html(span.class).html("\" x=\"").number(from);
        page.html("\" y=\"2\" height=\"16\" width=\"");
        page.number((to - from).max(LEAST * 1000.0)).html("\"/>");
    }
    if low < 0.0 && high > 0.0 {
        page.html("<line class=\"zero\" x1=\"").number(at(0.0)).html("\" x2=\"").number(at(0.0));
        page.html("\" y1=\"0\" y2=\"20\"/>");
    }
    page.html("</svg>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_diverge_from_zero_and_label_what_they_show() {
        let mut page = Markup::default();
        let span = |to, class| Span { from: 0.0, to, class };
        bar(&mut page, (-5.0, 15.0), &[span(-5.0, "against"), span(0.0, "for")], "<one>");
        let html = page.finish();
        assert!(html.contains("aria-label=\"&lt;one&gt;\""));
        assert!(
            html.contains("<rect class=\"against\" x=\"0\" y=\"2\" height=\"16\" width=\"250\"/>")
        );
        assert!(!html.contains("\"for\""), "nothing is drawn where there is nothing");
        assert!(html.contains("<line class=\"zero\" x1=\"250\""));
        let mut page = Markup::default();
        bar(&mut page, (0.0, 0.0), &[span(f64::NAN, "for")], "");
        assert!(!page.finish().contains("NaN"));
    }
}
