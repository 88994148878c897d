//! Treatment of lines that break the policy.

/// Treatment of a `Set-Cookie` that breaks the policy, for [`PolicyLayer::mode`](crate::PolicyLayer::mode). Both modes log it.
///
/// An application that adopts a policy starts with [`Mode::Report`], declares the cookies that the log names, and enforces once the
/// log is silent:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use policy_runtime::{Keys, Mode, PolicyLayer};
///
/// let layer = PolicyLayer::<declared::Shop>::new(Keys::generate()).mode(Mode::Report);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::exhaustive_enums, reason = "a third mode would be another promise")]
pub enum Mode {
    /// Strips the line. A declared cookie that lives longer than declared, lacks declared attributes or has ambiguous ones is
    /// rewritten instead: with its value, the stricter attributes, and at most the declared lifetime. The default.
    #[default]
    Enforce,
    /// Sends the line unchanged.
    Report,
}
