//! The words of all pages: the texts of a policy and the library's own, in the language of the reader.
//!
//! The library's texts are Fluent files under `texts/`, a folder per language. A [`Speaker`] says them; what it can only
//! say in another language is marked so.

mod calendar;
mod direction;
mod duration;
mod language;
mod markup;
mod negotiation;
mod phrase;
mod plural;
mod speaker;

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use {language::tags, tests::messages};

pub(crate) use calendar::Date;
pub(crate) use duration::BROWSER_LIMIT;
pub(crate) use markup::PhraseHtml;
pub use phrase::{Phrase, Tongue};
pub(crate) use speaker::Speaker;
