//! The Rust that askama writes, as calls of the crate's trait `Html`.
//!
//! A statement of another form than those that the templates need is a panic with its text.

use crate::simplify::{Anonymous, Conditions, Parentheses, plain, text, unwrapped};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{
    Block, Expr, ExprForLoop, ExprIf, ExprLit, ExprMatch, File, ImplItem, Item, ItemImpl, Lit, Pat,
    Stmt, parse_quote,
};

/// The expressions behind the names that askama gives to the values between two tags.
type Values = HashMap<String, Expr>;

/// Returns the implementation of `Html` that does what askama's `Template` does.
pub(crate) fn shortened(derived: TokenStream) -> File {
    let file: File = syn::parse2(derived).unwrap();
    let Some(Item::Const(item)) = file.items.into_iter().next() else { panic!("no constant") };
    let Expr::Block(block) = *item.expr else { panic!("no block") };
    let template = block.block.stmts.into_iter().find_map(|statement| match statement {
        Stmt::Item(Item::Impl(item)) if last_of_trait(&item) == "Template" => Some(item),
        _ => None,
    });
    let template = template.expect("an implementation of `Template`");
    let body = template.items.into_iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "render_into_with_values" => {
            Some(function.block)
        }
        _ => None,
    });
    let body = joined(statements(body.expect("a body"), &Values::new()));
    let mut of = *template.self_ty;
    Anonymous.visit_type_mut(&mut of);
    parse_quote! {
        #[allow(clippy::explicit_iter_loop, clippy::needless_borrow, reason = "the types are not known where it is written")]
        impl crate::html::Html for #of {
            fn write_html(&self, html: &mut String) {
                #(#body)*
            }
        }
    }
}

fn last_of_trait(item: &ItemImpl) -> String {
    let path = item.trait_.as_ref().map(|(path, _)| path);
    path.and_then(|path| path.segments.last())
        .map_or_else(String::new, |last| last.ident.to_string())
}

/// Shortens the statements of a block.
fn statements(block: Block, values: &Values) -> Vec<Stmt> {
    let mut shortened = Vec::new();
    let mut iterated = None;
    for statement in block.stmts {
        match statement {
            Stmt::Item(Item::Use(_) | Item::Const(_)) => {} // imports, and the file for Cargo
            Stmt::Local(local) if text(&local.pat) == "__askama_iter" => {
                iterated = local.init.map(|init| *init.expr);
            }
            Stmt::Expr(Expr::ForLoop(each), _) => {
                let over = iterated.take().expect("what is iterated");
                shortened.push(for_loop(each, over, values));
            }
            Stmt::Expr(Expr::If(branch), _) => {
                shortened.push(Stmt::Expr(Expr::If(condition(branch, values)), None));
            }
            Stmt::Expr(Expr::Match(choice), _) => shortened.extend(matched(choice, values)),
            Stmt::Expr(Expr::Block(block), _) => shortened.extend(statements(block.block, values)),
            Stmt::Expr(expr, _) => shortened.extend(written(expr, values)),
            other => panic!("a statement of another form: {}", other.to_token_stream()),
        }
    }
    shortened
}

/// A text or a value that is written; `None` for the result of the function.
fn written(expr: Expr, values: &Values) -> Option<Stmt> {
    let written = text(&expr);
    if written == "askama::Result::Ok(())" {
        return None;
    }
    let Expr::Try(tried) = expr else { panic!("an expression of another form: {written}") };
    let Expr::MethodCall(call) = *tried.expr else { panic!("no call: {written}") };
    match call.method.to_string().as_str() {
        "write_str" => {
            let Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) = &call.args[0] else {
                panic!("no literal: {written}")
            };
            Some(pushed(&literal.value()))
        }
        "askama_write" => {
            let name = written
                .strip_prefix("(&&&askama::filters::Writable(")
                .and_then(|rest| rest.split_once(')'))
                .map(|(name, _)| name)
                .expect("a value");
            Some(value(values.get(name).unwrap_or_else(|| panic!("no value {name}"))))
        }
        _ => panic!("a call of another method: {written}"),
    }
}

/// Writes a value, which stands in `AutoEscaper::new(&(..), ..)` or in `filters::safe(..)`.
fn value(expr: &Expr) -> Stmt {
    let mut of = ValueOf(None);
    of.visit_expr_mut(&mut expr.clone());
    match of.0.expect("a value that is escaped or safe") {
        Written::Escaped(value) => parse_quote! { #value.write_html(html); },
        Written::Safe(value) => parse_quote! { html.push_str(&#value); },
    }
}

enum Written {
    Escaped(Expr),
    Safe(Expr),
}

struct ValueOf(Option<Written>);

impl VisitMut for ValueOf {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if self.0.is_some() {
            return;
        }
        if let Expr::Call(call) = expr {
            let first = || plain(call.args[0].clone());
            match text(&call.func).as_str() {
                "askama::filters::AutoEscaper::new" => {
                    return self.0 = Some(Written::Escaped(first()));
                }
                "askama::filters::safe" => return self.0 = Some(Written::Safe(first())),
                _ => {}
            }
        }
        visit_expr_mut(self, expr);
    }
}

/// A loop; one that asks for the place of its items counts them.
fn for_loop(each: ExprForLoop, over: Expr, values: &Values) -> Stmt {
    let Pat::Tuple(pair) = *each.pat else { panic!("a loop without a place") };
    let item = &pair.elems[0];
    let body = joined(statements(each.body, values));
    let over = iterated(over);
    if body.iter().any(|statement| text(statement).contains("__askama_item")) {
        let body = body.into_iter().map(|mut statement| {
            Places.visit_stmt_mut(&mut statement);
            statement
        });
        return parse_quote! { for (place, #item) in #over.enumerate() { #(#body)* } };
    }
    parse_quote! { for #item in #over { #(#body)* } }
}

/// Returns the iterator: of a value that askama borrows, as it may be a list or a reference to one, by its `iter`.
fn iterated(over: Expr) -> Expr {
    let Expr::MethodCall(call) = over else { panic!("no iterator") };
    let mut receiver = *call.receiver;
    Parentheses.visit_expr_mut(&mut receiver);
    match unwrapped(receiver) {
        Expr::Reference(reference) => {
            let list = reference.expr;
            parse_quote! { #list.iter() }
        }
        iterator => iterator,
    }
}

/// Replaces the place that askama keeps by that of `enumerate`.
struct Places;

impl VisitMut for Places {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_expr_mut(self, expr);
        if text(expr) == "__askama_item.index0" {
            *expr = parse_quote! { place };
        }
    }
}

fn condition(mut branch: ExprIf, values: &Values) -> ExprIf {
    Conditions.visit_expr_mut(&mut branch.cond);
    Parentheses.visit_expr_mut(&mut branch.cond);
    let then = joined(statements(branch.then_branch, values));
    branch.then_branch = parse_quote! { { #(#then)* } };
    branch.else_branch = branch.else_branch.map(|(token, otherwise)| {
        let otherwise = match *otherwise {
            Expr::If(next) => Expr::If(condition(next, values)),
            Expr::Block(block) => {
                let body = joined(statements(block.block, values));
                parse_quote! { { #(#body)* } }
            }
            other => panic!("an `else` of another form: {}", other.to_token_stream()),
        };
        (token, Box::new(otherwise))
    });
    branch
}

/// A `match` of a template, or the one in which askama keeps values.
fn matched(mut choice: ExprMatch, values: &Values) -> Vec<Stmt> {
    if let Expr::Tuple(tuple) = &*choice.expr
        && text(&choice.arms[0].pat).contains("__askama_expr")
    {
        let Pat::Tuple(names) = &choice.arms[0].pat else { panic!("no names") };
        let mut values = values.clone();
        values.extend(names.elems.iter().map(text).zip(tuple.elems.iter().cloned()));
        let Expr::Block(body) = *choice.arms.remove(0).body else { panic!("no body") };
        return statements(body.block, &values);
    }
    Parentheses.visit_expr_mut(&mut choice.expr);
    for arm in &mut choice.arms {
        Parentheses.visit_pat_mut(&mut arm.pat);
        let Expr::Block(body) = &*arm.body else { panic!("an arm without a block") };
        let body = joined(statements(body.block.clone(), values));
        arm.body = parse_quote! { { #(#body)* } };
        if text(&arm.pat) == "None{}" {
            arm.pat = parse_quote! { None };
        }
    }
    vec![Stmt::Expr(Expr::Match(choice), None)]
}

/// Joins texts that follow each other.
fn joined(statements: Vec<Stmt>) -> Vec<Stmt> {
    let mut joined: Vec<Stmt> = Vec::new();
    for statement in statements {
        let both = joined.last().and_then(literal).zip(literal(&statement));
        if let Some((before, behind)) = both {
            joined.pop();
            joined.push(pushed(&(before + &behind)));
        } else {
            joined.push(statement);
        }
    }
    joined
}

/// Returns the statement that writes a text.
fn pushed(text: &str) -> Stmt {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) => parse_quote! { html.push(#character); },
        _ => parse_quote! { html.push_str(#text); },
    }
}

/// Returns the text that a statement writes.
fn literal(statement: &Stmt) -> Option<String> {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else { return None };
    match call.args.first() {
        Some(Expr::Lit(ExprLit { lit: Lit::Str(literal), .. })) => Some(literal.value()),
        Some(Expr::Lit(ExprLit { lit: Lit::Char(literal), .. })) => {
            Some(literal.value().to_string())
        }
        _ => None,
    }
}
