//! Vendors' interfaces for consent: the calls of a page, before any tag.

mod state;
#[cfg(test)]
mod tests;
mod vendors;

use super::assets::consent_signals_script;
use crate::cookies::Cookies;
use crate::html::{render, template};
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use state::{State, is_signalled};
use std::borrow::Cow;
use std::fmt;

/// The calls by which vendors' scripts learn of the visitor's consent: Google's consent mode v2, Microsoft UET and Clarity,
/// Matomo, the Meta and TikTok pixels. They stand in the `<head>`, before any script of a vendor.
///
/// An embed names its vendor's interface by `consent_api`, and `consent_mode` of a purpose the signals of Google's tags that
/// belong to it. An interface learns that the consent is granted while all purposes are allowed that it stands for, and
/// otherwise that it is denied: before a choice, after a refusal, an objection or a withdrawal, and while the browser sends
/// Global Privacy Control to a purpose that it refuses. A signal that no purpose names stays denied.
///
/// | `consent_api` | first call | after a choice | granted with |
/// |---|---|---|---|
/// | `google` | `gtag("consent", "default", {..})` | `gtag("consent", "update", {..})` | each signal with the purposes that name it in `consent_mode` |
/// | `uet` | `uetq.push("consent", "default", {..})` | `uetq.push("consent", "update", {..})` | `ad_storage` with the purposes of its embeds |
/// | `clarity` | `clarity("consentv2", {..})` | the same | `analytics_Storage` with the purposes of its embeds, `ad_Storage` with those that name `ad_storage` besides |
/// | `matomo` | `requireConsent`, and `setConsentGiven` | `setConsentGiven` or `forgetConsentGiven` | the purposes of its embeds |
/// | `meta` | `fbq("consent", "revoke")` or `"grant"` | the same | the purposes of its embeds |
/// | `tiktok` | `holdConsent` or `grantConsent` | `grantConsent` or `revokeConsent` | the purposes of its embeds |
///
/// A script of its own passes a later choice on without a page load: a refusal in the banner at once, and everything that
/// [`consentchange`](super#the-event-consentchange) reports. Neither loads anything of a vendor, and no value of the request stands
/// in them: they hold words of the policy and states.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::ConsentSignals;
///
/// fn head(cookies: &Cookies<Shop>) -> String {
///     let signals = ConsentSignals::new(cookies).map(|signals| signals.to_html()).unwrap_or_default();
///     format!("<head>{signals}<title>Kettles</title></head>")
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConsentSignals {
    /// The calls, the text of an inline script.
    pub calls: String,
    /// The script that passes later choices on. `None` if no choice changes a signal.
    pub updates: Option<SignalUpdates>,
    /// The nonce of both scripts, that of this response ([`Cookies::nonce`](crate::Cookies::nonce)).
    pub nonce: String,
}

serialize_fields! { ConsentSignals { calls, updates, nonce } }

template!(pub ConsentSignals, "consent_signals.html");

/// The element of the script that passes later choices on to vendors.
///
/// A template writes it with the `nonce` of the page:
///
/// ```
/// use policy_runtime::pages::SignalUpdates;
///
/// fn element(updates: &SignalUpdates, escape: fn(&str) -> String) -> String {
///     let data = escape(&updates.data);
///     format!("<script src=\"{}\" integrity=\"{}\" defer data-consent-signals=\"{data}\"></script>", updates.address, updates.integrity)
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignalUpdates {
    /// The address of the script.
    pub address: Cow<'static, str>,
    /// Its attribute `integrity`.
    pub integrity: &'static str,
    /// Its attribute `data-consent-signals`: the policy, the purposes with their states, and which of them each signal needs, as JSON.
    pub data: String,
}

serialize_fields! { SignalUpdates { address, integrity, data } }

impl ConsentSignals {
    /// Creates the calls for this request; `None` if no embed of the site has an interface for consent, and no purpose a signal.
    ///
    /// The response then depends on the choice, and is private to the visitor. A page for shared caches does not call this, and
    /// has no script of such a vendor.
    pub fn new<P: Policy>(cookies: &Cookies<P>) -> Option<ConsentSignals> {
        let here = P::document().purposes.iter().copied();
        let here = here.filter(|purpose| is_signalled(purpose) && purpose.is_on(cookies.site()));
        let state = State::of(here, |purpose| cookies.status(purpose).allowed);
        if state.is_empty() {
            return None;
        }
        let script = consent_signals_script();
        let address = cookies.base_path().address(script.path());
        Some(ConsentSignals {
            calls: written(|calls| state.write_calls(calls)),
            updates: state.can_change().then(|| SignalUpdates {
                address,
                integrity: script.integrity(),
                data: written(|data| state.write_json(P::document().name, data)),
            }),
            nonce: cookies.nonce().to_owned(),
        })
    }

    /// Renders both scripts, for the `<head>` of the page before any other.
    pub fn to_html(&self) -> String {
        render(self)
    }
}

/// Writes into a new text, which does not fail.
fn written(write: impl Fn(&mut String) -> fmt::Result) -> String {
    let mut text = String::with_capacity(512);
    // Half a script would be no call at all, or one that grants.
    if write(&mut text).is_ok() { text } else { String::new() }
}
