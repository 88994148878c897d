//! Providers: `provider shop { .. }`.

use super::body;
use super::head::Head;
use crate::parse::context::{Context, Result};
use crate::parse::names::identifier;
use crate::parse::recovery;
use crate::syntax::keys::Item;
use crate::syntax::{Keys, Provider};
use syn::parse::ParseStream;

/// Parses a provider. One without a body is declared all the same, for those who name it.
pub(super) fn provider(
    input: ParseStream<'_>,
    head: &Head,
    context: &mut Context<'_>,
) -> Result<Provider> {
    let name = identifier::identifier(input, &head.word, context)?;
    let mut inside = context.inside(Item::Provider, &name);
    let keys = match body::braces(input, &format!("provider {name}"), &mut inside) {
        Ok(inner) => body::keys(&inner, &mut inside),
        Err(error) => {
            inside.errors.push(error);
            inside.lose_keys();
            recovery::skip_item(input);
            Keys::missing(&name, Item::Provider)
        }
    };
    Ok(Provider { name, keys })
}
