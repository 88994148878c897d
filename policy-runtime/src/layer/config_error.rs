//! The error of an invalid setting.

use std::fmt;

/// The error of a [`PolicyLayer`](crate::PolicyLayer) with an invalid setting. It names the setting and its value, and
/// the remedy.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, PolicyLayer};
///
/// let layer = PolicyLayer::<Shop>::new(Keys::generate());
/// let error = layer.try_ignore_cookies(["*"]).unwrap_err();
/// assert_eq!(error.setting(), "ignore_cookies");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    setting: &'static str,
    /// The value given, escaped.
    value: String,
    problem: &'static str,
}

impl ConfigError {
    pub(super) fn new(setting: &'static str, value: &str, problem: &'static str) -> ConfigError {
        ConfigError { setting, value: crate::report::escaped_name(value.as_bytes()), problem }
    }

    /// Returns the name of the setting, which is that of a method: `ignore_cookies`.
    pub fn setting(&self) -> &'static str {
        self.setting
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ConfigError { setting, value, problem } = self;
        write!(f, "`{setting}` is given `{value}`, which {problem}")
    }
}

impl std::error::Error for ConfigError {}
