//! How much Rust a policy becomes. The aim is 40 lines per cookie for the portal's; the table says how far it is.

use super::expansion;
use super::policies;
use super::reading;

#[test]
fn lines_per_cookie() {
    for source in policies::all() {
        let expansion = expansion::expand(&source.policy).unwrap();
        let lines = expansion.formatted().lines().count();
        let cookies = reading::cookies(source.policy.clone()).len();
        let for_editors = expansion.formatted_where(expansion::is_for_ide).lines().count();
        assert!(cookies > 0 && lines > cookies);
        println!(
            "{}: {lines} lines for {cookies} cookies, {} each; {for_editors} of them for editors",
            source.name,
            lines / cookies
        );
    }
}
