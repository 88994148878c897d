//! The `DevTools` protocol over a pipe: JSON messages, each with a zero byte after it.

use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

/// More than any command takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct Pipe {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    last: u64,
    /// What came while an answer was awaited.
    events: VecDeque<Value>,
    _browser: Child,
}

impl Pipe {
    /// Starts a browser that reads commands from its standard input and answers to its standard output.
    pub(super) fn open(mut command: Command) -> io::Result<Pipe> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut browser = command.spawn()?;
        let ends = browser.stdin.take().zip(browser.stdout.take());
        let (to, from) = ends.ok_or_else(|| io::Error::other("the browser has no pipe"))?;
        let from = BufReader::new(from);
        Ok(Pipe { to, from, last: 0, events: VecDeque::new(), _browser: browser })
    }

    /// Sends a command to the browser, or to one of its pages, and waits for what it answers.
    pub(super) async fn call(
        &mut self,
        page: Option<&str>,
        method: &str,
        parameters: Value,
    ) -> io::Result<Value> {
        self.last += 1;
        let id = self.last;
        let mut message = json!({ "id": id, "method": method, "params": parameters });
        if let Some(page) = page {
            message["sessionId"] = page.into();
        }
        self.to.write_all(format!("{message}\0").as_bytes()).await?;
        loop {
            let mut message = self.read(method).await?;
            if message["id"] != id {
                self.events.push_back(message);
            } else if let Some(error) = message.get("error") {
                return Err(io::Error::other(format!("{method}: {error}")));
            } else {
                return Ok(message["result"].take());
            }
        }
    }

    /// Waits for the first event of this name that the page told since events were last forgotten.
    pub(super) async fn event(&mut self, page: &str, name: &str) -> io::Result<Value> {
        loop {
            let message = match self.events.pop_front() {
                Some(message) => message,
                None => self.read(name).await?,
            };
            if message["method"] == name && message["sessionId"] == page {
                return Ok(message);
            }
        }
    }

    pub(super) fn forget_events(&mut self) {
        self.events.clear();
    }

    async fn read(&mut self, awaited: &str) -> io::Result<Value> {
        let mut message = Vec::new();
        let read = timeout(TIMEOUT, self.from.read_until(0, &mut message)).await;
        read.map_err(|_| io::Error::other(format!("the browser does not answer {awaited}")))??;
        if message.pop() != Some(0) {
            return Err(io::Error::other(format!("the browser ended before {awaited}")));
        }
        Ok(serde_json::from_slice(&message)?)
    }
}
