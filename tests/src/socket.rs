//! A server on a socket, and what it says byte for byte.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// No answer takes this long.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Runs a server on a free port of this machine, until the test ends.
///
/// # Panics
/// If this machine has no free port.
#[allow(clippy::expect_used, reason = "a test cannot go on without its server")]
pub async fn serve<Serving>(run: impl FnOnce(TcpListener) -> Serving) -> SocketAddr
where
    Serving: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("the port");
    tokio::spawn(run(listener));
    address
}

/// What a server answered.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The status code; 0 if the connection was closed without an answer.
    pub status: u16,
    /// Names in lower case, and values.
    pub fields: Vec<(String, String)>,
    /// What follows the head, as it came: chunks and trailers included.
    pub rest: String,
}

impl Answer {
    /// The values of all fields of this name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let fields = self.fields.iter().filter(|(field, _)| field == name);
        fields.map(|(_, value)| value.as_str()).collect()
    }
}

/// Sends a request without a body and reads until the server closes, or upgrades.
///
/// # Panics
/// If the server cannot be reached or says nothing for long.
#[allow(clippy::expect_used, reason = "a test cannot go on without an answer")]
pub async fn ask(server: SocketAddr, line: &str, fields: &[(&str, &str)]) -> Answer {
    let mut stream = TcpStream::connect(server).await.expect("the server listens");
    let closes = !fields.iter().any(|(name, _)| name.eq_ignore_ascii_case("connection"));
    let fields = fields.iter().chain(closes.then_some(&("Connection", "close")));
    let fields: String = fields.flat_map(|(name, value)| [*name, ": ", *value, "\r\n"]).collect();
    let request = format!("{line} HTTP/1.1\r\nHost: shop.example\r\n{fields}\r\n");
    stream.write_all(request.as_bytes()).await.expect("the server reads");
    let answered = tokio::time::timeout(TIMEOUT, read(stream)).await;
    parse(&answered.expect("the server answers in time"))
}

async fn read(mut stream: TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let read = stream.read_buf(&mut bytes).await.unwrap_or(0);
        let is_upgraded = bytes.starts_with(b"HTTP/1.1 101") && bytes.ends_with(b"\r\n\r\n");
        if read == 0 || is_upgraded {
            return bytes;
        }
    }
}

fn parse(bytes: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(bytes);
    let (head, rest) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let status =
        lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let fields = lines.filter_map(|line| line.split_once(':'));
    Answer {
        status: status.unwrap_or(0),
        fields: fields
            .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
            .collect(),
        rest: rest.to_owned(),
    }
}
