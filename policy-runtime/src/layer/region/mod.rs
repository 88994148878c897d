//! The region of a visitor, by which a policy with several `jurisdictions` has rules of its own for each.
//!
//! [`PolicyLayer::region`](crate::PolicyLayer::region) takes the source of the region: a hop in front that names it, or a function.
//! Nothing is read by default.
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! use policy_runtime::{Keys, PolicyLayer, region};
//!
//! let layer = PolicyLayer::<Shop>::new(Keys::generate()).region(region::CloudFront);
//! # let _ = layer;
//! ```
//!
//! # Sources
//!
//! | source | country | subdivision | needs |
//! |---|---|---|---|
//! | [`Cloudflare`] | `CF-IPCountry` | `CF-Region-Code` | for the subdivision, "Add visitor location headers" |
//! | [`CloudFront`] | `CloudFront-Viewer-Country` | `CloudFront-Viewer-Country-Region` | an origin request policy |
//! | [`Vercel`] | `X-Vercel-IP-Country` | `X-Vercel-IP-Country-Region` | |
//! | [`AppEngine`] | `X-AppEngine-Country` | `X-AppEngine-Region` | |
//! | [`GoogleLoadBalancer`] | `{client_region}` | `{client_region_subdivision}` | custom request headers of these values, with names of yours |
//! | [`Akamai`] | `country_code` of `X-Akamai-Edgescape` | its `region_code` | |
//! | [`Header`] | as named | as named | a hop that sets them, such as Fastly from `client.geo.country_code` and `client.geo.region`, or nginx with a GeoIP module |
//! | [`from_fn`], or a function | as it returns | as it returns | |
//!
//! `Fly-Region`, `X-Vercel-Id` and `CF-Ray` are where the *server* is, and refused.
//!
//! **Presence proves nothing.** Clients can send any of these fields. The origin has to be out of reach but through the hop, and the hop
//! has to replace them.
//!
//! # Codes
//!
//! | value | is read as |
//! |---|---|
//! | `US`, `us`, ` US ` | the country, of ISO 3166-1; `UK`, `EL`, `IC`, `EA` are `GB`, `GR`, `ES`, `ES` |
//! | `CA`, `US-CA`, `US_CA`, `USCA` beside the country `US` | the subdivision, of ISO 3166-2 |
//! | a subdivision without a country | nothing: `CA` alone is Canada |
//! | a subdivision of another country, or twice with two values | the country alone: the rules of all its subdivisions |
//! | none, an empty field, `-`, `XX`, `ZZ`, `T1`, `A1`, `A2`, `O1`, `AP`, `EU`, `AN`, `reserved`, a list, anything else, or a field twice with two values | [unknown](UnknownRegion): the strictest rules |
//!
//! The language, the time zone and the host of a request are never read for it. A region serves its request. It is neither stored nor
//! logged; handlers and receipts see the codes of the [jurisdictions](crate::Cookies::jurisdictions).
//!
//! # Caches
//!
//! A response depends on the region where the choice of a purpose, a cookie that can be refused, or the jurisdictions are read. It
//! leaves with the names of the fields in `Vary`, and unless the handler sets one with `Cache-Control: private, no-cache`. Where the
//! handler lets shared caches keep it, that is reported, and in [`Mode::Enforce`](crate::Mode::Enforce) it becomes `private`, as many
//! caches ignore `Vary`. Responses that read none of it are unchanged.
//!
//! | file | what |
//! |---|---|
//! | `code`, `countries` | the code of a region, the codes of countries |
//! | `source`, `names` | the sources, the names that an application gives |
//! | `fields` | the fields of a request |
//! | `table` | the regimes by region |
//! | `visitor` | from a request to its regime |
//! | `builder` | the settings of the layer |
//! | `report` | log reports of unknown regions |

mod builder;
mod code;
mod countries;
mod fields;
mod names;
mod report;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod visitor;

pub use code::{Region, UnknownRegion};
pub(super) use fields::RegionLines;
pub use source::{
    Akamai, AppEngine, CloudFront, Cloudflare, FromFn, GoogleLoadBalancer, Header, RegionSource,
    Vercel, from_fn,
};
pub(super) use visitor::{SimulatedRegion, VisitorRegion};
