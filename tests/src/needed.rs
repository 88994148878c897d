//! What a test needs beside this repository.

use std::io::{self, Write};

/// Set to `1` where everything has to run: a test that cannot run then fails.
const REQUIRED: &str = "POLICY_REQUIRE_ALL";

/// Says on stderr that the present test does not run, and what would help.
///
/// # Errors
/// If `POLICY_REQUIRE_ALL=1` is set.
pub fn missing(what: &str, help: &str) -> io::Result<()> {
    if std::env::var_os(REQUIRED).is_some_and(|value| value == "1") {
        return Err(io::Error::other(format!("{what}, and {REQUIRED}=1 requires it; {help}")));
    }
    // Not by `eprintln`, which the harness swallows: who runs the tests is told what did not run.
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    io::stderr().write_all(format!("ignored: {test}: {what}; {help}\n").as_bytes())
}
