//! The adapter for axum.
//!
//! | item | purpose |
//! |---|---|
//! | [`PolicyLayer::guard`](crate::PolicyLayer::guard) | puts the layer outermost, around the finished router |
//! | [`Cookies`](crate::Cookies) | an extractor, in handlers and in functions of [`from_fn`](fn@::axum::middleware::from_fn) |
//! | `Option<Cookies<P>>` | an extractor that is `None` on a host that is no site of the policy |
//! | [`CookiesRejection`] | the rejection of both: 500, 421 or 431 |
//! | [`Refused`](crate::Refused), [`NotRecorded`](crate::NotRecorded) | errors of handlers: 403, and 409 or 503 |
//! | `pages::Here` | an extractor for the page that the visitor is on |
//! | `pages::routes` | the settings, the banner, the policy and their files |
//!
//! A handler takes `Cookies` like any extractor of the request's head, and returns [`Refused`](crate::Refused) where
//! it cannot do without a consent:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::{Shop, Suggestions};
//! use axum::{Router, extract::Path, middleware, routing::get};
//! use axum::{extract::Request, middleware::Next, response::Response};
//! use policy_runtime::{Cookies, Keys, PolicyLayer, Refused};
//!
//! async fn kettle(cookies: Cookies<Shop>, Path(kettle): Path<String>) -> Result<String, Refused> {
//!     let consent = cookies.consent(Suggestions)?;
//!     cookies.set(declared::recent(consent, kettle.clone()));
//!     Ok(format!("A kettle called {kettle}"))
//! }
//!
//! /// Middleware has the same cookies as the handler inside.
//! async fn renew_basket(cookies: Cookies<Shop>, request: Request, next: Next) -> Response {
//!     if let Some(items) = cookies.get::<declared::basket>() {
//!         cookies.set(declared::basket(items));
//!     }
//!     next.run(request).await
//! }
//!
//! let app = Router::new()
//!     .route("/kettles/{kettle}", get(kettle))
//!     .layer(middleware::from_fn(renew_basket));
//! let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app); // last
//! # let _ = app;
//! ```
//!
//! # Order of layers
//!
//! | layer | place |
//! |---|---|
//! | tracing, timeouts, compression, authentication | inside the guard, by `Router::layer` |
//! | sessions, and other middleware that sets cookies | inside the guard; the policy declares its cookies |
//! | `pages::Routes::explanations` | inside the guard, around the handlers whose errors it renders |
//! | TLS, redirects to https, load balancing | outside, in the server or a proxy |
//!
//! # Hosts that are no site
//!
//! A health check is sent to an address that is no site. Its handler takes no cookies, or the optional ones:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! use policy_runtime::Cookies;
//!
//! async fn health(cookies: Option<Cookies<Shop>>) -> &'static str {
//!     if cookies.is_some() { "a site" } else { "no site" }
//! }
//! ```

mod extract;
mod guard;
mod not_recorded;
#[cfg(feature = "pages")]
pub(crate) mod pages;
mod refused;
mod rejection;

pub use crate::layer::CookiesRejection;
pub use guard::{Guarded, GuardedFuture};
