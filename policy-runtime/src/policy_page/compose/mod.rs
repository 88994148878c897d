//! Composes the content of the page from the policy, in the reader's language.

mod access;
mod choices;
mod companies;
mod cookies;
mod embeds;
mod parties;
mod providers;
mod regions;
mod responsible;
mod sent;
mod storage;
mod used;

pub(crate) use embeds::hosts_of;

use super::addresses::{host, settings};
use super::page::{Cell, Item, PagePart, PolicyPage, Table};
use super::phrasing::{KINDS, kind_words};
use crate::declaration::{Document, Kind};
use crate::i18n::Localizer;

impl PolicyPage {
    /// Composes the page of `document` for a reader of `language` on `site`.
    pub(super) fn new(document: &Document, language: &str, site: &str) -> PolicyPage {
        let writer = Localizer::new(document, language).on(host(site));
        PolicyPage {
            language: writer.language,
            title: writer.message("title"),
            text: writer.policy_text(document.text),
            note: writer.note(document.note),
            sensitive_sale: writer.sensitive_sale(),
            contents: writer.purposes().next().map(|_| writer.message("contents")),
            why: writer.why(),
            what: writer.what(),
            kinds: writer.kinds(),
            used: writer.used(site),
            companies: writer.companies(),
            sent: writer.sent(),
            rules: writer.rules(),
            choices: writer.choices(site),
            settings: settings(site),
            gpc: writer.gpc(),
            responsible: writer.responsible(),
            rights: writer.rights(),
            complaint: writer.complaint(),
            sources: writer.sources(),
        }
    }
}

impl Localizer<'_> {
    fn uses(&self, kind: Kind) -> bool {
        self.is_any_purpose(&|purpose| purpose.kind == kind)
    }

    /// Composes the reasons for using cookies, one for each kind in use.
    fn why(&self) -> PagePart {
        let used = KINDS.into_iter().filter(|kind| self.uses(*kind));
        let reasons = used.map(|kind| Item::Text(self.message(kind_words(kind).why)));
        let list: Vec<_> = reasons.collect();
        let intro = if list.is_empty() { "why-none" } else { "why-intro" };
        PagePart { list, ..PagePart::new(self.message("why"), vec![self.message(intro)]) }
    }

    /// Explains cookies, and storage, accesses and embeds where the policy lists any.
    fn what(&self) -> PagePart {
        let paragraphs = self.messages_if(&[
            ("what-is", true),
            ("what-for", true),
            ("what-storage", self.is_any_purpose(&|purpose| !purpose.storage.is_empty())),
            ("what-access", self.is_any_purpose(&|purpose| !purpose.access.is_empty())),
            ("what-embeds", self.is_any_purpose(&|purpose| !purpose.embeds.is_empty())),
        ]);
        PagePart::new(self.message("what"), paragraphs)
    }

    /// Composes the table of the kinds and their consent rules.
    fn kinds(&self) -> PagePart {
        let is_regional = self.is_any_purpose(&|purpose| self.is_regional(purpose));
        let row = |kind| {
            let words = kind_words(kind);
            let used = if self.uses(kind) { "used-yes" } else { "used-no" };
            let by_region = is_regional && kind != Kind::Necessary;
            let rule = if by_region { "kind-rule-region" } else { words.rule };
            let cells = [words.name, words.what, rule, used];
            Vec::from(cells.map(|id| Cell::from(self.message(id)))).into()
        };
        let columns = ["kinds-kind", "kinds-what", "kinds-rule", "kinds-used"];
        let table = Table {
            id: "kinds",
            caption: self.message("kinds"),
            columns: self.messages(&columns),
            head: 0,
            rows: KINDS.into_iter().map(row).collect(),
        };
        let intro = if is_regional { "kinds-intro-region" } else { "kinds-intro" };
        let intro = vec![self.message(intro)];
        PagePart { table: Some(table), ..PagePart::new(self.message("kinds"), intro) }
    }
}
