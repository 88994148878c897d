//! What a visitor chooses, by the same calls as the handlers of forms.

use super::Visitor;
use super::remedy::remedy;
use crate::clock::DAY;
use crate::consent::record::Record;
use crate::consent::{Choice, NotRecorded};
use crate::declaration::Act;
use crate::policy::{Includes, Policy, Purpose, bounds};
use crate::testing::poll::ready;
use std::time::Duration;

impl<P: Policy> Visitor<P> {
    /// Allows a purpose, by an answer for that purpose alone.
    ///
    /// # Panics
    /// Panics if the choice is not recorded, as where the visitor's region turns the purpose off.
    #[must_use]
    #[track_caller]
    pub fn allow<Q: Purpose>(self, purpose: Q) -> Visitor<P>
    where
        P: Includes<Q::Policy>,
    {
        self.choose(Choice::new().allow(purpose))
    }

    /// Allows a purpose and confirms it, as laws demand of a visitor who has opted out ([`Choice::confirm`]).
    ///
    /// # Panics
    /// Panics if the choice is not recorded.
    #[must_use]
    #[track_caller]
    pub fn confirm<Q: Purpose>(self, purpose: Q) -> Visitor<P>
    where
        P: Includes<Q::Policy>,
    {
        self.choose(Choice::new().confirm(purpose))
    }

    /// Refuses a purpose, or objects to it where no consent is asked. After [`allow`](Visitor::allow) it is a withdrawal.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::testing::Visitor;
    ///
    /// let visitor = Visitor::<Shop>::new()
    ///     .allow(Suggestions)
    ///     .with_cookie::<declared::recent>("copper".to_owned())
    ///     .refuse(Suggestions);
    /// assert_eq!(visitor.cookies(), ["choice"], "its cookie was deleted");
    /// ```
    ///
    /// # Panics
    /// Panics if the choice is not recorded.
    #[must_use]
    #[track_caller]
    pub fn refuse<Q: Purpose>(self, purpose: Q) -> Visitor<P>
    where
        P: Includes<Q::Policy>,
    {
        self.choose(Choice::new().refuse(purpose))
    }

    /// Allows every purpose, as the button of the banner does.
    ///
    /// # Panics
    /// Panics if the choice is not recorded, as where a purpose demands an answer of its own.
    #[must_use]
    #[track_caller]
    pub fn allow_all(self) -> Visitor<P> {
        self.choose(Choice::allow_all())
    }

    /// Refuses every purpose that can be refused, as the button of the banner does.
    ///
    /// # Panics
    /// Panics if the choice is not recorded.
    #[must_use]
    #[track_caller]
    pub fn refuse_all(self) -> Visitor<P> {
        self.choose(Choice::refuse_all())
    }

    /// Makes a choice. It is recorded by [`Cookies::choose`](crate::Cookies::choose), under the region and the signal that the
    /// visitor has by now.
    ///
    /// # Panics
    /// Panics if the choice is not recorded, with the reason.
    #[must_use]
    #[track_caller]
    #[allow(clippy::panic, reason = "a test without its choice tests another state")]
    pub fn choose(mut self, choice: Choice<P>) -> Visitor<P> {
        let allowed = choice.data().purposes().filter(|(_, allow)| *allow);
        let allowed: Vec<_> = allowed.map(|(purpose, _)| purpose).collect();
        if let Err(reason) = self.try_choose(choice) {
            let remedy = remedy(&self, reason, &allowed);
            panic!("the visitor's choice was not recorded: {reason}{remedy}");
        }
        self
    }

    /// Makes a choice, of which what cannot be recorded is left out.
    #[track_caller]
    pub(in crate::testing) fn try_choose(&mut self, choice: Choice<P>) -> Result<(), NotRecorded> {
        let visit = self.visit();
        // Without a ledger nothing is waited for.
        let outcome = ready(visit.choose(choice)).unwrap_or(Err(NotRecorded::LedgerDown));
        let response = visit.respond(http::Response::new(()));
        self.store_received("/", response.headers());
        outcome.map(drop)
    }

    /// Lets time pass: the choices become older, and cookies whose lifetime is over are gone.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::Reason;
    /// use policy_runtime::testing::Visitor;
    /// use std::time::Duration;
    ///
    /// let visitor = Visitor::<Shop>::new().allow(Suggestions);
    /// let day = Duration::from_hours(24);
    /// assert!(visitor.clone().later(179 * day).visit().allows(Suggestions));
    /// // Browsers delete the consent cookie by then. One that is kept for longer does not count.
    /// let visit = visitor.later(181 * day).visit();
    /// assert_eq!(visit.consent(Suggestions).unwrap_err().reason(), Reason::Undecided);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn later(mut self, time: Duration) -> Visitor<P> {
        let seconds = u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
        self.jar.pass(i64::from(seconds));
        self.mend_record(|record| {
            record.time = record.time.saturating_sub(seconds);
            if record.id.is_none() {
                record.time -= record.time % DAY;
            }
            for entry in &mut record.entries {
                entry.decided = entry.decided.saturating_sub(seconds).min(record.time);
            }
        });
        self
    }

    /// Makes the choice about a purpose one of before the purpose changed, so that it is asked again.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::Reason;
    /// use policy_runtime::testing::Visitor;
    ///
    /// let visit = Visitor::<Shop>::new().allow(Suggestions).before_a_change_of(Suggestions).visit();
    /// assert_eq!(visit.consent(Suggestions).unwrap_err().reason(), Reason::Changed);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn before_a_change_of<Q: Purpose>(mut self, purpose: Q) -> Visitor<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        let purpose = bounds::place::<P, Q>().purpose.id;
        self.mend_record(|record| {
            for entry in record.entries.iter_mut().filter(|entry| entry.purpose == purpose) {
                entry.fingerprint = !entry.fingerprint;
            }
        });
        self
    }

    /// Changes the record of choices in every copy of the consent cookie, and seals it anew.
    fn mend_record(&mut self, mend: impl Fn(&mut Record)) {
        let Some(consent) = P::document().consent else { return };
        let (cookie, keys, visit) = (consent.cookie, self.keys.clone(), self.visit());
        let binding = || visit.state().binding(cookie, cookie.name);
        for value in self.jar.values_mut(cookie.name.as_bytes()) {
            if let Some(mut record) = Record::open(&keys, binding(), value) {
                mend(&mut record);
                *value = record.seal(&keys, binding()).into_bytes();
            }
        }
    }
}

/// Returns the choice that allows or refuses some purposes, by the strongest act.
pub(in crate::testing) fn choice_of<P: Policy>(
    purposes: impl IntoIterator<Item = &'static crate::declaration::PurposeDeclaration>,
    allow: bool,
) -> Choice<P> {
    let act = if allow { Act::Confirmed } else { Act::All };
    let choice = Choice::new();
    purposes.into_iter().fold(choice, |choice, purpose| choice.with_answer(purpose, allow, act))
}
