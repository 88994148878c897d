//! Parses tokens into syntax. A mistake inside an item is reported and parsing continues, so that a policy that is being
//! typed still expands to everything that stands in it.

mod context;
mod items;
mod keys;
mod lookahead;
mod names;
mod recovery;
mod render;
mod repair;
mod unclosed;
mod values;

use crate::diagnostics::Errors;
use crate::syntax::Policy;
use crate::syntax::keys::Item;
use crate::syntax::lost::Lost;
use context::Context;
use lookahead::Declared;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
pub(crate) use unclosed::unclosed_quote;

/// The input of the macro.
pub(crate) struct Source {
    /// The path of the runtime, as `$crate` gave it.
    pub(crate) runtime: TokenStream,
    pub(crate) policy: Option<Policy>,
}

/// Parses `[$crate]` and the policy behind it.
pub(crate) fn source(input: TokenStream, errors: &mut Errors) -> Source {
    let mut tokens = input.into_iter();
    let runtime = match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => group.stream(),
        _ => TokenStream::new(),
    };
    let tokens: TokenStream = tokens.collect();
    let declared = Declared::ahead(&tokens);
    let name = declared.policy.clone().unwrap_or(Ident::new("policy", Span::call_site()));
    let before = errors.len();
    let policy = whole(tokens.clone(), &declared, name, Lost::default(), errors);
    if errors.len() == before {
        return Source { runtime, policy };
    }
    let (mut repaired, mut lost) = (Errors::default(), Lost::default());
    let Some(tokens) = repair::heads(&tokens, &declared, &mut lost, &mut repaired) else {
        return Source { runtime, policy };
    };
    let policy = again(tokens, lost, &mut repaired);
    errors.replace_from(before, repaired);
    Source { runtime, policy }
}

/// Parses a policy whose heads were repaired, with the names that they declare now.
fn again(tokens: TokenStream, lost: Lost, errors: &mut Errors) -> Option<Policy> {
    let declared = Declared::ahead(&tokens);
    let name = declared.policy.clone().unwrap_or(Ident::new("policy", Span::call_site()));
    whole(tokens, &declared, name, lost, errors)
}

fn whole(
    tokens: TokenStream,
    declared: &Declared,
    name: Ident,
    mut lost: Lost,
    errors: &mut Errors,
) -> Option<Policy> {
    let mut context =
        Context { item: Item::Policy, name, declared, errors, lost: &mut lost, is_in_embed: false };
    let policy = parse_with(tokens, |input| items::file(input, &mut context)).flatten();
    policy.map(|policy| Policy { lost, ..policy })
}

/// Runs a parser that reports its errors itself.
fn parse_with<T>(tokens: TokenStream, read: impl FnOnce(ParseStream<'_>) -> T) -> Option<T> {
    let reader = |input: ParseStream<'_>| {
        let read = read(input);
        // Tokens that the parser left were reported.
        input.step(|cursor| {
            let mut rest = *cursor;
            while let Some((_, next)) = rest.token_tree() {
                rest = next;
            }
            Ok(((), rest))
        })?;
        Ok(read)
    };
    reader.parse2(tokens).ok()
}
