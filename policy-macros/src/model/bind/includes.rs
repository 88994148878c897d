//! Libraries that a policy includes, with the purposes that take their cookies.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::model::items::{Include, Mapping, Purpose};
use crate::syntax;
use quote::ToTokens;

/// Binds the `include`s. One that no policy can have is reported and left out, and so is a purpose that is not declared.
pub(super) fn bind(
    policy: &syntax::Policy,
    purposes: &[Purpose],
    errors: &mut Errors,
) -> Vec<Include> {
    let mut includes: Vec<Include> = Vec::new();
    for include in &policy.includes {
        let called = include.path.to_token_stream().to_string().replace(' ', "");
        let place = SpanRange::from(include.keyword.span()).to(SpanRange::of(&include.path));
        if policy.is_library {
            errors.report(
                place,
                Code::INCLUDE,
                &format!(
                    "the library `{}` includes `{called}`, but only a policy includes libraries",
                    policy.name
                ),
                "remove it: the policy of a site includes each library that it uses",
            );
        } else if include.path.is_ident(&policy.name) {
            errors.report(
                place,
                Code::INCLUDE,
                &format!("the policy `{called}` includes itself"),
                "remove it",
            );
        } else if includes.iter().any(|known| known.called == called) {
            errors.report(
                place,
                Code::INCLUDE,
                &format!("the policy `{}` includes `{called}` twice", policy.name),
                "keep one, with all purposes of the library",
            );
        } else {
            includes.push(one(include, called, policy, purposes, errors));
        }
    }
    includes
}

/// Returns of each purpose whether a library adds to it.
pub(super) fn takes_library(policy: &syntax::Policy, purposes: &[Purpose]) -> Vec<bool> {
    let takes = |purpose: &Purpose| {
        let mut mappings = policy.includes.iter().flat_map(|include| &include.purposes);
        mappings.any(|mapping| mapping.ours == purpose.identifier)
    };
    purposes.iter().map(takes).collect()
}

fn one(
    include: &syntax::Include,
    called: String,
    policy: &syntax::Policy,
    purposes: &[Purpose],
    errors: &mut Errors,
) -> Include {
    let mut bound = Include {
        path: include.path.clone(),
        called,
        purposes: Vec::new(),
        broken: Vec::new(),
        is_cut: include.is_cut,
    };
    let names: Vec<String> =
        purposes.iter().map(|purpose| purpose.identifier.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for syntax::Mapping { theirs, ours } in &include.purposes {
        let is_it = |purpose: &Purpose| purpose.identifier == *ours && !purpose.is_duplicate;
        if let Some(index) = purposes.iter().position(is_it) {
            let (theirs, written) = (theirs.clone(), ours.clone());
            bound.purposes.push(Mapping { theirs, written, ours: index });
            continue;
        }
        bound.broken.push(theirs.clone());
        if policy.lost.has_item(&ours.to_string()) {
            continue;
        }
        let help = match (nearest(&ours.to_string(), names.iter().copied()), &names[..]) {
            (Some(near), _) => format!("write `{theirs}: {near}`"),
            (None, []) => format!("declare it: `purpose {ours}: .. {{ .. }}`"),
            (None, [one]) => format!("write `{theirs}: {one}`, or declare `purpose {ours}`"),
            (None, names) => format!(
                "write `{theirs}: ..` with one of {}, or declare `purpose {ours}`",
                either(names)
            ),
        };
        errors.report(
            ours.span(),
            Code::INCLUDE,
            &format!(
                "the policy `{}` has no purpose `{ours}`, which is to take the cookies of `{theirs}` of `{}`",
                policy.name, bound.called
            ),
            &help,
        );
    }
    bound
}
