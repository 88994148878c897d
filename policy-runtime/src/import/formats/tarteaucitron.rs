//! The configuration of tarteaucitron: the services that a page adds, and services of its own.

use super::service::{self, Service};
use crate::import::catalogue;
use crate::import::categories::{self, Category};
use crate::import::draft::{Answer, Draft, Name, text};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::script::{self, Value};

/// The name of the cookie with the choices, if the configuration does not say it.
const CHOICE_COOKIE: &str = "tarteaucitron";
/// The path below which services are defined.
const SERVICES: &str = "tarteaucitron.services.";

pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let is_wanted = |path: &str| {
        path.ends_with("tarteaucitron.init")
            || path == "push"
            || path.ends_with("job.push")
            || path.starts_with(SERVICES)
    };
    let found = script::find(text, &is_wanted)?;
    let settings = found
        .iter()
        .find(|found| found.path.ends_with("tarteaucitron.init"))
        .and_then(|found| found.values.first());
    let jobs: Vec<&str> = found
        .iter()
        .filter(|found| found.is_call && found.path.ends_with("push"))
        .flat_map(|found| found.values.iter().filter_map(Value::text))
        .collect();
    let own: Vec<&Value> = found
        .iter()
        .filter(|found| found.path.starts_with(SERVICES))
        .flat_map(|found| &found.values)
        .collect();
    if settings.is_none() && jobs.is_empty() && own.is_empty() {
        return Err(ImportError::new(
            "the configuration of tarteaucitron neither calls `tarteaucitron.init` nor adds a service\nhelp: import the page or script with `tarteaucitron.init({ .. })` and `tarteaucitron.job.push('..')`",
        ));
    }
    for found in &found {
        found.check_end(Format::Tarteaucitron.called())?;
    }
    let mut draft = Draft::new("a configuration of tarteaucitron");
    for service in &own {
        add_own(&mut draft, service);
    }
    for job in jobs {
        add_job(&mut draft, job, &own);
    }
    for found in found.iter().filter(|found| found.is_call) {
        for value in found.values.iter().filter(|value| !matches!(value, Value::Object(_))) {
            value.remark_code(&mut draft, &found.path);
        }
    }
    let name =
        settings.and_then(|settings| settings.text_of("cookieName")).unwrap_or(CHOICE_COOKIE);
    draft.retire(name, "it has the choices that visitors made in tarteaucitron");
    Ok(draft)
}

/// Adds a service that the page defines itself.
fn add_own(draft: &mut Draft, service: &Value) {
    let Some(key) = service.text_of("key") else { return };
    for (name, value) in service.members().iter().filter(|(name, _)| name != "fallback") {
        value.remark_code(draft, &format!("{key}.{name}"));
    }
    let category = service.text_of("type").unwrap_or("other");
    let is_required = service.get("needConsent") == Some(&Value::Bool(false));
    if is_required {
        // The tool does not ask, which is no reason to be necessary.
        draft.remark(format!(
            "the service `{key}` is not asked about today (`needConsent: false`), and is here"
        ));
    }
    let purpose = categories::purpose(
        draft,
        &Category { key: category, title: None, text: None, is_required: false },
    );
    let cookies = service.get("cookies").map(Value::list).unwrap_or_default();
    let cookies = cookies
        .iter()
        .filter_map(Value::text)
        .map(|name| service::cookie(Name::wildcard(name)))
        .collect();
    let (title, privacy) = (
        service.text_of("name"),
        service.text_of("uri").or_else(|| service.text_of("readmoreLink")),
    );
    service::add(
        draft,
        purpose,
        Service { key, title, text: None, cookies, privacy, scripts: Vec::new() },
    );
}

/// Adds a service of the tool's list, of which the configuration has the name alone.
fn add_job(draft: &mut Draft, job: &str, own: &[&Value]) {
    if own.iter().any(|service| service.text_of("key") == Some(job)) {
        return;
    }
    if let Some(kit) = catalogue::of_service(job) {
        return draft.include(kit, None, &format!("the service is called `{job}`"));
    }
    let purpose = categories::purpose(
        draft,
        &Category { key: "services", title: None, text: None, is_required: false },
    );
    let called = text::cleaned(job);
    let party = draft.party(
        job,
        Answer::open(format!("which company provides `{called}`")),
        Answer::open("where is its privacy notice"),
    );
    draft.add_embed(
        purpose,
        crate::import::draft::Embed {
            called,
            text: Answer::open("what does it do in the pages, and which cookies does it set"),
            party,
            origins: Vec::new(),
            cookies: Vec::new(),
        },
    );
}
