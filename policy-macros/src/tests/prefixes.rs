//! A policy while it is typed: every prefix of a valid one expands to all of its items.

use super::expansion::{self, Expansion};
use super::policies::{self, Source};
use super::second_reader::{self, Role};
use super::tokens::{self, Token};
use proc_macro2::TokenStream;

#[test]
fn a_whole_policy_has_no_error() {
    let mut wrong = Vec::new();
    for Source { name, policy } in policies::all() {
        let expansion = expansion::expand(&policy).unwrap();
        wrong.extend(expansion.errors.iter().map(|error| format!("{name}: {error}")));
        wrong.extend(check(&policy, &expansion).err().map(|fault| format!("{name}: {fault}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_prefix_expands_to_all_that_stands_in_it() {
    for source in policies::all() {
        let tokens = source.tokens();
        for end in 0..tokens.len() {
            let (prefix, rest) = tokens.split_at(end);
            let policy = tokens::tree(prefix);
            let outcome = expansion::expand(&policy).and_then(|expansion| {
                check(&policy, &expansion)?;
                expansion.check_messages()?;
                // A library needs no more than one language.
                let needs_more = source.name != "library" && !is_whole(prefix, rest);
                if expansion.errors.is_empty() && needs_more {
                    return Err("half a policy, but no error".to_owned());
                }
                Ok(())
            });
            if let Err(fault) = outcome {
                panic!("{}, the first {end} tokens, {policy}\n{fault}", source.name);
            }
        }
    }
}

/// Texts in other languages stand last, so that a policy of several languages lacks something until they are there; one
/// of one language is whole behind many a token. What may be left out at the end are commas, and what closes groups.
fn is_whole(prefix: &[Token], rest: &[Token]) -> bool {
    let is_comma = |leaf: &proc_macro2::TokenTree| leaf.to_string() == ",";
    let needs_nothing = rest.iter().all(|token| match token {
        Token::Open(_) => false,
        Token::Close => true,
        Token::Leaf(leaf) => is_comma(leaf),
    });
    let all: Vec<Token> = prefix.iter().chain(rest).cloned().collect();
    let is_translated = tokens::tree(&all).into_iter().any(|tree| tree.to_string() == "texts");
    needs_nothing || !is_translated
}

/// Every cookie whose body has begun is there for those who call it.
pub(super) fn check(policy: &TokenStream, expansion: &Expansion) -> Result<(), String> {
    let (functions, types) = (expansion.functions(), expansion.types());
    let text = expansion.tokens.to_string();
    for cookie in second_reader::cookies(policy.clone()) {
        let named = |items: &std::collections::BTreeSet<String>| {
            cookie.identifier.as_ref().is_none_or(|identifier| items.contains(identifier))
        };
        let is_there = match cookie.role {
            Role::Ours => named(&functions) && named(&types),
            Role::Typed => named(&types),
            Role::Row => true,
        };
        let is_family = cookie.wire.contains('{');
        if !is_there || !(is_family || text.contains(&format!("{:?}", cookie.wire))) {
            return Err(format!("the cookie `{}` is not there", cookie.wire));
        }
    }
    Ok(())
}
