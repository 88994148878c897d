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
            findings: &[
                __policy::Finding {
                    rule: "csrf-missing",
                    subject: "id",
                    subjects: &["id"],
                    message: "`id` signs visitors in, but no cookie protects their forms (`because: csrf`)",
                    decided_by: "base",
                    source: __policy::SourceLocation {
                        file: "",
                        line: 0u32,
                    },
                },
            ],
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
            fingerprint: 2650067959u32,
            cookies: &[
                __policy::CookieDeclaration {
                    name: "id",
                    identifier: "id",
                    text: __policy::Text("en Keeps you signed in."),
                    because: __policy::Some(__policy::Exemption::Authentication),
                    provider: Shop::__PROVIDER_0,
                    writer: __policy::Writer::Middleware,
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax",
                    ..__policy::DEFAULT_COOKIE
                },
                __policy::CookieDeclaration {
                    name: "__cf_bm",
                    identifier: "__cf_bm",
                    text: __policy::Text("en Tells people from robots."),
                    because: __policy::Some(__policy::Exemption::Security),
                    provider: Shop::__PROVIDER_0,
                    lifetime: __policy::Lifetime::Seconds(1800u32),
                    writer: __policy::Writer::Proxy,
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1800",
                    ..__policy::DEFAULT_COOKIE
                },
            ],
            ..__policy::DEFAULT_PURPOSE
        };
        &DECLARATION
    };
}
impl ::runtime::__private_0_1_0::Unasked for Essential {}
///Names the cookie `id`, as in `cookies.remove::<id>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct id {}
impl ::runtime::__private_0_1_0::Cookie for id {
    type Policy = Shop;
    type Purpose = Essential;
    type Value = String;
    type Names = ::runtime::__private_0_1_0::__One;
    const INDEX: ::core::primitive::usize = 0usize;
}
///The cookie `id` has no constructor, as others set it.
#[doc(hidden)]
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn id<__Value: ::runtime::__private_0_1_0::SetByMiddleware<id>, __Made>(
    value: __Value,
) -> __Made {
    ::runtime::__private_0_1_0::SetByMiddleware::<id>::never(value)
}
///Stands for the cookie `__cf_bm` in messages.
#[doc(hidden)]
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct __cf_bm {}
///The cookie `__cf_bm` has no constructor, as others set it.
#[doc(hidden)]
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn __cf_bm<__Value: ::runtime::__private_0_1_0::SetByProxy<__cf_bm>, __Made>(
    value: __Value,
) -> __Made {
    ::runtime::__private_0_1_0::SetByProxy::<__cf_bm>::never(value)
}
