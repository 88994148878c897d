//! Tests of an application against its cookie policy, without a browser and on any runtime. For `[dev-dependencies]`, with the
//! feature `testing`.
//!
//! | item | for |
//! |---|---|
//! | [`Visitor`] | a visitor with choices, a region, the browser's signal and cookies |
//! | [`Visit`] | the [`Cookies`](crate::Cookies) of a handler under test |
//! | [`ResponseCookies`] | the cookies that a response sets and deletes |
//! | [`Client`] | requests to an application; it fails at the first response that breaks the policy |
//! | [`Auditor`], [`AuditReport`] | an application in every state of consent, as a report |
//! | [`Violation`] | a `Set-Cookie` that breaks the policy, and the remedy |
//! | [`assert_reviewed`], [`Review`], [`Difference`] | whether the policy is as it was reviewed, and what has changed for visitors |
//!
//! [`guide::testing`](crate::guide::testing) shows how they are used together. A ledger of one's own is tested by
//! `ledger::conformance`.
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! use declared::{Shop, Suggestions};
//! use policy_runtime::testing::Visitor;
//! use policy_runtime::{Cookies, Refused};
//!
//! // The handler under test.
//! fn open(cookies: &Cookies<Shop>, kettle: &str) -> Result<(), Refused> {
//!     let consent = cookies.consent(Suggestions)?;
//!     cookies.set(declared::recent(consent, kettle.to_owned()));
//!     Ok(())
//! }
//!
//! let visit = Visitor::new().allow(Suggestions).visit();
//! assert!(open(&visit, "copper").is_ok());
//! assert_eq!(visit.finish().set(), ["recent"]);
//!
//! let visit = Visitor::new().visit(); // has not chosen
//! assert!(open(&visit, "copper").is_err());
//! assert!(visit.finish().set().is_empty());
//! ```

mod auditor;
mod client;
mod jar;
mod poll;
mod response_cookies;
mod visit;
mod visitor;

pub use crate::review::{Difference, DifferenceKind, LockError, Review, assert_reviewed};
pub use auditor::{AuditFinding, AuditReport, Auditor};
pub use client::{Client, Violation};
pub use response_cookies::ResponseCookies;
pub use visit::Visit;
pub use visitor::Visitor;
