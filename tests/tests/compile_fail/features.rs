//! A method whose feature is off says which feature it needs.

use super::corpus::workspace;
use std::path::{Path, PathBuf};
use std::process::Command;

const POLICY: &str = r#"
mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket between visits.
            cookie basket: u64 { because: basket, lifetime: 30 days }
        }
    }
}
use policy_runtime::{Keys, PolicyLayer};

fn main() {
    let layer = || PolicyLayer::<declared::Shop>::new(Keys::generate());
    let guarded = layer().guard(());
    let recorded = layer().ledger("consent.sqlite");
    let recorded = layer().try_ledger("consent.sqlite");
}
"#;

#[test]
fn methods_whose_feature_is_off_name_it() {
    let folder = package();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    assert_eq!(messages.matches("error[E").count(), 3, "{messages}");
    for message in [
        "`PolicyLayer::guard` needs the feature `axum` of `policy-runtime` [feature-missing]",
        "`PolicyLayer::ledger` needs a feature of `policy-runtime`: `ledger-sqlite`, `ledger-postgres` or `ledger` [feature-missing]",
        "help: write `features = [\"axum\"]` for `policy-runtime` in `Cargo.toml`",
        "help: write `features = [\"ledger-sqlite\"]` for `policy-runtime` in `Cargo.toml`",
    ] {
        assert!(messages.contains(message), "{messages}");
    }
}

/// Writes a package that uses the runtime without its features, with the workspace's versions of what that depends on.
fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without_features");
    std::fs::create_dir_all(folder.join("src")).unwrap();
    let runtime = workspace().join("policy-runtime");
    let manifest = format!(
        "[package]\nname = \"without-features\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\npolicy-runtime = {{ path = \"{}\", default-features = false }}\n",
        runtime.display(),
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(folder.join("src/main.rs"), POLICY).unwrap();
    std::fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}
