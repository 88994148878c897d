//! Addresses in a policy, as a browser reads them (RFC 3986, the URL standard).
//!
//! A reader takes the first name of `https://shop.example:443@evil.example/` for the host, a browser the one behind the `@`.
//! So any text before the host is an error, for every key that takes an address.

use crate::syntax::hidden::{is_hidden, is_hidden_in_address, is_joiner};
use crate::syntax::name::pattern::is_word;

/// An address, taken apart as far as browsers and readers agree.
pub(super) struct Address<'a> {
    /// The host as it stands, in any case, with a star if it has one.
    pub(super) host: &'a str,
    /// The path, query and fragment, from their `/`, `?` or `#` on.
    rest: &'a str,
}

/// The reason why a text is no address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault<'a> {
    /// The text begins with none of the schemes.
    Scheme,
    /// A parameter stands in the scheme, the host or the port.
    Parameter { word: &'a str, place: &'static str },
    /// The host stands behind an `@`.
    Sign { before: &'a str, host: &'a str, rest: &'a str },
    /// The host is empty, or the port is no port.
    Host,
    /// A character that readers do not see.
    Hidden(char),
    /// A character that ends an address, or a brace without its fellow.
    Character,
    /// The path has a segment that browsers remove. Holds the address as they request it.
    DotSegment(String),
}

impl<'a> Address<'a> {
    /// Parses an address with one of these schemes.
    pub(super) fn parse(text: &'a str, schemes: &[&str]) -> Result<Address<'a>, Fault<'a>> {
        if let Some(found) = text.chars().find(|&c| is_hidden_in_address(c)) {
            return Err(Fault::Hidden(found));
        }
        let scheme = schemes.iter().find_map(|scheme| text.strip_prefix(scheme));
        let Some(behind) = scheme else {
            let before = text.split_once("://").map_or("", |(scheme, _)| scheme);
            return Err(parameter(before, "scheme").unwrap_or(Fault::Scheme));
        };
        let end = behind.find(['/', '\\', '?', '#']).unwrap_or(behind.len());
        let (authority, rest) = behind.split_at(end);
        if let Some(fault) = parameter_of(authority) {
            return Err(fault);
        }
        if let Some((before, host)) = authority.rsplit_once('@') {
            return Err(Fault::Sign { before, host, rest });
        }
        if let Some(found) = authority.chars().find(|&c| is_joiner(c)) {
            return Err(Fault::Hidden(found));
        }
        let host = without_port(authority).ok_or(Fault::Host)?;
        let without_parameters = without_placeholders(rest);
        if host.is_empty() {
            Err(Fault::Host)
        } else if text.contains(is_cut) || without_parameters.contains(['{', '}']) {
            Err(Fault::Character)
        } else if let Some(path) = without_dot_segments(rest) {
            Err(Fault::DotSegment(format!("{}{path}", text.strip_suffix(rest).unwrap_or(text))))
        } else {
            Ok(Address { host, rest })
        }
    }

    /// Returns whether an embed can load from the address: the host is a name in lower-case ASCII, with a star at most at its
    /// beginning, and no character ends the address in a `Content-Security-Policy`.
    pub(super) fn is_origin(&self) -> bool {
        let host = self.host.strip_prefix("*.").unwrap_or(self.host);
        let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_label = |label: &str| !label.is_empty() && label.chars().all(is_letter);
        host.contains('.') && host.split('.').all(is_label) && !self.rest.contains(is_unclean)
    }

    /// Returns whether every browser keeps the host on its own machine.
    pub(super) fn is_on_this_machine(&self) -> bool {
        self.host == "127.0.0.1" || self.host.ends_with(".localhost")
    }

    /// Returns whether visitors can follow the address: browsers take any name as its host, in any script, and numbers.
    pub(super) fn has_host(&self) -> bool {
        let number = self.host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let is_letter = |c: char| c.is_alphanumeric() || "-._".contains(c);
        number.is_some_and(|number| number.parse::<std::net::Ipv6Addr>().is_ok())
            || self.host.chars().all(is_letter)
    }

    /// Lists the placeholders behind the host.
    pub(super) fn placeholders(&self) -> Vec<&'a str> {
        placeholders(self.rest)
    }
}

/// Lists the placeholders of a text.
pub(super) fn placeholders(text: &str) -> Vec<&str> {
    let behind_braces = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    behind_braces.map(|(word, _)| word).filter(|word| is_word(word)).collect()
}

/// Finds the first placeholder of a host and its port.
fn parameter_of(authority: &str) -> Option<Fault<'_>> {
    let is_port = |port: &str| !port.contains(']');
    match authority.rsplit_once(':').filter(|(_, port)| is_port(port)) {
        Some((host, port)) => parameter(host, "host").or_else(|| parameter(port, "port")),
        None => parameter(authority, "host"),
    }
}

fn parameter<'a>(part: &'a str, place: &'static str) -> Option<Fault<'a>> {
    let (word, _) = part.split_once('{')?.1.split_once('}')?;
    Some(Fault::Parameter { word, place })
}

/// Returns the host of an authority, or `None` if its port is no port.
fn without_port(authority: &str) -> Option<&str> {
    match authority.rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
        Some((host, port)) => {
            let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
            let is_port = is_number && port.parse::<u16>().is_ok_and(|port| port > 0);
            is_port.then_some(host)
        }
        None => Some(authority),
    }
}

/// Returns whether a character ends an address or is dropped from it; `\` is read as `/`.
fn is_cut(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_hidden(c) || "<>\"\\".contains(c)
}

/// Returns whether a character ends an address, also in a `Content-Security-Policy`.
pub(super) fn is_unclean(c: char) -> bool {
    is_cut(c) || "';,".contains(c)
}

/// Returns an address without the characters that its readers do not see.
pub(super) fn without_hidden(text: &str) -> String {
    text.replace(|c| is_hidden_in_address(c) || is_joiner(c), "")
}

/// Removes the placeholders of a text.
fn without_placeholders(text: &str) -> String {
    let words = placeholders(text);
    words.iter().fold(text.to_owned(), |text, word| text.replacen(&format!("{{{word}}}"), "", 1))
}

/// Returns path, query and fragment as browsers request them, if the path has segments that they remove.
fn without_dot_segments(rest: &str) -> Option<String> {
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let (path, behind) = rest.split_at(end);
    let mut kept: Vec<&str> = Vec::new();
    let mut is_changed = false;
    for segment in path.split('/') {
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => is_changed = true,
            ".." => {
                is_changed = true;
                kept.truncate(kept.len().saturating_sub(1).max(1));
            }
            _ => kept.push(segment),
        }
    }
    is_changed.then(|| format!("/{}{behind}", kept.join("/").trim_start_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEB: &[&str] = &["https://"];

    #[test]
    fn the_host_is_the_one_that_a_browser_asks() {
        for (text, host) in [
            ("https://a.example", "a.example"),
            ("https://a.example:8443/x", "a.example"),
            ("https://*.a.example?x=@b", "*.a.example"),
            ("https://a.example/@user/x:y#z@b", "a.example"),
            ("https://[::1]:3000/", "[::1]"),
            ("https://[::1]/", "[::1]"),
            ("https://a.example/{x}?y={z}", "a.example"),
        ] {
            assert_eq!(Address::parse(text, WEB).map(|address| address.host), Ok(host), "{text}");
        }
    }

    #[test]
    fn what_a_reader_does_not_see_is_a_fault_of_its_own() {
        for (text, hidden) in [
            ("https://a.example/\u{202e}sreerac", '\u{202e}'),
            ("https://a.example/\u{200b}", '\u{200b}'),
            ("https://a\u{ad}b.example/", '\u{ad}'),
            ("\u{feff}https://a.example/", '\u{feff}'),
            ("https://a\u{200d}b.example/", '\u{200d}'),
            ("https://a.example/\u{8}", '\u{8}'),
        ] {
            assert_eq!(Address::parse(text, WEB).err(), Some(Fault::Hidden(hidden)), "{text:?}");
        }
        assert!(Address::parse("https://fa.example/می\u{200c}خواهم", WEB).is_ok());
    }

    #[test]
    fn what_stands_before_a_host_is_a_fault() {
        for text in [
            "https://a.example:443@evil.example/",
            "https://a.example@evil.example/",
            "https://@evil.example/",
            "https://a:b@evil.example/",
            "https://a@b@evil.example/",
            "https://a.example%40@evil.example/",
        ] {
            let fault = Address::parse(text, WEB).err();
            let leads = matches!(fault, Some(Fault::Sign { host: "evil.example", rest: "/", .. }));
            assert!(leads, "{text}: {fault:?}");
        }
    }

    #[test]
    fn no_value_decides_about_scheme_host_or_port() {
        for (text, word, place) in [
            ("{s}://a.example/", "s", "scheme"),
            ("https{s}://a.example/", "s", "scheme"),
            ("https://{h}/", "h", "host"),
            ("https://{h}.a.example/", "h", "host"),
            ("https://a.example{h}", "h", "host"),
            ("https://a.example{h}/x", "h", "host"),
            ("https://{h}:443/x", "h", "host"),
            ("https://a.example:{p}/", "p", "port"),
            ("https://a.example:443{p}?x", "p", "port"),
            ("https://{u}@a.example/", "u", "host"),
        ] {
            let expected = Fault::Parameter { word, place };
            assert_eq!(Address::parse(text, WEB).err(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for (text, fault) in [
            ("a.example", Fault::Scheme),
            ("http://a.example", Fault::Scheme),
            ("//a.example", Fault::Scheme),
            ("https://", Fault::Host),
            ("https:///x", Fault::Host),
            ("https://:443", Fault::Host),
            ("https://a.example:", Fault::Host),
            ("https://a.example:x", Fault::Host),
            ("https://a.example:0", Fault::Host),
            ("https://a.example:65536", Fault::Host),
            ("https://a.example:+1", Fault::Host),
            ("https://a.example/a b", Fault::Character),
            ("https://a.example\\@evil.example", Fault::Character),
            ("https://a.example/a\\..\\b", Fault::Character),
            ("https://a.example/\t", Fault::Character),
            ("https://a.example/{", Fault::Character),
            ("https://a.example/}{", Fault::Character),
            ("https://a.example/{{x}}", Fault::Character),
            ("https://a.example/{x", Fault::Character),
        ] {
            let found = Address::parse(text, WEB).err();
            assert_eq!(found, Some(fault), "{text}");
        }
    }

    #[test]
    fn segments_that_browsers_take_away_are_a_fault() {
        for (text, asked) in [
            ("https://a.example/x/../y", "https://a.example/y"),
            ("https://a.example/x/..", "https://a.example/"),
            ("https://a.example/..", "https://a.example/"),
            ("https://a.example/./{id}?a=..", "https://a.example/{id}?a=.."),
            ("https://a.example/x/%2E%2e/y#..", "https://a.example/y#.."),
            ("https://a.example/x/.%2e/y", "https://a.example/y"),
        ] {
            let expected = Fault::DotSegment(asked.to_owned());
            assert_eq!(Address::parse(text, WEB).err(), Some(expected), "{text}");
        }
        for text in
            ["https://a.example/...", "https://a.example/.well-known/x", "https://a.example?/../"]
        {
            assert!(Address::parse(text, WEB).is_ok(), "{text}");
        }
    }

    #[test]
    fn hosts_that_every_browser_keeps_on_its_own_machine() {
        for (host, expected) in [
            ("films.localhost", true),
            ("127.0.0.1", true),
            ("127.0.0.1:3001", true),
            ("localhost.example", false),
            ("filmslocalhost", false),
            ("127.0.0.1.example", false),
            ("10.0.0.1", false),
        ] {
            let text = format!("http://{host}/films");
            let address = Address::parse(&text, &["http://"]);
            assert_eq!(address.map(|address| address.is_on_this_machine()), Ok(expected), "{host}");
        }
    }

    #[test]
    fn hosts_of_embeds_and_of_links() {
        for (host, is_of_an_embed, is_of_a_link) in [
            ("a.example", true, true),
            ("*.a.example", true, false),
            ("a-b.example", true, true),
            ("A.example", false, true),
            ("localhost", false, true),
            ("m\u{fc}nchen.example", false, true),
            ("[::1]", false, true),
            ("[::g]", false, false),
            ("a%2eb.example", false, false),
            ("a..example", false, true),
            ("a.example/x;y", false, true),
            ("a.example/x,y", false, true),
            ("a.example?x='y'", false, true),
        ] {
            let text = format!("https://{host}");
            let address = Address::parse(&text, WEB).unwrap_or_else(|fault| panic!("{fault:?}"));
            assert_eq!(
                (address.is_origin(), address.has_host()),
                (is_of_an_embed, is_of_a_link),
                "{host}"
            );
        }
    }
}
