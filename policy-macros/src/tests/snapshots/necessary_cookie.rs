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
impl Shop {
    #[allow(clippy::needless_update)]
    const __PROVIDER_0: &'static ::runtime::__private_0_1_0::Provider = &::runtime::__private_0_1_0::Provider {
        identifier: "shop",
        name: "Shop",
        privacy: "https://shop.example/privacy",
        ..::runtime::__private_0_1_0::DEFAULT_PROVIDER
    };
}
impl ::runtime::__private_0_1_0::Policy for Shop {
    fn document() -> &'static ::runtime::__private_0_1_0::Document {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        static DOCUMENT: __policy::Document = __policy::Document {
            name: "Shop",
            text: __policy::Text("en How the shop uses cookies."),
            controller: Shop::__PROVIDER_0,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            languages: &["en"],
            sites: &[__policy::SitePattern::Host("shop.example")],
            providers: &[Shop::__PROVIDER_0],
            purposes: &[<Essential as __policy::Purpose>::DECLARATION],
            source: __policy::SourceLocation {
                file: "",
                line: 0u32,
            },
            ..__policy::DEFAULT_DOCUMENT
        };
        &DOCUMENT
    }
}
/**The shop cannot work without these.

A purpose of the kind `necessary`: visitors are not asked.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Essential;
impl ::runtime::__private_0_1_0::Purpose for Essential {
    type Policy = Shop;
    const DECLARATION: &'static ::runtime::__private_0_1_0::PurposeDeclaration = {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        static DECLARATION: __policy::PurposeDeclaration = __policy::PurposeDeclaration {
            identifier: "Essential",
            id: 51791u16,
            title: __policy::Text("en Necessary"),
            text: __policy::Text("en The shop cannot work without these."),
            kind: __policy::Kind::Necessary,
            asks: false,
            decided_by: "base",
            fingerprint: 1145036180u32,
            cookies: &[
                __policy::CookieDeclaration {
                    name: "__Host-basket",
                    identifier: "basket",
                    text: __policy::Text("en Holds your basket between visits."),
                    because: __policy::Some(__policy::Exemption::Basket),
                    provider: Shop::__PROVIDER_0,
                    lifetime: __policy::Lifetime::Sliding(2592000u32),
                    seal: __policy::Seal::Signed,
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000",
                    ..__policy::DEFAULT_COOKIE
                },
            ],
            ..__policy::DEFAULT_PURPOSE
        };
        &DECLARATION
    };
}
impl ::runtime::__private_0_1_0::Unasked for Essential {}
///Names the cookie `__Host-basket`, as in `cookies.remove::<basket>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct basket {}
impl ::runtime::__private_0_1_0::Cookie for basket {
    type Policy = Shop;
    type Purpose = Essential;
    type Value = u64;
    type Names = ::runtime::__private_0_1_0::__One;
    const INDEX: ::core::primitive::usize = 0usize;
}
/**Holds your basket between visits.

The cookie `__Host-basket` of the necessary purpose `Essential`: not asked. It lives at most 1 month, signed.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn basket(
    value: <basket as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'static, basket> {
    ::runtime::__private_0_1_0::Set::__new(value)
}
