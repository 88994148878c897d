//! What a site may say of itself at `/.well-known/gpc.json`.

use policy_runtime::Policy;

macro_rules! policies {
    ($($name:ident { $($items:tt)* })*) => {$(
        mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(super) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                provider ads { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
                provider host { name: "Host Ltd.", privacy: "https://host.example/privacy", role: processor }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie choice {}
                    /// Lets you pay.
                    cookie pay { because: payment, lifetime: session, provider: ads, set_by: middleware }
                }

                $($items)*
            }
        }
    )*};
}

policies! {
    necessary {}
    ours {
        /// Suggests.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Seen.
            cookie seen: u32 { lifetime: 1 day }
        }
    }
    obeyed {
        /// Suggests.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Seen.
            cookie seen: u32 { lifetime: 1 day, provider: host }
        }
        /// Sells.
        purpose Sharing: third_party {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day, provider: ads }
        }
    }
    obeyed_in_part {
        /// Sells.
        purpose Sharing: third_party {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day, provider: ads }
        }
        /// Sells, too.
        purpose Selling: third_party {
            title: "Selling",
            /// Sold.
            cookie sold: u32 { lifetime: 1 day, provider: ads }
        }
    }
    given_away {
        /// Sells.
        purpose Sharing: internal {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day }
        }
        /// Gives.
        purpose Giving: internal {
            title: "Giving", recipients: [ads],
            /// Given.
            cookie given: u32 { lifetime: 1 day }
        }
    }
    read_by_others {
        /// Sells.
        purpose Sharing: internal {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day }
        }
        /// Shows.
        purpose Showing: internal {
            title: "Showing",
            /// Shown.
            cookie shown: u32 { lifetime: 1 day, shared_with: [ads] }
        }
    }
    embedded {
        /// Sells.
        purpose Sharing: internal {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day }
        }
        /// Films.
        purpose Films: internal {
            title: "Films",
            /// A film.
            embed film { provider: ads, frame: ["https://ads.example"] }
        }
    }
}

#[test]
fn gpc_json_promises_obedience_only_if_everything_that_shares_obeys_the_signal() {
    for (name, support, gpc) in [
        ("obeyed", obeyed::Shop::document().gpc_support(), true),
        ("nothing to obey", necessary::Shop::document().gpc_support(), false),
        ("not mapped", ours::Shop::document().gpc_support(), false),
        ("in part", obeyed_in_part::Shop::document().gpc_support(), false),
        ("a recipient", given_away::Shop::document().gpc_support(), false),
        ("a reader", read_by_others::Shop::document().gpc_support(), false),
        ("an embed", embedded::Shop::document().gpc_support(), false),
    ] {
        assert_eq!(support.gpc, gpc, "{name}");
        let expected = format!(r#"{{"gpc":{gpc},"lastUpdate":"2026-11-22"}}"#);
        assert_eq!(serde_json::to_string(&support).unwrap(), expected);
    }
}

mod on_sites {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "beta.shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider ads { name: "Ads Inc.", privacy: "https://ads.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice {}
        }
        /// Sells.
        purpose Sharing: internal {
            title: "Sharing", refused_by: [gpc],
            /// Told.
            cookie told: u32 { lifetime: 1 day }
        }
        /// Shows.
        purpose Showing: internal {
            title: "Showing",
            /// Shown to the advertisers of the trial.
            cookie shown: u32 { lifetime: 1 day, shared_with: [ads], sites: ["beta.shop.example"] }
            /// Shown.
            cookie kept: u32 { lifetime: 1 day }
        }
    }
}

#[tokio::test]
async fn gpc_json_is_about_its_site() {
    use policy_runtime::{Keys, PolicyLayer, pages};
    let app = axum::Router::from(pages::routes::<on_sites::Shop>());
    let app = PolicyLayer::<on_sites::Shop>::new(Keys::generate()).guard(app);
    for (host, gpc) in [("shop.example", true), ("beta.shop.example", false)] {
        let response =
            policy_tests::request::send(&app, "GET", host, "/.well-known/gpc.json", &[]).await;
        assert_eq!(response.headers().get("vary"), None, "it depends on no cookie");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let expected = format!(r#"{{"gpc":{gpc},"lastUpdate":"2026-11-22"}}"#);
        assert_eq!(body, expected, "{host}");
    }
}
