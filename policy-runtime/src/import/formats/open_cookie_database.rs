//! Tables with the columns of the Open Cookie Database, which is also how a policy exports its cookies as CSV.

use super::Context;
use crate::csv::text_of as csv_text_of;
use crate::import::assemble::sites;
use crate::import::categories::{self, Category};
use crate::import::draft::text::{cleaned, is_address};
use crate::import::draft::{
    Answer, Cookie, Draft, Lifetime, Name, PartyId, PurposeId, Storage, lifetime,
};
use crate::import::error::ImportError;
use crate::import::hosts::{domain, host, is_name, is_same_domain};
use std::collections::HashMap;
use std::io::Read;

/// Maximum number of rows.
const MAX_ROWS: usize = 100_000;

/// The columns, each by the beginning of its name in lower case.
const COLUMNS: [(&str, &[&str]); 8] = [
    ("Category", &["category"]),
    ("Cookie / Data Key name", &["cookie", "name"]),
    ("Domain", &["domain"]),
    ("Description", &["description"]),
    ("Retention period", &["retention"]),
    ("Data Controller", &["data controller", "controller"]),
    ("User Privacy & GDPR Rights Portals", &["user privacy", "privacy"]),
    ("Wildcard match", &["wildcard"]),
];

/// Places of [`COLUMNS`].
const CATEGORY: usize = 0;
const NAME: usize = 1;
const DOMAIN: usize = 2;
const DESCRIPTION: usize = 3;
const RETENTION: usize = 4;
const CONTROLLER: usize = 5;
const PRIVACY: usize = 6;
const WILDCARD: usize = 7;

/// The columns without which no cookie can be declared.
const NEEDED: [usize; 3] = [CATEGORY, NAME, RETENTION];

/// A text of the database that says nothing yet.
const PENDING: &str = "Pending";

/// A line behind the table, which stands alone unless the table ends within quotes.
const END: &str = "\n\u{1}";

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let (text, lines_before) = without_delimiter_line(text);
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .flexible(true)
        .from_reader(text.as_bytes().chain(END.as_bytes()));
    let header = table.headers().map_err(|error| broken(&error))?.clone();
    let columns = columns(&header)?;
    let mut draft = Draft::new("a table of cookies (columns of the Open Cookie Database)");
    let mut rows = Rows { site: context.site.as_deref(), ..Rows::default() };
    let mut line = 1 + lines_before;
    for (index, record) in table.records().enumerate() {
        let record = record.map_err(|error| broken(&error))?;
        if record.len() == 1 && record.get(0) == Some(END.trim_start()) {
            rows.finish(&mut draft, context.site.as_ref());
            return Ok(draft);
        }
        if index >= MAX_ROWS {
            return Err(ImportError::new(format!(
                "the table has more than {MAX_ROWS} rows\nhelp: keep those of your site"
            )));
        }
        line = record.position().map_or(line, |position| position.line() + lines_before);
        let place = |at: usize| columns.get(at).copied().flatten();
        let is_complete =
            NEEDED.iter().filter_map(|needed| place(*needed)).all(|place| place < record.len());
        if !is_complete && !record.iter().any(|cell| cell.ends_with(END.trim_start())) {
            return Err(ImportError::new(format!(
                "line {line} of the table has {} columns, and its head {}\nhelp: export it again; a cell in which the delimiter stands is quoted",
                record.len(),
                header.len()
            )));
        }
        let column = |at: usize| {
            place(at).and_then(|place| record.get(place)).map(csv_text_of).unwrap_or_default()
        };
        rows.add(&mut draft, &column);
    }
    Err(ImportError::new(format!(
        "the table ends within quotes, in the row of line {line}\nhelp: it was cut off, or a quote is missing: export it again"
    )))
}

/// Returns the table behind the line by which spreadsheets know its delimiter (`sep=;`), with the number of lines before it.
fn without_delimiter_line(text: &str) -> (&str, u64) {
    match text.split_once('\n') {
        Some((first, table)) if first.starts_with("sep=") => (table, 1),
        _ => (text, 0),
    }
}

/// Finds the columns by their names. Those without which no cookie can be declared have to be there.
fn columns(header: &csv::StringRecord) -> Result<Vec<Option<usize>>, ImportError> {
    let place = |names: &[&str]| {
        header.iter().position(|column| {
            let column = column.trim().to_lowercase();
            names.iter().any(|name| column.starts_with(name))
        })
    };
    let found: Vec<Option<usize>> = COLUMNS.iter().map(|(_, names)| place(names)).collect();
    let missing: Vec<&str> = COLUMNS
        .iter()
        .zip(&found)
        .enumerate()
        .filter(|(at, (_, found))| found.is_none() && NEEDED.contains(at))
        .map(|(_, ((name, _), _))| *name)
        .collect();
    if missing.is_empty() {
        return Ok(found);
    }
    let columns: Vec<String> = header.iter().take(12).map(cleaned).collect();
    Err(ImportError::new(format!(
        "the table has no column `{}`; it has `{}`\nhelp: name the columns as the Open Cookie Database does, separated by commas, semicolons or tabs",
        missing.join("`, `"),
        columns.join("`, `")
    )))
}

fn broken(error: &csv::Error) -> ImportError {
    let place =
        error.position().map_or(String::new(), |position| format!(", at line {}", position.line()));
    ImportError::new(format!(
        "the table of cookies cannot be read{place}\nhelp: export it again, as CSV in UTF-8"
    ))
}

/// The rows of the table.
#[derive(Default)]
struct Rows<'a> {
    /// The host of the site, if the author names it.
    site: Option<&'a str>,
    /// Repetitions of a name of one site.
    repeated: HashMap<(String, Vec<String>), usize>,
    /// Whether hosts below that of the site have its cookies.
    has_subdomains: bool,
}

impl Rows<'_> {
    fn add<'r>(&mut self, draft: &mut Draft, column: &dyn Fn(usize) -> &'r str) {
        let category = cleaned(column(CATEGORY));
        let category = if category.is_empty() { "Unsorted" } else { &category };
        for name in names(column(NAME), column(WILDCARD).trim() == "1") {
            let purpose = categories::purpose(
                draft,
                &Category { key: category, title: Some(category), text: None, is_required: false },
            );
            self.add_name(draft, purpose, name, column);
        }
    }

    fn add_name<'r>(
        &mut self,
        draft: &mut Draft,
        purpose: PurposeId,
        name: Name,
        column: &dyn Fn(usize) -> &'r str,
    ) {
        let is_own = |host: &String| self.site.is_some_and(|site| is_same_domain(host, site));
        let named = other_site(column(DOMAIN));
        let subdomains = column(DOMAIN).contains("*.") && named.as_ref().is_some_and(is_own);
        let stored_on: Vec<String> = named.filter(|host| !is_own(host)).into_iter().collect();
        // Without a provider, what another site stores would be said to be of the site itself.
        let party = party(draft, column(CONTROLLER), column(PRIVACY))
            .or_else(|| Some(unknown_party(draft, stored_on.first()?)));
        let described = cleaned(column(DESCRIPTION));
        let described = if described == PENDING { "" } else { &described };
        let text = Answer::known_or(described, "what is it for");
        match self.repeated.get_mut(&(name.key(), stored_on.clone())) {
            Some(count) => *count += 1,
            None => _ = self.repeated.insert((name.key(), stored_on.clone()), 0),
        }
        if let Some(area) = area(column(RETENTION)) {
            let name = match name {
                Name::Prefix(_) | Name::Family(_) | Name::Open(_) => name,
                Name::One(name) | Name::Undeclarable(name) => Name::entry(&name),
            };
            return draft.add_storage(purpose, Storage { name, area, text, party });
        }
        self.has_subdomains |= subdomains;
        let lifetime = lifetime_of(column(RETENTION));
        let set_by = Some(Answer::guess("scripts", ""));
        let cookie = Cookie { text, lifetime, party, set_by, stored_on, ..Cookie::new(name) };
        draft.add_cookie(purpose, Cookie { subdomains, ..cookie });
    }

    fn finish(&self, draft: &mut Draft, site: Option<&String>) {
        if let Some(site) = site {
            draft.sites = sites(Answer::Known(site.clone()), self.has_subdomains);
        }
        let repeats: usize = self.repeated.values().sum();
        if repeats > 0 {
            draft.remark(format!("rows that repeat a name of one site: {repeats}"));
        }
    }
}

/// Reads the names of a row. Those of a wildcard begin with it.
fn names(cell: &str, is_wildcard: bool) -> Vec<Name> {
    // A table has no markup: what looks like a tag is part of the name.
    if cell.contains('<') {
        return vec![Name::wildcard(cell)];
    }
    match Name::listed(cell).as_slice() {
        [Name::One(name)] if is_wildcard => vec![Name::prefix(name)],
        [Name::Open(name)] if is_wildcard => vec![Name::family(name)],
        names => names.to_vec(),
    }
}

/// Returns the area of the browser's storage that a table has in place of a lifetime; a policy's own export has it in a sentence.
fn area(retention: &str) -> Option<&'static str> {
    let words = cleaned(retention).to_lowercase();
    let areas = [
        ("local storage", "local"),
        ("localstorage", "local"),
        ("until it is deleted", "local"),
        ("session storage", "session"),
        ("sessionstorage", "session"),
        ("until the tab is closed", "session"),
        ("indexeddb", "indexed_db"),
        ("indexed db", "indexed_db"),
    ];
    areas.into_iter().find(|(word, _)| words.contains(word)).map(|(_, area)| area)
}

/// Reads a lifetime. The database says nothing of that of many cookies, as their providers do.
fn lifetime_of(retention: &str) -> Answer<Lifetime> {
    match lifetime::read(retention) {
        Answer::Open(_) => {
            let said = cleaned(retention);
            let ground = if said.is_empty() {
                "the table has none".to_owned()
            } else {
                format!("the table says \u{201c}{said}\u{201d}")
            };
            Answer::guess(Lifetime::Unknown, ground)
        }
        lifetime => lifetime,
    }
}

fn party(draft: &mut Draft, controller: &str, notice: &str) -> Option<PartyId> {
    let name = cleaned(controller);
    if name.is_empty() {
        return None;
    }
    let notice = notice.trim();
    let privacy = if is_address(notice) {
        Answer::Known(notice.to_owned())
    } else {
        Answer::open("where is its privacy notice")
    };
    Some(draft.party(&name, Answer::known_or(&name, "which company is it"), privacy))
}

/// Returns the party of another site of which the table has no controller.
fn unknown_party(draft: &mut Draft, site: &str) -> PartyId {
    let site = domain(site);
    draft.party(
        site,
        Answer::open(format!("which company has {site}")),
        Answer::open("where is its privacy notice"),
    )
}

/// Returns the other site that a domain names, without the words around it: `.vendor.example (3rd party)`.
fn other_site(column: &str) -> Option<String> {
    let lower = column.to_lowercase();
    if lower.contains("1st party") || lower.contains("first party") {
        return None;
    }
    let first = column
        .split(" or ")
        .find_map(|part| part.split(['(', ' ', ',']).find(|word| word.contains('.')));
    first.and_then(|word| host(word.trim_start_matches(['*', '.']))).filter(|host| is_name(host))
}
