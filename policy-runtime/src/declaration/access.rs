//! Accesses to a device without storing anything in it.

use super::{Exemption, Provider, Text};
use crate::serialize::{serialize_fields, serialize_names};

/// What is read from a visitor's device without storing anything in it: the item `access` of the language.
///
/// Such an access takes consent like a cookie (ePrivacy directive art. 5(3), EDPB guidelines 2/2023). The program asks before it
/// reads, with [`Cookies::allows`](crate::Cookies::allows) or [`consent`](crate::Cookies::consent); no response shows whether it
/// did.
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
///
///         /// The shop cannot work without these.
///         purpose Essential: necessary {
///             title: "Necessary",
///             /// Remembers what you chose here.
///             consent cookie choice {}
///         }
///
///         /// Shows us which letters are read.
///         purpose Letters: internal {
///             title: "Letters",
///             /// Tells us that you opened our letter.
///             access email_pixel {}
///         }
///     }
/// }
/// use policy_runtime::Policy;
/// use policy_runtime::declaration::AccessKind;
///
/// let pixel = &declared::Shop::document().purposes[1].access[0];
/// assert_eq!((pixel.kind, pixel.provider.name), (AccessKind::EmailPixel, "Kettle & Cup"));
/// ```
#[derive(Debug)]
pub struct AccessDeclaration {
    /// What is read.
    pub kind: AccessKind,
    /// Identifier in the source: the kind, or another word.
    pub identifier: &'static str,
    /// Description for visitors.
    pub text: Text,
    /// Reason for which it is necessary. `None` in purposes of other kinds.
    pub because: Option<Exemption>,
    /// Party that reads it.
    pub provider: &'static Provider,
    /// Identifier of the embed that reads it.
    pub embed: Option<&'static str>,
}

serialize_fields! {
    AccessDeclaration {
        kind,
        identifier,
        text,
        because,
        provider,
        embed,
    }
}

/// What an access reads. It serialises as the word of the policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// Characteristics of browser and device, combined so that they are recognised.
    Fingerprint,
    /// Identifiers in the addresses of links.
    LinkDecoration,
    /// Details that the browser gives about itself when asked.
    ClientHints,
    /// Image in a letter, whose request says that it was opened.
    EmailPixel,
    /// IP address, where it is used for more than to answer.
    IpAddress,
    /// Sensors of the device.
    Sensor,
}

serialize_names! {
    AccessKind {
        Fingerprint = "fingerprint",
        LinkDecoration = "link_decoration",
        ClientHints = "client_hints",
        EmailPixel = "email_pixel",
        IpAddress = "ip_address",
        Sensor = "sensor",
    }
}
