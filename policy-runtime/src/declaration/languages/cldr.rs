//! Language data of CLDR, from `cldr.txt`: aliases, usual scripts, fallback languages, and writing direction.
//!
//! `icu_locale` has the same data, but takes a third of the time of an application's release build. A test writes the file with
//! it, and compares the results of this module with its own.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const TEXT: &str = include_str!("cldr.txt");

/// The tables, by the first word of their lines.
#[derive(Default)]
pub(super) struct Cldr {
    aliases: HashMap<&'static str, &'static str>,
    regions: HashMap<&'static str, &'static str>,
    scripts: HashMap<&'static str, &'static str>,
    parents: HashMap<&'static str, &'static str>,
    from_the_right: HashSet<&'static str>,
}

pub(super) static CLDR: LazyLock<Cldr> = LazyLock::new(|| {
    let mut cldr = Cldr::default();
    for line in TEXT.lines() {
        let mut words = line.split(' ');
        let table = match words.next() {
            Some("alias") => &mut cldr.aliases,
            Some("region") => &mut cldr.regions,
            Some("script") => &mut cldr.scripts,
            Some("parent") => &mut cldr.parents,
            Some("rtl") => {
                cldr.from_the_right.extend(words);
                continue;
            }
            _ => continue,
        };
        table.extend(words.next().zip(words.next()));
    }
    cldr
});

impl Cldr {
    /// Returns the canonical tag for an alias: a language, alone or with a region or a variant.
    pub(super) fn alias(&self, tag: &str) -> Option<&'static str> {
        self.aliases.get(tag).copied()
    }

    /// Returns the present code of a region for a former one.
    pub(super) fn region(&self, code: &str) -> Option<&'static str> {
        self.regions.get(code).copied()
    }

    /// Returns the usual script of a language, or of a language in a region where it differs.
    pub(super) fn script(&self, tag: &str) -> Option<&'static str> {
        self.scripts.get(tag).copied()
    }

    /// Returns the fallback of a tag, where it is not the tag without its last subtag.
    pub(super) fn parent(&self, tag: &str) -> Option<&'static str> {
        self.parents.get(tag).copied()
    }

    #[cfg(feature = "pages")]
    /// Returns whether a language or a script is written from right to left.
    pub(super) fn is_from_the_right(&self, subtag: &str) -> bool {
        self.from_the_right.contains(subtag)
    }
}
