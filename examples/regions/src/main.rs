//! Starts the shop: `cargo run -p regions`, then <http://localhost:3000>. `cargo run -p regions -- policy` writes its policy in other
//! formats.
//!
//! | variable | what | without it |
//! |---|---|---|
//! | `TEAS_ADDR` | the address to listen on | `127.0.0.1:3000` |
//! | `TEAS_KEYS` | keys, as [`Keys::from_env`] reads them | one that ends with the process |
//! | `TEAS_LEDGER` | the file with the proof of consent | `regions-consents.sqlite` |
//! | `SIMULATED_REGION` | where visitors of this machine come from at first, such as `US-CA` or `DE` | an unknown region |

use policy_runtime::ledger::SqliteLedger;
use policy_runtime::{Keys, cli};
use regions::SimulatedRegion;
use std::env;
use std::error::Error;
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio::signal::ctrl_c;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(code) = cli::run::<regions::policy::Teas>() {
        return Ok(code);
    }
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let variable = |name, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let keys = match env::var_os("TEAS_KEYS") {
        Some(_) => Keys::from_env("TEAS_KEYS")?,
        None => Keys::generate(), // choices end with the process
    };
    let ledger = SqliteLedger::open(variable("TEAS_LEDGER", "regions-consents.sqlite")).await?;
    let simulated = SimulatedRegion::default();
    if let Ok(region) = env::var("SIMULATED_REGION") {
        simulated.set(Some(region.parse()?));
    }
    let app = regions::app(keys, ledger, &simulated);
    let ledger = app.ledger_handle();
    let listener = TcpListener::bind(variable("TEAS_ADDR", "127.0.0.1:3000")).await?;
    axum::serve(listener, app).with_graceful_shutdown(async { drop(ctrl_c().await) }).await?;
    if let Some(ledger) = ledger {
        ledger.close().await;
    }
    Ok(ExitCode::SUCCESS)
}
