//! The sections of the settings, and the groups in them.

use super::PurposeChoice;
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::i18n::{LocalizedText, Localizer};
use crate::policy::Policy;
use crate::serialize::serialize_fields;

/// Purposes with the same kind of choice: necessary, with consent, or with objection.
///
/// ```
/// use policy_runtime::pages::{PurposeChoice, Section};
///
/// /// The purposes of a section in the order of the page, without their groups.
/// fn purposes(section: &Section) -> impl Iterator<Item = &PurposeChoice> {
///     section.groups.iter().flat_map(|group| &group.purposes)
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Section {
    /// Its heading.
    pub title: LocalizedText,
    /// The introduction: the kind of choice.
    pub intro: Option<LocalizedText>,
    /// The purposes, group by group.
    pub groups: Vec<Group>,
}

serialize_fields! { Section { title, intro, groups } }

/// Purposes under a heading of the policy (`group`), or a single one without.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Group {
    /// The heading; `None` for a purpose outside of groups.
    pub title: Option<LocalizedText>,
    /// The purposes.
    pub purposes: Vec<PurposeChoice>,
}

serialize_fields! { Group { title, purposes } }

/// Returns the groups of a section, each in the position of its first purpose.
pub(super) fn groups<P: Policy>(
    localizer: &Localizer<'_>,
    cookies: &Cookies<P>,
    is_in: impl Fn(&PurposeDeclaration) -> bool,
) -> Vec<Group> {
    let purposes = cookies.purposes().filter(|purpose| is_in(purpose));
    let choice = |purpose| PurposeChoice::new(localizer, cookies, purpose);
    let groups = localizer.groups(purposes).into_iter();
    groups
        .map(|group| Group {
            title: group.title,
            purposes: group.purposes.into_iter().map(choice).collect(),
        })
        .collect()
}
