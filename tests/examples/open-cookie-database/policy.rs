//! The policy that the rows make.

use crate::lifetime::{BROWSER_LIMIT, Retention};
use crate::place::other_site;
use crate::row::Row;
use crate::words::{Identifiers, quoted};
use std::collections::HashMap;
use std::fmt;

/// Categories of the database in the order of the policy, each a purpose: title, kind, and use.
const CATEGORIES: [(&str, &str, &str); 6] = [
    ("Necessary", "third_party", "Cookies that the database counts as necessary."),
    ("Security", "third_party", "Cookies that protect visitors and services."),
    ("Functional", "third_party", "Cookies that functions of a site need."),
    ("Personalization", "third_party", "Cookies that remember how visitors like a page."),
    ("Analytics", "statistical", "Cookies that measure how a site is used."),
    ("Marketing", "third_party", "Cookies that choose, show and measure advertisements."),
];

/// The notice of a company for which the database has none.
const SOURCE: &str = "https://github.com/jkwakman/Open-Cookie-Database";

/// A text that says nothing yet.
const PENDING: &str = "Pending";

/// The text of a row without one.
const NO_TEXT: &str = "The database does not say its use.";

/// The policy, made of the rows.
pub(crate) struct Database {
    rows: usize,
    companies: Vec<Company>,
    items: Vec<Item>,
    /// Rows that declare again what another row declares.
    merged: Vec<String>,
}

struct Company {
    identifier: String,
    name: String,
    notice: Option<String>,
}

struct Item {
    identifier: String,
    category: String,
    company: usize,
    wire: String,
    texts: Vec<String>,
    retention: Retention,
    stored_on: Option<String>,
    /// Other companies whose rows have this name on the same site.
    shared_with: Vec<usize>,
}

/// What tells one declaration from another: the name, the site it is stored on, and whether it is an entry of the storage.
type Key = (String, Option<String>, bool);

impl Database {
    pub(crate) fn new(rows: &[Row]) -> Database {
        let mut database = Database {
            rows: rows.len(),
            companies: Vec::new(),
            items: Vec::new(),
            merged: Vec::new(),
        };
        let mut identifiers = Identifiers::default();
        let mut companies: HashMap<String, usize> = HashMap::new();
        let mut known: HashMap<Key, usize> = HashMap::new();
        for row in rows {
            let company = *companies.entry(row.company().to_lowercase()).or_insert_with(|| {
                let identifier = identifiers.make(row.company());
                database.companies.push(Company {
                    identifier,
                    name: row.company().to_owned(),
                    notice: None,
                });
                database.companies.len() - 1
            });
            let notice = &mut database.companies[company].notice;
            if notice.is_none() && row.notice.starts_with("http") && !row.notice.contains(' ') {
                *notice = Some(row.notice.clone());
            }
            let retention = Retention::read(&row.retention);
            let stored_on = other_site(&row.domain);
            // Some rows have a star in place of the mark.
            let plain = row.name.trim_end_matches('*');
            let is_family = row.is_wildcard || plain != row.name;
            let wire = if is_family { format!("{plain}{{rest}}") } else { row.name.clone() };
            let key = (wire.clone(), stored_on.clone(), retention == Retention::Storage);
            let next = database.items.len();
            let at = *known.entry(key).or_insert(next);
            match database.items.get_mut(at) {
                Some(item) => {
                    database.merged.push(row.name.clone());
                    item.texts.push(row.text.clone());
                    item.retention = item.retention.max(retention);
                    if item.company != company && !item.shared_with.contains(&company) {
                        item.shared_with.push(company);
                    }
                }
                None => database.items.push(Item {
                    identifier: identifiers.make(&format!("{} {}", row.platform, row.name)),
                    category: row.category.clone(),
                    company,
                    wire,
                    texts: vec![row.text.clone()],
                    retention,
                    stored_on,
                    shared_with: Vec::new(),
                }),
            }
        }
        database
    }

    pub(crate) fn counts(&self) -> String {
        let families = self.items.iter().filter(|item| item.wire.ends_with("{rest}")).count();
        format!(
            "{} rows: {} declarations ({families} families, {} entries of the storage) of {} companies; {} rows repeat a name of one site: {}",
            self.rows,
            self.items.len(),
            self.items.iter().filter(|item| item.retention == Retention::Storage).count(),
            self.companies.len(),
            self.merged.len(),
            self.merged.join(", "),
        )
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "// The Open Cookie Database (https://github.com/jkwakman/Open-Cookie-Database, Apache License 2.0) as one policy."
        )?;
        writeln!(f, "// Generated by `tests/examples/open-cookie-database`; not edited by hand.")?;
        writeln!(f, "//\n// {}.", self.counts())?;
        writeln!(
            f,
            "// The database states no exemption from consent, so that every category asks. A name that is a wildcard there, or ends with `*`, is a family."
        )?;
        writeln!(
            f,
            "// Beyond 400 days no browser keeps a cookie: that is the lifetime of a cookie of this site that is to live longer."
        )?;
        writeln!(f, "policy_runtime::cookie_policy! {{")?;
        writeln!(f, "    /// The cookies that the Open Cookie Database lists.")?;
        writeln!(
            f,
            "    pub policy OpenCookieDatabase {{\n        controller: owner,\n        contact: \"privacy@site.example\",\n        updated: \"2026-11-29\",\n        sites: [\"site.example\"],\n        languages: [en],\n    }}\n"
        )?;
        writeln!(
            f,
            "    provider owner {{ name: \"Owner\", privacy: \"https://site.example/privacy\" }}"
        )?;
        for company in &self.companies {
            let notice = company.notice.as_deref().unwrap_or(SOURCE);
            writeln!(
                f,
                "    provider {} {{ name: {}, privacy: {} }}",
                company.identifier,
                quoted(&company.name),
                quoted(notice)
            )?;
        }
        writeln!(
            f,
            "\n    /// The site cannot work without it.\n    purpose Choices: necessary {{\n        title: \"Choices\",\n\n        /// Remembers what you chose here.\n        consent cookie site_choices {{ lifetime: 6 months }}\n    }}"
        )?;
        for (category, kind, text) in CATEGORIES {
            writeln!(
                f,
                "\n    /// {text}\n    purpose {category}: {kind} {{\n        title: \"{category}\",\n"
            )?;
            for (index, _) in self.companies.iter().enumerate() {
                let is_here = |item: &&Item| item.category == category && item.company == index;
                self.items
                    .iter()
                    .filter(is_here)
                    .try_for_each(|item| item.write(f, &self.companies))?;
            }
            writeln!(f, "    }}")?;
        }
        writeln!(f, "}}")
    }
}

impl Item {
    fn write(&self, f: &mut fmt::Formatter<'_>, companies: &[Company]) -> fmt::Result {
        let mut texts: Vec<&str> = self
            .texts
            .iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty() && *text != PENDING)
            .collect();
        texts.dedup();
        let text = if texts.is_empty() { NO_TEXT.to_owned() } else { texts.join(" / ") };
        writeln!(f, "        /// {text}")?;
        let (wire, identifier) = (quoted(&self.wire), &self.identifier);
        let provider = &companies[self.company].identifier;
        if self.retention == Retention::Storage {
            return writeln!(
                f,
                "        storage {wire} as {identifier} in local {{ provider: {provider} }}"
            );
        }
        let is_here = self.stored_on.is_none();
        let is_cut = is_here && self.retention != Retention::Unknown;
        let lifetime = if is_cut { self.retention.min(BROWSER_LIMIT) } else { self.retention };
        write!(
            f,
            "        cookie {wire} as {identifier} {{ provider: {provider}, lifetime: {}",
            lifetime.words()
        )?;
        match &self.stored_on {
            Some(site) => write!(f, ", stored_on: {}", quoted(site))?,
            None => write!(f, ", set_by: scripts")?,
        }
        if !self.shared_with.is_empty() {
            let others: Vec<&str> =
                self.shared_with.iter().map(|at| companies[*at].identifier.as_str()).collect();
            write!(f, ", shared_with: [{}]", others.join(", "))?;
        }
        writeln!(f, " }}")
    }
}
