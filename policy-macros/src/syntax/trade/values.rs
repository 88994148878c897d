//! Words of the trade in the place of a key's value.

use super::keys::plain;
use crate::syntax::keys::Key;

/// What to write in the place of a word.
#[derive(Clone, Copy)]
pub(crate) enum Advice {
    /// Another word.
    Word(&'static str),
    /// The help as it stands.
    Say(&'static str),
}

type Row = (Key, &'static [&'static str], Advice);

const NO_REASON: Advice = Advice::Say(
    "this is no reason to be necessary: remove `because`, and move it into a purpose that asks",
);

#[rustfmt::skip] // a table: one advice a line
const VALUES: &[Row] = &[
    (Key::BECAUSE, &["login", "signin", "sign_in", "log_in", "auth", "authenticate", "authorization", "sso", "account"], Advice::Word("authentication")),
    (Key::BECAUSE, &["remember", "stay_signed_in", "keep_signed_in"], Advice::Word("remember_me")),
    (Key::BECAUSE, &["cart", "shopping_cart", "bag"], Advice::Word("basket")),
    (Key::BECAUSE, &["payments", "billing"], Advice::Word("payment")),
    (Key::BECAUSE, &["checkout", "order", "shop"], Advice::Say("write `because: basket` or `because: payment`, whichever is true")),
    (Key::BECAUSE, &["session", "sessions"], Advice::Say("write `because: authentication` only if it keeps visitors signed in; else the reason for which the session is necessary")),
    (Key::BECAUSE, &["xsrf", "csrf_token", "csrf_protection", "antiforgery", "anti_forgery"], Advice::Word("csrf")),
    (Key::BECAUSE, &["lb", "load_balancer", "loadbalancing", "sticky", "sticky_session", "affinity"], Advice::Word("load_balancing")),
    (Key::BECAUSE, &["form", "forms", "input", "draft"], Advice::Word("user_input")),
    (Key::BECAUSE, &["language", "languages", "locale", "theme", "ui", "user_interface", "customization", "customisation", "display", "accessibility", "layout"], Advice::Word("interface")),
    (Key::BECAUSE, &["choices", "cookie_banner", "cookie_choice", "cookie_consent", "consent_choice", "consent_banner", "banner", "cmp"], Advice::Word("choice")),
    (Key::BECAUSE, &["video", "player", "audio", "multimedia"], Advice::Word("media_player")),
    (Key::BECAUSE, &["network", "routing", "transport"], Advice::Word("transmission")),
    (Key::BECAUSE, &["fraud", "fraud_prevention", "fraud_detection", "bot", "bots", "bot_detection", "bot_protection", "abuse", "abuse_prevention", "captcha", "ddos", "firewall", "rate_limiting"], Advice::Say("write `because: security` only if it protects the service that the visitor asked for; else remove `because`, and move it into a purpose of another kind")),
    (Key::BECAUSE, &["preference", "preferences", "settings", "functional", "functionality"], Advice::Say("write `because: interface` only if the visitor chose this preference; else remove `because`, and move it into a purpose that is `internal`")),
    (Key::BECAUSE, &["performance", "analytics", "analytic", "statistics", "statistical", "measurement", "audience", "tracking", "marketing", "advertising", "ads", "targeting", "personalisation", "personalization", "ab_testing", "ab_test", "testing", "experiment", "debug", "debugging", "monitoring", "legitimate_interest", "legitimate_interests", "contract", "consent", "opt_in", "social_media", "research", "improvement", "profiling"], NO_REASON),
    (Key::BECAUSE, &["essential", "necessary", "strictly_necessary", "required", "mandatory", "needed", "technical", "technically_necessary", "true", "yes", "none", "other", "unknown"], Advice::Say("write the reason for which it is necessary")),

    (Key::SET_BY, &["nginx", "apache", "varnish", "haproxy", "caddy", "cdn", "cloudflare", "cloudfront", "fastly", "akamai", "load_balancer", "loadbalancer", "balancer", "gateway", "waf", "ingress", "traefik", "envoy", "edge", "reverse_proxy", "proxies"], Advice::Word("proxy")),
    (Key::SET_BY, &["javascript", "js", "client", "browser", "frontend", "front_end", "script", "page", "typescript"], Advice::Word("scripts")),
    (Key::SET_BY, &["framework", "library", "axum", "actix", "tower", "tower_sessions", "layer", "middlewares", "sessions"], Advice::Word("middleware")),
    (Key::SET_BY, &["server", "backend", "back_end", "us", "we", "self", "application", "app", "program", "site", "website", "first_party", "this", "own"], Advice::Say("remove it: without `set_by`, this program sets the cookie by its constructor")),
    (Key::SANDBOX, &["allow_downloads"], Advice::Word("downloads")),
    (Key::SANDBOX, &["allow_forms"], Advice::Word("forms")),
    (Key::SANDBOX, &["allow_modals"], Advice::Word("modals")),
    (Key::SANDBOX, &["allow_orientation_lock"], Advice::Word("orientation_lock")),
    (Key::SANDBOX, &["allow_pointer_lock"], Advice::Word("pointer_lock")),
    (Key::SANDBOX, &["allow_popups"], Advice::Word("popups")),
    (Key::SANDBOX, &["allow_popups_to_escape_sandbox"], Advice::Word("popups_to_escape_sandbox")),
    (Key::SANDBOX, &["allow_presentation"], Advice::Word("presentation")),
    (Key::SANDBOX, &["allow_same_origin"], Advice::Word("same_origin")),
    (Key::SANDBOX, &["allow_scripts"], Advice::Word("scripts")),
    (Key::SANDBOX, &["allow_storage_access_by_user_activation"], Advice::Word("storage_access_by_user_activation")),
    (Key::SANDBOX, &["allow_top_navigation"], Advice::Word("top_navigation")),
    (Key::SANDBOX, &["allow_top_navigation_by_user_activation"], Advice::Word("top_navigation_by_user_activation")),
    (Key::SANDBOX, &["allow_top_navigation_to_custom_protocols"], Advice::Word("top_navigation_to_custom_protocols")),
    (Key::SET_BY, &["third_party", "vendor", "embed", "provider", "others", "other", "partner", "pixel", "iframe"], Advice::Say("remove it, and move the cookie into the `embed` that loads what sets it")),

    (Key::READ_BY, &["script", "javascript", "js", "client", "clients", "browser", "frontend", "front_end", "page", "pages", "typescript", "public"], Advice::Word("scripts")),

    (Key::SAME_SITE, &["no", "off", "false", "unset", "default", "missing", "absent", "null", "not_set"], Advice::Say("remove it: without `same_site` it is `lax`")),
    (Key::SAME_SITE, &["no_restriction", "cross_site"], Advice::Word("none")),

    (Key::SEAL, &["aes", "aes_gcm", "aead", "private", "encrypt", "encryption", "secret", "cipher"], Advice::Word("encrypted")),
    (Key::SEAL, &["hmac", "mac", "sign", "signature", "tamper_proof", "authenticated"], Advice::Word("signed")),
    (Key::SEAL, &["none", "no", "off", "false", "null", "open", "unsealed"], Advice::Say("remove it: without `seal` the value is plain")),

    (Key::ROLE, &["data_processor", "subprocessor", "sub_processor"], Advice::Word("processor")),
    (Key::ROLE, &["data_controller", "independent_controller"], Advice::Word("controller")),

    (Key::ROLE, &["joint_controller", "joint_controllers", "co_controller", "jointly"], Advice::Word("joint")),

    (Key::BASIS, &["legitimate_interests", "interest", "li", "berechtigtes_interesse"], Advice::Word("legitimate_interest")),
    (Key::BASIS, &["contractual", "performance_of_contract", "performance_of_a_contract"], Advice::Word("contract")),
    (Key::BASIS, &["law", "legal", "obligation"], Advice::Word("legal_obligation")),
    (Key::BASIS, &["public_interest", "official_authority"], Advice::Word("public_task")),
    (Key::BASIS, &["opt_in", "explicit_consent", "explicit", "art_6_1_a", "article_6_1_a"], Advice::Word("consent")),
    (Key::BASIS, &["art_6_1_b", "article_6_1_b"], Advice::Word("contract")),
    (Key::BASIS, &["art_6_1_c", "article_6_1_c"], Advice::Word("legal_obligation")),
    (Key::BASIS, &["art_6_1_d", "article_6_1_d", "vital_interest"], Advice::Word("vital_interests")),
    (Key::BASIS, &["art_6_1_e", "article_6_1_e"], Advice::Word("public_task")),
    (Key::BASIS, &["art_6_1_f", "article_6_1_f"], Advice::Word("legitimate_interest")),

    (Key::DATA, &["ip", "ip_addresses"], Advice::Word("ip_address")),
    (Key::DATA, &["id", "ids", "identifiers", "cookie_id", "user_id", "device_id", "advertising_id", "online_identifier", "online_identifiers"], Advice::Word("identifier")),
    (Key::DATA, &["user_agent", "browser_type"], Advice::Word("browser")),
    (Key::DATA, &["screen", "hardware", "operating_system", "devices"], Advice::Word("device")),
    (Key::DATA, &["pages", "history", "page_views", "pageviews", "browsing_history", "browsing_behaviour", "browsing_behavior", "behaviour", "behavior"], Advice::Word("browsing")),
    (Key::DATA, &["geolocation", "position", "gps"], Advice::Word("location")),
    (Key::DATA, &["age", "gender", "demographics"], Advice::Word("demographic")),
    (Key::DATA, &["mail", "e_mail", "email_address"], Advice::Word("email")),
    (Key::DATA, &["telephone", "phone_number"], Advice::Word("phone")),
    (Key::DATA, &["orders", "transactions", "transaction"], Advice::Word("purchases")),
    (Key::DATA, &["credit_card", "card", "bank_account"], Advice::Word("payment")),
    (Key::DATA, &["medical"], Advice::Word("health")),

    (Key::REFUSED_BY, &["sec_gpc", "global_privacy_control", "dnt", "do_not_track", "privacy_control"], Advice::Word("gpc")),

    (Key::AUDIENCE, &["children", "child", "kids", "minor", "teenagers", "teens", "youth", "under_16", "under_18"], Advice::Word("minors")),
    (Key::AUDIENCE, &["adults", "everyone", "everybody", "all", "general", "mixed", "public"], Advice::Say("remove it: without `audience` nothing is claimed about minors")),
    (Key::ELSEWHERE, &["objection", "opt_out"], Advice::Word("object")),
    (Key::ELSEWHERE, &["information", "informed", "notice"], Advice::Word("inform")),
    (Key::ELSEWHERE, &["ask", "asks", "asked", "consent", "opt_in", "strict", "strictest", "base", "eu", "gdpr"], Advice::Say("remove it: without `elsewhere` the strictest of the listed rules holds there")),
    (Key::ABROAD, &["visitors"], Advice::Word("visitor")),
    (Key::ABROAD, &["controller", "both", "home", "all", "strict", "strictest"], Advice::Say("remove it: without `abroad` the rules of the controller's country hold for every visitor, beside those of the visitor's region")),

    (Key::CONSENT_MODE, &["analytics", "statistics"], Advice::Word("analytics_storage")),
    (Key::CONSENT_MODE, &["ads", "ad", "advertising", "marketing"], Advice::Word("ad_storage")),

    (Key::CONSENT_API, &["consent_mode", "google_consent_mode", "gcm", "gtag", "gtm", "tag_manager", "google_tag_manager", "google_analytics", "google_ads", "ga", "ga4", "data_layer"], Advice::Word("google")),
    (Key::CONSENT_API, &["uetq", "bing", "bing_ads", "microsoft_ads", "microsoft_advertising", "microsoft_uet"], Advice::Word("uet")),
    (Key::CONSENT_API, &["microsoft_clarity", "consentv2", "consent_v2"], Advice::Word("clarity")),
    (Key::CONSENT_API, &["microsoft"], Advice::Say("write `consent_api: uet` or `consent_api: clarity`, whichever the embed loads")),
    (Key::CONSENT_API, &["piwik", "paq", "_paq"], Advice::Word("matomo")),
    (Key::CONSENT_API, &["facebook", "meta_pixel", "facebook_pixel", "fbq"], Advice::Word("meta")),
    (Key::CONSENT_API, &["tik_tok", "tiktok_pixel", "ttq"], Advice::Word("tiktok")),
    (Key::CONSENT_API, &["none", "no", "false"], Advice::Say("remove it: without `consent_api` no interface of the vendor is called")),
    (Key::CONSENT_API, &["tcf", "gpp", "usp", "usprivacy", "iab"], Advice::Say("remove it: a string of the IAB needs a registered consent platform, which this is not")),
];

/// Finds what a word of the trade stands for as the value of a key.
pub(crate) fn advice(key: Key, word: &str) -> Option<Advice> {
    let word = plain(word);
    let row = VALUES.iter().find(|(of, words, _)| *of == key && words.contains(&word.as_str()));
    row.map(|(_, _, advice)| *advice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::keys::{KEYS, Shape};

    /// A word of the language is never taken for one of the trade.
    #[test]
    fn advice_names_words_of_the_language() {
        for (key, words, advice) in VALUES {
            let rule = KEYS.iter().find(|rule| rule.key == *key).unwrap();
            let (Shape::OneOf(known) | Shape::SomeOf(known)) = rule.shape else { panic!("{key}") };
            if let Advice::Word(word) = advice {
                assert!(known.contains(word), "{word} of {key}");
            }
            // `same_site: no` is not `none`.
            assert!(!words.iter().any(|word| known.contains(word)), "{key}: {words:?}");
        }
    }
}
