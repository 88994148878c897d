//! One shop under the policies of the cases: a measurement in sums, one by a vendor, suggestions, and advertisements.

/// Declares the shop in a module, with its jurisdictions, the country of its controller, and what else a case declares.
macro_rules! shop {
    (
        $name:ident: [$($code:ident),*], country: $country:ident,
        policy { $($policy:tt)* } counting { $($counting:tt)* } vendor { $($vendor:tt)* } ads { $($ads:tt)* }
    ) => {
        pub(crate) mod $name {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub(crate) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    jurisdictions: [$($code),*],
                    $($policy)*
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy", country: $country }
                provider counts { name: "Counts Inc.", privacy: "https://counts.example/privacy", $($vendor)* }
                provider adverts { name: "Adverts Inc.", privacy: "https://adverts.example/privacy" }

                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie "__Host-choice" as choice { lifetime: 12 months, refusal: 6 months }
                }

                /// Shows us what is read most, in sums.
                purpose Measuring: statistical {
                    title: "Measuring",
                    anonymised: "counted in sums",
                    own_use,
                    no_cross_site,

                    /// Counts your visit once a day.
                    cookie visit: u32 { lifetime: 1 day }
                }

                /// Lets a vendor count visits.
                purpose Counting: statistical {
                    title: "Counting",
                    $($counting)*

                    /// Counts visits.
                    embed count {
                        provider: counts,
                        script: ["https://counts.example/count.js"],

                        /// Tells one browser from another.
                        cookie counted { lifetime: 30 days }
                    }
                }

                /// Suggests what you might like.
                purpose Suggestions: internal {
                    title: "Suggestions",
                    refused_by: [gpc],

                    /// Remembers what you looked at.
                    cookie recent: u32 { lifetime: 30 days }
                }

                /// Shows you advertisements.
                purpose Ads: third_party {
                    title: "Advertising",
                    refused_by: [gpc],
                    $($ads)*

                    /// Shows advertisements.
                    embed advert {
                        provider: adverts,
                        script: ["https://adverts.example/ads.js"],

                        /// Tells you apart.
                        cookie advert_id { lifetime: 30 days }
                    }
                }
            }
        }
    };
}

/// The shop of most cases, with what a case changes.
macro_rules! shop_of_the_world {
    ($name:ident, country: $country:ident, policy { $($policy:tt)* } ads { $($ads:tt)* }) => {
        shop! {
            $name: [eu, fr, uk, us, ca, ch, br, jp], country: $country,
            policy { $($policy)* } counting { refused_by: [gpc], } vendor {} ads { $($ads)* }
        }
    };
}

shop_of_the_world! { world, country: us, policy {} ads {} }
shop_of_the_world! { at_home_in_france, country: fr, policy {} ads {} }
shop_of_the_world! { abroad, country: fr, policy { abroad: visitor, } ads {} }
shop_of_the_world! { unmatched, country: us, policy {} ads { not_matched, } }
shop_of_the_world! { for_minors, country: us, policy { audience: minors, } ads {} }
shop_of_the_world! { sensitive, country: us, policy {} ads { sensitive, } }
// The advertisements have changed materially: another cookie.
shop_of_the_world! {
    changed, country: us, policy {}
    ads {
        /// Tells you apart on other sites, too.
        cookie advert_network: u32 { lifetime: 30 days }
    }
}

shop! {
    with_china: [eu, fr, uk, us, ca, ch, br, jp, cn], country: us,
    policy {} counting { refused_by: [gpc], } vendor {} ads {}
}
shop! {
    processor: [eu, fr, uk, us, ca, ch, br, jp], country: us,
    policy {} counting { own_use, refused_by: [gpc], } vendor { role: processor, } ads {}
}
shop! {
    processor_unmapped: [eu, fr, uk, us, ca, ch, br, jp], country: us,
    policy {} counting { own_use, } vendor { role: processor, } ads {}
}
shop! { kingdom: [uk], country: gb, policy {} counting { refused_by: [gpc], } vendor {} ads {} }
shop! { states: [us], country: us, policy {} counting { refused_by: [gpc], } vendor {} ads {} }
shop! {
    informed_elsewhere: [us], country: us,
    policy { elsewhere: inform, } counting { refused_by: [gpc], } vendor {} ads {}
}
