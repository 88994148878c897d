//! Accesses without storing (EDPB guidelines 2/2023).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::Policy;
use crate::text_map::TextSet;
use proc_macro2::Ident;

pub(super) const RULES: &[Rule] = &[Rule {
    code: Code::ACCESS_NAME,
    source: "texts and exports name items by their identifiers",
    says: "An access with a text is called by what it reads, or by the word behind `as`; no other item with a text has the same name, or a translation would be that of both.",
    example: "access ip_address { .. } in two purposes",
    remedy: "access ip_address as address_of_readers { .. }",
    check: access_name,
}];

fn access_name(policy: &Policy, report: &mut Report<'_>) {
    let mut names: TextSet = others(policy).into_iter().map(ToString::to_string).collect();
    for purpose in &policy.purposes {
        for access in purpose.accesses.iter().filter(|access| access.has_own_text) {
            let (kind, name) = (&access.kind, access.identifier.to_string());
            if names.insert(name.clone()) {
                continue;
            }
            let own = format!("{kind}_of_{}", purpose.identifier).to_lowercase();
            let numbered = (2..).map(|number: u32| format!("{own}_{number}"));
            let mut free = std::iter::once(own.clone()).chain(numbered);
            let own = free.find(|name| !names.contains(name)).unwrap_or(own);
            report.error(
                access.identifier.span(),
                &format!(
                    "the access `{name}` of `{}` has the name of another item",
                    purpose.identifier
                ),
                &format!("write `access {kind} as {own}`"),
            );
        }
    }
}

/// Lists the names of all other items that have texts.
fn others(policy: &Policy) -> Vec<&Ident> {
    let mut others = vec![&policy.name];
    for purpose in &policy.purposes {
        others.push(&purpose.identifier);
        others.extend(purpose.cookies.iter().map(|cookie| &cookie.name.identifier));
        others.extend(purpose.storage.iter().map(|entry| &entry.name.identifier));
        others.extend(purpose.embeds.iter().map(|embed| &embed.identifier));
    }
    others
}
