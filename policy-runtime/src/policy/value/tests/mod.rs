//! Round trips of values over the wire, and hostile texts.

#[cfg(feature = "json")]
mod json;
mod round_trip;
mod spelling;

use super::{CookieValue, from_octets, to_octets};

/// The value as a browser keeps it and sends it back.
fn over_the_wire<V: CookieValue>(value: &V) -> Option<V> {
    let text = value.try_to_text().ok()?;
    let octets = to_octets(&text);
    assert!(crate::wire::is_cookie_value(octets.as_bytes()), "{octets}");
    let line = crate::wire::set_cookie("name", octets.as_bytes(), "; Path=/");
    if let Some(line) = line {
        let stored = crate::wire::SetCookie::parse(&line).expect("a browser stores it");
        assert_eq!((stored.name(), stored.value()), (&b"name"[..], octets.as_bytes()));
        assert_eq!((stored.domain(), stored.path()), (None, Some(&b"/"[..])));
    }
    V::from_text(&from_octets(octets.as_bytes())?)
}
