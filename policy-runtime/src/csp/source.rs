//! The sources of a directive.

use std::borrow::Cow;
use std::fmt;

/// A source of the application's own in a [`Directive`](super::Directive): a host of its CDN, a scheme without a
/// network, a keyword, a hash.
///
/// | source | is |
/// |---|---|
/// | `https://cdn.shop.example`, `https://*.shop.example`, `https://cdn.shop.example/js/`, `wss://live.shop.example:8443` | accepted |
/// | `data:`, `blob:`, `mediastream:` | accepted: they reach no host |
/// | `'self'`, `'none'`, `'unsafe-eval'`, `'wasm-unsafe-eval'`, `'unsafe-hashes'`, `'report-sample'`, `'inline-speculation-rules'`, `'sha256-..'` (also 384 and 512) | accepted |
/// | `*`, `https:` | an error: they let everybody in |
/// | `'strict-dynamic'` | an error: browsers would ignore all origins of the policy |
/// | `'unsafe-inline'` | an error: [`ContentSecurityPolicy::origins_only`](super::ContentSecurityPolicy::origins_only) leaves inline code alone |
/// | `'nonce-..'` | an error: a nonce is made for each response ([`Nonce`](super::Nonce)) |
///
/// ```
/// use policy_runtime::csp::Source;
///
/// assert!(Source::new("https://cdn.shop.example").is_ok());
/// let error = Source::new("'strict-dynamic'").unwrap_err();
/// assert!(error.to_string().contains("browsers would ignore all origins"), "{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source(Cow<'static, str>);

/// The error of a text that is no [`Source`].
///
/// ```
/// use policy_runtime::csp::Source;
///
/// let error = Source::new("https:").unwrap_err();
/// assert_eq!(error.to_string(), "`https:` lets everybody in\nhelp: name the hosts, each with `https://`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSource {
    /// The text, escaped.
    text: String,
    problem: &'static str,
}

/// Maximum length of a source, in octets.
const MAX_LENGTH: usize = 1024;

impl Source {
    /// Checks a source.
    ///
    /// # Errors
    /// Returns an error for a text that is no source, or one that would defeat the policy. It names the remedy.
    pub fn new(source: impl Into<Cow<'static, str>>) -> Result<Source, InvalidSource> {
        let source = source.into();
        match problem(&source) {
            None => Ok(Source(source)),
            Some(problem) => {
                let text = crate::report::escaped_name(source.as_bytes());
                Err(InvalidSource { text, problem })
            }
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&'static str> for Source {
    type Error = InvalidSource;

    fn try_from(source: &'static str) -> Result<Source, InvalidSource> {
        Source::new(source)
    }
}

impl TryFrom<String> for Source {
    type Error = InvalidSource;

    fn try_from(source: String) -> Result<Source, InvalidSource> {
        Source::new(source)
    }
}

impl fmt::Display for InvalidSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.text, self.problem)
    }
}

impl std::error::Error for InvalidSource {}

const NO_SOURCE: &str = "is no source of a `Content-Security-Policy`\nhelp: write a host with its scheme, as in `https://cdn.shop.example`";

fn problem(source: &str) -> Option<&'static str> {
    let lower = source.to_ascii_lowercase();
    match lower.as_str() {
        "*" | "https:" | "http:" | "wss:" | "ws:" | "https://*" | "http://*" | "wss://*"
        | "ws://*" => Some("lets everybody in\nhelp: name the hosts, each with `https://`"),
        "'strict-dynamic'" => Some(
            "is not for this policy: browsers would ignore all origins in it\nhelp: keep it in the application's own header, which holds beside this one",
        ),
        "'unsafe-inline'" => Some(
            "admits every inline script\nhelp: use `ContentSecurityPolicy::origins_only()` for an application with inline code",
        ),
        "data:"
        | "blob:"
        | "mediastream:"
        | "'self'"
        | "'none'"
        | "'unsafe-eval'"
        | "'wasm-unsafe-eval'"
        | "'unsafe-hashes'"
        | "'report-sample'"
        | "'inline-speculation-rules'" => None,
        keyword if keyword.starts_with("'nonce-") => Some(
            "stays the same for all responses, so that it protects none\nhelp: give each request a `csp::Nonce` as an extension",
        ),
        keyword if keyword.starts_with('\'') => (!is_hash(source)).then_some(NO_SOURCE),
        _ => (!is_host(source)).then_some(NO_SOURCE),
    }
}

fn is_hash(source: &str) -> bool {
    let inner = source.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let hash = inner.and_then(|inner| {
        ["sha256-", "sha384-", "sha512-"].iter().find_map(|name| inner.strip_prefix(name))
    });
    hash.is_some_and(|hash| super::nonce::is_base64_value(hash.as_bytes()))
}

fn is_host(source: &str) -> bool {
    let behind = ["https://", "http://", "wss://", "ws://"]
        .iter()
        .find_map(|scheme| source.strip_prefix(scheme));
    let Some(behind) = behind.filter(|_| source.len() <= MAX_LENGTH) else { return false };
    let (authority, path) = behind.split_at(behind.find('/').unwrap_or(behind.len()));
    let is_path = |c: char| c.is_ascii_graphic() && !";,?#'\"<>\\".contains(c);
    is_authority(authority) && path.chars().all(is_path)
}

/// Returns whether a text is a host, also an IPv6 address or one with a star for its first label, and maybe a port.
fn is_authority(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_port =
        port.is_none_or(|port| port == "*" || port.parse().is_ok_and(|port: u16| port > 0));
    let address = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let name = host.strip_prefix("*.").unwrap_or(host);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_label = |label: &str| !label.is_empty() && label.chars().all(is_letter);
    is_port
        && (name.split('.').all(is_label)
            || address.is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok()))
}

/// Returns the origin of an embed's address: scheme, host and port. `None` if it is not one that the compiler admits.
///
/// The path is left out. Browsers ignore it after a redirect (CSP level 3, 7.6), so it is no boundary; a source has no
/// query, where most addresses have their parameters; and a vendor's script loads further files of its host, which an
/// exact path would block.
pub(crate) fn origin_of(address: &str) -> Option<&str> {
    let scheme = address.find("://")? + 3;
    let behind = address.get(scheme..)?;
    let end = behind.find(['/', '?', '#']).unwrap_or(behind.len());
    let origin = address.get(..scheme + end)?;
    is_host(origin).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_that_defeat_the_policy_are_refused() {
        for source in [
            "",
            " ",
            "*",
            "https:",
            "HTTPS:",
            "https://*",
            "'strict-dynamic'",
            "'Strict-Dynamic'",
            "'unsafe-inline'",
            "'nonce-abc'",
            "'unsafe-everything'",
            "cdn.shop.example",
            "https://",
            "https://a b",
            "https://a;b",
            "https://a/x;script-src",
            "https://a/x,y",
            "https://a/x y",
            "https://a\r\nx: y",
            "https://a/?x",
            "https://a/#x",
            "https://a@b",
            "https://a:0",
            "https://a:65536",
            "https://**.a",
            "https://a.*",
            "https://[::g]",
            "javascript:alert(1)",
            "https://m\u{fc}nchen.example",
            "'sha256-'",
            "'sha256-a b'",
            "'sha1-YQ=='",
            "filesystem:",
            "ftp://a.example",
        ] {
            assert!(Source::new(source).is_err(), "{source:?}");
        }
        for source in [
            "'self'",
            "'none'",
            "data:",
            "blob:",
            "https://a.example",
            "https://*.a.example",
            "https://a.example:*",
            "https://a.example:8443/js/x.js",
            "http://localhost:3000",
            "wss://[::1]:3000",
            "'wasm-unsafe-eval'",
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
        ] {
            assert_eq!(Source::new(source).map(|source| source.0), Ok(source.into()), "{source:?}");
        }
    }

    #[test]
    fn an_address_is_reduced_to_its_origin() {
        for (address, origin) in [
            ("https://v.example/embed/{film}?x=y#z", Some("https://v.example")),
            ("https://v.example:8443/", Some("https://v.example:8443")),
            ("https://v.example?id={id}", Some("https://v.example")),
            ("https://*.v.example", Some("https://*.v.example")),
            ("wss://v.example/socket", Some("wss://v.example")),
            ("https://v.example;script-src *", None),
            ("javascript://v.example/%0a", None),
            ("v.example", None),
            ("https://", None),
        ] {
            assert_eq!(origin_of(address), origin, "{address}");
        }
    }
}
