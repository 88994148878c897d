//! Cookies that Cloudflare's proxy sets for the site before a request reaches it.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and reasons, lifetime of `__cf_bm`, all on the host of the site | <https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/> | 2026-11-30 |
//! | `cf_clearance` lives as long as the site chooses, 30 minutes by default | <https://developers.cloudflare.com/waf/tools/challenge-passage/> | 2026-11-30 |
//! | a year as the longest choice for `cf_clearance`, `_cfuvid` for one session | <https://help.vimeo.com/hc/en-us/articles/26080940921361>, of a customer | not verified |
//! | company, privacy notice | <https://www.cloudflare.com/privacypolicy/>, as that page links it | not verified |
//!
//! The kit has what the protection against robots and the limits of requests set. What other products set is not in it, and is declared
//! by the application where they are on: `__cflb` (load balancing, up to 24 hours, `because: load_balancing`), `__cfruid` (earlier limits of
//! requests), `cf_ob_info` and `cf_use_ob` (Always Online, 30 seconds), `__cfwaitingroom`.

crate::cookie_policy! {
    /// Cloudflare stands before a site and protects it against robots and floods.
    pub policy Cloudflare: library {
        languages: [en, de, fr],
    }

    provider cloudflare {
        name: "Cloudflare, Inc.",
        privacy: "https://www.cloudflare.com/privacypolicy/",
        country: us,
    }

    /// Protects the site against robots and floods of requests.
    purpose Security: necessary {
        title: "Security",

        /// Tells people from robots. Cloudflare sets it before your request reaches the site.
        cookie "__cf_bm" as cloudflare_bm { because: security, lifetime: 30 minutes sliding, provider: cloudflare, set_by: proxy }
        /// Remembers a passed check against robots.
        cookie "cf_clearance" as cloudflare_clearance { because: security, lifetime: 1 year, provider: cloudflare, set_by: proxy }
        /// Tells visitors behind one address apart, to limit the number of requests of each.
        cookie "_cfuvid" as cloudflare_visitor { because: security, lifetime: session, provider: cloudflare, set_by: proxy }
    }

    texts de {
        Cloudflare: "Cloudflare steht vor einer Website und schützt sie vor Robotern und Überlastung.",
        Security: "Schützt die Website vor Robotern und Überlastung.",
        Security.title: "Sicherheit",
        cloudflare_bm: "Unterscheidet Menschen von Robotern. Cloudflare setzt es, bevor Ihre Anfrage die Website erreicht.",
        cloudflare_clearance: "Merkt sich eine bestandene Prüfung gegen Roboter.",
        cloudflare_visitor: "Unterscheidet Besucher hinter einer Adresse, um die Zahl der Anfragen einzelner zu begrenzen.",
    }

    texts fr {
        Cloudflare: "Cloudflare se tient devant un site et le protège contre les robots et la surcharge.",
        Security: "Protège le site contre les robots et la surcharge.",
        Security.title: "Sécurité",
        cloudflare_bm: "Distingue les personnes des robots. Cloudflare le dépose avant que votre requête n’atteigne le site.",
        cloudflare_clearance: "Retient un contrôle réussi contre les robots.",
        cloudflare_visitor: "Distingue les visiteurs derrière une même adresse, pour limiter le nombre de requêtes de chacun.",
    }
}
