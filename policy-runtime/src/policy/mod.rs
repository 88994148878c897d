//! The traits that an expansion of [`cookie_policy!`](crate::cookie_policy) implements, and the bounds that turn a
//! mistake into a compile error in the words of the policy.

pub(crate) mod bounds;
mod family;
pub mod value;

pub use bounds::{Includes, Nothing, ReadWithoutConsent, Unasked};
pub use family::{__name, Family, NamePart, Single};
pub use value::CookieValue;
#[cfg(feature = "json")]
pub use value::Json;

use crate::declaration::{CookieDeclaration, Document, PurposeDeclaration};

/// A cookie policy. Implemented by `cookie_policy!` for the type that it names after the policy.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie policy [policy-type]",
    label = "no policy",
    note = "help: name the type that `cookie_policy! {{ policy Name {{ .. }} }}` declares: `Cookies<Name>`"
)]
pub trait Policy: Sized + Send + Sync + 'static {
    /// The whole policy as data. Always the same one: a policy is known by its address.
    fn document() -> &'static Document;
}

/// A purpose of a policy: what consent is given to. Implemented by `cookie_policy!` for a unit type per purpose.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a purpose of a cookie policy [purpose-type]",
    label = "no purpose",
    note = "help: name a purpose; they are declared in `cookie_policy!`: `purpose Name: internal {{ .. }}`"
)]
pub trait Purpose: Copy + Send + Sync + 'static {
    /// The policy that declares it.
    type Policy: Policy;
    /// Its declaration.
    const DECLARATION: &'static PurposeDeclaration;
}

/// A cookie of a policy that has a type. Implemented by `cookie_policy!` for a type with the cookie's name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie of a cookie policy [cookie-type]",
    label = "no cookie",
    note = "help: name a cookie that has a type; they are declared in `cookie_policy!`: `cookie name: Type {{ .. }}`"
)]
pub trait Cookie: Send + Sync + 'static {
    /// The policy that declares it.
    type Policy: Policy;
    /// Its one purpose.
    type Purpose: Purpose<Policy = Self::Policy>;
    /// The type of its value.
    type Value: CookieValue;
    /// Where it stands among the cookies of its purpose.
    #[doc(hidden)]
    const INDEX: usize;
    /// Its declaration.
    const DECLARATION: &'static CookieDeclaration =
        &<Self::Purpose as Purpose>::DECLARATION.cookies[Self::INDEX];
}
