//! Hosts of addresses, and the domains that one owner has.

/// Returns a host in lower case, without scheme, port, path and dots at its ends. `None` if it is no host.
pub(super) fn host(text: &str) -> Option<String> {
    let authority = authority(text);
    if let Some((address, _)) = authority.split_once(']').filter(|_| authority.starts_with('[')) {
        return Some(format!("{}]", address.to_ascii_lowercase()));
    }
    let host = authority.split(':').next().unwrap_or_default();
    let host = host.trim_matches('.').to_ascii_lowercase();
    let is_label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    (host.len() <= 253 && host.split('.').all(is_label)).then_some(host)
}

/// Returns host and port of an address, without the user before them.
fn authority(text: &str) -> &str {
    let text = text.trim();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit_once('@').map_or(authority, |(_, host)| host)
}

/// Returns the port of an address, if it is not the usual one.
pub(super) fn port(address: &str) -> Option<u16> {
    let (_, port) = authority(address).rsplit_once(':')?;
    port.parse().ok().filter(|port| ![80, 443].contains(port))
}

/// Returns whether browsers drop a cookie of a host for its Domain: that of another host, or one under which strangers have theirs.
pub(super) fn is_refused(domain: &str, host: &str) -> bool {
    let is_above = || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    let is_registered =
        || psl2::lookup(domain).is_some_and(|found| found.registrable_domain().is_some());
    domain != host && !(is_above() && is_registered())
}

/// Returns the domain that the owner of a host registered, by the public suffix list; the host itself where the list has none.
pub(super) fn domain(host: &str) -> &str {
    psl2::lookup(host).and_then(|found| found.registrable_domain()).unwrap_or(host)
}

/// Returns whether two hosts belong to one registered domain.
pub(super) fn is_same_domain(one: &str, other: &str) -> bool {
    domain(one) == domain(other)
}

/// Returns whether a host is one that a policy takes in `stored_on` and `sites`: with a dot, and no address of the network.
pub(super) fn is_name(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_clean =
        host.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
    is_clean && host.contains('.') && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_found_in_addresses() {
        for (text, expected) in [
            ("https://user@Shop.Example:8080/p?q", Some("shop.example")),
            (".shop.example", Some("shop.example")),
            ("shop.example", Some("shop.example")),
            ("data:text/html,x", Some("data")),
            ("https://", None),
            ("a b.example", None),
            ("http://[2001:DB8::1]:8080/", Some("[2001:db8::1]")),
        ] {
            assert_eq!(host(text).as_deref(), expected, "{text}");
        }
        assert_eq!(domain("a.b.shop.co.uk"), "shop.co.uk");
        assert_eq!(domain("localhost"), "localhost");
        assert!(is_same_domain("www.shop.example", "shop.example"));
        assert!(!is_same_domain("one.github.io", "two.github.io"));
        assert_eq!(port("https://cdn.example:8443/a?b:1"), Some(8443));
        assert_eq!(port("https://cdn.example:443/"), None);
        assert_eq!(port("https://[2001:db8::1]/"), None);
        for (domain, host, refused) in [
            ("shop.example", "www.shop.example", false),
            ("shop.example", "shop.example", false),
            ("other.example", "shop.example", true),
            ("op.example", "shop.example", true),
            ("example", "shop.example", true),
            ("co.uk", "shop.co.uk", true),
            ("localhost", "localhost", false),
        ] {
            assert_eq!(is_refused(domain, host), refused, "{domain} of {host}");
        }
        assert!(is_name("shop.example") && !is_name("localhost") && !is_name("127.0.0.1"));
    }
}
