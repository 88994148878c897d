//! hCaptcha, a check against robots.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | hosts | <https://docs.hcaptcha.com/#content-security-policy-settings> | 2026-11-30 |
//! | `hmt_id` is set when the box is ticked | as programs that read it say; its lifetime is unknown | not verified |
//! | address of the script | <https://github.com/hCaptcha/hcaptcha-loader> | 2026-11-30 |
//! | company, privacy notice | | not verified |

crate::cookie_policy! {
    /// hCaptcha tells people from robots.
    pub policy HCaptcha: library {
        languages: [en, de, fr],
    }

    provider intuition_machines {
        name: "Intuition Machines, Inc.",
        privacy: "https://www.hcaptcha.com/privacy",
        country: us,
    }

    /// Protects forms against robots.
    purpose Protection: third_party {
        title: "Protection against robots",

        /// hCaptcha gives you a small task, to tell people from robots.
        embed hcaptcha() {
            provider: intuition_machines,
            script: ["https://js.hcaptcha.com/1/api.js", "https://hcaptcha.com", "https://*.hcaptcha.com"],
            frame: ["https://hcaptcha.com", "https://*.hcaptcha.com"],
            style: ["https://hcaptcha.com", "https://*.hcaptcha.com"],
            connect: ["https://hcaptcha.com", "https://*.hcaptcha.com"],

            /// Recognises the browser that solved the task.
            cookie "hmt_id" as hcaptcha_browser { lifetime: unknown, stored_on: "hcaptcha.com" }
        }
    }

    texts de {
        HCaptcha: "hCaptcha unterscheidet Menschen von Robotern.",
        Protection: "Schützt Formulare vor Robotern.",
        Protection.title: "Schutz vor Robotern",
        hcaptcha: "hCaptcha stellt Ihnen eine kleine Aufgabe, um Menschen von Robotern zu unterscheiden.",
        hcaptcha_browser: "Erkennt den Browser wieder, der die Aufgabe gelöst hat.",
    }

    texts fr {
        HCaptcha: "hCaptcha distingue les personnes des robots.",
        Protection: "Protège les formulaires contre les robots.",
        Protection.title: "Protection contre les robots",
        hcaptcha: "hCaptcha vous donne un petit exercice pour distinguer les personnes des robots.",
        hcaptcha_browser: "Reconnaît le navigateur qui a résolu l’exercice.",
    }
}
