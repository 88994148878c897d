// The Irish telephone company of `telco.rs` without its work-arounds: the list has `utag_main` in three categories, keeps choices as such,
// repeats names on other sites, and has a host and a port in a name.
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
    provider imperva { name: "Imperva", privacy: "https://www.imperva.com/trust-center/privacy-statement/", country: us, role: processor }
    provider aws { name: "Amazon Web Services", privacy: "https://aws.amazon.com/privacy/", role: processor }
    provider appdynamics { name: "AppDynamics", privacy: "https://www.cisco.com/c/en/us/about/legal/privacy.html", role: processor }
    provider adobe { name: "Adobe", privacy: "https://www.adobe.com/privacy/policy.html", opt_out: "https://www.adobe.com/privacy/opt-out.html" }
    provider google { name: "Google", privacy: "https://policies.google.com/privacy", opt_out: "https://tools.google.com/dlpage/gaoptout" }
    provider microsoft { name: "Microsoft", privacy: "https://privacy.microsoft.com/privacystatement" }
    provider decibel { name: "Decibel (Medallia)", privacy: "https://www.medallia.com/privacy-policy/", role: processor }
    provider medallia { name: "Kampyle (Medallia)", privacy: "https://www.medallia.com/privacy-policy/", role: processor }
    provider jivox { name: "Jivox", privacy: "https://jivox.com/privacy-policy/" }
    provider quantcast { name: "Quantcast", privacy: "https://www.quantcast.com/privacy/", opt_out: "https://www.quantcast.com/opt-out/" }
    provider pinterest { name: "Pinterest", privacy: "https://policy.pinterest.com/privacy-policy" }
    provider adform { name: "Adform", privacy: "https://site.adform.com/privacy-center/platform-privacy/", opt_out: "https://site.adform.com/privacy-center/platform-privacy/opt-out/", country: dk }
    provider meta { name: "Meta Platforms Ireland", privacy: "https://www.facebook.com/privacy/policy/", country: ie }

    /// The site cannot work, or not safely, without these.
    purpose Essential: necessary {
        title: "Strictly necessary",

        /// Keeps you with one of our servers.
        cookie "AWSALB" as awsalb { because: load_balancing, lifetime: 6 days, provider: aws, set_by: proxy }
        /// Keeps you with one of our servers, also from other sites.
        cookie "AWSALBCORS" as awsalbcors { because: load_balancing, lifetime: 6 days, provider: aws, set_by: proxy, same_site: none }
        /// Keeps you signed in.
        cookie "OAMAuthnCookie_{host}:{port}" as oamauthn_cookie { because: authentication, lifetime: session, set_by: proxy }
        /// Keeps you signed in.
        cookie "SHIROCOOKIE" as shirocookie { because: authentication, lifetime: session, set_by: middleware }
        /// Tells people from attacks.
        cookie "visid_incap_{site}" as visid_incap { because: security, lifetime: 364 days, provider: imperva, set_by: proxy, subdomains }
        /// Keeps you with one server of our shield.
        cookie "nlbi_{site}" as nlbi { because: load_balancing, lifetime: 364 days, provider: imperva, set_by: proxy, subdomains }
        /// Holds a visit together for our shield.
        cookie "incap_ses_{session}" as incap_ses { because: security, lifetime: 364 days, provider: imperva, set_by: proxy, subdomains }
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

        /// Tells one visitor from another.
        cookie "LID" as lid { lifetime: 395 days, set_by: scripts, read_by: scripts }
        /// Tells one customer from another.
        cookie smapi_subject_id { lifetime: 364 days, set_by: scripts, read_by: scripts }
        /// Tells one browser from another in the guides to devices.
        cookie smapi_install_id { lifetime: 364 days, set_by: scripts, read_by: scripts, location: "Guides to devices" }
        /// Measures how long pages take.
        cookie "ADRUM_{part}" as adrum { lifetime: 1 minute, set_by: scripts, read_by: scripts, provider: appdynamics }
        /// Decibel records how pages are used.
        embed decibel_recording {
            provider: decibel,
            script: ["https://cdn.decibelinsight.net"],

            cookie da_lid { lifetime: 364 days, subdomains }
            cookie da_intState { lifetime: 1 minute, subdomains }
            cookie da_sid { lifetime: 1 minute, subdomains }
            cookie da_lid { lifetime: 364 days, stored_on: "decibelinsight.net" }
            cookie intState { lifetime: 1 minute, stored_on: "decibelinsight.net" }
            cookie da_sid { lifetime: 1 minute, stored_on: "decibelinsight.net" }
        }
        /// Google Analytics counts visits.
        embed google_analytics {
            provider: google,
            script: ["https://www.googletagmanager.com"],

            cookie _ga { lifetime: 399 days, subdomains }
            cookie "_ga_{container}" { lifetime: 399 days, subdomains }
            cookie _gid { lifetime: 1 minute, subdomains }
        }
        /// Adobe Analytics counts visits.
        embed adobe_analytics {
            provider: adobe,
            script: ["https://assets.adobedtm.com"],

            cookie s_sq { lifetime: 364 days, subdomains }
            cookie s_fid { lifetime: 399 days, subdomains }
            cookie s_cc { lifetime: 364 days, subdomains }
            cookie s_dfa { lifetime: 1 minute, subdomains }
            cookie s_ecid { lifetime: 399 days, subdomains }
        }
        /// Jivox counts which advertisements led here.
        embed jivox_sync {
            provider: jivox,
            script: ["https://as.jivox.com"],

            cookie jvxsync { lifetime: 89 days, stored_on: "jivox.com" }
        }
        /// Quantcast measures who reads the site.
        embed quantcast_measure {
            provider: quantcast,
            script: ["https://secure.quantserve.com/quant.js"],

            cookie d { lifetime: 89 days, stored_on: "quantserve.com" }
        }
    }

    /// Makes the site more pleasant to use.
    purpose Functions: internal {
        title: "Functional",
        reads: [utag_main],

        /// Holds your basket. The list of the original says 729 days, which browsers cut.
        cookie "basketIdentifier" as basket_identifier { lifetime: 400 days, set_by: middleware }
        /// Remembers which product you are changing.
        cookie "changeProductInBasket" as change_product_in_basket { lifetime: 1 minute, set_by: scripts, read_by: scripts }
        /// Remembers that you have signed in before.
        cookie "OAMAuthnHintCookie" as oamauthn_hint_cookie { lifetime: 364 days, set_by: middleware, subdomains }
        /// Adobe Target chooses which version of a page you see.
        embed adobe_target {
            provider: adobe,
            script: ["https://assets.adobedtm.com"],

            cookie at_check { lifetime: 364 days, subdomains }
            cookie mbox { lifetime: 399 days, subdomains }
        }
        /// Kampyle asks you what you think.
        embed kampyle_survey {
            provider: medallia,
            script: ["https://nebula-cdn.kampyle.com"],

            cookie kampyleSessionPageCounter { lifetime: 364 days }
            cookie kampyleUserSessionsCount { lifetime: 364 days }
            cookie kampyleUserSession { lifetime: 364 days }
            cookie kampyle_userid { lifetime: 364 days }
            cookie mdLogger { lifetime: 364 days }
        }
        /// Imperva checks browsers by a script.
        embed imperva_script {
            provider: imperva,
            script: ["https://n.vodafone.ie/_Incapsula_Resource"],

            cookie "___utmv{suffix}" { lifetime: 1 minute }
        }
        /// Pinterest remembers readers who are not signed in there.
        embed pinterest_functional {
            provider: pinterest,
            script: ["https://s.pinimg.com/ct/core.js"],

            cookie _pin_unauth { lifetime: 364 days, subdomains }
        }
    }

    /// Shows our advertisements to people who were here, and shares the site with social media.
    purpose Targeting: third_party {
        title: "Targeting and social media",
        reads: [utag_main],
        refused_by: [gpc],

        /// Whether data may be combined by your network address.
        cookie ipconsent { lifetime: 2 years, set_by: proxy, subdomains }
        /// Adform chooses advertisements.
        embed adform_ads {
            provider: adform,
            script: ["https://s2.adform.net"],

            cookie adformfrpid { lifetime: 29 days }
            cookie C { lifetime: 30 days, stored_on: "adform.net" }
            cookie CM { lifetime: 1 minute, stored_on: "adform.net" }
            cookie uid { lifetime: 59 days, stored_on: "adform.net" }
            cookie CM14 { lifetime: 1 minute, stored_on: "adform.net" }
            cookie uid { lifetime: 60 days, stored_on: "seadform.net" }
        }
        /// Google measures and chooses advertisements.
        embed google_ads {
            provider: google,
            script: ["https://www.googletagmanager.com/gtag/js?id=AW-XXXXXXX"],

            cookie "_gat_{property}" { lifetime: 1 minute, subdomains }
            cookie _gcl_au { lifetime: 89 days, subdomains }
            cookie "__Secure-{rest}" { lifetime: 266 days, stored_on: "google.com" }
            cookie SSID { lifetime: 266 days, stored_on: "google.com" }
            cookie SAPISID { lifetime: 266 days, stored_on: "google.com" }
            cookie "receive-cookie-deprecation" { lifetime: 179 days, stored_on: "doubleclick.net" }
            cookie test_cookie { lifetime: 1 minute, stored_on: "doubleclick.net" }
            cookie IDE { lifetime: 298 days, stored_on: "doubleclick.net" }
        }
        /// The pixel tells Meta which pages you open.
        embed meta_pixel {
            provider: meta,
            script: ["https://connect.facebook.net/en_US/fbevents.js"],

            cookie _fbp { lifetime: 89 days, subdomains }
        }
        /// Adobe recognises visitors on the sites of its other customers.
        embed adobe_audience {
            provider: adobe,
            script: ["https://assets.adobedtm.com"],

            cookie "AMCVS_{organisation}AdobeOrg" { lifetime: 364 days, subdomains }
            cookie "AMCV_{organisation}AdobeOrg" { lifetime: 399 days, subdomains }
            cookie _dlt { lifetime: 1 minute, subdomains }
            cookie everest_g_v2 { lifetime: 680 days, stored_on: "everesttech.net" }
            cookie everest_session_v2 { lifetime: session, stored_on: "everesttech.net" }
            cookie dpm { lifetime: 130 days, stored_on: "dpm.demdex.net" }
            cookie dextp { lifetime: 179 days, stored_on: "demdex.net" }
            cookie demdex { lifetime: 130 days, stored_on: "demdex.net" }
        }
        /// Microsoft Advertising counts what its advertisements led to.
        embed microsoft_ads {
            provider: microsoft,
            script: ["https://bat.bing.com/bat.js"],

            cookie _uetsid { lifetime: 1 minute, subdomains }
            cookie _uetvid { lifetime: 389 days, subdomains }
        }
        /// Quantcast sorts visitors into audiences.
        embed quantcast_ads {
            provider: quantcast,
            script: ["https://secure.quantserve.com/quant.js"],

            cookie __qca { lifetime: 391 days, subdomains }
            cookie mc { lifetime: 395 days, stored_on: "quantserve.com" }
        }
        /// Pinterest measures what its advertisements led to.
        embed pinterest_tag {
            provider: pinterest,
            script: ["https://s.pinimg.com/ct/core.js"],

            cookie _pinterest_ct_ua { lifetime: 364 days, stored_on: "ct.pinterest.com" }
            cookie ar_debug { lifetime: 364 days, stored_on: "pinterest.com" }
        }
    }
}
