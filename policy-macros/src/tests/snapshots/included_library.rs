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
        let _ = (shop);
        let _: session_kit::Kit;
        let _: session_kit::Login;
        let _: Essential;
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
    const __INCLUDE_0: &'static ::runtime::__private_0_1_0::LibraryDeclaration = <session_kit::Kit as ::runtime::__private_0_1_0::Library>::DECLARATION;
    const __PARTS_0: &'static [::runtime::__private_0_1_0::include::Part] = &[
        ::runtime::__private_0_1_0::include::part(Shop::__INCLUDE_0, "Login"),
    ];
    const __LIBRARIES: &'static [&'static ::runtime::__private_0_1_0::LibraryDeclaration] = &[
        Shop::__INCLUDE_0,
    ];
    const __PARTIES: ::runtime::__private_0_1_0::include::Parties = {
        use ::runtime::__private_0_1_0 as __policy;
        const __OWN: &'static [&'static __policy::Provider] = &[Shop::__PROVIDER_0];
        static __ALL: __policy::include::Distinct<
            &'static __policy::Provider,
            { __policy::include::count_parties(__OWN, Shop::__LIBRARIES) },
        > = __policy::include::parties(__OWN, Shop::__LIBRARIES);
        __policy::include::parties_of(Shop::__PROVIDER_0, __ALL.as_slice())
    };
    const __NAMES: &'static ::runtime::__private_0_1_0::Names = {
        use ::runtime::__private_0_1_0 as __policy;
        &__policy::Names {
            cookies: &[],
            families: &[],
            storage: &[],
            identifiers: &[],
        }
    };
}
impl ::runtime::__private_0_1_0::Policy for Shop {
    fn document() -> &'static ::runtime::__private_0_1_0::Document {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        const __OWN: __policy::Document = __policy::Document {
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
        static __RETIRED: [__policy::RetiredCookie; __policy::include::count_retired(
            &__OWN,
            Shop::__LIBRARIES,
        )] = __policy::include::retired(&__OWN, Shop::__LIBRARIES);
        static __FINDINGS: [__policy::Finding; __policy::include::count_findings(
            &__OWN,
            Shop::__LIBRARIES,
        )] = __policy::include::findings(&__OWN, Shop::__LIBRARIES);
        static __FAMILIES: [__policy::FamilyEntry; __policy::include::count_families(
            &__OWN,
            Shop::__LIBRARIES,
        )] = __policy::include::families(&__OWN, Shop::__LIBRARIES);
        static DOCUMENT: __policy::Document = __policy::Document {
            providers: Shop::__PARTIES.all,
            retired: &__RETIRED,
            findings: &__FINDINGS,
            families: &__FAMILIES,
            ..__OWN
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
        const __OWN: __policy::PurposeDeclaration = __policy::PurposeDeclaration {
            identifier: "Essential",
            id: 51791u16,
            title: __policy::Text("en Necessary"),
            text: __policy::Text("en The shop cannot work without these."),
            kind: __policy::Kind::Necessary,
            asks: false,
            decided_by: "base",
            fingerprint: 295695950u32,
            ..__policy::DEFAULT_PURPOSE
        };
        static __COOKIES: [__policy::CookieDeclaration; __policy::include::count_cookies(
            &__OWN,
            Shop::__PARTS_0,
        )] = __policy::include::cookies(&__OWN, Shop::__PARTS_0, Shop::__PARTIES);
        static __STORAGE: [__policy::StorageDeclaration; __policy::include::count_storage(
            &__OWN,
            Shop::__PARTS_0,
        )] = __policy::include::storage(&__OWN, Shop::__PARTS_0, Shop::__PARTIES);
        static __ACCESS: [__policy::AccessDeclaration; __policy::include::count_access(
            &__OWN,
            Shop::__PARTS_0,
        )] = __policy::include::access(&__OWN, Shop::__PARTS_0, Shop::__PARTIES);
        static __DATA: __policy::include::Distinct<
            __policy::DataCategory,
            { __policy::include::count_data(&__OWN, Shop::__PARTS_0) },
        > = __policy::include::data(&__OWN, Shop::__PARTS_0);
        static __SIGNALS: __policy::include::Distinct<
            &'static ::core::primitive::str,
            { __policy::include::count_signals(&__OWN, Shop::__PARTS_0) },
        > = __policy::include::signals(&__OWN, Shop::__PARTS_0);
        static __RECIPIENTS: __policy::include::Distinct<
            &'static __policy::Provider,
            { __policy::include::count_recipients(&__OWN, Shop::__PARTS_0) },
        > = __policy::include::recipients(&__OWN, Shop::__PARTS_0, Shop::__PARTIES);
        const __EMBED_COUNT: ::core::primitive::usize = __policy::include::count_embeds(
            &__OWN,
            Shop::__PARTS_0,
        );
        static __EMBEDS: [__policy::EmbedDeclaration; __EMBED_COUNT] = __policy::include::embeds(
            &__OWN,
            Shop::__PARTS_0,
            Shop::__PARTIES,
        );
        static __EMBEDS_BY_REFERENCE: [&'static __policy::EmbedDeclaration; __EMBED_COUNT] = __policy::include::by_reference(
            &__EMBEDS,
        );
        #[allow(clippy::needless_update)]
        static DECLARATION: __policy::PurposeDeclaration = __policy::PurposeDeclaration {
            cookies: &__COOKIES,
            storage: &__STORAGE,
            access: &__ACCESS,
            data: __DATA.as_slice(),
            consent_mode: __SIGNALS.as_slice(),
            recipients: __RECIPIENTS.as_slice(),
            embeds: &__EMBEDS_BY_REFERENCE,
            data_kept: __policy::include::data_kept(&__OWN, Shop::__PARTS_0),
            refused_by_gpc: __policy::include::refused_by_gpc(&__OWN, Shop::__PARTS_0),
            fingerprint: __policy::include::fingerprint(
                4021004604280048684u64,
                Shop::__PARTS_0,
            ),
            ..__OWN
        };
        &DECLARATION
    };
}
impl ::runtime::__private_0_1_0::Unasked for Essential {}
impl ::runtime::__private_0_1_0::Includes<session_kit::Kit> for Shop {
    const __PLACES: &'static [::runtime::__private_0_1_0::include::Place] = {
        static __PLACES: [::runtime::__private_0_1_0::include::Place; Shop::__INCLUDE_0
            .purposes
            .len()] = ::runtime::__private_0_1_0::include::places(
            Shop::__INCLUDE_0,
            &[
                ::runtime::__private_0_1_0::include::Placed {
                    theirs: "Login",
                    place: ::runtime::__private_0_1_0::include::Place {
                        purpose: <Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION,
                        cookies: ::runtime::__private_0_1_0::include::cookies_before(
                            0usize,
                            Shop::__PARTS_0,
                            0usize,
                        ),
                    },
                },
            ],
        );
        &__PLACES
    };
}
const _: () = ::runtime::__private_0_1_0::include::check_purpose(
    Shop::__INCLUDE_0,
    "session_kit::Kit",
    "Login",
);
const _: () = ::runtime::__private_0_1_0::include::check_rule(
    Shop::__INCLUDE_0,
    "session_kit::Kit",
    "Login",
    <Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION,
    &[<Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION],
);
const _: () = ::runtime::__private_0_1_0::include::check_mapped(
    Shop::__INCLUDE_0,
    "session_kit::Kit",
    &["Login"],
    &[<Essential as ::runtime::__private_0_1_0::Purpose>::DECLARATION],
);
const _: () = ::runtime::__private_0_1_0::include::check_reads(
    Shop::__INCLUDE_0,
    "session_kit::Kit",
    &[["Login", "Essential"]],
);
const _: () = ::runtime::__private_0_1_0::include::check_domain(
    Shop::__INCLUDE_0,
    "session_kit::Kit",
    {
        use ::runtime::__private_0_1_0 as __policy;
        &[__policy::SitePattern::Host("shop.example")]
    },
);
const _: () = ::runtime::__private_0_1_0::include::check_names(
    ::runtime::__private_0_1_0::include::Named {
        called: "session_kit::Kit",
        names: &Shop::__INCLUDE_0.names,
    },
    &[
        ::runtime::__private_0_1_0::include::Named {
            called: "Shop",
            names: Shop::__NAMES,
        },
    ],
);
