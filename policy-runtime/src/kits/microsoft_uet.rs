//! Universal Event Tracking of Microsoft Advertising.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | collected data are kept 390 days, among them the address and a cookie of Microsoft | <https://help.ads.microsoft.com/apex/index/3/en/53056> | 2026-11-30 |
//! | the click's identifier is stored in a first-party cookie | <https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_parameters_table> | 2026-11-30 |
//! | the vendor demands consent before the tag is active, and a signal of it | <https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consentfaq> | 2026-11-30 |
//! | names and lifetimes of the cookies | | not verified |
//! | hosts, address of the script, initialising script | | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// Microsoft Advertising measures what follows a click on an advertisement.
    pub policy MicrosoftUet: library {
        languages: [en, de, fr],
    }

    provider microsoft {
        name: "Microsoft Ireland Operations Limited",
        privacy: "https://privacy.microsoft.com/privacystatement",
        opt_out: "https://account.microsoft.com/privacy/ad-settings",
        country: ie,
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",

        /// Microsoft Advertising learns which pages are opened, and shows advertisements to people who were here.
        embed microsoft_uet(tag: u32) {
            provider: microsoft,
            consent_api: uet,
            script: ["https://bat.bing.com/bat.js?ti={tag}"],
            init: "window.uetq = window.uetq || []; document.addEventListener('load', function start() { if (!window.UET) { return; } document.removeEventListener('load', start, true); window.uetq = new window.UET({ ti: String(tag), enableAutoSpaTracking: true, q: window.uetq }); window.uetq.push('pageLoad'); }, true);",
            image: ["https://bat.bing.com", "https://bat.bing.net"],
            connect: ["https://bat.bing.com", "https://bat.bing.net"],

            /// Joins the pages of one visit.
            cookie "_uetsid" as uet_visit { lifetime: 1 day sliding, subdomains }
            /// Recognises the browser on this site.
            cookie "_uetvid" as uet_visitor { lifetime: 13 months sliding, subdomains }
            /// Remembers the click on an advertisement that led here.
            cookie "_uetmsclkid" as uet_click { lifetime: 90 days, subdomains }
            /// Recognises the browser on sites of Microsoft, for advertising.
            cookie "MUID" as uet_muid { lifetime: 13 months, stored_on: "bing.com" }
        }
    }

    texts de {
        MicrosoftUet: "Microsoft Advertising misst, was auf den Klick auf eine Anzeige folgt.",
        Advertising: "Misst den Erfolg von Anzeigen und zeigt sie Menschen, die hier waren.",
        Advertising.title: "Werbung",
        microsoft_uet: "Microsoft Advertising erfährt, welche Seiten geöffnet werden, und zeigt Menschen, die hier waren, Anzeigen.",
        uet_visit: "Verbindet die Seiten eines Besuchs.",
        uet_visitor: "Erkennt den Browser auf dieser Website wieder.",
        uet_click: "Merkt sich den Klick auf eine Anzeige, der hierher führte.",
        uet_muid: "Erkennt den Browser auf Websites von Microsoft wieder, für Werbung.",
    }

    texts fr {
        MicrosoftUet: "Microsoft Advertising mesure ce qui suit un clic sur une annonce.",
        Advertising: "Mesure le succès des annonces et les montre aux personnes qui sont venues ici.",
        Advertising.title: "Publicité",
        microsoft_uet: "Microsoft Advertising apprend quelles pages sont ouvertes et montre des annonces aux personnes qui sont venues ici.",
        uet_visit: "Relie les pages d’une visite.",
        uet_visitor: "Reconnaît le navigateur sur ce site.",
        uet_click: "Retient le clic sur une annonce qui a mené ici.",
        uet_muid: "Reconnaît le navigateur sur les sites de Microsoft, pour la publicité.",
    }
}
