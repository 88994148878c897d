//! The portal on a port of its own. Browsers find `*.localhost` on this machine, and send its cookies to every port.

use axum::Router;
use policy_runtime::Keys;
use policy_runtime::axum::Guarded;
use policy_tests_vendors::TlsListener;
use portal::policy::DataPortal;
use portal::{Database, Settings};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(crate) struct Server {
    pub(crate) port: u16,
    /// What seals its cookies.
    pub(crate) keys: Keys,
    task: JoinHandle<()>,
    _data: TempDir,
}

impl Server {
    pub(crate) async fn start() -> Server {
        let (data, keys) = (tempfile::tempdir().unwrap(), Keys::generate());
        let app = app(&data, &keys).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Server { port, keys, task, _data: data }
    }

    /// Over TLS, with a certificate that only the browsers of these tests accept.
    pub(crate) async fn start_over_tls() -> Server {
        let (data, keys) = (tempfile::tempdir().unwrap(), Keys::generate());
        let app = app(&data, &keys).await;
        let listener = TlsListener::bind(([127, 0, 0, 1], 0).into()).await.unwrap();
        let port = listener.address().port();
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Server { port, keys, task, _data: data }
    }
}

async fn app(data: &TempDir, keys: &Keys) -> Guarded<Router, DataPortal> {
    let folder = data.path().to_owned();
    let settings =
        Settings { database: Database::Folder(folder), keys: keys.clone(), development: false };
    portal::app(settings).await.unwrap()
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Serves something else for as long as the test runs, and tells its port.
pub(crate) async fn serve(app: Router) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    port
}
