//! The cases: `compile-fail/topic/case.rs`, with the messages in `case.stderr` and the remedy in its last lines.

use std::fs;
use std::path::{Path, PathBuf};

/// The beginning of a line that says how to repair the case: `// remedy: lifetime: 2 years => lifetime: 400 days`.
const REMEDY: &str = "// remedy: ";

/// The folder of the crate, which paths in messages are relative to.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the workspace.
pub(crate) fn workspace() -> &'static Path {
    root().parent().unwrap()
}

/// A case with the messages that are recorded for it.
pub(crate) struct Case {
    /// Its path from the root: `compile-fail/lifetime/two_years.rs`.
    pub(crate) path: PathBuf,
    /// The program, without its remedy.
    pub(crate) source: String,
    /// The edits that repair it, in the notation of [`crate::remedies`].
    pub(crate) remedy: Vec<String>,
    pub(crate) stderr: String,
}

impl Case {
    fn read(path: PathBuf) -> Case {
        let whole = root().join(&path);
        let text = fs::read_to_string(&whole).unwrap();
        let (remedy, source): (Vec<&str>, Vec<&str>) =
            text.lines().partition(|line| line.starts_with(REMEDY.trim_end()));
        let remedy = remedy
            .iter()
            .map(|line| line.strip_prefix(REMEDY).unwrap_or_default().to_owned())
            .collect();
        let source = source.join("\n").trim_end().to_owned() + "\n";
        let stderr = fs::read_to_string(whole.with_extension("stderr")).unwrap_or_default();
        Case { path, source, remedy, stderr }
    }

    /// `topic/case`
    pub(crate) fn place(&self) -> String {
        self.path.with_extension("").iter().skip(1).collect::<PathBuf>().display().to_string()
    }
}

/// All cases.
pub(crate) fn cases() -> Vec<Case> {
    files("rs").into_iter().map(Case::read).collect()
}

/// The files of all topics with this extension, from the root.
pub(crate) fn files(extension: &str) -> Vec<PathBuf> {
    let topics = fs::read_dir(root().join("compile-fail")).unwrap();
    let topics = topics.map(|topic| topic.unwrap().path()).filter(|topic| topic.is_dir());
    let mut files: Vec<PathBuf> = topics
        .flat_map(|topic| fs::read_dir(topic).unwrap().map(|file| file.unwrap().path()))
        .filter(|file| file.extension().is_some_and(|found| found == extension))
        .map(|file| file.strip_prefix(root()).unwrap().to_owned())
        .collect();
    files.sort();
    files
}

/// A message whose case was renamed or removed would stay for ever; so would a file of texts.
#[test]
fn no_file_is_without_its_case() {
    let is_there = |file: &Path| root().join(file).exists();
    let stale: Vec<_> =
        files("stderr").into_iter().filter(|file| !is_there(&file.with_extension("rs"))).collect();
    assert!(stale.is_empty(), "messages without a case: {stale:?}");
    let silent: Vec<_> =
        files("rs").into_iter().filter(|file| !is_there(&file.with_extension("stderr"))).collect();
    assert!(silent.is_empty(), "cases without a message: {silent:?}");
    let sources: Vec<String> = cases().into_iter().map(|case| case.source).collect();
    let unread: Vec<_> = files("ftl")
        .into_iter()
        .filter(|file| {
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            !sources.iter().any(|source| source.contains(&name))
        })
        .collect();
    assert!(unread.is_empty(), "texts without a case: {unread:?}");
}
