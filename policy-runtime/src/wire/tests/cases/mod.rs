//! Inputs and expected results, as data alone: `tests/tests/browser/wire` compares them with a browser.
//! Their hosts end in `.localhost`, which browsers hold to be secure without TLS.

pub(crate) mod ambiguous;
pub(crate) mod attributes;
pub(crate) mod date;
pub(crate) mod name_and_value;
pub(crate) mod prefix;
