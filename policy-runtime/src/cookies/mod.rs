//! The cookies of one request and its response.
//!
//! [`Cookies`] is the handle of handlers and middleware: typed by the policy, cheap to clone, and all clones of a
//! request share one state. Cookies and choices are collected there and written by the layer, after everything inside
//! it has run.
//!
//! Its methods with bounds stand in this file: rustc names one of another file by the path of its block, which reads worse in messages.
//! rustc shows the signature of a method whose arguments are wrong, so that of one which takes the type of a cookie has the call in
//! a comment.

pub(crate) mod config;
mod declared_cookie;
#[cfg(feature = "pages")]
mod for_pages;
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
use crate::declaration::include::Place;
use crate::declaration::{PurposeDeclaration, Site};
use crate::paths::BasePath;
use crate::policy::bounds;
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
/// `cookie basket: u64 { .. }` makes two items of one name. The constructor `basket(value)` makes what [`set`](Cookies::set) takes;
/// the type `basket` names the cookie for [`get`](Cookies::get), [`get_with`](Cookies::get_with) and [`remove`](Cookies::remove),
/// and stands between `::<` and `>`: `cookies.get::<declared::basket>()`. A purpose is a value: `cookies.consent(Suggestions)`.
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

    /// Returns the state of the request.
    #[cfg(feature = "testing")]
    pub(crate) fn state(&self) -> &Arc<RequestState> {
        &self.request
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
        self.request.set(cookie, bounds::declared::<P, S::Cookie>());
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
        self.request.try_set(cookie, bounds::declared::<P, S::Cookie>())
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
    pub fn get<CookieName /* get::<theme>() */>(&self) -> Option<CookieName::Value>
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
    pub fn try_get<CookieName /* try_get::<theme>() */>(
        &self,
    ) -> Result<CookieName::Value, ReadError>
    where
        CookieName: Single + ReadWithoutConsent<<CookieName as Cookie>::Purpose>,
        P: Includes<CookieName::Policy>,
    {
        let text = self.text::<CookieName>(CookieName::DECLARATION.name)?;
        CookieName::Value::from_text(&text).ok_or(ReadError::Malformed)
    }

    /// Returns the value of a cookie whose purpose needs consent, given the proof from [`consent`](Cookies::consent).
    /// `None` as for [`get`](Cookies::get).
    pub fn get_with<CookieName: Single /* get_with::<recent>(consent) */>(
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
    pub fn get_at<CookieName /* get_at::<draft>(key) */>(
        &self,
        key: CookieName::Key,
    ) -> Option<CookieName::Value>
    where
        CookieName: Family + ReadWithoutConsent<<CookieName as Cookie>::Purpose>,
        P: Includes<CookieName::Policy>,
    {
        self.value::<CookieName>(&CookieName::name(key))
    }

    /// Returns the value of one cookie of a family whose purpose needs consent, given the proof from
    /// [`consent`](Cookies::consent). `None` as for [`get`](Cookies::get).
    pub fn get_at_with<CookieName: Family /* get_at_with::<draft>(consent, key) */>(
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
    pub fn remove<CookieName: Single /* remove::<theme>() */>(&self)
    where
        P: Includes<CookieName::Policy>,
    {
        self.write_removal::<CookieName>(Cow::Borrowed(CookieName::DECLARATION.name));
    }

    /// Removes one cookie of a family with this response, by its declared `Domain`, `Path` and `Partitioned`. It never
    /// needs consent.
    pub fn remove_at<CookieName: Family /* remove_at::<draft>(key) */>(&self, key: CookieName::Key)
    where
        P: Includes<CookieName::Policy>,
    {
        self.write_removal::<CookieName>(Cow::Owned(CookieName::name(key)));
    }

    /// Returns the proof that the visitor allows a purpose, which constructors of its cookies demand. A choice
    /// recorded for this response counts.
    ///
    /// # Errors
    /// Returns [`Refused`] if the visitor does not allow the purpose, or has not chosen. As an axum response it is a
    /// 403 with a link to the choices, so `?` suits handlers that cannot do without.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::{Cookies, Refused};
    ///
    /// fn recent(cookies: &Cookies<Shop>) -> Result<String, Refused> {
    ///     let consent = cookies.consent(Suggestions)?;
    ///     Ok(cookies.get_with::<declared::recent>(consent).unwrap_or_default())
    /// }
    /// ```
    pub fn consent<Q: Purpose>(&self, purpose: Q) -> Result<Granted<'_, Q>, Refused>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        let Place { purpose, .. } = bounds::place::<P, Q>();
        self.request
            .decide(purpose)
            .map(|()| Granted::new())
            .map_err(|reason| Refused::new(purpose, reason, self.base_path()))
    }

    /// Returns whether the visitor allows a purpose, for pages that differ by it. Setting and reading its cookies
    /// takes the proof from [`consent`](Cookies::consent).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::Cookies;
    ///
    /// fn headline(cookies: &Cookies<Shop>) -> &'static str {
    ///     if cookies.allows(Suggestions) { "Suggested for you" } else { "Our kettles" }
    /// }
    /// ```
    ///
    /// It also answers for an [access without storing](crate::declaration::AccessDeclaration), which happens in code that this
    /// crate does not see. A letter is sent without a request, so the answer is kept beside the address, and renewed by each
    /// request of the reader; without it the letter has no tracking pixel:
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::Cookies;
    ///
    /// struct Reader {
    ///     address: String,
    ///     may_be_measured: bool,
    /// }
    ///
    /// fn seen(cookies: &Cookies<Shop>, reader: &mut Reader) {
    ///     reader.may_be_measured = cookies.allows(Suggestions);
    /// }
    ///
    /// fn letter(reader: &Reader, text: &str) -> String {
    ///     let pixel = "<img src=\"https://shop.example/opened\" alt=\"\">";
    ///     format!("{text}{}", if reader.may_be_measured { pixel } else { "" })
    /// }
    /// ```
    pub fn allows<Q: Purpose>(&self, purpose: Q) -> bool
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.request.decide_by("allows", bounds::place::<P, Q>().purpose).is_ok()
    }

    /// Returns whether consent is still to be asked, so that a banner is due. It is false for a policy without
    /// consent, where no purpose asks in the visitor's region, and for purposes that the browser's signal refuses. Where allowing
    /// a purpose again is an opt-in, it is also false for purposes that give data to others while the refusal of such a purpose is
    /// recent.
    ///
    /// It is also false within a frame of another origin, where purposes stay undecided: browsers withhold the consent
    /// cookie from frames of other sites, so that a choice could not be kept, and a page of another origin could lay
    /// the banner under a button of its own (clickjacking). Such a request has a `Sec-Fetch-Dest` of `iframe`,
    /// `frame`, `embed`, `object` or `fencedframe`, and either a `Sec-Fetch-Site` of `cross-site` or `same-site`, or a
    /// `Sec-Fetch-Storage-Access`. In browsers without the latter, a navigation within the frame is not recognised.
    /// If consent is still to be asked, the response varies by these three fields.
    pub fn undecided(&self) -> bool {
        self.request.undecided()
    }

    /// Returns the status of a purpose, by its declaration: for pages that list all purposes of a policy. For a
    /// purpose of another policy it is that of a visitor without a choice.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Cookies, Policy};
    ///
    /// fn list(cookies: &Cookies<Shop>) -> Vec<String> {
    ///     let purposes = Shop::document().purposes.iter();
    ///     purposes.map(|purpose| format!("{}: {}", purpose.identifier, cookies.status(purpose).state.term())).collect()
    /// }
    /// ```
    pub fn status(&self, purpose: &'static PurposeDeclaration) -> ConsentStatus {
        self.request.status(purpose)
    }

    /// Returns whether the browser sends Global Privacy Control (`Sec-GPC: 1`), even if no purpose is
    /// `refused_by: [gpc]`.
    pub fn global_privacy_control(&self) -> bool {
        self.request.signal()
    }

    /// Returns whether this browser's visitor has opted out of sale and sharing: a purpose whose data goes to a party that is
    /// neither the controller nor a processor is refused, by a stored refusal of any age or by Global Privacy Control, and no
    /// consent under the signal overrides that. A record that cannot be read counts as a refusal.
    ///
    /// This crate stops the cookies and embeds of refused purposes in this browser. **Sharing that happens behind the server is
    /// the application's to stop**, and so is that of other devices: where the visitor's account is known, laws of states of the
    /// USA bind the opt-out to it. Keep it there when this is true, and act on it until the account opts in again.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// struct Account {
    ///     is_opted_out: bool,
    /// }
    ///
    /// fn log_in(cookies: &Cookies<Shop>, account: &mut Account) {
    ///     account.is_opted_out |= cookies.opted_out();
    /// }
    /// ```
    pub fn opted_out(&self) -> bool {
        self.request.opted_out()
    }

    /// Returns the id under which the ledger has the consents of this visitor. `None` before the first consent, and
    /// where the record cannot be read.
    pub fn record_id(&self) -> Option<RecordId> {
        self.request.record_id()
    }

    /// Records a choice, which takes effect with this response: cookies of refused purposes are expired, whether or
    /// not the request has them, and those set under such a purpose do not leave.
    ///
    /// A head of more than 4096 octets does not pass every proxy (nginx's `proxy_buffer_size`). The `Set-Cookie` lines
    /// of a response share that room: the consent cookie and the application's own lines always leave, deletions as
    /// they fit. Deletions that do not fit follow later: for a cookie in the request, with any response; for other
    /// cookies refused within a day, only with pages that shared caches do not store.
    ///
    /// With a ledger, a consent waits until its receipt is durable; the refusals of the same choice do not wait. A
    /// refusal in another request of the visitor meanwhile takes precedence: [choices that
    /// cross](crate::consent#choices-that-cross).
    ///
    /// A prefetch chooses nothing, as the visitor did not send it. A `HEAD` chooses like a `GET`: a route that chooses
    /// by `GET` is reached by `HEAD` too.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::{Choice, Cookies, NotRecorded};
    ///
    /// async fn allow_suggestions(cookies: &Cookies<Shop>) -> Result<(), NotRecorded> {
    ///     cookies.choose(Choice::new().allow(Suggestions).shown_in("en")).await?;
    ///     assert!(cookies.allows(Suggestions)); // from now on
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns the reason why the choice was not recorded. Nothing is granted then, and earlier choices stand. The
    /// refusals of the choice take effect all the same where the ledger alone is at fault. [`NotRecorded::NotShown`]
    /// means that the form allows a purpose that it did not show in its present form; the rest of its choice is
    /// recorded then. So it is with [`NotRecorded::NotConfirmed`], which means that the visitor is to be asked a second time.
    pub async fn choose(&self, choice: Choice<P>) -> Result<Receipt, NotRecorded> {
        match self.request.choose(choice.data()).await {
            Ok(_) | Err(NotRecorded::NothingChosen) if choice.data().allows_unshown() => {
                Err(NotRecorded::NotShown)
            }
            outcome => outcome,
        }
    }

    /// Returns the hidden fields of a form that shows these purposes to the visitor of this request, as
    /// [`Choice::shown_fields`] does, and says of each purpose whether the form asks for consent *here*: in the visitor's region,
    /// under the browser's signal, and after an opt-out. Where regions have rules of their own, a form answers a question for
    /// consent only with fields that say so.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::{Cookies, Purpose};
    ///
    /// fn hidden(cookies: &Cookies<Shop>) -> String {
    ///     let fields = cookies.shown_fields("en", [Suggestions::DECLARATION]);
    ///     let input = |(name, value)| format!("<input type=hidden name=\"{name}\" value=\"{value}\">");
    ///     fields.into_iter().map(input).collect()
    /// }
    /// ```
    pub fn shown_fields(
        &self,
        language: &str,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Vec<(&'static str, String)> {
        self.request.shown_fields(language, purposes)
    }

    /// Returns a token for a form of choices, the value of its hidden field [`Choice::TOKEN_FIELD`]. If a form with
    /// this token is submitted twice before the browser has a consent cookie, the consents share one record, and equal
    /// ones within a minute one receipt. Without a valid token, each submission makes its own record; a token is valid
    /// for an hour. It is the signed id of the future record, so it needs no cookie and no store. Empty if the
    /// operating system gives no random bytes, or once the head of the response has left without a token.
    ///
    /// A refusal by the same form belongs to the same visitor: it takes precedence over a first consent that still
    /// waits, and withdraws one whose cookie the browser has not received yet.
    ///
    /// The token is as private as the page: its holder can add choices to its record for that hour. A consent by token
    /// is stored in the cookie of the browser that sent the form and in no other, so another who replays the form
    /// cannot undo a withdrawal.
    ///
    /// A page with a token is private to one visitor. Its `Cache-Control` is `private, no-cache`, or the handler's
    /// `public` becomes `private`; cache fields that override it are removed. In
    /// [`Mode::Report`](crate::Mode::Report) the handler's fields are only reported.
    pub fn choice_token(&self) -> String {
        self.request.choice_token().unwrap_or_default()
    }

    /// Returns the nonce of this response, for the attribute `nonce` of its inline scripts and styles: the application's
    /// own, if the request has one as an extension ([`csp::Nonce`](crate::csp::Nonce)), else 144 random bits in Base64,
    /// made on first use. Its characters need no escaping in markup.
    ///
    /// The response then belongs to one visitor: it leaves without `ETag` and `Last-Modified`, as a 304 would combine
    /// an old body with a new nonce, and with `Cache-Control: private, no-cache`, or the handler's `public` becomes
    /// `private`.
    ///
    /// Empty, so that browsers run no script by it, if the operating system gives no random bytes, or once the head of
    /// the response has left without a nonce.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// fn greeting(cookies: &Cookies<Shop>) -> String {
    ///     format!("<script nonce=\"{}\">document.title += \" \\u2615\"</script>", cookies.nonce())
    /// }
    /// ```
    pub fn nonce(&self) -> &str {
        self.request.nonce()
    }

    /// Returns the path below which the application stands, which begins the addresses of its pages: that of
    /// [`PolicyLayer::at`](crate::PolicyLayer::at), or the root.
    pub fn base_path(&self) -> BasePath {
        self.request.base_path()
    }

    /// Returns the site that the request was sent to: its host, checked against the policy's `sites`, and its port.
    pub fn site(&self) -> &Site {
        self.request.site()
    }

    /// Returns the codes of the jurisdictions whose rules hold for the visitor, the narrowest first: `us_ca`, `us`. They follow
    /// from the [region](crate::PolicyLayer::region) of the request; without it they are all of the policy's, as for a visitor
    /// whose region is unknown.
    ///
    /// Whether a purpose is allowed is for [`consent`](Cookies::consent) to say. The codes are for what an application shows besides,
    /// such as a text on the rights of the visitors of a country. The response depends on the region then.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    ///
    /// fn is_in_california(cookies: &Cookies<Shop>) -> bool {
    ///     cookies.jurisdictions().first() == Some(&"us_ca")
    /// }
    /// ```
    pub fn jurisdictions(&self) -> &'static [&'static str] {
        let regime = self.request.regime();
        // One regime for every region has the codes of the policy.
        if self.request.document.regimes().is_empty() {
            self.request.document.jurisdictions
        } else {
            regime.jurisdictions
        }
    }

    fn write_removal<C: Cookie>(&self, name: Cow<'static, str>)
    where
        P: Includes<C::Policy>,
    {
        let (purpose, cookie) = bounds::declared::<P, C>();
        let removal = Write { purpose, cookie, name, content: Change::Remove };
        if let Err(error) = self.request.write(removal) {
            self.request.report_not_set(cookie, error);
        }
    }

    fn value<C: Cookie>(&self, name: &str) -> Option<C::Value>
    where
        P: Includes<C::Policy>,
    {
        C::Value::from_text(&self.text::<C>(name).ok()?)
    }

    /// Reads a cookie of another purpose, on behalf of `Q`.
    fn value_for<C: Cookie, Q: Purpose<Policy = C::Policy>>(&self, name: &str) -> Option<C::Value>
    where
        P: Includes<C::Policy>,
    {
        let (purpose, cookie) = bounds::declared::<P, C>();
        if !purpose.is_on(self.site()) {
            return None;
        }
        let reader = bounds::place::<P, Q>().purpose;
        let text = self.request.read_by("get_as", reader, cookie, name).ok()?;
        C::Value::from_text(&text)
    }

    fn text<C: Cookie>(&self, name: &str) -> Result<Cow<'_, str>, ReadError>
    where
        P: Includes<C::Policy>,
    {
        let (purpose, cookie) = bounds::declared::<P, C>();
        self.request.read(purpose, cookie, name)
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
