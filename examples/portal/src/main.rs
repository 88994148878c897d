//! Starts the portal: `cargo run -p portal`. What can be set is told by [`Settings::from_env`]. `cargo run -p portal -- policy` writes
//! its policy in other formats, and `cargo run -p portal -- audit http://bfortune.localhost:3000` audits one that runs, in a browser.

use policy_runtime::{audit, cli};
use portal::policy::DataPortal;
use portal::{DEMO_PASSWORD, DEMO_USER, FILMS_ADDRESS, Settings, StartError};
use std::future::IntoFuture;
use std::process::ExitCode;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    if let Some(code) = cli::run::<DataPortal>().or_else(audit::run::<DataPortal>) {
        return code;
    }
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("the portal does not run: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), StartError> {
    let (address, settings) = Settings::from_env()?;
    let listener =
        TcpListener::bind(address).await.map_err(|error| StartError::Listen(address, error))?;
    let port = listener.local_addr().map_err(|error| StartError::Listen(address, error))?.port();
    let app = portal::app(settings).await?;
    tracing::info!(
        "the portal runs: http://bfortune.localhost:{port} and http://fpassaniti.localhost:{port}"
    );
    tracing::info!("sign in as `{DEMO_USER}` with the password `{DEMO_PASSWORD}`; ctrl-c stops it");
    let ledger = app.ledger_handle();
    match TcpListener::bind(FILMS_ADDRESS).await {
        Ok(listener) => drop(tokio::spawn(axum::serve(listener, portal::films()).into_future())),
        Err(error) => tracing::warn!("no films: {FILMS_ADDRESS}: {error}"),
    }
    axum::serve(listener, app).with_graceful_shutdown(stop()).await.map_err(StartError::Serve)?;
    if let Some(ledger) = ledger {
        ledger.close().await;
    }
    tracing::info!("stopped");
    Ok(())
}

/// Until someone wants the portal to stop. What is being answered is answered first.
async fn stop() {
    let asked = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = asked => {}
        () = terminated() => {}
    }
}

/// Until a service manager asks for it.
#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
