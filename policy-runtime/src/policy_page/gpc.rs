//! The GPC support resource, by which a site declares that it honours Global Privacy Control.

#[cfg(all(feature = "axum", feature = "pages"))]
use crate::declaration::Site;
use crate::declaration::{CookieDeclaration, Document, Kind, Provider, PurposeDeclaration};
use crate::serialize::serialize_fields;

/// The GPC support resource (GPC, section 4), which a site serves at `/.well-known/gpc.json` as `application/json`.
///
/// It serialises to `{"gpc":true,"lastUpdate":"2026-11-22"}`. [`Document::gpc_support`] derives it; `pages::routes` serves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct GpcSupport {
    /// Whether the site obeys `Sec-GPC: 1`.
    pub gpc: bool,
    /// Day of the policy's last change, as `YYYY-MM-DD` (RFC 3339).
    pub last_update: &'static str,
}

serialize_fields! {
    GpcSupport {
        gpc,
        last_update as "lastUpdate",
    }
}

impl Document {
    /// Derives the GPC support resource from the declaration.
    ///
    /// `gpc` is true if at least one purpose is `refused_by: [gpc]`, and so is every refusable purpose that shares data. A purpose
    /// shares data if it is `third_party`, has `recipients` or `shared_with`, or a provider that is neither the controller nor a
    /// `processor`. It is about all sites of the policy; `pages::routes` answers by what the site of the request has.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let support = Shop::document().gpc_support();
    /// assert!(support.gpc);
    /// assert_eq!(support.last_update, "2026-11-22");
    /// ```
    pub fn gpc_support(&self) -> GpcSupport {
        self.gpc_support_of(|_| true, |_| true)
    }

    /// Derives the GPC support resource of a site, from the purposes and cookies that it has.
    #[cfg(all(feature = "axum", feature = "pages"))]
    pub(crate) fn gpc_support_on(&self, site: &Site) -> GpcSupport {
        self.gpc_support_of(|purpose| purpose.is_on(site), |cookie| cookie.is_on(site))
    }

    fn gpc_support_of(
        &self,
        has_purpose: impl Fn(&PurposeDeclaration) -> bool,
        has_cookie: impl Fn(&CookieDeclaration) -> bool,
    ) -> GpcSupport {
        let is_here =
            |purpose: &&&PurposeDeclaration| purpose.can_be_refused() && has_purpose(purpose);
        let refusable = || self.purposes.iter().filter(is_here);
        let obeys = refusable().any(|purpose| purpose.refused_by_gpc);
        let disobeys = refusable().any(|purpose| {
            !purpose.refused_by_gpc && shares_data(purpose, self.controller, &has_cookie)
        });
        GpcSupport { gpc: obeys && !disobeys, last_update: self.updated }
    }
}

fn shares_data(
    purpose: &PurposeDeclaration,
    controller: &Provider,
    has_cookie: impl Fn(&CookieDeclaration) -> bool,
) -> bool {
    let is_other = |provider: &Provider| {
        provider.identifier != controller.identifier && provider.role != Some("processor")
    };
    let cookies = || purpose.cookies.iter().filter(|cookie| has_cookie(cookie));
    let mut parties =
        cookies().map(|cookie| cookie.provider).chain(purpose.providers_without_cookies());
    purpose.kind == Kind::ThirdParty
        || !purpose.recipients.is_empty()
        || cookies().any(|cookie| !cookie.shared_with.is_empty())
        || parties.any(is_other)
}
