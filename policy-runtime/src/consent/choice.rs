//! A visitor's choice, as a form or a button gives it.

use super::record::{Entry, Record, State};
use crate::declaration::languages::best_match;
use crate::declaration::{Document, PurposeDeclaration};
use crate::policy::{Includes, Policy, Purpose};
use std::fmt;
use std::marker::PhantomData;

/// What a visitor chooses. Purposes that it does not mention stay as they were.
///
/// [`Cookies::choose`](crate::Cookies::choose) records it and makes it take effect.
#[must_use = "a choice takes effect by `cookies.choose(..)`"]
pub struct Choice<P> {
    allowed: Vec<(&'static PurposeDeclaration, bool)>,
    /// The language that it was shown in, one of the policy's.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    language: Option<&'static str>,
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for receipts alone"))]
    is_from_form: bool,
    /// The token of the form, as it came.
    token: Option<String>,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Choice<P> {
    /// The name of the field in which a form has its [token](crate::Cookies::choice_token).
    pub const TOKEN_FIELD: &'static str = "choice_token";

    /// A choice that says nothing yet.
    pub fn none() -> Choice<P> {
        Choice::of(Vec::new())
    }

    /// Allows every purpose.
    pub fn allow_all() -> Choice<P> {
        Choice::all(true)
    }

    /// Refuses every purpose that can be refused, and objects to what is not asked.
    pub fn refuse_all() -> Choice<P> {
        Choice::all(false)
    }

    fn all(allow: bool) -> Choice<P> {
        let purposes = refusable(P::document()).map(|purpose| (purpose, allow));
        Choice::of(purposes.collect())
    }

    fn of(allowed: Vec<(&'static PurposeDeclaration, bool)>) -> Choice<P> {
        Choice { allowed, language: None, is_from_form: false, token: None, policy: PhantomData }
    }

    /// Says in which language the purposes were shown, as a BCP 47 tag, for the receipt. It has the language of the policy that
    /// [`Text::in_language`](crate::declaration::Text::in_language) and the pages have for that tag. Without it, or if the
    /// policy has no texts in that language, the receipt says `und`.
    pub fn shown_in(mut self, language: &str) -> Choice<P> {
        self.language = best_match(P::document().languages, language);
        self
    }

    /// Allows a purpose.
    pub fn allow<Q: Purpose>(self, purpose: Q) -> Choice<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.with(Q::DECLARATION, true)
    }

    /// Refuses a purpose, or objects to it where it is not asked.
    pub fn refuse<Q: Purpose>(self, purpose: Q) -> Choice<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.with(Q::DECLARATION, false)
    }

    /// The choice in a form's fields: `all=allow` or `all=refuse`, else one field per purpose, named after its identifier,
    /// with the value `allow` or `refuse`; and in [`TOKEN_FIELD`](Choice::TOKEN_FIELD), if the form has one, the token that
    /// makes a double click one receipt. Other fields are not looked at. Of fields that contradict each other, the
    /// refusal counts.
    ///
    /// # Errors
    /// If a field of a purpose has another value, or no field is a choice: nothing is taken for granted.
    pub fn from_form<K: AsRef<str>, V: AsRef<str>>(
        fields: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Choice<P>, NotAChoice> {
        let mut all: Option<bool> = None;
        let mut choice = Choice::none();
        let mut token = None;
        for (field, value) in fields {
            let (field, value) = (field.as_ref(), value.as_ref());
            if field == Self::TOKEN_FIELD {
                token = Some(value.to_owned());
                continue;
            }
            let purpose = refusable(P::document()).find(|purpose| purpose.identifier == field);
            if purpose.is_none() && field != "all" {
                continue;
            }
            let allow = match value {
                "allow" => true,
                "refuse" => false,
                _ => {
                    return Err(NotAChoice {
                        field: Some(purpose.map_or("all", |purpose| purpose.identifier)),
                    });
                }
            };
            match purpose {
                Some(purpose) => choice = choice.and(purpose, allow),
                None => all = Some(allow && all != Some(false)),
            }
        }
        let choice = match all {
            Some(allow) => Choice::all(allow),
            None if choice.allowed.is_empty() => return Err(NotAChoice { field: None }),
            None => choice,
        };
        Ok(Choice { is_from_form: true, token, ..choice })
    }

    /// The last word counts.
    fn with(mut self, purpose: &'static PurposeDeclaration, allow: bool) -> Choice<P> {
        self.allowed.retain(|(known, _)| known.id != purpose.id);
        self.allowed.push((purpose, allow));
        self
    }

    /// A refusal counts, whichever comes first.
    fn and(self, purpose: &'static PurposeDeclaration, allow: bool) -> Choice<P> {
        let refused =
            self.allowed.iter().any(|(known, allowed)| known.id == purpose.id && !allowed);
        self.with(purpose, allow && !refused)
    }

    /// What is chosen for each purpose that the choice mentions.
    pub(crate) fn purposes(&self) -> impl Iterator<Item = (&'static PurposeDeclaration, bool)> {
        self.allowed.iter().copied().filter(|(purpose, _)| purpose.can_be_refused())
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// What of it takes effect without proof; none if it refuses nothing.
    #[cfg(feature = "ledger")]
    pub(crate) fn refusals(&self) -> Option<Choice<P>> {
        let refused: Vec<_> = self.purposes().filter(|(_, allow)| !allow).collect();
        (!refused.is_empty()).then(|| Choice::of(refused))
    }

    /// Whether it consents to anything: what is not asked needs no consent, unless the browser's signal refuses it.
    #[cfg(feature = "ledger")]
    pub(crate) fn consents(&self, signal: bool) -> bool {
        self.consented(signal).next().is_some()
    }

    /// The purposes that it consents to.
    pub(crate) fn consented(
        &self,
        signal: bool,
    ) -> impl Iterator<Item = &'static PurposeDeclaration> {
        self.purposes()
            .filter(move |(purpose, allow)| *allow && is_consent(purpose, signal))
            .map(|(purpose, _)| purpose)
    }

    #[cfg(feature = "ledger")]
    pub(crate) fn language(&self) -> Option<&'static str> {
        self.language
    }

    /// How the visitor expressed it.
    #[cfg(feature = "ledger")]
    pub(crate) fn expressed_by(&self) -> &'static str {
        if self.is_from_form { "form" } else { "application" }
    }

    /// Writes the choice into a record. `now` is in Unix seconds.
    pub(crate) fn apply(&self, record: &mut Record, now: u32, signal: bool) {
        record.time = now;
        for (purpose, allow) in self.purposes() {
            let state = match allow {
                true if signal && purpose.refused_by_gpc => State::GivenUnderSignal,
                true if is_consent(purpose, signal) => State::Given,
                true => State::NotObjected,
                false if record.was_given(purpose.id) => State::Withdrawn,
                false => State::Refused,
            };
            record.put(Entry::new(purpose, state, now));
        }
    }
}

/// Whether allowing it is a consent, which is proved.
fn is_consent(purpose: &PurposeDeclaration, signal: bool) -> bool {
    purpose.asks || (signal && purpose.refused_by_gpc)
}

fn refusable(document: &'static Document) -> impl Iterator<Item = &'static PurposeDeclaration> {
    document.purposes.iter().copied().filter(|purpose| purpose.can_be_refused())
}

impl<P> fmt::Debug for Choice<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.allowed.iter().map(|(purpose, allow)| (purpose.identifier, allow)))
            .finish()
    }
}

/// The fields of a form are no choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAChoice {
    field: Option<&'static str>,
}

impl fmt::Display for NotAChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field {
            Some(field) => write!(f, "the field `{field}` is neither `allow` nor `refuse`"),
            None => {
                f.write_str("the form has no choice: neither `all` nor a purpose is a field of it")
            }
        }
    }
}

impl std::error::Error for NotAChoice {}
