//! The layout of the runtime: every import runs down, and every file is part of the crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of `policy-runtime/src`, the lowest level first. A module imports from earlier levels, or from its own.
const LEVELS: &[&[&str]] = &[
    &["base64url", "clock", "csv", "html", "mode", "order", "paths", "serialize"],
    &["wire"],
    &["declaration", "seal"],
    &["i18n", "metrics", "policy"],
    &["policy_page", "report"],
    &["export", "typescript"],
    &["consent", "csp"],
    &["review"],
    &["backlog", "ledger", "undeclared"],
    &["cookies"],
    &["enforce"],
    &["layer"],
    &["pages"],
    &["axum"],
    &["cli"],
    &["kits"],
    &["import"],
    &["audit"],
    &["testing"],
    &["cargo_policy"],
    &["bench", "bin", "fuzzing", "guide", "lib"],
];

/// `pages::routes` is the name by which users know what axum's folder has.
const EXCEPTIONS: &[(&str, &str)] = &[("pages", "axum")];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn level(module: &str) -> Option<usize> {
    LEVELS.iter().position(|modules| modules.contains(&module))
}

/// The modules of the crate that a text names by `crate::`, without its comments and its tests.
fn imports(text: &str) -> BTreeSet<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut modules = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let end = |c: char| !c.is_ascii_alphanumeric() && c != '_';
            let name = name.trim_start().split(end).next().unwrap_or_default();
            if level(name).is_some() {
                modules.insert(name.to_owned());
            }
        }
    }
    modules
}

#[test]
fn every_import_of_the_runtime_runs_down() {
    let folder = crates().join("policy-runtime/src");
    let mut files = Vec::new();
    sources(&folder, &mut files);
    let mut up = Vec::new();
    for file in &files {
        let relative = file.strip_prefix(&folder).unwrap();
        if relative.components().any(|part| part.as_os_str() == "tests")
            || relative.ends_with("tests.rs")
        {
            continue;
        }
        let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
        let module = first.trim_end_matches(".rs");
        let own = level(module).unwrap_or_else(|| panic!("`{module}` has no level in LEVELS"));
        for imported in imports(&fs::read_to_string(file).unwrap()) {
            let is_exception = EXCEPTIONS.contains(&(module, imported.as_str()));
            if imported != module && level(&imported) > Some(own) && !is_exception {
                up.push(format!("{} imports `{imported}`", relative.display()));
            }
        }
    }
    assert!(up.is_empty(), "imports that run up:\n{}", up.join("\n"));
    let known: Vec<_> = LEVELS.iter().flat_map(|modules| modules.iter()).collect();
    let exists = |module: &&&str| {
        folder.join(module).is_dir() || folder.join(format!("{module}.rs")).is_file()
    };
    let gone: Vec<_> = known.iter().filter(|module| !exists(module)).collect();
    assert!(gone.is_empty(), "LEVELS names modules that are gone: {gone:?}");
}

/// The name in `mod name;`, whatever its visibility.
fn module_name(line: &str) -> Option<&str> {
    let (visibility, name) = line.trim_start().strip_suffix(';')?.rsplit_once("mod ")?;
    (visibility.is_empty() || visibility.starts_with("pub")).then_some(name)
}

/// The files that `mod` items reach from a crate's root.
fn reach(file: &Path, reached: &mut BTreeSet<PathBuf>) {
    if !reached.insert(file.to_owned()) {
        return;
    }
    let text = fs::read_to_string(file).unwrap();
    let stem = file.file_stem().unwrap().to_str().unwrap();
    let parent = file.parent().unwrap();
    let is_root = matches!(stem, "mod" | "lib" | "main");
    let folder = if is_root { parent.to_owned() } else { parent.join(stem) };
    for name in text.lines().filter_map(module_name) {
        for path in [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")] {
            if path.is_file() {
                reach(&path, reached);
            }
        }
    }
}

#[test]
fn every_file_is_reached_from_the_root_of_its_crate() {
    let mut unreached = BTreeMap::new();
    for root in ["policy-runtime/src/lib.rs", "policy-macros/src/lib.rs"] {
        let root = crates().join(root);
        let (mut files, mut reached) = (Vec::new(), BTreeSet::new());
        sources(root.parent().unwrap(), &mut files);
        reach(&root, &mut reached);
        // What an expansion is compared with is no part of the crate, and a program is the root of its own.
        let is_code = |file: &PathBuf| {
            let is_apart = |part: &str| ["snapshots", "bin"].contains(&part);
            !file.components().any(|part| part.as_os_str().to_str().is_some_and(is_apart))
        };
        let files: BTreeSet<_> = files.into_iter().filter(is_code).collect();
        assert!(reached.len() > 50, "{}", root.display());
        for file in files.difference(&reached) {
            unreached.insert(file.clone(), root.clone());
        }
    }
    assert!(unreached.is_empty(), "no `mod` item reaches these files: {:?}", unreached.keys());
}
