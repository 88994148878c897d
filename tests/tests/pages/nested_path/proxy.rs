//! A proxy that cuts a path, as `location /shop/ { proxy_pass http://127.0.0.1:3000/; }` does, and a client that asks it.

use policy_tests::socket::serve;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What was answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
    fields: Vec<(String, String)>,
}

impl Answer {
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let fields = self.fields.iter().filter(|(field, _)| field == name);
        fields.map(|(_, value)| value.as_str()).collect()
    }
}

/// Sends one request, on a connection of its own.
pub(super) async fn ask(
    server: SocketAddr,
    method: &str,
    path: &str,
    fields: &[(&str, &str)],
    body: &str,
) -> Answer {
    let path = path.split('#').next().unwrap();
    let fields = fields.iter().flat_map(|(name, value)| [*name, ": ", *value, "\r\n"]);
    let fields: String = fields.collect();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: kettle.example\r\nconnection: close\r\n{fields}content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(server).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) =
        answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{method} {path}: {answer}"));
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let fields = lines.filter_map(|line| line.split_once(':'));
    let fields = fields.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()));
    Answer { status, body: body.to_owned(), fields: fields.collect() }
}

/// A proxy before a server. What is not below the path is not the server's.
pub(super) async fn cutting_proxy(server: SocketAddr, path: &'static str) -> SocketAddr {
    serve(async move |listener| {
        while let Ok((browser, _)) = listener.accept().await {
            tokio::spawn(pass_on(browser, server, path));
        }
    })
    .await
}

/// One request per connection, as the server is asked to close it.
async fn pass_on(mut browser: TcpStream, server: SocketAddr, path: &str) {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if browser.read_buf(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let (line, rest) = text.split_once("\r\n").unwrap();
    let cut = line.replacen(&format!(" {path}/"), " /", 1);
    if cut == line {
        let none = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        browser.write_all(none.as_bytes()).await.unwrap();
        return;
    }
    let rest = rest.replace("onnection: keep-alive", "onnection: close");
    let mut upstream = TcpStream::connect(server).await.unwrap();
    upstream.write_all(format!("{cut}\r\n{rest}").as_bytes()).await.unwrap();
    drop(tokio::io::copy_bidirectional(&mut browser, &mut upstream).await);
}
