//! Model to tokens. It cannot fail, and runs on faulty models too: what was named is there for those who call it.
//!
//! Items are spanned as wholes, so that rustc's own messages underline the policy: `pub fn` at the word `cookie`, the rest
//! with the braces of its body at the cookie's name, the consent parameter at the purpose's name.

mod cookie;
mod declaration;
mod docs;
mod document;
mod embed;
mod family;
mod ide;
mod provider;
mod purpose;
mod text;

pub(crate) use ide::{References, modules};

use crate::check::Finding;
use crate::diagnostics::Errors;
use crate::model::{Embed, Policy};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

/// What every part of an expansion needs to know.
pub(crate) struct Expander<'m> {
    pub(crate) policy: &'m Policy,
    pub(crate) findings: &'m [Finding],
    /// The path of the runtime's support for expansions.
    pub(crate) support: TokenStream,
    /// The same within the bodies of declarations, which import it under this name.
    pub(crate) short: TokenStream,
}

impl Expander<'_> {
    /// Every embed, in the order of the table that the policy's type holds.
    fn embeds(&self) -> impl Iterator<Item = &Embed> {
        self.policy.purposes.iter().flat_map(|purpose| &purpose.embeds)
    }
}

/// What an editor looks up, the items of a policy, then its errors: an editor completes at the first place that a token is
/// expanded to, so the references stand first.
pub(crate) fn expand(
    runtime: &TokenStream,
    references: &References,
    policy: &Policy,
    findings: &[Finding],
    errors: Errors,
) -> TokenStream {
    let expander =
        Expander { policy, findings, support: support(runtime), short: quote!(__policy) };
    let references = ide::expand(&expander, references);
    let document = document::expand(&expander);
    let purposes = policy.purposes.iter().map(|purpose| purpose::expand(&expander, purpose));
    let cookies = policy.purposes.iter().map(|purpose| cookie::expand(&expander, purpose));
    let embeds = embed::expand(&expander);
    // Cargo builds anew when a file of texts changes.
    let files = policy.files.iter().map(|file| {
        quote_spanned! {file.span()=> const _: &::core::primitive::str = ::core::include_str!(#file); }
    });
    let errors = errors.into_tokens();
    quote! { #references #document #(#purposes)* #(#cookies)* #embeds #(#files)* #errors }
}

/// The support module of the same version; nothing else can be called by its name.
fn support(runtime: &TokenStream) -> TokenStream {
    let module = format_ident!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-'], "_"));
    if runtime.is_empty() { quote!(::policy_runtime::#module) } else { quote!(#runtime::#module) }
}

/// The lints that names of cookies and texts of policies would draw in the user's crate.
fn allowances(span: Span) -> TokenStream {
    quote_spanned! {span=> #[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)] }
}

/// The policy's visibility at another place: an item begins with it, and what rustc underlines with the item.
fn visibility_at(span: Span, policy: &Policy) -> TokenStream {
    policy.visibility.clone().into_iter().map(|token| at(span, token)).collect()
}

fn at(span: Span, mut token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token {
        let inside = group.stream().into_iter().map(|token| at(span, token)).collect();
        token = TokenTree::Group(Group::new(group.delimiter(), inside));
    }
    token.set_span(span);
    token
}

/// The identifier without its place, for uses that are nobody's mistake.
fn plain(identifier: &Ident) -> Ident {
    let mut plain = identifier.clone();
    plain.set_span(Span::call_site().located_at(identifier.span()));
    plain
}
