//! The cookie policy of the shop.

use crate::values::{
    BasketId, CsrfToken, Experiment, PayState, RememberToken, SessionToken, Variant,
};

policy_runtime::cookie_policy! {
    /// How the Kettle & Cup shop uses cookies.
    pub policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        sites: ["kettle.example", "*.kettle.example"],
        languages: [en, de, fr, pl],
        jurisdictions: [eu, de, fr, pl],
    }

    provider kettle { name: "Kettle & Cup GmbH", privacy: "https://kettle.example/privacy" }
    provider google { name: "Google Ireland Limited", privacy: "https://business.safety.google/privacy/", opt_out: "https://tools.google.com/dlpage/gaoptout" }
    provider meta { name: "Meta Platforms Ireland Limited", privacy: "https://www.facebook.com/privacy/policy/" }
    provider stripe { name: "Stripe Payments Europe, Limited", privacy: "https://stripe.com/privacy" }
    provider cloudflare { name: "Cloudflare, Inc.", privacy: "https://www.cloudflare.com/privacypolicy/", country: us }
    provider intercom { name: "Intercom R&D Unlimited Company", privacy: "https://www.intercom.com/legal/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        consent_mode: [security_storage],

        /// Holds your basket between visits.
        cookie "__Host-basket" as basket: BasketId { because: basket, lifetime: 30 days sliding, seal: signed }

        /// Keeps you signed in while you shop.
        cookie "__Host-sid" as sid: SessionToken { because: authentication, lifetime: session, seal: encrypted }

        /// Signs you in again next time, if you ticked "remember me".
        cookie "__Host-remember" as remember: RememberToken { because: remember_me, lifetime: 60 days, seal: encrypted }

        /// Protects forms against forgery.
        cookie "__Host-csrf" as csrf: CsrfToken { because: csrf, lifetime: session, seal: signed }

        /// Recognises you when your bank sends you back from a payment.
        cookie "__Host-pay_{order}" as pay_state(order: u64): PayState {
            because: payment,
            lifetime: 30 minutes,
            same_site: none,
            seal: encrypted,
        }

        /// Tells people from robots. Our proxy sets it before your request reaches us.
        cookie __cf_bm { because: security, lifetime: 30 minutes sliding, provider: cloudflare, set_by: proxy }

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }

        /// The card form, which recognises stolen cards.
        embed card_form {
            provider: stripe,
            because: payment,
            script: ["https://js.stripe.com"],
            frame: ["https://js.stripe.com", "https://hooks.stripe.com"],
            connect: ["https://api.stripe.com"],

            cookie __stripe_mid { lifetime: 1 year }
            cookie __stripe_sid { lifetime: 30 minutes sliding }
            cookie m { lifetime: 10 years, stored_on: "m.stripe.com" }
        }
    }

    /// Tells us which pages help people to find a kettle.
    purpose Statistics: statistical {
        title: "Statistics",
        consent_mode: [analytics_storage],

        /// Google Analytics counts visits and follows one visit from page to page.
        embed google_analytics {
            provider: google,
            script: ["https://www.googletagmanager.com/gtag/js?id=G-XXXXXXX"],
            connect: ["https://*.google-analytics.com", "https://*.analytics.google.com", "https://*.googletagmanager.com"],
            image: ["https://*.google-analytics.com", "https://www.googletagmanager.com"],

            /// Tells one browser from another.
            cookie _ga: String { lifetime: 2 years sliding, subdomains }
            /// Holds the state of one visit.
            cookie "_ga_{container}" as ga_visit { lifetime: 2 years sliding, subdomains }
        }
    }

    /// Compares two versions of a page.
    purpose Experiments: internal {
        title: "Experiments",
        consent_mode: [functionality_storage],

        /// Remembers which version of a page you saw.
        cookie "ab_{experiment}" as ab(experiment: Experiment): Variant { lifetime: 90 days, seal: signed }
    }

    /// Shows our advertisements on Facebook and Instagram to people who were here.
    purpose Marketing: third_party {
        title: "Advertising",
        refused_by: [gpc],
        consent_mode: [ad_storage, ad_user_data, ad_personalization],

        /// The Meta pixel tells Meta which pages you open.
        embed meta_pixel {
            provider: meta,
            script: ["https://connect.facebook.net/en_US/fbevents.js"],
            image: ["https://www.facebook.com"],
            connect: ["https://www.facebook.com"],

            cookie _fbp { lifetime: 90 days sliding, subdomains }
            cookie _fbc { lifetime: 90 days sliding, subdomains }
            cookie fr { lifetime: 90 days, stored_on: "facebook.com" }
        }
    }

    /// Plays videos.
    purpose Media: third_party {
        title: "Videos",

        /// Videos from YouTube.
        embed youtube(video: &str) {
            provider: google,
            frame: ["https://www.youtube-nocookie.com/embed/{video}"],
            stored_on: "youtube-nocookie.com",

            cookie VISITOR_INFO1_LIVE { lifetime: 180 days sliding }
            cookie VISITOR_PRIVACY_METADATA { lifetime: 180 days sliding }
            cookie YSC { lifetime: session }
        }
    }

    /// Lets you chat with us.
    purpose Support: third_party {
        title: "Chat",

        /// The chat window.
        embed chat {
            provider: intercom,
            script: ["https://widget.intercom.io/widget/APPID", "https://js.intercomcdn.com"],
            connect: ["https://*.intercom.io", "wss://*.intercom.io"],
            image: ["https://*.intercomcdn.com", "https://static.intercomassets.com"],
            font: ["https://js.intercomcdn.com"],

            /// Recognises you before you tell us who you are.
            cookie "intercom-id-{app}" as intercom_id { lifetime: 9 months, subdomains }
            /// Keeps your conversation open.
            cookie "intercom-session-{app}" as intercom_session { lifetime: 1 week sliding, subdomains }
            /// Tells one device from another, against abuse.
            cookie "intercom-device-id-{app}" as intercom_device { lifetime: 9 months sliding, subdomains }
        }
    }

    retired {
        cookie "_gid" { subdomains }
        cookie "laravel_session" {}
    }

    texts de in "texts/shop.de.ftl";
    texts fr in "texts/shop.fr.ftl";
    texts pl in "texts/shop.pl.ftl";
}

#[cfg(test)]
mod tests {
    use super::Shop;
    use policy_runtime::testing::assert_reviewed;

    #[test]
    fn the_policy_is_reviewed() {
        assert_reviewed::<Shop>("cookies.lock.json");
    }
}
