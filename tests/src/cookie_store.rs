//! A browser's cookie store, as RFC 6265bis 5.7 and 5.8 have it, over `https` and by navigation.

use axum::response::Response;
use policy_runtime::wire::SetCookie;
use std::time::{SystemTime, UNIX_EPOCH};

/// What one browser keeps of one host and the domains above it.
#[derive(Debug, Clone, Default)]
pub struct CookieStore {
    stored: Vec<Stored>,
    /// How far its clock is behind, in seconds.
    behind: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stored {
    name: Vec<u8>,
    value: Vec<u8>,
    domain: String,
    host_only: bool,
    path: String,
    partitioned: bool,
}

impl CookieStore {
    /// A browser without cookies.
    pub fn new() -> CookieStore {
        CookieStore::default()
    }

    /// One whose clock is behind by so many seconds.
    pub fn behind(seconds: i64) -> CookieStore {
        CookieStore { behind: seconds, ..CookieStore::default() }
    }

    /// Stores and deletes what a response to a request for `https://{host}{path}` says.
    pub fn receive(&mut self, host: &str, path: &str, response: &Response) {
        for line in response.headers().get_all("set-cookie") {
            self.set(host, path, line.as_bytes());
        }
    }

    /// Stores or deletes a cookie.
    pub fn set(&mut self, host: &str, path: &str, line: &[u8]) {
        let Some(cookie) = SetCookie::parse(line) else { return };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_ascii_lowercase();
        let domain = text(cookie.domain().unwrap_or_default());
        let domain = domain.strip_prefix('.').unwrap_or(&domain);
        if !domain.is_empty() && !is_within(host, domain) {
            return;
        }
        let written = cookie.path().filter(|path| path.starts_with(b"/"));
        let default = path.rsplit_once('/').map_or("", |(above, _)| above);
        let default = if default.is_empty() { "/" } else { default };
        let stored = Stored {
            name: cookie.name().to_vec(),
            value: cookie.value().to_vec(),
            domain: if domain.is_empty() { host.to_owned() } else { domain.to_owned() },
            host_only: domain.is_empty(),
            path: written
                .map_or(default.to_owned(), |path| String::from_utf8_lossy(path).into_owned()),
            partitioned: cookie.partitioned(),
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let now = i64::try_from(now).unwrap_or(i64::MAX) - self.behind;
        let remaining = cookie.max_age().or(cookie.expires().map(|at| at - now));
        self.stored.retain(|known| {
            (&known.name, &known.domain, known.host_only, &known.path, known.partitioned)
                != (
                    &stored.name,
                    &stored.domain,
                    stored.host_only,
                    &stored.path,
                    stored.partitioned,
                )
        });
        if remaining.is_none_or(|seconds| seconds > 0) {
            self.stored.push(stored);
        }
    }

    /// The `Cookie` header of a request for `https://{host}{path}`; empty if there is none.
    pub fn cookie_header(&self, host: &str, path: &str) -> String {
        let mut sent: Vec<&Stored> = self
            .stored
            .iter()
            .filter(|cookie| {
                cookie.domain == host || !cookie.host_only && is_within(host, &cookie.domain)
            })
            .filter(|cookie| is_below(path, &cookie.path))
            .collect();
        sent.sort_by_key(|cookie| std::cmp::Reverse(cookie.path.len()));
        let pairs = sent.iter().map(|cookie| {
            let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
            format!("{}={}", text(&cookie.name), text(&cookie.value))
        });
        pairs.collect::<Vec<_>>().join("; ")
    }

    /// The names of all that is stored, sorted.
    pub fn names(&self) -> Vec<String> {
        let names =
            self.stored.iter().map(|cookie| String::from_utf8_lossy(&cookie.name).into_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

fn is_within(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

fn is_below(path: &str, above: &str) -> bool {
    path == above
        || path
            .strip_prefix(above)
            .is_some_and(|rest| above.ends_with('/') || rest.starts_with('/'))
}
