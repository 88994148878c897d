//! The head of an item: doc comment, visibility and keyword. Items that cannot stand where they do.

use super::docs::{self, Attributes, StrayAttribute, UnreadText};
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::{either, listed};
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::{Context, Result};
use crate::parse::recovery;
use crate::parse::render::range_since;
use crate::syntax::Docs;
use crate::syntax::keys::{Item, Key};
use crate::syntax::keywords::{Keyword, is_keyword, items_in};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, Visibility};

pub(super) struct Head {
    pub(super) docs: Docs,
    pub(super) visibility: Visibility,
    /// The keyword, or the word in its place.
    pub(super) word: Ident,
    /// `None` for a word that begins no item.
    pub(super) keyword: Option<Keyword>,
    /// The item as messages name it: the cookie `recent`.
    pub(super) called: String,
}

/// Parses the head of an item. Attributes, and a visibility of its own, are reported.
pub(super) fn head(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<Head> {
    let docs = docs::docs(input, &context.called());
    if docs.is_err() {
        context.lost.undocumented();
    }
    let (docs, Attributes { strays, unread }) = docs?;
    let visibility: Visibility = input.parse()?;
    if !input.peek(syn::Ident::peek_any) {
        let here = SpanRange::from(input.span());
        let place = if input.is_empty() { docs.place.unwrap_or(here) } else { here };
        return Err(PolicyError::new(
            place,
            Code::SYNTAX,
            &format!("expected an item of {}", context.called()),
            &items_that_stand(items_in(context.item)),
        ));
    }
    let word = input.call(Ident::parse_any)?;
    let keyword = Keyword::of(&word.to_string());
    let called = called(&word, keyword, input, context);
    for StrayAttribute { place, name, text } in strays {
        context.lost.undocumented();
        let help = match text {
            Some(text) => format!("write `/// {text}`: only doc comments stand before an item"),
            None => {
                format!("remove `#[{name}]`: only doc comments (`/// ...`) stand before an item")
            }
        };
        context.report(
            place,
            Code::ATTRIBUTE,
            &format!("{called} has the attribute `{name}`, but a policy has none"),
            &help,
        );
    }
    for UnreadText { place, found, text } in unread {
        context.lost.undocumented();
        let help = match text {
            Some(text) => format!("write the text itself: `/// {text}`"),
            None => "write the text itself, behind `///`".to_owned(),
        };
        context.report(
            place,
            Code::PURPOSE_TEXT,
            &format!(
                "the text of {called} is `{found}`, and only text that stands here can be read"
            ),
            &help,
        );
    }
    if keyword != Some(Keyword::Policy) && !matches!(visibility, Visibility::Inherited) {
        let found = tokens::render(quote::quote!(#visibility));
        context.report(
            SpanRange::of(&visibility),
            Code::VISIBILITY,
            &format!("{called} has no visibility of its own"),
            &format!("remove `{found}`: the one before `policy` holds for all that is generated"),
        );
    }
    Ok(Head { docs, visibility, word, keyword, called })
}

/// Names the item for messages: by its keyword and the name that follows.
fn called(
    word: &Ident,
    keyword: Option<Keyword>,
    input: ParseStream<'_>,
    context: &Context<'_>,
) -> String {
    let Some(keyword) = keyword else { return format!("the item `{word}`") };
    let ahead = input.fork();
    let is_cookie = |word: Ident| word == Keyword::Cookie.as_str();
    let noun = match keyword {
        Keyword::Consent if ahead.call(Ident::parse_any).is_ok_and(is_cookie) => "consent cookie",
        keyword => keyword.as_str(),
    };
    if let Ok(name) = ahead.parse::<LitStr>() {
        return format!("the {noun} `{}`", name.value());
    }
    match ahead.call(Ident::parse_any) {
        Ok(name) => format!("the {noun} `{name}`"),
        Err(_) => format!("a `{word}` in {}", context.called()),
    }
}

/// Reports an item that cannot stand here, and skips it.
pub(super) fn stray(input: ParseStream<'_>, head: &Head, context: &mut Context<'_>) {
    let error = match head.keyword {
        Some(keyword) => misplaced(head, keyword, context),
        None => unknown(&head.word, context),
    };
    context.errors.push(error);
    let start = input.cursor();
    let is_consent = head.keyword == Some(Keyword::Consent);
    let is_cookie =
        input.fork().call(Ident::parse_any).is_ok_and(|word| word == Keyword::Cookie.as_str());
    if is_consent && is_cookie {
        let _ = input.call(Ident::parse_any);
    }
    recovery::skip_item(input);
    context.lose_since(start, input);
    context.lost.item(head.word.to_string());
}

fn misplaced(head: &Head, keyword: Keyword, context: &Context<'_>) -> PolicyError {
    let has = match items_in(context.item) {
        // Items stand beside the policy, not in it.
        _ if matches!(context.item, Item::Policy | Item::Library) => {
            ", which has keys only".to_owned()
        }
        [] => ", which has keys only".to_owned(),
        items => format!(", which has {} only", listed(&words(items))),
    };
    let into = match keyword {
        Keyword::Cookie
        | Keyword::Consent
        | Keyword::Storage
        | Keyword::Embed
        | Keyword::Access => " into those of its purpose",
        _ => "",
    };
    // `retired` has no name.
    let called =
        head.called.strip_suffix(&format!(" in {}", context.called())).unwrap_or(&head.called);
    PolicyError::new(
        head.word.span(),
        Code::ITEM_PLACE,
        &format!("{called} cannot stand in {}{has}", context.called()),
        &format!("move it out of the braces of `{}`{into}", context.name),
    )
}

fn items_that_stand(items: &[Keyword]) -> String {
    if items.is_empty() {
        "only keys stand here".to_owned()
    } else {
        format!("the items that stand here are {}", listed(&words(items)))
    }
}

fn words(keywords: &[Keyword]) -> Vec<&'static str> {
    keywords.iter().map(|keyword| keyword.as_str()).collect()
}

fn unknown(word: &Ident, context: &Context<'_>) -> PolicyError {
    let here = items_in(context.item);
    let of_policy = Item::Policy.key(&word.to_string()).is_some() && context.item == Item::Policy;
    let help = match nearest(&word.to_string(), words(here)) {
        Some(near) => format!("write `{near}`"),
        None if of_policy => {
            format!("move it into the braces of `{}`, whose key it is", context.name)
        }
        None if *word == Key::GROUP => {
            format!("write `{word}: ..` within the braces of a purpose, whose key it is")
        }
        None => format!("remove it; {}", items_that_stand(here)),
    };
    PolicyError::new(
        word.span(),
        Code::ITEM_UNKNOWN,
        &format!("`{word}` is not an item of {}", context.called()),
        &help,
    )
}

/// Words the error of a cookie, a storage or an embed outside of any purpose.
pub(super) fn without_purpose(head: &Head, context: &Context<'_>) -> PolicyError {
    let help = match context.declared.purposes.as_slice() {
        [] => {
            "put it into the braces of its one purpose: `purpose Name: internal { .. }`".to_owned()
        }
        [one] => format!("move it into the braces of its one purpose, as in `{one}`"),
        some => format!(
            "move it into the braces of its one purpose: {}",
            either(&some.iter().map(String::as_str).collect::<Vec<_>>())
        ),
    };
    PolicyError::new(
        head.word.span(),
        Code::ITEM_PLACE,
        &format!("{} stands in no purpose, so nothing says what it is for", head.called),
        &help,
    )
}

/// Returns whether an item begins here, in a body that has no items.
pub(super) fn is_item_elsewhere(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) || input.peek(Token![pub]) || is_item_keyword(input)
}

fn is_item_keyword(input: ParseStream<'_>) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| is_keyword(&word.to_string()))
}

/// Returns whether a doc comment, an attribute or a visibility stands before something other than an item.
pub(super) fn is_docs_of_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_before = input.peek(Token![#]) || input.peek(Token![pub]);
    is_before
        && docs::docs(&ahead, "").is_ok()
        && ahead.parse::<Visibility>().is_ok()
        && !(is_item_keyword(&ahead) && recovery::starts_item(&ahead))
}

/// Returns whether a doc comment, an attribute or a visibility stands before a key of this item.
pub(super) fn is_docs_of_declared_key(input: ParseStream<'_>, item: Item) -> bool {
    let ahead = input.fork();
    if !input.peek(Token![#]) && !input.peek(Token![pub]) {
        return false;
    }
    let is_behind = docs::docs(&ahead, "").is_ok() && ahead.parse::<Visibility>().is_ok();
    let is_key = |word: Ident| item.key(&word.to_string()).is_some();
    is_behind && recovery::is_key_next(&ahead) && ahead.call(Ident::parse_any).is_ok_and(is_key)
}

/// Reports a doc comment, an attribute or a visibility before a key, and skips it.
pub(super) fn reject_docs(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<()> {
    let start = input.cursor();
    docs::docs(input, &context.called())?;
    input.parse::<Visibility>()?;
    context.report(
        range_since(start, input),
        Code::SYNTAX,
        &format!("only items have texts and attributes, but none follows in {}", context.called()),
        "remove it",
    );
    Ok(())
}
