//! Suggested declarations for undeclared cookies. Keys that a `Set-Cookie` line shows have its values; any other is a question
//! (`?`), which does not compile until the author answers it.

use super::MAX_SHOWN_OCTETS;
use crate::clock::{self, BROWSER_LIMIT, CLOCK_SKEW, Now};
use crate::declaration::{CookieDeclaration, Document, Lifetime, Site};
use crate::wire::{self, SameSite, SetCookie};

/// Help text for a declaration with questions.
pub(crate) const QUESTIONS: &str =
    "answer each `?`, and leave `because` out where the purpose is not `necessary`";

const MINUTE: i64 = clock::MINUTE as i64;
const HOUR: i64 = clock::HOUR as i64;
const DAY: i64 = clock::DAY as i64;

/// A declaration for the cookie of a line, with changes that the line itself needs.
pub(crate) struct Suggestion {
    pub(crate) declaration: String,
    /// What else the author has to change, in the code that sets the cookie or in `retired`.
    pub(crate) remarks: Vec<String>,
}

/// Suggests a declaration for the cookie of a line. `None` if no policy can declare its name.
pub(crate) fn for_line(
    document: &Document,
    site: Option<&Site>,
    line: &SetCookie<'_>,
) -> Option<Suggestion> {
    let name = declarable(line.name())?;
    let mut keys = vec![format!("lifetime: {}", lifetime(line, Now::default().seconds()))];
    keys.push("set_by: middleware".to_owned());
    let mut remarks = Vec::new();
    match path(line) {
        Some("/") => {}
        Some(path) => keys.push(format!("path: {path:?}")),
        None if wire::demanded_by_prefix(name).host => {}
        None => remarks.push("have it written with a `Path`".to_owned()),
    }
    match domain(site, line) {
        None => {}
        Some(true) => keys.push("subdomains".to_owned()),
        Some(false) => remarks.push(format!(
            "have it written without `Domain`, or with the one that the `sites` of `{}` share",
            document.name
        )),
    }
    match line.same_site() {
        Some(SameSite::Strict) => keys.push("same_site: strict".to_owned()),
        Some(SameSite::None) => keys.push("same_site: none".to_owned()),
        Some(SameSite::Lax) | None => {}
    }
    if !line.http_only() && !wire::demanded_by_prefix(name).http_only {
        keys.push("read_by: scripts".to_owned());
    }
    if line.partitioned() {
        keys.push("partitioned".to_owned());
    }
    if document.retires(line.name()) {
        remarks.push("take it out of `retired`".to_owned());
    }
    let identifier = unused(document, identifier(name));
    let declaration =
        format!("cookie {name:?} as {identifier} {{ because: ?, {} }}", keys.join(", "));
    Some(Suggestion { declaration, remarks })
}

/// Suggests a declaration for a cookie that is only known by its name, from requests.
pub(crate) fn for_name(name: &[u8]) -> Option<String> {
    let name = declarable(name)?;
    let identifier = identifier(name);
    Some(format!("cookie {name:?} as {identifier} {{ because: ?, lifetime: ?, set_by: ? }}"))
}

/// Returns the name if a policy can declare it and it is short enough for a report.
pub(crate) fn declarable(name: &[u8]) -> Option<&str> {
    let name = str::from_utf8(name).ok().filter(|name| wire::is_stored_name(name.as_bytes()))?;
    // Browsers apply the rules of the prefix, but servers compare the exact spelling (`prefix-case`).
    let is_misspelt = wire::is_prefix_misspelt(name);
    // Frameworks read it as a name with a prefix that browsers never checked (`name-percent`).
    let is_disguised = name.contains('%') && decoded(name).starts_with(b"__");
    // A policy takes these for parts that vary (`name-brace`, `name-wildcard`).
    let varies = name.contains(['{', '}', '*']);
    (name.len() < MAX_SHOWN_OCTETS && !is_misspelt && !is_disguised && !varies).then_some(name)
}

/// Decodes the percent escapes of a name, as some frameworks do.
fn decoded(name: &str) -> Vec<u8> {
    let mut pieces = name.split('%');
    let mut decoded = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let octet = piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match octet {
            Some(octet) => {
                decoded.push(octet);
                decoded.extend(piece.bytes().skip(2));
            }
            None => decoded.extend(std::iter::once(b'%').chain(piece.bytes())),
        }
    }
    decoded
}

/// Returns the Path of a line if a policy can declare it.
fn path<'h>(line: &SetCookie<'h>) -> Option<&'h str> {
    let is_declarable = |byte: u8| byte.is_ascii_graphic() && byte != b';';
    let path = line.path().filter(|path| path.starts_with(b"/"));
    path.filter(|path| path.iter().copied().all(is_declarable))
        .and_then(|path| str::from_utf8(path).ok())
}

/// Describes the change by which a declaration gets the scope of a line. `None` if no declaration can have that scope.
pub(crate) fn scope(
    cookie: &CookieDeclaration,
    site: Option<&Site>,
    line: &SetCookie<'_>,
) -> Option<String> {
    let path = path(line)?;
    let is_shared = match domain(site, line) {
        None => false,
        Some(true) => true,
        Some(false) => return None,
    };
    let mut words = Vec::new();
    if path != cookie.path {
        words.push(format!("write `path: {path:?}`"));
    }
    for (key, found, declared) in [
        ("subdomains", is_shared, cookie.subdomains),
        ("partitioned", line.partitioned(), cookie.partitioned),
    ] {
        if found != declared {
            words.push(format!("{} `{key}`", if found { "add" } else { "remove" }));
        }
    }
    (!words.is_empty()).then(|| words.join(", "))
}

/// Returns whether the Domain of a line is that of `subdomains`. `None` without a Domain.
fn domain(site: Option<&Site>, line: &SetCookie<'_>) -> Option<bool> {
    let domain = line.domain().map(|domain| domain.strip_prefix(b".").unwrap_or(domain));
    let base = site.and_then(Site::base);
    let is_base =
        |domain: &[u8]| base.is_some_and(|base| domain.eq_ignore_ascii_case(base.as_bytes()));
    domain.filter(|domain| !domain.is_empty()).map(is_base)
}

/// Formats the lifetime of a line in the policy language, or a question if the line deletes its cookie.
fn lifetime(line: &SetCookie<'_>, now: u32) -> String {
    let seconds = match (line.max_age(), line.expires()) {
        (Some(seconds), _) => seconds,
        (None, Some(at)) => rounded(at.saturating_sub(i64::from(now))),
        (None, None) => return "session".to_owned(),
    };
    lifetime_of(seconds)
}

/// Formats seconds in the policy language, or a question if there are none.
pub(crate) fn lifetime_of(seconds: i64) -> String {
    if seconds <= 0 {
        return "?".to_owned();
    }
    let seconds = seconds.min(i64::from(BROWSER_LIMIT));
    let units =
        [(365 * DAY, "year"), (DAY, "day"), (HOUR, "hour"), (MINUTE, "minute"), (1, "second")];
    let whole = units.into_iter().find(|(unit, _)| seconds % unit == 0);
    let (unit, name) = whole.unwrap_or((1, "second"));
    let count = seconds / unit;
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}

/// Suggests the lifetime of a line in place of the declared one. `None` if the declared one already is the longest possible.
pub(crate) fn longer(declared: Lifetime, line: &SetCookie<'_>) -> Option<String> {
    let is_longest = declared.enforced().is_some_and(|seconds| seconds >= BROWSER_LIMIT);
    let sliding = if matches!(declared, Lifetime::Sliding(_)) { " sliding" } else { "" };
    let lifetime = lifetime(line, Now::default().seconds());
    (!is_longest).then(|| format!("lifetime: {lifetime}{sliding}"))
}

/// Rounds the time until a date, to remove the seconds since the date was computed and the difference between clocks.
pub(crate) fn rounded(seconds: i64) -> i64 {
    let unit = match seconds {
        ..MINUTE => return seconds,
        MINUTE..DAY => MINUTE,
        DAY.. => HOUR,
    };
    let below = seconds / unit * unit;
    let is_nearly_below = below > 0 && seconds - below <= i64::from(CLOCK_SKEW).min(unit / 2);
    if is_nearly_below { below } else { below + unit }
}

/// Returns an identifier for an embed that loads from a host: that of the label before the last, or the only one.
#[cfg(feature = "csp-reports")]
pub(crate) fn embed_identifier(document: &Document, host: &str) -> String {
    let mut labels = host.rsplit('.');
    let (last, before) = (labels.next().unwrap_or_default(), labels.next());
    unused(document, identifier(before.unwrap_or(last)))
}

/// Returns the identifier for a name, the same that the compiler suggests.
pub(crate) fn identifier(name: &str) -> String {
    let words = wire::without_prefix(name)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let word = words.collect::<Vec<_>>().join("_").to_ascii_lowercase();
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) || is_keyword(&word) {
        format!("cookie_{word}")
    } else {
        word
    }
}

/// Returns the identifier, with a number if the policy already has it.
fn unused(document: &Document, identifier: String) -> String {
    let is_used = |word: &str| {
        document.purposes.iter().any(|purpose| {
            let cookies = purpose.cookies.iter().map(|cookie| cookie.identifier);
            let storage = purpose.storage.iter().map(|entry| entry.identifier);
            let embeds = purpose.embeds.iter().map(|embed| embed.identifier);
            let accesses = purpose.access.iter().map(|access| access.identifier);
            cookies.chain(storage).chain(embeds).chain(accesses).any(|used| used == word)
        })
    };
    if !is_used(&identifier) {
        return identifier;
    }
    let numbered = (2..).map(|number: u32| format!("{identifier}_{number}"));
    numbered.into_iter().find(|word| !is_used(word)).unwrap_or_default()
}

/// Returns whether a word is a lower-case keyword of Rust (reference, "Keywords"; edition 2024).
pub(crate) fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
        final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super \
        trait true try type typeof unsafe unsized use virtual where while yield ";
    KEYWORDS.split_ascii_whitespace().any(|keyword| keyword == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u32 = 1_795_965_870;

    fn line_lifetime(attributes: &str) -> String {
        let line = format!("a=b; {attributes}");
        lifetime(&SetCookie::parse(line.as_bytes()).unwrap(), NOW)
    }

    #[test]
    fn lifetimes_are_those_of_the_line() {
        for (attributes, expected) in [
            ("Path=/", "session"),
            ("Max-Age=2592000", "30 days"),
            ("Max-Age=86400; Expires=Thu, 01-Jan-70 00:00:01 GMT", "1 day"),
            ("Max-Age=3600", "1 hour"),
            ("Max-Age=5400", "90 minutes"),
            ("Max-Age=61", "61 seconds"),
            ("Max-Age=1", "1 second"),
            ("Max-Age=31536000", "1 year"),
            ("Max-Age=34560000", "400 days"),
            ("Max-Age=63072000", "400 days"),
            ("Max-Age=9223372036854775807", "400 days"),
            ("Max-Age=0", "?"),
            ("Max-Age=-1", "?"),
            ("Expires=Thu, 01-Jan-70 00:00:01 GMT", "?"),
        ] {
            assert_eq!(line_lifetime(attributes), expected, "{attributes}");
        }
    }

    #[test]
    fn seconds_between_two_clocks_do_not_enter() {
        for (seconds, expected) in [
            (30 * DAY - 2, "30 days"),
            (30 * DAY, "30 days"),
            (30 * DAY + 2, "30 days"),
            (HOUR - 1, "1 hour"),
            (HOUR + 3, "1 hour"),
            (30 * MINUTE - 2, "30 minutes"),
            (90 * MINUTE - 1, "90 minutes"),
            (MINUTE + 1, "1 minute"),
            (59, "59 seconds"),
            (1, "1 second"),
            (2 * DAY + HOUR / 2, "49 hours"),
            (900 * DAY, "400 days"),
        ] {
            let at = i64::from(NOW) + seconds;
            let date = wire::imf_fixdate(at).unwrap();
            let line = format!("a=b; Expires={}", str::from_utf8(&date).unwrap());
            let line = SetCookie::parse(line.as_bytes()).unwrap();
            assert_eq!(lifetime(&line, NOW), expected, "{seconds}");
        }
    }

    #[test]
    fn names_have_the_identifiers_that_the_compiler_suggests() {
        for (name, expected) in [
            ("tracker", "tracker"),
            ("__Host-sid", "sid"),
            ("__Host-Http-sid", "sid"),
            ("_ga", "ga"),
            ("GeoIP", "geoip"),
            ("a--b.c", "a_b_c"),
            ("type", "cookie_type"),
            ("self", "cookie_self"),
            ("7up", "cookie_7up"),
            ("__", "cookie_"),
        ] {
            assert_eq!(identifier(name), expected, "{name}");
        }
    }

    #[test]
    fn names_that_no_policy_declares_have_no_declaration() {
        let long = "l".repeat(MAX_SHOWN_OCTETS);
        for name in [
            "",
            " a",
            "a\"; evil",
            "a=b",
            "%5F%5FHost-sid",
            "_%5fa",
            "__host-sid",
            "__SECURE-a",
            "a*",
            "a{b}",
            &long,
        ] {
            assert_eq!(for_name(name.as_bytes()), None, "{name}");
        }
        assert_eq!(for_name(b"caf\xe9"), None, "no text");
        for (name, declared) in [
            ("prefs[theme]", r#"cookie "prefs[theme]" as prefs_theme"#),
            ("OAM_host:443", r#"cookie "OAM_host:443" as oam_host_443"#),
            ("Opt out", r#"cookie "Opt out" as opt_out"#),
            ("a\"b", r#"cookie "a\"b" as a_b"#),
            ("caf\u{e9}", "cookie \"caf\u{e9}\" as caf"),
            ("AMCV_%40Org", r#"cookie "AMCV_%40Org" as amcv_40org"#),
        ] {
            let suggestion = for_name(name.as_bytes()).unwrap();
            assert!(suggestion.starts_with(declared), "{suggestion}");
        }
        assert_eq!(
            for_name(b"100%").unwrap(),
            r#"cookie "100%" as cookie_100 { because: ?, lifetime: ?, set_by: ? }"#
        );
    }
}
