//! Settings that are not what they should be.

use std::fmt;

/// A setting of a [`PolicyLayer`](crate::PolicyLayer) is not what it should be. It names the setting and its value, and says what
/// to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    setting: &'static str,
    /// As it was given, escaped.
    value: String,
    problem: &'static str,
}

impl ConfigError {
    pub(super) fn new(setting: &'static str, value: &str, problem: &'static str) -> ConfigError {
        ConfigError { setting, value: crate::report::escaped_name(value.as_bytes()), problem }
    }

    /// The name of the setting, as in `ignore_cookies`.
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
