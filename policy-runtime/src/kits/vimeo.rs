//! Videos of Vimeo, with `dnt=1`: the player sets no new cookies.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies, what `dnt` does | <https://help.vimeo.com/hc/en-us/articles/26080940921361> | 2026-11-30 |
//! | address of the player | <https://github.com/vimeo/player.js/blob/master/README.md> | 2026-11-30 |
//! | host that stores the cookies | | not verified |
//! | company, privacy notice | | not verified |
//!
//! The cookies are declared all the same: the browser sends those that an earlier visit to Vimeo has left. The list of the vendor names
//! `_cf_bm` and `_cfuvid`; the first is written here as Cloudflare writes it, `__cf_bm`.

crate::cookie_policy! {
    /// Vimeo plays videos within a site's pages.
    pub policy Vimeo: library {
        languages: [en, de, fr],
    }

    provider vimeo {
        name: "Vimeo.com, Inc.",
        privacy: "https://vimeo.com/privacy",
        country: us,
    }

    /// Plays videos within the pages.
    purpose Videos: third_party {
        title: "Videos",

        /// A video from Vimeo.
        embed vimeo(video: u64) {
            provider: vimeo,
            frame: ["https://player.vimeo.com/video/{video}?dnt=1"],
            size: "640x360",
            allow: [autoplay, fullscreen, picture_in_picture],
            stored_on: "vimeo.com",

            /// Recognises the browser, for statistics of the video's owner.
            cookie "vuid" as vimeo_vuid { lifetime: 2 years }
            /// Remembers your settings of the player, such as the volume.
            cookie "player" as vimeo_player { lifetime: 1 year }
            /// Says which functions of the player are on.
            cookie "flags" as vimeo_flags { lifetime: 1 year }
            /// Tells people from robots.
            cookie "player_clearance" as vimeo_clearance { lifetime: 7 days }
            /// Tells people from robots, for Cloudflare.
            cookie "__cf_bm" as vimeo_cf_bm { lifetime: 30 minutes sliding }
            /// Limits the number of requests, for Cloudflare.
            cookie "_cfuvid" as vimeo_cfuvid { lifetime: session }
            /// Remembers a passed check against robots, for Cloudflare.
            cookie "cf_clearance" as vimeo_cf_clearance { lifetime: 1 year }
        }
    }

    texts de {
        Vimeo: "Vimeo spielt Videos in den Seiten einer Website ab.",
        Videos: "Spielt Videos in den Seiten ab.",
        Videos.title: "Videos",
        vimeo: "Ein Video von Vimeo.",
        vimeo_vuid: "Erkennt den Browser wieder, für die Statistik der Person, der das Video gehört.",
        vimeo_player: "Merkt sich Ihre Einstellungen des Players, etwa die Lautstärke.",
        vimeo_flags: "Sagt, welche Funktionen des Players eingeschaltet sind.",
        vimeo_clearance: "Unterscheidet Menschen von Robotern.",
        vimeo_cf_bm: "Unterscheidet für Cloudflare Menschen von Robotern.",
        vimeo_cfuvid: "Begrenzt für Cloudflare die Zahl der Anfragen.",
        vimeo_cf_clearance: "Merkt sich für Cloudflare eine bestandene Prüfung gegen Roboter.",
    }

    texts fr {
        Vimeo: "Vimeo lit des vidéos dans les pages d’un site.",
        Videos: "Lit des vidéos dans les pages.",
        Videos.title: "Vidéos",
        vimeo: "Une vidéo de Vimeo.",
        vimeo_vuid: "Reconnaît le navigateur, pour les statistiques du propriétaire de la vidéo.",
        vimeo_player: "Retient vos réglages du lecteur, comme le volume.",
        vimeo_flags: "Indique quelles fonctions du lecteur sont activées.",
        vimeo_clearance: "Distingue les personnes des robots.",
        vimeo_cf_bm: "Distingue les personnes des robots, pour Cloudflare.",
        vimeo_cfuvid: "Limite le nombre de requêtes, pour Cloudflare.",
        vimeo_cf_clearance: "Retient un contrôle réussi contre les robots, pour Cloudflare.",
    }
}
