#[allow(unexpected_cfgs, reason = "set by the editor's analysis")]
const _: () = {
    #[cfg(rust_analyzer)]
    {
        const vendor: () = ();
        use ::runtime::__private_0_1_0::ide::library::languages as _;
        use ::runtime::__private_0_1_0::ide::provider::{name as _, privacy as _};
        use ::runtime::__private_0_1_0::ide::purpose::{title as _, provider as _};
        use ::runtime::__private_0_1_0::ide::cookie::{lifetime as _, lifetime as _};
        let _ = (vendor);
    }
};
///Keeps visitors signed in.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Kit;
impl Kit {
    #[allow(clippy::needless_update)]
    const __PROVIDER_0: &'static ::runtime::__private_0_1_0::Provider = &::runtime::__private_0_1_0::Provider {
        identifier: ::core::concat!(::core::module_path!(), "::vendor"),
        name: "Vendor",
        privacy: "https://vendor.example/privacy",
        ..::runtime::__private_0_1_0::DEFAULT_PROVIDER
    };
}
impl ::runtime::__private_0_1_0::Library for Kit {
    const DECLARATION: &'static ::runtime::__private_0_1_0::LibraryDeclaration = {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        static DECLARATION: __policy::LibraryDeclaration = __policy::LibraryDeclaration {
            name: "Kit",
            text: __policy::Text("en Keeps visitors signed in."),
            languages: &["en"],
            providers: &[Kit::__PROVIDER_0],
            purposes: &[<Counting as __policy::Purpose>::DECLARATION],
            families: &[
                __policy::FamilyEntry::Declared(
                    <Counting as __policy::Purpose>::DECLARATION,
                    &<Counting as __policy::Purpose>::DECLARATION.cookies[1usize],
                ),
            ],
            terms: &[9313296877833739986u64],
            names: __policy::Names {
                cookies: &[
                    __policy::HashedName {
                        hash: 15126827107483200282u64,
                        text: "visitor",
                        is_retired: false,
                    },
                ],
                families: &[
                    __policy::NamePattern {
                        text: "visit_{page}",
                        parts: &["visit_", ""],
                        placeholders: &[
                            __policy::Placeholder::Integer {
                                least: 0i128,
                                greatest: 4294967295u128,
                                minus: "-",
                            },
                        ],
                        is_retired: false,
                    },
                ],
                storage: &[],
                identifiers: &[
                    __policy::HashedName {
                        hash: 4427237543129119619u64,
                        text: "cookie `visit`",
                        is_retired: false,
                    },
                    __policy::HashedName {
                        hash: 8353143156929038510u64,
                        text: "cookie `visitor`",
                        is_retired: false,
                    },
                ],
            },
            ..__policy::DEFAULT_LIBRARY
        };
        &DECLARATION
    };
}
/**Counts visits.

A purpose of the kind `internal`: whether visitors are asked follows from the policy that includes it.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct Counting;
impl ::runtime::__private_0_1_0::Purpose for Counting {
    type Policy = Kit;
    const DECLARATION: &'static ::runtime::__private_0_1_0::PurposeDeclaration = {
        use ::runtime::__private_0_1_0 as __policy;
        #[allow(clippy::needless_update)]
        static DECLARATION: __policy::PurposeDeclaration = __policy::PurposeDeclaration {
            identifier: "Counting",
            id: 33441u16,
            title: __policy::Text("en Counting"),
            text: __policy::Text("en Counts visits."),
            kind: __policy::Kind::Internal,
            asks: true,
            decided_by: "base",
            fingerprint: 439854328u32,
            cookies: &[
                __policy::CookieDeclaration {
                    name: "visitor",
                    identifier: "visitor",
                    text: __policy::Text("en Tells one visitor from another."),
                    provider: Kit::__PROVIDER_0,
                    lifetime: __policy::Lifetime::Seconds(2592000u32),
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000",
                    ..__policy::DEFAULT_COOKIE
                },
                __policy::CookieDeclaration {
                    name: "visit_{page}",
                    identifier: "visit",
                    text: __policy::Text("en Counts the pages of a visit."),
                    parts: &["visit_", ""],
                    placeholders: &[
                        __policy::Placeholder::Integer {
                            least: 0i128,
                            greatest: 4294967295u128,
                            minus: "-",
                        },
                    ],
                    provider: Kit::__PROVIDER_0,
                    suffix: "; Path=/; Secure; HttpOnly; SameSite=Lax",
                    ..__policy::DEFAULT_COOKIE
                },
            ],
            ..__policy::DEFAULT_PURPOSE
        };
        &DECLARATION
    };
    const INDEX: ::core::primitive::usize = 0usize;
}
///Names the cookie `visitor`, as in `cookies.remove::<visitor>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct visitor {}
impl ::runtime::__private_0_1_0::Cookie for visitor {
    type Policy = Kit;
    type Purpose = Counting;
    type Value = u64;
    type Names = ::runtime::__private_0_1_0::__One;
    const INDEX: ::core::primitive::usize = 0usize;
}
///Names the cookie `visit_{page}`, as in `cookies.remove::<visit>()`.
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
#[allow(missing_copy_implementations, missing_debug_implementations)]
pub struct visit {}
impl ::runtime::__private_0_1_0::Cookie for visit {
    type Policy = Kit;
    type Purpose = Counting;
    type Value = u64;
    type Names = ::runtime::__private_0_1_0::__Many;
    const INDEX: ::core::primitive::usize = 1usize;
}
impl ::runtime::__private_0_1_0::KeyedNames<visit>
for ::runtime::__private_0_1_0::__Many {
    type Key = u32;
    fn name(key: Self::Key) -> ::std::string::String {
        let __part_0 = key;
        ::runtime::__private_0_1_0::__name(&["visit_", ""], &[&__part_0])
    }
}
/**Tells one visitor from another.

The cookie `visitor` of the internal purpose `Counting`: whether visitors are asked follows from the policy that includes it. It lives at most 1 month.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn visitor(
    consent: ::runtime::__private_0_1_0::Granted<'_, Counting>,
    value: <visitor as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'_, visitor> {
    let _ = consent;
    ::runtime::__private_0_1_0::Set::__new(value)
}
/**Counts the pages of a visit.

The cookie `visit_{page}` of the internal purpose `Counting`: whether visitors are asked follows from the policy that includes it. It lives until the session of the browser ends.*/
#[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)]
pub fn visit(
    consent: ::runtime::__private_0_1_0::Granted<'_, Counting>,
    page: u32,
    value: <visit as ::runtime::__private_0_1_0::Cookie>::Value,
) -> ::runtime::__private_0_1_0::Set<'_, visit> {
    let _ = consent;
    ::runtime::__private_0_1_0::Set::__at(page, value)
}
