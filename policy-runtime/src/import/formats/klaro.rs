//! The configuration of Klaro: services, each with its purposes and the cookies that it deletes.

use super::service::{self, Service};
use crate::import::categories::{self, Category};
use crate::import::draft::{Cookie, Draft, Name, PurposeId};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::script::{self, Value};

/// The name of the cookie with the choices, if the configuration does not say it.
const CHOICE_COOKIE: &str = "klaro";

pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let found = script::find(text, &|_| true)?;
    let configuration = found.iter().find_map(|found| {
        let is_it = |value: &&Value| value.get("services").or_else(|| value.get("apps")).is_some();
        Some((found, found.values.iter().find(is_it)?))
    });
    let Some((source, configuration)) = configuration else {
        return Err(ImportError::new(
            "the configuration of Klaro has no object with `services`\nhelp: import the file that assigns `klaroConfig`, with the object written out",
        ));
    };
    source.check_end(Format::Klaro.called())?;
    let mut draft = Draft::new("a configuration of Klaro");
    let language = language(configuration);
    draft.set_language(language, "the first language of its translations");
    let services = configuration.get("services").or_else(|| configuration.get("apps"));
    for service in services.map(Value::list).unwrap_or_default() {
        add(&mut draft, configuration, language, service);
    }
    // Services that the script adds later: `klaroConfig.services.push({ .. })`.
    let added = found.iter().filter(|found| found.is_call && found.path.ends_with("services.push"));
    for service in added.flat_map(|found| &found.values) {
        add(&mut draft, configuration, language, service);
        service.remark_code(&mut draft, "services.push");
    }
    if let Some(value @ (Value::Code { .. } | Value::Call { .. })) = services {
        value.remark_code(&mut draft, "services");
    }
    configuration.remark_code(&mut draft, "configuration");
    let stores_cookie =
        configuration.text_of("storageMethod").is_none_or(|method| method == "cookie");
    if stores_cookie {
        let name = configuration.text_of("cookieName").unwrap_or(CHOICE_COOKIE);
        draft.retire(name, "it has the choices that visitors made in Klaro");
    }
    Ok(draft)
}

/// Returns the language of the texts that are taken over.
fn language(configuration: &Value) -> &str {
    let translations = configuration.get("translations").map(Value::members).unwrap_or_default();
    let mut languages = translations
        .iter()
        .map(|(language, _)| language.as_str())
        .filter(|language| *language != "zz");
    let is_tag = |language: &&str| {
        language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let said = configuration.text_of("lang").filter(is_tag);
    let has_english = translations.iter().any(|(language, _)| language == "en");
    said.or(has_english.then_some("en")).or_else(|| languages.find(is_tag)).unwrap_or("en")
}

fn add(draft: &mut Draft, configuration: &Value, language: &str, service: &Value) {
    let Some(key) = service.text_of("name") else { return };
    let translated = |path: &[&str]| {
        [language, "zz"].into_iter().find_map(|language| {
            let of_language = configuration.at(&["translations", language])?;
            of_language.at(path).and_then(Value::text)
        })
    };
    let own = |word: &str| {
        let of_service = [language, "zz"]
            .into_iter()
            .find_map(|language| service.at(&["translations", language, word]));
        service
            .text_of(word)
            .or_else(|| of_service.and_then(Value::text))
            .or_else(|| translated(&[key, word]))
    };
    let is_required = service.is_true("required");
    let purposes: Vec<&str> = service
        .get("purposes")
        .map(Value::list)
        .unwrap_or_default()
        .iter()
        .filter_map(Value::text)
        .collect();
    let category = purposes.first().copied().unwrap_or("unsorted");
    let title = translated(&["purposes", category])
        .or_else(|| translated(&["purposes", category, "title"]));
    let text = translated(&["purposes", category, "description"]);
    let purpose = categories::purpose(draft, &Category { key: category, title, text, is_required });
    if let [_, others @ ..] = purposes.as_slice()
        && !others.is_empty()
    {
        draft.remark(format!(
            "the service `{key}` is for {} too: a service of the policy has one purpose",
            others.join(", ")
        ));
    }
    for handler in ["onAccept", "onInit", "onDecline"] {
        if service.text_of(handler).is_some() {
            draft.remark(format!(
                "`{handler}` of `{key}`: it is code in a text, which an import does not run"
            ));
        }
    }
    add_to(draft, purpose, service, key, own("title"), own("description"));
}

fn add_to(
    draft: &mut Draft,
    purpose: PurposeId,
    service: &Value,
    key: &str,
    title: Option<&str>,
    text: Option<&str>,
) {
    let cookies = service.get("cookies").map(Value::list).unwrap_or_default();
    let cookies = cookies.iter().flat_map(cookie_of).collect();
    service::add(
        draft,
        purpose,
        Service { key, title, text, cookies, privacy: None, scripts: Vec::new() },
    );
}

/// Reads a cookie: a name, a pattern, a list of a pattern with a path and a domain, or an object of these.
fn cookie_of(value: &Value) -> Vec<Cookie> {
    let (pattern, path) = match value {
        Value::List(parts) => (parts.first(), parts.get(1).and_then(Value::text)),
        Value::Object(_) => {
            (value.get("pattern").or_else(|| value.get("name")), value.text_of("path"))
        }
        value => (Some(value), None),
    };
    let names = match pattern {
        Some(Value::Text(name)) => vec![Name::wildcard(name)],
        Some(Value::Pattern(pattern)) => Name::pattern(pattern),
        _ => Vec::new(),
    };
    let path = path.filter(|path| {
        path.starts_with('/')
            && *path != "/"
            && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b';')
    });
    names
        .into_iter()
        .map(|name| Cookie { path: path.map(str::to_owned), ..service::cookie(name) })
        .collect()
}
