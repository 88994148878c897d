//! Families: cookies whose names consist of a pattern and parameters.

mod automaton;
pub(crate) mod order;
pub(crate) mod placeholder;
pub(crate) mod relation;
mod states;

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, Parameter, parameter_names, signature};
use placeholder::{Place, Placeholder};

/// `"draft_{document}" as draft(document: u64)`
pub(crate) struct Family {
    /// The literal parts: one more than there are placeholders.
    pub(crate) parts: Vec<String>,
    /// The placeholders, in order.
    pub(crate) placeholders: Vec<String>,
    /// The texts of each placeholder.
    pub(crate) texts: Vec<Placeholder>,
    /// The octets that a text can have.
    pub(crate) alphabet: Alphabet,
    /// One per placeholder, in their order; empty if this program writes none of the names.
    pub(crate) parameters: Vec<Parameter>,
}

/// The octets of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Alphabet {
    /// Those of a token: this program writes the names.
    Token,
    /// Those that browsers store: others do, and their names are facts.
    Stored,
}

impl Family {
    /// Returns the family of a name with placeholders. Parameters that differ from the placeholders are reported.
    pub(crate) fn of(name: &Name, alphabet: Alphabet, errors: &mut Errors) -> Option<Family> {
        let Pattern { parts, placeholders } = Pattern::of(&name.wire);
        check(name, &placeholders, errors);
        if placeholders.is_empty() {
            return None;
        }
        let parameter = |placeholder: &String| {
            name.parameters.iter().find(|parameter| parameter.name == placeholder).cloned()
        };
        let parameters: Vec<Option<Parameter>> = placeholders.iter().map(parameter).collect();
        let mut texts: Vec<Placeholder> = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            let literal = |index: usize| parts.get(index).map(String::as_str);
            let place = Place {
                before: literal(index).filter(|_| texts.last() == Some(&Placeholder::Text)),
                behind: literal(index + 1).filter(|_| index + 1 < placeholders.len()),
                is_written_here: alphabet == Alphabet::Token,
            };
            let text = parameter.as_ref().map(|parameter| Placeholder::of(&parameter.ty, place));
            texts.push(text.unwrap_or(Placeholder::Text));
        }
        let parameters: Option<Vec<Parameter>> = parameters.into_iter().collect();
        let parameters = parameters.unwrap_or_default();
        Some(Family { parts, placeholders, texts, alphabet, parameters })
    }

    /// Returns whether the pattern has too little of its own, so that it takes in the cookies of others. Numbers and the texts
    /// of other types are few names, so that one letter beside them suffices.
    pub(crate) fn is_too_wide(&self) -> bool {
        let letters = self.parts.concat().chars().count();
        letters < if self.texts.contains(&Placeholder::Text) { 2 } else { 1 }
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
        let words = parameter_names(placeholders);
        let whole: Vec<Parameter> = placeholders
            .iter()
            .zip(&words)
            .map(|(placeholder, word)| {
                let known = named.iter().find(|parameter| parameter.name == placeholder);
                known.map_or_else(
                    || Parameter::integer(word, identifier.span()),
                    |known| (*known).clone(),
                )
            })
            .collect();
        let signature = signature(identifier, &whole);
        let help = if words == placeholders {
            format!("write `{signature}`")
        } else {
            format!("write `\"{}\" as {signature}`", Pattern::of(&name.wire).with(&words))
        };
        errors.report(
            identifier.span(),
            Code::FAMILY_PARAMETER,
            &format!("nothing stands for `{{{first}}}` in the name of `{identifier}`"),
            &help,
        );
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::syntax::name::pattern::braced;
    use proc_macro2::{Ident, Span};

    /// Returns the family of a pattern like `rk-{post: u64}`.
    pub(crate) fn family(pattern: &str) -> Family {
        let (mut wire, mut parameters) = (String::new(), Vec::new());
        for (index, piece) in pattern.split('{').enumerate() {
            if index == 0 {
                wire.push_str(piece);
                continue;
            }
            let (inner, literal) = piece.split_once('}').unwrap();
            let (_, ty) = inner.split_once(": ").unwrap_or((inner, "String"));
            let word = format!("p{index}");
            let name = Ident::new(&word, Span::call_site());
            parameters.push(Parameter { name, ty: syn::parse_str(ty).unwrap() });
            wire.push_str(&braced(&word));
            wire.push_str(literal);
        }
        let identifier = Ident::new("family", Span::call_site());
        let place = Span::call_site().into();
        let name = Name { wire, place, identifier, is_named: true, has_as: true, parameters };
        let mut errors = Errors::default();
        let family = Family::of(&name, Alphabet::Token, &mut errors).unwrap();
        assert!(errors.is_empty());
        family
    }

    #[test]
    fn a_pattern_of_few_names_needs_one_letter() {
        for (pattern, expected) in [
            ("p{post}", true),
            ("p{post: u64}", false),
            ("p{id: Uuid}", false),
            ("{post: u64}", true),
            ("p{post: u64}{x}", true),
            ("pp{x}", false),
        ] {
            assert_eq!(family(pattern).is_too_wide(), expected, "{pattern}");
        }
    }
}
