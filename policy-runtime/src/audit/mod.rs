#![doc = include_str!("../../docs/audit.md")]

mod builder;
mod command;
mod compare;
mod concurrent;
mod consent;
pub mod engine;
mod error;
mod observe;
mod policy;
mod report;
mod site;
mod suggest;

pub use builder::Audit;
pub use command::{execute, run};
pub use compare::{Cell, CookieFacts, Finding, Item, ItemKind, Level, Rule};
pub use consent::{Consent, ConsentSteps, Step};
pub use error::AuditError;
pub use report::{Event, Report, Timeline};

#[cfg(test)]
mod tests;
