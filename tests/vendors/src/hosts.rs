//! The site and the vendors, told apart by the name of the host.

use crate::visits::host_of;
use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use tower::{Service, ServiceExt};

/// Returns a service that answers as the site for the hosts that `is_site` accepts, and as the vendors for all others.
///
/// ```
/// use policy_tests_vendors::{Vendors, by_host};
///
/// let site = axum::Router::new();
/// let all = by_host(site, |host| host.ends_with("kettle.example"), Vendors::default().router());
/// # let _ = all;
/// ```
pub fn by_host<S, R>(site: S, is_site: fn(&str) -> bool, vendors: Router) -> Router
where
    S: Service<Request, Response = R, Error = Infallible> + Clone + Send + Sync + 'static,
    S::Future: Send,
    R: IntoResponse,
{
    Router::new().fallback(async move |request: Request| -> Response {
        if is_site(&host_of(request.headers())) {
            let Ok(response) = site.clone().oneshot(request).await;
            response.into_response()
        } else {
            let Ok(response) = vendors.clone().oneshot(request).await;
            response
        }
    })
}
