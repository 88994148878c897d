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
            purposes: &[],
            consent: ::runtime::__private_0_1_0::None,
            retired: &[],
            findings: &[],
        };
        &DOCUMENT
    }
}
#[diagnostic::do_not_recommend]
#[automatically_derived]
impl ::runtime::__private_0_1_0::Includes<Shop> for Shop {}
