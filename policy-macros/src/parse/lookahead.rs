//! Names that a policy declares, collected before it is parsed: a message can propose a name that is declared further down.

use crate::syntax::keys::Key;
use crate::syntax::keywords::Keyword;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::LitStr;

/// The names of the items at the top of a policy.
#[derive(Default)]
pub(crate) struct Declared {
    /// The name of the policy; of several, the first.
    pub(super) policy: Option<Ident>,
    pub(super) providers: Vec<String>,
    pub(super) purposes: Vec<String>,
    /// The hosts of `sites`, without the star of those below.
    pub(super) sites: Vec<String>,
}

impl Declared {
    /// Collects each name that stands behind a keyword.
    pub(super) fn ahead(policy: &TokenStream) -> Declared {
        let mut declared = Declared::default();
        let mut tokens = policy.clone().into_iter().peekable();
        while let Some(token) = tokens.next() {
            let TokenTree::Ident(word) = token else { continue };
            let Some(TokenTree::Ident(name)) = tokens.peek().cloned() else { continue };
            if declared.policy.is_none() && word == Keyword::Policy.as_str() {
                declared.sites = sites(tokens.clone());
            }
            match Keyword::of(&word.to_string()) {
                Some(Keyword::Policy) if declared.policy.is_none() => {
                    declared.policy = Some(name.clone());
                }
                Some(Keyword::Provider) => declared.providers.push(name.to_string()),
                Some(Keyword::Purpose) => declared.purposes.push(name.to_string()),
                _ => {}
            }
        }
        declared
    }
}

/// Collects the hosts of `sites: [..]` in the first braces.
fn sites(mut behind: impl Iterator<Item = TokenTree>) -> Vec<String> {
    let body = behind.find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let tokens: Vec<TokenTree> = body.into_iter().flatten().collect();
    let list = tokens.windows(3).find_map(|three| match three {
        [TokenTree::Ident(key), _, TokenTree::Group(list)] if *key == Key::SITES => Some(list),
        _ => None,
    });
    let text = |token: TokenTree| syn::parse_str::<LitStr>(&token.to_string()).ok();
    let hosts = list.into_iter().flat_map(Group::stream).filter_map(text);
    hosts.map(|host| host.value().trim_start_matches("*.").to_owned()).collect()
}
