//! Methods whose feature is off: a call says which feature they need. rustc names a feature for a path, but not for a method.

use super::PolicyLayer;

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`PolicyLayer::guard` needs the feature `axum` of `policy-runtime` [feature-missing]",
    label = "the feature `axum` is off",
    note = "help: write `features = [\"axum\"]` for `policy-runtime` in `Cargo.toml`; without axum, wrap the service by `tower::Layer::layer`"
)]
pub trait Guardable: Sized {
    fn never<T>(self) -> T;
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
impl<P> PolicyLayer<P> {
    pub fn guard<App: Guardable, Made>(self, app: App) -> Made {
        app.never()
    }
}

#[cfg(not(feature = "ledger"))]
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`PolicyLayer::ledger` needs a feature of `policy-runtime`: `ledger-sqlite`, `ledger-postgres` or `ledger` [feature-missing]",
    label = "the feature of this ledger is off",
    note = "help: write `features = [\"ledger-sqlite\"]` for `policy-runtime` in `Cargo.toml`, or `ledger` for a ledger of your own"
)]
pub trait Ledger: Sized {
    fn never<T>(self) -> T;
}

#[cfg(not(feature = "ledger"))]
#[doc(hidden)]
impl<P> PolicyLayer<P> {
    pub fn ledger<L: Ledger, Made>(self, ledger: L) -> Made {
        ledger.never()
    }

    pub fn try_ledger<L: Ledger, Made>(self, ledger: L) -> Made {
        ledger.never()
    }
}
