//! The command line of an audit: `audit URL`, in an application or in a tool.

mod arguments;
mod output;

use super::engine::{Chromium, Firefox, is_root};
use super::{Audit, AuditError, Report};
use crate::Policy;
use arguments::{Arguments, Browser, Task};
use output::write;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

/// The name of the subcommand.
const SUBCOMMAND: &str = "audit";

/// Exit status of an audit that found errors.
const ERRORS: u8 = 1;
/// Exit status of an audit that did not run.
const NOT_RUN: u8 = 2;

/// Renders a report in one format.
type Render = fn(&Report) -> String;

/// Runs the audit of an application if the first argument of the process is `audit`, and returns its exit status. With any other
/// argument it does nothing, and returns `None`.
///
/// The report is written to standard output, progress and messages to standard error. The exit status is 0 if the site has no
/// error, 1 if it has some, and 2 if the audit did not run. [`execute`] has the options.
///
/// ```no_run
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     if let Some(code) = policy_runtime::audit::run::<Shop>() {
///         return code;
///     }
///     // .. the application
///     ExitCode::SUCCESS
/// }
/// ```
#[must_use]
pub fn run<P: Policy>() -> Option<ExitCode> {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_default();
    if arguments.next()? != SUBCOMMAND {
        return None;
    }
    let program = Path::new(&program).file_name().unwrap_or_default().to_string_lossy();
    let policy = serde_json::to_string(P::document()).ok();
    Some(execute(policy.as_deref(), &format!("{program} {SUBCOMMAND}"), arguments))
}

/// Runs an audit with the arguments behind `audit`. `policy` is the JSON of the policy, unless `--policy` names a file; `command` is how
/// the audit is called, for its help.
///
/// | option | value | without it |
/// |---|---|---|
/// | `--policy` | file with the JSON of a policy, `-` for standard input | the application's |
/// | `--page` | path of a page, several times | the address |
/// | `--crawl` | depth up to which links are followed | 0 |
/// | `--max-pages` | number of pages | 20 |
/// | `--exclude` | part of addresses whose links are not followed, several times | those that sign out |
/// | `--own-host` | further host of the site, several times | the policy's `sites` |
/// | `--cookie` | `NAME=VALUE` of a cookie that visitors have, several times | none |
/// | `--settings` | path of this library's settings | `/cookies` |
/// | `--consent` | name of a consent tool, or a file with [`ConsentSteps`](super::ConsentSteps) | the form of the settings |
/// | `--timeout` | maximum seconds for each page | 15 |
/// | `--engine` | `chromium` or `firefox` | `chromium` |
/// | `--browser` | program of that engine | the one in `PATH` |
/// | `--browser-option` | option of the browser, several times | none |
/// | `--html`, `--json`, `--sarif` | file of the report | only the text on standard output |
///
/// ```
/// use policy_runtime::audit::execute;
/// use std::process::ExitCode;
///
/// let status = execute(None, "cargo policy audit", ["https://shop.example"]);
/// assert_eq!(status, ExitCode::from(2), "there is no policy");
/// ```
pub fn execute(
    policy: Option<&str>,
    command: &str,
    arguments: impl IntoIterator<Item = impl Into<OsString>>,
) -> ExitCode {
    let arguments = match Arguments::parse(command, arguments) {
        Ok(Task::Help(help)) => return status(write(&help, None).map(|()| 0)),
        Ok(Task::Audit(arguments)) => arguments,
        Err(message) => return status(Err(message)),
    };
    status(audit(policy, command, &arguments))
}

fn status(done: Result<u8, String>) -> ExitCode {
    match done {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            output::say(&format!("error: {message}"));
            ExitCode::from(NOT_RUN)
        }
    }
}

fn audit(policy: Option<&str>, command: &str, arguments: &Arguments) -> Result<u8, String> {
    let audit = arguments.audit(policy, command)?;
    if is_root() {
        output::say(
            "warning: as root the browser runs without its sandbox; audit foreign sites as another user",
        );
    }
    // A thread of its own, as the caller may be within a runtime.
    let report = thread::scope(|scope| {
        let running = scope.spawn(|| in_runtime(&audit, arguments));
        running.join().unwrap_or_else(|_| Err("the audit ended by a fault of its own".to_owned()))
    })?;
    let formats: [(_, Render); 3] = [
        (&arguments.html, Report::to_html),
        (&arguments.json, Report::to_json),
        (&arguments.sarif, Report::to_sarif),
    ];
    for (file, render) in formats {
        if let Some(file) = file {
            write(&render(&report), Some(file))?;
        }
    }
    write(&report.to_string(), None)?;
    Ok(if report.has_errors() { ERRORS } else { 0 })
}

fn in_runtime(audit: &Audit, arguments: &Arguments) -> Result<Report, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the audit does not start: {error}"))?;
    let report = runtime.block_on(async {
        match arguments.engine {
            Browser::Chromium => {
                let mut builder = Chromium::builder();
                if let Some(program) = &arguments.browser {
                    builder = builder.program(program);
                }
                for option in &arguments.browser_options {
                    builder = builder.option(option);
                }
                let engine = builder.start().await?;
                let report = audit.run_in(&engine).await;
                engine.close().await;
                report
            }
            Browser::Firefox => {
                let mut builder = Firefox::builder();
                if let Some(program) = &arguments.browser {
                    builder = builder.program(program);
                }
                for option in &arguments.browser_options {
                    builder = builder.option(option);
                }
                let engine = builder.start().await?;
                let report = audit.run_in(&engine).await;
                engine.close().await;
                report
            }
        }
    });
    report.map_err(|error: AuditError| error.to_string())
}

#[cfg(test)]
mod tests;
