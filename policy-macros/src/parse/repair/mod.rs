//! Repairs the heads of items before a second parse: a slip in a head is one error then, and the item is read all the same, so
//! that nothing is said about its body, its translations and those who use it.
//!
//! A policy that parses never comes here.

mod cookie;
mod cookie_list;
mod cookie_name;
mod head;
mod others;
mod purpose;
mod segment;
mod storage;
mod word;

use super::lookahead::Declared;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens::render_phrase;
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use crate::syntax::lost::Lost;
use head::{Tokens, changed, text};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use segment::Segment;

/// The head of an item as it was probably meant, and the slip.
struct Repair {
    /// The head; several where one item stands for some.
    heads: Vec<Tokens>,
    code: Code,
    message: String,
    /// The help, where the head alone is not all that there is to say.
    help: Option<String>,
    /// Names were made up, so translations cannot be found.
    is_renamed: bool,
}

impl Repair {
    fn new(head: Tokens, code: Code, message: String) -> Repair {
        Repair { heads: vec![head], code, message, help: None, is_renamed: false }
    }
}

/// The place of a head, and what stands around it.
#[derive(Clone, Copy)]
struct Around<'a> {
    item: Item,
    /// The item in which the head stands, as messages name it.
    called: &'a str,
    /// The body behind the head.
    body: &'a TokenStream,
}

/// Repairs the heads of a policy. Returns `None` if there is nothing to repair.
pub(super) fn heads(
    policy: &TokenStream,
    declared: &Declared,
    lost: &mut Lost,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let called = declared
        .policy
        .as_ref()
        .map_or("the policy".to_owned(), |name| format!("the policy `{name}`"));
    let before = errors.len();
    let mut report = Report { errors, lost };
    let repaired = in_body(policy.clone(), Item::Policy, &called, &mut report);
    (errors.len() > before).then_some(repaired)
}

/// Where slips and names that were made up are noted.
struct Report<'r> {
    errors: &'r mut Errors,
    lost: &'r mut Lost,
}

/// Repairs the heads in a body of this item.
fn in_body(body: TokenStream, item: Item, called: &str, report: &mut Report<'_>) -> TokenStream {
    let mut repaired = TokenStream::new();
    for segment in segment::split(body, item) {
        match segment {
            Segment::Rest(tokens) => repaired.extend(tokens),
            Segment::Item { before, docs, head, body, is_type_behind } => {
                repaired.extend(before);
                let inner = body.stream();
                let around = Around { item, called, body: &inner };
                let (heads, is_in_braces) = repair(&head, &body, is_type_behind, around, report);
                for head in heads {
                    let stream = within(&head, inner.clone(), report);
                    let mut group = Group::new(Delimiter::Brace, stream);
                    group.set_span(body.span());
                    repaired.extend(docs.clone());
                    repaired.extend(head);
                    repaired.extend([TokenTree::Group(if is_in_braces {
                        group
                    } else {
                        body.clone()
                    })]);
                }
            }
        }
    }
    repaired
}

/// Repairs the heads in the body of an item with this head.
fn within(head: &[TokenTree], body: TokenStream, report: &mut Report<'_>) -> TokenStream {
    let mut words = head.iter().filter_map(head::word);
    let keyword = words.find_map(|word| Keyword::of(&word));
    let item = match keyword {
        Some(Keyword::Purpose) => Item::Purpose,
        Some(Keyword::Embed) => Item::Embed,
        Some(Keyword::Retired) => return in_body(body, Item::Retired, "`retired`", report),
        _ => return body,
    };
    let name = words.next().unwrap_or_default();
    in_body(body, item, &format!("the {} `{name}`", item.noun()), report)
}

/// Repairs one head, and reports the slip. Returns whether its body stands in braces now.
fn repair(
    head: &Tokens,
    body: &Group,
    is_type_behind: bool,
    around: Around<'_>,
    report: &mut Report<'_>,
) -> (Vec<Tokens>, bool) {
    let found = word::keyword(head, around);
    let keyed = found.as_ref().and_then(|repair| repair.heads.first()).unwrap_or(head);
    let found = of_keyword(keyed, around).or(found);
    let is_in_braces = body.delimiter() == Delimiter::Brace;
    let Some(Repair { heads, code, message, help, is_renamed }) = found else {
        let called = head::called(head);
        let (place, message) = if is_type_behind {
            let colon = head.iter().position(|token| head::is_sign(token, ':'));
            let ty: TokenStream = head.iter().skip(colon.map_or(0, |at| at + 1)).cloned().collect();
            (SpanRange::of(&ty), format!("the type of {called} stands behind its body"))
        } else if is_in_braces {
            return (vec![head.clone()], true);
        } else {
            (
                body.span().into(),
                format!("the body of {called} stands in other brackets than braces"),
            )
        };
        let help = format!("write `{} {{ .. }}`", render_phrase(head));
        report.errors.report(place, Code::SYNTAX, &message, &help);
        return (vec![head.clone()], true);
    };
    let help = help.unwrap_or_else(|| {
        let whole: Vec<String> =
            heads.iter().map(|head| format!("`{} {{ .. }}`", render_phrase(head))).collect();
        format!("write {}", whole.join(" and "))
    });
    let first = heads.first().map_or(&[][..], Vec::as_slice);
    if is_renamed {
        report.lost.unnamed();
    }
    report.errors.report(changed(head, first), code, &message, &help);
    (heads, true)
}

/// Repairs the head of an item whose keyword is right.
fn of_keyword(head: &Tokens, around: Around<'_>) -> Option<Repair> {
    let keyword = head.iter().filter_map(head::word).find_map(|word| Keyword::of(&word))?;
    match keyword {
        Keyword::Purpose => purpose::repair(head, around),
        Keyword::Consent => cookie::consent(head),
        Keyword::Cookie => cookie::repair(head),
        Keyword::Storage => storage::repair(head),
        Keyword::Embed => others::embed(head),
        Keyword::Policy | Keyword::Provider | Keyword::Texts => others::named(head, keyword),
        Keyword::Retired => others::retired(head),
        Keyword::Access => others::access(head),
        Keyword::Include => None,
    }
}

/// Words the message about tokens that belong nowhere in a head.
fn out_of_place(head: &[TokenTree], repaired: &[TokenTree]) -> String {
    let stray = head::difference(head, repaired);
    let called = head::called(repaired);
    if stray.is_empty() {
        format!("something is missing in the head of {called}")
    } else {
        format!("`{}` is out of place in the head of {called}", text(stray))
    }
}
