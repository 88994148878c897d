//! The choices of a visitor: which purposes are allowed, and how a choice is recorded.

use super::Cookies;
use crate::consent::{Choice, ConsentStatus, Granted, NotRecorded, Receipt, RecordId, Refused};
use crate::declaration::PurposeDeclaration;
use crate::policy::{Includes, Policy, Purpose};

impl<P: Policy> Cookies<P> {
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
        self.request
            .decide(Q::DECLARATION)
            .map(|()| Granted::new())
            .map_err(|reason| Refused::new(Q::DECLARATION, reason, self.base_path()))
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
        self.request.decide_by("allows", Q::DECLARATION).is_ok()
    }

    /// Returns whether consent is still to be asked, so that a banner is due. It is false for a policy without
    /// consent, and for purposes that the browser's signal refuses.
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

    /// Returns the id under which the ledger has the consents of this visitor. `None` before the first consent, and
    /// where the record cannot be read.
    pub fn record_id(&self) -> Option<RecordId> {
        self.request.record_id()
    }

    /// Returns whether the last choice for a purpose was a consent, even if it no longer holds.
    #[cfg(feature = "pages")]
    pub(crate) fn was_consented(&self, purpose: &'static PurposeDeclaration) -> bool {
        self.request.was_consented(purpose)
    }

    /// Returns the mark of the choice made for this response, by which the next request recognises whether the browser
    /// kept it.
    #[cfg(feature = "pages")]
    pub(crate) fn mark_of_choice(&self) -> Option<String> {
        self.request.mark_of_choice()
    }

    /// Returns whether the browser kept the choice with this mark, or, for an empty mark, the choice made within the
    /// last minute.
    #[cfg(feature = "pages")]
    pub(crate) fn is_choice_kept(&self, mark: &str) -> Option<bool> {
        self.request.is_choice_kept(mark)
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
    /// recorded then.
    pub async fn choose(&self, choice: Choice<P>) -> Result<Receipt, NotRecorded> {
        match self.request.choose(choice.data()).await {
            Ok(_) | Err(NotRecorded::NothingChosen) if choice.data().allows_unshown() => {
                Err(NotRecorded::NotShown)
            }
            outcome => outcome,
        }
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
}
