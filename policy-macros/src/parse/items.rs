//! The items of a policy, and what may stand in which.

use super::name::Identifier;
use super::stray::{misplaced, unknown_item, unsupported_include, without_purpose};
use super::words::WORDS;
use super::{Result, body, docs, fluent, name, texts};
use crate::errors::{Errors, PolicyError};
use crate::nearest::nearest;
use crate::parse::listed;
use crate::syntax::keys::{KINDS, Owner};
use crate::syntax::{Cookie, Docs, Embed, Keys, Policy, Provider, Purpose, Storage, Texts};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, Type, Visibility, token};

const IN_FILE: &[&str] = &["policy", "provider", "purpose", "include", "retired", "texts"];
const IN_PURPOSE: &[&str] = &["cookie", "consent", "storage", "embed"];
const IN_EMBED: &[&str] = &["cookie", "storage"];
const IN_RETIRED: &[&str] = &["cookie"];

/// What stands before the name of an item.
struct Head {
    docs: Docs,
    visibility: Visibility,
    word: Ident,
}

/// Everything in the macro call. None if there is no `policy`, without which nothing has a name.
pub(super) fn file(input: ParseStream<'_>, errors: &mut Errors) -> Option<Policy> {
    let mut policy: Option<Policy> = None;
    let (mut providers, mut purposes) = (Vec::new(), Vec::new());
    let (mut retired, mut texts) = (Vec::new(), Vec::new());
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
                        "put each policy into a `cookie_policy!` of its own",
                    );
                } else {
                    policy = Some(read);
                }
            }
            "provider" => providers.push(provider(input, &head, errors)?),
            "purpose" => purposes.push(purpose(input, head, errors)?),
            "retired" => retired.extend(retired_item(input, &head, errors)?),
            "texts" => texts.push(texts_item(input, &head, errors)?),
            "include" => return Err(unsupported_include(&head.word, input)),
            "cookie" | "consent" | "storage" | "embed" => {
                errors.push(without_purpose(&head.word));
                read_and_drop(input, head, errors)?;
            }
            _ => {
                body::skip_item(input);
                errors.push(unknown_item(&head.word, IN_FILE, "a policy"));
            }
        }
        Ok(())
    });
    if policy.is_none() {
        errors.report(
            proc_macro2::Span::call_site(),
            "policy-missing",
            "there is no `policy` here",
            "begin with `policy Name { controller: .., contact: \"..\", updated: \"2026-11-22\", languages: [en] }`",
        );
    }
    policy.map(|policy| Policy { providers, purposes, retired, texts, ..policy })
}

/// Reads an item that stands in a wrong place, so that its inside is not taken for what follows.
fn read_and_drop(input: ParseStream<'_>, head: Head, errors: &mut Errors) -> Result<()> {
    match head.word.to_string().as_str() {
        "storage" => drop(storage(input, head, Identifier::Optional, errors)?),
        "embed" => drop(embed(input, head, errors)?),
        _ => drop(cookie(input, head, Identifier::Optional, Owner::Cookie, errors)?),
    }
    Ok(())
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
        retired: Vec::new(),
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
    if name == "value" || name == "consent" {
        errors.report(
            name.span(),
            "name-identifier",
            &format!("constructors call an argument `{name}`, so no purpose can be called so"),
            "begin the name of a purpose with a capital",
        );
    }
    let kind = kind(input, &name, errors);
    let content = body::braces(input, &name, "purpose")?;
    let (mut cookies, mut entries, mut embeds) = (Vec::new(), Vec::new(), Vec::new());
    let keys = body::keys_and_items(&content, Owner::Purpose, &name, errors, |input, errors| {
        let head = self::head(input, errors)?;
        match head.word.to_string().as_str() {
            "cookie" | "consent" => {
                cookies.push(cookie(input, head, Identifier::Required, Owner::Cookie, errors)?);
            }
            "storage" => {
                entries.push(storage(input, head, Identifier::Required, errors)?);
            }
            "embed" => embeds.push(embed(input, head, errors)?),
            word if IN_FILE.contains(&word) => {
                return Err(misplaced(&head.word, "a purpose", &name));
            }
            _ => {
                body::skip_item(input);
                errors.push(unknown_item(&head.word, IN_PURPOSE, "a purpose"));
            }
        }
        Ok(())
    });
    let (docs, word) = (head.docs, head.word);
    Ok(Purpose { docs, word, name, kind, keys, cookies, storage: entries, embeds })
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
        "essential" | "strictly_necessary" | "required" => Some("necessary"),
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
    // What was probably meant stands in for it, so that it is one error.
    near.map(|near| Ident::new(near, kind.span()))
}

fn cookie(
    input: ParseStream<'_>,
    head: Head,
    rule: Identifier,
    owner: Owner,
    errors: &mut Errors,
) -> Result<Cookie> {
    let is_consent = head.word == "consent";
    let word = if is_consent { consent_word(input, &head.word)? } else { head.word };
    let name = name::name(input, &word, rule)?;
    let value = value_type(input, &name.identifier, errors)?;
    let owner = if is_consent { Owner::Consent } else { owner };
    let identifier = &name.identifier;
    let keys = keys_of(input, owner, identifier, errors);
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

/// The keys in braces. Something whose body is still to be typed is there all the same, for those who call it.
fn keys_of(input: ParseStream<'_>, owner: Owner, name: &Ident, errors: &mut Errors) -> Keys {
    match body::braces(input, name, owner.noun()) {
        Ok(content) => body::keys(&content, owner, name, errors),
        Err(error) => {
            errors.push(error);
            Keys::empty(name, owner)
        }
    }
}

fn storage(
    input: ParseStream<'_>,
    head: Head,
    rule: Identifier,
    errors: &mut Errors,
) -> Result<Storage> {
    let name = name::name(input, &head.word, rule)?;
    let area = area(input, &name.identifier, errors);
    let keys = keys_of(input, Owner::Storage, &name.identifier, errors);
    Ok(Storage { docs: head.docs, name, area, keys })
}

/// `in local` or `in session`.
fn area(input: ParseStream<'_>, name: &Ident, errors: &mut Errors) -> Option<Ident> {
    let span = if input.is_empty() { name.span() } else { input.span() };
    let word = if input.peek(Token![in]) {
        let _ = input.parse::<Token![in]>();
        input.call(Ident::parse_any).ok()
    } else {
        None
    };
    let area = word.clone().filter(|word| word == "local" || word == "session");
    if area.is_none() {
        let written = word.as_ref().map(|word| format!(" `{word}`")).unwrap_or_default();
        errors.report(
            word.map_or(span, |word| word.span()),
            "storage-area",
            &format!("the storage `{name}` stands in no area of the browser{written}"),
            &format!(
                "write `storage {name} in local {{ .. }}`, or `in session` if it ends with the tab"
            ),
        );
    }
    area
}

fn embed(input: ParseStream<'_>, head: Head, errors: &mut Errors) -> Result<Embed> {
    let name = name::identifier(input, head.word.span(), "`embed`")?;
    let parameters = name::parameters(input, &name)?;
    let content = body::braces(input, &name, "embed")?;
    let (mut cookies, mut entries) = (Vec::new(), Vec::new());
    let keys = body::keys_and_items(&content, Owner::Embed, &name, errors, |input, errors| {
        let head = self::head(input, errors)?;
        match head.word.to_string().as_str() {
            "cookie" => {
                cookies.push(cookie(input, head, Identifier::Optional, Owner::Cookie, errors)?);
            }
            "storage" => {
                entries.push(storage(input, head, Identifier::Optional, errors)?);
            }
            word if WORDS.contains(&word) => return Err(misplaced(&head.word, "an embed", &name)),
            _ => {
                body::skip_item(input);
                errors.push(unknown_item(&head.word, IN_EMBED, "an embed"));
            }
        }
        Ok(())
    });
    let (docs, word) = (head.docs, head.word);
    Ok(Embed { docs, word, name, parameters, keys, cookies, storage: entries })
}

fn retired_item(input: ParseStream<'_>, head: &Head, errors: &mut Errors) -> Result<Vec<Cookie>> {
    let content = body::braces(input, &head.word, "list")?;
    let mut cookies = Vec::new();
    body::each_entry(&content, errors, |input, errors| {
        let item = self::head(input, errors)?;
        match item.word.to_string().as_str() {
            "cookie" => {
                cookies.push(cookie(input, item, Identifier::Optional, Owner::Retired, errors)?);
            }
            word if WORDS.contains(&word) => {
                return Err(misplaced(&item.word, "a list", &head.word));
            }
            _ => {
                body::skip_item(input);
                errors.push(unknown_item(&item.word, IN_RETIRED, "`retired`"));
            }
        }
        Ok(())
    });
    Ok(cookies)
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
        if !input.peek(LitStr) {
            let span = if input.is_empty() { language.span() } else { input.span() };
            return Err(PolicyError::new(
                span,
                "syntax",
                &format!("expected the file of `texts {language}`"),
                &format!("write `texts {language} in \"texts/{language}.ftl\";`"),
            ));
        }
        let file: LitStr = input.parse()?;
        if input.peek(Token![;]) {
            let _ = input.parse::<Token![;]>();
        } else {
            errors.report(
                file.span(),
                "syntax",
                &format!("expected a semicolon after the file of `texts {language}`"),
                &format!("write `texts {language} in \"{}\";`", file.value()),
            );
        }
        let entries = fluent::entries(&file, errors);
        let is_read = entries.is_some();
        let entries = entries.unwrap_or_default();
        return Ok(Texts { language, file: Some(file), is_read, entries });
    }
    let content = body::braces(input, &language, "texts")?;
    let entries = texts::entries(&content, &language, errors);
    Ok(Texts { language, file: None, is_read: true, entries })
}
