//! Libraries, which policies include.

use super::{FamilyEntry, Finding, Placeholder, Provider, PurposeDeclaration, RetiredCookie, Text};
use crate::serialize::serialize_fields;

/// A library as data: cookies, entries of the storage and embeds for policies to include.
///
/// [`Library::DECLARATION`](crate::policy::Library::DECLARATION) has it. A policy that includes the library has its items in
/// [`Document`](super::Document), within its own purposes.
///
/// ```
/// mod kit {
///     policy_runtime::cookie_policy! {
///         /// Counts visits.
///         pub policy Kit: library { languages: [en] }
///
///         provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }
///
///         /// Counts visits.
///         purpose Counting: third_party {
///             title: "Counting",
///             /// Tells one visitor from another.
///             cookie visitor: u64 { lifetime: 90 days }
///         }
///     }
/// }
/// use policy_runtime::policy::Library;
///
/// let library = kit::Kit::DECLARATION;
/// assert_eq!((library.name, library.providers[0].name), ("Kit", "Vendor Inc."));
/// assert_eq!(library.purposes[0].cookies[0].identifier, "visitor");
/// ```
#[derive(Debug)]
pub struct LibraryDeclaration {
    /// Identifier of the library in the source.
    pub name: &'static str,
    /// What it is for, in each language.
    pub text: Text,
    /// Languages of the texts, as BCP 47 tags. The first is the one that the library was written in.
    pub languages: &'static [&'static str],
    /// Parties that set or read its cookies, in the order of the declaration. What no party is said to set is the controller's
    /// of the policy that includes it.
    pub providers: &'static [&'static Provider],
    /// Purposes, in the order of the declaration. [`PurposeDeclaration::asks`] is by the base rule: the policy that includes the
    /// library decides.
    pub purposes: &'static [&'static PurposeDeclaration],
    /// Cookies that are no longer set.
    pub retired: &'static [RetiredCookie],
    /// Rows of the report.
    pub findings: &'static [Finding],
    /// Families from the narrowest to the widest.
    #[doc(hidden)]
    pub families: &'static [FamilyEntry],
    /// The terms of each purpose, which add up to the fingerprint of the one that takes its cookies.
    #[doc(hidden)]
    pub terms: &'static [u64],
    /// Names, to find those that clash.
    #[doc(hidden)]
    pub names: Names,
}

serialize_fields! {
    LibraryDeclaration {
        name,
        text,
        languages,
        providers,
        purposes,
        retired,
        findings,
    } without { families, terms, names }
}

/// The names of a policy's items.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Names {
    /// Cookies with one name, sorted by hash.
    pub cookies: &'static [HashedName],
    pub families: &'static [NamePattern],
    /// Entries of the storage, with their areas, sorted by hash.
    pub storage: &'static [HashedName],
    /// Identifiers with the kind of the item, sorted by hash.
    pub identifiers: &'static [HashedName],
}

/// A name with its hash.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct HashedName {
    pub hash: u64,
    pub text: &'static str,
    pub is_retired: bool,
}

/// The pattern of a family's names.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct NamePattern {
    pub text: &'static str,
    pub parts: &'static [&'static str],
    pub placeholders: &'static [Placeholder],
    pub is_retired: bool,
}
