//! The kits as a list: which vendor's cookie, address or service is this?
//!
//! A match by a name or an address is a conclusion, not a fact: reports and imports mark it as such.

use crate::declaration::{CookieDeclaration, LibraryDeclaration};
use crate::policy::Library;

/// A kit, with the names by which other programs know its vendor's service.
#[derive(Debug)]
pub(crate) struct Kit {
    /// Path below `policy_runtime::kits`.
    pub(crate) path: &'static str,
    pub(crate) library: &'static LibraryDeclaration,
    /// Names of the service in configurations of consent tools, in lower case and without signs.
    pub(crate) services: &'static [&'static str],
}

macro_rules! kits {
    ($($module:ident::$kit:ident: [$($service:literal),* $(,)?],)*) => {
        /// All kits.
        pub(crate) static KITS: &[Kit] = &[$(Kit {
            path: concat!(stringify!($module), "::", stringify!($kit)),
            library: crate::kits::$module::$kit::DECLARATION,
            services: &[$($service),*],
        }),*];
    };
}

kits! {
    google_analytics::GoogleAnalytics: ["googleanalytics", "googleanalytics4", "ga", "ga4", "gtag", "multiplegtag", "gajs", "analytics"],
    google_tag_manager::GoogleTagManager: ["googletagmanager", "multiplegoogletagmanager", "gtm", "tagmanager"],
    google_ads::GoogleAds: ["googleads", "googleadwordsconversion", "googleadwordsremarketing", "adwords"],
    google_maps::GoogleMaps: ["googlemaps", "googlemapssearch", "googlemapsembed", "maps"],
    recaptcha::ReCaptcha: ["recaptcha", "googlerecaptcha", "grecaptcha"],
    youtube::YouTube: ["youtube", "youtubeapi", "youtubeplaylist"],
    vimeo::Vimeo: ["vimeo"],
    matomo::Matomo: ["matomo", "matomocloud", "matomohightrack", "matomoanalytics", "piwik"],
    plausible::Plausible: ["plausible", "plausibleanalytics"],
    hotjar::Hotjar: ["hotjar"],
    clarity::Clarity: ["clarity", "microsoftclarity", "msclarity"],
    microsoft_uet::MicrosoftUet: ["microsoftuet", "uet", "bingads", "microsoftads", "microsoftcampaignanalytics"],
    meta_pixel::MetaPixel: ["metapixel", "facebookpixel", "fbpixel"],
    linkedin_insight::LinkedInInsight: ["linkedininsight", "linkedininsights", "linkedininsighttag"],
    tiktok_pixel::TikTokPixel: ["tiktokpixel", "tiktok"],
    hubspot::HubSpot: ["hubspot"],
    intercom::Intercom: ["intercom", "intercomchat"],
    stripe::Stripe: ["stripe"],
    paypal::PayPal: ["paypal"],
    hcaptcha::HCaptcha: ["hcaptcha"],
    cloudflare_turnstile::CloudflareTurnstile: ["turnstile", "cloudflareturnstile"],
    cloudflare_web_analytics::CloudflareWebAnalytics: ["cloudflarewebanalytics"],
    cloudflare::Cloudflare: ["cloudflare"],
    openstreetmap::OpenStreetMap: ["openstreetmap", "osm"],
}

/// Finds the kit of a service by its name in another program: `googleTagManager`, `google-analytics`.
pub(crate) fn of_service(name: &str) -> Option<&'static Kit> {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    KITS.iter().find(|kit| kit.services.contains(&plain.as_str()))
}

/// Finds the kit that declares a cookie. `other_site` is the host that stores it, if that is not the site itself.
pub(crate) fn of_cookie(name: &[u8], other_site: Option<&str>) -> Option<&'static Kit> {
    KITS.iter().find(|kit| kit.cookie(name, other_site).is_some())
}

/// Finds the kit whose embed loads an address itself: by its host and the constant beginning of its path. Several kits may load
/// one script, which then names none of them.
pub(crate) fn of_address(address: &str) -> Option<&'static Kit> {
    let mut found = KITS.iter().filter(|kit| kit.loads(address));
    found.next().filter(|_| found.next().is_none())
}

impl Kit {
    fn cookies(&self) -> impl Iterator<Item = &'static CookieDeclaration> {
        self.library.purposes.iter().flat_map(|purpose| purpose.cookies)
    }

    /// Finds its declaration of a cookie.
    pub(crate) fn cookie(
        &self,
        name: &[u8],
        other_site: Option<&str>,
    ) -> Option<&'static CookieDeclaration> {
        self.cookies().find(|cookie| {
            let is_stored_there = match other_site {
                None => cookie.stored_on.is_empty(),
                Some(host) => cookie.stored_on.iter().any(|site| is_at_or_below(host, site)),
            };
            let is_named =
                cookie.name.as_bytes() == name || cookie.is_family() && cookie.has_member(name);
            is_stored_there && is_named
        })
    }

    /// Returns whether one of its cookies of the site itself has a name that begins like this.
    pub(crate) fn has_cookie_from(&self, start: &str) -> bool {
        self.cookies().any(|cookie| cookie.stored_on.is_empty() && cookie.name.starts_with(start))
    }

    /// Returns whether it declares an entry of the browser's storage.
    pub(crate) fn has_storage(&self, name: &str) -> bool {
        self.library
            .purposes
            .iter()
            .flat_map(|purpose| purpose.storage)
            .any(|entry| entry.name == name)
    }

    /// Returns whether one of its embeds loads an address as an element.
    fn loads(&self, address: &str) -> bool {
        let addresses = self
            .embeds()
            .flat_map(|embed| embed.origins.iter())
            .flat_map(|(_, addresses)| addresses);
        addresses.into_iter().any(|known| {
            let start = known.split('{').next().unwrap_or_default();
            let has_path = start.strip_prefix("https://").is_some_and(|rest| rest.contains('/'));
            has_path && !start.contains('*') && address.starts_with(start)
        })
    }

    /// Returns whether one of its embeds may load from a host.
    pub(crate) fn has_host(&self, host: &str) -> bool {
        let addresses = self
            .embeds()
            .flat_map(|embed| embed.origins.iter())
            .flat_map(|(_, addresses)| addresses);
        let is_loaded = |known: &&'static str| {
            let known = known.split_once("://").map_or("", |(_, rest)| rest);
            let known = known.split(['/', '?', '#']).next().unwrap_or_default();
            match known.strip_prefix("*.") {
                Some(base) => is_at_or_below(host, base),
                None => known == host,
            }
        };
        addresses.into_iter().any(is_loaded)
            || self
                .cookies()
                .any(|cookie| cookie.stored_on.iter().any(|site| is_at_or_below(host, site)))
    }

    fn embeds(&self) -> impl Iterator<Item = &'static crate::declaration::EmbedDeclaration> {
        self.library.purposes.iter().flat_map(|purpose| purpose.embeds).copied()
    }

    /// Lists the identifiers of its items, which no other item of a policy may have.
    pub(crate) fn identifiers(&self) -> impl Iterator<Item = &'static str> {
        let cookies = self.cookies().map(|cookie| cookie.identifier);
        let purposes = self.library.purposes;
        let storage =
            purposes.iter().flat_map(|purpose| purpose.storage).map(|entry| entry.identifier);
        cookies.chain(storage).chain(self.embeds().map(|embed| embed.identifier))
    }
}

/// Returns whether a host is a domain, or stands below it.
fn is_at_or_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn path(kit: Option<&'static Kit>) -> &'static str {
        kit.map_or("", |kit| kit.path)
    }

    #[test]
    fn every_kit_is_in_the_catalogue_and_each_service_names_one() {
        let listed = include_str!("../mod.rs").matches("pub mod ").count();
        assert_eq!(KITS.len(), listed);
        let services: Vec<&str> = KITS.iter().flat_map(|kit| kit.services).copied().collect();
        assert_eq!(services.iter().collect::<BTreeSet<_>>().len(), services.len());
    }

    #[test]
    fn a_kit_is_found_by_cookie_address_and_service() {
        assert_eq!(path(of_cookie(b"_ga", None)), "google_analytics::GoogleAnalytics");
        assert_eq!(path(of_cookie(b"_ga_ABC123", None)), "google_analytics::GoogleAnalytics");
        assert_eq!(path(of_cookie(b"_pk_id.1.1fff", None)), "matomo::Matomo");
        assert_eq!(path(of_cookie(b"fr", None)), "", "the site's own cookie of a short name");
        assert_eq!(path(of_cookie(b"fr", Some("www.facebook.com"))), "meta_pixel::MetaPixel");
        assert_eq!(path(of_cookie(b"fr", Some("notfacebook.com"))), "");
        assert_eq!(
            path(of_address("https://connect.facebook.net/en_US/fbevents.js")),
            "meta_pixel::MetaPixel"
        );
        assert_eq!(
            path(of_address("https://www.googletagmanager.com/gtag/js?id=G-1")),
            "",
            "of two kits"
        );
        assert_eq!(path(of_service("google-tag-manager")), "google_tag_manager::GoogleTagManager");
        assert_eq!(path(of_service("unheard of")), "");
    }
}
