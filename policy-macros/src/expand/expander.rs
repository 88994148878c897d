//! The context of an expansion: the policy, the path of the runtime, and helpers for spans and lints.

use crate::check::Finding;
use crate::model::{Embed, Policy};
use crate::syntax::name::Parameter;
use crate::syntax::name::reserved::IMPORT;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;

/// The policy that is expanded, and how an expansion names the runtime.
pub(super) struct Expander<'m> {
    pub(super) policy: &'m Policy,
    pub(super) findings: &'m [Finding],
    /// The path of the runtime's support for expansions.
    pub(super) support: TokenStream,
    /// The same within the bodies of declarations, which import it under this name.
    pub(super) short: TokenStream,
}

impl<'m> Expander<'m> {
    /// Prepares the expansion of a policy; `runtime` is the path of the runtime, empty if the author called the macro by it.
    pub(super) fn new(
        runtime: &TokenStream,
        policy: &'m Policy,
        findings: &'m [Finding],
    ) -> Expander<'m> {
        Expander {
            policy,
            findings,
            support: support(runtime),
            short: format_ident!("{IMPORT}").into_token_stream(),
        }
    }

    /// Returns all embeds, in the order of the table that the policy's type holds.
    pub(super) fn embeds(&self) -> Box<dyn Iterator<Item = &Embed> + '_> {
        self.policy.embeds()
    }

    /// Names an argument of ours: `consent`, or `consent_` where that is the name of a parameter beside it or cannot be an
    /// argument's.
    pub(super) fn argument(&self, name: &str, others: &[Parameter], at: Span) -> Ident {
        let mut argument = Ident::new(name, at);
        let is_taken = |argument: &Ident| {
            let names = others.iter().map(|other| self.parameter(&other.name, others));
            self.is_value(argument) || names.into_iter().any(|name| name == *argument)
        };
        while is_taken(&argument) {
            argument = format_ident!("{argument}_", span = at);
        }
        argument
    }

    /// Names the argument of a parameter: like the parameter, if an argument can have that name.
    pub(super) fn parameter(&self, name: &Ident, all: &[Parameter]) -> Ident {
        let mut argument = name.clone();
        while self.is_value(&argument)
            || (argument != *name && all.iter().any(|other| other.name == argument))
        {
            argument = format_ident!("{}_", argument.unraw(), span = name.span());
        }
        argument
    }

    /// Returns whether Rust takes an argument of this name for a value: for a unit type of the policy, or for a variant that is in
    /// scope everywhere.
    fn is_value(&self, name: &Ident) -> bool {
        let is_variant = ["None", "Some", "Ok", "Err"].iter().any(|variant| name == variant);
        is_variant
            || self.policy.name == *name
            || self.policy.purposes.iter().any(|purpose| purpose.identifier == *name)
    }

    /// Returns the policy's visibility at another place: an item begins with it, and so does what rustc underlines.
    pub(super) fn visibility_at(&self, span: Span) -> TokenStream {
        self.policy.visibility.clone().into_iter().map(|token| at(span, token)).collect()
    }

    /// Returns the path of the runtime's support, underlined at another place. `$crate` resolves as where it was written.
    pub(super) fn support_at(&self, span: Span) -> TokenStream {
        let located = |mut token: TokenTree| {
            token.set_span(token.span().located_at(span));
            token
        };
        self.support.clone().into_iter().map(located).collect()
    }
}

/// Names the support module of this version, which no other version has.
fn support(runtime: &TokenStream) -> TokenStream {
    let module = format_ident!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-'], "_"));
    if runtime.is_empty() { quote!(::policy_runtime::#module) } else { quote!(#runtime::#module) }
}

/// Allows the lints that names and texts of a policy would trigger in the user's crate.
pub(super) fn allowances(span: Span) -> TokenStream {
    quote_spanned! {span=> #[allow(dead_code, nonstandard_style, unreachable_pub, clippy::doc_markdown)] }
}

fn at(span: Span, mut token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token {
        let inside = group.stream().into_iter().map(|token| at(span, token)).collect();
        token = TokenTree::Group(Group::new(group.delimiter(), inside));
    }
    token.set_span(span);
    token
}

/// Returns the identifier without its place, for uses that cannot be the author's mistake.
pub(super) fn plain(identifier: &Ident) -> Ident {
    let mut plain = identifier.clone();
    plain.set_span(Span::call_site().located_at(identifier.span()));
    plain
}
