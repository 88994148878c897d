//! Facts about visitors on which their rules depend: the values of `audience` and `abroad`.

use crate::serialize::serialize_names;

/// Visitors to whom the sites of a policy are directed: the value of `audience`. It serialises as the word of the policy language.
///
/// Without it the policy claims nothing about minors; the age of a visitor is never detected.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// assert_eq!(Shop::document().audience, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetAudience {
    /// Children and teenagers. Purposes of the kind `third_party` are off everywhere, and those of the kind `internal` ask.
    Minors,
}

serialize_names! { TargetAudience { Minors = "minors" } }

/// The rules of visitors outside the controller's country: the value of `abroad`. It serialises as the word of the policy language.
///
/// Without it the rules of the controller's own country hold for every visitor, beside those of the visitor's region.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// assert_eq!(Shop::document().abroad, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abroad {
    /// Those of the visitor's region alone.
    Visitor,
}

serialize_names! { Abroad { Visitor = "visitor" } }
