//! The state of parsing: the item at hand, what else the policy declares, and where errors go.

use super::lookahead::Declared;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::{Errors, PolicyError};
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use crate::syntax::lost::Lost;
use crate::syntax::name::identifier_for;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::ParseStream;

/// A result whose error gives up the item or key at hand; parsing resumes behind it.
pub(super) type Result<T> = std::result::Result<T, PolicyError>;

/// The item whose body is parsed.
pub(super) struct Context<'r> {
    pub(super) item: Item,
    pub(super) name: Ident,
    pub(super) declared: &'r Declared,
    pub(super) errors: &'r mut Errors,
    pub(super) lost: &'r mut Lost,
    /// The item stands in an embed, so its provider sets what it declares.
    pub(super) is_in_embed: bool,
}

impl Context<'_> {
    /// Enters an item that stands in this one.
    pub(super) fn inside(&mut self, item: Item, name: &Ident) -> Context<'_> {
        Context {
            item,
            name: name.clone(),
            declared: self.declared,
            errors: &mut *self.errors,
            lost: &mut *self.lost,
            is_in_embed: self.item == Item::Embed,
        }
    }

    pub(super) fn report(
        &mut self,
        place: impl Into<SpanRange>,
        code: Code,
        message: &str,
        help: &str,
    ) {
        self.errors.report(place, code, message, help);
    }

    /// Notes the words from `start` to the position of `input`, which were given up.
    pub(super) fn lose_since(&mut self, start: Cursor<'_>, input: ParseStream<'_>) {
        let mut rest = start;
        while rest < input.cursor()
            && let Some((token, next)) = rest.token_tree()
        {
            self.lose(TokenStream::from(token));
            rest = next;
        }
    }

    /// Notes the words between two cursors, which were to translate something.
    pub(super) fn lose_texts(&mut self, start: Cursor<'_>, end: Cursor<'_>) {
        let mut rest = start;
        while rest < end
            && let Some((token, next)) = rest.token_tree()
        {
            let text = token.to_string();
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.for_each(|word| self.lost.text(word.to_owned()));
            rest = next;
        }
    }

    fn lose(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    if self.item == Item::Policy {
                        self.lost.top(word.to_string());
                    }
                    self.lost.item(word.to_string());
                }
                TokenTree::Group(group) => self.lose(group.stream()),
                TokenTree::Literal(text) => {
                    self.lost.item(identifier_for(text.to_string().trim_matches('"')));
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Notes that the keys of the item were not read as they were meant.
    pub(super) fn lose_keys(&mut self) {
        let name = self.name.to_string();
        self.lost.item(name);
    }

    /// Names the item: the cookie `recent`.
    pub(super) fn called(&self) -> String {
        match self.item {
            Item::Policy if self.declared.policy.is_none() => "the policy".to_owned(),
            Item::Retired if self.name == Keyword::Retired.as_str() => "`retired`".to_owned(),
            item => format!("the {} `{}`", item.noun(), self.name),
        }
    }
}
