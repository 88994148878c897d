//! Addresses that a page may link to, and how it shows them.

use crate::paths::{OPT_OUT, SETTINGS, is_base_path};

/// Returns the address if a page may link to it: `http` or `https`, without white space and control characters, which URL parsers
/// remove, and without user information, which readers take for the host.
pub(super) fn web_address(url: &str) -> Option<&str> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })?;
    // Nearly every address is ASCII; in that case one look at each byte is enough.
    let mut in_authority = true;
    for byte in rest.bytes() {
        in_authority &= !matches!(byte, b'/' | b'\\' | b'?' | b'#');
        if in_authority && byte == b'@' || byte <= b' ' || byte == 0x7f {
            return None;
        }
    }
    let is_removed = |c: char| c.is_whitespace() || c.is_control();
    (rest.is_ascii() || !rest.contains(is_removed)).then_some(url)
}

/// Returns the target of a contact: a web address, or `mailto:` for an e-mail address. Any other contact has no link.
pub(super) fn contact_link(contact: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".+-_".contains(c);
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_plain);
    match contact.split_once('@') {
        Some((user, host)) if is_part(user) && is_part(host) => Some(format!("mailto:{contact}")),
        _ => web_address(contact).map(str::to_owned),
    }
}

/// Splits a text that may end with an address, such as `CNIL, https://www.cnil.fr`.
pub(super) fn linked_text(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    let (before, last) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text));
    match web_address(last.trim_matches(['(', ')', '<', '>', ',', ';', '.'])) {
        Some(url) => (before.trim_end_matches([',', ';', ':', ' ']), Some(url)),
        None => (text, None),
    }
}

/// Returns the host of an address, or the whole address if it has none.
pub(crate) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty()).unwrap_or(address)
}

/// Returns the path of the choices on a site at the root of its host or below a path.
pub(super) fn settings(site: &str) -> String {
    below(site, SETTINGS)
}

/// Returns the path of the page that opts out of sale and sharing, likewise.
pub(super) fn opt_out(site: &str) -> String {
    below(site, OPT_OUT)
}

fn below(site: &str, page: &str) -> String {
    let address = site.split_once("://").map_or(site, |(_, address)| address);
    let path = address.find('/').and_then(|at| address.get(at..)).unwrap_or_default();
    let base = Some(path).filter(|path| is_base_path(path)).unwrap_or_default();
    format!("{base}{page}")
}

/// Returns the address of the site: unchanged with a scheme, with `https` for a host alone.
pub(super) fn origin(site: &str) -> String {
    if site.contains("://") { site.to_owned() } else { format!("https://{site}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_and_its_address() {
        for (text, expected) in [
            ("CNIL, https://www.cnil.fr", ("CNIL", Some("https://www.cnil.fr"))),
            ("CNIL (https://www.cnil.fr/a).", ("CNIL", Some("https://www.cnil.fr/a"))),
            ("https://www.cnil.fr", ("", Some("https://www.cnil.fr"))),
            ("CNIL, 3 place de Fontenoy", ("CNIL, 3 place de Fontenoy", None)),
            ("CNIL, javascript://x", ("CNIL, javascript://x", None)),
            (
                "CNIL, https://www.cnil.fr:443@evil.example/",
                ("CNIL, https://www.cnil.fr:443@evil.example/", None),
            ),
            ("CNIL, https://social.example/@cnil", ("CNIL", Some("https://social.example/@cnil"))),
            ("", ("", None)),
        ] {
            assert_eq!(linked_text(text), expected, "{text}");
        }
    }

    #[test]
    fn choices_are_below_the_path_of_the_site() {
        for (site, expected) in [
            ("shop.example", "/cookies"),
            ("https://shop.example", "/cookies"),
            ("https://shop.example/", "/cookies"),
            ("http://shop.localhost:3000/shop", "/shop/cookies"),
            ("shop.example/a/b", "/a/b/cookies"),
            ("https://shop.example//evil.example", "/cookies"),
            ("https://shop.example/?a", "/cookies"),
            ("", "/cookies"),
        ] {
            assert_eq!(settings(site), expected, "{site}");
        }
    }

    #[test]
    fn hosts() {
        for (address, expected) in [
            ("https://www.example.org/embed/{video}?a#b", "www.example.org"),
            ("wss://*.example.org", "*.example.org"),
            ("https://example.org:8443/x", "example.org:8443"),
            ("example.org", "example.org"),
            ("https:///x", "https:///x"),
            ("", ""),
        ] {
            assert_eq!(host(address), expected, "{address}");
        }
    }
}
