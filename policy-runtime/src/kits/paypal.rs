//! Buttons and forms of PayPal (JavaScript SDK).
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies | the Open Cookie Database | not verified |
//! | address of the script and its parameters | <https://github.com/paypal/paypal-js/blob/main/packages/paypal-js/src/utils.ts> | 2026-11-30 |
//! | further hosts | | not verified |
//! | company, privacy notice | | not verified |
//!
//! Load it where visitors pay: on other pages it is not needed for a payment, and asks.

crate::cookie_policy! {
    /// PayPal takes payments on a site's pages.
    pub policy PayPal: library {
        languages: [en, de, fr],
    }

    provider paypal {
        name: "PayPal (Europe) S.à r.l. et Cie, S.C.A.",
        privacy: "https://www.paypal.com/webapps/mpp/ua/privacy-full",
        opt_out: "https://www.paypal.com/myaccount/privacy/cookiePrefs",
        country: lu,
    }

    /// Takes your payment and protects it against fraud.
    purpose Payment: necessary {
        title: "Payment",

        /// The buttons of PayPal, which recognise customers and fraud.
        embed paypal(client: &str, currency: &str) {
            provider: paypal,
            because: payment,
            script: ["https://www.paypal.com/sdk/js?client-id={client}&currency={currency}", "https://www.paypalobjects.com"],
            frame: ["https://www.paypal.com"],
            image: ["https://www.paypal.com", "https://www.paypalobjects.com", "https://t.paypal.com"],
            connect: ["https://www.paypal.com", "https://t.paypal.com"],
            stored_on: "paypal.com",

            /// Recognises the browser, against fraud.
            cookie "ts" as paypal_ts { lifetime: 3 years }
            /// Recognises the browser, against fraud.
            cookie "ts_c" as paypal_ts_c { lifetime: 3 years }
            /// Holds the state of the payment.
            cookie "x-pp-s" as paypal_state { lifetime: session }
            /// Names the part of PayPal that was used before.
            cookie "tsrce" as paypal_tsrce { lifetime: session }
            /// Joins the steps of the payment.
            cookie "nsid" as paypal_nsid { lifetime: session }
            /// Chooses the data centre that answers.
            cookie "l7_az" as paypal_l7_az { lifetime: 1 day }
        }
    }

    texts de {
        PayPal: "PayPal nimmt Zahlungen auf den Seiten einer Website entgegen.",
        Payment: "Nimmt Ihre Zahlung entgegen und schützt sie vor Betrug.",
        Payment.title: "Bezahlung",
        paypal: "Die Schaltflächen von PayPal, die Kunden und Betrug erkennen.",
        paypal_ts: "Erkennt den Browser wieder, gegen Betrug.",
        paypal_ts_c: "Erkennt den Browser wieder, gegen Betrug.",
        paypal_state: "Hält den Stand der Zahlung.",
        paypal_tsrce: "Nennt den Teil von PayPal, der zuvor benutzt wurde.",
        paypal_nsid: "Verbindet die Schritte der Zahlung.",
        paypal_l7_az: "Wählt das Rechenzentrum, das antwortet.",
    }

    texts fr {
        PayPal: "PayPal reçoit les paiements sur les pages d’un site.",
        Payment: "Reçoit votre paiement et le protège contre la fraude.",
        Payment.title: "Paiement",
        paypal: "Les boutons de PayPal, qui reconnaissent les clients et la fraude.",
        paypal_ts: "Reconnaît le navigateur, contre la fraude.",
        paypal_ts_c: "Reconnaît le navigateur, contre la fraude.",
        paypal_state: "Conserve l’état du paiement.",
        paypal_tsrce: "Nomme la partie de PayPal utilisée auparavant.",
        paypal_nsid: "Relie les étapes du paiement.",
        paypal_l7_az: "Choisit le centre de données qui répond.",
    }
}
