//! The cookies of one request and its response.
//!
//! [`Cookies`] is the handle of handlers and middleware: typed by the policy, cheap to clone, and all clones of a
//! request share one state. Cookies and choices are collected there and written by the layer, after everything inside
//! it has run.

mod choices;
pub(crate) mod config;
mod declared_cookie;
pub(crate) mod limits;
mod read;
pub(crate) mod report;
pub(crate) mod request;
mod response_cookie;
mod set;
pub(crate) mod set_cookie_line;
mod set_error;
mod wire_value;

pub use declared_cookie::DeclaredCookie;
pub use limits::CookieLimits;
pub use read::ReadError;
pub use response_cookie::Set;
pub use set_error::SetError;

use crate::consent::Granted;
use crate::declaration::Site;
use crate::paths::BasePath;
use crate::policy::{
    Cookie, CookieValue, Family, Includes, Policy, Purpose, ReadWithoutConsent, Reads, Single,
};
use request::RequestState;
use request::pending::{Change, Write};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The cookies of a request and its response under the policy `P`: reads what the browser sent, sets and removes
/// cookies, decides whether a purpose is allowed, and records choices.
///
/// With the feature `axum` it is an extractor; elsewhere [`Cookies::of`] returns it. It is a handle: clones share one
/// state, also across tasks.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// # use policy_runtime::{Cookies, Refused};
/// fn open(cookies: &Cookies<Shop>, kettle: &str) -> Result<(), Refused> {
///     let items = cookies.get::<declared::basket>().unwrap_or(0); // nothing asked: no consent needed
///     cookies.set(declared::basket(items + 1));
///     let consent = cookies.consent(Suggestions)?; // asked: 403 with a link to the choices
///     let seen = cookies.get_with::<declared::recent>(consent).unwrap_or_default();
///     cookies.set(declared::recent(consent, seen + kettle));
///     Ok(())
/// }
/// ```
///
/// # After the head has left
///
/// A read makes the response depend on the visitor, so its head gets `Vary` and `Cache-Control`. A streaming body must
/// therefore read before the head is sent. A later read still returns the value (but a first
/// [`choice_token`](Cookies::choice_token) is empty), and is logged unless the response already depended on the same
/// part of the request: its cookies, the choice, the signal or the frame. On an upgraded connection (101) there is
/// nothing to cache and nothing is reported.
pub struct Cookies<P: Policy> {
    request: Arc<RequestState>,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Cookies<P> {
    pub(crate) fn from_state(request: Arc<RequestState>) -> Cookies<P> {
        Cookies { request, policy: PhantomData }
    }

    /// Sets a cookie with this response. Its consent is checked again when the response leaves: a consent withdrawn in
    /// between stops the cookie silently.
    ///
    /// A value that is too long for a cookie, or that cannot be encoded, is logged and not set. The last set of a
    /// cookie wins. If it fails, earlier sets in this response are discarded; an earlier removal is kept.
    ///
    /// The response to a `HEAD` sets what the response to a `GET` sets.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use std::time::Duration;
    ///
    /// fn checkout(cookies: &Cookies<Shop>, items: u64) {
    ///     cookies.set(declared::basket(items).at_most(Duration::from_secs(3_600)));
    ///     cookies.set(declared::draft(42, "Boils fast".to_owned()).for_session()); // draft_42
    /// }
    /// ```
    pub fn set<S: DeclaredCookie>(&self, cookie: S)
    where
        P: Includes<S::Policy>,
    {
        self.request.set(cookie);
    }

    /// Sets a cookie like [`set`](Cookies::set), and returns an error where the cookie cannot leave instead of logging
    /// it: for values whose length is up to visitors, families whose keys come from visitors, and tasks that may
    /// outlive the response.
    ///
    /// A cookie whose purpose is not allowed now is not set, whatever is chosen later. A consent that is withdrawn
    /// after this call stops the cookie silently, as with `set`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Cookies, SetError};
    ///
    /// fn keep(cookies: &Cookies<Shop>, note: String) -> &'static str {
    ///     match cookies.try_set(declared::note(note)) {
    ///         Ok(()) => "kept",
    ///         Err(SetError::TooLong { .. }) => "too long to be kept",
    ///         Err(_) => "not kept",
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns the reason why the cookie cannot leave with this response. An earlier set of the same cookie is
    /// discarded, except after [`SetError::Refused`] and [`SetError::TooLate`].
    pub fn try_set<S: DeclaredCookie>(&self, cookie: S) -> Result<(), SetError>
    where
        P: Includes<S::Policy>,
    {
        self.request.try_set(cookie)
    }

    /// Returns the value of a cookie whose purpose needs no consent. A set or removal for this response is seen
    /// already.
    ///
    /// `None` if the cookie is absent, unreadable, tampered with or ambiguous, or if the visitor objected to its
    /// purpose; [`try_get`](Cookies::try_get) distinguishes these.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// fn items(cookies: &Cookies<Shop>) -> u64 {
    ///     cookies.get::<declared::basket>().unwrap_or(0)
    /// }
    /// ```
    pub fn get<CookieName>(&self) -> Option<CookieName::Value>
    where
        CookieName: Single + ReadWithoutConsent<<CookieName as Cookie>::Purpose>,
        P: Includes<CookieName::Policy>,
    {
        self.value::<CookieName>(CookieName::DECLARATION.name)
    }

    /// Returns the value of a cookie like [`get`](Cookies::get), or why the request has no value for it.
    ///
    /// # Errors
    /// Returns a [`ReadError`] if the cookie has no value.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use policy_runtime::cookies::ReadError;
    ///
    /// fn basket(cookies: &Cookies<Shop>) -> Result<u64, ReadError> {
    ///     match cookies.try_get::<declared::basket>() {
    ///         Err(ReadError::Absent) => Ok(0),
    ///         basket => basket,
    ///     }
    /// }
    /// ```
    pub fn try_get<CookieName>(&self) -> Result<CookieName::Value, ReadError>
    where
        CookieName: Single + ReadWithoutConsent<<CookieName as Cookie>::Purpose>,
        P: Includes<CookieName::Policy>,
    {
        let text = self.text::<CookieName>(CookieName::DECLARATION.name)?;
        CookieName::Value::from_text(&text).ok_or(ReadError::Malformed)
    }

    /// Returns the value of a cookie whose purpose needs consent, given the proof from [`consent`](Cookies::consent).
    /// `None` as for [`get`](Cookies::get).
    pub fn get_with<CookieName: Single>(
        &self,
        consent: Granted<'_, CookieName::Purpose>,
    ) -> Option<CookieName::Value>
    where
        P: Includes<CookieName::Policy>,
    {
        let _ = consent;
        self.value::<CookieName>(CookieName::DECLARATION.name)
    }

    /// Returns the value of one cookie of a family whose purpose needs no consent. `None` as for
    /// [`get`](Cookies::get).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// /// The draft of the review of one product, in the cookie `draft_42` for product 42.
    /// fn draft(cookies: &Cookies<Shop>, product: u32) -> Option<String> {
    ///     cookies.get_at::<declared::draft>(product)
    /// }
    /// ```
    pub fn get_at<CookieName>(&self, key: CookieName::Key) -> Option<CookieName::Value>
    where
        CookieName: Family + ReadWithoutConsent<<CookieName as Cookie>::Purpose>,
        P: Includes<CookieName::Policy>,
    {
        self.value::<CookieName>(&CookieName::name(key))
    }

    /// Returns the value of one cookie of a family whose purpose needs consent, given the proof from
    /// [`consent`](Cookies::consent). `None` as for [`get`](Cookies::get).
    pub fn get_at_with<CookieName: Family>(
        &self,
        consent: Granted<'_, CookieName::Purpose>,
        key: CookieName::Key,
    ) -> Option<CookieName::Value>
    where
        P: Includes<CookieName::Policy>,
    {
        let _ = consent;
        self.value::<CookieName>(&CookieName::name(key))
    }

    /// Returns the value of a cookie of another purpose, given the proof of the consent to a purpose that [`Reads`] it: one that
    /// lists the cookie in `reads`. `None` as for [`get`](Cookies::get).
    ///
    /// ```
    /// mod declared {
    ///     policy_runtime::cookie_policy! {
    ///         /// How the shop uses cookies.
    ///         pub policy Shop { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }
    ///         provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    ///         /// The shop cannot work without these.
    ///         purpose Essential: necessary {
    ///             title: "Necessary",
    ///             /// Remembers what you chose here.
    ///             consent cookie choice {}
    ///         }
    ///         /// Counts visits.
    ///         purpose Audience: internal {
    ///             title: "Audience",
    ///             /// Tells one browser from another.
    ///             cookie visitor: u64 { lifetime: 30 days }
    ///         }
    ///         /// Suggests what you might like.
    ///         purpose Suggestions: internal { title: "Suggestions", reads: [visitor] }
    ///     }
    /// }
    /// use declared::{Shop, Suggestions};
    /// use policy_runtime::Cookies;
    ///
    /// fn visitor(cookies: &Cookies<Shop>) -> Option<u64> {
    ///     cookies.get_as::<declared::visitor, _>(cookies.consent(Suggestions).ok()?)
    /// }
    /// ```
    pub fn get_as<CookieName: Single, Q: Reads<CookieName>>(
        &self,
        consent: Granted<'_, Q>,
    ) -> Option<CookieName::Value>
    where
        P: Includes<CookieName::Policy>,
    {
        let _ = consent;
        self.value_for::<CookieName, Q>(CookieName::DECLARATION.name)
    }

    /// Returns the value of one cookie of a family of another purpose, given the proof of the consent to a purpose that [`Reads`]
    /// it. `None` as for [`get`](Cookies::get).
    pub fn get_at_as<CookieName: Family, Q: Reads<CookieName>>(
        &self,
        consent: Granted<'_, Q>,
        key: CookieName::Key,
    ) -> Option<CookieName::Value>
    where
        P: Includes<CookieName::Policy>,
    {
        let _ = consent;
        self.value_for::<CookieName, Q>(&CookieName::name(key))
    }

    /// Removes a cookie with this response, by its declared `Domain`, `Path` and `Partitioned`. It never needs
    /// consent.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// fn log_out(cookies: &Cookies<Shop>) {
    ///     cookies.remove::<declared::basket>();
    ///     cookies.remove_at::<declared::draft>(42);
    /// }
    /// ```
    pub fn remove<CookieName: Single>(&self)
    where
        P: Includes<CookieName::Policy>,
    {
        self.write_removal::<CookieName>(Cow::Borrowed(CookieName::DECLARATION.name));
    }

    /// Removes one cookie of a family with this response, by its declared `Domain`, `Path` and `Partitioned`. It never
    /// needs consent.
    pub fn remove_at<CookieName: Family>(&self, key: CookieName::Key)
    where
        P: Includes<CookieName::Policy>,
    {
        self.write_removal::<CookieName>(Cow::Owned(CookieName::name(key)));
    }

    /// Returns the path below which the application stands, which begins the addresses of its pages: that of
    /// [`PolicyLayer::at`](crate::PolicyLayer::at), or the root.
    pub fn base_path(&self) -> BasePath {
        self.request.base_path()
    }

    /// Sets the path below which the application stands, where the layer has none.
    #[cfg(all(feature = "axum", feature = "pages"))]
    pub(crate) fn locate(&self, base_path: BasePath) {
        self.request.locate(base_path);
    }

    /// Returns the site that the request was sent to: its host, checked against the policy's `sites`, and its port.
    pub fn site(&self) -> &Site {
        self.request.site()
    }

    fn write_removal<C: Cookie>(&self, name: Cow<'static, str>) {
        let purpose = <C::Purpose as Purpose>::DECLARATION;
        let removal = Write { purpose, cookie: C::DECLARATION, name, content: Change::Remove };
        if let Err(error) = self.request.write(removal) {
            crate::cookies::report::not_set(self.request.document, C::DECLARATION, error);
        }
    }

    fn value<C: Cookie>(&self, name: &str) -> Option<C::Value> {
        C::Value::from_text(&self.text::<C>(name).ok()?)
    }

    fn value_for<C: Cookie, Q: Purpose>(&self, name: &str) -> Option<C::Value> {
        if !<C::Purpose as Purpose>::DECLARATION.is_on(self.site()) {
            return None;
        }
        let text = self.request.read_by("get_as", Q::DECLARATION, C::DECLARATION, name).ok()?;
        C::Value::from_text(&text)
    }

    fn text<C: Cookie>(&self, name: &str) -> Result<Cow<'_, str>, ReadError> {
        self.request.read(<C::Purpose as Purpose>::DECLARATION, C::DECLARATION, name)
    }
}

impl<P: Policy> Clone for Cookies<P> {
    fn clone(&self) -> Self {
        Cookies { request: Arc::clone(&self.request), policy: PhantomData }
    }
}

impl<P: Policy> fmt::Debug for Cookies<P> {
    /// Names the policy, never a value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cookies")
            .field("policy", &self.request.document.name)
            .finish_non_exhaustive()
    }
}
