//! Expansions to be read in review, one per feature. `UPDATE_EXPECT=1 cargo test -p policy-macros` writes them anew.

use super::expansion;
use crate::derive::derive;
use expect_test::{ExpectFile, expect_file};
use quote::quote;

/// The items of a small policy with these purposes.
fn expands_to(purposes: &str, snapshot: &ExpectFile) {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        pub policy Shop {{
            controller: shop,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            sites: ["shop.example"],
            languages: [en],
        }}

        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}

        {purposes}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    snapshot.assert_eq(&expansion.formatted());
}

#[test]
fn without_purposes() {
    expands_to("", &expect_file!["./snapshots/without_purposes.rs"]);
}

#[test]
fn necessary_cookie() {
    let purposes = r#"
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket between visits.
            cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days sliding, seal: signed }
        }
    "#;
    expands_to(purposes, &expect_file!["./snapshots/necessary_cookie.rs"]);
}

#[test]
fn asked_cookie() {
    let purposes = r#"
        /// What the shop cannot work without.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: Recent { lifetime: 30 days, location: "Front page" }
        }
    "#;
    expands_to(purposes, &expect_file!["./snapshots/asked_cookie.rs"]);
}

#[test]
fn library() {
    let library = r#"
        /// Keeps visitors signed in.
        pub policy Kit: library { languages: [en] }

        provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy" }

        /// Counts visits.
        purpose Counting: internal {
            title: "Counting",
            provider: vendor,

            /// Tells one visitor from another.
            cookie visitor: u64 { lifetime: 30 days }
            /// Counts the pages of a visit.
            cookie "visit_{page}" as visit(page: u32): u64 { lifetime: session }
        }
    "#;
    let expansion = expansion::expand(&library.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    expect_file!["./snapshots/library.rs"].assert_eq(&expansion.formatted());
}

#[test]
fn included_library() {
    let purposes = r#"
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
        }

        include session_kit::Kit { Login: Essential }
    "#;
    expands_to(purposes, &expect_file!["./snapshots/included_library.rs"]);
}

#[test]
fn cookie_of_others() {
    let purposes = r#"
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie id: String { because: authentication, lifetime: session, set_by: middleware }

            /// Tells people from robots.
            cookie __cf_bm { because: security, lifetime: 30 minutes, set_by: proxy }
        }
    "#;
    expands_to(purposes, &expect_file!["./snapshots/cookie_of_others.rs"]);
}

#[test]
fn derived_value() {
    let derived = derive(quote! {
        enum Theme {
            Light,
            HighContrast,
            #[cookie_value(rename = "night", alias = "dark")]
            Dark,
        }
    });
    let file = syn::parse2(derived).unwrap();
    expect_file!["./snapshots/derived_value.rs"].assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn derived_newtype() {
    let derived = derive(quote! {
        struct Seen<T>(T);
    });
    let file = syn::parse2(derived).unwrap();
    expect_file!["./snapshots/derived_newtype.rs"].assert_eq(&prettyplease::unparse(&file));
}
