//! Videos of YouTube, in the player without cookies before playback (`youtube-nocookie.com`).
//!
//! | fact | source | checked |
//! |---|---|---|
//! | `VISITOR_INFO1_LIVE` and its lifetime of 6 months, `YSC` for one session | <https://policies.google.com/technologies/cookies>, in copies of the page | 2026-11-30 |
//! | `VISITOR_PRIVACY_METADATA` and its lifetime | | not verified |
//! | host that stores the cookies, address of the player | | not verified |
//! | company, privacy notice, opt-out | | not verified |

crate::cookie_policy! {
    /// YouTube plays videos within a site's pages.
    pub policy YouTube: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://policies.google.com/privacy",
        opt_out: "https://myadcenter.google.com/",
        country: ie,
    }

    /// Plays videos within the pages.
    purpose Videos: third_party {
        title: "Videos",

        /// A video from YouTube.
        embed youtube(video: &str) {
            provider: google,
            frame: ["https://www.youtube-nocookie.com/embed/{video}"],
            size: "560x315",
            allow: [autoplay, encrypted_media, fullscreen, picture_in_picture, web_share],
            stored_on: "youtube-nocookie.com",

            /// Remembers your settings on YouTube and helps to find faults.
            cookie "VISITOR_INFO1_LIVE" as youtube_visitor { lifetime: 6 months sliding }
            /// Remembers your choices about privacy on YouTube.
            cookie "VISITOR_PRIVACY_METADATA" as youtube_privacy { lifetime: 6 months sliding }
            /// Makes sure that requests during a visit come from you.
            cookie "YSC" as youtube_session { lifetime: session }
        }
    }

    texts de {
        YouTube: "YouTube spielt Videos in den Seiten einer Website ab.",
        Videos: "Spielt Videos in den Seiten ab.",
        Videos.title: "Videos",
        youtube: "Ein Video von YouTube.",
        youtube_visitor: "Merkt sich Ihre Einstellungen bei YouTube und hilft, Störungen zu finden.",
        youtube_privacy: "Merkt sich Ihre Entscheidungen zum Datenschutz bei YouTube.",
        youtube_session: "Stellt sicher, dass Anfragen während eines Besuchs von Ihnen kommen.",
    }

    texts fr {
        YouTube: "YouTube lit des vidéos dans les pages d’un site.",
        Videos: "Lit des vidéos dans les pages.",
        Videos.title: "Vidéos",
        youtube: "Une vidéo de YouTube.",
        youtube_visitor: "Retient vos réglages sur YouTube et aide à trouver les pannes.",
        youtube_privacy: "Retient vos choix de confidentialité sur YouTube.",
        youtube_session: "Assure que les requêtes pendant une visite viennent de vous.",
    }
}
