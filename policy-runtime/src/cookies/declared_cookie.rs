//! What can be set: a cookie that a constructor of the policy made.

use super::response_cookie::Set;
use crate::policy::{Cookie, Policy};

/// What [`Cookies::set`](crate::Cookies::set) takes: a cookie made by a constructor of a policy.
///
/// Sealed: only a constructor gives one, so a cookie that no policy declares cannot be set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie of this site's policy [cookie-undeclared]",
    label = "not made by a constructor of the policy",
    note = "an undeclared cookie is a promise that the policy page does not make to the visitor",
    note = "help: declare it in `cookie_policy!` (`cookie name: Type {{ lifetime: 30 days }}`) and pass what its constructor gives: `name(value)`"
)]
pub trait DeclaredCookie: sealed::Sealed {
    /// The policy that declares it.
    type Policy: Policy;
    /// The cookie.
    type Cookie: Cookie<Policy = Self::Policy>;
    #[doc(hidden)]
    fn into_set(self) -> Set<'static, Self::Cookie>;
}

impl<C: Cookie> DeclaredCookie for Set<'_, C> {
    type Policy = C::Policy;
    type Cookie = C;

    fn into_set(self) -> Set<'static, C> {
        self.detached()
    }
}

mod sealed {
    use super::{Cookie, Set};

    pub trait Sealed {}

    #[diagnostic::do_not_recommend]
    impl<C: Cookie> Sealed for Set<'_, C> {}
}
