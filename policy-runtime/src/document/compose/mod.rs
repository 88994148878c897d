//! From the policy to the page: what is said of it, in the reader's language.

mod choices;
mod cookies;
mod embeds;
mod parties;
mod responsible;
mod storage;
mod used;

use super::addresses::settings;
use super::page::{Item, Page, Part, Table};
use super::phrasing::{KINDS, kind_words};
use crate::declaration::{Document, Kind};
use crate::wording::Speaker;

impl Page {
    /// The page of `document` for a reader of `language`, on `site`.
    pub(super) fn new(document: &Document, language: &str, site: &str) -> Page {
        let writer = Speaker::new(document, language);
        Page {
            tongue: writer.tongue,
            title: writer.fixed("title"),
            text: writer.own(document.text),
            why: writer.why(),
            what: writer.what(),
            kinds: writer.kinds(),
            used: writer.used(site),
            choices: writer.choices(),
            settings: settings(site),
            gpc: writer.gpc(),
            responsible: writer.responsible(),
            complaint: writer.complaint(),
        }
    }
}

impl Speaker<'_> {
    fn uses(&self, kind: Kind) -> bool {
        self.is_any_purpose(|purpose| purpose.kind == kind)
    }

    /// What the site uses cookies for, kind by kind.
    fn why(&self) -> Part {
        let used = KINDS.into_iter().filter(|kind| self.uses(*kind));
        let reasons = used.map(|kind| Item::Text(self.fixed(kind_words(kind).why)));
        let list: Vec<_> = reasons.collect();
        let intro = if list.is_empty() { "why-none" } else { "why-intro" };
        Part { list, ..Part::new(self.fixed("why"), vec![self.fixed(intro)]) }
    }

    /// What a cookie is, and whatever else the policy lists.
    fn what(&self) -> Part {
        let paragraphs = self.applying(&[
            ("what-is", true),
            ("what-for", true),
            ("what-storage", self.is_any_purpose(|purpose| !purpose.storage.is_empty())),
            ("what-embeds", self.is_any_purpose(|purpose| !purpose.embeds.is_empty())),
        ]);
        Part::new(self.fixed("what"), paragraphs)
    }

    /// The kinds of cookies and their rules.
    fn kinds(&self) -> Part {
        let row = |kind| {
            let words = kind_words(kind);
            let used = if self.uses(kind) { "used-yes" } else { "used-no" };
            [words.name, words.what, words.rule, used].map(|id| self.fixed(id).into()).into()
        };
        let columns = ["kinds-kind", "kinds-what", "kinds-rule", "kinds-used"];
        let table = Table {
            id: "kinds",
            caption: self.fixed("kinds"),
            columns: columns.map(|id| self.fixed(id)).into(),
            head: 0,
            rows: KINDS.into_iter().map(row).collect(),
        };
        let intro = vec![self.fixed("kinds-intro")];
        Part { table: Some(table), ..Part::new(self.fixed("kinds"), intro) }
    }
}
