//! Families: cookies whose names are made of a pattern and parameters, and single cookies, which have one name.

use super::Cookie;
use std::borrow::Cow;

/// A cookie of one name. Families are read and removed with a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a family of cookies, of which one has to be named [family-key]",
    label = "which of the family",
    note = "help: use `get_at`, `get_at_with` or `remove_at` with the key, as in `cookies.get_at::<{Self}>(key)`"
)]
pub trait Single: Cookie {}

/// A family of cookies: `"draft_{document}" as draft(document: u64)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is one cookie and no family [family-none]",
    label = "has one name",
    note = "help: use `get`, `get_with` or `remove`, without a key"
)]
pub trait Family: Cookie {
    /// What the placeholders stand for: one value, or a tuple of them in the order of the name.
    type Key;
    /// The name of one of the family.
    #[doc(hidden)]
    fn name(key: Self::Key) -> String;
}

/// A type that can stand for a placeholder in a cookie's name: its text is a token (RFC 9110 5.6.2).
///
/// What is no token is escaped, so that no text leaves its place in the name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a cookie's name [name-part]",
    label = "no text for a name can be made of it",
    note = "help: use an integer or a `String`, or implement `policy_runtime::NamePart` for `{Self}`"
)]
pub trait NamePart {
    /// The text in the name.
    fn to_name(&self) -> Cow<'_, str>;
}

impl NamePart for String {
    fn to_name(&self) -> Cow<'_, str> {
        self.into()
    }
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl NamePart for $integer {
            fn to_name(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128);

/// The name of one of a family, called by expansions: its literal parts with the values between them.
#[doc(hidden)]
pub fn __name(parts: &[&str], values: &[&dyn NamePart]) -> String {
    let mut name = String::new();
    let mut values = values.iter();
    for part in parts {
        name.push_str(part);
        if let Some(value) = values.next() {
            push_token(&mut name, &value.to_name());
        }
    }
    name
}

/// Everything but letters, digits, `-` and `.` is written as `~` and two hexadecimal digits a byte. `_` is what families
/// put between their parts, so it stays a separator; no framework decodes `~`.
fn push_token(name: &mut String, text: &str) {
    use std::fmt::Write;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.') {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "~{byte:02x}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tokens_and_no_two_keys_have_one() {
        let name = |x: &str, y: u64| __name(&["ab_", "_", ""], &[&x.to_owned(), &y]);
        assert_eq!(name("kettle", 7), "ab_kettle_7");
        assert_eq!(name("a_b; c=\u{e9}%", 7), "ab_a~5fb~3b~20c~3d~c3~a9~25_7");
        assert_ne!(
            name("1_2", 3),
            __name(&["ab_", "_", ""], &[&"1".to_owned(), &"2_3".to_owned()])
        );
        assert!(crate::wire::is_token(name("\0\r\n;=,", 1).as_bytes()));
    }
}
