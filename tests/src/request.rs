//! One request to an application, without a socket.

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use std::convert::Infallible;
use tower::{Service, ServiceExt};

/// Sends a request with these header fields to `http://{host}{path}` and gives the response.
///
/// # Panics
/// If the request cannot be built from the parts.
#[allow(clippy::expect_used, reason = "a test states its requests literally")]
pub async fn send<S>(
    app: &S,
    method: &str,
    host: &str,
    path: &str,
    fields: &[(&str, &str)],
) -> Response
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone,
{
    let mut request = Request::builder().method(method).uri(path).header("host", host);
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).expect("the parts of a test's request are valid");
    match app.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// The `Set-Cookie` lines of a response.
pub fn set_cookies(response: &Response) -> Vec<String> {
    let lines = response.headers().get_all("set-cookie").iter();
    lines.map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned()).collect()
}

/// A `Cookie` header with what a browser keeps of a response: name and value of each cookie that was not deleted.
pub fn cookie_header(response: &Response) -> String {
    let lines = set_cookies(response);
    let kept = lines
        .iter()
        .filter(|line| !line.contains("Max-Age=0"))
        .filter_map(|line| line.split(';').next());
    kept.collect::<Vec<_>>().join("; ")
}
