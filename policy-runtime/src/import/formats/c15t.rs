//! The configuration of c15t: categories of consent, and scripts with their category.

use super::service::{self, Service};
use crate::import::catalogue;
use crate::import::categories::{self, Category};
use crate::import::draft::{Draft, PurposeId, text};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::script::{self, Value};

/// The category that c15t never asks about.
const NECESSARY: &str = "necessary";
/// The names of the cookie and of the entry with the choices.
const CHOICE_COOKIE: &str = "c15t";

pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let found = script::find(text, &|_| true)?;
    let mut values = Vec::new();
    for found in &found {
        let before = values.len();
        for value in &found.values {
            collect(value, &mut values, 0);
        }
        if values.len() > before {
            found.check_end(Format::C15t.called())?;
        }
    }
    let categories: Vec<&str> = values
        .iter()
        .flat_map(|value| value.get("consentCategories").map(Value::list).unwrap_or_default())
        .filter_map(Value::text)
        .collect();
    let scripts: Vec<&Value> = values.iter().filter_map(|value| value.get("scripts")).collect();
    if categories.is_empty() && scripts.is_empty() {
        return Err(ImportError::new(
            "the configuration of c15t has neither `consentCategories` nor `scripts`\nhelp: import the file with the options of `ConsentManagerProvider` or `getOrCreateConsentRuntime`, with the lists written out",
        ));
    }
    let mut draft = Draft::new("a configuration of c15t");
    for category in categories {
        category_of(&mut draft, category);
    }
    for scripts in scripts {
        for script in scripts.list() {
            add(&mut draft, script);
        }
        if matches!(scripts, Value::Code { .. } | Value::Call { .. }) {
            scripts.remark_code(&mut draft, "scripts");
        }
    }
    draft.retire(CHOICE_COOKIE, "it has the choices that visitors made in c15t");
    Ok(draft)
}

/// Collects the objects within a value: the options stand at different depths in each framework.
fn collect<'v>(value: &'v Value, found: &mut Vec<&'v Value>, depth: usize) {
    /// Maximum depth at which options stand.
    const MAX_DEPTH: usize = 6;
    if depth > MAX_DEPTH {
        return;
    }
    if value.get("consentCategories").is_some() || value.get("scripts").is_some() {
        found.push(value);
        return;
    }
    for (_, value) in value.members() {
        collect(value, found, depth + 1);
    }
    if let Value::Call { arguments, .. } = value {
        for value in arguments {
            collect(value, found, depth + 1);
        }
    }
}

fn category_of(draft: &mut Draft, category: &str) -> PurposeId {
    categories::purpose(
        draft,
        &Category { key: category, title: None, text: None, is_required: category == NECESSARY },
    )
}

/// Adds a script: an object, or a helper of `@c15t/scripts` that makes one.
fn add(draft: &mut Draft, script: &Value) {
    let (options, helper, line) = match script {
        Value::Call { function, arguments, line } => {
            (arguments.first(), Some(function.as_str()), *line)
        }
        Value::Object(_) => (Some(script), None, 0),
        code => return code.remark_code(draft, "scripts"),
    };
    let said = options.and_then(|options| options.text_of("category"));
    let id = options.and_then(|options| options.text_of("id"));
    let address =
        options.and_then(|options| options.text_of("src").or_else(|| options.text_of("scriptUrl")));
    let Some(key) = helper.or(id) else {
        return draft.remark(format!("a script without `id`, line {line}"));
    };
    if let (None, Some(kit)) = (said, catalogue::of_service(key)) {
        return draft.include(kit, None, &format!("the service is called `{key}`"));
    }
    let purpose = category_of(draft, said.unwrap_or("unsorted"));
    if options
        .and_then(|options| options.get("category"))
        .is_some_and(|category| category.text().is_none())
    {
        draft.remark(format!(
            "the condition of `{}` on several categories: a service of the policy has one purpose",
            text::cleaned(key)
        ));
    }
    let scripts =
        address.filter(|address| is_script(address)).map(str::to_owned).into_iter().collect();
    let service =
        Service { key, title: None, text: None, cookies: Vec::new(), privacy: None, scripts };
    service::add(draft, purpose, service);
}

/// Returns whether an embed can have the address of a script.
fn is_script(address: &str) -> bool {
    address.starts_with("https://")
        && text::is_address(address)
        && !address.contains(['\'', ';', ',', '*'])
}
