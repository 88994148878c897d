//! Scripts of embeds: the attributes of their elements, and the script that initialises them.

use super::address::placeholders;
use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::model::{Embed, Policy, SourceText};
use crate::syntax::hidden::{code_point, is_hidden};
use crate::syntax::keys::Key;
use crate::syntax::script::{
    ASYNC, ATTRIBUTES, Attribute, CROSSORIGIN, DEFER, INTEGRITY, NOMODULE, TYPE, Values,
    are_hashes, element_end, is_reserved,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::EMBED_INIT,
        source: "HTML 4.12.1.3; ECMAScript 12.7.2",
        says: "An initialising script is a constant of the policy, and its parameters are variables with values from JSON: no value becomes code. It stands in a script element, so it holds no end of one; and it initialises something that the embed loads or connects to.",
        example: r#"init: "vendor('{id}')""#,
        remedy: r#"init: "vendor(id)""#,
        check: embed_init,
    },
    Rule {
        code: Code::SCRIPT_ATTRIBUTE,
        source: "HTML 4.12.1; Subresource Integrity 3.5",
        says: "Script elements have attributes of a closed list. Parameters stand in `id` and `data-*` alone. A script of another origin with a hash is blocked unless it is fetched with CORS.",
        example: r#"attributes: ["integrity=sha384-..."]"#,
        remedy: r#"attributes: ["integrity=sha384-...", "crossorigin=anonymous"]"#,
        check: script_attribute,
    },
];

fn embed_init(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let Some(init) = &embed.init else { continue };
        let name = &embed.identifier;
        if let Some(loader) = &embed.loader {
            report.error(
                embed.place(Key::INIT),
                &format!("`init` of `{name}` is never written: `{}` loads it", loader.identifier),
                &format!("remove it, or move it to `{}`", loader.identifier),
            );
            continue;
        }
        if let Some(end) = element_end(&init.text) {
            let (first, rest) = end.split_at(1);
            report.error(
                init.span,
                &format!("`{end}` in `init` of `{name}` ends the element that holds the script"),
                &format!("write `{first}\\{rest}`, which is the same within a string of a script: `{first}\\\\{rest}` in quotes here"),
            );
        }
        braced_parameters(embed, init, report);
        for parameter in &embed.parameters {
            let word = parameter.name.to_string();
            if is_reserved(&word) && embed.uses_in_init(&word) {
                report.error(
                    parameter.name.span(),
                    &format!("`{word}` is a word of JavaScript, so no variable in `init` of `{name}` can be called so"),
                    &format!("call it `{word}_` here and in `init`"),
                );
            }
        }
        let loads = embed.origins.iter().any(|(_, addresses)| !addresses.is_empty());
        if !loads && !embed.reported.has_any(crate::syntax::keys::ORIGINS) {
            // Such an embed loads nothing, which is reported.
            continue;
        }
        let initialised = [Key::SCRIPT, Key::CONNECT, Key::IMAGE, Key::PIXEL, Key::FRAME];
        let is_used = |(key, addresses): &(Key, Vec<SourceText>)| {
            initialised.contains(key) && !addresses.is_empty()
        };
        if !embed.origins.iter().any(is_used) && !embed.reported.has_any(&initialised) {
            report.error(
                embed.place(Key::INIT),
                &format!("`init` of `{name}` initialises nothing: the embed has neither a script, nor anything that one connects to"),
                "say what it is for: `script: [\"https://..\"]`, or `connect` with the addresses that it sends to",
            );
        }
    }
}

/// Reports the placeholders of addresses in a script, where the parameters are variables.
fn braced_parameters(embed: &Embed, init: &SourceText, report: &mut Report<'_>) {
    for parameter in &embed.parameters {
        let word = parameter.name.to_string();
        let quoted = ["'", "\"", "`"].map(|quote| format!("{quote}{{{word}}}{quote}"));
        let Some(found) = quoted.iter().find(|quoted| init.text.contains(*quoted)) else {
            continue;
        };
        report.error(
            init.span,
            &format!(
                "`{found}` in `init` of `{}` is a text with braces: parameters are variables there",
                embed.identifier
            ),
            &format!("write `{word}` without quotes and braces"),
        );
    }
}

fn script_attribute(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let Some(attributes) = &embed.attributes else { continue };
        let name = &embed.identifier;
        let scripts = embed.origins.iter().find(|(key, _)| *key == Key::SCRIPT);
        let has_script = scripts.is_some_and(|(_, scripts)| !scripts.is_empty());
        if !has_script && !embed.reported.has(Key::SCRIPT) {
            report.error(
                embed.place(Key::ATTRIBUTES),
                &format!("`attributes` of `{name}` stand on no script"),
                "add `script: [\"https://..\"]`, or remove `attributes`",
            );
            continue;
        }
        if let Some(loader) = &embed.loader {
            report.error(
                embed.place(Key::ATTRIBUTES),
                &format!(
                    "`attributes` of `{name}` are never written: `{}` loads it",
                    loader.identifier
                ),
                "remove `attributes`",
            );
            continue;
        }
        let before = report.errors.len();
        for (index, attribute) in attributes.iter().enumerate() {
            let read = Attribute::read(&attribute.text);
            let is_twice = attributes
                .iter()
                .take(index)
                .any(|earlier| Attribute::read(&earlier.text).name == read.name);
            if is_twice {
                report.error(
                    attribute.span,
                    &format!("`{}` stands twice in `attributes` of `{name}`", read.name),
                    "remove one of them",
                );
            } else {
                one(embed, attribute, read, report);
            }
        }
        if report.errors.len() == before {
            together(embed, attributes, report);
        }
    }
}

/// Checks one attribute.
fn one(embed: &Embed, attribute: &SourceText, read: Attribute<'_>, report: &mut Report<'_>) {
    let (name, Attribute { name: word, value }) = (&embed.identifier, read);
    if let Some(found) = attribute.text.chars().find(|&c| is_unseen(c)) {
        report.error(
            attribute.span,
            &format!(
                "`{}` in `attributes` of `{name}` has a character that its readers do not see: {}",
                attribute.text,
                code_point(found)
            ),
            &format!("write `{}`", attribute.text.replace(is_unseen, "")),
        );
        return;
    }
    let Some(values) = read.values() else {
        report.error(
            attribute.span,
            &format!("`{word}` is no attribute that scripts of `{name}` can have"),
            &instead_of(word, value),
        );
        return;
    };
    let text = value.unwrap_or_default();
    if !read.takes_parameters() && !placeholders(text).is_empty() {
        report.error(
            attribute.span,
            &format!("a parameter stands in `{word}` of `{name}`, where a value could change what is loaded"),
            &format!("write the value of `{word}` out; parameters stand in `id` and `data-*`"),
        );
        return;
    }
    let is_right = match (values, value) {
        (Values::Flag | Values::FlagOr(_), None) => true,
        (Values::OneOf(words) | Values::FlagOr(words), Some(value)) => words.contains(&value),
        (Values::Hashes, Some(value)) => are_hashes(value),
        (Values::Text, Some(value)) => !is_quoted(value) && !value.is_empty(),
        _ => false,
    };
    if !is_right {
        report.error(
            attribute.span,
            &format!("`{}` is no attribute that scripts of `{name}` can have", attribute.text),
            &with_value(word, text, values),
        );
    }
}

fn is_unseen(c: char) -> bool {
    c.is_control() || is_hidden(c)
}

fn is_quoted(value: &str) -> bool {
    let bare = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
    bare('"') || bare('\'')
}

/// Proposes the attribute with a value that it can have.
fn with_value(word: &str, value: &str, values: Values) -> String {
    let bare = value.trim_matches(['"', '\'', ' ']);
    let write = |value: &str| format!("`{word}={value}`");
    match values {
        Values::Flag => format!("write `{word}` alone"),
        Values::OneOf(words) | Values::FlagOr(words) => {
            match nearest(bare, words.iter().copied()) {
                Some(near) => format!("write {}", write(near)),
                None => {
                    let all: Vec<String> =
                        words.iter().map(|value| format!("{word}={value}")).collect();
                    let all: Vec<&str> = all.iter().map(String::as_str).collect();
                    format!("write {}", either(&all))
                }
            }
        }
        Values::Hashes => format!(
            "write `{word}=sha384-` and the 64 characters of the hash in base64, from `openssl dgst -sha384 -binary FILE | openssl base64 -A`"
        ),
        Values::Text if bare.is_empty() => format!("write the value, as in `{word}=shop`"),
        Values::Text => format!("write {}", write(bare)),
    }
}

/// Says what to write in the place of an unknown attribute.
fn instead_of(word: &str, value: Option<&str>) -> String {
    let lower = word.trim().to_ascii_lowercase().replace('_', "-");
    let with = |name: &str| match value {
        Some(value) => format!("write `{name}={}`", value.trim()),
        None => format!("write `{name}`"),
    };
    let in_lower_case = Attribute { name: &lower, value };
    if lower != word && in_lower_case.values().is_some() {
        return with(&lower);
    }
    match lower.as_str() {
        "src" => "remove it, and write the address in `script`".to_owned(),
        "nonce" => "remove it: the pages add the nonce of each response".to_owned(),
        "charset" | "language" => "remove it: browsers read scripts as UTF-8".to_owned(),
        handler if handler.starts_with("on") => {
            "remove it: a handler in an attribute is code, which a `Content-Security-Policy` blocks; write it in `init`".to_owned()
        }
        _ => {
            let mut names: Vec<&str> = ATTRIBUTES.iter().map(|(name, _)| *name).collect();
            match nearest(&lower, names.iter().copied()) {
                Some(near) => with(near),
                None => {
                    names.push("data-..");
                    format!("remove it; there are {}", either(&names))
                }
            }
        }
    }
}

/// Checks attributes that contradict each other.
fn together(embed: &Embed, attributes: &[SourceText], report: &mut Report<'_>) {
    let find = |word: &str| attributes.iter().find(|one| Attribute::read(&one.text).name == word);
    let name = &embed.identifier;
    if let (Some(integrity), None) = (find(INTEGRITY), find(CROSSORIGIN)) {
        report.error(
            integrity.span,
            &format!(
                "browsers block a script of another origin with `{INTEGRITY}` alone, in `{name}`"
            ),
            &format!("add `\"{CROSSORIGIN}=anonymous\"`"),
        );
    }
    if let (Some(module), Some(nomodule)) = (find(TYPE), find(NOMODULE)) {
        report.error(
            nomodule.span,
            &format!(
                "no browser runs a script with both `{}` and `{NOMODULE}`, in `{name}`",
                module.text
            ),
            "remove one of them",
        );
    }
    if find(DEFER).is_some() && (find(ASYNC).is_some() || find(TYPE).is_some()) {
        let other = if find(ASYNC).is_some() { ASYNC } else { "type=module" };
        report.row(name, format!("`{DEFER}` has no effect beside `{other}`"));
    }
    let scripts = embed.origins.iter().find(|(key, _)| *key == Key::SCRIPT);
    let count = scripts.map_or(0, |(_, scripts)| scripts.len());
    if find(INTEGRITY).is_some() && count > 1 {
        report.row(
            name,
            format!("the hashes of `{INTEGRITY}` are on each of its {count} scripts: each has to match one"),
        );
    }
    if find("id").is_some() && count > 1 {
        report.row(name, format!("its {count} scripts have one `id`"));
    }
}
