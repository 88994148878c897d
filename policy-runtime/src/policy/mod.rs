//! Traits that an expansion of [`cookie_policy!`](crate::cookie_policy) implements, and bounds that turn a mistake into a compile
//! error in the words of the policy.
//!
//! | trait | implemented for | used in |
//! |---|---|---|
//! | [`Policy`] | the policy's type | `Cookies<Shop>`, `PolicyLayer<Shop>` |
//! | [`Library`] | the type of a library, whose cookies policies [include](Includes) | `P: Includes<Kit>` |
//! | [`Purpose`], [`Unasked`] | a unit type for each purpose | [`Cookies::consent`](crate::Cookies::consent) |
//! | [`Reads`] | a purpose, for each cookie of another that it uses too | [`Cookies::get_as`](crate::Cookies::get_as) |
//! | [`Cookie`], [`Single`], [`Family`] | a type for each cookie that the program sets or reads | [`Cookies::get`](crate::Cookies::get), [`Cookies::get_at`](crate::Cookies::get_at) |
//! | [`CookieValue`], [`NamePart`] | types of values and of parts of names; by applications too | `cookie name: Type`, `draft(id: Type)` |

pub(crate) mod bounds;
mod family;
pub mod value;
mod writers;

pub use bounds::{Includes, Nothing, ReadWithoutConsent, Reads, Unasked};
pub use family::{__Many, __One, __name, __verbatim_name, Family, KeyedNames, NamePart, Single};
pub use value::CookieValue;
#[cfg(feature = "json")]
pub use value::Json;
pub use writers::{
    SetByEmbed, SetByMiddleware, SetByProxy, SetByScripts, SetByTheChoice, SetElsewhere,
};

use crate::declaration::{CookieDeclaration, Document, LibraryDeclaration, PurposeDeclaration};

/// A cookie policy. `cookie_policy!` implements it for a type with the policy's name.
///
/// A function over any policy takes it as a parameter:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// fn names<P: Policy>() -> Vec<&'static str> {
///     P::document().cookies().map(|(_, cookie)| cookie.name).collect()
/// }
/// assert!(names::<Shop>().contains(&"recent"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie policy [policy-type]",
    label = "no policy",
    note = "help: name the type that `cookie_policy! {{ policy Name {{ .. }} }}` declares: `Cookies<Name>`",
    note = "help: the code of a library is generic over the policies that include it: `fn f<P: Includes<{Self}>>(cookies: &Cookies<P>)`"
)]
pub trait Policy: Sized + Send + Sync + 'static {
    /// Returns the whole policy as data. Every call returns the same reference; policies are compared by address.
    fn document() -> &'static Document;

    /// Returns the policy as a module in TypeScript, see [`Document::to_typescript`].
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// assert!(Shop::typescript().contains("export function consent"));
    /// ```
    #[cfg(feature = "export")]
    #[must_use]
    fn typescript() -> String {
        Self::document().to_typescript()
    }
}

/// A library: cookies, entries of the storage and embeds for policies to include. `cookie_policy!` implements it for the name of
/// `policy Kit: library`.
///
/// There is no `Cookies<Kit>`: the code of a library is generic over the policies that [include](Includes) it.
///
/// ```
/// mod session_kit {
///     policy_runtime::cookie_policy! {
///         /// Keeps visitors signed in.
///         pub policy Kit: library { languages: [en] }
///
///         /// Signing in works with these.
///         purpose Login: necessary {
///             title: "Signing in",
///             /// Keeps you signed in.
///             cookie "__Host-session" as session: String { because: authentication, lifetime: 14 days }
///         }
///     }
/// }
/// use policy_runtime::policy::Library;
/// use policy_runtime::{Cookies, Includes};
///
/// fn sign_in<P: Includes<session_kit::Kit>>(cookies: &Cookies<P>, token: String) {
///     cookies.set(session_kit::session(token));
/// }
/// assert_eq!(session_kit::Kit::DECLARATION.purposes[0].cookies[0].name, "__Host-session");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a library, so it cannot be included [include]",
    label = "no library",
    note = "help: include what a macro call declares as `policy Name: library {{ .. }}`; two policies are two sites"
)]
pub trait Library: Sized + Send + Sync + 'static {
    /// Declaration of the library.
    const DECLARATION: &'static LibraryDeclaration;
}

/// A purpose of a policy, which visitors consent to. `cookie_policy!` implements it for a unit type with the purpose's name.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Suggestions;
/// use policy_runtime::Purpose;
///
/// fn title<Q: Purpose>(_: Q, language: &str) -> &'static str {
///     Q::DECLARATION.title.in_language(language)
/// }
/// assert_eq!(title(Suggestions, "en"), "Suggestions");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a purpose of a cookie policy [purpose-type]",
    label = "no purpose",
    note = "help: name a purpose, for a cookie the one in which it stands, as in `cookies.consent(Audience)` for `purpose Audience: internal {{ .. }}`"
)]
pub trait Purpose: Copy + Send + Sync + 'static {
    /// Policy or library that declares the purpose.
    type Policy: 'static;
    /// Index among the purposes of its library.
    #[doc(hidden)]
    const INDEX: usize = 0;
    /// Declaration of the purpose.
    const DECLARATION: &'static PurposeDeclaration;
}

/// A cookie of a policy. `cookie_policy!` implements it for a type with the cookie's name, if the declaration has a value type.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use policy_runtime::Cookie;
///
/// fn lifetime<C: Cookie>() -> Option<u32> {
///     C::DECLARATION.lifetime.max_age()
/// }
/// assert_eq!(lifetime::<declared::recent>(), Some(30 * 24 * 60 * 60)); // seconds
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie of a cookie policy [cookie-type]",
    label = "no cookie",
    note = "help: name a cookie by the type that has its name, as in `cookies.get::<theme>()` for `cookie theme: Theme {{ .. }}`; one that is declared without a type of its value cannot be read"
)]
pub trait Cookie: Send + Sync + 'static {
    /// Policy or library that declares the cookie.
    type Policy: 'static;
    /// Purpose of the cookie.
    type Purpose: Purpose<Policy = Self::Policy>;
    /// Type of its value.
    type Value: CookieValue;
    /// Whether it has one name or those of a family.
    #[doc(hidden)]
    type Names;
    /// Index among the cookies of its purpose.
    #[doc(hidden)]
    const INDEX: usize;
    /// Declaration of the cookie.
    const DECLARATION: &'static CookieDeclaration =
        &<Self::Purpose as Purpose>::DECLARATION.cookies[Self::INDEX];
}
