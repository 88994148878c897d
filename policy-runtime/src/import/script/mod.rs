//! Configurations in JavaScript, as data. They are parsed and never executed.
//!
//! A configuration is an object literal that is given to a function, assigned to a variable or exported. What is code in it stands
//! in the result as [`Value::Code`], with its line. The lexer reads what ECMAScript, TypeScript and JSX have in common, as far as
//! literals need it; what it cannot read is skipped, so that no program makes it fail.

mod lexer;
mod literal;
mod pages;
mod value;

pub(super) use value::Value;

use super::error::ImportError;
use lexer::{Kind, Token, tokens};
use literal::Reader;

/// Maximum size of a configuration, in octets. That of a site is some hundred lines.
const MAX_SCRIPT_OCTETS: usize = 4 << 20;

/// Number of times that a script is read within calls, at most: calls may stand in calls.
const MAX_READINGS: usize = 8;

/// Words before a bracket that is no call.
const KEYWORDS: &[&str] = &[
    "return", "if", "for", "while", "switch", "catch", "function", "await", "typeof", "with", "in",
    "of", "new", "yield",
];

/// Literals, and what takes them.
#[derive(Debug)]
pub(super) struct Found {
    /// The function that it is given to, the variable that it is assigned to, or `default` of an export: `CookieConsent.run`.
    pub(super) path: String,
    /// Whether it is given to a function.
    pub(super) is_call: bool,
    pub(super) values: Vec<Value>,
}

/// Finds the literals that a script gives to functions, assigns or exports, if `is_wanted` takes the name.
pub(super) fn find(
    text: &str,
    is_wanted: &dyn Fn(&str) -> bool,
) -> Result<Vec<Found>, ImportError> {
    if text.len() > MAX_SCRIPT_OCTETS {
        return Err(ImportError::new(format!(
            "the configuration has {} KiB, more than the {} that an import reads\nhelp: import the file with the configuration alone, not the whole script",
            text.len() >> 10,
            MAX_SCRIPT_OCTETS >> 10
        )));
    }
    let scripts = pages::scripts(text);
    let tokens = tokens(&scripts);
    let mut reader = Reader::new(&scripts, &tokens);
    let mut found = Vec::new();
    // What a function is given is read as values, and once more for the calls in it: a page's `load` calls the tool.
    let mut budget = tokens.len() * MAX_READINGS;
    if let Some(Token { kind: Kind::Open, .. }) = tokens.first() {
        let value = reader.value();
        return Ok(vec![Found { path: "default".to_owned(), is_call: false, values: vec![value] }]);
    }
    while !reader.is_at_end() {
        let Some(mut path) = reader.path() else {
            reader.skip_one();
            continue;
        };
        let is_export = path == "export" && reader.takes_word("default");
        if is_export {
            "default".clone_into(&mut path);
        }
        let is_call = !is_export && !KEYWORDS.contains(&path.as_str()) && reader.takes_call();
        if !(is_call || is_export || reader.takes_assignment()) || !is_wanted(&path) {
            continue;
        }
        let start = reader.place();
        let values = if is_call { reader.arguments() } else { vec![reader.value()] };
        reader.read_again(start, &mut budget);
        found.push(Found { path, is_call, values });
    }
    Ok(found)
}
