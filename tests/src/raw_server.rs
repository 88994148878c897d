//! A server whose responses are the bytes that a test gives it, however wrong they are.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

type Respond = dyn Fn(&Head) -> Vec<u8> + Send + Sync;

/// The most bytes of a request's head that are read.
const MOST: usize = 64 * 1024;

/// A running server, which ends with this value.
#[derive(Debug)]
pub struct RawServer {
    address: SocketAddr,
    task: JoinHandle<()>,
}

/// The head of a request.
#[derive(Debug)]
pub struct Head(Vec<u8>);

impl Head {
    /// What stands between the method and the version.
    pub fn target(&self) -> &[u8] {
        self.0.split(|byte| *byte == b' ').nth(1).unwrap_or_default()
    }

    /// The value of the first field of this name, in whatever case.
    pub fn field(&self, name: &str) -> Option<&[u8]> {
        self.0.split(|byte| *byte == b'\n').find_map(|line| {
            let value = line.get(name.len()..)?.strip_prefix(b": ")?;
            let is_named = line.get(..name.len())?.eq_ignore_ascii_case(name.as_bytes());
            is_named.then(|| value.strip_suffix(b"\r").unwrap_or(value))
        })
    }
}

impl RawServer {
    /// Listens on a free port of this machine.
    ///
    /// # Errors
    /// If there is none.
    pub async fn start(
        respond: impl Fn(&Head) -> Vec<u8> + Send + Sync + 'static,
    ) -> io::Result<RawServer> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let respond: Arc<Respond> = Arc::new(respond);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&respond)));
            }
        });
        Ok(RawServer { address, task })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads one request and answers it. Who goes away is let go.
async fn answer(mut stream: TcpStream, respond: Arc<Respond>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < MOST {
        match stream.read_buf(&mut head).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
    let response = respond(&Head(head));
    let _ = stream.write_all(&response).await;
    let _ = stream.shutdown().await;
}
