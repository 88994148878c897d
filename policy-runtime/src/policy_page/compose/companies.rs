//! All companies that the policy names, each with its purposes.

use super::parties::linked;
use super::providers::{MOST_ROWS, is_long};
use crate::declaration::{Provider, PurposeDeclaration};
use crate::i18n::{LocalizedText, Localizer};
use crate::order::sort_by_key;
use crate::policy_page::page::{Cell, Companies, Item, PagePart, Row, Table};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// A company, and the purposes for which it stores, reads or receives data.
struct Company {
    provider: &'static Provider,
    purposes: Vec<Use>,
}

/// A purpose of a company.
struct Use {
    purpose: &'static PurposeDeclaration,
    /// The company has rows of its own there, rather than being a recipient alone.
    has_rows: bool,
}

impl Localizer<'_> {
    /// Lists the companies by name. `None` if the policy names the controller alone.
    pub(super) fn companies(&self) -> Option<Companies> {
        let mut companies = self.all_companies();
        companies.iter().find(|company| !self.is_controller(company.provider))?;
        // Companies of one initial stand together, although signs come before and behind letters.
        sort_by_key(&mut companies, |company| {
            format!("{}\0{}", initial(company), company.provider.name.to_lowercase())
        });
        let columns = [
            "column-provider",
            "column-country",
            "column-role",
            "column-purposes",
            "column-opt-out",
        ];
        let columns = self.messages(&columns);
        let caption = self.message("companies");
        let table = |companies: &[Company]| Table {
            id: "companies",
            caption: caption.clone(),
            columns: columns.clone(),
            head: 0,
            rows: companies.iter().map(|company| self.company(company)).collect(),
        };
        let part = PagePart::new(caption.clone(), vec![self.message("companies-text")]);
        Some(if companies.len() > MOST_ROWS {
            let by_initial = companies.chunk_by(|one, next| initial(one) == initial(next));
            let initials = by_initial
                .filter_map(|companies| Some((initial(companies.first()?), table(companies))));
            Companies { initials: initials.collect(), part }
        } else {
            let part = PagePart { table: Some(table(&companies)), ..part };
            Companies { part, initials: Vec::new() }
        })
    }

    fn company(&self, company: &Company) -> Row {
        let Company { provider, purposes } = company;
        let text = |text: Option<Rc<LocalizedText>>| Cell {
            items: text.map(Item::Shared).into_iter().collect(),
            notes: Vec::new(),
        };
        let role = if self.is_controller(provider) {
            Some(self.shared("responsible-controller"))
        } else {
            self.role(provider)
        };
        let purposes = purposes.iter().map(|Use { purpose, has_rows }| Item::Purpose {
            title: self.purpose_title(purpose),
            purpose: purpose.identifier,
            provider: (*has_rows && is_long(purpose)).then_some(provider.identifier),
        });
        let opt_out = self.opt_out(provider);
        Row {
            id: Some(format!("cookie-company-{}", provider.identifier)),
            provider: Some(provider),
            cells: vec![
                Cell {
                    items: vec![Item::Party(linked(provider))],
                    notes: self
                        .particulars(provider)
                        .into_iter()
                        .chain(self.transfers(provider))
                        .collect(),
                },
                text(self.country(provider)),
                text(role),
                Cell { items: purposes.collect(), notes: Vec::new() },
                Cell { items: opt_out.into_iter().collect(), notes: Vec::new() },
            ],
        }
    }

    /// Lists the providers of the cookies, storage entries, embeds and accesses that a purpose uses.
    fn rows_of(&self, purpose: &'static PurposeDeclaration) -> Vec<&'static Provider> {
        let mut providers = Vec::new();
        for (owner, cookie) in self.document.used_by(purpose) {
            if self.has(owner, cookie) {
                providers.push(cookie.provider);
            }
        }
        providers.extend(purpose.providers_without_cookies());
        providers
    }

    /// Lists all providers of a purpose, some of them more than once.
    pub(crate) fn providers_of(
        &self,
        purpose: &'static PurposeDeclaration,
    ) -> Vec<&'static Provider> {
        let mut providers = self.rows_of(purpose);
        providers.extend(recipients_of(purpose));
        providers
    }

    /// Lists the companies of a purpose by name, each once, without the controller.
    pub(crate) fn companies_of(
        &self,
        purpose: &'static PurposeDeclaration,
    ) -> Vec<&'static Provider> {
        let mut companies = self.others(self.providers_of(purpose));
        sort_by_key(&mut companies, |provider| provider.name.to_lowercase());
        companies
    }

    /// Lists the declared providers, and any other that a purpose names.
    fn all_companies(&self) -> Vec<Company> {
        let mut companies: Vec<Company> = Vec::new();
        let mut known: HashMap<(&str, &str), usize> = HashMap::new();
        let mut note = |provider: &'static Provider,
                        at: Option<(&'static PurposeDeclaration, bool)>| {
            // A library declares a company anew, under an identifier of its own.
            let company = (provider.name, provider.privacy);
            let index = *known.entry(company).or_insert(companies.len());
            if index == companies.len() {
                companies.push(Company { provider, purposes: Vec::new() });
            }
            if let (Some(company), Some((purpose, has_rows))) = (companies.get_mut(index), at) {
                // Purposes come one after the other.
                match company.purposes.last_mut() {
                    Some(last) if last.purpose.identifier == purpose.identifier => {
                        last.has_rows |= has_rows;
                    }
                    _ => company.purposes.push(Use { purpose, has_rows }),
                }
            }
        };
        // A company of other sites alone is on their pages.
        let purposes = self.document.purposes.iter().copied();
        let everywhere: HashSet<&str> =
            purposes.flat_map(all_of).map(|provider| provider.identifier).collect();
        let is_unused = |provider: &&&Provider| !everywhere.contains(provider.identifier);
        for provider in self.document.providers.iter().filter(is_unused) {
            note(provider, None);
        }
        for purpose in self.purposes() {
            for provider in self.rows_of(purpose) {
                note(provider, Some((purpose, true)));
            }
            for provider in recipients_of(purpose) {
                note(provider, Some((purpose, false)));
            }
        }
        companies
    }
}

/// Returns the first letter of a company's name; `0–9` for digits, `#` for any other character.
fn initial(company: &Company) -> String {
    let first = company.provider.name.trim_start().chars().next();
    match first {
        Some(digit) if digit.is_numeric() => "0–9".to_owned(),
        Some(letter) if letter.is_alphabetic() => letter.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

/// Iterates over the providers of a purpose on any site.
fn all_of(purpose: &'static PurposeDeclaration) -> impl Iterator<Item = &'static Provider> {
    purpose.providers().chain(recipients_of(purpose))
}

/// Iterates over the providers that read a purpose's cookies or receive its data.
fn recipients_of(purpose: &'static PurposeDeclaration) -> std::vec::IntoIter<&'static Provider> {
    let mut recipients = Vec::new();
    for cookie in purpose.cookies {
        recipients.extend(cookie.shared_with);
    }
    recipients.extend(purpose.recipients);
    recipients.into_iter()
}
