// A public body that settles complaints. The cookies, their providers and lifetimes are those of a real one's page, as it stood
// in a public archive: 16 cookies of 4 providers, among them families that end in the number of a Google property.
policy_runtime::cookie_policy! {
    /// How the ombudsman service uses cookies.
    pub policy Ombudsman {
        controller: ombudsman,
        contact: "information.rights@ombudsman.example",
        updated: "2026-11-22",
        authority: "Information Commissioner's Office, https://ico.org.uk",
        sites: ["ombudsman.example", "*.ombudsman.example"],
        languages: [en],
        jurisdictions: [uk],
    }

    provider ombudsman { name: "The Ombudsman Service", privacy: "https://ombudsman.example/privacy" }
    provider cloudflare { name: "Cloudflare, Inc.", privacy: "https://www.cloudflare.com/privacypolicy/", country: us, role: processor }
    provider google {
        name: "Google Ireland Limited",
        privacy: "https://business.safety.google/privacy/",
        opt_out: "https://tools.google.com/dlpage/gaoptout",
        country: ie,
    }
    provider hotjar { name: "Hotjar Ltd", privacy: "https://www.hotjar.com/legal/policies/privacy/", country: mt, role: processor }

    /// The site cannot work, or not safely, without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your place while you search our decisions.
        cookie "SECFOSSESSID" as search_session { because: user_input, lifetime: session, set_by: middleware, location: "Search of decisions" }

        /// Tells trusted visitors from attacks.
        cookie _cfduid { because: security, lifetime: 365 days, provider: cloudflare, set_by: proxy }

        /// Shows that you passed a check against attacks.
        cookie cf_clearance { because: security, lifetime: 1 hour, provider: cloudflare, set_by: proxy }

        /// Remembers what you chose about cookies.
        consent cookie cookie_choice { lifetime: 6 months }
    }

    /// Tells us how the site is used, and where people come from.
    purpose Analytics: statistical {
        title: "Analytics",
        data_kept: 25 months,

        /// Google Analytics counts visits and follows one visit from page to page.
        embed google_analytics {
            provider: google,
            script: ["https://www.googletagmanager.com/gtag/js?id=UA-0000000-1", "https://www.google-analytics.com"],
            connect: ["https://*.google-analytics.com"],
            image: ["https://*.google-analytics.com"],

            /// Tells one browser from another.
            cookie _ga { lifetime: 2 years sliding, subdomains }
            /// Tells one visit from another.
            cookie _gid { lifetime: session, subdomains }
            /// Keeps the number of requests low.
            cookie _gat { lifetime: session, subdomains }
            cookie "_gat_UA-{property}" { lifetime: session, subdomains }
            cookie "_dc_gtm_UA-{property}" { lifetime: session, subdomains }
            /// Remembers which version of a page you were shown.
            cookie _gaexp { lifetime: 90 days, subdomains }
            /// Remembers whether a call was made from the site.
            cookie gwcc { lifetime: 90 days, subdomains }
            /// Sends what was counted.
            cookie collect { lifetime: session, stored_on: "google-analytics.com" }
        }
    }

    /// Shows us where people get stuck, from recordings of visits that leave out what is typed.
    purpose Recordings: statistical {
        title: "Recordings of visits",

        /// Hotjar records how pages are used.
        embed hotjar_recordings {
            provider: hotjar,
            script: ["https://static.hotjar.com", "https://script.hotjar.com"],
            connect: ["https://*.hotjar.com", "https://*.hotjar.io", "wss://*.hotjar.com"],
            frame: ["https://vars.hotjar.com"],

            /// Tells one browser from another.
            cookie "_hjid" { lifetime: 1 year, subdomains }
            /// Marks the first page of a visit.
            cookie "_hjAbsoluteSessionInProgress" { lifetime: 1 year, subdomains }
            /// Remembers whether this visit is one of those recorded.
            cookie "_hjIncludedInSample" { lifetime: 1 year, subdomains }
        }
    }

    /// Asks you what you think of the site.
    purpose Polls: internal {
        title: "Polls",

        /// Hotjar shows a short poll in the corner of the page.
        embed hotjar_polls {
            provider: hotjar,
            script: ["https://static.hotjar.com", "https://script.hotjar.com"],
            connect: ["https://*.hotjar.com"],

            /// Keeps a poll that you answered from coming back.
            cookie "_hjDonePolls" { lifetime: 1 year, subdomains }
            /// Keeps a poll that you made small from growing again.
            cookie "_hjMinimizedPolls" { lifetime: 1 year, subdomains }
        }
    }

    retired {
        cookie "__utma" { subdomains }
        cookie "__utmb" { subdomains }
        cookie "__utmz" { subdomains }
    }
}
