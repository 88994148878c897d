//! Names of cookies on the wire (RFC 6265bis 4.1.1).

use super::rule::{Report, Rule};
use super::wildcards::name_wildcard;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::first_in_line;
use crate::model::{Cookie, Policy, Writer};
use crate::syntax::grammar::{is_stored_name, is_stored_octet, is_token_char};
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, identifier_for};
use crate::text_map::{TextMap, joined};
use proc_macro2::Span;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::NAME_EMPTY,
        source: "RFC 6265bis 4.1.1",
        says: "Browsers store nameless cookies and send them without `=`, so that they are read as others.",
        example: r#"cookie "" as empty: String { .. }"#,
        remedy: r#"cookie "empty" as empty: String { .. }"#,
        check: name_empty,
    },
    Rule {
        code: Code::NAME_GRAMMAR,
        source: "RFC 6265bis 4.1.1, RFC 9110 5.6.2 (token)",
        says: "Browsers store more than the grammar allows, and servers disagree how to read it back. An invisible character in a name makes it another one. This program writes names of the grammar alone. The names of others are facts, and rows of the report; only what no browser stores is an error there: control characters, `;`, `=`, and white space at an end.",
        example: r#"cookie "my cookie" as mine: String { .. }"#,
        remedy: r#"cookie "my_cookie" as mine: String { .. }"#,
        check: name_grammar,
    },
    Rule {
        code: Code::NAME_PERCENT,
        source: "measured: axum-extra, actix-web, rocket and tower-cookies percent-decode names",
        says: "Frameworks that decode names read another cookie than the browser stored, also one with a prefix that it never had. A name of others is a row of the report.",
        example: r#"cookie "%5F%5FHost-sid" as sid: String { .. }"#,
        remedy: r#"cookie "__Host-sid" as sid: String { .. }"#,
        check: name_percent,
    },
    Rule {
        code: Code::NAME_WILDCARD,
        source: "a family says which part of a name varies",
        says: "A `*` in a name would be taken at its word, and the names that browsers have would not match. What only looks like a part that varies is a row of the report: `xxxxx`, `NNN`, `#`, `<id>`, `[id]`, `%s`, `$1`, `:id`, `..`, or two names in one.",
        example: r#"cookie "_ga_*" { .. }"#,
        remedy: r#"cookie "_ga_{id}" { .. }"#,
        check: name_wildcard,
    },
    Rule {
        code: Code::NAME_TWICE,
        source: "RFC 6265bis 5.7: name, Domain and Path are a cookie's identity",
        says: "Two declarations with one name on the wire promise two things about one cookie.",
        example: r#"cookie sid: String { .. }  cookie "sid" as session: String { .. }"#,
        remedy: "declare it once, in its one purpose",
        check: name_twice,
    },
    Rule {
        code: Code::NAME_CAPITALS,
        source: "rustc's lint on names of functions",
        says: "A cookie's identifier names a function. With capitals rustc would advise to rename it, and with it the cookie.",
        example: "cookie GeoIP: Region { .. }",
        remedy: r#"cookie "GeoIP" as geo_ip: Region { .. }"#,
        check: name_capitals,
    },
    Rule {
        code: Code::NAME_CASE_CLASH,
        source: "RFC 6265bis 3.1: browsers compare names by case, some servers do not",
        says: "Two names that differ in case alone are one for servers that fold case.",
        example: "cookie theme ..  cookie \"Theme\" as other ..",
        remedy: "rename one of them",
        check: name_case_clash,
    },
    Rule {
        code: Code::SESSION_NAME,
        source: "OWASP Session Management: a generic name",
        says: "A well-known name of a framework's session tells an attacker what runs here.",
        example: r#"cookie "PHPSESSID" as session: String { .. }"#,
        remedy: r#"cookie "__Host-sid" as session: String { .. }"#,
        check: session_name,
    },
];

fn name_empty(policy: &Policy, report: &mut Report<'_>) {
    let cookies = policy.cookies().map(|(_, cookie)| &cookie.name);
    let retired = policy.retired.iter().map(|cookie| &cookie.name);
    for name in cookies.chain(retired).filter(|name| name.wire.is_empty()) {
        let identifier = &name.identifier;
        report.error(
            name.place,
            &format!("the cookie `{identifier}` has an empty name"),
            &format!("write `cookie {identifier}`, or a name in the quotes"),
        );
    }
}

/// Returns the literal characters of a name, without placeholders.
fn literal(name: &Name) -> String {
    Pattern::of(&name.wire).parts.concat()
}

/// Returns whether the runtime writes the cookie, so that its name is this program's choice and not a fact.
pub(super) fn is_named_here(cookie: &Cookie) -> bool {
    cookie.has_constructor() || cookie.writer == Writer::Consent
}

fn name_grammar(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let (name, wire) = (&cookie.name, &cookie.name.wire);
        let Some(stray) = literal(name).chars().find(|c| !is_token_char(*c)) else { continue };
        if is_named_here(cookie) {
            let identifier = &name.identifier;
            report.error(
                name.place,
                &format!("`{stray}` is not allowed in the name of the cookie `{wire}`: servers disagree how to read it"),
                &format!("use letters, digits, `-` and `_`, as in `\"{}\" as {identifier}`", in_grammar(wire)),
            );
        } else if is_stored_name(wire) {
            report.row(
                &name.identifier,
                format!("`{stray}` is not allowed in the name of the cookie `{wire}`: servers disagree how to read it"),
            );
        } else {
            never_stored(name, report);
        }
    }
    let retired = policy.retired.iter().map(|cookie| &cookie.name);
    for name in retired.filter(|name| !name.wire.is_empty() && !is_stored_name(&name.wire)) {
        never_stored(name, report);
    }
}

/// Proposes a name of the grammar, with the placeholders that it has.
fn in_grammar(wire: &str) -> String {
    let Pattern { placeholders, .. } = Pattern::of(wire);
    if placeholders.is_empty() {
        return identifier_for(wire);
    }
    let plain = |c: char| if is_token_char(c) || "{}".contains(c) { c } else { '_' };
    wire.chars().map(plain).collect()
}

/// Reports a name that no browser stores.
fn never_stored(name: &Name, report: &mut Report<'_>) {
    let wire = &name.wire;
    let is_stray = |c: char| u8::try_from(c).is_ok_and(|octet| !is_stored_octet(octet));
    let why = match wire.chars().find(|c| is_stray(*c)) {
        Some(stray) => format!("`{}` cannot stand in it", stray.escape_default()),
        None => "white space at an end is not part of it".to_owned(),
    };
    // A pair or a whole line, as it was copied, begins with the name.
    let stored = wire.split(['=', ';']).next().unwrap_or_default().replace(is_stray, "");
    let stored = match stored.trim_matches([' ', '\t']) {
        "" => name.identifier.to_string(),
        stored => stored.to_owned(),
    };
    report.error(
        name.place,
        &format!("browsers store no cookie of the name `{wire}`: {why}"),
        &format!("write `\"{stored}\"`, the name as browsers show it"),
    );
}

fn name_percent(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        let Some(decoded) = percent_decoded(wire) else { continue };
        let message =
            format!("frameworks read the cookie name `{wire}` as `{decoded}`, browsers do not");
        if is_named_here(cookie) {
            report.error(
                cookie.name.place,
                &message,
                &format!("write the name that is meant, without `%`: `\"{decoded}\"`"),
            );
        } else {
            report.row(&cookie.name.identifier, message);
        }
    }
}

fn percent_decoded(name: &str) -> Option<String> {
    let mut decoded = Vec::new();
    let mut bytes = name.bytes();
    let mut escapes = 0;
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = (ahead.next().and_then(hex), ahead.next().and_then(hex));
        if let (b'%', (Some(high), Some(low))) = (byte, digits) {
            decoded.push(high << 4 | low);
            bytes = ahead;
            escapes += 1;
        } else {
            decoded.push(byte);
        }
    }
    (escapes > 0).then(|| String::from_utf8_lossy(&decoded).escape_debug().to_string())
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn name_twice(policy: &Policy, report: &mut Report<'_>) {
    let mut seen: TextMap<&Cookie> = TextMap::default();
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_stored_here()) {
        let wire = cookie.name.wire.as_str();
        let Some(first) = seen.get(wire) else {
            seen.insert(wire.to_owned(), cookie);
            continue;
        };
        let (one, other) = (&first.name, &cookie.name);
        // That one identifier is declared twice was reported (`identifier-twice`).
        if cookie.is_duplicate && one.identifier == other.identifier {
            continue;
        }
        // An identifier that was made of the name is not one that the author knows.
        let message = if other.has_as || other.identifier == other.wire {
            format!(
                "the cookies `{}` and `{}` have one name on the wire, `{wire}`",
                one.identifier, other.identifier
            )
        } else {
            let line = first_in_line(one.identifier.span());
            format!("the cookie `{wire}` is declared twice{line}")
        };
        report.error(other.place, &message, "declare it once, in its one purpose");
    }
    storage_twice(policy, report);
    retired_twice(policy, &seen, report);
}

/// Reports entries of one storage with one name. The same name in the other storage is another entry.
fn storage_twice(policy: &Policy, report: &mut Report<'_>) {
    let mut seen: TextMap<Span> = TextMap::default();
    for entry in policy.purposes.iter().flat_map(|purpose| &purpose.storage) {
        let (wire, span) = (entry.name.wire.as_str(), entry.name.identifier.span());
        let area = entry.area.as_str();
        let key = joined(&[area, wire]);
        let Some(first) = seen.get(&key) else {
            seen.insert(key, span);
            continue;
        };
        report.error(
            entry.name.place,
            &format!("the storage `{wire}` in `{area}` is declared twice{}", first_in_line(*first)),
            "declare it once, in its one purpose",
        );
    }
}

/// Reports retired cookies that are declared, and those that are retired twice in one scope. One name in several scopes is
/// several cookies.
fn retired_twice(policy: &Policy, declared: &TextMap<&Cookie>, report: &mut Report<'_>) {
    let mut seen: TextMap<Span> = TextMap::default();
    for retired in &policy.retired {
        let wire = retired.name.wire.as_str();
        let subdomains = if retired.subdomains { "subdomains" } else { "" };
        let partitioned = if retired.partitioned { "partitioned" } else { "" };
        let scope = joined(&[wire, &retired.path.text, subdomains, partitioned]);
        if declared.get(wire).is_some() {
            report.error(
                retired.name.place,
                &format!("the cookie `{wire}` is declared, so it is not retired: it would be expired as soon as it is set"),
                "remove it from `retired`",
            );
        } else if let Some(first) = seen.insert(scope, retired.name.identifier.span()) {
            report.error(
                retired.name.place,
                &format!("the cookie `{wire}` is retired twice{}", first_in_line(first)),
                "remove one of them",
            );
        }
    }
}

fn name_capitals(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let identifier = cookie.name.identifier.to_string();
        let is_called = cookie.embed.is_none() || cookie.value.is_some();
        if is_called && identifier.chars().any(|c| c.is_ascii_uppercase()) {
            let wire = &cookie.name.wire;
            report.error(
                cookie.name.identifier.span(),
                &format!("the cookie `{wire}` has capitals, but names a function"),
                &format!(
                    "write `cookie \"{wire}\" as {}`: the name on the wire stays",
                    snake(&identifier)
                ),
            );
        }
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut previous_is_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && previous_is_lower {
            snake.push('_');
        }
        previous_is_lower = c.is_ascii_lowercase();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

fn name_case_clash(policy: &Policy, report: &mut Report<'_>) {
    let mut seen: TextMap<&str> = TextMap::default();
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_stored_here()) {
        let wire = cookie.name.wire.as_str();
        if let Some(other) =
            seen.insert(wire.to_ascii_lowercase(), wire).filter(|other| *other != wire)
        {
            report.row(
                &cookie.name.identifier,
                format!(
                    "`{wire}` and `{other}` differ in case alone, which some servers do not see"
                ),
            );
        }
    }
}

fn session_name(policy: &Policy, report: &mut Report<'_>) {
    const KNOWN: [&str; 7] = [
        "PHPSESSID",
        "JSESSIONID",
        "ASP.NET_SessionId",
        "CFID",
        "CFTOKEN",
        "connect.sid",
        "laravel_session",
    ];
    // The name of a cookie that other code sets is not the policy's to choose.
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.has_constructor()) {
        let wire = &cookie.name.wire;
        let is_host_only = cookie.secure && !cookie.subdomains && cookie.path.text == "/";
        let generic = if is_host_only { "__Host-sid" } else { "sid" };
        if KNOWN.iter().any(|known| known.eq_ignore_ascii_case(wire)) {
            report.row(&cookie.name.identifier, format!("the name `{wire}` tells which framework runs here; a generic one, such as `{generic}`, does not"));
        }
    }
}
