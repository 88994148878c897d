//! Script elements of an embed: their attributes (HTML 4.12.1), and the names in an initialising script (ECMAScript).

/// An attribute as it stands in a policy: `defer`, `data-id={id}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Attribute<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: Option<&'a str>,
}

/// The values that an attribute can have.
#[derive(Clone, Copy)]
pub(crate) enum Values {
    /// No value.
    Flag,
    OneOf(&'static [&'static str]),
    /// One of these, or no value.
    FlagOr(&'static [&'static str]),
    /// Hashes of Subresource Integrity.
    Hashes,
    /// Any text, with parameters.
    Text,
}

/// The attributes that a script element can be given, but for `data-*`.
pub(crate) const ATTRIBUTES: &[(&str, Values)] = &[
    (ASYNC, Values::Flag),
    (DEFER, Values::Flag),
    (NOMODULE, Values::Flag),
    (TYPE, Values::OneOf(&["module"])),
    (INTEGRITY, Values::Hashes),
    (CROSSORIGIN, Values::FlagOr(&["anonymous", "use-credentials"])),
    (
        "referrerpolicy",
        Values::OneOf(&[
            "no-referrer",
            "no-referrer-when-downgrade",
            "origin",
            "origin-when-cross-origin",
            "same-origin",
            "strict-origin",
            "strict-origin-when-cross-origin",
            "unsafe-url",
        ]),
    ),
    ("fetchpriority", Values::OneOf(&["high", "low", "auto"])),
    ("id", Values::Text),
];

pub(crate) const ASYNC: &str = "async";
pub(crate) const DEFER: &str = "defer";
pub(crate) const NOMODULE: &str = "nomodule";
pub(crate) const TYPE: &str = "type";
pub(crate) const INTEGRITY: &str = "integrity";
pub(crate) const CROSSORIGIN: &str = "crossorigin";

/// The attribute by which the runtime marks what it writes.
const RESERVED: &str = "data-cookie-embed";

impl<'a> Attribute<'a> {
    pub(crate) fn read(text: &'a str) -> Attribute<'a> {
        match text.split_once('=') {
            Some((name, value)) => Attribute { name, value: Some(value) },
            None => Attribute { name: text, value: None },
        }
    }

    /// Returns the values that it can have, or `None` if no script element of an embed has it.
    pub(crate) fn values(&self) -> Option<Values> {
        let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
        let of_data = self.name.strip_prefix("data-").filter(|_| self.name != RESERVED);
        if of_data.is_some_and(|name| !name.is_empty() && name.chars().all(is_letter)) {
            return Some(Values::Text);
        }
        ATTRIBUTES.iter().find(|(name, _)| *name == self.name).map(|(_, values)| *values)
    }

    /// Returns whether parameters can stand in its value.
    pub(crate) fn takes_parameters(&self) -> bool {
        matches!(self.values(), Some(Values::Text))
    }
}

/// Returns whether a text is a list of hashes by which browsers check a script (SRI 3.5): the algorithm, and as many characters
/// of base64 as it has.
pub(crate) fn are_hashes(text: &str) -> bool {
    let is_hash = |hash: &str| {
        let (length, padding) = match hash.split_once('-') {
            Some(("sha256", _)) => (44, 1),
            Some(("sha384", _)) => (64, 0),
            Some(("sha512", _)) => (88, 2),
            _ => return false,
        };
        let value = hash.split_once('-').map_or("", |(_, value)| value);
        let letters = value.trim_end_matches('=');
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+/".contains(&byte);
        value.len() == length
            && value.len() - letters.len() == padding
            && letters.bytes().all(is_letter)
    };
    !text.is_empty() && text.split(' ').all(is_hash)
}

/// Words that cannot be the name of a variable in a script (ECMAScript 12.7.2), modules and strict code included.
const RESERVED_WORDS: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

pub(crate) fn is_reserved(word: &str) -> bool {
    RESERVED_WORDS.contains(&word)
}

/// Returns the text that would end the script element that holds a script, or keep it from ending (HTML 4.12.1.3).
pub(crate) fn element_end(script: &str) -> Option<&str> {
    let lower = script.to_ascii_lowercase();
    ["</script", "<!--"].iter().find_map(|end| {
        let at = lower.find(end)?;
        script.get(at..at + end.len())
    })
}

/// Returns whether a script uses a variable: the name stands outside of strings and comments, and is no member of another
/// value. A regular expression with a quote in it is read as a string, up to the end of its line.
pub(crate) fn has_variable(script: &str, name: &str) -> bool {
    let code = without_strings(script);
    let is_letter = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    code.match_indices(name).any(|(at, _)| {
        let (before, behind) = (code.get(..at).unwrap_or_default(), code.get(at + name.len()..));
        let is_member = before.trim_end().ends_with('.') && !before.trim_end().ends_with("...");
        !is_member
            && !before.ends_with(is_letter)
            && !behind.unwrap_or_default().starts_with(is_letter)
    })
}

/// Removes strings and comments. Template literals stay, as names can stand in them.
fn without_strings(script: &str) -> String {
    let mut code = String::new();
    let mut rest = script;
    while let Some(first) = rest.chars().next() {
        let behind = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = if rest.starts_with("//") {
            code.push(' ');
            rest.find(['\n', '\r']).and_then(|end| rest.get(end..)).unwrap_or_default()
        } else if rest.starts_with("/*") {
            code.push(' ');
            rest.find("*/").and_then(|end| rest.get(end + 2..)).unwrap_or_default()
        } else if first == '"' || first == '\'' {
            code.push(' ');
            behind_string(behind, first)
        } else {
            code.push(first);
            behind
        };
    }
    code
}

/// Returns the script behind a string, which ends with its quote or with its line.
fn behind_string(script: &str, quote: char) -> &str {
    let mut is_escaped = false;
    for (at, c) in script.char_indices() {
        if !is_escaped && (c == quote || c == '\n') {
            return script.get(at + c.len_utf8()..).unwrap_or_default();
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_have_the_length_of_their_algorithm() {
        let (short, middle, long) = ("A".repeat(43), "B".repeat(64), "C".repeat(86));
        for text in [
            format!("sha256-{short}="),
            format!("sha384-{middle}"),
            format!("sha512-{long}=="),
            format!("sha256-{short}= sha384-{middle}"),
        ] {
            assert!(are_hashes(&text), "{text}");
        }
        for text in [
            String::new(),
            "sha384-".to_owned(),
            format!("sha256-{short}"),
            format!("sha384-{short}="),
            format!("sha1-{short}="),
            format!("SHA384-{middle}"),
            format!("sha384-{middle},sha384-{middle}"),
            format!("sha384-{middle}\n"),
            format!("sha384-{}\"", "B".repeat(63)),
        ] {
            assert!(!are_hashes(&text), "{text}");
        }
    }

    #[test]
    fn variables_are_found_outside_of_strings_and_comments() {
        for script in [
            "go(id)",
            "id",
            "go({id})",
            "`${id}`",
            "go(id)//",
            "x=id;",
            "go('it\\'s', id)",
            "a/* */(id)",
            "f(...id)",
            "go(\"//\", id)",
        ] {
            assert!(has_variable(script, "id"), "{script}");
        }
        for script in [
            "go('id')",
            "go(\"id\")",
            "// id",
            "/* id */",
            "a.id",
            "a. id",
            "idx",
            "$id",
            "my_id",
            "",
            "go('\\'id')",
        ] {
            assert!(!has_variable(script, "id"), "{script}");
        }
    }

    #[test]
    fn ends_of_the_element_are_found_in_any_case() {
        for (script, end) in
            [("a</script>", "</script"), ("a</ScRiPt ", "</ScRiPt"), ("'<!--'", "<!--")]
        {
            assert_eq!(element_end(script), Some(end), "{script}");
        }
        for script in ["", "a < b", "<\\/script>", "<\\!--", "</scrip", "'<script>'"] {
            assert_eq!(element_end(script), None, "{script}");
        }
    }

    #[test]
    fn attributes_are_of_a_closed_list() {
        for text in ["async", "type=module", "data-id={id}", "data-a.b_c=", "id=x", "crossorigin"] {
            assert!(Attribute::read(text).values().is_some(), "{text}");
        }
        for text in [
            "src=x",
            "onload=x",
            "nonce=x",
            "data-",
            "data-A=x",
            "data-x y=z",
            "data-cookie-embed=x",
            "ASYNC",
            "",
            "data-x\"=y",
        ] {
            assert!(Attribute::read(text).values().is_none(), "{text}");
        }
    }
}
