//! What providers put into our pages, and where they load it from (CSP level 3).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::model::{Embed, Policy, SourceText};
use crate::syntax::keys::{Key, ORIGINS};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::ORIGIN_SYNTAX,
        source: "CSP level 3, 2.3.1",
        says: "An embed loads from whole addresses with https (or wss, to connect to): the CSP that the browser enforces is made of them.",
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
        says: "An embed that loads nothing cannot be withheld: where it loads from is what the browser enforces.",
        example: r"embed pixel { provider: vendor }",
        remedy: r#"embed pixel { provider: vendor, script: ["https://vendor.example/p.js"] }"#,
        check: origin_missing,
    },
    Rule {
        code: Code::EMBED_PARAMETER,
        source: "a placeholder stands for a parameter",
        says: "Each `{placeholder}` of an address is a parameter of the embed, and each parameter stands in an address.",
        example: r#"embed video(id: &str) { frame: ["https://v.example/{video}"], .. }"#,
        remedy: r#"embed video(id: &str) { frame: ["https://v.example/{id}"], .. }"#,
        check: embed_parameter,
    },
];

fn embeds(policy: &Policy) -> impl Iterator<Item = &Embed> {
    policy.purposes.iter().flat_map(|purpose| &purpose.embeds)
}

/// Every address with the embed and the key it belongs to.
fn addresses(policy: &Policy) -> impl Iterator<Item = (&Embed, Key, &SourceText)> {
    embeds(policy).flat_map(|embed| {
        embed.origins.iter().flat_map(move |(key, addresses)| {
            addresses.iter().map(move |address| (embed, *key, address))
        })
    })
}

/// The host of an address, behind a scheme that the key allows.
fn host(key: Key, address: &str) -> Option<&str> {
    let schemes: &[&str] =
        if key == Key::CONNECT { &["https://", "wss://"] } else { &["https://"] };
    let rest = schemes.iter().find_map(|scheme| address.strip_prefix(scheme))?;
    rest.split(['/', '?', '#']).next()
}

fn is_host(host: &str) -> bool {
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let host = host.strip_prefix("*.").unwrap_or(host);
    let is_host_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    host.contains('.')
        && host.split('.').all(|label| !label.is_empty() && label.chars().all(is_host_letter))
}

/// What would end an address in the CSP, or the attribute that it stands in.
fn is_unclean(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>\"';,".contains(c)
}

fn is_open(address: &str) -> bool {
    matches!(
        address,
        "*" | "https:" | "http:" | "wss:" | "ws:" | "data:" | "blob:" | "https://*" | "wss://*"
    )
}

fn origin_syntax(policy: &Policy, report: &mut Report<'_>) {
    for (embed, key, address) in addresses(policy) {
        let text = &address.text;
        let is_clean = !text.contains(is_unclean);
        let is_address = host(key, text).is_some_and(is_host);
        if !(is_open(text) || is_clean && is_address) {
            let bare = text.rsplit_once("//").map_or(text.as_str(), |(_, rest)| rest);
            let bare = bare.split(is_unclean).next().unwrap_or_default();
            let help = if host(key, &format!("https://{bare}")).is_some_and(is_host) {
                format!("write `\"https://{bare}\"`")
            } else {
                "write a whole address: `\"https://vendor.example/script.js\"`".to_owned()
            };
            report.error(
                address.span,
                &format!(
                    "`{text}` is not an address that `{}` can load from, in `{key}`",
                    embed.identifier
                ),
                &help,
            );
        }
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
                "name the provider's hosts: `\"https://*.vendor.example\"`",
            );
        } else if host(key, &address.text).is_some_and(|host| host.starts_with("*.")) {
            report.row(
                &embed.identifier,
                format!("`{}` lets in every host below it, in `{key}`", address.text),
            );
        }
    }
}

fn origin_missing(policy: &Policy, report: &mut Report<'_>) {
    for embed in embeds(policy) {
        let loads_nothing = embed.origins.iter().all(|(_, addresses)| addresses.is_empty());
        if loads_nothing && !embed.reported.has_any(ORIGINS) {
            report.error(
                embed.identifier.span(),
                &format!("the embed `{}` loads nothing, so nothing can be withheld until visitors allow it", embed.identifier),
                "say where it loads from: `script: [\"https://vendor.example/script.js\"]`, or `frame`, `image`",
            );
        }
    }
}

fn embed_parameter(policy: &Policy, report: &mut Report<'_>) {
    for embed in embeds(policy) {
        let parameters: Vec<String> =
            embed.parameters.iter().map(|parameter| parameter.name.to_string()).collect();
        let mut used = Vec::new();
        let mut is_known = true;
        for (_, addresses) in &embed.origins {
            for address in addresses {
                for placeholder in placeholders(&address.text) {
                    if !parameters.contains(&placeholder) {
                        let help = match parameters.as_slice() {
                            [] => {
                                format!("write `embed {}({placeholder}: &str)`", embed.identifier)
                            }
                            some => {
                                let braced: Vec<String> =
                                    some.iter().map(|word| format!("{{{word}}}")).collect();
                                let braced: Vec<&str> = braced.iter().map(String::as_str).collect();
                                format!("write {}", either(&braced))
                            }
                        };
                        report.error(
                            address.span,
                            &format!(
                                "nothing stands for `{{{placeholder}}}` in an address of `{}`",
                                embed.identifier
                            ),
                            &help,
                        );
                    }
                    is_known &= parameters.contains(&placeholder);
                    used.push(placeholder);
                }
            }
        }
        // A placeholder that nothing stands for was probably meant for the parameter that stands in no address.
        if !is_known {
            continue;
        }
        for parameter in embed
            .parameters
            .iter()
            .filter(|parameter| !used.iter().any(|word| parameter.name == word))
        {
            report.error(
                parameter.name.span(),
                &format!(
                    "the parameter `{}` of `{}` stands in no address",
                    parameter.name, embed.identifier
                ),
                &with_parameter(embed, &parameter.name.to_string()),
            );
        }
    }
}

/// An address of the embed with the parameter in it.
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

fn placeholders(address: &str) -> Vec<String> {
    let behind_braces = address.split('{').skip(1);
    behind_braces.filter_map(|rest| rest.split_once('}')).map(|(word, _)| word.to_owned()).collect()
}
