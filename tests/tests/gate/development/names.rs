//! Whatever a request carries, its cookies are read as they came but for their names.

use super::{HERE, development, text};
use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::get;
use policy_runtime::wire;
use proptest::prelude::*;
use proptest::sample::select;
use tower::ServiceExt;

/// Pieces of `Cookie` lines in any order.
fn lines() -> impl Strategy<Value = Vec<Vec<u8>>> {
    const PIECES: [&[u8]; 16] = [
        b"language",
        b"pay_5",
        b"theme",
        b"twin",
        b"__Host-",
        b"__Secure-",
        b"old",
        b"=",
        b"=",
        b"; ",
        b"; ",
        b";",
        b" ",
        b"\t",
        b"\"",
        b"\xE9",
    ];
    let line = prop::collection::vec(select(&PIECES), 0..14).prop_map(|pieces| pieces.concat());
    prop::collection::vec(line, 0..4)
}

/// The name that a handler sees; none of what is hidden.
fn name_inside(shown: &[u8]) -> Option<Vec<u8>> {
    match shown {
        b"__Secure-theme" | b"__Host-old" | b"__Host-pay_5" => None,
        b"theme" => Some(b"__Secure-theme".to_vec()),
        b"old" => Some(b"__Host-old".to_vec()),
        b"pay_5" => Some(b"__Host-pay_5".to_vec()),
        _ => Some(shown.to_vec()),
    }
}

#[test]
fn cookies_are_read_as_they_came_but_for_their_names() {
    type Pairs = Vec<(Vec<u8>, Vec<u8>)>;
    fn pairs<'l>(lines: impl Iterator<Item = &'l [u8]>) -> Pairs {
        let pairs = lines.flat_map(wire::cookie_pairs);
        pairs.map(|(name, value)| (name.to_vec(), value.to_vec())).collect()
    }
    async fn show(headers: HeaderMap) -> String {
        format!("{:?}", pairs(headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes)))
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let app = development().guard(Router::new().route("/", get(show)));
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) };
    proptest!(config, |(lines in lines())| {
        let mut request = axum::extract::Request::get("/").header("host", HERE);
        for line in &lines {
            request = request.header("cookie", HeaderValue::from_bytes(line).unwrap());
        }
        let request = request.body(axum::body::Body::empty()).unwrap();
        let shown = pairs(lines.iter().map(Vec::as_slice)).into_iter();
        let expected: Pairs =
            shown.filter_map(|(name, value)| Some((name_inside(&name)?, value))).collect();
        let seen = runtime.block_on(async { text(app.clone().oneshot(request).await.unwrap()).await });
        prop_assert_eq!(seen, format!("{expected:?}"));
    });
}
