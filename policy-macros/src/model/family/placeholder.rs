//! The texts that a placeholder of a name stands for: those of its parameter's type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

/// The texts of a placeholder. The runtime has the same type, by which it matches names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Placeholder {
    /// Any text of one or more octets.
    Text,
    /// The decimal numbers of an integer type, without leading zeros.
    Integer { least: i128, greatest: u128, minus: &'static str },
    /// A UUID in groups of small hexadecimal digits.
    Uuid { hyphen: &'static str },
    /// `true` or `false`.
    Bool,
}

/// Where a placeholder stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'n> {
    /// The literal between it and a [`Placeholder::Text`] before it, if there is one.
    pub(crate) before: Option<&'n str>,
    /// The literal between it and the next placeholder, if there is one.
    pub(crate) behind: Option<&'n str>,
    /// The runtime writes the names.
    pub(crate) is_written_here: bool,
}

/// The runtime's escape of a hyphen, where a hyphen would separate two values.
const ESCAPED_HYPHEN: &str = "~2d";

impl Placeholder {
    /// Returns the texts of a type.
    pub(crate) fn of(ty: &Type, place: Place<'_>) -> Placeholder {
        let Place { before, behind, is_written_here } = place;
        // The runtime escapes a hyphen that the literal behind has for its only separator.
        let is_hyphen_escaped = is_written_here
            && behind.is_some_and(|behind| {
                let is_plain = |c: char| c.is_ascii_alphanumeric() || "-.~".contains(c);
                behind.contains('-') && behind.chars().all(is_plain)
            });
        let hyphen = if is_hyphen_escaped { ESCAPED_HYPHEN } else { "-" };
        let is_digit: fn(&u8) -> bool = match named(ty, hyphen) {
            // Where a number ends cannot be said if digits or another placeholder follow.
            Placeholder::Integer { .. } if behind.is_some_and(is_all_digits) => {
                return Placeholder::Text;
            }
            Placeholder::Integer { .. } => u8::is_ascii_digit,
            Placeholder::Uuid { .. } => u8::is_ascii_hexdigit,
            placeholder => return placeholder,
        };
        // ... nor where digits begin behind any text.
        let follows_text =
            before.is_some_and(|literal| literal.bytes().all(|octet| is_digit(&octet)));
        if follows_text { Placeholder::Text } else { named(ty, hyphen) }
    }

    /// Returns whether a text of the placeholder shows where it ends before this literal.
    pub(crate) fn ends_before(self, literal: &str) -> bool {
        // `~` begins an escape.
        let separates = |c: char| !c.is_ascii_alphanumeric() && c != '~';
        match self {
            Placeholder::Text => literal.contains(separates),
            Placeholder::Integer { .. } => !is_all_digits(literal),
            Placeholder::Uuid { .. } | Placeholder::Bool => true,
        }
    }

    /// Expands to the runtime's value.
    pub(crate) fn tokens(self, support: &TokenStream) -> TokenStream {
        match self {
            Placeholder::Text => quote!(#support::Placeholder::Text),
            Placeholder::Integer { least, greatest, minus } => quote! {
                #support::Placeholder::Integer { least: #least, greatest: #greatest, minus: #minus }
            },
            Placeholder::Uuid { hyphen } => quote!(#support::Placeholder::Uuid { hyphen: #hyphen }),
            Placeholder::Bool => quote!(#support::Placeholder::Bool),
        }
    }
}

fn is_all_digits(literal: &str) -> bool {
    literal.bytes().all(|byte| byte.is_ascii_digit())
}

fn named(ty: &Type, hyphen: &'static str) -> Placeholder {
    let Type::Path(path) = ty else { return Placeholder::Text };
    let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
        return Placeholder::Text;
    };
    let word = last.ident.to_string();
    let signed = |least: i128, greatest: i128| Placeholder::Integer {
        least,
        greatest: greatest.unsigned_abs(),
        minus: hyphen,
    };
    let unsigned = |greatest: u128| Placeholder::Integer { least: 0, greatest, minus: hyphen };
    match word.as_str() {
        "u8" => unsigned(u8::MAX.into()),
        "u16" => unsigned(u16::MAX.into()),
        "u32" => unsigned(u32::MAX.into()),
        // The target's width is not known here, and 64 bits hold either.
        "u64" | "usize" => unsigned(u64::MAX.into()),
        "u128" => unsigned(u128::MAX),
        "i8" => signed(i8::MIN.into(), i8::MAX.into()),
        "i16" => signed(i16::MIN.into(), i16::MAX.into()),
        "i32" => signed(i32::MIN.into(), i32::MAX.into()),
        "i64" | "isize" => signed(i64::MIN.into(), i64::MAX.into()),
        "i128" => signed(i128::MIN, i128::MAX),
        "bool" => Placeholder::Bool,
        "Uuid" => Placeholder::Uuid { hyphen },
        _ => word.strip_prefix("NonZero").map_or(Placeholder::Text, |kind| {
            let kind = inner(last).unwrap_or_else(|| kind.to_ascii_lowercase());
            non_zero(&kind, hyphen)
        }),
    }
}

/// Returns the type in `NonZero<u32>`.
fn inner(segment: &syn::PathSegment) -> Option<String> {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(Type::Path(path))) => {
            path.path.segments.last().map(|last| last.ident.to_string())
        }
        _ => None,
    }
}

/// Returns the texts of an integer without zero. A signed one keeps it, as it lies between the others.
fn non_zero(kind: &str, hyphen: &'static str) -> Placeholder {
    let known = syn::parse_str::<Type>(kind).ok().filter(|_| kind.starts_with(['u', 'i']));
    match known.map(|ty| named(&ty, hyphen)) {
        Some(Placeholder::Integer { least: 0, greatest, minus }) => {
            Placeholder::Integer { least: 1, greatest, minus }
        }
        Some(Placeholder::Integer { least, greatest, minus }) => {
            Placeholder::Integer { least, greatest, minus }
        }
        _ => Placeholder::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(ty: &str) -> Placeholder {
        at(ty, None, None, true)
    }

    fn at(
        ty: &str,
        before: Option<&str>,
        behind: Option<&str>,
        is_written_here: bool,
    ) -> Placeholder {
        let ty = syn::parse_str(ty).unwrap();
        Placeholder::of(&ty, Place { before, behind, is_written_here })
    }

    #[test]
    fn types_have_their_texts() {
        let integer = |least, greatest| Placeholder::Integer { least, greatest, minus: "-" };
        for (ty, expected) in [
            ("u8", integer(0, 255)),
            ("std::primitive::u16", integer(0, 65_535)),
            ("i8", integer(-128, 127)),
            ("u128", integer(0, u128::MAX)),
            ("i128", integer(i128::MIN, i128::MAX.unsigned_abs())),
            ("NonZeroU8", integer(1, 255)),
            ("std::num::NonZero<i8>", integer(-128, 127)),
            ("uuid::Uuid", Placeholder::Uuid { hyphen: "-" }),
            ("bool", Placeholder::Bool),
            ("String", Placeholder::Text),
            ("Theme", Placeholder::Text),
            ("&str", Placeholder::Text),
            ("NonZeroWeight", Placeholder::Text),
        ] {
            assert_eq!(of(ty), expected, "{ty}");
        }
    }

    #[test]
    fn a_hyphen_is_escaped_where_it_separates() {
        let of = |ty: &str, behind, is_written_here| at(ty, None, behind, is_written_here);
        let uuid = |hyphen| Placeholder::Uuid { hyphen };
        assert_eq!(of("Uuid", Some("-"), true), uuid("~2d"));
        assert_eq!(of("Uuid", Some("-x"), true), uuid("~2d"));
        assert_eq!(of("Uuid", Some("-_"), true), uuid("-"));
        assert_eq!(of("Uuid", Some("-"), false), uuid("-"));
        assert_eq!(of("Uuid", None, true), uuid("-"));
    }

    #[test]
    fn a_number_without_an_end_or_a_beginning_is_any_text() {
        let of = |before, behind| at("u8", before, behind, true);
        for (before, behind, is_text) in [
            (None, Some(""), true),
            (None, Some("12"), true),
            (None, Some("1_"), false),
            (None, None, false),
            (Some(""), None, true),
            (Some("1"), None, true),
            (Some("_1"), None, false),
        ] {
            assert_eq!(of(before, behind) == Placeholder::Text, is_text, "{before:?} {behind:?}");
        }
        assert_eq!(at("Uuid", Some("a"), None, true), Placeholder::Text);
        assert_ne!(at("Uuid", Some("g"), Some(""), true), Placeholder::Text);
    }
}
