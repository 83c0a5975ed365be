//! Pictures with two axes, as SVG.

use super::markup::Markup;

/// The size of a picture in its own units; the page scales it to the width there is.
const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 280.0;
const LEFT: f64 = 46.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 40.0;

/// A picture with a horizontal and a vertical axis (坐标图).
#[derive(Debug)]
pub(super) struct Chart {
    x: (f64, f64),
    y: (f64, f64),
    /// Whether the horizontal axis counts something.
    is_whole: bool,
}

impl Chart {
    /// A picture of these ranges; an empty range is widened.
    pub(super) fn new(x: (f64, f64), y: (f64, f64)) -> Self {
        let widen = |(low, high): (f64, f64)| {
            if high - low > 1e-9 { (low, high) } else { (low - 0.5, high + 0.5) }
        };
        Self { x: widen(x), y: widen(y), is_whole: false }
    }

    /// The same with whole numbers at the horizontal axis.
    pub(super) fn with_whole_numbers(self) -> Self {
        Self { is_whole: true, ..self }
    }

    /// Marks at round numbers of the vertical axis.
    pub(super) fn marks(&self) -> Vec<(f64, String)> {
        ticks(self.y.0, self.y.1).into_iter().map(|value| (value, written(value))).collect()
    }

    fn x(&self, value: f64) -> f64 {
        let share = (value - self.x.0) / (self.x.1 - self.x.0);
        LEFT + share.clamp(0.0, 1.0) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        let share = (value - self.y.0) / (self.y.1 - self.y.0);
        HEIGHT - BOTTOM - share.clamp(0.0, 1.0) * (HEIGHT - TOP - BOTTOM)
    }

    /// Begins the picture: `label` says in words what it shows.
    pub(super) fn begin(page: &mut Markup, label: &str) {
        page.html("<svg class=\"chart\" viewBox=\"0 0 480 280\" role=\"img\" aria-label=\"");
        page.text(label).html("\">");
    }

    /// Draws the axes: the horizontal one at round numbers, the vertical one where `marks` say.
    pub(super) fn axes(&self, page: &mut Markup, marks: &[(f64, String)], title: &'static str) {
        for (value, written) in marks {
            let y = self.y(*value);
            page.html("<line class=\"grid\" x1=\"").number(LEFT).html("\" x2=\"");
            page.number(WIDTH - RIGHT).html("\" y1=\"").number(y).html("\" y2=\"").number(y);
            page.html("\"/><text class=\"end\" x=\"").number(LEFT - 6.0).html("\" y=\"");
            page.number(y + 4.0).html("\">").text(written).html("</text>");
        }
        let base = HEIGHT - BOTTOM;
        page.html("<line class=\"axis\" x1=\"").number(LEFT).html("\" x2=\"");
        page.number(WIDTH - RIGHT).html("\" y1=\"").number(base).html("\" y2=\"").number(base);
        page.html("\"/>");
        let is_shown = |value: &f64| !self.is_whole || value.fract().abs() < 1e-9;
        for value in ticks(self.x.0, self.x.1).into_iter().filter(is_shown) {
            let x = self.x(value);
            page.html("<line class=\"axis\" x1=\"").number(x).html("\" x2=\"").number(x);
            page.html("\" y1=\"").number(base).html("\" y2=\"").number(base + 4.0);
            page.html("\"/><text class=\"middle\" x=\"").number(x).html("\" y=\"");
            page.number(base + 17.0).html("\">").text(written(value)).html("</text>");
        }
        page.html("<text class=\"middle\" x=\"").number((LEFT + WIDTH - RIGHT) / 2.0);
        page.html("\" y=\"").number(HEIGHT - 5.0).html("\">").html(title).html("</text>");
    }

    /// Draws bins as one area with a stepped outline: the value of each bin at its lower edge.
    pub(super) fn steps(
        &self,
        page: &mut Markup,
        class: &'static str,
        bins: &[(f64, f64)],
        width: f64,
    ) {
        let base = self.y(self.y.0);
        page.html("<path class=\"").html(class).html("\" d=\"");
        let mut open = false;
        let mut end = 0.0;
        for &(edge, value) in bins {
            if value <= self.y.0 {
                if open {
                    page.html("V").number(base).html("Z");
                }
                open = false;
                continue;
            }
            if open {
                page.html("V").number(self.y(value));
            } else {
                page.html("M").number(self.x(edge)).html(" ").number(base).html("V");
                page.number(self.y(value));
                open = true;
            }
            end = self.x(edge + width);
            page.html("H").number(end);
        }
        if open && end > 0.0 {
            page.html("V").number(base).html("Z");
        }
        page.html("\"/>");
    }

    /// Draws a line through points.
    pub(super) fn line(&self, page: &mut Markup, class: &'static str, points: &[(f64, f64)]) {
        page.html("<polyline class=\"").html(class).html("\" points=\"");
        for &(x, y) in points {
            page.number(self.x(x)).html(",").number(self.y(y)).html(" ");
        }
        page.html("\"/>");
    }

    /// Draws a vertical line with a word at its top.
    pub(super) fn mark(&self, page: &mut Markup, at: f64, word: &'static str) {
        let x = self.x(at);
        page.html("<line class=\"mark\" x1=\"").number(x).html("\" x2=\"").number(x);
        page.html("\" y1=\"").number(TOP - 6.0).html("\" y2=\"").number(HEIGHT - BOTTOM);
        // Near an edge the word turns to the inside.
        let class = if x < WIDTH / 4.0 {
            "start"
        } else if x > WIDTH * 0.75 {
            "end"
        } else {
            "middle"
        };
        page.html("\"/><text class=\"").html(class).html("\" x=\"").number(x).html("\" y=\"");
        page.number(TOP - 10.0).html("\">").html(word).html("</text>");
    }

    /// Draws a point, with words that appear when the pointer rests on it.
    pub(super) fn point(&self, page: &mut Markup, (x, y): (f64, f64), words: &str) {
        page.html("<circle class=\"point\" r=\"4.5\" cx=\"").number(self.x(x)).html("\" cy=\"");
        page.number(self.y(y)).html("\"><title>").text(words).html("</title></circle>");
    }
}

fn written(value: f64) -> String {
    if value < 0.0 { format!("−{}", -value) } else { format!("{value}") }
}

/// From four to ten round numbers between two ends.
pub(super) fn ticks(low: f64, high: f64) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 {
        return Vec::new();
    }
    let mut step = 1e-6;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle().take(60) {
        if span / step <= 9.0 {
            break;
        }
        step *= factor;
    }
    let first = (low / step).ceil();
    let count = ((high / step).floor() - first) as usize;
    // Rounded, so that 0.30000000000000004 is written 0.3.
    (0..=count).map(|n| ((first + n as f64) * step * 1e6).round() / 1e6).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(ticks(0.0, 1.0), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        assert_eq!(ticks(-37.2, 41.0), [-30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0]);
        assert!(ticks(1.0, 1.0).is_empty() && ticks(0.0, f64::NAN).is_empty());
        for span in [1e-3, 0.7, 3.0, 12.0, 128.0, 1e6] {
            let count = ticks(0.0, span).len();
            assert!((3..=10).contains(&count), "{span}: {count}");
        }
    }

    #[test]
    fn gaps_between_bins_reach_the_base() {
        let chart = Chart::new((0.0, 4.0), (0.0, 10.0));
        let mut page = Markup::default();
        chart.steps(&mut page, "area", &[(0.0, 5.0), (1.0, 0.0), (2.0, 10.0), (3.0, 5.0)], 1.0);
        assert_eq!(
            page.finish(),
            "<path class=\"area\" d=\"M46 240V131H151.5V240ZM257 240V22H362.5V131H468V240Z\"/>"
        );
    }
}
