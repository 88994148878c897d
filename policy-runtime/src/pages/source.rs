//! What pages speak of.

use crate::cookies::Cookies;
use crate::declaration::Document;
use crate::paths::BasePath;
use crate::policy::Policy;

/// A policy that a page speaks of: the [`Cookies`] of a request, which know below which path the application stands, or the
/// policy's [`Document`] alone, for an application at the root of its host.
///
/// Neither reads anything of the visitor, so a page that is made of it stays the same for everyone.
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
