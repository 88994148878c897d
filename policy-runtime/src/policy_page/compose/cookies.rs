//! The table of a purpose's cookies.

use crate::clock::BROWSER_LIMIT;
use crate::declaration::{CookieDeclaration, Lifetime, Provider, PurposeDeclaration, Writer};
use crate::i18n::LocalizedText;
use crate::i18n::Localizer;
use crate::policy_page::addresses::web_address;
use crate::policy_page::page::{Cell, Item, Table};
use crate::policy_page::phrasing::reason;

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
        let rows = purpose.cookies.iter().map(|cookie| self.cookie(purpose, cookie));
        (!purpose.cookies.is_empty()).then(|| Table {
            id: "cookies",
            caption: self.message("purpose-cookies"),
            columns: columns.map(|id| self.message(id)).into(),
            head: NAME,
            rows: rows.collect(),
        })
    }

    fn cookie(&self, purpose: &PurposeDeclaration, cookie: &CookieDeclaration) -> Vec<Cell> {
        let is_here = cookie.stored_on.is_none();
        let set_by = self.set_by(cookie).map(Item::Text);
        // For a cookie on another site, `stored_on` has the link to the opt-out.
        let opt_out = self.opt_out(cookie.provider).filter(|_| is_here);
        let for_scripts = is_here && !cookie.http_only && cookie.writer != Writer::Embed;
        vec![
            Cell {
                items: vec![Item::Party(self.party(cookie.provider))],
                notes: set_by
                    .into_iter()
                    .chain(opt_out)
                    .chain(self.particulars(cookie.provider))
                    .collect(),
            },
            self.location(cookie),
            self.name(cookie.name),
            self.sentence(cookie.text, purpose).into(),
            self.lifetime(cookie),
            self.readers(cookie.provider, cookie.shared_with, for_scripts),
        ]
    }

    /// Names the writer of a cookie, unless it is this program or this library.
    fn set_by(&self, cookie: &CookieDeclaration) -> Option<LocalizedText> {
        match cookie.writer {
            Writer::Application | Writer::Consent => None,
            Writer::Middleware => Some(self.message("set-by-middleware")),
            Writer::Proxy => Some(self.message("set-by-proxy")),
            Writer::Scripts => Some(self.message("set-by-scripts")),
            Writer::Embed => Some(self.message("set-by-embed")),
        }
    }

    /// Describes where a cookie is used: by its declared location, else its exemption, else the pages that it is sent to. Notes
    /// say how far it reaches.
    fn location(&self, cookie: &CookieDeclaration) -> Cell {
        let declared = cookie.location.and_then(|text| self.policy_text(text));
        let derived = || match (cookie.because, cookie.writer, cookie.path) {
            (Some(because), ..) => self.message(reason(because)),
            (None, Writer::Embed, _) => {
                self.message_with("location-embed", "provider", cookie.provider.name)
            }
            (None, _, "/") => self.message("location-all"),
            (None, _, path) => self.message_with("location-below", "path", path),
        };
        let notes = match cookie.stored_on {
            Some(site) => self.stored_on("location-stored-on", site, cookie.provider),
            None => {
                let reach = [
                    ("location-subdomains", cookie.subdomains),
                    ("location-partitioned", cookie.partitioned),
                ];
                self.messages_if(&reach).into_iter().map(Item::Text).collect()
            }
        };
        Cell { items: vec![Item::Text(declared.unwrap_or_else(derived))], notes }
    }

    /// Notes that something is stored on another site, with a link to the provider's opt-out or privacy notice.
    pub(super) fn stored_on(
        &self,
        message: &'static str,
        site: &str,
        provider: &Provider,
    ) -> Vec<Item> {
        let notice = || {
            let url = web_address(provider.privacy)?;
            Some(Item::external(self.message("provider-privacy"), url))
        };
        let said = Item::Text(self.message_with(message, "site", site));
        std::iter::once(said).chain(self.opt_out(provider).or_else(notice)).collect()
    }

    fn lifetime(&self, cookie: &CookieDeclaration) -> Cell {
        let mut notes = Vec::new();
        let lifetime = match cookie.lifetime {
            Lifetime::Session => {
                notes.push(self.message("lifetime-restored"));
                self.message("lifetime-session")
            }
            Lifetime::Seconds(seconds) => self.duration(seconds),
            Lifetime::Sliding(seconds) => {
                self.message_with("lifetime-sliding", "duration", &self.duration(seconds).text)
            }
        };
        if cookie.lifetime.max_age().is_some_and(|seconds| seconds > BROWSER_LIMIT) {
            let limit = self.duration(BROWSER_LIMIT).text;
            notes.push(self.message_with("lifetime-capped", "duration", &limit));
        }
        let refusal = self.document.consent.filter(|_| cookie.writer == Writer::Consent);
        if let Some(consent) =
            refusal.filter(|consent| Some(consent.refusal) != cookie.lifetime.max_age())
        {
            let refusal = self.duration(consent.refusal).text;
            notes.push(self.message_with("lifetime-refusal", "duration", &refusal));
        }
        let notes = notes.into_iter().map(Item::Text).collect();
        Cell { items: vec![Item::Text(lifetime)], notes }
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
            items.push(Item::Text(self.message("readers-none")));
        }
        let notes = self.messages_if(&[("readers-scripts", for_scripts)]);
        Cell { items, notes: notes.into_iter().map(Item::Text).collect() }
    }
}
