//! A `Set-Cookie` that breaks the policy.

use crate::enforce::inspect::BrokenLine;
use std::fmt;

/// A `Set-Cookie` of a response that breaks the policy. It displays as the reason and the remedy, and never shows a value.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{Request, Response};
/// use policy_runtime::testing::Auditor;
/// use policy_runtime::{Keys, PolicyLayer};
/// use std::convert::Infallible;
/// use tower::{Layer, service_fn};
///
/// // A service outside of the layer, whose cookies the layer does not see.
/// let app = service_fn(async |_: Request<String>| {
///     Ok::<_, Infallible>(Response::builder().header("set-cookie", "_ga=1; Path=/").body(()).unwrap())
/// });
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let report = Auditor::<Shop>::new(Keys::generate()).get("/").audit(app).await;
/// let violation = report.findings()[0].violation().unwrap();
/// assert_eq!((violation.cookie(), violation.verdict()), ("_ga", "undeclared"));
/// assert_eq!(violation.why(), "`_ga` is not declared in `Shop`");
/// # });
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    cookie: String,
    verdict: &'static str,
    why: String,
    help: String,
}

impl Violation {
    /// Returns the name of the cookie, escaped.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// Returns the verdict, by a name of [`guide::stripped`](crate::guide::stripped).
    pub fn verdict(&self) -> &'static str {
        self.verdict
    }

    /// Returns the reason.
    pub fn why(&self) -> &str {
        &self.why
    }

    /// Returns the remedy.
    pub fn help(&self) -> &str {
        &self.help
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]\nhelp: {}", self.why, self.verdict, self.help)
    }
}

impl From<BrokenLine> for Violation {
    fn from(line: BrokenLine) -> Violation {
        let BrokenLine { cookie, verdict, why, help } = line;
        Violation { cookie, verdict, why, help }
    }
}
