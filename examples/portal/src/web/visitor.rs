//! Who is asking, on whose site, in which language.

use super::page::Frame;
use super::problem::{self, Problem};
use crate::policy::{self, DataPortal};
use crate::store::{Account, Store, TenantStore};
use crate::tenant::{Scheme, Tenant};
use crate::values::{Language, SessionToken};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, HeaderMap};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use policy_runtime::pages::{Banner, ChoiceState, Here, SettingsLink};
use policy_runtime::{CookieValue, Cookies, Policy};

/// A visitor of one of the sites. Handlers take it as an argument.
#[derive(Clone)]
pub(super) struct Visitor {
    pub(super) cookies: Cookies<DataPortal>,
    pub(super) tenant: Tenant,
    pub(super) scheme: Scheme,
    /// The page to come back to.
    pub(super) here: Here,
    preferred_language: Language,
    preferred_wording: &'static str,
    store: Store,
}

/// Makes the [`Visitor`] of a request. A host that is no tenant's gets no further.
pub(super) async fn receive(State(store): State<Store>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let cookies = Cookies::<DataPortal>::from_request_parts(&mut parts, &()).await.ok();
    let tenant = cookies.as_ref().and_then(|cookies| Tenant::of_host(cookies.site().host()));
    let (Some(cookies), Some((tenant, scheme))) = (cookies, tenant) else {
        return problem::explain_to_stranger(Problem::NoSite, &parts);
    };
    let visitor = Visitor {
        cookies,
        tenant,
        scheme,
        here: Here::of(&parts),
        preferred_language: preferred_language(&parts.headers),
        preferred_wording: preferred_wording(&parts.headers),
        store,
    };
    parts.extensions.insert(visitor);
    next.run(Request::from_parts(parts, body)).await
}

/// The language that the browser prefers, of the portal's.
pub(super) fn preferred_language(headers: &HeaderMap) -> Language {
    Language::from_text(preferred_wording(headers)).unwrap_or_default()
}

/// The language of the library's sentences that the browser prefers: one of the portal's if it wants any of these.
pub(super) fn preferred_wording(headers: &HeaderMap) -> &'static str {
    let field = headers.get(ACCEPT_LANGUAGE).and_then(|field| field.to_str().ok());
    DataPortal::document().negotiate(field.unwrap_or_default())
}

impl Visitor {
    /// The tenant's part of the database.
    pub(super) fn store(&self) -> TenantStore<'_> {
        self.store.of(self.tenant)
    }

    /// The language that the visitor chose here, else the one that the browser prefers. It is read where it is needed, so
    /// that what is the same in all languages does not depend on cookies.
    pub(super) fn language(&self) -> Language {
        self.cookies.get::<policy::django_language>().unwrap_or(self.preferred_language)
    }

    /// The language of what the library says about cookies: the one that the visitor chose here, else of the library's many
    /// the one that the browser prefers, as a BCP 47 tag.
    pub(super) fn wording(&self) -> &'static str {
        self.cookies.get::<policy::django_language>().map_or(self.preferred_wording, Language::tag)
    }

    /// The session that the visitor claims to have.
    pub(super) fn session_token(&self) -> Option<SessionToken> {
        self.cookies.get::<policy::sessionid>()
    }

    /// The account that the visitor is signed in to.
    pub(super) async fn account(&self) -> Result<Option<Account>, Problem> {
        match self.session_token() {
            Some(token) => Ok(self.store().session(&token).await?),
            None => Ok(None),
        }
    }

    /// What stands around every page.
    pub(super) async fn frame(&self) -> Result<Frame, Problem> {
        let (language, wording) = (self.language(), self.wording());
        let banner = Banner::new(&self.cookies, wording, &self.here);
        Ok(Frame {
            language,
            texts: language.texts(),
            tenant: Some(self.tenant),
            here: self.here.as_str().to_owned(),
            account: self.account().await?,
            banner: banner.map(|banner| banner.to_html()),
            choices: ChoiceState::new(&self.cookies).to_html(),
            settings_link: SettingsLink::new(&self.cookies, wording).to_html(),
        })
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, Problem> {
        parts.extensions.get().cloned().ok_or(Problem::Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_that_a_browser_prefers() {
        for (field, preferred) in [
            ("", "en"),
            ("fr", "fr"),
            ("fr-CA, en;q=0.8", "fr"),
            ("en;q=0.2, FR;q=0.9", "fr"),
            ("de, fr;q=0.3", "fr"),
            ("de", "en"),
            ("en, fr", "en"),
            ("fr;q=0", "en"),
            ("fr;q=NaN", "en"),
            ("fr;q=x, en;q=0.1", "en"),
            ("fra", "fr"),
            (";;,,;q=1", "en"),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, field.parse().unwrap())]);
            assert_eq!(preferred_language(&headers).tag(), preferred, "{field:?}");
        }
    }
}
