//! Embeds, and the addresses that they load from (CSP level 3).

use super::address::{Address, Fault, is_unclean, placeholders, without_hidden};
use super::loading::is_strict_dynamic;
use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::model::{Embed, Policy, SourceText};
use crate::syntax::hidden::code_point;
use crate::syntax::keys::{Key, ORIGINS};
use crate::syntax::name::{is_identifier, renamed};
use crate::syntax::script::Attribute;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::ORIGIN_SYNTAX,
        source: "CSP level 3, 2.3.1",
        says: "An embed loads from whole addresses with https (or wss, to connect to; or http to 127.0.0.1 or a name below `localhost`, for development), which a CSP of the application can hold as they are. Nothing stands before the host, as browsers go to the one behind an `@`, and no `.` or `..` in the path, as they take these away.",
        example: r#"script: ["js.vendor.example"]"#,
        remedy: r#"script: ["https://js.vendor.example"]"#,
        check: origin_syntax,
    },
    Rule {
        code: Code::CSP_WILDCARD,
        source: "CSP level 3",
        says: "`*` and a bare scheme let everybody in. A star for the subdomains of a provider is a row of the report.",
        example: r#"connect: ["https://*"]"#,
        remedy: r#"connect: ["https://*.vendor.example"]"#,
        check: csp_wildcard,
    },
    Rule {
        code: Code::ORIGIN_MISSING,
        source: "CSP level 3; a script that is not loaded sets no cookie",
        says: "An embed that loads nothing cannot be withheld, and the policy page cannot say where it loads from.",
        example: r"embed pixel { provider: vendor }",
        remedy: r#"embed pixel { provider: vendor, script: ["https://vendor.example/p.js"] }"#,
        check: origin_missing,
    },
    Rule {
        code: Code::EMBED_PARAMETER,
        source: "a placeholder stands for a parameter",
        says: "Each `{placeholder}` of an address or an attribute is a parameter of the embed, and each parameter stands in one of them or is used by `init`. In an address it stands in the path, query or fragment, where a value cannot lead to another host.",
        example: r#"embed video(id: &str) { frame: ["https://v.example/{video}"], .. }"#,
        remedy: r#"embed video(id: &str) { frame: ["https://v.example/{id}"], .. }"#,
        check: embed_parameter,
    },
];

/// Lists all addresses, each with its embed and its key.
fn addresses(policy: &Policy) -> impl Iterator<Item = (&Embed, Key, &SourceText)> {
    policy.embeds().flat_map(|embed| {
        embed.origins.iter().flat_map(move |(key, addresses)| {
            addresses.iter().map(move |address| (embed, *key, address))
        })
    })
}

/// Returns the schemes that the addresses of a key can have.
fn schemes(key: Key) -> &'static [&'static str] {
    if key == Key::CONNECT { &["https://", "wss://"] } else { &["https://"] }
}

/// Parses an address that an embed can load from. Without TLS that is this machine alone, which no one stands before
/// (Secure Contexts, 3.1).
fn parse(key: Key, text: &str) -> Result<Address<'_>, Fault<'_>> {
    match Address::parse(text, schemes(key)) {
        Err(Fault::Scheme) => {
            let without_tls = Address::parse(text, &["http://"]).ok();
            without_tls.filter(Address::is_on_this_machine).ok_or(Fault::Scheme)
        }
        parsed => parsed,
    }
}

fn is_open(address: &str) -> bool {
    matches!(
        address,
        "*" | "https:" | "http:" | "wss:" | "ws:" | "data:" | "blob:" | "https://*" | "wss://*"
    )
}

fn origin_syntax(policy: &Policy, report: &mut Report<'_>) {
    for (embed, key, SourceText { text, span }) in addresses(policy) {
        let identifier = &embed.identifier;
        let no_address = || {
            let message =
                format!("`{text}` is not an address that `{identifier}` can load from, in `{key}`");
            (message, format!("write {}", meant(key, text)))
        };
        let (message, help) = match parse(key, text) {
            _ if is_open(text) || is_strict_dynamic(text) => continue, // rules of their own
            Ok(address) if address.is_origin() => continue,
            Err(Fault::Parameter { .. }) => continue, // a rule of its own
            Err(Fault::Sign { host, .. }) => (
                format!(
                    "`{text}` leads to `{host}`, the host behind the `@`, in `{key}` of `{identifier}`"
                ),
                format!("write {}, or the host that is meant", meant(key, text)),
            ),
            Err(Fault::Hidden(found)) => (
                format!(
                    "`{text}` has a character that its readers do not see, {}, in `{key}` of `{identifier}`",
                    code_point(found)
                ),
                format!("write {}", meant(key, &without_hidden(text))),
            ),
            Err(Fault::DotSegment(asked)) => (
                format!("browsers take `.` and `..` out of `{text}`, in `{key}` of `{identifier}`"),
                format!("write `\"{asked}\"`"),
            ),
            Ok(_) | Err(Fault::Scheme | Fault::Host | Fault::Character) => no_address(),
        };
        report.error(*span, &message, &help);
    }
}

/// Proposes the address that was probably meant, in quotes: with its scheme, from the host on, up to the first character that
/// no address has.
fn meant(key: Key, text: &str) -> String {
    let bare = text.rsplit_once("//").map_or(text, |(_, rest)| rest);
    let bare = bare.split(is_unclean).next().unwrap_or_default();
    let end = bare.find(['/', '?', '#']).unwrap_or(bare.len());
    let (authority, rest) = bare.split_at(end);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let whole = [host, host.split(':').next().unwrap_or_default()]
        .map(|host| format!("https://{host}{rest}"))
        .into_iter()
        .find(|whole| Address::parse(whole, schemes(key)).is_ok_and(|address| address.is_origin()));
    match whole {
        Some(whole) => format!("`\"{whole}\"`"),
        None => "the whole address, with `https://` and the provider's host".to_owned(),
    }
}

fn csp_wildcard(policy: &Policy, report: &mut Report<'_>) {
    for (embed, key, address) in addresses(policy) {
        if is_open(&address.text) {
            report.error(
                address.span,
                &format!(
                    "`{}` lets everybody into the pages, in `{key}` of `{}`",
                    address.text, embed.identifier
                ),
                "name the provider's hosts, each with `https://`",
            );
        } else if parse(key, &address.text).is_ok_and(|address| address.host.starts_with("*.")) {
            report.row(
                &embed.identifier,
                format!("`{}` lets in every host below it, in `{key}`", address.text),
            );
        }
    }
}

fn origin_missing(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let loads_nothing = embed.origins.iter().all(|(_, addresses)| addresses.is_empty());
        let is_loaded = embed.loader.is_some() || embed.reported.has(Key::LOADED_BY);
        if loads_nothing && !is_loaded && !embed.reported.has_any(ORIGINS) {
            report.error(
                embed.identifier.span(),
                &format!("the embed `{}` loads nothing, so nothing can be withheld until visitors allow it", embed.identifier),
                "say where it loads from: `script: [\"https://..\"]`, or `frame`, `image`; or `loaded_by` with the embed that loads it",
            );
        }
    }
}

fn embed_parameter(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let parameters: Vec<String> =
            embed.parameters.iter().map(|parameter| parameter.name.to_string()).collect();
        let mut used = Vec::new();
        let mut is_known = true;
        for (key, addresses) in &embed.origins {
            for address in addresses {
                used.extend(placeholders(&address.text));
                if let Err(Fault::Parameter { word, place }) = parse(*key, &address.text) {
                    misplaced(embed, address, word, place, report);
                    is_known = false;
                    continue;
                }
                for placeholder in placeholders(&address.text) {
                    if !parameters.iter().any(|parameter| parameter == placeholder) {
                        is_known = false;
                        unknown(embed, address, "an address", placeholder, &parameters, report);
                    }
                }
            }
        }
        for attribute in embed.attributes.iter().flatten() {
            if !Attribute::read(&attribute.text).takes_parameters() {
                continue; // a rule of its own
            }
            used.extend(placeholders(&attribute.text));
            for placeholder in placeholders(&attribute.text) {
                if !parameters.iter().any(|parameter| parameter == placeholder) {
                    is_known = false;
                    unknown(embed, attribute, "an attribute", placeholder, &parameters, report);
                }
            }
        }
        // A placeholder without a parameter was probably meant for a parameter without a placeholder.
        if !is_known {
            continue;
        }
        for parameter in embed
            .parameters
            .iter()
            .filter(|parameter| !used.iter().any(|word| parameter.name == word))
            .filter(|parameter| !is_in_init(embed, &parameter.name.to_string()))
        {
            let place = match (&embed.init, &embed.attributes) {
                (None, None) => "stands in no address",
                (None, Some(_)) => "stands in no address and no attribute",
                (Some(_), _) => "stands in no address and no attribute, and `init` does not use it",
            };
            report.error(
                parameter.name.span(),
                &format!("the parameter `{}` of `{}` {place}", parameter.name, embed.identifier),
                &with_parameter(embed, &parameter.name.to_string()),
            );
        }
    }
}

/// Returns whether `init` uses a parameter, also as a placeholder in braces, which a rule of its own reports.
fn is_in_init(embed: &Embed, parameter: &str) -> bool {
    let braced = || embed.init.as_ref().map(|init| init.text.contains(&format!("{{{parameter}}}")));
    embed.uses_in_init(parameter) || braced().unwrap_or_default()
}

fn unknown(
    embed: &Embed,
    address: &SourceText,
    place: &str,
    placeholder: &str,
    parameters: &[String],
    report: &mut Report<'_>,
) {
    if !is_identifier(placeholder) {
        let word = renamed(placeholder, &[]);
        // A parameter that is called so was reported, and this name stands in for it.
        if !parameters.contains(&word) {
            report.error(
                address.span,
                &format!(
                    "`{placeholder}` is a keyword of Rust, so no parameter of `{}` can stand for `{{{placeholder}}}` in {place}",
                    embed.identifier
                ),
                &format!("write `{{{word}}}`, and `embed {}({word}: &str)`", embed.identifier),
            );
        }
        return;
    }
    let help = match parameters {
        [] => format!("write `embed {}({placeholder}: &str)`", embed.identifier),
        some => {
            let braced: Vec<String> = some.iter().map(|word| format!("{{{word}}}")).collect();
            let braced: Vec<&str> = braced.iter().map(String::as_str).collect();
            format!("write {}", either(&braced))
        }
    };
    report.error(
        address.span,
        &format!("nothing stands for `{{{placeholder}}}` in {place} of `{}`", embed.identifier),
        &help,
    );
}

/// Reports a parameter whose value would decide from which host the page loads.
fn misplaced(
    embed: &Embed,
    address: &SourceText,
    word: &str,
    place: &str,
    report: &mut Report<'_>,
) {
    report.error(
        address.span,
        &format!(
            "`{{{word}}}` stands in the {place} of an address of `{}`, so its value could lead anywhere",
            embed.identifier
        ),
        &format!(
            "write the {place} out and the parameter behind it, as in `\"{}\"`",
            behind_the_host(&address.text, word)
        ),
    );
}

/// Renders the address with the parameter at the end of its path.
fn behind_the_host(text: &str, word: &str) -> String {
    let bare = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority_end = bare.find(['/', '?', '#']).unwrap_or(bare.len());
    let (authority, rest) = bare.split_at(authority_end);
    let path_end = rest.find(['?', '#']).unwrap_or(rest.len());
    let (path, behind) = rest.split_at(path_end);
    let host = authority.split(':').next().unwrap_or_default();
    let labels: Vec<&str> =
        host.split('.').filter(|label| !label.contains(['{', '}', '@'])).collect();
    let host = labels.join(".");
    let whole = format!("https://{host}{}/{{{word}}}{behind}", path.trim_end_matches('/'));
    match Address::parse(&whole, schemes(Key::SCRIPT)) {
        Ok(address) if address.is_origin() => whole,
        _ => format!("https://../{{{word}}}"),
    }
}

/// Renders an address of the embed with the parameter in it.
fn with_parameter(embed: &Embed, parameter: &str) -> String {
    let first = embed.origins.iter().flat_map(|(_, addresses)| addresses).next();
    match first.map(|address| address.text.trim_end_matches('/')) {
        Some(address) => {
            format!(
                "write it where it belongs, as in `\"{address}/{{{parameter}}}\"`, or remove it"
            )
        }
        None => format!("write `{{{parameter}}}` in an address, or remove it"),
    }
}
