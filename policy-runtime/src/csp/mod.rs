#![doc = include_str!("../../docs/csp.md")]

pub(crate) mod allowed;
pub(crate) mod application;
pub(crate) mod config;
mod directive;
mod nonce;
mod policy;
pub(crate) mod report;
#[cfg(feature = "csp-reports")]
mod reports;
mod source;
mod value;

#[cfg(test)]
mod tests;

pub use application::{BlockedOrigin, blocked_origins};
pub use directive::Directive;
pub(crate) use nonce::ResponseNonce;
pub use nonce::{InvalidNonce, Nonce};
pub use policy::ContentSecurityPolicy;
#[cfg(feature = "csp-reports")]
pub use reports::{MAX_REPORTS, take_reports};
pub use source::{InvalidSource, Source};

/// Path of the endpoint for reports, below the application's [`BasePath`](crate::BasePath).
///
/// ```
/// use policy_runtime::{BasePath, csp};
///
/// assert_eq!(BasePath::ROOT.address(csp::REPORTS), "/cookies/csp-reports");
/// ```
pub const REPORTS: &str = "/cookies/csp-reports";

/// Names of the Trusted Types policies that the scripts of this crate create, for an application with a
/// `Content-Security-Policy` of its own.
///
/// ```
/// use policy_runtime::csp::TRUSTED_TYPES;
///
/// let own = format!("require-trusted-types-for 'script'; trusted-types dompurify {}", TRUSTED_TYPES.join(" "));
/// assert!(own.contains("cookie-policy"));
/// ```
pub const TRUSTED_TYPES: &[&str] = &["cookie-policy"];
