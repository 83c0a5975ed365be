//! What is shown while the program runs, and what it says when it fails.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use renkou::link::Progress;
use renkou::{Error, ErrorKind};

/// Prints a line, and ends quietly when nobody reads on, as in `renkou codes | head`.
macro_rules! say {
    ($($argument:tt)*) => {
        $crate::terminal::print_line(format_args!($($argument)*))
    };
}
pub(crate) use say;

pub(crate) fn print_line(line: std::fmt::Arguments<'_>) {
    use io::Write;

    if let Err(error) = writeln!(io::stdout(), "{line}") {
        let early = error.kind() == io::ErrorKind::BrokenPipe;
        std::process::exit(i32::from(!early));
    }
}

/// Whether everything could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All of it.
    Complete,
    /// Some data could not be read; the rest was.
    Partial,
}

impl Outcome {
    /// Partial as soon as anything was set aside.
    pub(crate) fn with_set_aside(rows: u64) -> Self {
        if rows == 0 { Self::Complete } else { Self::Partial }
    }
}

/// A bar on a terminal, nothing in a pipe; and Ctrl-C as a wish to stop.
pub(crate) struct Bar {
    bar: ProgressBar,
    cancelled: Arc<AtomicBool>,
}

impl Bar {
    /// A bar that draws only where somebody is looking.
    pub(crate) fn new() -> Self {
        let bar = if io::stderr().is_terminal() {
            ProgressBar::no_length()
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) =
            ProgressStyle::with_template("{msg:<20} {wide_bar} {pos}/{len} {elapsed}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        let cancelled = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&cancelled);
        // A second handler is refused; the first one then goes on serving, which is what we want.
        let _ = ctrlc::set_handler(move || {
            // Whoever presses it twice means it.
            if flag.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        Self { bar, cancelled }
    }

    /// The wish to stop, for readers that look at it themselves.
    pub(crate) fn cancel_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancelled)
    }

    /// Shows a stage that reports positions rather than steps.
    pub(crate) fn position(&self, position: u64) {
        self.bar.set_position(position);
    }

    /// Clears the bar away before something is printed.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Progress for Bar {
    fn begin(&self, stage: &'static str, steps: u64) {
        self.bar.reset();
        self.bar.set_message(stage);
        self.bar.set_length(steps);
    }

    fn advance(&self, steps: u64) {
        self.bar.inc(steps);
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// Prints an error with its causes, and gives the exit code of its kind.
pub(crate) fn report(error: &Error) -> ExitCode {
    eprintln!("renkou: {error}");
    let mut cause = std::error::Error::source(error);
    while let Some(below) = cause {
        eprintln!("  because: {below}");
        cause = below.source();
    }
    match error.kind() {
        ErrorKind::InvalidArgument
        | ErrorKind::UnknownTable
        | ErrorKind::UnknownModel
        | ErrorKind::UnknownColumn
        | ErrorKind::DuplicateColumn
        | ErrorKind::UnknownFormat
        | ErrorKind::InvalidModel
        | ErrorKind::EmptyModel => ExitCode::from(2),
        ErrorKind::Cancelled => ExitCode::from(130),
        _ => ExitCode::from(1),
    }
}

/// A count with separators: 1,234,567.
pub(crate) fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
