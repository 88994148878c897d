//! Cookies that others set: a function each that cannot be called, so that a call says who sets the cookie.

use super::expander::{Expander, allowances};
use crate::model::{Cookie, Policy, Purpose, Writer};
use crate::syntax::name::reserved::VALUE;
use crate::text_map::TextSet;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// Expands a function for each cookie that has no constructor, and a type for each whose value has none. A name that something
/// else of the policy has stays with that.
pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let mut taken = Taken::of(expander.policy);
    let mut items = TokenStream::new();
    for (purpose, cookie) in expander.policy.cookies().filter(|(_, cookie)| cookie.is_named()) {
        let name = cookie.name.identifier.to_string();
        if cookie.has_constructor() || !taken.functions.insert(name.clone()) {
            continue;
        }
        if !cookie.has_type() {
            if !taken.types.insert(name) {
                continue;
            }
            items.extend(marker(expander, cookie));
        }
        items.extend(function(expander, purpose, cookie));
    }
    items
}

/// The names that other items of the policy have.
struct Taken {
    functions: TextSet,
    types: TextSet,
}

impl Taken {
    fn of(policy: &Policy) -> Taken {
        let cookies = || policy.cookies().map(|(_, cookie)| cookie);
        let constructors = cookies().filter(|cookie| cookie.has_constructor());
        let typed = cookies().filter(|cookie| cookie.has_type());
        let embeds = policy.embeds();
        let functions = constructors.map(|cookie| &cookie.name.identifier);
        let names = typed.map(|cookie| &cookie.name.identifier);
        let purposes = policy.purposes.iter().map(|purpose| &purpose.identifier);
        let text = |name: &Ident| name.to_string();
        // A unit type, such as that of a purpose, is in both namespaces.
        let units: Vec<String> = purposes.chain([&policy.name]).map(text).collect();
        let mut taken = policy.named_types();
        taken.extend(names.map(text).chain(units.clone()));
        Taken {
            functions: functions
                .chain(embeds.map(|embed| &embed.identifier))
                .map(text)
                .chain(units)
                .collect(),
            types: taken,
        }
    }
}

/// Expands the type of a cookie whose value has none. It is no cookie that could be read.
fn marker(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let name = &cookie.name.identifier;
    let visibility = expander.visibility_at(name.span());
    let allowances = allowances(name.span());
    let doc = format!("Stands for the cookie `{}` in messages.", cookie.name.wire);
    quote_spanned! {name.span()=>
        #[doc = #doc]
        #[doc(hidden)]
        #allowances
        #[allow(missing_copy_implementations, missing_debug_implementations)]
        #visibility struct #name {}
    }
}

/// Expands a function with the arguments that the constructor would have, of any types.
fn function(expander: &Expander<'_>, purpose: &Purpose, cookie: &Cookie) -> TokenStream {
    let name = &cookie.name.identifier;
    let (at_word, at_name) = (cookie.keyword.span(), name.span());
    let visibility = expander.visibility_at(at_word);
    let allowances = allowances(at_name);
    let doc = format!("The cookie `{}` has no constructor, as others set it.", cookie.name.wire);
    // No constructor was ever there for a provider's cookie, so a call of it has no consent.
    let takes_consent = purpose.takes_consent(expander.policy) && cookie.embed.is_none();
    let others = usize::from(takes_consent) + cookie.name.parameters.len();
    let types: Vec<Ident> =
        (0..others).map(|index| format_ident!("__Argument{index}", span = at_name)).collect();
    let bound = Ident::new(bound(cookie), at_name);
    let support = expander.support_at(at_name);
    let argument = expander.argument(VALUE, &[], at_name);
    let head = quote_spanned! {at_word=> #visibility fn };
    let rest = quote_spanned! {at_name=>
        #name<#(#types,)* __Value: #support::#bound<#name>, __Made>(#(_: #types,)* #argument: __Value) -> __Made {
            #support::#bound::<#name>::never(#argument)
        }
    };
    quote! { #[doc = #doc] #[doc(hidden)] #allowances #head #rest }
}

/// Names the bound by the code that sets the cookie.
fn bound(cookie: &Cookie) -> &'static str {
    match cookie.writer {
        _ if !cookie.is_stored_here() => "SetElsewhere",
        Writer::Consent => "SetByTheChoice",
        Writer::Middleware => "SetByMiddleware",
        Writer::Proxy => "SetByProxy",
        Writer::Embed => "SetByEmbed",
        Writer::Scripts | Writer::Application => "SetByScripts",
    }
}
