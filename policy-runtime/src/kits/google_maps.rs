//! Google Maps: a map in a frame (Maps Embed API), and the Maps JavaScript API.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | hosts, address of the JavaScript API | <https://developers.google.com/maps/documentation/javascript/content-security-policy> | 2026-11-30 |
//! | `NID` and its lifetime of 6 months after the last use | <https://policies.google.com/technologies/cookies>, in copies of the page | 2026-11-30 |
//! | maps set or read `NID`, address of the Embed API | | not verified |
//! | company, privacy notice, opt-out | | not verified |
//!
//! The JavaScript API also needs `blob:` and `'unsafe-eval'` in a `Content-Security-Policy`, which no kit adds.

crate::cookie_policy! {
    /// Google Maps shows maps within a site's pages.
    pub policy GoogleMaps: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://policies.google.com/privacy",
        opt_out: "https://myadcenter.google.com/",
        country: ie,
    }

    /// Shows maps within the pages.
    purpose Maps: third_party {
        title: "Maps",

        /// Remembers your settings at Google.
        cookie "NID" as google_nid { lifetime: 6 months sliding, provider: google, stored_on: "google.com" }

        /// A map from Google Maps.
        embed google_map(key: &str, place: &str) {
            provider: google,
            frame: ["https://www.google.com/maps/embed/v1/place?key={key}&q={place}"],
            size: "600x450",
        }

        /// A map from Google Maps that answers to what you do.
        embed google_maps_api(key: &str, callback: &str) {
            provider: google,
            script: ["https://maps.googleapis.com/maps/api/js?key={key}&callback={callback}&loading=async", "https://*.googleapis.com", "https://*.gstatic.com", "https://*.google.com"],
            image: ["https://*.googleapis.com", "https://*.gstatic.com", "https://*.google.com", "https://*.googleusercontent.com"],
            frame: ["https://*.google.com"],
            connect: ["https://*.googleapis.com", "https://*.google.com", "https://*.gstatic.com"],
            font: ["https://fonts.gstatic.com"],
            style: ["https://fonts.googleapis.com"],
        }
    }

    texts de {
        GoogleMaps: "Google Maps zeigt Karten in den Seiten einer Website.",
        Maps: "Zeigt Karten in den Seiten.",
        Maps.title: "Karten",
        google_nid: "Merkt sich Ihre Einstellungen bei Google.",
        google_map: "Eine Karte von Google Maps.",
        google_maps_api: "Eine Karte von Google Maps, die Sie bewegen können.",
    }

    texts fr {
        GoogleMaps: "Google Maps montre des cartes dans les pages d’un site.",
        Maps: "Montre des cartes dans les pages.",
        Maps.title: "Cartes",
        google_nid: "Retient vos réglages chez Google.",
        google_map: "Une carte de Google Maps.",
        google_maps_api: "Une carte de Google Maps qui réagit à vos gestes.",
    }
}
