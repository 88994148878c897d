//! Names of a policy's items, sorted by their hashes: a policy that includes libraries compares them while it is compiled.

use super::expander::Expander;
use super::family;
use crate::model::{Cookie, Family, fingerprint};
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the names of cookies and entries of the storage, the patterns of families, and the identifiers.
pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let (short, policy) = (&expander.short, expander.policy);
    let cookies = || policy.cookies().map(|(_, cookie)| cookie).filter(|one| one.is_stored_here());
    let declared = cookies().map(|cookie| (&cookie.name, cookie.family.as_ref(), false));
    let retired = policy.retired.iter().map(|one| (&one.name, one.family.as_ref(), true));
    let mut exact = Vec::new();
    let mut families = Vec::new();
    for (name, family, is_retired) in declared.chain(retired) {
        let wire = &name.wire;
        match family {
            Some(family) => families.push(pattern(family, wire, is_retired, short)),
            None => exact.push((fingerprint::hash(wire), wire.clone(), is_retired)),
        }
    }
    let storage = policy.purposes.iter().flat_map(|purpose| &purpose.storage);
    let entries = storage.clone().map(|entry| format!("{} of {}", entry.name.wire, entry.area));
    let identifiers = policy.cookies().map(|(_, cookie)| cookie).filter(|one| is_called(one));
    let identifiers = identifiers.map(|cookie| ("cookie", cookie.name.identifier.to_string()));
    let storage = storage.filter(|entry| entry.name.has_as || entry.embed.is_none());
    let storage = storage.map(|entry| ("storage", entry.name.identifier.to_string()));
    let embeds = expander.embeds().map(|embed| ("embed", embed.identifier.to_string()));
    let identifiers = identifiers.chain(storage).chain(embeds);
    let identifiers = identifiers.map(|(noun, identifier)| format!("{noun} `{identifier}`"));
    let exact = sorted(exact, short);
    let entries = sorted(entries.map(unretired).collect(), short);
    let identifiers = sorted(identifiers.map(unretired).collect(), short);
    quote! {
        #short::Names {
            cookies: #exact,
            families: &[#(#families),*],
            storage: #entries,
            identifiers: #identifiers,
        }
    }
}

/// Returns whether a program or a translation names the cookie by its identifier.
fn is_called(cookie: &Cookie) -> bool {
    cookie.name.has_as || cookie.embed.is_none() || cookie.value.is_some()
}

fn unretired(text: String) -> (u64, String, bool) {
    (fingerprint::hash(&text), text, false)
}

fn sorted(mut names: Vec<(u64, String, bool)>, short: &TokenStream) -> TokenStream {
    names.sort_unstable();
    names.dedup();
    let names = names.iter().map(|(hash, text, is_retired)| {
        quote!(#short::HashedName { hash: #hash, text: #text, is_retired: #is_retired })
    });
    quote!(&[#(#names),*])
}

fn pattern(family: &Family, wire: &str, is_retired: bool, short: &TokenStream) -> TokenStream {
    let parts = &family.parts;
    let texts = family::texts(family, short).unwrap_or_else(|| quote!(&[]));
    quote! {
        #short::NamePattern { text: #wire, parts: &[#(#parts),*], placeholders: #texts, is_retired: #is_retired }
    }
}
