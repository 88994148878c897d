//! Reads a choice that is sent as JSON.

use crate::pages::ChoiceForm;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A choice as JSON. Other members are ignored, so that an application can add its own.
#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    hidden: Vec<Hidden>,
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
    let hidden = hidden.into_iter().map(|Hidden { name, value }| (name, value));
    let all = all.map(|answer| ("all".to_owned(), answer));
    let confirmed = confirmed.into_iter().map(|purpose| ("confirmed".to_owned(), purpose));
    let fields = hidden.chain(answers).chain(all).chain(confirmed);
    Some((ChoiceForm::of(fields.collect()), allows_unknown))
}
