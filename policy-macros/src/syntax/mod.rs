//! The policy as it was written: every name with its place, nothing interpreted yet.

pub(crate) mod keys;
pub(crate) mod meanings;

use keys::Owner;
use proc_macro2::{Ident, Span, TokenStream};
use syn::{LitStr, Type};

/// A whole policy.
pub(crate) struct Policy {
    pub(crate) docs: Docs,
    pub(crate) visibility: TokenStream,
    pub(crate) word: Ident,
    pub(crate) name: Ident,
    pub(crate) keys: Keys,
    pub(crate) providers: Vec<Provider>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) retired: Vec<Cookie>,
    pub(crate) texts: Vec<Texts>,
}

pub(crate) struct Provider {
    pub(crate) name: Ident,
    pub(crate) keys: Keys,
}

pub(crate) struct Purpose {
    pub(crate) docs: Docs,
    pub(crate) word: Ident,
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
    pub(crate) keys: Keys,
    pub(crate) cookies: Vec<Cookie>,
    pub(crate) storage: Vec<Storage>,
    pub(crate) embeds: Vec<Embed>,
}

/// The kind that a purpose has, or that stands in for it.
pub(crate) struct Kind {
    pub(crate) word: Ident,
    /// Whether it is what the author meant, as far as can be told.
    pub(crate) is_known: bool,
}

/// What a provider puts into our pages.
pub(crate) struct Embed {
    pub(crate) docs: Docs,
    /// The word `embed`.
    pub(crate) word: Ident,
    pub(crate) name: Ident,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) keys: Keys,
    pub(crate) cookies: Vec<Cookie>,
    pub(crate) storage: Vec<Storage>,
}

/// An entry of the browser's storage.
pub(crate) struct Storage {
    pub(crate) docs: Docs,
    pub(crate) name: Name,
    /// `local` or `session`.
    pub(crate) area: Option<Ident>,
    pub(crate) keys: Keys,
}

pub(crate) struct Cookie {
    pub(crate) docs: Docs,
    /// The word `cookie`.
    pub(crate) word: Ident,
    /// Whether it is the `consent cookie`.
    pub(crate) is_consent: bool,
    pub(crate) name: Name,
    pub(crate) value: Option<Type>,
    pub(crate) keys: Keys,
}

/// The name of a cookie: an identifier, or a string with one to stand for it.
#[derive(Clone)]
pub(crate) struct Name {
    /// The name on the wire.
    pub(crate) wire: String,
    /// Where that was written.
    pub(crate) span: Span,
    pub(crate) identifier: Ident,
    /// What stands for the placeholders of a family.
    pub(crate) parameters: Vec<Parameter>,
}

/// `document: u64`
#[derive(Clone)]
pub(crate) struct Parameter {
    pub(crate) name: Ident,
    pub(crate) kind: Type,
}

/// The texts of one language.
pub(crate) struct Texts {
    pub(crate) language: Ident,
    /// The Fluent file that holds them, if they do not stand here.
    pub(crate) file: Option<LitStr>,
    /// Whether they could be read: in an editor, the file cannot.
    pub(crate) is_read: bool,
    pub(crate) entries: Vec<TextEntry>,
}

pub(crate) struct TextEntry {
    pub(crate) subject: String,
    /// Empty for the text itself.
    pub(crate) part: String,
    pub(crate) text: String,
    /// Where the subject was written.
    pub(crate) span: Span,
    /// How messages say where it stands, if not at the span: ` (line 3)`.
    pub(crate) place: String,
}

/// A doc comment: the policy's text in its first language.
#[derive(Clone)]
pub(crate) struct Docs {
    pub(crate) text: String,
    pub(crate) span: Option<Span>,
}

/// The keys of one body.
pub(crate) struct Keys {
    /// Where a missing key is reported: the name of what has the body.
    pub(crate) owner: Ident,
    pub(crate) kind: Owner,
    pub(crate) entries: Vec<Key>,
    /// All that stands in the place of a key, known or not, for editors.
    pub(crate) words: Vec<Ident>,
    /// The keys about which something was reported: what else is wrong with them may follow from it.
    pub(crate) reported: Vec<&'static str>,
}

pub(crate) struct Key {
    pub(crate) word: Ident,
    pub(crate) value: Value,
}

#[derive(Clone)]
pub(crate) enum Value {
    Flag,
    Word(Ident),
    Text(LitStr),
    Lifetime(Lifetime),
    List(Vec<Value>),
}

#[derive(Clone, Copy)]
pub(crate) struct Lifetime {
    pub(crate) span: Span,
    /// In seconds; none: until the session of the browser ends.
    pub(crate) seconds: Option<u64>,
    pub(crate) is_sliding: bool,
}

/// What a key says, by the shape that the table of keys promises. A key that was written wrongly was reported and reads as
/// if it were absent.
impl Keys {
    pub(crate) fn empty(owner: &Ident, kind: Owner) -> Keys {
        Keys {
            owner: owner.clone(),
            kind,
            entries: Vec::new(),
            words: Vec::new(),
            reported: Vec::new(),
        }
    }

    /// The keys of something that has no body, which was reported.
    pub(crate) fn missing(owner: &Ident, kind: Owner) -> Keys {
        let reported = kind.keys().map(|rule| rule.word).collect();
        Keys { reported, ..Keys::empty(owner, kind) }
    }

    /// Whether a key was written, but not as it should be.
    pub(crate) fn was_reported(&self, word: &str) -> bool {
        self.reported.contains(&word)
    }

    fn value(&self, word: &str) -> Option<&Value> {
        self.entries.iter().find(|key| key.word == word).map(|key| &key.value)
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.value(word).is_some()
    }

    /// Where a key was written, or else the name of its owner.
    pub(crate) fn span(&self, word: &str) -> Span {
        self.entries
            .iter()
            .find(|key| key.word == word)
            .map_or(self.owner.span(), |key| key.word.span())
    }

    pub(crate) fn text(&self, word: &str) -> Option<&LitStr> {
        match self.value(word) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn word(&self, word: &str) -> Option<&Ident> {
        match self.value(word) {
            Some(Value::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn words(&self, word: &str) -> impl Iterator<Item = &Ident> {
        self.list(word).filter_map(|value| match value {
            Value::Word(word) => Some(word),
            _ => None,
        })
    }

    pub(crate) fn list(&self, word: &str) -> impl Iterator<Item = &Value> {
        match self.value(word) {
            Some(Value::List(values)) => values.iter(),
            _ => [].iter(),
        }
    }

    pub(crate) fn lifetime(&self, word: &str) -> Option<Lifetime> {
        match self.value(word) {
            Some(Value::Lifetime(lifetime)) => Some(*lifetime),
            _ => None,
        }
    }
}
