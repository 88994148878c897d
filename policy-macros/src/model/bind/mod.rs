//! Syntax to model: every name is looked up, every default applied. An unknown name is reported and repaired with the
//! nearest, so that it is one error.

mod binder;
mod cookie;
mod policy;
mod purpose;

use super::texts::Translations;
use super::{Jurisdiction, Policy, Provider, Purpose, Writer, Written, consent, fingerprint};
use crate::errors::Errors;
use crate::syntax::{self, Keys};
use binder::Binder;

/// The model of a policy.
pub(crate) fn bind(syntax: syntax::Policy, errors: &mut Errors) -> Policy {
    let languages = policy::languages(&syntax.keys, errors);
    let providers: Vec<Provider> = syntax.providers.iter().map(policy::provider).collect();
    let jurisdictions = policy::jurisdictions(&syntax.keys, errors);
    let codes: Vec<Jurisdiction> = jurisdictions.iter().map(|(code, _)| *code).collect();
    let mut translations = Translations::gather(&syntax, &languages, errors);
    let shares_choices = syntax.keys.has("subdomains");
    let mut binder = Binder::new(&providers, &mut translations, shares_choices, errors);

    let text = binder.documented("the policy", &syntax.name, &syntax.docs);
    let controller = binder.provider_of(&syntax.keys, "controller");
    let mut purposes: Vec<Purpose> =
        syntax.purposes.iter().map(|purpose| binder.purpose(purpose, controller)).collect();
    let retired = syntax.retired.iter().map(|cookie| binder.retired(cookie)).collect();
    let mut cookies = purposes.iter().flat_map(|purpose| &purpose.cookies);
    let shares_choices =
        cookies.any(|cookie| cookie.writer == Writer::Consent && cookie.subdomains);
    let of_all = fingerprint::OfAll { controller, shares_choices };
    for purpose in &mut purposes {
        let decision = consent::derive(purpose, controller, &providers, &codes);
        (purpose.asks, purpose.decided_by) = (decision.asks, decision.decided_by);
        purpose.unmet = decision.unmet;
        let known_as = purpose.formerly.as_ref().unwrap_or(&purpose.identifier);
        purpose.id = fingerprint::id(&known_as.to_string());
        purpose.fingerprint = fingerprint::of(purpose, of_all, &providers);
    }
    translations.finish(errors);

    Policy {
        visibility: syntax.visibility,
        word: syntax.word,
        text,
        controller,
        contact: written(&syntax.keys, "contact").unwrap_or_default(),
        updated: written(&syntax.keys, "updated").unwrap_or_default(),
        authority: written(&syntax.keys, "authority"),
        sites: policy::sites(&syntax.keys),
        retired,
        files: syntax.texts.iter().filter_map(|texts| texts.file.clone()).collect(),
        name: syntax.name,
        languages,
        jurisdictions,
        providers,
        purposes,
    }
}

fn written(keys: &Keys, key: &str) -> Option<Written> {
    keys.text(key).map(|text| Written { text: text.value(), span: text.span() })
}
