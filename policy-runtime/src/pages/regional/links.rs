//! The links that the visitor's region prescribes for every page.

use super::prescribed::PrescribedHtml;
use super::{PrescribedText, status_line};
use crate::cookies::Cookies;
use crate::declaration::{Document, Duty, Regime};
use crate::html::{render, template};
use crate::i18n::{Localizer, TextHtml, TextLanguage};
use crate::pages::{PolicySource, paths};
use crate::paths::{BasePath, OPT_OUT};
use crate::policy::Policy;
use crate::serialize::serialize_fields;

/// The links that the visitor's region prescribes for the header or footer of every page, beside the link to the
/// [settings](super::super::SettingsLink): to the page that opts out of sale and sharing, and a steady line while an opt-out holds.
///
/// They are in the words of the law, in English also on a page in another language, with their meaning beside them.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{Here, PrivacyLinks, SettingsLink};
///
/// fn footer(cookies: &Cookies<Shop>, here: &Here) -> String {
///     let settings = SettingsLink::new(cookies, "en").to_html();
///     let prescribed = PrivacyLinks::new(cookies, "en", here).map(|links| links.to_html());
///     format!("<footer>{settings}{}</footer>", prescribed.unwrap_or_default())
/// }
/// ```
///
/// The response then depends on the region and, where the status line is prescribed, on the choice and the signal. A page in shared
/// caches has the links [for all regions](PrivacyLinks::for_all_regions) instead, or `<div data-cookie-links></div>`, into which the
/// [`script`](super::super::script()) puts the fragment [`PRIVACY_LINKS`](super::super::PRIVACY_LINKS).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PrivacyLinks {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The links.
    pub links: Vec<PrivacyLink>,
    /// The steady line while an opt-out or the browser's signal holds.
    pub status: Option<PrescribedText>,
}

serialize_fields! { PrivacyLinks { language, links, status } }

template!(pub PrivacyLinks, "regional/links.html");

/// A link that the visitor's region prescribes.
///
/// ```
/// use policy_runtime::pages::PrivacyLink;
///
/// fn anchor(link: &PrivacyLink, icon: &str, escape: fn(&str) -> String) -> String {
///     let icon = if link.has_icon { icon } else { "" };
///     format!("<a href=\"{}\" lang=en>{}{icon}</a>", escape(&link.address), escape(&link.words.words.text))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PrivacyLink {
    /// The text of the link.
    pub words: PrescribedText,
    /// Whether the official icon for opt-outs stands beside the words.
    pub has_icon: bool,
    /// The address of the page that opts out.
    pub address: String,
}

serialize_fields! { PrivacyLink { words, has_icon, address } }

impl PrivacyLinks {
    /// Creates the links for this request; `None` where the visitor's region prescribes none. `language` is a BCP 47 tag, `here` the
    /// path and query of the page, to which the page that opts out leads back: those of [`Here`](super::super::Here).
    pub fn new<P: Policy>(
        cookies: &Cookies<P>,
        language: &str,
        here: &str,
    ) -> Option<PrivacyLinks> {
        // A policy without regions depends on nothing.
        if P::document().regimes().is_empty() {
            return None;
        }
        let has_sale = cookies.purposes().any(|purpose| purpose.sells);
        let localizer = Localizer::new(P::document(), language);
        let base = cookies.base_path();
        // The page that opts out leads back to where its visitor came from.
        let here = Some(here).filter(|here| !here.starts_with(&*base.address(OPT_OUT)));
        let links = links(&localizer, &[cookies.regime()], base, here);
        (has_sale && !links.is_empty()).then(|| PrivacyLinks {
            language: localizer.language,
            links,
            status: status_line(cookies, &localizer),
        })
    }

    /// Creates the links of all regions, without the status line: they are the same for all visitors, so a page with no more than
    /// these can be cached. `None` where no region of the policy prescribes any. `policy` is the [`Cookies`] of the request, or the
    /// policy's document.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Policy;
    /// use policy_runtime::pages::PrivacyLinks;
    ///
    /// // The shop lists no jurisdiction that prescribes a link.
    /// assert!(PrivacyLinks::for_all_regions(Shop::document(), "en").is_none());
    /// ```
    pub fn for_all_regions(policy: &impl PolicySource, language: &str) -> Option<PrivacyLinks> {
        let document: &Document = policy.document();
        let has_sale = document.purposes.iter().any(|purpose| purpose.sells);
        let localizer = Localizer::new(document, language);
        let regimes: Vec<_> = document.regimes().iter().collect();
        let links = links(&localizer, &regimes, policy.base_path(), None);
        (has_sale && !links.is_empty()).then_some(PrivacyLinks {
            language: localizer.language,
            links,
            status: None,
        })
    }

    /// Renders the links as a fragment of HTML: one `<div>`, with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}

/// Returns the links that any of these regimes prescribes.
fn links(
    localizer: &Localizer<'_>,
    regimes: &[&Regime],
    base: BasePath,
    here: Option<&str>,
) -> Vec<PrivacyLink> {
    let has = |duty| regimes.iter().any(|regime| regime.has(duty));
    let words = [
        (Duty::SaleLink, PrescribedText::sale as fn(&Localizer<'_>) -> PrescribedText),
        (Duty::PrivacyChoicesLink, PrescribedText::choices),
        (Duty::AdvertisingLink, PrescribedText::advertising),
    ];
    let prescribed = words.into_iter().filter(|(duty, _)| has(*duty));
    prescribed
        .map(|(duty, words)| PrivacyLink {
            words: words(localizer),
            has_icon: duty == Duty::PrivacyChoicesLink,
            address: paths::opt_out(base, here),
        })
        .collect()
}
