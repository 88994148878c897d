//! Identifiers: one that the author wrote belongs to one item, and one that was made of a name is made unique.
//!
//! Rust has two name spaces: types (policy, purposes, cookies with a type) and functions (constructors, embeds). The document
//! names cookies and entries of the storage by their identifiers too, so each of these has a name space of its own.

use super::binder::Binder;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::{SpanRange, first_in_line, in_line};
use crate::syntax::keys::{Item, Key};
use crate::syntax::name::{Name, identifier_for, signature};
use crate::syntax::vocabulary::LOCAL;
use crate::syntax::{self, Docs, Policy};
use crate::text_map::{TextMap, TextSet, joined};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

/// The kinds of names of which each is one item's.
#[derive(Clone, Copy)]
pub(super) enum Space {
    Type,
    Function,
    Cookie,
    Storage,
    Provider,
}

impl Space {
    /// Returns the key of an identifier in this name space.
    fn key(self, identifier: &str) -> String {
        let space = match self {
            Space::Type => "type",
            Space::Function => "function",
            Space::Cookie => "cookie",
            Space::Storage => "storage",
            Space::Provider => "provider",
        };
        joined(&[space, identifier])
    }
}

/// An item that has an identifier.
pub(super) struct Bearer<'a> {
    /// The kind of item: `cookie`.
    pub(super) noun: &'static str,
    /// The name that visitors or browsers know it by.
    pub(super) name: &'a str,
    pub(super) identifier: &'a Ident,
    pub(super) place: SpanRange,
    pub(super) spaces: &'a [Space],
}

/// The first item of an identifier.
struct First {
    called: String,
    place: Span,
}

/// The identifiers that items have.
#[derive(Default)]
pub(super) struct Identifiers {
    firsts: TextMap<First>,
    /// All identifiers of the policy, from which a proposed one differs.
    all: TextSet,
}

impl Identifiers {
    pub(super) fn of(policy: &Policy) -> Identifiers {
        let names = names(policy).map(|(_, name)| name.identifier.to_string());
        let storage = storage(policy).map(|entry| entry.name.identifier.to_string());
        let all = names.chain(storage).chain(types(policy)).chain(functions(policy));
        Identifiers { firsts: TextMap::default(), all: all.collect() }
    }

    /// Returns an identifier that no item has, in the place of one that another item has.
    pub(super) fn fresh_ident(&self, taken: &Ident) -> Ident {
        Ident::new(&self.fresh(&taken.unraw().to_string()), taken.span())
    }

    /// Returns an identifier that no item has.
    fn fresh(&self, base: &str) -> String {
        numbered(base, &|identifier| !self.all.contains(identifier))
    }
}

impl Binder<'_, '_> {
    /// Notes the identifier of an item. Returns false, and reports it, if an earlier item has it. `remedy` renders the item
    /// with another identifier.
    pub(super) fn declare(&mut self, item: &Bearer<'_>, remedy: &dyn Fn(&str) -> String) -> bool {
        let identifier = item.identifier.to_string();
        let key = |space: &Space| space.key(&identifier);
        let known = item.spaces.iter().find_map(|space| self.identifiers.firsts.get(&key(space)));
        let Some(First { called, place }) = known else {
            for space in item.spaces {
                let called = called(item);
                let first = First { called, place: item.identifier.span() };
                self.identifiers.firsts.insert(key(space), first);
            }
            return true;
        };
        // Of names that the compiler made up, the slip before is the one that is reported.
        if self.translations.lost.has_item(&identifier) {
            return false;
        }
        let at = in_line(*place);
        let other = self.identifiers.fresh(&item.identifier.unraw().to_string());
        self.errors.report(
            item.place,
            Code::IDENTIFIER_TWICE,
            &match self::called(item) {
                own if own == *called => {
                    format!("{own} is declared twice{}", first_in_line(*place))
                }
                own if item.name == identifier => {
                    format!("{own} and {called}{at} have one identifier")
                }
                own => format!("{own} is called `{identifier}`, and so is {called}{at}"),
            },
            &remedy(&other),
        );
        false
    }

    /// Notes the identifier of a cookie. One that is declared again, word for word, is to be removed.
    pub(super) fn declare_cookie(&mut self, cookie: &syntax::Cookie, is_in_embed: bool) -> bool {
        let name = &cookie.name;
        let (has_type, has_function) = items_of(cookie, is_in_embed);
        let mut spaces = vec![Space::Cookie];
        spaces.extend(has_type.then_some(Space::Type));
        spaces.extend(has_function.then_some(Space::Function));
        let bearer = Bearer {
            noun: if cookie.is_consent { "consent cookie" } else { "cookie" },
            name: &name.wire,
            identifier: &name.identifier,
            place: name.place,
            spaces: &spaces,
        };
        let is_again = !cookie.keys.has(Key::STORED_ON)
            && self
                .identifiers
                .firsts
                .get(&Space::Cookie.key(&name.identifier.to_string()))
                .is_some_and(|first| first.called == called(&bearer));
        let own = identifier_for(&name.wire);
        let own = (!self.identifiers.all.contains(&own)).then_some(own);
        self.declare(&bearer, &|other| {
            if is_again {
                return "declare it once, in its one purpose".to_owned();
            }
            format!("write `{}`", called_otherwise(name, own.as_deref().unwrap_or(other)))
        })
    }

    /// Notes the identifier of an entry of the storage.
    pub(super) fn declare_storage(&mut self, entry: &syntax::Storage) -> bool {
        let (name, area) = (&entry.name, entry.area.as_ref().map(ToString::to_string));
        let bearer = Bearer {
            noun: "storage",
            name: &name.wire,
            identifier: &name.identifier,
            place: name.place,
            spaces: &[Space::Storage],
        };
        let area = area.as_deref().unwrap_or(LOCAL);
        self.declare(&bearer, &|other| {
            format!("write `storage {} in {area}`", called_otherwise(name, other))
        })
    }

    /// Notes the identifier of an item whose name is one: `purpose Ads`.
    pub(super) fn declare_item(
        &mut self,
        item: Item,
        identifier: &Ident,
        spaces: &[Space],
    ) -> bool {
        let word = item.noun();
        let bearer = Bearer {
            noun: word,
            name: &identifier.to_string(),
            identifier,
            place: identifier.span().into(),
            spaces,
        };
        self.declare(&bearer, &|other| format!("write `{word} {other}`"))
    }
}

/// Renders a name with another identifier: `"_gid" as gid`.
fn called_otherwise(name: &Name, other: &str) -> String {
    let identifier = Ident::new(other, name.identifier.span());
    format!("\"{}\" as {}", name.wire, signature(&identifier, &name.parameters))
}

fn called(item: &Bearer<'_>) -> String {
    format!("the {} `{}`", item.noun, item.name)
}

/// Makes the identifiers unique that no author wrote: of names in quotes, and of names that no program calls and no
/// translation names.
pub(super) fn make_unique(policy: &mut Policy, is_translated: bool) {
    let types: TextSet = types(policy).chain(functions(policy)).collect();
    let written = names(policy).filter(|(cookie, name)| {
        is_written(name, cookie.value.is_some(), &cookie.docs, is_translated)
    });
    let mut taken: TextSet = written.map(|(_, name)| name.identifier.to_string()).collect();
    let cookies = policy.purposes.iter_mut().flat_map(|purpose| {
        let own = purpose.cookies.iter_mut();
        own.chain(purpose.embeds.iter_mut().flat_map(|embed| &mut embed.cookies))
    });
    for syntax::Cookie { name, value, docs, .. } in cookies {
        if !is_written(name, value.is_some(), docs, is_translated) {
            rename(name, &mut taken, |identifier| value.is_none() || !types.contains(identifier));
        }
    }
    let written =
        storage(policy).filter(|entry| is_written(&entry.name, false, &entry.docs, is_translated));
    let mut taken: TextSet = written.map(|entry| entry.name.identifier.to_string()).collect();
    let entries = policy.purposes.iter_mut().flat_map(|purpose| {
        let own = purpose.storage.iter_mut();
        own.chain(purpose.embeds.iter_mut().flat_map(|embed| &mut embed.storage))
    });
    for syntax::Storage { name, docs, .. } in entries {
        if !is_written(name, false, docs, is_translated) {
            rename(name, &mut taken, |_| true);
        }
    }
}

/// Returns whether the author chose an identifier, so that no other may take its place: it stands behind `as`, is called by
/// a program, or names a translation.
fn is_written(name: &Name, is_typed: bool, docs: &Docs, is_translated: bool) -> bool {
    let is_bare = name.identifier.unraw() == name.wire;
    name.has_as || (is_bare && (is_typed || (is_translated && !docs.text.is_empty())))
}

fn rename(name: &mut Name, taken: &mut TextSet, is_free: impl Fn(&str) -> bool) {
    let base = name.identifier.to_string();
    let is_free = |identifier: &str| !taken.contains(identifier) && is_free(identifier);
    if !is_free(&base) {
        let unique = numbered(&base, &is_free);
        name.identifier = Ident::new(&unique, name.identifier.span());
    }
    taken.insert(name.identifier.to_string());
}

/// Returns the identifier with the lowest number behind it that makes it a free one: `ga_2`, `Ads2`.
fn numbered(base: &str, is_free: &dyn Fn(&str) -> bool) -> String {
    let base = base.trim_start_matches("r#");
    let is_type = base.starts_with(|c: char| c.is_uppercase());
    let stem = if is_type { base } else { base.trim_end_matches('_') };
    let joint = if is_type { "" } else { "_" };
    let mut numbers = (2_usize..).map(|number| format!("{stem}{joint}{number}"));
    numbers.find(|identifier| is_free(identifier)).unwrap_or_default()
}

/// Returns whether Rust has a type and a function of the cookie.
fn items_of(cookie: &syntax::Cookie, is_in_embed: bool) -> (bool, bool) {
    let is_of_others =
        is_in_embed || cookie.keys.has(Key::SET_BY) || cookie.keys.has(Key::STORED_ON);
    let has_function = !cookie.is_consent && !is_of_others;
    (has_function || (cookie.value.is_some() && !cookie.is_consent), has_function)
}

/// Lists all cookies with their names.
fn names(policy: &Policy) -> Box<dyn Iterator<Item = (&syntax::Cookie, &Name)> + '_> {
    let cookies = policy.purposes.iter().flat_map(|purpose| {
        let own = purpose.cookies.iter();
        own.chain(purpose.embeds.iter().flat_map(|embed| &embed.cookies))
    });
    Box::new(cookies.map(|cookie| (cookie, &cookie.name)))
}

fn storage(policy: &Policy) -> Box<dyn Iterator<Item = &syntax::Storage> + '_> {
    Box::new(policy.purposes.iter().flat_map(|purpose| {
        let own = purpose.storage.iter();
        own.chain(purpose.embeds.iter().flat_map(|embed| &embed.storage))
    }))
}

fn types(policy: &Policy) -> Box<dyn Iterator<Item = String> + '_> {
    let purposes = policy.purposes.iter().map(|purpose| purpose.name.to_string());
    Box::new(std::iter::once(policy.name.to_string()).chain(purposes))
}

fn functions(policy: &Policy) -> Box<dyn Iterator<Item = String> + '_> {
    let embeds = policy.purposes.iter().flat_map(|purpose| &purpose.embeds);
    Box::new(embeds.map(|embed| embed.name.to_string()))
}
