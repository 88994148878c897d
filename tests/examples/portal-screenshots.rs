//! Takes the pictures of `examples/portal/README.md`: `cargo run -p policy-tests --example portal-screenshots`.

#![allow(clippy::unwrap_used, reason = "what goes wrong here is seen at once")]

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use policy_runtime::Keys;
use policy_tests::browser::Browser;
use portal::{Database, Settings};
use serde_json::json;
use std::path::Path;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::sleep;

/// A picture: what is opened where, by whom, and what they choose first.
struct Picture {
    name: &'static str,
    site: &'static str,
    path: &'static str,
    language: &'static str,
    size: (u32, u32),
    scheme: &'static str,
    choice: &'static str,
    /// What is at the top of the picture.
    from: &'static str,
}

/// By someone who was never here and prefers light pages in English.
const FIRST: Picture = Picture {
    name: "first-visit",
    site: "bfortune",
    path: "/",
    language: "en",
    size: (900, 680),
    scheme: "light",
    choice: "",
    from: "body",
};

const PICTURES: [Picture; 12] = [
    FIRST,
    Picture { name: "first-visit-fr", site: "fpassaniti", language: "fr", ..FIRST },
    Picture { name: "first-visit-ar", language: "ar", ..FIRST },
    Picture { name: "first-visit-dark", scheme: "dark", ..FIRST },
    Picture {
        name: "first-visit-320",
        size: (320, 640),
        site: "fpassaniti",
        language: "fr",
        ..FIRST
    },
    Picture { name: "settings", path: "/cookies?next=/", size: (900, 1180), ..FIRST },
    Picture {
        name: "settings-ar",
        path: "/cookies?next=/",
        language: "ar",
        size: (900, 900),
        ..FIRST
    },
    Picture {
        name: "after-a-choice",
        site: "fpassaniti",
        path: "", // where the choice leads
        language: "fr",
        size: (900, 1250),
        choice: "Suggestions=allow&Audience=refuse",
        ..FIRST
    },
    Picture {
        name: "after-a-choice-dark",
        path: "", // where the choice leads
        size: (900, 900),
        scheme: "dark",
        choice: "all=refuse",
        ..FIRST
    },
    Picture {
        name: "policy",
        path: "/cookie-policy",
        size: (900, 1200),
        choice: "all=refuse",
        ..FIRST
    },
    Picture {
        name: "policy-cookies",
        path: "/cookie-policy",
        size: (900, 1200),
        choice: "all=refuse",
        from: ".cookie-policy-used",
        ..FIRST
    },
    Picture {
        name: "policy-320",
        site: "fpassaniti",
        path: "/cookie-policy",
        language: "fr",
        size: (320, 900),
        choice: "all=refuse",
        ..FIRST
    },
];

#[tokio::main]
async fn main() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_owned();
    let settings =
        Settings { database: Database::Folder(folder), keys: Keys::generate(), development: false };
    let app = portal::app(settings).await.unwrap();
    // Its address is on the policy page.
    let listener = match TcpListener::bind("127.0.0.1:3000").await {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind("127.0.0.1:0").await.unwrap(),
    };
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });

    let Some(mut browser) = Browser::start(&["--hide-scrollbars"]).await.unwrap() else { return };
    let album = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/portal/screenshots");
    std::fs::create_dir_all(&album).unwrap();
    for picture in PICTURES {
        let png = picture.take(&mut browser, port).await;
        std::fs::write(album.join(format!("{}.png", picture.name)), png).unwrap();
    }
}

impl Picture {
    async fn take(&self, browser: &mut Browser, port: u16) -> Vec<u8> {
        let (width, height) = self.size;
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        browser.clear_cookies().await.unwrap();
        browser.call("Emulation.setDeviceMetricsOverride", screen).await.unwrap();
        let scheme = json!([{ "name": "prefers-color-scheme", "value": self.scheme }]);
        browser.call("Emulation.setEmulatedMedia", json!({ "features": scheme })).await.unwrap();
        browser.call("Network.enable", json!({})).await.unwrap();
        let headers = json!({ "headers": { "Accept-Language": self.language } });
        browser.call("Network.setExtraHTTPHeaders", headers).await.unwrap();

        let site = format!("http://{}.localhost:{port}", self.site);
        if !self.choice.is_empty() {
            browser.open(&format!("{site}/cookies?next=/")).await.unwrap();
            let click =
                "document.querySelector(`.cookie-settings [name=${name}][value=${value}]`).click()";
            let choice = json!(self.choice);
            let mut choose =
                format!("for (const [name, value] of new URLSearchParams({choice})) {click};");
            if !self.choice.starts_with("all=") {
                choose += "document.querySelector('.cookie-settings button:not([name])').click()";
            }
            browser.evaluate(&choose).await.unwrap();
            let is_saved =
                "location.search.includes('saved') && document.readyState === 'complete'";
            while !browser.evaluate(is_saved).await.is_ok_and(|saved| saved == true) {
                sleep(Duration::from_millis(50)).await;
            }
        }
        if !self.path.is_empty() {
            browser.open(&format!("{site}{}", self.path)).await.unwrap();
        }
        let from = json!(self.from);
        let scroll = format!("document.querySelector({from}).scrollIntoView()");
        browser.evaluate(&scroll).await.unwrap();
        sleep(Duration::from_millis(300)).await; // what fades in has done so
        let mut shot = browser.call("Page.captureScreenshot", json!({ "format": "png" })).await;
        let shot = shot.as_mut().unwrap()["data"].take();
        BASE64_STANDARD.decode(shot.as_str().unwrap()).unwrap()
    }
}
