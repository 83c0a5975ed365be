//! The report of a run (质量与匹配报告): one HTML file with pictures, which needs nothing else.
//!
//! A [`Report`] is plain data; [`Report::to_html`] draws it. The page works offline, in light and
//! dark, on a telephone and on paper; it loads no script, font or picture from anywhere, and tells the
//! browser to refuse any. Everything that comes from data is escaped. Values in explained links
//! must be masked by whoever fills them in, as [`crate::link::Linkage::explain`] does.
//!
//! # Examples
//!
//! ```
//! use renkou::report::{RegisterSummary, Report, Stage};
//!
//! let report = Report {
//!     title: "People & places".to_owned(),
//!     registers: vec![RegisterSummary {
//!         name: "a.csv".to_owned(),
//!         records: 1_200,
//!         clean: 1_100,
//!         errors: 100,
//!         ..RegisterSummary::default()
//!     }],
//!     stages: vec![Stage { name: "validate".to_owned(), seconds: 0.25 }],
//!     ..Report::default()
//! };
//! let html = report.to_html();
//! assert!(html.contains("People &amp; places"));
//! assert!(html.contains("1,200"));
//! ```

mod bars;
mod calibration_page;
mod chart;
mod drift;
mod drift_page;
mod history_page;
mod markup;
mod matching;
mod matching_page;
mod page;
mod quality;
mod quality_page;
mod register;
mod trained;
mod unlinkables_page;

use std::path::Path;

use serde::Serialize;

pub use drift::Drift;
pub use matching::{
    ComparisonWeights, CurvePoint, EvidenceStep, ExplainedLink, LevelWeight, MatchQuality,
    Matching, PrecisionRecall, ScoreBins,
};
pub use quality::{DivisionFigures, ItemFigures, RegisterQuality, UniquenessFigures};
pub use register::{RegisterSummary, RuleFindings};
pub use trained::Trained;

use crate::{Error, ErrorKind, Result};

/// Everything a report shows (报告); what is empty is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// The heading.
    pub title: String,
    /// A line under it: which files, which day.
    pub subtitle: String,
    /// What made the report, and when, for the foot of the page.
    pub made: String,
    /// The registers that were validated.
    pub registers: Vec<RegisterSummary>,
    /// The linkage, if there was one.
    pub matching: Option<Matching>,
    /// A model that was trained without a linkage around it.
    pub trained: Option<Trained>,
    /// Two models side by side.
    pub drift: Option<Drift>,
    /// Pairs explained without a linkage around them; their values must be masked.
    pub explained: Vec<ExplainedLink>,
    /// How long each stage took.
    pub stages: Vec<Stage>,
}

/// A stage of the work (阶段).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stage {
    /// What was done.
    pub name: String,
    /// How long it took.
    pub seconds: f64,
}

impl Report {
    /// The report as one HTML page.
    pub fn to_html(&self) -> String {
        page::html(self)
    }

    /// Writes the page to a file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::FileUnwritable`] when the file cannot be written.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        std::fs::write(path, self.to_html()).map_err(|error| {
            Error::new(ErrorKind::FileUnwritable, "the report cannot be written")
                .in_file(path.display().to_string())
                .caused_by(error)
        })
    }
}

#[cfg(test)]
mod tests;
