//! Hotjar: heat maps, recordings of visits and surveys.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies | <https://help.hotjar.com/hc/en-us/articles/6952777582999>, as policies of other sites quote it | not verified |
//! | hosts | <https://help.hotjar.com/hc/en-us/articles/115011640307>, as applications quote it | not verified |
//! | queue and settings of the initialising script, of which the newest release loads from `static.contentsquare.com` | <https://github.com/hotjar/hotjar-js/blob/main/src/utils.ts> | 2026-11-30 |
//! | address of the script | as applications have it, never run with the vendor | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// Hotjar records how visitors use a site's pages, and asks them for their opinion.
    pub policy Hotjar: library {
        languages: [en, de, fr],
    }

    provider hotjar {
        name: "Hotjar Limited",
        privacy: "https://www.hotjar.com/legal/policies/privacy/",
        opt_out: "https://www.hotjar.com/policies/do-not-track/",
        country: mt,
    }

    /// Records how the pages are used, to improve them.
    purpose Recordings: internal {
        title: "Recordings of visits",

        /// Hotjar records movements, clicks and scrolling, and shows them to the operators of the site.
        embed hotjar(site: u32) {
            provider: hotjar,
            script: ["https://static.hotjar.com/c/hotjar-{site}.js?sv=6", "https://script.hotjar.com"],
            init: "window.hj = window.hj || function () { (window.hj.q = window.hj.q || []).push(arguments); }; window._hjSettings = { hjid: site, hjsv: 6 };",
            image: ["https://*.hotjar.com"],
            font: ["https://script.hotjar.com"],
            style: ["https://static.hotjar.com", "https://script.hotjar.com"],
            connect: ["https://*.hotjar.com", "https://*.hotjar.io", "wss://*.hotjar.com"],

            /// Recognises the browser on this site.
            cookie "_hjSessionUser_{site}" as hotjar_user { lifetime: 1 year sliding, subdomains }
            /// Holds the state of one visit.
            cookie "_hjSession_{site}" as hotjar_visit { lifetime: 30 minutes sliding, subdomains }
            /// Says whether what is known of you is up to date.
            cookie "_hjHasCachedUserAttributes" as hotjar_cached { lifetime: session, subdomains }
            /// Notices changes of what is known of you.
            cookie "_hjUserAttributesHash" as hotjar_hash { lifetime: 2 minutes sliding, subdomains }
            /// Finds the domain that cookies can be stored for, and is deleted at once.
            cookie "_hjTLDTest" as hotjar_domain { lifetime: session, subdomains }
            /// Remembers that you closed an invitation to a survey.
            cookie "_hjClosedSurveyInvites" as hotjar_invitations { lifetime: 1 year, subdomains }
            /// Remembers that you answered a survey.
            cookie "_hjDonePolls" as hotjar_answers { lifetime: 1 year, subdomains }
            /// Remembers that you made a survey small.
            cookie "_hjMinimizedPolls" as hotjar_minimised { lifetime: 1 year, subdomains }

            /// Keeps what the site says of you.
            storage "_hjUserAttributes" as hotjar_attributes in local {}
            /// Keeps the size of the window during one visit.
            storage "hjViewportId" as hotjar_viewport in session {}
        }
    }

    texts de {
        Hotjar: "Hotjar zeichnet auf, wie Besucher die Seiten einer Website benutzen, und fragt nach ihrer Meinung.",
        Recordings: "Zeichnet auf, wie die Seiten benutzt werden, um sie zu verbessern.",
        Recordings.title: "Aufzeichnung von Besuchen",
        hotjar: "Hotjar zeichnet Bewegungen, Klicks und Bildläufe auf und zeigt sie den Betreibern der Website.",
        hotjar_user: "Erkennt den Browser auf dieser Website wieder.",
        hotjar_visit: "Hält den Stand eines Besuchs.",
        hotjar_cached: "Sagt, ob bekannte Angaben über Sie noch gelten.",
        hotjar_hash: "Bemerkt Änderungen bekannter Angaben über Sie.",
        hotjar_domain: "Findet die Domain, für die Cookies gespeichert werden können, und wird sofort gelöscht.",
        hotjar_invitations: "Merkt sich, dass Sie die Einladung zu einer Umfrage geschlossen haben.",
        hotjar_answers: "Merkt sich, dass Sie eine Umfrage beantwortet haben.",
        hotjar_minimised: "Merkt sich, dass Sie eine Umfrage verkleinert haben.",
        hotjar_attributes: "Bewahrt auf, was die Website über Sie angibt.",
        hotjar_viewport: "Bewahrt während eines Besuchs die Größe des Fensters auf.",
    }

    texts fr {
        Hotjar: "Hotjar enregistre la façon dont les visiteurs utilisent les pages d’un site et leur demande leur avis.",
        Recordings: "Enregistre la façon dont les pages sont utilisées, pour les améliorer.",
        Recordings.title: "Enregistrement des visites",
        hotjar: "Hotjar enregistre les mouvements, les clics et le défilement, et les montre aux exploitants du site.",
        hotjar_user: "Reconnaît le navigateur sur ce site.",
        hotjar_visit: "Conserve l’état d’une visite.",
        hotjar_cached: "Indique si les informations connues sur vous sont à jour.",
        hotjar_hash: "Remarque les changements des informations connues sur vous.",
        hotjar_domain: "Trouve le domaine pour lequel des cookies peuvent être stockés, et est supprimé aussitôt.",
        hotjar_invitations: "Retient que vous avez fermé l’invitation à une enquête.",
        hotjar_answers: "Retient que vous avez répondu à une enquête.",
        hotjar_minimised: "Retient que vous avez réduit une enquête.",
        hotjar_attributes: "Conserve ce que le site indique sur vous.",
        hotjar_viewport: "Conserve la taille de la fenêtre pendant une visite.",
    }
}
