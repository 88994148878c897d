//! Data of CLDR on languages, in `cldr.txt`: other names of a language, the script that it is written in, the language that
//! stands in for it, and which are written from the right.
//!
//! `icu_locale` has them with all that goes with them, which takes a third of the time of an application's release build. Here
//! it writes the file, in a test, which also compares what is made of it.

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
    /// The tag that a language, or a language with a region or a variant, is a former or another name of.
    pub(super) fn alias(&self, tag: &str) -> Option<&'static str> {
        self.aliases.get(tag).copied()
    }

    /// The region that another code stood for.
    pub(super) fn region(&self, code: &str) -> Option<&'static str> {
        self.regions.get(code).copied()
    }

    /// The script of a language, or of a language in a region where it is another.
    pub(super) fn script(&self, tag: &str) -> Option<&'static str> {
        self.scripts.get(tag).copied()
    }

    /// The tag that stands in for another, where it is not the one without its end.
    pub(super) fn parent(&self, tag: &str) -> Option<&'static str> {
        self.parents.get(tag).copied()
    }

    #[cfg(feature = "pages")]
    /// Whether a language, or a script, is written from the right.
    pub(super) fn is_from_the_right(&self, subtag: &str) -> bool {
        self.from_the_right.contains(subtag)
    }
}
