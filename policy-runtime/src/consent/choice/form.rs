//! The form of a choice: its hidden fields, which describe the purposes shown, and the choice in all of its fields.
//!
//! | field | value | how often |
//! |---|---|---|
//! | `shown-policy` | the name of the policy | once |
//! | `shown-language` | the language of the purposes, one of the policy's | once |
//! | `shown-purpose` | the print of a purpose | once for each purpose shown |
//! | an identifier | `allow` or `refuse` | at most once for each purpose |
//! | `confirmed` | the identifier of a purpose that the form asks about again | at most once for each purpose |
//! | `all` | `allow` or `refuse`: the button pressed, which takes precedence over the fields of single purposes | at most once |
//!
//! A print is the identifier, the fingerprint, the longest lifetime in seconds, `asked` or `not-asked`, and a hash of
//! the texts, separated by `:`. No identifier has a `-`, so no purpose can take the name of a hidden field. A repeated
//! field cannot be part of a consent.

use super::{Answer, ParseChoiceError};
use crate::declaration::{Act, Document, PurposeDeclaration, PurposeState};
use sha2::{Digest, Sha256};

const POLICY: &str = "shown-policy";
const LANGUAGE: &str = "shown-language";
const PURPOSE: &str = "shown-purpose";
const ALL: &str = "all";
const CONFIRMED: &str = "confirmed";
/// The part of a print that makes its answer one to a request for consent; with [`NOT_ASKED`] it is one to the offer
/// to object.
const ASKED: &str = "asked";
const NOT_ASKED: &str = "not-asked";

/// Returns the hidden fields of a form that shows these purposes in a language of the policy, with a question for consent to those
/// that it `asks` for.
pub(super) fn hidden_fields(
    document: &Document,
    language: &str,
    purposes: impl IntoIterator<Item = &'static PurposeDeclaration>,
    asks: impl Fn(&'static PurposeDeclaration) -> bool,
) -> Vec<(&'static str, String)> {
    let shown = purposes.into_iter().filter(|purpose| purpose.can_be_refused());
    [(POLICY, document.name.to_owned()), (LANGUAGE, language.to_owned())]
        .into_iter()
        .chain(shown.map(|purpose| (PURPOSE, print(purpose, language, asks(purpose)))))
        .collect()
}

/// Returns the print of a purpose, with which a form declares that it shows the purpose, and in which form.
fn print(purpose: &PurposeDeclaration, language: &str, asks: bool) -> String {
    let PurposeDeclaration { identifier, fingerprint, .. } = purpose;
    let (lifetime, text_hash) = (purpose.longest_lifetime(), text_hash(purpose, language));
    let asked = if asks { ASKED } else { NOT_ASKED };
    format!("{identifier}:{fingerprint:08x}:{lifetime}:{asked}:{text_hash}")
}

/// Returns 32 bits of a hash of all texts of a purpose in one language.
fn text_hash(purpose: &PurposeDeclaration, language: &str) -> String {
    let of_cookies = purpose.cookies.iter().flat_map(|cookie| [Some(cookie.text), cookie.location]);
    let of_storage = purpose.storage.iter().map(|entry| Some(entry.text));
    let of_embeds = purpose.embeds.iter().map(|embed| Some(embed.text));
    let of_accesses = purpose.access.iter().map(|access| Some(access.text));
    let texts = [Some(purpose.title), Some(purpose.text), purpose.group]
        .into_iter()
        .chain(of_cookies)
        .chain(of_storage)
        .chain(of_embeds)
        .chain(of_accesses);
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.map_or("", |text| text.in_language(language)));
        hash.update([0xff]); // in no UTF-8 text, so it separates them
    }
    let [a, b, c, d, ..] = <[u8; 32]>::from(hash.finalize());
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}

/// The choice in the fields of a form.
pub(super) struct FormChoice {
    /// The purposes allowed as they were shown, or refused.
    pub(super) answers: Vec<Answer>,
    /// Whether it allows a purpose that it did not show in its present form.
    pub(super) allows_unshown: bool,
    /// The language that the purposes were shown in.
    pub(super) language: Option<&'static str>,
    /// Whether a purpose of the choice was shown in other texts than the present ones.
    pub(super) is_reworded: bool,
}

/// Reads the fields of a form.
pub(super) fn read<K: AsRef<str>, V: AsRef<str>>(
    document: &'static Document,
    fields: impl IntoIterator<Item = (K, V)>,
) -> Result<FormChoice, ParseChoiceError> {
    let mut form = FormFields::of(document);
    for (field, value) in fields {
        form.read(field.as_ref(), value.as_ref());
    }
    form.choice()
}

/// The fields of a form, as counted while reading.
struct FormFields {
    document: &'static Document,
    policy: Once<()>,
    is_of_another_policy: bool,
    language: Once<&'static str>,
    all: Answers,
    purposes: Vec<PurposeFields>,
    /// The name of a field with an invalid value.
    unreadable: Option<&'static str>,
}

/// The fields of one purpose.
struct PurposeFields {
    purpose: &'static PurposeDeclaration,
    print: Once<Print>,
    answers: Answers,
    confirmed: Once<()>,
}

/// A print, compared with the purpose as it is now.
#[derive(Clone)]
struct Print {
    /// Whether the purpose was shown in its present form, so that a consent to it can be recorded.
    is_current: bool,
    /// Whether the form asked for consent.
    was_asked: bool,
    text_hash: String,
}

/// The value of a field that may occur once.
#[derive(Clone)]
enum Once<T> {
    Absent,
    /// The value, `None` if it is invalid.
    Value(Option<T>),
    Repeated,
}

impl<T: Clone> Once<T> {
    fn put(&mut self, value: Option<T>) {
        *self = if matches!(self, Once::Absent) { Once::Value(value) } else { Once::Repeated };
    }

    fn get(&self) -> Option<T> {
        if let Once::Value(value) = self { value.clone() } else { None }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Once::Absent)
    }
}

#[derive(Default)]
struct Answers {
    allow: usize,
    refuse: usize,
}

impl Answers {
    /// Counts an answer. Returns false if it is invalid.
    fn count(&mut self, value: &str) -> bool {
        match value {
            "allow" => self.allow += 1,
            "refuse" => self.refuse += 1,
            _ => return false,
        }
        true
    }
}

impl FormFields {
    fn of(document: &'static Document) -> FormFields {
        let purposes = document.purposes.iter().filter(|purpose| purpose.can_be_refused());
        FormFields {
            document,
            policy: Once::Absent,
            is_of_another_policy: false,
            language: Once::Absent,
            all: Answers::default(),
            purposes: purposes
                .map(|purpose| PurposeFields {
                    purpose,
                    print: Once::Absent,
                    answers: Answers::default(),
                    confirmed: Once::Absent,
                })
                .collect(),
            unreadable: None,
        }
    }

    fn read(&mut self, field: &str, value: &str) {
        match field {
            POLICY => {
                let is_ours = value == self.document.name;
                self.is_of_another_policy |= !is_ours;
                self.policy.put(is_ours.then_some(()));
            }
            LANGUAGE => {
                let mut languages = self.document.languages.iter().copied();
                self.language.put(languages.find(|language| *language == value));
            }
            PURPOSE => {
                let (identifier, print) = value.split_once(':').unwrap_or((value, ""));
                if let Some(known) = self.purpose(identifier) {
                    known.print.put(Print::read(print, known.purpose));
                }
            }
            // An author may have a purpose of that name.
            CONFIRMED if self.purpose(field).is_none() => {
                if let Some(known) = self.purpose(value) {
                    known.confirmed.put(Some(()));
                }
            }
            _ => self.read_answer(field, value),
        }
    }

    fn read_answer(&mut self, field: &str, value: &str) {
        let (field, answers) = match self.purpose(field) {
            Some(known) => (known.purpose.identifier, &mut known.answers),
            None if field == ALL => (ALL, &mut self.all),
            None => return,
        };
        if !answers.count(value) {
            self.unreadable = Some(field);
        }
    }

    fn purpose(&mut self, identifier: &str) -> Option<&mut PurposeFields> {
        self.purposes.iter_mut().find(|known| known.purpose.identifier == identifier)
    }

    fn choice(self) -> Result<FormChoice, ParseChoiceError> {
        if self.is_of_another_policy {
            return Err(ParseChoiceError::OF_ANOTHER_POLICY);
        }
        if let Some(field) = self.unreadable {
            return Err(ParseChoiceError::unreadable(field));
        }
        // A print is valid only with both of them.
        let language = self.policy.get().and_then(|()| self.language.get());
        let mut choice =
            FormChoice { answers: Vec::new(), allows_unshown: false, language, is_reworded: false };
        for PurposeFields { purpose, print, answers, confirmed } in &self.purposes {
            let allow = match self.all {
                Answers { refuse: 1.., .. } => Some(false),
                // The button stands for what it was shown with; of other purposes a refusal counts, as ever.
                Answers { allow: 1.., .. } if print.is_absent() && answers.allow == 0 => {
                    (answers.refuse > 0).then_some(false)
                }
                Answers { allow: 1.., .. } => Some(true),
                _ if answers.refuse > 0 => Some(false),
                _ => (answers.allow > 0).then_some(true),
            };
            let print = print.get();
            let is_shown = language.is_some() && print.as_ref().is_some_and(|it| it.is_current);
            // A browser sends the pressed button once.
            let is_one_answer = self.all.allow.max(answers.allow) == 1;
            let allow = match allow {
                Some(true) if is_shown && is_one_answer => Some(true),
                Some(true) => {
                    choice.allows_unshown = true;
                    (answers.refuse > 0).then_some(false)
                }
                other => other,
            };
            if let Some(allow) = allow {
                let act = match (self.all.allow, confirmed.get()) {
                    (0, Some(())) => Act::Confirmed,
                    (0, None) => Act::Single,
                    _ => Act::All,
                };
                let was_asked = print.as_ref().is_some_and(|print| print.was_asked);
                let is_ticked_off = answers.refuse > 0;
                let answer = Answer::new(purpose, allow, act);
                choice.answers.push(Answer { was_asked, is_ticked_off, ..answer });
                choice.is_reworded |= language.zip(print).is_some_and(|(language, print)| {
                    !print.is_current || print.text_hash != text_hash(purpose, language)
                });
            }
        }
        choice.allows_unshown |=
            self.all.allow > 0 && self.all.refuse == 0 && choice.answers.is_empty();
        if choice.answers.is_empty() && !choice.allows_unshown {
            return Err(ParseChoiceError::NOTHING);
        }
        Ok(choice)
    }
}

impl Print {
    /// Parses a print after its identifier; none if it is invalid.
    fn read(print: &str, purpose: &PurposeDeclaration) -> Option<Print> {
        let mut parts = print.split(':');
        let (fingerprint, lifetime) = (parts.next()?, parts.next()?);
        let (asked, text_hash) = (parts.next()?, parts.next()?);
        let is_whole = parts.next().is_none() && lifetime.bytes().all(|b| b.is_ascii_digit());
        let lifetime: u32 = lifetime.parse().ok().filter(|_| is_whole)?;
        let was_asked = asked == ASKED;
        // Where it depends on the visitor's region whether the answer is a consent, the request decides.
        let asks_everywhere =
            purpose.asks && purpose.rules.iter().all(|rule| rule.state == PurposeState::Ask);
        let may_be_unasked = asked == NOT_ASKED && !asks_everywhere;
        Some(Print {
            is_current: fingerprint == format!("{:08x}", purpose.fingerprint)
                && lifetime >= purpose.longest_lifetime()
                && (was_asked || may_be_unasked),
            was_asked,
            text_hash: text_hash.to_owned(),
        })
    }
}
