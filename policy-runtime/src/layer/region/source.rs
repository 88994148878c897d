//! The sources of a request's region: the fields of known hops, fields of any name, and functions.

use super::code::Region;
use super::fields::{Grammar, RegionFields};
use super::names::{check_field, check_name};
use crate::layer::ConfigError;
use http::HeaderName;
use http::request::Parts;
use std::fmt;
use std::sync::Arc;

/// A source of the region of requests, for [`PolicyLayer::region`](crate::PolicyLayer::region): one of the types of this module, or
/// a function `Fn(&Parts) -> Option<Region>`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::region::RegionSource;
/// use policy_runtime::{Keys, PolicyLayer};
///
/// /// The layer of a shop, behind any hop.
/// fn layer(hop: impl RegionSource) -> PolicyLayer<Shop> {
///     PolicyLayer::new(Keys::generate()).region(hop)
/// }
/// # let _ = layer(policy_runtime::region::Cloudflare);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` reads no region of a request",
    note = "help: give one of the types of `policy_runtime::region`, such as `region::Cloudflare` or `region::Header::country(\"x-country-code\")`, or a function `|request: &http::request::Parts| -> Option<Region>`"
)]
pub trait RegionSource: Source {}

#[diagnostic::do_not_recommend]
impl<S: Source> RegionSource for S {}

/// The sealed part of [`RegionSource`].
pub trait Source {
    #[doc(hidden)]
    fn reader(self) -> Result<Reader, ConfigError>;
}

/// A function that names the region of a request.
pub(super) type RegionOf = dyn Fn(&Parts) -> Option<Region> + Send + Sync;

/// A source as the layer keeps it.
#[doc(hidden)]
#[derive(Clone)]
pub struct Reader {
    pub(super) read: Read,
    /// Names of the fields that are read, for `Vary`.
    pub(super) names: Vec<HeaderName>,
}

#[derive(Clone)]
pub(super) enum Read {
    Fields(RegionFields),
    Function(Arc<RegionOf>),
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("names", &self.names).finish_non_exhaustive()
    }
}

#[cfg(feature = "testing")]
impl Reader {
    /// Returns whether the region is read from fields: those of a function are unknown.
    pub(crate) fn has_fields(&self) -> bool {
        matches!(self.read, Read::Fields(_))
    }

    /// Writes a region into the fields that are read, if they are known.
    pub(crate) fn write(&self, region: Region, headers: &mut http::HeaderMap) {
        if let Read::Fields(fields) = &self.read {
            fields.write(region, headers);
        }
    }
}

fn reader(
    country: &str,
    subdivision: Option<&str>,
    grammar: Grammar,
) -> Result<Reader, ConfigError> {
    let country = check_field(country)?;
    let subdivision = subdivision.map(check_field).transpose()?;
    if subdivision.as_ref() == Some(&country) {
        let problem = "is to be both the country and the subdivision; a field with both is `region::Header::region(..)`";
        return Err(ConfigError::new("region", country.as_str(), problem));
    }
    let names = std::iter::once(country.clone()).chain(subdivision.clone()).collect();
    let fields = RegionFields { country, subdivision, grammar };
    Ok(Reader { read: Read::Fields(fields), names })
}

/// Declares the sources whose fields have fixed names.
macro_rules! hops {
    ($($(#[$docs:meta])* $hop:ident = $country:literal, $subdivision:expr, $grammar:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        #[allow(clippy::exhaustive_structs, reason = "the names of its fields are fixed")]
        pub struct $hop;

        impl Source for $hop {
            fn reader(self) -> Result<Reader, ConfigError> {
                reader($country, $subdivision, Grammar::$grammar)
            }
        }
    )*};
}

hops! {
    /// Cloudflare: `CF-IPCountry`, and `CF-Region-Code`, which the managed transform "Add visitor location headers" sends.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::Cloudflare);
    /// # let _ = layer;
    /// ```
    Cloudflare = "cf-ipcountry", Some("cf-region-code"), Country;
    /// Amazon CloudFront: `CloudFront-Viewer-Country` and `CloudFront-Viewer-Country-Region`, which an origin request policy has to
    /// send.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::CloudFront);
    /// # let _ = layer;
    /// ```
    CloudFront = "cloudfront-viewer-country", Some("cloudfront-viewer-country-region"), Country;
    /// Vercel: `X-Vercel-IP-Country` and `X-Vercel-IP-Country-Region`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::Vercel);
    /// # let _ = layer;
    /// ```
    Vercel = "x-vercel-ip-country", Some("x-vercel-ip-country-region"), Country;
    /// Google App Engine: `X-AppEngine-Country` and `X-AppEngine-Region`, of which it removes the copies that clients send.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::AppEngine);
    /// # let _ = layer;
    /// ```
    AppEngine = "x-appengine-country", Some("x-appengine-region"), Country;
    /// Akamai: `X-Akamai-Edgescape`, of which `country_code` and `region_code` are read.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer, region};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::Akamai);
    /// # let _ = layer;
    /// ```
    Akamai = "x-akamai-edgescape", None, EdgeScape;
}

/// A Google Cloud load balancer, by the names that its custom request headers have.
///
/// The values are `{client_region}` and `{client_region_subdivision}`, which is `USCA` for California.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, PolicyLayer, region};
///
/// let hop = region::GoogleLoadBalancer::new("x-client-region", "x-client-subdivision");
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(hop);
/// # let _ = layer;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoogleLoadBalancer {
    country: String,
    subdivision: String,
}

impl GoogleLoadBalancer {
    /// Names the fields of the country and of the subdivision.
    #[must_use]
    pub fn new(country: impl Into<String>, subdivision: impl Into<String>) -> GoogleLoadBalancer {
        GoogleLoadBalancer { country: country.into(), subdivision: subdivision.into() }
    }
}

impl Source for GoogleLoadBalancer {
    fn reader(self) -> Result<Reader, ConfigError> {
        reader(&self.country, Some(&self.subdivision), Grammar::Country)
    }
}

/// Header fields of any name, for a hop that is configured to send them, such as nginx or Fastly.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, PolicyLayer, region::Header};
///
/// let in_two = Header::country("x-country-code").subdivision("x-region-code");
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(in_two);
/// let in_one = Header::region("x-region"); // `US-CA`, or `DE`
/// let layer = layer.region(in_one);
/// # let _ = layer;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    country: String,
    subdivision: Option<String>,
    grammar: Grammar,
}

impl Header {
    /// Names the field with the code of the country.
    #[must_use]
    pub fn country(name: impl Into<String>) -> Header {
        Header { country: name.into(), subdivision: None, grammar: Grammar::Country }
    }

    /// Names a field with the code of the country and, where it is known, of the subdivision: `US-CA`.
    #[must_use]
    pub fn region(name: impl Into<String>) -> Header {
        Header { country: name.into(), subdivision: None, grammar: Grammar::Both }
    }

    /// Names the field with the code of the subdivision, besides that of the country.
    #[must_use]
    pub fn subdivision(mut self, name: impl Into<String>) -> Header {
        self.subdivision = Some(name.into());
        self
    }
}

impl Source for Header {
    fn reader(self) -> Result<Reader, ConfigError> {
        reader(&self.country, self.subdivision.as_deref(), self.grammar)
    }
}

/// A function of the request, and the names of the fields that it reads.
///
/// Responses that depend on the region leave with these names in `Vary`. A function that reads something else, such as the address
/// of the connection, or that stands alone without names, has `Vary: *`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, PolicyLayer, region};
///
/// let place = region::from_fn(["x-place"], |request| {
///     let place = request.headers.get("x-place")?.to_str().ok()?; // `us/ca`
///     place.replace('/', "-").parse().ok()
/// });
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(place);
/// # let _ = layer;
/// ```
#[must_use]
pub fn from_fn<N, F>(fields: impl IntoIterator<Item = N>, region: F) -> FromFn<F>
where
    N: Into<String>,
    F: Fn(&Parts) -> Option<Region> + Send + Sync + 'static,
{
    FromFn { fields: fields.into_iter().map(Into::into).collect(), region }
}

/// A function with the names of the fields that it reads: [`from_fn`].
#[derive(Clone)]
pub struct FromFn<F> {
    fields: Vec<String>,
    region: F,
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FromFn").field("fields", &self.fields).finish_non_exhaustive()
    }
}

impl<F> Source for FromFn<F>
where
    F: Fn(&Parts) -> Option<Region> + Send + Sync + 'static,
{
    fn reader(self) -> Result<Reader, ConfigError> {
        let names: Result<Vec<HeaderName>, ConfigError> =
            self.fields.iter().map(|name| check_name(name)).collect();
        let mut names = names?;
        if names.is_empty() {
            names.push(HeaderName::from_static("*"));
        }
        Ok(Reader { read: Read::Function(Arc::new(self.region)), names })
    }
}

impl<F> Source for F
where
    F: Fn(&Parts) -> Option<Region> + Send + Sync + 'static,
{
    fn reader(self) -> Result<Reader, ConfigError> {
        FromFn { fields: Vec::new(), region: self }.reader()
    }
}
