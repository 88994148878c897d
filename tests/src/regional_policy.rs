/// Declares a module with a policy for visitors of many regions: statistics that are not asked in most of them, those of a vendor,
/// a purpose of the site itself and one of third parties.
///
/// `country` is that of the controller, `policy` has further keys of the policy, `marketing` those of the third parties' purpose.
///
/// ```
/// policy_tests::regional_policy!(regional: Regional { country: us, policy: [jurisdictions: [eu, us],], marketing: [] });
///
/// let document = <regional::Regional as policy_runtime::Policy>::document();
/// assert_eq!(document.regime_of("US-CA").jurisdictions, ["us_ca", "us"]);
/// ```
#[macro_export]
macro_rules! regional_policy {
    ($(#[$attribute:meta])* $module:ident: $policy:ident {
        country: $country:ident, policy: [$($keys:tt)*], marketing: [$($marketing:tt)*]
    }) => {
        $(#[$attribute])*
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the site uses cookies.
                pub(crate) policy $policy {
                    controller: owner,
                    contact: "privacy@site.example",
                    updated: "2026-11-22",
                    languages: [en],
                    $($keys)*
                }

                provider owner { name: "Owner", privacy: "https://site.example/privacy", country: $country }
                provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy" }

                /// The site cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Holds your basket.
                    cookie basket: u64 { because: basket, lifetime: 30 days }
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 12 months, refusal: 6 months }
                }

                /// Shows us which pages are read.
                purpose Audience: statistical {
                    title: "Audience",
                    anonymised: "counted in sums per day",
                    own_use,
                    no_cross_site,

                    /// Counts your visit once a day.
                    cookie visit: u64 { lifetime: 1 day }
                }

                /// Counts visits with a vendor.
                purpose Analytics: statistical {
                    title: "Analytics",
                    refused_by: [gpc],

                    /// Tells one browser from another.
                    cookie analytics: u64 { lifetime: 90 days, shared_with: [vendor] }
                }

                /// Suggests what you might like.
                purpose Suggestions: internal {
                    title: "Suggestions",
                    refused_by: [gpc],

                    /// Remembers what you looked at.
                    cookie recent: u64 { lifetime: 30 days }
                }

                /// Shows advertisements of others.
                purpose Marketing: third_party {
                    title: "Marketing",
                    refused_by: [gpc],
                    $($marketing)*

                    /// Remembers which advertisements you saw.
                    cookie seen: u64 { lifetime: 30 days, shared_with: [vendor] }
                }
            }
        }
    };
}
