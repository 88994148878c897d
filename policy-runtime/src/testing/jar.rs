//! The cookies that a visitor's browser has stored, by RFC 6265bis 5.7 (storing) and 5.8 (sending), over https and by navigation.

use crate::wire::SetCookie;
use std::time::{SystemTime, UNIX_EPOCH};

/// The cookies of one browser.
#[derive(Debug, Clone, Default)]
pub(super) struct Jar {
    stored: Vec<StoredCookie>,
}

/// A cookie that a browser has stored.
#[derive(Clone)]
pub(super) struct StoredCookie {
    pub(super) name: Vec<u8>,
    pub(super) value: Vec<u8>,
    domain: String,
    is_host_only: bool,
    pub(super) path: String,
    is_partitioned: bool,
    /// Seconds until it expires; none for a session cookie.
    remaining: Option<i64>,
}

impl std::fmt::Debug for StoredCookie {
    /// Names the cookie, never its value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.name.escape_ascii())
    }
}

impl StoredCookie {
    fn is_same(&self, other: &StoredCookie) -> bool {
        self.name == other.name
            && self.domain == other.domain
            && self.is_host_only == other.is_host_only
            && self.path == other.path
            && self.is_partitioned == other.is_partitioned
    }

    fn is_sent_to(&self, host: &str) -> bool {
        self.domain == host || (!self.is_host_only && is_within(host, &self.domain))
    }
}

impl Jar {
    /// Stores or deletes the cookie of a `Set-Cookie`, of a response to a request for a path of a host, as browsers do.
    pub(super) fn receive(&mut self, host: &str, path: &str, line: &[u8]) {
        let Some(cookie) = SetCookie::parse(line) else { return };
        let domain = cookie.domain().unwrap_or_default();
        let domain = String::from_utf8_lossy(domain).to_ascii_lowercase();
        let domain = domain.strip_prefix('.').unwrap_or(&domain);
        if !domain.is_empty() && !is_within(host, domain) {
            return;
        }
        let written = cookie.path().filter(|path| path.starts_with(b"/"));
        let written = written.map(|path| String::from_utf8_lossy(path).into_owned());
        let expires = || Some(cookie.expires()?.saturating_sub(now()));
        let stored = StoredCookie {
            name: cookie.name().to_vec(),
            value: cookie.value().to_vec(),
            domain: if domain.is_empty() { host } else { domain }.to_owned(),
            is_host_only: domain.is_empty(),
            path: written.unwrap_or_else(|| default_path(path).to_owned()),
            is_partitioned: cookie.partitioned(),
            remaining: cookie.max_age().or_else(expires),
        };
        self.stored.retain(|known| !known.is_same(&stored));
        if stored.remaining.is_none_or(|seconds| seconds > 0) {
            self.stored.push(stored);
        }
    }

    /// Removes the cookies that expire within some seconds.
    pub(super) fn pass(&mut self, seconds: i64) {
        for cookie in &mut self.stored {
            cookie.remaining = cookie.remaining.map(|left| left.saturating_sub(seconds));
        }
        self.stored.retain(|cookie| cookie.remaining.is_none_or(|left| left > 0));
    }

    /// Returns the value of the `Cookie` field of a request for a path of a host; empty if nothing is sent.
    pub(super) fn cookie_header(&self, host: &str, path: &str) -> Vec<u8> {
        let mut sent: Vec<_> =
            self.of_host(host).filter(|cookie| is_below(path, &cookie.path)).collect();
        sent.sort_by_key(|cookie| std::cmp::Reverse(cookie.path.len()));
        join(sent.into_iter())
    }

    /// Returns the value of a `Cookie` field with all cookies of a name that the host receives on some path.
    pub(super) fn cookie_header_of(&self, host: &str, name: &[u8]) -> Vec<u8> {
        join(self.of_host(host).filter(|cookie| cookie.name == name))
    }

    /// Iterates over the cookies that a host receives on some path.
    pub(super) fn of_host(&self, host: &str) -> impl Iterator<Item = &StoredCookie> {
        self.stored.iter().filter(move |cookie| cookie.is_sent_to(host))
    }

    /// Iterates over the values of all cookies of a name.
    pub(super) fn values_mut(&mut self, name: &[u8]) -> impl Iterator<Item = &mut Vec<u8>> {
        let named = self.stored.iter_mut().filter(move |cookie| cookie.name == name);
        named.map(|cookie| &mut cookie.value)
    }

    /// Returns the names of all cookies, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        let names = self.stored.iter().map(|cookie| String::from_utf8_lossy(&cookie.name));
        let mut names: Vec<String> = names.map(Into::into).collect();
        names.sort();
        names
    }

    /// Removes every cookie of a name.
    pub(super) fn remove(&mut self, name: &[u8]) {
        self.stored.retain(|cookie| cookie.name != name);
    }
}

fn join<'c>(cookies: impl Iterator<Item = &'c StoredCookie>) -> Vec<u8> {
    let pairs = cookies.map(|cookie| [&cookie.name[..], b"=", &cookie.value].concat());
    pairs.collect::<Vec<_>>().join(&b"; "[..])
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    i64::try_from(since.map_or(0, |since| since.as_secs())).unwrap_or(i64::MAX)
}

fn default_path(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some((above, _)) if !above.is_empty() => above,
        _ => "/",
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

#[cfg(test)]
mod tests {
    use super::Jar;

    const HOST: &str = "www.shop.example";

    fn sent(lines: &[&str], host: &str, path: &str) -> String {
        let mut jar = Jar::default();
        for line in lines {
            jar.receive(HOST, "/a/b", line.as_bytes());
        }
        String::from_utf8(jar.cookie_header(host, path)).unwrap()
    }

    #[test]
    fn cookies_are_sent_to_the_hosts_and_paths_of_their_scope() {
        for (line, host, path, is_sent) in [
            ("a=1; Path=/", HOST, "/", true),
            ("a=1; Path=/", "shop.example", "/", false),
            ("a=1; Path=/; Domain=shop.example", "shop.example", "/", true),
            ("a=1; Path=/; Domain=.Shop.Example", "b.shop.example", "/", true),
            ("a=1; Path=/; Domain=example.org", HOST, "/", false),
            ("a=1; Path=/; Domain=p.example", "shop.example", "/", false),
            ("a=1", HOST, "/a/c", true),
            ("a=1", HOST, "/b", false),
            ("a=1; Path=/a", HOST, "/ab", false),
            ("a=1; Path=/a/", HOST, "/a", false),
            ("a=1; Max-Age=0", HOST, "/a", false),
            ("a=1; Expires=Thu, 01 Jan 1970 00:00:01 GMT", HOST, "/a", false),
            ("a=1; Path=/; SameSite=None", HOST, "/", false),
            ("a=1; Path=/; SameSite=None; Secure", HOST, "/", true),
        ] {
            assert_eq!(sent(&[line], host, path) == "a=1", is_sent, "{line} {host}{path}");
        }
    }

    #[test]
    fn a_cookie_of_the_same_scope_replaces_the_earlier_one() {
        assert_eq!(sent(&["a=1; Path=/", "a=2; Path=/"], HOST, "/"), "a=2");
        assert_eq!(sent(&["a=1; Path=/", "a=2; Path=/a"], HOST, "/a"), "a=2; a=1");
        assert_eq!(sent(&["a=1; Path=/", "a=; Path=/; Max-Age=0"], HOST, "/"), "");
        assert_eq!(sent(&["a=1; Path=/", "a=; Path=/a; Max-Age=0"], HOST, "/"), "a=1");
    }

    #[test]
    fn cookies_expire_as_time_passes() {
        let mut jar = Jar::default();
        for line in ["a=1; Max-Age=60; Path=/", "b=1; Path=/"] {
            jar.receive(HOST, "/", line.as_bytes());
        }
        jar.pass(59);
        assert_eq!(jar.names(), ["a", "b"]);
        jar.pass(1);
        assert_eq!(jar.names(), ["b"], "a session cookie stays");
    }
}
