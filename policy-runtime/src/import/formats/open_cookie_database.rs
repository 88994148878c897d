//! Tables with the columns of the Open Cookie Database, which is also how a policy exports its cookies as CSV.

use crate::import::categories::{self, Category};
use crate::import::draft::text::{cleaned, is_address};
use crate::import::draft::{Answer, Cookie, Draft, Lifetime, Name, PartyId, Storage, lifetime};
use crate::import::error::ImportError;
use crate::import::hosts::{host, is_name};
use std::collections::HashMap;

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

/// A text of the database that says nothing yet.
const PENDING: &str = "Pending";

pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .flexible(true)
        .from_reader(text.as_bytes());
    let columns = columns(table.headers().map_err(|error| broken(&error))?)?;
    let mut draft = Draft::new("a table of cookies (columns of the Open Cookie Database)");
    let mut repeated: HashMap<(String, Vec<String>), usize> = HashMap::new();
    for (index, record) in table.records().enumerate() {
        if index >= MAX_ROWS {
            return Err(ImportError::new(format!(
                "the table has more than {MAX_ROWS} rows\nhelp: keep those of your site"
            )));
        }
        let record = record.map_err(|error| broken(&error))?;
        let column = |at: usize| {
            columns
                .get(at)
                .copied()
                .flatten()
                .and_then(|place| record.get(place))
                .unwrap_or_default()
        };
        row(&mut draft, &column, &mut repeated);
    }
    let repeats: usize = repeated.values().sum();
    if repeats > 0 {
        draft.remark(format!("rows that repeat a name of one site: {repeats}"));
    }
    Ok(draft)
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
        .filter(|(at, (_, found))| found.is_none() && [CATEGORY, NAME, RETENTION].contains(at))
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

fn row<'r>(
    draft: &mut Draft,
    column: &dyn Fn(usize) -> &'r str,
    repeated: &mut HashMap<(String, Vec<String>), usize>,
) {
    let name = column(NAME).trim();
    if name.is_empty() {
        return;
    }
    let is_wildcard = column(WILDCARD).trim() == "1" && !name.ends_with('*');
    let stored_on: Vec<String> = other_site(column(DOMAIN)).into_iter().collect();
    let category = cleaned(column(CATEGORY));
    let category = if category.is_empty() { "Unsorted" } else { &category };
    let purpose = categories::purpose(
        draft,
        &Category { key: category, title: Some(category), text: None, is_required: false },
    );
    let party = party(draft, column(CONTROLLER), column(PRIVACY));
    let described = cleaned(column(DESCRIPTION));
    let described = if described == PENDING { "" } else { &described };
    let text = Answer::known_or(described, "what is it for");
    let visible = cleaned(name);
    let wildcard = if is_wildcard { format!("{visible}*") } else { visible };
    match repeated.get_mut(&(wildcard.clone(), stored_on.clone())) {
        Some(count) => *count += 1,
        None => _ = repeated.insert((wildcard.clone(), stored_on.clone()), 0),
    }
    if cleaned(column(RETENTION)).eq_ignore_ascii_case("local storage") {
        let name = match Name::wildcard(&wildcard) {
            Name::Prefix(start) => Name::Prefix(start),
            Name::Open(shown) => Name::Open(shown),
            _ => Name::entry(&wildcard),
        };
        return draft.add_storage(purpose, Storage { name, area: "local", text, party });
    }
    let mut cookie = Cookie::new(Name::wildcard(&wildcard));
    cookie.text = text;
    cookie.lifetime = match lifetime::read(column(RETENTION)) {
        // The database says nothing of its lifetime, as its provider does.
        Answer::Open(_) => {
            let said = cleaned(column(RETENTION));
            let ground = if said.is_empty() {
                "the table has none".to_owned()
            } else {
                format!("the table says \u{201c}{said}\u{201d}")
            };
            Answer::guess(Lifetime::Unknown, ground)
        }
        lifetime => lifetime,
    };
    cookie.party = party;
    cookie.stored_on = stored_on;
    cookie.set_by = Some(Answer::guess("scripts", ""));
    draft.add_cookie(purpose, cookie);
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
    Some(draft.party(&name, Answer::Known(name.clone()), privacy))
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
