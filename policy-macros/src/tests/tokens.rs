//! Token streams without their tree: they can be cut and mutated anywhere, and put together again.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One token as it is typed: an opening brace is one, and its closing brace is another.
#[derive(Clone)]
pub(super) enum Token {
    Open(Delimiter),
    Close,
    Leaf(TokenTree),
}

/// All tokens in the order of the text.
pub(super) fn flat(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                tokens.push(Token::Open(group.delimiter()));
                tokens.extend(flat(group.stream()));
                tokens.push(Token::Close);
            }
            leaf => tokens.push(Token::Leaf(leaf)),
        }
    }
    tokens
}

/// The tree of these tokens. Groups that are open at the end are closed; what closes nothing is left out.
pub(super) fn tree(tokens: &[Token]) -> TokenStream {
    let mut open: Vec<(Delimiter, Vec<TokenTree>)> = Vec::new();
    let mut inside = Vec::new();
    for token in tokens {
        match token {
            Token::Open(delimiter) => open.push((*delimiter, std::mem::take(&mut inside))),
            Token::Close => close(&mut open, &mut inside),
            Token::Leaf(leaf) => inside.push(leaf.clone()),
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut inside);
    }
    inside.into_iter().collect()
}

fn close(open: &mut Vec<(Delimiter, Vec<TokenTree>)>, inside: &mut Vec<TokenTree>) {
    if let Some((delimiter, before)) = open.pop() {
        let content = std::mem::replace(inside, before);
        inside.push(Group::new(delimiter, content.into_iter().collect()).into());
    }
}

#[test]
fn cut_streams_form_trees_again() {
    for (text, prefix, expected) in [
        ("a { b ( c ) } d", 9, "a { b (c) } d"),
        ("a { b ( c ) } d", 4, "a { b () }"),
        ("a { b ( c ) } d", 1, "a"),
        ("a { b ( c ) } d", 0, ""),
    ] {
        let tokens = flat(text.parse().unwrap());
        let cut = tokens.iter().take(prefix).cloned().collect::<Vec<_>>();
        assert_eq!(tree(&cut).to_string(), expected);
    }
    assert_eq!(tree(&[Token::Close, Token::Open(Delimiter::Brace)]).to_string(), "{ }");
}
