//! Values: their type in TypeScript, and the form by which they become texts.

use super::Helpers;
use super::literal::string;
use super::names::union;
use crate::declaration::{Placeholder, ValueForm};

const FORM: &str = include_str!("../../assets/typescript/form.ts");
const TEXT: &str = include_str!("../../assets/typescript/form-text.ts");
const BOOLEAN: &str = include_str!("../../assets/typescript/form-boolean.ts");
const NUMBER: &str = include_str!("../../assets/typescript/form-number.ts");
const BIGINT: &str = include_str!("../../assets/typescript/form-bigint.ts");
const NON_ZERO: &str = include_str!("../../assets/typescript/form-non-zero.ts");
const WORD: &str = include_str!("../../assets/typescript/form-word.ts");
const UUID: &str = include_str!("../../assets/typescript/form-uuid.ts");
const JSON: &str = include_str!("../../assets/typescript/form-json.ts");

/// The greatest integer below which a `number` holds every one (`Number.MAX_SAFE_INTEGER`).
const MAX_SAFE: u128 = (1 << 53) - 1;

/// The type of a value, and the expression of its form.
pub(super) struct Typed {
    pub(super) ty: String,
    pub(super) form: String,
}

/// Returns the type and the form of a value, and marks the helper that the form needs.
pub(super) fn typed(form: ValueForm, helpers: &mut Helpers) -> Typed {
    let (helper, ty, form) = match form {
        ValueForm::Text => (TEXT, "string".to_owned(), "asText".to_owned()),
        ValueForm::Bool => (BOOLEAN, "boolean".to_owned(), "asBoolean".to_owned()),
        ValueForm::EncodedJson => (JSON, "unknown".to_owned(), "asJson".to_owned()),
        ValueForm::Integer { least, greatest } => {
            let is_safe = greatest <= MAX_SAFE && least.unsigned_abs() <= MAX_SAFE;
            if is_safe {
                (NUMBER, "number".to_owned(), format!("asNumber({least}, {greatest})"))
            } else {
                (BIGINT, "bigint".to_owned(), format!("asBigint({least}n, {greatest}n)"))
            }
        }
        ValueForm::NonZeroInteger { least, greatest } => {
            let Typed { ty, form } = typed(ValueForm::Integer { least, greatest }, helpers);
            (NON_ZERO, ty, format!("asNonZero({form})"))
        }
        ValueForm::Words(values) => {
            let written = || values.iter().filter_map(|words| words.first().copied());
            let pairs = values.iter().flat_map(|words| {
                let written = words.first().copied().unwrap_or_default();
                words.iter().map(move |word| format!("[{}, {}]", string(word), string(written)))
            });
            let pairs = pairs.collect::<Vec<_>>().join(", ");
            let ty = union(written());
            (WORD, ty.clone(), format!("asWord(new Map<string, {ty}>([{pairs}]))"))
        }
    };
    helpers.extend([FORM, helper]);
    Typed { ty, form }
}

/// Returns the type and the form of a part of a name.
pub(super) fn part(placeholder: Placeholder, helpers: &mut Helpers) -> Typed {
    let form = match placeholder {
        Placeholder::Integer { least, greatest, .. } => ValueForm::Integer { least, greatest },
        Placeholder::Bool => ValueForm::Bool,
        Placeholder::Text => ValueForm::Text,
        // Another text would make the name of no member, so of an undeclared cookie.
        Placeholder::Uuid { .. } => {
            helpers.extend([FORM, UUID]);
            return Typed { ty: "string".to_owned(), form: "asUuid".to_owned() };
        }
    };
    typed(form, helpers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CookieValue;
    use std::num::NonZero;

    #[test]
    fn no_script_writes_a_zero_that_the_type_does_not_hold() {
        for (form, expected) in [
            (NonZero::<i8>::FORM, "asNonZero(asNumber(-128, 127))"),
            (NonZero::<u8>::FORM, "asNumber(1, 255)"),
            (i8::FORM, "asNumber(-128, 127)"),
        ] {
            let mut helpers = Helpers::default();
            assert_eq!(typed(form, &mut helpers).form, expected);
            assert_eq!(helpers.contains(NON_ZERO), expected.contains("NonZero"));
        }
        assert!(
            typed(NonZero::<i64>::FORM, &mut Helpers::default())
                .form
                .starts_with("asNonZero(asBigint(")
        );
    }
}
