//! Payment forms of Stripe (`Stripe.js`).
//!
//! | fact | source | checked |
//! |---|---|---|
//! | hosts | <https://docs.stripe.com/security/guide#content-security-policy>, as applications quote it | not verified |
//! | names and lifetimes of the cookies | the Open Cookie Database and policies of other sites | not verified |
//! | address of the script | <https://github.com/stripe/stripe-js/blob/master/src/shared.ts> | 2026-11-30 |
//! | company, privacy notice | | not verified |
//!
//! Load it where visitors pay: on other pages it is not needed for a payment, and asks.

crate::cookie_policy! {
    /// Stripe takes payments on a site's pages.
    pub policy Stripe: library {
        languages: [en, de, fr],
    }

    provider stripe {
        name: "Stripe Payments Europe, Limited",
        privacy: "https://stripe.com/privacy",
        opt_out: "https://stripe.com/cookie-settings",
        country: ie,
    }

    /// Takes your payment and protects it against fraud.
    purpose Payment: necessary {
        title: "Payment",

        /// The payment form of Stripe, which recognises stolen cards.
        embed stripe() {
            provider: stripe,
            because: payment,
            script: ["https://js.stripe.com/v3", "https://*.js.stripe.com", "https://maps.googleapis.com"],
            frame: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
            connect: ["https://api.stripe.com", "https://maps.googleapis.com"],

            /// Recognises the browser, against fraud.
            cookie "__stripe_mid" as stripe_browser { lifetime: 1 year sliding, subdomains }
            /// Joins the pages of one visit, against fraud.
            cookie "__stripe_sid" as stripe_visit { lifetime: 30 minutes sliding, subdomains }
            /// Recognises the browser on all sites with Stripe, against fraud.
            cookie "m" as stripe_m { lifetime: 2 years sliding, stored_on: "m.stripe.com" }
        }
    }

    texts de {
        Stripe: "Stripe nimmt Zahlungen auf den Seiten einer Website entgegen.",
        Payment: "Nimmt Ihre Zahlung entgegen und schützt sie vor Betrug.",
        Payment.title: "Bezahlung",
        stripe: "Das Zahlungsformular von Stripe, das gestohlene Karten erkennt.",
        stripe_browser: "Erkennt den Browser wieder, gegen Betrug.",
        stripe_visit: "Verbindet die Seiten eines Besuchs, gegen Betrug.",
        stripe_m: "Erkennt den Browser auf allen Websites mit Stripe wieder, gegen Betrug.",
    }

    texts fr {
        Stripe: "Stripe reçoit les paiements sur les pages d’un site.",
        Payment: "Reçoit votre paiement et le protège contre la fraude.",
        Payment.title: "Paiement",
        stripe: "Le formulaire de paiement de Stripe, qui reconnaît les cartes volées.",
        stripe_browser: "Reconnaît le navigateur, contre la fraude.",
        stripe_visit: "Relie les pages d’une visite, contre la fraude.",
        stripe_m: "Reconnaît le navigateur sur tous les sites avec Stripe, contre la fraude.",
    }
}
