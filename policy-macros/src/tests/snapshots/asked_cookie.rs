#[allow(unexpected_cfgs, reason = "set by the editor's analysis")]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        const shop: () = ();
        use ::runtime::__private_0_1_0::ide::policy::{
            controller as _, contact as _, updated as _, sites as _, languages as _,
        };
        use ::runtime::__private_0_1_0::ide::provider::{name as _, privacy as _};
        use ::runtime::__private_0_1_0::ide::purpose::{
            title as _, title as _, refused_by as _,
        };
        use ::runtime::__private_0_1_0::ide::cookie::{lifetime as _, location as _};
        use ::runtime::__private_0_1_0::ide::consent::lifetime as _;
        use ::runtime::__private_0_1_0::ide::refused_by_is::gpc as _;
        let _ = (shop);
    }
};
///How the shop uses cookies.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Shop;
#[automatically_derived]
impl Shop {
    const __PROVIDERS: &'static [::runtime::__private_0_1_0::Provider] = &[
        ::runtime::__private_0_1_0::Provider {
            identifier: "shop",
            name: "Shop",
            privacy: "https://shop.example/privacy",
            opt_out: ::runtime::__private_0_1_0::None,
            country: ::runtime::__private_0_1_0::None,
            role: ::runtime::__private_0_1_0::None,
        },
    ];
    const __CONSENT: &'static ::runtime::__private_0_1_0::ConsentCookie = &::runtime::__private_0_1_0::ConsentCookie {
        cookie: &::runtime::__private_0_1_0::cookie(
            &Shop::__PROVIDERS[0usize],
            (
                ("choice", "choice", &[]),
                &[("en", "Remembers what you chose here.")],
                &[],
                (0u8, 15552000u32, false),
                (0u8, 0u8, 1u8),
                (false, true, true, false),
                ("", ""),
                &[],
                ("/", "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000"),
            ),
        ),
        refusal: 15552000u32,
    };
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Policy for Shop {
    fn document() -> &'static ::runtime::__private_0_1_0::Document {
        static DOCUMENT: ::runtime::__private_0_1_0::Document = ::runtime::__private_0_1_0::Document {
            name: "Shop",
            text: ::runtime::__private_0_1_0::Text(
                &[("en", "How the shop uses cookies.")],
            ),
            controller: &Shop::__PROVIDERS[0usize],
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            authority: ::runtime::__private_0_1_0::None,
            languages: &["en"],
            sites: &[::runtime::__private_0_1_0::SitePattern::Host("shop.example")],
            jurisdictions: &[],
            providers: Shop::__PROVIDERS,
            purposes: &[
                <Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION,
                <Suggestions as ::runtime::__private_0_1_0::Purpose>::DECLARATION,
            ],
            consent: ::runtime::__private_0_1_0::Some(Shop::__CONSENT),
            retired: &[],
            findings: &[
                ::runtime::__private_0_1_0::Finding {
                    rule: "choice-prefix",
                    subject: "choice",
                    message: "a sibling host can plant a choice as `choice`; named `__Host-choice`, none could",
                    decided_by: "base",
                },
            ],
        };
        &DOCUMENT
    }
}
/**What the shop cannot work without.

A necessary purpose: visitors are not asked.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Essential;
#[automatically_derived]
impl ::runtime::__private_0_1_0::Purpose for Essential {
    type Policy = Shop;
    const DECLARATION: &'static ::runtime::__private_0_1_0::PurposeDeclaration = &::runtime::__private_0_1_0::PurposeDeclaration {
        identifier: "Essential",
        id: 51791u16,
        title: ::runtime::__private_0_1_0::Text(&[("en", "Necessary")]),
        text: ::runtime::__private_0_1_0::Text(
            &[("en", "What the shop cannot work without.")],
        ),
        group: ::runtime::__private_0_1_0::None,
        kind: ::runtime::__private_0_1_0::Kind::Necessary,
        asks: false,
        decided_by: "base",
        anonymised: ::runtime::__private_0_1_0::None,
        own_use: false,
        no_cross_site: false,
        consent_mode: &[],
        data_kept: ::runtime::__private_0_1_0::None,
        recipients: &[],
        refused_by_gpc: false,
        fingerprint: 1998252840u32,
        cookies: &[Shop::__CONSENT.cookie],
        storage: &[],
        embeds: &[],
    };
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Unasked for Essential {}
/**Suggests what you might like.

A internal purpose: visitors are asked (decided by: base).*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Suggestions;
#[automatically_derived]
impl ::runtime::__private_0_1_0::Purpose for Suggestions {
    type Policy = Shop;
    const DECLARATION: &'static ::runtime::__private_0_1_0::PurposeDeclaration = &::runtime::__private_0_1_0::PurposeDeclaration {
        identifier: "Suggestions",
        id: 30109u16,
        title: ::runtime::__private_0_1_0::Text(&[("en", "Suggestions")]),
        text: ::runtime::__private_0_1_0::Text(
            &[("en", "Suggests what you might like.")],
        ),
        group: ::runtime::__private_0_1_0::None,
        kind: ::runtime::__private_0_1_0::Kind::Internal,
        asks: true,
        decided_by: "base",
        anonymised: ::runtime::__private_0_1_0::None,
        own_use: false,
        no_cross_site: false,
        consent_mode: &[],
        data_kept: ::runtime::__private_0_1_0::None,
        recipients: &[],
        refused_by_gpc: true,
        fingerprint: 2677661995u32,
        cookies: &[<recent as ::runtime::__private_0_1_0::Cookie>::DECLARATION],
        storage: &[],
        embeds: &[],
    };
}
///Names the cookie `recent`, as in `cookies.remove::<recent>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_debug_implementations, missing_copy_implementations)]
pub struct recent {}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Cookie for recent {
    type Policy = Shop;
    type Purpose = Suggestions;
    type Value = Recent;
    const DECLARATION: &'static ::runtime::__private_0_1_0::CookieDeclaration = &::runtime::__private_0_1_0::cookie(
        &Shop::__PROVIDERS[0usize],
        (
            ("recent", "recent", &[]),
            &[("en", "Remembers what you looked at.")],
            &[("en", "Front page")],
            (0u8, 2592000u32, false),
            (0u8, 0u8, 0u8),
            (false, true, true, false),
            ("", ""),
            &[],
            ("/", "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        ),
    );
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Single for recent {}
/**Remembers what you looked at.

The cookie `recent` of the internal purpose `Suggestions`: visitors are asked (decided by: base). It lives at most 1 month.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn recent(
    consent: ::runtime::__private_0_1_0::Granted<'_, Suggestions>,
    value: <recent as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'_, recent> {
    let _ = consent;
    ::runtime::__private_0_1_0::Set::__new(value)
}
