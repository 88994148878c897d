//! Turns a call of `Cookies::set` or `try_set` into its `Set-Cookie` line.

use super::request::RequestState;
use super::request::pending::{Change, Line, Write};
use super::{DeclaredCookie, SetError};
use crate::cookies::set_cookie_line;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Seal};
use crate::policy::CookieValue;
use crate::policy::value::{EncodeError, Octets};
use crate::wire;
use std::borrow::Cow;

/// A cookie in the policy of the request, behind its purpose.
type Declared = (&'static PurposeDeclaration, &'static CookieDeclaration);

impl RequestState {
    /// Keeps a typed set until the response leaves. One that cannot be written is reported, and takes back the set
    /// before it.
    pub(crate) fn set<S: DeclaredCookie>(&self, cookie: S, declared: Declared) {
        if let Err(error) = self.keep(cookie, declared) {
            self.report_not_set(declared.1, error);
        }
    }

    /// Keeps a typed set, or returns the reason why it cannot be written. A cookie whose purpose is not allowed now is
    /// not kept.
    pub(crate) fn try_set<S: DeclaredCookie>(
        &self,
        cookie: S,
        declared: Declared,
    ) -> Result<(), SetError> {
        let (purpose, declaration) = declared;
        self.check_site(purpose, declaration)?;
        self.decide(purpose).map_err(SetError::Refused)?;
        self.keep(cookie, declared)
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

    fn keep<S: DeclaredCookie>(
        &self,
        cookie: S,
        (purpose, declaration): Declared,
    ) -> Result<(), SetError> {
        let (name, value, max_age) = cookie.into_set().into_parts();
        let cookie = declaration;
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
