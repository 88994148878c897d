//! Names that mean something else already: to the form of a choice, to the generated code, or to Rust.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Cookie, Kind, Policy};
use crate::syntax::name::reserved::{FORM_FIELDS, IMPORT};
use crate::syntax::name::signature;
use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;

pub(super) const RULES: &[Rule] = &[Rule {
    code: Code::NAME_RESERVED,
    source: "a form of choices has one field for each purpose, by its identifier",
    says: "A purpose that is called like another field of the form would be refused or allowed by that field.",
    example: "purpose next: internal { .. }",
    remedy: "purpose Next: internal { .. }",
    check: name_reserved,
}];

fn name_reserved(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        let name = purpose.identifier.unraw().to_string();
        if purpose.kind != Kind::Necessary && FORM_FIELDS.contains(&name.as_str()) {
            report.error(
                purpose.identifier.span(),
                &format!("the form in which visitors choose has a field `{name}`, so no purpose can be called so"),
                &format!("write `purpose {}`", capitalized(&name)),
            );
        }
    }
    for (noun, identifier, help) in types(policy) {
        if identifier == IMPORT {
            report.error(
                identifier.span(),
                &format!(
                    "the generated code calls the runtime `{IMPORT}`, so no {noun} can be called so"
                ),
                &help,
            );
        }
    }
}

/// Lists the items of which Rust has a type: the noun, the identifier, and the remedy for one that cannot have it.
fn types(policy: &Policy) -> Vec<(&'static str, &Ident, String)> {
    let other = |word: &str, identifier: &Ident, end: &str| {
        format!("write `{word} {}{end}`", identifier.unraw())
    };
    let own = ("policy", &policy.name, other("policy", &policy.name, "Policy"));
    let purposes = policy.purposes.iter().map(|purpose| {
        let name = &purpose.identifier;
        ("purpose", name, other("purpose", name, "Purpose"))
    });
    let cookies = policy.cookies().map(|(_, cookie)| cookie).filter(|cookie| cookie.has_type());
    let cookies = cookies.map(|cookie| ("cookie", &cookie.name.identifier, renamed(cookie)));
    std::iter::once(own).chain(purposes).chain(cookies).collect()
}

fn renamed(cookie: &Cookie) -> String {
    let name = &cookie.name;
    let other = format_ident!("{}_cookie", name.identifier.unraw());
    format!("write `\"{}\" as {}`", name.wire, signature(&other, &name.parameters))
}

fn capitalized(name: &str) -> String {
    let mut words = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        words.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        words.push_str(letters.as_str());
    }
    words
}
