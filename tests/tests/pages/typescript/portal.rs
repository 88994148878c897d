//! The scripts of the portal, which are checked in as the compiler writes them.

use policy_runtime::Policy;
use policy_tests::typescript::Project;
use std::path::{Path, PathBuf};

/// Set to `write` to write the files anew.
const FRONT: &str = "PORTAL_FRONT";

fn portal() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/portal")
}

/// Asserts that a file has this content, or writes it.
fn assert_checked_in(file: &str, content: &str) {
    let path = portal().join(file);
    if std::env::var_os(FRONT).is_some_and(|value| value == "write") {
        std::fs::write(path, content).unwrap();
        return;
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == content,
        "`{file}` is not what the policy and `front/` make: run this test with {FRONT}=write"
    );
}

#[test]
fn the_scripts_of_the_portal_are_those_of_its_policy() {
    let policy = portal::policy::DataPortal::document().to_typescript();
    assert_checked_in("front/policy.ts", &policy);
    let script = std::fs::read_to_string(portal().join("front/portal.ts")).unwrap();
    let sources = [("policy.ts", policy.as_str()), ("portal.ts", script.as_str())];
    let Some(project) = Project::new(&sources).unwrap() else { return };
    assert_eq!(project.compile().unwrap(), []);
    for name in ["policy", "portal"] {
        let emitted = project.emitted(&format!("{name}.ts")).unwrap();
        assert_checked_in(&format!("assets/{name}.js"), &emitted);
    }
}
