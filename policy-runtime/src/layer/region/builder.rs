//! The settings of a layer about the region of visitors.

use super::code::Region;
use super::report;
use super::source::RegionSource;
use super::visitor::{SimulatedRegion, VisitorRegion};
use crate::declaration::Document;
use crate::layer::{ConfigError, PolicyLayer};
use crate::policy::Policy;
use http::request::Parts;
use std::sync::Arc;

impl<P: Policy> PolicyLayer<P> {
    /// Reads the region of each request, so that the visitor is under the rules of that region: one of the hops of
    /// [`region`](crate::region), fields of any name, or a function. Without it no field is read, and every visitor is under the
    /// strictest rules of the policy.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::Cloudflare);
    ///
    /// // A look-up of one's own.
    /// fn look_up(address: std::net::IpAddr) -> Option<region::Region> {
    ///     # let _ = address;
    ///     "US-CA".parse().ok()
    /// }
    /// let layer = layer.region(|request: &http::request::Parts| {
    ///     look_up(*request.extensions.get::<std::net::IpAddr>()?)
    /// });
    /// # let _ = layer;
    /// ```
    ///
    /// **The origin has to be out of reach** but through the hop that sets the field, or that hop has to replace what clients
    /// send. A client that forges the field weakens its own defaults alone: a response that depends on the region leaves with the
    /// name of the field in `Vary`, and unless the handler said otherwise with `Cache-Control: private, no-cache`, so that no
    /// shared cache gives it to visitors of another region.
    ///
    /// An absent, malformed or contradictory region is [unknown](crate::region::UnknownRegion), and logged once for each kind. A
    /// policy whose rules are the same in every region ignores the source and logs a warning.
    ///
    /// # Panics
    /// Panics, when the application starts, if a name that is given is no name of a field, or that of a field which says
    /// something else, such as `Accept-Language` or `Fly-Region`. [`try_region`](PolicyLayer::try_region) takes the names of a
    /// configuration.
    #[must_use]
    #[track_caller]
    #[allow(
        clippy::panic,
        reason = "a layer that ignores a setting would read another field, and this is called at start-up"
    )]
    pub fn region(self, source: impl RegionSource) -> PolicyLayer<P> {
        self.try_region(source).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Reads the region of each request like [`region`](PolicyLayer::region), with names from a configuration.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region::Header};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate());
    /// let error = layer.try_region(Header::country("fly-region")).unwrap_err();
    /// assert_eq!(error.to_string(), "`region` is given `fly-region`, which is where the server is, not the visitor");
    /// ```
    ///
    /// # Errors
    /// Returns a [`ConfigError`] if a name is no name of a field, or that of a field which says something else.
    pub fn try_region(mut self, source: impl RegionSource) -> Result<PolicyLayer<P>, ConfigError> {
        let reader = source.reader()?;
        let document = P::document();
        if has_one_regime(document) {
            report::one_regime(document, "region");
            return Ok(self);
        }
        self.config_mut().region_fields.clone_from(&reader.names);
        self.config_mut().has_regions = true;
        self.settings_mut().region = Some(Arc::new(VisitorRegion::new(reader, document)));
        Ok(self)
    }

    /// Simulates the region of visitors over plain http on this machine, where no hop names one. Call it in development alone, by
    /// an environment variable or a build profile; it logs a warning.
    ///
    /// It applies to the same requests as [`development`](PolicyLayer::development), which it does not need: over plain http to a
    /// loopback host that the policy's `sites` admit, without a `Forwarded` or `X-Forwarded-*` field. Any other request has the
    /// region of [`region`](PolicyLayer::region). `None` is an unknown region.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let mut layer = PolicyLayer::<Shop>::new(Keys::generate());
    /// if let Ok(region) = std::env::var("SIMULATED_REGION") {
    ///     layer = layer.simulate_region(move |_| region.parse().ok());
    /// }
    /// # let _ = layer;
    /// ```
    ///
    /// **It is no safeguard in production**, for the reasons that `development` gives.
    #[must_use]
    pub fn simulate_region(
        mut self,
        region: impl Fn(&Parts) -> Option<Region> + Send + Sync + 'static,
    ) -> PolicyLayer<P> {
        let document = P::document();
        if has_one_regime(document) {
            report::one_regime(document, "simulate_region");
            return self;
        }
        report::simulated(document);
        let simulated = SimulatedRegion::new(Arc::new(region), document);
        self.config_mut().simulates_region = true;
        self.config_mut().has_regions = true;
        self.settings_mut().simulated_region = Some(Arc::new(simulated));
        self
    }
}

/// Returns whether the policy has the same rules in every region.
fn has_one_regime(document: &Document) -> bool {
    document.regimes().len() < 2
}
