//! axe-core, which looks for what keeps people from using a page.

use crate::browser::Browser;
use crate::needed;
use serde_json::Value;
use std::io;
use std::path::PathBuf;

/// The file `axe.min.js` of axe-core.
const GIVEN: &str = "POLICY_TEST_AXE";
const INSTALLED: &str = "target/axe/node_modules/axe-core/axe.min.js";
const HELP: &str = "`npm install --no-save --prefix target/axe axe-core@4.14.1` brings it, and POLICY_TEST_AXE names another place";

/// Every rule of axe-core, its best practices too. The value has the number of rules that pass, and the violations.
pub const RUN: &str = "axe.run().then(({ violations, passes }) => ({
    passes: passes.length,
    violations: violations.map(({ id, help, nodes }) => [id, help, nodes.slice(0, 5).map((node) => node.html)]),
}))";

/// Reads the script. None, and a word on stderr, where it is not installed.
///
/// # Errors
/// If it is not installed while `POLICY_REQUIRE_ALL=1` is set.
pub fn script() -> io::Result<Option<String>> {
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let file = std::env::var_os(GIVEN).map_or_else(|| workspace.join(INSTALLED), PathBuf::from);
    let script = std::fs::read_to_string(&file).ok();
    if script.is_none() {
        needed::missing(&format!("there is no axe-core in {}", file.display()), HELP)?;
    }
    Ok(script)
}

/// Runs it on the page that a browser shows, and returns the value of [`RUN`].
///
/// # Errors
/// If the script throws.
pub async fn run(browser: &mut Browser, script: &str) -> io::Result<Value> {
    browser.evaluate(&format!("{script}; null")).await?;
    browser.evaluate(RUN).await
}
