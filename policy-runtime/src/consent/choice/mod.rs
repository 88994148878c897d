//! A visitor's choice, from a form or a button.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | [`Choice`], typed by its policy |
//! | `data` | the same without the type, used by the rest of the crate |
//! | `form` | the fields of a form |
//! | `error` | the error of a form without a choice |

mod data;
mod error;
mod form;

pub(crate) use data::{Answer, ChoiceData};
pub use error::ParseChoiceError;

use crate::declaration::languages::best_match;
use crate::declaration::{Act, Document, PurposeDeclaration};
use crate::policy::{Includes, Policy, Purpose, bounds};
use data::ExpressedBy;
use form::FormChoice;
use std::fmt;
use std::marker::PhantomData;

/// A visitor's choice, purpose by purpose. Purposes that it does not mention keep their earlier choice.
///
/// [`Cookies::choose`](crate::Cookies::choose) records it and makes it take effect.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop, Suggestions};
/// use policy_runtime::Choice;
///
/// let choice = Choice::<Shop>::new().allow(Suggestions).refuse(Media).shown_in("en-GB");
/// assert_eq!(format!("{choice:?}"), r#"{"Suggestions": true, "Media": false}"#);
/// ```
#[must_use = "a choice takes effect by `cookies.choose(..)`"]
pub struct Choice<P> {
    data: ChoiceData,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Choice<P> {
    /// The name of the field with a form's [token](crate::Cookies::choice_token).
    pub const TOKEN_FIELD: &'static str = "choice_token";

    /// The name of the field by which a form says that it asks about a purpose again, in a step of its own; its value is the
    /// identifier of the purpose. With it, the answer `allow` to that purpose is a [confirmation](Choice::confirm).
    pub const CONFIRMED_FIELD: &'static str = "confirmed";

    /// Returns an empty choice; every earlier choice is kept.
    #[allow(
        clippy::new_without_default,
        reason = "a visitor's choice has no default, and an empty one is only to be added to"
    )]
    pub fn new() -> Choice<P> {
        Choice::of(Vec::new())
    }

    /// Creates a choice that allows every purpose. The application asserts that it showed the visitor every purpose of
    /// the policy in its present form; a form proves that itself, see [`from_form`](Choice::from_form).
    ///
    /// It allows nothing that the visitor's region turns off or demands an answer of its own for.
    pub fn allow_all() -> Choice<P> {
        Choice::all(true)
    }

    /// Creates a choice that refuses every purpose that can be refused, and objects to those that do not ask.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Choice, Cookies, NotRecorded};
    ///
    /// /// Of an account that is closed.
    /// async fn close_account(cookies: &Cookies<Shop>) -> Result<(), NotRecorded> {
    ///     cookies.choose(Choice::refuse_all()).await.map(drop)
    /// }
    /// ```
    pub fn refuse_all() -> Choice<P> {
        Choice::all(false)
    }

    /// Creates a choice that refuses some purposes, as a form shows them in a language.
    #[cfg(feature = "pages")]
    pub(crate) fn refusal(
        language: &str,
        purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    ) -> Choice<P> {
        let answers = purposes.into_iter().map(|purpose| Answer::new(purpose, false, Act::All));
        let mut choice = Choice::of(answers.collect()).shown_in(language);
        choice.data.expressed_by = ExpressedBy::Form;
        choice
    }

    fn all(allow: bool) -> Choice<P> {
        let answers = refusable(P::document()).map(|purpose| Answer::new(purpose, allow, Act::All));
        Choice::of(answers.collect())
    }

    fn of(answers: Vec<Answer>) -> Choice<P> {
        Choice { data: ChoiceData::of(answers), policy: PhantomData }
    }

    /// Sets the language that the purposes were shown in, a BCP 47 tag. The receipt stores the policy language that
    /// best matches the tag, or `und` if none does or no tag is set. The language in a form wins.
    pub fn shown_in(mut self, language: &str) -> Choice<P> {
        if self.data.expressed_by == ExpressedBy::Application || self.data.language.is_none() {
            self.data.language = best_match(P::document().languages, language);
        }
        self
    }

    /// Allows a purpose. The application asserts that it showed the purpose to the visitor in its present form.
    pub fn allow<Q: Purpose>(self, purpose: Q) -> Choice<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.with(bounds::place::<P, Q>().purpose, true, Act::Single)
    }

    /// Allows a purpose whose allowance the visitor was asked about again, in a step of its own, and confirmed. The application
    /// asserts that, and that it showed the purpose in its present form. California demands it of a visitor who has opted out.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::{Choice, Cookies, NotRecorded};
    ///
    /// /// Returns whether to ask the visitor a second time.
    /// async fn allow(cookies: &Cookies<Shop>, is_confirmed: bool) -> Result<bool, NotRecorded> {
    ///     let choice = Choice::new();
    ///     let choice = if is_confirmed { choice.confirm(Suggestions) } else { choice.allow(Suggestions) };
    ///     match cookies.choose(choice).await {
    ///         Err(NotRecorded::NotConfirmed) => Ok(true),
    ///         outcome => outcome.map(|_| false),
    ///     }
    /// }
    /// ```
    pub fn confirm<Q: Purpose>(self, purpose: Q) -> Choice<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.with(bounds::place::<P, Q>().purpose, true, Act::Confirmed)
    }

    /// Refuses a purpose, or objects to it where no consent is asked.
    pub fn refuse<Q: Purpose>(self, purpose: Q) -> Choice<P>
    where
        P: Includes<Q::Policy>,
    {
        let _ = purpose;
        self.with(bounds::place::<P, Q>().purpose, false, Act::All)
    }

    /// Reads the choice in the fields of a form.
    ///
    /// | field | value |
    /// |---|---|
    /// | the identifier of a purpose | `allow` or `refuse` |
    /// | `all` | `allow` or `refuse`: a button, which takes precedence over the fields of single purposes |
    /// | [`TOKEN_FIELD`](Choice::TOKEN_FIELD) | the token that makes a double submit one receipt; optional |
    /// | [`CONFIRMED_FIELD`](Choice::CONFIRMED_FIELD) | the identifier of a purpose that the form asks about again; once for each |
    /// | those of [`shown_fields`](Choice::shown_fields) | the purposes that the form shows |
    ///
    /// Other fields are ignored. If one field has both answers, the refusal counts.
    ///
    /// A purpose is allowed only if the form showed its current fingerprint, a longest lifetime at least as long as the
    /// current one, and, if it asks now, that it asked (its [`shown_fields`](Choice::shown_fields)). So neither a page
    /// from before a release nor a forged form consents to anything else. `all=allow` allows the purposes shown and no
    /// more. Refusals need no such field. Where another purpose is allowed, the rest of the choice counts, and
    /// [`Cookies::choose`](crate::Cookies::choose) returns [`NotRecorded::NotShown`](crate::NotRecorded::NotShown), so
    /// that the visitor is asked again.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::{Choice, Purpose};
    ///
    /// let mut fields = Choice::<Shop>::shown_fields("en", [Suggestions::DECLARATION]);
    /// fields.push(("Suggestions", "allow".to_owned()));
    /// let choice = Choice::<Shop>::from_form(fields).expect("it has an answer");
    /// assert_eq!(format!("{choice:?}"), r#"{"Suggestions": true}"#);
    /// ```
    ///
    /// # Errors
    /// Returns an error if a field of a purpose has another value, no field is a choice, or the form shows another
    /// policy.
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
        let FormChoice { answers, allows_unshown, language, is_reworded } =
            form::read(P::document(), fields)?;
        let expressed_by = if is_reworded { ExpressedBy::EarlierForm } else { ExpressedBy::Form };
        let token = token.filter(|_| tokens == 1); // of two forms it is neither's
        let data =
            ChoiceData { language, expressed_by, allows_unshown, token, ..ChoiceData::of(answers) };
        Ok(Choice { data, policy: PhantomData })
    }

    /// Returns the hidden fields of a form that shows these purposes: the policy, the language, and of each purpose
    /// its fingerprint, its longest lifetime, whether it asks for consent, and a hash of its texts.
    /// [`from_form`](Choice::from_form) allows no other purpose.
    ///
    /// The banner and the settings of `pages` contain them already. A form of the application has them for the
    /// purposes whose texts it shows, and for no other. `language` is a BCP 47 tag; if no language of the policy
    /// matches it, the fields then name the policy's first language.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
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
        hidden_fields(P::document(), language, purposes, |purpose| purpose.asks)
    }

    fn with(mut self, purpose: &'static PurposeDeclaration, allow: bool, act: Act) -> Choice<P> {
        self.data.put(Answer::new(purpose, allow, act));
        self
    }

    /// Adds an answer by an act, as of a purpose with rules of a test.
    #[cfg(any(feature = "testing", test))]
    pub(crate) fn with_answer(
        self,
        purpose: &'static PurposeDeclaration,
        allow: bool,
        act: Act,
    ) -> Choice<P> {
        self.with(purpose, allow, act)
    }

    /// Returns the choice without the type of its policy.
    pub(crate) fn data(&self) -> &ChoiceData {
        &self.data
    }
}

/// Returns the hidden fields of a form that shows these purposes, and asks for consent to those that it `asks` for. If no language
/// of the policy matches `language`, they name the first.
pub(crate) fn hidden_fields(
    document: &'static Document,
    language: &str,
    purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    asks: impl Fn(&'static PurposeDeclaration) -> bool,
) -> Vec<(&'static str, String)> {
    let language = best_match(document.languages, language);
    let language = language.or_else(|| document.languages.first().copied());
    form::hidden_fields(document, language.unwrap_or_default(), purposes, asks)
}

fn refusable(document: &'static Document) -> impl Iterator<Item = &'static PurposeDeclaration> {
    document.purposes.iter().copied().filter(|purpose| purpose.can_be_refused())
}

impl<P> fmt::Debug for Choice<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.data.answers.iter().map(|it| (it.purpose.identifier, it.allow)))
            .finish()
    }
}
