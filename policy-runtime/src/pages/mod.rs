//! The pages that visitors meet: the banner, their choices, the policy.

mod assets;
mod banner;
mod embedded;
mod form;
mod link;
pub(crate) mod paths;
mod preferences;
mod same_origin;
mod standing;

#[cfg(feature = "axum")]
mod routes;

pub use crate::wording::{Phrase, Tongue};
pub use assets::{Asset, script, stylesheet};
pub use banner::{AskedPurpose, Banner};
pub use embedded::{Embedded, Placeholder};
pub use form::ChoiceForm;
pub use link::SettingsLink;
pub use paths::{BANNER, POLICY, SETTINGS, path_on_this_site};
pub use preferences::{
    Back, CookieLine, Group, Notice, NoticeRole, Preferences, PurposeChoice, RecordNote, Section,
};
#[cfg(feature = "axum")]
pub use routes::{Page, Routes, routes};
pub use same_origin::is_same_origin;
pub use standing::Day;
