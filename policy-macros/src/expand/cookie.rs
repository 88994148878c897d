//! Cookies: one name for the constructor and the type.

use super::expander::{Expander, allowances, plain};
use super::{docs, family};
use crate::model::{Cookie, Kind, Purpose, Seal};
use crate::syntax::name::reserved::{CONSENT, VALUE};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

/// The consent rule of a library's purpose, for hovers.
pub(super) const INCLUDER_DECIDES: &str =
    "whether visitors are asked follows from the policy that includes it";

/// Expands the constructors of the cookies that this program sets, and the types of all whose value has a type. A cookie whose
/// identifier is another item's, which was reported, has neither.
pub(super) fn expand(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let mut items = TokenStream::new();
    for (index, cookie) in purpose.cookies.iter().enumerate() {
        if cookie.has_type() && !cookie.is_duplicate {
            items.extend(named(expander, purpose, cookie, index));
            items.extend(family::expand(expander, cookie));
        }
    }
    let ours = purpose.cookies.iter();
    let ours = ours.filter(|cookie| cookie.has_constructor() && !cookie.is_duplicate);
    items.extend(ours.map(|cookie| constructor(expander, purpose, cookie)));
    items
}

fn constructor(expander: &Expander<'_>, purpose: &Purpose, cookie: &Cookie) -> TokenStream {
    let support = &expander.support;
    let name = &cookie.name.identifier;
    let (at_word, at_name, at_purpose) =
        (cookie.keyword.span(), name.span(), purpose.identifier.span());
    let visibility = expander.visibility_at(at_word);
    let doc = documentation(expander, purpose, cookie);
    let allowances = allowances(at_name);
    let head = quote_spanned! {at_word=> #visibility fn };
    let takes_consent = purpose.takes_consent(expander.policy);
    let lifetime = if takes_consent {
        quote_spanned!(at_name=> '_)
    } else {
        quote_spanned!(at_name=> 'static)
    };
    let others = &cookie.name.parameters;
    let answer = expander.argument(CONSENT, others, at_purpose);
    let argument = expander.argument(VALUE, others, at_name);
    let consent = takes_consent.then(|| {
        let purpose = &purpose.identifier;
        quote_spanned! {at_purpose=> #answer: #support::Granted<'_, #purpose>, }
    });
    let used = takes_consent.then(|| quote_spanned! {at_name=> let _ = #answer; });
    let value = quote_spanned! {at_name=> #argument: <#name as #support::Cookie>::Value };
    let (parameters, set) = match &cookie.family {
        Some(family) if !family.parameters.is_empty() => {
            let (parameters, key) = family::parameters(expander, family);
            (parameters, quote_spanned! {at_name=> #support::Set::__at(#key, #argument) })
        }
        _ => (TokenStream::new(), quote_spanned! {at_name=> #support::Set::__new(#argument) }),
    };
    let rest = quote_spanned! {at_name=>
        #name(#consent #parameters #value) -> #support::Set<#lifetime, #name> {
            #used
            #set
        }
    };
    quote! { #[doc = #doc] #allowances #head #rest }
}

fn named(expander: &Expander<'_>, purpose: &Purpose, cookie: &Cookie, index: usize) -> TokenStream {
    let (support, policy) = (&expander.support, &expander.policy.name);
    let name = &cookie.name.identifier;
    let visibility = expander.visibility_at(name.span());
    let purpose_name = plain(&purpose.identifier);
    let at_name = name.span();
    let doc =
        format!("Names the cookie `{}`, as in `cookies.remove::<{name}>()`.", cookie.name.wire);
    let allowances = allowances(at_name);
    let names = family::names(expander, cookie);
    let value = cookie
        .value
        .as_ref()
        .map_or_else(|| quote!(::std::string::String), ToTokens::to_token_stream);
    quote_spanned! {at_name=>
        #[doc = #doc]
        #allowances
        #[allow(missing_copy_implementations, missing_debug_implementations)]
        #visibility struct #name {}
        impl #support::Cookie for #name {
            type Policy = #policy;
            type Purpose = #purpose_name;
            type Value = #value;
            type Names = #names;
            const INDEX: ::core::primitive::usize = #index;
        }
    }
}

/// Words the hover of a cookie: its text, whether visitors are asked, and its bounds.
fn documentation(expander: &Expander<'_>, purpose: &Purpose, cookie: &Cookie) -> String {
    let text = docs::escape(cookie.text.first());
    let asked = match (purpose.kind, purpose.asks) {
        (Kind::Necessary, _) => "not asked".to_owned(),
        _ if expander.policy.is_library => INCLUDER_DECIDES.to_owned(),
        (_, false) => {
            format!("not asked, but visitors can object (decided by: {})", purpose.decided_by)
        }
        (_, true) => purpose.rule(),
    };
    let lifetime = if cookie.has_unknown_lifetime() {
        "for a time that its provider does not state".to_owned()
    } else {
        docs::lifetime(cookie.lifetime_seconds())
    };
    let sealed = match cookie.seal {
        Seal::Plain => "",
        Seal::Signed => ", signed",
        Seal::Encrypted => ", encrypted",
    };
    format!(
        "{text}\n\nThe cookie `{}` of the {} purpose `{}`: {asked}. It lives {lifetime}{sealed}.",
        cookie.name.wire,
        purpose.kind.word(),
        purpose.identifier
    )
}
