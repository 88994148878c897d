//! Every public item of the runtime: what a release promises. A change of it is a change of the file `policy-runtime/public-api.txt`,
//! which a reviewer sees.
//!
//! `PUBLIC_API=write cargo test -p policy-tests --test sources public_api` writes the file anew.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// rustdoc's description of the crate, with every feature.
fn description() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--package", "policy-runtime", "--lib", "--all-features"])
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        // The format is unstable, and the toolchain pinned.
        .env("RUSTDOC", root().join("tests/rustdoc-unstable"))
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("doc/policy_runtime.json")
}

/// The items of the crate, a line each, without implementations that every type has.
fn items() -> String {
    let api = public_api::Builder::from_rustdoc_json(description())
        .omit_auto_derived_impls(true)
        .omit_auto_trait_impls(true)
        .omit_blanket_impls(true)
        .build()
        .unwrap();
    let lines = api.items().map(ToString::to_string);
    // What expansions call has the version in its name and is no promise.
    let lines = lines.filter(|line| !line.contains("__private") && !line.contains("::__"));
    // Of a kit its names and the parameters of its embeds are promised. The rest are the facts of its vendor.
    let is_promised = |line: &String| {
        !line.contains("::kits::")
            || ["pub mod ", "pub struct ", "pub fn policy_runtime::kits::"]
                .iter()
                .any(|start| line.starts_with(start))
    };
    let lines = lines.filter(is_promised);
    lines.map(|line| line + "\n").collect()
}

#[test]
fn the_public_api_is_the_recorded_one() {
    let (file, items) = (root().join("policy-runtime/public-api.txt"), items());
    if env::var("PUBLIC_API").is_ok_and(|task| task == "write") {
        fs::write(&file, &items).unwrap();
    }
    let recorded = fs::read_to_string(&file).unwrap_or_default();
    let is_in = |text: &str, line: &str| text.lines().any(|other| other == line);
    let added =
        items.lines().filter(|line| !is_in(&recorded, line)).map(|line| format!("+ {line}"));
    let removed =
        recorded.lines().filter(|line| !is_in(&items, line)).map(|line| format!("- {line}"));
    let difference: Vec<String> = added.chain(removed).collect();
    assert!(
        difference.is_empty(),
        "the public API is another one; PUBLIC_API=write records it:\n{}",
        difference.join("\n")
    );
}
