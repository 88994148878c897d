//! Expressions without what says nothing.

use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{BinOp, Expr, ExprBinary, ExprUnary, FieldPat, Ident, Lifetime, UnOp, parse_quote};

/// Removes the reference and the parentheses around an expression, and those within it.
pub(crate) fn plain(expr: Expr) -> Expr {
    let mut expr = match expr {
        Expr::Reference(reference) => *reference.expr,
        other => other,
    };
    Parentheses.visit_expr_mut(&mut expr);
    expr
}

/// Removes what says nothing: parentheses around paths, fields and calls, and the second name of a field in a pattern.
pub(crate) struct Parentheses;

impl VisitMut for Parentheses {
    fn visit_field_pat_mut(&mut self, field: &mut FieldPat) {
        if field.colon_token.is_some() && text(&field.member) == text(&field.pat) {
            field.colon_token = None;
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_expr_mut(self, expr);
        while let Expr::Paren(inner) = expr {
            let is_plain = matches!(
                *inner.expr,
                Expr::Path(_)
                    | Expr::Field(_)
                    | Expr::Call(_)
                    | Expr::MethodCall(_)
                    | Expr::Lit(_)
                    | Expr::Paren(_)
            );
            if !is_plain {
                break;
            }
            *expr = (*inner.expr).clone();
        }
    }
}

/// Returns what stands in parentheses.
pub(crate) fn unwrapped(expr: Expr) -> Expr {
    match expr {
        Expr::Paren(inner) => *inner.expr,
        other => other,
    }
}

/// Replaces `as_bool(&(..))` by what it asks, and `!(a == b)` by `a != b`.
pub(crate) struct Conditions;

impl VisitMut for Conditions {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_expr_mut(self, expr);
        if let Expr::Call(call) = expr
            && text(&call.func) == "askama::helpers::as_bool"
        {
            *expr = unwrapped(plain(call.args[0].clone()));
        }
        if let Expr::Unary(ExprUnary { op: UnOp::Not(_), expr: inner, .. }) = expr
            && let Expr::Binary(ExprBinary { left, op: BinOp::Eq(_), right, .. }) =
                unwrapped((**inner).clone())
        {
            *expr = parse_quote! { #left != #right };
        }
    }
}

/// Leaves the lifetimes of a type to the compiler.
pub(crate) struct Anonymous;

impl VisitMut for Anonymous {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        lifetime.ident = Ident::new("_", lifetime.ident.span());
    }
}

/// Returns tokens as a text without spaces, which tells forms apart.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}
