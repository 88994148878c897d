//! Patterns of names and of hosts.

/// Prefixes that a name loses over plain http on this machine (`PolicyLayer::development`).
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Host-", "__Secure-", "__Http-"];

/// Returns whether a declared name, or the pattern of a family's names, has a name. `{part}` stands for one or more characters.
/// A name without its prefix counts, too, as development over plain http omits it.
pub(crate) fn admits(declared: &str, name: &str) -> bool {
    let without = PREFIXES.iter().find_map(|prefix| declared.strip_prefix(prefix));
    matches(declared, name) || without.is_some_and(|declared| matches(declared, name))
}

fn matches(pattern: &str, name: &str) -> bool {
    let Some((literal, rest)) = pattern.split_once('{') else { return pattern == name };
    let Some(after) = name.strip_prefix(literal) else { return false };
    let Some((_, rest)) = rest.split_once('}') else { return pattern == name };
    let ends = after.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| after.get(end..)).any(|after| matches(rest, after))
}

/// The hosts of an address in a policy: one host, or all below a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HostPattern {
    host: String,
}

impl HostPattern {
    /// Reads the host of an address such as `https://*.vendor.example/script.js?id={id}`. `None` if it has none.
    pub(crate) fn of_address(address: &str) -> Option<HostPattern> {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next()?;
        let host = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        (!host.is_empty()).then(|| HostPattern { host: host.to_ascii_lowercase() })
    }

    /// Returns whether it has a host.
    pub(crate) fn admits(&self, host: &str) -> bool {
        match self.host.strip_prefix("*.") {
            Some(base) => host != base && super::is_below(base, host),
            None => matches(&self.host, host),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_has_the_names_of_its_pattern() {
        for (pattern, name, expected) in [
            ("_ga", "_ga", true),
            ("_ga", "_gat", false),
            ("_ga_{container}", "_ga_XYZ", true),
            ("_ga_{container}", "_ga_", false),
            ("a{x}b{y}c", "a1b2c", true),
            ("a{x}b{y}c", "abbbc", true),
            ("a{x}b{y}c", "abc", false),
            ("__Host-sid", "__Host-sid", true),
            ("__Host-sid", "sid", true),
            ("sid", "__Host-sid", false),
            ("__Host-pay_{order}", "pay_7", true),
            ("{x}", "\u{e9}", true),
        ] {
            assert_eq!(admits(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn an_address_stands_for_its_hosts() {
        for (address, host, expected) in [
            ("https://js.stripe.com", "js.stripe.com", true),
            ("https://js.stripe.com/v3?id={id}", "js.stripe.com", true),
            ("https://js.stripe.com", "stripe.com", false),
            ("https://*.intercom.io", "widget.intercom.io", true),
            ("https://*.intercom.io", "intercom.io", false),
            ("wss://live.example:8443/x", "live.example", true),
            ("https://{region}.matomo.example/m.js", "eu.matomo.example", true),
        ] {
            let pattern = HostPattern::of_address(address).unwrap();
            assert_eq!(pattern.admits(host), expected, "{address} {host}");
        }
        assert_eq!(HostPattern::of_address("https:///x"), None);
    }
}
