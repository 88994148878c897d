//! Families: cookies whose names are made of a pattern and parameters.

use crate::errors::Errors;
use crate::parse::listed;
use crate::syntax::{Name, Parameter};

/// `"draft_{document}" as draft(document: u64)`
pub(crate) struct Family {
    /// The literal parts: one more than there are placeholders.
    pub(crate) parts: Vec<String>,
    /// The placeholders, in order.
    pub(crate) placeholders: Vec<String>,
    /// One per placeholder, in the order of the placeholders; empty where this program writes none of its names.
    pub(crate) parameters: Vec<Parameter>,
}

impl Family {
    /// The family that a name stands for, if it has placeholders. Parameters have to be those of the placeholders.
    pub(crate) fn of(name: &Name, errors: &mut Errors) -> Option<Family> {
        let (parts, placeholders) = split(&name.wire);
        let is_named =
            |parameter: &Parameter| placeholders.iter().any(|found| parameter.name == found);
        let strays: Vec<&Parameter> =
            name.parameters.iter().filter(|parameter| !is_named(parameter)).collect();
        for stray in &strays {
            let help = match placeholders.as_slice() {
                [] => {
                    format!("write it into the name, as in `\"{}_{{{}}}\"`", name.wire, stray.name)
                }
                some => format!(
                    "the placeholders are {}",
                    listed(&some.iter().map(String::as_str).collect::<Vec<_>>())
                ),
            };
            errors.report(
                stray.name.span(),
                "family-parameter",
                &format!(
                    "the name of `{}` has no placeholder `{{{}}}`",
                    name.identifier, stray.name
                ),
                &help,
            );
        }
        if placeholders.is_empty() {
            return None;
        }
        let parameter = |placeholder: &String| {
            name.parameters.iter().find(|parameter| parameter.name == placeholder)
        };
        let missing = placeholders.iter().find(|placeholder| parameter(placeholder).is_none());
        // A parameter that stands for nothing was probably meant for this one.
        let is_news = !name.parameters.is_empty() && strays.is_empty();
        if let Some(missing) = missing.filter(|_| is_news) {
            errors.report(
                name.identifier.span(),
                "family-parameter",
                &format!("nothing stands for `{{{missing}}}` in the name of `{}`", name.identifier),
                &format!("add the parameter: `{}({missing}: u64)`", name.identifier),
            );
        }
        let parameters: Option<Vec<Parameter>> =
            placeholders.iter().map(|placeholder| parameter(placeholder).cloned()).collect();
        Some(Family { parts, placeholders, parameters: parameters.unwrap_or_default() })
    }

    /// Whether one name can belong to both.
    pub(crate) fn overlaps(&self, other: &Family) -> bool {
        let first = |family: &Family| family.parts.first().cloned().unwrap_or_default();
        let last = |family: &Family| family.parts.last().cloned().unwrap_or_default();
        let begin_alike =
            first(self).starts_with(&first(other)) || first(other).starts_with(&first(self));
        let end_alike = last(self).ends_with(&last(other)) || last(other).ends_with(&last(self));
        begin_alike && end_alike
    }
}

/// The literal parts and the placeholders of a name. A brace that opens none is a part of the name.
fn split(name: &str) -> (Vec<String>, Vec<String>) {
    let (mut parts, mut placeholders) = (Vec::new(), Vec::new());
    let mut literal = String::new();
    let mut rest = name;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((placeholder, after)) = behind.split_once('}').filter(|(word, _)| is_word(word))
        else {
            break;
        };
        literal.push_str(before);
        parts.push(std::mem::take(&mut literal));
        placeholders.push(placeholder.to_owned());
        rest = after;
    }
    literal.push_str(rest);
    parts.push(literal);
    (parts, placeholders)
}

fn is_word(word: &str) -> bool {
    syn::parse_str::<proc_macro2::Ident>(word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(name: &str) -> Family {
        let (parts, placeholders) = split(name);
        Family { parts, placeholders, parameters: Vec::new() }
    }

    #[test]
    fn names_are_split_at_placeholders() {
        for (name, parts, placeholders) in [
            ("plain", &["plain"][..], &[][..]),
            ("draft_{document}", &["draft_", ""], &["document"]),
            ("{a}_{b}.x", &["", "_", ".x"], &["a", "b"]),
            ("odd{", &["odd{"], &[]),
            ("odd{}", &["odd{}"], &[]),
            ("odd{a-b}", &["odd{a-b}"], &[]),
        ] {
            let family = family(name);
            assert_eq!(family.parts, parts, "{name}");
            assert_eq!(family.placeholders, placeholders, "{name}");
        }
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
