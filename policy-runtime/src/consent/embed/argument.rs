//! Arguments of the script that initialises an embed.

use std::borrow::Cow;
use std::fmt::Write;

/// Largest integer that scripts tell from its neighbours, `Number.MAX_SAFE_INTEGER`.
const MAX_INTEGER: u64 = (1 << 53) - 1;

/// A type whose values can be given to the script that initialises an embed: texts, numbers, booleans, options and lists of them.
///
/// A type of the application is written as one of these:
///
/// ```
/// use policy_runtime::consent::{ScriptArgument, ScriptValue};
///
/// struct Container(u32);
///
/// impl ScriptValue for Container {
///     fn to_argument(&self) -> ScriptArgument<'_> {
///         ScriptArgument::Text(format!("G-{}", self.0).into())
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a value of the type `{Self}` cannot be given to the script that initialises an embed [embed-init]",
    label = "its parameter is used in `init`",
    note = "help: give the parameter the type `&str`, `bool` or a number, or implement `policy_runtime::consent::ScriptValue` for `{Self}`"
)]
pub trait ScriptValue {
    /// Returns the value as an argument.
    fn to_argument(&self) -> ScriptArgument<'_>;
}

/// An argument of the script that initialises an embed, which is written as JSON.
///
/// ```
/// use policy_runtime::consent::{ScriptArgument, ScriptValue};
///
/// assert_eq!("G-1".to_argument(), ScriptArgument::Text("G-1".into()));
/// assert_eq!(Some(7_u8).to_argument(), ScriptArgument::Integer(7));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ScriptArgument<'v> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer. Beyond 2⁵³ scripts do not tell integers apart, so that the embed is not loaded: give a text instead.
    Integer(i128),
    /// A number. One that is not finite cannot be written, so that the embed is not loaded.
    Number(f64),
    /// A text.
    Text(Cow<'v, str>),
    /// A list.
    List(Vec<ScriptArgument<'v>>),
}

impl ScriptArgument<'_> {
    /// Renders JSON that can stand in a script element: within texts `<`, `>`, `&` and the line separators are escaped. `None`
    /// for a number that cannot be written.
    pub(super) fn to_json(&self) -> Option<String> {
        match self {
            ScriptArgument::Null => Some("null".to_owned()),
            ScriptArgument::Bool(value) => Some(value.to_string()),
            ScriptArgument::Integer(value) => {
                (value.unsigned_abs() <= MAX_INTEGER.into()).then(|| value.to_string())
            }
            ScriptArgument::Number(value) => value.is_finite().then(|| value.to_string()),
            ScriptArgument::Text(text) => Some(quoted(text)),
            ScriptArgument::List(values) => {
                let values: Option<Vec<String>> = values.iter().map(Self::to_json).collect();
                values.map(|values| format!("[{}]", values.join(",")))
            }
        }
    }
}

/// Renders a text as a string of JSON (RFC 8259 7) that ends neither the element nor the line it stands in.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

impl<T: ScriptValue + ?Sized> ScriptValue for &T {
    fn to_argument(&self) -> ScriptArgument<'_> {
        (**self).to_argument()
    }
}

impl<T: ScriptValue> ScriptValue for Option<T> {
    fn to_argument(&self) -> ScriptArgument<'_> {
        self.as_ref().map_or(ScriptArgument::Null, T::to_argument)
    }
}

impl<T: ScriptValue> ScriptValue for [T] {
    fn to_argument(&self) -> ScriptArgument<'_> {
        ScriptArgument::List(self.iter().map(T::to_argument).collect())
    }
}

impl<T: ScriptValue> ScriptValue for Vec<T> {
    fn to_argument(&self) -> ScriptArgument<'_> {
        self.as_slice().to_argument()
    }
}

impl ScriptValue for str {
    fn to_argument(&self) -> ScriptArgument<'_> {
        ScriptArgument::Text(self.into())
    }
}

impl ScriptValue for String {
    fn to_argument(&self) -> ScriptArgument<'_> {
        self.as_str().to_argument()
    }
}

impl ScriptValue for Cow<'_, str> {
    fn to_argument(&self) -> ScriptArgument<'_> {
        (**self).to_argument()
    }
}

impl ScriptValue for bool {
    fn to_argument(&self) -> ScriptArgument<'_> {
        ScriptArgument::Bool(*self)
    }
}

macro_rules! integers {
    ($($ty:ty)*) => {
        $(impl ScriptValue for $ty {
            fn to_argument(&self) -> ScriptArgument<'_> {
                ScriptArgument::Integer(i128::from(*self))
            }
        })*
    };
}

integers! { u8 u16 u32 u64 i8 i16 i32 i64 }

impl ScriptValue for f32 {
    fn to_argument(&self) -> ScriptArgument<'_> {
        ScriptArgument::Number(f64::from(*self))
    }
}

impl ScriptValue for f64 {
    fn to_argument(&self) -> ScriptArgument<'_> {
        ScriptArgument::Number(*self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(value: &(impl ScriptValue + ?Sized)) -> Option<String> {
        value.to_argument().to_json()
    }

    #[test]
    fn values_become_json() {
        assert_eq!(json("G-1").as_deref(), Some("\"G-1\""));
        assert_eq!(json(&7_u64).as_deref(), Some("7"));
        assert_eq!(json(&-7_i8).as_deref(), Some("-7"));
        assert_eq!(json(&1.5_f64).as_deref(), Some("1.5"));
        assert_eq!(json(&true).as_deref(), Some("true"));
        assert_eq!(json(&None::<u8>).as_deref(), Some("null"));
        assert_eq!(json(&Some("x")).as_deref(), Some("\"x\""));
        assert_eq!(json(&vec!["a", "b"]).as_deref(), Some("[\"a\",\"b\"]"));
    }

    #[test]
    fn numbers_that_scripts_would_change_are_refused() {
        assert_eq!(json(&MAX_INTEGER).as_deref(), Some("9007199254740991"));
        assert_eq!(json(&(MAX_INTEGER + 1)), None);
        assert_eq!(json(&u64::MAX), None);
        assert_eq!(json(&i64::MIN), None);
        assert_eq!(json(&f64::NAN), None);
        assert_eq!(json(&vec![f64::INFINITY]), None);
        assert_eq!(json(&1e300_f64).map(|json| json.len()), Some(301));
    }

    #[test]
    fn hostile_texts_stay_texts() {
        let text = "\"'`\\</script><!--]]>&amp;\u{2028}\u{2029}\r\n\t\0\u{7f}${x}\u{1f600}";
        let written = json(text).unwrap();
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}', '\n', '\r', '\0']));
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
