//! The browser's program, its command line and its profile.

use crate::audit::engine::EngineError;
use serde_json::Value;
use std::ffi::OsStr;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};
use tokio::time::sleep;

/// Names of the program, the first that is found.
const NAMES: [&str; 2] = ["firefox", "firefox-esr"];

/// Maximum time of the start.
const START_TIMEOUT: Duration = Duration::from_mins(1);
/// Time between two looks at the profile while the browser starts.
const PAUSE: Duration = Duration::from_millis(20);

/// Preferences that leave the visited pages as the only cause of requests, beside those of the remote control: pages without the
/// focus run as those with it, and a busy script is reported whether or not somebody waits for it.
const PREFERENCES: [(&str, &str); 7] = [
    ("dom.security.https_first", "false"),
    ("dom.min_background_timeout_value", "4"),
    ("dom.timeout.enable_budget_timer_throttling", "false"),
    ("dom.max_script_run_time.require_critical_input", "false"),
    ("network.prefetch-next", "false"),
    ("network.http.speculative-parallel-limit", "0"),
    ("browser.pagethumbnails.capturing_disabled", "true"),
];

/// Writes the preferences of a new profile.
pub(super) fn write_preferences(profile: &Path, others: &[(String, Value)]) -> io::Result<()> {
    let fixed = PREFERENCES.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let others = others.iter().map(|(name, value)| (name.clone(), value.to_string()));
    let lines = fixed.into_iter().chain(others);
    let lines = lines.map(|(name, value)| format!("user_pref({}, {value});\n", Value::from(name)));
    std::fs::write(profile.join("user.js"), lines.collect::<String>())
}

/// Finds the program in `PATH`.
pub(super) fn find() -> Result<PathBuf, EngineError> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut programs =
        std::env::split_paths(&folders).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    programs.find(|program| program.is_file()).ok_or_else(|| {
        EngineError::NotStarted(format!(
            "no browser is in PATH: none of {}; install Firefox, or name its program",
            NAMES.join(", ")
        ))
    })
}

/// Returns the command that listens on a free port of the loopback interface.
pub(super) fn command(program: &Path, profile: &Path, options: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(program);
    command.args(["--headless", "--no-remote", "--profile"]).arg(profile);
    command.args(["--remote-debugging-port=0", "--remote-allow-system-access"]).args(options);
    command.env("HOME", profile); // Nothing of the person who audits is read or written.
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.kill_on_drop(true);
    command
}

/// Returns the address that the browser listens on, once it does.
pub(super) async fn address(profile: &Path, process: &mut Child) -> Result<SocketAddr, String> {
    let file = profile.join("WebDriverBiDiServer.json");
    let begun = Instant::now();
    while begun.elapsed() < START_TIMEOUT {
        if let Some(address) = std::fs::read(&file).ok().and_then(|text| read_address(&text)) {
            return Ok(address);
        }
        if let Ok(Some(status)) = process.try_wait() {
            return Err(format!("it ended at once, with {status}"));
        }
        sleep(PAUSE).await;
    }
    Err(format!("no answer within {} seconds", START_TIMEOUT.as_secs()))
}

/// Reads the address. `None` while the file is being written.
fn read_address(text: &[u8]) -> Option<SocketAddr> {
    let text: Value = serde_json::from_slice(text).ok()?;
    let port = u16::try_from(text["ws_port"].as_u64()?).ok()?;
    Some(SocketAddr::new(text["ws_host"].as_str()?.parse().ok()?, port))
}
