//! The suggested declarations with their questions answered: those of a necessary purpose, then the same where visitors are
//! asked.

pub(super) mod necessary {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Answered {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["shop.example", "*.shop.example"],
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Number 0.
            cookie "tracker" as tracker_0 { because: interface, lifetime: session, set_by: middleware }
            /// Number 1.
            cookie "month" as month_1 { because: interface, lifetime: 30 days, set_by: middleware }
            /// Number 2.
            cookie "hour" as hour_2 { because: interface, lifetime: 1 hour, set_by: middleware }
            /// Number 3.
            cookie "odd" as odd_3 { because: interface, lifetime: 5401 seconds, set_by: middleware }
            /// Number 4.
            cookie "year" as year_4 { because: interface, lifetime: 1 year, set_by: middleware }
            /// Number 5.
            cookie "dated" as dated_5 { because: interface, lifetime: 30 days, set_by: middleware }
            /// Number 6.
            cookie "soon" as soon_6 { because: interface, lifetime: 30 minutes, set_by: middleware }
            /// Number 7.
            cookie "ever" as ever_7 { because: interface, lifetime: 400 days, set_by: middleware }
            /// Number 8.
            cookie "gone" as gone_8 { because: interface, lifetime: 30 days, set_by: middleware }
            /// Number 9.
            cookie "app" as app_9 { because: interface, lifetime: session, set_by: middleware, path: "/app" }
            /// Number 10.
            cookie "odd_path" as odd_path_10 { because: interface, lifetime: session, set_by: middleware, path: "/a\"b\\c" }
            /// Number 11.
            cookie "wide" as wide_11 { because: interface, lifetime: session, set_by: middleware, subdomains }
            /// Number 12.
            cookie "dotted" as dotted_12 { because: interface, lifetime: session, set_by: middleware, subdomains }
            /// Number 13.
            cookie "strict" as strict_13 { because: interface, lifetime: session, set_by: middleware, same_site: strict }
            /// Number 14.
            cookie "none" as none_14 { because: interface, lifetime: session, set_by: middleware, same_site: none }
            /// Number 15.
            cookie "apart" as apart_15 { because: interface, lifetime: session, set_by: middleware, same_site: none, partitioned }
            /// Number 16.
            cookie "seen" as seen_16 { because: interface, lifetime: session, set_by: middleware, read_by: scripts }
            /// Number 17.
            cookie "JSESSIONID" as jsessionid_17 { because: interface, lifetime: session, set_by: middleware }
            /// Number 18.
            cookie "__Host-id" as id_18 { because: interface, lifetime: session, set_by: middleware }
            /// Number 19.
            cookie "__Secure-id" as id_19 { because: interface, lifetime: session, set_by: middleware }
            /// Number 20.
            cookie "__Host-Http-id" as id_20 { because: interface, lifetime: session, set_by: middleware }
            /// Number 21.
            cookie "sid" as sid_2_21 { because: interface, lifetime: session, set_by: middleware }
            /// Number 22.
            cookie "connect.sid" as connect_sid_22 { because: interface, lifetime: session, set_by: middleware }
            /// Number 23.
            cookie "type" as cookie_type_23 { because: interface, lifetime: session, set_by: middleware }
            /// Number 24.
            cookie "_ga_ABC123" as ga_abc123_24 { because: interface, lifetime: session, set_by: middleware }
            /// Number 25.
            cookie "!#$&'+-.^_`|~" as cookie__25 { because: interface, lifetime: session, set_by: middleware }
            /// Number 26.
            cookie "prefs[theme]" as prefs_theme_26 { because: interface, lifetime: session, set_by: middleware }
            /// Number 27.
            cookie "OAM_host:443" as oam_host_443_27 { because: interface, lifetime: session, set_by: middleware }
            /// Number 28.
            cookie "Opt \"out\"" as opt_out_28 { because: interface, lifetime: session, set_by: middleware }
            /// Number 29.
            cookie "AMCV_%40Org" as amcv_40org_29 { because: interface, lifetime: session, set_by: middleware }
        }
    }
}

#[allow(dead_code, reason = "it has to compile")]
pub(super) mod internal {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Asked {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["shop.example", "*.shop.example"],
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie chosen { lifetime: 6 months }
        }
        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Number 0.
            cookie "tracker" as tracker_0 { lifetime: session, set_by: middleware }
            /// Number 1.
            cookie "month" as month_1 { lifetime: 30 days, set_by: middleware }
            /// Number 2.
            cookie "hour" as hour_2 { lifetime: 1 hour, set_by: middleware }
            /// Number 3.
            cookie "odd" as odd_3 { lifetime: 5401 seconds, set_by: middleware }
            /// Number 4.
            cookie "year" as year_4 { lifetime: 1 year, set_by: middleware }
            /// Number 5.
            cookie "dated" as dated_5 { lifetime: 30 days, set_by: middleware }
            /// Number 6.
            cookie "soon" as soon_6 { lifetime: 30 minutes, set_by: middleware }
            /// Number 7.
            cookie "ever" as ever_7 { lifetime: 400 days, set_by: middleware }
            /// Number 8.
            cookie "gone" as gone_8 { lifetime: 30 days, set_by: middleware }
            /// Number 9.
            cookie "app" as app_9 { lifetime: session, set_by: middleware, path: "/app" }
            /// Number 10.
            cookie "odd_path" as odd_path_10 { lifetime: session, set_by: middleware, path: "/a\"b\\c" }
            /// Number 11.
            cookie "wide" as wide_11 { lifetime: session, set_by: middleware, subdomains }
            /// Number 12.
            cookie "dotted" as dotted_12 { lifetime: session, set_by: middleware, subdomains }
            /// Number 13.
            cookie "strict" as strict_13 { lifetime: session, set_by: middleware, same_site: strict }
            /// Number 14.
            cookie "none" as none_14 { lifetime: session, set_by: middleware, same_site: none }
            /// Number 15.
            cookie "apart" as apart_15 { lifetime: session, set_by: middleware, same_site: none, partitioned }
            /// Number 16.
            cookie "seen" as seen_16 { lifetime: session, set_by: middleware, read_by: scripts }
            /// Number 17.
            cookie "JSESSIONID" as jsessionid_17 { lifetime: session, set_by: middleware }
            /// Number 18.
            cookie "__Host-id" as id_18 { lifetime: session, set_by: middleware }
            /// Number 19.
            cookie "__Secure-id" as id_19 { lifetime: session, set_by: middleware }
            /// Number 20.
            cookie "__Host-Http-id" as id_20 { lifetime: session, set_by: middleware }
            /// Number 21.
            cookie "sid" as sid_2_21 { lifetime: session, set_by: middleware }
            /// Number 22.
            cookie "connect.sid" as connect_sid_22 { lifetime: session, set_by: middleware }
            /// Number 23.
            cookie "type" as cookie_type_23 { lifetime: session, set_by: middleware }
            /// Number 24.
            cookie "_ga_ABC123" as ga_abc123_24 { lifetime: session, set_by: middleware }
            /// Number 25.
            cookie "!#$&'+-.^_`|~" as cookie__25 { lifetime: session, set_by: middleware }
            /// Number 26.
            cookie "prefs[theme]" as prefs_theme_26 { lifetime: session, set_by: middleware }
            /// Number 27.
            cookie "OAM_host:443" as oam_host_443_27 { lifetime: session, set_by: middleware }
            /// Number 28.
            cookie "Opt \"out\"" as opt_out_28 { lifetime: session, set_by: middleware }
            /// Number 29.
            cookie "AMCV_%40Org" as amcv_40org_29 { lifetime: session, set_by: middleware }
        }
    }
}
