//! Families, which are cookies whose names have parameters, and single cookies.

use super::{Cookie, CookieValue};
use std::borrow::Cow;

/// A cookie with one name, for [`Cookies::get`](crate::Cookies::get), [`get_with`](crate::Cookies::get_with) and
/// [`remove`](crate::Cookies::remove). A [`Family`] is read and removed with a key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a family of cookies, of which one has to be named [family-key]",
    label = "which of the family",
    note = "help: use `get_at`, `get_at_with` or `remove_at` with the key, as in `cookies.get_at::<{Self}>(key)`"
)]
pub trait Single: Cookie {}

#[diagnostic::do_not_recommend]
impl<C: Cookie> Single for C where C::Names: OneName<C> {}

/// A family of cookies, whose names share a pattern: `"draft_{product}" as draft(product: u32)`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Cookies;
///
/// fn draft(cookies: &Cookies<Shop>, product: u32) -> String {
///     cookies.get_at::<declared::draft>(product).unwrap_or_default()
/// }
/// fn save(cookies: &Cookies<Shop>, product: u32, text: String) {
///     cookies.set(declared::draft(product, text)); // `draft_17` for 17
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no keys [family-none]",
    label = "one cookie, or a family without parameters",
    note = "help: read and remove one cookie by `get`, `get_with` and `remove`; a family has keys once its placeholders have parameters, as in `as draft(document: u64)`"
)]
pub trait Family: Cookie {
    /// Values of the placeholders: one, or a tuple in the order of the name.
    type Key;
    /// Returns the name of the member with this key.
    #[doc(hidden)]
    fn name(key: Self::Key) -> String;
}

#[diagnostic::do_not_recommend]
impl<C: Cookie> Family for C
where
    C::Names: KeyedNames<C>,
{
    type Key = <C::Names as KeyedNames<C>>::Key;

    fn name(key: Self::Key) -> String {
        <C::Names as KeyedNames<C>>::name(key)
    }
}

/// The names of a cookie that has one.
#[doc(hidden)]
#[derive(Debug)]
#[allow(clippy::exhaustive_enums, reason = "it has no value and gets none")]
pub enum __One {}

/// The names of a family.
#[doc(hidden)]
#[derive(Debug)]
#[allow(clippy::exhaustive_enums, reason = "it has no value and gets none")]
pub enum __Many {}

/// Implemented for the names of a cookie `C` that has one. The bound is on the names, not on `C`: of a type that is no cookie
/// rustc then says only that.
#[doc(hidden)]
pub trait OneName<C> {}

#[diagnostic::do_not_recommend]
impl<C> OneName<C> for __One {}

/// Implemented by expansions for the names of a family `C` whose placeholders have parameters.
#[doc(hidden)]
pub trait KeyedNames<C> {
    type Key;
    fn name(key: Self::Key) -> String;
}

/// A type that can take the place of a placeholder in a cookie's name. Implemented for every [`CookieValue`](crate::CookieValue).
///
/// Bytes other than letters, digits, `-` and `.` are escaped as `~` and two hexadecimal digits, and an empty text is `~`. A value
/// therefore cannot reach beyond its placeholder, and different keys have different names. In the name of a cookie that others set
/// (`set_by`, or inside an embed) a value stands as it is, as they have named it.
///
/// ```
/// # use policy_runtime::NamePart;
/// # use std::borrow::Cow;
/// /// A page of the site.
/// struct Page(&'static str);
///
/// impl NamePart for Page {
///     fn to_name(&self) -> Cow<'_, str> {
///         self.0.into()
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a cookie's name [name-part]",
    label = "no text for a name can be made of it",
    note = "help: use an integer or a `String`; for an enum without data or a struct of one value write `#[derive(policy_runtime::CookieValue)]` above it",
    note = "help: for a form of your own implement `policy_runtime::CookieValue` or `policy_runtime::NamePart`"
)]
pub trait NamePart {
    /// Returns the text for the name, before escaping.
    fn to_name(&self) -> Cow<'_, str>;
}

#[diagnostic::do_not_recommend]
impl<V: CookieValue> NamePart for V {
    fn to_name(&self) -> Cow<'_, str> {
        self.to_text()
    }
}

/// Builds the name of a member from the literal parts and the values between them. Called by expansions.
#[doc(hidden)]
pub fn __name(parts: &[&str], values: &[&dyn NamePart]) -> String {
    let mut name = String::new();
    for (index, part) in parts.iter().enumerate() {
        name.push_str(part);
        if let Some(value) = values.get(index) {
            let is_last = index + 1 == values.len();
            let behind = parts.get(index + 1).filter(|_| !is_last);
            push_token(&mut name, &value.to_name(), behind.copied().unwrap_or_default());
        }
    }
    name
}

/// Builds the name of a member that others write, with the values as they are. Called by expansions.
#[doc(hidden)]
pub fn __verbatim_name(parts: &[&str], values: &[&dyn NamePart]) -> String {
    let texts = values.iter().map(|value| value.to_name());
    let texts = texts.chain(std::iter::repeat(Cow::Borrowed("")));
    parts.iter().zip(texts).fold(String::new(), |name, (part, text)| name + part + &text)
}

/// Escapes all bytes but letters, digits, `-` and `.` as `~` and two hexadecimal digits, and writes an empty text as `~`. `_` is
/// escaped, as families use it as a separator; `~` is used, as no framework decodes it.
///
/// `behind` is the literal before the next value. If `-` or `.` are its only separators, they are escaped as well. The rule
/// `family-separator` refuses literals without a separator.
fn push_token(name: &mut String, text: &str, behind: &str) {
    use std::fmt::Write;
    if text.is_empty() {
        name.push('~');
    }
    let has_separator = behind.bytes().any(|byte| !is_plain(byte) && byte != b'~');
    for byte in text.bytes() {
        let is_separator = !has_separator
            && !byte.is_ascii_alphanumeric()
            && behind.bytes().any(|separator| separator == byte);
        if is_plain(byte) && !is_separator {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "~{byte:02x}");
        }
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::is_token;
    use proptest::prelude::*;

    fn name(parts: &[&str], values: &[&str]) -> String {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let values: Vec<&dyn NamePart> =
            values.iter().map(|value| value as &dyn NamePart).collect();
        __name(parts, &values)
    }

    #[test]
    fn names_are_tokens_and_no_two_keys_have_one() {
        const AB: &[&str] = &["ab_", "_", ""];
        assert_eq!(name(AB, &["kettle", "7"]), "ab_kettle_7");
        assert_eq!(name(AB, &["a_b; c=\u{e9}%", "-7.5"]), "ab_a~5fb~3b~20c~3d~c3~a9~25_-7.5");
        assert_eq!(
            __name(AB, &[&true, &-7_i8]),
            "ab_true_-7",
            "every value of a cookie can be a part"
        );
        assert_ne!(name(AB, &["1_2", "3"]), name(AB, &["1", "2_3"]));
        assert!(is_token(name(AB, &["\0\r\n;=,", "1"]).as_bytes()));
    }

    #[test]
    fn a_value_stands_as_it_is_in_the_name_of_others() {
        let name = |parts: &[&str], values: &[&dyn NamePart]| __verbatim_name(parts, values);
        assert_eq!(name(&["sess_", ":", ""], &[&"a_b".to_owned(), &443_u16]), "sess_a_b:443");
        assert_eq!(name(&["", "_x"], &[&String::new()]), "_x");
    }

    #[test]
    fn an_empty_text_has_a_name_of_its_own() {
        assert_eq!(name(&["draft_", ""], &[""]), "draft_~");
        assert_eq!(name(&["draft_", ""], &["~"]), "draft_~7e");
    }

    #[test]
    fn a_hyphen_ends_a_value_where_nothing_else_does() {
        const DASH: &[&str] = &["a_", "-", ""];
        assert_eq!(name(DASH, &["1-2", "3-4"]), "a_1~2d2-3-4");
        assert_eq!(name(&["a_", "-x_", ""], &["1-2", "3"]), "a_1-2-x_3");
        assert_eq!(name(&["a_", "-last"], &["1-2"]), "a_1-2-last");
    }

    proptest! {
        #[test]
        fn hostile_keys_cannot_collide(
            parts in prop::sample::select(vec![["x_", "_", ""], ["x_", "-", ".z"], ["x_", ".", "-"], ["__", "+", "a"]]),
            left in prop::array::uniform2(text()),
            right in prop::array::uniform2(text()),
        ) {
            let of = |key: &[String; 2]| name(&parts, &[&key[0], &key[1]]);
            prop_assert!(is_token(of(&left).as_bytes()));
            prop_assert_eq!(of(&left) == of(&right), left == right);
        }
    }

    /// Short texts of the bytes that matter, so that names meet.
    fn text() -> impl Strategy<Value = String> {
        prop_oneof!["[a7_.~+=; -]{0,4}", any::<String>()]
    }
}
