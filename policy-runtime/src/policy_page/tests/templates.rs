//! Compile time of the templates.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// askama writes the whole body of a macro at each of its calls: three levels of them were one function that took the
/// compiler 23 seconds.
#[test]
fn no_template_calls_a_macro() {
    let templates = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"));
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
