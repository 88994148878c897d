//! Names: `recent`, `"__Host-sid" as sid`, `"draft_{document}" as draft(document: u64)`.

pub(super) mod identifier;

use super::context::{Context, Result};
use super::render::range_since;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::syntax::name::pattern::{self, Pattern};
use crate::syntax::name::{
    Name, Parameter, identifier_for, is_identifier, parameter_names, renamed, signature,
};
use identifier::{any, compound, identifier};
use proc_macro2::{Ident, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitStr, Token, Type, parenthesized, parse_quote, token};

/// The rule for names in quotes: an identifier is required, or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    Required,
    /// For names that no program calls: inside an embed, or retired.
    Optional,
}

/// Parses the name of a cookie or of an entry of the storage, behind its keyword.
pub(super) fn name(
    input: ParseStream<'_>,
    keyword: &Ident,
    rule: Identifier,
    context: &mut Context<'_>,
) -> Result<Name> {
    if let Some((wire, place)) = compound(input) {
        return Ok(unquoted(wire, place, rule, context));
    }
    if input.peek(LitStr) {
        return quoted(input, rule, context);
    }
    if input.peek(Token![?]) && input.peek2(Token![as]) {
        return open(input, context);
    }
    let identifier = any(input, keyword, context)?;
    let (wire, span) = (identifier.unraw().to_string(), identifier.span());
    let (has_as, parameters) = (false, Vec::new());
    let mut name =
        Name { wire, place: span.into(), identifier, is_named: true, has_as, parameters };
    if !is_identifier(&name.identifier.to_string()) {
        name.identifier = Ident::new(&identifier_for(&name.wire), span);
        context.lost.unnamed();
        context.report(
            span,
            Code::NAME_IDENTIFIER,
            &format!("`{}` is a keyword of Rust, so nothing can be called so", name.wire),
            &format!("write `{keyword} \"{}\" as {}`", name.wire, name.identifier),
        );
    }
    Ok(name)
}

/// Reports `? as visits`: an import knows the cookie by a pattern alone, from which no name follows.
fn open(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<Name> {
    let question: Token![?] = input.parse()?;
    let word: Token![as] = input.parse()?;
    let identifier = identifier(input, &Ident::new("as", word.span), context)?;
    context.report(
        question.span,
        Code::NAME_MISSING,
        &format!("the name of `{identifier}` is not answered yet"),
        "write it in quotes, with `{rest}` for what varies",
    );
    context.lost.unnamed();
    let (wire, place) = (identifier.unraw().to_string(), question.span.into());
    Ok(Name { wire, place, identifier, is_named: true, has_as: true, parameters: Vec::new() })
}

/// Reports a name that belongs in quotes: `library-card`, `2fa`.
fn unquoted(wire: String, place: SpanRange, rule: Identifier, context: &mut Context<'_>) -> Name {
    let identifier = identifier_for(&wire);
    let help = match rule {
        Identifier::Required => format!("write `\"{wire}\" as {identifier}`"),
        Identifier::Optional => format!("write `\"{wire}\"`"),
    };
    context.report(
        place,
        Code::NAME_IDENTIFIER,
        &format!("`{wire}` is no identifier of Rust, so it has to stand in quotes"),
        &help,
    );
    context.lost.unnamed();
    let identifier = Ident::new(&identifier, place.first);
    Name { wire, place, identifier, is_named: false, has_as: false, parameters: Vec::new() }
}

fn quoted(input: ParseStream<'_>, rule: Identifier, context: &mut Context<'_>) -> Result<Name> {
    let start = input.cursor();
    let text: LitStr = input.parse()?;
    let (wire, span) = (text.value(), text.span());
    if input.peek(Token![as]) {
        let word: Token![as] = input.parse()?;
        let identifier = identifier(input, &Ident::new("as", word.span), context)?;
        let errors = context.errors.len();
        let placeholders = Pattern::of(&wire).placeholders;
        let parameters = parameters(input, &identifier, &placeholders, context)?;
        let parameters = owned(parameters, &identifier, context);
        let place = range_since(start, input);
        let mut name = Name { wire, place, identifier, is_named: true, has_as: true, parameters };
        replace_other_placeholders(&mut name, context);
        let is_reported = context.errors.len() > errors;
        name.wire = with_renamed_placeholders(&name);
        mend(&mut name, true, is_reported, is_typed(input), context);
        return Ok(name);
    }
    let identifier = Ident::new(&identifier_for(&wire), span);
    let place = span.into();
    let (is_named, has_as, parameters) = (false, false, Vec::new());
    let mut name = Name { wire, place, identifier, is_named, has_as, parameters };
    let is_required = rule == Identifier::Required;
    let is_mended = mend(&mut name, is_required, false, is_typed(input), context);
    if is_required {
        context.lost.unnamed();
    }
    if is_mended || !is_required {
        return Ok(name);
    }
    let message = format!("`{}` has no identifier to be called by in Rust", name.wire);
    add_parameters(&mut name, is_typed(input));
    let named = if is_typed(input) { &name.parameters[..] } else { &[] };
    let help = format!("write `\"{}\" as {}`", name.wire, signature(&name.identifier, named));
    context.report(span, Code::NAME_IDENTIFIER, &message, &help);
    Ok(name)
}

/// Returns whether a type follows the name: its cookie is then called in Rust.
fn is_typed(input: ParseStream<'_>) -> bool {
    input.peek(Token![:])
}

/// Renames placeholders that are keywords to the parameters that stand in for them.
fn with_renamed_placeholders(name: &Name) -> String {
    let pattern = Pattern::of(&name.wire);
    let is_parameter = |word: &str| name.parameters.iter().any(|parameter| parameter.name == word);
    let words = pattern.placeholders.iter().map(|word| {
        let stand_in = renamed(word, &[]);
        if !is_parameter(word) && is_parameter(&stand_in) { stand_in } else { word.clone() }
    });
    pattern.with(&words.collect::<Vec<_>>())
}

/// Reports parameters that stand in the name in other signs than braces, `<document>` or `[document]`, and writes them in braces.
fn replace_other_placeholders(name: &mut Name, context: &mut Context<'_>) {
    let written = name.wire.clone();
    for Parameter { name: parameter, .. } in &name.parameters {
        if Pattern::of(&name.wire).placeholders.iter().any(|word| parameter == word) {
            continue;
        }
        let others = [("<", ">"), ("[", "]"), ("(", ")"), ("$", ""), (":", ""), ("%", "%")];
        let others = others.map(|(open, close)| format!("{open}{parameter}{close}"));
        if let Some(other) =
            others.iter().find(|other| name.wire.matches(other.as_str()).count() == 1)
        {
            name.wire = name.wire.replace(other.as_str(), &format!("{{{parameter}}}"));
        }
    }
    if name.wire != written {
        context.report(
            name.place,
            Code::NAME_BRACE,
            &format!("a placeholder of the name `{written}` stands in other signs than braces"),
            &format!(
                "write `\"{}\" as {}`",
                name.wire,
                signature(&name.identifier, &name.parameters)
            ),
        );
    }
}

/// Gives a name a parameter for each placeholder, so that a missing one is not reported again.
fn add_parameters(name: &mut Name, is_typed: bool) {
    let pattern = Pattern::of(&name.wire);
    let words = parameter_names(&pattern.placeholders);
    if is_typed {
        name.wire = pattern.with(&words);
    }
    let span = name.identifier.span();
    let ty: Type = if is_typed { parse_quote!(u64) } else { parse_quote!(::std::string::String) };
    let parameter = |word: &String| Parameter { name: Ident::new(word, span), ty: ty.clone() };
    name.parameters = words.iter().map(parameter).collect();
}

/// Reports braces that belong to no placeholder, and mends the name. Returns whether there were any.
fn mend(
    name: &mut Name,
    has_identifier: bool,
    is_reported: bool,
    is_typed: bool,
    context: &mut Context<'_>,
) -> bool {
    let words: Vec<String> =
        name.parameters.iter().map(|parameter| parameter.name.to_string()).collect();
    let Some(mended) = pattern::mended(&name.wire, &words) else { return false };
    let written = std::mem::replace(&mut name.wire, mended);
    if is_too_wide(&name.wire) {
        name.wire = written.replace(['{', '}'], "");
        if name.wire.is_empty() {
            name.wire = format!("{}_{{id}}", name.identifier);
        }
    }
    let is_family = !Pattern::of(&name.wire).placeholders.is_empty();
    if is_typed && is_family && name.parameters.is_empty() {
        add_parameters(name, true);
    }
    let called = if has_identifier {
        format!(" as {}", signature(&name.identifier, &name.parameters))
    } else {
        String::new()
    };
    if !is_reported {
        context.report(
            name.place,
            Code::NAME_BRACE,
            &format!("a brace in the name `{written}` belongs to no placeholder"),
            &format!("write `\"{}\"{called}`", name.wire),
        );
    }
    true
}

/// Returns whether a family of this name would break `family-literal`.
fn is_too_wide(wire: &str) -> bool {
    let Pattern { parts, placeholders } = Pattern::of(wire);
    !placeholders.is_empty() && parts.concat().chars().count() < 2
}

/// Parses the parameters in parentheses behind a name, if there are any.
pub(super) fn parameters(
    input: ParseStream<'_>,
    item: &Ident,
    placeholders: &[String],
    context: &mut Context<'_>,
) -> Result<Vec<Parameter>> {
    if !input.peek(token::Paren) {
        return Ok(Vec::new());
    }
    let inner = parentheses(input)?;
    let mut parameters = Vec::new();
    while !inner.is_empty() {
        let placeholder = placeholders.get(parameters.len()).map(String::as_str);
        let parameter = match unnamed(&inner, item, placeholder, context) {
            Some(parameter) => parameter,
            None => parameter(&inner, item, context)?,
        };
        parameters.push(parameter);
        if inner.is_empty() {
            break;
        }
        if inner.peek(Token![,]) && inner.peek2(Token![,]) {
            let _ = inner.parse::<Token![,]>();
            context.report(
                inner.span(),
                Code::SYNTAX,
                &format!("two commas stand between the parameters of `{item}`"),
                "remove one of them",
            );
        }
        if inner.parse::<Token![,]>().is_err() {
            return Err(PolicyError::new(
                inner.span(),
                Code::SYNTAX,
                &format!("expected a comma between the parameters of `{item}`"),
                &format!("write `{}, ..`", signature(item, &parameters).trim_end_matches(')')),
            ));
        }
    }
    Ok(parameters)
}

/// Parses a type that stands without a name, or before it, where the name has a placeholder: `u64`, `u64 document`.
fn unnamed(
    input: ParseStream<'_>,
    item: &Ident,
    placeholder: Option<&str>,
    context: &mut Context<'_>,
) -> Option<Parameter> {
    const TYPES: &[&str] =
        &["u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "String", "str"];
    let start = input.cursor();
    let ahead = input.fork();
    let found = ahead.call(Ident::parse_any).ok()?;
    let is_type = TYPES.iter().any(|ty| found == ty) && placeholder != Some(&found.to_string());
    let behind = ahead.fork().call(Ident::parse_any).ok();
    let is_end = ahead.is_empty() || ahead.peek(Token![,]) || behind.is_some();
    let name =
        behind.clone().map_or(placeholder.map(str::to_owned), |name| Some(name.to_string()))?;
    if !is_type || !is_end {
        return None;
    }
    if behind.is_some() {
        let _ = ahead.call(Ident::parse_any);
    }
    input.advance_to(&ahead);
    context.report(
        range_since(start, input),
        Code::FAMILY_PARAMETER,
        &format!("expected a name, `:` and a type for a parameter of `{item}`"),
        &format!("write `{name}: {found}`"),
    );
    let name = Ident::new(&renamed(&name, &[]), found.span());
    Some(Parameter { name, ty: syn::parse_str(&found.to_string()).ok()? })
}

/// Reports parameters of a cookie whose type borrows: a key has a value of its own.
fn owned(parameters: Vec<Parameter>, item: &Ident, context: &mut Context<'_>) -> Vec<Parameter> {
    let owned = |parameter: Parameter| {
        let ty = &parameter.ty;
        let is_str = matches!(ty, Type::Path(ty) if ty.path.is_ident("str"));
        if !is_str && !matches!(ty, Type::Reference(_)) {
            return parameter;
        }
        let found = tokens::render(ty.to_token_stream());
        context.report(
            SpanRange::of(ty),
            Code::FAMILY_PARAMETER,
            &format!("the parameter `{}` of `{item}` has the type `{found}`, which has no value of its own", parameter.name),
            &format!("write `{}: String`", parameter.name),
        );
        Parameter { ty: parse_quote!(String), ..parameter }
    };
    parameters.into_iter().map(owned).collect()
}

fn parentheses(input: ParseStream<'_>) -> syn::Result<syn::parse::ParseBuffer<'_>> {
    let inner;
    parenthesized!(inner in input);
    Ok(inner)
}

fn parameter(input: ParseStream<'_>, item: &Ident, context: &mut Context<'_>) -> Result<Parameter> {
    let name = parameter_name(input, item, context)?;
    if !input.peek(Token![:]) || input.peek(Token![::]) {
        let place = if input.is_empty() { name.span() } else { input.span() };
        while input.peek(Token![=])
            || input.peek(Token![:])
            || input.peek(Token![-])
            || input.peek(Token![>])
        {
            let _ = input.parse::<TokenTree>();
        }
        let ty = if input.is_empty() || input.peek(Token![,]) {
            None
        } else {
            input.parse::<Type>().ok()
        };
        let ty = ty.unwrap_or_else(|| parse_quote!(u64));
        context.report(
            place,
            Code::SYNTAX,
            &format!("expected `:` and a type behind the parameter `{name}` of `{item}`"),
            &format!("write `{name}: {}`", tokens::render(ty.to_token_stream())),
        );
        return Ok(Parameter { name, ty });
    }
    let _: Token![:] = input.parse()?;
    let span = input.span();
    let ty: Type = input.parse().map_err(|_| {
        PolicyError::new(
            span,
            Code::SYNTAX,
            &format!("expected the type of the parameter `{name}` of `{item}`"),
            &format!("write `{name}: u64`, or another type"),
        )
    })?;
    let found = tokens::render(ty.to_token_stream());
    let Some(meant) = type_of_other_language(&found) else { return Ok(Parameter { name, ty }) };
    context.report(
        SpanRange::of(&ty),
        Code::FAMILY_PARAMETER,
        &format!("the parameter `{name}` of `{item}` has the type `{found}`, which Rust has not"),
        &format!("write `{name}: {meant}`"),
    );
    Ok(Parameter { name, ty: syn::parse_str(meant).unwrap_or(ty) })
}

/// Returns the type of Rust that a type of another language means.
pub(super) fn type_of_other_language(ty: &str) -> Option<&'static str> {
    match ty {
        "string" | "text" => Some("String"),
        "int" | "integer" | "number" => Some("i64"),
        "boolean" => Some("bool"),
        _ => None,
    }
}

/// Parses the name of a parameter. One that Rust does not take is reported.
fn parameter_name(
    input: ParseStream<'_>,
    item: &Ident,
    context: &mut Context<'_>,
) -> Result<Ident> {
    if let Some((written, place)) = compound(input) {
        let word = renamed(&pattern::word(&written), &[]);
        context.report(
            place,
            Code::NAME_IDENTIFIER,
            &format!("no parameter of `{item}` can be called `{written}` in Rust"),
            &format!("write `{word}` in its place, here and in the braces where it stands"),
        );
        return Ok(Ident::new(&word, place.first));
    }
    let name = any(input, item, context)?;
    // In braces stands no `r#`.
    if is_identifier(&name.to_string()) && name == name.unraw() {
        return Ok(name);
    }
    let other = match name.unraw().to_string() {
        word if is_identifier(&word) => word,
        word => renamed(&word, &[]),
    };
    context.report(
        name.span(),
        Code::NAME_IDENTIFIER,
        &format!("no parameter of `{item}` can be called `{name}` in Rust"),
        &format!("write `{other}` in its place, here and in the braces where it stands"),
    );
    Ok(Ident::new(&other, name.span()))
}
