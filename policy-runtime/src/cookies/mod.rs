//! The cookies of one request and its response.
//!
//! [`Cookies`] is what handlers and middleware hold: typed by the policy, cheap to clone, and all clones of a request see
//! one state, the request. What is set or chosen is kept there and written by the layer, after everything
//! inside it has run.

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

use crate::consent::{Choice, ConsentStatus, Granted, NotRecorded, Receipt, RecordId, Refused};
use crate::declaration::{PurposeDeclaration, Site};
use crate::paths::BasePath;
use crate::policy::{
    Cookie, CookieValue, Family, Includes, Policy, Purpose, ReadWithoutConsent, Single,
};
use request::RequestState;
use request::pending::{Change, Write};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The cookies of this request under the policy `P`: what the visitor sent, what is to be set, and what is allowed.
///
/// With the feature `axum` it is an extractor. It is a handle: clones share one state, also across tasks.
///
/// A body that is made while it is sent reads before its head leaves, and takes along what it read: afterwards caches can no
/// more be told that it depends on the visitor. A later read gives its value, but for a token of a form, and is reported like
/// a later set, unless the head tells as much already. On an upgraded connection (101) there is nothing for caches to keep.
///
/// ```
/// # mod declared {
/// # policy_runtime::cookie_policy! {
/// #     /// How the shop uses cookies.
/// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
/// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
/// #     /// The shop cannot work without these.
/// #     purpose Essential: necessary {
/// #         title: "Necessary",
/// #         /// Holds your basket.
/// #         cookie basket: u64 { because: basket, lifetime: 30 days }
/// #         /// Remembers what you chose here.
/// #         consent cookie choice { lifetime: 6 months }
/// #     }
/// #     /// Suggests what you might like.
/// #     purpose Suggestions: internal {
/// #         title: "Suggestions",
/// #         /// Remembers what you looked at.
/// #         cookie recent: String { lifetime: 30 days }
/// #     }
/// # }
/// # }
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
pub struct Cookies<P: Policy> {
    request: Arc<RequestState>,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Cookies<P> {
    pub(crate) fn new(request: Arc<RequestState>) -> Cookies<P> {
        Cookies { request, policy: PhantomData }
    }

    /// Sets a cookie with this response. Whether it may leave is judged when the response does: a consent that is withdrawn in
    /// between stops it quietly.
    ///
    /// A value that is too long for a cookie or has no text is reported at once and not set, and a set of the same cookie
    /// before it in this response is taken back: the last word counts. A removal before it stays.
    ///
    /// The response to a `HEAD` sets what that to a `GET` sets.
    pub fn set<S: DeclaredCookie>(&self, cookie: S)
    where
        P: Includes<S::Policy>,
    {
        self.request.set(cookie);
    }

    /// Like [`set`](Cookies::set), and says at once if the cookie cannot leave, in place of a report: for values that are as
    /// long as visitors make them, families whose keys come from visitors, and tasks that may outlive the response.
    ///
    /// What the visitor does not allow at this moment is not set, whatever is chosen later. A consent that is withdrawn after it
    /// was set stops it as ever, without a word.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Keeps what you typed in.
    /// #         cookie note: String { because: user_input, lifetime: 12 hours }
    /// #     }
    /// # }
    /// # }
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
    /// If the cookie cannot leave with this response. A set of the same cookie before it in this response is then taken back,
    /// unless the visitor does not allow it, where it could not leave either.
    pub fn try_set<S: DeclaredCookie>(&self, cookie: S) -> Result<(), SetError>
    where
        P: Includes<S::Policy>,
    {
        self.request.try_set(cookie)
    }

    /// The value of a cookie whose purpose is not asked. `None` if it is absent, unreadable, tampered with, ambiguous, or
    /// the visitor objected to its purpose; [`try_get`](Cookies::try_get) tells which. What was set or removed for this
    /// response is seen already.
    pub fn get<C>(&self) -> Option<C::Value>
    where
        C: Single + ReadWithoutConsent<<C as Cookie>::Purpose>,
        P: Includes<C::Policy>,
    {
        self.value::<C>(C::DECLARATION.name)
    }

    /// Like [`get`](Cookies::get), and says why there is no value.
    ///
    /// # Errors
    /// If there is no value, for any of the reasons of [`ReadError`].
    pub fn try_get<C>(&self) -> Result<C::Value, ReadError>
    where
        C: Single + ReadWithoutConsent<<C as Cookie>::Purpose>,
        P: Includes<C::Policy>,
    {
        let text = self.text::<C>(C::DECLARATION.name)?;
        C::Value::from_text(&text).ok_or(ReadError::Malformed)
    }

    /// The value of a cookie whose purpose was consented to.
    pub fn get_with<C: Single>(&self, consent: Granted<'_, C::Purpose>) -> Option<C::Value>
    where
        P: Includes<C::Policy>,
    {
        let _ = consent;
        self.value::<C>(C::DECLARATION.name)
    }

    /// The value of one cookie of a family whose purpose is not asked.
    pub fn get_at<C>(&self, key: C::Key) -> Option<C::Value>
    where
        C: Family + ReadWithoutConsent<<C as Cookie>::Purpose>,
        P: Includes<C::Policy>,
    {
        self.value::<C>(&C::name(key))
    }

    /// The value of one cookie of a family whose purpose was consented to.
    pub fn get_at_with<C: Family>(
        &self,
        consent: Granted<'_, C::Purpose>,
        key: C::Key,
    ) -> Option<C::Value>
    where
        P: Includes<C::Policy>,
    {
        let _ = consent;
        self.value::<C>(&C::name(key))
    }

    /// Removes a cookie with this response, with the scope it was declared with. It never needs consent.
    pub fn remove<C: Single>(&self)
    where
        P: Includes<C::Policy>,
    {
        self.write_removal::<C>(Cow::Borrowed(C::DECLARATION.name));
    }

    /// Removes one cookie of a family with this response.
    pub fn remove_at<C: Family>(&self, key: C::Key)
    where
        P: Includes<C::Policy>,
    {
        self.write_removal::<C>(Cow::Owned(C::name(key)));
    }

    /// The proof that the visitor allows a purpose, which constructors of its cookies demand.
    ///
    /// # Errors
    /// If the visitor does not allow it, or has not chosen. As a response it is a 403 with a link to the choices, so `?`
    /// is often right.
    pub fn consent<Q: Purpose>(&self, purpose: Q) -> Result<Granted<'_, Q>, Refused>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.request
            .decide(Q::DECLARATION)
            .map(|()| Granted::new())
            .map_err(|reason| Refused::new(Q::DECLARATION, reason, self.base_path()))
    }

    /// Whether the visitor allows a purpose.
    pub fn allows<Q: Purpose>(&self, purpose: Q) -> bool
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.request.decide_by("allows", Q::DECLARATION).is_ok()
    }

    /// Whether something is still to be asked, so that a banner is due. A policy in which nothing asks has none, and what
    /// the browser's signal refuses is not asked.
    ///
    /// Nothing is asked within a frame of another origin, and purposes stay undecided: within another site a choice could not
    /// be kept, as browsers withhold the consent cookie there, and on any page but ours it could be laid under somebody else's
    /// button. Such a request has a `Sec-Fetch-Dest` of `iframe`, `frame`, `embed`, `object` or `fencedframe` and a
    /// `Sec-Fetch-Site` of `cross-site` or `same-site`, or a `Sec-Fetch-Storage-Access`. Browsers without the latter do not tell
    /// when a visitor moves on within the frame. Where something is open, the response varies by the three.
    pub fn undecided(&self) -> bool {
        self.request.undecided()
    }

    /// What holds for a purpose, by its declaration; for pages that list all purposes of a policy. Of a purpose that is
    /// none of this policy's nothing was chosen.
    pub fn status(&self, purpose: &'static PurposeDeclaration) -> ConsentStatus {
        self.request.status(purpose)
    }

    /// Whether the browser sends Global Privacy Control (`Sec-GPC: 1`), whatever the policy maps it to.
    pub fn global_privacy_control(&self) -> bool {
        self.request.signal()
    }

    /// The id under which the consents of this visitor can be looked up, as far as is known now. There is none before
    /// something was consented to, and none in a record that cannot be read.
    pub fn record_id(&self) -> Option<RecordId> {
        self.request.record_id()
    }

    /// Whether the last choice for a purpose was a consent, whatever became of it.
    #[cfg(feature = "pages")]
    pub(crate) fn was_consented(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.request.was_consented(purpose)
    }

    /// The mark of what was chosen for this response, by which the request after it tells whether the browser kept it.
    #[cfg(feature = "pages")]
    pub(crate) fn mark_of_choice(&self) -> Option<String> {
        self.request.mark_of_choice()
    }

    /// Whether the browser kept the choice that has this mark, or, where the mark is empty, the choice of a moment ago.
    #[cfg(feature = "pages")]
    pub(crate) fn is_choice_kept(&self, mark: &str) -> Option<bool> {
        self.request.is_choice_kept(mark)
    }

    /// Records a choice and lets it take effect with this response: what is refused is expired, whether or not the
    /// request shows it, and what was set under it does not leave.
    ///
    /// A head of more than 4096 octets does not pass every proxy (nginx's `proxy_buffer_size`). So the lines of a response share
    /// that room: the consent cookie and the application's own lines always leave, deletions as they fit. Others follow with
    /// later responses: of cookies that a request shows at any time, of all that was refused for a day, by pages that no shared
    /// cache keeps.
    ///
    /// With a ledger, a consent waits until its receipt is durable; what the same choice refuses does not wait. What the visitor
    /// refuses meanwhile in another request beats it: [what is known of that](crate::consent#choices-that-cross).
    ///
    /// A prefetch chooses nothing, as no visitor sent it. A `HEAD` does, as the `GET` would: whoever lets a `GET` choose lets a
    /// `HEAD` choose.
    ///
    /// # Errors
    /// If the choice could not be recorded. Then nothing is granted, and what stood before stands, but for what the choice
    /// refuses: where a ledger alone is at fault, that takes effect with this response all the same, whatever is answered. Also
    /// if the form allows a purpose that it did not show as it is now ([`NotRecorded::NotShown`]): all else that it chooses is
    /// recorded then.
    pub async fn choose(&self, choice: Choice<P>) -> Result<Receipt, NotRecorded> {
        match self.request.choose(choice.data()).await {
            Ok(_) | Err(NotRecorded::NothingChosen) if choice.data().allows_unshown() => {
                Err(NotRecorded::NotShown)
            }
            outcome => outcome,
        }
    }

    /// A token for a form of choices, as the value of its hidden field [`Choice::TOKEN_FIELD`]: a first consent that is sent
    /// twice by one form, before the browser has a cookie, is then one record and one receipt. Without a token, or with one
    /// that is forged or older than an hour, each makes a record of its own. It asks for no cookie and no store: the token is
    /// the signed id of the record that is to be. Empty if the operating system gives no random bytes, or once the head of the
    /// response has left.
    ///
    /// A refusal by the same form is known to be of the same visitor: it beats a first consent that still waits, and withdraws
    /// one whose cookie the browser has not received yet.
    ///
    /// Whoever has the token can add choices to its record for that hour, so it is as private as the page. What is allowed by it
    /// is in the cookie of whoever sent it, and in no other: a replayed form takes back no withdrawal.
    ///
    /// The page that has a token is one visitor's: it leaves with `Cache-Control: private, no-cache`, or with `private` in
    /// place of the `public` that the handler said, and without the fields that caches obey instead.
    pub fn choice_token(&self) -> String {
        self.request.choice_token().unwrap_or_default()
    }

    /// The path below which the application stands, with which the addresses of its pages begin: as
    /// [`PolicyLayer::at`](crate::PolicyLayer::at) was told.
    pub fn base_path(&self) -> BasePath {
        self.request.base_path()
    }

    /// Says below which path the application stands, where the layer was not told.
    #[cfg(all(feature = "axum", feature = "pages"))]
    pub(crate) fn locate(&self, base_path: BasePath) {
        self.request.locate(base_path);
    }

    /// The site that the request was sent to.
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
