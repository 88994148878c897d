//! Reads a choice that is sent as JSON.

use crate::pages::ChoiceForm;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// A choice as JSON. Other members are ignored, so that an application can add its own.
#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    hidden: Vec<Object<Hidden>>,
    #[serde(default)]
    purposes: Answers,
    all: Option<String>,
    #[serde(default)]
    confirmed: Vec<String>,
}

/// A hidden field of the banner, the settings or the second step.
#[derive(Deserialize)]
struct Hidden {
    name: String,
    value: String,
}

/// A structure that is an object in JSON. By itself, a derived one is read from an array, too, where places stand for names.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Object<T>, D::Error> {
        struct ObjectVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
            type Value = Object<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Object)
            }
        }
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

/// The answers by purpose, in order. A name that occurs twice stays so, as in a form, where the refusal counts then.
#[derive(Default)]
struct Answers(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Answers, D::Error> {
        struct AnswersVisitor;

        impl<'de> Visitor<'de> for AnswersVisitor {
            type Value = Answers;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `allow` or `refuse` for each purpose")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
                let mut answers = Vec::new();
                while let Some(answer) = map.next_entry()? {
                    answers.push(answer);
                }
                Ok(Answers(answers))
            }
        }
        deserializer.deserialize_map(AnswersVisitor)
    }
}

/// Returns the fields of the form that a choice as JSON stands for, with whether it allows a purpose that the policy does not
/// have. `None` if it is no such JSON.
pub(in crate::pages) fn read(
    body: &[u8],
    is_purpose: impl Fn(&str) -> bool,
) -> Option<(ChoiceForm, bool)> {
    let Object(Body { hidden, purposes: Answers(answers), all, confirmed }) =
        serde_json::from_slice(body).ok()?;
    let allows_unknown =
        answers.iter().any(|(purpose, answer)| answer != "refuse" && !is_purpose(purpose));
    // Beside the refusal of a purpose, the answer to all allows nothing.
    let is_refused =
        answers.iter().any(|(purpose, answer)| answer == "refuse" && is_purpose(purpose));
    let all = all.filter(|answer| answer != "allow" || !is_refused);
    // A member of `purposes` is a purpose, whatever its name.
    let answers = answers.into_iter().filter(|(purpose, _)| is_purpose(purpose));
    // No hidden field of the library answers for all, and such an answer would take precedence over those of purposes.
    let hidden = hidden.into_iter().map(|Object(Hidden { name, value })| (name, value));
    let hidden = hidden.filter(|(name, value)| name != "all" || value == "refuse");
    let all = all.map(|answer| ("all".to_owned(), answer));
    let confirmed = confirmed.into_iter().map(|purpose| ("confirmed".to_owned(), purpose));
    let fields = hidden.chain(answers).chain(all).chain(confirmed);
    Some((ChoiceForm::of(fields.collect()), allows_unknown))
}
