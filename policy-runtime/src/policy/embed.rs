//! An embed with the visitor's answer, as its function gives it.

use crate::consent::Refused;
use crate::declaration::EmbedDeclaration;
use std::fmt::{Display, Write};
use std::marker::PhantomData;

/// What a provider puts into a page, and whether the visitor allows it.
#[derive(Debug)]
#[must_use = "an embed is put into a page"]
pub struct Embed<'c> {
    declaration: &'static EmbedDeclaration,
    answer: Result<(), Refused>,
    parameters: Vec<(&'static str, String)>,
    request: PhantomData<&'c ()>,
}

impl Embed<'_> {
    /// Called by the functions of embeds.
    #[doc(hidden)]
    pub fn __new(
        declaration: &'static EmbedDeclaration,
        answer: Result<(), Refused>,
        parameters: &[(&'static str, &dyn Display)],
    ) -> Self {
        let parameters = parameters.iter().map(|(name, value)| (*name, value.to_string()));
        Embed { declaration, answer, parameters: parameters.collect(), request: PhantomData }
    }

    /// Its declaration.
    pub fn declaration(&self) -> &'static EmbedDeclaration {
        self.declaration
    }

    /// Why the visitor does not allow it; none if it may be loaded.
    pub fn refused(&self) -> Option<&Refused> {
        self.answer.as_ref().err()
    }

    /// The addresses of one key (`script`, `frame`, ..) with the parameters in their places, percent-encoded. None while
    /// the visitor does not allow the embed: nothing is loaded then.
    pub fn addresses(&self, key: &str) -> Vec<String> {
        if self.answer.is_err() {
            return Vec::new();
        }
        let addresses = self.declaration.origins.of(key).iter();
        addresses.map(|address| self.filled(address)).collect()
    }

    fn filled(&self, address: &str) -> String {
        self.parameters.iter().fold(address.to_owned(), |address, (name, value)| {
            address.replace(&format!("{{{name}}}"), &percent_encoded(value))
        })
    }
}

/// Everything but unreserved characters (RFC 3986 2.3), so that a value stays in its place.
fn percent_encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}
