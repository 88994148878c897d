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
        let _ = ::runtime::__private_0_1_0::ide::cookie::because;
        let _ = ::runtime::__private_0_1_0::ide::cookie::lifetime;
        let _ = ::runtime::__private_0_1_0::ide::cookie::set_by;
        let _ = ::runtime::__private_0_1_0::ide::cookie::because;
        let _ = ::runtime::__private_0_1_0::ide::cookie::lifetime;
        let _ = ::runtime::__private_0_1_0::ide::cookie::set_by;
        let _ = ::runtime::__private_0_1_0::ide::because_is::authentication;
        let _ = ::runtime::__private_0_1_0::ide::set_by_is::middleware;
        let _ = ::runtime::__private_0_1_0::ide::because_is::security;
        let _ = ::runtime::__private_0_1_0::ide::set_by_is::proxy;
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
            purposes: &[<Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION],
            consent: ::runtime::__private_0_1_0::None,
            retired: &[],
            findings: &[
                ::runtime::__private_0_1_0::Finding {
                    rule: "session-prefix",
                    subject: "id",
                    message: "`id` signs visitors in; named `__Host-id`, no subdomain could plant it",
                    decided_by: "base",
                },
                ::runtime::__private_0_1_0::Finding {
                    rule: "csrf-missing",
                    subject: "id",
                    message: "`id` signs visitors in, but no cookie protects their forms (`because: csrf`)",
                    decided_by: "base",
                },
            ],
        };
        &DOCUMENT
    }
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl ::runtime::__private_0_1_0::Includes<Shop> for Shop {}
/**The shop cannot work without these.

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
            &[("en", "The shop cannot work without these.")],
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
        fingerprint: 3853098593u32,
        cookies: &[
            <id as ::runtime::__private_0_1_0::Cookie>::DECLARATION,
            &::runtime::__private_0_1_0::CookieDeclaration {
                name: "__cf_bm",
                parts: &[],
                identifier: "__cf_bm",
                text: ::runtime::__private_0_1_0::Text(
                    &[("en", "Tells people from robots.")],
                ),
                location: ::runtime::__private_0_1_0::None,
                because: ::runtime::__private_0_1_0::Some(
                    ::runtime::__private_0_1_0::Exemption::Security,
                ),
                provider: &Shop::__PROVIDERS[0usize],
                lifetime: ::runtime::__private_0_1_0::Lifetime::Seconds(1800u32),
                seal: ::runtime::__private_0_1_0::Seal::Plain,
                path: "/",
                subdomains: false,
                secure: true,
                http_only: true,
                same_site: ::runtime::__private_0_1_0::SameSite::Lax,
                partitioned: false,
                writer: ::runtime::__private_0_1_0::Writer::Proxy,
                embed: ::runtime::__private_0_1_0::None,
                stored_on: ::runtime::__private_0_1_0::None,
                shared_with: &[],
                suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1800",
            },
        ],
        storage: &[],
        embeds: &[],
    };
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Unasked for Essential {}
/**Keeps you signed in.

The cookie `id` of the necessary purpose `Essential`: not asked. It lives until the session of the browser ends.*/
#[allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    unreachable_pub,
    clippy::doc_markdown,
    reason = "names and texts are those of the cookie policy"
)]
pub struct id {}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Cookie for id {
    type Policy = Shop;
    type Purpose = Essential;
    type Value = String;
    const DECLARATION: &'static ::runtime::__private_0_1_0::CookieDeclaration = &::runtime::__private_0_1_0::CookieDeclaration {
        name: "id",
        parts: &[],
        identifier: "id",
        text: ::runtime::__private_0_1_0::Text(&[("en", "Keeps you signed in.")]),
        location: ::runtime::__private_0_1_0::None,
        because: ::runtime::__private_0_1_0::Some(
            ::runtime::__private_0_1_0::Exemption::Authentication,
        ),
        provider: &Shop::__PROVIDERS[0usize],
        lifetime: ::runtime::__private_0_1_0::Lifetime::Session,
        seal: ::runtime::__private_0_1_0::Seal::Plain,
        path: "/",
        subdomains: false,
        secure: true,
        http_only: true,
        same_site: ::runtime::__private_0_1_0::SameSite::Lax,
        partitioned: false,
        writer: ::runtime::__private_0_1_0::Writer::Middleware,
        embed: ::runtime::__private_0_1_0::None,
        stored_on: ::runtime::__private_0_1_0::None,
        shared_with: &[],
        suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax",
    };
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl ::runtime::__private_0_1_0::Single for id {}
