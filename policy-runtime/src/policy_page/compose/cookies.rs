//! The table of a purpose's cookies.

use crate::clock::BROWSER_LIMIT;
use crate::declaration::{CookieDeclaration, Lifetime, Provider, PurposeDeclaration, Writer};
use crate::i18n::LocalizedText;
use crate::i18n::Localizer;
use crate::policy_page::addresses::web_address;
use crate::policy_page::page::{Cell, Item, Row, Table};
use crate::policy_page::phrasing::reason;
use std::rc::Rc;

/// Index of the header column in the tables of cookies and storage entries.
pub(super) const NAME: usize = 2;

impl Localizer<'_> {
    pub(super) fn cookies(&self, purpose: &PurposeDeclaration) -> Option<Table> {
        let columns = [
            "column-provider",
            "column-location",
            "column-cookie",
            "column-purpose",
            "column-lifetime",
            "column-readers",
        ];
        let row = |owner, cookie: &'static CookieDeclaration| {
            Row::of(cookie.provider, self.cookie(purpose, owner, cookie))
        };
        let own = purpose.cookies.iter().filter(|cookie| self.has(purpose, cookie));
        let own = own.map(|cookie| row(purpose, cookie));
        let read = self.document.read_by(purpose);
        let read = read.filter(|(owner, cookie)| self.has(owner, cookie));
        let read = read.map(|(owner, cookie)| row(owner, cookie));
        let rows: Vec<_> = own.chain(read).collect();
        (!rows.is_empty()).then(|| Table {
            id: "cookies",
            caption: self.message("purpose-cookies"),
            columns: self.messages(&columns),
            head: NAME,
            rows,
        })
    }

    /// Composes the row of a cookie in the table of a purpose that uses it.
    fn cookie(
        &self,
        table: &PurposeDeclaration,
        purpose: &PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Vec<Cell> {
        let is_here = cookie.is_stored_here();
        let set_by = self.set_by(purpose, cookie).into_iter().map(Item::Shared);
        // For a cookie on another site, `stored_on` has the link to the opt-out.
        let opt_out = self.opt_out_of_row(table, cookie.provider).filter(|_| is_here);
        let for_scripts = is_here && !cookie.http_only && cookie.writer != Writer::Embed;
        vec![
            Cell {
                items: self.provider_of_row(table, cookie.provider),
                notes: set_by.chain(opt_out).collect(),
            },
            self.location(purpose, cookie),
            self.name(cookie.name),
            Cell {
                items: vec![Item::Text(self.sentence(cookie.text, purpose))],
                notes: self.also_serves(table, purpose, cookie),
            },
            self.lifetime(cookie),
            self.readers(cookie.provider, cookie.shared_with, for_scripts),
        ]
    }

    /// Names the other purposes that a cookie serves.
    fn also_serves(
        &self,
        table: &PurposeDeclaration,
        purpose: &PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Vec<Item> {
        if cookie.also_used_by.is_empty() {
            return Vec::new();
        }
        let mut others: Vec<&PurposeDeclaration> = vec![purpose];
        self.document.also_using(cookie).for_each(|other| others.push(other));
        others.retain(|other| other.identifier != table.identifier && self.has(other, cookie));
        let note = |other| {
            let title = self.purpose_title(other).text;
            Item::Text(self.message_with("also-serves", "purpose", &title))
        };
        others.into_iter().map(note).collect()
    }

    /// Names the writer of a cookie, unless it is this program or this library, and says whether a deletion lasts: no visitor's
    /// answer reaches a proxy in front.
    fn set_by(
        &self,
        purpose: &PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Vec<Rc<LocalizedText>> {
        let is_deleted =
            purpose.can_be_refused() && cookie.is_stored_here() && !cookie.keeps_choice();
        match cookie.writer {
            Writer::Application | Writer::Consent => Vec::new(),
            Writer::Middleware => vec![self.shared("set-by-middleware")],
            Writer::Proxy if is_deleted => {
                vec![self.shared("set-by-proxy"), self.shared("set-by-proxy-again")]
            }
            Writer::Proxy => vec![self.shared("set-by-proxy")],
            Writer::Scripts => vec![self.shared("set-by-scripts")],
            Writer::Embed => vec![self.shared("set-by-embed")],
        }
    }

    /// Describes where a cookie is used: by its declared location, else its exemption, else the pages that it is sent to. Notes
    /// say how far it reaches.
    fn location(&self, purpose: &PurposeDeclaration, cookie: &CookieDeclaration) -> Cell {
        let declared = cookie.location.and_then(|text| self.policy_text(text));
        let derived = || match (cookie.because, cookie.writer, cookie.path) {
            (Some(because), ..) => self.shared(reason(because)),
            (None, Writer::Embed, _) => {
                self.shared_with("location-embed", "provider", cookie.provider.name)
            }
            (None, _, "/") => self.shared("location-all"),
            (None, _, path) => self.shared_with("location-below", "path", path),
        };
        let mut notes = self.stored_on("location-stored-on", cookie.stored_on, cookie.provider);
        if cookie.is_stored_here() {
            let reach = [
                ("location-subdomains", cookie.subdomains),
                ("location-partitioned", cookie.partitioned),
                ("location-choice", purpose.can_be_refused() && cookie.keeps_choice()),
            ];
            notes.extend(self.notes_if(&reach));
        }
        let location = declared.map_or_else(|| Item::Shared(derived()), Item::Text);
        Cell { items: vec![location], notes }
    }

    /// Notes that something is stored on other sites, with a link to the provider's opt-out or privacy notice. Nothing if it is
    /// stored here.
    pub(super) fn stored_on(
        &self,
        message: &'static str,
        sites: &[&'static str],
        provider: &Provider,
    ) -> Vec<Item> {
        if sites.is_empty() {
            return Vec::new();
        }
        let notice = || {
            let url = web_address(provider.privacy)?;
            Some(Item::external(self.message("provider-privacy"), url))
        };
        let said = match sites {
            [site] => Item::Shared(self.shared_with(message, "site", site)),
            _ => Item::Text(self.message_with(message, "site", &sites.join(", "))),
        };
        std::iter::once(said).chain(self.opt_out(provider).or_else(notice)).collect()
    }

    fn lifetime(&self, cookie: &CookieDeclaration) -> Cell {
        let mut notes = Vec::new();
        if cookie.lifetime == Lifetime::Session {
            notes.push(Item::Shared(self.shared("lifetime-restored")));
        }
        if cookie.lifetime.max_age().is_some_and(|seconds| seconds > BROWSER_LIMIT) {
            notes.push(Item::Shared(self.shared_as("lifetime-capped", "", || {
                let limit = self.duration(BROWSER_LIMIT).text;
                self.message_with("lifetime-capped", "duration", &limit)
            })));
        }
        if cookie.writer == Writer::Consent {
            let (_, after_refusals) = self.lifetimes_of(cookie);
            notes.extend(after_refusals.into_iter().map(Item::Text));
        }
        let lifetime = match cookie.lifetime {
            Lifetime::Session => Item::Shared(self.shared("lifetime-session")),
            Lifetime::Seconds(seconds) => Item::Shared(self.shared_duration(seconds)),
            lifetime => Item::Text(self.lifetime_text(lifetime)),
        };
        Cell { items: vec![lifetime], notes }
    }

    /// Returns the notes whose condition is true.
    pub(super) fn notes_if(&self, notes: &[(&'static str, bool)]) -> Vec<Item> {
        let applying = notes.iter().filter(|(_, applies)| *applies);
        applying.map(|(id, _)| Item::Shared(self.shared(id))).collect()
    }

    /// Lists everyone but the controller who reads an entry. The role of the row's own provider is left to the first cell.
    pub(super) fn readers(
        &self,
        provider: &Provider,
        shared_with: &[&Provider],
        for_scripts: bool,
    ) -> Cell {
        let others = self.others(std::iter::once(provider).chain(shared_with.iter().copied()));
        let party = |other: &Provider| {
            let is_of_row = other.identifier == provider.identifier;
            Item::Party(if is_of_row { self.named(other) } else { self.party(other) })
        };
        let mut items: Vec<_> = others.into_iter().map(party).collect();
        if items.is_empty() {
            items.push(Item::Shared(self.shared("readers-none")));
        }
        Cell { items, notes: self.notes_if(&[("readers-scripts", for_scripts)]) }
    }
}
