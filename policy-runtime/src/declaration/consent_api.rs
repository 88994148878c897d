//! Interfaces by which vendors' scripts learn of the visitor's consent.

use crate::serialize::serialize_names;

/// A vendor's own interface for consent, which its scripts read: the value of `consent_api` of an embed. It serialises as
/// the word of the policy language.
///
/// The pages' `ConsentSignals` calls it, with the calls that the vendor documents.
///
/// ```
/// use policy_runtime::declaration::ConsentApi;
///
/// assert_eq!(serde_json::to_value(ConsentApi::Google).unwrap(), "google");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentApi {
    /// Consent mode v2 of Google's tags, which learns of the signals in
    /// [`PurposeDeclaration::consent_mode`](super::PurposeDeclaration::consent_mode).
    Google,
    /// Consent mode of Microsoft's Universal Event Tracking.
    Uet,
    /// Consent API v2 of Microsoft Clarity.
    Clarity,
    /// Tracking consent of Matomo.
    Matomo,
    /// Consent of the Meta pixel.
    Meta,
    /// Consent of the TikTok pixel.
    Tiktok,
}

serialize_names! {
    ConsentApi {
        Google = "google",
        Uet = "uet",
        Clarity = "clarity",
        Matomo = "matomo",
        Meta = "meta",
        Tiktok = "tiktok",
    }
}
