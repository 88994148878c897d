//! An application that includes every kit.

use crate::Policy;
use crate::declaration::EmbedDeclaration;
use std::collections::BTreeSet;

crate::cookie_policy! {
    /// How the site uses cookies.
    pub(super) policy Site {
        controller: site,
        contact: "privacy@site.example",
        updated: "2026-11-30",
        sites: ["site.example", "*.site.example"],
        languages: [pl, de],
    }

    provider site { name: "Site", privacy: "https://site.example/privacy" }

    /// Bez nich strona nie działa.
    purpose Essential: necessary {
        title: "Niezbędne",
        consent_mode: [security_storage],

        /// Zapamiętuje wybór.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    /// Liczy wizyty.
    purpose Audience: statistical {
        title: "Statystyka",
        consent_mode: [analytics_storage],
    }

    /// Liczy wizyty bez rozpoznawania osób.
    purpose Sums: statistical {
        title: "Sumy",
        anonymised: "no identifier, counted in sums",
        own_use,
        no_cross_site,
        consent_mode: [functionality_storage],
    }

    /// Pokazuje reklamy.
    purpose Marketing: third_party {
        title: "Reklama",
        refused_by: [gpc],
        consent_mode: [ad_storage, ad_user_data, ad_personalization],
    }

    /// Pokazuje treści innych i chroni formularze.
    purpose Content: third_party {
        title: "Treści",
        refused_by: [gpc],
        consent_mode: [personalization_storage],
    }

    include crate::kits::clarity::Clarity { Recordings: Marketing }
    include crate::kits::cloudflare::Cloudflare { Security: Essential }
    include crate::kits::cloudflare_turnstile::CloudflareTurnstile { Protection: Content }
    include crate::kits::cloudflare_web_analytics::CloudflareWebAnalytics { Statistics: Audience }
    include crate::kits::google_ads::GoogleAds { Advertising: Marketing }
    include crate::kits::google_analytics::GoogleAnalytics { Statistics: Audience }
    include crate::kits::google_maps::GoogleMaps { Maps: Content }
    include crate::kits::google_tag_manager::GoogleTagManager { Tags: Content }
    include crate::kits::hcaptcha::HCaptcha { Protection: Content }
    include crate::kits::hotjar::Hotjar { Recordings: Marketing }
    include crate::kits::hubspot::HubSpot { Marketing: Marketing }
    include crate::kits::intercom::Intercom { Chat: Content }
    include crate::kits::linkedin_insight::LinkedInInsight { Advertising: Marketing }
    include crate::kits::matomo::Matomo { Statistics: Audience }
    include crate::kits::meta_pixel::MetaPixel { Advertising: Marketing }
    include crate::kits::microsoft_uet::MicrosoftUet { Advertising: Marketing }
    include crate::kits::openstreetmap::OpenStreetMap { Maps: Content }
    include crate::kits::paypal::PayPal { Payment: Essential }
    include crate::kits::plausible::Plausible { Statistics: Sums }
    include crate::kits::recaptcha::ReCaptcha { Protection: Content }
    include crate::kits::stripe::Stripe { Payment: Essential }
    include crate::kits::tiktok_pixel::TikTokPixel { Advertising: Marketing }
    include crate::kits::vimeo::Vimeo { Videos: Content }
    include crate::kits::youtube::YouTube { Videos: Content }

    texts de {
        Site: "Wie die Website Cookies verwendet.",
        Essential: "Ohne diese Cookies funktioniert die Website nicht.",
        Essential.title: "Notwendig",
        choice: "Merkt sich die Wahl.",
        Audience: "Zählt Besuche.",
        Audience.title: "Statistik",
        Sums: "Zählt Besuche, ohne Menschen wiederzuerkennen.",
        Sums.title: "Summen",
        Marketing: "Zeigt Anzeigen.",
        Marketing.title: "Werbung",
        Content: "Zeigt Inhalte anderer und schützt Formulare.",
        Content.title: "Inhalte",
    }
}

/// The rows that kits add to the report, each by its rule, with the items that it is about.
const ROWS: &[(&str, &[&str])] = &[
    // The vendors' own guides ask for the hosts below these, as their names vary by region and time.
    (
        "csp-wildcard",
        &[
            "clarity",
            "google_ads",
            "google_analytics",
            "google_maps_api",
            "hcaptcha",
            "hotjar",
            "intercom",
            "matomo",
            "stripe",
            "tiktok_pixel",
        ],
    ),
    // The vendors set their cookies for longer than browsers keep them.
    ("lifetime-400d", &["_ga", "google_ide", "paypal_ts", "stripe_m", "vimeo_vuid"]),
    // No source for the lifetime was found.
    ("lifetime-unknown", &["hcaptcha_browser"]),
    // No opt-out of the vendor was found.
    ("undeletable", &["hcaptcha_browser", "tiktok_ttp", "vimeo_vuid"]),
];

fn embeds() -> impl Iterator<Item = &'static EmbedDeclaration> {
    Site::document().purposes.iter().flat_map(|purpose| purpose.embeds.iter().copied())
}

#[test]
fn no_kit_breaks_a_rule_or_adds_another_row_to_the_report() {
    // How visitors are asked about statistics is the application's own row.
    let findings = Site::document().report().iter().filter(|row| row.rule != "derived");
    let found: BTreeSet<_> = findings.map(|row| (row.rule, row.subject)).collect();
    let rows = |(rule, subjects): &(&'static str, &'static [&'static str])| {
        let rule = *rule;
        subjects.iter().map(move |subject| (rule, *subject)).collect::<Vec<_>>()
    };
    assert_eq!(found, ROWS.iter().flat_map(rows).collect());
}

#[test]
fn every_address_of_a_kit_is_of_an_https_origin() {
    assert!(embeds().count() > 20);
    for embed in embeds() {
        for (key, addresses) in embed.origins.iter() {
            for address in addresses {
                let (scheme, rest) = address.split_once("://").unwrap();
                assert!(scheme == "https" || (key == "connect" && scheme == "wss"), "{address}");
                let host = rest.split(['/', '?', '#']).next().unwrap();
                let name = host.strip_prefix("*.").unwrap_or(host);
                let is_label = |label: &str| {
                    !label.is_empty()
                        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                };
                assert!(name.contains('.') && name.split('.').all(is_label), "{address}");
            }
        }
    }
}

#[test]
fn every_embed_of_a_kit_names_something_that_the_page_loads() {
    for embed in embeds() {
        let loads =
            |key| embed.origins.of(key).iter().any(|address| address.matches('/').count() > 2);
        assert!(loads("script") || loads("frame"), "{} has bare origins alone", embed.identifier);
    }
}

#[cfg(feature = "pages")]
#[test]
fn the_page_marks_the_language_of_a_kit_that_lacks_its_own() {
    let page = |language| Site::document().to_html(language, "site.example");
    let polish = page("pl");
    assert!(polish.contains(r#"<span lang="en" dir="ltr">Tells one browser from another.</span>"#));
    assert!(polish.contains("Zapamiętuje wybór."));
    let german = page("de");
    assert!(german.contains("Unterscheidet einen Browser von anderen."));
    assert!(!german.contains("Tells one browser from another."));
}

#[test]
fn each_kit_has_its_providers_and_cookies_in_the_document() {
    let document = Site::document();
    let cookies = document.purposes.iter().flat_map(|purpose| purpose.cookies.iter());
    let names: BTreeSet<_> = cookies.map(|cookie| cookie.name).collect();
    for name in
        ["_ga", "_fbp", "__stripe_mid", "intercom-id-{app}", "__cf_bm", "VISITOR_INFO1_LIVE"]
    {
        assert!(names.contains(name), "{name} of {names:?}");
    }
    let providers: BTreeSet<_> = document.providers.iter().map(|provider| provider.name).collect();
    assert!(providers.contains("Google Ireland Limited") && providers.len() > 15, "{providers:?}");
}
