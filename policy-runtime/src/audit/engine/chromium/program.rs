//! The browser's program and its command line.

use crate::audit::engine::EngineError;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::process::Command;

/// Names of the program, the first that is found.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Options that leave the visited pages as the only cause of requests.
const OPTIONS: [&str; 13] = [
    "--remote-debugging-pipe",
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--mute-audio",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-features=OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider",
];

/// Preferences of the profile: cookies of other sites are kept, as most visitors' browsers do. Contexts without a profile block
/// them otherwise, and an audit would not see them.
const PREFERENCES: &str =
    r#"{ "profile": { "cookie_controls_mode": 0, "block_third_party_cookies": false } }"#;

/// Writes the preferences of a new profile.
pub(super) fn write_preferences(profile: &Path) -> io::Result<()> {
    let folder = profile.join("Default");
    std::fs::create_dir(&folder)?;
    std::fs::write(folder.join("Preferences"), PREFERENCES)
}

/// Finds the program in `PATH`.
pub(super) fn find() -> Result<PathBuf, EngineError> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut programs =
        std::env::split_paths(&folders).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    programs.find(|program| program.is_file()).ok_or_else(|| {
        EngineError::NotStarted(format!(
            "no browser is in PATH: none of {}; install Chromium, or name its program",
            NAMES.join(", ")
        ))
    })
}

/// Returns the command that reads the protocol from its standard input and writes it to its standard output.
pub(super) fn command(program: &Path, profile: &Path, options: &[impl AsRef<OsStr>]) -> Command {
    // The protocol is spoken on the descriptors 3 and 4, which a shell opens without unsafe code.
    let mut command = Command::new("sh");
    command.args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#]).arg(program);
    let mut folder = std::ffi::OsString::from("--user-data-dir=");
    folder.push(profile);
    command.args(OPTIONS).args(options).arg(folder);
    if is_root() {
        command.arg("--no-sandbox"); // Chromium's sandbox does not start as root.
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.kill_on_drop(true);
    command
}

/// Returns whether the process runs as root. Pages are better not opened so, as the browser then has no sandbox.
pub(crate) fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    }
    #[cfg(not(unix))]
    {
        false
    }
}
