//! Who is asking, on whose site, in which language.

use super::page::Frame;
use super::problem::{self, Problem};
use crate::policy::{self, DataPortal};
use crate::store::{Account, Store, TenantStore};
use crate::tenant::{Scheme, Tenant};
use crate::values::{Language, SessionToken};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::Method;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, HOST, HeaderMap};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::middleware::Next;
use axum::response::Response;
use policy_runtime::Cookies;

/// Browsers keep some 180 cookies of 4 KiB for a site; a portal that sets six never sees that many of its own.
const MOST_COOKIE_OCTETS: usize = 32 * 1024;

/// A visitor of one of the sites. Handlers take it as an argument.
#[derive(Clone)]
pub(super) struct Visitor {
    pub(super) cookies: Cookies<DataPortal>,
    pub(super) tenant: Tenant,
    /// This site, as browsers write it in `Origin`.
    pub(super) origin: String,
    /// The page that is asked for, to come back to; the front page if none is.
    pub(super) here: String,
    preferred_language: Language,
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
    let preferred_language = preferred_language(&parts.headers);
    let origin = origin(&parts, scheme, cookies.site().host());
    let visitor =
        Visitor { cookies, tenant, origin, here: here(&parts), preferred_language, store };
    parts.extensions.insert(visitor.clone());
    if parts.headers.get_all(COOKIE).iter().map(axum::http::HeaderValue::len).sum::<usize>()
        > MOST_COOKIE_OCTETS
    {
        return problem::explain_to(Problem::CookiesTooLong, &visitor, problem::Form::of(&parts))
            .await;
    }
    next.run(Request::from_parts(parts, body)).await
}

/// The origin of the site: the host that the policy admitted, with the port of the request if it is not the scheme's own.
fn origin(parts: &Parts, scheme: Scheme, host: &str) -> String {
    let authority = parts.uri.authority().map(Authority::as_str);
    let authority = authority.or_else(|| parts.headers.get(HOST)?.to_str().ok());
    let port = authority.and_then(|authority| authority.split_once(':')).map(|(_, port)| port);
    match port.filter(|port| *port != scheme.default_port()) {
        Some(port) => format!("{}://{host}:{port}", scheme.as_str()),
        None => format!("{}://{host}", scheme.as_str()),
    }
}

/// The language that the browser prefers.
pub(super) fn preferred_language(headers: &HeaderMap) -> Language {
    let field = headers.get(ACCEPT_LANGUAGE).and_then(|field| field.to_str().ok());
    Language::preferred(field.unwrap_or_default())
}

fn here(parts: &Parts) -> String {
    let is_a_page = matches!(parts.method, Method::GET | Method::HEAD);
    let page = parts.uri.path_and_query().filter(|_| is_a_page);
    page.map_or_else(|| "/".to_owned(), ToString::to_string)
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
        let language = self.language();
        Ok(Frame {
            language,
            texts: language.texts(),
            tenant: Some(self.tenant),
            here: self.here.clone(),
            account: self.account().await?,
            banner: self.cookies.undecided(),
        })
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, Problem> {
        parts.extensions.get().cloned().ok_or(Problem::Broken)
    }
}
