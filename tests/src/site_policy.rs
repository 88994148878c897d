/// Declares a module with the policy of a small site: a basket that is necessary, and one purpose that asks.
///
/// A process repeats a report of one policy after a minute at the earliest, whichever test caused it. A test of a report
/// declares a policy that no other test uses.
///
/// ```
/// policy_tests::site_policy!(mall: Mall ["*.mall.example"]);
///
/// assert_eq!(<mall::Mall as policy_runtime::Policy>::document().name, "Mall");
/// ```
#[macro_export]
macro_rules! site_policy {
    ($(#[$attribute:meta])* $module:ident: $policy:ident [$($sites:tt)*]) => {
        $(#[$attribute])*
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the site uses cookies.
                pub(crate) policy $policy {
                    controller: owner,
                    contact: "privacy@site.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: [$($sites)*],
                }

                provider owner { name: "Owner", privacy: "https://site.example/privacy" }

                /// The site cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Holds your basket.
                    cookie basket: u64 { because: basket, lifetime: 30 days }
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }

                /// Suggests what you might like.
                purpose Suggestions: internal {
                    title: "Suggestions",

                    /// Remembers what you looked at.
                    cookie recent: u64 { lifetime: 30 days }
                }
            }
        }
    };
}
