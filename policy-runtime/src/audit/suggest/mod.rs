//! Declarations to paste for what is undeclared: filled from the vendors in [`kits`](crate::kits) where they know it, else from what
//! the browser shows. What neither shows is a question (`?`), which does not compile until the author answers it.

mod vendors;

use crate::audit::engine::{RequestKind, StoredCookie};
use crate::audit::policy::StorageKind;
use crate::report::suggestion;
use vendors::Vendor;

/// What is suggested for something undeclared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Suggestion {
    pub(super) declaration: Option<String>,
    pub(super) vendor: Option<String>,
    pub(super) help: String,
}

/// An undeclared cookie, and where it was found.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) cookie: &'a StoredCookie,
    pub(super) host: &'a str,
    pub(super) is_own: bool,
    pub(super) is_set_by_response: bool,
    /// When it was looked at, in Unix seconds.
    pub(super) at: f64,
}

/// Suggests a declaration for a cookie.
pub(super) fn for_cookie(found: &Found<'_>) -> Suggestion {
    if let Some(vendor) = vendors::of_cookie(&found.cookie.name, found.host, found.is_own) {
        return of_vendor(&vendor);
    }
    let Some(name) = suggestion::declarable(found.cookie.name.as_bytes()) else {
        let help = "find what sets it and remove that: no policy can declare a cookie of this name";
        return Suggestion { help: help.to_owned(), ..Suggestion::default() };
    };
    let cookie = found.cookie;
    let lives = cookie.expires.map(|expires| lifetime(expires - found.at));
    let mut keys = vec![
        "because: ?".to_owned(),
        format!("lifetime: {}", lives.as_deref().unwrap_or("session")),
        "provider: ?".to_owned(),
    ];
    if found.is_own {
        let writer = if found.is_set_by_response { "?" } else { "scripts" };
        keys.push(format!("set_by: {writer}"));
        if !cookie.http_only {
            keys.push("read_by: scripts".to_owned());
        }
        if cookie.path != "/" {
            keys.push(format!("path: {:?}", cookie.path));
        }
        if cookie.domain.starts_with('.') {
            keys.push("subdomains".to_owned());
        }
        if cookie.partition.is_some() {
            keys.push("partitioned".to_owned());
        }
    } else {
        keys.push(format!("stored_on: {:?}", found.host));
    }
    let identifier = suggestion::identifier(name);
    Suggestion {
        declaration: Some(format!("cookie {name:?} as {identifier} {{ {} }}", keys.join(", "))),
        vendor: None,
        help: "declare it in its purpose, or remove what sets it; answer each `?`, and leave `because` out where the purpose is not `necessary`, `provider` where it is the controller, and `set_by` where this program sets it by its constructor".to_owned(),
    }
}

/// Suggests a declaration for an entry of the storage.
pub(super) fn for_storage(area: StorageKind, name: &str) -> Suggestion {
    if let Some(vendor) = vendors::of_storage(area, name) {
        return of_vendor(&vendor);
    }
    let is_plain =
        !name.contains(['{', '}', '*', '"', '\\']) && !name.chars().any(char::is_control);
    let identifier = suggestion::identifier(name);
    let declaration = format!(
        "storage {name:?} as {identifier} in {} {{ because: ?, provider: ? }}",
        area.word()
    );
    Suggestion {
        declaration: (is_plain && !name.is_empty()).then_some(declaration),
        vendor: None,
        help: "declare it in its purpose, or remove what writes it; answer each `?`, and leave `because` out where the purpose is not `necessary`, and `provider` where it is the controller".to_owned(),
    }
}

/// Suggests a declaration for a host.
pub(super) fn for_host(host: &str, kind: RequestKind) -> Suggestion {
    if let Some(vendor) = vendors::of_host(host) {
        return of_vendor(&vendor);
    }
    let key = match kind {
        RequestKind::Script | RequestKind::Other => "script",
        RequestKind::Frame | RequestKind::Document => "frame",
        RequestKind::Style => "style",
        RequestKind::Image => "image",
        RequestKind::Font => "font",
        RequestKind::Media => "media",
        RequestKind::Connect => "connect",
    };
    let label = host.rsplit('.').nth(1).unwrap_or(host);
    let identifier = suggestion::identifier(label);
    Suggestion {
        declaration: Some(format!(
            "embed {identifier} {{ provider: ?, {key}: [\"https://{host}\"] }}"
        )),
        vendor: None,
        help: "declare it in its purpose, name the host by `--own-host` if it is the site's, or remove what loads it".to_owned(),
    }
}

fn of_vendor(vendor: &Vendor) -> Suggestion {
    let purposes: Vec<String> = vendor
        .library
        .purposes
        .iter()
        .map(|purpose| format!("{}: ?", purpose.identifier))
        .collect();
    let name =
        vendor.library.providers.first().map_or(vendor.library.name, |provider| provider.name);
    Suggestion {
        declaration: Some(format!("include {} {{ {} }}", vendor.path, purposes.join(", "))),
        vendor: Some(name.to_owned()),
        help: format!(
            "it belongs to {name}: include that kit, with the purpose of the policy that takes its cookies for each `?`{}, or remove what loads it",
            vendor.item
        ),
    }
}

/// Formats a lifetime in the policy language, rounded as clocks differ.
#[allow(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
pub(super) fn lifetime(seconds: f64) -> String {
    suggestion::lifetime_of(suggestion::rounded(seconds.round() as i64))
}

/// Returns the noun for what is requested.
pub(super) fn noun(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Document | RequestKind::Frame => "frame",
        RequestKind::Script => "script",
        RequestKind::Style => "style sheet",
        RequestKind::Image => "picture",
        RequestKind::Font => "font",
        RequestKind::Media => "sound or film",
        RequestKind::Connect => "connection",
        RequestKind::Other => "file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(name: &str, domain: &str, expires: Option<f64>) -> StoredCookie {
        StoredCookie {
            name: name.to_owned(),
            domain: domain.to_owned(),
            path: "/".to_owned(),
            expires,
            secure: true,
            http_only: false,
            same_site: None,
            partition: None,
        }
    }

    fn suggest(cookie: &StoredCookie, is_own: bool) -> Suggestion {
        let host = cookie.host();
        for_cookie(&Found { cookie, host, is_own, is_set_by_response: false, at: 1000.0 })
    }

    #[test]
    fn a_cookie_of_a_known_vendor_is_included() {
        let cookie = stored("_hjSession_7", ".shop.example", Some(2800.0));
        let suggestion = suggest(&cookie, true);
        let include = "include policy_runtime::kits::hotjar::Hotjar { Recordings: ? }";
        assert_eq!(suggestion.declaration.as_deref(), Some(include));
        assert_eq!(suggestion.vendor.as_deref(), Some("Hotjar Limited"));
        assert!(suggestion.help.contains("Holds the state of one visit."), "{}", suggestion.help);
    }

    #[test]
    fn any_other_cookie_is_declared_as_the_browser_shows_it() {
        let cookie = stored("abtest", ".shop.example", Some(1000.0 + 30.0 * 86400.0 - 2.0));
        assert_eq!(
            suggest(&cookie, true).declaration.as_deref(),
            Some(
                r#"cookie "abtest" as abtest { because: ?, lifetime: 30 days, provider: ?, set_by: scripts, read_by: scripts, subdomains }"#
            )
        );
        let cookie = stored("uid", "ads.example", None);
        assert_eq!(
            suggest(&cookie, false).declaration.as_deref(),
            Some(
                r#"cookie "uid" as uid { because: ?, lifetime: session, provider: ?, stored_on: "ads.example" }"#
            )
        );
    }

    #[test]
    fn a_name_that_no_policy_can_declare_has_no_declaration() {
        assert_eq!(suggest(&stored("a{b}", "shop.example", None), true).declaration, None);
        assert_eq!(for_storage(StorageKind::Local, "a\"b").declaration, None);
    }

    #[test]
    fn a_host_is_declared_by_what_was_requested() {
        let suggestion = for_host("cdn.tracker.example", RequestKind::Script);
        assert_eq!(
            suggestion.declaration.as_deref(),
            Some(r#"embed tracker { provider: ?, script: ["https://cdn.tracker.example"] }"#)
        );
        let known = for_host("static.hotjar.com", RequestKind::Script);
        assert_eq!(known.vendor.as_deref(), Some("Hotjar Limited"));
    }
}
