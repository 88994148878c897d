//! The vendors of [`kits`](crate::kits) as a catalogue: which of them has a cookie, an entry of the storage or a host.

use crate::audit::policy::{HostPattern, StorageKind, admits, is_below};
use crate::declaration::{LibraryDeclaration, StorageArea};
use crate::kits;
use crate::policy::Library;

/// A vendor, and what it has.
#[derive(Debug)]
pub(super) struct Vendor {
    /// Path of the library.
    pub(super) path: &'static str,
    pub(super) library: &'static LibraryDeclaration,
    /// What the vendor says of the item, in parentheses after a space, or nothing.
    pub(super) item: String,
}

type Entry = (&'static str, &'static LibraryDeclaration);

/// Lists the libraries with their paths.
macro_rules! libraries {
    ($($module:ident::$library:ident),* $(,)?) => {
        const LIBRARIES: &[Entry] = &[$((
            concat!("policy_runtime::kits::", stringify!($module), "::", stringify!($library)),
            kits::$module::$library::DECLARATION,
        )),*];
    };
}

libraries! {
    clarity::Clarity,
    cloudflare::Cloudflare,
    cloudflare_turnstile::CloudflareTurnstile,
    cloudflare_web_analytics::CloudflareWebAnalytics,
    google_ads::GoogleAds,
    google_analytics::GoogleAnalytics,
    google_maps::GoogleMaps,
    google_tag_manager::GoogleTagManager,
    hcaptcha::HCaptcha,
    hotjar::Hotjar,
    hubspot::HubSpot,
    intercom::Intercom,
    linkedin_insight::LinkedInInsight,
    matomo::Matomo,
    meta_pixel::MetaPixel,
    microsoft_uet::MicrosoftUet,
    openstreetmap::OpenStreetMap,
    paypal::PayPal,
    plausible::Plausible,
    recaptcha::ReCaptcha,
    stripe::Stripe,
    tiktok_pixel::TikTokPixel,
    vimeo::Vimeo,
    youtube::YouTube,
}

/// Finds the vendor of a cookie on a host.
pub(super) fn of_cookie(name: &str, host: &str, is_own: bool) -> Option<Vendor> {
    find(|library| {
        let mut cookies = library.purposes.iter().flat_map(|purpose| purpose.cookies);
        let cookie = cookies.find(|cookie| {
            let is_here = match cookie.stored_on {
                [] => is_own,
                sites => sites.iter().any(|site| is_below(site, host)),
            };
            // A pattern without any letters of its own has every name.
            let is_telling = cookie.name.split('{').next().is_some_and(|start| start.len() > 1);
            is_here && is_telling && admits(cookie.name, name)
        })?;
        Some(format!(" (the cookie: {})", cookie.text.in_language("en")))
    })
}

/// Finds the vendor of an entry of the storage.
pub(super) fn of_storage(area: StorageKind, name: &str) -> Option<Vendor> {
    let area = match area {
        StorageKind::Local => StorageArea::Local,
        StorageKind::Session => StorageArea::Session,
        StorageKind::IndexedDb => StorageArea::IndexedDb,
        StorageKind::Cache => StorageArea::Cache,
    };
    find(|library| {
        let mut entries = library.purposes.iter().flat_map(|purpose| purpose.storage);
        let is_telling = |name: &str| name.split('{').next().is_some_and(|start| start.len() > 1);
        let entry = entries.find(|entry| {
            entry.area == area && is_telling(entry.name) && admits(entry.name, name)
        })?;
        Some(format!(" (the entry: {})", entry.text.in_language("en")))
    })
}

/// Finds the vendor of a host.
pub(super) fn of_host(host: &str) -> Option<Vendor> {
    find(|library| {
        let embeds = library.purposes.iter().flat_map(|purpose| purpose.embeds);
        let mut addresses =
            embeds.flat_map(|embed| embed.origins.iter()).flat_map(|(_, addresses)| addresses);
        let has_host = |address: &str| {
            // A host that is a parameter is every host.
            let is_telling = !address.contains("://{");
            is_telling
                && HostPattern::of_address(address).is_some_and(|pattern| pattern.admits(host))
        };
        addresses.any(|address| has_host(address)).then(String::new)
    })
}

fn find(has: impl Fn(&'static LibraryDeclaration) -> Option<String>) -> Option<Vendor> {
    LIBRARIES
        .iter()
        .find_map(|(path, library)| has(library).map(|item| Vendor { path, library, item }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kit_is_in_the_catalogue() {
        let kits = include_str!("../../kits/mod.rs");
        let modules: Vec<_> = kits
            .lines()
            .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
            .collect();
        assert!(modules.len() > 20, "{modules:?}");
        for module in &modules {
            let path = format!("policy_runtime::kits::{module}::");
            assert!(LIBRARIES.iter().any(|(known, _)| known.starts_with(&path)), "{module}");
        }
        assert_eq!(LIBRARIES.len(), modules.len());
    }
}
