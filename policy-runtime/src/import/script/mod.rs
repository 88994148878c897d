//! Configurations in JavaScript, as data. They are parsed and never executed.
//!
//! A configuration is an object literal that is given to a function, assigned to a variable or exported. What is code in it stands
//! in the result as [`Value::Code`], with its line. The lexer reads what ECMAScript, TypeScript and JSX have in common, as far as
//! literals need it; what it cannot read is skipped, so that no program makes it fail.

mod lexer;
mod literal;
mod pages;
mod resolve;
mod value;

pub(super) use value::Value;

use super::error::ImportError;
use lexer::{Kind, Token, tokens};
use literal::Reader;
use resolve::Variables;

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
    /// The line of a bracket that the script does not close.
    open_since: Option<u32>,
}

impl Found {
    /// Reports a literal that was cut off.
    pub(super) fn check_end(&self, called: &str) -> Result<(), ImportError> {
        match self.open_since {
            None => Ok(()),
            Some(line) => Err(ImportError::new(format!(
                "the {called} ends within a bracket that line {line} opens\nhelp: it was cut off, or a bracket is missing: import the whole file"
            ))),
        }
    }
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
    let mut variables = Variables::default();
    if let Some(Token { kind: Kind::Open, .. }) = tokens.first() {
        let values = vec![reader.value()];
        let open_since = reader.take_open_line();
        reader.read_again(0, &mut budget);
        found.push(Found { path: "default".to_owned(), is_call: false, values, open_since });
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
        let is_return = path == "return" && reader.is_at_bracket();
        let is_call = !is_export && !KEYWORDS.contains(&path.as_str()) && reader.takes_call();
        let is_assignment = !is_call && !is_export && !is_return && reader.takes_assignment();
        if !(is_call || is_export || is_return || is_assignment) {
            continue;
        }
        let start = reader.place();
        if !is_call {
            reader.takes_arrow();
        }
        let values = if is_call { reader.arguments() } else { vec![reader.value()] };
        let open_since = reader.take_open_line();
        reader.read_again(start, &mut budget);
        if let (true, [value]) = (is_assignment, values.as_slice()) {
            let name = path.strip_prefix("window.").unwrap_or(&path);
            variables.assign(name, start, value);
        }
        if is_wanted(&path) {
            found.push(Found { path, is_call, values, open_since });
        }
    }
    for value in found.iter_mut().flat_map(|found| &mut found.values) {
        *value = variables.resolve(std::mem::replace(value, Value::Null));
    }
    Ok(found)
}
