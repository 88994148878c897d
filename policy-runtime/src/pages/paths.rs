//! The addresses of the pages, and of the way back from them.

use crate::paths::{BANNER, BasePath, OPT_OUT, SETTINGS};
use std::borrow::Cow;

/// The field in the query of the settings after a choice.
const SAVED: &str = "saved";
/// The field in a query that asks for a fragment of a page.
const FRAGMENT: &str = "fragment";
/// The field in the query of the settings that names the one purpose to show.
const ONLY: &str = "purpose";

/// Maximum length of an address to return to, in octets. Encoding can triple it, and servers and proxies limit a
/// request's target and a `Location` to 8 KiB.
const MAX_LENGTH: usize = 2048;

/// Returns an address to return to, if it is one of this site: a path with its query, in ASCII, of at most 2048
/// octets.
///
/// Any other `next` or `here`, a longer address too, is ignored: a banner then returns to `/`, a link to the settings
/// has no way back, and a choice in the settings returns to the settings.
///
/// Browsers read `//host` and also `/\host` as another site, and remove tabs and line ends first (WHATWG URL), so the
/// function rejects all of these: an open redirect is impossible.
///
/// ```
/// use policy_runtime::pages::path_on_this_site;
///
/// assert_eq!(path_on_this_site("/kettles?page=2"), Some("/kettles?page=2"));
/// assert_eq!(path_on_this_site("//evil.example"), None);
/// assert_eq!(path_on_this_site("/\\evil.example"), None);
/// assert_eq!(path_on_this_site(&format!("/{}", "a".repeat(2048))), None);
/// ```
pub fn path_on_this_site(address: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    let is_path = address.starts_with('/') && !address.starts_with("//");
    (is_path && address.len() <= MAX_LENGTH && address.bytes().all(is_plain)).then_some(address)
}

/// Returns the address of the settings, with the way back.
pub(super) fn settings(base: BasePath, here: &str) -> String {
    let settings = base.address(SETTINGS);
    match path_on_this_site(here) {
        Some(here) => format!("{settings}?next={}", encoded(here)),
        None => settings.into_owned(),
    }
}

/// Returns the address of one purpose in the settings, with the way back.
pub(super) fn settings_of(base: BasePath, purpose: &str, here: &str) -> String {
    format!("{}#cookie-settings-{purpose}", settings(base, here))
}

/// Returns the address of the settings after a choice, which report its outcome.
pub(super) fn saved(base: BasePath, next: Option<&str>) -> String {
    let settings = base.address(SETTINGS);
    match next {
        Some(next) => format!("{settings}?{SAVED}&next={}", encoded(next)),
        None => format!("{settings}?{SAVED}"),
    }
}

/// Returns the address of the settings after a choice as that of a fragment; of one purpose, if it is given.
pub(super) fn as_fragment(saved: &str, only: Option<&str>) -> String {
    let only = only.map(|purpose| format!("&{ONLY}={}", encoded(purpose))).unwrap_or_default();
    format!("{saved}&{FRAGMENT}{only}")
}

/// Returns the one purpose that an address of the settings is to show.
pub(super) fn only_purpose(address: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let mut found = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == ONLY);
    let (_, purpose) = found.next().filter(|_| found.next().is_none())?;
    Some(purpose.into_owned())
}

/// Returns the address of the banner after a choice, as a fragment.
pub(super) fn banner_fragment(base: BasePath, next: &str) -> String {
    format!("{}?{SAVED}&next={}&{FRAGMENT}", base.address(BANNER), encoded(next))
}

/// Returns whether a query asks for a fragment.
pub(super) fn has_fragment(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == FRAGMENT)
}

/// Returns the address of the page that opts out, with the way back.
pub(super) fn opt_out(base: BasePath, here: Option<&str>) -> String {
    let page = base.address(OPT_OUT);
    match here.and_then(path_on_this_site) {
        Some(here) => format!("{page}?next={}", encoded(here)),
        None => page.into_owned(),
    }
}

/// Returns the address of the page that opts out after a choice, which reports its outcome.
pub(super) fn opted_out(base: BasePath, next: Option<&str>, mark: Option<&str>) -> String {
    let (page, mark) = (base.address(OPT_OUT), mark.map(|mark| format!("={mark}")));
    let next = next.map(|next| format!("&next={}", encoded(next)));
    format!("{page}?{SAVED}{}{}", mark.unwrap_or_default(), next.unwrap_or_default())
}

/// Returns the path to return to in a query. `None` for a repeated field, and for an address of another site.
pub(super) fn next_in(query: &str) -> Option<String> {
    let mut found = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "next");
    let (_, address) = found.next().filter(|_| found.next().is_none())?;
    path_on_this_site(&address).map(str::to_owned)
}

/// Adds the mark of the choice to the address of the settings; another address stays as it is.
pub(super) fn with_mark<'a>(base: BasePath, address: &'a str, mark: Option<&str>) -> Cow<'a, str> {
    let settings = base.address(SETTINGS);
    let query = address.strip_prefix(&*settings).and_then(|rest| rest.strip_prefix('?'));
    let rest = query.and_then(|query| query.strip_prefix(SAVED));
    match rest.filter(|rest| rest.is_empty() || rest.starts_with('&')).zip(mark) {
        Some((rest, mark)) => Cow::Owned(format!("{settings}?{SAVED}={mark}{rest}")),
        None => Cow::Borrowed(address),
    }
}

/// Returns the mark of the choice in the query of the settings, empty where the query has the field without a value.
pub(super) fn mark_in(query: &str) -> Option<String> {
    let mut marks = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == SAVED);
    let (_, mark) = marks.next().filter(|_| marks.next().is_none())?;
    Some(mark.into_owned())
}

fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_this_site() {
        let longest = format!("/{}", "a".repeat(MAX_LENGTH - 1));
        for next in [
            "/",
            "/cookies",
            "/?q=a%20b&c=%C3%A9#top",
            "/datasets/street-trees",
            "/a//b",
            "/.//a",
            "/%09/evil.example",
            "/%5cevil.example",
            "/%2F%2Fevil.example",
            "/?next=//evil.example",
            "/\"><script>",
            &longest,
        ] {
            assert_eq!(path_on_this_site(next), Some(next));
        }
    }

    #[test]
    fn pages_of_others_and_what_is_no_page() {
        let too_long = format!("/{}", "a".repeat(MAX_LENGTH));
        for next in [
            "",
            "cookies",
            "?a",
            "#a",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/a\\b",
            "/\t/evil.example",
            "\t//evil.example",
            "/\n/evil.example",
            "/a\r\nSet-Cookie: x=1",
            "https://evil.example",
            "http:/evil.example",
            "http:evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            " /",
            "/ ",
            "/\u{e9}",
            "/\u{ff0f}evil.example",
            "/\0",
            "/\u{7f}",
            &too_long,
        ] {
            assert_eq!(path_on_this_site(next), None, "{next:?}");
        }
    }

    #[test]
    fn the_mark_of_a_choice_stands_in_the_address_of_the_settings_alone() {
        for (address, expected) in [
            ("/cookies?saved", "/cookies?saved=MARK"),
            ("/cookies?saved&next=%2Fa", "/cookies?saved=MARK&next=%2Fa"),
            ("/cookies?saved=OTHER", "/cookies?saved=OTHER"),
            ("/cookies?savedby", "/cookies?savedby"),
            ("/cookies", "/cookies"),
            ("/other/cookies?saved", "/other/cookies?saved"),
            ("/", "/"),
        ] {
            assert_eq!(with_mark(BasePath::ROOT, address, Some("MARK")), expected);
            assert_eq!(with_mark(BasePath::ROOT, address, None), address);
        }
        let shop = BasePath::new("/shop").unwrap();
        assert_eq!(with_mark(shop, "/shop/cookies?saved", Some("M")), "/shop/cookies?saved=M");
        assert_eq!(with_mark(shop, "/cookies?saved", Some("M")), "/cookies?saved");
        for (query, expected) in [
            ("saved=MARK&next=/", Some("MARK")),
            ("next=/&saved", Some("")),
            ("saved=", Some("")),
            ("saved&saved=MARK", None),
            ("unsaved", None),
            ("", None),
        ] {
            assert_eq!(mark_in(query).as_deref(), expected, "{query}");
        }
    }

    #[test]
    fn the_way_back_stays_one_field() {
        let root = BasePath::ROOT;
        assert_eq!(settings(root, "/a?b=c&saved#d"), "/cookies?next=%2Fa%3Fb%3Dc%26saved%23d");
        assert_eq!(settings(root, "//evil.example"), "/cookies");
        let shop = BasePath::new("/shop").unwrap();
        assert_eq!(settings(shop, "/shop/a"), "/shop/cookies?next=%2Fshop%2Fa");
        assert_eq!(settings(shop, ""), "/shop/cookies");
        assert_eq!(saved(shop, None), "/shop/cookies?saved");
        assert_eq!(
            opt_out(shop, Some("/shop/a?b=c&d")),
            "/shop/cookies/opt-out?next=%2Fshop%2Fa%3Fb%3Dc%26d"
        );
        assert_eq!(opt_out(root, Some("//evil.example")), "/cookies/opt-out");
        assert_eq!(
            opted_out(root, Some("/a&saved"), Some("M")),
            "/cookies/opt-out?saved=M&next=%2Fa%26saved"
        );
        assert_eq!(opted_out(shop, None, None), "/shop/cookies/opt-out?saved");
        for (query, expected) in [
            ("next=%2Fa%3Fb", Some("/a?b")),
            ("saved&next=/a", Some("/a")),
            ("next=/a&next=/b", None),
            ("next=//evil.example", None),
            ("next=%2F%5Cevil.example", None),
            ("next=https://evil.example", None),
            ("", None),
        ] {
            assert_eq!(next_in(query).as_deref(), expected, "{query}");
        }
    }
}
