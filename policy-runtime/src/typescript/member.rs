//! An item of the policy as an object with functions.

use super::literal::{comment, property};
use super::names::union;
use crate::declaration::{PurposeDeclaration, Text};
use std::fmt::Write;

/// The functions of one item: their types with the policy's text, and the functions themselves.
pub(super) struct Member {
    pub(super) ty: String,
    pub(super) functions: String,
}

impl Member {
    /// Creates an object without functions.
    pub(super) fn new(
        text: Text,
        kind: &str,
        wire_name: &str,
        purpose: &PurposeDeclaration,
        name: &str,
    ) -> Member {
        let text = comment(text.languages().next().map_or("", |(_, text)| text));
        let space = if text.is_empty() { "" } else { " " };
        let (wire_name, purpose, name) = (comment(wire_name), purpose.identifier, property(name));
        Member {
            ty: format!(
                "  /** {text}{space}The {kind} `{wire_name}` of the purpose `{purpose}`. */\n  readonly {name}: {{\n"
            ),
            functions: format!("  {name}: {{\n"),
        }
    }

    /// Adds a function by its parameters with their types, its result, its parameters and its body.
    pub(super) fn push(
        &mut self,
        function: &str,
        typed: impl Iterator<Item = String>,
        result: &str,
        named: impl Iterator<Item = String>,
        body: &str,
    ) {
        let typed = typed.collect::<Vec<_>>().join(", ");
        let named = named.collect::<Vec<_>>().join(", ");
        let _ = writeln!(self.ty, "    readonly {function}: ({typed}) => {result};");
        let _ = writeln!(self.functions, "    {function}: ({named}) => {body},");
    }

    pub(super) fn end(mut self) -> Member {
        self.ty.push_str("  };\n");
        self.functions.push_str("  },\n");
        self
    }
}

/// The purposes of which one consent is demanded; none if none is.
pub(super) struct Consents(Vec<&'static str>);

impl Consents {
    pub(super) fn of(purposes: Vec<&'static str>) -> Consents {
        Consents(purposes)
    }

    /// Returns the parameter with its type.
    pub(super) fn typed(&self) -> impl Iterator<Item = String> + use<> {
        let union = union(self.0.iter().copied());
        (!self.0.is_empty()).then(|| format!("consent: Consent<{union}>")).into_iter()
    }

    /// Returns the parameter.
    pub(super) fn named(&self) -> impl Iterator<Item = String> + use<> {
        (!self.0.is_empty()).then(|| "consent".to_owned()).into_iter()
    }

    /// Returns the argument that is passed on.
    pub(super) fn argument(&self) -> &'static str {
        if self.0.is_empty() { "undefined" } else { "consent" }
    }
}
