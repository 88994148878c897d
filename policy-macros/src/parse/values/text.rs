//! Texts in quotes.

use super::field::Field;
use super::list;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::recovery::{is_end, raw, skip_value};
use crate::syntax::Value;
use crate::syntax::date;
use crate::syntax::hidden::{hidden, report_hidden};
use crate::syntax::keys::Key;
use crate::syntax::open::{is_no_fact, is_open};
use crate::syntax::size;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::LitStr;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;

/// Parses a text. One that says nothing is reported.
pub(super) fn text(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    let (one, all) = (input.fork(), input.fork());
    let is_whole = |one: ParseStream<'_>| {
        skip_value(&all);
        one.cursor() >= all.cursor()
    };
    let text = one.parse::<LitStr>().ok().filter(|_| is_end(&one) || is_whole(&one));
    if let Some(text) = text {
        input.advance_to(&one);
        if is_without_content(&text.value(), field) {
            open(&text, field, errors);
            return stand_in(field, text.span());
        }
        if let Some(found) =
            hidden(&text.value()).filter(|_| !has_rule_of_characters(field.rule.key))
        {
            report_hidden(field.called(), found, text.span(), errors);
        }
        return Some(Value::Text(text));
    }
    let all = input.fork();
    skip_value(&all);
    let tokens: TokenStream = input
        .fork()
        .step(|cursor| {
            let (mut tokens, mut rest) = (Vec::new(), *cursor);
            while rest < all.cursor()
                && let Some((token, next)) = rest.token_tree()
            {
                tokens.push(token);
                rest = next;
            }
            Ok((tokens.into_iter().collect(), rest))
        })
        .unwrap_or_default();
    if let Some([first, others @ ..]) = list::texts(input).as_deref()
        && field.rule.key == Key::PRIVACY
        && !others.is_empty()
    {
        return Some(further_notices(raw(input).1, field, first, others, errors));
    }
    let (found, place) = raw(input);
    let meant = meant(&found, tokens, field).filter(|meant| !is_without_content(meant, field));
    field.wrong(place, &meant.map(|meant| format!("{meant:?}")).unwrap_or_default(), errors);
    stand_in(field, place.first)
}

/// Returns whether a rule says which characters the value of a key has: it is an address, a path, a date or a size.
fn has_rule_of_characters(key: Key) -> bool {
    matches!(key, Key::PRIVACY | Key::OPT_OUT | Key::PATH | Key::UPDATED | Key::SIZE)
}

/// Reports several privacy notices in the place of one. The first stands in for them.
fn further_notices(
    place: SpanRange,
    field: &Field<'_>,
    first: &LitStr,
    others: &[LitStr],
    errors: &mut Errors,
) -> Value {
    let others: Vec<String> = others.iter().map(|other| format!("{:?}", other.value())).collect();
    errors.report(
        place,
        Code::KEY_VALUE,
        &format!("{} is one notice; others stand in `{}`", field.called(), Key::NOTICES),
        &format!(
            "write `{}: {:?}, {}: [{}]`",
            Key::PRIVACY,
            first.value(),
            Key::NOTICES,
            others.join(", ")
        ),
    );
    Value::Text(first.clone())
}

fn is_without_content(text: &str, field: &Field<'_>) -> bool {
    match field.rule.key {
        Key::ANONYMISED => is_no_fact(text),
        Key::PATH | Key::UPDATED | Key::STORED_ON | Key::SIZE | Key::INIT
            if !text.trim().is_empty() =>
        {
            false
        }
        _ => is_open(text),
    }
}

/// Reports a text that is still to be written.
fn open(text: &LitStr, field: &Field<'_>, errors: &mut Errors) {
    let (found, rule) = (text.value(), field.rule);
    let what = if found.trim().is_empty() {
        "is empty".to_owned()
    } else {
        format!("says nothing yet: `{}`", found.trim())
    };
    let says = rule.says;
    let help = match rule.key {
        Key::ANONYMISED => {
            format!("remove `anonymised`, and visitors are asked; or write in the quotes {says}")
        }
        key if rule.required.is_empty() => format!("write in the quotes {says}; or remove `{key}`"),
        _ => format!("write in the quotes {says}"),
    };
    errors.report(text.span(), Code::TEXT_EMPTY, &format!("{} {what}", field.called()), &help);
}

/// Finds the text that was meant in tokens that are not a string: the string in a call, or words without quotes.
fn meant(found: &str, tokens: TokenStream, field: &Field<'_>) -> Option<String> {
    let mut strings = Vec::new();
    let mut words = Vec::new();
    sort(tokens, &mut strings, &mut words);
    // One word says not how.
    if field.rule.key == Key::ANONYMISED && strings.is_empty() && words.len() < 2 {
        return None;
    }
    let is_of_file =
        words.iter().any(|word| word.starts_with("include") || word == "env" || word == "concat");
    if is_of_file {
        return None;
    }
    let meant = match strings.as_slice() {
        [] if is_constant(found) || (is_no_fact(found) && field.rule.key != Key::PATH) => {
            return None;
        }
        [] => found.to_owned(),
        [one] => one.clone(),
        // `{ en: "..", de: ".." }`: one text in two languages.
        _ if found.starts_with('{') && !words.is_empty() => return None,
        // Two hosts are none.
        _ if field.rule.key == Key::STORED_ON => return None,
        strings if field.rule.has_paragraphs() && found.starts_with('[') => strings.join("\n\n"),
        strings if found.starts_with(['[', '(', '{']) => strings.join(", "),
        strings => strings.concat(),
    };
    let meant = match field.rule.key {
        Key::UPDATED => match date::meant(&meant).as_slice() {
            [day] => day.clone(),
            _ => return None,
        },
        Key::PRIVACY | Key::OPT_OUT if !meant.contains("://") => {
            if !meant.contains('.') || meant.contains([' ', '@']) {
                return None;
            }
            format!("https://{meant}")
        }
        Key::PATH if !meant.starts_with('/') => format!("/{meant}"),
        Key::SIZE => size::meant(&meant)?,
        _ => meant,
    };
    Some(meant).filter(|meant| !meant.is_empty())
}

/// Returns whether a word names a constant of the program, which a policy cannot see.
fn is_constant(found: &str) -> bool {
    let is_capital = |c: char| c.is_ascii_uppercase() || c == '_' || c.is_ascii_digit();
    let is_word = found.starts_with(|c: char| c.is_ascii_uppercase());
    (is_word && found.len() > 3 && found.chars().all(is_capital)) || found.contains("::")
}

fn sort(tokens: TokenStream, strings: &mut Vec<String>, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => sort(group.stream(), strings, words),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                let plain = literal.strip_prefix(['b', 'c']).unwrap_or(&literal);
                strings.extend(syn::parse_str::<LitStr>(plain).ok().map(|text| text.value()));
            }
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Punct(_) => {}
        }
    }
}

/// Returns a text in the place of one that was reported, so that its translations belong to something.
fn stand_in(field: &Field<'_>, span: Span) -> Option<Value> {
    field.rule.is_translated().then(|| Value::Text(LitStr::new(field.rule.key.as_str(), span)))
}
