//! Tests of the Fluent files and of the texts made from them.

mod durations;
mod files;
mod lookup;
mod scripts;

use super::catalogue::{FILES, tags};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the messages of a language with their arguments.
pub(crate) fn messages(language: &str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let (_, files) = FILES.iter().find(|(tag, _)| *tag == language).unwrap();
    let mut messages = BTreeMap::new();
    let mut id = "";
    for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id = line.split([' ', '=']).next().unwrap_or("");
            let twice = messages.insert(id, BTreeSet::new()).is_some();
            assert!(!twice, "{language}: `{id}` stands twice");
        }
        for argument in line.split('$').skip(1) {
            let end = argument.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(argument.len());
            messages.entry(id).or_default().insert(&argument[..end]);
        }
    }
    messages
}
