#[allow(unexpected_cfgs, non_upper_case_globals, reason = "an editor looks them up")]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        const shop: () = ();
        let _ = ::runtime::__private_0_1_0::ide::policy::controller;
        let _ = ::runtime::__private_0_1_0::ide::policy::contact;
        let _ = ::runtime::__private_0_1_0::ide::policy::updated;
        let _ = ::runtime::__private_0_1_0::ide::policy::sites;
        let _ = ::runtime::__private_0_1_0::ide::policy::languages;
        let _ = ::runtime::__private_0_1_0::ide::provider::name;
        let _ = ::runtime::__private_0_1_0::ide::provider::privacy;
        let _ = ::runtime::__private_0_1_0::ide::purpose::title;
        let _ = ::runtime::__private_0_1_0::ide::consent::lifetime;
        let _ = ::runtime::__private_0_1_0::ide::purpose::title;
        let _ = ::runtime::__private_0_1_0::ide::purpose::refused_by;
        let _ = ::runtime::__private_0_1_0::ide::cookie::lifetime;
        let _ = ::runtime::__private_0_1_0::ide::cookie::location;
        let _ = ::runtime::__private_0_1_0::ide::refused_by_is::gpc;
        let _ = shop;
    }
};
///How the shop uses cookies.
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
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
        cookie: &::runtime::__private_0_1_0::CookieDeclaration {
            name: "choice",
            parts: &[],
            identifier: "choice",
            text: ::runtime::__private_0_1_0::Text(
                &[("en", "Remembers what you chose here.")],
            ),
            location: ::runtime::__private_0_1_0::None,
            because: ::runtime::__private_0_1_0::None,
            provider: &Shop::__PROVIDERS[0usize],
            lifetime: ::runtime::__private_0_1_0::Lifetime::Seconds(15552000u32),
            seal: ::runtime::__private_0_1_0::Seal::Plain,
            path: "/",
            subdomains: false,
            secure: true,
            http_only: true,
            same_site: ::runtime::__private_0_1_0::SameSite::Lax,
            partitioned: false,
            writer: ::runtime::__private_0_1_0::Writer::Consent,
            embed: ::runtime::__private_0_1_0::None,
            stored_on: ::runtime::__private_0_1_0::None,
            shared_with: &[],
            suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000",
        },
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
            findings: &[],
        };
        &DOCUMENT
    }
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl ::runtime::__private_0_1_0::Includes<Shop> for Shop {}
/**What the shop cannot work without.

A necessary purpose: visitors are not asked.*/
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
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
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
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
/**Remembers what you looked at.

The cookie `recent` of the internal purpose `Suggestions`: visitors are asked (decided by: base). It lives at most 1 month.*/
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
pub struct recent {}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Cookie for recent {
    type Policy = Shop;
    type Purpose = Suggestions;
    type Value = Recent;
    const DECLARATION: &'static ::runtime::__private_0_1_0::CookieDeclaration = &::runtime::__private_0_1_0::CookieDeclaration {
        name: "recent",
        parts: &[],
        identifier: "recent",
        text: ::runtime::__private_0_1_0::Text(
            &[("en", "Remembers what you looked at.")],
        ),
        location: ::runtime::__private_0_1_0::Some(
            ::runtime::__private_0_1_0::Text(&[("en", "Front page")]),
        ),
        because: ::runtime::__private_0_1_0::None,
        provider: &Shop::__PROVIDERS[0usize],
        lifetime: ::runtime::__private_0_1_0::Lifetime::Seconds(2592000u32),
        seal: ::runtime::__private_0_1_0::Seal::Plain,
        path: "/",
        subdomains: false,
        secure: true,
        http_only: true,
        same_site: ::runtime::__private_0_1_0::SameSite::Lax,
        partitioned: false,
        writer: ::runtime::__private_0_1_0::Writer::Application,
        embed: ::runtime::__private_0_1_0::None,
        stored_on: ::runtime::__private_0_1_0::None,
        shared_with: &[],
        suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000",
    };
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl ::runtime::__private_0_1_0::Single for recent {}
/**Remembers what you looked at.

The cookie `recent` of the internal purpose `Suggestions`: visitors are asked (decided by: base). It lives at most 1 month.*/
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
pub fn recent(
    consent: ::runtime::__private_0_1_0::Granted<'_, Suggestions>,
    value: <recent as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'_, recent> {
    let _ = consent;
    ::runtime::__private_0_1_0::Set::__new(value)
}
