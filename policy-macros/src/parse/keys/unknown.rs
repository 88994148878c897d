//! A word that is no key of its item: which key was meant, and what to write instead.

use super::example::with_seconds;
use super::separator;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::Context;
use crate::parse::values::field::Field;
use crate::parse::{recovery, render, values};
use crate::syntax::keys::{Item, KEYS, Key, KeyRule, ORIGINS, Shape};
use crate::syntax::name::{identifier_for, is_identifier};
use crate::syntax::trade::keys::{Advice, advice, plain};
use crate::syntax::{KeyEntry, Keys, Value};
use proc_macro2::Ident;
use syn::LitStr;
use syn::parse::ParseStream;

/// Reports an unknown key as one error, whatever value follows it. The key that was meant stands with this value in its
/// place, if the value is of its shape.
pub(super) fn unknown(
    input: ParseStream<'_>,
    word: &Ident,
    keys: &mut Keys,
    context: &mut Context<'_>,
) {
    let has_value = separator::skip(input);
    let start = input.cursor();
    let ahead = input.fork();
    if has_value {
        recovery::skip_value(input);
    }
    let found = Found { word, text: render::since(start, input), keys };
    let of_includer = keys.item == Item::Library && Item::Policy.key(&word.to_string()).is_some();
    let meant = if of_includer { None } else { meant(word, keys.item) };
    let (help, rule, value) = match (attribute_help(word, &found.text, keys.item), meant) {
        (Some(help), _) => (help.to_owned(), None, None),
        // `providers: maps` is one.
        (None, Some(Advice::Key(Key::RECIPIENTS))) if !found.text.starts_with('[') => {
            (found.advise(Advice::Provider, context), None, None)
        }
        (None, Some(Advice::Host)) => found.host(context),
        (None, Some(Advice::Notice)) => found.notice(input),
        (None, Some(Advice::Origins)) => found.origins(&ahead, input, context),
        (None, Some(Advice::Key(key))) => {
            found.of_key(key, has_value.then_some(&ahead), input, context)
        }
        (None, Some(advice)) => (found.advise(advice, context), None, None),
        (None, None) => (key_elsewhere(word, keys.item), None, None),
    };
    context.report(
        word.span(),
        Code::KEY_UNKNOWN,
        &format!("{} has no key `{word}`, in `{}`", keys.item.with_article(), context.name),
        &help,
    );
    if let Some(Advice::Origins) = self::meant(word, keys.item) {
        for key in ORIGINS {
            keys.reported.insert(*key);
        }
    }
    if let Some(rule) = rule {
        keys.reported.insert(rule.key);
        if let Some(value) = value.filter(|_| !keys.has(rule.key)) {
            let place = word.span().into();
            keys.entries.push(KeyEntry { key: rule.key, place, value });
        }
    }
}

/// Finds the key that was meant: by a synonym, or by its spelling.
fn meant(word: &Ident, item: Item) -> Option<Advice> {
    let written = word.to_string();
    let word = plain(&written);
    if let Some(advice) = advice(&word, item) {
        return Some(advice);
    }
    let is_synonym = |rule: &&KeyRule| {
        rule.key.as_str() == word
            || rule.instead_of.contains(&word.as_str())
            || rule.key.as_str().replace('_', "") == word
    };
    let synonym = item.keys().find(is_synonym).map(|rule| rule.key);
    let near = || nearest(&written, item.key_words()).and_then(|near| Some(item.key(near)?.key));
    synonym.or_else(near).map(Advice::Key)
}

/// An unknown key with its value.
struct Found<'f> {
    word: &'f Ident,
    /// The value as it was written.
    text: String,
    keys: &'f Keys,
}

impl Found<'_> {
    fn of_key(
        &self,
        key: Key,
        value: Option<ParseStream<'_>>,
        behind: ParseStream<'_>,
        context: &Context<'_>,
    ) -> (String, Option<&'static KeyRule>, Option<Value>) {
        let Some(rule) = self.keys.item.key(key.as_str()) else {
            return (key_elsewhere(self.word, self.keys.item), None, None);
        };
        let is_said = self.keys.has(rule.key) || recovery::has_key(behind, rule.key);
        if is_said && *self.word == Key::COUNTRY {
            return (key_elsewhere(self.word, self.keys.item), None, None);
        }
        if is_said {
            return (format!("remove it: `{}` is said already", rule.key), None, None);
        }
        let field = Field {
            rule,
            word: self.word.clone(),
            item_name: context.name.clone(),
            item: self.keys.item,
            is_of_others: context.is_in_embed,
            can_be_unknown: context.is_in_embed,
        };
        if let (Some(known), Some(span)) = (self.known_word(rule), Some(self.word.span())) {
            let value = Value::Word(Ident::new(known, span));
            return (format!("write `{}: {known}`", rule.key), Some(rule), Some(value));
        }
        let mut faults = Errors::default();
        let read = match value {
            Some(value) => values::read(value, &field, &mut faults),
            None => field.flag(&mut faults),
        };
        let is_number = self.text.parse::<u64>().is_ok();
        let help = match (&read, faults.first_help()) {
            (Some(Value::Flag), _) => format!("write `{}`", rule.key),
            (Some(_), None) if !self.text.is_empty() => {
                format!("write `{}: {}`", rule.key, self.text)
            }
            (_, Some(help)) if !is_number => help.to_owned(),
            _ if rule.key == Key::ANONYMISED => rule.open_help(),
            _ => format!("write {}", with_seconds(rule, &self.text, context)),
        };
        (help, Some(rule), read)
    }

    /// Finds the word of the key's list that the value is, without regard to case.
    fn known_word(&self, rule: &KeyRule) -> Option<&'static str> {
        let Shape::OneOf(words) = rule.shape else { return None };
        let text = self.text.trim_matches('"');
        words.iter().find(|known| known.eq_ignore_ascii_case(text)).copied()
    }

    fn advise(&self, advice: Advice, context: &Context<'_>) -> String {
        let text = syn::parse_str::<LitStr>(&self.text).ok().map(|text| text.value());
        match advice {
            Advice::Remove(why) => format!("remove it: {why}"),
            Advice::Say(help) => help.to_owned(),
            Advice::Doc => {
                match text.or_else(|| Some(self.text.clone()).filter(|text| text.contains(' '))) {
                    Some(text) => format!(
                        "write it in a doc comment above {}, and remove it here: `/// {text}`",
                        context.called()
                    ),
                    None => format!(
                        "remove it: {} says what it is for in a doc comment above it",
                        context.called()
                    ),
                }
            }
            Advice::Provider => self.provider(text.as_deref(), context),
            Advice::Name => {
                let noun = context.item.noun();
                match text.filter(|text| context.name != text) {
                    Some(text) if is_identifier(&text) => {
                        format!(
                            "remove it, and write the name behind the item's word: `{noun} {text}`"
                        )
                    }
                    Some(text) => format!(
                        "remove it, and write the name behind the item's word: `{noun} \"{text}\" as {}`",
                        identifier_for(&text)
                    ),
                    None => format!("remove it: the name stands behind `{noun}`"),
                }
            }
            Advice::Key(_) | Advice::Host | Advice::Notice | Advice::Origins => {
                key_elsewhere(self.word, self.keys.item)
            }
        }
    }

    /// Takes addresses for those of frames or scripts where another key of the embed says which.
    fn origins(
        &self,
        value: ParseStream<'_>,
        behind: ParseStream<'_>,
        context: &Context<'_>,
    ) -> (String, Option<&'static KeyRule>, Option<Value>) {
        let has = |key: &Key| self.keys.has(*key) || recovery::has_key(behind, *key);
        let is_said = ORIGINS.iter().any(has);
        let meant = [
            (Key::FRAME, [Key::SIZE, Key::SANDBOX, Key::ALLOW].as_slice()),
            (Key::SCRIPT, [Key::INIT, Key::ATTRIBUTES].as_slice()),
        ];
        let meant = meant.into_iter().find(|(_, beside)| beside.iter().any(has));
        match meant.filter(|_| !is_said) {
            Some((key, _)) => self.of_key(key, Some(value), behind, context),
            None => (
                "write what it loads: `script`, `frame`, `image`, `connect`, `style`, `font` or `media`, each with a list of addresses".to_owned(),
                None,
                None,
            ),
        }
    }

    /// Takes an address for that of the privacy notice where it says so itself.
    fn notice(&self, behind: ParseStream<'_>) -> (String, Option<&'static KeyRule>, Option<Value>) {
        let is_said = self.keys.has(Key::PRIVACY) || recovery::has_key(behind, Key::PRIVACY);
        let Some(rule) = self.keys.item.key(Key::PRIVACY.as_str()).filter(|_| !is_said) else {
            let help = "remove it; the page links a provider by `privacy`, the address of its privacy notice";
            return (help.to_owned(), None, None);
        };
        let text = self.text.to_lowercase();
        let is_notice = ["privacy", "datenschutz", "confidentialite", "privacidad", "cookie"]
            .iter()
            .any(|word| text.contains(word));
        let help = if is_notice {
            format!("write `{}: {}`", rule.key, self.text)
        } else {
            format!("write {}", rule.open())
        };
        (help, Some(rule), None)
    }

    /// Names the provider: one that is declared, or one to be declared.
    fn provider(&self, text: Option<&str>, context: &Context<'_>) -> String {
        if self.keys.has(Key::PROVIDER) {
            return "remove it: `provider` is said already".to_owned();
        }
        let name = text.map_or(self.text.clone(), identifier_for);
        let declared = &context.declared.providers;
        if declared.contains(&name) {
            return format!("write `provider: {name}`");
        }
        if !is_identifier(&name) {
            return "write `provider: ..`: who sets it: a declared provider".to_owned();
        }
        let title = text.unwrap_or("..");
        format!(
            "write `provider: {name}`, and declare it: `provider {name} {{ name: \"{title}\", privacy: \"https://..\" }}`"
        )
    }

    /// Tells our own hosts from those of others.
    fn host(&self, context: &Context<'_>) -> (String, Option<&'static KeyRule>, Option<Value>) {
        let host = self.text.trim_matches('"').trim_start_matches("*.").trim_matches('.');
        let rule = |key: Key| self.keys.item.key(key.as_str());
        if host.is_empty() {
            let help = "remove it: a cookie is sent to its own host; one for all below it says `subdomains`";
            return (help.to_owned(), None, None);
        }
        if context.declared.sites.iter().any(|site| *site == host) {
            let help = "write `subdomains`: sent to all hosts below it, too";
            return (help.to_owned(), rule(Key::SUBDOMAINS), None);
        }
        let help = format!("write `stored_on: \"{host}\"`: the other site it is stored on");
        let value = Value::Text(LitStr::new(host, self.word.span()));
        (help, rule(Key::STORED_ON), Some(value))
    }
}

/// Translates attributes of `Set-Cookie`, and words of other libraries.
fn attribute_help(word: &Ident, value: &str, item: Item) -> Option<&'static str> {
    if item != Item::Cookie {
        return None;
    }
    match (plain(&word.to_string()).as_str(), value) {
        ("secure", "false") => Some("write `insecure`"),
        ("secure", _) => Some("remove it: a cookie is Secure unless it says `insecure`"),
        ("http_only" | "httponly", "false") => Some("write `read_by: scripts`"),
        ("http_only" | "httponly", _) => {
            Some("remove it: a cookie is HttpOnly unless it says `read_by: scripts`")
        }
        ("encrypt" | "encrypted" | "private", _) => Some("write `seal: encrypted`"),
        ("sign" | "signed", _) => Some("write `seal: signed`"),
        ("sealed", "" | "true") => Some("write `seal: signed` or `seal: encrypted`"),
        ("same_site_strict" | "samesite_strict" | "strict", _) => Some("write `same_site: strict`"),
        ("same_site_lax" | "samesite_lax" | "lax", _) => {
            Some("remove it: without `same_site` it is `lax`")
        }
        _ => None,
    }
}

/// Names the item that has such a key, or else the keys of this one.
fn key_elsewhere(word: &Ident, item: Item) -> String {
    let rule = KEYS.iter().find(|rule| *word == rule.key);
    if item == Item::Library && Item::Policy.key(&word.to_string()).is_some() {
        return "remove it: each policy that includes the library has its own".to_owned();
    }
    match rule.and_then(|rule| rule.items.first()) {
        Some(other) => {
            format!("remove it, or write it in {}, which has such a key", other.with_article())
        }
        None => {
            let (item, keys) = (item.with_article(), listed(&item.key_words()));
            format!("remove it; the keys of {item} are {keys}")
        }
    }
}
