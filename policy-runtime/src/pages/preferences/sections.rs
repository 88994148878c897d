//! The sections of the settings, and the groups in them.

use super::PurposeChoice;
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::i18n::{LocalizedText, Localizer};
use crate::policy::Policy;
use serde::Serialize;

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
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Section {
    /// Its heading.
    pub title: LocalizedText,
    /// The introduction: the kind of choice.
    pub intro: Option<LocalizedText>,
    /// The purposes, group by group.
    pub groups: Vec<Group>,
}

/// Purposes under a heading of the policy (`group`), or a single one without.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// The heading; `None` for a purpose outside of groups.
    pub title: Option<LocalizedText>,
    /// The purposes.
    pub purposes: Vec<PurposeChoice>,
}

/// Returns the groups of a section, each in the position of its first purpose. Groups are identified by their heading
/// in the policy's first language, so that they are the same in every language.
pub(super) fn groups<P: Policy>(
    localizer: &Localizer<'_>,
    cookies: &Cookies<P>,
    is_in: fn(&PurposeDeclaration) -> bool,
) -> Vec<Group> {
    let mut groups: Vec<(Option<&str>, Group)> = Vec::new();
    let purposes = P::document().purposes.iter().copied();
    for purpose in purposes.filter(|purpose| is_in(purpose) && purpose.is_on(cookies.site())) {
        let choice = PurposeChoice::new(localizer, cookies, purpose);
        let key = purpose.group.and_then(|group| group.languages().next()).map(|(_, text)| text);
        match groups.iter_mut().find(|(known, _)| key.is_some() && *known == key) {
            Some((_, group)) => group.purposes.push(choice),
            None => {
                let title = purpose.group.and_then(|group| localizer.policy_text(group));
                groups.push((key, Group { title, purposes: vec![choice] }));
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
