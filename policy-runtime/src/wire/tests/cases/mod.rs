//! What comes in, and what is made of it: data alone, so that `tests/tests/browser/wire` can ask a browser about the same lines.
//! Their hosts end in `.localhost`, which browsers hold to be secure without TLS.

pub(crate) mod ambiguous;
pub(crate) mod attributes;
pub(crate) mod date;
pub(crate) mod name_and_value;
pub(crate) mod prefix;
