//! Turns a call of `Cookies::set` or `try_set` into its `Set-Cookie` line.

use super::report;
use super::request::RequestState;
use super::request::pending::{Change, Line, Write};
use super::{DeclaredCookie, SetError};
use crate::cookies::set_cookie_line;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Seal};
use crate::policy::value::{EncodeError, Octets};
use crate::policy::{Cookie, CookieValue, Purpose};
use crate::wire;
use std::borrow::Cow;

impl RequestState {
    /// Keeps a typed set until the response leaves. One that cannot be written is reported, and takes back the set
    /// before it.
    pub(crate) fn set<S: DeclaredCookie>(&self, cookie: S) {
        let declared = <S::Cookie as Cookie>::DECLARATION;
        if let Err(error) = self.keep(cookie) {
            report::not_set(self.document, declared, error);
        }
    }

    /// Keeps a typed set, or returns the reason why it cannot be written. A cookie whose purpose is not allowed now is
    /// not kept.
    pub(crate) fn try_set<S: DeclaredCookie>(&self, cookie: S) -> Result<(), SetError> {
        let purpose = <<S::Cookie as Cookie>::Purpose as Purpose>::DECLARATION;
        self.check_site(purpose, <S::Cookie as Cookie>::DECLARATION)?;
        self.decide(purpose).map_err(SetError::Refused)?;
        self.keep(cookie)
    }

    /// Returns an error unless the site of the request has the cookie.
    #[inline]
    fn check_site(
        &self,
        purpose: &PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Result<(), SetError> {
        let is_here = purpose.is_on(self.site()) && cookie.is_on(self.site());
        if is_here { Ok(()) } else { Err(SetError::NotOnSite) }
    }

    fn keep<S: DeclaredCookie>(&self, cookie: S) -> Result<(), SetError> {
        let (name, value, max_age) = cookie.into_set().into_parts();
        let purpose = <<S::Cookie as Cookie>::Purpose as Purpose>::DECLARATION;
        let cookie = <S::Cookie as Cookie>::DECLARATION;
        self.check_site(purpose, cookie)?;
        let text = value.try_to_text();
        self.keep_text(purpose, cookie, name, text.as_deref(), max_age)
    }

    fn keep_text(
        &self,
        purpose: &'static PurposeDeclaration,
        cookie: &'static CookieDeclaration,
        name: Cow<'static, str>,
        text: Result<&str, &EncodeError>,
        max_age: Option<u32>,
    ) -> Result<(), SetError> {
        let text = text.map_err(|reason| SetError::Encode(*reason));
        match text.and_then(|text| self.line(cookie, &name, text, max_age)) {
            Ok(line) => self.write(Write { purpose, cookie, name, content: Change::Set(line) }),
            Err(error) => {
                if self.is_name_of(cookie, &name) {
                    self.pending().take_back(&name);
                }
                Err(error)
            }
        }
    }

    /// Writes the line of a set. The line is the only copy of the value.
    #[inline]
    pub(crate) fn line(
        &self,
        cookie: &'static CookieDeclaration,
        name: &str,
        text: &str,
        max_age: Option<u32>,
    ) -> Result<Line, SetError> {
        let value = self.seal(cookie, name, text).ok_or(SetError::NotSealed)?;
        let octets = name.len() + value.as_str().len();
        if octets > wire::MAX_NAME_AND_VALUE {
            return Err(SetError::TooLong { octets });
        }
        let octets = set_cookie_line::set(cookie, name, &value, max_age, self.site());
        Ok(Line::new(octets.ok_or(SetError::NotWritten)?, name, value.as_str()))
    }

    /// Encodes and seals a value for the wire; none if it could not be sealed.
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
            Seal::Encrypted => self.keys().encrypt(binding(), text).map(Octets::sealed),
        }
    }
}
