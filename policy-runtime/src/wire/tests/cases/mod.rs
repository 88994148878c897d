//! What comes in, and what is made of it: data alone, so that `tests/tests/chromium.rs` can ask a browser about the same lines.

pub(crate) mod ambiguous;
pub(crate) mod attributes;
pub(crate) mod date;
pub(crate) mod name_and_value;
pub(crate) mod prefix;
