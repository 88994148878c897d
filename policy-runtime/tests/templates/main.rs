//! The templates, compiled into the Rust that the crate includes. This writes it, without the crate that may lack it:
//! `TEMPLATES=write cargo test -p policy-runtime --no-default-features --test templates`.
//!
//! askama compiles a template; what it would leave to the trait solver of each application (which value is escaped, which is
//! markup) is decided by the trait `Html` of the crate, so the Rust is shortened to calls of that.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]
#![allow(clippy::expect_used, reason = "a test says what it expects by panicking")]
#![allow(clippy::panic, reason = "a test says what it expects by panicking")]

mod shorten;
mod simplify;
mod uses;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};
use uses::TemplateUse;

/// The files with an extension in a folder and in those in it.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files =
        entries.flat_map(|path| if path.is_dir() { files(&path, extension) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|of| of == extension)).collect()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The Rust of a template.
fn compiled(template: &TemplateUse) -> String {
    let impls = shorten::shortened(askama_derive::derive_template(
        template.derive_input(),
        || quote::quote!(),
    ));
    format!(
        "// Compiled from `templates/{}`, as CONTRIBUTING.md says.\n\n{}",
        template.path,
        prettyplease::unparse(&impls)
    )
}

#[test]
fn every_template_is_compiled() {
    let sources = files(&folder("src"), "rs");
    let uses: Vec<TemplateUse> = sources.iter().flat_map(|path| uses::of(path)).collect();
    assert!(uses.len() > 30, "{} templates", uses.len());
    let is_write = env::var("TEMPLATES").is_ok_and(|wanted| wanted == "write");
    let mut expected = BTreeSet::new();
    for template in &uses {
        let path = folder("templates/compiled").join(format!("{}.rs", template.path));
        let compiled = compiled(template);
        if is_write {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &compiled).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|found| found == compiled),
            "`templates/{}` has changed since it was compiled: run `TEMPLATES=write cargo test -p policy-runtime --no-default-features --test templates`",
            template.path,
        );
        assert!(expected.insert(path), "`{}` belongs to two structs", template.path);
    }
    for path in files(&folder("templates/compiled"), "rs") {
        assert!(expected.contains(&path), "{} belongs to no struct", path.display());
    }
}

/// askama writes the whole body of a macro at each of its calls: three levels of them were one function that took the
/// compiler 23 seconds.
#[test]
fn no_template_calls_a_macro() {
    let templates = files(&folder("templates"), "html");
    assert!(templates.len() > 10, "{templates:?}");
    for path in templates {
        let template = fs::read_to_string(&path).unwrap();
        for word in ["macro ", "call "] {
            let is_used = template
                .split("{%")
                .skip(1)
                .any(|tag| tag.trim_start_matches(['-', '+', '~']).trim_start().starts_with(word));
            assert!(!is_used, "{}: `{word}`, make the part a template of its own", path.display());
        }
    }
}
