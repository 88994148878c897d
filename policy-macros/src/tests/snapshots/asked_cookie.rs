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
            purposes: &[
                <Essential as __policy::Purpose>::DECLARATION,
                <Suggestions as __policy::Purpose>::DECLARATION,
            ],
            findings: &[
                __policy::Finding {
                    rule: "choice-prefix",
                    subject: "choice",
                    subjects: &["choice"],
                    message: "each other host of `shop.example` can evict a refusal from the browser and plant a consent as `choice`, before the visitor answers and after; named `__Host-choice`, none could plant one",
                    decided_by: "base",
                    source: __policy::SourceLocation {
                        file: "",
                        line: 0u32,
                    },
                },
            ],
            consent: __policy::Some(
                &__policy::ConsentCookie {
                    cookie: &<Essential as __policy::Purpose>::DECLARATION
                        .cookies[0usize],
                    refusal: 15552000u32,
                },
            ),
            source: __policy::SourceLocation {
                file: "",
                line: 0u32,
            },
            ..__policy::DEFAULT_DOCUMENT
        };
        &DOCUMENT
    }
}
/**What the shop cannot work without.

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
            text: __policy::Text("en What the shop cannot work without."),
            kind: __policy::Kind::Necessary,
            asks: false,
            decided_by: "base",
            fingerprint: 1998252840u32,
            cookies: &[
                __policy::CookieDeclaration {
                    name: "choice",
                    identifier: "choice",
                    text: __policy::Text("en Remembers what you chose here."),
                    provider: Shop::__PROVIDER_0,
                    lifetime: __policy::Lifetime::Seconds(15552000u32),
                    writer: __policy::Writer::Consent,
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000",
                    ..__policy::DEFAULT_COOKIE
                },
            ],
            ..__policy::DEFAULT_PURPOSE
        };
        &DECLARATION
    };
}
impl ::runtime::__private_0_1_0::Unasked for Essential {}
/**Suggests what you might like.

A purpose of the kind `internal`: visitors are asked (decided by: base).*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Suggestions;
impl ::runtime::__private_0_1_0::Purpose for Suggestions {
    type Policy = Shop;
    const DECLARATION: &'static ::runtime::__private_0_1_0::PurposeDeclaration = {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        static DECLARATION: __policy::PurposeDeclaration = __policy::PurposeDeclaration {
            identifier: "Suggestions",
            id: 30109u16,
            title: __policy::Text("en Suggestions"),
            text: __policy::Text("en Suggests what you might like."),
            kind: __policy::Kind::Internal,
            asks: true,
            decided_by: "base",
            refused_by_gpc: true,
            fingerprint: 2677661995u32,
            cookies: &[
                __policy::CookieDeclaration {
                    name: "recent",
                    identifier: "recent",
                    text: __policy::Text("en Remembers what you looked at."),
                    location: __policy::Some(__policy::Text("en Front page")),
                    provider: Shop::__PROVIDER_0,
                    lifetime: __policy::Lifetime::Seconds(2592000u32),
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000",
                    ..__policy::DEFAULT_COOKIE
                },
            ],
            ..__policy::DEFAULT_PURPOSE
        };
        &DECLARATION
    };
}
///Names the cookie `recent`, as in `cookies.remove::<recent>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct recent {}
impl ::runtime::__private_0_1_0::Cookie for recent {
    type Policy = Shop;
    type Purpose = Suggestions;
    type Value = Recent;
    type Names = ::runtime::__private_0_1_0::__One;
    const INDEX: ::core::primitive::usize = 0usize;
}
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
///Stands for the cookie `choice` in messages.
#[doc(hidden)]
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct choice {}
///The cookie `choice` has no constructor, as others set it.
#[doc(hidden)]
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn choice<__Value: ::runtime::__private_0_1_0::SetByTheChoice<choice>, __Made>(
    value: __Value,
) -> __Made {
    ::runtime::__private_0_1_0::SetByTheChoice::<choice>::never(value)
}
