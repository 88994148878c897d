//! The program `cargo-policy`, which cargo runs as `cargo policy`.
//!
//! ```console
//! $ cargo install policy-runtime --features cli
//! $ cargo policy import visit.har --output src/policy.rs
//! $ cargo policy explain prefix-host
//! $ cargo policy new shop
//! $ git show main:cookies.lock.json | cargo policy review - cookies.lock.json --format md
//! ```
//!
//! | command | does |
//! |---|---|
//! | `import FILE` | writes a first policy from a recording, a list of cookies or a configuration of a consent tool; `-` is standard input |
//! | `explain CODE` | writes the reason, the source and the remedy of a code in a message |
//! | `new FOLDER` | makes a crate with a first policy and an application of axum that runs |
//! | `review BASE HEAD` | compares two lock files ([`review`](crate::review)): what a change of the policy means for visitors; `-` is standard input |
//! | `audit URL` | with the feature `audit`: visits a site in a browser and compares it with a policy |
//!
//! | option of `import` | value | without it |
//! |---|---|---|
//! | `--from` | a format of [`Format`](crate::import::Format) | concluded from the content |
//! | `--site` | host of the site, for sources that show several | concluded |
//! | `--name` | name of the policy | `Site` |
//! | `--output`, `-o` | file that is written, if it does not exist | standard output |
//!
//! | option of `review` | value | without it |
//! |---|---|---|
//! | `--format`, `-f` | `text`, or `md` for a comment on a pull request | `text` |
//! | `--output`, `-o` | file that is written | standard output |
//!
//! The exit status is 0 on success, 1 if a file cannot be read or written, and 2 for arguments or sources that are not understood. That of
//! `review` is 0 if the files have the same facts, 1 if they differ, and 2 if they were not compared.
//! Questions and guesses of an import are counted on standard error.

mod arguments;
mod files;
mod import;
mod new;
mod review;

#[cfg(test)]
mod tests;

use crate::cli::{Failure, explain, write_output};
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with its arguments, and returns its exit status. Cargo's own `policy` before them is left out.
///
/// ```
/// use std::process::ExitCode;
///
/// let status = policy_runtime::cargo_policy::run(["policy", "explain", "no-such-code"]);
/// assert_eq!(status, ExitCode::from(2));
/// ```
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> ExitCode {
    let mut arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    if arguments.first().is_some_and(|first| first == "policy") {
        arguments.remove(0);
    }
    if arguments.first().is_some_and(|first| first == "audit") {
        return audit(arguments.split_off(1));
    }
    if arguments.first().is_some_and(|first| first == "review") {
        return review::run(arguments.into_iter().skip(1));
    }
    Failure::exit_status(execute(arguments))
}

/// Runs a command that reads and writes files alone.
fn execute(arguments: Vec<OsString>) -> Result<(), Failure> {
    let mut arguments = arguments.into_iter();
    let command = arguments.next().unwrap_or_default();
    match command.to_str() {
        Some("import") => import::execute(arguments),
        Some("new") => new::execute(arguments),
        Some("explain") => {
            let [code] = arguments::words(arguments, "explain", ["CODE"])?;
            write_output(&explain(code.trim_matches(['[', ']', '`']))?, None)
        }
        Some("" | "help" | "--help" | "-h") => write_output(arguments::HELP, None),
        _ => Err(Failure::Usage(format!(
            "`{}` is no command; `cargo policy --help` lists what there is",
            command.to_string_lossy().escape_debug()
        ))),
    }
}

#[cfg(feature = "audit")]
fn audit(arguments: Vec<OsString>) -> ExitCode {
    crate::audit::execute(None, "cargo policy audit", arguments)
}

#[cfg(not(feature = "audit"))]
fn audit(_: Vec<OsString>) -> ExitCode {
    Failure::exit_status(Err(Failure::Usage(
        "this `cargo policy` has no audit; install it with `--features cli,audit`".to_owned(),
    )))
}
