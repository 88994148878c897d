//! The syntax tree: the policy as it was written, every name with its place, not interpreted yet.

pub(crate) mod date;
pub(crate) mod grammar;
pub(crate) mod hidden;
pub(crate) mod keys;
pub(crate) mod keywords;
pub(crate) mod lifetime;
pub(crate) mod lost;
pub(crate) mod meanings;
pub(crate) mod name;
pub(crate) mod open;
pub(crate) mod reported;
pub(crate) mod script;
pub(crate) mod size;
pub(crate) mod tags;
pub(crate) mod trade;
pub(crate) mod vocabulary;

use crate::diagnostics::span_range::SpanRange;
use keys::{Item, Key};
use lifetime::Lifetime;
use lost::Lost;
use name::{Name, Parameter};
use proc_macro2::{Ident, TokenStream};
use reported::Reported;
use syn::{LitStr, Path, Type};

/// A whole policy.
pub(crate) struct Policy {
    pub(crate) docs: Docs,
    pub(crate) visibility: TokenStream,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    /// It is a library, which other policies include.
    pub(crate) is_library: bool,
    pub(crate) keys: Keys,
    pub(crate) providers: Vec<Provider>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) retired: Vec<Cookie>,
    pub(crate) includes: Vec<Include>,
    pub(crate) texts: Vec<Texts>,
    pub(crate) lost: Lost,
}

/// A library that the policy includes: `include session_kit::Kit { Login: Essential }`.
pub(crate) struct Include {
    /// The keyword `include`.
    pub(crate) keyword: Ident,
    pub(crate) path: Path,
    pub(crate) purposes: Vec<Mapping>,
    /// A mapping was given up, so that one may be missing.
    pub(crate) is_cut: bool,
}

/// A purpose of a library, and the one of this policy that takes its cookies.
pub(crate) struct Mapping {
    pub(crate) theirs: Ident,
    pub(crate) ours: Ident,
}

pub(crate) struct Provider {
    pub(crate) name: Ident,
    pub(crate) keys: Keys,
}

pub(crate) struct Purpose {
    pub(crate) docs: Docs,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    /// The kind, or the one that stands in for it.
    pub(crate) kind: Ident,
    pub(crate) keys: Keys,
    pub(crate) cookies: Vec<Cookie>,
    pub(crate) storage: Vec<Storage>,
    pub(crate) embeds: Vec<Embed>,
    pub(crate) accesses: Vec<Access>,
}

/// Content of a provider in the pages of the site.
pub(crate) struct Embed {
    pub(crate) docs: Docs,
    /// The keyword `embed`.
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) keys: Keys,
    pub(crate) cookies: Vec<Cookie>,
    pub(crate) storage: Vec<Storage>,
    pub(crate) accesses: Vec<Access>,
}

/// What is read from a device without storing anything in it.
pub(crate) struct Access {
    pub(crate) docs: Docs,
    /// The word behind `access`, or the one that stands in for it.
    pub(crate) kind: Ident,
    /// The word behind `as`, else the kind.
    pub(crate) name: Ident,
    pub(crate) keys: Keys,
}

/// An entry of the browser's storage.
pub(crate) struct Storage {
    pub(crate) docs: Docs,
    pub(crate) name: Name,
    /// The type of its text, for scripts.
    pub(crate) value: Option<Type>,
    /// The word behind `in`.
    pub(crate) area: Option<Ident>,
    pub(crate) keys: Keys,
}

pub(crate) struct Cookie {
    pub(crate) docs: Docs,
    /// The keyword `cookie`.
    pub(crate) keyword: Ident,
    /// Declared by `consent cookie`.
    pub(crate) is_consent: bool,
    pub(crate) name: Name,
    pub(crate) value: Option<Type>,
    pub(crate) keys: Keys,
}

/// The texts of one language.
pub(crate) struct Texts {
    pub(crate) language: Ident,
    /// The Fluent file, if the texts stand in one.
    pub(crate) file: Option<LitStr>,
    /// `false` if a file could not be read, as in an editor.
    pub(crate) is_read: bool,
    pub(crate) entries: Vec<TextEntry>,
}

pub(crate) struct TextEntry {
    /// The kind of item that has the text, as a Fluent file says it: `cookie`. A block has no kinds.
    pub(crate) kind: Option<&'static str>,
    pub(crate) subject: String,
    /// The key of the text; empty for the doc comment.
    pub(crate) part: String,
    pub(crate) text: String,
    /// The place of the subject, or of the name of the file.
    pub(crate) place: SpanRange,
    /// The line in a file, as messages name it: ` (line 3)`.
    pub(crate) line: String,
}

/// A doc comment: the policy's text in its first language.
#[derive(Clone)]
pub(crate) struct Docs {
    pub(crate) text: String,
    pub(crate) place: Option<SpanRange>,
}

/// The keys of one body.
pub(crate) struct Keys {
    /// The name of the item that has the body, where a missing key is reported.
    pub(crate) item_name: Ident,
    pub(crate) item: Item,
    pub(crate) entries: Vec<KeyEntry>,
    /// All words in the place of a key, known or not, for editors.
    pub(crate) words: Vec<Ident>,
    pub(crate) reported: Reported,
}

/// A key with its value.
pub(crate) struct KeyEntry {
    pub(crate) key: Key,
    /// The key with its value.
    pub(crate) place: SpanRange,
    pub(crate) value: Value,
}

#[derive(Clone)]
pub(crate) enum Value {
    Flag,
    Word(Ident),
    Text(LitStr),
    Lifetime(Lifetime),
    /// A safeguard and the country behind `to`.
    Transfer(Ident, Option<Ident>),
    List(Vec<Value>),
}

/// A key is read by the shape that its rule promises. A key that was written wrongly was reported, and reads as if it were
/// absent.
impl Keys {
    pub(crate) fn empty(item_name: &Ident, item: Item) -> Keys {
        Keys {
            item_name: item_name.clone(),
            item,
            entries: Vec::new(),
            words: Vec::new(),
            reported: Reported::default(),
        }
    }

    /// Returns the keys of an item without a body, which was reported.
    pub(crate) fn missing(item_name: &Ident, item: Item) -> Keys {
        let reported = item.keys().map(|rule| rule.key).collect();
        Keys { reported, ..Keys::empty(item_name, item) }
    }

    fn entry(&self, key: Key) -> Option<&KeyEntry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    fn value(&self, key: Key) -> Option<&Value> {
        self.entry(key).map(|entry| &entry.value)
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.entry(key).is_some()
    }

    /// Returns the place of a key with its value, or else of the name of its item.
    pub(crate) fn place(&self, key: Key) -> SpanRange {
        self.entry(key).map_or(self.item_name.span().into(), |entry| entry.place)
    }

    pub(crate) fn text(&self, key: Key) -> Option<&LitStr> {
        match self.value(key) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn word(&self, key: Key) -> Option<&Ident> {
        match self.value(key) {
            Some(Value::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn words(&self, key: Key) -> impl Iterator<Item = &Ident> {
        self.list(key).filter_map(|value| match value {
            Value::Word(word) => Some(word),
            _ => None,
        })
    }

    pub(crate) fn list(&self, key: Key) -> impl Iterator<Item = &Value> {
        match self.value(key) {
            Some(Value::List(values)) => values.iter(),
            _ => [].iter(),
        }
    }

    /// Returns the texts of a key, which has one or a list of them.
    pub(crate) fn texts(&self, key: Key) -> impl Iterator<Item = &LitStr> {
        let values = match self.value(key) {
            Some(Value::List(values)) => values.as_slice(),
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        values.iter().filter_map(|value| match value {
            Value::Text(text) => Some(text),
            _ => None,
        })
    }

    pub(crate) fn lifetime(&self, key: Key) -> Option<Lifetime> {
        match self.value(key) {
            Some(Value::Lifetime(lifetime)) => Some(*lifetime),
            _ => None,
        }
    }
}
