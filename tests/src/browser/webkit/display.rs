//! A display for windows that are not looked at.

use super::super::program;
use std::io;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// More than it takes to start, on any machine.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// A display, and the server that ends with it.
#[derive(Debug)]
pub(super) struct Display {
    /// Its name, if it is not that of the environment.
    pub(super) name: Option<String>,
    _server: Option<Child>,
}

impl Display {
    /// The display of the environment, or a new one. `None`, and a word on stderr, if it cannot be opened.
    pub(super) async fn find() -> io::Result<Option<Display>> {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") {
            return Ok(Some(Display { name: None, _server: None }));
        }
        let Some(path) = program::in_path(&["Xvfb"], "`apt-get install xvfb` brings a display")?
        else {
            return Ok(None);
        };
        // The server writes the number that it found free.
        let mut command = Command::new(path);
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.kill_on_drop(true).spawn()?;
        let output = server.stdout.take().ok_or_else(|| io::Error::other("Xvfb has no output"))?;
        let mut number = String::new();
        let read = timeout(START_TIMEOUT, BufReader::new(output).read_line(&mut number)).await;
        read.map_err(|_| io::Error::other("Xvfb does not start"))??;
        if number.trim().is_empty() {
            return Err(io::Error::other("Xvfb ended before it had a display"));
        }
        Ok(Some(Display { name: Some(format!(":{}", number.trim())), _server: Some(server) }))
    }
}
