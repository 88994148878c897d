//! Names of cookies on the wire (RFC 6265bis 4.1.1).

use super::{Report, Rule};
use crate::model::Policy;
use crate::parse::identifier_for;
use std::collections::HashMap;

pub(super) const RULES: &[Rule] = &[
    Rule { code: "name-empty", source: "RFC 6265bis 4.1.1", check: name_empty },
    Rule { code: "name-grammar", source: "RFC 6265bis 4.1.1, RFC 9110 5.6.2", check: name_grammar },
    Rule { code: "name-percent", source: "frameworks percent-decode names", check: name_percent },
    Rule {
        code: "name-twice",
        source: "RFC 6265bis 5.7: a cookie's identity is its name, Domain and Path",
        check: name_twice,
    },
    Rule {
        code: "name-capitals",
        source: "rustc's own lint would rename the cookie",
        check: name_capitals,
    },
];

/// `cookie "" as empty: String { .. }`: browsers store nameless cookies and send them without `=`.
fn name_empty(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.name.wire.is_empty()) {
        let identifier = &cookie.name.identifier;
        report.error(
            cookie.name.span,
            &format!("the cookie `{identifier}` has an empty name"),
            &format!("write `cookie {identifier}`, or a name in the quotes"),
        );
    }
}

/// `cookie "my cookie" as mine: String { .. }`: browsers may store it, servers disagree how to read it.
fn name_grammar(policy: &Policy, report: &mut Report<'_>) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    for (_, cookie) in policy.cookies() {
        if let Some(stray) = cookie.name.wire.chars().find(|c| !is_token(*c)) {
            let (wire, identifier) = (&cookie.name.wire, &cookie.name.identifier);
            report.error(
                cookie.name.span,
                &format!("`{}` is not allowed in the name of the cookie `{wire}`: servers disagree how to read it", stray.escape_default()),
                &format!("use letters, digits, `-` and `_`, as in `\"{}\" as {identifier}`", identifier_for(wire)),
            );
        }
    }
}

/// `cookie "%5F%5FHost-sid" as sid: String { .. }`: frameworks decode this to `__Host-sid`, browsers do not.
fn name_percent(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        if let Some(decoded) = percent_decoded(wire) {
            report.error(
                cookie.name.span,
                &format!(
                    "frameworks read the cookie name `{wire}` as `{decoded}`, browsers do not"
                ),
                &format!("write a name without `%`, as in `\"{}\"`", wire.replace('%', "_")),
            );
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

/// `cookie sid ..` and `cookie "sid" as session ..`: which of the two declarations is meant by a `Set-Cookie: sid=1`?
fn name_twice(policy: &Policy, report: &mut Report<'_>) {
    let mut seen: HashMap<&str, &crate::model::Cookie> = HashMap::new();
    for (_, cookie) in policy.cookies() {
        let wire = cookie.name.wire.as_str();
        match seen.get(wire) {
            // rustc reports that the function is defined twice.
            Some(first) if first.name.identifier == cookie.name.identifier => {}
            Some(first) => report.error(
                cookie.name.span,
                &format!(
                    "the cookies `{}` and `{}` have one name on the wire, `{wire}`",
                    first.name.identifier, cookie.name.identifier
                ),
                "declare it once, in its one purpose",
            ),
            None => {
                seen.insert(wire, cookie);
            }
        }
    }
}

/// `cookie GeoIP: Region { .. }`: a function of that name draws a lint that would have the cookie renamed.
fn name_capitals(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let identifier = cookie.name.identifier.to_string();
        if identifier.chars().any(|c| c.is_ascii_uppercase()) {
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
