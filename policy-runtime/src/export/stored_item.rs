//! Cookies and storage entries as one list: what the browser stores under a name.

use crate::declaration::{
    CookieDeclaration, Document, Provider, PurposeDeclaration, Site, SitePattern, StorageArea,
    StorageDeclaration, Text, Writer,
};
use crate::i18n::names::with_placeholders;
use crate::i18n::{LocalizedText, Localizer};

/// A cookie or a storage entry, with the purpose that declares it.
#[derive(Clone, Copy)]
pub(super) struct StoredItem {
    pub(super) purpose: &'static PurposeDeclaration,
    pub(super) stored: Stored,
}

#[derive(Clone, Copy)]
pub(super) enum Stored {
    Cookie(&'static CookieDeclaration),
    Entry(&'static StorageDeclaration),
}

impl StoredItem {
    /// Lists what a site stores, or all sites of the policy, in the order of the declaration.
    pub(super) fn all(localizer: &Localizer<'_>) -> Vec<StoredItem> {
        let mut all = Vec::new();
        for purpose in localizer.purposes() {
            let cookies = purpose.cookies.iter().filter(|cookie| localizer.has(purpose, cookie));
            let cookies = cookies.map(Stored::Cookie);
            let entries = purpose.storage.iter().map(Stored::Entry);
            all.extend(cookies.chain(entries).map(|stored| StoredItem { purpose, stored }));
        }
        all
    }

    pub(super) fn identifier(self) -> &'static str {
        match self.stored {
            Stored::Cookie(cookie) => cookie.identifier,
            Stored::Entry(entry) => entry.identifier,
        }
    }

    pub(super) fn provider(self) -> &'static Provider {
        match self.stored {
            Stored::Cookie(cookie) => cookie.provider,
            Stored::Entry(entry) => entry.provider,
        }
    }

    pub(super) fn text(self) -> Text {
        match self.stored {
            Stored::Cookie(cookie) => cookie.text,
            Stored::Entry(entry) => entry.text,
        }
    }

    /// Returns the name or key with `*` in place of each part that varies.
    pub(super) fn pattern(self) -> String {
        match self.stored {
            Stored::Cookie(cookie) if cookie.is_family() => cookie.parts.join("*"),
            Stored::Cookie(cookie) => cookie.name.to_owned(),
            Stored::Entry(entry) => with_placeholders(entry.name, '*').0,
        }
    }

    /// Returns whether a part of the name or key varies.
    pub(super) fn varies(self) -> bool {
        match self.stored {
            Stored::Cookie(cookie) => cookie.is_family(),
            Stored::Entry(entry) => with_placeholders(entry.name, '*').1.is_some(),
        }
    }

    /// Returns the time for which the browser stores it, in words.
    pub(super) fn kept(self, localizer: &Localizer<'_>) -> LocalizedText {
        match self.stored {
            Stored::Cookie(cookie) => localizer.lifetime_of(cookie),
            Stored::Entry(StorageDeclaration { lifetime: Some(lifetime), .. }) => {
                localizer.lifetime_text(*lifetime)
            }
            Stored::Entry(entry) if entry.area == StorageArea::Session => {
                localizer.message("kept-session")
            }
            Stored::Entry(_) => localizer.message("kept-local"),
        }
    }

    /// Returns whether it is stored or read only after consent, for any of its purposes. What keeps a choice never is.
    pub(super) fn asks(self, document: &Document) -> bool {
        match self.stored {
            Stored::Cookie(cookie) => {
                let is_kept_choice = cookie.keeps_choice() || cookie.writer == Writer::Consent;
                let others_ask = document.also_using(cookie).any(|purpose| purpose.asks);
                !is_kept_choice && (self.purpose.asks || others_ask)
            }
            Stored::Entry(_) => self.purpose.asks,
        }
    }

    /// Lists the hosts that have it, as `shop.example`, `*.shop.example` or `*`: of one site, or of all sites of the policy.
    pub(super) fn hosts(self, document: &Document, site: Option<&Site>) -> Vec<String> {
        let (of_cookie, subdomains): (&[SitePattern], bool) = match self.stored {
            Stored::Cookie(cookie) if !cookie.is_stored_here() => {
                return cookie.stored_on.iter().map(|&host| host.to_owned()).collect();
            }
            Stored::Cookie(cookie) => (cookie.sites, cookie.subdomains),
            Stored::Entry(entry) => {
                if let Some(stored_on) = self.stored_on(entry) {
                    return stored_on.iter().map(|&host| host.to_owned()).collect();
                }
                (&[], false)
            }
        };
        if let Some(site) = site {
            return match subdomains.then(|| site.base()).flatten() {
                Some(base) => vec![base.to_owned(), format!("*.{base}")],
                None => vec![site.host().to_owned()],
            };
        }
        let lists = [of_cookie, self.purpose.sites, document.sites];
        let sites = lists.into_iter().find(|sites| !sites.is_empty());
        let mut hosts = Vec::new();
        let mut add = |host: String| {
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        };
        for pattern in sites.unwrap_or(&[SitePattern::Any]) {
            match pattern {
                SitePattern::Host(base) | SitePattern::Below(base) if subdomains => {
                    add((*base).to_owned());
                    add(format!("*.{base}"));
                }
                pattern => add(pattern.to_string()),
            }
        }
        hosts
    }

    /// Returns the other sites on which the embed that writes an entry stores its data.
    fn stored_on(self, entry: &StorageDeclaration) -> Option<&'static [&'static str]> {
        let mut embeds = self.purpose.embeds.iter();
        let embed = embeds.find(|embed| Some(embed.identifier) == entry.embed)?;
        (!embed.stored_on.is_empty()).then_some(embed.stored_on)
    }
}
