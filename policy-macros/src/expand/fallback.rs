//! The expansion of a policy that the compiler could not finish: its types, so that imports of them still resolve.

use super::expander::allowances;
use crate::syntax::keywords::Keyword;
use crate::syntax::name::is_identifier;
use crate::text_map::TextMap;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// Declares an empty type for the policy, for each purpose and for each cookie.
pub(crate) fn fallback(input: TokenStream) -> TokenStream {
    let mut names = TextMap::default();
    collect(input, &mut names);
    let allowances = allowances(Span::call_site());
    let types = names.values().map(|name| {
        quote! {
            #allowances
            #[allow(missing_docs, missing_copy_implementations, missing_debug_implementations)]
            pub struct #name {}
        }
    });
    types.collect()
}

/// Collects the identifiers of items, wherever they stand.
fn collect(input: TokenStream, names: &mut TextMap<Ident>) {
    let mut rest: &[TokenTree] = &input.into_iter().collect::<Vec<_>>();
    while let [first, behind @ ..] = rest {
        rest = behind;
        match first {
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Ident(word) => {
                let keyword = Keyword::of(&word.to_string());
                let name = match (keyword, behind) {
                    (
                        Some(Keyword::Policy | Keyword::Purpose | Keyword::Cookie),
                        [TokenTree::Ident(name), ..],
                    ) => name,
                    (
                        Some(Keyword::Cookie),
                        [TokenTree::Literal(_), TokenTree::Ident(word), TokenTree::Ident(name), ..],
                    ) if word == "as" => name,
                    _ => continue,
                };
                if is_identifier(&name.to_string()) {
                    names.get_or_insert(name.to_string(), name.clone());
                }
            }
            _ => {}
        }
    }
}
