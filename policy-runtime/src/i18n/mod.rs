//! The words of all pages: the texts of a policy and the library's own, in the language of the reader.
//!
//! The library's texts are Fluent files under `texts/`, a folder per language. A [`Localizer`] says them; what it can only
//! say in another language is marked so.

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
pub use text::{LocalizedText, TextLanguage};
