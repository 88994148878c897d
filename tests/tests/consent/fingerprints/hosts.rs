//! Choices that are shared with other hosts.

use super::{ASKED, after};

macro_rules! choices {
    ($purpose:ident $seen:ident: $($name:ident: [$($keys:tt)*])*) => {$(
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: ["shop.example", "*.shop.example"],
                    $($keys)*
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie choice {}
                }

                /// Follows what you look at.
                purpose $purpose: internal {
                    title: "Interest",

                    /// What you saw.
                    cookie $seen: u64 { lifetime: 30 days }
                }
            }
        }
    )*};
}

choices! { Interest seen:
    of_one_host: []
    of_all_hosts: [subdomains,]
}

#[tokio::test]
async fn choices_that_are_shared_with_other_hosts_are_made_again() {
    assert_eq!(now!(of_all_hosts after of_one_host), ASKED);
    assert_eq!(now!(of_one_host after of_all_hosts), ASKED);
}
