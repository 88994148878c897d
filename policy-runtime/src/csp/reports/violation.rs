//! Compares a report with the declarations of the policy, and words its log line.

use super::parse::{Report, origin};
use crate::csp::Directive;
use crate::csp::application::admits_origin;
use crate::declaration::{Document, EmbedDeclaration, PurposeDeclaration};
use crate::report::suggestion;
use std::hash::{Hash, Hasher};

/// Maximum length of the name of a directive, in octets.
const MAX_DIRECTIVE: usize = 32;

/// A violation. Its texts are safe for a log line, and two reports of the same one are equal.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Violation {
    /// An origin that no embed declares for this directive.
    Undeclared { directive: String, key: &'static str, origin: String, host: String },
    /// An origin of an embed that was not allowed in the page.
    NotAllowed { embed: DeclaredEmbed, origin: String },
    /// An origin in a directive that embeds have no key for.
    NoKey { directive: String, origin: String },
    /// Inline code, `eval`, local schemes, Trusted Types.
    Local { directive: String, word: &'static str },
}

/// An embed of the policy, compared by its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeclaredEmbed {
    purpose: &'static PurposeDeclaration,
    embed: &'static EmbedDeclaration,
}

impl PartialEq for DeclaredEmbed {
    fn eq(&self, other: &DeclaredEmbed) -> bool {
        std::ptr::eq(self.embed, other.embed)
    }
}

impl Eq for DeclaredEmbed {}

impl Hash for DeclaredEmbed {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.embed).hash(state);
    }
}

impl Violation {
    /// Returns what a report is about. `None` if its fields have other texts than browsers write.
    pub(super) fn of(document: &'static Document, report: &Report) -> Option<Violation> {
        let directive = report.directive.to_ascii_lowercase();
        let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        if directive.is_empty()
            || directive.len() > MAX_DIRECTIVE
            || !directive.bytes().all(is_letter)
        {
            return None;
        }
        if let Some(word) = local(&report.blocked) {
            return Some(Violation::Local { directive, word });
        }
        let (origin, host) = origin(&report.blocked)?;
        let Some(key) = Directive::key_of(&directive) else {
            return Some(Violation::NoKey { directive, origin });
        };
        Some(match declaring(document, key, &origin) {
            Some(embed) => Violation::NotAllowed { embed, origin },
            None => Violation::Undeclared { directive, key, origin, host },
        })
    }

    /// Returns the label of counters.
    pub(super) fn outcome(&self) -> &'static str {
        match self {
            Violation::Undeclared { .. } => "undeclared",
            Violation::NotAllowed { .. } => "not_allowed",
            Violation::Local { word: "inline", .. } => "inline",
            Violation::NoKey { .. } | Violation::Local { .. } => "other",
        }
    }

    /// Logs the violation with its remedy.
    pub(super) fn log(&self, document: &'static Document, page: &str, is_blocked: bool) {
        let policy = document.name;
        let outcome = if is_blocked { "blocked" } else { "let pass" };
        match self {
            Violation::Undeclared { directive, key, origin, host } => {
                let help = declaration(document, key, origin, host);
                tracing::error!(
                    policy,
                    directive,
                    origin,
                    page,
                    outcome,
                    "a page loads from `{origin}`, which no embed declares as `{key}`\nhelp: {help}"
                );
            }
            Violation::NotAllowed { embed: DeclaredEmbed { purpose, embed }, origin } => {
                let (embed, purpose) = (embed.identifier, purpose.identifier);
                tracing::warn!(
                    policy,
                    embed,
                    origin,
                    page,
                    outcome,
                    "a page loads `{origin}` of the embed `{embed}` where the purpose `{purpose}` is not allowed\nhelp: have the page load it by the constructor `{embed}` alone, which takes the visitor's answer; a page that is older than a withdrawal may report it, too"
                );
            }
            Violation::NoKey { directive, origin } => {
                tracing::error!(
                    policy,
                    directive,
                    origin,
                    page,
                    outcome,
                    "`{directive}` of the Content-Security-Policy does not admit `{origin}`, and no key of an embed does\nhelp: if it is a host of the site's own, name it by `ContentSecurityPolicy::also`"
                );
            }
            Violation::Local { directive, word } => {
                let help = remedy(directive, word);
                tracing::error!(
                    policy,
                    directive,
                    page,
                    outcome,
                    "`{directive}` of the Content-Security-Policy does not admit `{word}`\nhelp: {help}"
                );
            }
        }
    }
}

/// Returns the word by which browsers report what has no origin.
fn local(blocked: &str) -> Option<&'static str> {
    let words = [
        "inline",
        "eval",
        "wasm-eval",
        "data",
        "blob",
        "filesystem",
        "self",
        "trusted-types-policy",
        "trusted-types-sink",
    ];
    let word = blocked.split(':').next().unwrap_or_default();
    words.into_iter().find(|known| *known == word)
}

/// Finds an embed that declares an origin for a key.
fn declaring(document: &'static Document, key: &str, origin: &str) -> Option<DeclaredEmbed> {
    let wanted = Directive::of_key(key);
    let admits = |embed: &EmbedDeclaration| {
        let of_key = embed.origins.iter().filter(|(key, _)| Directive::of_key(key) == wanted);
        of_key.flat_map(|(_, addresses)| addresses).any(|address| admits_origin(address, origin))
    };
    all(document).find(|found| admits(found.embed))
}

fn all(document: &'static Document) -> impl Iterator<Item = DeclaredEmbed> {
    document.embeds().map(|(purpose, embed)| DeclaredEmbed { purpose, embed })
}

/// Returns the declaration that is missing: in an embed with the same host, or in a new one.
fn declaration(document: &'static Document, key: &str, origin: &str, host: &str) -> String {
    let secure = origin.replacen("http://", "https://", 1).replacen("ws://", "wss://", 1);
    let has_host = |embed: &EmbedDeclaration| {
        embed.origins.addresses().filter_map(crate::csp::source::origin_of).any(|declared| {
            let declared = declared.split_once("://").map_or(declared, |(_, host)| host);
            let declared = declared.strip_prefix("*.").unwrap_or(declared);
            host == declared || host.strip_suffix(declared).is_some_and(|sub| sub.ends_with('.'))
        })
    };
    match all(document).find(|found| has_host(found.embed)) {
        Some(DeclaredEmbed { embed, .. }) => {
            format!("if `{}` loads it, write there `{key}: [\"{secure}\"]`", embed.identifier)
        }
        None => {
            let identifier = suggestion::embed_identifier(document, host);
            format!(
                "if the site means to load it, write `embed {identifier} {{ provider: ?, {key}: [\"{secure}\"] }}` in the purpose that it serves, and answer the `?`"
            )
        }
    }
}

fn remedy(directive: &str, word: &str) -> &'static str {
    match (word, directive) {
        ("inline", "script-src-attr") => {
            "listen by `addEventListener` in a script, as an attribute such as `onclick` cannot have a nonce"
        }
        ("inline", "style-src-attr") => {
            "write the style into a style sheet, as an attribute cannot have a nonce"
        }
        ("inline", _) => {
            "give the element the attribute `nonce` with `Cookies::nonce`, or move its text to a file"
        }
        ("eval" | "wasm-eval", _) => "use a build of the script that evaluates no text",
        ("trusted-types-policy", _) => {
            "if the policy is the application's, name it in `ContentSecurityPolicy::require_trusted_types`"
        }
        ("trusted-types-sink", _) => {
            "have the script build elements, or write markup by a Trusted Types policy"
        }
        _ => "if the site means to load it, name it by `ContentSecurityPolicy::also`",
    }
}
