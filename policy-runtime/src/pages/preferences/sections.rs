//! Purposes under their headings.

use super::PurposeChoice;
use crate::cookies::Cookies;
use crate::declaration::PurposeDeclaration;
use crate::i18n::{LocalizedText, Localizer};
use crate::policy::Policy;
use serde::Serialize;

/// Purposes of which the same can be chosen.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Section {
    /// Its heading.
    pub title: LocalizedText,
    /// What can be chosen.
    pub intro: Option<LocalizedText>,
    /// The purposes, group by group.
    pub groups: Vec<Group>,
}

/// Purposes under the heading that the policy gives them, or one without.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// The heading.
    pub title: Option<LocalizedText>,
    /// The purposes.
    pub purposes: Vec<PurposeChoice>,
}

/// The purposes of a section. A group stands where its first purpose does; groups are told apart in the language that the
/// policy was written in, so that every language has the same ones.
pub(super) fn groups<P: Policy>(
    localizer: &Localizer<'_>,
    cookies: &Cookies<P>,
    is_in: fn(&PurposeDeclaration) -> bool,
) -> Vec<Group> {
    let mut groups: Vec<(Option<&str>, Group)> = Vec::new();
    for purpose in P::document().purposes.iter().copied().filter(|purpose| is_in(purpose)) {
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
