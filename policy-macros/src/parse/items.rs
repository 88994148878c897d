//! The items: `policy`, `provider`, `purpose`, `cookie`, `consent cookie`, `texts`.

use super::{Result, body, docs, name, texts};
use crate::errors::{Errors, PolicyError};
use crate::nearest::nearest;
use crate::parse::listed;
use crate::syntax::keys::{KINDS, Owner};
use crate::syntax::{Cookie, Docs, Keys, Policy, Provider, Purpose, Texts};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, Type, Visibility, token};

/// The words that begin an item, wherever it may stand.
pub(super) const WORDS: &[&str] = &["policy", "provider", "purpose", "cookie", "consent", "texts"];

const IN_FILE: &[&str] = &["policy", "provider", "purpose", "texts"];
const IN_PURPOSE: &[&str] = &["cookie", "consent"];

/// What stands before the name of an item.
struct Head {
    docs: Docs,
    visibility: Visibility,
    word: Ident,
}

/// Everything in the macro call. None if there is no `policy`, without which nothing has a name.
pub(super) fn file(input: ParseStream<'_>, errors: &mut Errors) -> Option<Policy> {
    let mut policy: Option<Policy> = None;
    let (mut providers, mut purposes, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    body::each_entry(input, errors, |input, errors| {
        let head = head(input, errors)?;
        match head.word.to_string().as_str() {
            "policy" => {
                let read = policy_item(input, head, errors)?;
                if policy.is_some() {
                    errors.report(
                        read.word.span(),
                        "policy-duplicate",
                        &format!("the policy `{}` is a second one", read.name),
                        "put each policy in a `cookie_policy!` of its own",
                    );
                } else {
                    policy = Some(read);
                }
            }
            "provider" => providers.push(provider(input, &head, errors)?),
            "purpose" => purposes.push(purpose(input, head, errors)?),
            "texts" => texts.push(texts_item(input, &head, errors)?),
            "cookie" | "consent" => {
                let cookie = cookie(input, head, errors)?;
                errors.report(
                    cookie.word.span(),
                    "item-place",
                    &format!("the cookie `{}` stands in no purpose", cookie.name.identifier),
                    "put it into the braces of its one purpose: `purpose Name: necessary { .. }`",
                );
            }
            _ => return Err(unknown_item(&head.word, IN_FILE)),
        }
        Ok(())
    });
    match policy {
        Some(policy) => Some(Policy { providers, purposes, texts, ..policy }),
        None => {
            errors.report(
                proc_macro2::Span::call_site(),
                "policy-missing",
                "there is no `policy` here",
                "begin with `policy Name { controller: .., contact: \"..\", updated: \"2026-11-22\", languages: [en] }`",
            );
            None
        }
    }
}

fn head(input: ParseStream<'_>, errors: &mut Errors) -> Result<Head> {
    let docs = docs::docs(input, errors)?;
    let visibility: Visibility = input.parse()?;
    if !input.peek(syn::Ident::peek_any) {
        let span = if input.is_empty() { docs.span.unwrap_or(input.span()) } else { input.span() };
        return Err(PolicyError::new(
            span,
            "syntax",
            "expected an item",
            &format!("the items of a policy are {}", listed(WORDS)),
        ));
    }
    let word = input.call(Ident::parse_any)?;
    if word != "policy" && !matches!(visibility, Visibility::Inherited) {
        errors.report(
            word.span(),
            "visibility",
            &format!("a `{word}` has no visibility of its own"),
            "write `pub` before `policy`: it holds for all that the policy generates",
        );
    }
    Ok(Head { docs, visibility, word })
}

fn policy_item(input: ParseStream<'_>, head: Head, errors: &mut Errors) -> Result<Policy> {
    let name = name::identifier(input, head.word.span(), "`policy`")?;
    if input.peek(Token![:]) && input.peek2(syn::Ident) {
        let _ = input.parse::<Token![:]>();
        let word = input.call(Ident::parse_any)?;
        return Err(PolicyError::new(
            word.span(),
            "unsupported",
            &format!("`{name}` is a `library`, which this version does not compile"),
            "declare its cookies in the policy of the site",
        ));
    }
    let content = body::braces(input, &name, "policy")?;
    let keys = body::keys(&content, Owner::Policy, &name, errors);
    // No visibility means the crate: what is generated is used throughout it.
    let visibility = match head.visibility {
        Visibility::Inherited => quote::quote!(pub(crate)),
        visibility => visibility.into_token_stream(),
    };
    Ok(Policy {
        docs: head.docs,
        visibility,
        word: head.word,
        name,
        keys,
        providers: Vec::new(),
        purposes: Vec::new(),
        texts: Vec::new(),
    })
}

fn provider(input: ParseStream<'_>, head: &Head, errors: &mut Errors) -> Result<Provider> {
    let name = name::identifier(input, head.word.span(), "`provider`")?;
    let content = body::braces(input, &name, "provider")?;
    let keys = body::keys(&content, Owner::Provider, &name, errors);
    Ok(Provider { name, keys })
}

fn purpose(input: ParseStream<'_>, head: Head, errors: &mut Errors) -> Result<Purpose> {
    let name = name::identifier(input, head.word.span(), "`purpose`")?;
    let kind = kind(input, &name, errors);
    let content = body::braces(input, &name, "purpose")?;
    let mut cookies = Vec::new();
    let keys = body::keys_and_items(&content, Owner::Purpose, &name, errors, |input, errors| {
        let head = self::head(input, errors)?;
        match head.word.to_string().as_str() {
            "cookie" | "consent" => cookies.push(cookie(input, head, errors)?),
            "policy" | "provider" | "purpose" | "texts" => {
                return Err(misplaced(&head.word, &name));
            }
            _ => return Err(unknown_item(&head.word, IN_PURPOSE)),
        }
        Ok(())
    });
    Ok(Purpose { docs: head.docs, word: head.word, name, kind, keys, cookies })
}

fn kind(input: ParseStream<'_>, name: &Ident, errors: &mut Errors) -> Option<Ident> {
    let missing = |errors: &mut Errors| {
        errors.report(
            name.span(),
            "kind-missing",
            &format!(
                "the purpose `{name}` has no kind, from which it follows whether visitors are asked"
            ),
            &format!("write `purpose {name}: necessary {{ .. }}`; the kinds are {}", listed(KINDS)),
        );
    };
    if !input.peek(Token![:]) {
        missing(errors);
        return None;
    }
    let _ = input.parse::<Token![:]>();
    let Ok(kind) = input.call(Ident::parse_any) else {
        missing(errors);
        return None;
    };
    let written = kind.to_string();
    if KINDS.contains(&written.as_str()) {
        return Some(kind);
    }
    let near = match written.as_str() {
        "essential" | "strictly_necessary" | "functional" | "required" => Some("necessary"),
        "analytics" | "statistics" | "measurement" | "performance" => Some("statistical"),
        "first_party" | "preferences" | "personalisation" | "personalization" => Some("internal"),
        "marketing" | "advertising" | "ads" | "targeting" => Some("third_party"),
        _ => nearest(&written, KINDS.iter().copied()),
    };
    let help = match near {
        Some(near) => format!("write `purpose {name}: {near}`"),
        None => format!("the kinds are {}", listed(KINDS)),
    };
    errors.report(
        kind.span(),
        "kind-unknown",
        &format!("`{written}` is not a kind of cookies, in the purpose `{name}`"),
        &help,
    );
    None
}

fn cookie(input: ParseStream<'_>, head: Head, errors: &mut Errors) -> Result<Cookie> {
    let is_consent = head.word == "consent";
    let word = if is_consent { consent_word(input, &head.word)? } else { head.word };
    let name = name::name(input, &word)?;
    let value = value_type(input, &name.identifier, errors)?;
    let owner = if is_consent { Owner::Consent } else { Owner::Cookie };
    let identifier = &name.identifier;
    // A cookie whose body is still to be typed is a cookie: its constructor is there for who calls it.
    let keys = match body::braces(input, identifier, owner.noun()) {
        Ok(content) => body::keys(&content, owner, identifier, errors),
        Err(error) => {
            errors.push(error);
            Keys { owner: identifier.clone(), entries: Vec::new() }
        }
    };
    if let (true, Some(value)) = (is_consent, &value) {
        errors.report(
            syn::spanned::Spanned::span(value),
            "consent-type",
            &format!("the consent cookie `{identifier}` has a type, but only the runtime reads and writes it"),
            &format!("write `consent cookie {identifier} {{ .. }}`"),
        );
    }
    Ok(Cookie { docs: head.docs, word, is_consent, name, value, keys })
}

/// The `cookie` of `consent cookie`.
fn consent_word(input: ParseStream<'_>, consent: &Ident) -> Result<Ident> {
    let span = if input.is_empty() { consent.span() } else { input.span() };
    match input.fork().call(Ident::parse_any) {
        Ok(word) if word == "cookie" => input.call(Ident::parse_any).map_err(Into::into),
        _ => Err(PolicyError::new(
            span,
            "syntax",
            "expected `cookie` after `consent`",
            "write `consent cookie name { lifetime: 6 months }`",
        )),
    }
}

fn value_type(input: ParseStream<'_>, name: &Ident, errors: &mut Errors) -> Result<Option<Type>> {
    if !input.peek(Token![:]) {
        return Ok(None);
    }
    let colon: Token![:] = input.parse()?;
    if input.is_empty() || input.peek(token::Brace) {
        errors.report(
            colon.span,
            "syntax",
            &format!("expected the type of the cookie `{name}`"),
            &format!("write `cookie {name}: String {{ .. }}`"),
        );
        return Ok(None);
    }
    input.parse().map(Some).map_err(Into::into)
}

fn texts_item(input: ParseStream<'_>, head: &Head, errors: &mut Errors) -> Result<Texts> {
    let language = name::identifier(input, head.word.span(), "`texts`")?;
    if input.peek(Token![in]) {
        let _ = input.parse::<Token![in]>();
        let file: LitStr = input.parse()?;
        let _ = input.parse::<Token![;]>();
        return Err(PolicyError::new(
            file.span(),
            "unsupported",
            "texts in files are not compiled by this version",
            &format!("write them here: `texts {language} {{ .. }}`"),
        ));
    }
    let content = body::braces(input, &language, "texts")?;
    let entries = texts::entries(&content, errors);
    Ok(Texts { language, entries })
}

fn unknown_item(word: &Ident, here: &[&str]) -> PolicyError {
    let help = match nearest(&word.to_string(), here.iter().copied()) {
        Some(near) => format!("write `{near}`"),
        None => format!("the items that stand here are {}", listed(here)),
    };
    PolicyError::new(
        word.span(),
        "item-unknown",
        &format!("`{word}` is not an item of a policy"),
        &help,
    )
}

fn misplaced(word: &Ident, purpose: &Ident) -> PolicyError {
    PolicyError::new(
        word.span(),
        "item-place",
        &format!("a `{word}` does not stand inside a purpose, here `{purpose}`"),
        &format!("close the braces of `{purpose}` before it"),
    )
}
