//! An embed with the visitor's answer, as its function gives it.

mod address;

use super::Refused;
use crate::declaration::EmbedDeclaration;
use crate::declaration::defaults::DEFAULT_DOCUMENT;
use crate::report::should_log;
use address::Values;
use std::fmt::Display;
use std::marker::PhantomData;

/// What a provider puts into a page, and whether the visitor allows it.
#[derive(Debug)]
#[must_use = "an embed is put into a page"]
pub struct Embed<'c> {
    declaration: &'static EmbedDeclaration,
    answer: Result<(), Refused>,
    /// The values, or the parameter whose value cannot stand in its place.
    values: Result<Values, &'static str>,
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
        let addresses = || declaration.origins.iter().flat_map(|(_, all)| all.iter().copied());
        let values = Values::of(parameters)
            .and_then(|values| values.misplaced(addresses()).map_or(Ok(values), Err));
        let embed = Embed { declaration, answer, values, request: PhantomData };
        embed.report_misplaced();
        embed
    }

    /// Its declaration.
    pub fn declaration(&self) -> &'static EmbedDeclaration {
        self.declaration
    }

    /// Why the visitor does not allow it; none if it may be loaded.
    pub fn refused(&self) -> Option<&Refused> {
        self.answer.as_ref().err()
    }

    /// The parameter whose value cannot stand in its place, if there is one: `..` as a segment of a path would lead to
    /// another page of the provider. Nothing of the embed is loaded then, which is logged. A handler whose values come from
    /// visitors can answer 404.
    pub fn misplaced_parameter(&self) -> Option<&'static str> {
        self.values.as_ref().err().copied()
    }

    /// The addresses of one key (`script`, `frame`, ..) with the parameters in their places, percent-encoded: each value is
    /// one segment of a path, or one value of a query. None while the visitor does not allow the embed, or a value
    /// [cannot stand in its place](Embed::misplaced_parameter): nothing is loaded then.
    pub fn addresses(&self, key: &str) -> Vec<String> {
        match (&self.answer, &self.values) {
            (Ok(()), Ok(values)) => {
                let addresses = self.declaration.origins.of(key).iter();
                addresses.map(|address| values.fill(address)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The name of the parameter, never its value.
    fn report_misplaced(&self) {
        let identifier = self.declaration.identifier;
        let Some(parameter) = self.misplaced_parameter() else { return };
        if should_log(&DEFAULT_DOCUMENT, "misplaced value", identifier) {
            tracing::error!(
                embed = identifier,
                parameter,
                "a value cannot stand in an address of an embed, so nothing of it is loaded: browsers take empty segments, `.` and `..` for another page\nhelp: check it before, or answer 404 where `misplaced_parameter` names it"
            );
        }
    }
}
