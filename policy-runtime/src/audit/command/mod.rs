//! The command line of an audit: `audit URL`, in an application or in a tool.

mod arguments;
mod output;

use super::engine::{Chromium, Engine, Firefox, is_root};
use super::report::printable;
use super::{Audit, Report};
use crate::Policy;
use arguments::{Arguments, Browser, Task};
use futures_util::future::{Either, select};
use output::write;
use std::ffi::OsString;
use std::future::{Future, poll_fn};
use std::io;
use std::path::Path;
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;
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
/// error, 1 if it has some, and 2 if the audit did not run, or was interrupted. [`execute`] has the options.
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
/// | `--max-pages` | number of pages beyond which `--crawl` follows no link | 20 |
/// | `--exclude` | part of addresses whose links are not followed, several times | those that sign out |
/// | `--own-host` | further host of the site, several times | the policy's `sites` |
/// | `--cookie` | `NAME=VALUE` of a cookie that visitors have, several times | none |
/// | `--settings` | path of this library's settings | `/cookies` |
/// | `--consent` | name of a consent tool, or a file with [`ConsentSteps`](super::ConsentSteps) | the form of the settings |
/// | `--jurisdiction` | code of a jurisdiction of the policy, whose visitors are simulated | visitors of an unknown region |
/// | `--header` | `NAME: VALUE` that requests to the site have, several times | none |
/// | `--timeout` | maximum seconds for each page | 15 |
/// | `--engine` | `chromium` or `firefox` | `chromium` |
/// | `--browser` | program of that engine | the one in `PATH` |
/// | `--browser-option` | option of the browser, several times | none |
/// | `--any-certificate` | none: takes certificates that the browser does not trust | they are refused |
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
            let lines: Vec<String> = message.lines().map(printable).collect();
            output::say(&format!("error: {}", lines.join("\n")));
            ExitCode::from(NOT_RUN)
        }
    }
}

fn audit(policy: Option<&str>, command: &str, arguments: &Arguments) -> Result<u8, String> {
    let audit = arguments.audit(policy, command)?;
    arguments.check_files()?;
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
    // The text first: an audit takes minutes, and a file that cannot be written loses none of it.
    write(&report.to_string(), None)?;
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
    Ok(if report.has_errors() { ERRORS } else { 0 })
}

fn in_runtime(audit: &Audit, arguments: &Arguments) -> Result<Report, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the audit does not start: {error}"))?;
    runtime.block_on(visit(audit, arguments))
}

async fn visit(audit: &Audit, arguments: &Arguments) -> Result<Report, String> {
    let signal = interrupted().map_err(|error| format!("the audit does not start: {error}"))?;
    match arguments.engine {
        Browser::Chromium => {
            let mut builder = Chromium::builder();
            if let Some(program) = &arguments.browser {
                builder = builder.program(program);
            }
            if arguments.takes_any_certificate {
                builder = builder.any_certificate();
            }
            for option in &arguments.browser_options {
                builder = builder.option(option);
            }
            let engine = builder.start().await.map_err(|error| error.to_string())?;
            let report = visit_in(&engine, audit, signal).await;
            engine.close().await;
            report
        }
        Browser::Firefox => {
            let mut builder = Firefox::builder();
            if let Some(program) = &arguments.browser {
                builder = builder.program(program);
            }
            if arguments.takes_any_certificate {
                builder = builder.any_certificate();
            }
            for option in &arguments.browser_options {
                builder = builder.option(option);
            }
            let engine = builder.start().await.map_err(|error| error.to_string())?;
            let report = visit_in(&engine, audit, signal).await;
            engine.close().await;
            report
        }
    }
}

/// Runs an audit until it is done or interrupted. In both cases the browser has to be closed, and its profile to be removed.
async fn visit_in(
    engine: &impl Engine,
    audit: &Audit,
    signal: impl Future<Output = ()>,
) -> Result<Report, String> {
    match select(pin!(audit.run_in(engine)), pin!(signal)).await {
        Either::Left((report, _)) => report.map_err(|error| error.to_string()),
        Either::Right(((), _)) => Err("the audit was interrupted".to_owned()),
    }
}

/// Returns a future that ends when somebody or something ends the audit: Ctrl-C, a closed terminal, the end of a job. Without it
/// a browser would go on, and its profile stay.
#[cfg(unix)]
fn interrupted() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
    let mut signals = kinds.map(signal).into_iter().collect::<io::Result<Vec<_>>>()?;
    Ok(poll_fn(move |context| {
        let has_come = signals.iter_mut().any(|signal| signal.poll_recv(context).is_ready());
        if has_come { Poll::Ready(()) } else { Poll::Pending }
    }))
}

#[cfg(not(unix))]
fn interrupted() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

#[cfg(test)]
mod tests;
