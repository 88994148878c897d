//! No text of the policy becomes markup: the page of a policy of hostile texts has the markup of one of harmless texts.

use super::*;
use crate::declaration::{AccessDeclaration, AccessKind, Safeguard, Transfer};

const HOSTILE: &str = "\"><script>alert('x')</script>|\n\n# `[a](javascript:b)` <b>*c* __d__ ~~e~~ &amp; $f$\n---\n- g \\| \\[h](<i>)";

/// The same as a text of the policy, which is one line per language.
const HOSTILE_TEXT: &str = "en \"><script>alert('x')</script>|  # `[a](javascript:b)` <b>*c* __d__ ~~e~~ &amp; $f$ --- - g \\| \\[h](<i>)";

/// A policy in which every text is this one.
macro_rules! policy_of {
    ($text:expr, $sentences:expr) => {{
        static PROVIDER: Provider = Provider {
            identifier: "provider",
            name: $text,
            privacy: "javascript:alert(1)",
            opt_out: Some("data:text/html,<script>alert(1)</script>"),
            country: Some($text),
            role: Some("processor"),
            dpo: Some($text),
            address: Some($text),
            notices: &["javascript:alert(2)", "https://x.example/notice"],
            transfers: &[Transfer { country: $text, safeguard: Safeguard::Scc }],
        };
        static LINKED: Provider = Provider {
            identifier: "linked",
            privacy: "https://x.example/\"><script>'|`)\\",
            opt_out: Some("https://x.example/ space"),
            ..PROVIDER
        };
        static JOINT: Provider = Provider { identifier: "joint", role: Some("joint"), ..LINKED };
        static CONTROLLER: Provider = Provider { identifier: "controller", ..LINKED };
        static PROVIDERS: &[&Provider] = &[&CONTROLLER, &JOINT];
        const TEXT: Text = Text($sentences);
        static ASKED: PurposeDeclaration = PurposeDeclaration {
            title: TEXT,
            text: TEXT,
            note: Some(TEXT),
            group: Some(TEXT),
            refused_by_gpc: true,
            asks: true,
            kind: Kind::ThirdParty,
            anonymised: Some($text),
            own_use: true,
            no_cross_site: true,
            ip_masked: true,
            not_matched: true,
            sensitive: true,
            data_kept: Some(1),
            recipients: &[&PROVIDER, &LINKED],
            storage: &[
                StorageDeclaration {
                    name: "a|`b<i>\\{x}",
                    identifier: $text,
                    area: StorageArea::Local,
                    lifetime: None,
                    value: None,
                    text: TEXT,
                    because: None,
                    provider: &PROVIDER,
                    embed: None,
                },
                StorageDeclaration {
                    name: "<b>",
                    identifier: $text,
                    area: StorageArea::Session,
                    lifetime: None,
                    value: None,
                    text: TEXT,
                    because: None,
                    provider: &LINKED,
                    embed: Some($text),
                },
            ],
            embeds: &[&EmbedDeclaration {
                identifier: $text,
                text: TEXT,
                because: None,
                provider: &PROVIDER,
                origins: Origins(&[("script", &["javascript:alert(1)", "https://*.x|`<i>/y"])]),
                stored_on: &[$text],
                ..DEFAULT_EMBED
            }],
            access: &[AccessDeclaration {
                kind: AccessKind::Sensor,
                identifier: $text,
                text: TEXT,
                because: None,
                provider: &LINKED,
                embed: Some($text),
            }],
            cookies: &[
                CookieDeclaration {
                    name: "a|`b<i>\\",
                    text: TEXT,
                    location: Some(TEXT),
                    provider: &PROVIDER,
                    writer: Writer::Embed,
                    shared_with: &[&LINKED],
                    ..COOKIE
                },
                CookieDeclaration { text: TEXT, provider: &LINKED, path: $text, ..COOKIE },
                CookieDeclaration { text: TEXT, provider: &LINKED, stored_on: &[$text], ..COOKIE },
                CookieDeclaration {
                    text: TEXT,
                    provider: &LINKED,
                    writer: Writer::Embed,
                    ..COOKIE
                },
            ],
            ..PURPOSE
        };
        Document {
            text: TEXT,
            note: Some(TEXT),
            rights: Some(TEXT),
            dpo: Some($text),
            address: Some($text),
            providers: PROVIDERS,
            controller: &CONTROLLER,
            contact: $text,
            updated: $text,
            authority: Some($text),
            retired: &[RetiredCookie {
                name: "<u>`|{x}",
                parts: &["<u>`|", ""],
                placeholders: &[],
                path: "/",
                subdomains: false,
                partitioned: false,
            }],
            ..policy(&[&ASKED])
        }
    }};
}

#[test]
fn html_is_escaped() {
    let tags = |page: &str| -> Vec<String> {
        page.split('<').skip(1).filter_map(|tag| Some(tag.split_once('>')?.0.to_owned())).collect()
    };
    let harmless = policy_of!("harmless", "en harmless").to_html("en", SITE);
    let hostile = policy_of!(HOSTILE, HOSTILE_TEXT).to_html("en", HOSTILE);
    assert_eq!(tags(&hostile), tags(&harmless));
    assert_order(&hostile, &["href=\"https://x.example/&#34;&#62;&#60;script&#62;&#39;|`)\\\""]);
    for unlinked in ["href=\"javascript", "href=\"data", "/ space"] {
        assert!(!hostile.contains(unlinked), "{unlinked:?} in\n{hostile}");
    }
}

#[test]
fn markdown_is_escaped() {
    // The unescaped markup characters of each line.
    let markup = |page: &str| -> Vec<String> {
        let unescaped = |line: &str| {
            let mut characters = line.chars();
            let mut markup = String::new();
            while let Some(character) = characters.next() {
                match character {
                    '\\' => drop(characters.next()),
                    character if "`*_[]<>|#~&$".contains(character) => markup.push(character),
                    _ => {}
                }
            }
            markup
        };
        page.lines().map(unescaped).collect()
    };
    let harmless = policy_of!("harmless", "en harmless").to_markdown("en", SITE);
    let hostile = policy_of!(HOSTILE, HOSTILE_TEXT).to_markdown("en", HOSTILE);
    assert_eq!(markup(&hostile), markup(&harmless));
    assert_order(&hostile, &["(<https://x.example/%22%3E%3Cscript%3E'%7C%60)%5C>)"]);
    for unlinked in ["(<javascript", "(<data", "/ space"] {
        assert!(!hostile.contains(unlinked), "{unlinked:?} in\n{hostile}");
    }
}

#[test]
fn only_addresses_of_the_web_and_of_mail_are_links() {
    for (contact, link) in [
        ("privacy@example.org", Some("mailto:privacy@example.org")),
        ("https://example.org/contact", Some("https://example.org/contact")),
        ("HTTPS://example.org", Some("HTTPS://example.org")),
        ("javascript:alert(1)", None),
        ("java\nscript://x", None),
        ("a@b?bcc=c@d", None),
        ("@", None),
        ("12 Main Street", None),
    ] {
        let page = Document { contact, ..portal() }.to_html("en", SITE);
        let expected = match link {
            Some(link) => format!("<dd><a href=\"{link}\">{contact}</a></dd>"),
            None => format!("<dd>{contact}</dd>"),
        };
        assert_order(&page, &[&expected]);
    }
}
