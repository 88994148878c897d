//! Hosts that are not the portal's: one below a tenant's, which browsers hold to be the same site, and one elsewhere.

use crate::portal::server::serve;
use crate::portal::visitor::Visitor;
use axum::Router;
use axum::http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use axum::response::Html;
use axum::routing::get;
use std::sync::{Arc, Mutex};

/// It shares `bfortune.localhost` with the tenant, and may set cookies for that.
pub(crate) const SIBLING: &str = "x.bfortune";
pub(crate) const HOSTS: [&str; 2] = [SIBLING, "evil"];

pub(crate) struct Attacker {
    port: u16,
    planted: Arc<Mutex<Vec<String>>>,
}

impl Attacker {
    /// One with an eye on the tenant at this address.
    pub(crate) async fn on(target: &str) -> Attacker {
        let form = format!(
            "<!doctype html><title>Win</title><form method=post action='{target}/cookies'><input type=hidden name=all value=allow>\
             <input type=hidden name=next value=/><button>Win a kettle</button></form>"
        );
        let frame = format!(
            "<!doctype html><title>Win</title><iframe src='{target}/cookies' width=900 height=700></iframe>"
        );
        let planted = Arc::<Mutex<Vec<String>>>::default();
        let lines = Arc::clone(&planted);
        let app = Router::new()
            .route("/", get(async || Html("<!doctype html><title>Win</title>")))
            .route("/form", get(async || Html(form)))
            .route("/frame", get(async || Html(frame)))
            .route("/plant", get(async move || (plant(&lines), Html("<!doctype html>"))));
        Attacker { port: serve(app).await, planted }
    }

    /// Leads the visitor to a page of a host of the attacker's.
    pub(crate) async fn lure(&self, visitor: &mut Visitor, host: &'static str, path: &str) {
        visitor.turn_to(host, self.port);
        visitor.open(path).await;
    }

    /// Sets a cookie in the visitor's browser for all of `bfortune.localhost`.
    pub(crate) async fn plant(&self, visitor: &mut Visitor, name: &'static str, value: &str) {
        let line =
            format!("{name}={value}; Domain=bfortune.localhost; Path=/; Secure; Max-Age=9999");
        *self.planted.lock().unwrap() = vec![line];
        visitor.planted.push((name, ".bfortune.localhost"));
        self.lure(visitor, SIBLING, "/plant").await;
    }
}

impl Attacker {
    /// Sets more cookies for all of `bfortune.localhost` than a browser keeps for it.
    pub(crate) async fn evict(&self, visitor: &mut Visitor) {
        let names: Vec<&'static str> =
            (0..250).map(|number| &*format!("x{number}").leak()).collect();
        let line = |name| format!("{name}=x; Domain=bfortune.localhost; Path=/; Secure");
        *self.planted.lock().unwrap() = names.iter().map(line).collect();
        visitor.planted.extend(names.into_iter().map(|name| (name, ".bfortune.localhost")));
        self.lure(visitor, SIBLING, "/plant").await;
    }
}

fn plant(lines: &Mutex<Vec<String>>) -> HeaderMap {
    let lines = lines.lock().unwrap();
    let lines = lines.iter().map(|line| (SET_COOKIE, HeaderValue::from_str(line).unwrap()));
    lines.collect()
}
