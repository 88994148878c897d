//! Connections over TLS, with a certificate that no browser trusts unless it is started for it.

use axum::serve::Listener;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio_rustls::server::TlsStream;

/// A certificate that the browsers of these tests alone accept. Its key is public.
const CERTIFICATE: &[u8] = include_bytes!("certificate/certificate.der");
const KEY: &[u8] = include_bytes!("certificate/key.der");

/// The SHA-256 of the certificate's public key, in base64.
const PUBLIC_KEY_HASH: &str = "0BWw7NsCAzS3OOEiiAZZR8sC4Qku9qMGHKsoOyoBjEE=";

/// Maximum time for which a client may shake hands.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// Maximum number of connections that wait to be served.
const MAX_WAITING: usize = 64;

/// The hosts that browsers find here: sites and strangers under a name for examples, and the vendors.
const HOSTS: [&str; 10] = [
    "*.example",
    "*.googletagmanager.com",
    "*.google-analytics.com",
    "*.facebook.com",
    "connect.facebook.net",
    "*.youtube-nocookie.com",
    "*.stripe.com",
    "*.intercom.io",
    "*.intercomcdn.com",
    "*.intercomassets.com",
];

/// Returns the options with which Chromium takes all hosts of the stand-ins, and every host under `.example`, for this address,
/// and accepts its certificate there. It finds no other hosts: also what a browser requests for itself does not leave the machine.
///
/// ```
/// let options = policy_tests_vendors::browser_options(([127, 0, 0, 1], 8443).into());
/// assert!(options[0].starts_with("--host-resolver-rules=MAP *.example 127.0.0.1:8443,"));
/// assert!(options[0].ends_with(",MAP * ~NOTFOUND"));
/// ```
pub fn browser_options(address: SocketAddr) -> [String; 2] {
    let here = HOSTS.iter().map(|host| format!("MAP {host} {address}"));
    let rules: Vec<String> = here.chain(["MAP * ~NOTFOUND".to_owned()]).collect();
    [
        format!("--host-resolver-rules={}", rules.join(",")),
        format!("--ignore-certificate-errors-spki-list={PUBLIC_KEY_HASH}"),
    ]
}

/// Accepts connections over TLS.
#[derive(Debug)]
pub struct TlsListener {
    address: SocketAddr,
    accepted: Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    accepting: JoinHandle<()>,
}

impl TlsListener {
    /// Listens on an address of this machine. Port 0 is any free one.
    ///
    /// # Errors
    /// If the address is taken.
    pub async fn bind(address: SocketAddr) -> io::Result<TlsListener> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let acceptor = TlsAcceptor::from(Arc::new(configuration().map_err(io::Error::other)?));
        let (sender, accepted) = mpsc::channel(MAX_WAITING);
        let accepting = tokio::spawn(accept(listener, acceptor, sender));
        Ok(TlsListener { address, accepted, accepting })
    }

    /// Returns the address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for TlsListener {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.accepted.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

fn configuration() -> Result<ServerConfig, tokio_rustls::rustls::Error> {
    let versions = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let certificates = vec![CertificateDer::from(CERTIFICATE)];
    versions
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(certificates, PrivatePkcs8KeyDer::from(KEY).into())
}

/// Shakes hands with every client by itself: a browser opens connections that it may never use.
async fn accept(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    sender: Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    while !sender.is_closed() {
        let Ok((stream, peer)) = listener.accept().await else { continue };
        let (acceptor, sender) = (acceptor.clone(), sender.clone());
        tokio::spawn(async move {
            if let Ok(Ok(stream)) = timeout(HANDSHAKE_TIMEOUT, acceptor.accept(stream)).await {
                let _ = sender.send((stream, peer)).await;
            }
        });
    }
}
