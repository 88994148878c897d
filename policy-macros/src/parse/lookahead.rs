//! Names that a policy declares, collected before it is parsed: a message can propose a name that is declared further down.

use crate::syntax::keys::Key;
use crate::syntax::keywords::Keyword;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
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
    pub(super) languages: Vec<String>,
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
                let body = body(tokens.clone());
                declared.sites = list(&body, Key::SITES).filter_map(|token| host(&token)).collect();
                let languages = list(&body, Key::LANGUAGES);
                declared.languages = languages
                    .filter(|token| matches!(token, TokenTree::Ident(_)))
                    .map(|language| language.to_string())
                    .collect();
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

/// Returns the tokens in the first braces.
fn body(mut behind: impl Iterator<Item = TokenTree>) -> Vec<TokenTree> {
    let body = behind.find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    body.into_iter().flatten().collect()
}

/// Returns the tokens of the list behind a key: `sites: [..]`.
fn list(body: &[TokenTree], key: Key) -> impl Iterator<Item = TokenTree> {
    let list = body.windows(3).find_map(|three| match three {
        [TokenTree::Ident(word), _, TokenTree::Group(list)] if *word == key => Some(list.stream()),
        _ => None,
    });
    list.into_iter().flatten()
}

fn host(token: &TokenTree) -> Option<String> {
    let text = syn::parse_str::<LitStr>(&token.to_string()).ok()?;
    Some(text.value().trim_start_matches("*.").to_owned())
}
