//! Values with a single spelling: that of `Display`, although `FromStr` would accept others.

use super::CookieValue;
use std::borrow::Cow;
use std::fmt::{self, Display, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::str::FromStr;

macro_rules! spelled {
    ($($value:ty),* $(,)?) => {$(
        #[diagnostic::do_not_recommend] // the message names what is usual
        impl CookieValue for $value {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            fn from_text(text: &str) -> Option<$value> {
                read(text)
            }
        }
    )*};
}

spelled!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128);
spelled!(NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>);
spelled!(NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>);
spelled!(char, IpAddr, Ipv4Addr, Ipv6Addr);
#[cfg(feature = "uuid")]
spelled!(uuid::Uuid);

#[diagnostic::do_not_recommend]
impl CookieValue for bool {
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
