#[allow(unexpected_cfgs, reason = "set by the editor's analysis")]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        const shop: () = ();
        use ::runtime::__private_0_1_0::ide::policy::{
            controller as _, contact as _, updated as _, sites as _, languages as _,
        };
        use ::runtime::__private_0_1_0::ide::provider::{name as _, privacy as _};
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
            source: __policy::SourceLocation {
                file: "",
                line: 0u32,
            },
            ..__policy::DEFAULT_DOCUMENT
        };
        &DOCUMENT
    }
}
