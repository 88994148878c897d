//! The configuration of CookieConsent by Orest Bida: version 3 with `categories`, version 2 with blocks of its dialogue.

use super::service::{self, Service};
use crate::import::categories::{self, Category};
use crate::import::draft::{Answer, Cookie, Draft, Name, PurposeId, lifetime, text};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::script::{self, Value};

/// The name of the cookie with the choices, if the configuration does not say it.
const CHOICE_COOKIE: &str = "cc_cookie";

pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let found = script::find(text, &|_| true)?;
    let with = |key: &str| {
        found.iter().find_map(|found| {
            Some((found, found.values.iter().find(|value| value.get(key).is_some())?))
        })
    };
    let (of_version_3, of_version_2) = (with("categories"), with("languages"));
    if let Some((source, _)) = of_version_3.or(of_version_2) {
        source.check_end(Format::CookieConsent.called())?;
    }
    let mut draft = Draft::new("a configuration of CookieConsent");
    let (configuration, choice) = match (of_version_3, of_version_2) {
        (Some((_, configuration)), _) => {
            read_categories(&mut draft, configuration);
            (configuration, configuration.at(&["cookie", "name"]))
        }
        (None, Some((_, configuration))) => {
            read_blocks(&mut draft, configuration);
            (configuration, configuration.get("cookie_name"))
        }
        (None, None) => {
            return Err(ImportError::new(
                "the configuration of CookieConsent has no object with `categories` or `languages`\nhelp: import the file that calls `CookieConsent.run`, with the object written out",
            ));
        }
    };
    configuration.remark_code(&mut draft, "configuration");
    let name = choice.and_then(Value::text).unwrap_or(CHOICE_COOKIE);
    draft.retire(name, "it has the choices that visitors made in CookieConsent");
    Ok(draft)
}

/// Chooses the language of the texts that are taken over.
fn language(draft: &mut Draft, languages: &[(String, Value)], said: Option<&str>) -> String {
    let known = |language: &&str| languages.iter().any(|(known, _)| known == language);
    let first = languages.first().map(|(language, _)| language.as_str());
    let language = said.filter(known).or(first).unwrap_or("en").to_owned();
    if let Some(language) = text::language(&language) {
        draft.set_language(language, "the default of its translations");
    }
    language
}

fn read_categories(draft: &mut Draft, configuration: &Value) {
    let translations =
        configuration.at(&["language", "translations"]).map(Value::members).unwrap_or_default();
    let said = configuration.at(&["language", "default"]).and_then(Value::text);
    let language = language(draft, translations, said);
    let texts = translations.iter().find(|(known, _)| *known == language).map(|(_, texts)| texts);
    let sections = texts
        .and_then(|texts| texts.at(&["preferencesModal", "sections"]))
        .map(Value::list)
        .unwrap_or_default();
    for (key, category) in configuration.get("categories").map(Value::members).unwrap_or_default() {
        let section =
            sections.iter().find(|section| section.text_of("linkedCategory") == Some(key));
        let purpose = categories::purpose(
            draft,
            &Category {
                key,
                title: section.and_then(|section| section.text_of("title")),
                text: section.and_then(|section| section.text_of("description")),
                is_required: category.is_true("readOnly"),
            },
        );
        if let Some(table) = section.and_then(|section| section.get("cookieTable")) {
            read_table(draft, purpose, table);
        }
        for (name, service) in category.get("services").map(Value::members).unwrap_or_default() {
            let cookies = cookies_of(service.get("cookies"));
            let title = service.text_of("label");
            service::add(
                draft,
                purpose,
                Service {
                    key: name,
                    title,
                    text: None,
                    cookies,
                    privacy: None,
                    scripts: Vec::new(),
                },
            );
        }
        for cookie in cookies_of(category.at(&["autoClear", "cookies"])) {
            add_cookie(draft, purpose, cookie);
        }
    }
}

/// Adds a cookie of a category, and the kit whose it is.
fn add_cookie(draft: &mut Draft, purpose: PurposeId, cookie: Cookie) {
    let kit = match &cookie.name {
        Name::One(name) => crate::import::catalogue::of_cookie(name.as_bytes(), None)
            .map(|kit| (kit, name.clone())),
        _ => None,
    };
    if let Some((kit, name)) = kit {
        draft.include(
            kit,
            Some(purpose),
            &format!("`{name}` is the name of a cookie that it sets"),
        );
    }
    draft.add_cookie(purpose, cookie);
}

fn cookies_of(list: Option<&Value>) -> Vec<Cookie> {
    let names = list.map(Value::list).unwrap_or_default().iter().flat_map(|cookie| {
        match cookie.get("name") {
            Some(Value::Text(name)) => vec![Name::wildcard(name)],
            Some(Value::Pattern(pattern)) => Name::pattern(pattern),
            _ => Vec::new(),
        }
    });
    names.map(service::cookie).collect()
}

/// The columns of a table that are known, each by words of its name or heading.
const COLUMNS: [&[&str]; 3] = [
    &["name", "cookie", "nom", "naam", "navn", "namn", "nazwa"],
    &["desc", "purpose", "zweck", "beschreibung", "finalit"],
    &["expir", "duration", "lifetime", "retention", "dur", "laufzeit", "dauer", "speicher"],
];

/// Reads the table of a section: its columns are called as the site likes.
fn read_table(draft: &mut Draft, purpose: PurposeId, table: &Value) {
    let headers = table.get("headers").map(Value::members).unwrap_or_default();
    let rows = table.get("body").map(Value::list).unwrap_or_default();
    read_rows(draft, purpose, headers, rows);
}

fn read_rows(draft: &mut Draft, purpose: PurposeId, headers: &[(String, Value)], rows: &[Value]) {
    let column = |words: &[&str]| {
        let is_like = |text: &str| words.iter().any(|word| text.to_lowercase().starts_with(word));
        headers
            .iter()
            .find(|(key, heading)| is_like(key) || heading.text().is_some_and(is_like))
            .map(|(key, _)| key.as_str())
    };
    let [name, text, ends] = COLUMNS.map(column);
    // In a language that is not known here, the first column has the name.
    let name = name.or(headers.first().map(|(key, _)| key.as_str()));
    for row in rows {
        let shown = |key: Option<&str>| key.and_then(|key| row.text_of(key)).unwrap_or_default();
        let (called, is_pattern) = (shown(name), row.is_true("is_regex"));
        if called.is_empty() {
            continue;
        }
        let names = if is_pattern { Name::pattern(called) } else { Name::listed(called) };
        for name in names {
            let mut cookie = service::cookie(name);
            cookie.text = Answer::known_or(shown(text), "what is it for");
            cookie.lifetime = lifetime::read(shown(ends));
            add_cookie(draft, purpose, cookie);
        }
    }
}

/// Reads the blocks of version 2: a category each, with its toggle and its table.
fn read_blocks(draft: &mut Draft, configuration: &Value) {
    let languages = configuration.get("languages").map(Value::members).unwrap_or_default();
    let language = language(draft, languages, configuration.text_of("current_lang"));
    let texts = languages.iter().find(|(known, _)| *known == language).map(|(_, texts)| texts);
    let Some(modal) = texts.and_then(|texts| texts.get("settings_modal")) else { return };
    // Each heading of the table is an object with one member: `{ col1: 'Name' }`.
    let headers = modal.get("cookie_table_headers").map(Value::list).unwrap_or_default();
    let headers: Vec<(String, Value)> = headers.iter().flat_map(Value::members).cloned().collect();
    for block in modal.get("blocks").map(Value::list).unwrap_or_default() {
        let Some(key) = block.at(&["toggle", "value"]).and_then(Value::text) else { continue };
        let is_required = block.get("toggle").is_some_and(|toggle| toggle.is_true("readonly"));
        let category = Category {
            key,
            title: block.text_of("title"),
            text: block.text_of("description"),
            is_required,
        };
        let purpose = categories::purpose(draft, &category);
        let rows = block.get("cookie_table").map(Value::list).unwrap_or_default();
        read_rows(draft, purpose, &headers, rows);
    }
}
