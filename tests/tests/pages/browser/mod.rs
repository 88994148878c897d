//! The pages in a real browser.

mod buttons;
mod cleared_storage;
mod consent_signals;
mod embeds;
mod foreign_texts;
mod in_place;
mod layout;
mod placement;
mod planted_markup;
mod regional;
mod resubmission;
mod site;
mod visits;

use crate::shop::app;
use axum::Router;
use policy_runtime::Policy;
use policy_runtime::axum::Guarded;
use policy_tests::browser::Browser;
use serde_json::json;
use std::net::SocketAddr;
use std::time::Duration;

/// Serves an application on a port of its own.
pub(crate) async fn serve<P: Policy>(app: Guarded<Router, P>) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Serves what is under no policy on a port of its own.
pub(crate) async fn serve_router(app: Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

pub(crate) async fn shop() -> String {
    format!("http://shop.localhost:{}", serve(app()).await.port())
}

/// Waits until an expression is true of a whole page; navigations in between are no error.
pub(crate) async fn until(browser: &mut Browser, expression: &str) {
    let of_a_whole_page = format!("document.readyState === 'complete' && ({expression})");
    for _ in 0..200 {
        if browser.evaluate(&of_a_whole_page).await.is_ok_and(|value| value == true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{expression}: {:?}", browser.evaluate("document.documentElement.outerHTML").await);
}

pub(crate) async fn press(browser: &mut Browser, key: &str, code: u8) {
    let text = if key == "Enter" { "\r" } else { "" };
    for kind in ["keyDown", "keyUp"] {
        let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text });
        browser.call("Input.dispatchKeyEvent", event).await.unwrap();
    }
}

pub(crate) async fn without_script(browser: &mut Browser) {
    let off = json!({ "value": true });
    browser.call("Emulation.setScriptExecutionDisabled", off).await.unwrap();
}
