//! Purposes under the headings that they share.

use crate::declaration::PurposeDeclaration;
use crate::i18n::{LocalizedText, Localizer};

/// Purposes under a heading, or a single purpose without one.
pub(crate) struct Grouped<'d> {
    pub(crate) title: Option<LocalizedText>,
    pub(crate) purposes: Vec<&'d PurposeDeclaration>,
}

impl Localizer<'_> {
    /// Groups purposes, each group at the place of its first one. Groups are compared in the policy's first language, so that a
    /// translation can neither merge nor split them.
    pub(crate) fn groups<'d>(
        &self,
        purposes: impl IntoIterator<Item = &'d PurposeDeclaration>,
    ) -> Vec<Grouped<'d>> {
        let mut groups: Vec<(Option<&str>, Grouped<'d>)> = Vec::new();
        for purpose in purposes {
            let written =
                purpose.group.and_then(|group| group.languages().next()).map(|(_, text)| text);
            let title = purpose.group.and_then(|group| self.policy_text(group));
            let key = title.is_some().then_some(written).flatten();
            match groups.iter_mut().find(|(group, _)| key.is_some() && *group == key) {
                Some((_, group)) => group.purposes.push(purpose),
                None => groups.push((key, Grouped { title, purposes: vec![purpose] })),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }
}
