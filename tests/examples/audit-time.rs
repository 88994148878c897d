//! Measures an audit: `cargo run -p policy-tests --example audit-time`. 20 pages of the portal in 8 states of consent take at most
//! three minutes on two cores. Nothing is asserted: machines differ. `AUDIT_PAGES` says how many pages (20).

#![allow(clippy::print_stdout, reason = "a table is its result")]

use policy_runtime::Keys;
use policy_runtime::audit::Audit;
use policy_runtime::audit::engine::{Chromium, Engine, Firefox};
use portal::policy::DataPortal;
use portal::{Database, Settings};
use std::env;
use std::error::Error;
use tokio::net::TcpListener;

const MOST_SECONDS: u32 = 180;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let pages = env::var("AUDIT_PAGES").ok().and_then(|pages| pages.parse().ok()).unwrap_or(20);
    let data = tempfile::tempdir()?;
    let database = Database::Folder(data.path().to_owned());
    let settings = Settings { database, keys: Keys::generate(), development: false };
    let app = portal::app(settings).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://bfortune.localhost:{}", listener.local_addr()?.port());
    tokio::spawn(async move { axum::serve(listener, app).await });

    println!("engine     pages  states  seconds  at most");
    let chromium = Chromium::start().await?;
    print("chromium", &address, pages, &chromium).await?;
    chromium.close().await;
    let firefox = Firefox::start().await?;
    print("firefox", &address, pages, &firefox).await?;
    firefox.close().await;
    Ok(())
}

async fn print<E: Engine>(
    name: &str,
    address: &str,
    pages: u32,
    engine: &E,
) -> Result<(), Box<dyn Error>> {
    let pages = (0..pages).map(|page| format!("/?page={page}"));
    let report = Audit::of::<DataPortal>(address)?.pages(pages).run_in(engine).await?;
    let (pages, states) = (report.pages.len(), report.states.len());
    let seconds = report.took / 1000;
    println!("{name:<10} {pages:>5} {states:>7} {seconds:>8} {MOST_SECONDS:>8}");
    Ok(())
}
