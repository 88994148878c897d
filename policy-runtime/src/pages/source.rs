//! The policy that a page is about.

use crate::cookies::Cookies;
use crate::declaration::Document;
use crate::paths::BasePath;
use crate::policy::Policy;

/// The policy of a page: the [`Cookies`] of a request, with the path below which the application stands, or the
/// policy's [`Document`] alone, for an application at the root of its host.
///
/// Neither reads the visitor's cookies, so the page is the same for all visitors.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::pages::SettingsLink;
/// use policy_runtime::{Cookies, Policy};
///
/// /// In a handler, below any path.
/// fn footer(cookies: &Cookies<Shop>) -> String {
///     SettingsLink::new(cookies, "en").to_html()
/// }
///
/// /// In a page that is rendered once, at the root of its host.
/// fn static_footer() -> String {
///     SettingsLink::new(Shop::document(), "en").to_html()
/// }
/// # assert!(static_footer().contains("/cookies"));
/// ```
pub trait PolicySource: sealed::Sealed {
    #[doc(hidden)]
    fn document(&self) -> &Document;
    #[doc(hidden)]
    fn base_path(&self) -> BasePath;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Document {}
    impl<P: super::Policy> Sealed for super::Cookies<P> {}
}

impl PolicySource for Document {
    fn document(&self) -> &Document {
        self
    }

    fn base_path(&self) -> BasePath {
        BasePath::ROOT
    }
}

impl<P: Policy> PolicySource for Cookies<P> {
    fn document(&self) -> &Document {
        P::document()
    }

    fn base_path(&self) -> BasePath {
        Cookies::base_path(self)
    }
}
