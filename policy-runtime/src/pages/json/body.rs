//! Reads a choice that is sent as JSON.

use crate::pages::ChoiceForm;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A choice as JSON. Other members are ignored, so that an application can add its own.
struct Body {
    hidden: Vec<Hidden>,
    purposes: Answers,
    all: Option<String>,
    confirmed: Vec<String>,
}

/// A hidden field of the banner, the settings or the second step.
struct Hidden {
    name: String,
    value: String,
}

// By hand, as the derive would read a structure from an array, too, where places stand for names.

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Body, D::Error> {
        struct BodyVisitor;

        impl<'de> Visitor<'de> for BodyVisitor {
            type Value = Body;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the choice")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Body, A::Error> {
                let (mut hidden, mut purposes, mut all, mut confirmed) = (None, None, None, None);
                while let Some(member) = map.next_key::<String>()? {
                    match member.as_str() {
                        "hidden" => read_once(&mut hidden, "hidden", &mut map)?,
                        "purposes" => read_once(&mut purposes, "purposes", &mut map)?,
                        "all" => read_once(&mut all, "all", &mut map)?,
                        "confirmed" => read_once(&mut confirmed, "confirmed", &mut map)?,
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                Ok(Body {
                    hidden: hidden.unwrap_or_default(),
                    purposes: purposes.unwrap_or_default(),
                    all: all.flatten(),
                    confirmed: confirmed.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_map(BodyVisitor)
    }
}

impl<'de> Deserialize<'de> for Hidden {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hidden, D::Error> {
        struct HiddenVisitor;

        impl<'de> Visitor<'de> for HiddenVisitor {
            type Value = Hidden;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `name` and `value`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Hidden, A::Error> {
                let (mut name, mut value) = (None, None);
                while let Some(member) = map.next_key::<String>()? {
                    match member.as_str() {
                        "name" => read_once(&mut name, "name", &mut map)?,
                        "value" => read_once(&mut value, "value", &mut map)?,
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                Ok(Hidden {
                    name: name.ok_or_else(|| A::Error::missing_field("name"))?,
                    value: value.ok_or_else(|| A::Error::missing_field("value"))?,
                })
            }
        }
        deserializer.deserialize_map(HiddenVisitor)
    }
}

/// Reads a member into its place. A member that occurs twice is unclear.
fn read_once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    place: &mut Option<T>,
    member: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    let value = map.next_value()?;
    match place.replace(value) {
        Some(_) => Err(A::Error::duplicate_field(member)),
        None => Ok(()),
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
    let Body { hidden, purposes: Answers(answers), all, confirmed } =
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
    let hidden = hidden.into_iter().map(|Hidden { name, value }| (name, value));
    let hidden = hidden.filter(|(name, value)| name != "all" || value == "refuse");
    let all = all.map(|answer| ("all".to_owned(), answer));
    let confirmed = confirmed.into_iter().map(|purpose| ("confirmed".to_owned(), purpose));
    let fields = hidden.chain(answers).chain(all).chain(confirmed);
    Some((ChoiceForm::of(fields.collect()), allows_unknown))
}
