//! Where Chromium is, and how a test starts it.

use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// Set to `1` where everything has to run: a test that cannot run then fails.
const REQUIRED: &str = "POLICY_REQUIRE_ALL";
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// What keeps a browser to the test: no first page, nothing in the background, every host on this machine.
const OPTIONS: [&str; 12] = [
    "--remote-debugging-pipe",
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,Translate",
];

/// The browser's path. None, and a word on stderr, if there is none and none is required.
pub(super) fn find() -> io::Result<Option<PathBuf>> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let program = std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|program| program.is_file());
    if program.is_none() {
        let missing = format!("there is no browser in PATH: none of {}", NAMES.join(", "));
        if std::env::var_os(REQUIRED).is_some_and(|value| value == "1") {
            return Err(io::Error::other(format!("{missing}, and {REQUIRED}=1 requires one")));
        }
        // Not by `eprintln`, which the harness swallows: who runs the tests is told what did not run.
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("a test");
        let told = format!("ignored: {test}: {missing}; `apt-get install chromium` brings one\n");
        io::stderr().write_all(told.as_bytes())?;
    }
    Ok(program)
}

/// The browser with its commands on standard input and its answers on standard output.
pub(super) fn command(program: &Path, profile: &Path, options: &[&str]) -> Command {
    // The protocol is spoken on the descriptors 3 and 4, which a shell can make without unsafe code.
    let mut command = Command::new("sh");
    command.args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#]).arg(program);
    command.args(OPTIONS).args(options);
    command.arg(format!("--user-data-dir={}", profile.display()));
    if std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        command.arg("--no-sandbox"); // Chromium's sandbox does not start as root.
    }
    command
}
