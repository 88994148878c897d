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
            purposes: &[],
            consent: ::runtime::__private_0_1_0::None,
            retired: &[],
            findings: &[],
        };
        &DOCUMENT
    }
}
