//! Translations without a subject, and subjects without a translation.

use super::{Missing, Translations, path};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::syntax::{TextEntry, Texts};

impl Translations<'_> {
    /// Reports translations without a subject, and subjects without a translation. A missing text whose misspelled name is
    /// there is one mistake.
    pub(crate) fn finish(mut self, errors: &mut Errors) {
        let blocks = std::mem::take(&mut self.blocks);
        for (tag, block) in &blocks {
            for entry in &block.entries {
                if self.is_used(entry)
                    || self.lost.has_item(&entry.subject)
                    || self.capitals.contains(&entry.subject)
                {
                    continue;
                }
                self.report_unknown(block, entry, errors);
                let is_meant = |missing: &Missing| missing.tag == *tag && is_meant(entry, missing);
                if let Some(index) = self.missing.iter().position(is_meant) {
                    self.missing.remove(index);
                }
            }
        }
        let lost = self.lost;
        let capitals = std::mem::take(&mut self.capitals);
        let is_lost =
            |subject: &str| lost.has_text(subject) || capitals.contains(&subject.to_lowercase());
        self.missing.retain(|missing| !is_lost(&missing.subject));
        self.report_empty(&blocks, errors);
        for Missing { error, .. } in self.missing {
            errors.push(error);
        }
    }

    /// Reports a block without texts once, and not each text that it lacks.
    fn report_empty(&mut self, blocks: &[(String, &Texts)], errors: &mut Errors) {
        for (tag, block) in blocks {
            let is_one = blocks.iter().filter(|(other, _)| other == tag).count() == 1;
            if !block.entries.is_empty() || block.file.is_some() || !block.is_read || !is_one {
                continue;
            }
            let (of_block, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.missing)
                .into_iter()
                .partition(|missing| missing.tag == *tag);
            self.missing = others;
            let paths: Vec<String> =
                of_block.iter().map(|missing| path(&missing.subject, &missing.part)).collect();
            let Some((first, rest)) = paths.split_first() else { continue };
            let mut help = format!("add `{first}: \"..\",`");
            if !rest.is_empty() {
                let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
                help = format!("{help}, and so on for {}", listed(&rest));
            }
            errors.report(
                block.language.span(),
                Code::LOCALE_MISSING,
                &format!("`texts {}` has no text yet", block.language),
                &help,
            );
        }
    }

    fn is_used(&self, entry: &TextEntry) -> bool {
        self.used.values().any(|(kind, subject, part)| {
            entry.kind.is_none_or(|own| own == kind)
                && *subject == entry.subject
                && *part == entry.part
        })
    }

    fn report_unknown(&self, block: &Texts, entry: &TextEntry, errors: &mut Errors) {
        let subject = &entry.subject;
        let of_subject = self.used.values().filter(|(_, used, _)| used == subject);
        let of_kind =
            of_subject.clone().filter(|(kind, ..)| entry.kind.is_none_or(|own| own == kind));
        let parts: Vec<&str> = of_kind.map(|(_, _, part)| part.as_str()).collect();
        let other = of_subject
            .map(|(kind, ..)| kind)
            .find(|kind| entry.kind.is_some_and(|own| own != *kind));
        if let (Some(kind), Some(other), []) = (entry.kind, other, &parts[..]) {
            errors.report(
                entry.place,
                Code::TEXT_UNKNOWN,
                &format!(
                    "there is no {kind} `{subject}` to translate into `{}`{}",
                    block.language, entry.line
                ),
                &format!("write `{other}-{subject}`"),
            );
            return;
        }
        if let Some(missing) = self.missing.iter().find(|missing| is_meant(entry, missing)) {
            let meant = path(&missing.subject, &missing.part);
            errors.report(
                entry.place,
                Code::TEXT_UNKNOWN,
                &format!(
                    "there is nothing called `{}` to translate into `{}`{}",
                    path(subject, &entry.part),
                    block.language,
                    entry.line
                ),
                &format!("write `{meant}`"),
            );
            return;
        }
        let (message, help) = if parts.is_empty() {
            let near = nearest(subject, self.used.values().map(|(_, subject, _)| subject.as_str()));
            let help = near.map_or_else(
                || "remove it, or declare what it is about".to_owned(),
                |near| format!("write `{near}`"),
            );
            (
                format!(
                    "there is nothing called `{subject}` to translate into `{}`{}",
                    block.language, entry.line
                ),
                help,
            )
        } else {
            let named: Vec<String> = parts.into_iter().map(|part| path(subject, part)).collect();
            let named = listed(&named.iter().map(String::as_str).collect::<Vec<_>>());
            let help = format!("remove it: what there is to translate is {named}");
            (
                format!(
                    "`{subject}` has no `{}` to translate{}",
                    if entry.part.is_empty() { "text" } else { &entry.part },
                    entry.line
                ),
                help,
            )
        };
        errors.report(entry.place, Code::TEXT_UNKNOWN, &message, &help);
    }
}

/// Returns whether an unknown text was probably meant for one that is missing: either the subject or the part is misspelt, or
/// both stand in one word.
fn is_meant(entry: &TextEntry, missing: &Missing) -> bool {
    let Missing { subject, part, .. } = missing;
    let is_subject = entry.subject == *subject;
    let is_near = is_subject || nearest(&entry.subject, [subject.as_str()]).is_some();
    let joined = format!("{subject}_{part}");
    (is_near && entry.part == *part)
        || (is_subject && (nearest(&entry.part, [part.as_str()]).is_some() || part.is_empty()))
        // `Essential.sid`
        || (part.is_empty() && entry.part == *subject)
        || (entry.part.is_empty()
            && !part.is_empty()
            && (entry.subject == joined || entry.subject == *part))
}
