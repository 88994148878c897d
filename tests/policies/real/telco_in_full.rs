// Those rows of the telephone company in `telco.rs` that needed a work-around, without it: the list has `utag_main` in three categories,
// keeps choices as such, repeats names on other sites, and has a host and a port in a name.
policy_runtime::cookie_policy! {
    /// How our sites use cookies.
    pub policy Telco {
        controller: vodafone,
        contact: "https://n.vodafone.ie/privacy.html",
        updated: "2026-01-13",
        sites: ["vodafone.ie", "*.vodafone.ie"],
        languages: [en],
        jurisdictions: [ie],
        authority: "Data Protection Commission, https://www.dataprotection.ie",
    }

    provider vodafone { name: "Vodafone Ireland", privacy: "https://n.vodafone.ie/privacy.html", country: ie }
    provider tealium { name: "Tealium", privacy: "https://tealium.com/privacy-policy/", country: us, role: processor }
    provider decibel { name: "Decibel (Medallia)", privacy: "https://www.medallia.com/privacy-policy/", role: processor }
    provider adform { name: "Adform", privacy: "https://site.adform.com/privacy-center/platform-privacy/", opt_out: "https://site.adform.com/privacy-center/platform-privacy/opt-out/", country: dk }

    /// The site cannot work, or not safely, without these.
    purpose Essential: necessary {
        title: "Strictly necessary",

        /// Keeps you signed in.
        cookie "OAMAuthnCookie_{host}:{port}" as oamauthn_cookie { because: authentication, lifetime: session, set_by: proxy }
        /// Tells our tags what you chose.
        cookie "CONSENTMGR" as consentmgr { because: choice, lifetime: 364 days, provider: tealium, set_by: scripts, read_by: scripts, subdomains }
        /// Holds a visit together for our tags. They use it for all purposes below, as far as you allow them.
        cookie utag_main { because: interface, lifetime: 364 days, provider: tealium, set_by: scripts, read_by: scripts, subdomains }
        /// Remembers that you have seen the notice.
        cookie "OptanonAlertBoxClosed" as optanon_alert_box_closed { because: choice, lifetime: 364 days, set_by: scripts, read_by: scripts, subdomains }
        /// Remembers what you chose about cookies.
        consent cookie "OptanonConsent" as choice { lifetime: 364 days, subdomains }
    }

    /// Shows us how the site is used and where it breaks. We combine it with your account.
    purpose Performance: statistical {
        title: "Performance",
        reads: [utag_main],

        /// Decibel records how pages are used.
        embed decibel_recording {
            provider: decibel,
            script: ["https://cdn.decibelinsight.net"],

            cookie da_lid { lifetime: 364 days, subdomains }
            cookie da_sid { lifetime: 1 minute, subdomains }
            cookie da_lid { lifetime: 364 days, stored_on: "decibelinsight.net" }
            cookie da_sid { lifetime: 1 minute, stored_on: "decibelinsight.net" }
        }
    }

    /// Makes the site more pleasant to use.
    purpose Functions: internal {
        title: "Functional",
        reads: [utag_main],

        /// Remembers that you have signed in before.
        cookie "OAMAuthnHintCookie" as oamauthn_hint_cookie { lifetime: 364 days, set_by: middleware, subdomains }
    }

    /// Shows our advertisements to people who were here, and shares the site with social media.
    purpose Targeting: third_party {
        title: "Targeting and social media",
        refused_by: [gpc],
        reads: [utag_main],

        /// Adform chooses advertisements.
        embed adform_ads {
            provider: adform,
            script: ["https://s2.adform.net"],

            cookie adformfrpid { lifetime: 29 days }
            cookie uid { lifetime: 59 days, stored_on: "adform.net" }
            cookie uid { lifetime: 60 days, stored_on: "seadform.net" }
        }
    }
}
