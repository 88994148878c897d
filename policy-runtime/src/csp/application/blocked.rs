//! Origins of the policy that the application's own header blocks.

use super::parse::policies;
use crate::csp::Directive;
use crate::declaration::{Document, EmbedDeclaration};
use std::fmt;

/// An address of an embed that a `Content-Security-Policy` of the application blocks, whatever the visitor allows.
///
/// Its text names the embed, the directive and the origin, and the remedy.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::csp::blocked_origins;
///
/// let blocked = blocked_origins(Shop::document(), "default-src 'self'", "shop.example");
/// assert_eq!((blocked[0].embed, blocked[0].directive.as_str()), ("player", "default-src"));
/// let text = "`default-src` of the application's own Content-Security-Policy blocks `https://www.tube.example` of the embed `player`";
/// assert!(blocked[0].to_string().starts_with(text));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockedOrigin {
    /// The identifier of the embed.
    pub embed: &'static str,
    /// The directive of the application's header, in lower case.
    pub directive: String,
    /// The directive that the origin belongs into.
    pub wanted: Directive,
    /// The origin.
    pub origin: &'static str,
}

impl fmt::Display for BlockedOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let BlockedOrigin { embed, directive, wanted, origin } = self;
        write!(
            f,
            "`{directive}` of the application's own Content-Security-Policy blocks `{origin}` of the embed `{embed}`\nhelp: add `{origin}` to `{}` there, where `{embed}` is shown",
            wanted.name()
        )
    }
}

/// Compares a `Content-Security-Policy` of the application with all embeds of a policy, for a test of the application:
/// what it blocks is blocked whatever the visitor allows. `host` is the site's own, which `'self'` means.
///
/// A script is not blocked by `'strict-dynamic'` if its element has the nonce of the header, as
/// `Embedded::with_nonce` writes it. A header for pages that show a part of the embeds may well block the others.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::csp::blocked_origins;
///
/// let own = "default-src 'self'; frame-src https://www.tube.example";
/// assert_eq!(blocked_origins(Shop::document(), own, "shop.example"), []);
/// ```
pub fn blocked_origins(
    document: &'static Document,
    policy: &str,
    host: &str,
) -> Vec<BlockedOrigin> {
    let embeds = document.embeds().map(|(_, embed)| embed).collect();
    blocked(embeds, policy, host, Nonce::OfTheHeader)
}

/// The nonce that the elements of scripts have.
#[derive(Clone, Copy)]
pub(super) enum Nonce<'n> {
    OfTheHeader,
    Given(Option<&'n str>),
}

/// Returns the addresses of these embeds that one field blocks.
pub(super) fn blocked(
    embeds: Vec<&'static EmbedDeclaration>,
    field: &str,
    host: &str,
    nonce: Nonce<'_>,
) -> Vec<BlockedOrigin> {
    embeds.into_iter().flat_map(|embed| blocked_of(embed, field, host, nonce)).collect()
}

fn blocked_of(
    embed: &'static EmbedDeclaration,
    field: &str,
    host: &str,
    nonce: Nonce<'_>,
) -> Vec<BlockedOrigin> {
    let mut found = Vec::new();
    for (key, addresses) in embed.origins.iter() {
        let Some(wanted) = Directive::of_key(key) else { continue };
        for policy in policies(field) {
            let Some((name, list)) = policy.sources(wanted) else { continue };
            let has_nonce = wanted == Directive::Script
                && match nonce {
                    Nonce::OfTheHeader => list.ignores_hosts(),
                    Nonce::Given(nonce) => nonce.is_some_and(|nonce| list.has_nonce(nonce)),
                };
            for address in addresses {
                let is_admitted = has_nonce
                    || (list.admits(address, host)
                        && !(wanted == Directive::Script && list.ignores_hosts()));
                let Some(origin) = crate::csp::source::origin_of(address).filter(|_| !is_admitted)
                else {
                    continue;
                };
                let directive = name.to_ascii_lowercase();
                let blocked = BlockedOrigin { embed: embed.identifier, directive, wanted, origin };
                if !found.contains(&blocked) {
                    found.push(blocked);
                }
            }
        }
    }
    found
}
