//! The trait of cookies that can be set.

use super::response_cookie::Set;
use crate::policy::Cookie;

/// A cookie made by a constructor of a policy: the argument of [`Cookies::set`](crate::Cookies::set).
///
/// The trait is sealed and implemented by [`Set`](crate::Set) alone, which only constructors return. So a cookie that
/// no policy declares does not compile.
///
/// A function that sets any cookie of a policy is generic over it:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Cookies, DeclaredCookie, Includes, Policy};
///
/// fn set_unless_empty<P, S>(cookies: &Cookies<P>, cookie: Option<S>)
/// where
///     P: Policy + Includes<S::Policy>,
///     S: DeclaredCookie,
/// {
///     if let Some(cookie) = cookie {
///         cookies.set(cookie);
///     }
/// }
/// # fn _handler(cookies: &Cookies<Shop>) { set_unless_empty(cookies, Some(declared::basket(1))); }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie of this site's policy [cookie-undeclared]",
    label = "not made by a constructor of the policy",
    note = "an undeclared cookie is a promise that the policy page does not make to the visitor",
    note = "help: declare it in `cookie_policy!` (`cookie name: Type {{ lifetime: 30 days }}`) and pass what its constructor gives: `name(value)`"
)]
pub trait DeclaredCookie: sealed::Sealed {
    /// The policy that declares the cookie.
    type Policy: 'static;
    /// The marker type of the cookie, with its declaration and its value type.
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
