//! Log reports of requests that cannot be served correctly, with cause and remedy. Responses to visitors contain
//! neither.

use super::site::NoSite;
use crate::cookies::limits::TooManyCookies;
use crate::declaration::Document;
use crate::metrics::counters;
use crate::report::{escaped_name, should_log};
use std::hash::{DefaultHasher, Hasher};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Maximum number of hosts reported within a minute for one cause, so that a misconfigured host is found among those
/// that scanners make up, without filling the table of the rate limit.
const MAX_HOSTS: u64 = 128;
/// Maximum number of reports of a missing layer within a minute: routes and extractors differ.
const MAX_MISSING_LAYER: usize = 16;

/// Reports a request for a host that is no site of the policy.
pub(super) fn no_site(document: &'static Document, no_site: &NoSite) {
    counters::rejected(document, "no_site", 1);
    let mut hasher = DefaultHasher::new();
    hasher.write(no_site.host.as_bytes());
    let (why, help) = no_site.explain();
    if !should_log(document, (why, hasher.finish() % MAX_HOSTS), "") {
        return;
    }
    tracing::error!(
        policy = document.name,
        host = escaped_name(no_site.host.as_bytes()),
        "a request is for no site of the cookie policy `{}`, so it has no cookies: {why}\nhelp: {help}",
        document.name
    );
}

/// Reports that a handler asks for cookies where no layer gives them.
pub(super) fn no_layer(document: &'static Document) {
    static REPORTS: AtomicUsize = AtomicUsize::new(0);
    let turn = REPORTS.fetch_add(1, Ordering::Relaxed) % MAX_MISSING_LAYER;
    if should_log(document, ("no layer", turn), "") {
        let policy = document.name;
        tracing::error!(
            policy,
            "a handler asks for `Cookies<{policy}>`, and the policy `{policy}` is not enforced around it\nhelp: `Cookies<{policy}>` needs `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
        );
    }
}

/// Reports a request that exceeds a limit of its cookies.
pub(super) fn too_many_cookies(document: &'static Document, exceeded: TooManyCookies) {
    counters::rejected(document, "too_many_cookies", 1);
    if should_log(document, "too many cookies", "") {
        tracing::error!(
            policy = document.name,
            "a request has {exceeded}, so none is read and it is answered 431\nhelp: find out what sets them on this domain, by `PolicyLayer::census`; where so many are right, set higher `PolicyLayer::cookie_limits`"
        );
    }
}

/// Reports that a layer stands inside another, of the same policy or of one that does not know its cookies.
pub(super) fn nesting(document: &Document, outer: &Document) {
    let (policy, outer) = (document.name, outer.name);
    if policy == outer {
        tracing::error!(
            policy,
            "a layer of the cookie policy `{policy}` stands inside another one; the inner one does nothing\nhelp: remove it, and keep `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
        );
    } else {
        tracing::error!(
            policy,
            outer,
            "the layer of the cookie policy `{policy}` stands inside that of `{outer}`, which does not know the cookies of `{policy}` and strips them\nhelp: declare them in `{outer}`, or guard the two applications side by side: `Router::new().nest_service(\"/path\", guarded_by_{policy}).fallback_service(guarded_by_{outer})`"
        );
    }
}

/// Says that no visitor has the rules of the own region, once per layer, when it is put around a service.
pub(super) fn no_region(document: &'static Document) {
    tracing::info!(
        policy = document.name,
        "the policy `{}` has rules by region, and the layer reads no region: all visitors have the strictest\nhelp: `PolicyLayer::region(..)`, behind a proxy that names the visitor's country",
        document.name
    );
}

/// Warns that no consent is proved, once per layer, when it is put around a service.
pub(super) fn no_ledger(document: &'static Document) {
    tracing::warn!(
        policy = document.name,
        rule = "no-log",
        "the policy `{}` asks for consent, and there is no ledger to prove it (GDPR art. 7(1))\nhelp: `PolicyLayer::ledger(..)`, with the feature `ledger-sqlite` or `ledger-postgres`",
        document.name
    );
}
