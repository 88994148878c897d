//! Literals, comments and identifiers of TypeScript, from texts of the policy.

use std::fmt::Write;

/// Returns a string literal. It ends neither a script element nor a line.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => {
                let _ = write!(literal, "\\u{:04x}", u32::from(c));
            }
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Returns the literal parts of a template, as they stand between its backticks.
pub(super) fn template_part(text: &str) -> String {
    let quoted = string(text);
    let inner = quoted.get(1..quoted.len() - 1).unwrap_or_default();
    inner.replace("\\\"", "\"").replace('`', "\\`").replace('$', "\\$")
}

/// Returns a list of string literals.
pub(super) fn list<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<_> = texts.map(string).collect();
    format!("[{}]", texts.join(", "))
}

/// Returns a text for a comment, which it neither ends nor breaks into lines.
pub(super) fn comment(text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| c.is_whitespace() || c.is_control()).collect();
    let line = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    line.replace("*/", "*\u{2060}/")
}

/// Returns the identifier of an item without the `r#` of a raw one.
pub(super) fn identifier(identifier: &'static str) -> &'static str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

/// Returns the name of a property. `__proto__: ..` would set the prototype.
pub(super) fn property(name: &str) -> String {
    if name == "__proto__" { "[\"__proto__\"]".to_owned() } else { name.to_owned() }
}

/// Words that no parameter can have in a module (ECMAScript 12.7.2), names of the other parameters, and names that the functions of
/// items use.
const RESERVED: &[&str] = &[
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
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "consent",
    "shorter",
    "value",
    "version",
    "openCache",
    "openDatabase",
];

/// Returns names of parameters for placeholders, each with a name of its own.
pub(super) fn parameters(placeholders: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for placeholder in placeholders {
        let letters = placeholder.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        let mut name: String = letters.collect();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        // The helpers of the module are named in the body.
        let is_helper = name.starts_with("as")
            || name.ends_with("Name")
            || name.ends_with("Cookie")
            || name.ends_with("Entry");
        while RESERVED.contains(&name.as_str())
            || names.contains(&name)
            || is_helper && !name.ends_with('_')
        {
            name.push('_');
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_neither_its_literal_nor_its_comment() {
        assert_eq!(
            string("a\"b\\c</script>\n\u{2028}é"),
            r#""a\"b\\c\u003c/script>\u000a\u2028é""#
        );
        assert_eq!(template_part("a`${b}\\\"\n"), r#"a\`\${b}\\"\u000a"#);
        assert_eq!(comment("a */ b\n// c\u{2029}*/"), "a *\u{2060}/ b // c *\u{2060}/");
        assert_eq!(list(["a", "\""].into_iter()), r#"["a", "\""]"#);
    }

    #[test]
    fn names_are_those_of_properties_and_parameters() {
        assert_eq!((identifier("r#type"), identifier("theme")), ("type", "theme"));
        assert_eq!(
            (property("__proto__"), property("type")),
            ("[\"__proto__\"]".to_owned(), "type".to_owned())
        );
        let names = parameters(&[
            "book",
            "book",
            "class",
            "value",
            "2nd",
            "a-b",
            "asText",
            "memberName",
            "",
            "openCache",
        ]);
        assert_eq!(
            names,
            [
                "book",
                "book_",
                "class_",
                "value_",
                "_2nd",
                "a_b",
                "asText_",
                "memberName_",
                "_",
                "openCache_",
            ]
        );
    }
}
