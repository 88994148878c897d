//! Families: cookies whose names consist of a pattern and parameters.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, Parameter, signature};
use proc_macro2::{Ident, Span};

/// `"draft_{document}" as draft(document: u64)`
pub(crate) struct Family {
    /// The literal parts: one more than there are placeholders.
    pub(crate) parts: Vec<String>,
    /// The placeholders, in order.
    pub(crate) placeholders: Vec<String>,
    /// One per placeholder, in their order; empty if this program writes none of the names.
    pub(crate) parameters: Vec<Parameter>,
}

impl Family {
    /// Returns the family of a name with placeholders. Parameters that differ from the placeholders are reported.
    pub(crate) fn of(name: &Name, errors: &mut Errors) -> Option<Family> {
        let Pattern { parts, placeholders } = Pattern::of(&name.wire);
        check(name, &placeholders, errors);
        if placeholders.is_empty() {
            return None;
        }
        let parameter = |placeholder: &String| {
            name.parameters.iter().find(|parameter| parameter.name == placeholder).cloned()
        };
        let parameters: Option<Vec<Parameter>> = placeholders.iter().map(parameter).collect();
        Some(Family { parts, placeholders, parameters: parameters.unwrap_or_default() })
    }

    /// Returns whether one name can belong to both.
    pub(crate) fn overlaps(&self, other: &Family) -> bool {
        let first = |family: &Family| family.parts.first().cloned().unwrap_or_default();
        let last = |family: &Family| family.parts.last().cloned().unwrap_or_default();
        let begin_alike =
            first(self).starts_with(&first(other)) || first(other).starts_with(&first(self));
        let end_alike = last(self).ends_with(&last(other)) || last(other).ends_with(&last(self));
        begin_alike && end_alike
    }
}

/// Reports parameters without a placeholder, and placeholders without a parameter. A family without any parameter is one that
/// others set, or breaks `family-unset`.
fn check(name: &Name, placeholders: &[String], errors: &mut Errors) {
    let identifier = &name.identifier;
    let is_named =
        |parameter: &&Parameter| placeholders.iter().any(|found| parameter.name == found);
    let (named, strays): (Vec<&Parameter>, Vec<&Parameter>) =
        name.parameters.iter().partition(is_named);
    let missing: Vec<&str> = placeholders
        .iter()
        .filter(|placeholder| !named.iter().any(|parameter| parameter.name == placeholder))
        .map(String::as_str)
        .collect();
    for stray in &strays {
        // A parameter without a placeholder was probably meant for a placeholder without a parameter.
        let help = match missing.as_slice() {
            [] if placeholders.is_empty() => {
                format!("write it into the name, as in `\"{}_{{{}}}\"`", name.wire, stray.name)
            }
            [] => "remove it".to_owned(),
            [one] => format!("write `{one}`"),
            some => format!("write {}", either(some)),
        };
        errors.report(
            stray.name.span(),
            Code::FAMILY_PARAMETER,
            &format!("the name of `{identifier}` has no placeholder `{{{}}}`", stray.name),
            &help,
        );
    }
    if name.parameters.is_empty() || !strays.is_empty() {
        return;
    }
    if let Some(first) = missing.first() {
        let whole: Vec<Parameter> = placeholders
            .iter()
            .map(|word| {
                let known = named.iter().find(|parameter| parameter.name == word);
                known.map_or_else(|| integer(word, identifier.span()), |known| (*known).clone())
            })
            .collect();
        errors.report(
            identifier.span(),
            Code::FAMILY_PARAMETER,
            &format!("nothing stands for `{{{first}}}` in the name of `{identifier}`"),
            &format!("write `{}`", signature(identifier, &whole)),
        );
    }
}

/// Returns a parameter with the type that examples have.
fn integer(word: &str, span: Span) -> Parameter {
    Parameter { name: Ident::new(word, span), ty: syn::parse_quote!(u64) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(name: &str) -> Family {
        let Pattern { parts, placeholders } = Pattern::of(name);
        Family { parts, placeholders, parameters: Vec::new() }
    }

    #[test]
    fn families_overlap_if_a_name_can_belong_to_both() {
        for (left, right, overlap) in [
            ("_ga_{container}", "_{x}", true),
            ("_ga_{container}", "_gb_{x}", false),
            ("a_{x}", "a_{x}_b", true),
            ("{x}_a", "{x}_b", false),
            ("intercom-id-{app}", "intercom-device-id-{app}", false),
        ] {
            assert_eq!(family(left).overlaps(&family(right)), overlap, "{left} {right}");
            assert_eq!(family(right).overlaps(&family(left)), overlap, "{right} {left}");
        }
    }
}
