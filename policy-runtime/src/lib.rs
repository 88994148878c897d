//! Cookie policies that are compiled, and enforced.
//!
//! A site's cookie policy is one declaration in Rust source. [`cookie_policy!`] compiles it into a typed constructor for each
//! cookie, which demands a proof of consent where the policy asks for it: setting an undeclared cookie, or one without consent, does
//! not compile. [`PolicyLayer`] enforces the same tables on every response, including lines of other code, which types cannot see.
//! [`Document`] is the policy as data, as a page and as a report.
//!
//! ```
//! mod declared {
//!     policy_runtime::cookie_policy! {
//!         /// How the shop uses cookies.
//!         pub policy Shop {
//!             controller: kettle,
//!             contact: "privacy@kettle.example",
//!             updated: "2026-11-22",
//!             languages: [en],
//!         }
//!
//!         provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
//!
//!         /// The shop cannot work without these.
//!         purpose Essential: necessary {
//!             title: "Necessary",
//!
//!             /// Holds your basket between visits.
//!             cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days, seal: signed }
//!             /// Remembers what you chose here.
//!             consent cookie "__Host-choice" as choice { lifetime: 6 months }
//!         }
//!
//!         /// Suggests what you might like.
//!         purpose Suggestions: internal {
//!             title: "Suggestions",
//!
//!             /// Remembers what you looked at.
//!             cookie seen: String { lifetime: 30 days }
//!         }
//!     }
//! }
//! use declared::{Shop, Suggestions};
//! use policy_runtime::{Cookies, Refused};
//!
//! fn open(cookies: &Cookies<Shop>) -> Result<(), Refused> {
//!     cookies.set(declared::basket(7));                      // necessary: no proof
//!     let consent = cookies.consent(Suggestions)?;
//!     cookies.set(declared::seen(consent, "kettle".into())); // without `consent` this does not compile
//!     Ok(())
//! }
//! ```
//!
#![doc = include_str!("../docs/features.md")]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]
#![allow(
    clippy::doc_markdown,
    reason = "it takes the addresses of links, which are in attributes, for prose"
)]

#[cfg(feature = "audit")]
pub mod audit;
mod backlog;
mod base64url;
#[cfg(feature = "__bench")]
#[doc(hidden)]
pub mod bench;
#[cfg(feature = "cli")]
pub mod cargo_policy;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
pub mod consent;
pub mod cookies;
pub mod csp;
#[cfg(any(feature = "export", feature = "ledger"))]
mod csv;
pub mod declaration;
mod enforce;
#[cfg(feature = "export")]
pub mod export;
pub mod guide;
#[cfg(feature = "pages")]
mod html;
#[cfg(feature = "pages")]
mod i18n;
#[cfg(feature = "cli")]
pub mod import;
#[cfg(feature = "kits")]
pub mod kits;
mod layer;
#[cfg(feature = "ledger")]
pub mod ledger;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(not(feature = "metrics"))]
mod metrics;
mod mode;
mod order;
#[cfg(feature = "pages")]
pub mod pages;
mod paths;
pub mod policy;
pub mod policy_page;
mod report;
#[cfg(any(feature = "cli", feature = "testing"))]
pub mod review;
pub mod seal;
mod serialize;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "export")]
pub mod typescript;
mod undeclared;
pub mod wire;

#[cfg(feature = "axum")]
pub mod axum;

#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;

pub use consent::{
    Choice, Embed, Granted, NotRecorded, ParseChoiceError, Reason, Receipt, RecordId, Refused,
};
pub use cookies::{CookieLimits, Cookies, DeclaredCookie, ReadError, Set, SetError};
pub use declaration::Document;
pub use layer::region;
pub use layer::{ConfigError, CookiesRejection, PolicyLayer, PolicyService, ResponseFuture};
pub use mode::Mode;
pub use paths::{BasePath, InvalidBasePath};
#[cfg(feature = "json")]
pub use policy::Json;
pub use policy::{
    Cookie, CookieValue, Family, Includes, NamePart, Policy, Purpose, Reads, Single, Unasked,
};
/// Derives [`CookieValue`](trait@CookieValue) for enums without data, by the names of their variants, and for structs with one
/// field, by the text of that field.
///
/// The text of a variant is its name in lower case, with `-` between words.
///
/// | attribute | of | effect |
/// |---|---|---|
/// | `#[cookie_value(rename = "..")]` | a variant | another text |
/// | `#[cookie_value(alias = "..")]` | a variant | a further text that is read, but not written |
/// | `#[cookie_value(crate = "..")]` | the type | path of this crate, if it is renamed |
///
/// ```
/// use policy_runtime::CookieValue;
///
/// #[derive(CookieValue)]
/// enum Theme {
///     Light,
///     #[cookie_value(rename = "night", alias = "dark")]
///     Dark,
/// }
/// assert_eq!(Theme::Light.to_text(), "light");
/// assert_eq!(Theme::Dark.to_text(), "night");
/// assert!(matches!(Theme::from_text("dark"), Some(Theme::Dark)));
/// ```
pub use policy_macros::CookieValue;
pub use seal::{KeyError, Keys};
pub use undeclared::{Census, UndeclaredCookie};

/// Compiles a cookie policy. The crate's front page shows one.
///
/// It expands in place to the policy's type, a unit type for each purpose, and a constructor and a type with the same name for each
/// cookie that this program sets. All have the visibility that is written before `policy`. [`language`] has the syntax.
#[macro_export]
macro_rules! cookie_policy {
    ($($policy:tt)*) => {
        $crate::__private_0_1_0::compile_policy! { [$crate] $($policy)* }
    };
}

/// Items that expansions use. The name contains the version, so that no other code depends on it.
#[doc(hidden)]
pub mod __private_0_1_0 {
    pub use crate::consent::{Embed, Granted, Refused};
    pub use crate::cookies::{DeclaredCookie, Set};
    pub use crate::declaration::defaults::*;
    pub use crate::declaration::include;
    pub use crate::declaration::*;
    pub use crate::policy::*;
    // The public trait of this name is sealed.
    pub use crate::policy::bounds::{MayRead, NotAsked as Unasked};
    pub use crate::wire::SameSite;
    pub use core::option::Option::{None, Some};
    pub use policy_macros::compile_policy;

    /// Modules by which an editor resolves the words of a policy.
    #[cfg(rust_analyzer)]
    #[allow(non_upper_case_globals, missing_docs, reason = "the words of the language")]
    pub mod ide {
        policy_macros::language_modules! {}
    }
}

#[doc = include_str!("../docs/language.md")]
#[doc = policy_macros::keys_reference!()]
pub mod language {}

#[doc = include_str!("../docs/rules.md")]
#[doc = policy_macros::rules_reference!()]
pub mod rules {}
