//! The lock file: the facts of a policy as they were reviewed, as JSON that is sorted and stable.
//!
//! Defaults of the policy language are left out, so that the file of a small policy is small, and a new key of the language
//! changes no file of a policy without it.

use super::LockError;
use super::phrase::one_line;
use super::strict;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Version of the format.
pub(super) const VERSION: u32 = 1;
/// Maximum length of an object or a list on one line, in octets.
const MAX_LINE: usize = 110;
/// Beginnings of lines by which tools of version control mark the conflicts of a merge. No line of JSON begins so.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// A fact about an item: a flag, a word, or a sorted list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Fact {
    Flag(bool),
    Word(String),
    List(Vec<String>),
}

impl Fact {
    /// Returns the words of the fact.
    pub(super) fn words(&self) -> &[String] {
        match self {
            Fact::Flag(_) => &[],
            Fact::Word(word) => std::slice::from_ref(word),
            Fact::List(words) => words,
        }
    }
}

/// The facts about an item, by key of the policy language.
pub(super) type Facts = BTreeMap<String, Fact>;
/// Items of one type, by name.
pub(super) type Items = BTreeMap<String, Facts>;
/// The hash of a text in each language. A translation of an earlier text has the hash of that text behind a slash.
pub(super) type Hashes = BTreeMap<String, String>;

/// The facts of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    pub(super) version: u32,
    pub(super) policy: String,
    #[serde(default, deserialize_with = "strict::map")]
    pub(super) declaration: Facts,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) providers: Items,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) purposes: Items,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) cookies: Items,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) storage: Items,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) embeds: Items,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) access: Items,
    #[serde(default)]
    pub(super) retired: Vec<String>,
    #[serde(default)]
    pub(super) regions: Vec<Region>,
    #[serde(default, deserialize_with = "strict::maps")]
    pub(super) texts: BTreeMap<String, Hashes>,
}

/// The rules that hold for visitors of some regions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    /// Codes of the regions, separated by spaces, with `unknown` and `elsewhere` among them.
    pub(super) codes: String,
    /// Longest time for which a consent holds, where that is shorter than the policy's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kept: Option<String>,
    /// Rule of each purpose that can be refused.
    #[serde(default, deserialize_with = "strict::map")]
    pub(super) rules: BTreeMap<String, String>,
}

impl Lock {
    /// Reads a lock file.
    pub(crate) fn parse(text: &str) -> Result<Lock, LockError> {
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.lines().any(|line| CONFLICT.iter().any(|marker| line.starts_with(marker))) {
            return Err(LockError::Conflicts);
        }
        if text.trim().is_empty() {
            return Err(LockError::Malformed("it is empty".to_owned()));
        }
        // The error quotes unknown names, which are whatever the file says.
        let malformed =
            |error: serde_json::Error| LockError::Malformed(one_line(&error.to_string()));
        let head: Head = serde_json::from_str(text).map_err(malformed)?;
        if head.version != VERSION {
            return Err(LockError::Version(head.version));
        }
        let lock: Lock = serde_json::from_str(text).map_err(malformed)?;
        strict::check(&lock).map_err(LockError::Malformed)?;
        Ok(lock)
    }

    /// Returns the content of the lock file.
    pub(super) fn to_text(&self) -> Result<String, LockError> {
        const ORDER: [&str; 11] = [
            "version",
            "policy",
            "declaration",
            "providers",
            "purposes",
            "cookies",
            "storage",
            "embeds",
            "access",
            "retired",
            "regions",
        ];
        let value = serde_json::to_value(self);
        let value = value.map_err(|error| LockError::Malformed(error.to_string()))?;
        let mut out = String::from("{");
        let mut is_first = true;
        for section in ORDER.into_iter().chain(["texts"]) {
            let Some(value) = value.get(section).filter(|value| !is_empty(value)) else { continue };
            out.push_str(if is_first { "\n" } else { ",\n" });
            is_first = false;
            out.push_str("  ");
            out.push_str(&quoted(section));
            out.push_str(": ");
            write(&mut out, value, 2);
        }
        out.push_str("\n}\n");
        Ok(out)
    }

    /// Returns the facts about a purpose.
    pub(super) fn purpose(&self, name: &str) -> Option<&Facts> {
        self.purposes.get(name)
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Appends a value: on one line if it is short, else with a line for each of its parts. Fields are sorted by name here, as the
/// map of `serde_json` has another order where an application asks for it.
fn write(out: &mut String, value: &Value, indent: usize) {
    let whole = on_one_line(value);
    if indent > 2 && indent + whole.len() <= MAX_LINE {
        out.push_str(&whole);
        return;
    }
    match value {
        Value::Array(values) => {
            let values = values.iter().map(|value| (String::new(), value));
            write_parts(out, ('[', ']'), values, indent);
        }
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
            let fields = sorted.into_iter().map(|(name, value)| (quoted(name) + ": ", value));
            write_parts(out, ('{', '}'), fields, indent);
        }
        _ => out.push_str(&whole),
    }
}

fn write_parts<'v>(
    out: &mut String,
    (open, close): (char, char),
    parts: impl Iterator<Item = (String, &'v Value)>,
    indent: usize,
) {
    out.push(open);
    for (index, (name, value)) in parts.enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(indent + 2));
        out.push_str(&name);
        write(out, value, indent + 2);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn on_one_line(value: &Value) -> String {
    match value {
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(on_one_line).collect();
            format!("[{}]", values.join(", "))
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
            let fields = sorted.into_iter();
            let fields: Vec<String> =
                fields.map(|(name, value)| quoted(name) + ": " + &on_one_line(value)).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        _ => value.to_string(),
    }
}
