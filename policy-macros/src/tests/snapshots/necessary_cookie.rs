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
            because as _, lifetime as _, seal as _,
        };
        use ::runtime::__private_0_1_0::ide::because_is::basket as _;
        use ::runtime::__private_0_1_0::ide::seal_is::signed as _;
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
            findings: &[],
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
        fingerprint: 3252641750u32,
        cookies: &[<basket as ::runtime::__private_0_1_0::Cookie>::DECLARATION],
        storage: &[],
        embeds: &[],
    };
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Unasked for Essential {}
///Names the cookie `__Host-basket`, as in `cookies.remove::<basket>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_debug_implementations, missing_copy_implementations)]
pub struct basket {}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Cookie for basket {
    type Policy = Shop;
    type Purpose = Essential;
    type Value = u64;
    const DECLARATION: &'static ::runtime::__private_0_1_0::CookieDeclaration = &::runtime::__private_0_1_0::cookie(
        &Shop::__PROVIDERS[0usize],
        (
            ("__Host-basket", "basket", &[]),
            &[("en", "Holds your basket between visits.")],
            &[],
            (7u8, 2592000u32, true),
            (1u8, 0u8, 0u8),
            (false, true, true, false),
            ("", ""),
            &[],
            ("/", "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        ),
    );
}
#[automatically_derived]
impl ::runtime::__private_0_1_0::Single for basket {}
/**Holds your basket between visits.

The cookie `__Host-basket` of the necessary purpose `Essential`: not asked. It lives at most 1 month, signed.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn basket(
    value: <basket as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'static, basket> {
    ::runtime::__private_0_1_0::Set::__new(value)
}
