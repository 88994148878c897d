//! How much Rust a policy becomes.

use super::expansion;
use super::policies;
use super::reading;

/// Lines per cookie at most, in the portal's policy.
const MOST: usize = 40;

#[test]
fn lines_per_cookie() {
    for source in policies::all() {
        let expansion = expansion::expand(&source.policy).unwrap();
        let lines = expansion.formatted().lines().count();
        let cookies = reading::cookies(source.policy.clone()).len();
        let for_editors = expansion.formatted_where(expansion::is_for_ide).lines().count();
        println!(
            "{}: {lines} lines for {cookies} cookies, {} each; {for_editors} of them for editors",
            source.name,
            lines / cookies
        );
        if source.name == "portal" {
            assert!(lines <= MOST * cookies, "{} lines per cookie", lines / cookies);
        }
    }
}
