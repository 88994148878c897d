//! The lists of a document, with those of the libraries.

use super::is_same;
use crate::declaration::{
    CookieDeclaration, Document, FamilyEntry, Finding, LibraryDeclaration, PurposeDeclaration,
    RetiredCookie, SourceLocation,
};

/// Counts the items of a list, of the policy and its libraries.
macro_rules! count {
    ($name:ident, $list:ident) => {
        pub const fn $name(own: &Document, libraries: &[&'static LibraryDeclaration]) -> usize {
            let (mut count, mut at) = (own.$list.len(), 0);
            while at < libraries.len() {
                count += libraries[at].$list.len();
                at += 1;
            }
            count
        }
    };
}

count!(count_retired, retired);
count!(count_findings, findings);
count!(count_families, families);

/// Returns the retired cookies.
pub const fn retired<const N: usize>(
    own: &Document,
    libraries: &[&'static LibraryDeclaration],
) -> [RetiredCookie; N] {
    const NONE: RetiredCookie = RetiredCookie {
        name: "",
        parts: &[],
        placeholders: &[],
        path: "/",
        subdomains: false,
        partitioned: false,
    };
    let mut all = [const { NONE }; N];
    let (mut count, mut index) = (0, 0);
    while index <= libraries.len() {
        let list = if index == 0 { own.retired } else { libraries[index - 1].retired };
        let mut at = 0;
        while at < list.len() {
            all[count] = RetiredCookie { ..list[at] };
            (count, at) = (count + 1, at + 1);
        }
        index += 1;
    }
    all
}

/// Returns the rows of the report.
pub const fn findings<const N: usize>(
    own: &Document,
    libraries: &[&'static LibraryDeclaration],
) -> [Finding; N] {
    const NONE: Finding = Finding {
        rule: "",
        subject: "",
        subjects: &[],
        message: "",
        decided_by: "base",
        source: SourceLocation::UNKNOWN,
    };
    let mut all = [NONE; N];
    let (mut count, mut index) = (0, 0);
    while index <= libraries.len() {
        let list = if index == 0 { own.findings } else { libraries[index - 1].findings };
        let mut at = 0;
        while at < list.len() {
            all[count] = list[at];
            (count, at) = (count + 1, at + 1);
        }
        index += 1;
    }
    all
}

/// Returns the families. Those of different policies have no name in common, so their order does not matter.
pub const fn families<const N: usize>(
    own: &Document,
    libraries: &[&'static LibraryDeclaration],
) -> [FamilyEntry; N] {
    let mut all = [FamilyEntry::Retired(usize::MAX); N];
    let (mut count, mut index, mut retired) = (0, 0, 0);
    while count < own.families.len() {
        all[count] = own.families[count];
        count += 1;
    }
    retired += own.retired.len();
    while index < libraries.len() {
        let library = libraries[index];
        let mut at = 0;
        while at < library.families.len() {
            all[count] = match library.families[at] {
                FamilyEntry::Retired(index) => FamilyEntry::Retired(retired + index),
                FamilyEntry::Declared(_, cookie) => included(own.purposes, cookie),
            };
            (count, at) = (count + 1, at + 1);
        }
        retired += library.retired.len();
        index += 1;
    }
    all
}

/// Finds a family of a library in the purpose that takes it. One that is in none is an error.
const fn included(
    purposes: &[&'static PurposeDeclaration],
    family: &CookieDeclaration,
) -> FamilyEntry {
    let mut index = 0;
    while index < purposes.len() {
        let mut at = 0;
        while at < purposes[index].cookies.len() {
            let cookie = &purposes[index].cookies[at];
            // A cookie of another site can have the name too.
            let is_here = cookie.stored_on.is_empty() == family.stored_on.is_empty();
            if is_here && is_same(cookie.name, family.name) && !cookie.parts.is_empty() {
                return FamilyEntry::Declared(purposes[index], cookie);
            }
            at += 1;
        }
        index += 1;
    }
    FamilyEntry::Retired(usize::MAX)
}
