//! The libraries of all vendors in one policy: no name of one is another's.

use policy_runtime::Policy;
use std::collections::BTreeSet;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the club uses cookies.
        pub(super) policy Club {
            controller: club,
            contact: "privacy@club.example",
            updated: "2026-11-22",
            languages: [en, it],
            sites: ["club.example"],
        }

        provider club { name: "Book Club", privacy: "https://club.example/privacy" }

        /// The club cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice {}
        }

        /// What the club does with others.
        purpose Ads: third_party { title: "Partners" }

        /// Counts visits.
        purpose Stats: statistical { title: "Statistics" }

        include policy_runtime::kits::clarity::Clarity { Recordings: Ads }
        include policy_runtime::kits::cloudflare::Cloudflare { Security: Essential }
        include policy_runtime::kits::cloudflare_turnstile::CloudflareTurnstile { Protection: Ads }
        include policy_runtime::kits::cloudflare_web_analytics::CloudflareWebAnalytics { Statistics: Stats }
        include policy_runtime::kits::google_ads::GoogleAds { Advertising: Ads }
        include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Stats }
        include policy_runtime::kits::google_maps::GoogleMaps { Maps: Ads }
        include policy_runtime::kits::google_tag_manager::GoogleTagManager { Tags: Ads }
        include policy_runtime::kits::hcaptcha::HCaptcha { Protection: Ads }
        include policy_runtime::kits::hotjar::Hotjar { Recordings: Ads }
        include policy_runtime::kits::hubspot::HubSpot { Marketing: Ads }
        include policy_runtime::kits::intercom::Intercom { Chat: Ads }
        include policy_runtime::kits::linkedin_insight::LinkedInInsight { Advertising: Ads }
        include policy_runtime::kits::matomo::Matomo { Statistics: Stats }
        include policy_runtime::kits::meta_pixel::MetaPixel { Advertising: Ads }
        include policy_runtime::kits::microsoft_uet::MicrosoftUet { Advertising: Ads }
        include policy_runtime::kits::openstreetmap::OpenStreetMap { Maps: Ads }
        include policy_runtime::kits::paypal::PayPal { Payment: Essential }
        include policy_runtime::kits::plausible::Plausible { Statistics: Stats }
        include policy_runtime::kits::recaptcha::ReCaptcha { Protection: Ads }
        include policy_runtime::kits::stripe::Stripe { Payment: Essential }
        include policy_runtime::kits::tiktok_pixel::TikTokPixel { Advertising: Ads }
        include policy_runtime::kits::vimeo::Vimeo { Videos: Ads }
        include policy_runtime::kits::youtube::YouTube { Videos: Ads }

        texts it {
            Club: "Come il club usa i cookie.",
            Essential.title: "Necessari",
            Essential: "Il club non funziona senza.",
            choice: "Ricorda la Sua scelta.",
            Ads.title: "Partner",
            Ads: "Che cosa fa il club con altri.",
            Stats.title: "Statistiche",
            Stats: "Conta le visite.",
        }
    }
}

#[test]
fn all_vendors_fit_into_one_policy() {
    let document = declared::Club::document();
    let names: Vec<&str> = document
        .cookies()
        .filter(|(_, cookie)| cookie.stored_on.is_empty())
        .map(|(_, cookie)| cookie.name)
        .collect();
    assert!(names.contains(&"_ga"), "{names:?}");
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    let companies: BTreeSet<(&str, &str)> =
        document.providers.iter().map(|company| (company.name, company.privacy)).collect();
    assert_eq!(companies.len(), document.providers.len(), "each company once");
    let page = document.to_html("it", "club.example");
    assert!(page.contains("_ga") && page.contains(r#"lang="en""#), "{page}");
}
