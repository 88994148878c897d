//! Starts the shop: `cargo run -p shop`. It says how to open it. `cargo run -p shop -- policy` writes its policy in other formats.
//!
//! | variable | what | without it |
//! |---|---|---|
//! | `SHOP_ADDR` | the address to listen on | `127.0.0.1:8443` |
//! | `SHOP_KEYS` | keys, as [`Keys::from_env`] reads them | one that ends with the process |
//! | `SHOP_LEDGER` | the file with the proof of consent | `shop-consents.sqlite` |

use policy_runtime::ledger::SqliteLedger;
use policy_runtime::{Keys, cli};
use policy_tests_vendors::{TlsListener, Vendors, browser_options, by_host};
use std::env;
use std::error::Error;
use std::process::ExitCode;
use tokio::signal::ctrl_c;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(code) = cli::run::<shop::policy::Shop>() {
        return Ok(code);
    }
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let variable = |name, default: &str| env::var(name).unwrap_or_else(|_| default.to_owned());
    let keys = match env::var_os("SHOP_KEYS") {
        Some(_) => Keys::from_env("SHOP_KEYS")?,
        None => Keys::generate(), // baskets and choices end with the process
    };
    let ledger = SqliteLedger::open(variable("SHOP_LEDGER", "shop-consents.sqlite")).await?;
    let listener = TlsListener::bind(variable("SHOP_ADDR", "127.0.0.1:8443").parse()?).await?;
    let [names, certificate] = browser_options(listener.address());
    tracing::info!(
        "the shop and the stand-ins of its vendors run; no name leaves this machine in a browser that is started so:"
    );
    tracing::info!(
        "chromium --user-data-dir=\"$(mktemp -d)\" '{names}' '{certificate}' https://kettle.example"
    );
    tracing::info!("sign in with the password `{}`; ctrl-c stops it", shop::PASSWORD);
    let shop = shop::app(keys, ledger);
    let ledger = shop.ledger_handle();
    let all = by_host(shop, shop::is_host, Vendors::default().router());
    axum::serve(listener, all).with_graceful_shutdown(async { drop(ctrl_c().await) }).await?;
    if let Some(ledger) = ledger {
        ledger.close().await;
    }
    Ok(ExitCode::SUCCESS)
}
