//! The Insight Tag of LinkedIn, for advertisements on LinkedIn.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | lifetimes begin anew at each visit; the tag sets cookies on other sites too | <https://www.linkedin.com/legal/l/cookie-table> | 2026-11-30 |
//! | the tag uses first-party and third-party cookies | <https://www.linkedin.com/help/lms/answer/a520008> | 2026-11-30 |
//! | names and lifetimes of the cookies | the Open Cookie Database and directories of vendors | not verified |
//! | hosts, address of the script, initialising script, image without JavaScript | | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// The Insight Tag measures what follows a click on an advertisement on LinkedIn.
    pub policy LinkedInInsight: library {
        languages: [en, de, fr],
    }

    provider linkedin {
        name: "LinkedIn Ireland Unlimited Company",
        privacy: "https://www.linkedin.com/legal/privacy-policy",
        opt_out: "https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out",
        country: ie,
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",

        /// The Insight Tag tells LinkedIn which pages you open, and LinkedIn shows advertisements to people who were here.
        embed linkedin_insight(partner: u32) {
            provider: linkedin,
            script: ["https://snap.licdn.com/li.lms-analytics/insight.min.js", "https://snap.licdn.com"],
            init: "window._linkedin_partner_id = String(partner); (window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []).push(String(partner)); if (!window.lintrk) { window.lintrk = function (name, data) { window.lintrk.q.push([name, data]); }; window.lintrk.q = []; }",
            pixel: ["https://px.ads.linkedin.com/collect/?pid={partner}&fmt=gif"],
            image: ["https://px.ads.linkedin.com", "https://www.linkedin.com"],
            connect: ["https://px.ads.linkedin.com", "https://cdn.linkedin.oribi.io"],

            /// Remembers the click on LinkedIn that led here.
            cookie "li_fat_id" as linkedin_click { lifetime: 30 days sliding, subdomains }
            /// Remembers the click on LinkedIn that led here, for groups of members.
            cookie "li_giant" as linkedin_group_click { lifetime: 7 days sliding, subdomains }
            /// Recognises the browser on sites of LinkedIn.
            cookie "bcookie" as linkedin_bcookie { lifetime: 1 year sliding, stored_on: "linkedin.com" }
            /// Chooses the data centre that answers.
            cookie "lidc" as linkedin_lidc { lifetime: 1 day sliding, stored_on: "linkedin.com" }
            /// Recognises browsers of people who are no members of LinkedIn.
            cookie "li_sugr" as linkedin_sugr { lifetime: 90 days sliding, stored_on: "linkedin.com" }
            /// Remembers your choices about cookies on LinkedIn.
            cookie "li_gc" as linkedin_gc { lifetime: 6 months sliding, stored_on: "linkedin.com" }
            /// Matches the browser with a member of LinkedIn, for advertisements.
            cookie "UserMatchHistory" as linkedin_user_match { lifetime: 30 days sliding, stored_on: "linkedin.com" }
            /// Remembers when the browser was last matched, for statistics.
            cookie "AnalyticsSyncHistory" as linkedin_sync { lifetime: 30 days sliding, stored_on: "linkedin.com" }
        }
    }

    texts de {
        LinkedInInsight: "Das Insight Tag misst, was auf den Klick auf eine Anzeige bei LinkedIn folgt.",
        Advertising: "Misst den Erfolg von Anzeigen und zeigt sie Menschen, die hier waren.",
        Advertising.title: "Werbung",
        linkedin_insight: "Das Insight Tag teilt LinkedIn mit, welche Seiten Sie öffnen, und LinkedIn zeigt Menschen, die hier waren, Anzeigen.",
        linkedin_click: "Merkt sich den Klick bei LinkedIn, der hierher führte.",
        linkedin_group_click: "Merkt sich den Klick bei LinkedIn, der hierher führte, für Gruppen von Mitgliedern.",
        linkedin_bcookie: "Erkennt den Browser auf Websites von LinkedIn wieder.",
        linkedin_lidc: "Wählt das Rechenzentrum, das antwortet.",
        linkedin_sugr: "Erkennt Browser von Menschen wieder, die nicht Mitglied bei LinkedIn sind.",
        linkedin_gc: "Merkt sich Ihre Entscheidungen über Cookies bei LinkedIn.",
        linkedin_user_match: "Ordnet den Browser für Anzeigen einem Mitglied von LinkedIn zu.",
        linkedin_sync: "Merkt sich, wann der Browser zuletzt zugeordnet wurde, für Statistik.",
    }

    texts fr {
        LinkedInInsight: "L’Insight Tag mesure ce qui suit un clic sur une annonce sur LinkedIn.",
        Advertising: "Mesure le succès des annonces et les montre aux personnes qui sont venues ici.",
        Advertising.title: "Publicité",
        linkedin_insight: "L’Insight Tag indique à LinkedIn les pages que vous ouvrez, et LinkedIn montre des annonces aux personnes qui sont venues ici.",
        linkedin_click: "Retient le clic sur LinkedIn qui a mené ici.",
        linkedin_group_click: "Retient le clic sur LinkedIn qui a mené ici, pour des groupes de membres.",
        linkedin_bcookie: "Reconnaît le navigateur sur les sites de LinkedIn.",
        linkedin_lidc: "Choisit le centre de données qui répond.",
        linkedin_sugr: "Reconnaît les navigateurs de personnes qui ne sont pas membres de LinkedIn.",
        linkedin_gc: "Retient vos choix de cookies sur LinkedIn.",
        linkedin_user_match: "Associe le navigateur à un membre de LinkedIn pour les annonces.",
        linkedin_sync: "Retient quand le navigateur a été associé pour la dernière fois, pour les statistiques.",
    }
}
