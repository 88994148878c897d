//! Turnstile, Cloudflare's check against robots within a page.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | hosts | <https://developers.cloudflare.com/turnstile/reference/content-security-policy/> | 2026-11-30 |
//! | no cookie unless its pre-clearance is on, which sets `cf_clearance` of [`cloudflare`](super::cloudflare) | <https://developers.cloudflare.com/turnstile/reference/content-security-policy/> | 2026-11-30 |
//! | address of the script | <https://developers.cloudflare.com/turnstile/get-started/> | 2026-11-30 |
//! | company, privacy notice | | not verified |

crate::cookie_policy! {
    /// Turnstile tells people from robots.
    pub policy CloudflareTurnstile: library {
        languages: [en, de, fr],
    }

    provider cloudflare {
        name: "Cloudflare, Inc.",
        privacy: "https://www.cloudflare.com/privacypolicy/",
        country: us,
    }

    /// Protects forms against robots.
    purpose Protection: third_party {
        title: "Protection against robots",

        /// Turnstile of Cloudflare examines the browser, to tell people from robots.
        embed turnstile() {
            provider: cloudflare,
            script: ["https://challenges.cloudflare.com/turnstile/v0/api.js"],
            frame: ["https://challenges.cloudflare.com"],
        }
    }

    texts de {
        CloudflareTurnstile: "Turnstile unterscheidet Menschen von Robotern.",
        Protection: "Schützt Formulare vor Robotern.",
        Protection.title: "Schutz vor Robotern",
        turnstile: "Turnstile von Cloudflare untersucht den Browser, um Menschen von Robotern zu unterscheiden.",
    }

    texts fr {
        CloudflareTurnstile: "Turnstile distingue les personnes des robots.",
        Protection: "Protège les formulaires contre les robots.",
        Protection.title: "Protection contre les robots",
        turnstile: "Turnstile de Cloudflare examine le navigateur pour distinguer les personnes des robots.",
    }
}
