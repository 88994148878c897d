//! The subcommand `policy`, which writes the policy of an application in every format.
//!
//! An application calls [`run`] first in its `main`:
//!
//! ```no_run
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! use declared::Shop;
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     if let Some(code) = policy_runtime::cli::run::<Shop>() {
//!         return code;
//!     }
//!     // .. the application
//!     ExitCode::SUCCESS
//! }
//! ```
//!
//! ```console
//! $ shop policy --format csv --output cookies.csv
//! $ shop policy --format sarif > cookies.sarif
//! $ shop policy explain prefix-host
//! ```
//!
//! | option | value | without it |
//! |---|---|---|
//! | `--format`, `-f` | one of the formats below | `md` |
//! | `--lang`, `-l` | language of the texts, a BCP 47 tag | the policy's first |
//! | `--site`, `-s` | host of the policy whose cookies are shown | the first host of `sites` for `md` and `html`, all sites for the rest |
//! | `--output`, `-o` | file that is written | standard output |
//! | `--help`, `-h` | | |
//!
#![doc = include_str!("../../docs/formats.md")]
//!
//! `policy explain CODE` writes the reason, the source and the remedy of a code of the compiler or of the report.
//!
//! The exit status is 0 on success, 1 if the output cannot be written, and 2 for arguments that are not understood. A reader that
//! closes the pipe early, such as `head`, ends it without an error.

mod arguments;
mod explain;
mod failure;
mod format;
mod output;
mod page;

#[cfg(test)]
mod tests;

pub use explain::explain;
pub use failure::Failure;
pub use output::write_output;

use crate::declaration::Document;
use crate::policy::Policy;
use arguments::{Arguments, Task};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

/// The name of the subcommand.
const SUBCOMMAND: &str = "policy";

/// Runs the subcommand if the first argument of the process is `policy`, and returns its exit status. With any other argument it does
/// nothing, and returns `None`.
///
/// Messages about errors are on standard error.
#[must_use]
pub fn run<P: Policy>() -> Option<ExitCode> {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_default();
    if arguments.next()? != SUBCOMMAND {
        return None;
    }
    let program = Path::new(&program).file_name().unwrap_or_default().to_string_lossy();
    let done = execute(P::document(), &format!("{program} {SUBCOMMAND}"), arguments);
    Some(Failure::exit_status(done))
}

/// Runs the subcommand with the arguments behind `policy`, for an application that reads its own arguments.
///
/// `command` is how the subcommand is called, for its help.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::{Policy, cli};
///
/// let failure = cli::execute(Shop::document(), "shop policy", ["--format", "docx"]).unwrap_err();
/// assert!(failure.to_string().starts_with("`docx` is no format of a policy: it is one of `md`, `html`, "), "{failure}");
/// ```
pub fn execute(
    document: &'static Document,
    command: &str,
    arguments: impl IntoIterator<Item = impl Into<OsString>>,
) -> Result<(), Failure> {
    let Arguments { task, output } = Arguments::parse(document, command, arguments)?;
    let text = match task {
        Task::Help(help) => help,
        Task::Explain(code) => explain(&code)?,
        Task::Write(request) => request.render(document),
    };
    write_output(&text, output.as_deref())
}
