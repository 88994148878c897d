//! Transfers of personal data to third countries.

use crate::serialize::{serialize_fields, serialize_names};

/// A third country to which a provider takes personal data, with the safeguard (GDPR art. 13(1)(f)).
///
/// ```
/// mod declared {
///     policy_runtime::cookie_policy! {
///         /// How the shop uses cookies.
///         pub policy Shop {
///             controller: kettle,
///             contact: "privacy@kettle.example",
///             updated: "2026-11-22",
///             languages: [en],
///         }
///         provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
///         provider tube { name: "Tube Ireland", privacy: "https://tube.example", country: ie, transfer: scc to us }
///     }
/// }
/// use policy_runtime::Policy;
/// use policy_runtime::declaration::Safeguard;
///
/// let transfer = &declared::Shop::document().providers[1].transfers[0];
/// assert_eq!((transfer.country, transfer.safeguard), ("us", Safeguard::Scc));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transfer {
    /// Country, as a lower-case ISO 3166-1 alpha-2 code.
    pub country: &'static str,
    /// Condition under which the GDPR allows the transfer.
    pub safeguard: Safeguard,
}

serialize_fields! {
    Transfer {
        country,
        safeguard,
    }
}

/// The condition under which personal data may go to a third country: the value of `transfer`. It serialises as the word of the
/// policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safeguard {
    /// Adequacy decision of the European Commission (GDPR art. 45).
    Adequacy,
    /// Standard contractual clauses (GDPR art. 46(2)(c)).
    Scc,
    /// Binding corporate rules (GDPR art. 46(2)(b) and 47).
    Bcr,
    /// Derogation for a specific situation, such as explicit consent (GDPR art. 49).
    Derogation,
}

serialize_names! {
    Safeguard {
        Adequacy = "adequacy",
        Scc = "scc",
        Bcr = "bcr",
        Derogation = "derogation",
    }
}
