//! Strings, which are their own text.

use super::CookieValue;
use std::borrow::Cow;
use std::sync::Arc;

macro_rules! owned_text {
    ($($text:ty),*) => {$(
        #[diagnostic::do_not_recommend] // the message names what is usual
        impl CookieValue for $text {
            fn to_text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }

            fn from_text(text: &str) -> Option<$text> {
                Some(text.to_owned().into())
            }
        }
    )*};
}

owned_text!(String, Box<str>, Arc<str>, Cow<'static, str>);
