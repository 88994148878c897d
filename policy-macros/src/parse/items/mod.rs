//! The items of a policy.

mod access;
mod body;
mod cookie;
mod docs;
mod embed;
mod fluent;
mod head;
mod include;
mod kind;
mod provider;
mod purpose;
mod storage;
mod subject;
mod texts;

use super::context::{Context, Result};
use super::names::{Identifier, identifier};
use super::render::range_since;
use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::syntax::Policy;
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use crate::syntax::lost::Lost;
use crate::syntax::vocabulary::LIBRARY;
use access::access;
use cookie::{cookie, retired};
use embed::embed;
use head::{Head, head, stray, without_purpose};
use include::include;
use proc_macro2::Ident;
use provider::provider;
use purpose::purpose;
use quote::ToTokens;
use storage::storage;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, Visibility, token};
use texts::texts;

/// Parses all items of a macro call. Returns `None` without a `policy`, as then nothing has a name.
pub(super) fn file(input: ParseStream<'_>, context: &mut Context<'_>) -> Option<Policy> {
    let start = input.span();
    let (mut policy, mut is_begun): (Option<Policy>, bool) = (None, false);
    let (mut providers, mut purposes) = (Vec::new(), Vec::new());
    let (mut retired_cookies, mut translations) = (Vec::new(), Vec::new());
    let mut includes = Vec::new();
    body::each_entry(input, context, |input, context| {
        let head = head(input, context)?;
        match head.keyword {
            Some(Keyword::Policy) => {
                is_begun = true;
                let item = policy_item(input, head, context)?;
                if policy.is_some() {
                    context.report(
                        item.keyword.span(),
                        Code::POLICY_DUPLICATE,
                        &format!("the policy `{}` is a second one", item.name),
                        "put each policy into a `cookie_policy!` of its own",
                    );
                } else {
                    policy = Some(item);
                }
            }
            Some(Keyword::Provider) => providers.push(provider(input, &head, context)?),
            Some(Keyword::Purpose) => purposes.push(purpose(input, head, context)?),
            Some(Keyword::Retired) => retired_cookies.extend(retired(input, &head, context)?),
            Some(Keyword::Texts) => translations.push(texts(input, &head, context)?),
            Some(Keyword::Include) => includes.push(include(input, &head, context)?),
            Some(
                keyword @ (Keyword::Cookie
                | Keyword::Consent
                | Keyword::Storage
                | Keyword::Embed
                | Keyword::Access),
            ) => {
                let error = without_purpose(&head, context);
                context.errors.push(error);
                parse_and_drop(input, head, keyword, context)?;
            }
            None => stray(input, &head, context),
        }
        Ok(())
    });
    if policy.is_none() && !is_begun {
        context.report(
            start,
            Code::POLICY_MISSING,
            "there is no `policy` here",
            "begin with `policy Name { controller: .., contact: \"..\", updated: \"YYYY-MM-DD\", languages: [..] }`",
        );
    }
    policy.map(|policy| Policy {
        providers,
        purposes,
        retired: retired_cookies,
        includes,
        texts: translations,
        ..policy
    })
}

/// Parses an item in a wrong place, so that its body is not taken for the next item.
fn parse_and_drop(
    input: ParseStream<'_>,
    head: Head,
    keyword: Keyword,
    context: &mut Context<'_>,
) -> Result<()> {
    match keyword {
        Keyword::Storage => drop(storage(input, head, Identifier::Optional, context)?),
        Keyword::Embed => drop(embed(input, head, context)?),
        Keyword::Access => drop(access(input, head, context)?),
        _ => drop(cookie(input, head, Identifier::Optional, Item::Cookie, context)?),
    }
    Ok(())
}

fn policy_item(input: ParseStream<'_>, head: Head, context: &mut Context<'_>) -> Result<Policy> {
    let name = identifier::identifier(input, &head.word, context)?;
    let is_library = library(input, &name, context)?;
    let item = if is_library { Item::Library } else { Item::Policy };
    let mut inside = context.inside(item, &name);
    let called = if is_library { format!("{name}: {LIBRARY}") } else { name.to_string() };
    let inner = body::braces(input, &format!("policy {called}"), &mut inside)?;
    let keys = body::keys(&inner, &mut inside);
    // Without a visibility, items are visible in the crate, as they are used throughout it.
    let visibility = match head.visibility {
        Visibility::Inherited => quote::quote!(pub(crate)),
        visibility => visibility.into_token_stream(),
    };
    Ok(Policy {
        docs: head.docs,
        visibility,
        keyword: head.word,
        name,
        is_library,
        keys,
        providers: Vec::new(),
        purposes: Vec::new(),
        retired: Vec::new(),
        includes: Vec::new(),
        texts: Vec::new(),
        lost: Lost::default(),
    })
}

/// Parses `: library`. Another word in its place is reported, and taken for it.
fn library(input: ParseStream<'_>, name: &Ident, context: &mut Context<'_>) -> Result<bool> {
    if !input.peek(Token![:]) {
        return Ok(false);
    }
    let start = input.cursor();
    let _ = input.parse::<Token![:]>();
    if input.peek(token::Brace) {
        context.report(
            range_since(start, input),
            Code::SYNTAX,
            &format!("expected `{LIBRARY}` behind the colon of the policy `{name}`"),
            &format!("write `policy {name}: {LIBRARY} {{ .. }}` for cookies that other policies include, or remove the colon"),
        );
        return Ok(false);
    }
    let word = input.call(Ident::parse_any)?;
    if word != LIBRARY {
        context.report(
            word.span(),
            Code::SYNTAX,
            &format!("`{word}` is nothing that the policy `{name}` can be"),
            &format!("write `policy {name}: {LIBRARY}` for cookies that other policies include, else `policy {name}`"),
        );
        // A name that was meant for the word decides what the keys are those of.
        return Ok(nearest(&word.to_string(), [LIBRARY]).is_some());
    }
    Ok(true)
}
