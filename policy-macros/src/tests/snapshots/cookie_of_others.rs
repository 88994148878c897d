#[allow(unexpected_cfgs, reason = "set by the editor's analysis")]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        const shop: () = ();
        use ::runtime::__private_0_1_0::ide::policy::{
            controller as _, contact as _, updated as _, sites as _, languages as _,
        };
        use ::runtime::__private_0_1_0::ide::provider::{name as _, privacy as _};
        use ::runtime::__private_0_1_0::ide::purpose::title as _;
        use ::runtime::__private_0_1_0::ide::cookie::{
            because as _, lifetime as _, set_by as _, because as _, lifetime as _,
            set_by as _,
        };
        use ::runtime::__private_0_1_0::ide::because_is::{
            authentication as _, security as _,
        };
        use ::runtime::__private_0_1_0::ide::set_by_is::{middleware as _, proxy as _};
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
/**The shop cannot work without these.

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
            &::runtime::__private_0_1_0::cookie(
                &Shop::__PROVIDERS[0usize],
                (
                    ("__cf_bm", "__cf_bm", &[]),
                    &[("en", "Tells people from robots.")],
                    &[],
                    (5u8, 1800u32, false),
                    (0u8, 0u8, 3u8),
                    (false, true, true, false),
                    ("", ""),
                    &[],
                    ("/", "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1800"),
                ),
            ),
        ],
        storage: &[],
        embeds: &[],
    };
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Unasked for Essential {}
///Names the cookie `id`, as in `cookies.remove::<id>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_debug_implementations, missing_copy_implementations)]
pub struct id {}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Cookie for id {
    type Policy = Shop;
    type Purpose = Essential;
    type Value = String;
    const DECLARATION: &'static ::runtime::__private_0_1_0::CookieDeclaration = &::runtime::__private_0_1_0::cookie(
        &Shop::__PROVIDERS[0usize],
        (
            ("id", "id", &[]),
            &[("en", "Keeps you signed in.")],
            &[],
            (2u8, 0u32, false),
            (0u8, 0u8, 2u8),
            (false, true, true, false),
            ("", ""),
            &[],
            ("/", "; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ),
    );
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Single for id {}
