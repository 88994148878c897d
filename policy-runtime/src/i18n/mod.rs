//! Translation of all pages: the policy's texts and the library's own, in the reader's language.
//!
//! The library's texts are Fluent files under `texts/`, in a folder for each language. A [`Localizer`] formats them, and marks a text
//! that it has in another language only.

mod calendar;
mod catalogue;
mod direction;
mod duration;
mod localizer;
mod markup;
pub(crate) mod names;
mod negotiation;
mod plural;
mod text;

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use {catalogue::tags, tests::messages};

pub(crate) use calendar::Date;
pub(crate) use localizer::Localizer;
pub(crate) use markup::TextHtml;
#[cfg(feature = "cli")]
pub(crate) use negotiation::is_known_language;
pub use text::{LocalizedText, TextLanguage};
