//! Variables of a configuration: a script may assign its lists one by one.

use super::Value;
use std::collections::HashMap;

/// Maximum number of variables within variables.
const MAX_DEPTH: usize = 8;
/// Maximum number of values that take the place of variables. Each may stand in several places.
const MAX_VALUES: usize = 100_000;

/// The literals that a script assigns to variables.
#[derive(Debug, Default)]
pub(super) struct Variables {
    /// The literal of each variable, with its place in the script. `None` for one that is assigned twice.
    assigned: HashMap<String, (usize, Option<Value>)>,
    values: usize,
}

impl Variables {
    /// Notes an assignment. A place may be read again.
    pub(super) fn assign(&mut self, name: &str, place: usize, value: &Value) {
        let (known, literal) =
            self.assigned.entry(name.to_owned()).or_insert_with(|| (place, Some(value.clone())));
        if *known != place {
            *literal = None;
        }
    }

    /// Puts literals in the place of variables. What is assigned twice or in no literal is code.
    pub(super) fn resolve(&mut self, value: Value) -> Value {
        self.resolved(value, 0)
    }

    fn resolved(&mut self, value: Value, depth: usize) -> Value {
        match value {
            Value::Variable { name, line } => match self.literal(&name, depth) {
                Some(value) => self.resolved(value, depth + 1),
                None => Value::Code { line },
            },
            Value::List(values) => {
                let mut list = Vec::with_capacity(values.len());
                for value in values {
                    let Value::Spread(parts) = value else {
                        list.push(self.resolved(value, depth));
                        continue;
                    };
                    match self.resolved(*parts, depth) {
                        Value::List(parts) => list.extend(parts),
                        other => list.push(other),
                    }
                }
                Value::List(list)
            }
            Value::Object(members) => {
                let mut object = Vec::with_capacity(members.len());
                for (name, value) in members {
                    let Value::Spread(parts) = value else {
                        object.push((name, self.resolved(value, depth)));
                        continue;
                    };
                    match self.resolved(*parts, depth) {
                        Value::Object(parts) => object.extend(parts),
                        other => object.push((name, other)),
                    }
                }
                Value::Object(object)
            }
            Value::Call { function, line, arguments } => {
                let arguments =
                    arguments.into_iter().map(|value| self.resolved(value, depth)).collect();
                Value::Call { function, line, arguments }
            }
            Value::Spread(parts) => self.resolved(*parts, depth),
            value => value,
        }
    }

    /// Returns the literal of a variable, or of a part of one: `shared.services`.
    fn literal(&mut self, name: &str, depth: usize) -> Option<Value> {
        if depth >= MAX_DEPTH || self.values >= MAX_VALUES {
            return None;
        }
        let mut parts = name.split('.');
        let (_, value) = self.assigned.get(parts.next()?)?;
        let value = parts.try_fold(value.as_ref()?, |value, part| value.get(part))?.clone();
        self.values += count(&value);
        Some(value)
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::List(values) | Value::Call { arguments: values, .. } => {
            values.iter().map(count).sum()
        }
        Value::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
        Value::Spread(parts) => count(parts),
        _ => 0,
    }
}
