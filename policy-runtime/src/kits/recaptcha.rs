//! Google reCAPTCHA, versions 2 and 3.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | hosts | <https://developers.google.com/recaptcha/docs/faq>, in a copy of the page | 2026-11-30 |
//! | `_GRECAPTCHA`, its host and its lifetime | the Open Cookie Database | not verified |
//! | address of the script and its `render` | <https://github.com/google/recaptcha/tree/main/examples> | 2026-11-30 |
//! | company, privacy notice | | not verified |
//!
//! `render` is the site's key (version 3), or `explicit` or `onload` (version 2).

crate::cookie_policy! {
    /// Google reCAPTCHA tells people from robots.
    pub policy ReCaptcha: library {
        languages: [en, de, fr],
    }

    provider google {
        name: "Google Ireland Limited",
        privacy: "https://policies.google.com/privacy",
        opt_out: "https://myadcenter.google.com/",
        country: ie,
    }

    /// Protects forms against robots.
    purpose Protection: third_party {
        title: "Protection against robots",

        /// Google reCAPTCHA watches how a form is filled in, to tell people from robots.
        embed recaptcha(render: &str) {
            provider: google,
            script: ["https://www.google.com/recaptcha/api.js?render={render}", "https://www.gstatic.com"],
            frame: ["https://www.google.com", "https://recaptcha.google.com"],
            connect: ["https://www.google.com"],

            /// Recognises the browser, to estimate whether a person uses it.
            cookie "_GRECAPTCHA" as recaptcha_browser { lifetime: 180 days, stored_on: "google.com" }
        }
    }

    texts de {
        ReCaptcha: "Google reCAPTCHA unterscheidet Menschen von Robotern.",
        Protection: "Schützt Formulare vor Robotern.",
        Protection.title: "Schutz vor Robotern",
        recaptcha: "Google reCAPTCHA beobachtet, wie ein Formular ausgefüllt wird, um Menschen von Robotern zu unterscheiden.",
        recaptcha_browser: "Erkennt den Browser wieder, um einzuschätzen, ob ein Mensch ihn benutzt.",
    }

    texts fr {
        ReCaptcha: "Google reCAPTCHA distingue les personnes des robots.",
        Protection: "Protège les formulaires contre les robots.",
        Protection.title: "Protection contre les robots",
        recaptcha: "Google reCAPTCHA observe comment un formulaire est rempli pour distinguer les personnes des robots.",
        recaptcha_browser: "Reconnaît le navigateur pour estimer si une personne l’utilise.",
    }
}
