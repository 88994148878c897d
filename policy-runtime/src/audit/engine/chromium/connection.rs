//! The protocol's messages: JSON, each with a zero octet after it. One task writes commands, another reads answers and events.

use super::log::PageLog;
use crate::audit::engine::EngineError;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// Maximum time that a command takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Maximum length of a message, in octets. Longer ones are skipped: pages choose the length of their addresses.
const MAX_MESSAGE_OCTETS: usize = 32 << 20;

type Answer = Result<Value, EngineError>;

/// A connection to the browser, shared by its visitors.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    commands: mpsc::UnboundedSender<String>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    pending: HashMap<u64, oneshot::Sender<Answer>>,
    /// The log of each session: of a page, its frames and its workers.
    sessions: HashMap<String, Arc<PageLog>>,
    /// The log of each browser context.
    contexts: HashMap<String, Arc<PageLog>>,
    has_ended: bool,
}

impl Connection {
    /// Starts the two tasks, which end with the pipe.
    pub(super) fn open(mut input: ChildStdin, output: ChildStdout) -> Connection {
        let (commands, mut waiting) = mpsc::unbounded_channel::<String>();
        let connection = Connection { commands, state: Arc::default() };
        tokio::spawn(async move {
            while let Some(message) = waiting.recv().await {
                if input.write_all(message.as_bytes()).await.is_err()
                    || input.write_all(b"\0").await.is_err()
                {
                    return;
                }
            }
        });
        let reader = connection.commands.downgrade();
        let state = Arc::clone(&connection.state);
        tokio::spawn(async move {
            let mut output = BufReader::with_capacity(1 << 16, output);
            while let Ok(Some(message)) = read(&mut output).await {
                // The pipe closes once no visitor and no browser holds the connection.
                let Some(commands) = reader.upgrade() else { break };
                let connection = Connection { commands, state: Arc::clone(&state) };
                if let Ok(message) = serde_json::from_slice(&message) {
                    connection.take(message);
                }
            }
            let logs: Vec<Arc<PageLog>> = {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                state.has_ended = true;
                state.pending.clear();
                state.sessions.values().cloned().collect()
            };
            for log in logs {
                log.end();
            }
        });
        connection
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a command to the browser, or to one of its sessions, and returns its answer.
    pub(super) async fn call(
        &self,
        session: Option<&str>,
        method: &str,
        parameters: Value,
    ) -> Result<Value, EngineError> {
        let (sender, receiver) = oneshot::channel();
        let id = {
            let mut state = self.state();
            if state.has_ended {
                return Err(gone(method));
            }
            state.last += 1;
            let id = state.last;
            state.pending.insert(id, sender);
            id
        };
        self.write(id, session, method, &parameters);
        match timeout(TIMEOUT, receiver).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(gone(method)),
            Err(_) => {
                self.state().pending.remove(&id);
                let reason = format!("the browser does not answer `{method}`");
                // A page that hangs answers no command of its session.
                Err(match session {
                    Some(_) => EngineError::Rejected(reason),
                    None => EngineError::Gone(reason),
                })
            }
        }
    }

    /// Sends a command whose answer does not matter.
    pub(super) fn send(&self, session: Option<&str>, method: &str, parameters: &Value) {
        let id = {
            let mut state = self.state();
            state.last += 1;
            state.last
        };
        self.write(id, session, method, parameters);
    }

    fn write(&self, id: u64, session: Option<&str>, method: &str, parameters: &Value) {
        let mut message = json!({ "id": id, "method": method, "params": parameters });
        if let (Some(session), Some(fields)) = (session, message.as_object_mut()) {
            fields.insert("sessionId".to_owned(), session.into());
        }
        // Without the other end, the answer fails.
        let _ = self.commands.send(message.to_string());
    }

    /// Sends the events of a browser context to a log.
    pub(super) fn watch_context(&self, context: &str, log: &Arc<PageLog>) {
        self.state().contexts.insert(context.to_owned(), Arc::clone(log));
    }

    /// Sends the events of a session to a log.
    pub(super) fn watch_session(&self, session: &str, log: &Arc<PageLog>) {
        self.state().sessions.insert(session.to_owned(), Arc::clone(log));
    }

    /// Forgets a log and all its sessions.
    pub(super) fn forget(&self, context: &str) {
        let mut state = self.state();
        if let Some(log) = state.contexts.remove(context) {
            state.sessions.retain(|_, other| !Arc::ptr_eq(&log, other));
        }
    }

    /// Takes a message of the browser: an answer or an event.
    fn take(&self, mut message: Value) {
        if let Some(id) = message["id"].as_u64() {
            let Some(sender) = self.state().pending.remove(&id) else { return };
            let answer = match message.get("error") {
                Some(error) => {
                    let reason = error["message"].as_str().unwrap_or("an unknown error");
                    Err(EngineError::Rejected(format!("the browser rejects a command: {reason}")))
                }
                None => Ok(message["result"].take()),
            };
            let _ = sender.send(answer);
            return;
        }
        let session = message["sessionId"].as_str().map(str::to_owned);
        let method = message["method"].as_str().unwrap_or_default().to_owned();
        let parameters = message["params"].take();
        let log = {
            let state = self.state();
            match &session {
                Some(session) => state.sessions.get(session).cloned(),
                None => parameters["targetInfo"]["browserContextId"]
                    .as_str()
                    .and_then(|context| state.contexts.get(context).cloned()),
            }
        };
        if let Some(log) = log {
            log.take(self, session.as_deref(), &method, &parameters);
        }
    }
}

fn gone(method: &str) -> EngineError {
    EngineError::Gone(format!("the browser ended before it answered `{method}`"))
}

/// Reads the next message that is not too long. `None` at the end.
async fn read(output: &mut BufReader<ChildStdout>) -> io::Result<Option<Vec<u8>>> {
    let mut message = Vec::new();
    let mut is_too_long = false;
    loop {
        let buffer = output.fill_buf().await?;
        if buffer.is_empty() {
            return Ok(None);
        }
        let end = memchr::memchr(0, buffer);
        let part = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or_default();
        is_too_long |= message.len() + part.len() > MAX_MESSAGE_OCTETS;
        if !is_too_long {
            message.extend_from_slice(part);
        }
        let taken = part.len() + usize::from(end.is_some());
        output.consume(taken);
        if end.is_some() {
            if !is_too_long {
                return Ok(Some(message));
            }
            message = Vec::new();
            is_too_long = false;
        }
    }
}
