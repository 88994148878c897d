//! That a site honours Global Privacy Control.

use crate::declaration::{Document, Kind, Provider, PurposeDeclaration};
use crate::serialize::serialize_fields;

/// The GPC support resource (GPC, section 4): what a site serves at `/.well-known/gpc.json`, as `application/json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GpcSupport {
    /// Whether the site obeys the signal.
    pub gpc: bool,
    /// The day of the last change, `YYYY-MM-DD` (RFC 3339).
    pub last_update: &'static str,
}

serialize_fields! {
    GpcSupport {
        gpc,
        last_update as "lastUpdate",
    }
}

impl Document {
    /// What the site says of Global Privacy Control.
    ///
    /// It obeys the signal if a purpose is `refused_by: [gpc]`, and none that shares data with others is not: none that is
    /// `third_party`, has `recipients` or `shared_with`, or a provider other than the controller who is no `processor`.
    pub fn gpc_support(&self) -> GpcSupport {
        let refusable = || self.purposes.iter().filter(|purpose| purpose.can_be_refused());
        let obeys = refusable().any(|purpose| purpose.refused_by_gpc);
        let disobeys = refusable()
            .any(|purpose| !purpose.refused_by_gpc && shares_data(purpose, self.controller));
        GpcSupport { gpc: obeys && !disobeys, last_update: self.updated }
    }
}

fn shares_data(purpose: &PurposeDeclaration, controller: &Provider) -> bool {
    let is_other = |provider: &Provider| {
        provider.identifier != controller.identifier && provider.role != Some("processor")
    };
    let cookies = purpose.cookies.iter().map(|cookie| cookie.provider);
    let storage = purpose.storage.iter().map(|entry| entry.provider);
    let embeds = purpose.embeds.iter().map(|embed| embed.provider);
    purpose.kind == Kind::ThirdParty
        || !purpose.recipients.is_empty()
        || purpose.cookies.iter().any(|cookie| !cookie.shared_with.is_empty())
        || cookies.chain(storage).chain(embeds).any(is_other)
}
