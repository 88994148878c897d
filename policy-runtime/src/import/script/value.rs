//! Values of literals.

use crate::import::draft::Draft;

/// A value of a literal.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::import) enum Value {
    Text(String),
    Number(f64),
    Bool(bool),
    Null,
    List(Vec<Value>),
    /// Members in their order. Of two with one name the last counts.
    Object(Vec<(String, Value)>),
    /// The source of a regular expression.
    Pattern(String),
    /// A function that is called with literals, as helpers of a configuration are: `gtag({ id: 'G-1' })`.
    Call {
        function: String,
        line: u32,
        arguments: Vec<Value>,
    },
    /// A variable or a part of one, until [`resolve`](super::resolve) puts the literal in its place that the script assigns to it.
    Variable {
        name: String,
        line: u32,
    },
    /// The parts of a value within another, until they stand in its place.
    Spread(Box<Value>),
    /// Anything that only running it would tell.
    Code {
        line: u32,
    },
}

impl Value {
    /// Returns a member of an object.
    pub(in crate::import) fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Object(members) => {
                members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// Returns a member of members: `language.translations`.
    pub(in crate::import) fn at(&self, path: &[&str]) -> Option<&Value> {
        path.iter().try_fold(self, |value, name| value.get(name))
    }

    pub(in crate::import) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the text of a member.
    pub(in crate::import) fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::text)
    }

    pub(in crate::import) fn list(&self) -> &[Value] {
        match self {
            Value::List(values) => values,
            _ => &[],
        }
    }

    pub(in crate::import) fn members(&self) -> &[(String, Value)] {
        match self {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    pub(in crate::import) fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// Adds a remark for each member that is code, except for those that a policy does not need: what shows or styles the banner.
    pub(in crate::import) fn remark_code(&self, draft: &mut Draft, called: &str) {
        match self {
            Value::Code { line } | Value::Call { line, .. } => {
                draft.remark(format!("`{called}`, line {line}: it is code, which an import does not run; what it sets or loads is not known"));
            }
            Value::List(values) => {
                for value in values {
                    value.remark_code(draft, called);
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    value.remark_code(draft, name);
                }
            }
            _ => {}
        }
    }
}
