//! A second, naive parser of policies: lists the cookies of a source, whole or half typed.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A cookie whose body has begun.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stated {
    pub(super) wire: String,
    pub(super) identifier: Option<String>,
    pub(super) role: Role,
}

/// Which item stands for a cookie.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(super) enum Role {
    /// This program sets it: a function and a type.
    Ours,
    /// Others set it, but its value has a type: a type.
    Typed,
    /// A row of the policy, and nothing to call.
    Row,
}

/// The cookies of all purposes and embeds.
pub(super) fn cookies(policy: TokenStream) -> Vec<Stated> {
    let trees: Vec<TokenTree> = policy.into_iter().collect();
    let mut stated = Vec::new();
    let mut rest = trees.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if is(first, "purpose")
            && matches!(behind, [TokenTree::Ident(_), colon, TokenTree::Ident(_), ..] if is_colon(colon))
        {
            let Some(body) = behind.get(3).and_then(braces) else { continue };
            in_body(body, false, &mut stated);
        }
    }
    stated
}

/// The cookies of a purpose's body, or of an embed's.
fn in_body(body: TokenStream, is_embed: bool, stated: &mut Vec<Stated>) {
    let trees: Vec<TokenTree> = body.into_iter().collect();
    let mut rest = trees.as_slice();
    let mut before: Option<&TokenTree> = None;
    while let Some((first, behind)) = rest.split_first() {
        let is_consent = before.is_some_and(|before| is(before, "consent"));
        if is(first, "cookie") {
            stated.extend(cookie(behind, is_embed, is_consent));
        } else if is(first, "embed") {
            let body = behind.iter().take(3).find_map(braces);
            if let Some(body) = body {
                in_body(body, true, stated);
            }
        }
        before = Some(first);
        rest = behind;
    }
}

fn cookie(behind: &[TokenTree], is_embed: bool, is_consent: bool) -> Option<Stated> {
    let (name, mut rest) = behind.split_first()?;
    let (wire, mut identifier) = match name {
        TokenTree::Ident(name) => (name.to_string(), Some(name.to_string())),
        TokenTree::Literal(name) => {
            (syn::parse_str::<syn::LitStr>(&name.to_string()).ok()?.value(), None)
        }
        _ => return None,
    };
    if let [word, TokenTree::Ident(name), behind @ ..] = rest
        && is(word, "as")
    {
        identifier = Some(name.to_string());
        rest = behind;
    }
    let body = rest.iter().position(|tree| braces(tree).is_some())?;
    let head = rest.get(..body)?;
    // Another cookie's body, behind a head that is still to be typed.
    if head
        .iter()
        .any(|tree| matches!(tree, TokenTree::Punct(punct) if "#,".contains(punct.as_char())))
    {
        return None;
    }
    let is_typed = head.iter().any(is_colon);
    let keys = rest.get(body).and_then(braces)?;
    let by_others = keys.into_iter().any(|key| is(&key, "set_by") || is(&key, "stored_on"));
    let role = match (is_embed || by_others || is_consent, is_typed && !is_consent) {
        (false, _) => Role::Ours,
        (true, true) => Role::Typed,
        (true, false) => Role::Row,
    };
    Some(Stated { wire, identifier, role })
}

fn is(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn is_colon(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':')
}

fn braces(tree: &TokenTree) -> Option<TokenStream> {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    }
}

#[test]
fn cookies_and_their_items() {
    let policy = r#"
        policy P { sites: [any] }
        purpose A: necessary {
            cookie plain: Vec<u8> { lifetime: session }
            cookie "__Host-x" as x: T { lifetime: session }
            cookie "d_{n}" as d(n: u64): T {}
            cookie other { set_by: proxy }
            cookie mine: T { set_by: middleware }
            consent cookie choice {}
            embed pixel(a: &str) { script: ["s"], cookie _p: String {} cookie q {} cookie "r" {} }
            cookie begun
        }
    "#;
    let stated = cookies(policy.parse().unwrap());
    let roles: Vec<(&str, Role)> =
        stated.iter().map(|cookie| (cookie.wire.as_str(), cookie.role)).collect();
    assert_eq!(
        roles,
        [
            ("plain", Role::Ours),
            ("__Host-x", Role::Ours),
            ("d_{n}", Role::Ours),
            ("other", Role::Row),
            ("mine", Role::Typed),
            ("choice", Role::Row),
            ("_p", Role::Typed),
            ("q", Role::Row),
            ("r", Role::Row),
        ]
    );
}
