//! A request's body that ends with trailers.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::channel::Channel;

/// One that says `Sec-GPC: 1` when it is too late.
pub(super) async fn with_signal() -> Channel<Bytes> {
    let (mut sender, body) = Channel::new(2);
    let signal = (HeaderName::from_static("sec-gpc"), HeaderValue::from_static("1"));
    sender.send_trailers(HeaderMap::from_iter([signal])).await.unwrap();
    body
}
