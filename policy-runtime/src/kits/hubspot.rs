//! The tracking code of HubSpot.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names of the cookies | <https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser>, in an old copy of the page | 2026-11-30 |
//! | lifetimes | the same page, as policies of other sites quote it | not verified |
//! | hosts | <https://knowledge.hubspot.com/domains-and-urls/ssl-and-domain-security-in-hubspot#content-security-policy>, as applications quote it | not verified |
//! | address of the script | | not verified |
//! | company, privacy notice | | not verified |
//!
//! The banner of HubSpot itself, with its cookies `__hs_*`, is not part of the kit: this policy asks. Its chat (`messagesUtk`) and its forms
//! are not either.

crate::cookie_policy! {
    /// HubSpot follows visits to a site and connects them with people who write to its operators.
    pub policy HubSpot: library {
        languages: [en, de, fr],
    }

    provider hubspot {
        name: "HubSpot Ireland Limited",
        privacy: "https://legal.hubspot.com/privacy-policy",
        country: ie,
    }

    /// Follows visits and connects them with people who write to us.
    purpose Marketing: third_party {
        title: "Marketing",

        /// HubSpot follows visits from page to page and connects them with people who send a form.
        embed hubspot(portal: u64) {
            provider: hubspot,
            script: ["https://js.hs-scripts.com/{portal}.js", "https://js.hs-analytics.net", "https://js.hs-banner.com", "https://js.hscollectedforms.net", "https://js.hsadspixel.net", "https://js.usemessages.com"],
            image: ["https://track.hubspot.com", "https://forms.hsforms.com"],
            connect: ["https://api.hubspot.com", "https://api.hubapi.com", "https://forms.hscollectedforms.net"],

            /// Holds the times of your visits.
            cookie "__hstc" as hubspot_visits { lifetime: 6 months sliding, subdomains }
            /// Recognises the browser, and the person who sends a form.
            cookie "hubspotutk" as hubspot_visitor { lifetime: 6 months sliding, subdomains }
            /// Holds the state of one visit.
            cookie "__hssc" as hubspot_visit { lifetime: 30 minutes sliding, subdomains }
            /// Notices that the browser was closed in between.
            cookie "__hssrc" as hubspot_browser { lifetime: session, subdomains }
        }
    }

    texts de {
        HubSpot: "HubSpot folgt Besuchen einer Website und verbindet sie mit Menschen, die den Betreibern schreiben.",
        Marketing: "Folgt Besuchen und verbindet sie mit Menschen, die uns schreiben.",
        Marketing.title: "Marketing",
        hubspot: "HubSpot folgt Besuchen von Seite zu Seite und verbindet sie mit Menschen, die ein Formular senden.",
        hubspot_visits: "Hält die Zeiten Ihrer Besuche.",
        hubspot_visitor: "Erkennt den Browser wieder und den Menschen, der ein Formular sendet.",
        hubspot_visit: "Hält den Stand eines Besuchs.",
        hubspot_browser: "Bemerkt, dass der Browser dazwischen geschlossen wurde.",
    }

    texts fr {
        HubSpot: "HubSpot suit les visites d’un site et les relie aux personnes qui écrivent à ses exploitants.",
        Marketing: "Suit les visites et les relie aux personnes qui nous écrivent.",
        Marketing.title: "Marketing",
        hubspot: "HubSpot suit les visites de page en page et les relie aux personnes qui envoient un formulaire.",
        hubspot_visits: "Conserve les heures de vos visites.",
        hubspot_visitor: "Reconnaît le navigateur et la personne qui envoie un formulaire.",
        hubspot_visit: "Conserve l’état d’une visite.",
        hubspot_browser: "Remarque que le navigateur a été fermé entre-temps.",
    }
}
