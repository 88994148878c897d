//! Microsoft Clarity: heat maps and recordings of visits.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names of the cookies | <https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list> | 2026-11-30 |
//! | `_clck` and `_clsk` are first-party, no cookie before a consent signal, the two permissions of the consent API | <https://learn.microsoft.com/en-us/clarity/setup-and-installation/cmp-integration-guide> | 2026-11-30 |
//! | lifetimes of `_clck` (365 days) and `_clsk` (1 day), `_cltk` in the storage of the session | <https://github.com/microsoft/clarity/blob/master/packages/clarity-js/types/data.d.ts> | 2026-11-30 |
//! | lifetimes of the other cookies, hosts that store them | the Open Cookie Database and policies of other sites | not verified |
//! | address of the script | <https://clarity.microsoft.com/blog/?p=9897> | 2026-11-30 |
//! | further hosts | | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// Microsoft Clarity records how visitors use a site's pages.
    pub policy Clarity: library {
        languages: [en, de, fr],
    }

    provider microsoft {
        name: "Microsoft Ireland Operations Limited",
        privacy: "https://privacy.microsoft.com/privacystatement",
        opt_out: "https://account.microsoft.com/privacy/ad-settings",
        country: ie,
    }

    /// Records how the pages are used, to improve them.
    purpose Recordings: third_party {
        title: "Recordings of visits",

        /// Microsoft Clarity records movements, clicks and scrolling, and shows them to the operators of the site.
        embed clarity(project: &str) {
            provider: microsoft,
            consent_api: clarity,
            script: ["https://www.clarity.ms/tag/{project}", "https://*.clarity.ms"],
            init: "window.clarity = window.clarity || function () { (window.clarity.q = window.clarity.q || []).push(arguments); };",
            image: ["https://*.clarity.ms", "https://c.bing.com"],
            connect: ["https://*.clarity.ms", "https://c.bing.com"],

            /// Recognises the browser on this site.
            cookie "_clck" as clarity_user { lifetime: 1 year sliding, subdomains }
            /// Joins the pages of one visit into one recording.
            cookie "_clsk" as clarity_visit { lifetime: 1 day sliding, subdomains }
            /// Remembers when Clarity first saw the browser, on any site.
            cookie "CLID" as clarity_first_seen { lifetime: 1 year, stored_on: "clarity.ms" }
            /// Recognises the browser on sites of Microsoft, also for advertising.
            cookie "MUID" as clarity_muid { lifetime: 13 months, stored_on: ["clarity.ms", "bing.com"] }
            /// Says whether the browser's identifier is passed on for advertising.
            cookie "ANONCHK" as clarity_anonchk { lifetime: 10 minutes, stored_on: "clarity.ms" }
            /// Says whether the browser's identifier is to be renewed.
            cookie "MR" as clarity_mr { lifetime: 7 days, stored_on: ["clarity.ms", "bing.com"] }
            /// Keeps the browser's identifier the same on all sites of Microsoft.
            cookie "SM" as clarity_sm { lifetime: session, stored_on: "clarity.ms" }

            /// Tells one tab of the browser from another.
            storage "_cltk" as clarity_tab in session {}
        }
    }

    texts de {
        Clarity: "Microsoft Clarity zeichnet auf, wie Besucher die Seiten einer Website benutzen.",
        Recordings: "Zeichnet auf, wie die Seiten benutzt werden, um sie zu verbessern.",
        Recordings.title: "Aufzeichnung von Besuchen",
        clarity: "Microsoft Clarity zeichnet Bewegungen, Klicks und Bildläufe auf und zeigt sie den Betreibern der Website.",
        clarity_user: "Erkennt den Browser auf dieser Website wieder.",
        clarity_visit: "Fügt die Seiten eines Besuchs zu einer Aufzeichnung zusammen.",
        clarity_first_seen: "Merkt sich, wann Clarity den Browser zum ersten Mal sah, auf irgendeiner Website.",
        clarity_muid: "Erkennt den Browser auf Websites von Microsoft wieder, auch für Werbung.",
        clarity_anonchk: "Sagt, ob die Kennung des Browsers für Werbung weitergegeben wird.",
        clarity_mr: "Sagt, ob die Kennung des Browsers zu erneuern ist.",
        clarity_sm: "Hält die Kennung des Browsers auf allen Websites von Microsoft gleich.",
        clarity_tab: "Unterscheidet einen Tab des Browsers von anderen.",
    }

    texts fr {
        Clarity: "Microsoft Clarity enregistre la façon dont les visiteurs utilisent les pages d’un site.",
        Recordings: "Enregistre la façon dont les pages sont utilisées, pour les améliorer.",
        Recordings.title: "Enregistrement des visites",
        clarity: "Microsoft Clarity enregistre les mouvements, les clics et le défilement, et les montre aux exploitants du site.",
        clarity_user: "Reconnaît le navigateur sur ce site.",
        clarity_visit: "Réunit les pages d’une visite en un enregistrement.",
        clarity_first_seen: "Retient quand Clarity a vu le navigateur pour la première fois, sur n’importe quel site.",
        clarity_muid: "Reconnaît le navigateur sur les sites de Microsoft, aussi pour la publicité.",
        clarity_anonchk: "Indique si l’identifiant du navigateur est transmis pour la publicité.",
        clarity_mr: "Indique si l’identifiant du navigateur est à renouveler.",
        clarity_sm: "Garde le même identifiant du navigateur sur tous les sites de Microsoft.",
        clarity_tab: "Distingue un onglet du navigateur d’un autre.",
    }
}
