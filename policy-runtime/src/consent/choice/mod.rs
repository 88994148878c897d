//! A visitor's choice, as a form or a button gives it.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | [`Choice`], typed by its policy |
//! | `data` | the same without the type, which all else reads |
//! | `form` | the fields of a form |
//! | `error` | why they are no choice |

mod data;
mod error;
mod form;

pub(crate) use data::{ChoiceData, is_consent};
pub use error::ParseChoiceError;

use crate::declaration::languages::best_match;
use crate::declaration::{Document, PurposeDeclaration};
use crate::policy::{Includes, Policy, Purpose};
use data::Origin;
use form::FormChoice;
use std::fmt;
use std::marker::PhantomData;

/// What a visitor chooses. Purposes that it does not mention stay as they were.
///
/// [`Cookies::choose`](crate::Cookies::choose) records it and makes it take effect.
#[must_use = "a choice takes effect by `cookies.choose(..)`"]
pub struct Choice<P> {
    data: ChoiceData,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Choice<P> {
    /// The name of the field in which a form has its [token](crate::Cookies::choice_token).
    pub const TOKEN_FIELD: &'static str = "choice_token";

    /// A choice that says nothing yet.
    pub fn none() -> Choice<P> {
        Choice::of(Vec::new())
    }

    /// Allows every purpose. The application says by it that it showed the visitor every purpose of the policy as it is now: a
    /// form says so itself, see [`from_form`](Choice::from_form).
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
        Choice { data: ChoiceData::of(allowed), policy: PhantomData }
    }

    /// Says in which language the purposes were shown, as a BCP 47 tag, for the receipt. It has the language of the policy that
    /// [`Text::in_language`](crate::declaration::Text::in_language) and the pages have for that tag. Without it, or if the
    /// policy has no texts in that language, the receipt says `und`. A form that says in which language it was shown is
    /// believed, so of its choice this changes nothing.
    pub fn shown_in(mut self, language: &str) -> Choice<P> {
        if self.data.origin == Origin::Application || self.data.language.is_none() {
            self.data.language = best_match(P::document().languages, language);
        }
        self
    }

    /// Allows a purpose. The application says by it that it showed the purpose to the visitor as it is now.
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

    /// The choice in a form's fields: one field per purpose, named after its identifier, with the value `allow` or `refuse`, or
    /// `all=allow` or `all=refuse`, which is a button and stands above the fields of single purposes; and in
    /// [`TOKEN_FIELD`](Choice::TOKEN_FIELD), if the form has one, the token that makes a double click one receipt. Other fields
    /// are not looked at. Of fields that contradict each other, the refusal counts.
    ///
    /// A form answers for what it showed. It says so in the hidden fields that [`shown_fields`](Choice::shown_fields) makes, and
    /// a purpose is allowed only if its fingerprint there is the present one, its longest lifetime no shorter than the present,
    /// and consent was asked to it if it is now: neither a page from before a release nor a form that somebody made up is a consent to anything else.
    /// `all=allow` allows what is shown, and no more. Refusals need no such field. Where something is allowed that was not
    /// shown so, the rest counts, and [`Cookies::choose`](crate::Cookies::choose) answers
    /// [`NotRecorded::NotShown`](crate::NotRecorded::NotShown), so that the visitor is asked again.
    ///
    /// # Errors
    /// If a field of a purpose has another value, no field is a choice, or the form shows another policy: nothing is taken for
    /// granted.
    pub fn from_form<K: AsRef<str>, V: AsRef<str>>(
        fields: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Choice<P>, ParseChoiceError> {
        let (mut token, mut tokens) = (None, 0_usize);
        let fields = fields.into_iter().inspect(|(field, value)| {
            if field.as_ref() == Self::TOKEN_FIELD {
                token = Some(value.as_ref().to_owned());
                tokens += 1;
            }
        });
        let FormChoice { chosen, allows_unshown, language, is_reworded } =
            form::read(P::document(), fields)?;
        let origin = if is_reworded { Origin::EarlierForm } else { Origin::Form };
        let token = token.filter(|_| tokens == 1); // of two forms it is neither's
        let data = ChoiceData { language, origin, allows_unshown, token, ..ChoiceData::of(chosen) };
        Ok(Choice { data, policy: PhantomData })
    }

    /// The hidden fields of a form that shows these purposes: the policy, the language, and of each purpose its fingerprint,
    /// its longest lifetime, whether consent is asked to it, and a hash of its texts. [`from_form`](Choice::from_form) allows nothing that is not in them.
    ///
    /// The banner and the settings of `pages` have them already. A form of one's own has them for the purposes whose texts it
    /// shows, and for no other. `language` is a BCP 47 tag; where the policy has no
    /// texts in it, it is the language of those that stand in for them.
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
    /// use policy_runtime::{Choice, Purpose};
    ///
    /// let hidden = Choice::<Shop>::shown_fields("en", [Suggestions::DECLARATION]);
    /// let hidden = hidden.iter().map(|(name, value)| format!("<input type=hidden name=\"{name}\" value=\"{value}\">"));
    /// let form = format!("<form method=post>{}<button name=all value=allow>Yes</button></form>", hidden.collect::<String>());
    /// assert!(form.contains("shown-policy") && form.contains("Suggestions:"));
    /// ```
    pub fn shown_fields(
        language: &str,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Vec<(&'static str, String)> {
        let document = P::document();
        let language = Choice::<P>::none().shown_in(language).data.language;
        let language = language.or_else(|| document.languages.first().copied());
        form::hidden_fields(document, language.unwrap_or_default(), purposes)
    }

    fn with(mut self, purpose: &'static PurposeDeclaration, allow: bool) -> Choice<P> {
        self.data.put(purpose, allow);
        self
    }

    /// The choice without the type of its policy.
    pub(crate) fn data(&self) -> &ChoiceData {
        &self.data
    }
}

fn refusable(document: &'static Document) -> impl Iterator<Item = &'static PurposeDeclaration> {
    document.purposes.iter().copied().filter(|purpose| purpose.can_be_refused())
}

impl<P> fmt::Debug for Choice<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.data.allowed.iter().map(|(purpose, allow)| (purpose.identifier, allow)))
            .finish()
    }
}
