//! What a translation is about, in another form than `recent` or `recent.location`.

use super::texts::MISSING;
use crate::diagnostics::code::Code;
use crate::parse::context::Context;
use crate::parse::render::range_since;
use crate::syntax::TextEntry;
use crate::syntax::keys::{self, KEYS};
use crate::syntax::keywords::is_keyword;
use crate::syntax::name::{identifier_for, is_identifier};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitStr, Token, token};

/// Parses a text whose subject has another form, such as `cookie visits` or `"Essential.title"`, and reports it.
pub(super) fn repaired(
    input: ParseStream<'_>,
    language: &Ident,
    context: &mut Context<'_>,
) -> Option<TextEntry> {
    if is_sound(input) {
        return None;
    }
    let start = input.cursor();
    let ahead = input.fork();
    let (tokens, text) = head_and_text(&ahead)?;
    let mut words = Vec::new();
    collect(tokens, &mut words);
    if words.first().is_some_and(|word| is_keyword(word)) && words.len() > 1 {
        words.remove(0);
    }
    let (subject, part) = match words.as_slice() {
        [subject] => (subject.clone(), String::new()),
        [subject, part] if keys::is_key(part) => (subject.clone(), part.clone()),
        _ => return None,
    };
    if !is_identifier(&subject) {
        return None;
    }
    let whole = if part.is_empty() { subject.clone() } else { format!("{subject}.{part}") };
    input.advance_to(&ahead);
    context.report(
        range_since(start, input),
        Code::SYNTAX,
        &format!("the text of `{whole}` in `texts {language}` has another form than `name: \"text\"` or `name.key: \"text\"`"),
        &format!("write `{whole}: {:?}`", text.as_deref().unwrap_or("..")),
    );
    let text = text.unwrap_or_else(|| MISSING.to_owned());
    Some(TextEntry {
        kind: None,
        subject,
        part,
        text,
        place: range_since(start, input),
        line: String::new(),
    })
}

/// Returns whether the parser reads what stands here, or has one message for it.
fn is_sound(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(first) = ahead.call(Ident::parse_any) else { return false };
    if ahead.peek(Token![.]) {
        let _ = ahead.parse::<Token![.]>();
        let _ = ahead.call(Ident::parse_any);
    } else if is_keyword(&first.to_string()) && ahead.peek(syn::Ident) {
        return false;
    }
    let is_in_braces = ahead.peek2(token::Brace);
    let is_colon = ahead.peek(Token![:]) && !ahead.peek(Token![::]) && !is_in_braces;
    is_colon || ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(LitStr)
}

/// Parses the tokens up to the text, and the text.
fn head_and_text(input: ParseStream<'_>) -> Option<(TokenStream, Option<String>)> {
    let mut head = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        let ahead = input.fork();
        if let Ok(text) = ahead.parse::<LitStr>()
            && (ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![;]))
        {
            input.advance_to(&ahead);
            return Some((head.into_iter().collect(), Some(text.value())));
        }
        match input.parse::<TokenTree>().ok()? {
            // `Essential { title: ".." }`, `Essential: { title: ".." }`, `sid: { ".." }`
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let (part, text) = match inner.as_slice() {
                    [text] => (None, text),
                    [part, _, text] => (Some(part), text),
                    _ => return None,
                };
                let text = syn::parse_str::<LitStr>(&text.to_string()).ok()?.value();
                head.extend(part.cloned());
                return Some((head.into_iter().collect(), Some(text)));
            }
            token => head.push(token),
        }
    }
    (!head.is_empty()).then(|| (head.into_iter().collect(), None))
}

/// Collects the words of a head: in quotes, behind points, dashes and `::`; `Essential_title` is two.
fn collect(head: TokenStream, words: &mut Vec<String>) {
    for token in head {
        match token {
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Literal(literal) => {
                let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string()) else { continue };
                let text = text.value();
                match text
                    .rsplit_once('.')
                    .filter(|(_, part)| KEYS.iter().any(|rule| rule.key.as_str() == *part))
                {
                    Some((subject, part)) => words.extend([subject.to_owned(), part.to_owned()]),
                    None if is_identifier(&text) => words.push(text),
                    None => words.push(identifier_for(&text)),
                }
            }
            TokenTree::Group(group) => collect(group.stream(), words),
            TokenTree::Punct(_) => {}
        }
    }
    // `__Host-sid`
    if let [prefix, name] = words.as_slice()
        && prefix.starts_with("__")
        && !keys::is_key(name)
    {
        *words = vec![name.clone()];
    }
}
