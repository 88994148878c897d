//! Where Firefox is, and how a test starts it.

use super::super::{Hosts, program};
use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};
use tokio::time::sleep;

const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// More than it takes to start, on any machine.
const START_TIMEOUT: Duration = Duration::from_mins(1);

/// The browser's path. `None`, and a word on stderr, if the browser is missing and not required.
pub(super) fn find() -> io::Result<Option<PathBuf>> {
    program::in_path(&NAMES, "`apt-get install firefox-esr` brings one")
}

pub(super) fn start(path: &Path, profile: &Path, hosts: Hosts) -> io::Result<Child> {
    std::fs::write(profile.join("user.js"), preferences(hosts))?;
    let mut command = Command::new(path);
    command.args(["--headless", "--no-remote", "--profile"]).arg(profile);
    command.args(["--remote-debugging-port=0", "--remote-allow-system-access"]);
    command.env("HOME", profile).kill_on_drop(true);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

/// What keeps a browser to the test. Its remote control sets the rest, such as no first page and no updates.
fn preferences(hosts: Hosts) -> String {
    let mut preferences = vec![("dom.security.https_first", "false".to_owned())];
    if let Hosts::AllAt(address) = hosts {
        let (host, port) = (address.ip(), address.port());
        preferences.push(("network.dns.forceResolve", format!("\"{host}\"")));
        preferences.push(("network.socket.forcePort", format!("\"80={port};443={port}\"")));
    }
    let lines = preferences.iter().map(|(name, value)| format!("user_pref(\"{name}\", {value});"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Waits until the browser accepts connections, and returns its address.
pub(super) async fn listens(profile: &Path) -> io::Result<SocketAddr> {
    let file = profile.join("WebDriverBiDiServer.json");
    let begun = Instant::now();
    while begun.elapsed() < START_TIMEOUT {
        if let Some(address) = std::fs::read(&file).ok().and_then(|text| read_address(&text)) {
            return Ok(address);
        }
        sleep(Duration::from_millis(20)).await;
    }
    Err(io::Error::other("Firefox does not start"))
}

/// None while the file is being written.
fn read_address(text: &[u8]) -> Option<SocketAddr> {
    let text: Value = serde_json::from_slice(text).ok()?;
    let port = u16::try_from(text["ws_port"].as_u64()?).ok()?;
    Some(SocketAddr::new(text["ws_host"].as_str()?.parse().ok()?, port))
}
