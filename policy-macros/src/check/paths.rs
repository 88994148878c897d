//! Paths (RFC 6265bis 5.1.4, 5.6.4, 8.5).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::Policy;
use crate::syntax::grammar::MAX_ATTRIBUTE;
use crate::syntax::vocabulary::AUTHENTICATION;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::PATH_RELATIVE,
        source: "RFC 6265bis 5.1.4, 5.6.4",
        says: "Browsers use the directory of the page in place of a path that does not begin with `/`.",
        example: r#"path: "shop""#,
        remedy: r#"path: "/shop""#,
        check: path_relative,
    },
    Rule {
        code: Code::PATH_CHARS,
        source: "RFC 6265bis 4.1.1, 5.6",
        says: "A semicolon ends the attribute, and a control character drops the cookie; paths are compared still percent-encoded.",
        example: r#"path: "/a;b""#,
        remedy: r#"path: "/a%3Bb""#,
        check: path_chars,
    },
    Rule {
        code: Code::PATH_NOT_SECURITY,
        source: "RFC 6265bis 8.5",
        says: "Every page of the host can read a cookie of another path, by a frame: a path protects nothing.",
        example: r#"cookie sid: Sid { because: authentication, path: "/app", .. }"#,
        remedy: "put what has to be kept apart on a host of its own",
        check: path_not_security,
    },
    Rule {
        code: Code::ATTR_1024,
        source: "RFC 6265bis 5.6 step 6",
        says: "Browsers ignore an attribute of more than 1024 octets, so that another path holds.",
        example: "path: \"/ (more than 1024 octets)\"",
        remedy: "shorten it",
        check: attr_1024,
    },
];

fn path_relative(policy: &Policy, report: &mut Report<'_>) {
    let paths = policy.cookies().map(|(_, cookie)| (&cookie.name.wire, &cookie.path));
    for (wire, path) in
        paths.chain(policy.retired.iter().map(|cookie| (&cookie.name.wire, &cookie.path)))
    {
        if !path.text.starts_with('/') {
            report.error(
                path.span,
                &format!("the path `{}` of the cookie `{wire}` does not begin with `/`, so browsers do not use it", path.text),
                &format!("write `path: \"/{}\"`", path.text),
            );
        }
    }
}

fn path_chars(policy: &Policy, report: &mut Report<'_>) {
    let paths = policy.cookies().map(|(_, cookie)| (&cookie.name.wire, &cookie.path));
    for (wire, path) in
        paths.chain(policy.retired.iter().map(|cookie| (&cookie.name.wire, &cookie.path)))
    {
        let is_stray = |c: &char| !matches!(c, '\u{21}'..='\u{7e}') || *c == ';';
        if let Some(stray) = path.text.chars().find(is_stray) {
            report.error(
                path.span,
                &format!("`{stray}` cannot stand in the path of the cookie `{wire}`"),
                &format!(
                    "write it as it stands in URLs: `path: \"{}\"`",
                    percent_encoded(&path.text)
                ),
            );
        }
    }
}

/// Escapes every octet that cannot stand in a path.
fn percent_encoded(path: &str) -> String {
    let octets = path.bytes().map(|octet| match octet {
        0x21..=0x7e if octet != b';' => char::from(octet).to_string(),
        octet => format!("%{octet:02X}"),
    });
    octets.collect()
}

fn path_not_security(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let signs_in = cookie.is_for(AUTHENTICATION);
        if signs_in && cookie.path.text != "/" {
            report.row(
                &cookie.name.identifier,
                format!(
                    "the path of `{}` keeps no other page of the host from reading it",
                    cookie.name.wire
                ),
            );
        }
    }
}

fn attr_1024(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let octets = cookie.path.text.len();
        if octets > MAX_ATTRIBUTE {
            report.error(
                cookie.path.span,
                &format!("the path of the cookie `{}` has {octets} octets; browsers ignore it beyond {MAX_ATTRIBUTE}", cookie.name.wire),
                "shorten it",
            );
        }
    }
}
