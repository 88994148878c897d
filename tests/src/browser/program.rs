//! Where Chromium is, and how a test starts it.

use crate::needed;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use tokio::process::Command;

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

/// The browser's path. `None`, and a word on stderr, if the browser is missing and not required.
pub(super) fn find() -> io::Result<Option<PathBuf>> {
    in_path(&NAMES, "`apt-get install chromium` brings one")
}

/// The first program of these names in `PATH`. `None`, and a word on stderr, if all are missing and not required.
pub(super) fn in_path(names: &[&str], help: &str) -> io::Result<Option<PathBuf>> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let program = std::env::split_paths(&folders)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|program| program.is_file());
    if program.is_none() {
        let missing = format!("there is no browser in PATH: none of {}", names.join(", "));
        needed::missing(&missing, help)?;
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
