//! Accesses without storing: `access fingerprint { .. }`, `access email_pixel as newsletter { .. }`.

use super::body;
use super::head::Head;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::{either, listed};
use crate::diagnostics::nearest::nearest;
use crate::parse::context::{Context, Result};
use crate::parse::names::identifier;
use crate::parse::render::range_since;
use crate::syntax::Access;
use crate::syntax::keys::Item;
use crate::syntax::vocabulary::ACCESSES;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// Other names of what is read.
const SYNONYMS: &[(&str, &str)] = &[
    ("pixel", "email_pixel"),
    ("tracking_pixel", "email_pixel"),
    ("web_beacon", "email_pixel"),
    ("beacon", "email_pixel"),
    ("fingerprinting", "fingerprint"),
    ("canvas", "fingerprint"),
    ("ip", "ip_address"),
    ("user_agent", "client_hints"),
    ("utm", "link_decoration"),
    ("click_id", "link_decoration"),
    ("url_parameters", "link_decoration"),
    ("gps", "sensor"),
    ("geolocation", "sensor"),
    ("location", "sensor"),
];

pub(super) fn access(
    input: ParseStream<'_>,
    head: Head,
    context: &mut Context<'_>,
) -> Result<Access> {
    let kind = kind(input, &head.word, context)?;
    let mut name = kind.clone();
    if input.peek(Token![as]) {
        let word = input.call(Ident::parse_any)?;
        name = identifier::identifier(input, &word, context)?;
    }
    let mut inside = context.inside(Item::Access, &name);
    let whole =
        if name == kind { format!("access {kind}") } else { format!("access {kind} as {name}") };
    let keys = body::keys_in_braces(input, &whole, &mut inside);
    Ok(Access { docs: head.docs, kind, name, keys })
}

/// Parses what is read. An unknown word is reported, and the one that was probably meant stands in for it.
fn kind(input: ParseStream<'_>, keyword: &Ident, context: &mut Context<'_>) -> Result<Ident> {
    let start = input.cursor();
    let found = if let Ok(text) = input.fork().parse::<LitStr>() {
        let _ = input.parse::<LitStr>();
        text.value()
    } else if input.peek(syn::Ident::peek_any) {
        let word = input.call(Ident::parse_any)?;
        if ACCESSES.iter().any(|known| word == known) {
            return Ok(word);
        }
        word.to_string()
    } else {
        let span = if input.is_empty() { keyword.span() } else { input.span() };
        return Err(PolicyError::new(
            span,
            Code::ACCESS_KIND,
            &format!("expected what is read after `{keyword}`, in {}", context.called()),
            &format!("write {}", either(ACCESSES)),
        ));
    };
    let place = range_since(start, input);
    let word = found.to_lowercase().replace(['-', ' '], "_");
    let synonym = SYNONYMS.iter().find(|(other, _)| *other == word).map(|(_, word)| *word);
    let meant = synonym.or_else(|| nearest(&word, ACCESSES.iter().copied()));
    let help = match meant {
        Some(meant) => format!("write `access {meant}`"),
        None => format!(
            "write {}; what is stored is a `cookie` or a `storage`, what is loaded an `embed`",
            listed(ACCESSES).replacen(" and ", " or ", 1)
        ),
    };
    let message = if ACCESSES.contains(&found.as_str()) {
        format!("`{found}` stands in quotes, in an `access` of {}", context.called())
    } else {
        format!("`{found}` is nothing that an `access` of {} can read", context.called())
    };
    context.report(place, Code::ACCESS_KIND, &message, &help);
    Ok(Ident::new(meant.or(ACCESSES.first().copied()).unwrap_or("fingerprint"), place.first))
}
