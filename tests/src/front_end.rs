//! Libraries of front ends that pages are tried with: htmx and Turbo.

use crate::needed;
use std::io;
use std::path::PathBuf;

/// A library, by its file below `node_modules`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Library {
    /// htmx 2.
    Htmx,
    /// Turbo 8.
    Turbo,
}

const GIVEN: &str = "POLICY_TEST_FRONT_END";
const INSTALLED: &str = "target/front-end";
const HELP: &str = "`npm install --no-save --prefix target/front-end htmx.org@2.0.11 @hotwired/turbo@8.0.23` brings both, and POLICY_TEST_FRONT_END names another folder";

impl Library {
    fn file(self) -> &'static str {
        match self {
            Library::Htmx => "node_modules/htmx.org/dist/htmx.min.js",
            Library::Turbo => "node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js",
        }
    }

    /// Reads the script. None, and a word on stderr, where it is not installed.
    ///
    /// # Errors
    /// If it is not installed while `POLICY_REQUIRE_ALL=1` is set.
    pub fn script(self) -> io::Result<Option<String>> {
        let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder =
            std::env::var_os(GIVEN).map_or_else(|| workspace.join(INSTALLED), PathBuf::from);
        let file = folder.join(self.file());
        let script = std::fs::read_to_string(&file).ok();
        if script.is_none() {
            needed::missing(&format!("there is no {self:?} in {}", file.display()), HELP)?;
        }
        Ok(script)
    }
}
