//! The compiler, run on other sources with the dependencies of this test.
//!
//! A second build of the dependencies in a folder of its own, as `trybuild` makes it, takes longer than all cases together.

use super::corpus::workspace;
use policy_tests_compiled_with::command_line;
use std::path::Path;
use std::process::{Command, Output};

/// Compiles a program, which is named from the folder of the workspace, as far as its messages go.
pub(crate) fn check(program: &str, source: &Path, crate_name: &str) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checked");
    std::fs::create_dir_all(&folder).unwrap();
    let metadata = folder.join(format!("{crate_name}.rmeta"));
    let mut command = Command::new(program);
    // Cargo compiles from the folder of the workspace, so messages name the files of its members from there.
    command.current_dir(workspace()).arg(source).args(dependencies());
    command.args(["--crate-name", crate_name, "--crate-type", "bin", "--error-format", "json"]);
    command.arg(format!("--emit=metadata={}", metadata.display()));
    // The flags of `trybuild`, which records the messages.
    command.args(["--cfg", "trybuild", "--verbose", "-A", "dead_code", "--diagnostic-width=140"]);
    command.output().unwrap()
}

/// The compiler of this test.
pub(crate) fn rustc() -> &'static str {
    command_line!()[0]
}

/// The linter beside the compiler, where it is installed.
pub(crate) fn clippy() -> Option<String> {
    let linter = Path::new(rustc()).with_file_name("clippy-driver");
    linter.exists().then(|| linter.display().to_string())
}

/// The arguments that name the edition and the dependencies, as they stand in the command line of this test.
pub(crate) fn dependencies() -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut words = command_line!().iter().skip(1).copied();
    while let Some(word) = words.next() {
        if matches!(word, "--extern" | "-L" | "--edition") {
            found.extend([word].into_iter().chain(words.next()));
        } else if ["--extern=", "-L", "--edition="].iter().any(|start| word.starts_with(start)) {
            found.push(word);
        }
    }
    found
}
