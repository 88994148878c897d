//! A quote that is not closed in its line. The quotes behind it pair up again, each with the next, so that the errors stand far
//! away from it: in another purpose, about words that were not written as code.

use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::tokens::render;
use crate::syntax::keys;
use crate::syntax::keywords::is_keyword;
use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

/// Finds the first text that holds lines of a policy, and words its error. A policy that compiles is never searched.
pub(crate) fn unclosed_quote(policy: &TokenStream) -> Option<PolicyError> {
    let mut name = None;
    search(policy.clone(), &mut name)
}

fn search(tokens: TokenStream, name: &mut Option<String>) -> Option<PolicyError> {
    let mut before: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                if let Some(error) = search(group.stream(), name) {
                    return Some(error);
                }
            }
            TokenTree::Literal(literal) => {
                let text = syn::parse_str::<LitStr>(&literal.to_string()).ok();
                let is_raw = literal.to_string().starts_with('r');
                if let Some(text) =
                    text.map(|text| text.value()).filter(|text| !is_raw && holds_lines(text))
                {
                    return Some(error(&before, &text, &token, name.as_deref()));
                }
            }
            TokenTree::Ident(word) => {
                if before.last().is_some_and(|last| is_keyword(&last.to_string())) {
                    *name = Some(word.to_string());
                }
            }
            TokenTree::Punct(_) => {}
        }
        before.push(token);
    }
    None
}

/// Returns whether a line of a text is one of a policy: a key, an item, a doc comment or a brace.
fn holds_lines(text: &str) -> bool {
    text.lines().skip(1).any(|line| {
        let line = line.trim_start();
        let word: &str =
            line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let behind = line.get(word.len()..).unwrap_or_default();
        line.starts_with("///")
            || line.starts_with('}')
            || (keys::is_key(word) && (behind.starts_with(": ") || behind.starts_with(',')))
            || (is_keyword(word) && behind.starts_with(' '))
            // A translation: `recent: ".."`, `recent.location: ".."`
            || (!word.is_empty() && (behind.ends_with(": ") || behind.ends_with(':')))
    })
}

fn error(before: &[TokenTree], text: &str, at: &TokenTree, name: Option<&str>) -> PolicyError {
    let first = text.lines().next().unwrap_or_default().trim();
    let colon = before.iter().rposition(|token| token.to_string() == ":");
    let key = colon.and_then(|colon| before.get(colon.checked_sub(1)?));
    let key = key.map(ToString::to_string).unwrap_or_default();
    let unquoted: TokenStream = colon
        .and_then(|colon| before.get(colon + 1..))
        .unwrap_or_default()
        .iter()
        .cloned()
        .collect();
    let is_opened_late = first.is_empty() || first.starts_with([',', ';', '}', ']']);
    let (what, meant) = if is_opened_late {
        ("opening", render(unquoted))
    } else {
        ("closing", first.trim_end_matches([',', '}', ' ']).to_owned())
    };
    let owner = name.map(|name| format!(" of `{name}`")).unwrap_or_default();
    let called = if key.is_empty() { format!("a text{owner}") } else { format!("`{key}`{owner}") };
    let help = if key.is_empty() || meant.is_empty() {
        "write a quote at both ends of the text, in its line".to_owned()
    } else {
        format!("write `{key}: \"{meant}\",`")
    };
    PolicyError::new(
        at.span(),
        Code::SYNTAX,
        &format!("{called} has no {what} quote, so the lines below it are read as its text"),
        &help,
    )
}
