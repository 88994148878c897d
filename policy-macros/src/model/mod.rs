//! The meaning of a policy: names bound, defaults applied, consent derived. A model is whole even if its source is not, so
//! that every name of the source can be expanded.

mod attributes;
mod bind;
mod consent;
mod cookie;
mod embed;
mod family;
pub(crate) mod fingerprint;
mod items;
mod jurisdiction;
mod language;
mod site;
mod texts;
mod types;

pub(crate) use bind::bind;
pub(crate) use cookie::{Cookie, SameSite, Seal, Writer};
pub(crate) use embed::Embed;
pub(crate) use family::Family;
pub(crate) use family::order;
pub(crate) use family::placeholder::Placeholder;
pub(crate) use family::relation::Relation;
pub(crate) use items::{
    Access, Include, Kind, Mapping, Policy, Provider, Purpose, Retired, SourceText, Storage,
};
pub(crate) use jurisdiction::facts::{Set, sells_by_library};
pub(crate) use jurisdiction::law::BASE;
pub(crate) use jurisdiction::state::{Act, Rule, State};
pub(crate) use jurisdiction::{Jurisdiction, Regime};
pub(crate) use jurisdiction::{duties::Duty, regimes::place_or_push, regions, rows};
pub(crate) use site::{Site, is_below};
pub(crate) use texts::Text;
