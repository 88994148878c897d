//! The protocol: JSON messages over a `WebSocket`.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

/// More than any command takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct Bidi {
    socket: WebSocketStream<TcpStream>,
    last: u64,
}

impl Bidi {
    pub(super) async fn connect(address: SocketAddr) -> io::Result<Bidi> {
        let stream = TcpStream::connect(address).await?;
        let connected = client_async(format!("ws://{address}/session"), stream).await;
        let (socket, _) = connected.map_err(io::Error::other)?;
        Ok(Bidi { socket, last: 0 })
    }

    /// Sends a command and waits for what it answers. Events that come meanwhile are passed over.
    pub(super) async fn call(&mut self, method: &str, parameters: Value) -> io::Result<Value> {
        self.last += 1;
        let id = self.last;
        let command = json!({ "id": id, "method": method, "params": parameters });
        self.socket.send(Message::text(command.to_string())).await.map_err(io::Error::other)?;
        loop {
            let mut message = self.read(method).await?;
            if message["id"] != id {
                continue;
            }
            if message["type"] == "error" {
                return Err(io::Error::other(format!("{method}: {}", message["message"])));
            }
            return Ok(message["result"].take());
        }
    }

    async fn read(&mut self, awaited: &str) -> io::Result<Value> {
        loop {
            let message = timeout(TIMEOUT, self.socket.next()).await;
            let message = message
                .map_err(|_| io::Error::other(format!("the browser does not answer {awaited}")))?
                .ok_or_else(|| io::Error::other(format!("the browser ended before {awaited}")))?
                .map_err(io::Error::other)?;
            if let Message::Text(text) = message {
                return Ok(serde_json::from_str(&text)?);
            }
        }
    }
}
