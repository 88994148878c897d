//! Parties that set or read cookies.

use super::Transfer;
use crate::serialize::serialize_fields;

/// A party that sets or reads cookies: the controller, or a `provider` of the policy.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let tube = Shop::document().providers.iter().find(|it| it.identifier == "tube").unwrap();
/// assert_eq!((tube.name, tube.country, tube.role), ("Tube", Some("us"), None));
/// ```
#[derive(Debug)]
pub struct Provider {
    /// Identifier in the source.
    pub identifier: &'static str,
    /// Name of the person or company.
    pub name: &'static str,
    /// Address of its privacy notice.
    pub privacy: &'static str,
    /// Address of its opt-out page, if declared.
    pub opt_out: Option<&'static str>,
    /// Country, as a lower-case ISO 3166-1 alpha-2 code, if declared.
    pub country: Option<&'static str>,
    /// Role: `controller` of its own processing (GDPR art. 4(7)), `joint` with the site's controller (art. 26) or `processor` for
    /// the site (art. 4(8)), if declared.
    pub role: Option<&'static str>,
    /// Addresses of further privacy notices.
    pub notices: &'static [&'static str],
    /// Contact of its data protection officer, if declared: an e-mail address, a web address, or any other text.
    pub dpo: Option<&'static str>,
    /// Postal address, if declared.
    pub address: Option<&'static str>,
    /// Third countries to which data go, each with its safeguard (GDPR art. 13(1)(f)).
    pub transfers: &'static [Transfer],
}

serialize_fields! {
    Provider {
        identifier,
        name,
        privacy,
        opt_out,
        country,
        role,
        notices,
        dpo,
        address,
        transfers,
    }
}
