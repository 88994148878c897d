//! The connection to the browser: commands with their answers, and events for the page that they are about.

use super::log::PageLog;
use crate::audit::engine::EngineError;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;
use tokio_tungstenite::client_async_with_config;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// Maximum time for the answer to a command.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Maximum length of a message of the browser, in octets. The longest that a page can cause is the event of a `data:` address.
const MAX_MESSAGE_OCTETS: usize = 64 << 20;

type Answer = Result<Value, EngineError>;

/// A connection, shared by the browser and its visitors.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    commands: mpsc::UnboundedSender<String>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    pending: HashMap<u64, oneshot::Sender<Answer>>,
    /// The log of each user context.
    visitors: HashMap<String, Arc<PageLog>>,
    /// The log of each window, and of each frame in one.
    frames: HashMap<String, Arc<PageLog>>,
    has_ended: bool,
}

impl Connection {
    /// Connects to a browser, and starts the two tasks, which end with the connection.
    pub(super) async fn open(address: SocketAddr) -> Result<Connection, String> {
        let stream = TcpStream::connect(address).await.map_err(|error| error.to_string())?;
        let limits = WebSocketConfig::default()
            .max_message_size(Some(MAX_MESSAGE_OCTETS))
            .max_frame_size(Some(MAX_MESSAGE_OCTETS));
        let address = format!("ws://{address}/session");
        let socket = client_async_with_config(address, stream, Some(limits)).await;
        let (mut output, mut input) = socket.map_err(|error| error.to_string())?.0.split();
        let (commands, mut waiting) = mpsc::unbounded_channel::<String>();
        let connection = Connection { commands, state: Arc::default() };
        tokio::spawn(async move {
            while let Some(message) = waiting.recv().await {
                if output.send(Message::text(message)).await.is_err() {
                    return;
                }
            }
            let _ = output.close().await;
        });
        let reader = connection.commands.downgrade();
        let state = Arc::clone(&connection.state);
        tokio::spawn(async move {
            while let Some(Ok(message)) = input.next().await {
                let Message::Text(text) = message else { continue };
                // The socket closes once no visitor and no browser holds the connection.
                let Some(commands) = reader.upgrade() else { break };
                let connection = Connection { commands, state: Arc::clone(&state) };
                if let Ok(message) = serde_json::from_str(&text) {
                    connection.take(message);
                }
            }
            let logs: Vec<Arc<PageLog>> = {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                state.has_ended = true;
                state.pending.clear();
                state.visitors.values().cloned().collect()
            };
            for log in logs {
                log.end();
            }
        });
        Ok(connection)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a command, and returns its answer.
    pub(super) async fn call(&self, method: &str, parameters: Value) -> Answer {
        let late = || EngineError::Gone(format!("the browser does not answer `{method}`"));
        self.call_within(TIMEOUT, method, parameters).await.unwrap_or_else(|| Err(late()))
    }

    /// Sends a command that a busy page may keep from an answer. `None` without one in time.
    pub(super) async fn call_within(
        &self,
        limit: Duration,
        method: &str,
        parameters: Value,
    ) -> Option<Answer> {
        let (sender, receiver) = oneshot::channel();
        let id = {
            let mut state = self.state();
            if state.has_ended {
                return Some(Err(gone(method)));
            }
            state.last += 1;
            let id = state.last;
            state.pending.insert(id, sender);
            id
        };
        self.write(id, method, &parameters);
        match timeout(limit, receiver).await {
            Ok(Ok(answer)) => Some(answer),
            Ok(Err(_)) => Some(Err(gone(method))),
            Err(_) => {
                self.state().pending.remove(&id);
                None
            }
        }
    }

    /// Sends a command whose answer does not matter.
    pub(super) fn send(&self, method: &str, parameters: &Value) {
        let id = {
            let mut state = self.state();
            state.last += 1;
            state.last
        };
        self.write(id, method, parameters);
    }

    fn write(&self, id: u64, method: &str, parameters: &Value) {
        let message = json!({ "id": id, "method": method, "params": parameters });
        // Without the other end, the answer fails.
        let _ = self.commands.send(message.to_string());
    }

    /// Sends the events of a user context to a log.
    pub(super) fn watch(&self, user_context: &str, log: &Arc<PageLog>) {
        self.state().visitors.insert(user_context.to_owned(), Arc::clone(log));
    }

    /// Forgets a log and all its windows.
    pub(super) fn forget(&self, user_context: &str) {
        let mut state = self.state();
        if let Some(log) = state.visitors.remove(user_context) {
            state.frames.retain(|_, other| !Arc::ptr_eq(&log, other));
        }
    }

    /// Takes a message of the browser: an answer or an event.
    fn take(&self, mut message: Value) {
        if let Some(id) = message["id"].as_u64() {
            let Some(sender) = self.state().pending.remove(&id) else { return };
            let answer = if message["type"] == "error" {
                let reason = message["message"].as_str().unwrap_or("an unknown error");
                let reason = reason.lines().next().unwrap_or_default();
                Err(EngineError::Rejected(format!("the browser rejects a command: {reason}")))
            } else {
                Ok(message["result"].take())
            };
            let _ = sender.send(answer);
            return;
        }
        let method = message["method"].as_str().unwrap_or_default().to_owned();
        let parameters = message["params"].take();
        let Some(frame) = parameters["context"].as_str() else { return };
        let log = {
            let mut state = self.state();
            let visitor = parameters["userContext"].as_str();
            let visitor = visitor.and_then(|visitor| state.visitors.get(visitor)).cloned();
            match (method.as_str(), visitor) {
                ("browsingContext.contextCreated", Some(log)) => {
                    state.frames.insert(frame.to_owned(), Arc::clone(&log));
                    Some(log)
                }
                ("browsingContext.contextDestroyed", _) => state.frames.remove(frame),
                _ => state.frames.get(frame).cloned(),
            }
        };
        if let Some(log) = log {
            log.take(self, frame, &method, &parameters);
        }
    }
}

fn gone(method: &str) -> EngineError {
    EngineError::Gone(format!("the browser ended before it answered `{method}`"))
}
