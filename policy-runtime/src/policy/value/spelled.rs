//! Values with a single spelling: that of `Display`, although `FromStr` would accept others.

use super::CookieValue;
use crate::declaration::ValueForm;
use std::borrow::Cow;
use std::fmt::{self, Display, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::str::FromStr;

macro_rules! spelled {
    ($($value:ty $(: $form:expr)?),* $(,)?) => {$(
        #[diagnostic::do_not_recommend] // the message names what is usual
        impl CookieValue for $value {
            $(const FORM: ValueForm = $form;)?

            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            fn from_text(text: &str) -> Option<$value> {
                read(text)
            }
        }
    )*};
}

macro_rules! spelled_integers {
    ($($unsigned:ident)*; $($signed:ident)*) => {
        spelled! { $($unsigned: ValueForm::Integer { least: 0, greatest: $unsigned::MAX as u128 },)* }
        spelled! { $(NonZero<$unsigned>: ValueForm::Integer { least: 1, greatest: $unsigned::MAX as u128 },)* }
        spelled! { $($signed: ValueForm::Integer { least: $signed::MIN as i128, greatest: $signed::MAX as u128 },)* }
        spelled! { $(NonZero<$signed>: ValueForm::NonZeroInteger { least: $signed::MIN as i128, greatest: $signed::MAX as u128 },)* }
    };
}

spelled_integers!(u8 u16 u32 u64 u128; i8 i16 i32 i64 i128);
spelled!(char, IpAddr, Ipv4Addr, Ipv6Addr);
#[cfg(feature = "uuid")]
spelled!(uuid::Uuid);

#[diagnostic::do_not_recommend]
impl CookieValue for bool {
    const FORM: ValueForm = ValueForm::Bool;

    fn to_text(&self) -> Cow<'_, str> {
        if *self { "true".into() } else { "false".into() }
    }

    fn from_text(text: &str) -> Option<bool> {
        text.parse().ok()
    }
}

/// Parses a text, and refuses redundant signs, leading zeros and capitals that `Display` does not write.
fn read<V: FromStr + Display>(text: &str) -> Option<V> {
    text.parse().ok().filter(|value| is_spelling(value, text))
}

fn is_spelling(value: &impl Display, text: &str) -> bool {
    let mut rest = Rest(text);
    write!(rest, "{value}").is_ok() && rest.0.is_empty()
}

/// The rest of a text behind what was written. Writing anything that the text does not continue with fails.
struct Rest<'t>(&'t str);

impl Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}
