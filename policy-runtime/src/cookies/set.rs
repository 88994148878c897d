//! Setting a cookie: its value becomes the line that leaves with the response.

use super::exchange::Exchange;
use super::pending::{Content, Line, Write};
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Seal};
use crate::policy::value::Octets;
use crate::policy::{Cookie, CookieValue, DeclaredCookie, Purpose};
use crate::{line, report, wire};
use std::borrow::Cow;

impl Exchange {
    /// Keeps a typed set until the response leaves. One that cannot be written is reported, and takes back the set before it.
    pub(crate) fn set<S: DeclaredCookie>(&self, cookie: S) {
        let (name, value, max_age) = cookie.into_set().into_parts();
        let purpose = <<S::Cookie as Cookie>::Purpose as Purpose>::DECLARATION;
        let cookie = <S::Cookie as Cookie>::DECLARATION;
        let text = value.try_to_text();
        let text = text.map_err(|reason| report::no_text(self.document, cookie, reason)).ok();
        self.keep(purpose, cookie, name, text.as_deref(), max_age);
    }

    fn keep(
        &self,
        purpose: &'static PurposeDeclaration,
        cookie: &'static CookieDeclaration,
        name: Cow<'static, str>,
        text: Option<&str>,
        max_age: Option<u32>,
    ) {
        match text.and_then(|text| self.line(cookie, &name, text, max_age)) {
            Some(line) => {
                self.write(Write { purpose, cookie, name, content: Content::Set(line) });
            }
            None if self.is_name_of(cookie, &name) => self.pending().take_back(&name),
            None => {}
        }
    }

    /// The line of a set. Written at once, it is the only copy of the value.
    #[inline]
    pub(crate) fn line(
        &self,
        cookie: &'static CookieDeclaration,
        name: &str,
        text: &str,
        max_age: Option<u32>,
    ) -> Option<Line> {
        let value = self.seal(cookie, name, text)?;
        let octets = name.len() + value.as_str().len();
        if octets > wire::MAX_NAME_AND_VALUE {
            report::too_long(self.document, cookie, octets);
            return None;
        }
        let octets = line::set(cookie, name, &value, max_age, self.site());
        if octets.is_none() {
            report::not_written(self.document, cookie);
        }
        Some(Line::new(octets?, name, value.as_str()))
    }

    /// The value as it goes on the wire; none if it could not be sealed, which is reported.
    #[inline]
    pub(crate) fn seal<'t>(
        &self,
        cookie: &'static CookieDeclaration,
        name: &str,
        text: &'t str,
    ) -> Option<Octets<'t>> {
        let binding = || self.binding(cookie, name);
        match cookie.seal {
            Seal::Plain => Some(Octets::of(text)),
            Seal::Signed => {
                let octets = Octets::of(text);
                Some(Octets::sealed(self.keys().sign(binding(), octets.as_str())))
            }
            Seal::Encrypted => {
                let sealed = self.keys().encrypt(binding(), text);
                if sealed.is_none() {
                    report::not_sealed(self.document, cookie);
                }
                sealed.map(Octets::sealed)
            }
        }
    }
}
